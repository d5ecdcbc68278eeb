"""What a session process and its launcher say to each other: how a session ended, what outlives it, who is here.

The launcher loads this, so it must never import anything that could have a key, nor anything heavy.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

LAUNCHED: Final = "NSINTAKE_LAUNCHED"
"""Set to 1 in the environment of a session that a launcher started."""
ALARM: Final = "NSINTAKE_ALARM"
"""Set to 1 in the environment of the alarm window that a launcher started."""
WAITING: Final = "NSINTAKE_WAITING"
"""Set to 1 in the environment of a process that a launcher started to wait until it becomes a session."""
EXIT_LOCK: Final = 10
"""The session locked: start the next one."""
EXIT_WRONG_OPTION: Final = 2
EXIT_NO_DISPLAY: Final = 3
EXIT_SECOND_START: Final = 4
EXIT_FOLDER: Final = 5
"""Something strange is in this account's folder of settings."""
LOUD: Final = frozenset({"alarm", "watch"})
"""Classes that are heard; the second is known from another file than the first, so that neither replaces the other."""
DUE_CLASSES: Final = LOUD | {"quiet"}
"""How loud a due moment is; ``Loudness`` of the domain, which this must not load."""
MOST_MOMENTS: Final = 100
"""So many of each class are said, the soonest: the first of them rings until somebody signs in, who says the next ones.
Whoever may write hours can write any number of them, and a line that is too long says nothing of the others.
"""
MOST_SILENT: Final = 100
"""So many times of silence are said, the first ones; what is due later rings."""
_LONGEST_MOMENT: Final = 32
_IN_MOMENTS: Final = frozenset("0123456789-+:.T")
_MOST_SPANS: Final = 64


class Carried:
    """What outlives a session: due moments (ISO text) by how loud they are, times of silence (from and until, one after
    the other, ISO text), audit heads by file, the practice folder. From the launcher also ``rings``, the moments that
    ring now, ``by``, at which second since the start of the computer each moment rings at the latest, and ``away``,
    when nobody kept time (seconds since 1970, from and until, one after the other).

    A session says every class that it can know of, so that a session without cases leaves those of the others.
    ``here``: what the session said last of whether somebody is before an open window; None where it said nothing.
    ``ready``: the session said that its first page is painted and all that it needs is loaded.
    ``awake``: a process that waited said that it is a session from now on.
    ``ends``: the session said that it locks: nothing of it is on the screen, and its process ends.
    ``ahead``: the launcher said so to what waits: what it is told is the state before that end, and the same comes
    again once it is its turn.
    """

    __slots__ = ("ahead", "awake", "away", "by", "due", "ends", "heads", "here", "ready", "rings", "silent", "station")

    def __init__(self) -> None:
        self.due: dict[str, list[str]] = {}
        self.silent: list[str] = []
        self.rings: list[str] = []
        self.by: dict[str, float] = {}
        self.away: list[float] = []
        self.heads: dict[str, str] = {}
        self.station = ""
        self.here: bool | None = None
        self.ready = False
        self.awake = False
        self.ends = False
        self.ahead = False

    def take(self, line: bytes) -> None:
        """Take in one line of the other side; whatever is not of the agreed shape is dropped."""
        import json  # noqa: PLC0415 - the first start has nothing to read

        try:
            said = json.loads(line)
        except (ValueError, RecursionError):
            return
        if not isinstance(said, dict):
            return
        if _are_moments(said.get("due")):
            self.due.update(said["due"])
        for name in ("silent", "rings"):
            if _is_list_of_moments(said.get(name)):
                setattr(self, name, said[name])
        if _are_seconds(said.get("away")):
            self.away = said["away"]
        if _are_seconds_of_moments(said.get("by")):
            self.by = said["by"]
        if isinstance(said.get("here"), bool):
            self.here = said["here"]
        for name in ("ready", "awake", "ends", "ahead"):
            setattr(self, name, getattr(self, name) or said.get(name) is True)
        self._take_rest(said)

    def _take_rest(self, said: dict[str, Any]) -> None:
        if isinstance(said.get("heads"), dict) and _is_list_of_text(list(said["heads"].values())):
            self.heads.update(said["heads"])
        if isinstance(said.get("station"), str):
            self.station = said["station"]

    def line(self, *, ahead: bool = False) -> bytes:
        """The line the next session gets; ``ahead``: before it is its turn."""
        names = ("due", "silent", "rings", "by", "away", "heads", "station", *(("ahead",) if ahead else ()))
        said = {name: value for name in names if (value := name == "ahead" or getattr(self, name))}
        if not said:
            return b"{}\n"
        import json  # noqa: PLC0415

        return json.dumps(said).encode() + b"\n"


def _are_moments(value: Any) -> bool:
    """Whether it is bare moments by known class: nothing else is ever kept."""
    if not isinstance(value, dict) or not value.keys() <= DUE_CLASSES:
        return False
    return all(map(_is_list_of_moments, value.values()))


def _is_list_of_moments(value: Any) -> bool:
    return _is_list_of_text(value) and all(map(_is_moment, value))


def _is_moment(text: str) -> bool:
    return len(text) <= _LONGEST_MOMENT and not set(text) - _IN_MOMENTS


def _is_list_of_text(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)


def _are_seconds(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= _MOST_SPANS and all(map(_is_number, value))


def _are_seconds_of_moments(value: Any) -> bool:
    return isinstance(value, dict) and _is_list_of_moments([*value]) and all(map(_is_number, value.values()))


def _is_number(value: Any) -> bool:
    return isinstance(value, float | int) and not isinstance(value, bool)
