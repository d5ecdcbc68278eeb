"""A meeting that is still ahead is not said to be over by one click at the wrong page."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from nsintake.domain.meeting import MeetingStatus
from tests.journeys.full_office import FullOffice
from tests.ui.everyday.test_meetings import _view, choose
from tests.ui.pages.desk import SignIn


def test_somebody_is_asked_before_a_meeting_that_is_still_ahead_is_over(sign_in: SignIn, busy: FullOffice) -> None:
    """Before: one click at the wrong one, and nobody was reminded of it; it could not be moved any more either."""
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    choose(desk, "outcome", "only_heard")
    desk.press("meeting.held")
    assert not desk.find("message_yes", QPushButton).isDefault(), "Enter alone ends no meeting"
    desk.press("message_no")
    desk.settle()
    assert _view(desk, busy).meeting.status is MeetingStatus.PLANNED
    desk.press("meeting.held")
    desk.press("message_yes")
    desk.settle()
    assert _view(desk, busy).meeting.status is MeetingStatus.HELD
