"""Containers that somebody changed, cut or made up: each is refused by one kind of error, quickly."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from nsintake.crypto.envelope import CONTEXT, OpenError, tlv, untlv
from nsintake.crypto.roster import check_signature
from nsintake.errors import EnvironmentFault
from nsintake.store import backup
from tests.scale import full_or

SLOWEST = 2.0
COUNT = full_or(300, 10_000)
SIGNER = Ed25519PrivateKey.from_private_bytes(b"m" * 32)
EPUB = SIGNER.public_key().public_bytes_raw()
MANIFEST = backup.Manifest("office-1", datetime(2026, 3, 4, 9, 30, tzinfo=UTC), 3, 1, 2, "u-keeper", b"s" * 64)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    source, target = tmp_path_factory.mktemp("generation-2"), tmp_path_factory.mktemp("stick")
    chance = random.Random(3)
    for name in (*backup.FILES, "identity.db-wal"):
        (source / name).write_bytes(chance.randbytes(chance.randrange(2000, 9000)))
    return backup.write(target, source, MANIFEST, sign=SIGNER.sign).path.read_bytes()


def accepted(path: Path) -> bool:
    """Whether it is whole and its maker's; anything but a refusal of the one kind fails the test."""
    try:
        found = backup.verify(path)
    except EnvironmentFault as fault:
        if fault.code not in {"backup_foreign", "backup_newer", "backup_cut_short", "backup_damaged"}:
            raise
        return False
    try:
        check_signature(EPUB, found.manifest.body(), found.signature)
    except OpenError:
        return False
    return True


