from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from nsintake.launcher import EXIT_LOCK, EXIT_NO_DISPLAY, EXIT_SECOND_START, LAUNCHED, Carried, keep_running

ROOT = Path(__file__).resolve().parents[1]


def command(tmp_path: Path, body: str) -> list[str]:
    """A session that runs ``body`` with ``n`` counting its starts and ``state`` as the launcher gave it."""
    count = tmp_path / "count"
    script = f"""
import json, os, sys
n = int(open({str(count)!r}).read()) + 1 if os.path.exists({str(count)!r}) else 1
open({str(count)!r}, "w").write(str(n))
state = json.loads(sys.stdin.readline())
def say(**said):
    sys.stdout.write(json.dumps(said) + "\\n")
    sys.stdout.flush()
{body}
"""
    return [sys.executable, "-c", script]


def test_a_lock_starts_the_next_session_and_a_close_ends_it(tmp_path: Path) -> None:
    carried = Carried()
    body = f"say(due=['2026-11-24T11:15:00+00:00'])\nsys.exit({EXIT_LOCK} if n < 3 else 0)"
    assert keep_running(command(tmp_path, body), carried) == 0
    assert (tmp_path / "count").read_text() == "3"
    assert carried.due == ["2026-11-24T11:15:00+00:00"]


def test_due_times_heads_and_the_practice_folder_reach_the_next_session_even_after_a_crash(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    body = f"""
if n == 1:
    say(due=["2026-11-24T11:15:00+00:00"], heads={{"liaison.db": "abc"}})
    say(heads={{"identity.db": "def"}}, station="/srv/practice")
    os.abort()
open({str(seen)!r}, "w").write(json.dumps(state))
"""
    assert keep_running(command(tmp_path, body)) == 0
    assert json.loads(seen.read_text()) == {
        "due": ["2026-11-24T11:15:00+00:00"],
        "heads": {"liaison.db": "abc", "identity.db": "def"},
        "station": "/srv/practice",
    }


@pytest.mark.parametrize("code", [0, EXIT_NO_DISPLAY, EXIT_SECOND_START])
def test_an_end_for_good_is_passed_on(tmp_path: Path, code: int) -> None:
    assert keep_running(command(tmp_path, f"sys.exit({code})")) == code
    assert (tmp_path / "count").read_text() == "1"


def test_three_crashes_in_a_row_end_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert keep_running(command(tmp_path, "sys.exit(1)")) == 1
    assert (tmp_path / "count").read_text() == "3"
    assert "what was saved is safe" in capfd.readouterr().err


@pytest.mark.parametrize(
    "line", [b"", b"\xff\xfe", b"[]", b"{}", b'{"due": 3}', b'{"due": [3]}', b'{"heads": {"a": 1}}']
)
def test_a_line_of_another_shape_is_dropped(line: bytes) -> None:
    carried = Carried()
    carried.due = ["kept"]
    carried.take(line)
    assert carried.due == ["kept"]
    assert carried.heads == {}


FORKED = f"""
import json, os, sys
from nsintake.launcher import keep_running
def session():
    state = json.loads(os.read(0, 65536))
    assert os.environ["{LAUNCHED}"] == "1"
    if not state.get("due"):
        os.write(1, b'{{"due": ["2026-11-24T11:15:00+00:00"]}}\\n')
        sys.exit({EXIT_LOCK})
    sys.stderr.write("second " + state["due"][0])
    sys.stderr.flush()
    os._exit(0)
sys.exit(keep_running(session))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_session_is_locked_and_started_anew_with_what_was_carried() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORKED], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == "second 2026-11-24T11:15:00+00:00"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_session_that_dies_does_not_take_the_launcher_with_it() -> None:
    script = "import os, sys\nfrom nsintake.launcher import keep_running\nsys.exit(keep_running(os.abort))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("code 134") == 3


def test_the_launcher_loads_no_qt_and_nothing_that_could_hold_a_key() -> None:
    script = "import sys, nsintake.launcher; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not {name for name in loaded if name.startswith(("PySide6", "shiboken", "ui", "cryptography", "sqlcipher3"))}
    assert {name for name in loaded if name.startswith("nsintake")} == {"nsintake", "nsintake.launcher"}
