"""Characters to glyphs, by HarfBuzz, each glyph with the very characters it shows.

A font that lacks a glyph is refused with the character's code point; a box or a blank must never reach paper. Nothing
shaped outlives the letter it was shaped for.

Where an Arabic ligature shows several characters it gets the first, and each other one gets a blank of no
width at the ligature's left edge: a reader that turns a line of glyphs over would else turn lam-alef inside out.
"""

from __future__ import annotations

import re
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from nsintake.documents.text.font import Weight, font
from nsintake.errors import Refused


class Shaped(NamedTuple):
    """A run of one direction, its glyphs from left to right in parallel lists.

    ``sources`` are the characters each glyph shows; places and advances are in 1/1000 em, ``xs`` from the left
    edge of the run.
    """

    gids: list[int]
    sources: list[str]
    xs: list[int]
    ys: list[int]
    advances: list[int]
    width: int


_ARABIC = re.compile("[\u0600-\u08ff]")
_SHOWS_NOTHING = re.compile(
    r"[\u034f\u0600-\u0605\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2060-\u206f\u2800\u3164\ufe00-\ufe0f"
    r"\uffa0\U000e0000-\U000e0fff]"
)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")


def is_private(text: str) -> bool:
    """Whether there are characters for private use: such a glyph says nothing anyone else could read."""
    return _PRIVATE.search(text) is not None


def is_presentation(char: str) -> bool:
    """Whether a character is an Arabic presentation form, which is a shape and not a letter."""
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
    buffer.script = "Arab" if rtl or _ARABIC.search(text) else "Latn"
    hb.shape(file.shaper, buffer)
    infos = buffer.glyph_infos
    gids = [info.codepoint for info in infos]
    clusters = [info.cluster for info in infos]
    positions = [position.position for position in buffer.glyph_positions]
    advances = [position[2] for position in positions]
    xs = list(accumulate(advances, initial=0))
    width = xs.pop()
    ys = [position[1] for position in positions]
    if any(map(itemgetter(0), positions)):
        xs = [x + position[0] for x, position in zip(xs, positions, strict=True)]
    shaped = Shaped(gids, list(reversed(text) if rtl else text), xs, ys, advances, width)
    if clusters != list(range(len(text) - 1, -1, -1) if rtl else range(len(text))):
        _give_sources(text, shaped, clusters, rtl=rtl, blank=file.blank)
    if not all(shaped.gids) or is_private(text):
        pairs = zip(shaped.gids, shaped.sources, strict=True)
        missing = next(source[0] for gid, source in pairs if not gid or is_private(source))
        raise Refused("glyph_missing", codepoint=f"U+{ord(missing):04X}")
    return shaped


def unprintable(text: str) -> tuple[int, ...]:
    """The places of characters that FiraGO cannot draw as themselves, in code points; to be reworded before drawing."""
    drawn = {char: _is_drawn(char) for char in dict.fromkeys(text) if not char.isspace()}
    return tuple(at for at, char in enumerate(text) if not drawn.get(char, True))


def _is_drawn(char: str) -> bool:
    if _SHOWS_NOTHING.match(char):  # the proof refuses it
        return False
    try:
        shape(char, Weight.REGULAR, rtl=_ARABIC.search(char) is not None)
    except Refused:
        return False
    return True


def _give_sources(text: str, shaped: Shaped, clusters: list[int], *, rtl: bool, blank: int) -> None:
    """Gives each glyph the characters it shows, where that is not one for one, and adds the blanks."""
    shaped.sources.clear()
    added: list[tuple[int, int, int]] = []
    count, start, before = len(clusters), 0, len(text)
    while start < count:
        cluster = clusters[start]
        stop = start + 1
        while stop < count and clusters[stop] == cluster:
            stop += 1
        end = before if rtl else clusters[stop] if stop < count else len(text)
        source, before = text[cluster:end], cluster
        size = stop - start
        if size > len(source):
            raise Refused("glyph_missing", codepoint=f"U+{ord(source[0]):04X}")
        if rtl:
            if size < len(source):
                added.append((len(shaped.sources), len(source) - size, shaped.xs[stop - 1]))
            shaped.sources.extend(reversed(source))
        else:
            shaped.sources.extend([*source[: size - 1], source[size - 1 :]])
        start = stop
    for at, extra, x in added:
        shaped.gids[at:at] = [blank] * extra
        shaped.xs[at:at] = [x] * extra
        shaped.ys[at:at] = shaped.advances[at:at] = [0] * extra


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
