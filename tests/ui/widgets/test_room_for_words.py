"""Nothing is cut that there is room for: columns of a table, states in a row, faults on a long page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from ui import i18n
from ui.models.rows import Column, Kind, Pill, Row
from ui.pages.plan_meeting import TimeField
from ui.widgets.basics import ScrollBody, StatusPill, Tone
from ui.widgets.data_table import DataTable, fitted
from ui.widgets.field import TextField
from ui.widgets.fields import DateField
from ui.widgets.flow_row import FlowRow
from ui.widgets.form import Form

COLUMNS = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 9)), min_size=1, max_size=7)


@given(COLUMNS, st.integers(100, 2000))
def test_columns_fill_the_width_and_take_only_what_others_have_over(columns: list[tuple[int, int]], room: int) -> None:
    wanted, shares = [wants for wants, _ in columns], [share for _, share in columns]
    wide = fitted(wanted, shares, room)
    assert sum(wide) == room
    whole = sum(shares)
    for at, (wants, share) in enumerate(columns):
        own = room * share // whole
        assert wide[at] >= min(own, wants)  # nobody is cut for another
        if sum(wanted) <= room - len(columns):
            assert wide[at] >= wants - 1  # and nobody is cut where there is room for all


def test_a_table_shows_the_whole_of_a_moment_where_the_others_have_room(app: QApplication, qtbot: QtBot) -> None:
    columns = [
        Column("what", "What", share=8),
        Column("due", "By", share=3),
        Column("state", "State", Kind.PILL, share=3),
    ]
    made = DataTable(columns, name="due", describe="Due")
    qtbot.addWidget(made)
    made.resize(620, 200)
    made.show()
    qtbot.waitExposed(made)
    made.set_rows(
        [Row("one", {"what": "Call", "due": "14/11/2026, 09:56", "state": Pill("Waits for approval", Tone.WAITING)})]
    )
    for at, column in enumerate(made.rows.columns):
        assert made.columnWidth(at) >= made._wide(column) - 1


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
