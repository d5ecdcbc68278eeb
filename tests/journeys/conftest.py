"""One play of the main job, shared by the tests that look at what it left."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from nsintake.crypto.kdf import FLOOR
from tests.journeys import practice
from tests.journeys import woman as women


@dataclass(frozen=True)
class Played:
    """Where a play left its papers, and the folders its processes worked in."""

    out: Path
    work: Path


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    out, work = tmp_path_factory.mktemp("papers"), tmp_path_factory.mktemp("office")
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(tmp_path_factory.mktemp("temporary"))
    try:
        practice.play_all(out, work, women.read(None), FLOOR)
        yield Played(out, work)
    finally:
        if before is None:
            os.environ.pop("TMPDIR", None)
        else:
            os.environ["TMPDIR"] = before
