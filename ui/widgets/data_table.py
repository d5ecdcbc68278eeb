"""A calm table: rows of 52 px, or as high as their words need where a page allows it; states as pills, opened by Enter,
a double click or the button at the end of each row.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui import icons, style
from ui.i18n import T, isolate
from ui.widgets.basics import TONE_ICONS, Tone
from ui.widgets.into_view import spot_into_sight
from ui.widgets.rows import ID_ROLE, PILL_ROLE, Column, ColumnKind, Pill, RowsModel, TableRow
from ui.widgets.wrapped import NO_BREAK

_PAD = 14
_TIGHT = 5
"""The same in a table of many narrow columns."""
_PILL = 44
"""What a pill takes besides its word: its icon and its round ends."""
_PILL_FREE = _PAD + 4
"""What its column leaves free beside it."""
_PILL_LINE = 17
_ACT = 12
"""What a button of a row leaves free on each side of its word."""
_ARROW = 34
"""The width of that button where there is no room for its word: it shows an arrow."""
_MEASURED = 60
"""Cells with words that say how wide a column wants to be; what is longer further down shows its beginning."""
_GROWN = 300
"""Rows that are as high as their own words need: to measure more of them would keep the window still too long."""
_LINE = 18
"""What a row grows by for one line more than two."""
_SLACK = 12
"""A hyphen after which no line ends can be narrower than the one that is drawn: a line that is then too long by as much
ends a word earlier."""
_LONGEST = 170
"""A single word that is longer may be cut."""


def _high(lines: int) -> int:
    return style.ROW + (lines - 2) * _LINE


class Need(NamedTuple):
    """What a column wants: room for everything in one line, and the least it can be read in."""

    whole: int
    least: int
    pressed: int = 0
    """Where not all columns have room for that: a pill in two lines; 0 where it is no pill."""


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(90, style.ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(spot, style.colour("accent_soft" if chosen else "card"))
        painter.setPen(style.colour("line"))
        painter.drawLine(spot.bottomLeft(), spot.bottomRight())
        rtl = self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pill = index.data(PILL_ROLE)
        if isinstance(pill, Pill):
            _paint_pill(painter, spot, pill, rtl=rtl, outlined=chosen)
        elif self._table.rows.columns[index.column()].kind is ColumnKind.ACT:
            words = str(index.data() or "")
            _paint_act(painter, spot, "" if self._table.arrows else words, rtl=rtl, arrow=self._table.arrows)
        else:
            self._paint_words(painter, spot, index, rtl=rtl)
        if chosen and self._table.hasFocus():
            _paint_focus(painter, spot, first=index.column() == 0, last=index.column() == self._last(), rtl=rtl)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole text of a cell that shows only its beginning, or the word of a button that shows an arrow."""
        words = str(index.data() or "")
        wide = view.fontMetrics().horizontalAdvance(words) + 2 * self._table.pad
        if self._table.arrows and index.column() == self._last():
            wide = option.rect.width() + 1
        QToolTip.showText(event.globalPos(), words if wide > option.rect.width() else "", view)
        return True

    def _last(self) -> int:
        return len(self._table.rows.columns) - 1

    def _paint_words(
        self, painter: QPainter, spot: QRect, index: QModelIndex | QPersistentModelIndex, *, rtl: bool
    ) -> None:
        words = str(index.data() or "")
        font = QFont(self._table.font())
        if self._table.rows.columns[index.column()].kind is ColumnKind.CODE:
            font.setBold(True)
            words = isolate(words)
        painter.setFont(font)
        painter.setPen(style.colour("text"))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        room = spot.adjusted(self._table.pad, 0, -self._table.pad, -1)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        lines = in_lines(words, font, painter.fontMetrics(), room.width(), most=self._table.lines)
        high = painter.fontMetrics().height() + 1
        top = room.center().y() - (high * len(lines)) // 2
        for at, line in enumerate(lines):
            spot_of_line = QRect(room.left(), top + at * high, room.width(), high) if len(lines) > 1 else room
            painter.drawText(spot_of_line, int(flags), line)


def in_lines(words: str, font: QFont, metrics: QFontMetrics, room: int, *, most: int) -> list[str]:
    """The words as a row has room for them: in up to ``most`` lines, else with an end that says there is more."""
    lines, rest = list[str](), words
    while most - len(lines) > 1 and metrics.horizontalAdvance(rest) > room:
        ends = (_first_line(rest, font, room - less) for less in (0, _SLACK))
        end = next((end for end in ends if metrics.horizontalAdvance(rest[:end].rstrip()) <= room), 0)
        if not end or not rest[end:].strip():
            break
        lines.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    if metrics.horizontalAdvance(rest) > room:  # what just fits is cut all the same, for parts of a pixel
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)
    return [*lines, rest]


