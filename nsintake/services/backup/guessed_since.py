"""That an office guessed who a woman is, or told others, since the backup. Of a record that the backup does not know,
or where an officer wrote over it, nothing else would tell her worker after a restore. No window may call it.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from datetime import date

from nsintake.crypto.envelope import OpenError
from nsintake.domain.contact import Contact
from nsintake.domain.record_kinds import AT_RISK
from nsintake.domain.release import CaseLink
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.tasks import ask_in_her_file
from nsintake.services.backup.carried_over import is_there, sound_record
from nsintake.services.backup.replaced_station import ReplacedFile, ReplacedStation
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork


def carry_guessed(work: UnitOfWork, new: SealedStore, liaison: SealedStore, left: ReplacedStation, today: date) -> None:
    """Her worker hears of each such contact of the station (``left``), in every file that leads to its reference there,
    unless somebody heard of it before; within a transaction on the new identity.db. What came along into the new
    ``liaison`` as it was is told by that.
    """
    now, told_to, files = left.identity, left.liaison, defaultdict[str, dict[bytes, None]](dict)
    if now is None or told_to is None:
        return
    for link in now.records("case_link", CaseLink):
        files[link.value.reference][link.subject_id] = None
    for contact_id, references in _guessed(told_to).items():
        mine = sound_record(liaison, "contact", contact_id, Contact)
        if mine is not None and _says_so(mine.value):
            continue
        for case_id in dict.fromkeys(case_id for said in references for case_id in files.get(said, ())):
            if is_there(new, case_id) and not _is_told(new, now, case_id, contact_id.hex()):
                task = Task(TaskKind.IDENTITY_AT_RISK, today, "", detail=contact_id.hex())
                with contextlib.suppress(OpenError, Refused), work.part():
                    ask_in_her_file(new, work, case_id, task)


def _says_so(contact: Contact) -> bool:
    return TaskKind.IDENTITY_AT_RISK in contact.for_worker


def _guessed(told_to: ReplacedFile) -> dict[bytes, set[str]]:
    """The contacts in which somebody wrote that, with their references: also by the log, since another officer can
    write over one.
    """
    found = defaultdict[bytes, set[str]](set)
    for row in told_to.records("contact", Contact):
        if _says_so(row.value):
            found[row.record_id].add(row.value.reference)
    for contact_id in told_to.asked(told_to.store.known_ids, "contact") or ():
        for said in told_to.asked(_told, told_to.store, contact_id) or ():
            found[contact_id].add(said)
    return found


def _told(store: SealedStore, contact_id: bytes) -> list[str]:
    cursor = store.database.reader()
    lines = lines_about(store.audit, "contact", contact_id)
    details = (store.audit.bodies.open(cursor, line).details for line in lines)
    return [str(each[AT_RISK]) for each in details if each.get(AT_RISK)]


def _is_told(new: SealedStore, now: ReplacedFile, case_id: bytes, about: str) -> bool:
    rows = [*now.of_subject("task", case_id, Task), *new.sound("task", Task, subject=case_id).records]
    return any(row.value.kind is TaskKind.IDENTITY_AT_RISK and row.value.detail == about for row in rows)
