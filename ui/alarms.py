"""Rings in an open window: the bar, the sound, and the word to the launcher that somebody is here.

While the screen is covered or locked nothing here is shown or heard: the launcher rings then, with a window that says
only that something is due.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from nsintake import alarm_times
from nsintake.domain.task import Loudness
from ui.chime import ring_aloud
from ui.gate import gate

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from datetime import datetime

    from nsintake.services.day.alarms import DueAlarms
    from nsintake.services.day.ringing import DueAlarm
    from ui.launcher_link import LauncherLink
    from ui.parts.alarm_bar import AlarmBar

_LOOK_MS: Final = 2_000
"""Each look also tells the launcher that somebody is here; nothing is due to the second."""


class AlarmRinger(QObject):
    """Owned by the window of a session; ``stop`` before the session ends."""

    def __init__(self, bar: AlarmBar, link: LauncherLink, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._link = bar, link
        self._times = alarm_times.Alarms()
        self._watch = alarm_times.SleepWatch()
        self._known: dict[Hashable, DueAlarm] = {}
        self._silent: tuple[tuple[float, float], ...] = ()
        self._shown: tuple[tuple[float, float], ...] = ()
        self._seen: dict[tuple[bytes, datetime], float] = {}
        """Until which second of ``since_start`` what was seen here does not ring: sleep does not make it longer."""
        bar.seen.connect(self._was_seen)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        gate().closing.connect(self._say_here)
        self._say_here()

    def back(self) -> None:
        """The cover is away."""
        self._say_here()
        self.look()

    def take(self, found: DueAlarms) -> None:
        """What there is to ring for now; call whenever it changes."""
        self._known = {(alarm.record_id, alarm.moment, alarm.rings_at): alarm for alarm in found.due}
        rang = self._link.rings()
        begun = [key for key, alarm in self._known.items() if alarm.rings_at in rang]
        latest = self._link.by
        by = {key: latest[alarm.rings_at] for key, alarm in self._known.items() if alarm.rings_at in latest}
        self._times.take({key: alarm.rings_at.timestamp() for key, alarm in self._known.items()}, begun, by)
        self._silent, self._shown = _seconds(found.silent or ()), _seconds(found.shown)
        if self._timer.isActive():
            self.look()

    def look(self) -> None:
        """Show what rings, and sound what begins to; called every two seconds."""
        self._watch.look()
        self._say_here()
        if gate().closed:
            return
        begins, here = self._times.look(), alarm_times.since_start()
        for again in [key for key, until in self._seen.items() if until <= here]:
            del self._seen[again]
            begins |= {key for key in self._times.ringing() if self._known[key].record_id == again[0]}
        rings = [self._known[key] for key in self._times.ringing() if not self._is_seen(self._known[key])]
        rings.sort(key=lambda alarm: (alarm.due_class.ends_by_word, alarm.moment, alarm.record_id))
        first = rings[0] if rings else None
        now = alarm_times.wall()
        silent = alarm_times.is_within(self._silent, now)
        if silent and not alarm_times.is_within(self._shown, now):  # a woman is here, and a colleague receives her
            first = None
        missed = first is not None and alarm_times.is_within(self._away(), first.moment.timestamp())
        self._bar.show_alarm(first, more=len(rings) - 1, missed=missed)
        loud = any(alarm.due_class.loudness is not Loudness.QUIET for alarm in map(self._known.get, begins) if alarm)
        if loud and rings and not silent:
            ring_aloud()

    def _away(self) -> list[tuple[float, float]]:
        return [*self._link.away, *self._watch.away[1:]]  # its own first one is the time before this session

    def _is_seen(self, alarm: DueAlarm) -> bool:
        return (alarm.record_id, alarm.moment) in self._seen

    def _was_seen(self, alarm: DueAlarm) -> None:
        """It is gone at once; where the log does not say when it was seen, this remembers."""
        self._seen[alarm.record_id, alarm.moment] = alarm_times.since_start() + alarm_times.AGAIN
        self.look()

    def _say_here(self) -> None:
        self._link.tell_here(here=not gate().closed)

    def stop(self) -> None:
        """The session ends: the launcher rings from now on."""
        self._timer.stop()
        self._link.tell_here(here=False)


def _seconds(spans: Iterable[tuple[datetime, datetime]]) -> tuple[tuple[float, float], ...]:
    """Each from and until when, in seconds since 1970."""
    return tuple((start.timestamp(), end.timestamp()) for start, end in spans)
