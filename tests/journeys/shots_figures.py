"""Pictures of figures: with nothing published, and with months of many women."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from nsintake.domain.days import month_of
from nsintake.domain.figures import FIGURES
from nsintake.domain.publication import Pot, counted, month_after
from nsintake.records.publications import id_of, published_months
from nsintake.services.day.figure_rows import Counting, counts_of

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def figure_pages(camera: Photographer) -> None:
    """As a keeper."""
    page = camera.go("figures")
    if not page.answer.published:
        camera.shot("figures_none")
        camera.stage._show(camera.stage.part("figures.records"))
        camera.shot("figures_no_office")
        _many(camera)
        page = camera.go("figures")
    camera.shot("figures")
    camera.press("figures.publish")
    camera.settle()
    camera.shot("figures_publish")
    camera.close_dialogs()
    camera.press("figures.give")
    camera.settle()
    camera.press("give_figures.csv")
    camera.shot("give_figures")


def _many(camera: Photographer) -> None:
    """Two months of many women, published as the rule has it; no file of them is made."""
    signed_in, chance = camera.flow.signed_in, Random(4)
    if signed_in is None:
        return
    last, pots = month_after(month_of(signed_in.today()), -2), tuple[Pot, ...]()
    rows = counts_of(Counting(signed_in), month_of(signed_in.today()))
    with signed_in.liaison.begin() as work:
        for month in (month_after(last, -1), last):
            counts = {row: chance.randint(3, 40) if "/" not in row else 0 for row in rows}
            for row in sorted(counts, key=lambda path: path.count("/")):
                if "/" in row:
                    counts[row] = chance.randint(0, counts[row.rpartition("/")[0]])
            made = counted(counts, pots, month, signed_in.today(), published_months(signed_in))
            pots = made.pots
            signed_in.liaison.put(work, "publication", id_of(month), FIGURES, made.publication, verb="publish_month")
        work.commit()
