"""The directory: looked at, kept, verified, read in from a list. Colleagues who deal with offices keep it; it is about
no woman.

Whatever is changed here is verified by nobody until somebody says that she called or went there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from nsintake.domain.directory import (
    MOST_ENTRIES,
    SHORT,
    CheckFound,
    CheckWay,
    DirectoryEntry,
    EntryCheck,
    EntryState,
    can_be_office,
    checked_entry,
    number_taken,
    put_changed,
    put_checked,
    put_together,
    same_name,
)
from nsintake.domain.directory_filter import NeedCoverage, coverage
from nsintake.domain.directory_rows import entry_of_row
from nsintake.domain.liaison import Disclosure, MaskedRecord, Whereabouts
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.directory import TABLE, ListedEntry, every_entry, id_of_office, joined_entries, put_entry
from nsintake.records.signed_in import SignedIn
from nsintake.records.who_wrote import NamedStep, step_by_step
from nsintake.services.liaison.signing_asked import entries_asked, settle_asked
from nsintake.store.sealed import new_id


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry as a list shows it. ``confirmed``: a keeper confirmed its words, for an office that gets letters.

    ``verified_on`` and ``verified_by`` (a name): by whom it was last found right, None and empty if by nobody.
    """

    entry_id: bytes
    entry: DirectoryEntry
    state: EntryState
    own: bool
    confirmed: bool = True
    verified_on: date | None = None
    verified_by: str = ""
    verified_how: CheckWay | None = None
    checked_by: tuple[str, ...] = ()
    """What those are called who wrote down its checks, in their order, by the log."""


@dataclass(frozen=True, slots=True)
class DirectoryView:
    """The whole directory, and what of each need is covered."""

    entries: tuple[EntryView, ...]
    covered: tuple[NeedCoverage, ...]
    asked: frozenset[bytes] = frozenset()
    """The ids of entries that a keeper was asked to sign."""
    joined: Mapping[bytes, bytes] = MappingProxyType({})
    """Entries that were joined with an office, by their ids: the id of the entry of both."""

    @property
    def to_call(self) -> tuple[EntryView, ...]:
        """What a round of calls goes through: what was verified longest ago first, then what nobody verified."""
        waits = [view for view in self.entries if view.state in _TO_CALL]
        return tuple(sorted(waits, key=lambda view: (view.verified_on is None, view.verified_on or date.min)))

    @property
    def offices(self) -> tuple[EntryView, ...]:
        """Those that get letters."""
        return tuple(view for view in self.entries if view.entry.recipient_id)

    def other_halves(self, entry: DirectoryEntry) -> tuple[EntryView, ...]:
        """What is listed a second time under the name of an entry: the office that gets letters, or what gets none."""
        others = self.offices if can_be_office(entry) else ()
        if entry.recipient_id:
            others = tuple(view for view in self.entries if can_be_office(view.entry))
        return tuple(view for view in others if same_name(view.entry, entry))


_TO_CALL = frozenset({EntryState.UNVERIFIED, EntryState.STALE, EntryState.LAPSED})


@requires(Permission.READ_DIRECTORY)
def directory(signed_in: SignedIn) -> DirectoryView:
    """Every entry, with its doubt."""
    today, listed = signed_in.today(), every_entry(signed_in)
    joined = joined_entries(signed_in)
    views = tuple(_view(signed_in, held, joined, today) for held in listed)
    covered, asked = coverage((held.entry for held in listed), today), entries_asked(signed_in)
    return DirectoryView(views, covered, asked, joined)


def _view(signed_in: SignedIn, held: ListedEntry, joined: Mapping[bytes, bytes], today: date) -> EntryView:
    check, entry = held.entry.verified, held.entry
    ids = [held.entry_id, *(part for part, office_id in joined.items() if office_id == held.entry_id)]
    steps = [NamedStep(each.by, each.day, each.mark) for each in entry.checks]
    checked_by = tuple(map(signed_in.name_of, step_by_step(signed_in, TABLE, ids, steps)))
    return EntryView(
        entry_id=held.entry_id,
        entry=entry,
        state=entry.state(today),
        own=held.own,
        confirmed=not entry.recipient_id or signed_in.content.is_confirmed(entry.recipient_id),
        verified_on=None if check is None else check.day,
        verified_by="" if check is None else checked_by[entry.checks.index(check)],
        verified_how=None if check is None else check.how,
        checked_by=checked_by,
    )


@requires(Permission.READ_DIRECTORY)
def how_many_to_call(signed_in: SignedIn) -> int:
    """How many entries were verified and are not fresh any more; where nothing is verified, all that can be called."""
    today = signed_in.today()
    states = [held.entry.state(today) for held in every_entry(signed_in)]
    if not any(state.prints for state in states):
        return sum(state in _TO_CALL for state in states)
    return sum(state in {EntryState.STALE, EntryState.LAPSED} for state in states)


