"""Rules of a plan to go with her that need nothing but what was typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from nsintake.domain.accompaniment import CheckIn, Companion, LastStep, Purpose, WatchContact, WayDecision
from nsintake.domain.accompaniment_plan import (
    LONGEST,
    LONGEST_GAP,
    MOST_CHECK_INS,
    MOST_GRACE,
    WayToBe,
    calls_every,
    check_times,
)
from nsintake.errors import UserFault

NOW = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
STARTS = NOW + timedelta(hours=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def at(*hours: float, grace: int = 15) -> tuple[CheckIn, ...]:
    return tuple(CheckIn(STARTS + each * HOUR, grace) for each in hours)


PLAN = WayToBe(
    WayDecision.GO,
    "she wants to report",
    place="the clinic",
    starts=STARTS,
    check_ins=at(1, 2),
    companions=(Companion("a", woman=False), Companion("b", woman=True)),
    vehicle="white pick-up",
    meeting_point="the gate",
    desk_words="We accompany somebody.",
    way_out="the main road",
    way_back="the river road",
    contacts=(WatchContact("lead", "0770 1"), WatchContact("driver", "0770 2")),
    last_words="security focal point, 0770 3",
    watcher="w",
    carried_by="c",
    seen_with_us=True,
    abort_word="sunflower",
    duress_word="cardamom tea",
)
MANY = at(*(each / 10 for each in range(1, MOST_CHECK_INS + 2)))
OUT_OF_HEARING = LONGEST_GAP / HOUR + 1 / 60
DAY_LONG = at(*range(1, LONGEST // HOUR + 1), LONGEST / HOUR + 1 / 60)


@pytest.mark.parametrize(
    ("code", "field", "changes"),
    [
        ("decision_reason_missing", "reason", {"reason": " "}),
        ("destination_missing", "place", {"place": " "}),
        ("starts_in_past", "starts", {"starts": None}),
        ("starts_in_past", "starts", {"starts": NOW}),
        *[("watch_word_empty", each, {each: " "}) for each in ("vehicle", "meeting_point", "desk_words")],
        *[("watch_word_empty", each, {each: ""}) for each in ("way_out", "way_back", "abort_word", "duress_word")],
        ("not_seen_with_us", "seen_with_us", {"seen_with_us": False}),
        ("check_ins_missing", "check_ins", {"check_ins": ()}),
        ("too_many_check_ins", "check_ins", {"check_ins": MANY}),
        ("grace_range", "check_ins", {"check_ins": at(1, grace=0)}),
        ("grace_range", "check_ins", {"check_ins": at(1, grace=MOST_GRACE + 1)}),
        ("check_in_before_start", "check_ins", {"check_ins": at(0)}),
        ("check_ins_not_in_order", "check_ins", {"check_ins": at(1, 1)}),
        ("check_in_gap", "check_ins", {"check_ins": at(OUT_OF_HEARING)}),
        ("check_in_gap", "check_ins", {"check_ins": at(1, 1 + OUT_OF_HEARING)}),
        ("watch_too_long", "check_ins", {"check_ins": DAY_LONG}),
        ("appointment_before_start", "appointment", {"appointment": STARTS - MINUTE}),
        ("appointment_before_start", "appointment", {"appointment": STARTS}),
        ("appointment_after_back", "appointment", {"appointment": STARTS + 2 * HOUR}),
        ("companions_missing", "companions", {"companions": ()}),
        ("no_woman_with_her", "companions", {"companions": PLAN.companions[:1]}),
        ("watcher_missing", "watcher", {"watcher": ""}),
        ("watcher_goes_along", "watcher", {"watcher": "a"}),
        ("watcher_goes_along", "carried_by", {"carried_by": "b"}),
        ("contacts_missing", "contact.0", {"contacts": PLAN.contacts[:1]}),
        ("contacts_missing", "contact.0", {"contacts": (PLAN.contacts[0], WatchContact("driver", " "))}),
        ("contacts_missing", "contact.0", {"contacts": (PLAN.contacts[0], WatchContact(" ", "0770 2"))}),
        ("contacts_same", "contact.1", {"contacts": (PLAN.contacts[0], WatchContact("driver", "07701"))}),
        ("last_step_hers", "last_step", {"last_step": LastStep.DESTINATION_FORCE}),
        ("last_step_hers", "last_step", {"last_step": LastStep.FAMILY, "last_words": ""}),
        ("last_words_family", "last_words", {"last_step": LastStep.FAMILY, "she_said_last": True}),
        ("last_words_missing", "last_words", {"last_words": " "}),
    ],
)
def test_a_plan_that_could_leave_her_alone_is_refused_beside_its_field(
    code: str, field: str, changes: dict[str, Any]
) -> None:
    with pytest.raises(UserFault, match=code) as refused:
        replace(PLAN, **changes).check(NOW)
    assert (refused.value.code, refused.value.params["field"]) == (code, field)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"check_ins": at(2), "place": "", "recipient_id": "cp"},
        {"check_ins": (*at(1, grace=1), *at(2, grace=MOST_GRACE))},
        {"check_ins": MANY[:MOST_CHECK_INS]},
        {"check_ins": DAY_LONG[:-1]},
        {"appointment": STARTS + MINUTE},
        {"appointment": STARTS + 2 * HOUR - MINUTE},
        {"last_step": LastStep.FAMILY, "she_said_last": True, "last_words": ""},
        {"last_step": LastStep.DESTINATION_FORCE, "she_said_last": True},
        {"decision": WayDecision.NO_GO, "starts": None, "check_ins": (), "companions": (), "abort_word": ""},
    ],
)
def test_a_plan_at_its_bounds_stands(changes: dict[str, Any]) -> None:
    replace(PLAN, **changes).check(NOW)


def test_calls_are_filled_in_from_setting_out_until_back() -> None:
    assert calls_every(STARTS, STARTS + 2 * HOUR, 30 * MINUTE) == tuple(
        STARTS + each * 30 * MINUTE for each in (1, 2, 3, 4)
    )
    assert calls_every(STARTS, STARTS + 100 * MINUTE, HOUR) == (STARTS + HOUR, STARTS + 100 * MINUTE)
    assert calls_every(STARTS, STARTS + 10 * MINUTE, HOUR) == (STARTS + 10 * MINUTE,)
    most = calls_every(STARTS, STARTS + MOST_CHECK_INS * 30 * MINUTE, 30 * MINUTE)
    check_times(STARTS, tuple(CheckIn(each, 15) for each in most))


@pytest.mark.parametrize(
    ("code", "back"),
    [("back_before_start", STARTS), ("too_many_check_ins", STARTS + MOST_CHECK_INS * 30 * MINUTE + MINUTE)],
)
def test_calls_are_not_filled_in_backwards_or_without_end(code: str, back: datetime) -> None:
    with pytest.raises(UserFault) as refused:
        calls_every(STARTS, back, 30 * MINUTE)
    assert (refused.value.code, refused.value.params["field"]) == (code, "back")


def test_a_lawyer_is_called_before_a_report_a_court_and_a_force_and_before_nothing_else() -> None:
    asked = {purpose for purpose in Purpose if replace(PLAN, purpose=purpose).asks_for_lawyer(authority=False)}
    assert asked == {Purpose.REPORT, Purpose.COURT}
    assert replace(PLAN, purpose=Purpose.HEALTH).asks_for_lawyer(authority=True)


def test_what_others_read_is_every_typed_word_but_the_signals() -> None:
    assert PLAN.words == (
        "the clinic",
        "white pick-up",
        "the gate",
        "We accompany somebody.",
        "the main road",
        "the river road",
        "lead 0770 1",
        "driver 0770 2",
        "security focal point, 0770 3",
    )
