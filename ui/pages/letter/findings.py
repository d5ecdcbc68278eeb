"""What the check found, each with its rule in words, what it resembles, and what can be done about it; and what in the
letter could point to her by being told together: advice, for which nothing waits.

Object names: ``letter.rare``, ``letter.rare.NUMBER``, ``letter.rare.leave_out.ITEM``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import style
from ui.i18n import T
from ui.widgets.basics import Card, Notice, StatusPill, Tone, across, button, column, down, label, rule, take_out
from ui.words import values as words
from ui.words.letters import coarser_words, leave_out_word, rare_words
from ui.words.rules import as_typed, resembling_words, rule_word

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.services.letters.letters import FindingView, Preview, Rare


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
        self.rows, rows = down(gap=8)
        ordered = sorted(findings, key=lambda finding: (finding.tier.value != "block", finding.decided))
        for at, finding in enumerate(ordered[:AT_ONCE]):
            rows.addWidget(rule())
            rows.addWidget(self._row(at, finding, changeable=changeable))
        more = len(ordered) - AT_ONCE
        if more > 0:
            rows.addWidget(rule())
            said = T("%Ln more are marked in the text. They come here as these are settled.", "", more)
            rows.addWidget(label(said, "soft", name="letter.findings.more"))
        self._column.addWidget(self.rows)
        self.setAccessibleName(T("%Ln findings", "", len(ordered)))

    def _row(self, at: int, finding: FindingView, *, changeable: bool) -> QWidget:
        held, line = across(f"letter.finding.{at}", above=4, below=4)
        said = column(2)
        said.addWidget(label(T("\u201c{words}\u201d", words=as_typed(finding.text)), "label"))
        said.addWidget(label(rule_word(finding.rule)))
        said.addWidget(label(_where(finding), "small"))
        held.setAccessibleName(rule_word(finding.rule))
        line.addLayout(said, 1)
        line.addWidget(_state(finding))
        if changeable:
            line.addLayout(self._acts(at, finding))
        return held

    def _acts(self, at: int, finding: FindingView) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        if finding.place == "paragraph":
            acts.addWidget(button(T("Reword"), lambda: self._go_to(finding), name=f"letter.finding.{at}.show"))
        if finding.tier.value == "ask" and not finding.decided:
            stays = button(T("May stay here"), lambda: self._keep(finding), name=f"letter.finding.{at}.keep")
            stays.setAccessibleDescription(T("Only here: another sentence asks again"))
            acts.addWidget(stays)
        return acts


def _state(finding: FindingView) -> StatusPill:
    if finding.tier.value == "block":
        return StatusPill(T("Must be reworded"), Tone.URGENT)
    if finding.decided:
        return StatusPill(T("May stay here"), Tone.GOOD)
    return StatusPill(T("Asks"), Tone.WAITING, icon="help")


def _where(finding: FindingView) -> str:
    language = words.language_word(finding.lang.value)
    sort, _, name = finding.place.partition(".")
    if sort == "paragraph":
        place = T("Paragraph, {language}", language=language)
    elif sort == "request":
        place = T("What this paper asks for her, {language}", language=language)
    else:
        place = T("Fact: {item}", item=words.item_word(name))
    return T("{place}. {why}", place=place, why=resembling_words(finding)) if finding.resembles else place


class RareCard(Card):
    """A notice for each combination, with a button for each fact that may be left out; ``leave_out`` gets the fact."""

    def __init__(self, leave_out: Callable[[Item], object]) -> None:
        super().__init__(T("Told together"), name="letter.rare")
        self._leave_out = leave_out
        self.add(label(T("Each fact alone names nobody. Nothing here stops the letter: you decide."), "soft"))
        self.rows: QWidget | None = None
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Show the combinations of a letter; hidden if there is none."""
        take_out(self.body, self.rows)
        self.rows, rows = down(gap=8)
        offered: set[Item] = set()
        for at, rare in enumerate(view.rare):
            if at:
                rows.addSpacing(style.GAP)  # what helps is beside what it helps against
            said = "\n".join(part for part in (rare_words(rare), coarser_words(rare)) if part)
            rows.addWidget(Notice(said, Tone.WAITING if rare.warns else Tone.INFO, name=f"letter.rare.{at}"))
            if not view.released:
                rows.addLayout(self._acts(rare, offered))
        self.add(self.rows)
        self.setVisible(bool(view.rare))

    def _acts(self, rare: Rare, offered: set[Item]) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(style.GAP)
        for item in rare.leave_out:
            if item not in offered:
                name = f"letter.rare.leave_out.{item.value}"
                acts.addWidget(button(leave_out_word(item), partial(self._leave_out, item), name=name))
                offered.add(item)
        acts.addStretch(1)
        return acts
