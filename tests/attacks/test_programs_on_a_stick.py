"""The program is started in the folder of a stick that has programs of its own, and the account's PATH has an empty
place, which means that folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
from nsintake import hardening
hardening.harden_process()
from nsintake.errors import NsintakeError
from ui import printers, printing, sound
print(sound.shutil.which("paplay") or "none")
printers.ask("lpstat", "-d")
try:
    printing._lp(b"a paper of hers", 1, "")
except NsintakeError as why:
    print(why.code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the printing system of Linux")
@pytest.mark.parametrize("path", [":/usr/bin:/bin", "/usr/bin:/bin:", "/usr/bin::/bin", ".:/usr/bin", "bin", ""])
def test_no_program_of_the_current_folder_gets_a_paper(tmp_path: Path, path: str) -> None:
    """Before: the stick's own ``lp`` got it, and the session was told that it had printed."""
    for folder in (tmp_path, tmp_path / "bin"):
        folder.mkdir(exist_ok=True)
        for name in ("lp", "lpstat", "paplay"):
            program = folder / name
            program.write_text(f"#!/bin/sh\ncat >> {tmp_path}/taken\necho 'request id is Office-12 (0 file(s))'\n")
            program.chmod(0o700)
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SCRIPT]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL
    )
    assert not (tmp_path / "taken").exists()
    assert str(tmp_path) not in done.stdout
    assert "./" not in done.stdout
