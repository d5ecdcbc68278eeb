"""Acts with figures: publishing months, their report, and what is given to somebody outside."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from nsintake.domain.language import Lang
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, field_called, keep_print
from nsintake.services.day import figure_papers, publishing
from nsintake.services.day.figure_papers import FigureFile, Protocol


@act("publish_months", "months")
def publish_months(desk: Desk) -> Gives:
    """Every month that is over and was not published is, for good."""
    return {"months": list(publishing.publish(desk.signed_in))}


@act("look_at_figures", "rows", "waiting")
def look_at_figures(desk: Desk, *, period: str = "") -> Gives:
    """What is published of a month (2026-10), a quarter (2026-Q4) or a year, of the newest month if none is named;
    or_more with a count: so many at least.
    """
    view = publishing.figures(desk.signed_in, period)
    told = [(line.row, line.now) for line in view.lines if line.now is not None]
    rows = [{"row": row, "count": now.count, **({"or_more": True} if now.or_more else {})} for row, now in told]
    return {"rows": rows, "waiting": list(view.waiting)}


@act("print_figures")
def print_figures(desk: Desk, *, lang: Lang, period: str = "") -> Gives:
    """The report of a period, of the newest month if none is named."""
    keep_print(desk, "figures", figure_papers.report(desk.signed_in, period, lang))
    return None


@act("give_figures", "rows")
def give_figures(
    desk: Desk,
    *,
    protocol: str,
    recipient: str,
    purpose: str,
    groups: tuple[str, ...],
    file: FigureFile,
    period: str = "",
) -> Gives:
    """Published figures for somebody outside, under a named protocol; the play keeps no file of them."""
    given = Protocol(protocol, recipient, purpose, groups)
    with TemporaryDirectory() as folder, field_called("protocol", there="name"):
        path = Path(folder) / f"figures.{file.value}"
        return {"rows": figure_papers.give_out(desk.signed_in, period, given, file, path)}
