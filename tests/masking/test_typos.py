"""One typo: what is like a name is asked about, another name is not."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from nsintake.masking.typos import loosely_reads, typos_of
from tests.masking.women import hits, named


def test_typos_keep_the_first_letter_and_never_repeat_the_word() -> None:
    assert typos_of("abb") == ("ab",)
    assert set(typos_of("abcd")) == {"acd", "abd", "abc", "acbd", "abdc"}


@pytest.mark.parametrize(
    ("reading", "latin"),
    [("محمد", "Moahmmed"), ("محمد", "Mohamxmed"), ("مجاهد", "Moujhed"), ("بشتيوان", "Pshtwan"), ("هونر", "Huneer")],
)
def test_a_typo_in_a_spelling_is_asked_about(reading: str, latin: str) -> None:
    assert [tier for _, tier, _ in hits(f"We spoke with {latin}.", named(reading))] in (["ask"], ["block"])


@pytest.mark.parametrize(("left", "right"), [("Moahmmed", "Muhamad"), ("Mohammad", "Muhamadi"), ("Sarwat", "Srawat")])
def test_a_typo_between_two_spellings_is_asked_about(left: str, right: str) -> None:
    for on_file, typed in ((left, right), (right, left)):
        assert hits(f"We spoke with {typed}.", named(on_file)) == [("like_given_name", "ask", typed)]


@pytest.mark.parametrize(
    ("on_file", "typed"),
    [("فرحان", "Farhad"), ("Farhan", "Farhad"), ("Sahir", "Sahib"), ("Manal", "Manaf"), ("سمير", "Samira")],
)
def test_another_common_name_is_no_typo(on_file: str, typed: str) -> None:
    assert hits(f"We spoke with {typed}.", named(on_file)) == []


def test_one_vowel_may_be_any_or_none() -> None:
    assert loosely_reads("هونر", "hiner")
    assert not loosely_reads("هونر", "hamer")


def test_a_short_word_is_no_typo() -> None:
    assert hits("We spoke with Nuur and Hdua.", named("نورا", "هدى")) == []


def test_an_english_word_is_no_typo() -> None:
    assert hits("The matter is pending, the mother waits.", named("بندر", "ماذر")) == []


@pytest.mark.parametrize(("on_file", "typed"), [("علي", "Alireza"), ("حسين", "Amirhossein"), ("Karim", "Ahmadkareem")])
def test_her_name_as_one_half_of_a_double_name_is_asked_about(on_file: str, typed: str) -> None:
    assert hits(f"We spoke with {typed}.", named(on_file)) == [("like_given_name", "ask", typed)]


def test_half_a_name_that_is_common_and_half_that_is_not_are_no_double_name() -> None:
    assert hits("We spoke with Alikhaya and Qareza.", named("علي")) == []
    assert hits("We spoke with Alireza.", Identifiers(places=("علي",))) == []


@pytest.mark.parametrize(
    ("on_file", "typed", "found"),
    [
        ("Sabila", "Sagila", False),
        ("Nadimata", "Nazimata", True),
        ("Rubina", "Rubena", True),
        ("Shamsa", "Shansa", False),
    ],
)
def test_one_consonant_for_another_makes_another_name_of_a_short_one(on_file: str, typed: str, *, found: bool) -> None:
    assert bool(hits(f"We spoke with {typed}.", named(on_file))) is found


@pytest.mark.parametrize(
    ("reading", "latin"),
    [("خاروط", "jarout"), ("قاسم", "jasem"), ("كوثر", "chawther"), ("رحمه", "ramah"), ("شوكور", "sukour"),
     ("فالكان", "walkan"), ("مراد", "murat"), ("سابت", "sabid")],
)  # fmt: skip
def test_one_consonant_may_be_that_of_a_dialect_or_another_language(reading: str, latin: str) -> None:
    assert loosely_reads(reading, latin)


def test_d_and_t_are_one_at_the_end_only() -> None:
    assert not loosely_reads("مدار", "mutar")


@pytest.mark.parametrize(("reading", "latin"), [("خاروط", "Jarout"), ("شوكور", "Sukour"), ("فالكان", "Walkan")])
def test_such_a_word_is_asked_about(reading: str, latin: str) -> None:
    assert hits(f"We spoke with {latin}.", named(reading)) == [("like_given_name", "ask", latin)]


def test_short_words_are_names_only_if_they_are_no_english_ones() -> None:
    assert hits("We spoke with Rnd.", named("رند")) == [("like_given_name", "ask", "Rnd")]
    assert hits("We spoke with Mo and Om.", named("مو ام")) != []
    assert hits("We spoke to him in it", named("تو ان")) == []


def test_one_consonant_more_makes_another_name_of_a_short_one_and_one_vowel_more_does_not() -> None:
    assert hits("We spoke with Sarha.", named("زها")) == []
    assert hits("We spoke with Suahaa.", named("سها")) == [("like_given_name", "ask", "Suahaa")]


@pytest.mark.parametrize(
    ("reading", "latin", "whether"),
    [("كريم", "karm", True), ("كريم", "kareim", True), ("كريم", "kaim", False), ("كريم", "keim", False),
     ("احمد", "aehmed", False), ("احمد", "eahmed", False)],
)  # fmt: skip
def test_only_a_vowel_behind_the_first_letter_may_be_any(reading: str, latin: str, *, whether: bool) -> None:
    assert loosely_reads(reading, latin) is whether
