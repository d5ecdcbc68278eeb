"""A liaison officer writes over a meeting with her own signature: who comes, under which reference, with which sheet.

She may write how a meeting ended. That it is hers who takes her consent back says her file.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.meeting import EndReason, Meeting, MeetingStatus
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, late_withdrawals, withdrawing
from nsintake.services.liaison import disclosures, ending_meetings
from tests.attacks.test_relabelled_papers import sheets_of
from tests.services.ladder import CARE, POLICE, Office, plan


def rewrite(office: Office, meeting_id: bytes, **said: object) -> None:
    """What her own program writes over the one who comes."""
    officer = office.sign_in("liaison")
    meeting = officer.liaison.get("meeting", meeting_id, Meeting)
    now = replace(meeting, attendees=tuple(replace(who, **said) for who in meeting.attendees))  # type: ignore[arg-type]
    with officer.liaison.begin() as work:
        officer.liaison.put(work, "meeting", meeting_id, meeting_id, now, verb="call_off")
        work.commit()
    office.close()


def withdraw(signed_in: SignedIn, office: Office) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE)


def freeze(signed_in: SignedIn, office: Office) -> None:
    freezing.freeze(signed_in, office.case_id(), reason="he stood beside her")


@pytest.mark.parametrize(
    "said",
    [{}, {"reference": ""}, {"reference": "", "recipient_id": CARE}],
    ids=["as it is", "no reference", "another office"],
)
@pytest.mark.parametrize("act", [withdraw, freeze])
def test_a_meeting_of_hers_is_called_off_whatever_reference_it_bears(
    released: Office, act: object, said: dict[str, object]
) -> None:
    planned = plan(released.sign_in("intake"), released.case_id())
    released.close()
    rewrite(released, planned.meeting_id, **said)
    worker = released.sign_in("intake")
    act(worker, released)  # type: ignore[operator]
    late_withdrawals.finish_withdrawals(worker)
    meeting = worker.liaison.get("meeting", planned.meeting_id, Meeting)
    tasks = [task for _, task in worker.liaison.list("task", Task)]
    asked = any(task.kind is TaskKind.CALL_OFF and task.status is TaskStatus.OPEN for task in tasks)
    goes_on = any(task.kind is TaskKind.MEETING and task.status is TaskStatus.OPEN for task in tasks)
    assert (asked, goes_on) == (True, False)
    assert (meeting.status is MeetingStatus.CANCELLED) is (act is withdraw)


@pytest.mark.parametrize("rewritten", [False, True])
def test_a_sheet_of_a_meeting_that_was_cancelled_prints_no_more(released: Office, *, rewritten: bool) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    sheets = sheets_of(released, planned)
    assert sheets
    ending_meetings.cancel(released.sign_in("intake"), planned.meeting_id, EndReason.NOT_SAFE)
    released.close()
    if rewritten:
        rewrite(released, planned.meeting_id, sheet_number="")
    officer, said = released.sign_in("liaison"), []
    assert officer.liaison.get("meeting", planned.meeting_id, Meeting).status is MeetingStatus.CANCELLED
    for letter_id, _ in sheets:
        try:
            disclosures.record_print(officer, letter_id, copies=1)
            said.append("printed")
        except NsintakeError as error:
            said.append(error.code)
    assert "printed" not in said, said
