"""Writes a laid-out letter as a PDF: pages, text, rules and two fonts, and no other object.

reportlab lays the letter out; its file writer signs every file as its own and always writes an Info dictionary, so
the file itself is written here. No metadata, no time, no name: the same model gives the same bytes everywhere.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Sequence

from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH, LaidLogo, LaidOut, LaidPage, LaidRun
from nsintake.documents.logo import Logo
from nsintake.documents.marks import operators
from nsintake.documents.text.font import UNITS, FontFile, Weight, font
from nsintake.documents.text.shaping import Shaped, Shaper

_RESOURCE = {Weight.REGULAR: "F1", Weight.BOLD: "F2"}
_TAG = {Weight.REGULAR: "AAAAAA", Weight.BOLD: "AAAAAB"}
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo <</Ordering (UCS)/Registry (Adobe)/Supplement 0>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_CMAP_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"

_Codes = dict[tuple[int, str], int]
"""The code of each (glyph, source text)."""


def number(value: float) -> str:
    """A number as it is in the file: at most three decimals, no exponent."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def logo_operators(logo: LaidLogo) -> str:
    """How the logo is drawn on the first page."""
    placed = f"{number(logo.width)} 0 0 {number(logo.height)} {number(logo.x)} {number(logo.y)} cm"
    return f"q\n{placed}\n/Im1 Do\nQ\n"


def write(model: LaidOut, shaper: Shaper, logo: Logo | None = None) -> bytes:
    """The PDF of a laid-out letter, ``logo`` the pixels its model names. Raises ``Refused("glyph_missing")``."""
    shaped = [[shaper.shape(run.text, run.weight, rtl=run.rtl) for run in page.runs] for page in model.pages]
    used: dict[Weight, set[tuple[int, str]]] = {}
    for page, runs in zip(model.pages, shaped, strict=True):
        for run, glyphs in zip(page.runs, runs, strict=True):
            used.setdefault(run.weight, set()).update(zip(glyphs.gids, glyphs.sources, strict=True))
    codes = {weight: {pair: i for i, pair in enumerate(sorted(used[weight]), 1)} for weight in Weight if weight in used}
    objects: list[bytes] = []
    count = len(model.pages)
    first_font = 3 + 2 * count
    fonts = {weight: first_font + 6 * i for i, weight in enumerate(codes)}
    kids = " ".join(f"{3 + 2 * i} 0 R" for i in range(count))
    objects.append(f"<</Lang ({model.lang.value})/Pages 2 0 R/Type/Catalog>>".encode())
    objects.append(f"<</Count {count}/Kids [{kids}]/Type/Pages>>".encode())
    resources = "".join(f"/{_RESOURCE[weight]} {at} 0 R" for weight, at in fonts.items())
    pictures = f"/XObject <</Im1 {first_font + 6 * len(fonts)} 0 R>>" if logo else ""
    for i, (page, runs) in enumerate(zip(model.pages, shaped, strict=True)):
        box = f"[0 0 {number(PAGE_WIDTH)} {number(PAGE_HEIGHT)}]"
        objects.append(
            f"<</Contents {4 + 2 * i} 0 R/MediaBox {box}/Parent 2 0 R"
            f"/Resources <</Font <<{resources}>>{pictures}>>/Type/Page>>".encode()
        )
        drawn = "" if i or model.logo is None else logo_operators(model.logo)
        objects.append(_stream(_content(page, runs, codes, drawn)))
    for weight, at in fonts.items():
        objects += _font_objects(font(weight), codes[weight], at)
    if logo:
        objects.append(_picture(logo))
    return _file(objects)


def _content(page: LaidPage, shaped: Sequence[Shaped], codes: dict[Weight, _Codes], logo: str) -> bytes:
    """The page's operators: rules first, then logo and pictures, then one text object a run."""
    parts = [" ".join(map(number, rule)) + " re f" for rule in page.rules]
    if logo:
        parts.append(logo.rstrip("\n"))
    if page.marks:
        parts.append(operators(page.marks).decode().rstrip("\n"))
    parts += [_text(run, glyphs, codes[run.weight]) for run, glyphs in zip(page.runs, shaped, strict=True)]
    return ("\n".join(parts) + "\n").encode()


