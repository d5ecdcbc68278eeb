"""Rows of forums and of their points, and the choices that several pages of forums offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nsintake.domain.forum import ForumStatus, InvitedHow
from nsintake.domain.forum_point import ForumPointState
from nsintake.services.forums.forum_points import OwnerChoice
from ui.i18n import T, day, number
from ui.widgets.basics import Tone
from ui.widgets.field import needed
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import forums as words
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.domain.forum import ForumGuest, ForumOffice
    from nsintake.domain.language import Wording
    from nsintake.services.forums.forum_view import ForumRow, ForumView, PointView

_OFFICE, _COLLEAGUE, _GROUP = "office:", "colleague:", "group:"


def forum_columns() -> list[Column]:
    """The columns of the list of forums."""
    return [
        Column("day", T("Day"), share=3),
        Column("place", T("Place"), share=6),
        Column("offices", T("Invited"), share=3),
        Column("came", T("Who came"), share=5),
        Column("status", T("Status"), ColumnKind.PILL, share=4),
    ]


def forum_row(row: ForumRow) -> TableRow:
    """One forum."""
    forum = row.forum
    return TableRow(
        row.forum_id.hex(),
        {
            "day": day(forum.day),
            "place": as_typed(forum.place),
            "offices": number(len(forum.offices) + len(forum.guests)),
            "came": came_words(row) if forum.status is ForumStatus.HELD else "",
            "status": _status_pill(row),
        },
    )


def came_words(row: ForumRow) -> str:
    """Who came, in a line: what nobody counted is not counted as nobody, and an estimate is called one."""
    counts, about = [count for count in row.forum.counts.of_all if count is not None], row.forum.counts.about
    people = T("%Ln people", "", sum(counts)) if counts else T("people not counted")
    if about is not None:
        people = T("about %Ln people, estimated", "", about)
    bearers = row.forum.duty_bearers
    others = T("%Ln duty bearers", "", bearers) if bearers is not None else T("duty bearers not counted")
    return T(", ").join((people, others))


def _status_pill(row: ForumRow) -> Pill:
    if row.past:
        return Pill(T("What became of it?"), Tone.URGENT)
    tones = {ForumStatus.PLANNED: Tone.INFO, ForumStatus.HELD: Tone.GOOD, ForumStatus.CANCELLED: Tone.NEUTRAL}
    return Pill(words.forum_status_word(row.forum.status), tones[row.forum.status])


def point_columns() -> list[Column]:
    """The columns of a list of points."""
    return [
        Column("text", T("Agreed"), share=8),
        Column("owner", T("Who does it"), share=5),
        Column("carried", T("Forums"), share=2),
        Column("due", T("Due"), ColumnKind.PILL, share=5),
    ]


def point_row(view: PointView) -> TableRow:
    """One point."""
    owner = words.owner_words(view.owner)
    return TableRow(
        view.point_id.hex(),
        {
            "text": as_typed(view.point.text),
            "owner": T("{owner}: choose a new owner", owner=owner) if view.owner.lost else owner,
            "carried": number(view.point.carried + 1),
            "due": _due_pill(view),
        },
    )


def _due_pill(view: PointView) -> Pill:
    if view.point.state is not ForumPointState.OPEN:
        tone = Tone.GOOD if view.point.state is ForumPointState.DONE else Tone.NEUTRAL
        return Pill(words.point_state_word(view.point.state), tone)
    if view.owner.lost:
        return Pill(T("New owner needed"), Tone.URGENT)
    if view.overdue:
        return Pill(T("Since {when}", when=day(view.point.due)), Tone.URGENT)
    return Pill(day(view.point.due), Tone.NEUTRAL, icon="calendar")


def owner_field(
    first: list[tuple[str, str]], offices: dict[bytes, Wording], colleagues: dict[str, str], told: str = ""
) -> ChoiceField:
    """Who does it: whoever was at the forum ``first``, then colleagues, then the other offices of the directory.
    ``told``: what is said below the field.
    """
    names = [(f"{_COLLEAGUE}{uid}", T("{name} (NP)", name=as_typed(name))) for uid, name in colleagues.items()]
    listed = {raw for raw, _ in first}
    others = [choice for choice in office_choices(offices, _OFFICE) if choice[0] not in listed]
    return needed(ChoiceField("owner", T("Who does it"), [*first, *names, *others], help=told))


def at_forum(view: ForumView) -> list[tuple[str, str]]:
    """Whoever is on the list of a forum and can own a point, as choices of an owner: who came first."""
    offices: list[tuple[ForumOffice | ForumGuest, str, str]] = [
        (each, f"{_OFFICE}{each.entry_id.hex()}", said(view.offices[each.entry_id]))
        for each in view.forum.offices
        if each.entry_id not in view.gone
    ]
    groups = [(each, f"{_GROUP}{each.guest_id.hex()}", each.who) for each in view.forum.guests]
    came, listed = list[tuple[str, str]](), list[tuple[str, str]]()
    for each, raw, name in (*offices, *groups):
        if each.came or (each.came is None and each.how is InvitedHow.NOT_INVITED):
            came.append((raw, T("{who} (came to this forum)", who=as_typed(name))))
        else:
            listed.append((raw, T("{who} (on the list of this forum)", who=as_typed(name))))
    return [*came, *listed]


def group_choices(groups: dict[bytes, str]) -> list[tuple[str, str]]:
    """Groups that were at forums of a point: one that was at several is there once."""
    once = dict[str, tuple[str, str]]()
    for guest_id, who in groups.items():
        once.setdefault(who.casefold(), (f"{_GROUP}{guest_id.hex()}", as_typed(who)))
    return sorted(once.values(), key=lambda pair: pair[1].casefold())


def office_choices(offices: dict[bytes, Wording], prefix: str = "") -> list[tuple[str, str]]:
    """The offices of the directory by name."""
    named = ((f"{prefix}{entry_id.hex()}", as_typed(said(name))) for entry_id, name in offices.items())
    return sorted(named, key=lambda pair: pair[1].casefold())


def owner_in(raw: str) -> OwnerChoice:
    """Who was chosen."""
    if raw.startswith(_COLLEAGUE):
        return OwnerChoice(uid=raw.removeprefix(_COLLEAGUE))
    if raw.startswith(_GROUP):
        return OwnerChoice(guest_id=bytes.fromhex(raw.removeprefix(_GROUP)))
    return OwnerChoice(entry_id=bytes.fromhex(raw.removeprefix(_OFFICE)))


def values_of(form: Form, *names: str) -> dict[str, Any] | None:
    """What some fields of a form mean; or None, after each wrong one says so and the first has the focus."""
    only = Form()
    only.fields.update((name, form.fields[name]) for name in names)
    return only.values()
