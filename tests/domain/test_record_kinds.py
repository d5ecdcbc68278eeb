"""What an entry of the log tells of a value besides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from nsintake.domain.accompaniment import (
    Accompaniment,
    AccompanimentOutcome,
    AccompanimentStatus,
    LastStep,
    Purpose,
    Visibility,
)
from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.consent import SeenHow
from nsintake.domain.contact import Contact, TheySaid
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure
from nsintake.domain.meeting import Meeting, MeetingStatus
from nsintake.domain.record_kinds import (
    ACCOMPANIMENT,
    AT_RISK,
    CASE_FILE,
    CASE_TASK,
    CLOCK,
    CONTACT,
    DISCLOSURE,
    DUE,
    FINAL,
    KINDS,
    LETTER_DRAFT,
    MEETING,
    NOT_SAFE,
    OFFICE,
    RECORD_ID,
    SALT,
    RecordKind,
)
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.safety import UrgentReason
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus


def test_a_link_tells_its_record_its_office_and_its_salt() -> None:
    (links,) = (kind for kind in KINDS if kind.table == "case_link")
    link = CaseLink("office", b"\1" * 16, "AAAA-AAAA", salt=b"\2" * 16)
    assert links.says(link) == {RECORD_ID: "01" * 16, OFFICE: "office", SALT: "02" * 16}
    assert links.says(None) == {}


def test_of_what_is_no_such_value_nothing_is_told() -> None:
    assert all(kind.says(None) == {} for kind in KINDS)


def test_a_letter_is_done_once_it_is_released() -> None:
    done = LETTER_DRAFT.is_done
    assert done is not None
    draft = LetterDraft("c", "office", LetterKind.REFERRAL, Wording("", "", ""), (), "u-worker", date(2026, 3, 4), "r")
    assert not done(draft)
    assert done(replace(draft, released=True))
    assert not done(None)


def test_a_print_is_done_once_it_was_counted_and_nothing_of_it_waits_to_be_handed_over() -> None:
    done, day = DISCLOSURE.is_done, date(2026, 3, 4)
    assert done is not None
    printed = Disclosure("r", "office", b"l" * 16, Lang.EN, "u-liaison", day, 1, 2, kind=LetterKind.REFERRAL)
    assert not done(printed)
    assert not done(replace(printed, recalled=True)), "nobody has counted it"
    counted = replace(printed, pages_out=2, handed_to="Ward")
    assert not done(counted)
    assert done(replace(counted, handed_on=day))
    assert done(replace(counted, recalled=True))
    assert done(replace(printed, pages_out=0))
    for stays in (LetterKind.SPEAKING_NOTE, LetterKind.FACT_SHEET, LetterKind.RECALL):
        assert done(replace(counted, kind=stays)), "it is handed to no office that owes an answer"
        assert not done(replace(printed, kind=stays))
    assert not done(replace(counted, kind=None)), "an earlier version did not say what it is"
    assert not done(None)


NINE = datetime(2026, 3, 4, 9, tzinfo=UTC)
A_MEETING = Meeting("m", "1", NINE, NINE, SeenHow.FACE, (), female_officer=True)
A_WAY = Accompaniment(
    *("c", Purpose.HEALTH, "", "the ward", NINE, (), (), "car", "gate", Visibility.DISCREET, "a form", "out", "back"),
    *((), LastStep.OUR_LEAD, "call", "u-watcher"),
)


@pytest.mark.parametrize(
    ("kind", "value", "over"),
    [
        (MEETING, A_MEETING, {MeetingStatus.HELD, MeetingStatus.CANCELLED, MeetingStatus.NOT_HELD}),
        (ACCOMPANIMENT, A_WAY, {AccompanimentStatus.OVER, AccompanimentStatus.CALLED_OFF}),
        (CASE_FILE, CaseFile("c", date(2026, 3, 4), "u-worker"), {CaseStatus.CLOSED}),
    ],
)
def test_what_is_over_is_done(kind: RecordKind[Any], value: Any, over: set[Any]) -> None:
    done = kind.is_done
    assert done is not None
    assert {status for status in type(value.status) if done(replace(value, status=status))} == over
    assert not done(None)


def test_a_way_tells_that_it_is_over_and_that_she_is_not_safe() -> None:
    over = replace(A_WAY, status=AccompanimentStatus.OVER, outcome=AccompanimentOutcome.RETURNED)
    assert ACCOMPANIMENT.says(A_WAY) == {}
    assert ACCOMPANIMENT.says(over) == {FINAL: "yes"}
    assert ACCOMPANIMENT.says(replace(over, outcome=AccompanimentOutcome.NOT_SAFE)) == {FINAL: "yes", NOT_SAFE: "yes"}


def test_a_contact_tells_under_which_reference_an_office_guessed_who_she_is() -> None:
    day = date(2026, 3, 4)
    contact = Contact("K1", "office", day, day, "u-liaison", they_said=(TheySaid.ASK_MORE,))
    assert CONTACT.says(contact) == {}
    assert CONTACT.says(replace(contact, they_said=(TheySaid.GUESSED_HER,))) == {AT_RISK: "K1"}


def test_what_is_due_for_her_by_an_hour_tells_it_until_nobody_has_to_do_it() -> None:
    task = Task(TaskKind.URGENT_CARE, date(2026, 3, 4), "c")
    assert CASE_TASK.says(task) == {}
    by = replace(task, clock=NINE)
    assert CASE_TASK.says(by) == {CLOCK: NINE.isoformat(), DUE: DueClass.CARE}
    assert CASE_TASK.says(replace(by, detail=UrgentReason.SUICIDE))[DUE] == DueClass.CHECK
    assert CASE_TASK.says(replace(by, status=TaskStatus.DONE))[CLOCK] == ""
