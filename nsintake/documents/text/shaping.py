"""Characters to glyphs, by HarfBuzz, each glyph with the very characters it stands for.

A font that lacks a glyph is refused with the character's code point; a box or a blank must never reach paper. Nothing
shaped outlives the letter it was shaped for.

Where an Arabic ligature stands for several characters it carries the first, and each other one gets a blank of no
width at the ligature's left edge: a reader that turns a line of glyphs over would else turn lam-alef inside out.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from nsintake.documents.text.font import Weight, font
from nsintake.errors import Refused


class Glyph(NamedTuple):
    """One glyph and its source characters. Positions are in 1/1000 em from the left edge of its run."""

    gid: int
    text: str
    x: int
    y: int
    advance: int


_Placed = tuple[int, int, int, int, int]
"""Glyph, cluster, x, y, advance."""


class Shaped(NamedTuple):
    """A run of one direction, glyphs in logical order; ``width`` in 1/1000 em."""

    glyphs: list[Glyph]
    width: int


def is_private(char: str) -> bool:
    """Whether a character is for private use: such a glyph says nothing anyone else could read."""
    point = ord(char)
    return 0xE000 <= point <= 0xF8FF or point >= 0xF0000


def is_presentation(char: str) -> bool:
    """Whether a character is an Arabic presentation form, which stands for a shape and not for a letter."""
    return "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefe"


def shape(text: str, weight: Weight, *, rtl: bool) -> Shaped:
    """Shapes a run of one direction.

    Raises ``Refused("glyph_missing", codepoint="U+XXXX")`` for a character that FiraGO cannot draw as itself.
    """
    import uharfbuzz as hb  # noqa: PLC0415 - loaded at the first letter, not at sign-in

    file = font(weight)
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = "Arab" if rtl or any("\u0600" <= char <= "\u08ff" for char in text) else "Latn"
    hb.shape(file.shaper, buffer)
    infos = [(info.codepoint, info.cluster) for info in buffer.glyph_infos]
    pen = 0
    placed: list[_Placed] = []
    for (gid, cluster), position in zip(infos, buffer.glyph_positions, strict=True):
        x_offset, y_offset, advance, _ = position.position
        placed.append((gid, cluster, pen + x_offset, y_offset, advance))
        pen += advance
    if rtl:
        placed.reverse()
    return Shaped(_with_sources(text, placed, rtl=rtl, blank=file.blank), pen)


def _with_sources(text: str, placed: list[_Placed], *, rtl: bool, blank: int) -> list[Glyph]:
    """Gives each glyph, in logical order, the characters it stands for."""
    glyphs: list[Glyph] = []
    clusters = [list(group) for _, group in groupby(placed, key=itemgetter(1))]
    ends = [members[0][1] for members in clusters[1:]]
    ends.append(len(text))
    for members, end in zip(clusters, ends, strict=True):
        source = text[members[0][1] : end]
        if len(members) > len(source) or is_private(source[0]) or not all(member[0] for member in members):
            raise Refused("glyph_missing", codepoint=f"U+{ord(source[0]):04X}")
        last = len(members) - 1
        for i, (gid, _, x, y, advance) in enumerate(members):
            own = source[i:] if i == last and not rtl else source[i]
            glyphs.append(Glyph(gid, own, x, y, advance))
        if rtl:
            glyphs += [Glyph(blank, char, members[0][2], 0, 0) for char in source[last + 1 :]]
    return glyphs


class Shaper:
    """Shapes for one letter and remembers what it shaped until that letter is done. Make a new one for each."""

    def __init__(self) -> None:
        self._shaped: dict[tuple[str, Weight, bool], Shaped] = {}

    def shape(self, text: str, weight: Weight, *, rtl: bool) -> Shaped:
        """As ``shape``, but a run already shaped for this letter is not shaped again."""
        key = (text, weight, rtl)
        found = self._shaped.get(key)
        if found is None:
            found = self._shaped[key] = shape(text, weight, rtl=rtl)
        return found
