"""The steps that only ask questions, and what some of them show beside the fields.

A panel draws its questions, hands every edit on at once and shows what is to be mended. It saves nothing itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from nsintake.domain.intake import FIELD, Step, faults_in, fields_of
from ui import style, words
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.pages.intake import questions
from ui.pages.intake.accepted import AcceptedCard
from ui.pages.intake.fields import field_for, is_wide
from ui.pages.intake.scripts import ScriptCard
from ui.pages.intake.sitting import Sitting
from ui.widgets.basics import Card, Notice, Tone, column, label
from ui.widgets.fields import Field, MultilineField, TextField

if TYPE_CHECKING:
    from nsintake.services.session import Session

ESSENTIAL = frozenset(
    {
        "alone",
        "safe_home",
        "deadline_today",
        "record_consent",
        "kinds",
        "platform",
        "account",
        "suicide",
        "names",
        "places",
    }
)
"""The short way: ten answers here and two on the sheet of one office make the twelve an urgent letter needs."""

SHORT_WAY = "short_way"
_RED = {
    "suicide": "yes",
    "honour": "yes",
    "medical_five_days": "yes",
    "deadline_today": "yes",
    "safe_home": "no",
    "staff_involved": "yes",
}
_SCRIPTS = {Step.WELCOME: "welcome", Step.RECORD: "record"}


class Panel(QWidget):
    """One step on the screen. ``edited`` fires when an answer changed; ``wants_step`` asks to go elsewhere."""

    edited = Signal()
    wants_step = Signal(str)

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.sitting = sitting
        self.setObjectName(f"intake.panel.{sitting.step.value}")
        self.layout_ = column(style.GAP + 4)
        self.setLayout(self.layout_)
        self.fields: dict[str, Field] = {}
        self._last = ("", 0)

    def show_faults(self) -> bool:
        """Say beside each field what is to be mended; True if nothing is."""
        faults = {str(fault.params["field"]): words_for(fault) for fault in faults_in(self.sitting.answers, self.step)}
        for name, field in self.fields.items():
            field.set_error(faults.get(name, ""))
        first = next((field for name, field in self.fields.items() if name in faults), None)
        if first is not None:
            first.setFocus()
        return not faults

    @property
    def step(self) -> Step:
        """The step it shows."""
        return self.sitting.step

    def show_why(self, *, shown: bool) -> None:
        """Show or hide why each question is asked; how to write an answer always stands."""
        for name, field in self.fields.items():
            lines = [questions.why(name) if shown else "", questions.hint(name)]
            field.set_help("\n".join(line for line in lines if line))

    def place(self) -> tuple[str, int]:
        """The field with the keyboard and where its caret stands; empty if none has it."""
        inside = self.window().focusWidget()
        for name, field in self.fields.items():
            if inside is not None and field.isAncestorOf(inside):
                return name, field.caret()
        return self._last

    def put_caret(self, name: str, caret: int) -> None:
        """Put the keyboard back where it was."""
        if name in self.fields:
            self.fields[name].set_caret(caret)


class QuestionPanel(Panel):
    """A step of questions."""

    def __init__(self, sitting: Sitting, session: Session, *, short: bool) -> None:
        super().__init__(sitting)
        if sitting.step in _SCRIPTS:
            spoken = sitting.answers.get("language", "")
            self.layout_.addWidget(ScriptCard(_SCRIPTS[sitting.step], session, spoken=spoken))
        self._asked = [one for one in fields_of(sitting.step) if not short or one.name in ESSENTIAL]
        self._large: _LargeAccount | None = None
        self._red = Notice("", Tone.URGENT, name="intake.red", title=T("First of all"))
        self._red.hide()
        self.layout_.addWidget(self._red)
        if self._asked:
            self.layout_.addWidget(self._card())
        self._accepted: AcceptedCard | None = None
        if sitting.step is Step.WELCOME:
            self._accepted = AcceptedCard(sitting, session)
            self._accepted.edited.connect(self.edited)
            self.layout_.addWidget(self._accepted)
        self._weaker = Notice("", Tone.WAITING, name="intake.weaker_check")
        if sitting.step is Step.NEVER:
            self.layout_.addWidget(self._weaker)
        self._refresh()

    def _card(self) -> Card:
        card = Card(words.step_word(self.step.value))
        card.add(label(questions.lead(self.step.value), "soft"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(20)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        line, beside = 0, False
        for one in self._asked:
            field = field_for(one)
            if one.name in self.sitting.answers:
                field.set_raw(self.sitting.answers[one.name])
            field.changed.connect(lambda name=one.name: self._keep(name))
            if isinstance(field, TextField | MultilineField):
                field.edit.cursorPositionChanged.connect(lambda *_at, field=field: self._remember(field))
            self.fields[one.name] = field
            if is_wide(one):
                line += 1 if beside else 0
                grid.addWidget(field, line, 0, 1, 2)
                line, beside = line + 1, False
                if one.name == "account":
                    self._large = _LargeAccount()
                    grid.addWidget(self._large, line, 0, 1, 2)
                    line += 1
            else:
                grid.addWidget(field, line, 1 if beside else 0)
                line, beside = (line + 1, False) if beside else (line, True)
        card.add(grid)
        return card

    def _remember(self, field: Field) -> None:
        """Where the caret was last, for the moment when the window is already gone."""
        inside = self.window().focusWidget()
        if inside is not None and field.isAncestorOf(inside):
            self._last = (field.name, field.caret())

    def _keep(self, name: str) -> None:
        if self.sitting.put(name, self.fields[name].raw()):
            self._refresh()
            self.edited.emit()

    def _refresh(self) -> None:
        answers = self.sitting.answers
        red = [name for name in self.fields if answers.get(name) and answers.get(name) == _RED.get(name)]
        self._red.show_text("\n".join(_first_act(name) for name in red))
        if self._large is not None:
            self._large.show_account(answers.get("account", ""))
        if self._accepted is not None:
            self._accepted.setVisible(answers.get("must_not_see") == "yes")
        if self.step is Step.NEVER:
            self._weaker.show_text(_weaker_words(answers))


class _LargeAccount(QFrame):
    """His account as large as it goes, to be held beside her phone and compared sign by sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self.setProperty("tone", "neutral")
        inner = column(4, 14)
        self.setLayout(inner)
        inner.addWidget(label(T("Hold her phone beside this and compare every sign"), "small"))
        self._account = label("", "large", name="intake.account_large")
        inner.addWidget(self._account)
        self.hide()

    def show_account(self, account: str) -> None:
        self._account.setText(isolate(account[:200]))
        self.setVisible(bool(account.strip()))


