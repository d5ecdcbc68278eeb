"""Whether a page is composed as ours are: what is seen on it, and where, and in which order.

Whoever writes file and model together can make both say one thing and show another. So nothing is asked of the model
here: every run, rule and picture has a place on a page of ours, or the paper is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from nsintake.documents import form_measures as form
from nsintake.documents import letter_measures as letter
from nsintake.documents.inspect_lines import NEAR, Cell, Setting, cells_of, check_order
from nsintake.documents.inspect_rules import RuleBar, Ruled, bars_of, check_clear, form_rules, letter_rules
from nsintake.documents.inspect_text import ReadPage
from nsintake.documents.laid_out import LaidLogo
from nsintake.documents.marks import LaidMark
from nsintake.documents.proof_failed import ProofFailed


@cache
def _letter_setting(*, rtl: bool) -> Setting:
    styles = letter.styles_of(arabic=rtl)
    signs = {letter.BOX_SIZE: (letter.BOX, styles.body, letter.BOX_DROP)}
    return Setting(letter.SIDE, letter.WIDTH, rtl, {style.size: style for style in styles}, signs)


@cache
def _form_setting(*, rtl: bool) -> Setting:
    return Setting(form.SIDE, form.WIDTH, rtl, {style.size: style for style in form.styles_of(arabic=rtl)}, {})


def check_letter(page: ReadPage, *, rtl: bool, logo: LaidLogo | None = None) -> None:
    """Whether a page is one of a letter, ``logo`` as it is drawn on it. Raises ``ProofFailed``."""
    setting = _letter_setting(rtl=rtl)
    placed, bars = cells_of(page.runs, setting), bars_of(page.rules, setting)
    pictures = [] if logo is None else [RuleBar(setting.start(logo.x, logo.width), logo.y, logo.width, logo.height)]
    check_clear(bars, placed, pictures)
    ruled = letter_rules(bars, placed, letter.styles_of(arabic=rtl).body)
    stamps = [(stamp.start, stamp.low, stamp.high) for stamp in ruled.stamps]
    zones = [_zone(cell, ruled, letter.HEIGHT + letter.BOTTOM, letter.BOTTOM - letter.FOOT) for cell in placed]
    if zones != sorted(zones):
        raise ProofFailed("text_order")
    for zone in range(3):
        check_order([cell for cell, its in zip(placed, zones, strict=True) if its == zone], stamps)


def check_form(page: ReadPage, marks: Sequence[LaidMark], *, rtl: bool) -> None:
    """Whether a page is one of a blank form, or a card, with these pictures. Raises ``ProofFailed``."""
    setting = _form_setting(rtl=rtl)
    placed, bars = cells_of(page.runs, setting), bars_of(page.rules, setting)
    pictures = [RuleBar(setting.start(mark.x, mark.size), mark.y, mark.size, mark.size) for mark in marks]
    check_clear(bars, placed, pictures)
    ruled = form_rules(bars, placed, marks, setting)
    zones = [_zone(cell, ruled, form.HEIGHT + form.BOTTOM, form.BOTTOM - form.FOOT) for cell in placed]
    if [(zone - 1) % 3 for zone in zones] != sorted((zone - 1) % 3 for zone in zones):
        raise ProofFailed("text_order")
    for zone in range(3):
        check_order([cell for cell, its in zip(placed, zones, strict=True) if its == zone])


def _zone(cell: Cell, ruled: Ruled, top: float, above_foot: float) -> int:
    """0 in the practice mark at the head of a page, 1 in its body, 2 at its foot. Raises ``ProofFailed`` elsewhere."""
    if cell.low > ruled.foot + above_foot - NEAR and cell.high < top + NEAR:
        return 1
    if ruled.head is not None and cell.low > ruled.head.low - NEAR and cell.high < ruled.head.high + NEAR:
        return 0
    if cell.high < ruled.foot + NEAR:
        return 2
    raise ProofFailed("text_off_page")
