"""Vectors of what the log says of a restricted key: ``./dev python -m tests.vectors.second.make_wraps``.

A worker restricts a file and lets it be sealed again; whoever has only the first key states the wrap next, and a keeper
after her. Then a keeper states it who has no key and names the worker, who states it again; one who names nobody, so
that the worker may not; and one who gives it up, so that she may not either. The people and the roster are those of
``crypto-1.json``; the output is the same at every run.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from tests.vectors.second import audit, blob, rows, said_of_wraps
from tests.vectors.second.stored import IDENTITY, ORG, STORED, eseed_of, fixed, stored

MADE = Path(__file__).parents[1] / "wraps-1.json"
SUBJECT = fixed("wraps subject")[:16]
DEKS = [fixed("wraps dek 0"), fixed("wraps dek 1")]
AUDIT_DEK = fixed("wraps audit dek")
INTAKE, KEEPER = "intake-1", "keeper-1"


def restricted(number: int) -> bytes:
    """The wrap of a key for the worker and the keepers."""
    people = {INTAKE: blob.Blob.read(stored("users", INTAKE, "blob")).xpub, "keeper": stored("keeper_xpub")}
    wraps = {
        uid: rows.wrap_for(
            IDENTITY, SUBJECT, uid=uid, xpub=xpub, dek=DEKS[number], ephemeral=fixed(f"wraps {number} to {uid}")
        )
        for uid, xpub in people.items()
    }
    nonce = fixed(f"wraps {number} names")[:12]
    return rows.restricted(wraps, rows.proof_of(IDENTITY, SUBJECT, wraps, dek=DEKS[number], nonce=nonce))


def word(key: int, version: int) -> str:
    return said_of_wraps.word(DEKS[key], version)


def details() -> list[dict[str, str]]:
    return [
        {"next": said_of_wraps.asks(word(0, 1))},
        {"before": word(0, 1), "next": said_of_wraps.asks(word(1, 2))},
        {"before": word(0, 2), "next": said_of_wraps.asks(word(0, 3))},
        {"next": said_of_wraps.asks(word(1, 3))},
        {"named": f",{INTAKE}"},
        {"next": said_of_wraps.asks(word(1, 5))},
        {"named": ","},
        {"before": word(0, 6), "next": said_of_wraps.asks(word(1, 7))},
        {},
        {"next": said_of_wraps.asks(word(1, 8))},
        {"next": said_of_wraps.asks(word(1, 8))},
    ]


SAID: list[tuple[str, int, int | None, bool]] = [
    *((INTAKE, 1, 0, True), (INTAKE, 2, 1, True), (INTAKE, 3, 0, False), (KEEPER, 3, 1, True)),
    *((KEEPER, 4, 0, True), (INTAKE, 5, 1, True), (KEEPER, 6, 0, True), (INTAKE, 7, 1, False)),
    *((KEEPER, 7, None, True), (INTAKE, 8, 1, False), (KEEPER, 8, 1, True)),
]
"""Of each entry the actor, the row version, which wrap it states (None: that it is lost), and whether it counts."""


def verbs() -> list[str]:
    return ["lose" if wrap is None else "seal_to" for _, _, wrap, _ in SAID]


def chain() -> list[audit.Line]:
    lines: list[audit.Line] = []
    for number, ((actor, version, wrap, _), verb, said) in enumerate(zip(SAID, verbs(), details(), strict=True), 1):
        plain = json.dumps({"at": None, "verb": verb, "details": said}, separators=(",", ":")).encode()
        nonce = fixed(f"wraps {number} nonce")[:12]
        body = rows.seal_row(AUDIT_DEK, rows.audit_aad(IDENTITY, number), plain, nonce=nonce)
        state = said_of_wraps.state(IDENTITY, SUBJECT, None if wrap is None else restricted(wrap))
        table, epoch = said_of_wraps.TABLE, IDENTITY.epoch
        bare = audit.Line(number, actor, "2031-02-03", 1, table, SUBJECT, version, state, epoch, body, b"", b"")
        head = bare.hash("identity", ORG, previous=lines[-1].head if lines else audit.START)
        signature = audit.sign_head(eseed_of(actor), "identity", ORG, head=head)
        lines.append(replace(bare, head=head, signature=signature))
    return lines


def make() -> dict[str, Any]:
    assert STORED["epoch"] == IDENTITY.epoch
    key = stored("compartment_keys", "identity")
    return {
        "format": "nsintake/1",
        "org": ORG,
        "compartment": IDENTITY.compartment,
        "epoch": IDENTITY.epoch,
        "subject_id": SUBJECT,
        "deks": DEKS,
        "audit_wrap": rows.wrap(IDENTITY, rows.AUDIT, key=key, dek=AUDIT_DEK, nonce=fixed("wraps audit wrap")[:12]),
        "restricted": [restricted(0), restricted(1)],
        "words": {"0/1": word(0, 1), "1/2": word(1, 2)},
        "lines": [asdict(line) for line in chain()],
        "verbs": verbs(),
        "details": details(),
        "counts": [counts for *_, counts in SAID],
    }


def rendered() -> str:
    return json.dumps(make(), indent=1, ensure_ascii=True, default=bytes.hex) + "\n"


if __name__ == "__main__":
    MADE.write_text(rendered(), encoding="ascii")
