"""Where a station may live, and that no file is ever half written."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from nsintake import paths
from nsintake.errors import EnvironmentFault

posix = pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o7777


def test_the_folder_asked_for_wins_then_the_one_named_then_the_accounts_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NSINTAKE_DATA", str(tmp_path / "named"))
    assert paths.data_folder(tmp_path) == tmp_path
    assert paths.data_folder() == tmp_path / "named"
    monkeypatch.delenv("NSINTAKE_DATA")
    assert paths.data_folder().name == "nsintake"


def test_a_new_folder_becomes_a_private_station(tmp_path: Path) -> None:
    folder = paths.prepare_data_folder(tmp_path / "a" / "b")
    assert paths.is_station(folder)
    assert not list(folder.glob(".*"))
    assert paths.prepare_data_folder(folder) == folder


def test_an_empty_folder_may_become_a_station(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    assert paths.is_station(paths.prepare_data_folder(tmp_path))
    if os.name == "posix":
        assert mode(tmp_path) == 0o700


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "photo.txt").write_text("mine")
    for act in (paths.prepare_data_folder, paths.check_data_folder):
        with pytest.raises(EnvironmentFault, match="folder_foreign"):
            act(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["photo.txt"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="folder_foreign"):
        paths.prepare_data_folder(tmp_path / "file")


def test_a_missing_folder_is_told_as_missing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="folder_missing"):
        paths.check_data_folder(tmp_path / "none")


@posix
@pytest.mark.parametrize(
    ("found", "mended"),
    [
        (0o777, "700"),
        (0o775, "700"),
        (0o770, "700"),
        (0o750, "700"),
        (0o701, "700"),
        (0o704, "700"),
        (0o2777, "2770"),
        (0o2775, "2770"),
        (0o2771, "2770"),
    ],
)
def test_a_station_that_others_get_into_is_refused_with_what_mends_it(tmp_path: Path, found: int, mended: str) -> None:
    folder = paths.prepare_data_folder(tmp_path / "s")
    folder.chmod(found)
    with pytest.raises(EnvironmentFault) as caught:
        paths.check_data_folder(folder)
    assert (caught.value.code, caught.value.params["mode"]) == ("folder_open", mended)
    folder.chmod(int(mended, 8))
    paths.check_data_folder(folder)


def test_a_nearly_full_disk_is_refused_before_work_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = paths.prepare_data_folder(tmp_path / "s")
    monkeypatch.setattr(paths, "LEAST_FREE", 1 << 62)
    with pytest.raises(EnvironmentFault, match="folder_full"):
        paths.check_data_folder(folder)


@posix
def test_a_shared_folder_passes_its_group_on(tmp_path: Path) -> None:
    folder = paths.prepare_data_folder(tmp_path / "s", shared=True)
    paths.make_folder(folder / "inner")
    old = os.umask(0o077)
    try:
        paths.atomic_write(folder / "inner" / "file", b"x")
    finally:
        os.umask(old)
    assert [mode(folder), mode(folder / "inner"), mode(folder / "inner" / "file")] == [0o2770, 0o2770, 0o660]


@posix
def test_files_are_private_whatever_the_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        paths.atomic_write(tmp_path / "file", b"x")
    finally:
        os.umask(old)
    assert mode(tmp_path / "file") == 0o600


def test_writing_replaces_the_whole_file(tmp_path: Path) -> None:
    for data in (b"a longer first text", b"short"):
        paths.atomic_write(tmp_path / "file", data)
    assert (tmp_path / "file").read_bytes() == b"short"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "folder_full"),
        (errno.EDQUOT, "folder_full"),
        (errno.EROFS, "folder_readonly"),
        (errno.EIO, "disk_error"),
    ],
)
def test_a_failed_write_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    paths.atomic_write(tmp_path / "file", b"old")

    def fail(handle: int) -> NoReturn:
        raise OSError(number, "the system's own words")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(EnvironmentFault) as caught:
        paths.atomic_write(tmp_path / "file", b"new")
    assert (caught.value.code, caught.value.__context__) == (code, None)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("file", b"old")]


def test_a_disk_that_fails_is_found_before_work_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = paths.prepare_data_folder(tmp_path / "s")

    def fail(handle: int) -> NoReturn:
        raise OSError(errno.EROFS, "")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(EnvironmentFault, match="folder_readonly"):
        paths.check_data_folder(folder)
    with pytest.raises(EnvironmentFault, match="folder_readonly"):
        paths.prepare_data_folder(tmp_path / "another")


def test_resources_are_found_in_the_checkout() -> None:
    assert paths.resource("nsintake", "paths.py").is_file()
    with pytest.raises(EnvironmentFault, match="program_incomplete"):
        paths.resource("resources", "no such file")
