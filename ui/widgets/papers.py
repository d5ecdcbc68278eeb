"""The finished papers of a letter, one language at a time, drawn from exactly the bytes that would be signed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from nsintake.domain.language import Lang
from nsintake.domain.reading import Paged
from ui import i18n, style
from ui.i18n import T
from ui.printing import PdfPreview
from ui.widgets.basics import column, label
from ui.widgets.language_switch import language_button


class PaperLike(Paged, Protocol):
    """What is needed of a paper to show it."""

    @property
    def text(self) -> str: ...


class PapersView(QWidget):
    """A button for each language and the pages below. ``seen`` fires when a language was looked at."""

    seen = Signal(str)

    def __init__(self, prefix: str, *, height: int = 560) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}.papers")
        self._prefix = prefix
        self._papers: dict[Lang, PaperLike] = {}
        self._buttons: dict[Lang, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = column(style.GAP)
        self.setLayout(layout)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._pages = label("", "small", wrap=False)
        self._line.addStretch(1)
        self._line.addWidget(self._pages)
        layout.addLayout(self._line)
        self.preview = PdfPreview(name=f"{prefix}.preview")
        self.preview.setFixedHeight(height)
        layout.addWidget(self.preview)

    def show_papers(self, papers: Sequence[PaperLike]) -> None:
        """Show other papers; the language in front stays if it is still there, and unchanged pages are not redrawn."""
        fresh = {paper.lang: paper for paper in papers}
        before, now = self._papers, self.current()
        self._papers = fresh
        for lang in [lang for lang in self._buttons if lang not in fresh]:
            gone = self._buttons.pop(lang)
            self._group.removeButton(gone)
            gone.hide()
            gone.deleteLater()
        for at, lang in enumerate(lang for lang in Lang if lang in fresh):
            if lang not in self._buttons:
                self._buttons[lang] = language_button(
                    self._group, self.show_language, lang, name=f"{self._prefix}.paper"
                )
                self._line.insertWidget(at, self._buttons[lang])
        if not fresh:
            self.preview.clear()
            self._pages.setText("")
            return
        front = now if now in fresh else i18n.language() if i18n.language() in fresh else next(iter(fresh))
        if now is not front or before.get(front) is None or before[front].pdf != fresh[front].pdf:
            self.show_language(front)

    def in_order(self) -> list[QWidget]:
        """The languages and the pages, as Tab reaches them."""
        return [*(self._buttons[lang] for lang in Lang if lang in self._buttons), self.preview]

    def current(self) -> Lang | None:
        """The language in front."""
        return next((lang for lang, made in self._buttons.items() if made.isChecked()), None)

    def show_language(self, lang: Lang) -> None:
        """Bring one language to the front."""
        paper = self._papers[lang]
        self._buttons[lang].setChecked(True)
        self.preview.show_pdf(paper.pdf, text=paper.text)
        self._pages.setText(T("%Ln pages", "", paper.pages))
        self.seen.emit(lang.value)
