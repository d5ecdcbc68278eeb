"""Points of a meeting at the window: done once somebody wrote how NP knows, and then the next one; many of them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from nsintake.domain.meeting import ActionPoint, Meeting
from nsintake.services.meetings import meeting_view
from nsintake.store.sealed import new_id
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


def test_of_many_points_the_rest_is_shown_on_asking(sign_in: SignIn, busy: FullOffice) -> None:
    worker, meeting_id = sign_in("intake").signed_in, bytes.fromhex(busy.meeting)  # an officer lets nothing pass
    code = worker.liaison.get("meeting", meeting_id, Meeting).code
    with worker.liaison.begin() as work:
        for number in range(20):
            point = ActionPoint(code, f"Point {number}", "Police", worker.due_in(40 + number))
            worker.liaison.put(work, "action_point", new_id(), meeting_id, point, verb="agree")
        work.commit()
    desk = sign_in("liaison")
    desk.go("meeting", meeting_id=busy.meeting)
    assert "3" in desk.find("meeting.points.all", QAbstractButton).text()
    assert not desk.has("meeting.point.20")
    desk.press("meeting.points.all")
    assert not desk.has("meeting.points.all")
    desk.type("proof.21", "They called")
    desk.press("meeting.finish.21")
    assert sum(_is_done(desk, busy)) == 2
