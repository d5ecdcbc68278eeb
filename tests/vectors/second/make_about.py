"""Vectors of entries about a woman, for the program to open: ``./dev python -m tests.vectors.second.make_about``.

Her data key was changed twice, once with all keys of the office. The people and the roster are those of
``crypto-1.json``; the output is the same at every run.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from tests.vectors.second import audit, rows
from tests.vectors.second.stored import IDENTITY, ORG, eseed_of, fixed, roster, stored

MADE = Path(__file__).parents[1] / "about-1.json"
SUBJECT = fixed("about subject")[:16]
ERASED = fixed("about erased subject")[:16]
BEFORE = replace(IDENTITY, epoch=0)
"""The epoch before that of the stored roster."""
DEKS = [fixed(f"about dek {n}") for n in range(3)]
"""Her data keys, the first one first."""
SAID: list[tuple[rows.Place, bytes, bytes, str]] = [
    (BEFORE, SUBJECT, DEKS[0], "record"),
    (IDENTITY, SUBJECT, DEKS[1], "view"),
    (IDENTITY, SUBJECT, DEKS[2], "restrict"),
    (IDENTITY, ERASED, fixed("about erased dek"), "record"),
    (IDENTITY, b"", fixed("about audit dek"), "erase"),
]


def body_of(verb: str) -> dict[str, Any]:
    return {"at": "2031-02-03T04:05:06Z", "verb": verb, "details": {"step": 1}}


def bodies() -> list[bytes]:
    found = []
    for number, (place, subject, dek, verb) in enumerate(SAID, 1):
        plain = json.dumps(body_of(verb), separators=(",", ":")).encode()
        nonce = fixed(f"about {number} nonce")[:12]
        if subject:
            found.append(rows.seal_about(place, number, subject, plain, dek=dek, nonce=nonce))
        else:
            found.append(rows.seal_row(dek, rows.audit_aad(place, number), plain, nonce=nonce))
    return found


def chain() -> list[audit.Line]:
    lines: list[audit.Line] = []
    for number, body in enumerate(bodies(), 1):
        epoch = SAID[number - 1][0].epoch
        bare = audit.Line(number, "intake-1", "2031-02-03", 1, "", SUBJECT, 0, b"", epoch, body, b"", b"")
        head = bare.hash("identity", ORG, previous=lines[-1].head if lines else audit.START)
        lines.append(
            replace(bare, head=head, signature=audit.sign_head(eseed_of("intake-1"), "identity", ORG, head=head))
        )
    return lines


def wraps() -> dict[str, dict[str, Any]]:
    key, earlier = stored("compartment_keys", "identity"), [rows.log_key(dek) for dek in (DEKS[1], DEKS[0])]
    kept = rows.keep(IDENTITY, SUBJECT, earlier, dek=DEKS[2], nonce=fixed("about kept nonce")[:12])
    found = {"kept": {"subject_id": rows.kept_under(SUBJECT), "wrap": kept}}
    for name, subject, dek in (("subject", SUBJECT, DEKS[2]), ("audit", rows.AUDIT, fixed("about audit dek"))):
        wrap = rows.wrap(IDENTITY, subject, key=key, dek=dek, nonce=fixed(f"about {name} wrap")[:12])
        found[name] = {"subject_id": subject, "wrap": wrap}
    return found


def make() -> dict[str, Any]:
    assert roster().epoch == IDENTITY.epoch
    return {
        "format": "nsintake/1",
        "org": ORG,
        "compartment": IDENTITY.compartment,
        "epoch": IDENTITY.epoch,
        "deks": DEKS,
        "log_keys": [rows.log_key(dek) for dek in DEKS],
        "wraps": wraps(),
        "lines": [asdict(line) for line in chain()],
        "bodies": [None if subject == ERASED else body_of(verb) for _, subject, _, verb in SAID],
    }


def rendered() -> str:
    return json.dumps(make(), indent=1, ensure_ascii=True, default=bytes.hex) + "\n"


if __name__ == "__main__":
    MADE.write_text(rendered(), encoding="ascii")
