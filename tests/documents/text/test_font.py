"""The embedded subset, read back by another parser."""

from __future__ import annotations

import hashlib

import pytest
import uharfbuzz as hb

from nsintake.documents.text.font import UNITS, Weight, font
from nsintake.documents.text.shaping import shape
from nsintake.paths import resource

SHA256 = {
    "FiraGO-Regular.ttf": "495901c0c608ea265f4c31aa2a4c7a313e5cc2a3dd610da78a447fe8e07454a2",
    "FiraGO-Bold.ttf": "ab720753c39073556260ebbaee7e7af89f9ca202a7c7abc257d935db590a1e35",
}
"""The two faces as pymupdf-fonts 1.0.5 carries them: with them every stored letter was drawn."""


def test_the_faces_are_those_the_stored_letters_were_drawn_with() -> None:
    folder = resource("resources", "fonts")
    assert {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.glob("*.ttf")} == SHA256
    assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "LICENSE.txt").read_text("utf-8")


@pytest.mark.parametrize("weight", list(Weight))
def test_another_parser_draws_the_subsets_glyphs_as_the_fonts_own(weight: Weight) -> None:
    file = font(weight)
    glyphs = set(shape("Qayyarah \u00e9\u015f fi", weight, rtl=False).gids)
    glyphs |= set(shape("\u0627\u0644\u0642\u064a\u0627\u0631\u0629 \u0644\u0627 \u0695\u06b5", weight, rtl=True).gids)
    subset = hb.Font(hb.Face(file.program(glyphs)))
    whole = hb.Font(file.shaper.face)
    for glyph in glyphs:
        assert subset.get_glyph_h_advance(glyph) == whole.get_glyph_h_advance(glyph)
        assert _outline(subset, glyph) == _outline(whole, glyph)
    absent = next(glyph for glyph in range(1, max(glyphs)) if glyph not in file.closure(glyphs))
    assert _outline(subset, absent) == []


def _outline(drawn: hb.Font, glyph: int) -> list[object]:
    seen: list[object] = []
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda *at: seen.append(at))
    functions.set_line_to_func(lambda *at: seen.append(at))
    functions.set_quadratic_to_func(lambda *at: seen.append(at))
    drawn.draw_glyph(glyph, functions)
    return [tuple(part for part in at if isinstance(part, float)) for at in seen]  # type: ignore[attr-defined]


@pytest.mark.parametrize("weight", list(Weight))
def test_a_subset_depends_on_its_glyphs_only(weight: Weight) -> None:
    file = font(weight)
    assert file.program([40, 30, 40]) == file.program([30, 40])
    assert file.program([30]) != file.program([31])


def test_the_parts_of_a_composite_come_along() -> None:
    file = font(Weight.REGULAR)
    composite, parts = next(iter(file.composites.items()))
    assert set(parts) | {0, composite} <= set(file.closure([composite]))


def test_the_font_is_parsed_once_and_measured_in_pdf_units() -> None:
    assert font(Weight.BOLD) is font(Weight.BOLD)
    assert font(Weight.BOLD).shaper.face.upem == UNITS
