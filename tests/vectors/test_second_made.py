"""The vectors that the second implementation makes for the program say what they say they say."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

from tests.vectors.second import anchors, audit, backup, checkpoint, claims, make, rows, site, succession, texts
from tests.vectors.second.primitives import sha256
from tests.vectors.second.stored import IDENTITY, ORG, SS, refused, roster, stored
from tests.vectors.second.tombstones import Tombstone, read_file

MADE: dict[str, Any] = json.loads(make.MADE.read_text(encoding="ascii"))
TEXT = {"actor", "day", "table", "org", "lang", "expiry", "kind"}


def fields(vector: dict[str, Any], *without: str) -> dict[str, Any]:
    """The vector with its bytes as bytes: what is text is named above, and everything else that is no number is hex."""
    return {
        name: value if isinstance(value, int) or name in TEXT else bytes.fromhex(value)
        for name, value in vector.items()
        if name not in without
    }


def lines() -> list[audit.Line]:
    return [audit.Line(**fields(line)) for line in MADE["audit"]["lines"]]


def test_they_are_what_the_script_writes() -> None:
    assert make.MADE.read_text(encoding="ascii") == make.rendered()


def test_the_rows_open() -> None:
    for name in ("record", "draft", "outbox"):
        vector = {part: bytes.fromhex(MADE[name][part]) for part in ("dek", "aad", "plain", "body")}
        assert rows.open_row(vector["dek"], vector["aad"], vector["body"]) == vector["plain"]


def test_the_data_keys_of_a_file_open() -> None:
    for name, subject in (("audit", rows.AUDIT), ("outbox", rows.OUTBOX), ("record", make.SUBJECT)):
        vector = fields(MADE["wraps"][name])
        assert vector["subject_id"] == subject
        key = stored("compartment_keys", "identity")
        assert rows.unwrap(IDENTITY, subject, key=key, wrapped=vector["wrap"]).hex() == MADE[name]["dek"]


def test_the_chain_counts_and_its_bodies_open() -> None:
    written = lines()
    counting = list(audit.counting(written, {1: roster()}, compartment="identity", org=ORG))
    assert [line.number for line in counting] == MADE["audit"]["counting"]
    for line in written:
        body = rows.open_row(bytes.fromhex(MADE["audit"]["dek"]), rows.audit_aad(IDENTITY, line.number), line.body)
        assert json.loads(body) == MADE["audit"]["bodies"][line.number - 1]
    for record_id, version in MADE["audit"]["stated"].items():
        stated = audit.stated(counting, "card", bytes.fromhex(record_id))
        assert stated is not None
        assert stated[0] == version
    shut = [audit.above(written, counting, "card", bytes.fromhex(record_id)) for record_id in MADE["audit"]["stated"]]
    assert shut == [[5], []]


def test_the_tombstones_count() -> None:
    stones = [Tombstone.read(bytes.fromhex(stone)) for stone in MADE["tombstones"]]
    for stone in stones:
        stone.judge(roster())
    assert list(read_file(bytes.fromhex(MADE["tombstone_file"]))) == stones


def test_the_claims_verify() -> None:
    made = MADE["claims"]
    release = claims.Release(**fields(made["release"], "actor", "signature"))
    content = claims.Content(**fields(made["content"], "actor", "signature"))
    for claim, name in ((release, "release"), (content, "content")):
        signature = bytes.fromhex(made[name]["signature"])
        claims.judge(claim, signature, uid=made[name]["actor"], roster=roster())
        refused(claims.judge, claim, signature, uid="liaison-1", roster=roster())


def test_the_papers_are_signed_with_all_that_their_rows_say() -> None:
    made = MADE["papers"]
    letter_id, released = bytes.fromhex(made["released"]["letter_id"]), made["released"]["row"]
    named_id, named = bytes.fromhex(made["named"]["named_id"]), made["named"]["row"]
    (paper,) = named["papers"]
    judge_paper(claims.released_paper(ORG, letter_id, released), released["signature"], uid="intake-1")
    judge_paper(claims.named_paper(ORG, named_id, named, paper), paper["signature"], uid="keeper-1")
    for name in released:
        if name not in {"pdf", "model", "signature", "record_id"}:
            changed = {**released, name: 3 if isinstance(released[name], int) else "3"}
            claim = claims.released_paper(ORG, letter_id, changed)
            refused(judge_paper, claim, released["signature"], uid="intake-1")
    for name in named:
        if name not in {"withdrawn", "papers"}:
            claim = claims.named_paper(ORG, named_id, {**named, name: 9}, paper)
            refused(judge_paper, claim, paper["signature"], uid="keeper-1")
    taken_back = claims.named_paper(ORG, named_id, {**named, "withdrawn": None, "papers": []}, paper)
    judge_paper(taken_back, paper["signature"], uid="keeper-1")


def judge_paper(claim: claims.Paper, signature: str, *, uid: str) -> None:
    claims.judge(claim, base64.b64decode(signature), uid=uid, roster=roster())


def test_the_container_gives_its_parts_back() -> None:
    read = backup.Container.read(bytes.fromhex(MADE["backup"]["container"]))
    read.judge(roster())
    names = [part.name for part in read.manifest.parts]
    assert dict(zip(names, (data.hex() for data in read.contents), strict=True)) == MADE["backup"]["parts"]


def test_the_text_is_signed_and_has_its_record() -> None:
    vector = {name: bytes.fromhex(value) for name, value in MADE["text"].items()}
    signed = texts.Signed.read(vector["stored"])
    claims.judge(signed.claim(ORG), signed.signature, uid=signed.signer, roster=roster())
    assert texts.record_id(ORG, signed.kind, signed.lang) == vector["record_id"]
    assert sha256(signed.claim(ORG).message()) == vector["state"]


def test_the_rosters_of_three_roots_count() -> None:
    vector = MADE["succession"]
    rosters = {int(n): bytes.fromhex(data) for n, data in vector["rosters"].items()}
    records = [bytes.fromhex(data) for data in vector["records"].values()]
    counted = succession.counting(rosters, records, root_pub=bytes.fromhex(vector["root_pub"]), org=ORG)
    assert list(counted) == vector["counting"]


def test_the_checkpoint_says_what_there_was() -> None:
    vector = MADE["checkpoint"]
    place = replace(IDENTITY, epoch=vector["epoch"])
    lines = [checkpoint.Stated(**fields(line, "bucket")) for line in vector["lines"]]
    assert [checkpoint.bucket_of(line.record_id) for line in lines] == [line["bucket"] for line in vector["lines"]]
    digests = checkpoint.list_of(place, lines)
    assert sha256(digests).hex() == vector["list_sha256"]
    for n, digest in vector["digests"].items():
        assert digests[32 * int(n) : 32 * int(n) + 32].hex() == digest
    previous = bytes.fromhex(vector["previous"])
    state = checkpoint.entry_state(place, vector["number"], previous=previous, digests=digests)
    assert state.hex() == vector["state"]


def test_what_a_station_keeps_is_read() -> None:
    vector = MADE["station"]
    raws = site.before(SS, ORG, stored=bytes.fromhex(vector["site_before"]["stored"]))
    assert [raw.hex() for raw in raws] == vector["site_before"]["raws"]
    for raw, check in zip(raws, vector["site_before"]["checks"], strict=True):
        assert site.secret_of(SS, raws, site_of=bytes.fromhex(check)) == site.stretched(raw)
    text = vector["anchors"]["text"].encode()
    assert anchors.Memory.read(text).written() == text
    assert anchors.Result.read(vector["verification"].encode(), {1: roster()}).uid == "intake-1"
