"""Forums and their points as pages show them. What does not open is left out, and the log names it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.directory import EntryKind
from nsintake.domain.forum import Forum, ForumStatus, group_name, groups_of
from nsintake.domain.forum_point import (
    ForumPoint,
    ForumPointEvent,
    ForumPointState,
    ForumPointStep,
    PointOwner,
    lost_owner,
)
from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.directory import every_entry
from nsintake.records.signed_in import SignedIn
from nsintake.records.who_wrote import NamedStep, step_by_step
from nsintake.services.forums.forum_planning import POINTS, TABLE
from nsintake.services.forums.forum_points import staff, staff_here
from nsintake.store.to_do import to_do


@dataclass(frozen=True, slots=True)
class OwnerView:
    """Who does it: an office by its name today, a group as it is called on the list of its forum, or a colleague by her
    name. ``lost``: a new owner is needed; ``entry_id``: the office's entry, empty for the others; ``group``: it is one.
    """

    office: Wording
    colleague: str
    lost: bool = False
    entry_id: bytes = b""
    group: bool = False


@dataclass(frozen=True, slots=True)
class StepView:
    """One thing that happened with a point. ``by``: a name; ``forum_day``: of the forum at which it was, if any."""

    what: ForumPointEvent
    on: date
    by: str
    forum_day: date | None
    due: date | None
    owner: OwnerView | None
    words: str


@dataclass(frozen=True, slots=True)
class PointView:
    """A point. ``agreed_on``: the day of its forum, None where that forum does not open."""

    point_id: bytes
    point: ForumPoint
    owner: OwnerView
    overdue: bool
    agreed_on: date | None
    history: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class ForumRow:
    """A forum in a list. ``past``: its day is over and nobody said what became of it."""

    forum_id: bytes
    forum: Forum
    past: bool


@dataclass(frozen=True, slots=True)
class ForumsView:
    """Every forum, the next ones first, and every open point, the soonest due first."""

    forums: tuple[ForumRow, ...]
    points: tuple[PointView, ...]

    @property
    def past(self) -> tuple[ForumRow, ...]:
        """Forums of which nobody said what became of them."""
        return tuple(row for row in self.forums if row.past)


@dataclass(frozen=True, slots=True)
class ForumView:
    """One forum. ``points``: those agreed at it, that went on from it or that ended since the one before; before it is
    held, all that are open.

    ``offices``: what can be invited and own a point, by id; ``colleagues`` who can be given one now, by user id;
    ``gone``: ids of offices at it that are in the directory no more.
    """

    forum_id: bytes
    forum: Forum
    past: bool
    points: tuple[PointView, ...]
    offices: dict[bytes, Wording]
    colleagues: dict[str, str]
    gone: frozenset[bytes]
    keeper: str


@dataclass(frozen=True, slots=True)
class PointPageView:
    """One point, and who could own it. ``groups``: what the directory does not have and was at one of its forums, by
    its id on the list there.
    """

    view: PointView
    offices: dict[bytes, Wording]
    colleagues: dict[str, str]
    groups: dict[bytes, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What points are shown with: the days of forums by id, those that were held, offices, colleagues and groups that
    can own one.
    """

    days: dict[bytes, date]
    held: frozenset[bytes]
    offices: dict[bytes, Wording]
    colleagues: dict[str, str]
    groups: dict[bytes, str]


_INVITED = frozenset({EntryKind.OFFICE, EntryKind.SERVICE, EntryKind.PERSON})


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def known(signed_in: SignedIn) -> Known:
    """Read once for a whole page or paper."""
    forums = signed_in.liaison.sound(TABLE, Forum).pairs
    listed = every_entry(signed_in)
    offices = {held.entry_id: held.entry.name for held in listed if held.entry.kind in _INVITED}
    was = frozenset(key for key, forum in forums if forum.status is ForumStatus.HELD)
    groups = groups_of(forum for _, forum in forums)
    return Known({key: forum.day for key, forum in forums}, was, offices, staff(signed_in), groups)


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def forums(signed_in: SignedIn) -> ForumsView:
    """Every forum and every open point."""
    today = signed_in.today()
    found = [ForumRow(key, forum, forum.is_past(today)) for key, forum in signed_in.liaison.sound(TABLE, Forum).pairs]
    ahead = sorted((row for row in found if row.forum.status is ForumStatus.PLANNED), key=_day)
    others = sorted((row for row in found if row.forum.status is not ForumStatus.PLANNED), key=_day, reverse=True)
    return ForumsView((*ahead, *others), open_points(signed_in, known(signed_in)))


