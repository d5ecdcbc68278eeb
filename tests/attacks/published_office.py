"""A real office in which a year of ``published_years`` takes place, and every number that can be read of it.

What happens is written as sessions write it, in the month in which it happens: files, papers and answers, meetings and
ways, forums, trainings, counts. A keeper publishes each month early in the next. Numbers are read from the bytes of CSV
and XLSX files, from the text of the PDF as another program reads it, and from the charts and tables of the window.
"""

from __future__ import annotations

import csv
import secrets
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl

from nsintake.domain.case import CaseFile, Wishes
from nsintake.domain.codes import new_code
from nsintake.domain.feedback import FeedbackAnswer, FeedbackQuestion
from nsintake.domain.forum import FORUMS, Forum, ForumOffice, ForumStatus, HeadCounts, InvitedHow
from nsintake.domain.incident import Incident, YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Answer, Disclosure, disclosures_subject
from nsintake.domain.peace_team import TEAMS, HandOverTheme, PeaceHandOver
from nsintake.domain.publication import quarter_name
from nsintake.domain.training import (
    TRAININGS,
    Attender,
    CameBefore,
    DoorCell,
    Headcount,
    Training,
    TrainingDay,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
)
from nsintake.records.case_files import write_file
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import erasure, figure_papers, publishing
from nsintake.services.day.figure_papers import FigureFile, Protocol
from nsintake.services.intake.complaints import COUNTED as COMPLAINTS
from nsintake.services.intake.counting import count_visit
from nsintake.services.peace_teams.member_trouble import MISCONDUCT
from nsintake.services.peace_teams.peace_handovers import CAME
from nsintake.store.tally import Tally
from tests.attacks.published_years import OFFICES, Counts, Number, Paper, Prints, Woman, Year, month_said
from tests.services.figures_office import paper_handed, she_met
from tests.services.ladder import Office

ALL = Protocol("Protocol 1", "The donor", "Report", publishing.GROUPS)


