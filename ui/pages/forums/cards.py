"""The cards of a forum: its plan, its offices, its minutes, its points. Each fills fields into the form of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from nsintake.domain.forum import (
    MOST_COUNTED,
    ForumGuest,
    ForumHeld,
    ForumMinutes,
    ForumOff,
    ForumStatus,
    GuestKind,
    HeadCounts,
    InvitedAnswer,
    InvitedHow,
    lines_of,
)
from nsintake.domain.text import typed_count
from ui.i18n import T, day, digits
from ui.pages.forums.rows import at_forum, office_choices, owner_field, point_columns, point_row
from ui.widgets.basics import Card, button, label, primary, row, rule
from ui.widgets.data_table import DataTable
from ui.widgets.field import needed
from ui.widgets.fields import ChoiceField, DateField, MultilineField, TextField, with_button
from ui.words import forums as words
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.domain.forum import ForumOffice
    from nsintake.services.forums.forum_view import ForumView
    from ui.widgets.form import Form

GROUPS = ("women", "men", "girls", "boys")
ABOUT = "about"
"""The field of about how many came in all, where nobody counted."""
SAID = ("concerns", "policy", "mitigation")
UNINVITED = "uninvited"
"""The field of an office that came without being invited."""
GUEST = ("guest", "guest_kind", "guest_how")
"""The fields of a group that is invited and that the directory does not have."""
UNINVITED_GUEST = ("came_guest", "came_guest_kind")
"""The fields of one that came without being invited."""
Press = Callable[[], object]


def came_name(entry_id: bytes) -> str:
    """The field of how many duty bearers of an office came."""
    return f"came_{entry_id.hex()}"


def answer_name(entry_id: bytes) -> str:
    """The field of what an office answered."""
    return f"answer_{entry_id.hex()}"


def _set(field: Any, raw: str) -> Any:
    field.set_raw(raw)
    return field


def plan_card(form: Form, view: ForumView, save: Press, move: Press, cancel: Press) -> Card:
    """Where and what of, another day, and that it does not take place."""
    card, add = Card(T("The plan"), name="forum.plan"), form.add
    card.add(_set(add(TextField("place", T("Place"), required=True)), view.forum.place))
    agenda = MultilineField("agenda", T("What will be spoken of"), help=T("A line for each, in general words"), rows=3)
    card.add(_set(add(agenda), "\n".join(view.forum.agenda)))
    card.add(row(button(T("&Save the plan"), save, name="forum.save"), None))
    later = needed(DateField("day", T("Another day")))
    hour = _set(add(TextField("hour", T("It begins"), ltr=True)), digits(view.forum.hour))
    card.add(row(add(later), hour, button(T("&Move it"), move, name="forum.move", icon="calendar"), None))
    for moved in view.forum.moves:
        card.add(label(T("Moved from {day} on {on}", day=day(moved.was), on=day(moved.on)), "small"))
    why = [(because.value, words.forum_off_word(because)) for because in ForumOff]
    off = needed(ChoiceField("because", T("Why it does not take place"), why))
    card.add(with_button(add(off), button(T("&Cancel the forum"), cancel, name="forum.cancel", icon="close")))
    return card


def invited_of(view: ForumView) -> list[tuple[bytes, str, ForumOffice | ForumGuest]]:
    """Whoever is on the list, by id, with their words: offices first, then groups that the directory does not have."""
    offices = [(office.entry_id, office_words(view, office), office) for office in view.forum.offices]
    return [*offices, *((guest.guest_id, guest_words(guest), guest) for guest in view.forum.guests)]


def offices_card(form: Form, view: ForumView, invite: Press, invite_guest: Press, answers: Press) -> Card:
    """Who is invited, how, and what each answered."""
    card, add = Card(T("Offices and others"), name="forum.offices"), form.add
    said_of = [(answer.value, words.invited_answer_word(answer)) for answer in InvitedAnswer]
    invited = invited_of(view)
    for key, told, each in invited:
        card.add(_set(add(ChoiceField(answer_name(key), told, said_of)), each.answer.value))
    if invited:
        card.add(row(button(T("Write the &answers down"), answers, name="forum.answers", icon="check"), None))
    else:
        card.add(label(T("Nobody is invited yet."), "soft"))
    free = {key: name for key, name in view.offices.items() if view.forum.office(key) is None}
    who = add(needed(ChoiceField("office", T("Office"), office_choices(free))))
    told = T("This program writes no letter of invitation. Write it yourself.")
    how = add(needed(ChoiceField("invited_how", T("How it was invited"), _ways(), help=told)))
    card.add(row(who, how))
    card.add(row(button(T("&Invited: put it on the list"), invite, name="forum.invite", icon="plus"), None))
    card.add(rule())
    name, kind, way = GUEST
    kinds = _guest_fields(card, form, T("Who else is invited, not in the directory"), name, kind)
    card.add(row(kinds, add(needed(ChoiceField(way, T("How they were invited"), _ways())))))
    card.add(row(button(T("Put &them on the list"), invite_guest, name="forum.invite_guest", icon="plus"), None))
    return card


def _ways() -> list[tuple[str, str]]:
    return [(how.value, words.invited_how_word(how)) for how in InvitedHow if how is not InvitedHow.NOT_INVITED]


def _guest_fields(card: Card, form: Form, title: str, name: str, kind: str) -> ChoiceField:
    """Who a group is, in free words, on the card; the field that says whether whoever came of it is counted with the
    duty bearers.
    """
    told = T("An organisation or a group, in general words; nobody's name")
    card.add(form.add(needed(TextField(name, title, help=told))))
    kinds = [(each.value, words.guest_kind_word(each)) for each in GuestKind]
    asked = needed(ChoiceField(kind, T("What they are"), kinds))
    form.add(asked)
    return asked


def guest_words(guest: ForumGuest) -> str:
    """A group at a forum and how it was invited, in a line."""
    return T("{office} ({how})", office=as_typed(guest.who), how=words.invited_how_word(guest.how))


def office_words(view: ForumView, office: ForumOffice) -> str:
    """An office at a forum and how it was invited, in a line."""
    name = as_typed(said(view.offices.get(office.entry_id, office.name)))
    told = T("{office} ({how})", office=name, how=words.invited_how_word(office.how))
    return T("{office}: no longer in the directory", office=told) if office.entry_id in view.gone else told


def minutes_card(form: Form, view: ForumView, hold: Press, uninvited: Press, came_too: Press) -> Card:
    """Who came, and what was said. What nobody counted stays empty."""
    card, add, forum = Card(T("What it was"), name="forum.minutes"), form.add, view.forum
    card.add(label(T("Leave a number empty where nobody counted: empty is not 0."), "soft"))
    held_on = DateField("held_on", T("Held on"), required=True)
    held_on.set_value(forum.day)
    card.add(add(held_on))
    titles = {"women": T("Women"), "men": T("Men"), "girls": T("Girls"), "boys": T("Boys")}
    counts = dict(zip(GROUPS, forum.counts.of_all, strict=True))
    card.add(row(*(_set(add(TextField(name, titles[name], ltr=True)), _shown(counts[name])) for name in GROUPS)))
    among = T("Elders and other groups are in these numbers. Duty bearers are not: they are counted below.")
    card.add(label(among, "soft", name="forum.who_is_counted"))
    why = T("An estimate, called so on the minutes too. It is added to no count and never published.")
    about = TextField(ABOUT, T("About how many in all, where nobody counted"), help=why, ltr=True)
    card.add(_set(add(about), _shown(forum.counts.about)))
    for key, told, each in invited_of(view):
        title = T("How many came: {who}", who=told)
        if not isinstance(each, ForumGuest) or each.kind is GuestKind.DUTY_BEARER:
            title = T("Duty bearers of {office}", office=told)
        card.add(_set(add(TextField(came_name(key), title, ltr=True)), _shown(each.came)))
    heads = {
        "concerns": T("Concerns"),
        "policy": T("Policy problems"),
        "mitigation": T("Mitigation proposed"),
    }
    for name in SAID:
        field = MultilineField(name, heads[name], help=T("A line for each, in general words"), rows=3)
        card.add(_set(add(field), "\n".join(getattr(forum.minutes, name))))
    free = {key: name for key, name in view.offices.items() if forum.office(key) is None}
    title = T("An office that came without being invited")
    who = add(ChoiceField(UNINVITED, title, office_choices(free), help=T("Then say above how many came of it.")))
    card.add(with_button(who, button(T("Put it on the &list"), uninvited, name="forum.uninvited", icon="plus")))
    name, kind = UNINVITED_GUEST
    kinds = _guest_fields(card, form, T("Who else came without being invited, not in the directory"), name, kind)
    card.add(
        with_button(kinds, button(T("Put t&hem on the list"), came_too, name="forum.came_guest.save", icon="plus"))
    )
    card.add(row(primary(T("&Write the minutes"), hold, name="forum.hold", icon="check"), None))
    return card


def _shown(count: int | None) -> str:
    return "" if count is None else digits(str(count))


def held_of(form: Form, view: ForumView, held_on: Any) -> ForumHeld:
    """What is in the fields of the minutes. Raises UserFault as ``typed_count`` and ``lines_of`` do."""
    raw = form.raw()
    counts = HeadCounts(**{name: typed_count(raw[name], name, most=MOST_COUNTED) for name in (*GROUPS, ABOUT)})
    names = {key: came_name(key) for key, _, _ in invited_of(view)}
    came = {key: typed_count(raw[name], name, most=MOST_COUNTED) for key, name in names.items()}
    minutes = ForumMinutes(**{name: lines_of(raw[name], name) for name in SAID})
    return ForumHeld(held_on, counts, came, minutes)


def points_card(form: Form, view: ForumView, opened: Callable[[str], object], agree: Press) -> Card:
    """What was agreed, or goes on from earlier forums; once it was held, a point more."""
    held = view.forum.status is ForumStatus.HELD
    title = T("Agreed here, or gone on from earlier forums") if held else T("Open points that go on to this forum")
    card = Card(title, name="forum.points_card")
    if view.points:
        table = DataTable(point_columns(), name="forum.points", describe=title, most_lines=6)
        table.set_rows([point_row(point) for point in view.points])
        table.fit_height(10)
        table.opened.connect(opened)
        card.add(table)
    else:
        card.add(label(T("No points."), "soft"))
    if held:
        add = form.add
        card.add(add(needed(TextField("text", T("What is to be done"), help=T("In general words")))))
        told = T("Whoever came is first. Is somebody missing? Put them on the list below, under What it was.")
        owner = owner_field(at_forum(view), view.offices, view.colleagues, told)
        card.add(add(owner))  # the name of an office needs the whole line
        card.add(row(add(needed(DateField("due", T("Due")))), None))
        card.add(add(TextField("how", T("How we will know"))))
        card.add(row(primary(T("Add the &point"), agree, name="forum.agree", icon="plus"), None))
    return card
