"""The due moments that outlive the program: bare, of one station, and nothing where something strange is."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from nsintake import alarm_file, paths
from nsintake.domain.task import Loudness
from nsintake.services.day.ringing import AGAIN
from ui.launcher_link import LauncherLink

AT = datetime(2026, 11, 24, 11, 15, tzinfo=UTC)
TOLD = {Loudness.ALARM: (AT,), Loudness.QUIET: ()}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    return paths.prepare_data_folder(tmp_path / "data")


def linked(data: Path) -> LauncherLink:
    link = LauncherLink()
    link.remember(data)
    return link


def test_what_is_due_is_there_at_the_next_start_of_this_station_alone(data: Path, tmp_path: Path) -> None:
    linked(data).tell_due(TOLD, [(AT, AT)])
    path = alarm_file.path_of(data)
    at = AT.isoformat()
    assert path.read_text() == f'{{"due": {{"alarm": ["{at}"]}}, "silent": ["{at}", "{at}"]}}\n'
    assert path.stat().st_mode & 0o777 == 0o600
    again = linked(data)
    assert (again.due_times(), again.silent()) == ((AT,), ((AT, AT),))
    assert linked(paths.prepare_data_folder(tmp_path / "another")).due_times() == ()
    (data / paths.MARKER).unlink()
    assert linked(data).due_times() == (), "of a station that is gone nothing rings: nobody could sign in"


def test_what_somebody_saw_rings_at_once_where_the_program_starts_anew(data: Path) -> None:
    link, seen = linked(data), {Loudness.ALARM: (AT + AGAIN,)}
    link.tell_due(seen, at_start=TOLD)
    assert (link.due_times(), linked(data).due_times()) == ((AT + AGAIN,), (AT,))
    link.tell_due({Loudness.WATCH: (AT,)})  # somebody who knows of no other class
    assert linked(data).carried.due == {"alarm": [AT.isoformat()], "watch": [AT.isoformat()]}


def test_nothing_due_leaves_no_file(data: Path) -> None:
    link = linked(data)
    link.tell_due(TOLD, [])
    link.tell_due({Loudness.ALARM: (), Loudness.QUIET: ()}, [])
    assert not alarm_file.path_of(data).exists()


def test_a_sealed_station_keeps_nothing_whatever_is_told_after_it(data: Path) -> None:
    link = linked(data)
    link.tell_due(TOLD, [(AT, AT)])
    link.tell_sealed()
    link.tell_due(TOLD, [(AT, AT)])
    assert (link.due_times(), link.silent()) == ((), ())
    assert not alarm_file.path_of(data).exists()


def test_the_launcher_knows_better_what_is_due_than_the_file(data: Path) -> None:
    linked(data).tell_due(TOLD)
    link = LauncherLink()
    link.carried.due = {"alarm": []}
    link.remember(data)
    assert link.due_times() == ()


@pytest.mark.parametrize(
    "lies_there",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"due": {"alarm": ["Wisal"]}}',
        b'{"due": {"check": []}}',
        b'{"station": "/x"}',
        b"[" * 30_000,
        None,
    ],
)
def test_what_is_of_another_shape_is_passed_over(data: Path, lies_there: bytes | None) -> None:
    path = alarm_file.path_of(data)
    path.parent.mkdir(parents=True)
    if lies_there is None:
        path.mkdir()
    else:
        path.write_bytes(lies_there)
    link = linked(data)
    assert (link.due_times(), link.silent(), link.station()) == ((), (), None)
    link.tell_due(TOLD)  # where it cannot be kept the session goes on
    assert link.due_times() == (AT,)
