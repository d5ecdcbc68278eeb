from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from nsintake.domain.consent import SEEN_ANSWERS, Choice, Item
from nsintake.domain.incident import (
    CivilStatus,
    Demand,
    Displacement,
    District,
    IncidentKind,
    Paid,
    Platform,
    Relation,
    YesNo,
)
from nsintake.domain.language import Lang, Wording
from nsintake.errors import Refused
from nsintake.masking.vocabulary import Vocabulary, read_tables
from tests.factories import resources, vocabulary


def tables(**english: str) -> dict[Lang, dict[str, str]]:
    return {lang: dict(english) for lang in Lang}


def gap(error: pytest.ExceptionInfo[Refused]) -> tuple[str, str | int]:
    return error.value.code, error.value.params["key"]


def test_a_phrase_is_given_in_all_three_languages() -> None:
    made = Vocabulary.from_tables({Lang.EN: {"a": "x"}, Lang.AR: {"a": "y"}, Lang.CKB: {"a": "z"}})
    assert made.phrase("a") == Wording(en="x", ar="y", ckb="z")


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(Refused) as error:
        Vocabulary.from_tables(tables(a="x")).phrase("b")
    assert gap(error) == ("vocabulary_gap", "b")


@pytest.mark.parametrize("lang", list(Lang))
def test_a_key_that_one_language_lacks_is_refused(lang: Lang) -> None:
    uneven = tables(a="x", b="y")
    del uneven[lang]["b"]
    with pytest.raises(Refused) as error:
        Vocabulary.from_tables(uneven)
    assert gap(error) == ("vocabulary_gap", "b")


def test_a_key_that_only_one_language_has_is_refused() -> None:
    uneven = tables(a="x")
    uneven[Lang.CKB]["c"] = "z"
    with pytest.raises(Refused) as error:
        Vocabulary.from_tables(uneven)
    assert gap(error) == ("vocabulary_gap", "c")


def test_a_language_that_is_absent_is_refused() -> None:
    partial = tables(a="x")
    del partial[Lang.AR]
    with pytest.raises(Refused) as error:
        Vocabulary.from_tables(partial)
    assert gap(error) == ("vocabulary_gap", "ar")


def test_an_empty_phrase_and_one_that_is_no_text_are_refused() -> None:
    blank = tables(a="x")
    blank[Lang.AR]["a"] = "  "
    with pytest.raises(Refused):
        Vocabulary.from_tables(blank)
    broken: dict[Lang, dict[str, object]] = {lang: {"a": "x"} for lang in Lang}
    broken[Lang.EN]["a"] = 7
    with pytest.raises(Refused):
        Vocabulary.from_tables(broken)  # type: ignore[arg-type]


def test_places_that_differ_between_languages_are_refused() -> None:
    uneven = tables(a="since {month}")
    uneven[Lang.CKB]["a"] = "since"
    with pytest.raises(Refused) as error:
        Vocabulary.from_tables(uneven)
    assert gap(error) == ("vocabulary_gap", "a")


def test_places_are_filled_language_by_language() -> None:
    made = Vocabulary.from_tables(tables(a="since {month} {year}"))
    year = Wording(en="2026", ar="26", ckb="6")
    filled = made.fill("a", month=Wording(en="May", ar="M", ckb="{year}"), year=year)
    assert filled == Wording(en="since May 2026", ar="since M 26", ckb="since {year} 6")


def test_filling_other_places_than_the_phrase_has_is_refused() -> None:
    made = Vocabulary.from_tables(tables(a="since {month}"))
    for places in ({}, {"day": Wording(en="1")}, {"month": Wording(en="1"), "day": Wording(en="1")}):
        with pytest.raises(Refused):
            made.fill("a", **places)


def test_a_series_ends_at_its_first_missing_number() -> None:
    made = Vocabulary.from_tables(tables(**{"a.1": "x", "a.2": "y", "a.4": "z"}))
    assert [phrase.en for phrase in made.series("a")] == ["x", "y"]
    with pytest.raises(Refused) as error:
        made.series("b")
    assert gap(error) == ("vocabulary_gap", "b.1")


