"""A meeting that an earlier version planned has an id that says nothing: a colleague's file names it too."""

from __future__ import annotations

import secrets

import pytest

from nsintake.domain.meeting import Meeting, MeetingLink, MeetingStatus
from nsintake.services.consent import withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import calling_off
from nsintake.services.meetings import planning
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers, plan


@pytest.mark.parametrize("laid", [False, True])
def test_a_withdrawal_calls_off_a_meeting_of_an_earlier_version(
    released: Office, monkeypatch: pytest.MonkeyPatch, *, laid: bool
) -> None:
    employ(released)
    worker = released.sign_in("intake")
    with monkeypatch.context() as patch:
        patch.setattr(planning, "id_of", lambda _case_id, _salt: b"drawn by chance!")
        patch.setattr(secrets, "token_bytes", _Tokens(secrets.token_bytes))
        planned = plan(worker, released.case_id())
    [row] = list(worker.identity.records("meeting_plan", MeetingLink))
    with worker.identity.begin() as work:  # as it wrote it: without a salt
        bare = MeetingLink(row.value.meeting_id, row.value.code, row.value.recipient_id, row.value.sheet_draft_id)
        worker.identity.put(work, "meeting_plan", row.record_id, row.subject_id, bare, verb="plan")
        work.commit()
    assert bare.is_of(released.case_id())
    if laid:
        attacker = released.sign_in(COLLEAGUE)
        other = record(attacker, answers(names="هدى"))
        with attacker.identity.begin() as work:
            attacker.identity.put(work, "meeting_plan", b"\0" * 16, other, bare, verb="plan")
            work.commit()
    released.close()
    worker = released.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    calling_off.call_off_forgotten(worker)
    meeting = worker.liaison.get("meeting", planned.meeting_id, Meeting)
    assert meeting.status is MeetingStatus.CANCELLED


class _Tokens:
    """The program's own."""

    def __init__(self, real: object) -> None:
        self.real = real

    def __call__(self, size: int) -> bytes:
        return self.real(size)  # type: ignore[operator,no-any-return]
