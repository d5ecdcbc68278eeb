"""What is read of every woman is read once for an act, however many papers or records the act is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.contact import Numbered
from nsintake.domain.language import Lang
from nsintake.domain.liaison import ReleasedLetter, disclosures_subject
from nsintake.domain.release import Heard
from nsintake.domain.ties import MergeReason
from nsintake.records import merged_files, ties
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, late_withdrawals, merging, withdrawing
from nsintake.services.day import erasure, retention
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.services.liaison import calling_off, disclosures, handing, liaison, rounds, shredding
from nsintake.services.liaison.handing import Handing
from nsintake.services.meetings import holding, week
from nsintake.store.sealed_rows import SealedRows
from tests.services.closed import close_file
from tests.services.ladder import CARE, POLICE, Office, answers, heard_letter, plan, read_and_sign
from tests.services.liaison.test_rounds import counted, disclosure_of, second_letter

OF_EVERY_WOMAN = {"case_link", "meeting_plan"}


@contextmanager
def read_whole(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The tables that are read from the first row to the last."""
    found, real = list[str](), SealedRows._every

    def every(self: SealedRows, table: str, subject: bytes | None, *more: Any) -> Any:
        if subject is None and table in OF_EVERY_WOMAN:
            found.append(table)
        return real(self, table, subject, *more)

    with monkeypatch.context() as patch:
        patch.setattr(SealedRows, "_every", every)
        yield found


