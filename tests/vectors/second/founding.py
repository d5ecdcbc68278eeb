"""How far a founding is: what keepers wrote about the sheets and about its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.vectors.second.audit import Line, newest_of_keepers
from tests.vectors.second.primitives import sha256
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import tlv

TABLE = "founding"
WHOLE = bytes(16)


def sheet_id(letter: str) -> bytes:
    return f"sheet-{letter}".encode().ljust(16, b"\x00")


def sheet_state(org: str, letter: str, x: bytes) -> bytes:
    """``x``: the check of the site secret for S, the roster's recovery_xpub for A and B."""
    return sha256(tlv("sheet", org, letter, x))


def founded_state(org: str) -> bytes:
    return sha256(tlv("founded", org))


def copies(
    lines: Sequence[Line], rosters: Mapping[int, Roster], *, roster: Roster, site_check: bytes
) -> dict[str, int]:
    """How many copies of each sheet of the present secrets were typed back; ``roster`` is the newest."""
    found = {}
    for letter in "SAB":
        line = newest_of_keepers(lines, rosters, table=TABLE, record_id=sheet_id(letter))
        x = site_check if letter == "S" else roster.recovery_xpub
        good = line is not None and line.state == sheet_state(roster.org, letter, x) and line.version in {1, 2}
        found[letter] = line.version if line is not None and good else 0
    return found


def founded(lines: Sequence[Line], rosters: Mapping[int, Roster], *, org: str) -> bool:
    line = newest_of_keepers(lines, rosters, table=TABLE, record_id=WHOLE)
    return line is not None and (line.version, line.state) == (1, founded_state(org))
