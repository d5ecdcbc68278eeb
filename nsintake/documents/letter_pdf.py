"""Draws a letter: lays it out, and writes the PDF from the laid-out model alone.

The result may not be printed before ``inspect.prove`` has passed, each time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nsintake.documents.laid_out import LaidOut
    from nsintake.documents.logo import Logo
    from nsintake.documents.text.shaping import Shaper
    from nsintake.domain.letter import Letter


class Drawn(NamedTuple):
    """A finished paper: the PDF and the laid-out model, canonical JSON in UTF-8."""

    pdf: bytes
    model: bytes


def draw(letter: Letter, logo: Logo | None = None) -> Drawn:
    """The letter as PDF and model, with the office's logo if it has one; the same always gives the same bytes.

    Raises ``Refused("glyph_missing", codepoint="U+XXXX")`` for a character the office's font cannot draw.
    """
    from nsintake.documents.letter_layout import LetterLayout  # noqa: PLC0415 - loads at the first letter

    return drawn(lambda shaper: LetterLayout(letter, shaper, logo).laid_out(), logo)


def drawn(lay_out: Callable[[Shaper], LaidOut], logo: Logo | None = None) -> Drawn:
    """Any paper: its model as ``lay_out`` gives it, written as PDF, with ``logo`` where the model has one.

    Raises as ``draw`` does.
    """
    from nsintake.documents import pdf_file  # noqa: PLC0415 - drawing libraries load at the first paper, not at sign-in
    from nsintake.documents.text.shaping import Shaper  # noqa: PLC0415

    shaper = Shaper()
    model = lay_out(shaper)
    return Drawn(pdf_file.write(model, shaper, logo if model.logo else None), model.canonical())
