from __future__ import annotations

import stat
from pathlib import Path

import pytest

from nsintake import settings
from nsintake.domain.language import Lang
from nsintake.settings import Settings


def test_what_was_chosen_is_there_next_time_in_a_private_file(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    chosen = Settings(Lang.AR, cover_minutes=3, lock_minutes=10)
    settings.save(folder, chosen)
    assert settings.load(folder) == chosen
    assert stat.S_IMODE((folder / "settings.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"language":"xx","cover_minutes":5,"lock_minutes":20}',
        '{"language":"en","cover_minutes":"a"}',
        '{"language":"en","cover_minutes":1e999,"lock_minutes":20}',
        "[" * 30_000,
    ],
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "settings.json").write_text(damaged)
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize(("cover", "lock"), [(0, 0), (-5, 10_000), (99, 1), (15, 3)])
def test_idle_times_are_never_off_and_never_out_of_order(cover: int, lock: int) -> None:
    bounded = Settings(Lang.EN, cover, lock).bounded()
    assert 1 <= bounded.cover_minutes <= 15
    assert bounded.cover_minutes < bounded.lock_minutes <= 60


def test_the_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NSINTAKE_CONFIG", str(tmp_path))
    assert settings.private_folder() == tmp_path
    monkeypatch.delenv("NSINTAKE_CONFIG")
    assert settings.private_folder().name == "nsintake"
