"""A letter drawn and proved, in three languages, against stock reportlab setting the same words (wrongly)."""

from __future__ import annotations

import io
from html import escape
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from benchmarks.measure import Figure, versus
from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import draw
from nsintake.domain.language import Lang
from nsintake.domain.letter import Block, BlockKind, Letter
from nsintake.paths import resource
from tests.documents.letters import office_letter

FAMILY = "Fira"
SIZE = {BlockKind.HEADING: 12.0, BlockKind.LETTERHEAD: 14.0}
BOLD = {BlockKind.HEADING, BlockKind.LETTERHEAD}


def register_fonts() -> None:
    """The same two font files as ours, as stock reportlab takes them."""
    for name, file in ((FAMILY, "FiraGO-Regular.ttf"), (f"{FAMILY}-Bold", "FiraGO-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(resource("resources", "fonts", file))))
    pdfmetrics.registerFontFamily(FAMILY, normal=FAMILY, bold=f"{FAMILY}-Bold")


def markup(block: Block) -> str:
    """A block's words as reportlab's own small markup."""
    words = "".join(f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in block.runs)
    return f"<b>{words}</b>" if block.kind in BOLD else words


def story(letter: Letter) -> list[Any]:
    """The letter's blocks as reportlab's own paragraphs and tables."""
    parts: list[Any] = []
    rows: list[list[Any]] = []
    for block in (*letter.blocks, Block(BlockKind.PARAGRAPH, letter.blocks[0].origin)):
        size = SIZE.get(block.kind, 10.5)
        style = ParagraphStyle(block.kind, fontName=FAMILY, fontSize=size, leading=size * 1.4, spaceAfter=3)
        if block.label:
            rows.append([Paragraph(escape(block.label), style), Paragraph(markup(block) or "_" * 20, style)])
            continue
        if rows:
            grid = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, "#888888")])
            parts.append(Table(rows, colWidths=[150, 300], style=grid))
            rows = []
        parts.append(Paragraph(markup(block), style, bulletText="-" if block.kind is BlockKind.BULLET else None))
    return parts


def stock(letter: Letter) -> bytes:
    """The letter as a PDF by stock reportlab."""
    out = io.BytesIO()

    def every_page(canvas: Any, document: Any) -> None:
        canvas.setFont(FAMILY, 8)
        canvas.drawString(60, 30, f"{letter.footer} {letter.practice_mark} {document.page}")

    document = SimpleDocTemplate(out, pagesize=A4, invariant=1)
    document.build(story(letter), onFirstPage=every_page, onLaterPages=every_page)
    return out.getvalue()


def measure(*, quick: bool = False) -> Figure:
    """The figure; ``draw_ratio`` is the drawing alone."""
    register_fonts()
    letters = [office_letter(lang) for lang in Lang]

    def ours() -> None:
        for letter in letters:
            made = draw(letter)
            prove(made.pdf, made.model)

    rounds = 5 if quick else 40
    drawn = versus(lambda: [draw(letter) for letter in letters], lambda: [stock(x) for x in letters], rounds=rounds)
    found = versus(ours, lambda: [stock(letter) for letter in letters], rounds=rounds, warm_up=2)
    found.extra["draw_ratio"] = round(drawn.ratio, 3)
    return found
