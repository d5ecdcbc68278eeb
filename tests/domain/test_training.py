"""Trainings: who came is counted by sort, nobody twice as new, and what nobody counted is never 0."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.days import month_of
from nsintake.domain.text import typed_count
from nsintake.domain.training import (
    AHEAD,
    DOOR,
    MOST_COUNT,
    MOST_DAYS,
    MOST_SHARED,
    Attender,
    CameBefore,
    DoorCell,
    DutyOffice,
    Headcount,
    SharedEntry,
    Training,
    TrainingAudience,
    TrainingDay,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
    checked_training,
    held_twice,
    staff_code,
    to_count,
)
from nsintake.domain.training_count import (
    counted_as_new,
    counts_typed,
    door_closed,
    door_opened_again,
    estimated,
    not_counted,
    taken_back,
    tapped,
)
from nsintake.domain.training_figures import training_counts
from nsintake.errors import Refused, UserFault

TODAY = date(2026, 11, 12)
FIRST, AGAIN = CameBefore.FIRST, CameBefore.RETURNING
WOMAN, GIRL = DoorCell(Attender.WOMAN, FIRST), DoorCell(Attender.GIRL, FIRST)
WOMAN_AGAIN = DoorCell(Attender.WOMAN, AGAIN)
OFFICER = DoorCell(Attender.DUTY_BEARER, FIRST, DutyOffice.COMMUNITY_POLICE)


def event(
    *days: TrainingDay, place: str = "Youth centre, Qayyarah", kind: TrainingKind = TrainingKind.TRAINING
) -> Training:
    return Training(kind, place, (TrainingTopic.EXTORTION,), days or (TrainingDay(TODAY),))


def code_of(act: object) -> str:
    with pytest.raises((UserFault, Refused)) as caught:
        act()  # type: ignore[operator]
    return caught.value.code


@given(st.lists(st.one_of(st.sampled_from([*DOOR, OFFICER]), st.none()), max_size=40))
def test_taps_add_up_and_are_taken_back_in_turn_and_never_below_nothing(acts: list[DoorCell | None]) -> None:
    held, stack = TrainingDay(TODAY), list[DoorCell]()
    for cell in acts:
        if cell is not None:
            held = tapped(held, [cell], TODAY)
            stack.append(cell)
        elif stack and held.taps:
            held = taken_back(held)
            stack.pop()
        else:
            assert code_of(lambda held=held: taken_back(held)) == "nothing_to_take_back"
    for cell in {*DOOR, OFFICER}:
        assert held.number_of(cell) == (stack.count(cell) or None), "never tapped is not counted, and not 0"
    assert held.sum_of() == (len(stack) or None)
    for who in Attender:
        assert held.sum_of_sort(who) == (sum(cell.who is who for cell in stack) or None)
    assert held.state is (TrainingDayState.COUNTING if stack else TrainingDayState.OPEN)


def test_whoever_stood_at_the_door_to_the_end_saw_none_of_the_others() -> None:
    held = tapped(TrainingDay(TODAY), [WOMAN, WOMAN, OFFICER], TODAY)
    whole = door_closed(held)
    assert (whole.state, whole.taps) == (TrainingDayState.COUNTED, ())
    assert (whole.number_of(WOMAN), whole.number_of(GIRL), whole.number_of(OFFICER)) == (2, 0, 1)
    assert whole.number_of(DoorCell(Attender.DUTY_BEARER, FIRST)) is None, "an officer came, whose office was said"
    assert whole.number_of(DoorCell(Attender.DUTY_BEARER, AGAIN)) == 0
    assert code_of(lambda: tapped(whole, [WOMAN], TODAY)) == "door_closed"
    assert code_of(lambda: taken_back(whole)) == "nothing_to_take_back"
    assert code_of(lambda: door_closed(whole)) == "nothing_counted"
    again = tapped(door_opened_again(whole), [WOMAN], TODAY)
    assert (again.number_of(WOMAN), taken_back(again).number_of(WOMAN)) == (3, 2)
    assert code_of(lambda: taken_back(taken_back(again))) == "nothing_to_take_back"
    assert code_of(lambda: door_closed(TrainingDay(TODAY))) == "nothing_counted"
    assert code_of(lambda: door_opened_again(TrainingDay(TODAY))) == "nothing_counted"


def test_where_nobody_was_asked_no_nought_says_that_none_came_for_the_first_time() -> None:
    unasked, man = DoorCell(Attender.WOMAN, CameBefore.NOT_ASKED), DoorCell(Attender.MAN, CameBefore.NOT_ASKED)
    whole = door_closed(tapped(TrainingDay(TODAY), [unasked, unasked], TODAY))
    assert (whole.sum_of(), whole.number_of(unasked), whole.number_of(man)) == (2, 2, 0)
    assert whole.sum_of(FIRST, AGAIN) is None, "nobody was asked: not counted, and not 0"
    mixed = door_closed(tapped(door_closed_asked(), [OFFICER, unasked], TODAY))
    assert (mixed.number_of(WOMAN), mixed.number_of(WOMAN_AGAIN), mixed.number_of(OFFICER)) == (2, None, 1)
    assert mixed.number_of(man) == 0
    assert mixed.number_of(DoorCell(Attender.DUTY_BEARER, CameBefore.NOT_ASKED)) is None, "an officer came"


def test_a_nought_of_who_was_not_asked_says_nothing_of_whether_others_were() -> None:
    unasked = DoorCell(Attender.WOMAN, CameBefore.NOT_ASKED)
    held = TrainingDay(TODAY, TrainingDayState.COUNTING, (Headcount(WOMAN, 2), Headcount(unasked, 0)))
    assert door_closed(held).number_of(WOMAN_AGAIN) == 0
    held = replace(held, counts=(Headcount(OFFICER, 0), Headcount(unasked, 1)))
    assert door_closed(held).number_of(OFFICER) == 0, "an office is not asked about at the door: somebody typed it"


def test_what_is_being_counted_is_lost_by_no_word() -> None:
    counting = tapped(TrainingDay(TODAY), [WOMAN], TODAY)
    for state in (TrainingDayState.NOT_COUNTED, TrainingDayState.CALLED_OFF, TrainingDayState.OPEN):
        assert code_of(lambda state=state: not_counted(counting, state, TODAY)) == "training_counted"


def door_closed_asked() -> TrainingDay:
    """Two women came, all were asked, and more people come."""
    return door_opened_again(door_closed(tapped(TrainingDay(TODAY), [WOMAN, WOMAN], TODAY)))


def test_nobody_is_counted_on_a_day_to_come() -> None:
    ahead = TrainingDay(TODAY + timedelta(1))
    assert code_of(lambda: tapped(ahead, [WOMAN], TODAY)) == "training_ahead"
    assert code_of(lambda: counts_typed(ahead, {WOMAN: 3}, TODAY)) == "training_ahead"
    assert code_of(lambda: not_counted(ahead, TrainingDayState.NOT_COUNTED, TODAY)) == "training_ahead"
    assert not_counted(ahead, TrainingDayState.CALLED_OFF, TODAY).state is TrainingDayState.CALLED_OFF


def test_an_estimate_is_a_third_state_beside_counted_and_not_counted() -> None:
    about = estimated(TrainingDay(TODAY, TrainingDayState.NOT_COUNTED), 120, TODAY)
    assert (about.state, about.about, about.counts, about.sum_of()) == (TrainingDayState.ESTIMATED, 120, (), None)
    assert (about.is_known, about.took_place, TrainingDay(TODAY).is_known) == (True, True, False)
    assert estimated(about, 1, TODAY).about == 1
    assert estimated(about, MOST_COUNT, TODAY).about == MOST_COUNT
    assert not_counted(about, TrainingDayState.OPEN, TODAY) == TrainingDay(TODAY)
    assert counts_typed(about, {WOMAN: 3}, TODAY).about is None, "who counted after all knows better"
    with pytest.raises(Refused, match="door_closed"):
        tapped(about, [WOMAN], TODAY)


def test_an_estimate_takes_no_count_away_and_is_lost_by_no_word() -> None:
    counted = counts_typed(TrainingDay(TODAY), {WOMAN: 3}, TODAY)
    assert counted.is_known
    assert code_of(lambda: estimated(counted, 120, TODAY)) == "training_counted"
    assert code_of(lambda: estimated(TrainingDay(TODAY + timedelta(1)), 5, TODAY)) == "training_ahead"
    assert code_of(lambda: estimated(TrainingDay(TODAY), None, TODAY)) == "estimate_missing"
    for wrong in (0, -1, MOST_COUNT + 1):
        assert code_of(lambda wrong=wrong: estimated(TrainingDay(TODAY), wrong, TODAY)) == "estimate_range"
    about = estimated(TrainingDay(TODAY), 120, TODAY)
    for state in (TrainingDayState.NOT_COUNTED, TrainingDayState.CALLED_OFF):
        assert code_of(lambda state=state: not_counted(about, state, TODAY)) == "training_counted"
    kept = event(about)
    other = replace(kept, days=(TrainingDay(TODAY - timedelta(1)),))
    assert code_of(lambda: checked_training(other, kept, TODAY)) == "training_day_counted"
    assert checked_training(kept, kept, TODAY).days == (about,)
    assert list(to_count(kept, TODAY)) == [], "nobody has to say anything more of that day"


def test_an_estimate_is_in_no_count_of_a_month() -> None:
    about = estimated(TrainingDay(TODAY), 120, TODAY)
    counted = counts_typed(TrainingDay(TODAY - timedelta(1)), {WOMAN: 3}, TODAY)
    months = {month_of(day.day) for day in (about, counted)}
    counts = training_counts([event(counted, about)], months)
    assert (counts.sum_of(), counts.days, counts.estimated, counts.not_counted) == (3, 2, 1, 0)
    alone = training_counts([event(about)], months)
    assert (alone.sum_of(), alone.people, alone.events) == (None, {}, 1)


def test_a_door_counts_no_more_than_can_come() -> None:
    full = tapped(TrainingDay(TODAY, counts=(Headcount(WOMAN, MOST_COUNT - 1),)), [WOMAN], TODAY)
    assert code_of(lambda: tapped(full, [WOMAN], TODAY)) == "count_too_large"
    assert full.number_of(WOMAN) == MOST_COUNT
    assert counts_typed(full, {WOMAN: MOST_COUNT}, TODAY).counts == full.counts


def test_a_last_tap_is_taken_back_only_while_it_is_counted() -> None:
    over = TrainingDay(TODAY, TrainingDayState.COUNTED, (Headcount(WOMAN, 2),), (WOMAN,))
    assert code_of(lambda: taken_back(over)) == "nothing_to_take_back"
    assert taken_back(TrainingDay(TODAY, TrainingDayState.COUNTING, taps=(WOMAN,))) == TrainingDay(TODAY)


def test_counts_that_are_typed_stand_in_place_of_others() -> None:
    held = tapped(TrainingDay(TODAY), [GIRL], TODAY)
    typed = counts_typed(held, {WOMAN: 12, GIRL: None, WOMAN_AGAIN: 0}, TODAY)
    assert (typed.number_of(WOMAN), typed.number_of(GIRL), typed.number_of(WOMAN_AGAIN)) == (12, None, 0)
    assert typed.sum_of(AGAIN) == 0
    assert typed.state is TrainingDayState.COUNTED
    assert code_of(lambda: counts_typed(held, {WOMAN: None}, TODAY)) == "nothing_counted"
    assert code_of(lambda: counts_typed(held, {WOMAN: MOST_COUNT + 1}, TODAY)) == "count_too_large"
    assert code_of(lambda: not_counted(typed, TrainingDayState.NOT_COUNTED, TODAY)) == "training_counted"


@pytest.mark.parametrize(
    ("typed", "read"),
    [("", None), ("  ", None), ("0", 0), ("12", 12), ("١٢", 12), ("۴۰", 40), ("0007", 7), ("9999", 9999)],
)
def test_a_count_is_read_in_any_digits_and_empty_is_not_0(typed: str, read: int | None) -> None:
    assert typed_count(typed, "women", most=MOST_COUNT) == read


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("twelve", "count_unreadable"),
        ("1O", "count_unreadable"),
        ("-3", "count_unreadable"),
        ("2.5", "count_unreadable"),
        ("1e6", "count_unreadable"),
        ("²", "count_unreadable"),
        ("10000", "count_too_large"),
        ("1000000", "count_too_large"),
        ("9" * 150, "count_too_large"),
    ],
)
def test_a_count_that_is_none_says_so(typed: str, code: str) -> None:
    with pytest.raises(UserFault) as caught:
        typed_count(typed, "women", most=MOST_COUNT)
    assert (caught.value.code, caught.value.params["field"]) == (code, "women")


def test_people_of_an_earlier_day_are_not_counted_as_new_once_more_without_being_asked_about() -> None:
    first, second = TrainingDay(TODAY - timedelta(1)), TrainingDay(TODAY)
    first = counts_typed(first, {WOMAN: 12}, TODAY)

    def is_asked(numbers: dict[DoorCell, int | None]) -> bool:
        return counted_as_new(event(first, counts_typed(second, numbers, TODAY)), TODAY)

    assert is_asked({WOMAN: 12})
    assert is_asked({WOMAN: 15, WOMAN_AGAIN: 0})
    assert not is_asked({WOMAN: 3})
    assert not is_asked({WOMAN: 12, WOMAN_AGAIN: 1})
    assert not is_asked({WOMAN_AGAIN: 12})
    assert not counted_as_new(event(first, second), first.day), "there was no day before"
    nobody_counted = TrainingDay(TODAY - timedelta(2), TrainingDayState.NOT_COUNTED)
    third = counts_typed(second, {WOMAN: 12}, TODAY)
    assert counted_as_new(event(nobody_counted, first, third), TODAY)


def test_an_event_is_kept_with_the_counts_it_has() -> None:
    counted = counts_typed(TrainingDay(TODAY), {WOMAN: 4}, TODAY)
    before = event(counted)
    typed = replace(
        before,
        days=(TrainingDay(TODAY), TrainingDay(TODAY - timedelta(7)), TrainingDay(TODAY)),
        place="  Youth   centre ",
        topics=(TrainingTopic.OTHER, TrainingTopic.UCP),
        topic_words="Elections",
        audience=(TrainingAudience.GIRLS, TrainingAudience.WOMEN),
        hosts=("b", "a", "b"),
    )
    kept = checked_training(typed, before, TODAY)
    assert kept.days == (TrainingDay(TODAY - timedelta(7)), counted)
    assert kept.topics == (TrainingTopic.UCP, TrainingTopic.OTHER)
    assert kept.audience == (TrainingAudience.WOMEN, TrainingAudience.GIRLS)
    assert (kept.hosts, kept.place) == (("b", "a"), "Youth   centre")
    assert checked_training(event(), None, TODAY) == event()
    assert kept.on(TODAY) is counted
    assert code_of(lambda: kept.on(date(2020, 1, 1))) == "training_day_missing"
    assert kept.with_day(TrainingDay(TODAY)).days == (kept.days[0], TrainingDay(TODAY))


def test_an_event_may_be_as_large_as_it_may_be_and_loses_days_without_counts() -> None:
    long_ago = TrainingDay(TODAY - AHEAD - timedelta(1))
    days = tuple(TrainingDay(TODAY + timedelta(day)) for day in (*range(MOST_DAYS - 2), AHEAD.days))
    hosts = tuple(map(str, range(20)))
    full = replace(event(long_ago, *days), hosts=hosts, shared=(SharedEntry("a", TODAY),) * MOST_SHARED)
    before = event(long_ago, TrainingDay(TODAY - timedelta(1)))
    assert checked_training(full, before, TODAY) == full


WRONG: list[tuple[str, str, dict[str, object]]] = [
    ("field_missing", "place", {"place": " "}),
    ("field_missing", "topics", {"topics": ()}),
    ("field_missing", "days", {"days": ()}),
    ("field_missing", "topic_words", {"topics": (TrainingTopic.OTHER,)}),
    ("shelter_not_kept", "place", {"place": "The shelter in Mosul"}),
    ("shelter_not_kept", "came_up", {"came_up": "They asked where the safe house is"}),
    ("number_typed", "came_up", {"came_up": "call 0770 123 4567"}),
    ("number_typed", "came_up", {"came_up": "اتصلوا ٠٧٧٠١٢٣٤٥٦٧"}),
    ("code_typed", "came_up", {"came_up": "as with k7mq 4xrq"}),
    ("hidden_characters", "place", {"place": "a\u202eb"}),
    ("too_long", "came_up", {"came_up": "x" * 1001}),
    ("training_day_counted", "days", {"days": (TrainingDay(TODAY - timedelta(1)),)}),
    ("day_too_far", "days", {"days": (TrainingDay(TODAY), TrainingDay(date(2062, 11, 12)))}),
    ("too_many_lines", "days", {"days": tuple(TrainingDay(TODAY + timedelta(day)) for day in range(MOST_DAYS + 1))}),
    ("too_many_lines", "hosts", {"hosts": tuple(map(str, range(21)))}),
    ("too_many_lines", "shared", {"shared": (SharedEntry("a", TODAY),) * (MOST_SHARED + 1)}),
]


@pytest.mark.parametrize(("code", "field", "changed"), WRONG)
def test_what_is_wrong_with_an_event_is_said_beside_its_field(
    code: str, field: str, changed: dict[str, object]
) -> None:
    before = event(counts_typed(TrainingDay(TODAY), {WOMAN: 4}, TODAY))
    known = before if code == "training_day_counted" else None
    with pytest.raises(UserFault) as caught:
        checked_training(replace(before, **changed), known, TODAY)  # type: ignore[arg-type]
    assert (caught.value.code, caught.value.params["field"]) == (code, field)


def test_a_number_of_people_is_no_telephone_number_and_a_word_no_code() -> None:
    words = "40 leaflets in 2026, 911 was asked for; K7MQ-4XRT, LMNPRTVW-BCDFGHJK"
    assert checked_training(replace(event(), came_up=words), None, TODAY).came_up == words


def test_an_event_that_is_in_the_list_already_is_found() -> None:
    there = event(TrainingDay(TODAY), TrainingDay(TODAY + timedelta(1)))
    for typed in (event(), event(place="youth centre,  qayyarah")):
        assert held_twice(typed, [there]) is there
    off = TrainingDay(TODAY, TrainingDayState.CALLED_OFF)
    for other in (
        event(TrainingDay(TODAY - timedelta(1))),
        event(place="School, Hamam al-Alil"),
        replace(event(), topics=(TrainingTopic.UCP,)),
        event(off),
    ):
        assert held_twice(other, [there]) is None
    assert held_twice(event(), [event(off)]) is None


def test_a_colleague_is_known_by_a_code() -> None:
    assert staff_code("ab12cd34") == "AB12"


def test_days_that_wait_for_a_word_are_known() -> None:
    days = [
        TrainingDay(TODAY - timedelta(3), TrainingDayState.NOT_COUNTED),
        TrainingDay(TODAY - timedelta(2)),
        TrainingDay(TODAY, TrainingDayState.COUNTING),
        TrainingDay(TODAY, TrainingDayState.CALLED_OFF),
        TrainingDay(TODAY + timedelta(1)),
    ]
    held = event(*days)
    assert list(to_count(held, TODAY)) == [TODAY - timedelta(2), TODAY]
    assert not held.is_later_day(days[0].day)
    assert held.is_later_day(TODAY)
    assert not event(TrainingDay(TODAY - timedelta(1), TrainingDayState.CALLED_OFF), TrainingDay(TODAY)).is_later_day(
        TODAY
    )


def test_months_add_up_and_what_was_not_counted_is_not_0() -> None:
    def day_with(day: date, **numbers: int) -> TrainingDay:
        cells = {"women": WOMAN, "again": WOMAN_AGAIN, "officers": OFFICER}
        return counts_typed(TrainingDay(day), {cells[name]: number for name, number in numbers.items()}, day)

    series = event(
        day_with(date(2026, 9, 30), women=12, officers=2),
        day_with(date(2026, 10, 1), again=11),
        TrainingDay(date(2026, 10, 2), TrainingDayState.CALLED_OFF),
    )
    festival = replace(
        event(TrainingDay(date(2026, 10, 9), TrainingDayState.NOT_COUNTED), kind=TrainingKind.FESTIVAL),
        topics=(TrainingTopic.EXTORTION, TrainingTopic.UCP),
    )
    planned = event(TrainingDay(date(2026, 10, 20)))
    every = [series, festival, planned]
    september, october = (training_counts(every, [month]) for month in ("2026-09", "2026-10"))
    assert (september.events, september.days, september.sum_of(came=[FIRST])) == (1, 1, 14)
    assert (october.events, october.days, october.not_counted) == (2, 2, 1)
    assert (october.sum_of(), october.sum_of(came=[FIRST]), october.sum_of([Attender.GIRL])) == (11, None, None)
    assert october.by_kind == {TrainingKind.TRAINING: 1, TrainingKind.FESTIVAL: 1}
    assert october.by_topic == {TrainingTopic.EXTORTION: 2, TrainingTopic.UCP: 1}
    both = training_counts(every, {month_of(day) for day in (date(2026, 9, 1), date(2026, 10, 1))})
    assert (both.events, both.days, both.sum_of(came=[FIRST]), both.sum_of([Attender.WOMAN])) == (2, 3, 14, 23)
    nothing = training_counts(every, ["2025-01"])
    assert (nothing.events, nothing.sum_of(), nothing.people) == (0, None, {})