def test_a_vocabulary_shows_no_words_in_a_traceback() -> None:
    assert "secret" not in repr(Vocabulary.from_tables(tables(a="secret")))


def test_every_value_an_item_can_have_is_worded() -> None:
    words = vocabulary()
    for prefix, values in (
        ("kind", IncidentKind),
        ("platform", Platform),
        ("demand", Demand),
        ("paid", Paid),
        ("relation", Relation),
        ("district", District),
        ("civil_status", CivilStatus),
        ("displacement", Displacement),
        ("disability", YesNo),
        ("distress", YesNo),
        ("reported_elsewhere", YesNo),
        ("seen", SEEN_ANSWERS),
        ("choice", Choice),
        ("item", Item),
        ("ask", Item),
        ("not_learn", Item),
        ("could", Item),
    ):
        for value in values:
            if value.value != "unknown":
                words.phrase(f"{prefix}.{value.value}")
    for month in range(1, 13):
        words.phrase(f"month.{month}")


def test_the_welcome_is_four_sentences_and_the_scripts_carry_one_version() -> None:
    words = vocabulary()
    assert words.phrase("welcome.0").en.startswith("Before anything else: whoever works here must report abuse")
    assert len(words.series("welcome")) == 3
    assert {words.phrase("script.version").said_in(lang) for lang in Lang} == {"consent-4"}


def test_arabic_and_sorani_are_written_with_their_own_letters() -> None:
    read = read_tables(resources())
    for key, text in read[Lang.CKB].items():
        assert not set(text) & set("\u064a\u0643\u0629\u0649\u062b\u0630\u0636\u0637\u0638\u0635\u0640"), key
    for key, text in read[Lang.AR].items():
        assert not set(text) & set("\u06cc\u06a9\u06d5\u06ce\u06c6\u0695\u06b5\u06be\u0640"), key


def test_phrases_are_clean_single_lines_without_hidden_signs() -> None:
    hidden = re.compile("[\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\n\t]|  ")
    marks = re.compile("[\u064b-\u0652]")
    for lang, table in read_tables(resources()).items():
        on_paper = json.loads((resources() / "letters" / lang.value / "vocabulary.json").read_text("utf-8"))
        for key, text in table.items():
            assert not hidden.search(text), (lang, key)
            assert not (key in on_paper and marks.search(text)), (lang, key)
            assert text == text.strip() or key == "list.separator", (lang, key)


def test_arabic_that_is_read_to_her_says_with_marks_whom_it_means() -> None:
    """Without them قلت is I said, you said or she said, and دفع he paid or was paid."""
    read = json.loads((resources() / "consent" / "ar" / "consent.json").read_text("utf-8"))
    unclear = re.compile("(?<![\u0621-\u0652])(?:قلت|كنت|شئت|أردت|وافقت|أخبرت|أنت|دفع)(?![\u0621-\u0652])")
    assert not [key for key, text in read.items() if unclear.search(text)]
    assert unclear.search("إذا قلت لا")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    for folder in ("letters", "consent"):
        shutil.copytree(resources() / folder, tmp_path / folder)
    return tmp_path


@pytest.mark.parametrize("damage", ["absent", "not json", "a list", "a key of the other table"])
def test_tables_that_cannot_be_read_are_refused_by_name(copied: Path, damage: str) -> None:
    file = copied / "consent" / "ar" / "consent.json"
    if damage == "absent":
        file.unlink()
    else:
        said = {"not json": "{", "a list": "[]", "a key of the other table": json.dumps({"item.kind": "x"})}
        file.write_text(said[damage], "utf-8")
    with pytest.raises(Refused) as error:
        read_tables(copied)
    assert gap(error) == ("vocabulary_gap", "consent.json")


def test_a_table_before_all_others_is_refused_by_its_own_name(copied: Path) -> None:
    (copied / "letters" / "en" / "vocabulary.json").unlink()
    with pytest.raises(Refused) as error:
        read_tables(copied)
    assert gap(error) == ("vocabulary_gap", "vocabulary.json")
