"""What of erased women lies where until when: media with older backups, papers that are out, and what nobody can reach.

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
from nsintake.domain.named import NamedLetter
from nsintake.domain.roles import Permission
from nsintake.errors import EnvironmentFault
from nsintake.records.access import requires
from nsintake.records.copies import copies_of
from nsintake.records.session import Session
from nsintake.services.backup import backups
from nsintake.services.backup.backup_age import moment_of
from nsintake.services.backup.backup_notes import state_of, write_beside
from nsintake.store import backup
from nsintake.store.gone import last_gone
from nsintake.store.tombstones import Tombstones
from nsintake.store.wraps import FileRestricted


@dataclass(frozen=True, slots=True)
class OldMedium:
    """A place where backups from before the last erasure lie. ``older``: how many are seen there, None while it is not
    plugged in; ``newest``: the day of the newest backup known to lie there.
    """

    folder: str
    older: int | None
    newest: date | None


@dataclass(frozen=True, slots=True)
class PaperOut:
    """Copies of an erased woman's paper that an office has, and that lie ``with_us``."""

    record_id: bytes
    reference: str
    office: Wording
    copies: int
    with_us: int = 0


@dataclass(frozen=True, slots=True)
class Remains:
    """What is left. ``last`` is the day of the last erasure, None before the first; ``files_clean``: no old page lies
    in the station's own files or their logs any more.
    """

    last: date | None
    files_clean: bool
    media: tuple[OldMedium, ...]
    papers: tuple[PaperOut, ...]


def _last(session: Session) -> datetime | None:
    """When the last file was erased: by the log of identity.db, which nobody writes who may not open a file.

    What a restore left out stands in no log here; of that the tombstones say the day, to whose end it counts.
    """
    gone = last_gone(session.identity, "case_file")
    book = Tombstones(session.accounts.database).verified(session.rosters, org=session.ring.org)
    days = [one.day for one in book if one.comp is Compartment.IDENTITY and one.day <= session.today()]
    buried = max(days, default=None)
    if buried is not None and (gone is None or day_of(gone) < buried):
        return datetime.combine(buried, time.max, UTC)
    return gone


@requires(Permission.ERASE_FILE, while_held=True)
def remains(session: Session) -> Remains:
    """What lies where. Looks at every medium that is plugged in."""
    last = _last(session)
    if last is None:
        return Remains(None, files_clean=True, media=(), papers=())
    folded = [store.database.checkpoint() for store in session.stores]
    return Remains(
        last=day_of(last),
        files_clean=all(folded),
        media=_media(session, last),
        papers=_papers(session),
    )


def _media(session: Session, last: datetime) -> tuple[OldMedium, ...]:
    present = {one.folder for one in backups.media(session)}
    found = [_present(session, folder, last) for folder in sorted(present)]
    for kept in state_of(session).known:
        moment = datetime.fromisoformat(kept.moment)
        if kept.folder not in present and moment <= last:
            found.append(OldMedium(kept.folder, None, day_of(moment)))
    return tuple(one for one in found if one is not None)


def _present(session: Session, folder: str, last: datetime) -> OldMedium | None:
    try:
        moments = [moment_of(session, one) for one in backup.ours_in(Path(folder), session.ring.org)]
    except EnvironmentFault:
        return OldMedium(folder, None, None)
    older = sum(moment <= last for moment in moments)
    return OldMedium(folder, older, day_of(max(moments))) if older else None


def _papers(session: Session) -> tuple[PaperOut, ...]:
    found = []
    for record_id, record in session.liaison.sound("masked_record", MaskedRecord).pairs:
        if record.status is RecordStatus.ERASED:
            copies, office = copies_of(session, record_id, sound=True), session.content.office_of(record.recipient_id)
            found.append(
                PaperOut(record_id, record.reference, office, copies.number_out, with_us=copies.number_with_us)
            )
    return tuple(sorted((*found, *_named_papers(session)), key=lambda one: one.reference))


def _named_papers(session: Session) -> list[PaperOut]:
    """Copies of letters that named women who are erased; their letters are gone, and their names with them."""
    known = session.identity.known_ids("named_letter")
    here = {disclosures_subject(named_id) for named_id in known if _stands(session, named_id)}
    out: dict[bytes, PaperOut] = {}
    for row in session.identity.records("named_print", Disclosure):
        one, before = row.value, out.get(row.subject_id)
        if row.subject_id not in here and one.where is not Whereabouts.GONE:
            copies, with_us = (one.there, 0) if one.where is Whereabouts.OUT else (0, one.there)
            paper = before or PaperOut(row.subject_id, one.reference, session.content.office_of(one.recipient_id), 0)
            out[row.subject_id] = replace(paper, copies=paper.copies + copies, with_us=paper.with_us + with_us)
    return list(out.values())


def _stands(session: Session, named_id: bytes) -> bool:
    """Whether a letter is still there, open to this person or not."""
    try:
        return session.identity.find("named_letter", named_id, NamedLetter) is not None
    except FileRestricted:
        return True


@requires(Permission.ERASE_FILE)
def tell_media(session: Session) -> tuple[str, ...]:
    """Put every tombstone beside the backups on each medium that is plugged in; the folders that could be told."""
    told = []
    for medium in backups.media(session):
        if medium.backups:
            with contextlib.suppress(EnvironmentFault):
                write_beside(session, Path(medium.folder))
                told.append(medium.folder)
    return tuple(told)
