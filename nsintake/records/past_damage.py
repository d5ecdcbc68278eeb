"""A damaged row does not keep in print what she takes back: what can still be read is stopped first, then the damage is
reported. No window may call it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from nsintake import log
from nsintake.crypto.envelope import OpenError
from nsintake.domain.codes import read_code
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import Bug, EnvironmentFault, NsintakeError, Refused, UserFault
from nsintake.records.case_files import is_shut
from nsintake.records.kinds import KINDS
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lookups import breaks, entry_about, says_anything
from nsintake.store.check import ChainReport, broken_since_checkpoint, missing, unsettled
from nsintake.store.disowned import disown, say_absent, write_again
from nsintake.store.order import shuffled
from nsintake.store.rows import SoundRecords
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import NotHers

_P = ParamSpec("_P")
_R = TypeVar("_R")
_Act = Callable[Concatenate[SignedIn, bytes, _P], _R]


_ENDS = frozenset({"stopped", "keys_changed", "roster_stale"})
"""Refusals by which a session is over, or has to be."""
_DOES_NOT_HOLD = (OpenError, Bug, ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What reading or writing over a row raises that somebody damaged, or wrote wildly with her own signature."""


class _Met:
    """What an act went past: ``key``: that her file has another key than this session knew; ``damage``: all else."""

    key = damage = False


_MET: ContextVar[_Met | None] = ContextVar("met", default=None)


@contextmanager
def telling_why() -> Iterator[None]:
    """Around an act that stops what can be stopped: ``stopped_short`` says why the rest was not done."""
    before = _MET.set(_Met())
    try:
        yield
    finally:
        _MET.reset(before)


def _note(error: Exception) -> None:
    met = _MET.get()
    if met is not None:
        of_key = isinstance(error, NotHers) and error.changed
        met.key |= of_key
        met.damage |= not of_key


def stopped_short(count: int) -> Refused:
    """``stopped_damaged``: all is stopped that can be, ``count`` records, and her file does not say so yet. Where
    nothing is damaged, and a colleague changed meanwhile who opens her file, ``stopped_sign_in_again``.
    """
    return Refused("stopped_sign_in_again" if _met_only_a_key() else "stopped_damaged", count=count)


def _met_only_a_key() -> bool:
    met = _MET.get()
    return met is not None and met.key and not met.damage


class Steps:
    """Steps of one act, each whole or not at all: whatever one meets, it keeps no other from being done, unless the
    disk fails or the session ends. ``whole``: none met anything.
    """

    def __init__(self) -> None:
        self.whole = True

    @contextmanager
    def step(self, work: UnitOfWork | None = None) -> Iterator[None]:
        """One of them, within a transaction or in its own."""
        done = False
        with _past_anything(), nullcontext() if work is None else work.part():
            yield
            done = True
        self.whole = self.whole and done


@contextmanager
def _past_anything() -> Iterator[None]:
    try:
        with past_damage():
            yield
    except EnvironmentFault:
        raise
    except NsintakeError as error:
        if error.code in _ENDS:
            raise
        _note(error)
        log.event("step_not_done", error=error.code)


@contextmanager
def past_damage(*, pages_only: bool = False) -> Iterator[None]:
    """Go on after a row that is not sound, or a page of the file that cannot be read; ``pages_only``: after that."""
    try:
        yield
    except _DOES_NOT_HOLD as error:
        if pages_only:
            raise
        _note(error)
    except EnvironmentFault as fault:
        if fault.code != "file_corrupt":
            raise
        _note(fault)


