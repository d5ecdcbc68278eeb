"""What is due rings within five seconds, whatever became of the window; and what rings knows nothing of whom it is for.

The launcher, its sessions, its alarm window and the station are real, each in a process of its own.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.attacks.alarm_desk import CODE, HER_NAME, Desk, in_seconds, until
from tests.attacks.test_memory_after_lock import memory_of
from tests.scale import full_or
from tests.services.real_station import LEAD, OFFICE, RealStation, real  # noqa: F401 - a fixture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
WITHIN = 5.0
EACH = full_or(4, 40)
"""How many times something rings for each of the five things that become of a window."""
APART = 1.5
FIRST = 4.0
HOUR = 3600.0


@pytest.fixture
def desk(real: RealStation) -> Iterator[Desk]:  # noqa: F811
    """A founded station with its launcher; nobody has signed in."""
    keeper = real.begin()
    real.finish(keeper)
    real.close()
    (real.folder / "sheet").write_text(real.papers["S"])
    made = Desk(real.folder)
    yield made
    made.close()


def seconds(moments: list[str]) -> list[float]:
    return [datetime.fromisoformat(moment).timestamp() for moment in moments]


def rings_at(desk: Desk, times: list[float], *, before: int = 0) -> None:
    """Each in its turn, within five seconds of its time and never before it."""
    until(lambda: len(desk.heard()) >= before + len(times), "the last of them to ring", times[-1] + 60 - min(times))
    late = [heard - at for heard, at in zip(desk.heard()[before:], times, strict=False)]
    assert all(-0.1 <= by <= WITHIN for by in late), late
    assert len(desk.heard()) == before + len(times), "none rings twice"


def upcoming() -> list[str]:
    return in_seconds(*(FIRST + APART * number for number in range(EACH)))


@pytest.mark.parametrize("how", ["locked", "killed", "covered"])
def test_it_rings_while_nobody_is_before_the_window(desk: Desk, how: str) -> None:
    desk.start()
    desk.order("enter")
    moments = upcoming()
    desk.order("due", *moments)
    if how == "killed":
        os.kill(desk.pid, signal.SIGKILL)
    else:
        desk.order({"locked": "lock", "covered": "cover"}[how])
    rings_at(desk, seconds(moments))
    assert desk.window()
    if how == "covered":
        assert "more are due" in desk.order("lift") or EACH == 1
        until(lambda: not desk.window(), "the alarm window to go once she is back")


def test_a_clock_that_is_set_loses_nothing_and_rings_for_nothing_twice(desk: Desk) -> None:
    desk.start()
    desk.order("enter")
    ahead = in_seconds(*(HOUR * (number + 1) for number in range(EACH - 1)))
    soon = in_seconds(FIRST + APART * EACH)
    desk.order("due", *ahead, *soon)
    desk.order("lock")
    for number, at in enumerate(seconds(ahead)):
        jump = desk.set_clock(at - time.time() + 1)  # what is due soon is past by then, too, and rings with the first
        rings_at(desk, [jump], before=number)
    desk.set_clock(-24 * HOUR)
    until(lambda: time.time() > seconds(soon)[0] + 2, "the hour that had passed already to come again")
    assert len(desk.heard()) == len(ahead), "none rings twice"
    assert desk.window()


def test_a_clock_that_is_set_back_delays_nothing(desk: Desk) -> None:
    desk.start()
    desk.order("enter")
    moments = upcoming()
    desk.order("due", *moments)
    desk.order("lock")
    desk.set_clock(-24 * HOUR)
    rings_at(desk, seconds(moments))


def test_a_clock_that_is_set_back_before_somebody_signs_in_delays_nothing(desk: Desk) -> None:
    desk.start()
    desk.order("enter")
    moments = in_seconds(FIRST * 2)
    desk.order("due", *moments)
    desk.order("lock")
    desk.set_clock(-24 * HOUR)
    desk.order("enter")
    assert time.time() < seconds(moments)[0], "she is before the window when it falls due"
    rings_at(desk, seconds(moments))
    until(lambda: desk.order("bar"), "the bar, in her window", 10)


def test_it_rings_at_the_start_for_what_fell_due_before(desk: Desk) -> None:
    desk.start()
    desk.order("enter")
    desk.order("due", *in_seconds(1))
    kept = [path for path in (desk.folder / "state").iterdir() if path.name.startswith("due-")]
    assert len(kept) == 1
    said = json.loads(kept[0].read_text())
    assert set(said) == {"due", "silent"}
    assert set("".join(said["due"]["alarm"])) <= set("0123456789-+:.T")
    for _ in range(EACH):
        desk.kill()
        before = len(desk.heard())
        rings_at(desk, [desk.start()], before=before)
    desk.order("enter")
    until(lambda: "Nobody may have heard this" in desk.order("bar"), "the bar to say that it was missed")
    until(lambda: not desk.window(), "the alarm window to go")


def test_during_a_meeting_nothing_is_heard_or_shown_until_it_is_over(desk: Desk) -> None:
    desk.start()
    desk.order("enter")
    desk.order("meeting")
    (moment,) = in_seconds(1)
    desk.order("due", moment)
    desk.order("lock")
    until(lambda: time.time() > seconds([moment])[0] + 3, "what is due to be due")
    assert (desk.heard(), desk.window()) == ([], 0)
    rings_at(desk, [desk.set_clock(2 * HOUR + 5)])


def test_a_missed_call_rings_through_a_lock_a_restart_and_a_meeting_until_somebody_says_how_it_ended(
    desk: Desk,
) -> None:
    desk.start()
    desk.order("enter")
    desk.order("meeting")
    (moment,) = in_seconds(3)
    way_id = desk.order("way", moment)
    desk.order("lock")
    until(desk.heard, "it to be heard although a woman is in the house")
    assert desk.heard()[0] >= seconds([moment])[0] - 0.1
    desk.kill()
    before = len(desk.heard())
    desk.start()
    until(lambda: len(desk.heard()) > before, "it to be heard before anybody signs in")
    desk.order("enter")
    until(lambda: "Nobody called from the way" in desk.order("bar"), "the bar to say it first of all")
    desk.order("show", way_id)
    until(lambda: "Call the phones" in desk.order("says", "way.next"), "the first step")
    assert desk.order("press", "way.step")
    until(lambda: "first contact" in desk.order("says", "way.next"), "the second step")
    until(lambda: "Nobody called" not in desk.order("bar"), "the bar to wait for five minutes")
    desk.order("choose", "outcome", "safe_elsewhere")
    assert desk.order("press", "way.end")
    until(lambda: not desk.order("says", "way.next"), "the board to be over")
    desk.order("lock")
    heard = len(desk.heard())
    desk.kill()
    desk.start()
    desk.order("enter")
    assert "Nobody called" not in desk.order("bar")
    assert len(desk.heard()) == heard


def test_a_window_that_hangs_or_an_alarm_window_that_is_ended_silences_nothing(desk: Desk) -> None:
    desk.start()
    desk.order("enter")
    moments = in_seconds(1.5)
    desk.order("due", *moments)
    until(lambda: desk.order("bar"), "the bar")
    until(desk.heard, "the sound")
    assert (len(desk.heard()), desk.window()) == (1, 0), "she sees it: the launcher does not ring"
    with pytest.raises(AssertionError):
        until(desk.window, "the alarm window", 3)
    (desk.folder / "order").write_text(json.dumps({"do": "hang", "with": [12]}))
    until(desk.window, "the alarm window", 8)
    shown = desk.window()
    os.kill(shown, signal.SIGKILL)
    until(lambda: desk.window() not in {0, shown}, "another alarm window", 8)


@pytest.fixture
def screen_and_bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen and a bus of their own; what is said on the bus is written into ``bus``."""
    read, write = os.pipe()
    with contextlib.ExitStack() as stack:
        xvfb = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
        )
        stack.callback(xvfb.wait, 10)
        stack.callback(xvfb.terminate)
        os.close(write)
        with os.fdopen(read, "rb") as told:
            display = told.readline().decode().strip()
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(daemon.wait, 10)
        stack.callback(daemon.terminate)
        assert daemon.stdout is not None
        address = daemon.stdout.readline().decode().strip()
        with (tmp_path / "bus").open("wb") as said:
            monitor = subprocess.Popen(["dbus-monitor", "--address", address], stdout=said, stderr=subprocess.DEVNULL)
        stack.callback(monitor.wait, 10)
        stack.callback(monitor.terminate)
        yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "DBUS_SESSION_BUS_ADDRESS": address}
        daemon.stdout.close()


