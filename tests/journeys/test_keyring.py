"""The real window, a real station and a real keyring: it opens without a word, or says within 15 s what to type."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import scale
from tests.attacks.test_keyring import CHECKOUT, LIMIT_SECONDS, needs_keyring
from tests.attacks.test_shared_station import DESK, UNLOCKED
from tests.journeys.stage import Play
from tests.services.real_station import PASSWORDS

pytestmark = needs_keyring
# The daemon may take its name on the bus a moment after it was started: until it has one there is nothing to stop.
STOP_RING = """
until test -n "$ring"; do
    ring=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \\
        org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null | awk '{print $2}')
done
kill -STOP "$ring" || exit 3
"""


class Desk:
    """A station whose share is in the keyring of this home; each ``play`` is one sign-in in a session of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "station"
        (folder / "out").mkdir()

    def session(self, script: str, *, unlocked: bool = True) -> str:
        """Run shell lines beside a keyring; what they print."""
        environment = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
        environment["PYTHONPATH"] = str(CHECKOUT)
        lines = f"{UNLOCKED if unlocked else ''}\n{script}"
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", lines],
            env=self._play().environment() | environment | self._own(),
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr[-3000:]
        assert done.returncode == 0, (done.returncode, done.stderr[-3000:])
        return done.stdout

    def _own(self) -> dict[str, str]:
        play = self._play()
        return {"NSINTAKE_CONFIG": play.config, "NSINTAKE_STATE": play.state, "NSINTAKE_DATA": play.data}

    def _play(self) -> Play:
        data, config, state, out = (str(self.folder / name) for name in ("station", "config", "state", "out"))
        return Play(data, config, state, out, passwords=PASSWORDS)

    def found(self) -> None:
        assert self.session(f"{DESK} found {shlex.quote(str(self.data))}").startswith("founded ")
        assert (self.data / "share").exists()

    def sign_in(self, before: str = "", after: str = "", *, unlocked: bool = True) -> str:
        """What the window said, in words, to somebody who signed in; empty if it simply opened."""
        notes = self.folder / "play.json"
        self._play().write(notes)
        act = f"{shlex.quote(sys.executable)} -m tests.journeys.act at_the_keyring {shlex.quote(str(notes))}"
        self.session(f"cd {shlex.quote(str(CHECKOUT))}\n{before}\n{act}\n{after}", unlocked=unlocked)
        said = Play.read(notes).notes
        assert said["seconds"] <= LIMIT_SECONDS
        return str(said["said"])


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    made.found()
    return made


def test_the_window_opens_with_the_keyring_and_says_the_way_out_where_it_gives_nothing(desk: Desk) -> None:
    assert desk.sign_in() == ""
    shutil.rmtree(Path(os.environ["XDG_DATA_HOME"]) / "keyrings")  # as a password reset of the system leaves it
    assert "type the site sheet" in desk.sign_in()
    assert "Type the site sheet" in desk.sign_in(before="export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus")


@pytest.mark.full
@pytest.mark.skipif(not scale.FULL, reason="each waits for the keyring's limit of 14 seconds")
def test_a_keyring_that_hangs_or_stays_locked_ends_in_the_way_out(desk: Desk) -> None:
    stopped = desk.sign_in(before=STOP_RING, after='kill -CONT "$ring"')
    assert "type the site sheet" in stopped
    locked = desk.sign_in(unlocked=False)
    assert "the site sheet" in locked
