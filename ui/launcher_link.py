"""The session's end of the pipes to its launcher: due times and audit heads go out, and whether
somebody is before the window; what the launcher kept comes in.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nsintake import alarm_times, log
from nsintake.errors import EnvironmentFault
from nsintake.launcher_protocol import LAUNCHED, MOST_MOMENTS, MOST_SILENT, Carried

if TYPE_CHECKING:
    from nsintake.domain.task import Loudness


class LauncherLink:
    """``carried`` is what the launcher kept from the session before. Does nothing where there is no launcher."""

    def __init__(self, *, launched: bool = False) -> None:
        self.launched = launched
        self.carried = Carried()
        self.away: tuple[tuple[float, float], ...] = ((0.0, alarm_times.wall()),)
        """When nobody kept time, in seconds since 1970, from and until: before the start, and while it slept."""
        self.by: dict[datetime, float] = {}
        """The second of ``since_start`` at which what was due when this process began rings at the latest."""
        self._kept_for: Path | None = None
        self._at_start: dict[str, list[str]] = {}
        self._sealed = False

    @classmethod
    def open(cls) -> LauncherLink:
        """Read the launcher's line, if a launcher started this process."""
        if os.environ.get(LAUNCHED) != "1" or sys.stdin is None:
            return cls()
        found = cls(launched=True)
        found.carried.take(sys.stdin.buffer.readline())
        return found

    def is_my_turn(self) -> bool:
        """Wait until the session before is gone, and say that this is one from now on; False where none is wanted: the
        launcher is gone.
        """
        if self.carried.ahead:
            line = sys.stdin.buffer.readline()
            if not line:
                return False
            self.carried = Carried()
            self.carried.take(line)
        wanted = self.launched
        self._tell({"awake": True})
        if wanted and not self.launched:
            return False
        away = self.carried.away
        if away:
            self.away = tuple(zip(away[::2], away[1::2], strict=False))
        return True

    def remember(self, data: Path) -> None:
        """Keep due moments for the station in this folder also while the program does not run; those kept by an earlier
        start are told to the launcher, unless it knows newer ones.
        """
        from nsintake import alarm_file  # noqa: PLC0415 - once the first page is painted

        if self._kept_for == data:
            return
        self._kept_for = data
        if not self.carried.due:
            kept = alarm_file.read(data)
            if kept.due:
                self._tell({"due": kept.due, "silent": kept.silent})
        self._note_deadlines()

    def _note_deadlines(self) -> None:
        """A clock that is set before somebody signs in, or was set since the launcher knows these, delays nothing."""
        now, here = alarm_times.wall(), alarm_times.since_start()
        self.by = {at: here + max(at.timestamp() - now, 0.0) for at in self.due_times()}
        for text, second in self.carried.by.items():
            for at in _moments([text]):
                self.by[at] = min(second, self.by.get(at, second))

    def due_times(self) -> tuple[datetime, ...]:
        """Aware times at which something falls due; damaged ones are left out."""
        return tuple(sorted({moment for moments in self.carried.due.values() for moment in _moments(moments)}))

    def silent(self) -> tuple[tuple[datetime, datetime], ...]:
        """From when until when nothing rings."""
        edges = tuple(_moments(self.carried.silent))
        return tuple(zip(edges[::2], edges[1::2], strict=False))

    def rings(self) -> frozenset[datetime]:
        """What rang when this session began, and that nobody has ended."""
        return frozenset(_moments(self.carried.rings))

    def station(self) -> Path | None:
        """The folder the session before worked in, where it was a practice office."""
        return Path(self.carried.station) if self.carried.station else None

    def tell_due(
        self,
        moments: Mapping[Loudness, Iterable[datetime]],
        silent: Iterable[tuple[datetime, datetime]] | None = None,
        *,
        at_start: Mapping[Loudness, Iterable[datetime]] | None = None,
    ) -> None:
        """Pass the soonest bare due moments on, of each class that this session knows of, and when nothing rings (None:
        not known here); call whenever they change. ``at_start``: those that ring where the program starts again, the
        same without it. Nothing is said once the station is sealed.
        """
        if self._sealed:
            return
        said: dict[str, Any] = {"due": _texts(moments)}
        self._at_start.update(_texts(moments if at_start is None else at_start))
        if silent is not None:
            said["silent"] = [edge.isoformat() for span in sorted(silent)[:MOST_SILENT] for edge in span]
        self._tell(said)
        self._keep()

    def tell_sealed(self) -> None:
        """Nobody can sign in any more: nothing rings, and nothing is kept."""
        self._sealed, self._at_start = True, {}
        self._tell({"due": {name: [] for name in self.carried.due}, "silent": []})
        self._keep()

    def _keep(self) -> None:
        from nsintake import alarm_file  # noqa: PLC0415 - once the first page is painted

        if self._kept_for is not None:
            try:
                alarm_file.keep(self._kept_for, {**self.carried.due, **self._at_start}, self.carried.silent)
            except EnvironmentFault as fault:
                log.event("alarms_not_kept", error=fault.code)

    def tell_ends(self) -> None:
        """Say that nothing of this session is on the screen any more, and that its process ends."""
        self._tell({"ends": True})

    def tell_ready(self) -> None:
        """Say that this session has painted its first page and loaded what it needs: the launcher has time now."""
        self._tell({"ready": True})

    def tell_here(self, *, here: bool) -> None:
        """Say whether somebody is before the open window, who sees there what is due; counts for some seconds."""
        self._tell({"here": here})

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


def _texts(moments: Mapping[Loudness, Iterable[datetime]]) -> dict[str, list[str]]:
    return {name.value: [at.isoformat() for at in sorted(of_it)[:MOST_MOMENTS]] for name, of_it in moments.items()}


def _moments(texts: Iterable[str]) -> Iterator[datetime]:
    for text in texts:
        with contextlib.suppress(ValueError):
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is not None:
                yield moment
