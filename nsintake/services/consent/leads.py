"""What leads from her file to what was told of her, and back from a record to her files. No window may call it.

A worker's own signature moves a link or takes it away, and lays one into another file. So whatever protects her asks
all that ever led there: her links, her letters, and the entries of the log by which links were made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.record_kinds import OFFICE, RECORD_ID
from nsintake.domain.release import CaseLink, Draft
from nsintake.services.cases.casework import is_shut
from nsintake.services.cases.same_woman import every_readable_file
from nsintake.services.session import Session
from nsintake.store.audit_lines import Details
from nsintake.store.newest import first_entry
from nsintake.store.rows import Record
from nsintake.store.told_of import told_of
from nsintake.store.unit_of_work import UnitOfWork


def records_of(session: Session, case_id: bytes, recipient_id: str = "") -> tuple[CaseLink, ...]:
    """Her records, at one office or at all, by whatever of any of her files can be read."""
    found = dict[bytes, CaseLink]()
    for one in every_readable_file(session, case_id):
        for link in records_in(session, one, recipient_id):
            found.setdefault(link.record_id, link)
    return tuple(found.values())


def records_in(session: Session, case_id: bytes, recipient_id: str = "") -> tuple[CaseLink, ...]:
    """The same of one file."""
    return of_office(leads_of(session, case_id), recipient_id)


def of_office(leads: Iterable[CaseLink], recipient_id: str = "") -> tuple[CaseLink, ...]:
    """Each record once, of those that any lead says are an office's."""
    found = dict[bytes, CaseLink]()
    for link in leads:
        if recipient_id in {"", link.recipient_id}:
            found.setdefault(link.record_id, link)
    return tuple(found.values())


def leads_of(session: Session, case_id: bytes) -> tuple[CaseLink, ...]:
    """Everything that leads from one file to a record. Of which office that is, and its reference, it says itself where
    it can be read, before all others.
    """
    store, liaison = session.identity, session.liaison
    links = [row.value for row in store.sound("case_link", CaseLink, subject=case_id).records]
    drafts = [row.value for row in store.sound("letter_draft", Draft, subject=case_id).records]
    letters = [letter_id for draft in drafts for letter_id in draft.letters]
    papers = [row.value for row in liaison.sound("released_letter", ReleasedLetter, ids=letters).records]
    links += [CaseLink(paper.recipient_id, paper.record_id, paper.reference) for paper in papers]
    links += [_link_told(details) for _, details in told_of(store, "case_link", case_id)]
    links = [link for link in links if link.record_id]
    own = liaison.sound("masked_record", MaskedRecord, ids=[link.record_id for link in links]).records
    there = {row.record_id: row.value for row in own}
    wanted = {draft.reference for draft in drafts} - {link.reference for link in links}
    if wanted:
        every = liaison.sound("masked_record", MaskedRecord).records
        there |= {row.record_id: row.value for row in every if row.value.reference in wanted}
    said = (CaseLink(record.recipient_id, record_id, record.reference) for record_id, record in there.items())
    return (*said, *links)


def _link_told(details: Details) -> CaseLink:
    """Without a record where the entry tells of none."""
    try:
        return CaseLink(str(details.get(OFFICE, "")), bytes.fromhex(str(details.get(RECORD_ID, ""))), "")
    except ValueError:
        return CaseLink("", b"", "")


def going_on(session: Session, work: UnitOfWork, links: Iterable[CaseLink]) -> tuple[CaseLink, ...]:
    """Those of these records of which anything may print or be said, or goes over yet; within a transaction on
    identity.db. One that cannot be read may.
    """
    every = {link.record_id: link for link in links}
    found = session.liaison.sound("masked_record", MaskedRecord, ids=list(every))
    there = {row.record_id: row.value for row in found.records}
    return tuple(
        link
        for record_id, link in every.items()
        if record_id in found.damaged
        or (record_id in there and not there[record_id].ended)
        or (record_id not in there and session.outbox.rows_about(work, record_id))
    )


def files_behind(session: Session, links: Iterable[CaseLink]) -> tuple[bytes, ...]:
    """Every file that led to one of these records, by a row or an entry that can be read here."""
    store, every = session.identity, tuple(links)
    ids, references = {link.record_id for link in every}, {link.reference for link in every} - {""}
    rows = store.sound("case_link", CaseLink).records
    found = [row.subject_id for row in rows if row.value.record_id in ids or row.value.reference in references]
    drafts = store.sound("letter_draft", Draft).records
    found += [row.subject_id for row in drafts if row.value.reference in references]
    found += [case_id for case_id, details in told_of(store, "case_link") if _link_told(details).record_id in ids]
    return tuple(dict.fromkeys(found))


def whose(session: Session, ids: Iterable[bytes]) -> dict[bytes, bytes]:
    """By record, the file that led to it first, where a link to it can be read: whoever laid another one knew it from
    there.
    """
    wanted, found = set(ids), dict[bytes, list[Record[CaseLink]]]()
    for row in session.identity.sound("case_link", CaseLink).records:
        if row.value.record_id in wanted:
            found.setdefault(row.value.record_id, []).append(row)
    return {record_id: _first(session, rows).subject_id for record_id, rows in found.items()}


def _first(session: Session, rows: list[Record[CaseLink]]) -> Record[CaseLink]:
    store = session.identity
    return rows[0] if len(rows) == 1 else min(rows, key=lambda row: first_entry(store, "case_link", row.record_id))


def laid_links(session: Session) -> tuple[bytes, ...]:
    """Links that name a record or a reference to which another file led before; the program makes none."""
    rows = session.identity.sound("case_link", CaseLink).records
    count = Counter(key for row in rows for key in _keys(row.value))
    shared = [row for row in rows if any(count[key] > 1 for key in _keys(row.value))]
    shared.sort(key=lambda row: first_entry(session.identity, "case_link", row.record_id))
    seen, laid = dict[bytes | str, bytes](), list[bytes]()
    for row in shared:
        owners = {seen.setdefault(key, row.subject_id) for key in _keys(row.value)}
        if owners != {row.subject_id}:
            laid.append(row.record_id)
    return tuple(laid)


def _keys(link: CaseLink) -> tuple[bytes | str, ...]:
    return tuple(key for key in (link.record_id, link.reference) if key)


def sees_every_file(session: Session) -> bool:
    """Whether no file is shut to this person."""
    store = session.identity
    try:
        return not any(
            store.holders(case_id) is not None and is_shut(session, case_id) for case_id in store.known_ids("case_file")
        )
    except OpenError:
        return False
