"""A liaison officer's task that says nothing, signed by her: no look behind the pages tells of it, and nothing waits
for it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.meeting import EndReason, Meeting, MeetingStatus
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing
from nsintake.services.liaison import ending_meetings
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, narrow, tried, withdraw
from tests.services.ladder import Office, plan


def lay(signed_in: SignedIn, subject: bytes) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "task", secrets.token_bytes(16), subject, {"no": "such thing"}, verb="task")
        work.commit()


def due(signed_in: SignedIn, subject: bytes) -> list[TaskStatus]:
    """What is to be printed of a record, or is due of a meeting."""
    tasks = signed_in.liaison.sound("task", Task, subject=subject).records
    return [row.value.status for row in tasks if row.value.kind in {TaskKind.PRINT_LETTER, TaskKind.MEETING}]


@pytest.mark.parametrize("beside", [lambda record_id: record_id, disclosures_subject])
def test_an_unfreezing_is_done(released: Office, beside: Callable[[bytes], bytes]) -> None:
    worker, record_id = released.sign_in("intake"), released.record_id()
    freeze(worker, released)
    lay(released.sign_in("liaison"), beside(record_id))
    assert freezing.unfreeze(worker, released.case_id(), reason="she called").records == 1
    assert worker.liaison.get("masked_record", record_id, MaskedRecord).status is RecordStatus.ACTIVE
    assert due(worker, record_id) == [TaskStatus.OPEN]
    assert not worker.outbox.notes()


@pytest.mark.parametrize(
    ("act", "left"),
    [(withdraw, TaskStatus.ENDED), (narrow, TaskStatus.ENDED), (freeze, TaskStatus.SUSPENDED)],
)
def test_what_else_is_due_is_settled(
    released: Office, act: Callable[[SignedIn, Office], object], left: TaskStatus
) -> None:
    worker, record_id = released.sign_in("intake"), released.record_id()
    lay(released.sign_in("liaison"), record_id)
    tried(act, worker, released)
    assert due(worker, record_id) == [left]
    assert not worker.outbox.notes()


def test_a_meeting_is_cancelled(released: Office) -> None:
    worker = released.sign_in("intake")
    plan(worker, released.case_id())
    [meeting_id] = worker.liaison.known_ids("meeting")
    lay(released.sign_in("liaison"), meeting_id)
    ending_meetings.cancel(worker, meeting_id, EndReason.SHE_ASKED)
    assert worker.liaison.get("meeting", meeting_id, Meeting).status is MeetingStatus.CANCELLED
    assert due(worker, meeting_id) == [TaskStatus.DONE]
