"""Pictures of how far she agreed to be seen: where it narrows a plan, and where it no longer covers one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nsintake.domain.consent import SeenHow

if TYPE_CHECKING:
    from tests.journeys.shots import Photographer


def presence(camera: Photographer) -> None:
    """At the intake worker's desk: a plan for an office before which she would not be seen at all, then for one before
    which she sits behind a screen; a planned meeting that shows more of her than she now agrees to."""
    page = camera.go("plan_meeting", case_id=camera.office.case)
    if page.answer is None:
        return
    case, first = page.answer, page.answer.consents[0]
    for seen, name in ((SeenHow.NOT_PRESENT, "plan_meeting_ask"), (SeenHow.BEHIND_SCREEN, "plan_meeting_narrow")):
        page.answer = replace(case, consents=(replace(first, seen=seen), *case.consents[1:]))
        page.form.fields["recipient_id"].set_raw("")
        page.form.fields["recipient_id"].set_raw(first.recipient_id)
        camera.shot(name)
    page.answer = case
    page.form.fields["recipient_id"].set_raw("")
    page = camera.go("meeting", meeting_id=camera.office.meeting)
    page.show_answer(replace(page.answer, not_agreed=True))
    camera.shot("meeting_not_agreed")
