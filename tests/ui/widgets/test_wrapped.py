from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from ui import i18n
from ui.widgets.basics import label
from ui.widgets.radio_card import RadioCard
from ui.widgets.wrapped import runs_leftwards

LONG = "النسخ الاحتياطية التي صنعت قبل اليوم ما زالت تحوي بياناتها كاملة، مختومة، حتى تتلف الوحدات كلها في هذا اليوم"
WIDE = 230


def ends(part: QWidget, *, within: tuple[int, int] = (0, WIDE)) -> list[tuple[int, int]]:
    """Of every line of text drawn: the first and the last of the columns ``within`` that has ink."""
    part.resize(WIDE, part.heightForWidth(WIDE))
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    part.render(image)
    found: list[tuple[int, int]] = []
    inside = False
    for y in range(4, image.height() - 4):
        inked = [x for x in range(*within) if image.pixelColor(x, y).lightness() < 140]
        if inked and inside:
            found[-1] = (min(found[-1][0], inked[0]), max(found[-1][1], inked[-1]))
        elif inked:
            found.append((inked[0], inked[-1]))
        inside = bool(inked)
    return [run for run in found if run[1] - run[0] > 30]  # a dot may be on a line of its own


def test_every_line_from_the_right_begins_at_the_edge_and_keeps_its_end(app: QApplication, qtbot: QtBot) -> None:
    i18n.set_language(app, Lang.AR)
    made = label(LONG)
    qtbot.addWidget(made)
    lines = ends(made)
    assert len(lines) >= 3
    assert all(last >= WIDE - 3 for _, last in lines), lines
    assert all(first > 0 for first, _ in lines), "nothing is cut off at the far end"


def test_arabic_on_an_english_page_leans_to_the_right_all_the_same(app: QApplication, qtbot: QtBot) -> None:
    made = label(LONG)
    qtbot.addWidget(made)
    assert all(last >= WIDE - 3 for _, last in ends(made))


def test_what_a_choice_means_stands_flush_too(app: QApplication, qtbot: QtBot) -> None:
    i18n.set_language(app, Lang.AR)
    made = RadioCard("نعم", LONG)
    qtbot.addWidget(made)
    beside_the_mark = WIDE - 44
    lines = ends(made, within=(6, beside_the_mark))
    assert len(lines) >= 3
    assert all(last >= beside_the_mark - 3 for _, last in lines), lines


def test_every_size_of_type_begins_at_the_same_place(app: QApplication, qtbot: QtBot) -> None:
    starts = set()
    for kind in ("title", "heading", "label", "soft", "small"):
        made = label("Hhhhhhhhhh", kind)
        qtbot.addWidget(made)
        starts.add(ends(made)[0][0])
    assert max(starts) - min(starts) <= 2, starts


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [("Wisal", False), ("وصال", True), ("\u2066Wisal\u2069 وصال", True), ("12 وصال", True), ("1234", False)],
)
def test_the_first_letter_that_is_not_isolated_says_how_a_text_runs(text: str, *, leftwards: bool) -> None:
    assert runs_leftwards(text) is leftwards


def test_a_full_stop_ends_its_sentence_also_on_a_page_of_the_other_direction(app: QApplication, qtbot: QtBot) -> None:
    for lang, text in ((Lang.EN, "نصيحة نصيحة نصيحة ........"), (Lang.AR, "Advice advice advice\u00a0........")):
        i18n.set_language(app, lang)
        made = label(text)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        qtbot.addWidget(made)
        made.resize(WIDE + 100, 40)
        image = QImage(made.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        made.render(image)
        ink = [
            sum(image.pixelColor(x, y).lightness() < 140 for y in range(image.height())) for x in range(image.width())
        ]
        inked = [x for x, dots in enumerate(ink) if dots]
        half = (inked[0] + inked[-1]) // 2
        assert (sum(ink[:half]) < sum(ink[half:])) is (lang is Lang.EN), "the dots weigh less than letters"
