"""Vectors made by the second implementation, for the program to open: ``./dev python -m tests.vectors.second.make``.

They cover what is in the three files. Every key is a hash of a label and protects nothing; the people, their keys and
the roster are those of ``crypto-1.json``. The output is the same at every run.
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from tests.vectors.second import anchors, audit, backup, checkpoint, claims, founding, rows, site, texts
from tests.vectors.second.primitives import epub_of, sha256, sign
from tests.vectors.second.stored import IDENTITY, ORG, STORED, eseed_of, fixed, roster, stored
from tests.vectors.second.succession import Succession, history
from tests.vectors.second.tombstones import Tombstone, file_of

MADE = Path(__file__).parents[1] / "rows-1.json"

SUBJECT, DEK = fixed("rows subject")[:16], fixed("rows dek")
RECORD = rows.Record(IDENTITY, "card", SUBJECT, SUBJECT, 1, 3)
CARD = {
    "code": "2234-678N",
    "label": "\u0646\u0648\u0631",
    "kinds": ["threat_to_publish"],
    "opened": "2031-02-03",
    "status": "open",
    "urgent": True,
    "closed": None,
}
PAGE = {"page": "letters", "state": '{"case": "2234-678N"}'}
WISH = {"case_id": base64.b64encode(SUBJECT).decode(), "recipient_id": "cp-qayyarah", "by_phone": True}
OWED = {"row": None, "kind": "withdrawal", "note": json.dumps(WISH)}


def plain(content: object) -> bytes:
    """As the contents page has it: JSON without spaces, in UTF-8."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def ident(label: str) -> bytes:
    return fixed(label)[:16]


def nonce(label: str) -> bytes:
    return fixed(label)[:12]


def row(name: str, aad: bytes, dek: bytes, *, content: object, before: bytes = b"") -> dict[str, Any]:
    body = rows.seal_row(dek, aad, before + plain(content), nonce=nonce(f"rows {name} nonce"))
    return {"dek": dek, "aad": aad, "plain": before + plain(content), "body": body}


def all_rows() -> dict[str, Any]:
    draft_id, outbox_id = sha256(b"nsintake/page/intake-1/letters")[:16], ident("rows outbox")
    draft = rows.draft_aad(IDENTITY, draft_id, subject=SUBJECT, owner="intake-1/pages", schema=1)
    typed = rows.typed_message(
        IDENTITY, draft_id, subject=SUBJECT, owner="intake-1/pages", schema=1, number=1, value=plain(PAGE)
    )
    signature = (1).to_bytes(8, "big") + sign(eseed_of("intake-1"), typed)
    outbox = rows.outbox_aad(IDENTITY, outbox_id, seq=7)
    made = row("record", RECORD.aad(), DEK, content=CARD)
    named = {"table": RECORD.table, "record_id": RECORD.record_id, "subject_id": SUBJECT, "schema": 1, "version": 3}
    return {
        "record": {**named, **made, "state": RECORD.state(made["body"])},
        "draft": {
            "draft_id": draft_id,
            "subject_id": SUBJECT,
            "owner": "intake-1/pages",
            "schema": 1,
            **row("draft", draft, DEK, content=PAGE, before=signature),
        },
        "outbox": {"outbox_id": outbox_id, "seq": 7, **row("outbox", outbox, fixed("rows outbox dek"), content=OWED)},
    }


# -- the chain of identity.db, with an entry of each kind that does not count ------------------------------------------

OLDER = sha256(b"an older state")
LINES: list[dict[str, Any]] = [
    {"actor": "keeper-1", "table": "roster", "record_id": (1).to_bytes(16, "big"), "version": 1, "state": b""},
    {"actor": "intake-1", "table": "card", "record_id": SUBJECT, "version": 2, "state": OLDER},
    {"actor": "liaison-1", "table": "card", "record_id": SUBJECT, "version": 9, "state": OLDER},
    {"actor": "intake-1", "table": "card", "record_id": SUBJECT, "version": 3},
    {"actor": "administrator-1", "table": "card", "record_id": SUBJECT, "version": 9, "state": OLDER},
    {"actor": "intake-1", "table": "", "record_id": SUBJECT, "version": 0, "state": b""},
    {"actor": "intake-1", "table": "card", "record_id": ident("rows gone"), "version": 2, "state": audit.REMOVED},
]
COUNTING = [1, 2, 4, 6, 7]


def body_of(n: int) -> dict[str, Any]:
    return {"at": f"2031-02-03T04:05:0{n}Z", "verb": f"verb_{'abcdefgh'[n]}", "details": {"step": n, "what": "x"}}


def chain() -> list[audit.Line]:
    lines: list[audit.Line] = []
    state = all_rows()["record"]["state"]
    for n, fields in enumerate(LINES, 1):
        aad = rows.audit_aad(IDENTITY, n)
        body = rows.seal_row(fixed("rows audit dek"), aad, plain(body_of(n)), nonce=nonce(f"rows audit {n}"))
        place = {"number": n, "day": "2031-02-03", "roster_number": 1, "epoch": IDENTITY.epoch}
        bare = audit.Line(**{"state": state, "body": body, **place, **fields})
        head = bare.hash("identity", ORG, previous=lines[-1].head if lines else audit.START)
        signature = audit.sign_head(eseed_of(bare.actor), "identity", ORG, head=head)
        lines.append(replace(bare, head=head, signature=signature))
    return lines


