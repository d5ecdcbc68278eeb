"""Proves that the fonts inside a letter are FiraGO's own, and that each code means what its glyph shows.

A false table could show one name and say another. So the embedded program must be, byte for byte, the subset this
program makes of FiraGO for the same glyphs; that a glyph belongs to its characters is proved with the text, by shaping
it again.
"""

from __future__ import annotations

import re
import struct

from nsintake.documents.inspect_file import FileFont
from nsintake.documents.proof_failed import ProofFailed
from nsintake.documents.text.font import FontFile, Weight, font
from nsintake.documents.text.shaping import is_private

_WEIGHTS = {
    "F1": (Weight.REGULAR, "AAAAAA+FiraGO-Regular", 80),
    "F2": (Weight.BOLD, "AAAAAB+FiraGO-Bold", 140),
}

_MAP = re.compile(
    rb"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    rb"/CIDSystemInfo <</Ordering \(UCS\)/Registry \(Adobe\)/Supplement 0>> def\n"
    rb"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    rb"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    rb"((?:[1-9]\d{0,2} beginbfchar\n(?:<[0-9A-F]{4}> <(?:[0-9A-F]{4})+>\n){1,100}endbfchar\n)+)"
    rb"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
)
_BLOCK = re.compile(rb"(\d{1,3}) beginbfchar\n((?:<[0-9A-F]+> <[0-9A-F]+>\n)+)endbfchar\n")
_ENTRY = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n")

_UNWRITTEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    r"\u2028-\u202e\u2060-\u206f\u2800\u3164\ufb50-\ufdff\ufe00-\ufe0f\ufe70-\ufeff\uffa0\U000e0000-\U000e0fff]"
)
"""What no letter is written with: signs that show nothing, and presentation forms. Joiners stay, for Sorani."""

Codes = list[tuple[int, str]]
"""For each code from 1: the glyph it shows and the characters it stands for."""


def weight_of(resource: str) -> Weight:
    """The weight that a resource name means."""
    if resource not in _WEIGHTS:
        raise ProofFailed("font_name")
    return _WEIGHTS[resource][0]


def codes_of(resource: str, found: FileFont) -> Codes:
    """The codes of a proved font. Raises ``ProofFailed`` if anything in it is not FiraGO's or not canonical."""
    weight = weight_of(resource)
    _, name, stem = _WEIGHTS[resource]
    known = font(weight)
    if found.name != name:
        raise ProofFailed("font_name")
    if found.descriptor != _descriptor(known, stem):
        raise ProofFailed("font_shape")
    sources = _sources(found.to_unicode)
    if len(found.glyph_map) != 2 * (len(sources) + 1) or len(found.widths) != len(sources):
        raise ProofFailed("font_map")
    unused, *glyphs = struct.unpack(f">{len(sources) + 1}H", found.glyph_map)
    codes = list(zip(glyphs, sources, strict=True))
    if unused or max(glyphs) >= len(known.advances) or codes != sorted(set(codes)):
        raise ProofFailed("font_map")
    if found.widths != [known.advances[glyph] for glyph in glyphs]:
        raise ProofFailed("font_widths")
    if found.program != known.program(set(glyphs)):
        raise ProofFailed("font_program")
    return codes


def _descriptor(known: FontFile, stem: int) -> dict[str, object]:
    return {
        "Ascent": known.ascent,
        "CapHeight": known.cap_height,
        "Descent": known.descent,
        "Flags": 4,
        "FontBBox": known.box,
        "ItalicAngle": 0,
        "StemV": stem,
    }


def _sources(cmap: bytes) -> list[str]:
    """The characters of codes 1, 2, …, each code once and in order."""
    table = _MAP.fullmatch(cmap)
    if table is None:
        raise ProofFailed("font_map")
    sources: list[str] = []
    blocks = _BLOCK.findall(table[1])
    for i, (count, body) in enumerate(blocks):
        entries = _ENTRY.findall(body)
        if int(count) != len(entries) or (len(entries) != 100 and i + 1 < len(blocks)):
            raise ProofFailed("font_map")
        for code, text in entries:
            if int(code, 16) != len(sources) + 1:
                raise ProofFailed("font_map")
            sources.append(_decoded(text))
    if is_private(whole := "".join(sources)) or _UNWRITTEN.search(whole):
        raise ProofFailed("font_characters")
    return sources


def _decoded(digits: bytes) -> str:
    try:
        return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be")
    except UnicodeDecodeError as error:
        raise ProofFailed("font_map") from error