def _held(signed_in: SignedIn, entry_id: bytes) -> ListedEntry:
    found = next((held for held in every_entry(signed_in) if held.entry_id == entry_id), None)
    if found is None:
        raise Refused("entry_missing")
    return found


def _refuse_twice(signed_in: SignedIn, entry_id: bytes, entry: DirectoryEntry) -> None:
    others = [held.entry for held in every_entry(signed_in) if held.entry_id != entry_id]
    if number_taken(entry, others) is not None:
        raise UserFault("number_taken", field="phone")


@requires(Permission.KEEP_DIRECTORY)
def save_entry(signed_in: SignedIn, entry_id: bytes, entry: DirectoryEntry, *, before: DirectoryEntry | None) -> bytes:
    """Add an entry (an empty id, ``before`` None) or put other facts in its place; its id. What sort of entry an office
    is, and what it is called, is on the signed list.

    Raises UserFault as ``checked_entry`` does, ``number_taken``, ``too_many_entries``; Refused ``entry_missing``,
    ``changed_meanwhile`` where it is no longer as it was ``before``, ``wording_unchanged``.
    """
    with signed_in.liaison.begin() as work:
        if before is None:
            _refuse_more(signed_in, 1)
            entry_id, kept = new_id(), checked_entry(_unverified(entry))
        else:
            now = _held(signed_in, entry_id).entry
            if now != before:
                raise Refused("changed_meanwhile", table=TABLE)
            typed = replace(entry, name=now.name, kind=now.kind) if now.recipient_id else entry
            kept = checked_entry(put_changed(now, typed, signed_in.uid, signed_in.today()))
            if kept == now:
                raise Refused("wording_unchanged")
        _refuse_twice(signed_in, entry_id, kept)
        put_entry(signed_in, work, entry_id, kept, verb="entry")
        work.commit()
    return entry_id


def _unverified(entry: DirectoryEntry) -> DirectoryEntry:
    return replace(entry, recipient_id="", checks=(), cancelled=False)


def _refuse_more(signed_in: SignedIn, more: int) -> None:
    if len(every_entry(signed_in)) + more > MOST_ENTRIES:
        raise UserFault("too_many_entries", limit=MOST_ENTRIES)


@dataclass(frozen=True, slots=True)
class CallMade:
    """What came of one call or visit. ``day``: when it was, None for today."""

    entry_id: bytes
    found: CheckFound
    how: CheckWay = CheckWay.CALLED
    day: date | None = None


@requires(Permission.KEEP_DIRECTORY)
def verify(signed_in: SignedIn, calls: Sequence[CallMade]) -> None:
    """Write down what came of calls and visits, of all of them or of none.

    Raises UserFault ``nothing_chosen``, and as ``put_checked`` does with ``place`` (from 0) of the call; Refused
    ``entry_missing``.
    """
    if not calls:
        raise UserFault("nothing_chosen", field="calls")
    with signed_in.liaison.begin() as work:
        today = signed_in.today()
        listed = {held.entry_id: held.entry for held in every_entry(signed_in)}
        for place, call in enumerate(calls):
            entry = listed.get(call.entry_id)
            if entry is None:
                raise Refused("entry_missing")
            check = EntryCheck(call.day or today, signed_in.uid, call.found, call.how)
            try:
                checked = put_checked(entry, check, today)
            except UserFault as fault:
                raise UserFault(fault.code, **{**fault.params, "place": place}) from None
            put_entry(signed_in, work, call.entry_id, checked, verb="verify_entry")
        work.commit()


@requires(Permission.KEEP_DIRECTORY)
def make_one(signed_in: SignedIn, entry_id: bytes, recipient_id: str) -> bytes:
    """An entry and an office that gets letters are the same: one entry of both, under the words that keepers signed;
    its id. What stays of the other one only says that it is this office.

    Raises Refused ``entry_missing``, ``recipient_unknown``, ``entry_no_office`` for a person, a hotline or an office
    that gets letters already; UserFault as ``checked_entry`` does, ``number_taken``.
    """
    with signed_in.liaison.begin() as work:
        entry, office_id = _held(signed_in, entry_id).entry, id_of_office(recipient_id)
        office = next((held.entry for held in every_entry(signed_in) if held.entry_id == office_id), None)
        if office is None:
            raise Refused("recipient_unknown", recipient=recipient_id)
        if not can_be_office(entry):
            raise Refused("entry_no_office")
        both = checked_entry(put_together(office, entry, signed_in.uid, signed_in.today()))
        others = [held.entry for held in every_entry(signed_in) if held.entry_id not in {entry_id, office_id}]
        if number_taken(both, others) is not None:
            raise UserFault("number_taken", field="phone")
        put_entry(signed_in, work, office_id, both, verb="entry")
        put_entry(signed_in, work, entry_id, DirectoryEntry(entry.kind, recipient_id=recipient_id), verb="entry")
        settle_asked(signed_in, work, entry_id)
        work.commit()
    return office_id