def readings(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> list[str]:
    with read_whole(monkeypatch) as found:
        act()
    return sorted(found)


def a_round(office: Office) -> tuple[SignedIn, list[bytes]]:
    """Two papers of a woman are on the way, by somebody who may open her file."""
    second_letter(office)
    worker = office.sign_in("intake")
    prints = counted(worker)
    assert len(prints) == 2
    rounds.begin_round(worker, prints)
    return worker, prints


def test_a_round_is_settled_after_one_reading(printed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    worker, prints = a_round(printed)
    given = [Handing(print_id, disclosure_of(worker, print_id).there, "duty officer") for print_id in prints]
    assert readings(monkeypatch, lambda: rounds.settle_round(worker, given, [])) == ["case_link"]


def test_the_register_is_drawn_after_one_reading(printed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    worker, prints = a_round(printed)
    given = [
        Handing(print_id, disclosure_of(worker, print_id).there, "duty officer", Numbered(str(at), worker.today()))
        for at, print_id in enumerate(prints, 71)
    ]
    rounds.settle_round(worker, given, [])
    today = worker.today()
    assert readings(monkeypatch, lambda: rounds.register(worker, Lang.EN, today, today)) == ["case_link"]


def test_the_week_on_the_wall_is_drawn_after_one_reading(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    worker = released.sign_in("intake")
    for office, day in ((POLICE, 1), (CARE, 2)):
        plan(worker, released.case_id(), office, day=day)
    today = worker.today()
    assert readings(monkeypatch, lambda: week.draw_week(worker, today, Lang.EN)) == ["meeting_plan"]


def test_a_woman_with_two_records_is_frozen_after_as_many_readings_as_one_with_one(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = released.sign_in("intake")
    case_id = record(worker, answers(names="Sozan", phones="", places=""))
    read_and_sign(released.sign_in("keeper"), heard_letter(worker, released.case_id(), CARE))
    for woman in (case_id, released.case_id()):
        plan(worker, woman, day=2 if woman == case_id else 3)
    draft_id = heard_letter(worker, case_id)
    read_and_sign(released.sign_in("keeper"), draft_id)
    with_one = readings(monkeypatch, lambda: freezing.freeze(worker, case_id, reason="her brother answered"))
    with_two = readings(monkeypatch, lambda: freezing.freeze(worker, released.case_id(), reason="the same"))
    assert with_two == with_one


def test_a_session_reads_nothing_of_other_women_for_files_of_which_nothing_is_to_be_called_off(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She took it back in one file, had agreed in the other, and nothing was printed or planned: each session asked
    every meeting and every woman about it, and who printed waited for that.
    """
    worker = office.sign_in("intake")
    older, younger = (record(worker, answers(names="", phones="", stays_unnamed="yes")) for _ in range(2))
    read_and_sign(office.sign_in("keeper"), heard_letter(worker, older))
    withdrawing.withdraw(worker, younger, POLICE)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert readings(monkeypatch, lambda: merging.call_off_in_joined(worker)) == []


def test_who_says_that_a_meeting_took_place_waits_for_no_other_womans_notices(
    printed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sheet did not come back. Before: every notice of the office that asked for too much was drawn again first."""
    worker, officer, keeper = (printed.sign_in(login) for login in ("intake", "liaison", "keeper"))
    planned = plan(worker, printed.case_id())
    letters.record_heard(worker, planned.sheet_draft_id, Heard.AGREED)
    read_and_sign(keeper, planned.sheet_draft_id)
    sheet = next(card for card in liaison.open_record(officer, printed.record_id()).letters if card.sheet_number)
    print_id, _ = disclosures.record_print(officer, sheet.letter_id, copies=1)
    disclosures.count_pages(officer, print_id, pages_out=sheet.pages, handed_to="liaison officer")
    other = recalled_since(printed)
    before = notices(worker, other)
    holding.mark_held(worker, planned.meeting_id, sheets_back=())
    assert len(notices(worker, printed.record_id())) == 1
    assert notices(worker, other) == before, "that is made behind the pages"
    late_withdrawals.finish_withdrawals(worker)
    assert notices(worker, other) != before


def recalled_since(office: Office) -> bytes:
    """The record of another woman who took it back; an officer, who may not sign, got some of the copies back."""
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    case_id = record(worker, answers(names="Sozan", phones="", places=""))
    record_id = read_and_sign(office.sign_in("keeper"), heard_letter(worker, case_id)).record_id
    arabic = next(card for card in liaison.open_record(officer, record_id).letters if card.lang is Lang.AR)
    prints = list[bytes]()
    for copies in (1, 2):
        print_id, proved = disclosures.record_print(officer, arabic.letter_id, copies=copies)
        handing.count_handed(officer, print_id, pages_out=copies * proved.pages, handed_to="the duty officer")
        prints.append(print_id)
    withdrawing.withdraw(worker, case_id, POLICE)
    disclosures.close_recall(officer, prints[0])
    return record_id


def notices(signed_in: SignedIn, record_id: bytes) -> list[int]:
    subject = disclosures_subject(record_id)
    return [notice.copies for _, notice in signed_in.liaison.list("released_letter", ReleasedLetter, subject=subject)]


def test_what_asks_behind_the_pages_for_copies_and_meetings_that_were_forgotten_reads_meetings_as_often_for_many_women(
    printed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: all meetings once for each record of which a fact sheet was printed, and for each that was taken back."""
    worker, officer, keeper = (printed.sign_in(login) for login in ("intake", "liaison", "keeper"))
    women = [printed.case_id(), record(worker, answers(names="Sozan", phones="", places=""))]
    read_and_sign(keeper, heard_letter(worker, women[1]))
    by_women = list[int]()
    for day, case_id in enumerate(women, 1):
        planned = plan(worker, case_id, day=day)
        letters.record_heard(worker, planned.sheet_draft_id, Heard.AGREED)
        record_id = read_and_sign(keeper, planned.sheet_draft_id).record_id
        sheet = next(card for card in liaison.open_record(officer, record_id).letters if card.sheet_number)
        disclosures.record_print(officer, sheet.letter_id, copies=1)
        with meetings_read(monkeypatch) as found:
            shredding.shred_due(worker)
        by_women.append(len(found))
    assert by_women[0] == by_women[1] > 0
    by_women.clear()
    for case_id in women:
        withdrawing.withdraw(worker, case_id, POLICE)
        with meetings_read(monkeypatch) as found:
            calling_off.call_off_forgotten(worker)
        by_women.append(len(found))
    assert by_women[0] == by_women[1] > 0


@contextmanager
def meetings_read(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The table of meetings read as a whole, and each meeting opened by itself."""
    found, by_id, every = list[str](), SealedRows.record, SealedRows._every

    def record_of(self: SealedRows, table: str, *more: Any) -> Any:
        if table == "meeting":
            found.append(table)
        return by_id(self, table, *more)

    def all_of(self: SealedRows, table: str, subject: bytes | None, *more: Any) -> Any:
        if table == "meeting" and subject is None:
            found.append(table)
        return every(self, table, subject, *more)

    with monkeypatch.context() as patch:
        patch.setattr(SealedRows, "record", record_of)
        patch.setattr(SealedRows, "_every", all_of)
        yield found


def test_files_that_were_kept_long_enough_are_erased_after_as_many_readings_as_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: which files are one woman's was read twice for each of them, within the transaction."""
    worker = office.sign_in("intake")
    women = [record(worker, answers(names=name, phones="", places="")) for name in ("Sozan", "Wisal", "Berivan")]
    for case_id in women:
        close_file(worker, case_id)
    office.clock.moment += timedelta(days=60)
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 1)
    with ties_read(monkeypatch) as found:
        for several in (women[:1], women[1:]):
            found.append(0)
            erasure.erase_due(keeper, several, typed=str(len(several)))
    assert found[1] == found[2] > 0


def test_which_files_are_over_is_known_after_one_reading_of_which_are_one_womans(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: read again for each file that was joined to another one, whenever a keeper opened Today."""
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    with ties_read(monkeypatch) as found:
        for name in ("Sozan", "Wisal"):
            older, younger = (record(worker, answers(names=name, phones="", places="")) for _ in range(2))
            merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
            found.append(0)
            retention.kept(keeper)
            assert found.pop() == 1


def test_what_is_asked_of_one_woman_opens_no_file_of_others_who_have_several(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: each joined file of the office, whenever a consent, a letter or a page asked which files are hers."""
    worker, opened, real = office.sign_in("intake"), list[int](), SealedRows.find
    pairs = [[record(worker, answers(names=name, phones="", places="")) for _ in range(2)] for name in ("Sozan", "Wis")]

    def find(self: SealedRows, table: str, *more: Any) -> Any:
        opened[-1] += table == "case_file"
        return real(self, table, *more)

    for older, younger in pairs:
        merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
        with monkeypatch.context() as patch:
            patch.setattr(SealedRows, "find", find)
            opened.append(0)
            assert merged_files.files_of(worker, pairs[0][1]) == tuple(pairs[0])
    assert opened[0] == opened[1] > 0


@contextmanager
def ties_read(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How often it was read which files are one woman's, since the last number was put there."""
    found, real = [0], ties.read_ties

    def read_ties(*given: Any) -> Any:
        found[-1] += 1
        return real(*given)

    with monkeypatch.context() as patch:
        for module in (merged_files, ties):
            patch.setattr(module, "read_ties", read_ties)
        yield found
