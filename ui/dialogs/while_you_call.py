"""While you call her: the code word first, what to say to anybody else, and what has to be told; all else is covered.

Covers the whole window. Opening it was audited by the service. Object names: ``call``, ``call.code_word``,
``call.someone``, ``call.outcome.OUTCOME``, ``call.not_free``, ``call.said``, ``call.task.AT``, ``call.office.ID``,
``call.keep``, ``call.leave``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from nsintake.domain.calling import CallDoubt
from nsintake.domain.coming_back import CallOutcome
from nsintake.errors import UserFault
from ui import style
from ui.errors import words_for
from ui.gate import Dialog
from ui.i18n import T, day, isolate, moment
from ui.widgets.alt_letters import CheckBox
from ui.widgets.basics import Card, Notice, ScrollBody, Tone, button, column, label, primary, row, titled
from ui.widgets.fields import ChosenField, MultilineField, RadioField
from ui.words import values as words
from ui.words.answers import choice_word
from ui.words.coming_back import call_word, doubt_words
from ui.words.rules import as_typed, with_latin_kept
from ui.words.tasks import task_word

if TYPE_CHECKING:
    from nsintake.services.intake.calling import CallView, ToTell, Withdrawable


@dataclass(frozen=True, slots=True)
class CallAnswer:
    """How it ended. ``withdrawn``: offices she takes her consent back from; ``not_free``: why somebody thinks that she
    did not speak freely, empty if nobody does.
    """

    outcome: CallOutcome
    said: str
    settled: tuple[bytes, ...]
    withdrawn: tuple[str, ...]
    not_free: str = ""


class WhileYouCall(Dialog):
    """``then`` gets a ``CallAnswer`` once it is written down; nothing if the call was not made."""

    def __init__(self, parent: QWidget, view: CallView, then: Callable[[CallAnswer], object]) -> None:
        super().__init__(parent)
        self.setObjectName("call")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self._view, self._then = view, then
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.MARGIN, 26, style.MARGIN, 20)
        outer.setSpacing(style.GAP + 4)
        outer.addWidget(label(T("While you call: case {code}", code=isolate(view.code)), "title"))
        body = ScrollBody(widest=900)
        outer.addWidget(body, 1)
        for doubt in self._doubts():
            body.add(doubt)
        for card in (self._open_with(), self._reach(), self._to_tell(), self._ending()):
            body.add(card)
        body.end()
        self.keep = primary(T("&Write it down"), self._keep, name="call.keep", icon="check")
        outer.addLayout(row(self.keep, button(T("I did not call"), self.reject, name="call.leave"), None))

    @classmethod
    def open_over(cls, part: QWidget, view: CallView, then: Callable[[CallAnswer], object]) -> None:
        """Cover the window the part is on."""
        made = cls(part.window(), view, then)
        made.setGeometry(part.window().geometry())
        made.open()

    def _doubts(self) -> list[Notice]:
        grave = {*CallDoubt} - {CallDoubt.NO_CODE_WORD, CallDoubt.NO_NUMBER}
        return [
            Notice(
                doubt_words(doubt), Tone.URGENT if doubt in grave else Tone.WAITING, name=f"call.doubt.{doubt.value}"
            )
            for doubt in self._view.doubts
        ]

    # --- what is said

    def _open_with(self) -> QWidget:
        view = self._view
        card = Card(T("Begin with"), name="call.begin")
        word = label(as_typed(view.code_word) or T("A question only she can answer"), "large", name="call.code_word")
        card.add(word)
        if view.code_word:
            card.add(label(T("Say it first, and nothing of us before she has answered to it."), "soft"))
        card.add(label(T("If someone else answers, say"), "label"))
        other = as_typed(view.if_someone_else) or T("Sorry, a wrong number.")
        card.add(label(other, "large", name="call.someone"))
        never = T("Never leave a message, with anybody or on any machine.")
        card.add(Notice(never, Tone.WAITING, name="call.message"))
        return card

    def _reach(self) -> QWidget:
        view = self._view
        card = Card(T("Reaching her"), name="call.reach")
        ways = T(", ").join(choice_word("channels", channel.value) for channel in view.channels)
        if view.numbers:
            card.add(titled(T("Number"), label("\n".join(isolate(number) for number in view.numbers), "large")))
        lines = (
            (T("Where it was agreed"), with_latin_kept(view.channel)),
            (T("Safe ways"), ways),
            (T("Hours"), as_typed(view.hours)),
            (T("Language"), words.language_word(view.language.value)),
            (T("Interpreter"), isolate(view.interpreter) if view.interpreter else ""),
        )
        for title, said in lines:
            if said:
                card.add(titled(title, label(said)))
        if view.last is not None:
            how = call_word(view.last.outcome)
            said = T("{how}, {moment}, {name}", how=how, moment=moment(view.last.at), name=as_typed(view.last.by))
            card.add(titled(T("Last call"), label(said)))
        return card

    def _to_tell(self) -> QWidget:
        card = Card(T("To tell her, and to ask"), name="call.open")
        self._boxes: dict[bytes, QCheckBox] = {}
        if not self._view.open:
            card.add(label(T("Nothing is due. Ask how she is, and whether it is safe to be called."), "soft"))
        for at, point in enumerate(self._view.open):
            card.add(self._task(at, point))
        return card

    def _task(self, at: int, point: ToTell) -> QWidget:
        said = _task_words(point)
        due = T("{task} (due {day})", task=said, day=day(point.due))
        if not point.by_call:
            return label(due, name=f"call.task.{at}")
        box = QCheckBox(T("Asked: {task}", task=due))
        box.setObjectName(f"call.task.{at}")
        box.setAccessibleName(box.text())
        self._boxes[point.task_id] = box
        return box

    # --- how it ended

    def _ending(self) -> QWidget:
        card = Card(T("How it ended"), name="call.end")
        offered = [outcome for outcome in CallOutcome if outcome is not CallOutcome.WITHDREW or self._view.offices]
        self.outcome = RadioField("call_outcome", "", [(outcome.value, call_word(outcome)) for outcome in offered])
        for value, choice in self.outcome.cards.items():
            choice.setObjectName(f"call.outcome.{value}")
        self.outcome.changed.connect(self._refresh)
        card.add(self.outcome)
        self._taken = QFrame()
        inner = column(6)
        self._taken.setLayout(inner)
        self.offices = _Offices(self._view.offices)
        inner.addWidget(self.offices)
        self._taken.hide()
        card.add(self._taken)
        self.not_free = CheckBox(T("I think that she is not &free: freeze her file, shred nothing"))
        self.not_free.setObjectName("call.not_free")
        self.not_free.setAccessibleName(self.not_free.text().replace("&", ""))
        self.not_free.toggled.connect(self._refresh)
        card.add(self.not_free)
        self.reason = MultilineField(
            "call.reason", T("What makes you think so"), hint=T("required"), rows=2, private=True
        )
        self.reason.hide()
        card.add(self.reason)
        self.said = MultilineField("call.said", T("What should be kept of it"), rows=2, private=True)
        card.add(self.said)
        return card

    def _refresh(self) -> None:
        self.outcome.set_error("")
        self._taken.setVisible(self.outcome.raw() == CallOutcome.WITHDREW.value)
        self.reason.setVisible(self.not_free.isChecked())

    def _keep(self) -> None:
        raw = self.outcome.raw()
        withdrawn = tuple(filter(None, self.offices.raw().split(",")))
        if not raw:
            self.outcome.set_error(T("Say how it ended."))
            self.outcome.setFocus()
            return
        outcome = CallOutcome(raw)
        if outcome is CallOutcome.WITHDREW and not withdrawn:
            self.offices.set_error(T("Choose the offices she takes it back from."))
            self.offices.setFocus()
            return
        reason = self.reason.raw().strip() if self.not_free.isChecked() else ""
        if self.not_free.isChecked() and not reason:
            self.reason.set_error(words_for(UserFault("field_empty", field="reason")))
            self.reason.setFocus()
            return
        settled = tuple(task_id for task_id, box in self._boxes.items() if box.isChecked())
        taken = withdrawn if outcome is CallOutcome.WITHDREW else ()
        answer = CallAnswer(outcome, self.said.raw().strip(), settled, taken, reason)
        self.accept()
        self._then(answer)


class _Offices(ChosenField):
    """The offices she takes her consent back from."""

    def __init__(self, offices: Sequence[Withdrawable]) -> None:
        super().__init__("call.offices", T("From which office? From this moment nothing prints for it."))
        for office in offices:
            box = QCheckBox(words.said(office.office))
            box.setObjectName(f"call.office.{office.recipient_id}")
            box.setAccessibleName(box.text())
            box.toggled.connect(lambda _on: self._edited())
            self.boxes[office.recipient_id] = box
            self._place(box, ends=False)
        self._layout.addLayout(self._foot)
        if self._editors:
            self.lead_to(self._editors[0])


def _task_words(point: ToTell) -> str:
    if point.detail and point.kind.value == "urgent_care":
        return words.urgent_later_word(point.detail, point.deadline_passed)
    return task_word(point.kind.value)
