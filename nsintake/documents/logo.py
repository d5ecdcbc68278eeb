"""The office's logo: plain pixels with one hash, and what is left of a picture somebody chose.

A picture file can carry words, places, colour profiles and whole other files. Nothing of it is kept but its pixels,
on white, at the size a letterhead needs; what is signed, drawn and proved is those pixels and no other thing.
"""

from __future__ import annotations

import base64
import binascii
import io
import struct
import zlib
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from nsintake.errors import UserFault

MOST_COLUMNS, MOST_ROWS = 600, 192
"""Pixels of a logo at most: 300 to the inch on a letterhead."""
MOST_PACKED = 160 * 1024
"""Bytes of a packed logo at most: every letter in every language carries it."""
MOST_FILE, MOST_SIDE = 4 * 1024 * 1024, 4000
"""Bytes of a picture file, and pixels of either side of it, that are looked at."""
NONE = "none"
"""The text of the signed content where there is no logo."""

if TYPE_CHECKING:
    from PIL import Image

_LABEL = "logo/1"
_PNG = b"\x89PNG\r\n\x1a\n"
_SMALLEST = 16
_SHRINK = 0.8
_FAULTS = (OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error, zlib.error)
"""What the picture library raises for a file that it cannot read."""


@dataclass(frozen=True)
class Logo:
    """Pixels row by row from the top, three bytes each: red, green, blue."""

    columns: int
    rows: int
    pixels: bytes = field(repr=False)

    @cached_property
    def hash(self) -> str:
        """SHA-256, hex, of its measures and pixels."""
        head = f"{_LABEL} {self.columns} {self.rows}\n".encode()
        return sha256(head + self.pixels).hexdigest()

    def text(self) -> str:
        """The logo as a keeper signs it: its measures, and its pixels packed in base64."""
        packed = base64.b64encode(zlib.compress(self.pixels, 9)).decode()
        return f"{_LABEL} {self.columns} {self.rows} {packed}"


def logo_of(text: str) -> Logo | None:
    """The logo of a signed text, or None where the office has none. Raises UserFault ``logo_unreadable``."""
    if text == NONE:
        return None
    try:
        label, columns, rows, packed = text.split(" ")
        wide, high = int(columns), int(rows)
        inflater = zlib.decompressobj()
        pixels = inflater.decompress(base64.b64decode(packed, validate=True), 3 * MOST_COLUMNS * MOST_ROWS)
    except (ValueError, binascii.Error, zlib.error):
        raise UserFault("logo_unreadable") from None
    fits = 0 < wide <= MOST_COLUMNS and 0 < high <= MOST_ROWS and len(pixels) == 3 * wide * high
    if label != _LABEL or not fits or not inflater.eof or inflater.unused_data:
        raise UserFault("logo_unreadable")
    return Logo(wide, high, pixels)


def sanitised(png: bytes) -> Logo:
    """The pixels of a PNG file on white, no larger than a letterhead needs, and nothing else of it.

    Raises UserFault ``logo_too_large``, ``logo_unreadable`` for anything that is not a PNG picture, ``logo_too_small``.
    """
    if len(png) > MOST_FILE:
        raise UserFault("logo_too_large")
    if not png.startswith(_PNG) or len(png) < 33:
        raise UserFault("logo_unreadable")
    columns, rows = struct.unpack(">II", png[16:24])
    if max(columns, rows) > MOST_SIDE:
        raise UserFault("logo_too_large")
    if min(columns, rows) < _SMALLEST:
        raise UserFault("logo_too_small")
    picture = _on_white(png)
    factor = min(1.0, MOST_COLUMNS / columns, MOST_ROWS / rows)
    while True:
        found = _scaled(picture, max(1, round(columns * factor)), max(1, round(rows * factor)))
        if len(zlib.compress(found.pixels)) <= MOST_PACKED:
            return found
        factor *= _SHRINK


def _on_white(png: bytes) -> Image.Image:
    from PIL import Image  # noqa: PLC0415 - only where a logo is chosen

    try:
        with Image.open(io.BytesIO(png), formats=("PNG",)) as opened:
            picture = opened.convert("RGBA")
    except _FAULTS:
        raise UserFault("logo_unreadable") from None
    white = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    white.alpha_composite(picture)
    return white.convert("RGB")


def _scaled(picture: Image.Image, columns: int, rows: int) -> Logo:
    from PIL import Image  # noqa: PLC0415 - only where a logo is chosen

    if picture.size != (columns, rows):
        picture = picture.resize((columns, rows), Image.Resampling.LANCZOS)
    return Logo(columns, rows, picture.tobytes())
