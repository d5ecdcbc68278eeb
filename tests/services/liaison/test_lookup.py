"""Whose reply is this: the record for everybody who works with records, her file for intake staff alone."""

from __future__ import annotations

import pytest

from nsintake.domain.codes import new_code
from nsintake.services.cases import restriction
from nsintake.services.liaison import liaison, lookup
from tests.services.ladder import Office
from tests.services.refusals import fault, refused


def reference_of(office: Office) -> str:
    return liaison.list_records(office.sign_in("liaison"))[0].reference


def test_a_reference_as_it_was_read_out_finds_the_record(released: Office) -> None:
    officer = released.sign_in("liaison")
    reference = reference_of(released)
    arabic = reference.translate({ord(str(digit)): chr(0x660 + digit) for digit in range(10)})
    for typed in (
        reference,
        reference.lower(),
        reference.replace("-", " "),
        f"  {reference[:4]}{reference[5:]} ",
        arabic,
    ):
        found = lookup.by_reference(officer, typed)
        assert (found.record_id, found.reference) == (released.record_id(), reference)


def test_a_liaison_officer_gets_the_record_and_no_file(released: Office) -> None:
    officer = released.sign_in("liaison")
    found = lookup.by_reference(officer, reference_of(released))
    assert set(found.__slots__) == {"record_id", "reference", "office", "status"}
    with refused("not_permitted"):
        lookup.case_behind(officer, found.record_id)


def test_intake_staff_learn_whose_reply_it_is_and_it_is_written_down(released: Office) -> None:
    worker = released.sign_in("intake")
    behind = lookup.case_behind(worker, released.record_id())
    assert behind is not None
    assert behind.case_id == released.case_id()
    assert "look_up" in [view.verb for view in worker.identity.audit.views(limit=2)]


def test_a_file_that_is_not_open_to_her_stays_shut(released: Office) -> None:
    keeper, worker = released.sign_in("keeper"), released.sign_in("intake")
    restriction.restrict(keeper, released.case_id(), frozenset())
    assert lookup.case_behind(worker, released.record_id()) is None


@pytest.mark.parametrize("typed", ["", "K7MQ", "not a reference", "3222-2222"])
def test_a_reference_that_was_misread_is_said_to_be(released: Office, typed: str) -> None:
    with fault("reference_unreadable", "reference"):
        lookup.by_reference(released.sign_in("liaison"), typed)


def test_a_reference_of_nothing_here_is_unknown(released: Office) -> None:
    with refused("reference_unknown"):
        lookup.by_reference(released.sign_in("liaison"), new_code(lambda _signs: 3))
