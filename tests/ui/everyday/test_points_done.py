"""A point of a meeting at the window: done once somebody wrote how NP knows, and then the next one."""

from __future__ import annotations

from nsintake.services.meetings import meeting_view
from tests.journeys.full_office import FullOffice
from tests.ui.pages.desk import Desk, SignIn


def _is_done(desk: Desk, office: FullOffice) -> list[bool]:
    return [point.done for point in meeting_view.open_meeting(desk.signed_in, bytes.fromhex(office.meeting)).points]


def test_no_point_is_done_by_one_press_and_the_keyboard_goes_on_with_the_next(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """Before: it was done with nothing said, although the field was marked as needed, and the keyboard went to the
    sidebar.
    """
    desk = sign_in("liaison")
    desk.go("meeting", meeting_id=busy.meeting)
    before = _is_done(desk, busy)
    desk.press("meeting.finish.0")
    assert desk.said("error_proof.0") == "This is needed to go on."
    assert _is_done(desk, busy) == before
    desk.type("proof.0", "The officer called NP")
    desk.press("meeting.finish.0")
    desk.settle()
    assert sum(_is_done(desk, busy)) == sum(before) + 1
    now = desk.window.focusWidget()
    assert now is not None
    assert now.objectName().startswith("proof.")
