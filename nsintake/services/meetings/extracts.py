"""What was agreed at a meeting, for one office: a letter of its own under the office's own reference.

It is begun here and is a letter from then on: changed where it must be, judged, read to her, signed by a second person.
Two offices that sat in one room can compare such letters; that is said before.
"""

from __future__ import annotations

from nsintake.domain.language import Wording, day_in, language_of
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import Meeting, MeetingStatus, PointState
from nsintake.domain.roles import Permission
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.agreed_points import points_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters.drafting import put_paper
from nsintake.services.meetings.her_file import case_behind


@requires(Permission.PLAN_MEETING)
def begin_extract(signed_in: SignedIn, meeting_id: bytes, place: int) -> bytes:
    """Begin the extract for the office at this ``place`` of those who came, counted from 0; the draft's id. It names no
    other office: who else agreed to what is left out.

    Raises Refused ``meeting_ahead`` while it did not take place, ``nothing_agreed``, ``file_restricted``,
    ``no_consent``, ``conflict``, ``file_frozen``; UserFault ``not_coming`` for another place.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    if meeting.status is not MeetingStatus.HELD:
        raise Refused("meeting_ahead")
    if not 0 <= place < len(meeting.coming):
        raise UserFault("not_coming", field="office")
    found = points_of(signed_in, meeting_id)
    agreed = sorted((point for _, point in found if point.state is PointState.AGREED), key=lambda point: point.due)
    if not agreed:
        raise Refused("nothing_agreed")
    case_id = case_behind(signed_in, meeting_id)
    lang = language_of(" ".join(entry.text for entry in agreed))
    words = "\n".join(f"{entry.text} ({day_in(entry.due, lang)})" for entry in agreed)
    office = meeting.coming[place].recipient_id
    with signed_in.identity.begin() as work:
        paragraph = Wording(**{lang.value: words})
        draft_id = put_paper(signed_in, work, case_id, office, kind=LetterKind.FOLLOW_UP, paragraph=paragraph)
        work.commit()
    return draft_id
