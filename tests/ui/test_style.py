from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListView

from ui import resources, style
from ui.widgets.basics import NOTICE_ICONS, Tone, label
from ui.widgets.places import Places


@pytest.mark.parametrize(("ink", "ground", "least"), style.PAIRS)
def test_every_pair_of_tokens_has_its_contrast(ink: str, ground: str, least: float) -> None:
    assert style.contrast(style.COLOURS[ink], style.COLOURS[ground]) >= least


def test_contrast_is_what_wcag_says_it_is() -> None:
    assert style.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert style.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_the_stylesheet_names_no_colour_of_its_own() -> None:
    source = resources.resource("style.qss").read_text("utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{6}\b", source) == []
    assert "{{" not in style.stylesheet()


def test_the_stylesheet_knows_no_left_or_right() -> None:
    source = resources.resource("style.qss").read_text("utf-8")
    rules = re.sub(r"/\*.*?\*/", "", source, flags=re.DOTALL)
    assert re.findall(r"(?:margin|padding|border)-(?:left|right)", rules) == []


def test_a_name_that_the_stylesheet_colours_is_of_one_part() -> None:
    source = resources.resource("style.qss").read_text("utf-8")
    files = [file.read_text("utf-8") for file in sorted(Path(style.__file__).parent.rglob("*.py"))]
    given = [name for text in files for name in re.findall(r'setObjectName\("([a-z_]+)"\)', text)]
    coloured = set(re.findall(r"#([a-z_]+)\b", source))
    assert coloured <= {*given, "places_list"} | set(re.findall(r'name="([a-z_]+)"', "".join(files)))
    shared = {name for name in coloured if given.count(name) > 1}
    assert shared == {"window"}, "the window and what fills it have one ground; else one part is in another's colours"


@pytest.mark.parametrize("reading", [True, False])
def test_what_is_said_where_no_stick_is_plugged_in_can_be_read(app: QApplication, *, reading: bool) -> None:
    style.apply(app)
    places = Places(reading=reading)
    places.show_places([])
    for said in places.findChildren(QLabel):
        said.ensurePolished()
        ink = said.palette().color(said.foregroundRole()).name()
        assert style.contrast(ink, style.colour("card").name()) > 4.5, said.text()
    places.deleteLater()


def test_every_icon_takes_its_colour_from_a_token() -> None:
    for file in sorted(resources.resource("icons").glob("*.svg")):
        drawn = file.read_text("utf-8")
        if file.stem.startswith("control_"):
            assert set(re.findall(r"#[0-9A-F]{6}", drawn)) <= set(style.COLOURS.values()), file.name
        else:
            assert "currentColor" in drawn, file.name
            assert "#" not in drawn, file.name


def test_the_font_of_the_letters_is_the_font_of_the_screen(app: QApplication) -> None:
    assert style.FAMILY in QFontDatabase.families()
    systems = QFontDatabase.writingSystems(style.FAMILY)
    assert QFontDatabase.WritingSystem.Arabic in systems
    assert QFontDatabase.WritingSystem.Latin in systems


@pytest.mark.parametrize(
    "kind", ["title", "heading", "label", "soft", "small", "large", "spoken", "hers", "hers_title"]
)
def test_no_size_of_type_cuts_what_hangs_below_an_arabic_line(app: QApplication, kind: str) -> None:
    made = label("\u0641\u064a", kind)  # the dots below its last letter hang lowest
    made.ensurePolished()
    metrics = made.fontMetrics()
    hangs = metrics.tightBoundingRect(made.text()).bottom() - metrics.descent()
    assert hangs > 0
    assert made.sizeHint().height() - metrics.height() >= hangs


def test_a_word_of_caution_shows_no_clock_and_has_a_shape_of_its_own(app: QApplication) -> None:
    assert NOTICE_ICONS[Tone.WAITING] != "clock"
    assert len(set(NOTICE_ICONS.values())) == len(Tone)


def test_a_dark_desktop_gives_no_colour(app: QApplication) -> None:
    made, groups = (
        style.palette(),
        (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled),
    )
    ours = {value.lower() for value in style.COLOURS.values()}
    roles = [
        role for role in QPalette.ColorRole if role not in {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    ]
    left = [(group.name, role.name) for group in groups for role in roles if not made.isBrushSet(group, role)]
    assert left == []
    assert {made.color(group, role).name() for group in groups for role in roles} <= ours


def test_the_folders_of_the_file_dialog_are_read_on_its_own_ground(app: QApplication) -> None:
    dialog = QFileDialog()
    dialog.show()
    side = dialog.findChild(QListView, "sidebar")
    assert side is not None, "Qt's own name"
    shown = side.viewport().grab().toImage()
    ground = shown.pixelColor(shown.width() - 2, shown.height() - 2).name()
    ink = side.palette().color(QPalette.ColorRole.Text).name()
    dialog.close()
    dialog.deleteLater()
    assert style.contrast(ink, ground) >= 7
