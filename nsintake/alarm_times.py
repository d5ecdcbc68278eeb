"""When something due rings: at its time, then every five minutes, whatever happens to the computer's clock.

The launcher and the window of a session both keep time with this. It knows moments and nothing of what they are for.
The launcher loads this, so it must never import anything that could have a key, nor anything heavy.
"""

from __future__ import annotations

import math
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping
    from typing import Any, Final

AGAIN: Final = 300.0
"""Seconds until what nobody has seen rings again."""
_GAP: Final = 10.0
"""Nobody kept time where there are more seconds between two looks: the computer slept."""
_SLEEPS: Final = 8
"""How many times of sleep are remembered."""
_GONE: Final = 64
"""How many of those that are not due now are remembered."""


def wall() -> float:
    """Seconds since 1970 by the computer's clock, which people set and which may be wrong."""
    return time.time()


def steady() -> float:
    """Seconds that only go forward."""
    return time.monotonic()


def since_start() -> float:
    """Seconds since the computer was started, those in which it slept among them."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class _Alarm:
    __slots__ = ("at", "by", "next")

    def __init__(self, at: float, by: float) -> None:
        self.at = at
        self.by = by
        """The second of ``since_start`` at which it rings at the latest: a clock that was set back delays nothing."""
        self.next: float | None = None
        """The second of ``since_start`` at which it rings again; None before it rang."""

    @property
    def latest(self) -> float:
        return self.by if self.next is None else 0.0


class Alarms:
    """What is to ring, by keys that the caller chooses. An alarm that rang goes on until ``take`` is no longer given
    it. So a clock that is set back silences nothing and begins nothing a second time.
    """

    def __init__(self) -> None:
        self._alarms: dict[Hashable, _Alarm] = {}
        self._gone: dict[Hashable, float] = {}
        """The deadlines of those that are not due now, the newest last: one that somebody saw comes back."""

    def take(
        self, times: Mapping[Any, float], begun: Collection[Hashable] = (), by: Mapping[Any, float] | None = None
    ) -> None:
        """From now on these, in seconds since 1970; ``begun`` rang already and ring at the next look. ``by``: the
        ``deadlines`` of somebody who knew some of them before.
        """
        now, here, known = wall(), since_start(), by or {}
        kept = {}
        for key, at in times.items():
            alarm = self._alarms.get(key)
            if alarm is None:
                before = min(self._gone.pop(key, math.inf), known.get(key, math.inf))
                alarm = _Alarm(at, min(here + max(at - now, 0.0), before))
            if key in begun and alarm.next is None:
                alarm.next = here
            kept[key] = alarm
        self._gone.update((key, alarm.latest) for key, alarm in self._alarms.items() if key not in kept)
        while len(self._gone) > _GONE:
            del self._gone[next(iter(self._gone))]
        self._alarms = kept

    def look(self) -> set[Hashable]:
        """Those that begin to ring now, or ring again."""
        now, here = wall(), since_start()
        found = set()
        for key, alarm in self._alarms.items():
            if here >= alarm.next if alarm.next is not None else now >= alarm.at or here >= alarm.by:
                alarm.next = here + AGAIN
                found.add(key)
        return found

    def deadlines(self) -> dict[Any, float]:
        """The second of ``since_start`` at which each rings at the latest, also of those that wait since somebody saw
        them; 0 for what rang. For another process of this computer, which may know another clock.
        """
        return {**self._gone, **{key: alarm.latest for key, alarm in self._alarms.items()}}

    def ringing(self) -> set[Hashable]:
        """Those that rang and that nobody has ended."""
        return {key for key, alarm in self._alarms.items() if alarm.next is not None}


class SleepWatch:
    """Remembers when nobody kept time: before this began, and while the computer slept."""

    def __init__(self) -> None:
        self.away: list[tuple[float, float]] = [(0.0, wall())]
        """From and until when, in seconds since 1970."""
        self._last = wall(), since_start()

    def look(self) -> None:
        """Called every second or two while somebody keeps time."""
        before, now = self._last, (wall(), since_start())
        if now[1] - before[1] > _GAP:
            self.away = [*self.away, (before[0], now[0])][-_SLEEPS:]
        self._last = now


def is_within(spans: Iterable[tuple[float, float]], at: float) -> bool:
    """Whether a moment is in one of these times, each from its first second to before its last."""
    return any(start <= at < end for start, end in spans)
