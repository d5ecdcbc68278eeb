"""How she is present at a meeting and where she sits: one question each, and a fault at once where they do not fit.

Object names: ``meeting.presence_dialog`` with ``seen`` and ``seating``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.consent import SEEN_AT_MEETING, SeenHow
from nsintake.domain.meeting import Seating
from nsintake.domain.meeting_plan import check_seat
from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.errors import words_for
from ui.i18n import T
from ui.widgets.basics import label
from ui.widgets.fields import ChoiceField, RadioField
from ui.widgets.form import Form
from ui.words import values as words
from ui.words.meetings import seating_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QWidget

    from nsintake.domain.meeting import Meeting


class Presence:
    """The two fields ``seen`` and ``seating``; the fault is beside the second one."""

    def __init__(self) -> None:
        shown = [(how.value, words.seen_word(how.value)) for how in SEEN_AT_MEETING]
        how = T("How does she agree to be present?")
        self.seen = RadioField("seen", how, shown, required=True, across=True)
        seats = [(each.value, seating_words()[each.value]) for each in Seating]
        self.seating = ChoiceField("seating", T("Where she sits"), seats, required=True)
        self._said = ""
        for field in (self.seen, self.seating):
            field.changed.connect(self._look)

    def narrow(self, allowed: Collection[SeenHow]) -> None:
        """Only these can be chosen; another one that is chosen is taken back."""
        for how, card in self.seen.cards.items():
            card.setEnabled(SeenHow(how) in allowed)
        if self.seen.raw() and not self.seen.cards[self.seen.raw()].isEnabled():
            self.seen.set_raw("")
            self._look()

    def _look(self) -> None:
        seen, seating, said = self.seen.raw(), self.seating.raw(), ""
        if seen and seating:
            try:
                check_seat(SeenHow(seen), Seating(seating))
            except UserFault as fault:
                said = words_for(fault)
        if said or self.seating.error() == self._said:
            self.seating.set_error(said)
        self._said = said


class PresenceDialog(AskingDialog):
    """How she is present and where she sits. ``allowed``: what she agreed to before every office that comes; ``then``
    gets what was chosen and this dialog, which stays open until it is kept.
    """

    def __init__(
        self,
        parent: QWidget,
        meeting: Meeting,
        allowed: tuple[SeenHow, ...],
        then: Callable[[SeenHow, Seating, PresenceDialog], object],
    ) -> None:
        heading, keep = T("Change how she is present"), T("Keep it as it is")
        super().__init__(parent, heading, name="meeting.presence_dialog", yes=T("&Change it"), no=keep)
        self._then = then
        said = T("Ask her first. She can choose less than she agreed to. Print the run sheet again afterwards.")
        self.body.addWidget(label(said, "soft"))
        self._presence = presence = Presence()
        presence.seen.set_raw(meeting.seen.value)
        presence.seating.set_raw(meeting.seating.value if meeting.seating else "")
        presence.narrow(allowed)
        self.form = Form((presence.seen, presence.seating))
        for field in (presence.seen, presence.seating):
            self.body.addWidget(field)
            field.changed.connect(self.fit)

    def confirmed(self) -> None:
        values = self.form.values()
        if values is None:
            self.fit()
            return
        self._then(SeenHow(values["seen"]), Seating(values["seating"]), self)

    def show_fault(self, fault: UserFault) -> bool:
        """Say beside a field what a service found; False where it names none of these."""
        known = self.form.show_fault(fault)
        self.fit()
        return known
