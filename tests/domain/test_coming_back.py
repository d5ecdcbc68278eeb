from __future__ import annotations

from itertools import count

from nsintake.domain.coming_back import SIGNS_CHOSEN, WORDS_IN_PHRASE, Sign, new_phrase
from nsintake.domain.pictograms import GRID, PICTOGRAMS, strokes


def test_a_phrase_never_says_a_word_twice() -> None:
    words = ["well", "river", "stone", "bread"]
    for draw in range(4):
        phrase = new_phrase(words, draw.__mod__).split()
        assert len(set(phrase)) == WORDS_IN_PHRASE
        assert set(phrase) <= set(words)
    turn = count()
    assert new_phrase(words, lambda _n: next(turn) * 0) == "well river stone"


def test_the_set_is_large_enough_that_few_choose_the_same() -> None:
    assert len(Sign) == 24
    assert SIGNS_CHOSEN == 3  # 2,024 choices


def test_every_picture_stays_on_its_square_and_begins_somewhere() -> None:
    assert {sign.value for sign in Sign} <= set(PICTOGRAMS)
    for name in PICTOGRAMS:
        drawn = strokes(name)
        assert drawn[0].letter == "M"
        assert {stroke.letter for stroke in drawn} <= set("MLCZ")
        numbers = [number for stroke in drawn for number in stroke.at]
        assert min(numbers) >= 0, name
        assert max(numbers) <= GRID, name


def test_no_two_pictures_are_the_same() -> None:
    assert len({strokes(name) for name in PICTOGRAMS}) == len(PICTOGRAMS)
