"""Two files that are one woman's: the younger is shown as part of the older one, and they can be separated again.

Merging writes one row beside the younger file and changes nothing else, so that everything of both stays what it was:
consents, letters, records, tasks and who may do what. What is one woman's is erased, frozen and taken back together,
checked for all her names, and open to the same people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from nsintake.crypto.envelope import OpenError
from nsintake.domain.codes import read_code
from nsintake.domain.consent import ActKind
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.domain.ties import MergeReason, Tie, TieKind
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import acts_of, case_of, freeze_on
from nsintake.records.consent_standing import Standing, WhyNot, standing
from nsintake.records.merged_files import every_readable_file, files_of, oldest_of, parts_told, ties_of
from nsintake.records.past_damage import Steps, is_shut_here, past_damage
from nsintake.records.pending import erasures_noted, frozen_by_note
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent.consenting import note_judging, put_in_force
from nsintake.services.consent.named_back import ask_for_forgotten
from nsintake.services.consent.telling_her_worker import ask_to_call_off_ways, ask_to_reach_her
from nsintake.services.consent.withdrawing import finish_withdrawals, note_in_joined
from nsintake.services.liaison.calling_off import ask_to_call_off, ask_unless_asked
from nsintake.store.audit_lookups import entry_about
from nsintake.store.newest import first_entry
from nsintake.store.sealed import new_id
from nsintake.store.unit_of_work import UnitOfWork

_STRIDE = 50
_AFTER = "liaison"
"""In the entry that joins two files: the number of the newest entry of liaison.db then."""


@dataclass(frozen=True, slots=True)
class PartOfFile:
    """One of the files of one woman. ``merged`` and ``reason`` say since when and why; None for the oldest of them."""

    case_id: bytes
    code: str
    opened: date
    merged: date | None
    reason: MergeReason | None


@requires(Permission.VIEW_CASES)
def folded(signed_in: SignedIn) -> frozenset[bytes]:
    """The files that lists leave out, because an older one is shown for them."""
    ties = ties_of(signed_in)
    return frozenset(younger for younger in ties if oldest_of(signed_in, ties, younger) != younger)


@requires(Permission.VIEW_CASES)
def parts_of(signed_in: SignedIn, case_id: bytes) -> tuple[PartOfFile, ...]:
    """The files of one woman, the oldest first; one part only where nothing was merged."""
    ties = ties_of(signed_in)
    parts: list[PartOfFile] = []
    for at, part_id in enumerate(files_of(signed_in, case_id)):
        case, tie = case_of(signed_in, part_id), ties[part_id][1] if at else None
        day, reason = (None, None) if tie is None else (tie.day, tie.reason)
        parts.append(PartOfFile(part_id, case.code, case.opened, day, reason))
    return tuple(parts)


@requires(Permission.VIEW_CASES)
def file_by_code(signed_in: SignedIn, typed: str) -> bytes:
    """The file with the code that was typed. Raises UserFault ``code_not_found`` also for one that is not open here."""
    code, index = read_code(to_ascii_digits(typed)), signed_in.women
    index.read_all(_STRIDE)
    found = None if code is None else index.with_code(code)
    if found is None:
        raise UserFault("code_not_found", field="code")
    return found


@requires(Permission.MERGE_FILES)
def merge(signed_in: SignedIn, this_file: bytes, other_file: bytes, reason: MergeReason) -> bytes:
    """These two are one woman's: the younger is shown as part of the older from now on; the older one's id.

    What leaves about her is judged by both from now on, what left already too. Raises Refused ``same_file``,
    ``holders_differ`` where they are not open to the same people, ``file_frozen`` where only one of them is frozen,
    ``changed_meanwhile`` where an erasure of one is noted and not finished, ``record_missing``, ``file_restricted``.
    """
    store = signed_in.identity
    with store.begin() as work:
        cases = {case_id: case_of(signed_in, case_id) for case_id in (this_file, other_file)}
        ties = ties_of(signed_in)
        first, second = oldest_of(signed_in, ties, this_file), oldest_of(signed_in, ties, other_file)
        if first == second:
            raise Refused("same_file")
        if _holders(signed_in, first) != _holders(signed_in, second):
            raise Refused("holders_differ")
        _require_both_go_on_or_neither(signed_in, first, second)
        if _erasures_of(signed_in, first, second):
            raise Refused("changed_meanwhile", table="case_file")  # all of hers is to go, of what was hers then
        cases |= {case_id: case_of(signed_in, case_id) for case_id in (first, second)}
        begun = {case_id: first_entry(store, "case_file", case_id) for case_id in (first, second)}
        older, younger = sorted(begun, key=lambda case_id: (cases[case_id].opened, begun[case_id]))
        tie = Tie(TieKind.MERGED, signed_in.today(), signed_in.uid, other=older, reason=reason)
        details = {"reason": reason.value, **_where_liaison_is(signed_in)}
        store.put(work, "tie", new_id(), younger, tie, verb="merge", details=details)
        store.put(work, "tie", new_id(), older, replace(tie, kind=TieKind.HAS_PART, other=younger), verb="merge")
        judged = note_judging(signed_in, work, older, case=case_of(signed_in, older))
        links, waits = _ask_her_worker(signed_in, work, older), note_in_joined(signed_in, work, older)
        work.commit()
    put_in_force(signed_in, judged)
    with past_damage():  # a damaged row of another woman keeps no files apart
        if waits:
            finish_withdrawals(signed_in)
        _go_by_what_she_took_back(signed_in, older, links)
    return older


def _require_both_go_on_or_neither(signed_in: SignedIn, first: bytes, second: bytes) -> None:
    """Raises Refused ``file_frozen`` where one of two women is frozen, or about to be by what is noted of any file of
    hers, and the other one goes on.
    """
    noted, frozen = frozen_by_note(signed_in), list[bool]()
    for file_id in (first, second):
        hers = files_of(signed_in, file_id)
        frozen.append(any(part in noted or freeze_on(signed_in, part) is not None for part in hers))
    if frozen[0] is not frozen[1]:
        raise Refused("file_frozen")


def _where_liaison_is(signed_in: SignedIn) -> dict[str, int]:
    """How far the log of liaison.db is: what was called off before this is not what these files ask for. It says days
    and no hours.
    """
    said = dict[str, int]()
    with past_damage():
        said[_AFTER] = signed_in.liaison.audit.head().number
    return said


def _joined_after(signed_in: SignedIn, tie_id: bytes) -> int:
    """The number that was said then; 0 where nothing says it: then the day is all there is."""
    audit = signed_in.identity.audit
    line = entry_about(audit, "tie", tie_id)
    said = 0 if line is None else audit.words(signed_in.identity.database.reader(), line).details.get(_AFTER, 0)
    return said if isinstance(said, int) else 0


def _ask_her_worker(signed_in: SignedIn, work: UnitOfWork, case_id: bytes) -> list[CaseLink]:
    """Where she took it back last in one of her files her worker is asked to call off the ways that are ahead in the
    others, and to reach her; her records there with those offices.
    """
    said = _taken_back(signed_in, case_id)
    for office in dict.fromkeys(word.recipient_id for word in said):
        ask_to_call_off_ways(signed_in, work, case_id, office)
        ask_to_reach_her(signed_in, work, case_id)
    return [word.link for word in said if word.link is not None]


def _taken_back(signed_in: SignedIn, case_id: bytes) -> list[Standing]:
    """What counts in each of her files of the offices of which she took it back last in one of them, and nothing may
    leave by another.
    """
    today, files, found = signed_in.today(), files_of(signed_in, case_id), list[Standing]()
    for office in sorted({office for file_id in files for office in _taken_back_in(signed_in, file_id)}):
        said = [standing(signed_in, file_id, office, today) for file_id in files]
        if all(word.act is None for word in said):
            found += said
    return found


def _go_by_what_she_took_back(signed_in: SignedIn, case_id: bytes, links: Iterable[CaseLink]) -> None:
    """Letters that name her are taken back where she took it back in another file, and what is ahead with the office of
    each of these records is called off.
    """
    ask_for_forgotten(signed_in, *files_of(signed_in, case_id))
    with signed_in.liaison.begin() as work:
        for link in links:
            ask_to_call_off(signed_in, work, link)
        work.commit()


@requires(Permission.RECORD_CONSENT)
def call_off_in_joined(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> None:
    """What was to be called off where files were joined, and nobody was asked for since: a power cut, or a row that
    could not be read, came in between. Once behind the pages of each session; ``stop`` says that it ends.
    """
    steps, ties = Steps(), ties_of(signed_in)
    joined = dict[bytes, tuple[dict[bytes, date], set[bytes]]]()
    for younger, (tie_id, tie) in ties.items():
        older = oldest_of(signed_in, ties, younger)
        days, files = joined.get(older, ({}, {older}))
        joined[older] = {**days, tie_id: tie.day}, {*files, younger}
    for older, (days, files) in joined.items():
        if stop():
            return
        with steps.step():  # of most women nothing more is read than their acts
            if not is_shut_here(signed_in, older) and any(_taken_back_in(signed_in, file_id) for file_id in files):
                day = max(days.values())
                after = max(_joined_after(signed_in, tie_id) for tie_id in days if days[tie_id] == day)
                links = _overtaken(signed_in, older)
                steps.whole &= ask_unless_asked(signed_in, files, links, since=day, after=after)
    if not steps.whole:
        raise OpenError


def _overtaken(signed_in: SignedIn, case_id: bytes) -> list[CaseLink]:
    """Her records whose office she said yes to before she took that back in another file."""
    said = _taken_back(signed_in, case_id)
    return [word.link for word in said if word.link is not None and WhyNot.OVERTAKEN in word.against]


def _taken_back_in(signed_in: SignedIn, case_id: bytes) -> set[str]:
    """The offices of which her last word in one file is that she takes it back."""
    last = {act.recipient_id: act.kind for act in acts_of(signed_in, case_id) if act.kind is not ActKind.USED_UP}
    return {office for office, kind in last.items() if kind is ActKind.WITHDRAWN}


def _holders(signed_in: SignedIn, case_id: bytes) -> frozenset[str] | None:
    holders = signed_in.identity.holders(case_id)
    return None if holders is None else frozenset(holders)


def _erasures_of(signed_in: SignedIn, *case_ids: bytes) -> list[bytes]:
    """The notes of erasures that are not finished, of any file of these women."""
    hers = {file for case_id in case_ids for file in every_readable_file(signed_in, case_id)}
    return [note_id for note_id, pending in erasures_noted(signed_in) if pending.case_id in hers]


@requires(Permission.MERGE_FILES)
def unmerge(signed_in: SignedIn, younger: bytes) -> None:
    """They are two women's after all: both are again what they were. Raises Refused ``not_merged``;
    ``erasure_stopped``, once they are separated, where the erasure of both as one woman's was noted and not finished:
    somebody asks for it again in the file that is to go.
    """
    store = signed_in.identity
    with store.begin() as work:
        case_of(signed_in, younger)  # refuses a file that is not open here
        known = ties_of(signed_in).get(younger)
        if known is None:
            raise Refused("not_merged")
        tie_id, tie = known
        stopped = _erasures_of(signed_in, younger)
        for note_id in stopped:
            signed_in.outbox.done(work, note_id)
        store.remove(work, "tie", tie_id, verb="unmerge")
        told = parts_told(signed_in, tie.other).get(younger)
        if told is not None:
            store.remove(work, "tie", told, verb="unmerge")
        for part_id in (younger, tie.other):
            store.audit.append(work, "unmerge", record_id=part_id, about=part_id)
        work.commit()
    if stopped:
        raise Refused("erasure_stopped")
