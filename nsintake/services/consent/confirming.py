"""After a restore: woman by woman, somebody who works with her confirms that she still agreed after the backup's day.

Until then nothing of hers prints. Confirming allows nothing that her file does not: a consent that ran out or was
withdrawn stays so, and a paper that says more than she allows stays shut.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.case import CaseFile
from nsintake.domain.language import Wording
from nsintake.domain.liaison import MAY_GO_ON, MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.case_files import acts_of, freeze_on, is_ended
from nsintake.records.consent_standing import act_behind, require_whole
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of
from nsintake.services.consent.consenting import judge_again
from nsintake.store.to_do import to_do
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ConfirmRow:
    """One record that waits. ``since`` is the backup's day; ``consent_until`` None where no consent is in force."""

    record_id: bytes
    case_id: bytes
    case_code: str
    reference: str
    recipient_id: str
    office: Wording
    letters: int
    since: date
    consent_until: date | None


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def waiting(signed_in: SignedIn) -> tuple[ConfirmRow, ...]:
    """Records of the women whose files are open to this person that wait to be confirmed, by case."""
    records = signed_in.liaison.sound("masked_record", MaskedRecord).records  # a damaged one keeps back no other
    open_questions = {row.record_id: row.value for row in records if _waits(row.value)}
    if not open_questions:
        return ()
    rows = [
        _row(signed_in, link.subject_id, link.value, open_questions[link.value.record_id])
        for link in signed_in.identity.records("case_link", CaseLink)
        if link.value.record_id in open_questions and link.value.is_of(link.subject_id)
    ]
    return tuple(sorted((row for row in rows if row is not None), key=lambda row: (row.case_code, row.reference)))


def _row(signed_in: SignedIn, case_id: bytes, link: CaseLink, record: MaskedRecord) -> ConfirmRow | None:
    case = signed_in.identity.find("case_file", case_id, CaseFile)
    if case is None or record.unconfirmed_since is None:
        return None
    ended = is_ended(acts_of(signed_in, case_id), link)
    act = None if ended else act_behind(signed_in, case_id, link.recipient_id, signed_in.today(), case=case)
    return ConfirmRow(
        record_id=link.record_id,
        case_id=case_id,
        case_code=case.code,
        reference=link.reference,
        recipient_id=link.recipient_id,
        office=signed_in.content.office_of(link.recipient_id),
        letters=len(signed_in.liaison.sound("released_letter", ReleasedLetter, subject=link.record_id).records),
        since=record.unconfirmed_since,
        consent_until=None if act is None else act.expires,
    )


@requires(Permission.RECORD_CONSENT)
def confirm(signed_in: SignedIn, record_id: bytes) -> None:
    """She still agreed for this office after the backup's day, and does today: what it covers may print again.

    What was lost may be that she allows less now: each paper is judged first, as after a new act of consent. Raises
    Refused ``nothing_to_confirm``, ``file_frozen``, ``no_consent`` where none is in force by her file, and as
    ``require_whole`` does.
    """
    found = next((row for row in waiting(signed_in) if row.record_id == record_id), None)
    if found is None:
        raise Refused("nothing_to_confirm")
    if found.consent_until is None:
        raise Refused("no_consent", recipient=found.recipient_id)
    if freeze_on(signed_in, found.case_id) is not None:
        raise Refused("file_frozen")
    with signed_in.identity.begin():
        require_whole(signed_in)
    judge_again(signed_in, found.case_id)
    store = signed_in.liaison
    with store.begin() as work:
        row = store.record("masked_record", record_id, MaskedRecord)
        if not _waits(row.value):
            raise Refused("nothing_to_confirm")
        free = replace(row.value, unconfirmed_since=None)
        store.put(work, "masked_record", record_id, row.subject_id, free, verb="confirm")
        _close_question(signed_in, work)
        work.commit()


@requires(Permission.RECORD_CONSENT)
def close_question(signed_in: SignedIn) -> bool:
    """Once nothing waits any more, neither here nor in files shut to this person: the task is done. Whether it is.

    What is frozen waits too: it is confirmed after it was unfrozen.
    """
    with signed_in.liaison.begin() as work:
        closed = _close_question(signed_in, work)
        work.commit()
    return closed


def _close_question(signed_in: SignedIn, work: UnitOfWork) -> bool:
    store = signed_in.liaison
    records = [row.value for row in store.records("masked_record", MaskedRecord)]
    if any(record.unconfirmed_since is not None and record.status in MAY_GO_ON for record in records):
        return False
    for row in to_do(store, "task", Task).records:
        asked = open_of([(row.record_id, row.value)], TaskKind.CONFIRM_CONSENT)
        close_tasks(store, work, row.subject_id, asked)
    return True


def _waits(record: MaskedRecord) -> bool:
    return record.unconfirmed_since is not None and record.status is RecordStatus.ACTIVE
