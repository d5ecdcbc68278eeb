"""What is decoded against what is inked: programs that are not ours draw the pages, and the ink is looked at."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from nsintake.documents.inspect import prove
from nsintake.documents.inspect_file import open_file
from nsintake.documents.inspect_text import ReadPage, ReadRun, read_pages
from nsintake.documents.laid_out import PAGE_HEIGHT, PAGE_WIDTH
from nsintake.documents.letter_pdf import Drawn
from nsintake.documents.text.font import UNITS, font
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from tests.attacks.drill_forged import blacked_out, struck_across_the_page, struck_through
from tests.documents.pdf_surgery import with_stream
from tests.documents.test_every_paper import ANONYMOUS, paper
from tests.scale import full_or

SCALE = 2
SIZE = (round(PAGE_WIDTH * SCALE), round(PAGE_HEIGHT * SCALE))
CONTENT = 4
PAPERS = [(kind, lang) for kind in ANONYMOUS for lang in Lang]
Box = tuple[float, float, float, float]


def by_pdfium(pdf: bytes, _: Path) -> list[Image.Image]:
    """Every page as Qt draws it, which is how it is printed."""
    device = QBuffer()
    device.setData(QByteArray(pdf))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(device)
    pages = []
    for number in range(document.pageCount()):
        drawn = document.render(number, QSize(*SIZE)).convertToFormat(QImage.Format.Format_ARGB32)
        whole = Image.frombytes("RGBA", SIZE, bytes(drawn.constBits()), "raw", "BGRA")
        white = Image.new("RGBA", SIZE, "white")
        white.alpha_composite(whole)
        pages.append(white.convert("L"))
    document.close()
    return pages


def by_poppler(pdf: bytes, folder: Path) -> list[Image.Image]:
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is not installed")
    (folder / "a.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-gray", "-r", str(72 * SCALE), str(folder / "a.pdf"), str(folder / "page")]
    subprocess.run(command, capture_output=True, check=True)
    pages = [Image.open(file).convert("L") for file in sorted(folder.glob("page*"))]
    return [page.crop((0, 0, *SIZE)) for page in pages]


def glyph_boxes(run: ReadRun) -> Iterator[Box]:
    """Where each glyph of a run leaves ink, in points."""
    shaped = Shaper().shape(run.text, run.weight, rtl=run.rtl)
    outlines = font(run.weight).outlines
    unit = run.size / UNITS
    for gid, x, y in zip(shaped.gids, shaped.xs, shaped.ys, strict=True):
        if len(outlines[gid]) > 10:
            left, low, right, high = struct.unpack(">4h", outlines[gid][2:10])
            yield (
                run.x + (x + left) * unit,
                run.y + (y + low) * unit,
                run.x + (x + right) * unit,
                run.y + (y + high) * unit,
            )


def on_image(box: Box, around: float = 0.0) -> tuple[int, int, int, int]:
    left, low, right, high = box
    return (
        int((left - around) * SCALE),
        int((PAGE_HEIGHT - high - around) * SCALE),
        int((right + around) * SCALE) + 1,
        int((PAGE_HEIGHT - low + around) * SCALE) + 1,
    )


def unaccounted(image: Image.Image, boxes: list[Box]) -> tuple[int, int, int, int] | None:
    """Where ink is that is in no box."""
    rest = image.copy()
    brush = ImageDraw.Draw(rest)
    for box in boxes:
        left, top, right, bottom = on_image(box, 0.8)
        brush.rectangle((left, top, right, bottom), fill=255)
    return rest.point(lambda dark: 255 if dark < 200 else 0).getbbox()


def unseen(image: Image.Image, page: ReadPage) -> list[str]:
    """The runs with a glyph that left no ink."""
    dark = image.point(lambda light: 255 if light < 200 else 0)
    return [run.text for run in page.runs if any(not dark.crop(on_image(box)).getbbox() for box in glyph_boxes(run))]


def pages_of(drawn: Drawn) -> list[ReadPage]:
    return read_pages(open_file(drawn.pdf))


def inked(page: ReadPage) -> list[Box]:
    rules = [(x, y, x + width, y + height) for x, y, width, height in page.rules]
    return [*rules, *(box for run in page.runs for box in glyph_boxes(run))]


@pytest.mark.parametrize("by", [by_pdfium, by_poppler])
@pytest.mark.parametrize(("kind", "lang"), PAPERS[:: full_or(9, 1)])
def test_every_dark_point_is_a_decoded_letter_or_a_rule_and_every_letter_is_dark(
    qapp: QApplication, tmp_path: Path, kind: LetterKind, lang: Lang, by: Callable[[bytes, Path], list[Image.Image]]
) -> None:
    drawn = paper(kind, lang)[1]
    assert prove(drawn.pdf, drawn.model)
    images, pages = by(drawn.pdf, tmp_path), pages_of(drawn)
    assert len(images) == len(pages)
    for image, page in zip(images, pages, strict=True):
        assert unaccounted(image, inked(page)) is None
        assert not unseen(image, page)


def without_rules(pdf: bytes) -> bytes:
    return with_stream(pdf, CONTENT, lambda content: content[content.index(b"BT\n") :])


def under_rules(drawn: Drawn) -> list[str]:
    """The runs that look otherwise where the rules of the first page are left out."""
    page = pages_of(drawn)[0]
    (whole, *_), (bare, *_) = by_pdfium(drawn.pdf, Path()), by_pdfium(without_rules(drawn.pdf), Path())
    differs = ImageChops.difference(whole, bare).point(lambda by: 255 if by > 40 else 0)
    return [run.text for run in page.runs if any(differs.crop(on_image(box)).getbbox() for box in glyph_boxes(run))]


@pytest.mark.parametrize("lang", list(Lang))
def test_no_letter_looks_otherwise_for_the_rules_of_its_page(qapp: QApplication, lang: Lang) -> None:
    for kind in ANONYMOUS[: full_or(1, 9)]:
        assert not under_rules(paper(kind, lang)[1])
    for forged in (blacked_out, struck_through, struck_across_the_page):
        assert under_rules(forged(lang))