@requires(Permission.KEEP_DIRECTORY)
def remove_entry(signed_in: SignedIn, entry_id: bytes) -> None:
    """Take an entry out. What the program brings comes back as it brings it, verified by nobody.

    Raises Refused ``entry_missing``; ``letters_out`` for the facts of an office that still has papers of ours, since
    they say how to get them back; ``office_listed`` for an office that letters can go to.
    """
    with signed_in.liaison.begin() as work:
        held = _held(signed_in, entry_id)
        if held.entry.recipient_id:
            out = _papers_out(signed_in, held.entry.recipient_id)
            if out:
                raise Refused("letters_out", count=out)
            raise Refused("office_listed")
        if not held.own:
            raise Refused("entry_of_program")
        signed_in.liaison.remove(work, TABLE, entry_id, verb="remove_entry")
        settle_asked(signed_in, work, entry_id)
        work.commit()


def _papers_out(signed_in: SignedIn, recipient_id: str) -> int:
    """How many copies an office has of ours."""
    theirs = {
        record.reference
        for _, record in signed_in.liaison.sound("masked_record", MaskedRecord).pairs
        if record.recipient_id == recipient_id
    }
    prints = signed_in.liaison.sound("disclosure", Disclosure).pairs
    return sum(
        disclosure.there
        for _, disclosure in prints
        if disclosure.where is Whereabouts.OUT and disclosure.reference in theirs
    )


# --- a list that is read in


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of a list: its number in the file, what it is called, and its entry or what is wrong with it."""

    number: int
    name: str
    entry: DirectoryEntry | None
    faults: tuple[UserFault, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What reading a list in would do. Nothing of it is stored, and nothing of it is verified. ``room``: how many more
    entries the directory has place for.
    """

    rows: tuple[ImportRow, ...]
    room: int = MOST_ENTRIES

    @property
    def fits(self) -> bool:
        """Whether there is room for every sound row: all of them are taken over, or none."""
        return len(self.sound) <= self.room

    @property
    def sound(self) -> tuple[ImportRow, ...]:
        """The rows that can be taken over."""
        return tuple(row for row in self.rows if row.entry is not None)

    @property
    def faulty(self) -> tuple[ImportRow, ...]:
        """The others, each with what is wrong."""
        return tuple(row for row in self.rows if row.entry is None)


@requires(Permission.KEEP_DIRECTORY, while_unsound=False)
def look_at_list(signed_in: SignedIn, data: bytes, name: str) -> ImportPlan:
    """A dry run over a list of services (CSV in UTF-8, or XLSX): every row with its entry or every fault of it.

    Raises UserFault as ``read_table`` does.
    """
    from nsintake.documents.table_file import read_table  # noqa: PLC0415 - loads a library for spreadsheets

    listed = every_entry(signed_in)
    taken = {held.entry.phone for held in listed if held.entry.phone}
    rows = []
    for line in read_table(data, name):
        faults = [UserFault(code, field=field) for field, code in line.faults]
        entry, wrong = entry_of_row(line.cells)
        faults += wrong
        if entry is not None and entry.phone and entry.phone in taken:
            faults.append(UserFault("number_taken", field="phone"))
        elif entry is not None and entry.phone:
            taken.add(entry.phone)
        called = next((line.cells[key] for key in ("name_en", "name_ar", "name_ckb") if line.cells.get(key)), "")
        rows.append(ImportRow(line.number, called[:SHORT], None if faults else entry, tuple(faults)))
    return ImportPlan(tuple(rows), max(0, MOST_ENTRIES - len(listed)))


@requires(Permission.KEEP_DIRECTORY)
def take_over(signed_in: SignedIn, plan: ImportPlan) -> int:
    """Store the sound rows of a list, all or none, verified by nobody; how many.

    Raises UserFault ``nothing_chosen`` where no row is sound, ``too_many_entries``, ``number_taken`` where somebody
    stored the same number meanwhile.
    """
    entries = [checked_entry(_unverified(row.entry)) for row in plan.rows if row.entry is not None]
    if not entries:
        raise UserFault("nothing_chosen", field="list")
    with signed_in.liaison.begin() as work:
        _refuse_more(signed_in, len(entries))
        known = [held.entry for held in every_entry(signed_in)]
        for entry in entries:
            if number_taken(entry, known) is not None:
                raise UserFault("number_taken", field="list")
            known.append(entry)
            put_entry(signed_in, work, new_id(), entry, verb="import_entry")
        work.commit()
    return len(entries)
