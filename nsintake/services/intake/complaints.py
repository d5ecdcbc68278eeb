"""Complaining about this office: to whom, a paper in her own words out of memory, and how many there were in a year.

Her words are in the arguments and in the paper that is given back, and nowhere else: no row, no draft, no entry of the
log, and no error carries them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.complaint import ComplaintContact, ComplaintTo, paragraphs
from nsintake.domain.language import Lang, day_in
from nsintake.domain.publication import years_of
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content_kinds import COMPLAINT_PAPER, MEETING_PAPERS
from nsintake.records.publications import published_months
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake.turned_screen import HerLine, HerPage, TurnedScreen
from nsintake.services.wording.complaint_contacts import lacks
from nsintake.services.wording.forms import BlankPaper
from nsintake.store.tally import Tally

COUNTED = "complaint"


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One of those she can complain to, as it is shown. ``checked_by``: a name, empty while nobody checked it; ``due``:
    it is to be checked, for the first time or again.
    """

    contact: ComplaintContact
    checked_by: str
    due: bool


@dataclass(frozen=True, slots=True)
class ComplaintsView:
    """``lacks``: what must be entered and checked before a real case opens. ``years``: papers printed in each year
    whose figures are published, the newest first; one of few is not among them.
    """

    contacts: tuple[ContactLine, ...]
    lacks: tuple[ComplaintTo, ...]
    years: tuple[tuple[int, int], ...]


@requires(Permission.RUN_INTAKE, while_unsound=True)
def table_in(signed_in: SignedIn, kind: str, lang: Lang) -> dict[str, str]:
    """The office's words of one kind in one language, by their keys."""
    content = signed_in.content
    return content_kinds.table(content.folder, kind, lang.value, content.text(kind, lang.value).data)


@requires(Permission.RUN_INTAKE, while_unsound=True)
def to_whom(signed_in: SignedIn) -> ComplaintsView:
    """To whom she can complain, and how often papers were printed for it."""
    today = signed_in.today()
    lines = tuple(
        ContactLine(
            contact,
            signed_in.name_of(contact.checked.by) if contact.checked is not None else "",
            contact.is_due(today),
        )
        for contact in signed_in.content.complaint_contacts
    )
    return ComplaintsView(lines, lacks(signed_in), years_of(published_months(signed_in), "complaints"))


@requires(Permission.RUN_INTAKE, while_unsound=True)
def contacts_for_her(signed_in: SignedIn, lang: Lang) -> TurnedScreen:
    """The contacts as she reads them on the screen that is turned to her."""
    said = table_in(signed_in, COMPLAINT_PAPER, lang)
    lines = tuple(
        HerLine("complain", contact.name.said_in(lang), _reached(contact, said, lang, signed_in.today()))
        for contact in signed_in.content.complaint_contacts
    )
    return TurnedScreen(lang, (HerPage(said["title"], lines),))


def _reached(contact: ComplaintContact, said: dict[str, str], lang: Lang, today: date) -> str:
    """The number or address with its doubt: the day of the last check where it is to be checked again."""
    if not contact.is_due(today):
        return contact.reach
    if contact.checked is None:
        return f"{contact.reach} ({said['unchecked']})"
    return f"{contact.reach} ({said['checked'].replace('{day}', day_in(contact.checked.day, lang))})"


@requires(Permission.RUN_INTAKE, while_unsound=True)
def read_back(_signed_in: SignedIn, lang: Lang, words: str) -> TurnedScreen:
    """Her words, large, a paragraph at a time, as they are read back. Raises UserFault for the field ``words``."""
    return TurnedScreen(lang, tuple(HerPage("", (HerLine("speak", line),)) for line in paragraphs(words)))


@requires(Permission.RUN_INTAKE, while_unsound=True)
def draw(signed_in: SignedIn, lang: Lang, to: ComplaintTo, words: str) -> BlankPaper:
    """Her complaint as a proved paper, in memory.

    Raises UserFault for the field ``words``, Refused ``complaint_contact_missing``, ``glyph_missing``,
    ``complaint_contact_unchecked`` (not in a practice office, whose examples nobody can check), or a failed proof.
    """
    import json  # noqa: PLC0415 - with the proof

    from nsintake.documents.complaint_pdf import ComplaintPaper  # noqa: PLC0415 - drawing libraries load late
    from nsintake.documents.complaint_pdf import draw as drawn_of  # noqa: PLC0415
    from nsintake.documents.inspect import prove_form  # noqa: PLC0415

    lines = paragraphs(words)
    contact = next((known for known in signed_in.content.complaint_contacts if known.to is to), None)
    if contact is None:
        raise Refused("complaint_contact_missing")
    if contact.checked is None and not signed_in.practice:
        raise Refused("complaint_contact_unchecked")
    said = table_in(signed_in, COMPLAINT_PAPER, lang)
    mark = table_in(signed_in, MEETING_PAPERS, lang)["practice_mark"] if signed_in.practice else ""
    goes_to = (f"{said['to']}: {contact.name.said_in(lang)}", _reached(contact, said, lang, signed_in.today()))
    drawn = drawn_of(ComplaintPaper(lang, said["title"], goes_to, lines, said["hand"], said["foot"], mark))
    text = prove_form(drawn.pdf, drawn.model)
    return BlankPaper(lang, "", drawn.pdf, len(json.loads(drawn.model)["pages"]), text)


@requires(Permission.RUN_INTAKE)
def count_printed(signed_in: SignedIn) -> None:
    """A complaint was printed: one more in this year. No entry of the log says so."""
    with signed_in.identity.begin() as work:
        Tally(signed_in.identity.database).add(work, f"{signed_in.today():%Y}", (COUNTED,))
        work.commit()
