"""The attack of ``test_all_published`` on real offices: on numbers as they are in files, on paper and in charts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.publication import PeriodCount, quarter_name
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import publishing
from nsintake.services.day.publishing import FigureLine
from nsintake.services.founding import founding
from nsintake.services.intake import complaints, feedback
from nsintake.services.liaison import answering
from tests.attacks.published_office import Played, everything, on_paper, plain
from tests.attacks.published_solver import Solver, contradictions
from tests.attacks.published_years import OFFICES, Number, Prints, a_year, by_the_rule, month_said, printed
from tests.scale import full_or
from tests.services.ladder import Office, _rung
from ui.pages import figures
from ui.widgets.bar_chart import BarChart
from ui.widgets.data_table import DataTable

NEW_YEAR = datetime(2026, 1, 2, 9, tzinfo=UTC)


@pytest.fixture
def opened() -> Iterator[Office]:
    """An office that is founded with the year."""
    with _rung(None) as office:
        office.clock.moment = NEW_YEAR
        founding.found_practice(office.data, params=FLOOR, full=True, clock=office.clock)
        yield office


@pytest.mark.parametrize("seed", range(full_or(1, 10)))
def test_from_files_papers_and_charts_of_a_real_year_no_hidden_count_is_told(
    opened: Office, tmp_path: Path, qtbot: QtBot, seed: int
) -> None:
    chance = Random(seed)
    drawn = a_year(chance, (5, 9, 3, 12)[seed % 4], fresh=True, late=seed % 2 == 0, opens=(1,))
    year = replace(drawn, lists=dict.fromkeys(OFFICES, 1))
    played = Played(opened, year)
    prints = everything(played, tmp_path)
    shown = by_the_rule(year.counts())
    expected = printed(shown)
    assert prints == {key: expected[key] for key in prints}, "the services count and publish what really happened"

    keeper = opened.sign_in("keeper")
    for period in ("2026", *(quarter_name(month_said(month)) for month in (3, 6, 9, 12)), "2026-05"):
        lines = publishing.figures(keeper, period).lines
        wanted = {plain(line.row, played.names): line.now for line in lines}
        assert as_numbers(wanted) == prints[12, period]
        assert numbers_on_paper(on_paper(keeper, period, tmp_path)) == [said(line.now) for line in lines], period
        assert dict(in_charts(lines, qtbot)) == {line.row: (line.now, line.before) for line in lines}, period
    tells_no_more(opened.sign_in("intake"), opened.sign_in("liaison"), prints, played)

    assert contradictions(expected) == []
    attacker = Solver(expected, year.rows, year.opened)
    attacker.know_lists()
    attacker.know_the_rule()
    if not year.late:
        attacker.know_who_came_before()
    assert attacker.told(chance) == {}
    assert attacker.allows(year.counts())


def as_numbers(found: dict[str, PeriodCount | None]) -> dict[str, Number]:
    return {row: (count.count, count.or_more) for row, count in found.items() if count is not None}


def said(count: PeriodCount | None) -> str:
    """A number as the English papers and pages say it."""
    if count is None:
        return "Not yet"
    return f"{count.count} or more" if count.or_more else str(count.count)


def numbers_on_paper(lines: list[str]) -> list[str]:
    """The numbers of a report, from above to below: the end of each line but the title's."""
    found = (re.search(r"(?<!\S)(\d+( or more)?|Not yet)$", line) for line in lines if not line.startswith("Figures:"))
    return [match[1] for match in found if match]


def in_charts(lines: tuple[FigureLine, ...], qtbot: QtBot) -> Iterator[tuple[str, tuple[object, object]]]:
    """What the window shows of each row, from its table; the bars of the chart beside it have the same lengths."""
    for group in dict.fromkeys(line.group for line in lines):
        rows = tuple(line for line in lines if line.group == group)
        card = figures._card(group, rows)
        qtbot.addWidget(card)
        bars = [bar for chart in card.findChildren(BarChart) for bar in chart.bars]
        known = [line for line in rows if line.now or line.before]
        counts = [tuple(None if count is None else count.count for count in (line.now, line.before)) for line in known]
        assert [(bar.now, bar.before) for bar in bars] == counts
        assert [(bar.now_words, bar.before_words) for bar in bars] == [
            (said(row.now), said(row.before)) for row in known
        ]
        tables = card.findChildren(DataTable)
        assert len(tables) == bool(known)
        for table in tables:
            places = [[table.model().index(at, column) for column in (1, 2)] for at in range(len(rows))]
            texts = [tuple(str(place.data()) for place in pair) for pair in places]
            assert texts == [(said(line.now), said(line.before)) for line in rows]
        for line in rows:
            yield line.row, (line.now, line.before)


def tells_no_more(worker: SignedIn, officer: SignedIn, prints: Prints, played: Played) -> None:
    """How offices answer, how women were received and complaints are sums of published months."""
    for office in answering.by_office(officer):
        row = f"office.{played.names[office.recipient_id]}"
        months = [prints[12, month_said(month)] for month in range(1, 13)]
        both = [(month[row][0], month[f"{row}/answered"][0]) for month in months if f"{row}/answered" in month]
        assert (office.cases, office.in_time) == tuple(sum(pair) for pair in zip(*both, strict=True))
    for quarter in feedback.shown_quarters(worker):
        month = prints[12, month_said(3 * int(quarter.quarter[-1]))]
        assert quarter.women == month["feedback"][0]
        assert {f"feedback/{question}": told for question, told in quarter.yes.items()} == {
            row: number for row, number in month.items() if row.startswith("feedback/")
        }
    december = prints[12, "2026-12"]
    years = [(2026, december["complaints"][0])] if "complaints" in december else []
    assert list(complaints.to_whom(worker).years) == years
