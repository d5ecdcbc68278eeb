"""A practice office in which something has been done already, made once and copied for each journey."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from nsintake.clock import Clock, SystemClock
from nsintake.crypto.kdf import FLOOR
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding import founding
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.journeys import woman as women
from tests.journeys.stage import Play

LOGINS = ("intake", "keeper", "liaison")


def play_in(tmp_path: Path, data: Path, **notes: object) -> tuple[Play, Path]:
    """A play in the office of a data folder, with the passwords of a practice office, and where its notes lie."""
    listed = data / "practice.json"
    accounts = json.loads(listed.read_text("utf-8"))["accounts"] if listed.exists() else []
    passwords = {account["login"]: account["password"] for account in accounts}
    out = tmp_path / "out"
    out.mkdir(exist_ok=True)
    folders = (str(data), str(tmp_path / "config"), str(tmp_path / "state"), str(out))
    play = Play(*folders, woman=women.read(None), passwords=passwords, notes=dict(notes))
    return play, tmp_path / "play.json"


def prepare(
    folder: Path, done: Callable[[Mapping[str, SignedIn]], Mapping[str, object]], clock: Clock | None = None
) -> Path:
    """Found an office in a folder and let everybody do something there; what ``done`` gives back is beside it.

    With a ``clock`` of its own that is in another time than that of the journeys.
    """
    data = folder / "station"
    clock = clock or SystemClock()
    founding.found_practice(data, params=FLOOR, full=True, clock=clock)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NSINTAKE_STATE", str(folder / "state"))
        station = Station.find(data, clock=clock)
        assert station is not None
        passwords = {account.login: account.password for account in station.accounts_hint()}
        people = {login: sign_in(station, login, passwords[login]) for login in LOGINS}
        notes = done(people)
        for signed_in in people.values():
            signed_in.close()
        station.close()
    (folder / "notes.json").write_text(json.dumps(notes))
    return folder


def copied(folder: Path, tmp_path: Path) -> tuple[Play, Path]:
    """A play that begins in a copy of a prepared office, and where its notes lie."""
    data = Path(shutil.copytree(folder / "station", tmp_path / "station"))
    if (folder / "state").exists():
        shutil.copytree(folder / "state", tmp_path / "state")
    return play_in(tmp_path, data, **json.loads((folder / "notes.json").read_text()))
