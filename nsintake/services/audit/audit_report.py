"""What a verification found, what of it a keeper has settled, and its result as a signed text.

No window may import it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import verify
from nsintake.errors import UserFault
from nsintake.store.anchors import Anchor, Found, line_of
from nsintake.store.check import ChainReport

if TYPE_CHECKING:
    from nsintake.records.session import Session

_TITLE = "nsintake verification 1"
_SIGNED = re.compile(
    rf"({_TITLE}\norganisation ([^\n]{{1,128}})\n"
    r"day (\d{4}-\d\d-\d\d)\nby ([^\n]{1,128})\nroster ([1-9]\d{0,17})\n"
    r"(?:[a-z0-9_. -]{1,200}\n)+)signature ([0-9a-f]{128})\n"
)


@dataclass(frozen=True, slots=True)
class Verified:
    """One file looked at from the first entry to the last. ``sound``: nothing stands open in it; ``findings`` do."""

    file: str
    entries: int
    sound: bool
    report: ChainReport
    findings: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A signed result that was read back. ``missing`` are files that no longer hold what it says."""

    day: date
    by: str
    heads: tuple[Anchor, ...]
    missing: tuple[str, ...] = ()


def statement(session: Session, found: tuple[Verified, ...]) -> str:
    """The signed text, as docs/formats.md gives it."""
    lines = [
        _TITLE,
        f"organisation {session.ring.org}",
        f"day {session.today().isoformat()}",
        f"by {session.uid}",
        f"roster {session.ring.roster.number}",
    ]
    for one in found:
        store = next(store for store in session.stores if store.name == one.file)
        head = one.report.head
        lines.append(Anchor(one.file, line_of(store.audit), head.number, head.hash).text())
        lines.append(f"{one.file} {'holds' if one.sound else 'does not hold'}")
        lines += [finding.text() for finding in one.findings]
        if not one.report.finished:
            lines.append(f"{one.file} stopped before the end")
    text = "\n".join([*lines, ""])
    return f"{text}signature {session.ring.sign(_message(session.ring.org, text)).hex()}\n"


def _message(org: str, text: str) -> bytes:
    return tlv("verification", org, sha256(text.encode()).digest())


def save(folder: Path, text: str, day: date) -> Path:
    """Write a statement under a name that no other one has; where it lies."""
    path, number = folder / f"verification-{day.isoformat()}.txt", 1
    while path.exists():
        number += 1
        path = folder / f"verification-{day.isoformat()}-{number}.txt"
    paths.atomic_write(path, text.encode())
    return path


def read(session: Session, text: str) -> Statement:
    """A statement of this office. Raises UserFault ``statement_false`` for one that nobody of it signed so."""
    found = _SIGNED.fullmatch(text)
    if found is None or found[2] != session.ring.org:
        raise UserFault("statement_false", field="statement")
    epub = session.rosters.signing_key(found[4], Compartment.ACCOUNTS, int(found[5]))
    try:
        day = date.fromisoformat(found[3])
        verify(epub or b"", _message(session.ring.org, found[1]), bytes.fromhex(found[6]))
    except (OpenError, ValueError):
        raise UserFault("statement_false", field="statement") from None
    heads = tuple(filter(None, map(Anchor.parse, found[1].split("\n"))))
    return Statement(day, session.name_of(found[4]), heads)
