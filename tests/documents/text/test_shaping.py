"""Glyphs and the characters they stand for."""

from __future__ import annotations

import unicodedata

import pytest

from nsintake.documents.text.font import Weight, font
from nsintake.documents.text.shaping import Shaper, is_presentation, shape
from nsintake.errors import Refused


def _logical(text: str, *, rtl: bool) -> str:
    shaped = shape(text, Weight.REGULAR, rtl=rtl)
    return "".join(reversed(shaped.sources) if rtl else shaped.sources)


@pytest.mark.parametrize(
    "text",
    ["السلام", "لا", "أولًا", "لًّا", "اللَّه", "لِلّه", "ڕۆژ ڵێ ە", "می\u200cخواهم", "(نص)", "بِسْمِ", "هـ"],
)
def test_arabic_sources_are_the_text_itself(text: str) -> None:
    assert _logical(text, rtl=True) == text


@pytest.mark.parametrize("text", ["office fight", "e\u0301", "@a_b", "12/3", "٢٠٢٦", "f"])
def test_latin_sources_are_the_text_itself(text: str) -> None:
    assert _logical(text, rtl=False) == text


def test_lam_alef_is_one_glyph_and_a_blank_of_no_width() -> None:
    file = font(Weight.REGULAR)
    shaped = shape("\u0644\u0627", Weight.REGULAR, rtl=True)
    assert shaped.gids[0] == file.blank
    assert shaped.advances[0] == 0
    assert shaped.xs == [0, 0]
    assert shaped.sources == ["\u0627", "\u0644"]
    assert file.outlines[file.blank] == b""


@pytest.mark.parametrize("char", "ڕڵێۆەیکگژڤچپ")
def test_sorani_letters_join_as_their_script_does(char: str) -> None:
    """A letter between two others is drawn by another glyph than alone, unless it never joins."""
    alone = shape(char, Weight.REGULAR, rtl=True).gids
    joined = shape(f"\u0628{char}\u0628", Weight.REGULAR, rtl=True)
    assert joined.sources[1] == char
    assert joined.gids[1] != alone[0]


def test_a_bracket_in_arabic_is_drawn_mirrored() -> None:
    assert shape("(", Weight.REGULAR, rtl=True).gids == shape(")", Weight.REGULAR, rtl=False).gids


@pytest.mark.parametrize("char", ["\u4e2d", "\ue000", "\uf89e", "\u0009", "\u0268"])
def test_a_character_without_a_glyph_of_its_own_is_refused(char: str) -> None:
    with pytest.raises(Refused) as caught:
        shape(f"ab{char}", Weight.BOLD, rtl=False)
    assert caught.value.params == {"codepoint": f"U+{ord(char):04X}"}


def test_every_letter_of_the_office_can_be_drawn_in_both_weights() -> None:
    arabic = [chr(point) for point in [*range(0x0621, 0x063B), *range(0x0641, 0x064B)]] + list(
        "پچژگڤڕڵێۆەیکھ٪٫٬،؛؟٠١٢٣٤٥٦٧٨٩"
    )
    for weight in Weight:
        for char in [*arabic, *map(chr, range(0x20, 0x7F)), "\u00a0", "\u2013", "\u2022"]:
            rtl = unicodedata.bidirectional(char) == "AL"
            assert shape(char, weight, rtl=rtl).sources[-1] == char


def test_a_shaper_gives_what_it_shaped_before() -> None:
    shaper = Shaper()
    first = shaper.shape("one", Weight.REGULAR, rtl=False)
    assert shaper.shape("one", Weight.REGULAR, rtl=False) is first
    assert shaper.shape("one", Weight.BOLD, rtl=False) != first
    assert Shaper().shape("one", Weight.REGULAR, rtl=False) is not first


def test_shape_characters_are_told_from_letters() -> None:
    assert is_presentation("\ufefb")
    assert is_presentation("\ufdf2")
    assert not is_presentation("\u0644")
    assert not is_presentation("\ufeff")
