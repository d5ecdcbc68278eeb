"""Ways to hide a name in a finished letter: each takes it apart, plants the name and frames it correctly again.

What is planted stands alone: offsets, lengths, hash and order of everything else are as a letter's own.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterator
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from nsintake.documents.laid_out import LaidOut, LaidPage, LaidRun
from nsintake.documents.letter_measures import styles_of
from nsintake.documents.letter_pdf import Drawn
from nsintake.documents.pdf_file import write
from nsintake.documents.text.font import Weight
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang
from nsintake.paths import resource
from tests.documents.pdf_surgery import edited, framed, number_of, objects, restreamed, stream_of, with_stream

Planting = Callable[[Drawn, str], bytes]

CONTENT = 4
"""The number of the first page's operators."""

_SHAPER = Shaper()


def laid(model: bytes) -> LaidOut:
    """A model as it was laid out."""
    whole = json.loads(model)
    pages = [
        LaidPage(
            [LaidRun(r["x"], r["y"], r["size"], Weight(r["font"]), r["rtl"], r["text"]) for r in page["runs"]],
            [(x, y, width, height) for x, y, width, height in page["rules"]],
        )
        for page in whole["pages"]
    ]
    return LaidOut(Lang(whole["lang"]), tuple(pages))


def foot_line(model: LaidOut, words: str, *, x: float = 150.0) -> LaidRun:
    """One more line below the foot of the first page, of its size: text may stand there, so nothing but what is done
    to it makes it wrong."""
    small = styles_of(arabic=model.lang is not Lang.EN).small
    y = round(model.pages[0].runs[-1].y - small.leading - 0.1, 2)
    return LaidRun(x, y, small.size, Weight.REGULAR, not words.isascii(), words)


def with_run(drawn: Drawn, words: str, *, x: float = 150.0) -> Drawn:
    """The letter with one more run at the end of its first page, drawn and laid out as the program would."""
    model = laid(drawn.model)
    model.pages[0].runs.append(foot_line(model, words, x=x))
    return Drawn(write(model, _SHAPER), model.canonical())


def _wrapped(drawn: Drawn, words: str, before: bytes, after: bytes = b"") -> bytes:
    """The words as the last run, between operators that hide them."""

    def wrap(content: bytes) -> bytes:
        at = content.rindex(b"BT\n")
        return content[:at] + before + content[at:] + after

    return with_stream(with_run(drawn, words).pdf, CONTENT, wrap)


def _utf16(words: str) -> bytes:
    return b"<FEFF" + words.encode("utf-16-be").hex().upper().encode() + b">"


def white(drawn: Drawn, words: str) -> bytes:
    return _wrapped(drawn, words, b"1 1 1 rg\n", b"0 g\n")


def unseen(drawn: Drawn, words: str) -> bytes:
    """Render mode 3."""
    return _wrapped(drawn, words, b"3 Tr\n", b"0 Tr\n")


def off_page(drawn: Drawn, words: str) -> bytes:
    return with_run(drawn, words, x=-300.0 if words.isascii() else 700.0).pdf


def actual_text(drawn: Drawn, words: str) -> bytes:
    def mark(content: bytes) -> bytes:
        at = content.rindex(b"BT\n")
        return content[:at] + b"/Span <</ActualText " + _utf16(words) + b">> BDC\n" + content[at:] + b"EMC\n"

    return with_stream(drawn.pdf, CONTENT, mark)


def with_object(pdf: bytes, body: bytes, marker: bytes, key: bytes) -> bytes:
    """One more object, referred to by ``key`` from the first object that holds ``marker``, keys in their order."""
    bodies = [*objects(pdf), body]
    number = number_of(pdf, marker)
    bodies[number - 1] = with_key(bodies[number - 1], key + b" %d 0 R" % len(bodies))
    return framed(bodies)


def with_key(body: bytes, key: bytes) -> bytes:
    """A dictionary with one more key, put where the order of keys wants it."""
    head, sign, rest = body.partition(b"\nstream\n")
    depth, at, last = 0, 0, len(head) - 2
    for found in re.finditer(rb"<<|>>|\[|\]|/[A-Za-z0-9#]+", head):
        if found[0] in {b"<<", b"["}:
            depth += 1
        elif found[0] in {b">>", b"]"}:
            depth -= 1
        elif depth == 1 and found[0] > key.split(b" ")[0] and head[found.start() - 1 : found.start()] != b" ":
            last = min(last, found.start()) if at else found.start()
            at = 1
    return head[:last] + key + head[last:] + sign + rest


def info(drawn: Drawn, words: str) -> bytes:
    pdf = framed([*objects(drawn.pdf), b"<</Author " + _utf16(words) + b">>"])
    number = len(objects(pdf))
    return pdf.replace(b"/Root 1 0 R", b"/Info %d 0 R/Root 1 0 R" % number)


def annotation(drawn: Drawn, words: str) -> bytes:
    note = b"[<</Contents " + _utf16(words) + b"/Rect [0 0 1 1]/Subtype/Text/Type/Annot>>]"
    return with_object(drawn.pdf, note, b"/Type/Page>>", b"/Annots")


