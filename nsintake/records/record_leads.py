"""What leads from her file to what was told of her, and back from a record to her file. No window may call it.

A worker's own signature moves a link or takes it away, and lays one into another file. So each act that protects her
asks all that ever led there: her links, her letters, and the entries of the log by which links were made. A record's id
says which file it belongs to (``domain/belonging.py``): what leads there from another one is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nsintake.domain.belonging import belongs, id_of, is_made
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.record_kinds import OFFICE, RECORD_ID, SALT
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.records.merged_files import every_readable_file
from nsintake.records.signed_in import SignedIn
from nsintake.store.audit_lines import Details
from nsintake.store.rows import Record, Records
from nsintake.store.told_of import links_told
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import opens_here

_FILES = "files by lead"
"""Where a transaction on liaison.db keeps them."""


def records_of(signed_in: SignedIn, case_id: bytes, recipient_id: str = "") -> tuple[CaseLink, ...]:
    """Her records, at one office or at all, by all of her files that can be read."""
    found = dict[bytes, CaseLink]()
    for file in every_readable_file(signed_in, case_id):
        for link in records_in(signed_in, file, recipient_id):
            found.setdefault(link.record_id, link)
    return tuple(found.values())


def records_in(signed_in: SignedIn, case_id: bytes, recipient_id: str = "") -> tuple[CaseLink, ...]:
    """The records that one file leads to."""
    return of_office(leads_of(signed_in, case_id), recipient_id)


def of_office(leads: Iterable[CaseLink], recipient_id: str = "") -> tuple[CaseLink, ...]:
    """Each record once, of those that any lead says are an office's."""
    found = dict[bytes, CaseLink]()
    for link in leads:
        if recipient_id in {"", link.recipient_id}:
            found.setdefault(link.record_id, link)
    return tuple(found.values())


def leads_of(signed_in: SignedIn, case_id: bytes) -> tuple[CaseLink, ...]:
    """Everything that leads from one file to a record of hers. Of which office that is, and its reference, it says
    itself where it can be read, before all others.
    """
    store, liaison = signed_in.identity, signed_in.liaison
    links = [row.value for row in store.sound("case_link", CaseLink, subject=case_id).records]
    drafts = [row.value for row in store.sound("letter_draft", LetterDraft, subject=case_id).records]
    links += [link for draft in drafts for link in _link_drafted(case_id, draft)]
    letters = [letter_id for draft in drafts for letter_id in draft.letters]
    papers = [row.value for row in liaison.sound("released_letter", ReleasedLetter, ids=letters).records]
    links += [CaseLink(paper.recipient_id, paper.record_id, paper.reference) for paper in papers]
    links += [_link_told(details) for _, details in links_told(store, case_id)]
    own = {link.record_id for link in links if link.is_of(case_id)}
    wanted = {draft.reference for draft in drafts} - {link.reference for link in links if link.record_id in own}
    read = liaison.sound("masked_record", MaskedRecord, ids=None if wanted else list(own)).records
    there = {row.record_id: row.value for row in read}
    drawn = {key for key, record in there.items() if record.reference in wanted and belongs(case_id, key, b"")}
    said = (CaseLink(record.recipient_id, key, record.reference) for key, record in there.items() if key in own | drawn)
    return (*said, *(link for link in links if link.record_id in own))


def _link_drafted(case_id: bytes, draft: LetterDraft) -> tuple[CaseLink, ...]:
    if len(draft.salt) != len(case_id):
        return ()
    record_id = id_of(case_id, draft.salt)
    return (CaseLink(draft.recipient_id, record_id, draft.reference, draft.consent_number, draft.salt),)


def _link_told(details: Details) -> CaseLink:
    """Without a record where the entry tells of none."""
    try:
        record_id, salt = (bytes.fromhex(str(details.get(name, ""))) for name in (RECORD_ID, SALT))
    except ValueError:
        return CaseLink("", b"", "")
    return CaseLink(str(details.get(OFFICE, "")), record_id, "", salt=salt)


def going_on(signed_in: SignedIn, work: UnitOfWork, links: Iterable[CaseLink]) -> tuple[CaseLink, ...]:
    """Those of these records of which anything may print or be said, or goes over yet; within a transaction on
    identity.db. One that cannot be read may.
    """
    every = {link.record_id: link for link in links}
    found = signed_in.liaison.sound("masked_record", MaskedRecord, ids=list(every))
    there = {row.record_id: row.value for row in found.records}
    return tuple(
        link
        for record_id, link in every.items()
        if record_id in found.damaged
        or (record_id in there and not there[record_id].ended)
        or (record_id not in there and signed_in.outbox.rows_about(work, record_id))
    )


