"""The check in ``conftest.py`` that fails a test which leaves something behind, tried on tests that do."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.laws.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LEAKS = {
    "thread": """
import threading
def test_leak():
    threading.Thread(target=threading.Event().wait, args=(20,), daemon=True).start()
""",
    "timer": """
from PySide6.QtCore import QTimer
kept = []
def test_leak(qapp):
    timer = QTimer()
    timer.start(1000)
    kept.append(timer)
""",
    "network": """
import socket
def test_leak():
    socket.create_connection(("127.0.0.1", 9), timeout=1)
""",
    "warning": """
def test_leak():
    import warnings
    warnings.warn("careless")
""",
}
CLEAN = """
import threading
from PySide6.QtCore import QTimer
def test_clean(qapp):
    timer = QTimer()
    timer.start(1000)
    timer.stop()
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()
"""
COMMAND = """
import os, time
import pytest
BEFORE = {name: os.environ.get(name) for name in ("NSINTAKE_STATE", "TZ")}, time.tzname
@pytest.mark.parametrize("again", [False, True])
def test_command(again):
    assert ({name: os.environ.get(name) for name in ("NSINTAKE_STATE", "TZ")}, time.tzname) == BEFORE
    os.environ["NSINTAKE_STATE"] = "/elsewhere"
    os.environ["TZ"] = "<office>-03:00"
    time.tzset()
"""


def _run(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    """pytest on one file, with this project's settings and conftest."""
    (folder / "test_it.py").write_text(f'"""A file."""\n{text}', "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-c", str(ROOT / "pyproject.toml")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [*command, "--rootdir", str(folder), str(folder)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("leak", sorted(LEAKS))
def test_a_test_that_leaks_fails(leak: str, tmp_path: Path) -> None:
    done = _run(tmp_path, LEAKS[leak])
    assert done.returncode == 1, done.stdout + done.stderr


def test_a_test_that_tidies_up_passes(tmp_path: Path) -> None:
    done = _run(tmp_path, CLEAN)
    assert done.returncode == 0, done.stdout + done.stderr


def test_where_a_command_in_one_test_says_that_the_station_remembers_no_other_test_looks(tmp_path: Path) -> None:
    """Else a new copy of an office is compared with what an earlier one wrote there, and seems to be put back."""
    done = _run(tmp_path, COMMAND)
    assert done.returncode == 0, done.stdout + done.stderr
