"""Characters to glyphs, by HarfBuzz, each glyph with the very characters it stands for.

A font that lacks a glyph is refused with the character's code point; a box or a blank must never reach paper. Nothing
shaped outlives the letter it was shaped for.
"""

from __future__ import annotations

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
    placed: list[tuple[int, int, int, int, int]] = []
    for (gid, cluster), position in zip(infos, buffer.glyph_positions, strict=True):
        x_offset, y_offset, advance, _ = position.position
        placed.append((gid, cluster, pen + x_offset, y_offset, advance))
        pen += advance
    if rtl:
        placed.reverse()
    return Shaped(_with_sources(text, placed), pen)


def _with_sources(text: str, placed: list[tuple[int, int, int, int, int]]) -> list[Glyph]:
    """Gives each glyph the characters of its cluster; a cluster of several glyphs is refused."""
    glyphs: list[Glyph] = []
    ends = [cluster for _, cluster, _, _, _ in placed[1:]]
    ends.append(len(text))
    for (gid, cluster, x, y, advance), end in zip(placed, ends, strict=True):
        source = text[cluster:end]
        if not gid or not source or is_private(source[0]):
            raise Refused("glyph_missing", codepoint=f"U+{ord(text[cluster]):04X}")
        glyphs.append(Glyph(gid, source, x, y, advance))
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