def hold(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    began = time.monotonic()
    assert not accepted(path)
    assert time.monotonic() - began < SLOWEST


def resealed(parts: bytes, trailer: bytes) -> bytes:
    """As an attacker closes it: every length and hash right, the signature whatever it is."""
    return backup.START + parts + trailer + len(trailer).to_bytes(4, "big") + sha256(trailer).digest() + backup.END


def test_the_untouched_one_is_accepted(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "one.bin"
    path.write_bytes(whole)
    assert accepted(path)


def test_no_changed_container_is_accepted(whole: bytes, tmp_path: Path) -> None:
    path, chance = tmp_path / "one.bin", random.Random(11)
    for _ in range(COUNT // 2):
        data = bytearray(whole)
        kind = chance.randrange(5)
        if kind == 0:
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        elif kind == 1:
            data = data[: chance.randrange(len(data))]
        elif kind == 2:
            at = chance.randrange(len(data))
            data[at:at] = chance.randbytes(chance.randrange(1, 40))
        elif kind == 3:
            first, second = sorted(chance.sample(range(len(data)), 2))
            data = data[:first] + data[second:]
        else:
            data = bytearray(chance.randbytes(chance.choice((0, 1, 15, 16, 17, 60, 68, 5000))))
            if chance.random() < 0.6:
                data = bytearray(backup.START) + data + (backup.END if chance.random() < 0.7 else b"")
        hold(path, bytes(data))


def test_no_changed_manifest_is_accepted_though_its_hashes_are_made_right(whole: bytes, tmp_path: Path) -> None:
    path, chance = tmp_path / "one.bin", random.Random(12)
    length = int.from_bytes(whole[-backup._TAIL :][:4], "big")
    parts, trailer = whole[16 : -backup._TAIL - length], whole[-backup._TAIL - length : -backup._TAIL]
    fields = untlv(trailer[:-64], "backup")
    for _ in range(COUNT // 2):
        kind = chance.randrange(4)
        if kind == 0:
            changed = bytearray(trailer)
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
            hold(path, resealed(parts, bytes(changed)))
            continue
        some = list(fields)
        if kind == 1:
            some[chance.randrange(len(some))] = chance.choice(
                (b"", b"0", b"-1", b"007", b"9" * 18, b"9" * 4000, b"\xff", b"../../etc/passwd", chance.randbytes(32))
            )
        elif kind == 2:
            del some[chance.randrange(len(some))]
        else:
            some.insert(chance.randrange(len(some) + 1), chance.choice((b"accounts.db", b"1", b"x" * 32)))
        body = tlv("backup", *some)
        if body == trailer[:-64]:
            continue
        hold(path, resealed(parts, body + trailer[-64:]))


def test_what_somebody_else_signed_is_whole_and_not_ours(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "one.bin"
    path.write_bytes(whole)
    found = backup.look(path)
    stranger = Ed25519PrivateKey.generate()
    length = len(found.manifest.body()) + 64
    parts = whole[16 : -backup._TAIL - length]
    for manifest in (found.manifest, replace(found.manifest, maker="u-intake")):
        path.write_bytes(resealed(parts, manifest.body() + stranger.sign(manifest.body())))
        assert backup.verify(path).manifest == manifest
        assert not accepted(path)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "backup_foreign"),
        (b"holiday pictures", "backup_foreign"),
        (b"nsintake/back", "backup_cut_short"),
        (backup.START, "backup_cut_short"),
        (b"nsintake/backup\x02" + b"x" * 400, "backup_newer"),
        (b"nsintake/backup\x00" + b"x" * 400, "backup_foreign"),
        (backup.START + b"x" * 400, "backup_cut_short"),
        (backup.START + b"x" * 400 + backup.END, "backup_damaged"),
        (CONTEXT * 40, "backup_foreign"),
    ],
)
def test_each_kind_of_wrong_file_is_named(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "one.bin"
    path.write_bytes(data)
    for read in (backup.look, backup.verify):
        with pytest.raises(EnvironmentFault) as caught:
            read(path)
        assert caught.value.code == code


def test_a_part_that_would_lie_elsewhere_is_no_part(whole: bytes, tmp_path: Path) -> None:
    """Names are those we know, each once and in order: nothing is ever written outside the folder."""
    found = MANIFEST
    for names in (
        ("accounts.db", "liaison.db"),
        ("liaison.db", "accounts.db", "identity.db"),
        (*backup.FILES, "../share"),
        (*backup.FILES, "identity.db"),
    ):
        parts = tuple(backup.BackupPart(name, 1, b"d" * 32) for name in names)
        with pytest.raises(OpenError):
            backup._read(replace(found, parts=parts).body())


def test_unpacking_never_writes_over_a_file(whole: bytes, tmp_path: Path) -> None:
    path, folder = tmp_path / "one.bin", tmp_path / "out"
    path.write_bytes(whole)
    folder.mkdir()
    (folder / "liaison.db").write_bytes(b"of the station")
    with pytest.raises(EnvironmentFault) as caught:
        backup.unpack(path, folder)
    assert caught.value.code == "file_exists"
    assert (folder / "liaison.db").read_bytes() == b"of the station"


@pytest.mark.parametrize("org", ["", "../../../etc/cron.d/x", "a/b", "a\\b", "x" * 65, "office 1", "..", "a\n"])
def test_the_id_of_an_office_leads_out_of_no_folder(tmp_path: Path, org: str) -> None:
    """A whole false office with sheets of its own: what is remembered of it is kept under its id."""
    source = tmp_path / "generation-2"
    source.mkdir()
    for name in backup.FILES:
        (source / name).write_bytes(b"page")
    with pytest.raises(EnvironmentFault, match="backup"):
        backup.write(tmp_path, source, replace(MANIFEST, org=org), sign=SIGNER.sign)
    made = backup.write(tmp_path, source, MANIFEST, sign=SIGNER.sign)
    body = replace(made.manifest, org=org).body()
    path = tmp_path / "one.bin"
    path.write_bytes(resealed(b"page" * 3, body + SIGNER.sign(body)))
    with pytest.raises(EnvironmentFault) as caught:
        backup.look(path)
    assert caught.value.code == "backup_damaged"
