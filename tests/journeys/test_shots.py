"""The pictures of every page can be taken: a page that asks for something new stops them, and nobody looks any more."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import scale
from tests.journeys.pictured import marked_files, pictures_of


def test_every_marked_picture_is_taken() -> None:
    """By somebody of whom the tour asks; the order is that of the files."""
    taken = [*pictures_of("liaison"), *pictures_of("intake")]
    assert {pictures.__module__ for pictures in taken} == set(marked_files())
    names = [pictures.__name__ for pictures in taken if "shots_" in pictures.__module__]
    assert names == ["directory_pages", "forum_pages", "training_pages"]


@pytest.mark.full
@pytest.mark.skipif(not scale.FULL, reason="a minute for one language")
def test_every_page_is_photographed(tmp_path: Path) -> None:
    play = [sys.executable, "-m", "tests.journeys.shots", "--out", str(tmp_path), "--lang", "en"]
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1440x1000x24 -nolisten tcp", *play]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert len(list((tmp_path / "en").glob("*.png"))) > 150
