"""UAX #9 against Unicode's own conformance files."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.documents.text import bidi

UNICODE = Path("/usr/share/unicode")

needs_unicode_data = pytest.mark.skipif(not (UNICODE / "BidiTest.txt").exists(), reason="apt install unicode-data")


def _lines(name: str) -> Iterator[str]:
    with (UNICODE / name).open(encoding="utf-8") as file:
        for line in file:
            stripped = line.split("#")[0].strip()
            if stripped:
                yield stripped


def _expected(field: str) -> list[int]:
    return [bidi.REMOVED if item == "x" else int(item) for item in field.split()]


@needs_unicode_data
def test_every_line_of_the_character_test_holds() -> None:
    wrong: list[str] = []
    seen = 0
    for line in _lines("BidiCharacterTest.txt"):
        points, direction, paragraph, want_levels, want_order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        base, found = bidi.levels(text, None if direction == "2" else int(direction))
        seen += 1
        order = [int(item) for item in want_order.split()]
        if (base, found, bidi.visual_order(found)) != (int(paragraph), _expected(want_levels), order):
            wrong.append(line)
    assert seen > 91_000
    assert not wrong, (len(wrong), wrong[:3])


@needs_unicode_data
def test_every_case_of_the_class_test_holds() -> None:
    wrong: list[str] = []
    seen = 0
    want: list[int] = []
    order: list[int] = []
    for line in _lines("BidiTest.txt"):
        if line.startswith("@Levels:"):
            want = _expected(line.removeprefix("@Levels:"))
        elif line.startswith("@Reorder:"):
            order = [int(item) for item in line.removeprefix("@Reorder:").split()]
        else:
            names, bits = line.split(";")
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    seen += 1
                    _, found = bidi.resolve(names.split(), base)
                    if (found, bidi.visual_order(found)) != (want, order):
                        wrong.append(line)
    assert seen > 760_000
    assert not wrong, (len(wrong), wrong[:3])


@needs_unicode_data
def test_the_bracket_table_is_unicodes() -> None:
    path = UNICODE / "BidiBrackets.txt"
    pairs = {}
    for line in _lines(path.name):
        point, other, kind = (part.strip() for part in line.split(";"))
        if kind == "o":
            pairs[chr(int(point, 16))] = chr(int(other, 16))
    assert pairs == bidi._CLOSING


def test_a_phone_in_an_isolate_keeps_its_order_in_arabic() -> None:
    phone = "+964\u00a0770\u00a0123\u00a04567"
    text = f"\u0627\u0644\u0647\u0627\u062a\u0641 {bidi.LRI}{phone}{bidi.PDI}."
    base, found = bidi.levels(text, 1)
    assert base == 1
    visual = "".join(text[i] for i in bidi.visual_order(found))
    assert phone in visual


def test_unassigned_characters_take_their_blocks_default() -> None:
    assert unicodedata.bidirectional("\u083f") == unicodedata.bidirectional("\u07bf") == ""
    assert bidi.bidi_class("\u083f") == "R"
    assert bidi.bidi_class("\u07bf") == "AL"
    assert bidi.bidi_class("\u0378") == "L"


def test_an_empty_line_has_no_order() -> None:
    assert bidi.levels("") == (0, [])
    assert bidi.visual_order([bidi.REMOVED]) == []
