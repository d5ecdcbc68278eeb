from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = """
import ctypes, resource
from nsintake.hardening import hide_from_capture, harden_process
before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
done = harden_process()
print(before, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE), *done)
assert not hide_from_capture(0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the Linux parts")
def test_no_core_is_dumped_and_other_processes_cannot_look_in() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "0", "(0,", "0)", "no_core", "not_dumpable"]
