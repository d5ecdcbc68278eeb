"""Passwords: long, nobody's name, not guessable; generated words are far apart and drawn again each time."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from rapidfuzz.distance import OSA

from nsintake.domain.language import Lang
from nsintake.masking.normalise import words_of
from nsintake.masking.words import common_names, read_words_file
from nsintake.services.accounts.passwords import LEAST_SCORE, WORDS, Hint, check, five_words, strength
from tests.services.refusals import fault

ABOUT = ("hana", "Hana Testname", "Office of Test Valley")
LISTS = ("passphrase_en.txt", "passphrase_ar.txt")


@pytest.mark.parametrize("lang", list(Lang))
def test_generated_words_are_good_and_different_each_time(lang: Lang) -> None:
    drawn = {five_words(lang) for _ in range(20)}
    assert len(drawn) == 20
    for words in drawn:
        check(words, words, ABOUT)
        check(words.replace(" ", "-"), words.replace(" ", "-"), ABOUT)
        assert len(words.split(" ")) == WORDS


def test_words_typed_on_a_kurdish_keyboard_are_the_same_words() -> None:
    typed = "كمان ينبوع كوكب بستان مزهرية".replace("ك", "ک").replace("ي", "ی")
    assert strength(typed, ABOUT).hint is Hint.GOOD


@pytest.mark.parametrize("name", LISTS)
def test_a_list_gives_fifty_bits_and_no_two_words_that_look_alike(name: str) -> None:
    words = read_words_file(name).split()
    assert words == sorted(set(words))
    assert math.log2(math.perm(len(words), WORDS)) >= 50
    assert not [pair for pair in combinations(words, 2) if OSA.distance(*pair, score_cutoff=1) < 2]
    folded = {word.text for word in words_of(" ".join(words))}
    assert len(folded) == len(words)
    assert not folded & common_names()


def test_five_times_one_word_is_no_draw() -> None:
    with fault("password_weak"):
        check("apple apple apple apple apple", "apple apple apple apple apple", ABOUT)


@pytest.mark.parametrize(
    ("password", "hint"),
    [
        ("", Hint.EMPTY),
        ("q7-Xv.pLw92", Hint.SHORT),
        ("passwordpassword", Hint.WEAK),
        ("11111111111111111", Hint.WEAK),
        ("Hana Testname1", Hint.NAME),
        ("OfficeofTestValley", Hint.NAME),
        ("زينب محمد احمد", Hint.NAME),
        ("زيــنب محمّد أحمد", Hint.NAME),
        ("zaynab mohammed", Hint.NAME),
        ("korbane-mulito-sagine-7", Hint.GOOD),
        ("نمشي الى السوق كل يوم خميس", Hint.GOOD),
    ],
)
def test_a_hint_says_what_is_missing(password: str, hint: Hint) -> None:
    found = strength(password, ABOUT)
    assert found.hint is hint
    assert found.enough is (hint is Hint.GOOD)
    assert (found.score >= LEAST_SCORE) is found.enough


def test_the_second_one_must_be_the_same() -> None:
    with fault("passwords_differ", "password_again"):
        check("korbane-mulito-sagine-7", "korbane-mulito-sagine-8", ABOUT)
    with fault("password_short", "password"):
        check("q7-Xv.pLw92", "q7-Xv.pLw92", ABOUT)
