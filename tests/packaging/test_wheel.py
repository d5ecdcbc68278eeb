"""A wheel is built and installed beside the checkout, and must run without it."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.laws.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path

DATA = "nsintake/_data/"


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "-q", *arguments]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _pip("wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), ".")
    (built,) = folder.glob("nsintake-*.whl")
    return built


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_every_resource(names: set[str]) -> None:
    resources = {f"{DATA}{p.relative_to(ROOT).as_posix()}" for p in (ROOT / "resources").rglob("*") if p.is_file()}
    assert {name for name in names if name.startswith(f"{DATA}resources/")} == resources


def test_the_wheel_holds_a_compiled_file_for_each_translation(names: set[str]) -> None:
    compiled = {f"{DATA}translations/{ts.stem}.qm" for ts in (ROOT / "translations").glob("*.ts")}
    assert {name for name in names if name.startswith(f"{DATA}translations/")} == compiled


def test_the_wheel_holds_the_program_and_nothing_else(names: set[str]) -> None:
    assert {name.split("/")[0] for name in names} == {"nsintake", "nsintake_start", "ui", "nsintake-0.1.0.dist-info"}
    assert not {name for name in names if name.endswith((".ts", ".pyc", ".db"))}


def test_an_installed_wheel_finds_its_data_and_not_the_checkout(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    _pip("install", "--no-index", "--no-deps", "--target", str(target), str(wheel))
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import nsintake.paths as paths\n"
        "print(paths.__file__); print(paths.resource('resources', 'style.qss'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program, str(target)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert all(os.path.commonpath([line, target]) == str(target) for line in done.stdout.split())
