"""Points of a meeting at the window: done once somebody wrote how NP knows, and then the next one; many of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from nsintake.domain.meeting import ActionPoint, Happened, Happening, Meeting, PointEvent, PointState
from nsintake.services.meetings import meeting_view, points
from nsintake.store.sealed import new_id
from tests.journeys.full_office import FullOffice
from tests.services.people import uid_of
from tests.ui.pages.desk import Desk, SignIn
from ui.widgets.basics import Notice


def _points(desk: Desk, office: FullOffice) -> tuple[meeting_view.ActionPointRow, ...]:
    return meeting_view.open_meeting(desk.signed_in, bytes.fromhex(office.meeting)).points


def _is_done(desk: Desk, office: FullOffice) -> list[bool]:
    return [point.done for point in _points(desk, office)]


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


def _keyboard(desk: Desk) -> str:
    now = desk.window.focusWidget()
    assert now is not None
    return now.objectName()


def _propose(desk: Desk, office: FullOffice, *texts: str) -> None:
    for at, text in enumerate(texts):
        due = (datetime.now(UTC) + timedelta(days=5 + at)).date().isoformat()
        points.propose_point(desk.signed_in, bytes.fromhex(office.meeting), points.NewPoint(text, "Police", due, ""))


def _press(desk: Desk, name: str) -> None:
    desk.find(name, QWidget).setFocus()
    desk.press(name)
    desk.settle()


def test_whoever_agreed_a_point_writes_the_next_one(sign_in: SignIn, busy: FullOffice) -> None:
    """Before: the keyboard was in the sidebar, above the whole page."""
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    due = (datetime.now(UTC) + timedelta(days=5)).date().isoformat()
    for name, typed in {"text": "Name one woman", "owner": "Police", "due": due}.items():
        assert "needed for this step" in desk.find(name, QLineEdit).accessibleDescription()
        desk.type(name, typed)
    assert "needed" not in desk.find("how", QLineEdit).accessibleDescription(), "it is agreed without that"
    _press(desk, "meeting.agree")
    assert "Name one woman" in {point.text for point in _points(desk, busy)}
    assert _keyboard(desk) == "text"
    assert desk.find("text", QLineEdit).text() == ""


def test_whoever_reads_points_that_were_sent_goes_on_with_the_next_that_waits(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """Before: after each of them the keyboard was in the sidebar."""
    _propose(sign_in("liaison"), busy, "Name one woman", "Call us first", "Say who comes")
    desk = sign_in("intake")
    desk.go("meeting", meeting_id=busy.meeting)
    waiting = [at for at, point in enumerate(_points(desk, busy)) if point.state is PointState.PROPOSED]
    _press(desk, f"meeting.take.{waiting[0]}")
    assert _keyboard(desk) == "text"
    _press(desk, "meeting.agree")
    assert _keyboard(desk).startswith("meeting.take.")
    _press(desk, _keyboard(desk).replace("take", "drop"))
    assert _keyboard(desk).startswith("meeting.take.")
    _press(desk, _keyboard(desk).replace("take", "drop"))
    assert not [point for point in _points(desk, busy) if point.state is PointState.PROPOSED]
    assert _keyboard(desk) == "text"


def test_a_point_that_is_read_is_the_one_that_is_agreed_whatever_else_is_done_meanwhile(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """Before: her words stayed in the fields, and were agreed as a second point; the one that was sent waited on."""
    _propose(sign_in("liaison"), busy, "Name one woman")
    desk = sign_in("intake")
    page = desk.go("meeting", meeting_id=busy.meeting)
    before = len(_points(desk, busy))
    (at,) = [at for at, point in enumerate(_points(desk, busy)) if point.state is PointState.PROPOSED]
    to_do = next(at for at, point in enumerate(_points(desk, busy)) if point.state is PointState.AGREED)
    _press(desk, f"meeting.take.{at}")
    desk.type(f"proof.{to_do}", "They called")
    _press(desk, f"meeting.finish.{to_do}")
    assert desk.find("text", QLineEdit).text() == "Name one woman"
    page.retranslate()
    desk.settle()
    _press(desk, "meeting.agree")
    assert len(_points(desk, busy)) == before
    assert not [point for point in _points(desk, busy) if point.state is PointState.PROPOSED]


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
    _press(desk, "meeting.points.all")
    assert not desk.has("meeting.points.all")
    assert _keyboard(desk) == "proof.20"
    QTest.keyClick(desk.find("proof.20", QWidget), Qt.Key.Key_Backtab)
    assert _keyboard(desk) == "meeting.carry.19", "Tab comes through all of them as they stand"
    desk.type("proof.21", "They called")
    _press(desk, "meeting.finish.21")
    assert sum(_is_done(desk, busy)) == 2
    assert desk.has("meeting.point.20"), "whoever asked for all of them has them still"
    assert not desk.has("meeting.points.all")


def test_beside_a_step_and_what_came_up_nobody_is_named_whom_the_log_does_not_name(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk, meeting_id = sign_in("liaison"), bytes.fromhex(busy.meeting)
    store, other = desk.signed_in.liaison, uid_of(desk.signed_in, "intake")
    today, meeting = desk.signed_in.today(), store.get("meeting", meeting_id, Meeting)
    point = ActionPoint(meeting.code, "In her name", "Police", today, state=PointState.PROPOSED)
    laid = Happened(Happening.PLEDGE, desk.signed_in.now(), other)
    with store.begin() as work:
        named = point.with_step(PointEvent.PROPOSED, today, other)
        store.put(work, "action_point", new_id(), meeting_id, named, verb="propose_text")
        store.put(work, "meeting", meeting_id, meeting_id, replace(meeting, happened=(laid,)), verb="happened")
        work.commit()
    desk.go("meeting", meeting_id=busy.meeting)
    assert desk.read("meeting.happened.0").endswith("It was stopped. not known who")
    (at,) = (at for at, row in enumerate(_points(desk, busy)) if row.text == "In her name")
    said = [each.text() for each in desk.find(f"meeting.point.{at}", QWidget).findChildren(QLabel)]
    assert any(text.endswith(", not known who") for text in said)


def test_the_page_says_why_nothing_passes_where_the_log_does_not_say_the_code(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """Before: whoever read a point and agreed it saw that it still waited to be read, and no reason."""
    desk, meeting_id = sign_in("liaison"), bytes.fromhex(busy.meeting)
    desk.go("meeting", meeting_id=busy.meeting)
    assert not desk.has("meeting.points.unsaid")
    store = desk.signed_in.liaison
    with store.begin() as work:
        laid = replace(store.get("meeting", meeting_id, Meeting), code="M-ZZZZ")
        store.put(work, "meeting", meeting_id, meeting_id, laid, verb="agree")
        work.commit()
    desk.go("meetings")
    desk.go("meeting", meeting_id=busy.meeting)
    assert "cancel it and plan it again" in desk.find("meeting.points.unsaid", Notice).text()
