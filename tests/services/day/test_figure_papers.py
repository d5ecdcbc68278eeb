"""The report of figures on paper in three languages, and figures given out: published ones alone, and written down."""

from __future__ import annotations

import csv
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from nsintake.documents.form_measures import BAR, BAR_AT, NUMBER_AT, SIDE, WIDTH
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


def bars_on(pdf: Path) -> list[tuple[float, float]]:
    """The edges of every line of a bar on a paper, left and right, in points, as qpdf writes the page out."""
    done = subprocess.run(["qpdf", "--qdf", str(pdf), "-"], check=True, capture_output=True)
    found = re.findall(rb"^([\d.]+) [\d.]+ ([\d.]+) ([\d.]+) re f$", done.stdout, re.MULTILINE)
    lines = [tuple(map(float, each)) for each in found]
    return [(left, left + width) for left, width, high in lines if high == BAR and width < WIDTH]


def words_on(pdf: Path) -> list[tuple[float, float]]:
    """The edges of every word on the first page of a paper, left and right, in points, as poppler reads them."""
    done = subprocess.run(["pdftotext", "-bbox", "-l", "1", str(pdf), "-"], check=True, capture_output=True)
    words = ET.fromstring(done.stdout).iter("{http://www.w3.org/1999/xhtml}word")
    return [(float(word.attrib["xMin"]), float(word.attrib["xMax"])) for word in words]


@pytest.mark.parametrize("lang", Lang)
def test_a_chart_on_paper_begins_where_the_language_begins(office: Office, tmp_path: Path, lang: Lang) -> None:
    keeper, pdf = a_quarter(office, 20, 9), tmp_path / "report.pdf"
    publishing.publish(keeper)
    pdf.write_bytes(figure_papers.report(keeper, "2026-02", lang).pdf)
    bars, middle = bars_on(pdf), SIDE + WIDTH / 2
    assert len({round(right - left, 1) for left, right in bars}) > 2, "bars of several lengths"
    begin, end = (
        (right if lang.rtl else left for left, right in bars),
        (left if lang.rtl else right for left, right in bars),
    )
    first = SIDE + WIDTH * (1 - BAR_AT if lang.rtl else BAR_AT)
    assert {round(at, 1) for at in begin} == {round(first, 1)}, "all begin at one line"
    assert len({round(at, 1) for at in end}) > 2
    assert all((left < middle) is lang.rtl for left, _ in bars)
    labels = [word for word in words_on(pdf) if (word[0] > middle if lang.rtl else word[1] < middle)]
    edge = SIDE + WIDTH if lang.rtl else SIDE
    at_edge = [word for word in labels if abs((word[1] if lang.rtl else word[0]) - edge) < 3]
    assert len(at_edge) > 12, "a label begins each row at the edge where the language begins"
    numbers = SIDE + WIDTH * (1 - NUMBER_AT if lang.rtl else NUMBER_AT)
    lie = [word for word in words_on(pdf) if abs((word[1] if lang.rtl else word[0]) - numbers) < 3]
    assert len(lie) > 12, "and its number ends it"


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
