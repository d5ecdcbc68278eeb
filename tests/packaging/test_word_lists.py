"""The word lists of the leak check are what their script makes of them, and say where they come from."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources" / "words"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_words", ROOT / "installer" / "build_words.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_our_own_lists_are_folded_and_sorted(script: ModuleType) -> None:
    for name in script.ARABIC:
        assert script.arabic(name) == (WORDS / f"{name}.txt").read_text("utf-8").split(), name


def test_names_stand_behind_the_keys_they_are_read_by_now(script: ModuleType) -> None:
    assert script.by_key() == (WORDS / "names_by_key.txt").read_text("utf-8").splitlines()


def test_english_lists_are_those_of_the_package(script: ModuleType, tmp_path: Path) -> None:
    """From a folder like that of the package: lower-case words of two to ten letters, each once, sorted."""
    for size in script.ALL:
        for kind in ("english", "american", "british"):
            (tmp_path / f"{kind}-words.{size}").write_text("zebra\nMosul\na\ncaf\u00e9\nat\nat's\n", "latin-1")
    assert script.english(tmp_path, script.COMMON) == ["at", "zebra"]
    for name in ("everyday_en", "rarer_en"):
        words = (WORDS / f"{name}.txt").read_text("utf-8").split()
        assert words == sorted({word for word in words if script._WORD.fullmatch(word)}), name


def test_every_list_says_where_it_comes_from() -> None:
    said = (WORDS / "README.md").read_text("utf-8")
    for path in WORDS.iterdir():
        assert path.name in said or path.name in {"README.md", "tables.json"}, path.name
