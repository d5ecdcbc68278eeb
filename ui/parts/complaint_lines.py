"""To whom she can complain outside the office: a line for each, with the number large enough to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsintake.domain.complaint import ComplaintTo
from nsintake.services.intake import complaints
from ui import background
from ui.i18n import T, isolate
from ui.widgets.basics import Card, Notice, Tone, button, clear, down, label, row
from ui.words import complaints as complaint_words
from ui.words import values as words

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.complaints import ComplaintsView, ContactLine


def lacks_words(lacks: tuple[ComplaintTo, ...]) -> str:
    """What a keeper must enter before a real case opens; empty if nothing."""
    if not lacks:
        return ""
    named = T(", ").join(complaint_words.to_word(to) for to in lacks)
    return T(
        "Not entered or not checked yet: {contacts}. Before that no file is opened here. A keeper does it under Our "
        "words.",
        contacts=named,
    )


def show_contacts(place: QVBoxLayout, view: ComplaintsView, *, name: str) -> None:
    """Put the contacts into a layout, in place of what was there."""
    clear(place)
    for line in view.contacts:
        place.addWidget(_line(line, name=f"{name}.{line.contact.to.value}"))


def _line(line: ContactLine, *, name: str) -> QWidget:
    held, inner = down(name, gap=2)
    contact = line.contact
    inner.addWidget(label(complaint_words.to_word(contact.to), "label"))
    inner.addWidget(label(T("{name}: {reach}", name=words.said(contact.name), reach=isolate(contact.reach))))
    inner.addWidget(label(complaint_words.checked_words(line), "small"))
    return held


class ComplaintCard(Card):
    """The same in the welcome of a session, with what is done if she points at somebody who works with us."""

    def __init__(self, signed_in: SignedIn, to_page: Callable[[], object] | None = None) -> None:
        super().__init__(T("To whom she can complain, outside this office"), name="intake.complaint")
        self.missing = Notice("", Tone.URGENT, name="intake.complaint.missing")
        self.add(self.missing)
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.add(self._place)
        self.add(label(pointed_at_words(), "soft"))
        if to_page is not None:
            self.add(row(button(T("Complaints"), to_page, name="intake.complaint.page"), None))
        background.run(self, lambda: complaints.to_whom(signed_in), self._show)

    def _show(self, view: ComplaintsView) -> None:
        self.missing.show_text(lacks_words(view.lacks))
        show_contacts(self._place, view, name="intake.complaint.to")


def pointed_at_words() -> str:
    """What is done where she points at somebody who works with us."""
    return T(
        "If she points at somebody who works with us (staff, a CPT member, an interpreter, a driver): write nothing "
        "about him in her file. The box for her complaint keeps nothing, so it may be written there. You must report "
        "it outside, to the PSEA focal point, without her name unless she agrees. "
        "Shut her file to whomever she does not want, a keeper too."
    )
