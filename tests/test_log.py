from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake import log


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    where = tmp_path / "private" / "events.log"
    log.to_file(where)
    yield where
    log.to_file(None)


def test_an_event_is_one_line_in_a_private_file(file: Path) -> None:
    log.event("signed_in")
    log.event("session_ended", exit=10)
    lines = file.read_text("ascii").splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == ["signed_in", "session_ended exit=10"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@given(text=st.text(min_size=1))
def test_what_does_not_look_like_a_code_never_gets_in(text: str) -> None:
    looks_like_one = text.isascii() and all(sign.isalnum() or sign in "_.:-" for sign in text) and len(text) <= 64
    assert log.line("shown", error=text) == f"shown error={text if looks_like_one else '-'}"
    assert log.line("Zainab lives here") == "-"


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log.to_file(tmp_path / "file" / "events.log")
    log.event("signed_in")
    log.to_file(None)


def test_a_log_of_a_megabyte_starts_anew(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"x" * 1_000_001)
    log.event("signed_in")
    assert file.stat().st_size < 100
