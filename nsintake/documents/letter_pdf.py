"""Draws a letter: lays it out, and writes the PDF from the laid-out model alone.

The result may not be printed before ``inspect.prove`` has passed, each time.
"""

from __future__ import annotations

from typing import NamedTuple

from nsintake.documents.logo import Logo
from nsintake.domain.letter import Letter


class Drawn(NamedTuple):
    """A finished letter: the PDF and the laid-out model, canonical JSON in UTF-8."""

    pdf: bytes
    model: bytes


def draw(letter: Letter, logo: Logo | None = None) -> Drawn:
    """The letter as PDF and model, with the office's logo if it has one; the same always gives the same bytes.

    Raises ``Refused("glyph_missing", codepoint="U+XXXX")`` for a character the office's font cannot draw.
    """
    from nsintake.documents import pdf_file  # noqa: PLC0415 - reportlab loads at the first letter, not at sign-in
    from nsintake.documents.letter_layout import LetterLayout  # noqa: PLC0415
    from nsintake.documents.text.shaping import Shaper  # noqa: PLC0415

    shaper = Shaper()
    model = LetterLayout(letter, shaper, logo).laid_out()
    return Drawn(pdf_file.write(model, shaper, logo if model.logo else None), model.canonical())
