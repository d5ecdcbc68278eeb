from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from ui import i18n
from ui.widgets.basics import label
from ui.widgets.radio_card import RadioCard
from ui.widgets.wrapped import NO_BREAK, kept_together, runs_leftwards

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


PHONE, CODE = "0770 000 0001", "K7MQ-4XRT"


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize(
    "kept", [PHONE, "+964 770 000 0001", "\u0660\u0667\u0667\u0660 \u0661\u0662\u0663 \u0664\u0665\u0666\u0667", CODE]
)
def test_no_line_ends_within_a_telephone_number_or_a_code(app: QApplication, lang: Lang, kept: str) -> None:
    i18n.set_language(app, lang)
    shown = kept_together(f"Aaaa aaaa aaaa: {i18n.isolate(kept)}, aaaa.")
    for room in range(60, 400, 3):
        layout = QTextLayout(shown, QFont(app.font()))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        ends = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            ends.append(line.textStart() + line.textLength())
        layout.endLayout()
        first = shown.index(i18n.LRI)
        assert not [end for end in ends if first + 1 < end <= shown.index(i18n.PDI)], (room, shown)


def test_a_label_says_and_gives_what_it_was_given(qtbot: QtBot) -> None:
    made = label(f"Call {PHONE}, code {CODE}")
    qtbot.addWidget(made)
    assert made.text() == f"Call {PHONE}, code {CODE}"
    assert QLabel.text(made) != made.text(), "on the screen it is kept together"
    made.setText(PHONE)
    assert made.text() == PHONE
    copied = label(f"{CODE}", selectable=True)
    assert QLabel.text(copied) == CODE, "what is copied is as it was typed"
    copied.setText(PHONE)
    assert QLabel.text(copied) == PHONE, "also what it says later"


def test_a_number_is_in_one_piece_where_its_line_ends(app: QApplication, qtbot: QtBot) -> None:
    """Drawn, not only laid out."""
    i18n.set_language(app, Lang.EN)
    made = label(f"Write to: {PHONE}")
    qtbot.addWidget(made)
    made.ensurePolished()  # else it is measured in another font than it is drawn
    wide = made.fontMetrics().horizontalAdvance(f"Write to: {PHONE[:8]}") + 4
    made.resize(wide, made.heightForWidth(wide))
    image = QImage(made.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    made.render(image)
    first = range(image.height() // 2 - 2)
    inked = [x for x in range(wide) if any(image.pixelColor(x, y).lightness() < 140 for y in first)]
    assert max(inked) < made.fontMetrics().horizontalAdvance("Write to: 0"), "the number begins on the second line"


def test_a_screen_reader_says_a_code_and_a_number_as_they_were_given(app: QApplication, qtbot: QtBot) -> None:
    """Before: with a hyphen and spaces that no line ends at, which some read out as signs of their own."""

    def read_out(part: QLabel) -> str:
        return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)

    made, copied = label("Case KJGP-KWPQ, 0770 123 4567"), label("KJGP-KWPQ", selectable=True)
    for part in (made, copied):
        qtbot.addWidget(part)
    assert NO_BREAK in QLabel.text(made), "it is drawn in one piece"
    assert read_out(made) == "Case KJGP-KWPQ, 0770 123 4567"
    assert read_out(copied) == QLabel.text(copied) == "KJGP-KWPQ", "as it is copied"
    made.setText("Case KWPQ-KJGP")
    assert read_out(made) == "Case KWPQ-KJGP"
    made.setText("No case")
    assert read_out(made) == "No case"
    made.setAccessibleName("Which case it is")
    made.setText("Case KJGP-KWPQ")
    assert read_out(made) == "Which case it is"
