"""The stored vectors open with the program, byte for byte, and with a second implementation."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from nsintake.crypto import envelope, sheets
from nsintake.crypto.compartments import GRANTED, Compartment
from nsintake.crypto.founding import recovery_key
from nsintake.crypto.grants import open_grant, read_header
from nsintake.crypto.kdf import FLOOR, derive_kek
from nsintake.crypto.keys import KeyRing, Root, open_keyring, open_user
from nsintake.crypto.os_keyring import SERVICE
from nsintake.crypto.roster import Roster, Status, verify_roster
from nsintake.crypto.signatures import ContentClaim, ReleaseClaim, digest, sign_claim
from nsintake.crypto.site_secret import SiteSecret, Stick, load, share_out_to_stick
from nsintake.domain.roles import Role
from tests.crypto import fake_backends
from tests.crypto.office import KEEPER, ORG, the_office
from tests.vectors import make_vectors, stranger

STORED: dict[str, Any] = json.loads(make_vectors.STORED.read_text(encoding="ascii"))
SITE = SiteSecret(bytes.fromhex(STORED["site_secret"]))
ROOT_PUB = bytes.fromhex(STORED["root_pub"])
UIDS = ["intake-1", "keeper-1", "liaison-1"]


class Keyed:
    """A connection that only remembers the key it was given."""

    def __init__(self) -> None:
        self.sql: list[str] = []

    def execute(self, sql: str, /) -> None:
        self.sql.append(sql)


def roster() -> Roster:
    return verify_roster(bytes.fromhex(STORED["roster"]), ROOT_PUB, org=STORED["org"], at_least=1)


def grants_of(uid: str) -> dict[Compartment, bytes]:
    named = (key.split("/") for key in STORED["grants"])
    return {Compartment(c): bytes.fromhex(STORED["grants"][f"{uid}/{c}"]) for holder, c in named if holder == uid}


def sign_in_as(uid: str) -> KeyRing:
    blob = bytes.fromhex(STORED["users"][uid]["blob"])
    user = open_user(blob, STORED["password"], org=STORED["org"], uid=uid, site_secret=SITE)
    return open_keyring(user, site_secret=SITE, roster=bytes.fromhex(STORED["roster"]), grants=grants_of(uid))


def test_the_stored_vectors_are_what_the_script_writes() -> None:
    assert make_vectors.STORED.read_text(encoding="ascii") == make_vectors.rendered()


def test_tlv() -> None:
    for vector in STORED["tlv"]:
        parts = [bytes.fromhex(part["hex"]) if isinstance(part, dict) else part for part in vector["parts"]]
        assert envelope.tlv(*parts).hex() == vector["bytes"]


def test_hkdf() -> None:
    vector = STORED["hkdf"]
    assert envelope.hkdf(bytes.fromhex(vector["secret"]), vector["label"]).hex() == vector["key"]


def test_sheets() -> None:
    assert SITE.sheet() == STORED["site_sheet"]
    assert SiteSecret.from_sheet(STORED["site_sheet"], bytes.fromhex(STORED["share"]["file"])).check() == SITE.check()
    for letter in ("A", "B"):
        text = STORED[f"sheet_{letter.lower()}"]
        assert sheets.encode_sheet(letter, sheets.decode_sheet(text, letter)) == text


def test_the_share_file_and_the_keyrings_item() -> None:
    share = STORED["share"]
    fake_backends.Memory.items.clear()
    fake_backends.Memory.items[SERVICE, share["item"]] = share["value"]
    loaded = load(bytes.fromhex(share["file"]), backends=(fake_backends.name("Memory"),))
    assert loaded.sheet() == STORED["site_sheet"]


def test_the_start_stick() -> None:
    stored, share = bytes.fromhex(STORED["stick"]), bytes.fromhex(STORED["share"]["file"])
    stick = Stick.read(stored)
    assert stick.org == STORED["org"]
    assert stick.join(share).sheet() == STORED["site_sheet"]
    assert stick.to_bytes() == stored
    assert share_out_to_stick(SITE, STORED["org"], share)[1].to_bytes() == stored


@pytest.mark.parametrize("uid", sorted(STORED["users"]))
def test_the_key_from_a_password(uid: str) -> None:
    vector = STORED["users"][uid]
    salt = bytes.fromhex(vector["blob"])[13:29]
    key = derive_kek(STORED["password"], salt, FLOOR, site_secret=SITE, org=STORED["org"], uid=uid)
    assert key.hex() == vector["kek"]


def test_the_roster() -> None:
    newest = roster()
    assert newest.to_bytes().hex() == STORED["roster"]
    assert (newest.recovery_xpub.hex(), newest.keeper_xpub.hex()) == (STORED["recovery_xpub"], STORED["keeper_xpub"])
    told = {entry.uid: (entry.role, entry.status) for entry in newest.entries}
    assert told == {
        "administrator-1": (Role.ADMINISTRATOR, Status.DISABLED),
        "intake-1": (Role.INTAKE, Status.ACTIVE),
        "keeper-1": (Role.KEEPER, Status.ACTIVE),
        "liaison-1": (Role.LIAISON, Status.ACTIVE),
    }


def test_the_root_signs_the_same_roster_again() -> None:
    root = Root(bytes.fromhex(STORED["root_seed"]))
    assert root.sign_roster(roster()).hex() == STORED["roster"]
    assert (root.public_key.hex(), root.keeper_xpub.hex()) == (STORED["root_pub"], STORED["keeper_xpub"])


@pytest.mark.parametrize("uid", UIDS)
def test_blobs_and_grants_open_to_the_stored_keys(uid: str) -> None:
    ring = sign_in_as(uid)
    for compartment in (Compartment.LIAISON, Compartment.IDENTITY):
        if ring.holds(compartment):
            key = ring._compartments[compartment]
            assert key.hex() == STORED["compartment_keys"][compartment]
    assert ring.holds(Compartment.KEEPER) == (uid == "keeper-1")


def test_the_recovery_opens_all_three() -> None:
    private = recovery_key(STORED["sheet_a"], STORED["sheet_b"])
    for compartment in GRANTED:
        key = open_grant(
            private,
            grants_of("recovery")[compartment],
            roster=roster(),
            root_pub=ROOT_PUB,
            uid="recovery",
            compartment=compartment,
        )
        assert key.hex() == STORED["compartment_keys"][compartment]


@pytest.mark.parametrize("compartment", ["accounts", "liaison", "identity"])
def test_the_keys_of_the_files(compartment: str) -> None:
    connection = Keyed()
    sign_in_as("keeper-1").apply_file_key(Compartment(compartment), connection)
    assert connection.sql == [f"PRAGMA key = \"x'{STORED['file_keys'][compartment]}'\""]


def test_wraps_and_an_envelope() -> None:
    vector = STORED["dek"]
    subject, restricted = bytes.fromhex(vector["subject_id"]), vector["restricted"]
    wraps = {uid: bytes.fromhex(wrap) for uid, wrap in restricted.items()}
    intake, keeper = sign_in_as("intake-1"), sign_in_as("keeper-1")
    for dek in (
        intake.open_dek(Compartment.IDENTITY, subject, bytes.fromhex(vector["wrap"])),
        intake.open_restricted_dek(Compartment.IDENTITY, subject, wraps),
        keeper.open_restricted_dek(Compartment.IDENTITY, subject, wraps),
    ):
        padded = dek.open(bytes.fromhex(vector["envelope"]), bytes.fromhex(vector["envelope_aad"]))
        assert envelope.unpad(padded).hex() == vector["envelope_plain"]
        assert envelope.pad(bytes.fromhex(vector["envelope_plain"])) == padded


def test_signatures() -> None:
    release = ReleaseClaim(
        letter_id=b"letter",
        record_id=b"record",
        version=2,
        lang="ckb",
        pdf_hash=digest(b"pdf"),
        model_hash=digest(b"model"),
        recipient=b"recipient",
        expiry=date(2031, 2, 3),
        roster_number=1,
    )
    content = ContentClaim(kind="script", lang="ar", version=4, content_hash=digest(b"text"), roster_number=1)
    assert sign_claim(sign_in_as("intake-1"), release).hex() == STORED["signatures"]["release"]
    assert sign_claim(sign_in_as("keeper-1"), content).hex() == STORED["signatures"]["content"]


def test_a_stranger_opens_what_the_program_makes_today() -> None:
    """The other direction: a new office, opened with the second implementation alone."""
    office = the_office()
    digits = "".join(group[:4] for group in office.site_secret.sheet().split())
    raw_site = int(digits).to_bytes(16, "big")
    newest, signature = office.roster[:-64], office.roster[-64:]
    for uid, blob in office.blobs.items():
        xpriv, epriv, root_pub = stranger.open_blob(blob, office.passwords[uid], raw_site=raw_site, org=ORG, uid=uid)
        stranger.verify(root_pub, newest, signature)
        assert stranger.epub(epriv) in stranger.untlv(newest)
        for compartment, grant in office.grants_of(uid).items():
            size = int.from_bytes(grant[:4], "big")
            body, sealed = grant[4 : 4 + size], grant[4 + size : -64]
            stranger.verify(root_pub, body + sealed, grant[-64:])
            key = stranger.hpke_open(sealed, xpriv, body)
            if compartment is Compartment.KEEPER:
                assert stranger.epub(key) == root_pub
            assert read_header(grant).body() == body
            assert len(key) == 32


def test_a_stranger_opens_a_wrap_and_a_file_key_of_today() -> None:
    office = the_office()
    ring = office.sign_in(KEEPER)
    raw_site = int("".join(group[:4] for group in office.site_secret.sheet().split())).to_bytes(16, "big")
    wrap, dek = ring.new_dek(Compartment.IDENTITY, b"subject")
    keys = {c: ring._compartments[c] for c in (Compartment.LIAISON, Compartment.IDENTITY)}
    opened = stranger.unseal(keys[Compartment.IDENTITY], wrap, stranger.tlv("dek", ORG, "identity", 1, b"subject"))
    assert stranger.unseal(opened, dek.seal(b"x", b"aad"), b"aad") == b"x"
    connection = Keyed()
    for compartment in ("accounts", "liaison", "identity"):
        ring.apply_file_key(Compartment(compartment), connection)
    expected = stranger.file_keys(raw_site, keys[Compartment.LIAISON], keys[Compartment.IDENTITY])
    assert [sql[16:80] for sql in connection.sql] == [key.hex() for key in expected.values()]
