"""Which fact sheet of a meeting is read to her next: each officer has one of his own."""

from __future__ import annotations

from nsintake.domain.meeting import MeetingLink
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.case_files import draft_of
from nsintake.records.signed_in import SignedIn


@requires(Permission.PLAN_MEETING, while_unsound=True)
def next_sheet(signed_in: SignedIn, draft_id: bytes) -> bytes | None:
    """The draft of another fact sheet of the same meeting that she has not heard yet, the first after this one; None
    where this is no fact sheet, or she has heard the others. Raises Refused ``record_missing``.
    """
    case_id, _ = draft_of(signed_in, draft_id)
    for _, link in signed_in.identity.sound("meeting_plan", MeetingLink, subject=case_id).pairs:
        ids = [sheet.draft_id for sheet in link.sheets]
        if draft_id in ids:
            at = ids.index(draft_id)
            others = (*ids[at + 1 :], *ids[:at])
            return next((other for other in others if _waits(signed_in, other)), None)
    return None


def _waits(signed_in: SignedIn, draft_id: bytes) -> bool:
    draft = signed_in.identity.find("letter_draft", draft_id, LetterDraft)
    return draft is not None and draft.heard is Heard.NOT_YET and not draft.released
