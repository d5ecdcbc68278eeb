from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from ui import i18n
from ui.widgets.basics import label
from ui.widgets.radio_card import RadioCard
from ui.widgets.wrapped import runs_leftwards

LONG = "النسخ الاحتياطية التي صنعت قبل اليوم ما زالت تحوي بياناتها كاملة، مختومة، حتى تتلف الوحدات كلها في هذا اليوم"
WIDE = 230


def ends(part: QWidget) -> list[tuple[int, int]]:
    """Of every line of text drawn: the first and the last column that holds ink."""
    part.resize(WIDE, part.heightForWidth(WIDE))
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    part.render(image)
    found: list[tuple[int, int]] = []
    inside = False
    for y in range(image.height()):
        inked = [x for x in range(image.width()) if image.pixelColor(x, y).lightness() < 140]
        if inked and inside:
            found[-1] = (min(found[-1][0], inked[0]), max(found[-1][1], inked[-1]))
        elif inked:
            found.append((inked[0], inked[-1]))
        inside = bool(inked)
    return [one for one in found if one[1] - one[0] > 30]  # a dot may stand on a line of its own


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
    made.resize(WIDE, made.heightForWidth(WIDE))
    image = made.grab().toImage()
    edge = WIDE - 14 - 20 - 10
    below = range(30, image.height() - 6)
    right = [max((x for x in range(6, edge) if image.pixelColor(x, y).lightness() < 140), default=0) for y in below]
    inked = [one for one in right if one]
    assert max(inked) - min(one for one in inked if one > WIDE // 2) < WIDE // 2
    assert sum(one >= edge - 5 for one in inked) >= 3, "each line has ink at its beginning"


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


def test_a_label_is_still_a_label(app: QApplication) -> None:
    made = label(LONG)
    assert isinstance(made, QLabel)
    assert made.text() == LONG


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