def stops_first(stop: _Act[_P, int]) -> Callable[[_Act[_P, _R]], _Act[_P, _R]]:
    """Where a row of hers is not sound, or a page cannot be read, ``stop`` what can be read of her and say how many
    records that were.

    Raises Refused with ``count`` as ``stopped_short`` says, or ``stop_by_reference`` where nothing was found by a file
    that is damaged.
    """

    def wrap(act: _Act[_P, _R]) -> _Act[_P, _R]:
        @wraps(act)
        def run(signed_in: SignedIn, case_id: bytes, /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
            stopped = 0
            with telling_why():
                with past_damage():
                    return act(signed_in, case_id, *args, **kwargs)
                with past_damage(pages_only=True):
                    stopped = stop(signed_in, case_id, *args, **kwargs)
                raise stopped_short(stopped) if stopped or _met_only_a_key() else Refused("stop_by_reference")

        return run

    return wrap


_LEADS = tuple(contribution.kind.table for contribution in KINDS if contribution.leads)
"""The tables whose rows lead from her file to what was told of her."""


def gone(signed_in: SignedIn) -> bool:
    """Whether a row that may be hers was taken out, alone or with what the log says of it: by reading alone it is not
    missed, and her record goes on.
    """
    store = signed_in.identity
    broken, stray = broken_since_checkpoint(store), missing(store, _LEADS)
    report = unsettled(store, ChainReport(store.audit.head(), broken=broken, stray=stray, finished=False))
    if report.broken or report.stray:
        signed_in.integrity.take(store, report)
    return bool(report.broken or report.stray)


def require_none_gone(signed_in: SignedIn) -> None:
    """Before her papers are judged again. Raises Refused ``audit_mismatch``, as everything else does from then on."""
    if gone(signed_in):
        raise Refused("audit_mismatch", file=signed_in.identity.name)


def found_whole(signed_in: SignedIn, case_id: bytes, record_id: bytes) -> MaskedRecord | None:
    """The record over there that her file names; None for one that was taken away or has not arrived. Raises OpenError
    also where it may have been taken out with all that the log says of it.
    """
    record = signed_in.liaison.find("masked_record", record_id, MaskedRecord)
    if record is not None or never_went(signed_in, case_id, record_id):
        return record
    if may_be_hidden(signed_in, "masked_record", record_id):
        raise OpenError
    return None


def never_went(signed_in: SignedIn, case_id: bytes, record_id: bytes) -> bool:
    """Whether a record never went over, so that the log of liaison.db must not know of it, whatever is missing there:
    its first row waits or was cancelled, and her file knows of no letter under its reference that was signed since.
    """
    if signed_in.outbox.never_went(record_id):
        return True
    store = signed_in.identity
    links = store.sound("case_link", CaseLink, subject=case_id)
    drafts = store.sound("letter_draft", LetterDraft, subject=case_id)
    references = {row.value.reference for row in links.records if row.value.record_id == record_id}
    own, struck = (
        [row for row in drafts.records if row.value.reference in references],
        signed_in.outbox.struck_at(record_id),
    )
    signed = (entry_about(store.audit, "letter_draft", row.record_id) for row in own if row.value.released)
    later = any(line is None or line.n > struck for line in signed)
    return bool(own) and not (later or links.damaged or drafts.damaged)


def may_be_hidden(signed_in: SignedIn, table: str, record_id: bytes) -> bool:
    """Whether a record that is not there may have been hidden: no entry that counts says that it was taken away, and
    there is one that does not count, or the log is not what it was; or nobody can say what it was when the keys were
    changed.
    """
    store = signed_in.liaison
    try:
        if store.audit.newest(store.database.reader(), table, record_id) is not None:
            return False
    except OpenError:
        return True
    return says_anything(store.audit, table, record_id) or log_lacks(signed_in, store)


def log_lacks(signed_in: SignedIn, store: SealedStore) -> bool:
    """Whether the log of a file is not what it was, so that rows may be hidden with all that it said of them."""
    report = ChainReport(store.audit.head(), broken=breaks(store.audit, above=0), finished=False)
    return bool(unsettled(store, report).broken) or signed_in.integrity.anchors.broken_by(store.audit) is not None


def is_short(signed_in: SignedIn) -> bool:
    """Whether liaison.db lacks now what this computer remembers of it. Whoever put an older end there can put the right
    one back over what is written now: what protects her is noted until it is written again where nothing is missing.
    """
    return signed_in.integrity.anchors.broken_by(signed_in.liaison.audit) is not None


def disown_damaged(
    signed_in: SignedIn,
    work: UnitOfWork,
    steps: Steps,
    ids: Iterable[bytes],
    found: SoundRecords[MaskedRecord],
    *,
    verb: str,
    case_id: bytes = b"",
) -> bool:
    """Of records that her file names and that were looked for, disown those that do not open or are not there, and end
    those again that an officer ended; whether some were damaged, or may have been hidden. Of one that never went over
    nothing is said, and while the log lacks something it may have gone: ``case_id`` is the file that names them. Within
    a transaction on liaison.db and ``passing_over``.
    """
    there = {row.record_id: row.value for row in found.records}
    absent = {*ids} - there.keys() - {*found.damaged}
    waiting = {lost_id for lost_id in absent if never_went(signed_in, case_id, lost_id)}
    absent -= waiting
    hidden = {lost_id for lost_id in absent if may_be_hidden(signed_in, "masked_record", lost_id)}
    for record_id in shuffled({*found.damaged, *hidden}):
        with steps.step(work):
            disown(signed_in.liaison, work, "masked_record", record_id, verb=verb)
    for record_id in shuffled(absent - hidden):
        with steps.step(work):
            say_absent(signed_in.liaison, work, "masked_record", record_id, verb=verb)
    for record_id in shuffled(link_id for link_id, record in there.items() if record.ended):
        with steps.step(work):
            write_again(signed_in.liaison, work, "masked_record", record_id, MaskedRecord, verb=verb)
    return bool(found.damaged or hidden) or (bool(waiting) and log_lacks(signed_in, signed_in.liaison))


def absent_over_there(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, record_id: bytes, *, verb: str) -> bool:
    """Say in liaison.db that a record is not there, within a transaction on it; not of one that never went. Whether
    that is sure: while the log over there lacks something, one that seems never to have gone may be hidden.
    """
    if never_went(signed_in, case_id, record_id):
        return not log_lacks(signed_in, signed_in.liaison)
    say_absent(signed_in.liaison, work, "masked_record", record_id, verb=verb)
    return True


def is_shut_here(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether her file is there but not open to this person; one that is damaged stops nothing that protects her."""
    try:
        return is_shut(signed_in, case_id)
    except OpenError:
        return False


def records_by(signed_in: SignedIn, typed: str) -> tuple[CaseLink, ...]:
    """Every record and office with a reference as it was typed from a paper, one that has not gone over yet included;
    the program makes one. What may go on comes first. Raises UserFault ``reference_unreadable``, Refused
    ``reference_unknown``, OpenError if a record that may have it cannot be read.
    """
    reference = read_code(to_ascii_digits(typed))
    if reference is None:
        raise UserFault("reference_unreadable", field="reference")
    known, steps, damaged = list[CaseLink](), Steps(), False
    with steps.step():
        every = signed_in.liaison.sound("masked_record", MaskedRecord)
        damaged = bool(every.damaged)
        same = (row for row in every.records if row.value.reference == reference)
        rows = sorted(same, key=lambda row: row.value.ended)
        known += [CaseLink(row.value.recipient_id, row.record_id, reference) for row in rows]
    with steps.step():
        links = signed_in.identity.sound("case_link", CaseLink).records
        known += [row.value for row in links if row.value.reference == reference and row.value.is_of(row.subject_id)]
    with steps.step():  # a record may have been written over
        letters = signed_in.liaison.sound("released_letter", ReleasedLetter).records
        papers = (row.value for row in letters if row.value.reference == reference)
        known += [CaseLink(paper.recipient_id, paper.record_id, reference) for paper in papers]
    if not known:
        store = signed_in.liaison
        out_of_sight = damaged or missing(store, ("masked_record",)) or log_lacks(signed_in, store)
        raise Refused("reference_unknown") if steps.whole and not out_of_sight else OpenError
    found = dict[tuple[bytes, str], CaseLink]()
    for link in known:
        found.setdefault((link.record_id, link.recipient_id), link)
    return tuple(found.values())
