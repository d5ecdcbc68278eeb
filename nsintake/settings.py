"""The few choices that are not secret and not about a case: the language, and when the screen covers and locks.

Kept as plain JSON in a private folder of the OS account. Must never contain anything about a person. A file that is
missing, damaged or out of bounds gives the defaults, never an error.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from nsintake import paths
from nsintake.domain.language import Lang
from nsintake.errors import EnvironmentFault

COVER_BOUNDS = (1, 15)
LOCK_BOUNDS = (2, 60)
_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Idle times are whole minutes, kept within bounds and never off; locking never comes before covering."""

    language: Lang = Lang.EN
    cover_minutes: int = 5
    lock_minutes: int = 20

    def bounded(self) -> Settings:
        """The same with idle times inside their bounds."""
        cover = min(max(self.cover_minutes, COVER_BOUNDS[0]), COVER_BOUNDS[1])
        lock = min(max(self.lock_minutes, LOCK_BOUNDS[0], cover + 1), LOCK_BOUNDS[1])
        return replace(self, cover_minutes=cover, lock_minutes=lock)


def private_folder() -> Path:
    """The OS account's own folder for settings and the log: ``NSINTAKE_CONFIG`` or the usual place."""
    named = os.environ.get("NSINTAKE_CONFIG")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs  # noqa: PLC0415 - only where no folder was named

    return Path(platformdirs.user_config_path("nsintake", appauthor=False))


def load(folder: Path) -> Settings:
    """The settings kept in ``folder``, or the defaults."""
    try:
        raw = json.loads(paths.read_file(folder / _FILE, paths.SMALL, follow=True) or b"")
        found = Settings(Lang(raw["language"]), int(raw["cover_minutes"]), int(raw["lock_minutes"]))
    except (EnvironmentFault, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Settings()
    return found.bounded()


def save(folder: Path, settings: Settings) -> None:
    """Keep the settings. Raises EnvironmentFault ``folder_full``, ``folder_readonly``."""
    paths.make_folder(folder)
    paths.atomic_write(folder / _FILE, json.dumps(asdict(settings.bounded())).encode())
