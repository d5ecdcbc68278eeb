"""Takes a letter's PDF apart byte by byte and object by object, and refuses whatever a letter does not need.

Nothing is searched for: there is a list of what may be there, and every byte of the file must belong to it. So a hidden
object, an odd key, a comment, a later version appended, or bytes after the end are refused.
"""

from __future__ import annotations

import hashlib
import io
import logging
import re
import zlib
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pikepdf

from nsintake.documents.logo import Logo
from nsintake.documents.proof_failed import ProofFailed

MOST_BYTES = 8 * 1024 * 1024
"""No letter, and no stream of one, is larger."""

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_END = re.compile(rb"startxref\n([1-9]\d{0,8})\n%%EOF\n\Z")
_TABLE = re.compile(
    rb"xref\n0 ([1-9]\d{0,4})\n0000000000 65535 f \n((?:\d{10} 00000 n \n)+)"
    rb"trailer\n<</ID \[<([0-9A-F]{32})><([0-9A-F]{32})>\]/Root 1 0 R/Size ([1-9]\d{0,4})>>\nstartxref\n"
)
_A4 = "[0 0 595.28 841.89]"
_PLAIN = re.compile(r"[A-Za-z]{1,16}")

_KEYS = {
    "catalog": {"/Lang", "/Pages", "/Type"},
    "pages": {"/Count", "/Kids", "/Type"},
    "page": {"/Contents", "/MediaBox", "/Parent", "/Resources", "/Type"},
    "stream": {"/Filter", "/Length"},
    "program": {"/Filter", "/Length", "/Length1"},
    "font": {"/BaseFont", "/DescendantFonts", "/Encoding", "/Subtype", "/ToUnicode", "/Type"},
    "cid_font": {"/BaseFont", "/CIDSystemInfo", "/CIDToGIDMap", "/DW", "/FontDescriptor", "/Subtype", "/Type", "/W"},
    "system": {"/Ordering", "/Registry", "/Supplement"},
    "descriptor": {"/Ascent", "/CapHeight", "/Descent", "/Flags", "/FontBBox", "/FontFile2", "/FontName",
                   "/ItalicAngle", "/StemV", "/Type"},
    "resources": {"/Font"},
    "resources_with_logo": {"/Font", "/XObject"},
    "logo": {"/BitsPerComponent", "/ColorSpace", "/Filter", "/Height", "/Length", "/Subtype", "/Type", "/Width"},
}  # fmt: skip
"""The keys of every dictionary a letter has: these, all of them, and no other."""


_UNREADABLE = (
    pikepdf.PdfError,
    zlib.error,
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    RuntimeError,  # what qpdf raises where it cannot say where
)

logging.getLogger("pikepdf").propagate = False
logging.getLogger("pikepdf").addHandler(logging.NullHandler())
"""What the library has to say of a file could quote it; the proof says a code."""


@dataclass(slots=True)
class FileFont:
    """One font as it is in the file."""

    name: str
    descriptor: dict[str, object]
    widths: list[int]
    program: bytes
    glyph_map: bytes
    to_unicode: bytes


@dataclass(slots=True)
class OpenedFile:
    """What is in a letter's file: its language, the operators of each page, its fonts by resource name."""

    lang: str
    contents: list[bytes] = field(default_factory=list)
    fonts: dict[str, FileFont] = field(default_factory=dict)
    logo: Logo | None = None


def open_file(pdf: bytes) -> OpenedFile:
    """Reads a file made only of what a letter needs. Raises ``ProofFailed`` for any other."""
    bodies = _bodies(pdf)
    try:
        with pikepdf.open(io.BytesIO(pdf), suppress_warnings=True, attempt_recovery=False) as parsed:
            return _Reader(parsed, bodies).read()
    except _UNREADABLE as error:
        raise ProofFailed("file_unreadable") from error