def _text(run: LaidRun, shaped: Shaped, codes: _Codes) -> str:
    """One run, its glyphs from left to right: every extractor tried turns right-to-left runs over by itself."""
    advances = font(run.weight).advances
    out = [f"BT\n/{_RESOURCE[run.weight]} {number(run.size)} Tf\n1 0 0 1 {number(run.x)} {number(run.y)} Tm\n[<"]
    pen = rise = 0
    for gid, text, x, y in zip(shaped.gids, shaped.sources, shaped.xs, shaped.ys, strict=True):
        if y != rise:
            out.append(f">]TJ\n{number(y * run.size / UNITS)} Ts\n[<")
            rise = y
        if x != pen:
            out.append(f">{pen - x}<")
        out.append(f"{codes[gid, text]:04X}")
        pen = x + advances[gid]
    out.append(">]TJ\n0 Ts\nET" if rise else ">]TJ\nET")
    return "".join(out)


def _stream(data: bytes, keys: str = "") -> bytes:
    packed = zlib.compress(data, 1)
    head = f"<</Filter/FlateDecode/Length {len(packed)}{keys}>>\nstream\n".encode()
    return head + packed + b"\nendstream"


def _picture(logo: Logo) -> bytes:
    """The logo's pixels as they are, packed once."""
    packed = zlib.compress(logo.pixels, 9)
    head = (
        f"<</BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode/Height {logo.rows}/Length {len(packed)}"
        f"/Subtype/Image/Type/XObject/Width {logo.columns}>>\nstream\n"
    )
    return head.encode() + packed + b"\nendstream"


def _font_objects(file: FontFile, codes: _Codes, at: int) -> list[bytes]:
    """The six objects of one weight, numbered from ``at``."""
    name = f"{_TAG[file.weight]}+{file.postscript_name}"
    pairs = list(codes)
    program = file.program({gid for gid, _ in pairs})
    widths = " ".join(str(file.advances[gid]) for gid, _ in pairs)
    box = " ".join(map(str, file.box))
    bold = file.weight is Weight.BOLD
    return [
        f"<</BaseFont/{name}/DescendantFonts [{at + 1} 0 R]/Encoding/Identity-H/Subtype/Type0"
        f"/ToUnicode {at + 5} 0 R/Type/Font>>".encode(),
        f"<</BaseFont/{name}/CIDSystemInfo <</Ordering (Identity)/Registry (Adobe)/Supplement 0>>"
        f"/CIDToGIDMap {at + 4} 0 R/DW 0/FontDescriptor {at + 2} 0 R/Subtype/CIDFontType2/Type/Font"
        f"/W [1 [{widths}]]>>".encode(),
        f"<</Ascent {file.ascent}/CapHeight {file.cap_height}/Descent {file.descent}/Flags 4/FontBBox [{box}]"
        f"/FontFile2 {at + 3} 0 R/FontName/{name}/ItalicAngle 0/StemV {140 if bold else 80}"
        f"/Type/FontDescriptor>>".encode(),
        _stream(program, f"/Length1 {len(program)}"),
        _stream(b"\0\0" + b"".join(gid.to_bytes(2, "big") for gid, _ in pairs)),
        _stream(_to_unicode(text for _, text in pairs)),
    ]


def _to_unicode(sources: Iterable[str]) -> bytes:
    """A CMap from codes 1, 2, … to the characters that each shows."""
    entries = [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>\n" for code, text in enumerate(sources, 1)]
    blocks = [entries[i : i + 100] for i in range(0, len(entries), 100)]
    body = "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
    return (_CMAP_HEAD + body + _CMAP_TAIL).encode()


def _file(objects: Sequence[bytes]) -> bytes:
    """Header, objects, cross-reference table, trailer. The ID is the hash of all before the table."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets: list[int] = []
    for i, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % i + body + b"\nendobj\n"
    identity = hashlib.sha256(out).hexdigest()[:32].upper()
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += f"trailer\n<</ID [<{identity}><{identity}>]/Root 1 0 R/Size {len(objects) + 1}>>\n".encode()
    out += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(out)
