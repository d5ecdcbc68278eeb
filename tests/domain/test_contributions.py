"""What each kind of record contributes to the time line, to the closing of a file, to the codes and to the alarm."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from nsintake.domain import case, consent, liaison, meeting, named_letter, note, release, task, ties
from nsintake.domain.closing import ClosingPoint
from nsintake.domain.consent import ActKind, Choice, ConsentAct, Given, Item, ItemChoice, SeenHow
from nsintake.domain.day_plan import DayPartKind
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure
from nsintake.domain.meeting import MEETINGS_OPEN, Attendee, Meeting, MeetingStatus
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.paper_waits import PaperWaits, WaitsFor
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.task import DueClass, Loudness, Silence, Task, TaskKind, TaskStatus
from nsintake.domain.ties import Tie, TieKind
from nsintake.domain.timeline import Context, Event, EventKind, OwnEvent, StatedEntry
from tests.factories import case as file_of

DAY = date(2026, 3, 8)
NOON = datetime(2026, 3, 8, 12, tzinfo=UTC)
POLICE = Wording(en="Community Police")


def entry(
    verb: str, actor: str = "u-1", *, on: date = DAY, at: datetime | None = NOON, **details: str | int
) -> StatedEntry:
    return StatedEntry(verb, actor, on, at, details)


def asked(*entries: StatedEntry, apart: bool = False) -> Context:
    names = {"u-1": "Nasrin Aziz", "u-2": "Samira Haddad"}
    office: Callable[[str], Wording] = {"cp": POLICE}.__getitem__
    return Context(b"row", DAY, names.__getitem__, office, lambda: entries, recipient_id="cp", apart=apart)


def kinds(events: Iterable[Event]) -> list[EventKind | OwnEvent]:
    return [event.kind for event in events]


def test_a_file_tells_of_its_sessions_and_of_who_took_it() -> None:
    over = entry("hand_over", to="u-2", reason="leaves")
    events = list(case.timeline(file_of(), asked(entry("record"), entry("forget_words"), over)))
    assert kinds(events) == [EventKind.SESSION, EventKind.HAND_OVER]
    assert [(event.by, event.text, event.about) for event in events] == [
        ("Nasrin Aziz", "", ""),
        ("Nasrin Aziz", "Samira Haddad", "leaves"),
    ]


@pytest.mark.parametrize(
    ("entries", "at", "by"),
    [
        ((), None, ""),
        ((entry("consent"),), NOON, "Nasrin Aziz"),
        ((entry("consent", on=DAY + timedelta(days=1)),), None, "Nasrin Aziz"),
    ],
)
def test_consent_has_the_hour_of_the_log_only_if_it_was_written_down_that_day(
    entries: tuple[StatedEntry, ...], at: datetime | None, by: str
) -> None:
    choices = (ItemChoice(Item.AGE, Choice.SHARE), ItemChoice(Item.PAID, Choice.WITHHOLD))
    act = ConsentAct(1, "cp", ActKind.GIVEN, DAY, choices, reasons="not told")
    (event,) = consent.timeline(act, asked(*entries))
    assert (event.kind, event.at, event.by, event.office, event.count) == (EventKind.CONSENT, at, by, POLICE, 1)
    assert event.text == ""


def test_a_freeze_says_why_and_names_no_office() -> None:
    (event,) = consent.timeline(ConsentAct(2, "", ActKind.FROZEN, DAY, reasons="he sits beside her"), asked())
    assert (event.kind, event.office, event.text) == (EventKind.FROZEN, None, "he sits beside her")


def test_a_letter_is_told_once_it_is_signed_and_keeps_a_file_open_until_then() -> None:
    draft = LetterDraft("case", "cp", LetterKind.REFERRAL, Wording(), (), "u-1", DAY, "ref")
    entries = (entry("draft"), entry("release", "u-2"))
    assert list(release.timeline(draft, asked(*entries))) == []
    assert list(release.open_points(draft, asked())) == [ClosingPoint.DRAFTS]
    signed = replace(draft, released=True)
    (event,) = release.timeline(signed, asked(*entries))
    assert (event.kind, event.by, event.about, event.target) == (EventKind.RELEASED, "Samira Haddad", "ref", b"row")
    assert (event.text, event.office, event.count) == ("referral", POLICE, 0)
    assert list(release.open_points(signed, asked())) == []


@pytest.mark.parametrize(
    ("heard", "waits_for"),
    [
        (Heard.NOT_YET, WaitsFor.HER),
        (Heard.AGREED, WaitsFor.COLLEAGUE),
        (Heard.CHOSE_NOT_TO_HEAR, WaitsFor.COLLEAGUE),
    ],
)
def test_a_letter_waits_for_her_and_then_for_a_second_person(heard: Heard, waits_for: WaitsFor) -> None:
    draft = LetterDraft("case", "cp", LetterKind.FACT_SHEET, Wording(), (), "u-1", DAY, "ref", heard=heard)
    sheet = replace(draft, sheet_number="2")
    assert list(release.waiting(sheet)) == [PaperWaits(waits_for, "cp", "fact_sheet", "2")]
    assert list(release.waiting(replace(draft, released=True))) == []
    letter = NamedLetter("c", "cp", "ref", Wording(), "", (), Wording(), "", Given(), DAY, 1, "u-1", heard=heard)
    assert list(named_letter.waiting(letter)) == [PaperWaits(waits_for, "cp", "named_letter", apart=True)]
    assert list(named_letter.waiting(replace(letter, releaser="u-2"))) == []
    assert list(named_letter.waiting(replace(letter, withdrawn=DAY))) == []


def test_a_letter_that_names_her_is_told_when_it_was_signed_and_taken_back() -> None:
    letter = NamedLetter("c", "cp", "ref", Wording(), "", (), Wording(), "", Given(), DAY, 1, "u-1")
    events = list(named_letter.timeline(letter, asked(entry("name"), entry("release"), entry("withdraw", "u-2"))))
    assert kinds(events) == [EventKind.NAMED, EventKind.NAMED_BACK]
    assert [(event.by, event.office, event.about) for event in events] == [
        ("Nasrin Aziz", POLICE, "ref"),
        ("Samira Haddad", POLICE, "ref"),
    ]


def test_copies_are_told_as_printed_and_as_come_back() -> None:
    printed = Disclosure("ref", "cp", b"l", Lang.AR, "u-1", DAY, copies=2, pages_expected=2)
    (event,) = liaison.timeline(printed, asked())
    assert (event.kind, event.day, event.at, event.by, event.count) == (EventKind.PRINTED, DAY, None, "Nasrin Aziz", 2)
    begun, back = liaison.timeline(printed, asked(entry("print"), entry("recall", "u-2", at=None)))
    assert (begun.at, back.kind, back.at, back.by) == (NOON, EventKind.RECALLED, None, "Samira Haddad")


def planned(day: date) -> Meeting:
    starts = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    return Meeting("m", "2", starts, starts - timedelta(minutes=20), SeenHow.FACE, (), female_officer=True)


def test_a_meeting_keeps_a_file_open_and_rings_until_its_day_is_over() -> None:
    today = planned(DAY)
    (event,) = meeting.timeline(today, asked())
    assert (event.kind, event.at, event.about, event.office) == (EventKind.MEETING, today.starts, "planned", POLICE)
    assert list(meeting.open_points(today, asked())) == [MEETINGS_OPEN]
    assert list(meeting.due(today, DAY)) == [(DueClass.MEETING, today.she_arrives - timedelta(minutes=30))]
    until = today.starts + timedelta(hours=2)
    assert list(meeting.silent(today, DAY)) == [Silence(today.she_arrives, until)]
    (silence,) = meeting.silent(replace(today, receives="w"), DAY)
    assert [silence.shows(uid) for uid in ("w", "v")] == [True, False]
    assert not today.is_past(DAY)
    past, over = planned(DAY - timedelta(days=1)), replace(today, status=MeetingStatus.HELD)
    for gone in (past, over):
        assert list(meeting.open_points(gone, asked())) == []
        assert (list(meeting.due(gone, DAY)), list(meeting.silent(gone, DAY))) == ([], [])
    assert [gone.is_past(DAY) for gone in (past, over)] == [True, False]


def test_a_task_is_told_when_it_was_opened_and_when_it_was_done() -> None:
    asks = Task(TaskKind.URGENT_CARE, DAY, "c")
    entries = (entry("task"), entry("done"), entry("task"), entry("done", "u-2"))
    assert kinds(task.timeline(asks, asked(*entries))) == [EventKind.TASK]
    done = replace(asks, status=TaskStatus.DONE)
    opened, ended = task.timeline(done, asked(*entries))
    assert (opened.kind, ended.kind, ended.by, ended.about) == (
        EventKind.TASK,
        EventKind.TASK_DONE,
        "Samira Haddad",
        "urgent_care",
    )
    assert list(task.timeline(replace(asks, kind=TaskKind.RENEW_CONSENT), asked(*entries))) == []
    assert list(task.timeline(asks, asked(*entries, apart=True))) == []


def test_what_is_due_keeps_a_file_open() -> None:
    def points(kind: TaskKind, *, apart: bool = False) -> list[ClosingPoint]:
        return list(task.open_points(Task(kind, DAY, "c"), asked(apart=apart)))

    assert points(TaskKind.CHECK_AGAIN) == [ClosingPoint.TASKS]
    assert points(TaskKind.SAFETY_PLAN) == [ClosingPoint.SAFETY_PLAN]
    assert points(TaskKind.RENEW_CONSENT) == []
    assert points(TaskKind.NAMED_PAPER, apart=True) == [ClosingPoint.RECALLS]
    done = Task(TaskKind.CHECK_AGAIN, DAY, "c", status=TaskStatus.DONE)
    assert list(task.open_points(done, asked())) == []


@pytest.mark.parametrize(
    ("kind", "status", "wanted"),
    [
        (TaskKind.RECALL, TaskStatus.OPEN, True),
        (TaskKind.DESTROY_COPIES, TaskStatus.OPEN, True),
        (TaskKind.RECALL, TaskStatus.DONE, False),
        (TaskKind.PRINT_LETTER, TaskStatus.OPEN, False),
    ],
)
def test_with_an_office_only_copies_keep_a_file_open(kind: TaskKind, status: TaskStatus, wanted: bool) -> None:
    found = list(task.copies_wanted(Task(kind, DAY, "ref", status=status), asked()))
    assert found == [ClosingPoint.RECALLS] * wanted


def test_only_a_meeting_is_not_heard() -> None:
    assert [due_class for due_class in DueClass if due_class.loudness is Loudness.QUIET] == [
        DueClass.MEETING,
        DueClass.WATCH_BEGINS,
    ]


def test_what_has_an_hour_rings_while_it_is_open() -> None:
    asks = Task(TaskKind.URGENT_CARE, DAY, "c", detail="suicide", clock=NOON)
    assert list(task.due(asks, DAY)) == [(DueClass.CHECK, NOON)]
    assert list(task.due(replace(asks, status=TaskStatus.SUSPENDED), DAY)) == []
    assert list(task.due(replace(asks, clock=None), DAY)) == []


@pytest.mark.parametrize(
    ("kind", "about", "covered"),
    [
        (NoteKind.WRITTEN, "", False),
        (NoteKind.OTHER_VERSION, "conditions", False),
        (NoteKind.OTHER_VERSION, "called", True),
        (NoteKind.OTHER_VERSION, "return_phrase", True),
        (NoteKind.OTHER_VERSION, "a question of another version", True),
    ],
)
def test_a_note_that_tells_who_she_is_is_covered(kind: NoteKind, about: str, covered: bool) -> None:
    (event,) = note.timeline(Note(kind, NOON, "u-1", about, "words"), asked())
    assert (event.covered, event.text, event.at, event.target) == (covered, "" if covered else "words", NOON, b"row")


def test_a_file_tells_that_it_was_made_one_with_another_and_not_what_she_was_asked() -> None:
    (event,) = ties.timeline(Tie(TieKind.MERGED, DAY, "u-1", b"o" * 16), asked())
    assert (event.kind, event.by, event.about) == (EventKind.JOINED, "Nasrin Aziz", "she_says")
    assert list(ties.timeline(Tie(TieKind.HAS_PART, DAY, "u-1", b"o" * 16), asked())) == []


def test_a_day_has_who_arrives_when_and_when_it_begins() -> None:
    comes = Attendee("cp", "R1", NOON - timedelta(minutes=10), "K1/1")
    stays = replace(comes, recipient_id="nss", called_off=True)
    planned = Meeting("K1", "Room 1", NOON, NOON - timedelta(minutes=30), SeenHow.FACE, (comes, stays), True)
    told = [(part.kind, part.at, part.recipient_id, part.main) for part in meeting.day(planned)]
    assert told == [
        (DayPartKind.SHE_ARRIVES, NOON - timedelta(minutes=30), "", False),
        (DayPartKind.THEY_ARRIVE, NOON - timedelta(minutes=10), "cp", False),
        (DayPartKind.MEETING_BEGINS, NOON, "cp", True),
    ]
    both = replace(planned, attendees=(comes, replace(stays, called_off=False)))
    assert [part.recipient_id for part in meeting.day(both)] == ["", "cp", "nss", ""]
    for status in (MeetingStatus.HELD, MeetingStatus.CANCELLED, MeetingStatus.NOT_HELD):
        assert list(meeting.day(replace(planned, status=status))) == []