def _bodies(pdf: bytes) -> list[bytes]:
    """The objects' own bytes, number 1 first, after proving that nothing is before, between or after them."""
    if len(pdf) > MOST_BYTES:
        raise ProofFailed("paper_too_large")
    end = _END.search(pdf[-64:])
    if not pdf.startswith(_HEADER) or end is None:
        raise ProofFailed("file_frame")
    table_at = int(end[1])
    table = _TABLE.fullmatch(pdf, table_at, len(pdf) - len(end[0]) + len(b"startxref\n"))
    if table is None:
        raise ProofFailed("file_frame")
    offsets = [int(entry[:10]) for entry in table[2].splitlines()]
    identity = hashlib.sha256(pdf[:table_at]).hexdigest()[:32].upper().encode()
    if int(table[1]) != len(offsets) + 1 or int(table[5]) != len(offsets) + 1 or offsets[0] != len(_HEADER):
        raise ProofFailed("file_frame")
    if table[3] != identity or table[4] != identity:
        raise ProofFailed("file_id")
    bodies: list[bytes] = []
    for number, (start, stop) in enumerate(zip(offsets, [*offsets[1:], table_at], strict=True), 1):
        head, tail = b"%d 0 obj\n" % number, b"\nendobj\n"
        whole = pdf[start:stop]
        if not whole.startswith(head) or not whole.endswith(tail):
            raise ProofFailed("file_frame")
        bodies.append(whole[len(head) : -len(tail)])
    return bodies


def _canonical(value: Any, *, top: bool = False) -> str:
    """The one way a value may be written; what is written otherwise could carry something.

    Only the measures of A4 may have a decimal point: the digits after one could be her phone number.
    """
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        if isinstance(value, Decimal) and str(value) not in _A4:
            raise ProofFailed("object_value")
        return str(value)
    if isinstance(value, pikepdf.Object) and value.is_indirect and not top:
        number, generation = value.objgen
        return f"{number} {generation} R"
    if isinstance(value, pikepdf.Array):
        return "[" + " ".join([_canonical(item) for item in value]) + "]"
    if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        items = [(key, _canonical(value[key])) for key in sorted(value.keys())]
        return "<<" + "".join([key + (text if text.startswith("/") else " " + text) for key, text in items]) + ">>"
    if isinstance(value, pikepdf.Name):
        return str(value)
    if isinstance(value, pikepdf.String) and _PLAIN.fullmatch(str(value)):
        return f"({value})"
    raise ProofFailed("object_value")


