"""The watch over a way: which moments ring, and what is done after a missed call. What becomes of them through locks,
restarts and clocks that are set is in ``tests/test_random_watches.py``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from nsintake.domain.accompaniment import (
    Accompaniment,
    AccompanimentOutcome,
    AccompanimentPlan,
    AccompanimentStatus,
    CheckIn,
    Companion,
    LastStep,
    Purpose,
    Visibility,
    WatchContact,
    WatchEvent,
    WatchEventKind,
    WatchStep,
    WayDecision,
    acknowledged,
    day,
    decided,
    due,
    open_points,
    timeline,
)
from nsintake.domain.accompaniment_plan import WayToBe, check_free, needs_carrier
from nsintake.domain.language import Wording
from nsintake.domain.task import DueClass
from nsintake.domain.timeline import Context
from nsintake.errors import UserFault

NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CONTEXT = Context(bytes(16), NINE.date(), str, lambda _id: Wording("o", "o", "o"), list, "")


def way_at(starts: datetime, *after: int, grace: int = 15) -> Accompaniment:
    """A way with a check-in so many minutes after each start."""
    return Accompaniment(
        code="WAYX-0001",
        purpose=Purpose.REPORT,
        recipient_id="cp",
        place="",
        starts=starts,
        check_ins=tuple(CheckIn(starts + each * MINUTE, grace) for each in after),
        companions=(Companion("a", woman=True, phone="0770 9"),),
        vehicle="car",
        meeting_point="gate",
        visibility=Visibility.DISCREET,
        desk_words="",
        way_out="",
        way_back="",
        contacts=(WatchContact("x", "1"), WatchContact("y", "2")),
        last_step=LastStep.OUR_LEAD,
        last_words="z",
        watcher="w",
    )


def event(what: WatchEventKind, at: datetime = NINE, **more: object) -> WatchEvent:
    return WatchEvent(what, at, "w", **more)  # type: ignore[arg-type]


def classes(way: Accompaniment) -> list[DueClass]:
    return [due_class for due_class, _ in due(way, NINE.date())]


def test_a_call_stands_for_those_before_it_and_duress_for_none() -> None:
    way = way_at(NINE, 30, 60, 90)
    assert classes(way) == [DueClass.WATCH_BEGINS, *[DueClass.WATCH] * 3]
    called = replace(way, status=AccompanimentStatus.UNDER_WAY).with_event(event(WatchEventKind.CHECK_IN, place=1))
    assert (called.made, classes(called)) == (2, [DueClass.WATCH])
    forced = called.with_event(event(WatchEventKind.DURESS))
    assert classes(forced.with_event(event(WatchEventKind.CHECK_IN, place=2))) == [DueClass.DURESS]
    assert way.with_event(event(WatchEventKind.STEP, place=1)).made == 0, "nobody called"
    over = replace(forced, status=AccompanimentStatus.OVER, outcome=AccompanimentOutcome.RETURNED)
    assert classes(over) == []


def test_whoever_is_under_way_or_sets_out_by_then_is_out_until_somebody_says_how_it_ended() -> None:
    way, gone = way_at(NINE, 30), NINE - MINUTE
    assert (way.is_out(gone), way.is_out(NINE)) == (False, True)
    assert replace(way, status=AccompanimentStatus.UNDER_WAY).is_out(gone)
    for status in (AccompanimentStatus.OVER, AccompanimentStatus.CALLED_OFF):
        assert not replace(way, status=status).is_out(NINE)


def test_steps_are_those_since_the_last_call_and_duress_knows_the_last_alone() -> None:
    way = way_at(NINE, 30)
    assert way.next_step is WatchStep.COMPANIONS
    for step, after in zip(WatchStep, (*list(WatchStep)[1:], WatchStep.LAST), strict=True):
        way = way.with_event(event(WatchEventKind.STEP, step=step))
        assert way.next_step is after
    assert way.with_event(event(WatchEventKind.HAND_OVER, to="v")).steps_done == way.steps_done
    again = way.with_event(event(WatchEventKind.CHECK_IN, place=0))
    assert (again.steps_done, again.next_step) == ((), WatchStep.COMPANIONS)
    forced = again.with_event(event(WatchEventKind.STEP, step=WatchStep.COMPANIONS))
    forced = forced.with_event(event(WatchEventKind.DURESS)).with_event(event(WatchEventKind.DURESS))
    assert (forced.steps_done, forced.next_step) == ((), WatchStep.LAST)
    told = forced.with_event(event(WatchEventKind.STEP, NINE + MINUTE, step=WatchStep.LAST))
    told = told.with_event(event(WatchEventKind.CHECK_IN, place=0))
    assert told.with_event(event(WatchEventKind.DURESS)).steps_done == told.steps_done

    assert acknowledged(told, NINE) == acknowledged(told, NINE + MINUTE) == (NINE + MINUTE, "w")
    assert acknowledged(told, NINE + 2 * MINUTE) is None
    assert acknowledged(forced, NINE) is None


def test_nobody_is_asked_to_call_those_who_went_along_where_no_number_is_known() -> None:
    way = replace(way_at(NINE, 30), companions=(Companion("a", woman=True), Companion("b", woman=False)))
    assert way.steps == (WatchStep.FIRST_CONTACT, WatchStep.SECOND_CONTACT, WatchStep.LAST)
    assert way.next_step is WatchStep.FIRST_CONTACT
    reached = replace(way, companions=(*way.companions, Companion("c", woman=True, phone="0770 9")))
    assert reached.steps == tuple(WatchStep)


def test_what_whoever_may_sign_it_writes_can_be_shown_and_compared() -> None:
    first, last = datetime.min, datetime.max.replace(tzinfo=UTC)  # noqa: DTZ901 - as somebody may sign it
    assert CheckIn(first, -5).missed_at < CheckIn(NINE, 10**9).missed_at < CheckIn(last, 5).missed_at
    assert [CheckIn(NINE, grace).grace for grace in (-5, 10**9)] == [0, 24 * 60]
    elsewhere = NINE.astimezone(timezone(3 * timedelta(hours=1)))
    for moment in (elsewhere, NINE.replace(tzinfo=None)):
        assert CheckIn(moment, 0).at == way_at(moment).starts == event(WatchEventKind.STEP, moment).at == NINE
        assert replace(way_at(NINE), appointment=moment).appointment == NINE
    assert way_at(NINE).appointment is None, "nobody said an hour"
    odd = way_at(NINE, 30).with_event(event(WatchEventKind.CHECK_IN, first, place=10**9))
    assert (odd.made, odd.awaited) == (1, ())


def test_her_file_and_the_day_hear_of_a_way_until_it_is_over() -> None:
    way = way_at(NINE, 30)
    assert len(list(open_points(way, CONTEXT))) == 1
    assert [part.main for part in day(way)] == [True, False]
    over = replace(way, status=AccompanimentStatus.OVER, outcome=AccompanimentOutcome.NOT_SAFE, recipient_id="")
    assert (list(open_points(over, CONTEXT)), list(day(over))) == ([], [])
    (told,) = timeline(over, CONTEXT)
    assert (told.about, told.office) == ("not_safe", None)
    assert next(iter(timeline(way, CONTEXT))).office is not None
    for recipient, known in (("cp", True), ("", False)):
        plan = AccompanimentPlan(WayDecision.NO_GO, "the road", date(2026, 11, 30), "w", recipient)
        (told,) = decided(plan, CONTEXT)
        assert (told.text, told.covered, told.office is not None) == ("the road", True, known)
        assert list(decided(replace(plan, decision=WayDecision.GO), CONTEXT)) == []


def test_nobody_is_promised_twice_and_after_closing_somebody_carries_it() -> None:
    way, hour = way_at(NINE, 60), timedelta(hours=1)
    check_free(NINE + 2 * hour, NINE + 3 * hour, ["a"], [way])
    check_free(NINE - 2 * hour, NINE - hour, ["a"], [way])
    for starts, ends in ((NINE - hour, NINE), (way.check_ins[0].missed_at, NINE + 3 * hour)):
        with pytest.raises(UserFault):
            check_free(starts, ends, ["a"], [way])
    check_free(NINE, NINE + hour, ["b"], [way])
    with pytest.raises(UserFault):
        check_free(NINE + hour, NINE + 2 * hour, ["a"], [way])
    check_free(NINE, NINE + hour, ["a"], [])
    check_free(NINE + hour, NINE + 2 * hour, ["a"], [replace(way, check_ins=())])
    assert [needs_carrier(NINE + each, NINE) for each in (hour, 0 * hour, -hour)] == [True, False, False]
    no_go = WayToBe(WayDecision.NO_GO, "why", place="the clinic")
    no_go.check(NINE)
    assert no_go.words == ("the clinic",)


def test_in_doubt_a_call_is_due_before_all_that_are_awaited() -> None:
    way, now = way_at(NINE, 30, 60, grace=5), NINE + 40 * MINUTE
    called = way.with_event(WatchEvent(WatchEventKind.CHECK_IN, NINE, "w", place=0))
    for before, made in ((way, 0), (called, 1)):
        doubted = before.in_doubt(now)
        assert doubted.awaited == (CheckIn(now, 0), *way.check_ins[made:])
        assert doubted.check_ins[:made] == way.check_ins[:made]
        assert doubted.events == before.events
