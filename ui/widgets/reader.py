"""The papers to be read before a signature: every page of every language in a list that ticks as each was shown whole.

Object names: ``PREFIX.reader``, ``PREFIX.pages`` (the list), ``PREFIX.page`` (the page in front), ``PREFIX.to_read``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from nsintake.domain.reading import PageRead, every_page
from ui import i18n, icons, style
from ui.i18n import T
from ui.printing import open_pdf
from ui.widgets.basics import column, label
from ui.widgets.page_sheet import SheetView
from ui.words import values as words

if TYPE_CHECKING:
    from PySide6.QtCore import QBuffer
    from PySide6.QtPdf import QPdfDocument

    from nsintake.domain.language import Lang
    from ui.widgets.papers import PaperLike

_LIST_WIDTH: Final = 230


class Reader(QWidget):
    """``changed`` fires when one more page was read. ``beside`` is the column of the list, to put more below it."""

    changed = Signal()

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self.setObjectName(f"{prefix}.reader")
        self._read: set[PageRead] = set()
        self._pages: tuple[PageRead, ...] = ()
        self._papers: dict[Lang, PaperLike] = {}
        self._documents: dict[Lang, tuple[QPdfDocument, QBuffer]] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(style.GAP)
        self.beside = column(style.GAP)
        self.list = QListWidget()
        self.list.setObjectName(f"{prefix}.pages")
        self.list.setAccessibleName(T("Pages to read"))
        self.list.setProperty("kind", "pages")
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_row)
        self.to_read = label("", "small", name=f"{prefix}.to_read")
        self._widen(_LIST_WIDTH)
        self.beside.addWidget(self.list, 2)
        self.beside.addWidget(self.to_read)
        across.addLayout(self.beside)
        self.view = SheetView(name=f"{prefix}.page")
        self.view.sheet.whole.connect(self._seen)
        self.view.resized.connect(lambda: self._show_row(self.list.currentRow()))
        self.view.on.connect(lambda: self._step(1))
        self.view.back.connect(lambda: self._step(-1))
        across.addWidget(self.view, 1)

    def show_papers(self, papers: Sequence[PaperLike]) -> None:
        """Show papers to read; pages that were read and did not change stay read."""
        self.close_papers()
        self._papers = {paper.lang: paper for paper in papers}
        self._documents = {paper.lang: open_pdf(paper.pdf) for paper in papers}
        self._pages = every_page(papers)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for page in self._pages:
            self.list.addItem(self._item(page))
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.setVisible(bool(self._pages))
        self._say()
        if self._pages:
            tall = self.list.sizeHintForRow(0)
            self.list.setMinimumHeight(3 * tall)
            self.list.setMaximumHeight(max(3, self.list.count()) * tall + 4)
            around = self.list.verticalScrollBar().sizeHint().width() + 2 * self.list.frameWidth()
            self._widen(max(_LIST_WIDTH, self.list.sizeHintForColumn(0) + around))
            self.list.setCurrentRow(0)

    def _widen(self, width: int) -> None:
        """Give the column so many pixels: which page of how many is at the end of a name, where it would be cut."""
        self.list.setFixedWidth(width)
        self.to_read.setFixedWidth(width)

    def close_papers(self) -> None:
        """Forget the papers."""
        self.view.sheet.clear()
        for document, buffer in self._documents.values():
            document.close()
            buffer.close()
        self._documents, self._papers, self._pages = {}, {}, ()

    def read(self) -> frozenset[PageRead]:
        """The pages of these papers that were shown whole."""
        return frozenset(page for page in self._pages if page in self._read)

    @property
    def all_read(self) -> bool:
        """Whether there is nothing left to read."""
        return bool(self._pages) and self._read.issuperset(self._pages)

    def _item(self, page: PageRead) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, page)
        self._mark(item)
        return item

    def _mark(self, item: QListWidgetItem) -> None:
        page: PageRead = item.data(Qt.ItemDataRole.UserRole)
        done = page in self._read
        named = T(
            "{language}, page {page} of {pages}",
            language=words.language_word(page.lang.value),
            page=i18n.number(page.page),
            pages=i18n.number(self._papers[page.lang].pages),
        )
        item.setText(named)
        item.setIcon(icons.icon("check", "good_text") if done else icons.icon("eye", "text_soft"))
        said = T("{page}: read", page=named) if done else T("{page}: not yet read", page=named)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _show_row(self, row: int) -> None:
        if not 0 <= row < len(self._pages):
            return
        page = self._pages[row]
        self.view.sheet.setAccessibleName(self._papers[page.lang].text[:4000])
        self.view.sheet.show_page(self._documents[page.lang][0], page.page - 1, self.view.viewport().width())
        self.view.verticalScrollBar().setValue(0)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            if by < 0:
                self.view.verticalScrollBar().setValue(self.view.verticalScrollBar().maximum())

    def _seen(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._pages) and self._pages[row] not in self._read:
            self._read.add(self._pages[row])
            self._mark(self.list.item(row))
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        left = sum(page not in self._read for page in self._pages)
        said = T("%Ln pages still to be read to their end. Page Down goes on.", "", left)
        stay = T("Stay a moment on each page: one that is only passed is not counted as read.")
        said = f"{said} {stay}"
        self.to_read.setText(said if left else T("Every page was read."))
        self.to_read.setVisible(bool(self._pages))
