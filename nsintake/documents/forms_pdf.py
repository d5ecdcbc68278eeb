"""Draws a blank consent form, and a plain card with a code.

Nothing of any woman goes in: a form is made of the office's sentences and a code, a card of a code alone. The result
may not be printed before ``inspect.prove_form`` has passed, each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.documents.letter_pdf import Drawn, drawn

if TYPE_CHECKING:
    from nsintake.domain.form import PaperForm, ReturnCard


def draw(form: PaperForm) -> Drawn:
    """The form as PDF and model; the same form always gives the same bytes.

    Raises ``Refused("glyph_missing", codepoint="U+XXXX")`` for a character the office's font cannot draw.
    """
    from nsintake.documents.form_layout import form_layout  # noqa: PLC0415 - drawing libraries load with the first paper

    return drawn(lambda shaper: form_layout(form, shaper))


def draw_card(card: ReturnCard) -> Drawn:
    """A card to be cut out: its code in a frame, and nothing that says what it is for."""
    from nsintake.documents.form_layout import card_layout  # noqa: PLC0415

    return drawn(lambda shaper: card_layout(card, shaper))
