"""Pictures of a play: the real windows around the sessions of an office that is played."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.laws.source import ROOT
from tests.practice.scripts import POLICE, SHE, TELLS, Telling, script


def test_each_look_leaves_pictures_of_what_she_may_open(qapp: QApplication, tmp_path: Path) -> None:
    do = Telling()
    do("intake", "write_session", "siham", answers=SHE, offices={POLICE: TELLS})
    do.letter("signed", "$siham.case_id", POLICE)
    do("intake", "look", "hers", case_id="$siham.case_id", reference="$signed.reference")
    do("liaison", "look", "his")
    do("administrator", "look")
    (tmp_path / "script.json").write_text(json.dumps(script(*do.acts), ensure_ascii=False), "utf-8")
    command = [sys.executable, "-m", "tests.journeys.played", "--script", str(tmp_path / "script.json")]
    command += ["--out", str(tmp_path / "out"), "--shots"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    shots = sorted((tmp_path / "out/shots").iterdir())
    assert [path.name for path in shots] == [
        "2026-11-01-administrator-look3-today.png",
        "2026-11-01-intake-hers-case.png",
        "2026-11-01-intake-hers-record.png",
        "2026-11-01-intake-hers-today.png",
        "2026-11-01-liaison-his-record.png",
        "2026-11-01-liaison-his-today.png",
    ]
    pictures = [QImage(str(path)) for path in shots]
    assert all(picture.width() > 900 and picture != pictures[0] for picture in pictures[1:])


def test_without_windows_no_pictures_are_promised(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "nsintake.practice", "--script", str(tmp_path / "script.json"), "--shots"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "need windows" in done.stderr
