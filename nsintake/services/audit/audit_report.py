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
from nsintake.store.anchors import Anchor, IntegrityFinding, line_of
from nsintake.store.check import ChainReport

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn

_TITLE = "nsintake verification 1"
_SIGNED = re.compile(
    rf"({_TITLE}\norganisation ([^\n]{{1,128}})\n"
    r"day (\d{4}-\d\d-\d\d)\nby ([^\n]{1,128})\nroster ([1-9]\d{0,17})\n"
    r"(?:[a-z0-9_. -]{1,200}\n)+)signature ([0-9a-f]{128})\n"
)


@dataclass(frozen=True, slots=True)
class Verified:
    """One file looked at from the first entry to the last. ``sound``: nothing is unsettled in it; ``findings`` do."""

    file: str
    entries: int
    sound: bool
    report: ChainReport
    findings: tuple[IntegrityFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A signed result that was read back. ``missing`` are files that no longer have what it says."""

    day: date
    by: str
    heads: tuple[Anchor, ...]
    missing: tuple[str, ...] = ()


def statement(signed_in: SignedIn, found: tuple[Verified, ...]) -> str:
    """The signed text, as docs/formats.md gives it."""
    lines = [
        _TITLE,
        f"organisation {signed_in.ring.org}",
        f"day {signed_in.today().isoformat()}",
        f"by {signed_in.uid}",
        f"roster {signed_in.ring.roster.number}",
    ]
    for verified in found:
        store = next(store for store in signed_in.stores if store.name == verified.file)
        head = verified.report.head
        lines.append(Anchor(verified.file, line_of(store.audit), head.number, head.hash).text())
        lines.append(f"{verified.file} {'holds' if verified.sound else 'does not hold'}")
        lines += [finding.text() for finding in verified.findings]
        if not verified.report.finished:
            lines.append(f"{verified.file} stopped before the end")
    text = "\n".join([*lines, ""])
    return f"{text}signature {signed_in.ring.sign(_message(signed_in.ring.org, text)).hex()}\n"


def _message(org: str, text: str) -> bytes:
    return tlv("verification", org, sha256(text.encode()).digest())


def save(folder: Path, text: str, day: date) -> Path:
    """Write a statement under a name that no other one has; where it is."""
    path, number = folder / f"verification-{day.isoformat()}.txt", 1
    while path.exists():
        number += 1
        path = folder / f"verification-{day.isoformat()}-{number}.txt"
    paths.atomic_write(path, text.encode())
    return path


def read(signed_in: SignedIn, text: str) -> Statement:
    """A statement of this office. Raises UserFault ``statement_false`` for one that nobody of it signed so."""
    found = _SIGNED.fullmatch(text)
    if found is None or found[2] != signed_in.ring.org:
        raise UserFault("statement_false", field="statement")
    epub = signed_in.rosters.signing_key(found[4], Compartment.ACCOUNTS, int(found[5]))
    try:
        day = date.fromisoformat(found[3])
        verify(epub or b"", _message(signed_in.ring.org, found[1]), bytes.fromhex(found[6]))
    except (OpenError, ValueError):
        raise UserFault("statement_false", field="statement") from None
    heads = tuple(filter(None, map(Anchor.parse, found[1].split("\n"))))
    return Statement(day, signed_in.name_of(found[4]), heads)
