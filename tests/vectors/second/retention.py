"""How many months a closed file is kept, by the chain of identity.db."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.vectors.second.anchors import line_of
from tests.vectors.second.audit import Line, newest_of_keepers
from tests.vectors.second.primitives import sha256
from tests.vectors.second.roster import Roster
from tests.vectors.second.tlv import tlv

TABLE, WORD = "retention", b"months".ljust(16, b"\0")


def months_state(org: str, *, line: int, months: int) -> bytes:
    return sha256(tlv("retention", org, line, months))


def months_kept(org: str, lines: Sequence[Line], counting: Sequence[Line], rosters: Mapping[int, Roster]) -> int | None:
    """What is confirmed; None where a keeper has to say it again. ``lines``: all of them, ``counting``: that count."""
    newest = newest_of_keepers(counting, rosters, table=TABLE, record_id=WORD)
    about = [entry for entry in lines if entry.table == TABLE and entry.record_id == WORD and entry.version > 0]
    if newest is None or about[-1] != newest:
        return None
    line = line_of(counting, rosters)
    return next((n for n in range(1, 121) if newest.state == months_state(org, line=line, months=n)), None)
