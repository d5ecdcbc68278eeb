"""A place or a name that is a word of every letter is asked about where it is that word, and refused elsewhere."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from nsintake.masking.normalise import words_of
from nsintake.masking.other_senses import is_sorani_word, says_no_place
from tests.masking.women import hits, named


def living(place: str) -> Identifiers:
    return Identifiers(places=(place,))


@pytest.mark.parametrize(
    ("place", "text", "word"),
    [("حي الشرطة", "مديرية الشرطة", "الشرطة"), ("حي الشرطة", "مركز الشرطة في المدينة", "الشرطة"),
     ("حي الرسالة", "استلمت الرسالة", "الرسالة"), ("حي العدل", "وزارة العدل", "العدل"),
     ("شارع المحكمة", "من المحكمة", "المحكمة"), ("ئازادی", "داوای ئازادی دەکات", "ئازادی"),
     ("حي السلام", "السلام عليكم ورحمة الله", "السلام"), ("حي السلام", "والسلام ختام", "والسلام"),
     ("حي السلام", "منظمة قوة السلام", "السلام")],
)  # fmt: skip
def test_a_place_is_asked_about_where_its_word_says_something_else(place: str, text: str, word: str) -> None:
    assert hits(text, living(place)) == [("place", "ask", word)]


@pytest.mark.parametrize(
    ("place", "text"),
    [("حي الشرطة", "من حي الشرطة"), ("حي الشرطة", "تسكن في الشرطة"), ("حي الشرطة", "وتسكن الشرطة"),
     ("حي الشرطة", "من أهل الشرطة"), ("حي الشرطة", "في منطقة الشرطة"), ("حي السلام", "تسكن في السلام"),
     ("حي السلام", "السلام، حيث عليكم"), ("حي السلام", "في بيت السلام"), ("ئازادی", "لە ئازادی دەژی"),
     ("ئازادی", "خەڵکی ئازادی"), ("حي الزهور", "قرب الزهور")],
)  # fmt: skip
def test_it_is_refused_where_somebody_lives_there_or_the_word_is_of_no_letter(place: str, text: str) -> None:
    assert "block" in {tier for _, tier, _ in hits(text, living(place))}


@pytest.mark.parametrize(
    ("text", "at", "no_place"),
    [("الشرطة", 0, True), ("a b الشرطة", 2, True), ("قرية b الشرطة", 2, False), ("قرية a b الشرطة", 3, True),
     ("ئازادی a دەژی", 0, False), ("ئازادی a b دەژی", 0, True), ("الشرطة قرية", 0, True), ("القرية الشرطة", 1, False),
     ("وقرية الشرطة", 1, False), ("a السلام قوة", 1, True), ("قوة a السلام", 2, False), ("السلام a عليكم", 0, False),
     ("كتاب", 0, False)],
)  # fmt: skip
def test_what_is_near_says_of_which_of_them_it_is(text: str, at: int, no_place: bool) -> None:
    assert says_no_place(words_of(text), at) is no_place


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [("ژیانی شیرین بوو", 1, True), ("a b دە شیرین", 3, True), ("دە a b شیرین", 3, True), ("دە a b c شیرین", 4, False),
     ("شیرین a b دە", 0, True), ("شیرین a b c دە", 0, False), ("پەیام", 0, False), ("پەیامی بۆ نارد", 0, True),
     ("دە زەینەب", 1, False), ("شیرینە a b دە", 0, True), ("پەیامم دە", 0, True)],
)  # fmt: skip
def test_a_word_is_sorani_in_a_sorani_sentence(text: str, at: int, word: bool) -> None:
    assert is_sorani_word(words_of(text), at) is word


def test_a_fathers_name_that_is_a_sorani_word_is_refused_in_arabic_and_beside_another_name_of_hers() -> None:
    woman = named("شمخان پەیام")
    assert hits("پەیامی پێ دەگوت", woman) == [("chain_name", "ask", "پەیامی")]
    assert hits("جاء پەیام أمس", woman) == [("chain_name", "block", "پەیام")]
    assert {tier for _, tier, _ in hits("شمخان پەیام لە هەولێر", woman)} == {"block"}


@pytest.mark.parametrize("name", ["شیرین", "ڕووناک", "تارا", "ئاوێن", "نازدار", "پەروانە", "دیدار"])
def test_her_own_name_is_refused_in_a_sorani_sentence_though_it_is_a_word(name: str) -> None:
    assert {tier for _, tier, _ in hits(f"{name} داوای یارمەتی دەکات", named(f"{name} شمخان"))} == {"block"}


@pytest.mark.parametrize("name", ["سهام", "سليمة", "نجاة", "نضال", "ختام", "كرامة", "أمان"])
def test_her_own_name_is_refused_in_an_arabic_sentence_though_it_is_a_word(name: str) -> None:
    assert {tier for _, tier, _ in hits(f"السيدة {name} حضرت إلى المكتب", named(f"{name} شمخان"))} == {"block"}


def test_a_kunya_is_judged_by_no_sorani_word() -> None:
    assert hits("ئەو أم شیرین هات", named("أم شيرين")) == [("kunya", "block", "أم شیرین")]


@pytest.mark.parametrize(
    ("name", "text", "tier"),
    [("سعاد", "بسعادة كبيرة", "ask"), ("سعاد", "وسعاد", "block"), ("سهى", "وسهى", "block"), ("Nour", "النور", "ask"),
     ("Nour", "ونور", "block"), ("قادر", "غير قادرة", "ask"), ("عائد", "عائدة من النزوح", "ask"),
     ("الخطيب", "خطيب سابق", "ask"), ("طيبة", "تحية طيبة", "block"), ("رؤى", "تەمەنی سەرووی هەژدە ساڵ", "ask")],
)  # fmt: skip
def test_a_longer_everyday_word_is_asked_about(name: str, text: str, tier: str) -> None:
    assert [found for _, found, _ in hits(text, named(f"{name} شمخان"))] == [tier]


def test_what_works_at_night_is_no_name() -> None:
    assert hits("الحارس الليلي", named("ليلى شمخان")) == []


@pytest.mark.parametrize(
    ("place", "text"),
    [("گەڕەکی کاکەوار", "لە کاکەوار"), ("کەمپی خەبان", "لە خەبان"), ("شارۆچکەی بێنگان", "لە بێنگان"),
     ("قوتابخانەی کاکەوار", "لە کاکەوار")],
)  # fmt: skip
def test_a_quarter_or_camp_on_file_in_sorani_is_found_without_that_word(place: str, text: str) -> None:
    """Before: such a place was found only where both words were beside each other."""
    assert [found[:2] for found in hits(text, living(place))] == [("place", "block")]
