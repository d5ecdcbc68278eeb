"""What was done is opened neither at sign-in nor on Today, and nobody waits for what goes on behind the pages."""

from __future__ import annotations

from typing import Any

import pytest

from nsintake.domain.liaison import Disclosure
from nsintake.domain.release import LetterDraft
from nsintake.domain.task import Task, TaskStatus
from nsintake.services.day import alarms, today
from nsintake.services.intake import legal_limits
from nsintake.services.liaison import told_back
from nsintake.services.meetings import debriefing
from nsintake.store import connection
from nsintake.store.sealed_rows import SealedRows
from tests.services.ladder import Office


def test_what_was_done_is_opened_neither_at_sign_in_nor_on_today(
    handed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = handed.sign_in("intake")
    tasks = [key for key, task in worker.liaison.list("task", Task) if task.status is TaskStatus.DONE]
    drafts = [key for key, letter in worker.identity.list("letter_draft", LetterDraft) if letter.released]
    prints = [key for key, paper in worker.liaison.list("disclosure", Disclosure) if paper.handed_on is not None]
    assert tasks
    assert drafts
    assert prints
    worker.close()
    opened, really = set[bytes](), SealedRows.opened

    def counted(self: SealedRows, cursor: Any, table: str, row: Any) -> Any:
        opened.add(row[0])
        return really(self, cursor, table, row)

    monkeypatch.setattr(SealedRows, "opened", counted)
    again = handed.sign_in("intake")
    seen = today.today(again)
    alarms.alarms(again)
    assert seen.due, "and what is to be done is there"
    assert opened
    assert not opened & {*tasks, *drafts, *prints}


def test_while_a_colleague_saves_what_is_looked_after_waits_for_nothing_it_need_not_write(
    handed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    worker, colleague = handed.sign_in("intake"), handed.sign_in("keeper")
    monkeypatch.setattr(legal_limits, "lawyers_words", lambda _signed_in: "signed")
    for act in (told_back.take_to_worker, legal_limits.remind, debriefing.end_of_cancelled):
        act(worker)
    with colleague.identity.begin():
        for act in (told_back.take_to_worker, legal_limits.remind, debriefing.end_of_cancelled):
            assert act(worker) == 0
