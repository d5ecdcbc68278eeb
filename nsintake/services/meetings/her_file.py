"""The file behind a meeting, and the codes that must not be beside its own. No window may call it."""

from __future__ import annotations

from nsintake.domain.meeting import Meeting, MeetingLink
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.case_files import case_of_meeting
from nsintake.records.merged_files import codes_of
from nsintake.records.signed_in import SignedIn
from nsintake.store.sealed_rows import size_of


@requires(Permission.PLAN_MEETING)
def case_behind(signed_in: SignedIn, meeting_id: bytes) -> bytes:
    """Her file. Raises Refused ``file_restricted`` where it is not open here, ``record_missing``."""
    case_id = case_of_meeting(signed_in, meeting_id)
    if case_id is None:
        raise Refused("file_restricted" if may_be_shut(signed_in) else "record_missing", table="meeting_plan")
    return case_id


@requires(Permission.PLAN_MEETING, while_unsound=True)
def may_be_shut(signed_in: SignedIn) -> bool:
    """Whether a meeting behind which no file is found may be of one that is not open here; else nobody has it any more,
    since a backup that was brought back lacks it. One that cannot be read may be of it.
    """
    links = signed_in.identity.sound("meeting_plan", MeetingLink).records
    return len(links) < size_of(signed_in.identity, "meeting_plan")


@requires(Permission.PLAN_MEETING)
def other_codes(signed_in: SignedIn, case_id: bytes, meeting: Meeting) -> tuple[str, ...]:
    """The codes of hers that nobody at this meeting knows."""
    return codes_of(signed_in, case_id, meeting.code, *(attendee.reference for attendee in meeting.attendees))