@dataclass
class Played:
    """An office in the middle of its year. ``names``: which recipient is which office of the year."""

    office: Office
    year: Year
    ids: dict[int, bytes] = field(default_factory=dict)
    papers: dict[tuple[int, str], tuple[bytes, bytes]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def month(self, month: int) -> SignedIn:
        """What happens in a month, and its publication; the keeper who published it."""
        keeper = self._at(date(2026, month, 12))
        self._others(keeper, month)
        for at, woman in enumerate(self.year.women):
            if not 0 < woman.erased < month:
                self._hers(keeper, at, woman, month)
        keeper = self._at(date(2026 + month // 12, month % 12 + 1, 2))
        publishing.publish(keeper)
        return keeper

    def _at(self, day: date) -> SignedIn:
        self.office.close()
        self.office.clock.moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        keeper = self.office.sign_in("keeper")
        recipients = [office.recipient.recipient_id for office in keeper.content.offices]
        self.names = dict(zip(recipients, OFFICES, strict=False))
        return keeper

    # --- a woman

    def _hers(self, keeper: SignedIn, at: int, woman: Woman, month: int) -> None:
        day = date(2026, month, 12)
        if woman.came == month:
            self.ids[at] = secrets.token_bytes(16)
            case = CaseFile(new_code(keeper.randbelow), day, keeper.uid, may_be_counted=YesNo.UNKNOWN)
            case = replace(case, incident=Incident(kinds=(*woman.kinds,)), wishes=Wishes(pathways=(*woman.pathways,)))
            with keeper.identity.begin() as work:
                write_file(keeper, work, self.ids[at], case, verb="record")
                work.commit()
        for when, answer in ((woman.joins, YesNo.YES), (woman.withdraws, YesNo.NO)):
            if when == month:
                case = replace(keeper.identity.get("case_file", self.ids[at], CaseFile), may_be_counted=answer)
                with keeper.identity.begin() as work:
                    write_file(keeper, work, self.ids[at], case, verb="save_back")
                    work.commit()
        if woman.erased == month:
            code = keeper.identity.get("case_file", self.ids[at], CaseFile).code
            erasure.erase(keeper, self.ids[at], typed=code)
            return
        for paper in woman.papers:
            self._paper(keeper, at, paper, month)
        for months, way in ((woman.meetings, False), (woman.ways, True)):
            for _ in range(months.count(month)):
                with keeper.identity.begin() as hers, keeper.liaison.begin() as work:
                    she_met(keeper, self.ids[at], day, (hers, work), way=way)
                    hers.commit()
                    work.commit()

    def _paper(self, keeper: SignedIn, at: int, paper: Paper, month: int) -> None:
        day, store = date(2026, month, 12), keeper.liaison
        if paper.handed == month:
            recipient = next(name for name, office in self.names.items() if office == paper.office)
            with keeper.identity.begin() as hers, store.begin() as work:
                self.papers[at, paper.office] = paper_handed(keeper, self.ids[at], recipient, day, (hers, work))
                hers.commit()
                work.commit()
        if paper.answered == month:
            record, key = self.papers[at, paper.office]
            answer = Answer.HELPED if paper.agreed else Answer.REFUSED
            said = replace(store.get("disclosure", key, Disclosure), answer=answer, answered_on=day)
            with store.begin() as work:
                store.put(work, "disclosure", key, disclosures_subject(record), said, verb="answer")
                work.commit()

    # --- what is of nobody with a file

    def _others(self, keeper: SignedIn, month: int) -> None:
        counts, day = self.year.other[month - 1], date(2026, month, 9)
        for _ in range(counts["stopped"]):
            count_visit(keeper)
        with keeper.identity.begin() as work:
            for _ in range(counts["teams.hand_overs"]):
                kept = PeaceHandOver(HandOverTheme.ONLINE, day)
                keeper.identity.put(work, "hand_over", secrets.token_bytes(16), TEAMS, kept, verb="take_hand_over")
            tally = Tally(keeper.identity.database)
            for period, what, number in tallies(counts, month):
                tally.put(work, period, what, number)
            work.commit()
        with keeper.liaison.begin() as work:
            for forum in forums(counts, day, keeper.uid):
                keeper.liaison.put(work, "forum", secrets.token_bytes(16), FORUMS, forum, verb="hold_forum")
            for training in trainings(counts, day):
                keeper.liaison.put(work, "training", secrets.token_bytes(16), TRAININGS, training, verb="training")
            work.commit()


def tallies(counts: Counts, month: int) -> Iterator[tuple[str, str, int]]:
    """The plain counts of a month: period, what, how many."""
    yield month_said(month), CAME, counts["teams.came"]
    if month % 3 == 0:
        period = f"2026-{month // 3}"
        yield period, "women", counts["feedback"]
        for question in FeedbackQuestion:
            yield period, f"{question}.{FeedbackAnswer.YES}", counts[f"feedback/{question}"]
    if month == 12:
        yield "2026", MISCONDUCT, counts["teams.misconduct"]
        yield "2026", COMPLAINTS, counts["complaints"]


def forums(counts: Counts, day: date, by: str) -> Iterator[Forum]:
    """The forums of a month; the first has all people."""
    for at in range(counts["forums"]):
        people = 0 if at else counts["forums.people"]
        came = ForumOffice(
            bytes(16), Wording("The police", "", ""), InvitedHow.CALL, came=0 if at else counts["forums.duty_bearers"]
        )
        heads = HeadCounts(women=people - people // 3, men=people // 3)
        yield Forum(day, "The hall", by, status=ForumStatus.HELD, offices=(came,), counts=heads)


def trainings(counts: Counts, day: date) -> Iterator[Training]:
    """The trainings of a month; the first has all people."""
    for at in range(counts["trainings"]):
        heads = [
            Headcount(DoorCell(who, CameBefore.FIRST), 0 if at else counts[f"trainings.{who}"]) for who in Attender
        ]
        held = TrainingDay(day, TrainingDayState.COUNTED, tuple(heads))
        yield Training(TrainingKind.SESSION, "The school", (TrainingTopic.RIGHTS,), (held,))


# --- reading


def plain(row: str, names: Mapping[str, str]) -> str:
    """A row by the names of the year."""
    group, dot, rest = row.partition(".")
    recipient, slash, part = rest.partition("/")
    return f"office.{names.get(recipient, recipient)}{slash}{part}" if group == "office" and dot else row


def files(keeper: SignedIn, period: str, folder: Path, names: Mapping[str, str]) -> dict[str, Number]:
    """The numbers of a period as they are in the CSV; those in the XLSX are the same, and those of the period before
    in both.
    """
    tables = list[list[list[str]]]()
    for kind in FigureFile:
        path = folder / f"{period}.{kind}"
        figure_papers.give_out(keeper, period, ALL, kind, path)
        if kind is FigureFile.CSV:
            with path.open(encoding="utf-8-sig", newline="") as file:
                tables.append(list(csv.reader(file)))
        else:
            rows = openpyxl.load_workbook(path).worksheets[-1].iter_rows(values_only=True)
            tables.append([["" if value is None else str(value) for value in row] for row in rows])
    lines, others = ([line for line in table if line and line[0] == period] for table in tables)
    assert lines == others, period
    return {plain(line[1], names): (int(line[3]), line[4] == "yes") for line in lines if line[3] != "not published"}


def on_paper(keeper: SignedIn, period: str, folder: Path) -> list[str]:
    """The lines of the report in English, as another program reads them."""
    path = folder / "report.pdf"
    path.write_bytes(figure_papers.report(keeper, period, Lang.EN).pdf)
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, timeout=60)
    return [" ".join(line.split()) for line in done.stdout.decode().splitlines() if line.strip()]


def everything(played: Played, folder: Path) -> Prints:
    """A year, month by month; after each every period is given out again."""
    found = Prints()
    for month in range(1, 13):
        keeper = played.month(month)
        periods = {
            name for at in range(1, month + 1) for name in (month_said(at), quarter_name(month_said(at)), "2026")
        }
        for period in sorted(periods):
            if month == 12 or period in {month_said(month), quarter_name(month_said(month)), "2026"}:
                found[month, period] = files(keeper, period, folder, played.names)
    return found