def _day(row: ForumRow) -> tuple[date, bytes]:
    return row.forum.day, row.forum_id


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def open_points(signed_in: SignedIn, with_what: Known) -> tuple[PointView, ...]:
    """Every open point, the soonest due first."""
    return _views(signed_in, to_do(signed_in.liaison, POINTS, ForumPoint).pairs, with_what)


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def points_at(signed_in: SignedIn, forum_id: bytes, with_what: Known) -> tuple[PointView, ...]:
    """The points that were agreed at a forum or went on from it, and those that ended since the forum before; what is
    still open first.
    """
    every = signed_in.liaison.sound(POINTS, ForumPoint).pairs
    before = _forum_before(forum_id, with_what)
    found = (
        (key, point)
        for key, point in every
        if point.was_at(forum_id) or (before and point.was_at(before) and not point.is_open)
    )
    return _views(signed_in, found, with_what)


def _forum_before(forum_id: bytes, with_what: Known) -> bytes:
    """The last forum that was held on an earlier day; empty where there is none."""
    day = with_what.days[forum_id]
    earlier = [(held_on, key) for key, held_on in with_what.days.items() if key in with_what.held and held_on < day]
    return max(earlier)[1] if earlier else b""


def _views(signed_in: SignedIn, points: Iterable[tuple[bytes, ForumPoint]], with_what: Known) -> tuple[PointView, ...]:
    views = [_point_view(signed_in, key, point, with_what) for key, point in points]
    return tuple(sorted(views, key=lambda view: (not view.point.is_open, view.point.due, view.point_id)))


def _point_view(signed_in: SignedIn, point_id: bytes, point: ForumPoint, with_what: Known) -> PointView:
    lost = lost_owner(point, with_what.offices.keys() | with_what.groups.keys(), with_what.colleagues)
    agreed_at = point.history[0].forum_id if point.history else b""
    return PointView(
        point_id=point_id,
        point=point,
        owner=replace(_owner_view(signed_in, point.owner, with_what), lost=lost),
        overdue=point.state is ForumPointState.OPEN and point.due < signed_in.today(),
        agreed_on=with_what.days.get(agreed_at),
        history=tuple(_step_view(signed_in, step, with_what) for step in point.history),
    )


def _owner_view(signed_in: SignedIn, owner: PointOwner, with_what: Known) -> OwnerView:
    if owner.uid:
        return OwnerView(Wording(), signed_in.name_of(owner.uid))
    if owner.entry_id in with_what.groups:
        return OwnerView(group_name(with_what.groups[owner.entry_id]), "", group=True)
    return OwnerView(with_what.offices.get(owner.entry_id, owner.office), "", entry_id=owner.entry_id)


def _step_view(signed_in: SignedIn, step: ForumPointStep, with_what: Known) -> StepView:
    return StepView(
        what=step.what,
        on=step.on,
        by=signed_in.name_of(step.by),
        forum_day=with_what.days.get(step.forum_id),
        due=step.due,
        owner=None if step.owner is None else _owner_view(signed_in, step.owner, with_what),
        words=step.words,
    )


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def open_forum(signed_in: SignedIn, forum_id: bytes) -> ForumView:
    """One forum. Raises Refused ``record_missing``, or OpenError for one that does not open."""
    forum = signed_in.liaison.get(TABLE, forum_id, Forum)
    with_what = known(signed_in)
    planned = forum.status is ForumStatus.PLANNED
    points = open_points(signed_in, with_what) if planned else points_at(signed_in, forum_id, with_what)
    return ForumView(
        forum_id=forum_id,
        forum=forum,
        past=forum.is_past(signed_in.today()),
        points=points,
        offices=with_what.offices,
        colleagues=staff_here(signed_in),
        gone=frozenset(office.entry_id for office in forum.offices if office.entry_id not in with_what.offices),
        keeper=signed_in.name_of(forum.by),
    )


@requires(Permission.KEEP_FORUMS, while_unsound=True)
def open_forum_point(signed_in: SignedIn, point_id: bytes) -> PointPageView:
    """One point with its history, in which those are named who wrote it down, by the log. Raises Refused
    ``record_missing``.
    """
    point = signed_in.liaison.get(POINTS, point_id, ForumPoint)
    steps = [NamedStep(step.by, step.on, mark) for step, mark in zip(point.history, point.marks, strict=True)]
    wrote = step_by_step(signed_in, POINTS, [point_id], steps)
    history = tuple(replace(step, by=uid) for step, uid in zip(point.history, wrote, strict=True))
    with_what = known(signed_in)
    was_at = (forum for key, forum in signed_in.liaison.sound(TABLE, Forum).pairs if point.was_at(key))
    return PointPageView(
        view=_point_view(signed_in, point_id, replace(point, history=history), with_what),
        offices=with_what.offices,
        colleagues=staff_here(signed_in),
        groups=groups_of(was_at),
    )
