"""What was agreed at a forum: who does it until when, and how it went from forum to forum.

It is no point of a meeting with a woman: that is another kind of record, and neither becomes the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import ClassVar

from nsintake.domain.language import Wording
from nsintake.domain.text import LINE, clean
from nsintake.errors import Refused, UserFault

MOST_OPEN = 500
"""Points that are open at once."""


class ForumPointState(StrEnum):
    """Whether somebody still has to do it."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class ForumPointEvent(StrEnum):
    """What happened with a point."""

    AGREED = "agreed"
    CARRIED = "carried"
    """It was open at a later forum and went on."""
    NEW_DAY = "new_day"
    NEW_OWNER = "new_owner"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class PointOwner:
    """Who does it: an office by its entry in the directory and the name it had, or a colleague by her user id.

    A group that was at a forum and is in no directory has its id on the list of that forum as ``entry_id``, and what it
    is called there, in the one language in which it was typed, as its name in each.
    """

    entry_id: bytes = b""
    office: Wording = Wording()  # noqa: RUF009 - frozen
    uid: str = ""


@dataclass(frozen=True, slots=True)
class ForumPointStep:
    """One thing that happened with a point. ``by``: a user id; ``forum_id``: at which forum, empty where at none;
    ``due``: the day from then on; ``owner``: the new one; ``words``: how we know that it was done, or why not.
    """

    what: ForumPointEvent
    on: date
    by: str
    forum_id: bytes = b""
    due: date | None = None
    owner: PointOwner | None = None
    words: str = ""

    def told(self) -> tuple[str, ...]:
        """All of it, as words. The log has digests of these: they stay as they are."""
        due, owner = "" if self.due is None else self.due.isoformat(), self.owner or PointOwner()
        owned = (owner.entry_id.hex(), owner.uid)
        return self.what.value, self.on.isoformat(), self.by, self.forum_id.hex(), due, *owned, self.words


@dataclass(frozen=True, slots=True)
class ForumPoint:
    """One point: what is to be done, by whom, until when, how we will know. ``history``: the oldest first."""

    SCHEMA: ClassVar[int] = 1

    text: str
    owner: PointOwner
    due: date
    how: str = ""
    state: ForumPointState = ForumPointState.OPEN
    history: tuple[ForumPointStep, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do it."""
        return self.state is ForumPointState.OPEN

    @property
    def marks(self) -> tuple[str, ...]:
        """A digest of each thing that happened, by which the log says who wrote it down; of the first with what was
        agreed.
        """
        agreed_on = ((self.text, self.how) if not at else () for at, _ in enumerate(self.history))
        said = ("\0".join((*step.told(), *typed)) for step, typed in zip(self.history, agreed_on, strict=True))
        return tuple(sha256(each.encode()).hexdigest() for each in said)

    @property
    def last_mark(self) -> str:
        """The newest of them; empty where nothing happened."""
        return self.marks[-1] if self.history else ""

    @property
    def carried(self) -> int:
        """How many later forums it went on from."""
        return sum(step.what is ForumPointEvent.CARRIED for step in self.history)

    def was_at(self, forum_id: bytes) -> bool:
        """Whether it was agreed at this forum or went on from it."""
        return any(step.forum_id == forum_id for step in self.history)

    def typed(self) -> Iterator[tuple[str, str]]:
        """Everything that a person typed, with the field it was typed in."""
        yield "text", self.text
        yield "how", self.how
        yield from (("words", step.words) for step in self.history)


def is_over(value: object) -> bool:
    """Whether a value is a point about which nobody has to do anything any more."""
    return isinstance(value, ForumPoint) and not value.is_open


def _words(raw: str, field: str) -> str:
    return " ".join(clean(raw, field, limit=LINE).split())


def agreed(
    text: str, how: str, owner: PointOwner, due: date, *, at: bytes, by: str, today: date, forum_day: date
) -> ForumPoint:
    """A new point. Raises UserFault ``field_missing``, ``due_in_past`` where it was due before the forum, ``too_long``,
    ``hidden_characters``.
    """
    kept = _words(text, "text")
    if not kept:
        raise UserFault("field_missing", field="text")
    if not (owner.entry_id or owner.uid):
        raise UserFault("field_missing", field="owner")
    if due < forum_day:
        raise UserFault("due_in_past", field="due")
    step = ForumPointStep(ForumPointEvent.AGREED, today, by, at, due, owner)
    return ForumPoint(kept, owner, due, _words(how, "how"), history=(step,))


def _require_open(point: ForumPoint) -> None:
    if not point.is_open:
        raise Refused("forum_point_over")


def carried_to(point: ForumPoint, forum_id: bytes, by: str, today: date) -> ForumPoint:
    """The point after one forum more at which it was open; the same where it was at that forum already."""
    if not point.is_open or point.was_at(forum_id):
        return point
    return replace(
        point, history=(*point.history, ForumPointStep(ForumPointEvent.CARRIED, today, by, forum_id, point.due))
    )


def due_on(point: ForumPoint, due: date, by: str, today: date) -> ForumPoint:
    """The point with another day. Raises UserFault ``due_in_past``, ``same_day``; Refused ``forum_point_over``."""
    _require_open(point)
    if due < today:
        raise UserFault("due_in_past", field="due")
    if due == point.due:
        raise UserFault("same_day", field="due")
    step = ForumPointStep(ForumPointEvent.NEW_DAY, today, by, due=due)
    return replace(point, due=due, history=(*point.history, step))


def owned_by(point: ForumPoint, owner: PointOwner, by: str, today: date) -> ForumPoint:
    """The point in other hands. Raises UserFault ``field_missing``, ``same_owner``; Refused ``forum_point_over``."""
    _require_open(point)
    if not (owner.entry_id or owner.uid):
        raise UserFault("field_missing", field="owner")
    if (owner.entry_id, owner.uid) == (point.owner.entry_id, point.owner.uid):
        raise UserFault("same_owner", field="owner")
    step = ForumPointStep(ForumPointEvent.NEW_OWNER, today, by, owner=owner)
    return replace(point, owner=owner, history=(*point.history, step))


def done_with(point: ForumPoint, words: str, by: str, today: date) -> ForumPoint:
    """The point once it was done; ``words`` say how we know. Raises UserFault ``field_missing``, ``too_long``,
    ``hidden_characters``; Refused ``forum_point_over``.
    """
    return _ended(point, ForumPointEvent.DONE, words, by, today)


def dropped(point: ForumPoint, words: str, by: str, today: date) -> ForumPoint:
    """The point once nobody will do it; ``words`` say why. Raises as ``done_with`` does."""
    return _ended(point, ForumPointEvent.DROPPED, words, by, today)


def _ended(point: ForumPoint, what: ForumPointEvent, words: str, by: str, today: date) -> ForumPoint:
    _require_open(point)
    kept = _words(words, "words")
    if not kept:
        raise UserFault("field_missing", field="words")
    state = ForumPointState.DONE if what is ForumPointEvent.DONE else ForumPointState.DROPPED
    return replace(point, state=state, history=(*point.history, ForumPointStep(what, today, by, words=kept)))


def lost_owner(point: ForumPoint, offices: Iterable[bytes], staff: Iterable[str]) -> bool:
    """Whether an open point needs a new owner: its office is in the directory no more, or its colleague left.
    ``offices``: ids of those that are there, and of the groups that were at a forum.
    """
    if not point.is_open:
        return False
    if point.owner.uid:
        return point.owner.uid not in staff
    return point.owner.entry_id not in offices
