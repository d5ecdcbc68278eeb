"""A phrase she remembers, however it is written; pictures in any order; half of it finds nothing."""

from __future__ import annotations

import pytest

from nsintake.domain.coming_back import Sign
from nsintake.domain.language import Lang
from nsintake.matching.way_back import MOST_WORDS, Remembered, WayBackMatch, return_words, spoken_words
from tests.laws.source import ROOT


def filled() -> Remembered:
    known = Remembered()
    known.put(b"a", "قمر فوق النخلة", (Sign.SUN, Sign.KEY, Sign.BOAT))
    known.put(b"b", "river stone bread", ())
    known.put(b"c", "", (Sign.SUN, Sign.KEY, Sign.BELL))
    known.put(b"d", "بەهار", ())
    return known


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("قَمَر فوق النخله", b"a"),
        ("النخلة قمر فوق", b"a"),
        ("  River,\tBREAD – stone ", b"b"),
        ("bread river stone and the well", b"b"),
        ("بهار", b"d"),
    ],
)
def test_a_phrase_is_found_in_any_order_and_spelling(typed: str, key: bytes) -> None:
    assert filled().by_phrase(typed) == (WayBackMatch(key, whole=True),)


def test_of_three_words_one_may_be_forgotten_but_not_two() -> None:
    known = filled()
    assert known.by_phrase("bread river") == (WayBackMatch(b"b", whole=False),)
    assert known.by_phrase("bread") == ()
    assert known.by_phrase("") == ()
    known.put(b"f", "palm mirror honey lamp door", ())
    assert known.by_phrase("palm mirror honey") == (), "two are missing, whatever else was said"
    assert known.by_phrase("palm mirror honey door") == (WayBackMatch(b"f", whole=False),)
    known.put(b"e", "bread river", ())
    assert known.by_phrase("bread river") == (WayBackMatch(b"e", whole=True), WayBackMatch(b"b", whole=False))


def test_three_pictures_in_any_order_and_exactly_those() -> None:
    known = filled()
    assert known.by_signs((Sign.BOAT, Sign.SUN, Sign.KEY)) == (WayBackMatch(b"a", whole=True),)
    assert known.by_signs((Sign.BOAT, Sign.SUN)) == ()
    assert known.by_signs(()) == ()


def test_a_file_that_is_gone_is_not_found_and_a_new_phrase_takes_the_place_of_the_old() -> None:
    known = filled()
    known.drop(b"a")
    known.drop(b"a")
    assert known.by_phrase("قمر فوق النخلة") == ()
    known.put(b"b", "well mirror honey", ())
    assert known.by_phrase("river stone bread") == ()


def test_nothing_of_a_phrase_lies_in_what_is_held() -> None:
    held = repr(vars(filled()))
    assert "river" not in held
    assert "قمر" not in held


def test_more_words_than_are_compared_are_left_out() -> None:
    long = " ".join(f"word{at}" for at in range(20))
    known = Remembered()
    known.put(b"a", long, ())
    assert known.by_phrase(long) == (WayBackMatch(b"a", whole=True),)
    assert len(spoken_words(long)) > MOST_WORDS


@pytest.mark.parametrize("lang", list(Lang))
def test_the_words_of_each_language_are_many_and_none_is_taken_for_another(lang: Lang) -> None:
    words = return_words(ROOT / "resources", lang)
    assert len(words) >= 128
    assert len({spoken_words(word) for word in words}) == len(words)
    assert all(len(spoken_words(word)) == 1 for word in words)


def test_what_is_kept_is_found_by_whoever_takes_it_over_with_its_secret() -> None:
    known = filled()
    later, stranger = Remembered(known.secret), Remembered()
    for taken in (later, stranger):
        for key in (b"a", b"b", b"c", b"d"):
            taken.take(key, known.kept(key))
    assert later.by_phrase("stone river bread") == (WayBackMatch(b"b", whole=True),)
    assert later.by_phrase("bread river") == (WayBackMatch(b"b", whole=False),)
    assert later.by_signs((Sign.KEY, Sign.BOAT, Sign.SUN)) == (WayBackMatch(b"a", whole=True),)
    assert later.by_signs(()) == later.by_phrase("") == ()
    assert stranger.by_phrase("stone river bread") == stranger.by_signs((Sign.KEY, Sign.BOAT, Sign.SUN)) == ()
    assert [len(known.kept(key).words) for key in (b"a", b"b", b"c", b"d")] == [3, 3, 0, 1]
    assert [bool(known.kept(key).signs) for key in (b"a", b"b", b"c", b"d")] == [True, False, True, False]
    assert all(later.kept(key) == known.kept(key) for key in (b"a", b"b", b"c", b"d"))
    with pytest.raises(KeyError):
        known.kept(b"e")
