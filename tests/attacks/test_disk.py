"""After a whole journey no file anywhere holds a word of hers: data, temp, settings, state, logs, what was printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.attacks import canaries
from tests.services.ladder import Office

ROOT = Path(__file__).parents[2]
_DEFLATED = re.compile(rb"x[\x01\x5e\x9c\xda]")


def inflated(raw: bytes) -> Iterator[bytes]:
    """Whatever in a file opens as a zlib stream (PDF streams, compressed logs)."""
    for start in _DEFLATED.finditer(raw):
        try:
            yield zlib.decompressobj().decompress(raw[start.start() :], 1 << 20)
        except zlib.error:
            continue


def found_in(folders: list[Path], words: list[str]) -> list[tuple[str, str, str]]:
    """(file, word, form) of every place."""
    wanted = [(word, form, raw) for word in words for form, raw in canaries.forms(word).items() if len(raw) >= 6]
    hits = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if not path.is_file():
                continue
            whole = path.read_bytes()
            for part in (whole, *inflated(whole)):
                hits += [(path.name, word, form) for word, form, raw in wanted if raw in part]
    return hits


@pytest.fixture
def places(office: Office, tmp_path: Path) -> dict[str, Path]:
    """Every folder a session can write to, and its output."""
    names = ("tmp", "config", "state", "home", "cwd")
    made = {name: tmp_path / name for name in names}
    for folder in made.values():
        folder.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(made["tmp"]),
        "HOME": str(made["home"]),
        "NSINTAKE_CONFIG": str(made["config"]),
        "NSINTAKE_STATE": str(made["state"]),
        **{f"XDG_{kind}_HOME": str(made["home"] / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")},
    }
    command = [sys.executable, "-B", "-m", "tests.attacks.disk_journey", str(office.data)]
    with (tmp_path / "home" / "output").open("wb") as output:
        subprocess.run(command, cwd=made["cwd"], env=environment, stdout=output, stderr=output, check=True, timeout=180)
    return {**made, "data": office.data}


def test_nothing_of_hers_is_on_disk_after_a_whole_journey(places: dict[str, Path]) -> None:
    output = (places["home"] / "output").read_text("utf-8")
    assert "played" in output
    assert "recipient_unknown" in output, "an error was printed, so that its words could be searched"
    assert "refused" in (places["config"] / "events.log").read_text("ascii")
    wal = places["data"] / "generation-1" / "identity.db-wal"
    assert wal.stat().st_size > 0, "the journey ended as in a crash, with its last writes in the log"
    words = [*canaries.needles(), *canaries.EVERYTHING]
    assert len(words) > 40
    assert found_in(list(places.values()), words) == []


def test_the_search_finds_a_word_in_every_form(tmp_path: Path) -> None:
    for number, (form, raw) in enumerate(canaries.forms(canaries.NAMES[0]).items()):
        (tmp_path / f"{number}-{form}").write_bytes(os.urandom(999) + raw + os.urandom(99))
    (tmp_path / "paper.pdf").write_bytes(b"%PDF stream\n" + zlib.compress(canaries.NAMES[1].encode()) + b"\nendstream")
    hits = found_in([tmp_path], [canaries.NAMES[0], canaries.NAMES[1]])
    assert {form for _, word, form in hits if word == canaries.NAMES[0]} == set(canaries.forms(canaries.NAMES[0]))
    assert ("paper.pdf", canaries.NAMES[1], "utf-8") in hits


@pytest.mark.parametrize("shift", range(3))
def test_base64_is_found_wherever_the_word_stands_in_it(shift: int) -> None:
    import base64  # noqa: PLC0415

    whole = base64.b64encode(b"z" * (30 + shift) + canaries.NAMES[0].encode() + b"after")
    assert any(raw in whole for form, raw in canaries.forms(canaries.NAMES[0]).items() if form.startswith("base64"))
