"""Nothing is cut that there is room for: columns of a table, states in a row, faults on a long page."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.codes import new_code
from nsintake.domain.language import Lang
from nsintake.services.meetings.week import DAYS, RoomWeek, TakenRoom
from nsintake.store.sealed import new_id
from ui import i18n, style
from ui.pages.meeting_week import week_columns, week_rows
from ui.registry import ENTRIES
from ui.widgets.basics import ScrollBody, StatusPill, Tone
from ui.widgets.data_table import DataTable, Need, fitted, in_lines
from ui.widgets.field import TextField
from ui.widgets.fields import DateField
from ui.widgets.flow_row import FlowRow
from ui.widgets.form import Form
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.widgets.sheet_grid import SheetGrid
from ui.widgets.sidebar import SidebarItem
from ui.widgets.time_field import TimeField

COLUMNS = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 300), st.integers(1, 9)), min_size=1, max_size=7)


@given(COLUMNS, st.integers(100, 2000))
def test_columns_fill_the_width_and_all_have_their_least_where_there_is_room(
    columns: list[tuple[int, int, int]], room: int
) -> None:
    needs = [Need(max(whole, least), least) for whole, least, _ in columns]
    wide = fitted(needs, [share for _, _, share in columns], room)
    assert sum(wide) == room
    assert all(has >= 0 for has in wide)
    if sum(need.least for need in needs) <= room:
        assert all(has >= need.least for has, need in zip(wide, needs, strict=True))
    if sum(need.whole for need in needs) <= room:
        assert all(has >= need.whole for has, need in zip(wide, needs, strict=True))


def test_a_line_too_long_for_its_column_goes_on_below_and_says_where_there_is_more(app: QApplication) -> None:
    font = app.font()
    metrics = QFontMetrics(font)
    said = "Agreed action: name the female officer"
    half = metrics.horizontalAdvance(said) * 2 // 3
    assert in_lines(said, font, metrics, metrics.horizontalAdvance(said), most=2) == [said]
    first, second = in_lines(said, font, metrics, half, most=2)
    assert f"{first} {second}" == said
    assert in_lines(f"{said} {said} {said}", font, metrics, half, most=2)[1].endswith("\u2026")
    assert in_lines("KPN8-Q72G", font, metrics, 20, most=2)[0].endswith("\u2026")


def test_nothing_is_cut_that_has_lines_enough_however_narrow_they_are(app: QApplication) -> None:
    font = app.font()
    metrics = QFontMetrics(font)
    said = "Meeting 9G8D-XK2V, Community Police, Qayyarah"
    longest = max(metrics.horizontalAdvance(word) for word in said.split()) + 14
    for room in range(longest, metrics.horizontalAdvance(said)):
        lines = in_lines(said, font, metrics, room, most=8)
        assert " ".join(lines) == said, room
        assert all(metrics.horizontalAdvance(line) <= room for line in lines)


def test_every_code_of_a_full_week_is_whole_in_the_smallest_window(app: QApplication, qtbot: QtBot) -> None:
    first, pick = datetime(2026, 3, 2, 9, 30, tzinfo=UTC), Random(5).randrange
    rooms = [
        RoomWeek(
            f"Room {room}",
            tuple(tuple(TakenRoom(new_id(), new_code(pick), first, "A1B2") for _ in range(18)) for _ in range(DAYS)),
        )
        for room in range(4)
    ]
    made = DataTable(week_columns(first.date()), name="week", describe="Week", tight=True)
    qtbot.addWidget(made)
    made.set_rows([line for room in rooms for line in week_rows(room)])
    made.resize(722, 300)  # in a window 1024 pixels wide
    made.show()
    qtbot.waitExposed(made)
    font, metrics = made.font(), made.fontMetrics()
    for at, column in enumerate(made.rows.columns):
        for said in (str(row.values[column.key]) for row in made.rows.rows if row.values.get(column.key)):
            lines = in_lines(said, font, metrics, made.columnWidth(at) - 2 * made.pad, most=2)
            assert " ".join(lines) == said, column.title


def test_a_table_shows_the_whole_of_a_moment_where_the_others_have_room(app: QApplication, qtbot: QtBot) -> None:
    state = Column("state", "State", ColumnKind.PILL, share=3)
    columns = [Column("what", "What", share=8), Column("due", "By", share=3), state]
    made = DataTable(columns, name="due", describe="Due")
    qtbot.addWidget(made)
    made.resize(620, 200)
    made.show()
    qtbot.waitExposed(made)
    made.set_rows(
        [
            TableRow(
                "one", {"what": "Call", "due": "14/11/2026, 09:56", "state": Pill("Waits for approval", Tone.WAITING)}
            )
        ]
    )
    for at, column in enumerate(made.rows.columns):
        assert made.columnWidth(at) >= made._need(column).whole - 1


def test_a_state_that_stands_alone_in_a_row_is_not_cut(app: QApplication, qtbot: QtBot) -> None:
    line = FlowRow(StatusPill("Refused", Tone.URGENT))
    qtbot.addWidget(line)
    assert line.heightForWidth(400) == line.sizeHint().height() == 26


def test_what_is_wrong_with_a_field_is_brought_before_the_eyes(app: QApplication, qtbot: QtBot) -> None:
    body = ScrollBody()
    qtbot.addWidget(body)
    fields = [TextField(f"one_{at}", f"Field {at}", required=at == 0) for at in range(30)]
    form = Form(fields)
    for field in fields:
        body.add(field)
    body.resize(500, 300)
    body.show()
    qtbot.waitExposed(body)
    body.verticalScrollBar().setValue(body.verticalScrollBar().maximum())
    assert form.values() is None
    qtbot.waitUntil(lambda: _seen(fields[0], body))


def _seen(part: QWidget, body: ScrollBody) -> bool:
    return body.viewport().rect().contains(part.geometry().translated(0, -body.verticalScrollBar().value()).center())


def test_a_day_and_a_time_say_how_they_are_typed_and_do_not_look_filled_in(app: QApplication) -> None:
    for field, english in ((TimeField("at", "At", example="09:30"), "09:30"), (DateField("on", "On"), "30/11/2026")):
        assert english in field._help.text()
        assert not field.edit.placeholderText()
    i18n.set_language(app, Lang.AR)
    assert "٠٩:٣٠" in TimeField("at", "At", example="09:30")._help.text()
    assert "٢٠٢٦/١١/٣٠" in DateField("on", "On")._help.text()


def test_a_count_in_the_sidebar_covers_no_letter_of_its_place(app: QApplication, qtbot: QtBot) -> None:
    for lang in Lang:
        i18n.set_language(app, lang)
        for entry in ENTRIES:
            if entry.in_sidebar and entry.count is not None:
                named, bare = (_counted(qtbot, words) for words in (entry.title(), ""))
                assert named != bare
                spot = QRect(10, 0, 24, 42) if i18n.is_rtl() else QRect(named.width() - 34, 0, 24, 42)
                assert named.copy(spot) == bare.copy(spot), (lang, entry.key)


def _counted(qtbot: QtBot, words: str) -> QImage:
    """A place with something that waits, as wide as beside the bar of a low window."""
    item = SidebarItem("place", words, "today")
    qtbot.addWidget(item)
    item.set_count(8)
    item.resize(style.SIDEBAR - 42, 42)
    return item.grab().toImage()


def test_the_grid_of_a_sheet_is_whole_in_the_smallest_window(app: QApplication) -> None:
    beside = style.SIDEBAR + 2 * (36 + 28)  # the margins of a page and of a card
    assert SheetGrid("A").sizeHint().width() <= 960 - beside
