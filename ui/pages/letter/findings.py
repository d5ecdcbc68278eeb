"""What the check found, each with its rule in words, what it resembles, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import style
from ui.i18n import T
from ui.widgets.basics import StatusPill, Tone, button, column, label, rule, take_out
from ui.words import values as words
from ui.words.rules import as_typed, resembling_words, rule_word

if TYPE_CHECKING:
    from nsintake.services.letters.letters import FindingView

Act = Callable[["FindingView"], object]

AT_ONCE: Final = 12
"""Rows shown at a time: a pasted page can have hundreds, and drawing them all would hold the window still."""


class FindingsList(QWidget):
    """One row a finding, those that stop first; of many the first ones, and how many more are marked in the text."""

    def __init__(self, keep: Act, go_to: Act) -> None:
        super().__init__()
        self.setObjectName("letter.findings")
        self._keep, self._go_to = keep, go_to
        self._column = column(8)
        self.setLayout(self._column)
        self.rows: QWidget | None = None

    def show_findings(self, findings: Sequence[FindingView], *, changeable: bool) -> None:
        """Show what was found last."""
        take_out(self._column, self.rows)
        self.rows = QWidget()
        rows = column(8)
        self.rows.setLayout(rows)
        ordered = sorted(findings, key=lambda one: (one.tier.value != "block", one.decided))
        for at, one in enumerate(ordered[:AT_ONCE]):
            rows.addWidget(rule())
            rows.addWidget(self._row(at, one, changeable=changeable))
        more = len(ordered) - AT_ONCE
        if more > 0:
            rows.addWidget(rule())
            said = T("%Ln more are marked in the text. They come here as these are settled.", "", more)
            rows.addWidget(label(said, "soft", name="letter.findings.more"))
        self._column.addWidget(self.rows)
        self.setAccessibleName(T("%Ln findings", "", len(ordered)))

    def _row(self, at: int, one: FindingView, *, changeable: bool) -> QWidget:
        held = QWidget()
        held.setObjectName(f"letter.finding.{at}")
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(style.GAP)
        said = column(2)
        said.addWidget(label(T("\u201c{words}\u201d", words=as_typed(one.text)), "label"))
        said.addWidget(label(rule_word(one.rule)))
        said.addWidget(label(_where(one), "small"))
        held.setAccessibleName(rule_word(one.rule))
        line.addLayout(said, 1)
        line.addWidget(_state(one))
        if changeable:
            line.addLayout(self._acts(at, one))
        return held

    def _acts(self, at: int, one: FindingView) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        if one.place == "paragraph":
            acts.addWidget(button(T("Reword"), lambda: self._go_to(one), name=f"letter.finding.{at}.show"))
        if one.tier.value == "ask" and not one.decided:
            stand = button(T("May stand here"), lambda: self._keep(one), name=f"letter.finding.{at}.keep")
            stand.setAccessibleDescription(T("Only here: another sentence asks again"))
            acts.addWidget(stand)
        return acts


def _state(one: FindingView) -> StatusPill:
    if one.tier.value == "block":
        return StatusPill(T("Must be reworded"), Tone.URGENT)
    if one.decided:
        return StatusPill(T("May stand here"), Tone.GOOD)
    return StatusPill(T("Asks"), Tone.WAITING, icon="help")


def _where(one: FindingView) -> str:
    place = (
        T("Paragraph, {language}", language=words.language_word(one.lang.value))
        if one.place == "paragraph"
        else T("Fact: {item}", item=words.item_word(one.place.removeprefix("fact.")))
    )
    return T("{place}. {why}", place=place, why=resembling_words(one)) if one.resembles else place
