"""Draws a card of telephone numbers to be cut out. ``inspect.prove_form`` has to pass before it is printed."""

from __future__ import annotations

from nsintake.documents.form_layout import Setter, frame
from nsintake.documents.form_measures import CARD, CARD_HEIGHTS, styles_of
from nsintake.documents.laid_out import LaidOut, LaidPage
from nsintake.documents.letter_parts import SetLine, stacked
from nsintake.documents.letter_pdf import Drawn, drawn
from nsintake.documents.text.paragraph import Span
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import day_in, in_digits
from nsintake.domain.numbers_card import CardNumber, NumbersCard

_MARGIN, _PLACE, _AFTER = 12.0, 32.0, 6.0
"""Inside the frame, for the place of a number, and after each, in points."""


def draw_numbers(card: NumbersCard) -> Drawn:
    """The card as PDF and model; the same card always gives the same bytes."""
    return drawn(lambda shaper: _layout(card, shaper))


def _layout(card: NumbersCard, shaper: Shaper) -> LaidOut:
    page, wide = LaidPage(), CARD[0]
    setter = Setter(card.lang, shaper, page)
    top, lines = _MARGIN, list[SetLine]()
    for place, number in enumerate(card.numbers, 1):
        made, top = _number(setter, card, number, place=place, top=top)
        lines += made
    warning = setter.lines([Span(card.warning)], setter.small, wide - 2 * _MARGIN)
    lines += stacked(warning, setter.small, start=_MARGIN, top=top)
    needed = top + len(warning) * setter.small.leading + _MARGIN
    high = next(high for high in CARD_HEIGHTS if high >= needed)
    setter.put(high, lines, frame(0, 0, wide, high))
    setter.practice(card.practice_mark)
    return LaidOut(card.lang, (page,), form=True)


def _number(
    setter: Setter, card: NumbersCard, number: CardNumber, *, place: int, top: float
) -> tuple[list[SetLine], float]:
    """The lines of one number, and where the next begins."""
    wide, style = CARD[0], styles_of(arabic=card.lang.rtl).title
    order = setter.lines([Span(in_digits(str(place), card.lang))], style, _PLACE)
    said = setter.lines([Span(number.number, verbatim=True)], style, wide - 2 * _MARGIN - _PLACE)
    lines = [
        *stacked(order, style, start=_MARGIN, top=top),
        *stacked(said, style, start=_MARGIN + _PLACE, top=top),
    ]
    top += len(said) * style.leading
    if number.verified_on is not None:
        words = card.verified.replace("{day}", day_in(number.verified_on, card.lang))
        small = setter.lines([Span(words)], setter.small, wide - 2 * _MARGIN)
        lines += stacked(small, setter.small, start=_MARGIN, top=top)
        top += len(small) * setter.small.leading
    return lines, top + _AFTER
