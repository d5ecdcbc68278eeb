"""Words of withheld facts: the table, and what stops without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.errors import EnvironmentFault, Refused
from nsintake.masking import tables, withheld, words
from nsintake.masking.normalise import words_of
from nsintake.masking.withheld import WithheldIndex, withheld_words

ITEMS = [
    "kind",
    "platform",
    "account",
    "demand",
    "deadline",
    "since",
    "paid",
    "payment_details",
    "relation",
    "district",
    "age",
    "civil_status",
    "displacement",
    "disability",
    "distress",
    "companion",
    "children",
    "reported_elsewhere",
    "visit",
    "work",
    "only_one",
    "origin",
]


def found(item: str, text: str) -> list[str]:
    tokens = words_of(text)
    return [
        text[tokens[first].start : tokens[last].end]
        for first, last, _, _ in WithheldIndex([item], withheld_words()).find(tokens)
    ]


def test_every_item_has_words_and_every_phrase_finds_itself() -> None:
    table = withheld_words()
    assert sorted(table) == sorted(ITEMS)
    for item, phrases in table.items():
        for phrase in phrases:
            text = phrase.replace(withheld.NUMBER, "17")
            assert found(item, text), (item, phrase)


@pytest.mark.parametrize(
    ("item", "text"),
    [("age", "والقاصرة"), ("age", "her schools"), ("age", "عمرها سبعة"), ("companion", "وخالتها"),
    ("displacement", "للنازحات"), ("civil_status", "المتزوجة"),
     ("demand", "500 dollars"), ("demand", "٥٠٠ دينار"), ("platform", "عبر الفيسبوك"),
     ("visit", "on 12 May"), ("account", "her boxes and accounts")],
)  # fmt: skip
def test_forms_of_withheld_words_are_found(item: str, text: str) -> None:
    assert found(item, text)


def test_a_phrase_cut_off_by_the_end_is_not_found() -> None:
    assert found("visit", "she came") == []
    assert found("visit", "she came back to") == []


def test_nothing_withheld_finds_nothing() -> None:
    assert list(WithheldIndex([], {}).find(words_of("a minor"))) == []


def test_a_missing_or_broken_list_stops_the_check(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def gone(*_: str) -> Path:
        raise EnvironmentFault("program_incomplete", file="x")

    monkeypatch.setattr(words, "resource", gone)
    with pytest.raises(Refused, match="word_list_missing"):
        words.read_words_file("withheld.json")
    (tmp_path / "empty.txt").write_text("")
    monkeypatch.setattr(words, "resource", lambda *_: tmp_path / "empty.txt")
    with pytest.raises(Refused, match="word_list_missing"):
        words._list("everyday_ar.txt")
    for broken in ("{", "[]", '{"age": 3}', '{"age": {"en": 3}}'):
        monkeypatch.setattr(withheld, "read_words_file", lambda _, broken=broken: broken)
        with pytest.raises(Refused, match="word_list_missing"):
            withheld.withheld_words.__wrapped__()
    for broken in ("{", "[]"):
        monkeypatch.setattr(withheld, "read_words_file", lambda _, broken=broken: broken)
        with pytest.raises(Refused, match="word_list_missing"):
            withheld._arabic_only.__wrapped__()


@pytest.mark.parametrize("there", [{}, {"age": ()}])
def test_an_item_without_words_stops_the_check(there: dict[str, tuple[str, ...]]) -> None:
    with pytest.raises(Refused, match="withheld_words_missing"):
        WithheldIndex(["age"], there)


def test_broken_tables_stop_the_check() -> None:
    for broken in ("{", "[]"):
        with pytest.raises(Refused, match="word_list_missing"):
            tables.load(broken)
    with pytest.raises(Refused, match="word_list_missing"):
        tables._words("no such table")


@pytest.mark.parametrize(
    "name",
    ["everyday_ar", "everyday_ckb", "names_also_words_ar", "names_ar", "names_given_ar", "everyday_en", "rarer_en"],
)
def test_lists_are_folded_sorted_and_without_doubles(name: str) -> None:
    lines = words.read_words_file(f"{name}.txt").split()
    assert lines == sorted(set(lines))
    for line in lines if name.endswith(("_ar", "_ckb")) else lines[:50]:
        (token,) = words_of(line)
        assert token.text == line


def test_no_name_of_the_common_list_is_taken_for_a_mere_word_of_the_guard() -> None:
    assert "زينب" not in words.everyday()
    assert "فاطمه" not in words.everyday()


@pytest.mark.parametrize(
    ("item", "text", "words_found"),
    [
        ("disability", "نرجو الرد في هذا اليوم", []),
        ("disability", "ئەو فێی هەیە، واتە فێ", ["فێ"]),
        ("relation", "المرسل جار لها", ["جار"]),
        ("relation", "نێرەر دوو جار ناوی گۆڕیوە", []),
        ("demand", "داواکار داوا دەکات وەڵام بدەنەوە", []),
        ("companion", "ئەم نووسراوەی بۆ خوێندرایەوە", []),
        ("companion", "مع أم أو أخت", ["أم", "أخت"]),
        ("children", "ناوی هەژمارەکەی گۆڕیوە", []),
        ("children", "لەگەڵ کوڕی هات", ["کوڕی"]),
        ("demand", "داوای پارەی کردووە", ["داوای پارەی"]),
        ("reported_elsewhere", "لەگەڵ پارێزەرەکەی و پارێزەرێک", ["پارێزەرەکەی", "پارێزەرێک"]),
    ],
)
def test_a_word_of_one_tongue_is_not_taken_for_that_of_the_other(item: str, text: str, words_found: list[str]) -> None:
    assert sorted(found(item, text)) == sorted(words_found)


@pytest.mark.parametrize(
    ("item", "text", "words_found"),
    [
        ("kind", "لەگەڵ تهديد هات", ["تهديد"]),
        ("kind", "وينه", ["وينه"]),
        ("kind", "باجێک", ["باجێک"]),
        ("kind", "باجگیر", []),
        ("since", "بيش 17 ڕۆژ", ["بيش 17 ڕۆژ"]),
        ("companion", "ولام", ["ولام"]),
        ("demand", "seven dollars", ["seven dollars"]),
        ("age", "العمرة", []),
        ("age", "عمره", []),
        ("age", "ages", ["ages"]),
        ("age", "agex", []),
        ("age", "born ins", []),
    ],
)
def test_just_what_is_joined_to_a_word_comes_off(item: str, text: str, words_found: list[str]) -> None:
    assert sorted(set(found(item, text))) == words_found


def test_words_of_a_phrase_are_sure_together_whatever_the_first_one_means() -> None:
    tokens = words_of("گۆڕیوە هات")
    assert list(WithheldIndex(["age"], {"age": ("کوڕی هات",)}).find(tokens)) == [(0, 1, "age", "کوڕی هات")]
    assert found("children", "گۆڕیوە هات") == []
