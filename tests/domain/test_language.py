from __future__ import annotations

from datetime import date

from nsintake.domain.language import Lang, Wording, day_in, house_day_in, language_of


def test_only_english_is_written_from_the_left() -> None:
    assert {lang for lang in Lang if not lang.rtl} == {Lang.EN}


def test_a_wording_gives_the_words_of_each_language() -> None:
    wording = Wording(en="a", ar="b", ckb="c")
    assert [wording.said_in(lang) for lang in Lang] == ["a", "b", "c"]


def test_a_wording_knows_the_languages_it_has_words_in() -> None:
    assert Wording(en="a", ckb="c").languages() == (Lang.EN, Lang.CKB)
    assert Wording().languages() == ()


def test_a_text_is_in_the_language_of_its_letters() -> None:
    said = {
        "Qayyarah": Lang.EN,
        "القيارة": Lang.AR,
        "گەیشتن": Lang.CKB,
        "ڕێگا": Lang.CKB,
        "2026 القيارة": Lang.AR,
        "": Lang.EN,
    }
    assert {text: language_of(text) for text in said} == said


def test_papers_for_our_own_hand_write_a_day_as_the_window_does_and_letters_year_first() -> None:
    day = date(2026, 12, 1)
    assert [house_day_in(day, lang) for lang in Lang] == [
        "01/12/2026",
        *(day_in(day, lang) for lang in (Lang.AR, Lang.CKB)),
    ]
    assert day_in(day, Lang.EN) == "2026-12-01"
    assert day_in(day, Lang.AR).startswith("\u0662\u0660\u0662\u0666/")
