from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from ui import i18n
from ui.i18n import T
from ui.widgets.places import size_words
from ui.words.consent import heard
from ui.words.rules import as_typed


def test_arabic_has_words_and_its_own_digits(app: QApplication) -> None:
    i18n.set_language(app, Lang.AR)
    assert T("Sign in") == "الدخول"
    assert T("Group {number}", number=10) == "المجموعة ١٠"
    assert i18n.number(1042) == "١٠٤٢"


@pytest.mark.parametrize(
    ("count", "said"), [(1, "واحد بالانتظار"), (2, "اثنان بالانتظار"), (3, "٣ بالانتظار"), (11, "١١ بالانتظار")]
)
def test_arabic_plurals_take_their_own_form(app: QApplication, count: int, said: str) -> None:
    i18n.set_language(app, Lang.AR)
    assert T("%Ln waiting", "", count) == said


@pytest.mark.parametrize(("count", "said"), [(1, "Wait 1 second"), (2, "Wait 2 seconds")])
def test_english_plurals_come_from_its_file(app: QApplication, count: int, said: str) -> None:
    assert T("Wait %Ln seconds", "", count) == said


def test_sorani_is_not_kurmanji_and_arabic_is_iraqs(app: QApplication) -> None:
    i18n.set_language(app, Lang.CKB)
    assert QLocale().name() == "ckb_IQ"
    assert T("Cancel") == "هەڵوەشاندنەوە"
    i18n.set_language(app, Lang.AR)
    assert QLocale().name() == "ar_IQ"


def test_the_whole_interface_turns_with_the_language(app: QApplication) -> None:
    i18n.set_language(app, Lang.AR)
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    i18n.set_language(app, Lang.EN)
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert T("Sign in") == "Sign in"


def test_a_text_without_words_shows_english_and_a_place_without_value_stays(app: QApplication) -> None:
    i18n.set_language(app, Lang.CKB)
    assert i18n.fill("{nobody} has said {this}", {"this": 3}) == "{nobody} has said ٣"


def test_a_value_is_never_filled_a_second_time(app: QApplication) -> None:
    assert i18n.fill("{name} and {other}", {"name": "{other}", "other": "x"}) == "{other} and x"


def test_days_and_times_are_written_as_people_here_write_them(app: QApplication) -> None:
    day = date(2026, 11, 24)
    assert i18n.day(day) == "24/11/2026"
    i18n.set_language(app, Lang.AR)
    assert i18n.day(day) == "\u2066٢٠٢٦/١١/٢٤\u2069"
    at = datetime(2026, 11, 24, 11, 15, tzinfo=UTC)
    assert i18n.moment(at) == f"\u2067{i18n.day(at.astimezone().date())}، {i18n.clock_time(at)}\u2069"


def test_a_sentence_that_begins_with_a_latin_word_still_runs_from_the_right(app: QApplication) -> None:
    i18n.set_language(app, Lang.AR)
    assert T("{title}: covered", title="NS-1042").startswith("\u200f")
    assert T("{title}: covered", title=i18n.isolate("NS-1042")).startswith("\u2066")


def test_a_sentence_of_filled_places_alone_runs_from_the_right(app: QApplication) -> None:
    i18n.set_language(app, Lang.AR)
    name, number = as_typed("جهاز"), i18n.isolate("131")
    assert T("{name}: {number}", name=name, number=number) == f"\u200f{name}: {number}"
    within = as_typed(f"جهاز {number}")
    assert T("{name}: {number}", name=within, number=number).startswith("\u200f"), "one place within another"
    i18n.set_language(app, Lang.EN)
    assert not T("{name}: {number}", name=name, number=number).startswith("\u200f")


def test_an_isolated_run_keeps_its_text(app: QApplication) -> None:
    assert i18n.isolate("+964 770") == "\u2066+964 770\u2069"
    assert i18n.isolate("") == ""


def test_sizes_are_said_in_the_language_and_its_numbers(app: QApplication) -> None:
    assert [size_words(size) for size in (2048, 1_700_000, 78 << 30)] == ["2.0 KB", "1.6 MB", "78 GB"]
    i18n.set_language(app, Lang.AR)
    assert [size_words(size) for size in (1_700_000, 78 << 30)] == ["١٫٦ ميغابايت", "٧٨ غيغابايت"]


def test_nothing_is_said_of_no_answers(app: QApplication) -> None:
    assert heard(0, 0) == "Hears nothing."
    assert heard(1, 0) == "May hear 1 thing."
    assert heard(0, 2) == "She is asked first about 2 things."
    assert heard(3, 2) == "May hear 3; about 2 more she is asked first."
