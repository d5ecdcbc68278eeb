"""A container of a station's files: whole or refused, and never half there under its name."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest

from nsintake import paths
from nsintake.crypto.envelope import tlv
from nsintake.errors import EnvironmentFault, Refused
from nsintake.store import backup
from nsintake.store.backup import BackupPart, Container, Manifest
from nsintake.store.medium import CopyProgress

MOMENT = datetime(2026, 3, 4, 12, 30, 15, 777, tzinfo=timezone(timedelta(hours=3)))
MANIFEST = Manifest("office-1", MOMENT, 3, 1, 2, "u-keeper", b"s" * 64)
CONTENT = {"accounts.db": b"a" * 700, "liaison.db": b"", "identity.db": b"i" * 900, "identity.db-wal": b"w" * 50}
SIGNATURE = b"g" * 64


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "generation-2"
    folder.mkdir()
    for name, content in {**CONTENT, "accounts.db-wal": b""}.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write(
    stick: Path, source: Path, manifest: Manifest = MANIFEST, stop: Callable[[], bool] = lambda: False
) -> Container:
    return backup.write(stick, source, manifest, sign=lambda _body: SIGNATURE, stop=stop)


def closed(parts: bytes, trailer: bytes) -> bytes:
    """A container with every length and hash right."""
    return backup.START + parts + trailer + len(trailer).to_bytes(4, "big") + sha256(trailer).digest() + backup.END


def laid(stick: Path, data: bytes) -> Path:
    path = stick / "laid.bin"
    path.write_bytes(data)
    return path


def refused_as(path: Path) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        backup.look(path)
    return caught.value.code


def test_what_is_written_is_looked_at_verified_and_unpacked(stick: Path, source: Path, tmp_path: Path) -> None:
    made = write(stick, source)
    assert [path.name for path in stick.iterdir()] == [made.path.name]
    assert made.path.name.startswith("files-20260304-093015-")
    assert backup.NAME.fullmatch(made.path.name)
    assert made.manifest.moment == datetime(2026, 3, 4, 9, 30, 15, tzinfo=UTC)
    assert made.manifest.parts == tuple(
        BackupPart(name, len(content), sha256(content).digest())
        for name, content in sorted(CONTENT.items(), key=lambda part: backup.PARTS.index(part[0]))
    )
    assert made.signature == SIGNATURE
    signed = ("office-1", "2026-03-04T09:30:15Z", 3, 1, 2, "u-keeper", b"s" * 64)
    told = [field for part in made.manifest.parts for field in (part.name, part.size, part.digest)]
    assert made.manifest.body() == tlv("backup", *signed, *told)
    (tmp_path / "out").mkdir()
    assert backup.look(made.path) == backup.verify(made.path) == backup.unpack(made.path, tmp_path / "out") == made
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == CONTENT


def test_without_one_of_the_three_files_there_is_no_backup(stick: Path, source: Path) -> None:
    (source / "liaison.db").unlink()
    with pytest.raises(EnvironmentFault, match="file_missing"):
        write(stick, source)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("missing", [0, 1])
def test_nothing_is_begun_where_there_is_no_room(
    stick: Path, source: Path, monkeypatch: pytest.MonkeyPatch, missing: int
) -> None:
    needed = sum(map(len, CONTENT.values())) + (1 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=needed - missing))
    if missing:
        with pytest.raises(EnvironmentFault, match="backup_medium_full"):
            write(stick, source)
    else:
        write(stick, source)
    assert len(list(stick.iterdir())) == 1 - missing


def another(made: Container) -> Container:
    return replace(made, signature=b"x" * 64)


def fault(code: str) -> Callable[[Container], Container]:
    def verify(made: Container) -> Container:
        raise EnvironmentFault(code, file=made.path.name)

    return verify


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (another, "backup_not_verified"),
        (fault("backup_damaged"), "backup_not_verified"),
        (fault("backup_medium_gone"), "backup_medium_gone"),
    ],
)
def test_what_is_read_back_otherwise_is_taken_away_again(
    stick: Path, source: Path, monkeypatch: pytest.MonkeyPatch, found: Callable[[Container], Container], code: str
) -> None:
    whole = backup.verify
    monkeypatch.setattr(backup, "verify", lambda path, steps: found(whole(path, steps=steps)))
    with pytest.raises(EnvironmentFault, match=code):
        write(stick, source)
    assert list(stick.iterdir()) == []


def test_whoever_stops_it_leaves_nothing(stick: Path, source: Path) -> None:
    for pieces in range(6):
        asked = iter([False] * pieces)
        with pytest.raises(Refused, match="stopped"):
            write(stick, source, stop=lambda asked=asked: next(asked, True))  # type: ignore[misc]
        assert list(stick.iterdir()) == []


def test_it_is_durable_before_it_has_its_name_and_so_is_the_name(
    stick: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, synced = list[dict[str, int]](), list[Path]()
    with monkeypatch.context() as patch:
        patch.setattr(
            os, "fsync", lambda _handle: seen.append({path.name: path.stat().st_size for path in stick.iterdir()})
        )
        patch.setattr(paths, "sync_folder", synced.append)
        made = write(stick, source)
    assert seen == [{f".{made.path.name}.part": made.path.stat().st_size}]
    assert synced == [stick]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        *((number, "") for number in (errno.EINVAL, errno.EBADF, errno.ENOSYS, errno.ENOTSUP)),
        (errno.EIO, "backup_medium_gone"),
    ],
)
def test_a_format_without_durable_names_is_no_fault_and_a_failing_stick_is(
    stick: Path, source: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def sync(_folder: Path) -> None:
        raise OSError(number, "sync")

    monkeypatch.setattr(paths, "sync_folder", sync)
    if code:
        with pytest.raises(EnvironmentFault, match=code):
            write(stick, source)
    else:
        assert backup.verify(write(stick, source).path)


def test_unpacking_is_durable_and_never_writes_over_a_file(
    stick: Path, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, out, synced, kept = write(stick, source), tmp_path / "out", list[Path](), list[int]()
    out.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(paths, "sync_folder", synced.append)
        patch.setattr(os, "fsync", lambda handle: kept.append(os.fstat(handle).st_size))
        backup.unpack(made.path, out)
    assert synced == [out]
    assert [size for size in kept if size] == [len(CONTENT[part.name]) for part in made.manifest.parts if part.size]
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "identity.db").write_bytes(b"mine")
    with pytest.raises(EnvironmentFault, match="file_exists"):
        backup.unpack(made.path, tmp_path / "second")
    assert (tmp_path / "second" / "identity.db").read_bytes() == b"mine"


def test_a_part_with_another_byte_is_damaged(stick: Path, source: Path, tmp_path: Path) -> None:
    made = write(stick, source)
    data = bytearray(made.path.read_bytes())
    data[len(backup.START) + 5] ^= 1
    path = laid(stick, bytes(data))
    assert backup.look(path).manifest == made.manifest
    (tmp_path / "out").mkdir()
    for read in (backup.verify, lambda found: backup.unpack(found, tmp_path / "out")):
        with pytest.raises(EnvironmentFault, match="backup_damaged"):
            read(path)


def test_a_part_that_ends_too_early_is_cut_short() -> None:
    part, kept = BackupPart("identity.db", 10, b""), bytearray()
    steps = CopyProgress(1, lambda _done, _of: None, lambda: False)
    assert backup._read_part(BytesIO(b"0123456789more"), part, steps, kept.extend) == sha256(b"0123456789").digest()
    assert kept == b"0123456789"
    with pytest.raises(EnvironmentFault, match="backup_cut_short"):
        backup._read_part(BytesIO(b"012345678"), part, steps, kept.extend)


@pytest.fixture
def trailer() -> bytes:
    parts = tuple(BackupPart(name, 0, sha256(b"").digest()) for name in backup.FILES)
    return replace(MANIFEST, parts=parts).body() + SIGNATURE


def test_each_kind_of_wrong_file_is_named(stick: Path, trailer: bytes) -> None:
    whole = closed(b"", trailer)
    assert backup.look(laid(stick, whole)).signature == SIGNATURE
    newer = backup.START[:-1] + b"\x02"
    older = backup.START[:-1] + b"\x00"
    for data, code in (
        (b"", "backup_foreign"),
        (b"%PDF-1.7 and something else", "backup_foreign"),
        (b"something that is no backup", "backup_foreign"),
        (older + whole[len(older) :], "backup_foreign"),
        (newer + whole[len(newer) :], "backup_newer"),
        (backup.START[:5], "backup_cut_short"),
        (backup.START, "backup_cut_short"),
        (backup.START + backup.END, "backup_cut_short"),
        (whole[:-1], "backup_cut_short"),
        (whole[:-1] + b"?", "backup_cut_short"),
        (closed(b"", trailer[:-1]), "backup_damaged"),
        (closed(b"more", trailer), "backup_damaged"),
        (closed(b"", SIGNATURE), "backup_damaged"),
        (closed(b"", b""), "backup_damaged"),
        (whole.replace(b"u-keeper", b"u-kooper"), "backup_damaged"),
        (backup.START + whole[len(backup.START) + 1 :], "backup_damaged"),
    ):
        assert refused_as(laid(stick, data)) == code, data[:40]


def test_a_manifest_is_as_long_as_may_be_and_no_longer(stick: Path) -> None:
    parts = tuple(BackupPart(name, 0, sha256(b"").digest()) for name in backup.FILES)
    short = len(replace(MANIFEST, parts=parts, maker="").body()) + len(SIGNATURE)
    for more, refused in ((0, False), (1, True)):
        made = replace(MANIFEST, parts=parts, maker="m" * (backup.MOST_TRAILER - short + more))
        path = laid(stick, closed(b"", made.body() + SIGNATURE))
        if refused:
            assert refused_as(path) == "backup_damaged"
        else:
            assert backup.look(path).manifest.maker == made.maker


def bodies() -> Iterator[tuple[str, bytes]]:
    """Manifests that this never wrote."""
    digest = sha256(b"").digest()
    head: list[bytes | str | int] = ["office-1", "2026-03-04T09:30:15Z", 3, 1, 2, "u-keeper", b"s" * 64]
    parts: list[list[bytes | str | int]] = [[name, 0, digest] for name in backup.FILES]
    flat: list[bytes | str | int] = [field for part in parts for field in part]
    yield "nothing in it", tlv("backup", *head[:-1])
    yield "no files", tlv("backup", *head)
    yield "half a part", tlv("backup", *head, *flat, "identity.db-wal")
    yield "another order", tlv("backup", *head, *flat[3:], *flat[:3])
    yield "a file twice", tlv("backup", *head, *flat, *flat[-3:])
    yield "one file missing", tlv("backup", *head, *flat[:-3])
    yield "a file of another name", tlv("backup", *head, *flat, "../identity.db", 0, digest)
    yield "a short hash", tlv("backup", *head, *flat[:-1], digest[:-1])
    yield "no moment", tlv("backup", head[0], "yesterday", *head[2:], *flat)
    yield "a moment in another way", tlv("backup", head[0], "2026-3-4T9:30:15Z", *head[2:], *flat)
    yield "an office that is a way", tlv("backup", "../office", *head[1:], *flat)
    yield "another label", tlv("backups", *head, *flat)


@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in bodies()])
def test_a_manifest_that_this_never_wrote_is_damaged(stick: Path, body: bytes) -> None:
    assert refused_as(laid(stick, closed(b"", body + SIGNATURE))) == "backup_damaged"


def test_ours_are_found_newest_first_and_what_was_cut_off_goes(stick: Path, source: Path) -> None:
    days = [write(stick, source, replace(MANIFEST, moment=MOMENT + timedelta(days=at))) for at in (1, 3, 2)]
    other = write(stick, source, replace(MANIFEST, org="office-2"))
    shutil.copy(days[0].path, stick / "copy.bin")
    (stick / "files-20260101-000000-00000000.bin").write_bytes(b"torn")
    part = stick / f".{days[0].path.name}.part"
    for path in (part, stick / ".mine.part", stick / f"{days[0].path.name}.part"):
        path.write_bytes(b"half")
    assert backup.ours_in(stick, "office-1") == [days[1], days[2], days[0]]
    assert backup.all_in(stick) == [days[1], days[2], days[0], other]
    folder = stick / f".{other.path.name}.part"
    folder.mkdir()
    backup.clear_parts(stick)
    assert folder.is_dir(), "that is nothing of ours"
    assert not part.exists()
    assert (stick / ".mine.part").exists()
    assert (stick / f"{days[0].path.name}.part").exists()
