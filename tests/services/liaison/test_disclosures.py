"""Every print: written down first, counted after, recalled when she says so."""

from __future__ import annotations

import pytest

from nsintake.domain.liaison import Disclosure
from nsintake.domain.task import TaskKind
from nsintake.services.consent import withdrawing
from nsintake.services.day import today
from nsintake.services.liaison import disclosures, liaison, proved_letters
from tests.services.ladder import POLICE, Office
from tests.services.refusals import fault, refused


def test_a_print_is_written_down_before_its_bytes_are_given(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id = released.letter_ids(officer)[0]
    disclosure_id, proved = disclosures.record_print(officer, letter_id, copies=3)
    assert proved == proved_letters.open_letter(officer, letter_id)
    kept = officer.liaison.get("disclosure", disclosure_id, Disclosure)
    assert (kept.copies, kept.pages_expected, kept.printed_by, kept.day, kept.letter_id) == (
        3,
        3 * proved.pages,
        officer.uid,
        officer.today(),
        letter_id,
    )
    assert "print" in [view.verb for view in officer.liaison.audit.views()]
    assert not [task for task in today.today(officer).due if task.kind is TaskKind.PRINT_LETTER]
    (waiting,) = disclosures.unsettled(officer)
    assert (waiting.disclosure_id, waiting.pages_out, waiting.recalled) == (disclosure_id, None, False)


@pytest.mark.parametrize("copies", [0, -1, 21])
def test_copies_have_bounds(released: Office, copies: int) -> None:
    officer = released.sign_in("liaison")
    with fault("copies_out_of_range", "copies"):
        disclosures.record_print(officer, released.letter_ids(officer)[0], copies=copies)
    assert not disclosures.unsettled(officer)


def test_counting_settles_a_print(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to=" Community Police ")
    assert not disclosures.unsettled(officer)
    (counted,) = liaison.open_record(officer, printed.record_id()).disclosures
    assert (counted.pages_out, counted.handed_to) == (row.pages_expected, "Community Police")


def test_nothing_came_out_needs_no_holder(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=0, handed_to="")
    assert not disclosures.unsettled(officer)


def test_a_count_that_cannot_be_is_refused(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    for pages in (-1, row.pages_expected + 1):
        with fault("pages_out_of_range", "pages_out"):
            disclosures.count_pages(officer, row.disclosure_id, pages_out=pages, handed_to="Police")
    with fault("handed_to_missing", "handed_to"):
        disclosures.count_pages(officer, row.disclosure_id, pages_out=1, handed_to="  ")
    with fault("too_long", "handed_to"):
        disclosures.count_pages(officer, row.disclosure_id, pages_out=1, handed_to="x" * 201)
    with refused("record_missing"):
        disclosures.count_pages(officer, b"x" * 16, pages_out=1, handed_to="Police")
    assert len(disclosures.unsettled(officer)) == 1


@pytest.mark.parametrize("login", ["intake", "keeper"])
def test_who_knows_her_name_cannot_write_it_where_a_liaison_officer_reads(printed: Office, login: str) -> None:
    signed_in = printed.sign_in(login)
    (row,) = disclosures.unsettled(signed_in)
    for words, code in (("the uncle of Wisal", "names_her"), ("her husband, she is married", "questions_open")):
        with refused(code):
            disclosures.count_pages(signed_in, row.disclosure_id, pages_out=1, handed_to=words)
    disclosures.count_pages(signed_in, row.disclosure_id, pages_out=1, handed_to="Community Police")


def test_a_liaison_officer_is_no_oracle_for_names(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=1, handed_to="Wisal")


def test_a_recall_is_closed_print_by_print(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.close_recall(officer, row.disclosure_id)
    assert [disclosure.recalled for disclosure in liaison.open_record(officer, printed.record_id()).disclosures] == [
        True
    ]
    with refused("record_missing"):
        disclosures.close_recall(officer, b"x" * 16)


def test_copies_that_came_back_are_not_recalled_again(printed: Office) -> None:
    from nsintake.services.consent import withdrawing  # noqa: PLC0415
    from tests.services.ladder import POLICE  # noqa: PLC0415

    officer, intake = printed.sign_in("liaison"), printed.sign_in("intake")
    (row,) = disclosures.unsettled(officer)
    disclosures.close_recall(officer, row.disclosure_id)
    assert withdrawing.withdraw(intake, printed.case_id(), POLICE).copies_out == 0


def test_a_recall_closes_when_the_last_copies_came_back_and_not_by_a_word(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    (first,) = liaison.open_record(officer, handed.record_id()).disclosures
    second, _ = disclosures.record_print(officer, handed.letter_ids(officer)[0], copies=1)
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)

    def asked(kind: TaskKind) -> list[tuple[bytes, int]]:
        return [(task.task_id, task.copies) for task in today.today(officer).due if task.kind is kind]

    ((recall, copies),) = asked(TaskKind.RECALL)
    ((ours, with_us),) = asked(TaskKind.DESTROY_COPIES)
    assert (copies, with_us) == (2, 1), "the office is asked for what it has; the rest lies with us"
    with refused("copies_out"):
        today.finish(officer, recall)
    with refused("done_elsewhere"):
        today.finish(officer, ours)
    assert disclosures.unsettled(officer) == (), "nobody counts what is destroyed"
    disclosures.close_recall(officer, first.disclosure_id)
    assert (asked(TaskKind.RECALL), asked(TaskKind.DESTROY_COPIES)) == ([], [(ours, 1)])
    disclosures.close_recall(officer, second)
    assert asked(TaskKind.DESTROY_COPIES) == []
