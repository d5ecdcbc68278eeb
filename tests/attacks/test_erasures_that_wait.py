"""An erasure is noted and could not be finished: the disk was full, a row did not open, or she was frozen since. Others
go on meanwhile: they join a file to hers, say that one is another woman's, or bring a backup back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.figures import MonthFigures
from nsintake.domain.meeting import Meeting
from nsintake.domain.pending import ERASURE
from nsintake.domain.ties import MergeReason
from nsintake.errors import EnvironmentFault
from nsintake.records.case_files import case_of
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, merging
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from tests.attacks.test_damaged_rows import damage
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.ladder import Office, answers, plan
from tests.services.refusals import refused

UNNAMED = {"names": "", "phones": "", "places": "", "stays_unnamed": "yes"}


@contextmanager
def cut_off(monkeypatch: pytest.MonkeyPatch, where: str) -> Iterator[None]:
    """The disk is full there."""

    def full(*_given: object, **_more: object) -> None:
        raise EnvironmentFault("disk_full", file="identity.db")

    with monkeypatch.context() as patch:
        patch.setattr(erasure, where, full)
        with pytest.raises(EnvironmentFault):
            yield


def erase(signed_in: SignedIn, case_id: bytes) -> None:
    erasure.erase(signed_in, case_id, typed=case_of(signed_in, case_id).code)


def is_there(signed_in: SignedIn, case_id: bytes) -> bool:
    return signed_in.identity.find("case_file", case_id, CaseFile) is not None


def two_files(office: Office) -> tuple[SignedIn, bytes, bytes]:
    """A worker, and two files that are joined."""
    worker = office.sign_in("intake")
    first, second = office.case_id(), record(worker, answers(**UNNAMED))
    merging.merge(worker, first, second, MergeReason.SHE_SAYS)
    return worker, first, second


def test_another_womans_file_that_is_separated_meanwhile_stays(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: the next sign-in erased both, since both were noted while they were one woman's."""
    worker, first, second = two_files(released)
    with cut_off(monkeypatch, "_carry_out_each"):
        erase(worker, first)
    assert [note.kind for note in worker.outbox.notes()] == [ERASURE, ERASURE]
    with refused("erasure_stopped"):
        merging.unmerge(worker, second)
    assert files_of(worker, second) == (second,)
    released.close()
    worker = released.sign_in("intake")
    assert [is_there(worker, case_id) for case_id in (first, second)] == [True, True]
    erase(worker, first)
    assert [is_there(worker, case_id) for case_id in (first, second)] == [False, True]
    assert worker.outbox.notes() == []


def test_nor_does_it_go_where_it_is_separated_once_the_erasure_is_noted(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, first, second = two_files(released)
    colleague, real = released.sign_in("keeper"), erasure._carry_out_each

    def carry_out_each(*given: object) -> None:
        with refused("erasure_stopped"):
            merging.unmerge(colleague, second)
        real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(erasure, "_carry_out_each", carry_out_each)
    with refused("changed_meanwhile"):
        erase(worker, first)
    assert [is_there(worker, case_id) for case_id in (first, second)] == [True, True]


def test_two_sessions_that_finish_an_erasure_at_once_erase_all_of_hers(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, first, second = two_files(released)
    colleague, real = released.sign_in("keeper"), erasure._carry_out_each
    finish = partial(erasure.finish_erasures, colleague)

    def carry_out_each(*given: object) -> None:
        monkeypatch.setattr(erasure, "_carry_out_each", real)
        finish()
        real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(erasure, "_carry_out_each", carry_out_each)
    erase(worker, first)
    assert [is_there(worker, case_id) for case_id in (first, second)] == [False, False]


def test_no_file_is_joined_to_one_that_is_to_go(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before: the other file of hers stayed, and nobody was told that she had asked for all of it."""
    worker = released.sign_in("intake")
    second = record(worker, answers(**UNNAMED))
    with cut_off(monkeypatch, "_carry_out_each"):
        erase(worker, released.case_id())
    with refused("changed_meanwhile"):
        merging.merge(worker, released.case_id(), second, MergeReason.SHE_SAYS)


def test_a_woman_whose_erasure_is_asked_for_twice_is_counted_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first time it could not be finished. Before: she was counted each time somebody asked for it."""
    worker = office.sign_in("intake")
    case_id = record(worker, answers(may_be_counted="yes"))
    for _ in range(2):
        with cut_off(monkeypatch, "_carry_out_each"):
            erase(worker, case_id)
    assert [note.kind for note in worker.outbox.notes()] == [ERASURE]
    office.close()
    worker = office.sign_in("intake")
    assert not is_there(worker, case_id)
    assert [month.women for _, month in worker.identity.list("figure", MonthFigures)] == [1]


@pytest.mark.parametrize("words", [("yes", ""), ("", "yes")])
def test_a_woman_with_two_files_is_counted_though_anothers_row_keeps_all_from_going_at_once(
    released: Office, monkeypatch: pytest.MonkeyPatch, words: tuple[str, str]
) -> None:
    """Each file goes by itself then. Before: of neither it was known whether the other one said no."""
    worker = released.sign_in("intake")
    files = [record(worker, answers(**UNNAMED, may_be_counted=word)) for word in words]
    merging.merge(worker, files[0], files[1], MergeReason.SHE_SAYS)
    for case_id in (files[0], released.case_id()):
        with cut_off(monkeypatch, "_carry_out_each"):
            erase(worker, case_id)
    damage(worker.liaison, "masked_record", "body", released.record_id())
    released.close()
    worker = released.sign_in("intake")
    assert [is_there(worker, case_id) for case_id in files] == [False, False]
    assert [month.women for _, month in worker.identity.list("figure", MonthFigures)] == [1]


def test_an_erasure_that_waits_is_finished_after_a_restore_too(
    released: Office, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She was frozen before it could be finished. Before: the backup did not know that somebody had asked for it, and
    she stayed for good.
    """
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    with cut_off(monkeypatch, "_carry_out_each"):
        erase(worker, released.case_id())
    freezing.freeze(worker, released.case_id(), reason="her brother answered")
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    assert is_there(worker, released.case_id()), "while she is frozen nothing of hers goes"
    freezing.unfreeze(worker, released.case_id(), reason="seen alone")
    released.close()
    worker = released.sign_in("intake")
    assert not is_there(worker, released.case_id())
    assert worker.outbox.notes() == []


def test_no_meeting_of_an_erased_woman_comes_back_with_a_backup(
    released: Office, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All was cut off once it was written down that she is erased, and before her meeting went; then she was frozen.
    Before: the restore called the meeting off, under her code.
    """
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    meeting_id = plan(worker, released.case_id(), day=3).meeting_id
    with cut_off(monkeypatch, "_shred_liaison"):
        erase(worker, released.case_id())
    freezing.freeze(worker, released.case_id(), reason="her brother answered")
    released.close()
    restore(released, path)
    keeper = released.sign_in("keeper")
    assert not is_there(keeper, released.case_id())
    assert keeper.liaison.find("meeting", meeting_id, Meeting) is None
    audit.look_through(keeper)
    assert keeper.unsound == ()
