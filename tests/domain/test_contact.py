"""What a contact with an office says, what is refused of it, and what her worker has to do because of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from nsintake.domain.contact import (
    Contact,
    ContactWay,
    ContactWith,
    Promise,
    TheySaid,
    asked_again,
    checked,
    checked_number,
    number_sought_by,
    timeline,
)
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Answer
from nsintake.domain.needs_met import NEEDS_ASKED, Met, NeedsMet
from nsintake.domain.needs_met import timeline as needs_timeline
from nsintake.domain.task import TaskKind
from nsintake.domain.timeline import Context, EventKind, StatedEntry
from tests.services.refusals import fault

TODAY = date(2026, 3, 4)
CALL = Contact("K1", "cp-qayyarah", TODAY, TODAY, "u1", ContactWay.CALL, ContactWith.DUTY_OFFICER, (TheySaid.WILL_ACT,))


def context(*entries: StatedEntry) -> Context:
    return Context(
        b"id", TODAY, name_of=lambda uid: uid, office_of=lambda office: Wording(en=office), stated=lambda: entries
    )


def stated(day: date = TODAY) -> StatedEntry:
    return StatedEntry("contact", "u1", day, datetime(day.year, day.month, day.day, 9, tzinfo=UTC), {})


def test_a_contact_that_says_something_is_kept_as_it_is() -> None:
    assert checked(replace(CALL, words="  come on Sunday "), TODAY).words == "come on Sunday"
    promised = replace(CALL, they_said=(), promised=Promise.THEY_ACT, promised_by=TODAY)
    assert checked(promised, TODAY) == promised
    assert checked(replace(CALL, they_said=(), answer=Answer.ACCEPTED), TODAY).answer is Answer.ACCEPTED


def test_what_they_said_is_kept_once_however_often_it_is_given() -> None:
    """Before: a line of the log of contacts said "Asked for more" twice."""
    said = (TheySaid.ASK_MORE, TheySaid.WILL_ACT, TheySaid.ASK_MORE)
    assert checked(replace(CALL, they_said=said), TODAY).they_said == (TheySaid.ASK_MORE, TheySaid.WILL_ACT)


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"day": date(2026, 3, 5)}, "day_ahead", "day"),
        ({"they_said": ()}, "field_missing", "they_said"),
        ({"promised": Promise.THEY_ACT}, "promise_day_missing", "promised_by"),
        ({"promised_by": TODAY}, "promise_missing", "promised"),
        ({"promised": Promise.THEY_ACT, "promised_by": date(2026, 3, 3)}, "due_in_past", "promised_by"),
        ({"words": "x" * 201}, "too_long", "words"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(changed: dict[str, object], code: str, field: str) -> None:
    with fault(code, field):
        checked(replace(CALL, **changed), TODAY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "kinds"),
    [
        ({}, ()),
        ({"they_said": (TheySaid.ASK_WHO,)}, ()),
        ({"they_said": (TheySaid.ASK_MORE, TheySaid.GUESSED_HER)}, (TaskKind.IDENTITY_AT_RISK,)),
        ({"they_said": (TheySaid.BROKE_TERMS,)}, (TaskKind.IDENTITY_AT_RISK,)),
        (
            {"they_said": (TheySaid.ASK_FOR_PROOF,), "answer": Answer.ACCEPTED},
            (TaskKind.OFFICE_ASKED, TaskKind.OFFICE_ANSWERED),
        ),
        (
            {"they_said": (TheySaid.GUESSED_HER,), "answer": Answer.HELPED},
            (TaskKind.IDENTITY_AT_RISK, TaskKind.NEEDS_MET),
        ),
        ({"answer": Answer.RECEIVED}, ()),
        ({"answer": Answer.NOTED}, ()),
        ({"answer": Answer.APPOINTMENT}, (TaskKind.OFFICE_ANSWERED,)),
        ({"answer": Answer.REFUSED}, (TaskKind.OFFICE_ANSWERED,)),
        ({"answer": Answer.NO_ANSWER}, (TaskKind.OFFICE_SILENT,)),
        ({"answer": Answer.HELPED}, (TaskKind.NEEDS_MET,)),
        ({"answer": Answer.NOT_HELPED}, (TaskKind.NEEDS_MET,)),
    ],
)
def test_her_worker_hears_the_gravest_of_what_was_said_and_what_was_answered(
    changed: dict[str, object], kinds: tuple[TaskKind, ...]
) -> None:
    assert replace(CALL, **changed).for_worker == kinds  # type: ignore[arg-type]


def test_an_office_is_asked_on_the_promised_day_else_after_the_days_and_no_promise_that_is_waited_for() -> None:
    said, by = replace(CALL, promised=None, promised_by=None), date(2026, 3, 20)
    assert asked_again(said, 3, ()) == said.day + timedelta(days=3)
    assert asked_again(said, 3, (by, said.day)) == by
    sooner = replace(said, promised=Promise.THEY_ANSWER, promised_by=said.day + timedelta(days=1))
    assert asked_again(sooner, 3, (by,)) == sooner.promised_by


def test_a_number_is_sought_by_its_digits_in_any_script() -> None:
    typed = checked_number(" ١٢ / ٣٤ب ", TODAY, TODAY)
    assert (typed.number, number_sought_by(typed.number)) == ("١٢ / ٣٤ب", "12/34ب")
    assert number_sought_by("") == ""
    with fault("day_ahead", "dated"):
        checked_number("1", date(2026, 3, 5), TODAY)
    with fault("too_long", "number"):
        checked_number("1" * 41, None, TODAY)


def test_her_time_line_tells_of_a_contact_at_its_hour_only_where_it_was_written_that_day() -> None:
    (event,) = timeline(CALL, context(stated()))
    assert (event.kind, event.about, event.by) == (EventKind.CONTACT, "will_act", "u1")
    assert event.at is not None
    (event,) = timeline(replace(CALL, they_said=(), answer=Answer.ACCEPTED, day=date(2026, 3, 2)), context(stated()))
    assert (event.kind, event.about, event.day, event.at) == (EventKind.ANSWERED, "accepted", date(2026, 3, 2), None)
    (event,) = timeline(CALL, context())
    assert event.at is None


def test_her_time_line_tells_both_what_was_said_and_what_was_answered_and_the_words_once() -> None:
    silent = replace(CALL, they_said=(), answer=Answer.ACCEPTED, words="on Sunday")
    (event,) = timeline(silent, context())
    assert (event.kind, event.text) == (EventKind.ANSWERED, "on Sunday")
    answered, said = timeline(replace(silent, they_said=(TheySaid.ASK_MORE,)), context())
    assert (answered.kind, answered.about, answered.text) == (EventKind.ANSWERED, "accepted", "on Sunday")
    assert (said.kind, said.about, said.text) == (EventKind.CONTACT, "ask_more", "")


def test_her_time_line_tells_what_she_says_of_her_needs() -> None:
    answer = NeedsMet("cp-qayyarah", Met.PARTLY, TODAY, "u1")
    (event,) = needs_timeline(answer, context(stated()))
    assert (event.kind, event.about, event.at is None) == (NEEDS_ASKED, "partly", False)
    (event,) = needs_timeline(answer, context())
    assert event.at is None
