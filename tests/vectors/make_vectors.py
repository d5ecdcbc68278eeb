"""Writes the stored vectors. Run once per format version: ``./dev python -m tests.vectors.make_vectors``.

Every key here is a hash of a label and protects nothing. The output is the same at every run.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from tests.vectors import stranger as s

STORED = Path(__file__).with_name("crypto-1.json")

ORG = "office-1"
FLOOR = (64 * 1024, 3, 4)
PASSWORD = "\u0642\u0647\u0648\u0629 \u0661\u06f2 \uff33e\u0301"
EPOCH = 1
PEOPLE = {"administrator-1": "administrator", "intake-1": "intake", "keeper-1": "keeper", "liaison-1": "liaison"}
HELD = {
    "administrator-1": (),
    "intake-1": ("liaison", "identity"),
    "keeper-1": ("liaison", "identity", "keeper"),
    "liaison-1": ("liaison",),
    "recovery": ("liaison", "identity", "keeper"),
}


def fixed(label: str, size: int = 32) -> bytes:
    """A test-only value: the first bytes of SHA-256 of its name."""
    return hashlib.sha256(f"nsintake test vector: {label}".encode()).digest()[:size]


def people() -> dict[str, dict[str, Any]]:
    return {uid: {"xpriv": fixed(f"{uid} x"), "epriv": fixed(f"{uid} e"), "role": role} for uid, role in PEOPLE.items()}


def blobs(raw_site: bytes, root_pub: bytes) -> dict[str, Any]:
    made = {}
    for uid, person in people().items():
        salt = fixed(f"{uid} salt", 16)
        head = s.blob_head(FLOOR, salt, (s.xpub(person["xpriv"]), s.epub(person["epriv"])))
        key = s.kek(PASSWORD, salt, FLOOR, raw_site=raw_site, org=ORG, uid=uid)
        plain = person["xpriv"] + person["epriv"] + root_pub
        nonce = fixed(f"{uid} nonce", 12)
        made[uid] = {"kek": key, "blob": head + s.seal(key, plain, s.blob_aad(head, ORG, uid), nonce=nonce)}
    return made


def roster(root_seed: bytes, recovery_xpub: bytes, keeper_xpub: bytes) -> bytes:
    parts: list[bytes | str | int] = [ORG, 1, EPOCH, recovery_xpub, keeper_xpub]
    for uid, person in people().items():
        status = "disabled" if uid == "administrator-1" else "active"
        parts += [uid, person["role"], status, s.xpub(person["xpriv"]), s.epub(person["epriv"])]
    body = s.tlv("roster", *parts)
    return body + s.sign(root_seed, body)


def grants(root_seed: bytes, keys: dict[str, bytes], recovery_xpub: bytes) -> dict[str, bytes]:
    made = {}
    for uid, compartments in HELD.items():
        person = people().get(uid)
        xpub = recovery_xpub if person is None else s.xpub(person["xpriv"])
        epub = b"" if person is None else s.epub(person["epriv"])
        for compartment in compartments:
            body = s.tlv("grant", ORG, compartment, EPOCH, uid, xpub, epub, 1)
            ephemeral = fixed(f"{uid} {compartment} ephemeral")
            sealed = s.hpke_seal(keys[compartment], xpub, body, ephemeral=ephemeral)
            made[f"{uid}/{compartment}"] = s.grant(body, sealed, root_seed)
    return made


def deks(keys: dict[str, bytes], keeper_xpub: bytes) -> dict[str, Any]:
    subject, dek = fixed("subject", 16), fixed("dek")
    aad = s.tlv("dek", ORG, "identity", EPOCH, subject)
    intake = s.xpub(people()["intake-1"]["xpriv"])
    return {
        "subject_id": subject,
        "dek": dek,
        "wrap": s.seal(keys["identity"], dek, aad, nonce=fixed("wrap nonce", 12)),
        "restricted": {
            uid: s.hpke_seal(
                dek, xpub, s.tlv("dek", ORG, "identity", EPOCH, subject, uid), ephemeral=fixed(f"dek to {uid}")
            )
            for uid, xpub in (("intake-1", intake), ("keeper", keeper_xpub))
        },
        "envelope": s.seal(dek, s.pad(b"a body"), b"some aad", nonce=fixed("body nonce", 12)),
        "envelope_aad": b"some aad",
        "envelope_plain": b"a body",
    }


def signatures() -> dict[str, Any]:
    pdf, model, text = (hashlib.sha256(word).digest() for word in (b"pdf", b"model", b"text"))
    release = s.tlv("release", ORG, b"letter", b"record", 2, "ckb", pdf, model, b"recipient", "2031-02-03", 1)
    content = s.tlv("content", ORG, "script", "ar", 4, text, 1)
    return {
        "release": s.sign(people()["intake-1"]["epriv"], release),
        "content": s.sign(people()["keeper-1"]["epriv"], content),
    }


def stick(share_id: bytes, half: bytes) -> bytes:
    """The file of a start stick; its other half is the share file's."""
    body = b"nsintake/start\x01" + s.tlv("start-stick", ORG, share_id, half)
    return body + hashlib.sha256(body).digest()


def make() -> dict[str, Any]:
    """All vectors; bytes not yet as hex."""
    raw_site, half_a, half_b = (fixed(name, 16) for name in ("site", "half a", "half b"))
    root_seed = fixed("root")
    keys = {"liaison": fixed("ck liaison"), "identity": fixed("ck identity"), "keeper": root_seed}
    recovery_xpub = s.xpub(s.recovery(half_a, half_b))
    keeper_xpub = s.xpub(s.hkdf(root_seed, "keeper"))
    share_id, file_share = fixed("share id", 16), fixed("file share", 16)
    root_pub = s.epub(root_seed)
    return {
        "format": "nsintake/1",
        "tlv": [
            {"parts": ["a", {"hex": b"\xff\x00"}, 12, ""], "bytes": s.tlv("a", b"\xff\x00", 12, "")},
            {"parts": ["\u0646\u0648\u0631", 0], "bytes": s.tlv("\u0646\u0648\u0631", 0)},
        ],
        "hkdf": {"secret": fixed("hkdf"), "label": "accounts", "key": s.hkdf(fixed("hkdf"), "accounts")},
        "org": ORG,
        "epoch": EPOCH,
        "password": PASSWORD,
        "site_secret": raw_site,
        "site_sheet": s.sheet("S", raw_site),
        "share": {
            "item": share_id.hex(),
            "value": s.xor(file_share, raw_site).hex(),
            "file": s.tlv("share", share_id, file_share, s.hkdf(s.site(raw_site), "check")[:16]),
        },
        "stick": stick(share_id, s.xor(file_share, raw_site)),
        "sheet_a": s.sheet("A", half_a),
        "sheet_b": s.sheet("B", half_b),
        "root_seed": root_seed,
        "root_pub": root_pub,
        "keeper_xpub": keeper_xpub,
        "recovery_xpub": recovery_xpub,
        "compartment_keys": keys,
        "file_keys": s.file_keys(raw_site, keys["liaison"], keys["identity"]),
        "users": blobs(raw_site, root_pub),
        "roster": roster(root_seed, recovery_xpub, keeper_xpub),
        "grants": grants(root_seed, keys, recovery_xpub),
        "dek": deks(keys, keeper_xpub),
        "signatures": signatures(),
    }


def rendered() -> str:
    """The stored text: JSON, bytes as hex."""
    return json.dumps(make(), indent=1, ensure_ascii=True, default=bytes.hex) + "\n"


if __name__ == "__main__":
    STORED.write_text(rendered(), encoding="ascii")