class _Reader:
    """Walks from the catalog; every object is met in its one role, once."""

    def __init__(self, parsed: pikepdf.Pdf, bodies: list[bytes]) -> None:
        self._parsed = parsed
        self._bodies = bodies
        self._met: set[int] = set()

    def read(self) -> OpenedFile:
        """The whole file."""
        if len(self._parsed.objects) != len(self._bodies):
            raise ProofFailed("object_unreached")
        catalog = self._meet(self._parsed.trailer["/Root"], "catalog", type="/Catalog")
        opened = OpenedFile(lang=str(catalog["/Lang"]))
        pages = self._meet(catalog["/Pages"], "pages", type="/Pages")
        kids = list(pages["/Kids"])
        resources: set[str] = set()
        for page in kids:
            self._meet(page, "page", type="/Page")
            if page["/Parent"].objgen != pages.objgen or _canonical(page["/MediaBox"]) != _A4:
                raise ProofFailed("page_shape")
            self._keys(page["/Resources"], "resources_with_logo" if "/XObject" in page["/Resources"] else "resources")
            opened.contents.append(self._stream(page["/Contents"], "stream"))
            resources.add(_canonical(page["/Resources"]))
        if not kids or int(pages["/Count"]) != len(kids) or len(resources) != 1:
            raise ProofFailed("page_tree")
        for name, font in kids[0]["/Resources"]["/Font"].items():
            opened.fonts[name.removeprefix("/")] = self._font(font)
        if "/XObject" in kids[0]["/Resources"]:
            opened.logo = self._logo(kids[0]["/Resources"]["/XObject"])
        if len(self._met) != len(self._bodies):
            raise ProofFailed("object_unreached")
        return opened

    def _keys(self, value: Any, role: str) -> None:
        if set(value.keys()) != _KEYS[role]:
            raise ProofFailed("object_key", role=role)

    def _meet(self, value: Any, role: str, **types: str) -> Any:
        """An indirect dictionary in its role, written canonically, met for the first time."""
        number, generation = value.objgen
        if not value.is_indirect or generation or number in self._met or not 0 < number <= len(self._bodies):
            raise ProofFailed("object_role", role=role)
        self._met.add(number)
        self._keys(value, role)
        for key, wanted in types.items():
            if value[f"/{key.title()}"] != pikepdf.Name(wanted):
                raise ProofFailed("object_role", role=role)
        written = self._bodies[number - 1]
        if role in {"stream", "program", "logo"}:
            written = written.partition(b"\nstream\n")[0]
        if written != _canonical(value, top=True).encode():
            raise ProofFailed("object_not_canonical", role=role)
        return value

    def _stream(self, value: Any, role: str) -> bytes:
        """A deflated stream of exactly its length, with nothing after its end."""
        self._meet(value, role)
        packed = self._bodies[value.objgen[0] - 1].partition(b"\nstream\n")[2]
        length = int(value["/Length"])
        if value["/Filter"] != pikepdf.Name.FlateDecode or packed[length:] != b"\nendstream":
            raise ProofFailed("stream_frame")
        inflater = zlib.decompressobj()
        data = inflater.decompress(packed[:length], MOST_BYTES)
        if not inflater.eof or inflater.unused_data:
            raise ProofFailed("stream_frame")
        if role == "program" and int(value["/Length1"]) != len(data):
            raise ProofFailed("stream_frame")
        return data

    def _logo(self, value: Any) -> Logo:
        """The one picture: plain pixels of three bytes, as many as its measures say."""
        if set(value.keys()) != {"/Im1"}:
            raise ProofFailed("object_key", role="logo")
        picture = value["/Im1"]
        pixels = self._stream(picture, "logo")
        plain = pikepdf.Name.Image, pikepdf.Name.XObject, pikepdf.Name.DeviceRGB, 8
        said = picture["/Subtype"], picture["/Type"], picture["/ColorSpace"], int(picture["/BitsPerComponent"])
        columns, rows = int(picture["/Width"]), int(picture["/Height"])
        if said != plain or min(columns, rows) < 1 or len(pixels) != 3 * columns * rows:
            raise ProofFailed("picture_shape")
        return Logo(columns, rows, pixels)

    def _font(self, value: Any) -> FileFont:
        font = self._meet(value, "font", type="/Font", subtype="/Type0", encoding="/Identity-H")
        (below,) = font["/DescendantFonts"]
        cid_font = self._meet(below, "cid_font", type="/Font", subtype="/CIDFontType2")
        descriptor = self._meet(cid_font["/FontDescriptor"], "descriptor", type="/FontDescriptor")
        system = cid_font["/CIDSystemInfo"]
        self._keys(system, "system")
        first, widths = cid_font["/W"]
        name = str(font["/BaseFont"])
        wanted = "<</Ordering (Identity)/Registry (Adobe)/Supplement 0>>"
        if {name, str(cid_font["/BaseFont"]), str(descriptor["/FontName"])} != {name}:
            raise ProofFailed("font_name")
        if _canonical(system) != wanted or int(cid_font["/DW"]) or int(first) != 1:
            raise ProofFailed("font_shape")
        keys = ("Ascent", "CapHeight", "Descent", "Flags", "ItalicAngle", "StemV")
        numbers: dict[str, object] = {key: int(descriptor[f"/{key}"]) for key in keys}
        numbers["FontBBox"] = tuple(int(edge) for edge in descriptor["/FontBBox"])
        return FileFont(
            name=name.removeprefix("/"),
            descriptor=numbers,
            widths=[int(width) for width in widths],
            program=self._stream(descriptor["/FontFile2"], "program"),
            glyph_map=self._stream(cid_font["/CIDToGIDMap"], "stream"),
            to_unicode=self._stream(font["/ToUnicode"], "stream"),
        )
