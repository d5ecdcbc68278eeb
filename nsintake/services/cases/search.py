"""Finding her again: the list as one types, files that may be hers already, and women whom the same account threatens.

What is typed is looked for in memory (``women_index``); nothing of it is written anywhere. Files that are not open to
this person are not in the index, so that no answer here can say anything about them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from nsintake.domain.case import CaseCard, CaseStatus
from nsintake.domain.codes import read_code
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import YesNo
from nsintake.domain.roles import Permission, Role
from nsintake.domain.text import to_ascii_digits
from nsintake.domain.ties import MatchReason, Reason, Tie, TieKind
from nsintake.matching.alike import Alike, Typed, alike
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.case_row import CaseRow
from nsintake.records.colleagues import active_people
from nsintake.records.signed_in import SignedIn
from nsintake.store.sealed import new_id

PAGE = 50
"""Rows of a list that are shown at once."""
STRIDE = 50
"""Files read at a time while the index is built: a search that comes meanwhile waits for no more."""
MOST_PROPOSED = 3
_MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that is not sound; ``code`` where its card still says it."""

    case_id: bytes
    code: str


@dataclass(frozen=True, slots=True)
class CasesFound:
    """The best rows, best first. ``count``: how many there are in all; ``open_ones``: open files on the whole list.

    ``read`` of ``of`` files were looked through so far. ``damaged``: those of them that cannot be read.
    """

    rows: tuple[CaseRow, ...]
    count: int
    open_ones: int
    read: int
    of: int
    damaged: tuple[Unreadable, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every file was looked through."""
        return self.read == self.of


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be hers, without her name; ``reasons`` contain what was typed and nothing that is on file."""

    case_id: bytes
    code: str
    opened: date
    status: CaseStatus
    reasons: tuple[MatchReason, ...]

    @property
    def kinds(self) -> tuple[Reason, ...]:
        """Each kind of reason once."""
        return tuple(dict.fromkeys(reason.reason for reason in self.reasons))


@dataclass(frozen=True, slots=True)
class CandidateNames:
    """Who the woman of a candidate is, and the reasons in both forms."""

    names: tuple[str, ...]
    called: tuple[str, ...]
    reasons: tuple[MatchReason, ...]


@dataclass(frozen=True, slots=True)
class OtherCase:
    """A file with the same account; ``answer``: what that woman said to cases being looked at together."""

    case_id: bytes
    code: str
    answer: YesNo


@dataclass(frozen=True, slots=True)
class SameExtorter:
    """Other files with the same account, number or link, and what she herself was asked and said."""

    others: tuple[OtherCase, ...]
    answer: YesNo


@requires(Permission.VIEW_CASES)
def read_some(signed_in: SignedIn, most: int = STRIDE) -> tuple[int, int]:
    """Read some files more into the index; how many were read, of how many. Call it until they are equal."""
    return signed_in.women.read_some(most)


@requires(Permission.VIEW_CASES, while_unsound=False)
def keep_read(signed_in: SignedIn, *, stop: Callable[[], bool]) -> bool:
    """Keep what was read, sealed, for her next session, if there is enough of it; whether anything was written.

    Raises Refused ``stopped`` where ``stop`` says so while it is written.
    """
    people = (*active_people(signed_in, Role.INTAKE), *active_people(signed_in, Role.KEEPER))
    return signed_in.women.keep(people, signed_in.today(), stop=stop)


@requires(Permission.VIEW_CASES)
def find(signed_in: SignedIn, query: str = "", *, most: int = PAGE) -> CasesFound:
    """The files found so far by what was typed: names in any script, a phone in any form, a code, what she is called.

    Nothing typed finds all, urgent and new ones first. Does not wait for the index: ``complete`` says if it is whole.
    """
    index = signed_in.women
    with index.guard:
        if index.progress() == (0, 0):
            index.read_some(most)
        index.catch_up()
        hits = index.women.search(query, most=most)
        read, of = index.progress()
        damaged = _unreadable(signed_in, index.damaged())
        return CasesFound(index.rows(hits.keys), hits.count, index.open_ones(), read, of, damaged)


@requires(Permission.VIEW_CASES)
def by_code(signed_in: SignedIn, typed: str) -> CaseRow | None:
    """The file with exactly the code that was typed, or the older one as which lists show it. None where there is none,
    and where it is not open to this person: nothing tells which. Reads more of the index until the file is found or
    none is left to read.
    """
    code, index = read_code(to_ascii_digits(typed)), signed_in.women
    while code is not None:
        index.catch_up()
        found, whole = index.with_code(code), index.complete
        if found is not None:
            return next(iter(index.rows([index.shown_for(found)])), None)
        if whole:
            break
        read_some(signed_in)
    return None


def _unreadable(signed_in: SignedIn, ids: tuple[bytes, ...]) -> tuple[Unreadable, ...]:
    if not ids:
        return ()
    cards = {row.record_id: row.value.code for row in signed_in.identity.sound("card", CaseCard, ids=ids).records}
    return tuple(Unreadable(case_id, cards.get(case_id, "")) for case_id in ids)


def _typed(answers: Mapping[str, str]) -> Typed:
    """What of a session's raw answers can be compared; what is not told or not readable is left out."""

    def lines(name: str) -> tuple[str, ...]:
        return tuple(line for line in answers.get(name, "").splitlines() if line.strip())[:_MOST_LINES]

    raw = answers.get("age", "")
    age = AgeBand(raw) if raw in set(AgeBand) else AgeBand.UNKNOWN
    return Typed(lines("names"), lines("called"), lines("phones"), age)


def _alike(signed_in: SignedIn, answers: Mapping[str, str], most: int) -> tuple[Alike, ...]:
    index = signed_in.women
    index.read_all(STRIDE)
    with index.guard:
        return alike(index.women, _typed(answers), most=most)


@requires(Permission.RUN_INTAKE)
def possible_duplicates(
    signed_in: SignedIn, answers: Mapping[str, str], *, but: bytes | None = None
) -> tuple[Candidate, ...]:
    """Files that may be hers already, the likeliest first, by what was typed so far; ``but``: not this one.

    Reads the rest of the index first, if it is not whole yet.
    """
    found = _alike(signed_in, answers, MOST_PROPOSED + 1)
    rows = {row.case_id: row for row in signed_in.women.rows(candidate.key for candidate in found)}
    return tuple(
        Candidate(candidate.key, row.code, row.opened, row.status, _covered(candidate.reasons))
        for candidate in found
        if candidate.key != but and (row := rows.get(candidate.key)) is not None
    )[:MOST_PROPOSED]


def _covered(reasons: Sequence[MatchReason]) -> tuple[MatchReason, ...]:
    return tuple(dict.fromkeys(MatchReason(reason.reason, reason.typed) for reason in reasons))


@requires(Permission.REVEAL_IDENTITY)
def names_of_candidate(signed_in: SignedIn, case_id: bytes, answers: Mapping[str, str]) -> CandidateNames:
    """Who a candidate is, and why she may be the same; audited before it is shown."""
    case = case_of(signed_in, case_id)
    signed_in.note_view(signed_in.identity, "reveal", case_id)
    reasons = next(
        (candidate.reasons for candidate in _alike(signed_in, answers, MOST_PROPOSED + 1) if candidate.key == case_id),
        (),
    )
    return CandidateNames(case.identity.names, case.identity.called, reasons)


@requires(Permission.VIEW_CASES)
def same_extorter(signed_in: SignedIn, case_id: bytes) -> SameExtorter:
    """Who else is threatened by the same account. Raises Refused ``record_missing``, ``file_restricted``."""
    account = case_of(signed_in, case_id).incident.account
    index = signed_in.women
    index.read_all(STRIDE)
    with index.guard:
        rows = index.rows(index.women.threatened_alike(case_id))
    others = tuple(OtherCase(row.case_id, row.code, _said(signed_in, row.case_id)) for row in rows)
    return SameExtorter(others, _said(signed_in, case_id, account))


def _asked(signed_in: SignedIn, case_id: bytes) -> tuple[tuple[bytes, Tie], ...]:
    ties = signed_in.identity.list("tie", Tie, subject=case_id)
    return tuple((tie_id, tie) for tie_id, tie in ties if tie.kind is TieKind.ASKED_TO_JOIN)


def _said(signed_in: SignedIn, case_id: bytes, account: str | None = None) -> YesNo:
    """What a woman said; an answer about an account that is no longer the one on file is none."""
    now = case_of(signed_in, case_id).incident.account if account is None else account
    return next((tie.answer for _, tie in _asked(signed_in, case_id) if tie.account == now), YesNo.UNKNOWN)


@requires(Permission.RECORD_CONSENT)
def record_joining(signed_in: SignedIn, case_id: bytes, answer: YesNo) -> None:
    """She was asked whether her case may be looked at together with those of others; only written down.

    Raises Refused ``record_missing``, ``file_restricted``.
    """
    with signed_in.identity.begin() as work:
        account = case_of(signed_in, case_id).incident.account
        tie = Tie(TieKind.ASKED_TO_JOIN, signed_in.today(), signed_in.uid, answer=answer, account=account)
        tie_id = next((known for known, _ in _asked(signed_in, case_id)), new_id())
        signed_in.identity.put(work, "tie", tie_id, case_id, tie, verb="ask_to_join")
        work.commit()
