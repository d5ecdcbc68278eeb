"""A sealed station, and what a computer remembers, beside a real keyring and a real station.

After sealing, whoever has the disk, the keyrings and the password opens nothing; the site sheet alone does.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.envelope import untlv
from nsintake.crypto.site_secret import load, sealed_share
from nsintake.errors import EnvironmentFault
from nsintake.services.audit import audit
from nsintake.services.station import sealing
from nsintake.station import Station
from nsintake.store import shares
from tests.attacks.test_keyring import environment, needs_keyring
from tests.services.ladder import MOMENT, Office
from tests.services.real_station import RealStation, real

__all__ = ["real"]
DESK = Path(__file__).with_name("one_account_desk.py")


KEYRING_ENDED = "Activating service name='org.freedesktop.secrets'"
"""What the session bus writes where the unlocked keyring ended by itself: it begins another, which is locked."""


def at_desk(tmp_path: Path, acts: str, *, desk: Path = DESK) -> list[str]:
    """What each act told, in a process beside an unlocked gnome-keyring. Where that crashed, all is done once more."""
    for _ in range(2):
        for path in tmp_path.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        done = _at_desk(tmp_path, acts, desk)
        assert "Traceback" not in done.stderr, done.stderr
        print(done.stderr)  # shown where a test fails
        if KEYRING_ENDED not in done.stderr:
            break
    return done.stdout.split()


def _at_desk(tmp_path: Path, acts: str, desk: Path) -> subprocess.CompletedProcess[str]:
    start = 'eval "$(printf %s "a word" | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"'
    env = environment(tmp_path, NSINTAKE_STATE=str(tmp_path / "state"))
    env.pop("DBUS_SESSION_BUS_ADDRESS", None)
    return subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{start}\nexec '{sys.executable}' '{desk}' '{tmp_path}' {acts}"],
        env={**env, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@needs_keyring
def test_a_sealed_station_opens_for_its_sheet_alone(tmp_path: Path) -> None:
    told = at_desk(
        tmp_path, "found other load_other open seal own_item open load_other held sheet open own_item load_other"
    )
    assert told[:4] == ["founded", "shared", "open", "open"]
    assert told[4:6] == ["sealed", "gone"]
    assert told[6:9] == ["station_sealed", "station_sealed", "station_sealed"], "with her password too"
    assert told[9:11] == ["open", "open"], "after the sheet this account remembers again"
    assert told[11:] == ["gone", "station_sealed"], "another account needs the sheet once itself"
    left = b"".join(path.read_bytes() for path in (tmp_path / "data").glob("share*"))
    for name in ("share", "share-0123456789abcdef"):
        before = untlv((tmp_path / "before" / name).read_bytes(), "share")
        assert before[1] not in left, "a half of the secret lies in the data folder"
        assert before[0] not in left


@needs_keyring
def test_anchors_lie_in_two_places_and_either_one_finds_a_file_put_back(tmp_path: Path) -> None:
    told = at_desk(
        tmp_path,
        "found work keep work held item "
        "put_back forget_state held "  # the keyring remembers, and the state file is written again
        "put_back forget_keyring held "  # the state file remembers
        "put_back forget_state forget_keyring held",  # nothing does: this is not protected
    )
    assert told[:5] == ["founded", "worked", "kept", "worked", "nothing"]
    item = told[5]
    assert bytes.fromhex(item).decode().startswith("nsintake anchors 1\naccounts.db 0 ")
    assert told[6:] == [
        *("back", "state_gone", "rolled_back"),
        *("back", "item_gone", "rolled_back"),
        *("back", "state_gone", "item_gone", "nothing"),
    ]


def test_every_share_file_is_overwritten_and_torn_ones_too(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    torn = {"share": b"torn", "share-00aa": b"", "share-00bb-next": os.urandom(80)}
    for name, content in torn.items():
        (folder / name).write_bytes(content)
    (folder / "notes").write_bytes(b"not a share")
    before = shares.seal_mark(folder)
    assert shares.seal(folder) == 3
    for name, content in torn.items():
        share = (folder / name).read_bytes()
        assert content not in share or not content
        with pytest.raises(EnvironmentFault) as caught:
            load(share)
        assert caught.value.code == "station_sealed"
    assert (folder / "notes").read_bytes() == b"not a share"
    assert shares.seal_mark(folder) != before
    assert len({sealed_share(b"torn") for _ in range(3)}) == 3


def test_a_share_file_that_cannot_be_destroyed_is_told_after_all_others_were(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "share-00aa").write_bytes(b"b")
    with pytest.raises(EnvironmentFault):
        shares.seal(tmp_path)
    assert (tmp_path / "share-00aa").read_bytes() != b"b"
    assert shares.seal_mark(tmp_path)


def test_who_sealed_stands_in_the_log_and_other_sessions_hear_of_it(real: RealStation) -> None:
    signed_in = real.begin()
    real.finish(signed_in)
    other = real.sign_in("rebin")
    assert not other.station.sealed()
    sealing.seal(signed_in)
    assert signed_in.station.sealed()
    assert other.station.sealed()
    assert audit.entries(other).rows[0].verb == "seal"
    real.close()
    again = real.sign_in("samira")  # by the sheet
    assert not again.station.sealed()


def test_the_practice_office_only_ends_its_session(office: Office) -> None:
    signed_in = office.sign_in("intake")
    sealing.seal(signed_in)
    assert signed_in.station.sealed(), "her window ends the session"
    station = Station.find(office.data, clock=FixedClock(MOMENT))
    assert station is not None
    station.unlock()  # its notes hold the sheet
    assert station.practice
    station.close()
