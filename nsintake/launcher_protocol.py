"""What a session process and its launcher say to each other: how a session ended, and what outlives it.

The launcher loads this, so it must never import anything that could hold a key, nor anything heavy.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

LAUNCHED: Final = "NSINTAKE_LAUNCHED"
"""Set to 1 in the environment of a session that a launcher started."""
EXIT_LOCK: Final = 10
"""The session locked: start the next one."""
EXIT_WRONG_OPTION: Final = 2
EXIT_NO_DISPLAY: Final = 3
EXIT_SECOND_START: Final = 4
EXIT_FOLDER: Final = 5
"""Something strange lies in this account's folder of settings."""
DUE_CLASSES: Final = frozenset({"check", "deadline", "care", "meeting"})
"""What a due moment may be for; ``DueClass`` of the domain, which this must not load."""
_LONGEST_MOMENT: Final = 32
_IN_MOMENTS: Final = frozenset("0123456789-+:.T")


class Carried:
    """What outlives a session: due moments (ISO text) by class, audit heads by file, the practice folder.

    A session says every class that it can know of, so that a session without cases leaves those of the others.
    """

    __slots__ = ("due", "heads", "station")

    def __init__(self) -> None:
        self.due: dict[str, list[str]] = {}
        self.heads: dict[str, str] = {}
        self.station = ""

    def take(self, line: bytes) -> None:
        """Take in one line from the session; whatever is not of the agreed shape is dropped."""
        import json  # noqa: PLC0415 - the first start has nothing to read

        try:
            said = json.loads(line)
        except ValueError:
            return
        if not isinstance(said, dict):
            return
        if _are_moments(said.get("due")):
            self.due.update(said["due"])
        if isinstance(said.get("heads"), dict) and _is_list_of_text(list(said["heads"].values())):
            self.heads.update(said["heads"])
        if isinstance(said.get("station"), str):
            self.station = said["station"]

    def line(self) -> bytes:
        """The line the next session gets."""
        if not (self.due or self.heads or self.station):
            return b"{}\n"
        import json  # noqa: PLC0415

        return json.dumps({"due": self.due, "heads": self.heads, "station": self.station}).encode() + b"\n"


def _are_moments(value: Any) -> bool:
    """Whether it is bare moments by known class: nothing else is ever kept."""
    if not isinstance(value, dict) or not value.keys() <= DUE_CLASSES:
        return False
    return all(_is_list_of_text(moments) and all(map(_is_moment, moments)) for moments in value.values())


def _is_moment(text: str) -> bool:
    return len(text) <= _LONGEST_MOMENT and not set(text) - _IN_MOMENTS


def _is_list_of_text(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(part, str) for part in value)