def piece_info(drawn: Drawn, words: str) -> bytes:
    held = b"<</Office <</LastModified (D:2026)/Private " + _utf16(words) + b">>>>"
    return with_object(drawn.pdf, held, b"/Type/Page>>", b"/PieceInfo")


def odd_key(drawn: Drawn, words: str) -> bytes:
    """A key that is spelled as the name itself."""
    spelled = b"".join(b"#%02X" % byte for byte in words.encode())
    return edited(drawn.pdf, number_of(drawn.pdf, b"/Type/Pages"), lambda body: body[:-2] + b"/" + spelled + b" 1>>")


@cache
def _face() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(resource("resources", "fonts", "FiraGO-Regular.ttf"), 18)


def raster(words: str) -> Image.Image:
    """The words as black dots on white."""
    _, _, right, bottom = map(int, _face().getbbox(words))
    image = Image.new("1", (right + 2, bottom + 2), 1)
    ImageDraw.Draw(image).text((1, 1), words, 0, font=_face())
    return image


def _rows(image: Image.Image) -> Iterator[tuple[int, int, int]]:
    """Left end, row from below and length of every stretch of dots."""
    width, height = image.size
    dots = image.tobytes()
    stride = (width + 7) // 8
    for y in range(height):
        row = "".join(f"{byte:08b}" for byte in dots[y * stride : (y + 1) * stride])[:width]
        for found in re.finditer("0+", row):
            yield found.start(), height - y, found.end() - found.start()


def lines(drawn: Drawn, words: str) -> bytes:
    """Strokes that draw the words."""
    dots = _rows(raster(words))
    paths = b"".join(b"%d %d m %d %d l S\n" % (60 + x, 30 + y, 60 + x + long, 30 + y) for x, y, long in dots)
    return with_stream(drawn.pdf, CONTENT, lambda content: content + paths)


def rectangles(drawn: Drawn, words: str) -> bytes:
    """The very operators a letter draws its rules with, in their place before all text."""
    rules = b"".join(b"%d %d %d 1 re f\n" % (60 + x, 30 + y, long) for x, y, long in _rows(raster(words)))

    def draw(content: bytes) -> bytes:
        at = content.index(b"BT\n")
        return content[:at] + rules + content[at:]

    return with_stream(drawn.pdf, CONTENT, draw)


def _stream(keys: bytes, data: bytes) -> bytes:
    packed = zlib.compress(data)
    return b"<<" + keys + b"/Filter/FlateDecode/Length %d>>\nstream\n" % len(packed) + packed + b"\nendstream"


def shown_object(pdf: bytes, body: bytes, operators: bytes) -> bytes:
    """One more object among the resources of every page, shown by operators after the first page's text."""
    bodies = [*objects(pdf), body]
    named = b">>/XObject <</X1 %d 0 R>>>>/Type/Page>>" % len(bodies)
    bodies = [page.replace(b">>>>/Type/Page>>", named) for page in bodies]
    bodies[CONTENT - 1] = restreamed(bodies[CONTENT - 1], stream_of(bodies[CONTENT - 1]) + operators)
    return framed(bodies)


def form(drawn: Drawn, words: str) -> bytes:
    """The run that shows the words moved out of the page into a form."""
    pdf = with_run(drawn, words).pdf
    content = stream_of(objects(pdf)[CONTENT - 1])
    at = content.rindex(b"BT\n")
    fonts = re.search(rb"/Font <<.*?>>", objects(pdf)[2])
    assert fonts
    keys = b"/BBox [0 0 596 842]/Subtype/Form/Type/XObject/Resources <<" + fonts[0] + b">>"
    moved = _stream(keys, content[at:])
    return shown_object(with_stream(pdf, CONTENT, lambda old: old[:at]), moved, b"/X1 Do\n")


def attachment(drawn: Drawn, words: str) -> bytes:
    pdf = framed([*objects(drawn.pdf), _stream(b"/Type/EmbeddedFile", words.encode())])
    held = len(objects(pdf))
    names = b"<</EmbeddedFiles <</Names [(a.txt) <</EF <</F %d 0 R>>/F (a.txt)/Type/Filespec>>]>>>>" % held
    return with_object(pdf, names, b"/Type/Catalog", b"/Names")


def image(drawn: Drawn, words: str) -> bytes:
    dots = raster(words)
    keys = b"/BitsPerComponent 1/ColorSpace/DeviceGray/Height %d/Subtype/Image/Type/XObject/Width %d" % dots.size[::-1]
    place = b"q %d 0 0 %d 60 30 cm /X1 Do Q\n" % dots.size
    return shown_object(drawn.pdf, _stream(keys, dots.tobytes()), place)


PLANTINGS: dict[str, Planting] = {
    "white text": white,
    "render mode 3": unseen,
    "off the page": off_page,
    "ActualText": actual_text,
    "Info": info,
    "annotation": annotation,
    "PieceInfo": piece_info,
    "odd key": odd_key,
    "drawn from lines": lines,
    "drawn from rectangles": rectangles,
    "form": form,
    "attachment": attachment,
    "image": image,
}
"""Thirteen of the twenty kinds; the others are words."""
