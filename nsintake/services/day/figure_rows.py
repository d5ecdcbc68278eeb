"""What is counted of a month, row by row. A kind of record that is counted adds a function here, in ``COUNTED``.

A function gives the count of every row it knows, those with 0 too: which rows there are is known to everybody. Rows are
named as ``domain/publication.py`` says. Counts about women are of those who came themselves and agreed to be counted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from nsintake.domain.accompaniment import Accompaniment, AccompanimentStatus
from nsintake.domain.case import CaseFile, Pathway
from nsintake.domain.days import day_of, month_of
from nsintake.domain.feedback import FeedbackAnswer, FeedbackQuestion
from nsintake.domain.figures import MonthFigures
from nsintake.domain.forum import Forum, ForumStatus
from nsintake.domain.incident import IncidentKind
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Disclosure
from nsintake.domain.meeting import Meeting, MeetingLink, MeetingStatus
from nsintake.domain.peace_team import PeaceHandOver
from nsintake.domain.publication import PUBLIC_EVENTS, QUARTER_ENDS, event_of, month_after
from nsintake.domain.release import CaseLink
from nsintake.domain.training import Attender, CameBefore, Training
from nsintake.domain.training_figures import training_counts
from nsintake.records.counting_word import counted_women, oldest_by, ties_to_count
from nsintake.records.signed_in import FOUNDED_ID, FOUNDING_TABLE, SignedIn
from nsintake.records.ties import ties_told
from nsintake.services.intake.complaints import COUNTED as COMPLAINT
from nsintake.services.peace_teams.member_trouble import MISCONDUCT
from nsintake.services.peace_teams.peace_handovers import CAME
from nsintake.store.tally import Tally

Rows: TypeAlias = Mapping[str, int]
MEETINGS, WAYS = "meetings.women", "ways.women"
_AGREED = frozenset({Answer.ACCEPTED, Answer.APPOINTMENT, Answer.HELPED, Answer.NOT_HELPED})


@dataclass(frozen=True)
class Counting:
    """The records that several functions count, each read once."""

    signed_in: SignedIn

    @cached_property
    def women(self) -> dict[bytes, CaseFile]:
        """The file of each woman who agreed to be counted, by the id of her oldest one: of several joined files the
        oldest in which she said yes.
        """
        rows = self.signed_in.identity.sound("case_file", CaseFile).records
        files = {row.record_id: row.value for row in rows}
        return counted_women(files, ties_to_count(self.signed_in.identity))

    @cached_property
    def since(self) -> str:
        """The month in which the station was founded, or that of the oldest file of theirs where it is earlier. Of the
        months before it everybody knows that nobody came.
        """
        chain = self.signed_in.accounts_store.audit
        found = chain.by_keeper(FOUNDING_TABLE, FOUNDED_ID)
        months = [month_of(case.opened) for case in self.women.values()]
        months += [] if found is None else [chain.view(found[0]).day[:7]]
        return min(months, default="")

    @cached_property
    def agreed(self) -> dict[bytes, bytes]:
        """Every file of theirs, the younger ones of joined files too, with the oldest file of the same woman."""
        older = {row.subject_id: row.value.other for row in ties_told(self.signed_in.identity)}
        oldest = {case_id: oldest_by(older, case_id) for case_id in (*older, *self.women)}
        return {case_id: hers for case_id, hers in oldest.items() if hers in self.women}

    @cached_property
    def papers(self) -> dict[tuple[str, bytes], list[Disclosure]]:
        """What was handed over of them: of each office and woman."""
        links = self.signed_in.identity.sound("case_link", CaseLink).records
        whose = {
            row.value.reference: self.agreed[row.subject_id]
            for row in links
            if row.subject_id in self.agreed and row.value.is_of(row.subject_id)
        }
        found = dict[tuple[str, bytes], list[Disclosure]]()
        for row in self.signed_in.liaison.sound("disclosure", Disclosure).records:
            given = row.value.handed_on is not None and row.value.kind not in {
                LetterKind.SPEAKING_NOTE,
                LetterKind.RECALL,
            }
            if given and row.value.reference in whose:
                found.setdefault((row.value.recipient_id, whose[row.value.reference]), []).append(row.value)
        return found

    @cached_property
    def appointments(self) -> dict[bytes, bytes]:
        """Their meetings, and the ways on which somebody went with them, each with its woman."""
        rows = self.signed_in.identity.sound("meeting_plan", MeetingLink).records
        return {
            row.value.meeting_id: self.agreed[row.subject_id]
            for row in rows
            if row.subject_id in self.agreed and row.value.is_of(row.subject_id)
        }

    @cached_property
    def met(self) -> dict[tuple[str, bytes], list[str]]:
        """The months of each woman's meetings that were held, and of the ways on which somebody went with her; by the
        row that they are for.
        """
        store, found = self.signed_in.liaison, dict[tuple[str, bytes], list[str]]()
        meetings, ways = store.sound("meeting", Meeting).records, store.sound("accompaniment", Accompaniment).records
        there = [
            *(
                (MEETINGS, row.record_id, row.value.starts)
                for row in meetings
                if row.value.status is MeetingStatus.HELD
            ),
            *((WAYS, row.record_id, row.value.starts) for row in ways if row.value.status is AccompanimentStatus.OVER),
        ]
        for row_name, record_id, starts in there:
            if record_id in self.appointments:
                found.setdefault((row_name, self.appointments[record_id]), []).append(month_of(day_of(starts)))
        return found

    @cached_property
    def forums(self) -> list[Forum]:
        """The forums that were held."""
        rows = self.signed_in.liaison.sound("forum", Forum).records
        return [row.value for row in rows if row.value.status is ForumStatus.HELD]

    @cached_property
    def trainings(self) -> list[Training]:
        """Trainings and awareness events."""
        return [row.value for row in self.signed_in.liaison.sound("training", Training).records]

    @cached_property
    def tally(self) -> dict[str, dict[str, int]]:
        """The plain counts."""
        return Tally(self.signed_in.identity.database).all()


def _women(counting: Counting, month: str) -> Rows:
    """Women whose file was opened in this month, by what they told of and what they wished; and who came and stopped.

    Of one who was erased before this, her month keeps that she came and what was done to her.
    """
    rows = counting.signed_in.identity.sound("figure", MonthFigures).records
    kept = next((row.value for row in rows if row.value.month == month), MonthFigures(month))
    here = [case for case in counting.women.values() if month_of(case.opened) == month]
    gone = {count.kind: count.women for count in kept.kinds}
    found = {"women": kept.women + len(here), "stopped": kept.stopped}
    for kind in IncidentKind:
        found[f"women/kind.{kind}"] = gone.get(kind, 0) + sum(kind in case.incident.kinds for case in here)
    for pathway in Pathway:
        found[f"women/pathway.{pathway}"] = sum(pathway in case.wishes.pathways for case in here)
    return found


def _offices(counting: Counting, month: str) -> Rows:
    """For each office, of how many women a paper was handed over for the first time in the month before this one; how
    many of these it answered by the end of this month, and to how many of them it agreed.
    """
    offices = [office.recipient.recipient_id for office in counting.signed_in.content.offices]
    found = dict.fromkeys(
        (f"office.{office}{part}" for office in offices for part in ("", "/answered", "/answered/agreed")), 0
    )
    for (office, _), prints in counting.papers.items():
        handed = min(print_.handed_on for print_ in prints if print_.handed_on)
        if office not in offices or month_of(handed) != month_after(month, -1):
            continue
        found[f"office.{office}"] += 1
        said = [
            print_.answer
            for print_ in prints
            if print_.answered_on and month_of(print_.answered_on) <= month and not print_.answer.is_waited_for
        ]
        found[f"office.{office}/answered"] += bool(said)
        found[f"office.{office}/answered/agreed"] += any(answer in _AGREED for answer in said)
    return found


def _meetings(counting: Counting, month: str) -> Rows:
    """Women who had a meeting, and with whom somebody went, for the first time in the year: each counts once, because
    many meetings of a single woman would tell of her alone.
    """
    found = {MEETINGS: 0, WAYS: 0}
    for (row, _), months in counting.met.items():
        found[row] += month == min((when for when in months if when[:4] == month[:4]), default="")
    return found


def _forums(counting: Counting, month: str) -> Rows:
    """Forums that were held and who came; of nobody who was not counted. A forum is a public event."""
    held = [forum for forum in counting.forums if month_of(forum.day) == month]
    return {
        "forums": len(held),
        "forums.people": sum(count or 0 for forum in held for count in forum.counts.of_all),
        "forums.duty_bearers": sum(forum.duty_bearers or 0 for forum in held),
    }


def _trainings(counting: Counting, month: str) -> Rows:
    """Trainings and awareness events, and who was there for the first time. Nobody's number is a part of another one:
    together they are everybody, and what is hidden would be the difference.
    """
    counts = training_counts(counting.trainings, [month])
    people = {f"trainings.{who}": counts.sum_of((who,), (CameBefore.FIRST,)) or 0 for who in Attender}
    return {"trainings": counts.events, **people}


def _teams(counting: Counting, month: str) -> Rows:
    """Hand-overs of peace teams, and women who came by invitation."""
    days = [row.value.day for row in counting.signed_in.identity.sound("hand_over", PeaceHandOver).records]
    return {
        "teams.hand_overs": sum(month_of(day) == month for day in days),
        "teams.came": counting.tally.get(month, {}).get(CAME, 0),
    }


def _tallies(counting: Counting, month: str) -> Rows:
    """What women said of how they were received, once a quarter; papers of complaints, and misconduct of members
    that was reported outside, once a year.
    """
    found = dict[str, int]()
    if month[5:] in QUARTER_ENDS:
        counts = counting.tally.get(f"{month[:4]}-{int(month[5:]) // 3}", {})
        found["feedback"] = counts.get("women", 0)
        for question in FeedbackQuestion:
            found[f"feedback/{question}"] = counts.get(f"{question}.{FeedbackAnswer.YES}", 0)
    if month[5:] == "12":
        found["teams.misconduct"] = counting.tally.get(month[:4], {}).get(MISCONDUCT, 0)
        found["complaints"] = counting.tally.get(month[:4], {}).get(COMPLAINT, 0)
    return found


COUNTED: tuple[Callable[[Counting, str], Rows], ...] = (
    _women,
    _offices,
    _meetings,
    _forums,
    _trainings,
    _teams,
    _tallies,
)


def counts_of(counting: Counting, month: str) -> dict[str, int]:
    """Every count of a month, by row; of a month before there was a station, of public events alone. A part is never
    more than its whole, whatever anybody wrote into a table.
    """
    found = {row: count for count_rows in COUNTED for row, count in count_rows(counting, month).items()}
    for row in sorted(found, key=lambda path: path.count("/")):
        whole = row.rpartition("/")[0]
        found[row] = max(0, min(found[row], found[whole]) if whole else found[row])
    if month >= counting.since:
        return found
    return {row: count for row, count in found.items() if row in PUBLIC_EVENTS or event_of(row)}


FIXED_ROWS: tuple[str, ...] = (
    "women",
    *(f"women/kind.{kind}" for kind in IncidentKind),
    *(f"women/pathway.{pathway}" for pathway in Pathway),
    "stopped",
    MEETINGS,
    WAYS,
    *("forums", "forums.people", "forums.duty_bearers"),
    *("trainings", *(f"trainings.{who}" for who in Attender)),
    *("teams.hand_overs", "teams.came", "teams.misconduct"),
    "feedback",
    *(f"feedback/{question}" for question in FeedbackQuestion),
    "complaints",
)
"""The rows that every office has, in the order in which they are shown; those of its offices come by themselves."""