# -- the rest ----------------------------------------------------------------------------------------------------------


def tombstones() -> list[Tombstone]:
    bare = [Tombstone(ORG, "identity", ident(f"rows stone {n}"), "2031-02-03", 1, "intake-1") for n in (1, 2)]
    return [stone.signed(eseed_of("intake-1")) for stone in bare]


def signed_claims() -> dict[str, Any]:
    release = claims.Release(
        ORG,
        ident("letter"),
        RECORD.record_id,
        2,
        "ckb",
        sha256(b"pdf"),
        sha256(b"model"),
        b"cp-qayyarah",
        "2031-02-03",
        1,
    )
    content = claims.Content(ORG, "welcome", "ar", 4, sha256(b"text"), 1)
    return {
        "release": {
            "actor": "intake-1",
            **asdict(release),
            "signature": claims.sign_claim(release, eseed_of("intake-1")),
        },
        "content": {
            "actor": "keeper-1",
            **asdict(content),
            "signature": claims.sign_claim(content, eseed_of("keeper-1")),
        },
    }


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def signed_papers() -> dict[str, Any]:
    """A row of a released paper and one of a letter that names her, with their signatures in them."""
    letter_id, named_id = ident("paper"), ident("named letter")
    recall = {
        "reference": "2346-7898",
        "recipient_id": "cp-qayyarah",
        "record_id": b64(RECORD.record_id),
        "kind": "recall",
        "lang": "ckb",
        "version": 2,
        "pdf": b64(b"pdf"),
        "model": b64(b"model"),
        "pages": 1,
        "expires": "2031-02-03",
        "roster_no": 1,
        "releaser": "intake-1",
        "signature": "",
        "copies": 2,
        "handed_over": "2030-11-05",
    }
    paper = {
        "letter_id": b64(letter_id),
        "lang": "ar",
        "pdf": b64(b"pdf"),
        "model": b64(b"model"),
        "pages": 1,
        "roster_no": 1,
        "signature": "",
        "version": 2,
    }
    named = {
        "case_code": "2234-678N",
        "recipient_id": "cp-qayyarah",
        "reference": "2346-7898",
        "name": {"ar": "\u0648\u0635\u0627\u0644"},
        "phone": "",
        "items": ["kind"],
        "paragraph": {"en": 'Two lines,\nand a "quotation".'},
        "reason": "\u0644\u0623\u0646\u0647\u0627 \u062a\u0631\u064a\u062f",
        "given": {"language": "ar", "read_by": "intake-1"},
        "day": "2030-11-05",
        "after_act": 3,
        "drafter": "intake-1",
        "heard": "agreed",
        "text_hash": sha256(b"papers").hex(),
        "releaser": "keeper-1",
        "papers": [paper],
        "withdrawn": "2030-12-01",
        "line": 1,
    }
    recall["signature"] = b64(claims.sign_claim(claims.released_paper(ORG, letter_id, recall), eseed_of("intake-1")))
    paper["signature"] = b64(claims.sign_claim(claims.named_paper(ORG, named_id, named, paper), eseed_of("keeper-1")))
    return {"released": {"letter_id": letter_id, "row": recall}, "named": {"named_id": named_id, "row": named}}


def backed_up() -> dict[str, Any]:
    """A container whose parts are words in the place of files: it shows the frame, and opens no further."""
    held = {"accounts.db": b"accounts", "accounts.db-wal": b"log", "liaison.db": b"liaison", "identity.db": b"identity"}
    parts = tuple(backup.Part(name, len(data), sha256(data)) for name, data in held.items())
    sealed = backup.site_for(
        stored("recovery_xpub"), ORG, raw=stored("site_secret"), ephemeral=fixed("rows backup site")
    )
    place = (ORG, "2031-02-03T04:05:06Z", 1, IDENTITY.epoch, 1, "liaison-1", sealed)
    made = backup.make(backup.Manifest(*place, parts), tuple(held.values()), eseed=eseed_of("liaison-1"))
    return {"parts": held, "container": made.written()}


def texts_of_the_office() -> dict[str, Any]:
    signed = texts.Signed("advice.safety", "ckb", 2, "\u0633\u06b5\u0627\u0648".encode(), "keeper-1", 1)
    signed = signed.signed(ORG, eseed_of("keeper-1"))
    return {
        "stored": signed.written(),
        "record_id": texts.record_id(ORG, signed.kind, signed.lang),
        "state": sha256(signed.claim(ORG).message()),
    }


def succession() -> dict[str, Any]:
    """Three roots: rosters 1 and 3 under the first (2 is missing), 4 under the second, 5 under the third."""
    seeds = {1: stored("root_seed"), 3: stored("root_seed"), 4: fixed("second root"), 5: fixed("third root")}
    rosters = {n: replace(roster(), number=n, epoch=n).signed(seed) for n, seed in seeds.items()}
    records = {
        last: Succession(ORG, epub_of(seeds[last]), last, sha256(rosters[last]), history(rosters, last)).signed(new)
        for last, new in ((3, seeds[4]), (4, seeds[5]))
    }
    return {"root_pub": epub_of(seeds[5]), "rosters": rosters, "records": records, "counting": list(rosters)}


