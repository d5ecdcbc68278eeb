"""The cards of a text being edited: its parts, its paper, its earlier words. They call no service."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from ui.i18n import T
from ui.pages.wording.fields import FixedRow, PartRow
from ui.pages.wording.names import fault_words, lang_of, part_word, version_words
from ui.widgets.basics import Card, button, label, quiet, row, rule
from ui.widgets.fields import ChoiceField
from ui.widgets.papers import PapersView
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.domain.letter import Paper
    from nsintake.domain.wording import WordingFault
    from nsintake.services.wording.wording import TextView, VersionRow


class PartsCard(Card):
    """Every part of a text, each in a field of its own. ``edited`` fires after every change."""

    edited = Signal()

    def __init__(self, view: TextView) -> None:
        super().__init__(name="wording.parts")
        self.rows: dict[str, PartRow] = {}
        lang, counts = lang_of(view.state.lang), dict[str, int]()
        titles = [part_word(shown.part) for shown in view.parts]
        for at, (shown, title) in enumerate(zip(view.parts, titles, strict=True)):
            if at:
                self.add(rule())
            if shown.part.fixed:
                self.add(FixedRow(shown, lang))
                continue
            counts[title] = counts.get(title, 0) + 1
            several = titles.count(title) > 1
            named = T("{what} {place}", what=title, place=counts[title]) if several else title
            made = PartRow(shown, lang, title=named)
            made.field.changed.connect(self.edited)
            self.rows[shown.part.key] = made
            self.add(made)

    def values(self) -> dict[str, str]:
        """Everything as it is typed."""
        return {key: made.field.raw() for key, made in self.rows.items()}

    def changes(self) -> dict[str, str]:
        """What is typed and differs from the words in force."""
        return {key: text for key, text in self.values().items() if text.strip() != self.rows[key].part.text}

    def changed_words(self) -> tuple[str, ...]:
        """What the changed parts are called, each once."""
        return tuple(dict.fromkeys(part_word(self.rows[key].part) for key in self.changes()))

    def put(self, typed: Mapping[str, str]) -> None:
        """Put typed words back; parts this text no longer has are left out."""
        for key, text in typed.items():
            if key in self.rows:
                self.rows[key].field.set_raw(text)
                self.rows[key].show_change()

    def drop(self) -> None:
        """Put back the words that are in force."""
        self.put({key: made.part.text for key, made in self.rows.items()})

    def show_faults(self, faults: Sequence[WordingFault]) -> str:
        """Say beside each part what is to be mended and bring the first; what is wrong with the whole comes back."""
        whole, first = "", None
        for made in self.rows.values():
            made.field.set_error("")
        for fault in reversed(faults):
            if fault.part in self.rows:
                first = self.rows[fault.part]
                first.field.set_error(fault_words(fault))
            else:
                whole = fault_words(fault)
        if first is not None:
            first.field.setFocus()
            self._bring(first)
        return whole

    def _bring(self, part: PartRow) -> None:
        """Scroll to a part, once the page has found its new heights."""
        above = self.parent()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parent()
        if isinstance(above, QScrollArea):
            QTimer.singleShot(0, part, lambda: above.ensureWidgetVisible(part))


class PaperCard(Card):
    """The paper with the words as they are typed, written to one of the offices."""

    def __init__(self, view: TextView, show: Callable[[], object]) -> None:
        super().__init__(T("The paper"), name="wording.paper_card")
        self._lang = lang_of(view.state.lang)
        told = T("Drawn and proved like a real one, about nobody, with the words as they are typed above.")
        self.add(label(told, "soft"))
        offices = [(office.recipient_id, words.said(office.office)) for office in view.offices]
        self.office = ChoiceField("preview_office", T("As written to"), offices)
        self.office.set_value(view.offices[0].recipient_id)
        self.add(self.office)
        self.wait = label("", "small", name="wording.preview_wait", wrap=False)
        self.add(row(button(T("Show the &paper"), show, name="wording.preview", icon="document"), self.wait, None))
        self.papers = PapersView("wording")
        self.papers.hide()
        self.add(self.papers)

    def show_papers(self, papers: tuple[Paper, ...]) -> None:
        """Show them, the language being edited in front."""
        self.wait.setText("")
        self.papers.show()
        self.papers.show_papers(papers)
        if self._lang is not None:
            self.papers.show_language(self._lang)


class VersionsCard(Card):
    """Every signed version and what came with the program, each to be used again."""

    def __init__(self, heading: str, versions: Sequence[VersionRow], *, own: str, name: str) -> None:
        super().__init__(heading, name=f"{name}.versions")
        self._name = name
        self._again: Callable[[int], object] = lambda _version: None
        for version in versions:
            self._line(
                version_words(version.version, version.day, version.signer),
                version.version,
                offered=not version.in_force,
            )
        self._line(own, 0, offered=any(version.in_force for version in versions))

    def on_again(self, act: Callable[[int], object]) -> None:
        """What pressing one of the buttons does, with its version (0: the program's own)."""
        self._again = act

    def _line(self, said: str, version: int, *, offered: bool) -> None:
        act = quiet(T("Use again"), partial(self._chosen, version), name=f"{self._name}.back.{version}")
        act.setAccessibleDescription(said)
        act.setVisible(offered)
        self.add(row(label(said, wrap=False), act, None))

    def _chosen(self, version: int) -> None:
        self._again(version)
