"""Figures at the real window: published by a keeper, seen by everybody who may, printed, given out under a protocol."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QWidget

from nsintake.domain.case import Pathway
from nsintake.domain.days import month_of
from nsintake.domain.incident import IncidentKind
from nsintake.domain.language import Lang
from nsintake.domain.publication import month_after
from nsintake.services.day import publishing
from tests.services.figures_office import another_program_published, women_came
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.printing import PracticeSink
from ui.widgets.bar_chart import BarChart
from ui.widgets.data_table import DataTable
from ui.words.figures import period_word


def last_month(desk: Desk) -> str:
    return month_after(month_of(desk.signed_in.today()), -1)


def twenty_came(desk: Desk) -> None:
    month = last_month(desk)
    day = date(int(month[:4]), int(month[5:]), 3)
    women_came(desk.signed_in, day, 20, kinds=[IncidentKind.THREAT_TO_PUBLISH], pathways=[Pathway.LIAISON])


def cells(table: DataTable) -> list[tuple[str, ...]]:
    model = table.model()
    return [
        tuple(str(model.index(at, column).data()) for column in range(model.columnCount()))
        for at in range(model.rowCount())
    ]


def choose(desk: Desk, name: str, value: str) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())
    desk.settle()


def save_to(desk: Desk, name: str, path: Path) -> None:
    desk.press(name)
    asking = desk.find("give_figures.where", QFileDialog)
    asking.fileSelected.emit(str(path))
    asking.close()
    desk.settle()


def test_a_keeper_publishes_and_everybody_sees_the_same_charts_tables_and_paper(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    twenty_came(desk)
    page = desk.go("figures")
    assert not page.findChildren(BarChart)
    desk.press("figures.publish")
    desk.press("message_yes")
    assert "Published:" in desk.read("figures.said")
    assert not desk.has("figures.publish")
    for login in ("keeper", "liaison"):
        desk = sign_in(login)
        desk.go("figures")
        chart = desk.find("figures.chart.women", BarChart)
        assert chart.accessibleName() == "Chart: Women who came"
        assert "Threat to publish: 16 or more, before: Not yet" in chart.accessibleDescription().splitlines()
        table = desk.find("figures.table.women", DataTable)
        assert table.accessibleName() == "Figures: Women who came"
        assert ("Women who agreed to be counted", "20", "Not yet") in cells(table)
        assert ("Harassment", "Not yet", "Not yet") in cells(table)
        assert not desk.has("figures.chart.complaints")
        choose(desk, "figures.length", "year")
        assert desk.find("figures.period", QComboBox).currentData() == last_month(desk)[:4]
        desk.press("figures.print")
        (printed,) = cast("PracticeSink", desk.window.printer).printed
        assert printed.pages == 2
        assert desk.has("figures.give") is (login == "keeper")


def ink(image: QImage, top: int, high: int) -> tuple[int, int]:
    """How much of a strip of a picture is empty before and after what is drawn on it, in pixels."""
    paper = image.pixel(image.width() // 2, image.height() - 1)
    columns = [at for at in range(image.width()) if any(image.pixel(at, top + down) != paper for down in range(high))]
    return columns[0], image.width() - 1 - columns[-1]


def test_a_chart_begins_where_the_language_begins(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("keeper")
    before = month_after(last_month(desk), -1)
    for month, number in ((before, 12), (last_month(desk), 20)):
        women_came(desk.signed_in, date.fromisoformat(f"{month}-03"), number)
    publishing.publish(desk.signed_in)
    for lang in Lang:
        i18n.set_language(qapp, lang)
        desk.go("figures").retranslate()
        desk.settle()
        chart, table = desk.find("figures.chart.women", BarChart), desk.find("figures.table.women", DataTable)
        full, image = chart.bars[0], chart.grab().toImage()
        assert (full.now, full.before) == (20, 12)
        below = chart.words_high(full)
        for what, top, high in (("words", 2, 16), ("now", below + 2, 6), ("before", below + 14, 6)):
            left, right = ink(image, top, high)
            begins, ends = (right, left) if lang.rtl else (left, right)
            assert begins <= 3, f"{what} in {lang} begin {begins} pixels from the edge"
            assert ends > 40, f"{what} in {lang} end {ends} pixels from the other edge"
        chart_at, table_at = (part.mapTo(desk.window, QPoint(0, 0)).x() for part in (chart, table))
        assert (chart_at > table_at) is lang.rtl, "the chart comes before its table"


@pytest.mark.parametrize("lang", list(Lang))
def test_no_bar_has_half_a_name_in_the_smallest_window(sign_in: SignIn, qapp: QApplication, lang: Lang) -> None:
    desk = sign_in("keeper")
    twenty_came(desk)
    publishing.publish(desk.signed_in)
    i18n.set_language(qapp, lang)
    desk.window.resize(960, 540)
    desk.window.show()
    desk.go("figures").retranslate()
    desk.settle()
    chart = desk.find("figures.chart.women", BarChart)
    long = replace(chart.bars[0], words=" ".join([chart.bars[0].words] * 9))
    chart.bars[0] = long
    chart.resize(chart.width() - 1, chart.height())
    assert chart.words_high(long) > 2 * chart.words_high(chart.bars[1])
    assert chart.height() == sum(chart.words_high(bar) + 34 for bar in chart.bars), "there is room for all of it"
    last_of_it = chart.words_high(long) - 14
    left, right = ink(chart.grab().toImage(), last_of_it, 8)
    assert min(left, right) <= 3, "its last line is drawn, from the edge on"


def test_why_the_running_month_is_missing_and_what_not_yet_is_is_said(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    running = month_of(desk.signed_in.today())
    over = date.fromisoformat(f"{month_after(running)}-01")
    desk.go("figures")
    said = desk.said("figures.running")
    assert said == f"{period_word(running)} is published on {i18n.day(over)} at the earliest, by a keeper."
    twenty_came(desk)
    desk.press("figures.publish")
    desk.press("message_yes")
    assert desk.said("figures.not_yet.women") == "Not yet: too few to be told, or none."


def test_rows_that_this_version_does_not_know_are_shown_by_their_names(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    another_program_published(desk.signed_in, last_month(desk))
    desk.go("figures")
    assert ("later", "7", "Not yet") in cells(desk.find("figures.table.women", DataTable))
    assert ("women/wish.later", "6", "Not yet") in cells(desk.find("figures.table.women", DataTable))
    assert ("office.gone/later", "8", "Not yet") in cells(desk.find("figures.table.office", DataTable))
    assert "gone: women of whom" in desk.find("figures.chart.office", BarChart).accessibleDescription()
    chart = desk.find("figures.chart.later", BarChart)
    assert chart.accessibleName() == "Chart: later"
    assert chart.accessibleDescription().splitlines() == [
        "later: 11, before: Not yet",
        "later.sort: 9, before: Not yet",
    ]


def test_no_forum_is_a_number_and_no_woman_is_none(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    desk.go("figures")
    desk.press("figures.publish")
    desk.press("message_yes")
    assert cells(desk.find("figures.table.forums", DataTable))[0][:2] == ("Forums held", "0")
    assert not desk.has("figures.table.women")
    says_why_no_office(desk)


def says_why_no_office(desk: Desk) -> None:
    """Why there is nothing, from how many women on there is, the first month that can have it, and where to look."""
    said = desk.read("figures.card.office")
    assert "somebody could tell which woman it was" in said, "other pages send people here for it"
    assert "once 5 women or more had a first paper" in said
    assert "9 women or more, and it answered for 5 or more" in said
    running = month_of(desk.signed_in.today())
    over = date.fromisoformat(f"{month_after(running, 2)}-01")
    told = "Papers that are handed over in {} are in the figures of {}. Those are published from {}."
    assert told.format(period_word(running), period_word(month_after(running)), i18n.day(over)) in said
    assert "in the record of that paper" in said


def test_before_any_month_is_published_it_is_said_when_offices_can_be_shown(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    desk.go("figures")
    assert desk.has("figures.card.office")
    says_why_no_office(desk)
    desk.press("figures.records")
    assert desk.window.page().key == "records"  # type: ignore[union-attr]


def test_a_month_that_nobody_published_is_named_with_who_can(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    month = period_word(last_month(desk))
    desk.go("figures")
    assert month in desk.read("figures.waiting")
    assert desk.read("figures.waiting").endswith(". A keeper can.")
    assert "file for a spreadsheet" in desk.said("figures.who_gives")
    desk = sign_in("keeper")
    desk.go("figures")
    assert f"{month}. You can, as a keeper." in desk.read("figures.waiting")
    assert desk.has("figures.publish")
    desk.press("figures.publish")
    desk.press("message_yes")
    assert not desk.has("figures.waiting")
    assert "no number of it: too few to be told, or none" in desk.read("figures.card.women"), (
        "nothing is not said of it"
    )


def test_the_report_is_printed_in_the_language_that_is_chosen(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    twenty_came(desk)
    desk.go("figures")
    desk.press("figures.publish")
    desk.press("message_yes")
    combo = desk.find("figures.lang", QComboBox)
    assert combo.currentData() == "en", "that of the window unless another is chosen"
    for lang, heading in (("ar", "أرقام"), ("ckb", "ژمارە")):
        combo.setCurrentIndex(combo.findData(lang))
        desk.press("figures.print")
        (look,) = desk.window.findChildren(QAbstractButton, "figures.printed.look")
        assert not look.isWindow(), "beside what is said, and no window of its own"
        look.click()
        desk.settle()
        paper = desk.find("paper_view", QWidget).accessibleName()
        assert heading in paper, paper[:200]
        desk.press("paper.close")


def test_figures_are_given_out_under_a_named_protocol_alone_and_no_cell_is_computed(
    sign_in: SignIn, tmp_path: Path
) -> None:
    desk = sign_in("keeper")
    twenty_came(desk)
    desk.go("figures")
    desk.press("figures.publish")
    desk.press("message_yes")
    desk.press("figures.give")
    desk.press("give_figures.csv")
    assert desk.said("error_name")
    for field, words in (("name", "ISP 4"), ("recipient", "=cmd()"), ("purpose", "Report of the month")):
        desk.put(field, words)
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    for folder in (Path.home(), documents):
        folder.mkdir(exist_ok=True)
        desk.press("give_figures.xlsx")
        asking = desk.find("give_figures.where", QFileDialog)
        (chosen,) = asking.selectedFiles()
        assert Path(chosen).parent == folder, "the documents of this account, or its home folder without one"
        assert re.fullmatch(r"figures-\d{4}-\d\d\.xlsx", Path(chosen).name)
        assert asking.defaultSuffix() == "xlsx"
        asking.close()
        desk.settle()
    save_to(desk, "give_figures.csv", tmp_path / "none.csv")
    assert desk.find("error_group.women", QLabel).text()
    assert not (tmp_path / "none.csv").exists()
    desk.find("give_figures.card", QWidget).findChildren(QCheckBox)[0].setChecked(True)
    save_to(desk, "give_figures.csv", tmp_path / "out.csv")
    save_to(desk, "give_figures.xlsx", tmp_path / "out.xlsx")
    lines = list(csv.reader(io.StringIO((tmp_path / "out.csv").read_text("utf-8-sig"))))
    assert lines[0] == ["PRACTICE \N{EN DASH} not a real paper", *[""] * 6]
    assert lines[2][1:4] == ["women", "Women who agreed to be counted", "20"]
    assert {line[1].partition("/")[0] for line in lines[2:]} == {"women"}
    first, sheet = load_workbook(tmp_path / "out.xlsx").worksheets
    assert first["A1"].value == lines[0][0]
    assert [[str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)][1][3] == "20"
    given = [view for view in desk.signed_in.identity.audit.views(limit=50) if view.verb == "give_figures"]
    assert [view.details["recipient"] for view in given] == ["=cmd()"] * 2