def checkpointed() -> dict[str, Any]:
    """What changed keys leave in identity.db of epoch 2, whose 41st entry it is; two lines share a bucket."""
    place = replace(IDENTITY, epoch=2)
    ids = [n.to_bytes(16, "big") for n in range(4000)]
    together = [record_id for record_id in ids if checkpoint.bucket_of(record_id) == 7][:2]
    lines = [checkpoint.Stated("card", record_id, 3, sha256(b"a state")) for record_id in reversed(together)]
    lines += [
        checkpoint.Stated("case_link", together[1], 1, sha256(b"a state")),
        checkpoint.Stated("card", ids[0], 9, b""),
    ]
    digests = checkpoint.list_of(place, lines)
    previous = fixed("rows head")
    used = sorted({checkpoint.bucket_of(line.record_id) for line in lines})
    return {
        "epoch": 2,
        "lines": [{"bucket": checkpoint.bucket_of(line.record_id), **asdict(line)} for line in lines],
        "digests": {str(n): digests[32 * n : 32 * n + 32] for n in [*used, 1023]},
        "list_sha256": sha256(digests),
        "number": 41,
        "previous": previous,
        "state": checkpoint.entry_state(place, 41, previous=previous, digests=digests),
    }


def of_the_station() -> dict[str, Any]:
    """What one station keeps beside the files: founding, an earlier site secret, anchors, a signed result."""
    ss = site.stretched(stored("site_secret"))
    raws = [ident("rows earlier site"), ident("rows earliest site")]
    anchor = anchors.Anchor("accounts.db", 0, 212, fixed("rows head"))
    memory = anchors.Memory((anchor,), (anchors.Found("identity.db", "rolled_back", 0, 58),))
    result = f"nsintake verification 1\norganisation {ORG}\nday 2031-02-03\nby intake-1\nroster 1\n{anchor.written()}\n"
    before = f"{result}accounts.db holds\n".encode()
    signature = sign(eseed_of("intake-1"), anchors.signed_message(ORG, before))
    return {
        "site_before": {
            "raws": raws,
            "checks": [site.check(site.stretched(raw)) for raw in raws],
            "stored": site.seal_before(ss, ORG, raws=raws, nonce=nonce("rows site before")),
        },
        "founding": {
            **{f"sheet-{x}": founding.sheet_state(ORG, x, stored("recovery_xpub")) for x in "AB"},
            "sheet-S": founding.sheet_state(ORG, "S", site.check(ss)),
            "founded": founding.founded_state(ORG),
        },
        "continued": {
            "line": 2,
            "number": 41,
            "head": fixed("rows head"),
            "state": anchors.continued_state(ORG, "identity", line=2, number=41, head=fixed("rows head")),
        },
        "anchors": {"item": anchors.keyring_item(ORG), "text": memory.written().decode()},
        "verification": f"{before.decode()}signature {signature.hex()}\n",
    }


def make() -> dict[str, Any]:
    """All of it; bytes not yet as hex."""
    wraps = {uid: stored("dek", "restricted", uid) for uid in STORED["dek"]["restricted"]}
    return {
        "format": "nsintake/1",
        "org": ORG,
        "compartment": IDENTITY.compartment,
        "epoch": IDENTITY.epoch,
        **all_rows(),
        "audit": {
            "dek": fixed("rows audit dek"),
            "lines": [asdict(line) for line in chain()],
            "counting": COUNTING,
            "bodies": [body_of(n) for n in range(1, len(LINES) + 1)],
            "stated": {RECORD.record_id.hex(): 3, ident("rows gone").hex(): 2},
        },
        "wraps": {
            name: {
                "subject_id": subject,
                "wrap": rows.wrap(
                    IDENTITY,
                    subject,
                    key=stored("compartment_keys", "identity"),
                    dek=DEK if name == "record" else fixed(f"rows {name} dek"),
                    nonce=nonce(f"rows {name} wrap"),
                ),
            }
            for name, subject in (("audit", rows.AUDIT), ("outbox", rows.OUTBOX), ("record", SUBJECT))
        },
        "restricted": rows.restricted(
            wraps,
            rows.proof_of(
                IDENTITY, stored("dek", "subject_id"), wraps, dek=stored("dek", "dek"), nonce=nonce("rows names")
            ),
        ),
        "tombstones": [stone.written() for stone in tombstones()],
        "tombstone_file": file_of(tombstones()),
        "claims": signed_claims(),
        "backup": backed_up(),
        "text": texts_of_the_office(),
        "succession": succession(),
        "checkpoint": checkpointed(),
        "station": of_the_station(),
        "papers": signed_papers(),
    }


def rendered() -> str:
    return json.dumps(make(), indent=1, ensure_ascii=True, default=bytes.hex) + "\n"


if __name__ == "__main__":
    MADE.write_text(rendered(), encoding="ascii")
