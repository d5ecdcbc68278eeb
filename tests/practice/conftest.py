"""Plays that several tests look at, each played once a run, in a place of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nsintake.practice.play import play
from nsintake.practice.script import read_script
from tests.once import _spared, remember_tables_and_keys, spared  # noqa: F401 - one is a fixture
from tests.practice.scripts import example_day, the_rest
from tests.services.ladder import state_at


@dataclass
class Played:
    """What a play left, and the office it was played in."""

    out: Path
    data: Path
    unmet: int

    def lines(self, name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (self.out / f"{name}.jsonl").read_text("utf-8").splitlines()]

    def read(self, name: str) -> dict[str, Any]:
        said: dict[str, Any] = json.loads((self.out / name).read_text("utf-8"))
        return said

    def acts(self, does: str) -> list[dict[str, Any]]:
        return [act for act in self.lines("acts") if act["do"] == does]

    def papers(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted((self.out / "papers").iterdir())}


def played(said: dict[str, Any], folder: Path, *, seed: int | None = None, go_on: bool = False) -> Played:
    """Play what a script's JSON says, below ``folder``."""
    out, data = folder / "out", folder / "office"
    with state_at(folder / "state"), pytest.MonkeyPatch.context() as patch:
        remember_tables_and_keys(patch)  # papers are drawn and checked in each play
        unmet = play(read_script(said), data, out, stick=folder / "stick", seed=seed, go_on=go_on)
    return Played(out, data, unmet)


@pytest.fixture(autouse=True)
def _tables_and_keys_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """For plays that a test begins itself."""
    remember_tables_and_keys(monkeypatch)


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Played:
    with spared():
        return played(example_day(), tmp_path_factory.mktemp("day"))


@pytest.fixture(scope="session")
def rest(tmp_path_factory: pytest.TempPathFactory) -> Played:
    with spared():
        return played(the_rest(), tmp_path_factory.mktemp("rest"), go_on=True)
