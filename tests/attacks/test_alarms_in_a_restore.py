"""While the station goes back to a backup, a missed call from a way rings; and after it, before anybody signs in."""

from __future__ import annotations

import sys
import time
from datetime import datetime

import pytest

from nsintake.store import generation
from tests.attacks.alarm_desk import Desk, alive, in_seconds, until
from tests.attacks.test_alarms_outside import WITHIN, desk
from tests.services.real_station import real

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
__all__ = ["desk", "real"]
MISSED = "Nobody called from the way"


def begin_restore(desk: Desk) -> None:
    """A backup is chosen at the window of a keeper, and its restore begun; it waits for FOLDER/hold to go."""
    (desk.folder / "hold").touch()
    desk.order("slow_restore")
    desk.order("go", "restore")
    until(lambda: "no call can be written down" in desk.order("says_in", "restore.out"), "to be told who is out")
    desk.order("press", "place.other")
    desk.order("write", "folder", str(desk.folder / "stick"))
    desk.order("press", "choice.look")
    until(lambda: desk.order("press", "restore.sure"), "the backup to be found")
    until(lambda: desk.order("press", "restore.now") and desk.order("has", "progress_overlay"), "the restore to begin")


def rings_during_a_restore(desk: Desk) -> tuple[str, int | None]:
    """A call is missed after the restore has begun; the way, and which files are in force before it."""
    desk.start()
    desk.order("enter")
    desk.order("back_up")
    (moment,) = in_seconds(15)
    way_id, before = desk.order("way", moment), generation.current(desk.folder / "data")
    begin_restore(desk)
    at = datetime.fromisoformat(moment).timestamp()
    assert time.time() < at, "it is missed once the restore has begun"
    until(desk.heard, "it to be heard")
    assert -0.1 <= desk.heard()[0] - at <= WITHIN
    until(lambda: MISSED in desk.order("bar"), "the bar to say it")
    assert desk.order("has", "progress_overlay")
    assert generation.current(desk.folder / "data") == before
    return way_id, before


def test_a_call_that_is_missed_during_a_restore_rings_in_the_window_and_goes_on_after_it(desk: Desk) -> None:
    _, before = rings_during_a_restore(desk)
    heard = len(desk.heard())
    (desk.folder / "hold").unlink()
    until(lambda: generation.current(desk.folder / "data") != before, "the restore to be over")
    until(desk.window, "the alarm window, before anybody signs in", 10)
    until(lambda: len(desk.heard()) > heard, "it to be heard again at once", 10)
    desk.order("enter")
    until(lambda: MISSED in desk.order("bar"), "the bar of the next session: the way was carried over")


def test_whoever_opens_what_rings_stops_the_restore_and_writes_down_the_call(desk: Desk) -> None:
    way_id, before = rings_during_a_restore(desk)
    assert desk.order("press", "alarm_open")
    assert "If something rings, stop it" in desk.order("says", "message_words")
    assert desk.order("press", "message_yes")
    (desk.folder / "hold").unlink()
    until(lambda: not desk.order("has", "progress_overlay"), "the restore to stop")
    assert "Nothing was changed" in desk.order("says_in", "restore.says")
    assert desk.order("press", "alarm_open")
    until(lambda: "Call the phones" in desk.order("says", "way.next"), "the page of the way")
    assert desk.order("press", "way.step")
    until(lambda: MISSED not in desk.order("bar"), "the bar to wait for five minutes")
    desk.order("show", way_id)
    until(lambda: "first contact" in desk.order("says", "way.next"), "the step to be written down")
    assert generation.current(desk.folder / "data") == before


def test_what_rings_at_the_page_to_sign_in_rings_through_a_restore_there(desk: Desk) -> None:
    desk.start()
    desk.order("enter")
    name = desk.order("back_up")
    (moment,) = in_seconds(12)
    desk.order("way", moment)
    desk.order("lock")
    until(lambda: not alive(desk.pid), "the session to end")
    before = generation.current(desk.folder / "data")
    (desk.folder / "hold").touch()
    desk.order("recover", name)
    until(desk.window, "the alarm window during the restore")
    assert generation.current(desk.folder / "data") == before
    (desk.folder / "hold").unlink()
    until(lambda: generation.current(desk.folder / "data") != before, "the restore to be over")
    assert desk.window()
    until(lambda: desk.order("recovered"), "the thread of it to end")
    desk.kill()
    heard = len(desk.heard())
    desk.start()
    until(lambda: len(desk.heard()) > heard, "it to be heard where the program starts anew")
