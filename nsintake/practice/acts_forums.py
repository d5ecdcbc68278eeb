"""Acts of forums: planned, invited to, held, what was agreed and what became of it, and their papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.forum import (
    ForumHeld,
    ForumMinutes,
    ForumOff,
    GuestKind,
    HeadCounts,
    InvitedAnswer,
    InvitedHow,
    lines_of,
)
from nsintake.domain.language import Lang
from nsintake.errors import UserFault
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, keep_print
from nsintake.practice.values import Id, Login
from nsintake.records.directory import id_of_office
from nsintake.services.forums import forum_papers, forum_planning, forum_points, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from nsintake.services.forums.forum_points import NewForumPoint, OwnerChoice

_NOBODY = Login("")


@dataclass(frozen=True, slots=True)
class OfficeCame:
    """How many duty bearers of an office came; none where nobody counted."""

    office: str
    came: int | None = None


@dataclass(frozen=True, slots=True)
class GroupCame:
    """How many came of a group that the directory does not have; none where nobody counted."""

    guest_id: Id
    came: int | None = None


@act("plan_forum", "forum_id")
def plan_forum(desk: Desk, *, day: date, place: str, hour: str = "", agenda: str = "") -> Gives:
    """A forum with duty bearers is planned; the agenda has a line for each thing."""
    return {"forum_id": forum_planning.plan_forum(desk.signed_in, ForumPlan(day, place, hour, agenda))}


@act("change_forum_plan")
def change_forum_plan(desk: Desk, *, forum_id: Id, place: str, agenda: str = "") -> Gives:
    """Another place or agenda of a forum that is planned; the agenda is all of it, a line for each thing."""
    forum_planning.change_plan(desk.signed_in, forum_id, place=place, agenda=agenda)
    return None


@act("invite_office")
def invite_office(
    desk: Desk, *, forum_id: Id, office: str, how: InvitedHow, answer: InvitedAnswer = InvitedAnswer.NONE
) -> Gives:
    """An office is invited to a forum, or came without, and what it answered."""
    entry_id = id_of_office(office)
    forum_planning.invite_office(desk.signed_in, forum_id, entry_id, how)
    if answer is not InvitedAnswer.NONE:
        forum_planning.note_answers(desk.signed_in, forum_id, {entry_id: answer})
    return None


@act("invite_group", "guest_id")
def invite_group(
    desk: Desk,
    *,
    forum_id: Id,
    who: str,
    kind: GuestKind,
    how: InvitedHow,
    answer: InvitedAnswer = InvitedAnswer.NONE,
) -> Gives:
    """A group that the directory does not have is invited to a forum, or came without; who: no person's name."""
    guest_id = forum_planning.invite_guest(desk.signed_in, forum_id, who, kind, how)
    if answer is not InvitedAnswer.NONE:
        forum_planning.note_answers(desk.signed_in, forum_id, {guest_id: answer})
    return {"guest_id": guest_id}


@act("move_forum")
def move_forum(desk: Desk, *, forum_id: Id, day: date, hour: str = "") -> Gives:
    """A forum is moved; whoever was invited answers once more."""
    forum_planning.move_forum(desk.signed_in, forum_id, day, hour)
    return None


@act("cancel_forum")
def cancel_forum(desk: Desk, *, forum_id: Id, because: ForumOff) -> Gives:
    """A forum does not take place; its points go on."""
    forum_planning.cancel_forum(desk.signed_in, forum_id, because)
    return None


@act("hold_forum")
def hold_forum(
    desk: Desk,
    *,
    forum_id: Id,
    women: int | None = None,
    men: int | None = None,
    girls: int | None = None,
    boys: int | None = None,
    about: int | None = None,
    came: tuple[OfficeCame, ...] = (),
    groups: tuple[GroupCame, ...] = (),
    concerns: str = "",
    policy: str = "",
    mitigation: str = "",
) -> Gives:
    """The minutes of a forum that took place today: a number that is left out was not asked. about: how many came in
    all, where nobody counted; came and groups: of those on its list.
    """
    minutes = ForumMinutes(
        lines_of(concerns, "concerns"), lines_of(policy, "policy"), lines_of(mitigation, "mitigation")
    )
    by_id = {id_of_office(each.office): each.came for each in came} | {each.guest_id: each.came for each in groups}
    if len(by_id) < len(came) + len(groups):
        raise UserFault("office_twice", field="came")
    what = ForumHeld(desk.signed_in.today(), HeadCounts(women, men, girls, boys, about), by_id, minutes)
    forum_planning.hold_forum(desk.signed_in, forum_id, what)
    return None


def _owner(desk: Desk, office: str, colleague: Login, group: Id | None) -> OwnerChoice:
    """Raises UserFault ``field_missing`` where there is none or more than one."""
    if sum(map(bool, (office, colleague, group))) != 1:
        raise UserFault("field_missing", field="owner")
    if group:
        return OwnerChoice(guest_id=group)
    return OwnerChoice(uid=desk.uid(colleague)) if colleague else OwnerChoice(id_of_office(office))


@act("agree_point", "point_id")
def agree_point(
    desk: Desk,
    *,
    forum_id: Id,
    text: str,
    due: date,
    office: str = "",
    colleague: Login = _NOBODY,
    group: Id | None = None,
    how: str = "",
) -> Gives:
    """Something was agreed at a forum that was held: by an office, a group on its list or a colleague."""
    new = NewForumPoint(text, _owner(desk, office, colleague, group), due, how)
    return {"point_id": forum_points.add_point(desk.signed_in, forum_id, new)}


@act("finish_point")
def finish_point(desk: Desk, *, point_id: Id, words: str, given_up: bool = False) -> Gives:
    """What was agreed is done, or given up; words: how we know, or why."""
    end = forum_points.drop_forum_point if given_up else forum_points.finish_point
    end(desk.signed_in, point_id, words)
    return None


@act("change_point")
def change_point(
    desk: Desk,
    *,
    point_id: Id,
    due: date | None = None,
    office: str = "",
    colleague: Login = _NOBODY,
    group: Id | None = None,
) -> Gives:
    """What was agreed gets another day, another owner, or both."""
    if office or colleague or group:
        forum_points.give_point(desk.signed_in, point_id, _owner(desk, office, colleague, group), due=due)
    elif due is not None:
        forum_points.put_off(desk.signed_in, point_id, due)
    return None


@act("print_forum_minutes", "pages")
def print_forum_minutes(desk: Desk, *, forum_id: Id, lang: Lang) -> Gives:
    """The minutes of a forum, with every point that was on it."""
    return keep_print(desk, "forum_minutes", forum_papers.print_minutes(desk.signed_in, forum_id, lang))


@act("print_open_points", "pages")
def print_open_points(desk: Desk, *, lang: Lang) -> Gives:
    """Every open point of forums with its history."""
    return keep_print(desk, "open_points", forum_papers.print_open_points(desk.signed_in, lang))


@act("look_at_forums", "points")
def look_at_forums(desk: Desk) -> Gives:
    """The list of forums, and how many points are open."""
    return {"points": len(forum_view.forums(desk.signed_in).points)}
