"""Rows and the audit chain with the second implementation: each opens or counts in its own place only."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from tests.vectors.second import audit, rows
from tests.vectors.second.primitives import sha256
from tests.vectors.second.roster import Roster
from tests.vectors.second.stored import (
    DEK,
    IDENTITY,
    ORG,
    STORED,
    SUBJECT,
    chain_of,
    cuts,
    elsewhere,
    eseed_of,
    flips,
    refused,
    roster,
    stored,
)
from tests.vectors.second.tlv import read, tlv
from tests.vectors.second.tombstones import Tombstone, file_of, read_file

# -- rows --------------------------------------------------------------------------------------------------------------

RECORD = rows.Record(IDENTITY, "person", b"r" * 16, SUBJECT, 1, 3)


def test_a_row_opens_in_its_place_only() -> None:
    body = rows.seal_row(DEK, RECORD.aad(), b"{}")
    assert rows.open_row(DEK, RECORD.aad(), body) == b"{}"
    others = [replace(RECORD, place=place) for place in elsewhere(IDENTITY)]
    others += [
        replace(RECORD, table="letter"),
        replace(RECORD, record_id=bytes(16)),
        replace(RECORD, subject=bytes(16)),
        replace(RECORD, schema=2),
        replace(RECORD, version=4),
    ]
    for other in others:
        refused(rows.open_row, DEK, other.aad(), body)
        assert other.state(body) != RECORD.state(body)
    for broken in cuts(body):
        refused(rows.open_row, DEK, RECORD.aad(), broken)


def with_proof(wraps: dict[str, bytes]) -> bytes:
    return rows.restricted(wraps, rows.proof_of(IDENTITY, SUBJECT, wraps, dek=DEK, nonce=bytes(12)))


def test_restricted_wraps_are_stored_by_name() -> None:
    wraps = {uid: stored("dek", "restricted", uid) for uid in STORED["dek"]["restricted"]}
    assert rows.wraps_of(with_proof(wraps)) == wraps
    assert rows.wraps_of(stored("dek", "wrap")) is None
    alone = {"intake-1": wraps["intake-1"]}
    assert rows.wraps_of(with_proof(alone)) == alone, "a woman may shut her file to every keeper"
    refused(rows.wraps_of, with_proof({**wraps, "intake-1": b"short"}))
    backwards = b"\x02" + tlv("restricted", "", bytes(29), *("keeper", wraps["keeper"]), *("i", wraps["intake-1"]))
    without = b"\x02" + tlv("restricted", *("intake-1", wraps["intake-1"]), *("keeper", wraps["keeper"]))
    for broken in (backwards, without, *cuts(with_proof(wraps)), b"\x02"):
        refused(rows.wraps_of, broken)


def test_the_names_of_a_restricted_wrap_are_proved_in_their_place_only() -> None:
    wraps = {uid: stored("dek", "restricted", uid) for uid in STORED["dek"]["restricted"]}
    whole = with_proof(wraps)
    rows.require_proved(IDENTITY, SUBJECT, whole, dek=DEK)
    proof = read(whole[1:], "restricted")[1]
    refused(rows.require_proved, IDENTITY, SUBJECT, rows.restricted({**wraps, "other": bytes(80)}, proof), dek=DEK)
    refused(rows.require_proved, IDENTITY, bytes(16), whole, dek=DEK)
    refused(rows.require_proved, IDENTITY, SUBJECT, whole, dek=bytes(32))
    for place in elsewhere(IDENTITY):
        refused(rows.require_proved, place, SUBJECT, whole, dek=DEK)


def test_drafts_outbox_and_audit_bodies_open_in_their_place_only() -> None:
    later = replace(IDENTITY, epoch=2)
    ids = (b"d" * 16, b"e" * 16)
    aads = [
        rows.outbox_aad(place, draft_id, seq=seq) for place in (IDENTITY, later) for draft_id in ids for seq in (1, 2)
    ]
    aads += [rows.audit_aad(place, n) for place in (IDENTITY, later, elsewhere(IDENTITY)[1]) for n in (1, 2)]
    aads += [
        rows.draft_aad(place, draft_id, subject=subject, owner=owner, schema=schema)
        for place in (IDENTITY, later)
        for draft_id in ids
        for subject in (SUBJECT, bytes(16))
        for owner in ("intake-1", "keeper-1")
        for schema in (1, 2)
    ]
    bodies = [rows.seal_row(DEK, aad, str(n).encode()) for n, aad in enumerate(aads)]
    for n, body in enumerate(bodies):
        assert rows.open_row(DEK, aads[n], body) == str(n).encode()
        for aad in aads[:n] + aads[n + 1 :]:
            refused(rows.open_row, DEK, aad, body)


# -- the audit chain ---------------------------------------------------------------------------------------------------


def counting(
    lines: list[audit.Line],
    *later: Roster,
    compartment: str = "identity",
    org: str = ORG,
    settled: Mapping[int, int] = MappingProxyType({}),
    missing: Collection[int] = (),
) -> list[int]:
    rosters = {known.number: known for known in (roster(), *later)}
    found = audit.counting(lines, rosters, compartment=compartment, org=org, settled=settled, missing=missing)
    return [line.number for line in found]


def test_the_chain_counts_what_the_entitled_wrote() -> None:
    lines = chain_of({}, {"actor": "liaison-1"}, {"version": 2}, {"actor": "administrator-1"}, {"roster_number": 9})
    assert counting(lines) == [1, 3]
    assert audit.stated(lines[:3], "person", b"r" * 16) == (2, sha256(b"state"))
    assert audit.stated(lines, "person", bytes(16)) is None


def test_what_leaves_no_number_for_what_follows_counts_for_nothing() -> None:
    lines = chain_of({}, {"version": 2**32 + 2}, {"version": 2**32 + 4}, {"version": 3})
    assert counting(lines) == [1, 2, 4]
    assert counting([*lines, replace(lines[0], number=2**30 + 5)]) == [1, 2, 4]
    assert counting([replace(lines[0], number=2**30 + 1)]) == []


def test_the_chain_is_bound_to_its_file_and_its_order() -> None:
    lines = chain_of({}, {"version": 2}, {"version": 3})
    assert counting(lines) == [1, 2, 3]
    assert counting(lines, compartment="liaison") == []
    assert counting(lines, org="office-2") == []
    assert counting(lines[1:]) == [3], "one whose entry before is missing does not count; those after it do"
    assert counting([lines[0], lines[2]]) == [1]
    assert counting([lines[0], replace(lines[1], head=bytes(32)), lines[2]]) == [1]
    changes: tuple[dict[str, Any], ...] = (
        {"actor": "keeper-1"},
        {"day": "2031-02-04"},
        {"roster_number": 2},
        {"table": "letter"},
        {"record_id": bytes(16)},
        {"version": 9},
        {"state": audit.REMOVED},
        {"epoch": 2},
        {"body": b"another"},
    )
    for changed in changes:
        wrong = [lines[0], replace(lines[1], **changed), lines[2]]
        assert counting(wrong) == [1, 3], "what lies behind a broken place holds by the head stored in it"


def test_an_entry_whose_day_is_none_does_not_count() -> None:
    for day in ("~~", "", "20310203", "2031-02-30", "٢٠٣١-٠٢-٠٣"):
        assert counting(chain_of({}, {"day": day}, {})) == [1, 3]


def test_what_was_settled_or_missing_then_never_counts_and_a_break_hides_nothing_before_it() -> None:
    lines = chain_of({}, {"version": 2}, {"version": 3}, {"version": 4})
    before = f"4:2:{lines[1].head.hex()}"
    assert audit.missing_in(before) == {3}
    assert audit.missing_in("") == set()
    assert counting(lines, settled={2: 1}, missing=audit.missing_in(before)) == [1, 4]
    assert audit.settled_in("2-4,7,9-12", 10) == {2, 3, 4, 7, 9}
    assert audit.settled_in("", 10) == set()
    assert audit.is_excused([*lines[:2], lines[3]], before)
    assert audit.is_excused(lines[3:], f"4:0:{audit.START.hex()}")
    assert not audit.is_excused(lines, before), "written at a number that was missing"
    assert not audit.is_excused([lines[0], replace(lines[1], head=bytes(32)), lines[3]], before)
    assert not audit.is_excused([lines[0], lines[3]], before)
    no_hash = [lines[0], replace(lines[1], head=b"x"), lines[3]]
    assert audit.is_excused(no_hash, f"4:2:{sha256(b'x').hex()}")
    assert not audit.is_excused(no_hash, f"4:2:{b'x'.hex()}")


def test_a_signature_of_another_does_not_count() -> None:
    lines = chain_of({}, {"version": 2})
    forged = replace(lines[1], signature=audit.sign_head(eseed_of("keeper-1"), "identity", ORG, head=lines[1].head))
    assert counting([lines[0], forged]) == [1]


def test_nothing_of_somebody_who_is_another_since_counts_under_the_roster_before() -> None:
    people = tuple(
        replace(person, role="liaison") if person.uid == "intake-1" else person for person in roster().people
    )
    later = replace(roster(), number=2, people=people)
    note = {"roster_number": 2, "table": "roster", "record_id": (2).to_bytes(16, "big"), "actor": "keeper-1"}
    lines = chain_of({}, note, {"version": 2}, {"version": 3, "actor": "keeper-1"})
    assert counting(lines, later) == [1, 2, 4], "a keeper is what she was"
    assert counting(lines, replace(roster(), number=2)) == [1, 2, 3, 4], "nobody is another"
    gone = replace(later, number=3)
    assert counting(lines, gone) == [1], "a roster that was taken away is noted all the same"
    forged = [lines[0], replace(lines[1], signature=bytes(64)), *lines[2:]]
    assert counting(forged, later) == [1, 4], "what names a keeper stands until a keeper settles it"
    assert counting(forged, later, settled={2: 1}) == [1, 3, 4]
    assert counting(forged, later, settled={2: 2}) == [1, 4], "its roster was there when it was settled"
    assert counting([lines[0], replace(lines[1], actor="liaison-1"), *lines[2:]], later) == [1, 3, 4]
    for no_note in ({**note, "roster_number": 1}, {**note, "actor": "intake-1"}, {**note, "version": 0}):
        assert 3 in counting(chain_of({}, no_note, {"version": 2}), later)
    assert counting(chain_of({}, {**note, "roster_number": 1}, {"version": 2})) == [1, 2, 3], "there is no roster 2"


def test_the_newest_day_is_that_of_who_holds_the_file() -> None:
    lines = chain_of({"day": "2031-02-03"}, {"day": "2031-02-05", "actor": "liaison-1"})
    rosters = {1: roster()}
    assert audit.newest_day(lines, rosters, identity_holder=True) == "2031-02-03"
    assert audit.newest_day(lines, rosters, identity_holder=False) == "2031-02-05"
    assert audit.newest_day([], rosters, identity_holder=True) is None


# -- tombstones --------------------------------------------------------------------------------------------------------

STONE = Tombstone(ORG, "identity", SUBJECT, "2031-02-03", 1, "intake-1")


def judged(stone: bytes) -> None:
    Tombstone.read(stone).judge(roster())


def test_a_tombstone_counts_where_its_actor_was_entitled() -> None:
    stone = STONE.signed(eseed_of("intake-1"))
    judged(stone.written())
    assert Tombstone.read(stone.written()) == stone
    for broken in [*cuts(stone.written()), *flips(stone.written())]:
        refused(judged, broken)
    for actor in ("liaison-1", "administrator-1", "keeper-1"):
        refused(judged, replace(stone, actor=actor).written())
    for compartment in ("accounts", "keeper"):
        refused(
            judged, replace(STONE, compartment=compartment, actor="keeper-1").signed(eseed_of("keeper-1")).written()
        )
    for actor in ("liaison-1", "administrator-1"):
        refused(judged, replace(STONE, actor=actor).signed(eseed_of(actor)).written())
    refused(stone.judge, replace(roster(), number=2))


def test_of_a_torn_file_of_tombstones_those_before_it_are_read() -> None:
    stones = [replace(STONE, subject=bytes([n]) * 16).signed(eseed_of("intake-1")) for n in range(3)]
    data = file_of(stones)
    assert list(read_file(data)) == stones
    assert list(read_file(data[:-1])) == stones[:2]
    assert list(read_file(data + b"\x00\x00")) == stones
    assert list(read_file(data[:170] + data[170:].replace(b"identity", b"accounts", 1))) == [stones[0], stones[2]]
    assert list(read_file((1025).to_bytes(4, "big") + bytes(1025) + data)) == stones
    assert list(read_file(b"")) == []
