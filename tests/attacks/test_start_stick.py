"""A start stick on a real station: with the data folder it opens; alone, elsewhere, changed or outdated it does not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nsintake import paths
from nsintake.crypto import user_blob
from nsintake.errors import EnvironmentFault, NsintakeError, UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station import rotation, sealing, start_stick, succession
from nsintake.station import Station
from nsintake.store import mounts, shares, sticks
from tests.once import derived
from tests.services.ladder import Office, state_at
from tests.services.real_station import LEAD, PASSWORDS, RealStation
from tests.services.refusals import fault, refused


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> RealStation:
    made = RealStation(tmp_path_factory.mktemp("founded"))
    with state_at(made.folder / "state"):
        made.finish(made.begin())
        made.close()
    return made


@pytest.fixture
def real(founded: RealStation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealStation]:
    monkeypatch.setattr(user_blob, "derive_kek", derived)
    shutil.copytree(founded.folder, tmp_path / "real")
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "real" / "state"))
    station = RealStation(tmp_path / "real", papers=dict(founded.papers))
    yield station
    station.close()


@pytest.fixture
def signed_in(real: RealStation) -> SignedIn:
    return real.sign_in()


def found(real: RealStation) -> Station:
    """The station as a new process finds it, on a computer that has no keyring."""
    station = Station.find(real.data, clock=real.clock)
    assert station is not None
    return station


def told(real: RealStation, *folders: Path) -> list[str]:
    """What is said with each stick; empty where it opens."""
    said = []
    for folder in folders:
        station = found(real)
        try:
            start_stick.use(station, str(folder))
            said.append("" if sign_in_and_out(station) else "shut")
        except EnvironmentFault as error:
            said.append(error.code)
        station.close()
    return said


def sign_in_and_out(station: Station) -> bool:
    opened = sign_in(station, LEAD["login"], PASSWORDS[LEAD["login"]])
    founded = opened.founded
    opened.close()
    return founded


def test_with_the_stick_she_signs_in_and_goes_on_without_it(
    real: RealStation, signed_in: SignedIn, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert start_stick.state(signed_in) == start_stick.StickState(made=False, remembered=False)
    start_stick.make(signed_in, str(stick))
    assert start_stick.state(signed_in).made
    assert [path.name for path in stick.iterdir()] == [sticks.NAME]
    assert (
        next(entry.verb for entry in audit.entries(signed_in, audit.AuditQuery(file="accounts.db")).rows)
        == "make_stick"
    )
    real.close()
    with pytest.raises(EnvironmentFault, match="share_missing"):
        found(real).unlock()
    monkeypatch.setattr(start_stick, "mounted", lambda: iter([stick.parent, stick]))
    assert start_stick.plugged_in() == (str(stick),)
    station = found(real)
    where = start_stick.use(station)
    assert where == str(stick)
    assert start_stick.still_in(where)
    (stick / sticks.NAME).rename(stick / "out")
    assert not start_stick.still_in(where)
    assert sign_in_and_out(station), "the stick is out by now"
    assert not station.sealed()
    station.close()
    with pytest.raises(EnvironmentFault, match="stick_missing"):
        start_stick.use(found(real))


def test_the_stick_alone_and_the_folder_alone_are_useless(real: RealStation, signed_in: SignedIn, stick: Path) -> None:
    secret = signed_in.station.secret
    start_stick.make(signed_in, str(stick))
    on_stick = (stick / sticks.NAME).read_bytes()
    in_folder = b"".join(path.read_bytes() for path in real.data.iterdir() if path.is_file())
    for half in (on_stick, in_folder):
        assert secret._raw not in half
        assert secret._raw.hex().encode() not in half
        assert secret.stretched() not in half
    real.close()
    (real.data / sticks.SHARE).rename(real.folder / "kept")  # the thief has the stick and an older copy of the folder
    assert told(real, stick) == ["stick_old"]
    (real.data / sticks.KNOWN).unlink()
    assert told(real, stick) == ["stick_other_station"]
    (real.folder / "kept").rename(real.data / sticks.SHARE)
    assert told(real, stick) == [""]


def test_the_stick_of_another_office_opens_nothing_and_is_not_written_over(
    real: RealStation, signed_in: SignedIn, stick: Path, tmp_path: Path
) -> None:
    other = RealStation(tmp_path / "other")
    there = other.begin()
    other.finish(there)
    start_stick.make(there, str(stick))
    before = (stick / sticks.NAME).read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        start_stick.make(signed_in, str(stick))
    assert caught.value.code == "stick_taken"
    own = stick / "own"
    own.mkdir()
    start_stick.make(signed_in, str(own))
    real.close()
    other.close()
    assert (stick / sticks.NAME).read_bytes() == before
    assert told(real, stick, own) == ["stick_other_station", ""]
    shutil.copy(other.data / sticks.SHARE, real.data / sticks.SHARE)  # both halves of the other office
    assert told(real, stick, own) == ["file_corrupt", "stick_old"]


def test_bits_of_either_half_are_noticed(real: RealStation, signed_in: SignedIn, stick: Path) -> None:
    start_stick.make(signed_in, str(stick))
    real.close()
    for path, codes in (
        (stick / sticks.NAME, {"stick_damaged", "stick_foreign", "stick_newer"}),
        (real.data / sticks.SHARE, {"stick_old"}),
    ):
        whole = path.read_bytes()
        for at in range(0, len(whole), 7):
            changed = bytearray(whole)
            changed[at] ^= 1 << at % 8
            path.write_bytes(changed)
            assert set(told(real, stick)) <= codes, at
        path.write_bytes(whole[:-1])
        assert set(told(real, stick)) <= codes
        path.write_bytes(whole)
    assert told(real, stick) == [""]


def test_a_stick_that_says_another_organisation_is_refused_after_all(
    real: RealStation, signed_in: SignedIn, stick: Path
) -> None:
    from nsintake.crypto.site_secret import Stick  # noqa: PLC0415

    start_stick.make(signed_in, str(stick))
    real.close()
    mine = sticks.on(stick)
    assert mine is not None
    (stick / sticks.NAME).write_bytes(Stick("0123456789abcdef", mine.share_id, mine._half).to_bytes())
    station = found(real)
    with pytest.raises(EnvironmentFault, match="stick_other_station"):
        start_stick.use(station, str(stick))
    with pytest.raises(NsintakeError):
        _ = station.secret


def test_after_a_change_of_the_site_secret_old_sticks_say_so(
    real: RealStation, signed_in: SignedIn, stick: Path
) -> None:
    start_stick.make(signed_in, str(stick))
    sheet = " ".join(succession.draw_site_sheet(signed_in).groups("S"))
    kept = (real.data / sticks.SHARE).read_bytes()
    rotation.change_keys(signed_in, reason=rotation.KeyChange.SITE_SECRET_LEAKED, site_sheet=sheet)
    real.papers["S"] = sheet
    assert not (real.data / sticks.SHARE).exists()
    assert told(real, stick) == ["stick_old"]
    (real.data / sticks.SHARE).write_bytes(kept)  # put back from an older copy
    assert told(real, stick) == ["stick_old"]
    again = real.sign_in()
    start_stick.make(again, str(stick))
    real.close()
    assert told(real, stick) == [""]


def test_a_lost_stick_is_voided_with_or_without_a_new_one(real: RealStation, signed_in: SignedIn, stick: Path) -> None:
    lost, kept = stick / "lost", stick / "kept"
    for folder in (lost, kept):
        folder.mkdir()
        start_stick.make(signed_in, str(folder))
    assert (lost / sticks.NAME).read_bytes() == (kept / sticks.NAME).read_bytes()
    start_stick.make(signed_in, str(kept), anew=True)
    real.close()
    assert told(real, lost, kept) == ["stick_old", ""]
    signed_in = real.sign_in()
    start_stick.void(signed_in)
    assert not start_stick.state(signed_in).made
    start_stick.void(signed_in)
    real.close()
    assert told(real, lost, kept) == ["stick_old", "stick_old"]


def test_a_sealed_station_opens_for_no_stick(real: RealStation, signed_in: SignedIn, stick: Path) -> None:
    start_stick.make(signed_in, str(stick))
    half = (real.data / sticks.SHARE).read_bytes()
    sealing.seal(signed_in)
    real.close()
    assert half[-48:-16] not in (real.data / sticks.SHARE).read_bytes()
    assert told(real, stick) == ["station_sealed"]
    assert shares.seal_mark(real.data)


def test_of_several_sticks_the_one_that_fits_is_used_else_what_says_most(
    real: RealStation, signed_in: SignedIn, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("foreign", "old", "fits")
    folders = {name: stick / name for name in names}
    for folder in folders.values():
        folder.mkdir()
    (folders["foreign"] / sticks.NAME).write_bytes(b"holiday pictures")
    start_stick.make(signed_in, str(folders["old"]))
    start_stick.make(signed_in, str(folders["fits"]), anew=True)
    real.close()
    monkeypatch.setattr(start_stick, "mounted", lambda: iter([stick / "gone", *folders.values()]))
    assert start_stick.use(found(real)) == str(folders["fits"])
    (folders["fits"] / sticks.NAME).unlink()
    with pytest.raises(EnvironmentFault, match="stick_old"):
        start_stick.use(found(real))


def test_only_a_keeper_makes_one_and_only_on_another_disk(real: RealStation, signed_in: SignedIn, stick: Path) -> None:
    for folder in ("", "relative", str(stick / "nowhere")):
        with fault("folder_not_there", "folder"):
            start_stick.make(signed_in, folder)
    beside = real.folder / "beside"
    beside.mkdir()
    with pytest.raises(UserFault, match="stick_same_disk"):
        start_stick.make(signed_in, str(beside))
    administrator = real.sign_in("rebin")
    for act in (start_stick.state, start_stick.void):
        with refused("not_permitted"):
            act(administrator)
    with refused("not_permitted"):
        start_stick.make(administrator, str(stick))
    assert list(stick.iterdir()) == []


def test_a_stick_that_does_not_take_it_or_gives_back_something_else_changes_nothing(
    real: RealStation, signed_in: SignedIn, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = stick / "kept"
    kept.mkdir()
    start_stick.make(signed_in, str(kept))
    before = {path.name: path.read_bytes() for path in real.data.glob("s*") if path.is_file()}
    with monkeypatch.context() as patch:
        read = paths.read_start

        def other(path: Path, most: int, **how: Any) -> bytes | None:
            return b"" if path.suffix == ".part" else read(path, most, **how)

        patch.setattr(paths, "read_start", other)
        with pytest.raises(EnvironmentFault, match="backup_not_verified"):
            start_stick.make(signed_in, str(stick), anew=True)
    (stick / f".{sticks.NAME}.part").mkdir()
    with pytest.raises(EnvironmentFault):
        start_stick.make(signed_in, str(stick), anew=True)
    assert not (stick / sticks.NAME).exists()
    assert {path.name: path.read_bytes() for path in real.data.glob("s*") if path.is_file()} == before
    real.close()
    assert told(real, kept) == [""]


def test_the_practice_office_has_none(office: Office, stick: Path) -> None:
    with refused("practice_has_none"):
        start_stick.make(office.sign_in("keeper"), str(stick))
    with refused("practice_has_none"):
        start_stick.use(office.station(), str(stick))


def test_a_mount_is_found_where_the_system_puts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mounts, "_MOUNTS", (str(tmp_path), str(tmp_path / "nowhere")))
    plugged = {tmp_path / "one", tmp_path / "somebody" / "two"}
    for folder in plugged:
        folder.mkdir(parents=True)
    monkeypatch.setattr(Path, "is_mount", lambda path: path in plugged)
    assert set(mounts.mounted()) == plugged
