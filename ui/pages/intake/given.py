"""How she said it in a session: spoken or on forms from the cabinet, before whom, and who was in the room.

Object names: ``given.how_VALUE``, ``mark.OFFICE`` with ``mark.OFFICE_vouched``, ``given.witness``, ``given.in_room``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from nsintake.domain.consent import GivenHow
from nsintake.domain.how_said import HOW, IN_ROOM, MARK, VOUCHED, WITNESS, of_office
from nsintake.services.consent import consent_view
from ui import background
from ui.i18n import T
from ui.widgets.basics import Card, label
from ui.widgets.field import TextField
from ui.widgets.fields import ChoiceField, RadioField
from ui.widgets.form_code import FormCodes
from ui.words import consent as consent_words

if TYPE_CHECKING:
    from nsintake.errors import UserFault
    from nsintake.records.session import Session
    from ui.pages.intake.session_state import SessionState


class GivenBlock(Card):
    """``edited`` fires when an answer changed."""

    edited = Signal()

    def __init__(self, sitting: SessionState, session: Session) -> None:
        super().__init__(T("How she said it"), name="intake.given")
        self._sitting, answers = sitting, sitting.answers
        self.add(label(T("Spoken and before a witness, unless something else stands here."), "soft"))
        hows = [(one.value, consent_words.how_word(one.value)) for one in GivenHow]
        self.how = RadioField(HOW, T("She said it"), hows, across=True)
        self.how.set_raw(answers.get(HOW) or GivenHow.SPOKEN.value)
        self.papers = FormCodes(MARK)
        self.witness = ChoiceField(WITNESS, T("Witness"), [], prompt=T("Nobody but who read it to her"))
        room = T("A companion who stayed is written down by itself. No names.")
        self.in_room = TextField(IN_ROOM, T("Who was in the room"), help=room)
        self.in_room.set_raw(answers.get(IN_ROOM, ""))
        for part in (self.how, self.papers, self.witness, self.in_room):
            self.add(part)
            part.changed.connect(self._keep)
        self._refresh()
        background.run(self, lambda: consent_view.staff(session), self._show_staff)

    def _show_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        said = self._sitting.answers.get(WITNESS, "")
        with QSignalBlocker(self.witness.combo):  # nobody chose anything
            for uid, name in staff[1:]:
                self.witness.combo.addItem(name, uid)
            self.witness.set_raw(said)

    def _refresh(self) -> None:
        self.papers.setVisible(self.how.raw() == GivenHow.PAPER_IN_CABINET.value)

    def _keep(self) -> None:
        self._refresh()
        how = self.how.raw()
        said = {
            HOW: "" if how == GivenHow.SPOKEN.value else how,
            WITNESS: self.witness.raw(),
            IN_ROOM: self.in_room.raw(),
        }
        for office in (office for office, line in self.papers.lines.items() if not line.isHidden()):
            code, vouched = self.papers.of(office)
            said |= {of_office(MARK, office): code, of_office(VOUCHED, office): "yes" if vouched else ""}
        changed = [self._sitting.put(name, raw) for name, raw in said.items()]
        if any(changed):
            self.edited.emit()

    def show_offices(self, offices: Iterable[tuple[str, str]]) -> None:
        """The offices asked about now (id, name): on paper each has a form of its own."""
        self.papers.show_offices(offices)
        answers = self._sitting.answers
        for office, line in self.papers.lines.items():
            typed = answers.get(of_office(MARK, office), "")
            if line.field.raw() != typed:
                line.put_back(typed, vouched=answers.get(of_office(VOUCHED, office)) == "yes")

    def show_fault(self, fault: UserFault) -> None:
        """Put what is wrong with a form beside its code."""
        self.papers.show_fault(fault)
