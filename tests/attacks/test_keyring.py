"""The keyring is absent, silent, replaced from outside, cut or hanging: a message in time, and never a plaintext file.

The keyring is a real one (gnome-keyring under a session bus of its own, in a private home).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nsintake.crypto.site_secret import SiteSecret, share_out
from nsintake.errors import EnvironmentFault

DESK = Path(__file__).with_name("keyring_desk.py")
CHECKOUT = Path(__file__).parents[2]
LIMIT_SECONDS = 15.0

needs_keyring = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring and dbus-run-session are not installed",
)

PLAINTEXT_RING = """
import os, pathlib
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 99
    def _note(self, *words):
        with open(os.environ["LEAK_FILE"], "a") as leak:
            print("used", *words, file=leak)
    def get_password(self, service, username):
        self._note(service, username)
    def set_password(self, service, username, password):
        self._note(service, username, password)
    def delete_password(self, service, username):
        self._note(service, username)
"""


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{CHECKOUT}{os.pathsep}{tmp_path}", **more}


def visit(act: str, folder: Path, env: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-P", str(DESK), act, str(folder)],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    answer, seconds = done.stdout.split()
    assert float(seconds) <= LIMIT_SECONDS
    return answer


def in_a_session(script: str, folder: Path, env: dict[str, str]) -> list[str]:
    """The answers of ``$DESK act`` lines in a shell beside an unlocked gnome-keyring."""
    desk = f"'{sys.executable}' -P '{DESK}'"
    start = 'eval "$(printf %s "a word" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"'
    lines = script.replace("$DESK", desk).replace("$FOLDER", f"'{folder}'")
    without_bus = {name: value for name, value in env.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{start}\n{lines}"],
        env=without_bus,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    answers = []
    for line in done.stdout.splitlines():
        answer, seconds = line.split()
        assert float(seconds) <= LIMIT_SECONDS, line
        answers.append(answer)
    assert "Traceback" not in done.stderr
    return answers


def everything_written(*folders: Path) -> bytes:
    return b"\n".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())


@needs_keyring
def test_a_real_keyring_keeps_a_share_for_the_next_start(tmp_path: Path) -> None:
    script = "$DESK make $FOLDER; $DESK load $FOLDER; $DESK value $FOLDER"
    made, loaded, value = in_a_session(script, tmp_path, environment(tmp_path))
    assert (made, loaded) == ("made", "same")
    written = everything_written(Path(os.environ["HOME"]), tmp_path)
    assert len(value) == 32
    for plain in (value.encode(), bytes.fromhex(value), value.encode("utf-16-le")):
        assert plain not in written


@needs_keyring
def test_a_missing_item_and_a_cut_item_ask_for_the_sheet(tmp_path: Path) -> None:
    script = "$DESK make $FOLDER; $DESK truncate $FOLDER; $DESK load $FOLDER; $DESK forget $FOLDER; $DESK load $FOLDER"
    answers = in_a_session(script, tmp_path, environment(tmp_path))
    assert answers == ["made", "cut", "share_other_station", "forgotten", "share_other_station"]


@needs_keyring
def test_a_keyring_that_stops_answering_is_given_up_in_time(tmp_path: Path) -> None:
    script = (
        "$DESK make $FOLDER; ring=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus "
        "/org/freedesktop/DBus org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets "
        "| awk '{print $2}'); kill -STOP $ring; $DESK load $FOLDER; kill -CONT $ring; $DESK load $FOLDER"
    )
    started = time.monotonic()
    assert in_a_session(script, tmp_path, environment(tmp_path)) == ["made", "keyring_timeout", "same"]
    assert time.monotonic() - started > 5, "the keyring was not really stopped"


@needs_keyring
def test_properties_set_from_outside_do_not_redirect_the_share(tmp_path: Path) -> None:
    env = environment(
        tmp_path,
        KEYRING_PROPERTY_PREFERRED_COLLECTION="/org/freedesktop/secrets/collection/session",
        KEYRING_PROPERTY_SCHEME="KeePassXC",
        KEYRING_PROPERTY_GET_PASSWORD="x",
    )
    answers = in_a_session("$DESK make $FOLDER; $DESK load $FOLDER", tmp_path, env)
    assert answers == ["made", "same"]


OUTSIDE = {
    "nothing": {},
    "null": {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
    "fail": {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
    "plaintext": {"PYTHON_KEYRING_BACKEND": "plaintext_ring.PlaintextKeyring"},
    "settings file": {},
}


@pytest.fixture
def plaintext_ring(tmp_path: Path) -> Path:
    """A plaintext keyring on the path, named by variable and by settings file; the file that shows it was used."""
    (tmp_path / "plaintext_ring.py").write_text(PLAINTEXT_RING, encoding="ascii")
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "python_keyring" / "keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        f"[backend]\ndefault-keyring=plaintext_ring.PlaintextKeyring\nkeyring-path={tmp_path}\n", encoding="ascii"
    )
    return tmp_path / "leak"


@pytest.mark.parametrize("what", OUTSIDE)
def test_without_a_keyring_there_is_a_message_and_no_plaintext(tmp_path: Path, plaintext_ring: Path, what: str) -> None:
    env = environment(tmp_path, LEAK_FILE=str(plaintext_ring), **OUTSIDE[what])
    assert visit("make", tmp_path, env) == "keyring_missing"
    assert not plaintext_ring.exists()
    assert not (tmp_path / "share").exists()


@needs_keyring
@pytest.mark.parametrize("what", OUTSIDE)
def test_with_a_keyring_nothing_from_outside_comes_before_it(tmp_path: Path, plaintext_ring: Path, what: str) -> None:
    env = environment(tmp_path, LEAK_FILE=str(plaintext_ring), **OUTSIDE[what])
    assert in_a_session("$DESK make $FOLDER; $DESK load $FOLDER", tmp_path, env) == ["made", "same"]
    assert not plaintext_ring.exists()


def test_the_plaintext_ring_of_these_tests_would_be_seen(tmp_path: Path, plaintext_ring: Path) -> None:
    """The search that the program avoids does end at it, and leaves the file these tests look for."""
    env = environment(tmp_path, LEAK_FILE=str(plaintext_ring))
    subprocess.run(
        [sys.executable, "-c", "import keyring; keyring.set_password('a', 'b', 'c')"], env=env, check=True, timeout=60
    )
    assert plaintext_ring.read_text(encoding="ascii") == "used a b c\n"


@pytest.mark.parametrize("backend", ["keyring.backends.null:Keyring", "keyring.backends.fail:Keyring"])
def test_even_when_named_directly_null_and_fail_keep_nothing(backend: str) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        share_out(SiteSecret.generate(), backends=(backend,))
    assert caught.value.code == ("keyring_refused" if "null" in backend else "keyring_missing")