def _first_act(name: str) -> str:
    return {
        "suicide": T("She must not be alone tonight. Ask who is with her and whom to call, and when we check again."),
        "honour": T("Nothing may reach her home. Plan with her where she is safe before anyone is told."),
        "medical_five_days": T(
            "Care first: within 72 hours for some of it. Say that hospital staff may have to report."
        ),
        "deadline_today": T("His deadline is today: press Urgent, twelve answers are enough for a letter."),
        "safe_home": T("The way home comes first: who goes with her, or where else can she be?"),
        "staff_involved": T("Tell a keeper now, nobody else. No colleague works on this file until she says so."),
    }[name]


def _weaker_words(answers: Mapping[str, str]) -> str:
    known = "".join(answers.get(name, "") for name in ("names", "called"))
    if any("\u0600" <= sign <= "\u06ff" for sign in known):
        return ""
    if known.strip() or any(answers.get(name, "").strip() for name in ("places", "others")):
        return T("This check is weaker: no Arabic spelling of her name is on file. A second reading will be asked for.")
    return T(
        "This check is weaker: nothing here says what must never appear. She may stay unnamed; then these words are "
        "the only protection the check has."
    )


def step_of(field: str) -> Step | None:
    """The step that asks a field, by the name a fault gives; choices about an office belong to the sharing step."""
    if field.startswith("share."):
        return Step.SHARING
    return FIELD[field].step if field in FIELD else None
