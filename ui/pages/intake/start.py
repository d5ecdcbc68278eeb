"""What is before a session: the ones not yet closed, to be gone on with, and a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import style
from ui.i18n import T, isolate, moment
from ui.widgets.basics import Card, button, column, label, primary, rule
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.intake.intake import DraftCard


class StartPanel(QWidget):
    """Unfinished sessions. ``chosen`` carries the id of a draft, ``fresh`` asks for a new session."""

    chosen = Signal(bytes)
    fresh = Signal()

    def __init__(self, drafts: tuple[DraftCard, ...]) -> None:
        super().__init__()
        self.setObjectName("intake.start")
        layout = column(style.GAP + 4)
        self.setLayout(layout)
        card = Card(T("Sessions not yet closed"))
        card.add(label(T("Everything said in them is sealed and waits where it was left."), "soft"))
        for at, draft in enumerate(drafts):
            card.add(rule())
            card.add(self._line(at, draft))
        layout.addWidget(card)
        layout.addLayout(self._foot())
        layout.addStretch(1)

    def _line(self, at: int, draft: DraftCard) -> QHBoxLayout:
        line = QHBoxLayout()
        said = column(2)
        said.addWidget(label(isolate(draft.code), "code"))
        where = T("{step}, saved {when}", step=words.step_word(draft.step.value), when=moment(draft.saved_at))
        said.addWidget(label(where, "small"))
        if draft.reopened:
            said.addWidget(label(T("Goes on with a file that is there already."), "small"))
        line.addLayout(said, 1)
        go_on = button(T("Go on"), lambda: self.chosen.emit(draft.draft_id), name=f"intake.draft.{at}")
        go_on.setAccessibleName(T("Go on with {code}", code=draft.code))
        line.addWidget(go_on)
        return line

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(primary(T("&New session"), self.fresh.emit, name="intake.new", icon="plus"))
        return foot