def _first_line(words: str, font: QFont, room: int) -> int:
    """How many characters of the words go into one line."""
    layout = QTextLayout(words.replace("-", NO_BREAK), font)  # a code keeps together
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    end = line.textLength()
    layout.endLayout()
    return end


def _paint_pill(painter: QPainter, spot: QRect, pill: Pill, *, rtl: bool, outlined: bool) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(style.SMALL_PT)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    lines = pill_lines(pill.words, font, metrics, spot.width())
    wide = min(max(map(metrics.horizontalAdvance, lines)) + _PILL, spot.width() - _PILL_FREE)
    left = spot.right() - _PAD - wide if rtl else spot.left() + _PAD
    high = 26 + (len(lines) - 1) * _PILL_LINE
    shape = QRectF(left, spot.center().y() - high // 2, wide, high)
    ink, ground = f"{pill.tone.value}_text", pill.tone.value
    painter.setPen(QPen(style.colour(ink), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("card" if outlined else ground))
    painter.drawRoundedRect(shape, 13, 13)
    at = round(shape.right()) - 26 if rtl else round(shape.left()) + 10
    painter.drawPixmap(
        QPoint(at, round(shape.center().y()) - 8), icons.pixmap(pill.icon or TONE_ICONS[pill.tone], ink, size=16)
    )
    painter.setPen(style.colour(ink))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    room = shape.adjusted(10, 0, -32, 0) if rtl else shape.adjusted(32, 0, -10, 0)
    first = room.center().y() - (len(lines) * _PILL_LINE) / 2
    for line, words in enumerate(lines):
        spot_of_line = QRectF(room.left(), first + line * _PILL_LINE, room.width(), _PILL_LINE)
        painter.drawText(spot_of_line if len(lines) > 1 else room, int(Qt.AlignmentFlag.AlignCenter), words)


def pill_lines(words: str, font: QFont, metrics: QFontMetrics, column: int) -> list[str]:
    """What a pill says in a column of this width: in two lines where there is no room for one."""
    return in_lines(words, font, metrics, column - _PILL_FREE - _PILL + 2, most=2)


def _paint_act(painter: QPainter, spot: QRect, words: str, *, rtl: bool, arrow: bool) -> None:
    """A button of the row, as wide as its words or with an arrow in their place, at the trailing end."""
    if not words and not arrow:
        return
    font = QFont(painter.font())
    font.setPointSizeF(style.SMALL_PT)
    painter.setFont(font)
    words_wide = _ARROW if arrow else painter.fontMetrics().horizontalAdvance(words) + 2 * _ACT
    wide = min(words_wide, spot.width() - _PAD)
    left = spot.left() + _PAD if rtl else spot.right() - _PAD - wide
    shape = QRectF(left, spot.center().y() - 15, wide, 30)
    painter.setPen(QPen(style.colour("accent"), 1))
    painter.setBrush(style.colour("card"))
    painter.drawRoundedRect(shape, 5, 5)
    if arrow:
        at = QPoint(round(shape.center().x()) - 8, round(shape.center().y()) - 8)
        painter.drawPixmap(at, icons.pixmap("next", "accent", size=16))
        return
    painter.setPen(style.colour("accent"))
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(wide) - _ACT)
    painter.drawText(shape, int(Qt.AlignmentFlag.AlignCenter), said)


def _paint_focus(painter: QPainter, spot: QRect, *, first: bool, last: bool, rtl: bool) -> None:
    painter.setPen(QPen(style.colour("focus"), 2))
    painter.drawLine(spot.left(), spot.top() + 1, spot.right(), spot.top() + 1)
    painter.drawLine(spot.left(), spot.bottom() - 1, spot.right(), spot.bottom() - 1)
    if first:
        x = spot.right() - 1 if rtl else spot.left() + 1
        painter.drawLine(x, spot.top(), x, spot.bottom())
    if last:
        x = spot.left() + 1 if rtl else spot.right() - 1
        painter.drawLine(x, spot.top(), x, spot.bottom())


def draw_ahead() -> None:
    """Draw a table that nobody sees, before the first that is shown.

    When a table first gives out a part of itself, the binding to Qt makes every class that the part may be of. That
    takes longer than the rest of the table.
    """
    table = DataTable([Column("", "", ColumnKind.PILL)], name="ahead", describe="", opens=False)
    table.set_rows([TableRow("", {"": Pill("", Tone.WAITING)})])
    table.grab()
    table._share_out()  # what nobody sees is measured by nobody else
    table.deleteLater()


class DataTable(QTableView):
    """Rows one can walk with the arrow keys and open with Enter. ``opened`` carries the id of the row."""

    opened = Signal(str)
    moved = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        name: str,
        describe: str,
        most_lines: int = 2,
        tight: bool = False,
        opens: bool = True,
    ) -> None:
        """``most_lines``: rows grow to so many lines where something would be cut in two. ``tight``: many columns, and
        one click on words opens their row. ``opens``: each row leads somewhere, and so has a button that says so.
        """
        super().__init__()
        self.arrows = False
        """The buttons of its rows show an arrow in place of their word, since there is no room for it."""
        self._may_shorten = opens and not tight and all(column.kind is not ColumnKind.ACT for column in columns)
        if self._may_shorten:
            columns = (*columns, Column("open", "", ColumnKind.ACT, share=2, always=T("Open it")))
        self._opens_at_once = opens and tight
        self.pad = _TIGHT if tight else _PAD
        if tight:
            self.setProperty("kind", "tight")
        self.lines, self._most_lines, self._most_rows = 2, most_lines, 0
        self.setObjectName(name)
        self.setAccessibleName(describe)
        self._needs: list[Need] = []
        self._shared = -1
        """The width that was shared out among the columns; -1 while these rows were not measured."""
        self.rows = RowsModel(columns)
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(style.ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        many_lines = any("\n" in column.title for column in columns)  # what is cut short with "..." is in one line
        header.setTextElideMode(Qt.TextElideMode.ElideNone if many_lines else Qt.TextElideMode.ElideRight)
        self.doubleClicked.connect(lambda index: self._act_on(index, twice=True))
        self.clicked.connect(lambda index: self._act_on(index, twice=False))
        self.selectionModel().currentChanged.connect(lambda now, _old: self.moved.emit(str(now.data(ID_ROLE) or "")))

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Replace all rows; the row that was current stays so if it is still there."""
        kept = self.current_id()
        self.rows.set_rows(rows)
        self._needs, self._shared = [], -1
        if self.isVisible():
            self._share_out()  # what nobody sees is measured once it is shown: a folded list may never be
        ids = [row.id for row in self.rows.rows]
        if ids:
            self.setCurrentIndex(self.rows.index(ids.index(kept) if kept in ids else 0, 0))

    def current_id(self) -> str:
        """The id of the current row; empty if there is none."""
        index = self.currentIndex()
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def make_current(self, row_id: str) -> None:
        """Go to a row by its id."""
        for at, row in enumerate(self.rows.rows):
            if row.id == row_id:
                self.setCurrentIndex(self.rows.index(at, 0))

    def fit_height(self, most: int = 8) -> None:
        """Be exactly as high as its rows, at most ``most`` of them; for tables inside a scrolling page."""
        self._most_rows = most
        shown = min(len(self.rows.rows), most)
        high = sum(map(self.rowHeight, range(shown))) if shown else self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(high + 48)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
            return
        super().keyPressEvent(event)
        self._show_current()

    def _show_current(self) -> None:
        """The row that the keys led to, on a page that is lower than this list. A mouse is on a row that is in sight:
        under it nothing moves.
        """
        at = self.currentIndex()
        if at.isValid():
            row = self.visualRect(at)
            heading = self.horizontalHeader().height() if at.row() == 0 else 0
            spot_into_sight(self.viewport(), row.adjusted(0, -heading, 0, 0))

    def _act_on(self, index: QModelIndex, *, twice: bool) -> None:
        """One click on the button of a row opens it, two on anything else; in a tight table one click on words."""
        at_once = self.rows.columns[index.column()].kind is ColumnKind.ACT
        if self._opens_at_once:
            at_once = bool(index.data())
        if twice is not at_once:
            self.opened.emit(str(index.data(ID_ROLE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A current row that was in sight stays so: what the keys act on is seen."""
        row = self.visualRect(self.currentIndex())
        seen = row.isValid() and QRect(QPoint(), event.oldSize()).contains(row.center())
        super().resizeEvent(event)
        if self.isVisible():
            self._share_out()
        if seen:
            self.updateGeometries()  # else it scrolls no further than it did before rows grew
            self.scrollTo(self.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Every column its share; where that cuts its words, what others have over; a code, a state or a single word
        whole before any column has room for a line. Nothing is measured again for a table that only became higher."""
        if self._shared == self.viewport().width():
            return
        self._shared = self.viewport().width()
        if not self._needs:
            self._needs = [self._need(column) for column in self.rows.columns]
        needs, room = list(self._needs), self.viewport().width()
        halves = sum(max(need.least, need.whole // 2 + self.pad + _SLACK) for need in needs)
        self.arrows = self._may_shorten and halves > room
        if self.arrows:
            needs[-1] = Need(_ARROW + 2 * self.pad, _ARROW + 2 * self.pad)
        if sum(need.least for need in needs) > room:
            needs = [need._replace(least=need.pressed or need.least) for need in needs]
        shares = [column.share for column in self.rows.columns]
        for at, wide in enumerate(fitted(needs, shares, room)):
            self.setColumnWidth(at, wide)
        if self._most_lines > 2:
            self._grow()

    def _grow(self) -> None:
        """Give each row the lines that it needs at this width; what is further down than ``_GROWN`` those of the
        longest above it.
        """
        first = self.rows.rows[:_GROWN]
        needed = [2] * len(first)
        for at, column in enumerate(self.rows.columns):
            if column.kind in {ColumnKind.TEXT, ColumnKind.CODE}:
                font, room = QFont(self.font()), self.columnWidth(at) - 2 * self.pad
                font.setBold(column.kind is ColumnKind.CODE)
                metrics, known = QFontMetrics(font), dict[str, int]()  # many rows say the same
                for line, row in enumerate(first):
                    if words := str(row.values.get(column.key, "")):
                        if words not in known:
                            known[words] = len(in_lines(words, font, metrics, room, most=self._most_lines))
                        needed[line] = max(needed[line], known[words])
        self.lines = max(needed, default=2)
        header, below = self.verticalHeader(), self.lines if len(self.rows.rows) > _GROWN else 2
        header.setDefaultSectionSize(_high(below))
        for line, lines_of_row in enumerate(needed):  # one that was given its own height keeps it for other rows
            if header.sectionSize(line) != _high(lines_of_row):
                header.resizeSection(line, _high(lines_of_row))
        if self._most_rows:
            self.fit_height(self._most_rows)

    def _need(self, column: Column) -> Need:
        """How wide a column would be with nothing of it cut, and with its words in two lines."""
        self.ensurePolished()
        bold, small = QFont(self.font()), QFont(self.font())
        bold.setBold(True)
        small.setPointSizeF(style.SMALL_PT)
        heavy, plain, little = QFontMetrics(bold), self.fontMetrics(), QFontMetrics(small)
        text = heavy if column.kind is ColumnKind.CODE else plain
        whole = least = pressed = max(map(heavy.horizontalAdvance, column.title.split("\n")))
        every = (row.value(column) for row in self.rows.rows)
        for said in islice((said for said in every if said), _MEASURED):
            if isinstance(said, Pill):
                own = least_own = little.horizontalAdvance(said.words) + _PILL
                pressed = max(pressed, in_two(said.words, little) + _PILL)
            elif column.kind is ColumnKind.ACT:
                own = least_own = little.horizontalAdvance(said) + 2 * _ACT
            else:
                own = text.horizontalAdvance(said)
                longest = max(said.split(), key=len, default="")
                least_own = own if column.kind is ColumnKind.CODE else min(text.horizontalAdvance(longest), _LONGEST)
            whole, least = max(whole, own), max(least, least_own)
        edges = 2 * self.pad + 2
        broken = min(pressed, least)  # a single word is not broken
        return Need(whole + edges, least + edges, broken + edges if column.kind is ColumnKind.PILL else 0)


def in_two(words: str, metrics: QFontMetrics) -> int:
    """How wide words are at least that are broken into two lines."""
    each = words.split()
    breaks = ((" ".join(each[:at]), " ".join(each[at:])) for at in range(len(each)))
    return min((max(map(metrics.horizontalAdvance, lines)) for lines in breaks), default=0) + _SLACK


def fitted(needs: Sequence[Need], shares: Sequence[int], room: int) -> list[int]:
    """Widths that together are ``room``: first by share. Then room that other columns do not need goes to the columns
    that lack least, so that as many as possible are whole. Then each column gets at least its minimum, from what others
    have above theirs.
    """
    whole = sum(shares)
    wide = [room * share // whole for share in shares]
    wide[-1] += room - sum(wide)
    _help(wide, [need.whole for need in needs])
    _help(wide, [need.least for need in needs])
    return wide


def _help(wide: list[int], wanted: Sequence[int]) -> None:
    """Take from those that have more than they want and give to those that have less, the smallest lack first."""
    over = {at: has - wants for at, (has, wants) in enumerate(zip(wide, wanted, strict=True)) if has > wants}
    spare = left = sum(over.values())
    for lack, at in sorted((wants - has, at) for at, (has, wants) in enumerate(zip(wide, wanted, strict=True))):
        if lack > 0:
            given = min(lack, left)
            wide[at] += given
            left -= given
    gone = spare - left
    for at, more in over.items():  # what is still to be given is never more than they all have over
        part = gone * more // spare
        wide[at] -= part
        gone, spare = gone - part, spare - more