def on_the_screen(display: str) -> str:
    """The names of all windows and whose they are, as the list of windows shows them."""
    command, environment = ["xwininfo", "-root", "-tree"], {**os.environ, "DISPLAY": display}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(shutil.which("Xvfb") is None or shutil.which("dbus-monitor") is None, reason="needs a screen")
def test_what_rings_knows_nothing_of_whom_it_is_for(desk: Desk, screen_and_bus: dict[str, str]) -> None:
    desk.more = screen_and_bus
    desk.start()
    desk.order("enter")
    case_id = desk.order("woman")
    ids = [case_id, *desk.order("due", *in_seconds(1))]
    desk.order("lock")
    until(desk.heard, "the alarm")
    assert desk.process is not None
    words = [HER_NAME, CODE, LEAD["login"], LEAD["lead_name"], OFFICE, *ids]
    wanted = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le")]
    wanted += [bytes.fromhex(row_id) for row_id in ids]
    window = desk.window()
    for pid in (window, desk.process.pid):
        held = memory_of(pid) + Path(f"/proc/{pid}/environ").read_bytes() + Path(f"/proc/{pid}/cmdline").read_bytes()
        assert len(held) > 1_000_000
        assert [word for word in wanted if word in held] == []
    assert b"ui.alarm_window" in memory_of(window), "the same search finds what is there"
    kept = b"".join(path.read_bytes() for path in (desk.folder / "state").glob("due-*"))
    bus, windows = (desk.folder / "bus").read_bytes(), on_the_screen(screen_and_bus["DISPLAY"])
    assert b"member=Hello" in bus, "the monitor hears what is said"
    assert 'Intake": ("nsintake"' in windows
    assert [word for word in wanted if word in kept + bus + windows.encode()] == []
