"""The reminder of the time limit of a complaint: only by the lawyer's signed words, once, and done when it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.legal_limit import LIMIT_TOLD, LegalTold, LimitDecision, remind_on
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.timeline import EventKind
from nsintake.records.case_files import tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import timeline, today
from nsintake.services.intake import legal_limits
from nsintake.services.wording import wording
from nsintake.store.sealed import SealedStore
from tests.services.ladder import Office
from tests.services.refusals import fault, refused

WORDS = "A lawyer approved this.\nTell her when it ends."


def sign_words(office: Office) -> None:
    wording.save(office.sign_in("keeper"), "legal_limit", "ar", {"legal_limit": WORDS}, after=0)


def known_since(signed_in: SignedIn, case_id: bytes, day: date | None) -> None:
    with signed_in.identity.begin() as work:
        case = signed_in.identity.get("case_file", case_id, CaseFile)
        changed = replace(case, incident=replace(case.incident, since=day))
        signed_in.identity.put(work, "case_file", case_id, case_id, changed, verb="save_back")
        work.commit()


def state(signed_in: SignedIn, case_id: bytes, status: CaseStatus) -> None:
    with signed_in.identity.begin() as work:
        case = signed_in.identity.get("case_file", case_id, CaseFile)
        signed_in.identity.put(work, "case_file", case_id, case_id, replace(case, status=status), verb="close_file")
        work.commit()


def reminded(signed_in: SignedIn, case_id: bytes) -> list[tuple[bytes, Task]]:
    return [(key, task) for key, task in tasks_of(signed_in, case_id) if task.kind is TaskKind.LEGAL_LIMIT]


def test_nobody_is_reminded_before_the_lawyers_words_are_signed(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    known_since(worker, case_id, worker.today() - timedelta(days=80))
    assert legal_limits.lawyers_words(worker) is None
    assert legal_limits.remind(worker) == 0
    sign_words(office)
    worker = office.sign_in("intake")
    said = legal_limits.lawyers_words(worker)
    assert said is not None
    assert (said.ar, said.en) == (WORDS, ""), "in the language in which it was signed, and no other"
    assert legal_limits.remind(worker) >= 1
    assert legal_limits.remind(worker) == 0, "once"
    ((_, task),) = reminded(worker, case_id)
    assert task.owner == worker.identity.get("case_file", case_id, CaseFile).worker


def test_the_reminder_comes_on_its_day_and_again_only_for_another_day(office: Office) -> None:
    sign_words(office)
    worker = office.sign_in("intake")
    case_id, now = office.case(worker), worker.today()
    since = now - timedelta(days=60)
    known_since(worker, case_id, since)
    legal_limits.remind(worker)
    assert reminded(worker, case_id) == []
    office.clock.moment += remind_on(since) - now
    legal_limits.remind(worker)
    assert len(reminded(worker, case_id)) == 1
    known_since(worker, case_id, since - timedelta(days=5))
    legal_limits.remind(worker)
    assert len(reminded(worker, case_id)) == 2, "she says it went on earlier"
    known_since(worker, case_id, None)
    legal_limits.remind(worker)
    assert len(reminded(worker, case_id)) == 2


def test_a_closed_file_is_not_opened_for_it_and_is_again_once_it_is_open(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_words(office)
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    known_since(worker, case_id, worker.today() - timedelta(days=80))
    state(worker, case_id, CaseStatus.CLOSED)
    opened, really = list[bytes](), SealedStore.opened

    def counted(*args: Any) -> Any:
        opened.append(args[3][0])
        return really(*args)

    monkeypatch.setattr(SealedStore, "opened", counted)
    legal_limits.remind(worker)
    assert case_id not in opened
    assert reminded(worker, case_id) == []
    state(worker, case_id, CaseStatus.OPEN)
    legal_limits.remind(worker)
    assert len(reminded(worker, case_id)) == 1


def test_it_is_done_when_she_was_told_the_lawyer_called_and_she_decided(office: Office) -> None:
    sign_words(office)
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    known_since(worker, case_id, worker.today() - timedelta(days=75))
    legal_limits.remind(worker)
    ((task_id, _),) = reminded(worker, case_id)
    with refused("tell_her_first"):
        today.finish(worker, task_id)
    with fault("not_told_yet", "told_her"):
        legal_limits.record_told(worker, task_id, told_her=False, lawyer_called=True, decided=LimitDecision.LATER)
    with fault("lawyer_not_called", "lawyer_called"):
        legal_limits.record_told(worker, task_id, told_her=True, lawyer_called=False, decided=LimitDecision.LATER)
    legal_limits.record_told(worker, task_id, told_her=True, lawyer_called=True, decided=LimitDecision.COMPLAINS)
    ((_, told),) = worker.identity.list("legal_told", LegalTold, subject=case_id)
    assert told.decided is LimitDecision.COMPLAINS
    with refused("changed_meanwhile"):
        legal_limits.record_told(worker, task_id, told_her=True, lawyer_called=True, decided=LimitDecision.LATER)
    other = next((key for key, task in tasks_of(worker, case_id) if task.kind is not TaskKind.LEGAL_LIMIT), None)
    if other is not None:
        with refused("record_missing"):
            legal_limits.record_told(worker, other, told_her=True, lawyer_called=True, decided=LimitDecision.LATER)
    assert legal_limits.remind(worker) == 0
    events = timeline.read(worker, case_id)
    assert [event.about for event in events if event.kind is LIMIT_TOLD] == ["complains"]
    assert len({event.at for event in events}) == 1, "the newest first, and of one moment what followed"
    order = [event.kind for event in events]
    assert order.index(EventKind.TASK_DONE) < order.index(LIMIT_TOLD) < order.index(EventKind.SESSION)
    assert order[order.index(LIMIT_TOLD) - 1] is EventKind.TASK, "a task follows from what a feature tells"
