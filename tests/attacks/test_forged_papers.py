"""File and model changed together, in agreement: what is seen on a page must be what is read, or nothing prints."""

from __future__ import annotations

import pytest

from nsintake.documents.inspect import check_structure, prove, prove_form
from nsintake.documents.pdf_file import write
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang
from tests.attacks.drill_forged import FORGERIES, FORMS, forged, forged_form, short
from tests.attacks.drill_pdf import laid
from tests.attacks.proofs import refusal

SHAPES = {"rule_shape", "text_order", "text_overlaps", "text_off_page", "text_size"}


@pytest.mark.parametrize("lang", list(Lang))
def test_what_is_changed_is_proved_before(lang: Lang) -> None:
    drawn = short(lang)
    assert forged(laid(drawn.model)) == drawn
    assert prove(*drawn) == check_structure(drawn.pdf)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("what", FORGERIES)
def test_no_paper_shows_what_it_does_not_say(what: str, lang: Lang) -> None:
    drawn = FORGERIES[what](lang)
    assert drawn.pdf == write(laid(drawn.model), Shaper()), "file and model agree"
    assert refusal(lambda: prove(drawn.pdf, drawn.model)) in SHAPES
    assert refusal(lambda: check_structure(drawn.pdf)) in SHAPES


@pytest.mark.parametrize("what", FORMS)
def test_no_form_shows_what_it_does_not_say(what: str) -> None:
    drawn = forged_form(what)
    assert refusal(lambda: prove_form(drawn.pdf, drawn.model)) in {*SHAPES, "picture_size"}
