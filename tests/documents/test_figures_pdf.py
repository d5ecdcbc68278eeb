"""The report of figures as it is laid out."""

from __future__ import annotations

import json

import pytest

from nsintake.documents.figures_pdf import FiguresPaper, PaperBar, draw
from nsintake.documents.inspect import prove_form
from nsintake.domain.language import Lang


@pytest.mark.parametrize("lang", Lang)
def test_a_group_that_goes_on_says_on_each_page_what_it_is(lang: Lang) -> None:
    bars = tuple(PaperBar(f"Row {at}", str(at), at, None) for at in range(70))
    short = (PaperBar("Row", "3", 3, 2),)
    parts = (("Women who came", bars), ("Forums", short))
    paper = draw(FiguresPaper(lang, "Figures", ("September",), parts, "Published figures", ""))
    pages = [[run["text"] for run in page["runs"]] for page in json.loads(paper.model)["pages"]]
    assert len(pages) > 2
    assert [said.count("Women who came") for said in pages] == [1] * len(pages)
    assert [said.count("Forums") for said in pages] == [0] * (len(pages) - 1) + [1]
    prove_form(paper.pdf, paper.model)