def files_behind(signed_in: SignedIn, links: Iterable[CaseLink]) -> tuple[bytes, ...]:
    """The file that each of these records belongs to, where a row or an entry that leads there can be read here; of a
    record whose id an earlier version drew, every file that leads to it.
    """
    store, every = signed_in.identity, tuple(links)
    ids, references = {link.record_id for link in every}, {link.reference for link in every} - {""}
    leading = [(row.subject_id, row.value) for row in store.sound("case_link", CaseLink).records]
    drafts = store.sound("letter_draft", LetterDraft).records
    leading += [(row.subject_id, link) for row in drafts for link in _link_drafted(row.subject_id, row.value)]
    leading += [(case_id, _link_told(details)) for case_id, details in links_told(store)]
    found = [case_id for case_id, link in leading if link.record_id in ids and link.is_of(case_id)]
    if not all(is_made(record_id) for record_id in ids):
        found += [row.subject_id for row in drafts if not row.value.salt and row.value.reference in references]
    return tuple(dict.fromkeys(found))


def every_link(signed_in: SignedIn) -> Records[CaseLink]:
    """What leads from each file that is open here to a record of its own, also where the row that led there does not
    open, or is not there any more: what the log says of it then, with the reference that the record says.
    """
    store, cursor = signed_in.identity, signed_in.identity.database.reader()
    claims = store.audit.her_key.claims
    links = [row for row in store.sound("case_link", CaseLink).records if row.value.is_of(row.subject_id)]
    away = {*store.known_ids("case_link")} - {row.record_id for row in links}
    subjects = {subject for link_id in away for subject in claims("case_link", link_id)}
    open_ones = {subject for subject in subjects if opens_here(store.deks, cursor, subject)}
    every = links_told(store) if open_ones else ()  # the log is walked once, however many there are
    told = [(case_id, _link_told(details)) for case_id, details in every if case_id in open_ones]
    there = {row.value.record_id for row in links}
    lost = [(case_id, link) for case_id, link in told if link.record_id not in there and link.is_of(case_id)]
    read = signed_in.liaison.sound("masked_record", MaskedRecord, ids=[link.record_id for _, link in lost]).records
    said = {row.record_id: row.value.reference for row in read}
    return links + [
        Record(b"", case_id, 0, replace(link, reference=said.get(link.record_id, ""))) for case_id, link in lost
    ]


def file_of(signed_in: SignedIn, subject_id: bytes) -> bytes | None:
    """The file that a record or a meeting belongs to, if it can be read here."""
    return next(iter(every_file_of(signed_in, subject_id)), None)


def every_file_of(signed_in: SignedIn, subject_id: bytes) -> tuple[bytes, ...]:
    """The same; of one whose id an earlier version drew, every file that leads to it."""
    return files_by_lead(signed_in).get(subject_id, ())


def files_by_lead(signed_in: SignedIn) -> dict[bytes, tuple[bytes, ...]]:
    """The same of every record and meeting, in one reading: there may be thousands that somebody laid. Read once in a
    transaction on liaison.db, whose acts write no link.
    """
    return signed_in.liaison.database.read_once(_FILES, lambda: _files_by_lead(signed_in))


def _files_by_lead(signed_in: SignedIn) -> dict[bytes, tuple[bytes, ...]]:
    links = signed_in.identity.sound("case_link", CaseLink).records
    plans = signed_in.identity.sound("meeting_plan", MeetingLink).records
    every = [(row.value.record_id, row.subject_id) for row in links if row.value.is_of(row.subject_id)]
    every += [(row.value.meeting_id, row.subject_id) for row in plans if row.value.is_of(row.subject_id)]
    found = dict[bytes, dict[bytes, None]]()
    for lead, case_id in every:
        found.setdefault(lead, {})[case_id] = None
    return {lead: tuple(files) for lead, files in found.items()}


def laid_links(signed_in: SignedIn) -> tuple[tuple[str, bytes], ...]:
    """Rows that name a record or a meeting of another file, with their tables; the program makes none."""
    links = signed_in.identity.sound("case_link", CaseLink).records
    plans = signed_in.identity.sound("meeting_plan", MeetingLink).records
    laid = [("case_link", row.record_id) for row in links if not row.value.is_of(row.subject_id)]
    return (*laid, *(("meeting_plan", row.record_id) for row in plans if not row.value.is_of(row.subject_id)))
