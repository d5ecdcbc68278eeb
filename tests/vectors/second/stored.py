"""The stored vectors as the second implementation opens them, and the ways in which a test spoils them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.vectors.second import audit, blob, rows, sheets, site
from tests.vectors.second.primitives import Refused, sha256
from tests.vectors.second.roster import Roster

STORED: dict[str, Any] = json.loads(Path(__file__).parents[1].joinpath("crypto-1.json").read_text(encoding="ascii"))
ORG, EPOCH = STORED["org"], STORED["epoch"]
PEOPLE = sorted(STORED["users"])


def stored(*path: str) -> bytes:
    value: Any = STORED
    for key in path:
        value = value[key]
    return bytes.fromhex(value)


RAW = stored("site_secret")
SS = site.stretched(RAW)
ROOT_SEED, ROOT_PUB = stored("root_seed"), stored("root_pub")
HALVES = [sheets.read(letter, STORED[f"sheet_{letter.lower()}"]) for letter in "AB"]


@cache
def person(uid: str) -> blob.Person:
    """Signed in with her password, once for all tests: the derivation is slow on purpose."""
    held = blob.Blob.read(stored("users", uid, "blob"))
    return held.open(held.kek(STORED["password"], ss=SS, org=ORG, uid=uid), org=ORG, uid=uid)


def roster() -> Roster:
    return Roster.open(stored("roster"), root_pub=ROOT_PUB, org=ORG)


def xpriv_of(uid: str) -> bytes:
    return site.recovery_xpriv(*HALVES) if uid == "recovery" else person(uid).xpriv


def fixed(label: str) -> bytes:
    """The secret of a vector that cannot be read back from it: a one-time key of an HPKE message."""
    return sha256(f"nsintake test vector: {label}".encode())


def eseed_of(uid: str) -> bytes:
    return person(uid).eseed


def cuts(data: bytes) -> Iterator[bytes]:
    """Everything shorter at either end by a little, and everything longer."""
    for size in (1, 7, 16, 64, 80):
        yield data[:-size]
        yield data[size:]
    yield data + b"\x00"
    yield b""


def flips(data: bytes, *, step: int = 1) -> Iterator[bytes]:
    for place in range(0, len(data), step):
        yield data[:place] + bytes([data[place] ^ 0x40]) + data[place + 1 :]


def refused(act: Callable[..., object], *args: Any, **named: Any) -> None:
    with pytest.raises(Refused):
        act(*args, **named)


IDENTITY = rows.Place(ORG, "identity", EPOCH)
SUBJECT = stored("dek", "subject_id")
DEK = stored("dek", "dek")


def elsewhere(place: rows.Place) -> list[rows.Place]:
    return [
        replace(place, org="office-2"),
        replace(place, compartment="liaison"),
        replace(place, epoch=place.epoch + 1),
    ]


def line_after(lines: list[audit.Line], **fields: Any) -> audit.Line:
    """The next entry, signed; ``fields`` are what differs from an everyday one."""
    plain: dict[str, Any] = {
        "number": len(lines) + 1,
        "actor": "intake-1",
        "day": "2031-02-03",
        "roster_number": 1,
        "table": "person",
        "record_id": b"r" * 16,
        "version": 1,
        "state": sha256(b"state"),
        "epoch": EPOCH,
        "body": b"a sealed body",
    }
    made = audit.Line(**{**plain, **fields})
    head = made.hash("identity", ORG, previous=lines[-1].head if lines else audit.START)
    return replace(made, head=head, signature=audit.sign_head(eseed_of(made.actor), "identity", ORG, head=head))


def chain_of(*changes: dict[str, Any]) -> list[audit.Line]:
    lines: list[audit.Line] = []
    for fields in changes:
        lines.append(line_after(lines, **fields))
    return lines
