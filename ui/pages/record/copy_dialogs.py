"""The questions about copies: who gets them under which number, and what the office answered. They call no service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.contact import Appointment, AppointmentPlace, Numbered
from nsintake.domain.incident import YesNo
from nsintake.domain.liaison import Answer, Because
from nsintake.services.liaison.answering import Reply
from ui.i18n import T, number
from ui.pages.record.filled_dialog import FilledDialog, options
from ui.widgets.basics import label
from ui.widgets.fields import ChoiceField, DateField, TextField
from ui.words.contacts import answer_word, because_words, place_words

if TYPE_CHECKING:
    from nsintake.services.liaison.liaison import DisclosureRow
    from ui.page import Draft

_NEXT = {
    Answer.NONE: (
        Answer.RECEIVED,
        Answer.NOTED,
        Answer.ACCEPTED,
        Answer.APPOINTMENT,
        Answer.REFUSED,
        Answer.NO_ANSWER,
    ),
    Answer.ACCEPTED: (Answer.APPOINTMENT, Answer.HELPED, Answer.NOT_HELPED, Answer.REFUSED),
    Answer.HELPED: (Answer.HELPED, Answer.NOT_HELPED),
}
"""What can come after an answer; those that are not here are as one of these."""
_AS = {
    Answer.RECEIVED: Answer.NONE,
    Answer.NOTED: Answer.NONE,
    Answer.REFUSED: Answer.NONE,
    Answer.NO_ANSWER: Answer.NONE,
    Answer.APPOINTMENT: Answer.ACCEPTED,
    Answer.NOT_HELPED: Answer.HELPED,
}
_WITH_REASON = frozenset({Answer.REFUSED, Answer.NOT_HELPED})


class HandOverCopiesDialog(FilledDialog):
    """Who gets how many copies, or has them (``lead`` says why it is asked). ``then`` gets the number, the words and
    the letter's number and date.
    """

    def __init__(
        self,
        parent: QWidget,
        disclosure: DisclosureRow,
        then: Callable[[int, str, Numbered], object],
        *,
        typed: Draft | None = None,
        fault: Exception | None = None,
        lead: str = "",
    ) -> None:
        heading = T("Who has the paper?") if lead else T("Who gets the paper?")
        super().__init__(parent, heading, name="record.hand_over_dialog", yes=T("&Write it down"))
        self._then = then
        self.body.addWidget(label(lead or T("An answer is asked for after the days that this case allows."), "soft"))
        counts = [(str(count), number(count)) for count in range(1, disclosure.copies + 1)]
        self.copies = ChoiceField("hand_over_copies", T("How many copies"), counts, required=True)
        self.copies.set_raw(str(disclosure.copies))
        self.copies.setVisible(disclosure.copies > 1)
        self.to = TextField(
            "hand_over_to",
            T("To whom"),
            help=T("An office, a function or a desk, never her. For example: duty officer of the night shift."),
            required=True,
        )
        self.add("copies", self.copies)
        self.add("to", self.to)
        if not lead:
            self.add_letter("hand_over", T("Number of the letter"), T("Date of the letter"))
        self.put(typed, fault)

    def confirmed(self) -> None:
        values = self.values()
        if values is not None:
            self.accept()
            self._then(int(self.copies.raw() or 1), str(values["to"]), self.letter(values))


class AnswerDialog(FilledDialog):
    """What the office answered. ``then`` gets the answer and what comes with it. ``lead`` says for what it is asked."""

    def __init__(
        self,
        parent: QWidget,
        disclosure: DisclosureRow,
        then: Callable[[Answer, Reply], object],
        *,
        typed: Draft | None = None,
        fault: Exception | None = None,
        lead: str = "",
    ) -> None:
        super().__init__(parent, T("What did the office answer?"), name="record.answer_dialog", yes=T("&Write it down"))
        self._then = then
        if lead:
            self.body.addWidget(label(lead, "soft"))
        stages = _NEXT[_AS.get(disclosure.answer, disclosure.answer)]
        known = [(stage.value, answer_word(stage)) for stage in stages]
        self.answer = ChoiceField("office_answer", T("Their answer"), known, required=True)
        if disclosure.answer in stages:
            self.answer.set_raw(disclosure.answer.value)
        self.because = ChoiceField(
            "office_because", T("Why"), options(because_words()), hint=T("needed, or a few words below")
        )
        self.on = DateField("appointment_day", T("Day of the appointment"), hint=T("required"))
        self.place = ChoiceField("appointment_place", T("Where"), options(place_words()), hint=T("required"))
        asked = [("yes", T("Promised")), ("no", T("There is none"))]
        self.woman = ChoiceField("appointment_woman", T("A female officer"), asked, prompt=T("Not asked"))
        self.reason = TextField("office_reason", T("What they said"), help=T("In a few words, and nothing about her."))
        self.add("answer", self.answer)
        self.add("because", self.because)
        self.add_row({"appointment": self.on, "place": self.place, "female_officer": self.woman})
        self.add("reason", self.reason)
        self.add_letter("office", T("Number of their letter"), T("Date of their letter"))
        self.answer.changed.connect(self._show_what_fits)
        self.put(typed, fault)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """A reason for what they do not do; day and place for an appointment."""
        answer = self.answer.raw()
        self.because.setVisible(answer in {stage.value for stage in _WITH_REASON})
        for field in (self.on, self.place, self.woman):
            field.setVisible(answer == Answer.APPOINTMENT.value)
        self.fit()

    def confirmed(self) -> None:
        values = self.values()
        if values is None:
            return
        answer, appointment = Answer(values["answer"]), None
        if answer is Answer.APPOINTMENT:
            if not (self.needs(self.on) and self.needs(self.place)):
                return
            officer = YesNo(self.woman.raw() or YesNo.UNKNOWN)
            appointment = Appointment(values["appointment"], AppointmentPlace(values["place"]), officer)
        because = Because(values["because"]) if answer in _WITH_REASON and values["because"] else None
        self.accept()
        self._then(answer, Reply(str(values["reason"]), because, appointment, theirs=self.letter(values)))
