"""What a forum is, who came and who was only not counted, and how a point goes from forum to forum."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.domain import forum as rules
from nsintake.domain import forum_point as points
from nsintake.domain.forum import (
    Forum,
    ForumGuest,
    ForumHeld,
    ForumMinutes,
    ForumOff,
    ForumOffice,
    ForumStatus,
    GuestKind,
    HeadCounts,
    InvitedAnswer,
    InvitedHow,
)
from nsintake.domain.forum_point import ForumPoint, ForumPointEvent, ForumPointState, PointOwner
from nsintake.domain.language import Wording
from nsintake.domain.text import typed_count
from nsintake.store import upgrades  # noqa: F401 - registers the steps between schemas
from nsintake.store.codec import decode
from tests.services.refusals import fault, refused

TODAY, LATER, BEFORE = date(2026, 5, 3), date(2026, 6, 7), date(2026, 5, 2)
POLICE, CLINIC = b"p" * 16, b"c" * 16
FIRST, SECOND, THIRD = b"1" * 16, b"2" * 16, b"3" * 16
PLANNED = Forum(LATER, "Qayyarah hall", "u1", "10:00", ("Street lights",))
INVITED = ForumOffice(POLICE, Wording(en="Police"), InvitedHow.CALL, InvitedAnswer.COMES)
OWNED = PointOwner(POLICE, Wording(en="Police"))


def point(owner: PointOwner = OWNED, due: date = LATER) -> ForumPoint:
    return points.agreed("Lights", "They burn", owner, due, at=FIRST, by="u1", today=TODAY, forum_day=TODAY)


def held(forum: Forum, day: date = TODAY, **came: int | None) -> Forum:
    by_office = {POLICE: came.pop("police")} if "police" in came else {}
    minutes = ForumMinutes(("Dark roads",), ("No law",), ("Patrols",))
    return rules.held(forum, ForumHeld(day, HeadCounts(**came), by_office, minutes), TODAY)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", None), (" ", None), ("0", 0), ("١٢", 12), ("۱۲", 12), ("007", 7), ("2000", 2000)],
)
def test_a_count_nobody_took_is_not_a_count_of_nobody(typed: str, found: int | None) -> None:
    assert typed_count(typed, "women", most=rules.MOST_COUNTED) == found


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("-1", "count_unreadable"),
        ("1.5", "count_unreadable"),
        ("many", "count_unreadable"),
        ("10^6", "count_unreadable"),
        ("²", "count_unreadable"),
        ("2001", "count_too_large"),
        ("1000000", "count_too_large"),
        ("9" * 150, "count_too_large"),
    ],
)
def test_what_is_no_count_is_said_beside_its_field(typed: str, code: str) -> None:
    with fault(code, "men"):
        typed_count(typed, "men", most=rules.MOST_COUNTED)


@pytest.mark.parametrize(("typed", "found"), [("", ""), ("9.30", "09:30"), ("١٠:٠٠", "10:00"), ("23:59", "23:59")])
def test_an_hour_is_read_as_it_is_typed(typed: str, found: str) -> None:
    assert rules.hour_of(typed) == found
    for wrong in ("24:00", "10", "ten"):
        with fault("time_unreadable", "hour"):
            rules.hour_of(wrong)


def test_lines_are_single_and_not_too_many() -> None:
    assert rules.lines_of(" dark   roads \n\n lights", "concerns") == ("dark roads", "lights")
    with fault("too_many_lines", "concerns"):
        rules.lines_of("\n".join(map(str, range(31))), "concerns")
    assert len(rules.lines_of("\n".join(map(str, range(30))), "concerns")) == 30


def test_a_plan_is_for_a_place_and_a_day_that_is_not_over() -> None:
    typed = replace(PLANNED, place="  The   hall ", hour="٩:٠٠", agenda=("a", " b "))
    kept = rules.checked_plan(typed, TODAY)
    assert (kept.place, kept.hour, kept.agenda) == ("The hall", "09:00", ("a", "b"))
    assert rules.checked_plan(replace(PLANNED, day=TODAY), TODAY).day == TODAY
    with fault("forum_in_past", "day"):
        rules.checked_plan(replace(PLANNED, day=BEFORE), TODAY)
    with fault("field_missing", "place"):
        rules.checked_plan(replace(PLANNED, place=" "), TODAY)


def test_a_forum_that_took_place_was_today_or_before() -> None:
    for day in (BEFORE, TODAY):
        assert rules.checked_plan(replace(PLANNED, day=day), TODAY, took_place=True).day == day
    with fault("day_ahead", "day"):
        rules.checked_plan(replace(PLANNED, day=TODAY + timedelta(days=1)), TODAY, took_place=True)


def test_offices_are_invited_once_answer_and_come() -> None:
    forum = rules.with_office(PLANNED, INVITED)
    assert forum.office(POLICE) == INVITED
    assert forum.office(CLINIC) is None
    with fault("office_twice", "office"):
        rules.with_office(forum, replace(INVITED, how=InvitedHow.LETTER))
    many = replace(forum, offices=tuple(replace(INVITED, entry_id=bytes([at]) * 16) for at in range(60)))
    with fault("too_many_offices", "office"):
        rules.with_office(many, replace(INVITED, entry_id=CLINIC))
    forum = rules.with_answers(forum, {POLICE: InvitedAnswer.DECLINES, CLINIC: InvitedAnswer.COMES})
    assert [office.answer for office in forum.offices] == [InvitedAnswer.DECLINES]
    assert rules.with_answers(forum, {}).offices == forum.offices
    assert rules.without_invited(forum, POLICE).offices == ()
    done = held(forum, women=3)
    with refused("forum_over"):
        rules.with_answers(done, {})
    with refused("forum_over"):
        rules.without_invited(done, POLICE)
    with refused("forum_over"):
        rules.with_office(done, replace(INVITED, entry_id=CLINIC))
    uninvited = ForumOffice(CLINIC, Wording(en="Clinic"), InvitedHow.NOT_INVITED, came=2)
    assert rules.with_office(done, uninvited).duty_bearers == 2


def test_groups_that_no_directory_has_are_invited_once_answer_and_come() -> None:
    elders = ForumGuest(b"e" * 16, "  Elders of   Qayyarah ", GuestKind.OTHERS, InvitedHow.VISIT)
    town = ForumGuest(b"t" * 16, "Municipality", GuestKind.DUTY_BEARER, InvitedHow.LETTER)
    forum = rules.with_guest(rules.with_guest(rules.with_office(PLANNED, INVITED), elders), town)
    assert [guest.who for guest in forum.guests] == ["Elders of Qayyarah", "Municipality"]
    assert ("guest", "Municipality") in list(forum.typed()), "it is looked at like every word"
    with fault("guest_twice", "guest"):
        rules.with_guest(forum, replace(elders, guest_id=b"x" * 16, who="elders of Qayyarah"))
    with fault("field_missing", "guest"):
        rules.with_guest(forum, replace(elders, who=" "))
    with fault("too_many_offices", "guest"):
        many = tuple(replace(elders, guest_id=bytes([at]) * 16, who=f"Group {at}") for at in range(rules.MOST_OFFICES))
        rules.with_guest(replace(forum, guests=many), elders)
    forum = rules.with_answers(forum, {town.guest_id: InvitedAnswer.COMES})
    assert [guest.answer for guest in forum.guests] == [InvitedAnswer.NONE, InvitedAnswer.COMES]
    later = rules.moved(forum, date(2026, 6, 8), "11:00", "u2", TODAY)
    assert {guest.answer for guest in later.guests} == {InvitedAnswer.NONE}
    assert rules.without_invited(forum, elders.guest_id).guests == (forum.guests[1],)
    assert rules.without_invited(forum, elders.guest_id).offices == forum.offices
    assert (forum.duty_bearers, forum.uncounted) == (None, 2), "elders are no duty bearers"
    came: dict[bytes, int | None] = {elders.guest_id: 5, town.guest_id: 2}
    done = rules.held(forum, ForumHeld(forum.day, HeadCounts(), came, ForumMinutes()), forum.day)
    assert [guest.came for guest in done.guests] == [5, 2]
    assert (done.duty_bearers, done.uncounted) == (2, 1)
    with refused("forum_over"):
        rules.with_guest(done, replace(elders, who="Others"))
    late = replace(elders, who="Others", how=InvitedHow.NOT_INVITED)
    assert rules.with_guest(done, late).guests[-1] == late
    with fault("forum_nobody", "women"):
        rules.held(forum, ForumHeld(forum.day, HeadCounts(), {elders.guest_id: 0}, ForumMinutes()), forum.day)


def test_a_forum_of_before_has_no_groups() -> None:
    old = b'{"day":"2026-06-01","place":"Hall","by":"u1"}'
    for schema in (1, 2):
        assert decode(Forum, schema, old).guests == ()


def test_a_forum_is_moved_with_its_answers_asked_again_or_cancelled() -> None:
    forum = rules.with_office(PLANNED, INVITED)
    later = rules.moved(forum, date(2026, 6, 8), "11:00", "u2", TODAY)
    assert (later.day, later.hour, later.offices[0].answer) == (date(2026, 6, 8), "11:00", InvitedAnswer.NONE)
    assert [(move.was, move.by) for move in later.moves] == [(LATER, "u2")]
    assert rules.moved(forum, TODAY, "", "u1", TODAY).day == TODAY
    with fault("forum_in_past", "day"):
        rules.moved(forum, BEFORE, "", "u1", TODAY)
    with fault("same_day", "day"):
        rules.moved(forum, forum.day, "10:00", "u1", TODAY)
    off = rules.cancelled(forum, ForumOff.NOT_SAFE)
    assert (off.status, off.because) == (ForumStatus.CANCELLED, ForumOff.NOT_SAFE)
    assert forum.is_past(date(2026, 6, 8))
    assert not forum.is_past(LATER)
    assert not off.is_past(date(2026, 6, 8))
    with refused("forum_over"):
        rules.cancelled(off, ForumOff.OTHER)
    with refused("forum_over"):
        rules.moved(off, LATER, "", "u1", TODAY)
    with refused("forum_over"):
        held(off, women=1)
    with refused("forum_over"):
        rules.with_office(off, replace(INVITED, entry_id=CLINIC, how=InvitedHow.NOT_INVITED))


def test_an_estimate_stands_where_nobody_counted_and_beside_no_count() -> None:
    forum = rules.with_office(PLANNED, INVITED)
    about = held(forum, about=120, police=2)
    assert (about.counts.about, about.counts.of_all, about.duty_bearers) == (120, (None,) * 4, 2)
    assert held(about, women=3).counts.about is None
    for most_or_least in (1, rules.MOST_COUNTED):
        assert held(forum, about=most_or_least).counts.about == most_or_least
    for group in ("women", "boys"):
        with fault("estimate_and_count", "about"):
            held(forum, TODAY, about=120, **{group: 0})
    for wrong in (0, rules.MOST_COUNTED + 1):
        with fault("estimate_range", "about"):
            held(forum, about=wrong)


@pytest.mark.parametrize("number", [-1, rules.MOST_COUNTED + 1])
@pytest.mark.parametrize("who", ["women", "men", "girls", "boys", "police"])
def test_no_number_of_people_is_below_nobody_or_above_what_a_hall_takes(who: str, number: int) -> None:
    """Before: it was written down, printed in the minutes and added to what is published."""
    field = f"came_{POLICE.hex()}" if who == "police" else who
    with fault("count_too_large", field):
        held(rules.with_office(PLANNED, INVITED), TODAY, **{who: number})


def test_a_number_of_somebody_who_is_not_on_the_list_is_not_lost() -> None:
    with refused("changed_meanwhile"):
        held(PLANNED, women=3, police=2)
    assert held(PLANNED, women=3, police=None).counts.women == 3


def test_what_was_is_written_down_and_written_again() -> None:
    forum = rules.with_office(PLANNED, INVITED)
    with fault("forum_nobody", "women"):
        held(forum, women=0, police=0)
    with fault("forum_nobody", "women"):
        held(forum)
    with fault("day_ahead", "held_on"):
        held(forum, LATER, women=3)
    done = held(forum, women=3, girls=0)
    assert (done.status, done.day, done.counts.of_all) == (ForumStatus.HELD, TODAY, (3, None, 0, None))
    assert (done.duty_bearers, done.uncounted) == (None, 1)
    again = held(done, women=4, police=2)
    assert (again.duty_bearers, again.uncounted, again.counts.women) == (2, 0, 4)
    assert held(forum, police=1).duty_bearers == 1
    assert [words for _, words in done.typed()] == [
        "Qayyarah hall", "Street lights", "Dark roads", "No law", "Patrols",
    ]  # fmt: skip


def test_a_point_is_agreed_with_an_owner_and_a_day() -> None:
    agreed = point()
    assert (agreed.is_open, agreed.carried, agreed.was_at(FIRST), agreed.was_at(SECOND)) == (True, 0, True, False)
    assert [step.owner for step in agreed.history] == [OWNED]
    assert [words for _, words in agreed.typed()] == ["Lights", "They burn", ""]
    with fault("field_missing", "owner"):
        point(PointOwner())
    with fault("due_in_past", "due"):
        point(due=BEFORE)
    with fault("field_missing", "text"):
        points.agreed(" ", "", OWNED, LATER, at=FIRST, by="u1", today=TODAY, forum_day=TODAY)
    assert points.agreed("x", "", PointOwner(uid="u2"), TODAY, at=FIRST, by="u1", today=TODAY, forum_day=TODAY).is_open


def test_a_point_goes_on_from_forum_to_forum_until_it_is_done() -> None:
    agreed = point()
    assert points.carried_to(agreed, FIRST, "u1", TODAY) is agreed, "it was agreed there"
    second = points.carried_to(agreed, SECOND, "u1", TODAY)
    third = points.carried_to(points.due_on(second, date(2026, 7, 1), "u1", TODAY), THIRD, "u2", TODAY)
    assert (third.carried, third.due) == (2, date(2026, 7, 1))
    done = points.done_with(third, " The lights burn ", "u1", TODAY)
    assert [step.what for step in done.history] == [
        ForumPointEvent.AGREED,
        ForumPointEvent.CARRIED,
        ForumPointEvent.NEW_DAY,
        ForumPointEvent.CARRIED,
        ForumPointEvent.DONE,
    ]
    assert (done.state, done.history[-1].words) == (ForumPointState.DONE, "The lights burn")
    assert points.carried_to(done, b"4" * 16, "u1", TODAY) is done
    assert points.is_over(done)
    assert not points.is_over(third)
    assert not points.is_over(PLANNED)
    assert points.dropped(third, "No money", "u1", TODAY).state is ForumPointState.DROPPED
    with fault("field_missing", "words"):
        points.done_with(third, " ", "u1", TODAY)
    with refused("forum_point_over"):
        points.done_with(done, "x", "u1", TODAY)
    with refused("forum_point_over"):
        points.due_on(done, LATER, "u1", TODAY)
    with refused("forum_point_over"):
        points.owned_by(done, PointOwner(uid="u3"), "u1", TODAY)


def test_a_point_gets_another_day_and_another_owner() -> None:
    with fault("due_in_past", "due"):
        points.due_on(point(), BEFORE, "u1", TODAY)
    with fault("same_day", "due"):
        points.due_on(point(), LATER, "u1", TODAY)
    assert points.due_on(point(), TODAY, "u1", TODAY).due == TODAY
    assert points.owned_by(point(), PointOwner(CLINIC), "u1", TODAY).owner == PointOwner(CLINIC)
    handed = points.owned_by(point(), PointOwner(uid="u3"), "u1", TODAY)
    assert (handed.owner.uid, handed.history[-1].owner) == ("u3", PointOwner(uid="u3"))
    with fault("same_owner", "owner"):
        points.owned_by(handed, PointOwner(uid="u3"), "u1", TODAY)
    with fault("field_missing", "owner"):
        points.owned_by(handed, PointOwner(), "u1", TODAY)


def test_each_step_of_a_point_has_a_mark_of_its_own() -> None:
    assert ForumPoint("Lights", OWNED, LATER).last_mark == ""
    first = point()
    later = points.owned_by(points.due_on(first, date(2026, 7, 1), "u1", TODAY), PointOwner(uid="u2"), "u1", TODAY)
    assert first.marks == later.marks[:1]
    assert (len({*later.marks}), later.last_mark) == (3, later.marks[2])
    other = replace(later, text="No lights")
    assert (other.marks[0] != later.marks[0], other.marks[1:]) == (True, later.marks[1:])
    assert replace(later, history=(replace(later.history[0], by="u9"),)).last_mark != first.last_mark


def test_a_point_whose_owner_is_gone_needs_another() -> None:
    assert not points.lost_owner(point(), {POLICE}, ())
    assert points.lost_owner(point(), {CLINIC}, ())
    colleagues = points.owned_by(point(), PointOwner(uid="u3"), "u1", TODAY)
    assert points.lost_owner(colleagues, {POLICE}, ["u1"])
    assert not points.lost_owner(colleagues, (), ["u3"])
    assert not points.lost_owner(points.done_with(point(), "done", "u1", TODAY), (), ())


def test_groups_of_held_forums_are_known_by_what_they_are_called_in_each_language() -> None:
    guest = ForumGuest(FIRST, "Elders", GuestKind.OTHERS, InvitedHow.VISIT)
    held_one = replace(PLANNED, status=ForumStatus.HELD, guests=(guest,))
    ahead = replace(PLANNED, guests=(replace(guest, guest_id=SECOND, who="Teachers"),))
    assert rules.groups_of([held_one, ahead]) == {FIRST: "Elders"}
    assert rules.groups_of([]) == {}
    assert rules.group_name("Elders") == Wording(en="Elders", ar="Elders", ckb="Elders")
