"""The session's end of the pipes to its launcher: due times and audit heads go out, the last ones come in."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nsintake.launcher_protocol import LAUNCHED, Carried

if TYPE_CHECKING:
    from nsintake.domain.task import DueClass


class LauncherLink:
    """``carried`` is what the launcher kept from the session before. Does nothing where there is no launcher."""

    def __init__(self, *, launched: bool = False) -> None:
        self.launched = launched
        self.carried = Carried()

    @classmethod
    def open(cls) -> LauncherLink:
        """Read the launcher's line, if a launcher started this process."""
        if os.environ.get(LAUNCHED) != "1" or sys.stdin is None:
            return cls()
        found = cls(launched=True)
        found.carried.take(sys.stdin.buffer.readline())
        return found

    def due_times(self) -> tuple[datetime, ...]:
        """Aware times at which something falls due; damaged ones are left out."""
        found = set()
        for text in (text for moments in self.carried.due.values() for text in moments):
            try:
                moment = datetime.fromisoformat(text)
            except ValueError:
                continue
            if moment.tzinfo is not None:
                found.add(moment)
        return tuple(sorted(found))

    def station(self) -> Path | None:
        """The folder the session before worked in, where it was a practice office."""
        return Path(self.carried.station) if self.carried.station else None

    def tell_due(self, moments: Mapping[DueClass, Iterable[datetime]]) -> None:
        """Pass bare due moments on, of each class that this session knows of; call whenever they change."""
        self._tell({"due": {one.value: [moment.isoformat() for moment in of_it] for one, of_it in moments.items()}})

    def tell_heads(self, heads: Mapping[str, str]) -> None:
        """Pass audit heads on, by file; call whenever they change."""
        self._tell({"heads": dict(heads)})

    def tell_station(self, folder: Path) -> None:
        """Pass on which practice folder is worked in."""
        self._tell({"station": str(folder)})

    def _tell(self, said: dict[str, Any]) -> None:
        line = json.dumps(said).encode() + b"\n"
        self.carried.take(line)
        if not self.launched:
            return
        try:
            os.write(1, line)
        except OSError:
            self.launched = False  # the launcher is gone; the session goes on without it
