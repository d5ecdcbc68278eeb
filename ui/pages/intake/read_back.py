"""Read back: what each office will hear and will not hear, and how she comes back, before the session is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from nsintake.services import intake
from ui import background, style, words
from ui.i18n import T
from ui.pages.intake.sitting import Sitting
from ui.pages.intake.steps import QuestionPanel
from ui.widgets.basics import Card, Notice, Tone, label, rule
from ui.widgets.said_list import SaidList

if TYPE_CHECKING:
    from nsintake.services.intake import ReadBackLine
    from nsintake.services.session import Session


class ReadBackPanel(QuestionPanel):
    """The last step."""

    def __init__(self, sitting: Sitting, session: Session) -> None:
        super().__init__(sitting, session, short=False)
        self._card_lines = Card(T("What each office will hear"), name="intake.read_back")
        self._wait = label(T("Putting it together..."), "soft")
        self._card_lines.add(self._wait)
        self.layout_.insertWidget(0, self._card_lines)
        answers = dict(sitting.answers)
        background.run(self, lambda: intake.read_back(session, answers), self.show_lines)

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
