"""The two questions about copies: who gets them, and what the office answered. They call no service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.liaison import Answer
from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.i18n import T, number
from ui.pages.record.copies import answer_word
from ui.widgets.basics import label
from ui.widgets.fields import ChoiceField, RadioField, TextField

if TYPE_CHECKING:
    from nsintake.services.liaison.liaison import DisclosureRow


class HandOverDialog(AskingDialog):
    """Who gets how many copies, or has them (``lead`` says why it is asked). ``then`` gets the number and the words."""

    def __init__(
        self,
        parent: QWidget,
        one: DisclosureRow,
        then: Callable[[int, str], object],
        *,
        typed: str = "",
        fault: str = "",
        lead: str = "",
    ) -> None:
        heading = T("Who has the paper?") if lead else T("Who gets the paper?")
        super().__init__(parent, heading, name="record.hand_over_dialog", yes=T("&Write it down"))
        self._then = then
        lead = lead or T("An answer is asked for after the days that this case allows.")
        self.body.addWidget(label(lead, "soft"))
        counts = [(str(count), number(count)) for count in range(1, one.copies + 1)]
        self.copies = ChoiceField("hand_over_copies", T("How many copies"), counts, required=True)
        self.copies.set_raw(str(one.copies))
        self.copies.setVisible(one.copies > 1)
        self.to = TextField(
            "hand_over_to",
            T("To whom"),
            help=T("An office, a function or a desk, never her. For example: duty officer of the night shift."),
            required=True,
        )
        self.to.set_raw(typed)
        self.to.set_error(fault)
        for field in (self.copies, self.to):
            self.body.addWidget(field)

    def confirmed(self) -> None:
        try:
            to = str(self.to.value())
        except UserFault as fault:
            self.refuse(self.to, fault)
            return
        self.accept()
        self._then(int(self.copies.raw() or 1), to)


class AnswerDialog(AskingDialog):
    """What the office answered. ``then`` gets the answer and what it said."""

    def __init__(
        self,
        parent: QWidget,
        one: DisclosureRow,
        then: Callable[[Answer, str], object],
        *,
        typed: str = "",
        fault: str = "",
    ) -> None:
        super().__init__(parent, T("What did the office answer?"), name="record.answer_dialog", yes=T("&Write it down"))
        self._then = then
        hints = {
            Answer.RECEIVED: T("They have it and say nothing yet: they are asked again."),
            Answer.ACCEPTED: T("They do what we ask for."),
            Answer.REFUSED: T("They do not. Write down what they said."),
            Answer.NO_ANSWER: T("Asked often enough: nobody asks them again about this paper."),
        }
        self.answer = RadioField(
            "office_answer",
            T("Their answer"),
            [(answer.value, answer_word(answer), hint) for answer, hint in hints.items()],
            required=True,
        )
        if one.answer is not Answer.NONE:
            self.answer.set_raw(one.answer.value)
        self.reason = TextField("office_reason", T("What they said"), help=T("In a few words, and nothing about her."))
        self.reason.set_raw(typed or one.reason)
        self.reason.set_error(fault)
        for field in (self.answer, self.reason):
            self.body.addWidget(field)

    def confirmed(self) -> None:
        if not self.holds(self.answer, self.reason):
            return
        answer = Answer(self.answer.raw())
        if answer is Answer.REFUSED and not self.reason.raw().strip():
            self.refuse(self.reason, UserFault("reason_missing", field="reason"))
            return
        self.accept()
        self._then(answer, str(self.reason.value()))
