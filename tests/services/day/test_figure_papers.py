"""The report of figures on paper in three languages, and figures given out: published ones alone, and written down."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from nsintake.domain.language import Lang, in_digits
from nsintake.errors import EnvironmentFault
from nsintake.services.day import erasure, figure_papers, publishing
from nsintake.services.day.figure_papers import FigureFile, Protocol
from tests.services.figures_office import a_quarter, another_program_published, came_in
from tests.services.ladder import Office
from tests.services.refusals import fault, refused

PROTOCOL = Protocol("Information-sharing protocol 2", "The donor", "Report", ("women", "office"))


def test_a_report_is_proved_in_each_language_and_is_the_same_bytes_after_an_erasure(office: Office) -> None:
    keeper = a_quarter(office, 20, 3)
    with refused("nothing_published"):
        figure_papers.report(keeper, "2026-01", Lang.EN)
    publishing.publish(keeper)
    before = {lang: figure_papers.report(keeper, "2026", lang) for lang in Lang}
    case_id, case = came_in(keeper, 1)[0]
    erasure.erase(keeper, case_id, typed=case.code)
    after = {lang: figure_papers.report(office.sign_in("liaison"), "2026", lang) for lang in Lang}
    assert {lang: paper.pdf for lang, paper in before.items()} == {lang: paper.pdf for lang, paper in after.items()}
    said = before[Lang.EN].text.replace("\t", " ")
    assert "Women who agreed to be counted 20" in said
    assert "Threat to publish 16 or more" in said
    assert "Harassment Not yet" in said
    assert "٢٠" in before[Lang.AR].text
    assert before[Lang.CKB].text != before[Lang.AR].text


@pytest.mark.parametrize("kind", FigureFile)
def test_what_is_given_out_is_in_the_log_and_holds_the_groups_of_the_protocol(
    office: Office, tmp_path: Path, kind: FigureFile
) -> None:
    keeper, path = a_quarter(office, 20), tmp_path / "out"
    publishing.publish(keeper)
    rows = figure_papers.give_out(keeper, "2026-01", PROTOCOL, kind, path)
    assert rows == sum(line.group in PROTOCOL.groups for line in publishing.figures(keeper, "2026-01").lines)
    assert path.stat().st_size > 500
    (said,) = [view.details for view in keeper.identity.audit.views(limit=20) if view.verb == "give_figures"]
    assert (said["recipient"], said["groups"], said["period"]) == ("The donor", "women office", "2026-01")
    with refused("not_permitted"):
        figure_papers.give_out(office.sign_in("intake"), "2026-01", PROTOCOL, kind, path)


def test_nothing_is_given_out_without_a_protocol_or_to_a_place_that_is_none(office: Office, tmp_path: Path) -> None:
    keeper = a_quarter(office, 20)
    publishing.publish(keeper)
    for protocol, code, field in (
        (Protocol(" ", "a", "b", ("women",)), "field_missing", "name"),
        (Protocol("a", "", "b", ("women",)), "field_missing", "recipient"),
        (Protocol("a", "b", "", ("women",)), "field_missing", "purpose"),
        (Protocol("a", "b", "c", ("nothing",)), "no_figures_chosen", "group.women"),
    ):
        with fault(code, field):
            figure_papers.give_out(keeper, "2026-01", protocol, FigureFile.CSV, tmp_path / "out")
    with pytest.raises(EnvironmentFault) as raised:
        figure_papers.give_out(keeper, "2026-01", PROTOCOL, FigureFile.CSV, tmp_path / "no folder" / "out")
    assert raised.value.code == "folder_missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("lang", Lang)
def test_rows_of_another_version_are_on_the_paper_and_in_the_file_by_their_names(
    office: Office, tmp_path: Path, lang: Lang
) -> None:
    keeper = office.sign_in("keeper")
    another_program_published(keeper, "2026-01")
    said = figure_papers.report(keeper, "2026-01", lang).text.replace("\t", " ")
    for name, count in (
        ("women/kind.later", 7),
        ("women/wish.later", 6),
        ("office.gone/later", 8),
        ("later", 11),
        ("later.sort", 9),
    ):
        assert f"{name} {in_digits(str(count), lang)}" in said, name
    path = tmp_path / "out.csv"
    figure_papers.give_out(keeper, "2026-01", PROTOCOL, FigureFile.CSV, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        given = {line[1]: line[3] for line in csv.reader(file)}
    assert (given["women/kind.later"], given["women/wish.later"], given["office.gone/later"]) == ("7", "6", "8")
    assert "later" not in given, "no protocol named a group that this version does not know"
