"""Pictures of how far she agreed to be seen: where it narrows a plan, and where it no longer covers one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nsintake.domain.consent import SeenHow

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def presence(camera: Photographer) -> None:
    """At the intake worker's desk: a plan for an office before which nobody asked her how she would be seen, for one
    to which she does not come, then for one before
    which she sits behind a screen; a planned meeting that shows more of her than she now agrees to."""
    page = camera.go("plan_meeting", case_id=camera.office.case)
    if page.answer is None:
        return
    asked, case = page.answer, page.answer.case
    first = case.consents[0]
    moments = (
        (SeenHow.NOT_ASKED, "plan_meeting_ask"),
        (SeenHow.NOT_PRESENT, "plan_meeting_not_present"),
        (SeenHow.BEHIND_SCREEN, "plan_meeting_narrow"),
    )
    for seen, name in moments:
        page.answer = replace(asked, case=replace(case, consents=(replace(first, seen=seen), *case.consents[1:])))
        page.form.fields["recipient_id.0"].set_raw("")
        page.form.fields["recipient_id.0"].set_raw(first.recipient_id)
        camera.shot(name)
    page.answer = asked
    page.form.fields["recipient_id.0"].set_raw("")
    page = camera.go("meeting", meeting_id=camera.office.meeting)
    page.show_answer(replace(page.answer, not_agreed=True))
    camera.shot("meeting_not_agreed")
    now = page.answer
    page.show_answer(replace(now, its_day=True, may_debrief=True))
    camera.shot("meeting_day")
    page.form.fields["words"].setFocus()
    camera.shot("meeting_after")
    camera.press("meeting.on.armed")
    camera.shot("meeting_rule")
    camera.close_dialogs()


def rooms(camera: Photographer) -> None:
    """The rooms of the week in which the meeting is, and a plan with other women."""
    page = camera.go("week")
    for _ in range(3):
        if page.answer is not None and page.answer.rooms:
            break
        camera.press("week.after")
    camera.shot("week")
    page = camera.go("plan_meeting", case_id=camera.office.case)
    page.form.fields["group"].set_raw("new")
    camera.shot("plan_meeting_together")
    planned = {"meeting_id": camera.office.meeting, "code": "WVVP-WM2V", "starts": "2026-12-18T10:00:00+03:00"}
    camera.go("letter", draft_id=camera.office.ready, **planned)
    camera.shot("letter_planned")
