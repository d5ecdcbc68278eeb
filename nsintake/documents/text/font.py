"""The two weights of FiraGO: parsed once for the life of the process, embedded as a subset of our own making.

The subset is plain bytes from the glyph numbers asked for, so the proof can make it again and compare. It must never
keep anything of a letter: what is cached here is the font and nothing else.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from nsintake.errors import Bug
from nsintake.paths import resource

if TYPE_CHECKING:
    import uharfbuzz

UNITS = 1000
"""Units to the em of both weights, which makes them PDF glyph units as well."""

_TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")
_CHECKSUM_MAGIC = 0xB1B0AFBA
_WORD_ARGUMENTS, _SCALE, _MORE, _XY_SCALE, _TWO_BY_TWO = 0x0001, 0x0008, 0x0020, 0x0040, 0x0080


class Weight(StrEnum):
    """A weight of the one family, by its name in the laid-out model."""

    REGULAR = "regular"
    BOLD = "bold"


_NAMES = {Weight.REGULAR: "FiraGO-Regular", Weight.BOLD: "FiraGO-Bold"}


@dataclass(frozen=True, slots=True)
class FontFile:
    """One parsed weight. Advances and metrics are in 1/1000 em; ``outlines`` has one glyph record a glyph."""

    weight: Weight
    postscript_name: str
    shaper: uharfbuzz.Font
    advances: tuple[int, ...]
    outlines: tuple[bytes, ...]
    composites: dict[int, list[int]]
    """For each glyph made of others, those others."""
    head: bytes
    hhea: bytes
    maxp: bytes
    metrics: bytes
    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    cap_height: int
    blank: int
    """A glyph of no width and no outline."""

    def closure(self, glyphs: Iterable[int]) -> list[int]:
        """The glyphs asked for, .notdef and every part they are made of, sorted."""
        wanted = {0}
        todo = list(glyphs)
        while todo:
            glyph = todo.pop()
            if glyph not in wanted:
                wanted.add(glyph)
                todo += self.composites.get(glyph, ())
        return sorted(wanted)

    def program(self, glyphs: Iterable[int]) -> bytes:
        """A TrueType program with only these glyphs, each under its own number."""
        kept = self.closure(glyphs)
        count = kept[-1] + 1
        metrics = bytearray(4 * count)
        loca = array("I")
        offset = 0
        for glyph, previous in zip(kept, [-1, *kept], strict=False):
            loca.extend([offset] * (glyph - previous))
            offset += len(self.outlines[glyph])
            metrics[4 * glyph : 4 * glyph + 4] = self.metrics[4 * glyph : 4 * glyph + 4]
        loca.append(offset)
        if sys.byteorder == "little":
            loca.byteswap()
        glyf = b"".join([self.outlines[glyph] for glyph in kept])
        head = self.head[:8] + bytes(4) + self.head[12:50] + struct.pack(">h", 1) + self.head[52:]
        hhea = self.hhea[:34] + struct.pack(">H", count)
        maxp = self.maxp[:4] + struct.pack(">H", count) + self.maxp[6:]
        return _sfnt((glyf, head, hhea, bytes(metrics), loca.tobytes(), maxp))


def _parts(outline: bytes) -> list[int]:
    """The glyphs a composite is made of; none for a simple one."""
    if len(outline) < 10 or outline[0] < 0x80:
        return []
    parts: list[int] = []
    position, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", outline, position)
        parts.append(glyph)
        position += 8 if flags & _WORD_ARGUMENTS else 6
        position += 2 if flags & _SCALE else 4 if flags & _XY_SCALE else 8 if flags & _TWO_BY_TWO else 0
    return parts


def _checksum(table: bytes) -> int:
    words = array("I", table)
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF


def _sfnt(tables: tuple[bytes, ...]) -> bytes:
    """A TrueType file of the six tables, aligned to four bytes."""
    padded = [table + bytes(-len(table) % 4) for table in tables]
    directory = bytearray(struct.pack(">IHHHH", 0x00010000, len(_TABLES), 64, 2, 32))
    offset = 12 + 16 * len(_TABLES)
    sums = [_checksum(table) for table in padded]
    for tag, table, data, checksum in zip(_TABLES, tables, padded, sums, strict=True):
        directory += struct.pack(">4sIII", tag.encode(), checksum, offset, len(table))
        offset += len(data)
    total = (_checksum(bytes(directory)) + sum(sums)) & 0xFFFFFFFF
    padded[1] = padded[1][:8] + struct.pack(">I", (_CHECKSUM_MAGIC - total) & 0xFFFFFFFF) + padded[1][12:]
    return bytes(directory) + b"".join(padded)


@lru_cache(maxsize=2)
def font(weight: Weight) -> FontFile:
    """The parsed font of a weight, kept for the life of the process. EnvironmentFault if its file is missing."""
    import uharfbuzz as hb  # noqa: PLC0415 - loaded at the first letter, not at sign-in

    name = _NAMES[weight]
    face = hb.Face(resource("resources", "fonts", f"{name}.ttf").read_bytes())
    if face.upem != UNITS:
        raise Bug("font_units", units=face.upem)
    plan = hb.SubsetInput()
    plan.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE
    plan.glyph_set.update(range(face.glyph_count))
    for tag in face.table_tags:
        if tag not in _TABLES:
            plan.drop_table_tag_set.add(int.from_bytes(tag.encode(), "big"))
    plain = plan.subset(face)
    tables = {tag: bytes(plain.reference_table(tag).data) for tag in _TABLES}
    count = face.glyph_count
    long_offsets = tables["head"][51] == 1
    offsets = struct.unpack(f">{count + 1}{'I' if long_offsets else 'H'}", tables["loca"])
    scale = 1 if long_offsets else 2
    records = [tables["glyf"][scale * a : scale * b] for a, b in pairwise(offsets)]
    shaper = hb.Font(face)
    blank = shaper.get_nominal_glyph(0x200B)
    if blank is None or records[blank]:
        raise Bug("font_blank")
    box = struct.unpack_from(">hhhh", tables["head"], 36)
    ascent, descent = struct.unpack_from(">hh", tables["hhea"], 4)
    return FontFile(
        weight=weight,
        postscript_name=name,
        shaper=shaper,
        advances=struct.unpack(f">{'Hxx' * count}", tables["hmtx"]),
        outlines=tuple(record + bytes(-len(record) % 4) for record in records),
        composites={glyph: parts for glyph, record in enumerate(records) if (parts := _parts(record))},
        head=tables["head"],
        hhea=tables["hhea"],
        maxp=tables["maxp"],
        metrics=tables["hmtx"],
        box=(box[0], box[1], box[2], box[3]),
        ascent=ascent,
        descent=descent,
        cap_height=struct.unpack_from(">h", bytes(face.reference_table("OS/2").data), 88)[0],
        blank=blank,
    )
