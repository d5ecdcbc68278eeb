"""Read back: what each office will hear and will not hear, and how she comes back, before the session is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from nsintake.domain.asked import Asked
from nsintake.domain.branches import without_answer
from nsintake.domain.intake import Step, fields_of, recipients_asked
from nsintake.services.intake import caring, intake, turned_screen
from ui import background, style
from ui.i18n import T, moment
from ui.pages.intake.session_state import SessionState
from ui.pages.intake.steps import QuestionPanel
from ui.parts.turn_button import turn_button
from ui.widgets.basics import Card, Notice, Tone, label, row, rule, show_if, titled
from ui.widgets.said_list import SaidList
from ui.widgets.tab_order import before_in_window
from ui.words import questions
from ui.words import values as words
from ui.words.values import care_lines

if TYPE_CHECKING:
    from nsintake.domain.care import CarePath
    from nsintake.domain.language import Wording
    from nsintake.domain.safety import UrgentReason
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.intake import ReadBackLine
    from ui.pages.intake.fields import FieldCache

    CareSteps = dict[UrgentReason, tuple[Wording, ...]]


_HERE = frozenset(field.name for field in fields_of(Step.READ_BACK))
"""What is asked on this very step."""


class ReadBackPanel(QuestionPanel):
    """The last step."""

    turn: QPushButton | None = None

    def __init__(
        self, session_state: SessionState, signed_in: SignedIn, field_cache: FieldCache, within: QWidget | None
    ) -> None:
        super().__init__(session_state, signed_in, field_cache, within)
        self._card_lines = Card(T("What each office will hear"), name="intake.read_back")
        self._wait = label(T("Putting it together..."), "soft")
        self._card_lines.add(self._wait)
        self.layout_.insertWidget(0, self._card_lines)
        self.turn = turn_button(
            lambda: turned_screen.read_back_for_her(
                signed_in,
                dict(session_state.answers),
                reopened=session_state.reopened and not recipients_asked(session_state.answers),
            ),
            name="intake.read_back.turn",
        )
        self.layout_.insertLayout(0, row(self.turn, None))
        self.layout_.addWidget(self._silence())
        self._care = Card(T("What comes first, and by when"), name="intake.care")
        self._care.hide()
        self.layout_.insertWidget(2, self._care)
        answers = dict(session_state.answers)
        background.run(
            self, lambda: (intake.care(signed_in, answers), caring.steps(signed_in)), lambda told: self.show_care(*told)
        )
        if session_state.reopened and not recipients_asked(answers):
            self._card_lines.hide()
            return
        background.run(self, lambda: intake.read_back(signed_in, answers), self.show_lines)

    def _silence(self) -> Card:
        """What is in her file without an answer, and why: it is neither a yes nor a no."""
        card = Card(T("Without an answer"), name="intake.silence")
        for state, title in ((Asked.LEFT_OUT, T("She left it out")), (Asked.NOT_ASKED, T("Not asked"))):
            names = without_answer(self.session_state.answers, state, reopened=self.session_state.reopened)
            named = [questions.question(name) for name in names if name not in _HERE]
            if named:
                card.add(titled(title, label("\n".join(named), "small", name=f"intake.silence.{state.value}")))
        show_if(card, wanted=any(card.findChildren(QLabel, f"intake.silence.{state.value}") for state in Asked))
        return card

    def order_tabs(self) -> None:
        super().order_tabs()
        first = self.blocks[0].opener if self.blocks else None
        before = before_in_window(first) if first is not None else None
        if before is not None and self.turn is not None:
            QWidget.setTabOrder(before, self.turn)

    def show_care(self, paths: tuple[CarePath, ...], steps: CareSteps) -> None:
        """Each red answer with its steps and its hour; all of it is on Today once the session is closed."""
        for at, path in enumerate(paths):
            if at:
                self._care.add(rule())
            reason, by = words.urgent_word(path.reason.value), moment(path.by)
            self._care.add(label(T("{reason}: by {moment}", reason=reason, moment=by), "label"))
            self._care.add(label(care_lines(steps[path.reason])))
        self._care.setVisible(bool(paths))

    def show_lines(self, lines: tuple[ReadBackLine, ...]) -> None:
        """One block an office."""
        self._wait.hide()
        if not any(line.shares for line in lines):
            nothing = T("No office hears anything. That can change any day: she only has to say so.")
            self._card_lines.add(Notice(nothing, Tone.INFO, name="intake.shares_nothing"))
        for at, line in enumerate(lines):
            if at:
                self._card_lines.add(rule())
            self._card_lines.add(label(words.said(line.office), "label"))
            if terms := _terms(line):
                self._card_lines.add(label(terms, "soft", name=f"intake.read_back.{at}.terms"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
            columns = ((T("Will hear"), line.shares), (T("Will not hear"), line.withholds))
            for place, (head, said) in enumerate(columns):
                grid.addWidget(label(head, "small"), 0, place)
                shown = SaidList(f"intake.read_back.{at}.{place}")
                shown.show_said(said)
                grid.addWidget(shown, 1, place, Qt.AlignmentFlag.AlignTop)
            self._card_lines.add(grid)
        self._card_lines.body.setSpacing(style.GAP)


def _terms(line: ReadBackLine) -> str:
    said = [T("For one letter only")] if line.one_letter else []
    if line.conditions:
        said.append(T("Conditions: {conditions}", conditions=line.conditions))
    return "\n".join(said)
