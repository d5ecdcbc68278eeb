"""What of erased women is left, where, until when: media with older backups, papers that are out, and what nobody can
reach.

Backups cannot be looked into or changed from here; what can be done is said: a new one now, the old sticks destroyed.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from nsintake.crypto.compartments import Compartment
from nsintake.domain.days import day_of
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, Whereabouts, disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault
from nsintake.records.access import requires
from nsintake.records.copies import copies_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups
from nsintake.services.backup.backup_age import moment_of
from nsintake.services.backup.backup_notes import state_of, write_beside
from nsintake.store import backup
from nsintake.store.gone import last_gone
from nsintake.store.tombstones import Tombstones
from nsintake.store.wraps import FileRestricted


@dataclass(frozen=True, slots=True)
class OldMedium:
    """A place with backups from before the last erasure. ``older``: how many are seen there, None while it is not
    plugged in; ``newest``: the day of the newest backup known to be there.
    """

    folder: str
    older: int | None
    newest: date | None


@dataclass(frozen=True, slots=True)
class PaperOut:
    """Copies of an erased woman's paper that an office has, and those ``with_us``."""

    record_id: bytes
    reference: str
    office: Wording
    copies: int
    with_us: int = 0


@dataclass(frozen=True, slots=True)
class LeftOfErased:
    """What is left. ``last`` is the day of the last erasure, None before the first; ``files_clean``: the station's own
    files and their logs contain no old page any more.
    """

    last: date | None
    files_clean: bool
    media: tuple[OldMedium, ...]
    papers: tuple[PaperOut, ...]


def _last(signed_in: SignedIn) -> datetime | None:
    """When the last file was erased: by the log of identity.db, which nobody writes who may not open a file.

    What a restore left out is in no log here; of that the tombstones say the day, to whose end it counts.
    """
    gone = last_gone(signed_in.identity, "case_file")
    book = Tombstones(signed_in.accounts.database).verified(signed_in.rosters, org=signed_in.ring.org)
    days = [
        tombstone.day
        for tombstone in book
        if tombstone.comp is Compartment.IDENTITY and tombstone.day <= signed_in.today()
    ]
    buried = max(days, default=None)
    if buried is not None and (gone is None or day_of(gone) < buried):
        return datetime.combine(buried, time.max, UTC)
    return gone


@requires(Permission.ERASE_FILE, while_unsound=True)
def find(signed_in: SignedIn) -> LeftOfErased:
    """All of that. Looks at every medium that is plugged in."""
    last = _last(signed_in)
    if last is None:
        return LeftOfErased(None, files_clean=True, media=(), papers=())
    folded = [store.database.checkpoint() for store in signed_in.stores]
    return LeftOfErased(
        last=day_of(last),
        files_clean=all(folded),
        media=_media(signed_in, last),
        papers=_papers(signed_in),
    )


def _media(signed_in: SignedIn, last: datetime) -> tuple[OldMedium, ...]:
    present = {medium.folder for medium in backups.media(signed_in)}
    found = [_present(signed_in, folder, last) for folder in sorted(present)]
    for kept in state_of(signed_in).known:
        moment = datetime.fromisoformat(kept.moment)
        if kept.folder not in present and moment <= last:
            found.append(OldMedium(kept.folder, None, day_of(moment)))
    return tuple(medium for medium in found if medium is not None)


def _present(signed_in: SignedIn, folder: str, last: datetime) -> OldMedium | None:
    try:
        moments = [moment_of(signed_in, container) for container in backup.ours_in(Path(folder), signed_in.ring.org)]
    except EnvironmentFault:
        return OldMedium(folder, None, None)
    older = sum(moment <= last for moment in moments)
    return OldMedium(folder, older, day_of(max(moments))) if older else None


def _papers(signed_in: SignedIn) -> tuple[PaperOut, ...]:
    found = []
    for record_id, record in signed_in.liaison.sound("masked_record", MaskedRecord).pairs:
        if record.status is RecordStatus.ERASED:
            copies, office = (
                copies_of(signed_in, record_id, sound=True),
                signed_in.content.office_of(record.recipient_id),
            )
            found.append(
                PaperOut(record_id, record.reference, office, copies.number_out, with_us=copies.number_with_us)
            )
    return tuple(sorted((*found, *_named_papers(signed_in)), key=lambda paper: paper.reference))


def _named_papers(signed_in: SignedIn) -> list[PaperOut]:
    """Copies of letters that named women who are erased; their letters are gone, and their names with them."""
    known = signed_in.identity.known_ids("named_letter")
    here = {disclosures_subject(named_id) for named_id in known if _stands(signed_in, named_id)}
    out: dict[bytes, PaperOut] = {}
    for row in signed_in.identity.records("named_print", Disclosure):
        disclosure, before = row.value, out.get(row.subject_id)
        if row.subject_id not in here and disclosure.where is not Whereabouts.GONE:
            copies, with_us = (disclosure.there, 0) if disclosure.where is Whereabouts.OUT else (0, disclosure.there)
            paper = before or PaperOut(
                row.subject_id, disclosure.reference, signed_in.content.office_of(disclosure.recipient_id), 0
            )
            out[row.subject_id] = replace(paper, copies=paper.copies + copies, with_us=paper.with_us + with_us)
    return list(out.values())


def _stands(signed_in: SignedIn, named_id: bytes) -> bool:
    """Whether a letter is still there, open to this person or not."""
    try:
        return signed_in.identity.find("named_letter", named_id, NamedLetter) is not None
    except FileRestricted:
        return True


@requires(Permission.ERASE_FILE)
def tell_media(signed_in: SignedIn) -> tuple[str, ...]:
    """Put every tombstone beside the backups on each medium that is plugged in; the folders that could be told."""
    told = []
    for medium in backups.media(signed_in):
        if medium.backups:
            with contextlib.suppress(EnvironmentFault):
                write_beside(signed_in, Path(medium.folder))
                told.append(medium.folder)
    return tuple(told)
