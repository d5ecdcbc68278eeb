"""Every stored vector opens with a second implementation that was written from docs/formats.md alone.

What is deterministic is made again, byte for byte. Whatever is bound to its place is refused at any other place.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.vectors import second
from tests.vectors.second import blob, claims, envelope, grant, primitives, rows, sheets, site
from tests.vectors.second.primitives import sha256
from tests.vectors.second.roster import Roster
from tests.vectors.second.stored import (
    DEK,
    EPOCH,
    HALVES,
    IDENTITY,
    ORG,
    PEOPLE,
    RAW,
    ROOT_PUB,
    ROOT_SEED,
    SS,
    STORED,
    SUBJECT,
    cuts,
    elsewhere,
    eseed_of,
    fixed,
    flips,
    person,
    refused,
    roster,
    stored,
    xpriv_of,
)
from tests.vectors.second.tlv import number, read, tlv

# -- the published algorithms, by the examples of their own papers -----------------------------------------------------


def test_hpke_agrees_with_its_paper() -> None:
    """RFC 9180, A.2.1: base mode, the same suite; the first message has an associated text, so its key is compared."""
    ephemeral = bytes.fromhex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600")
    recipient = bytes.fromhex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a")
    info = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
    shared = primitives.agree(ephemeral, recipient)
    key, nonce = primitives._key_and_nonce(shared, primitives.xpub_of(ephemeral), recipient, info=info)
    assert key.hex() == "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91"
    assert nonce.hex() == "5c4d98150661b848853b547f"


def test_argon2id_agrees_with_its_paper() -> None:
    """RFC 9106, 5.3, with secret and associated data."""
    tag = primitives.argon2id(
        b"\x01" * 32,
        b"\x02" * 16,
        memory=32,
        passes=3,
        lanes=4,
        secret=b"\x03" * 8,
        associated=b"\x04" * 12,
    )
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_a_key_of_no_order_is_refused() -> None:
    refused(primitives.agree, b"\x01" * 32, bytes(32))


# -- building blocks ---------------------------------------------------------------------------------------------------


def test_tlv() -> None:
    for vector in STORED["tlv"]:
        parts = [bytes.fromhex(part["hex"]) if isinstance(part, dict) else part for part in vector["parts"]]
        message = bytes.fromhex(vector["bytes"])
        assert tlv(*parts) == message
        label = vector["parts"][0]
        assert [tlv(part) for part in read(message, label)] == [tlv(part) for part in parts[1:]]
        refused(read, message, "another")
        for broken in (message[:-1], message[1:], message + b"\x00", message[:10], message[:12]):
            refused(read, broken, label)


@pytest.mark.parametrize("part", [b"", b"01", b"+1", b"-1", b" 1", b"1" * 19, "\u0661".encode()])
def test_a_number_has_one_form(part: bytes) -> None:
    refused(number, part)


def test_hkdf() -> None:
    assert envelope.hkdf(stored("hkdf", "secret"), STORED["hkdf"]["label"]) == stored("hkdf", "key")


def test_padding_has_the_sizes_of_the_document() -> None:
    sizes = sorted({len(envelope.pad(bytes(size))) for size in [*range(8001), 15900, 23899, 27900, 31900, 63899]})
    assert sizes == [256, 512, 1024, 1900, 3900, 7900, 15900, 19900, 23900, 31900, 39900, 63900]
    for size in (0, 1, 255, 256, 1899, 1900, 7899, 15899, 15900, 19899, 19900, 45000):
        padded = envelope.pad(b"\x80" * size)
        assert envelope.unpad(padded) == b"\x80" * size
        for wrong in (padded[:-1], padded + bytes(256), padded.rstrip(b"\x00"), bytes(len(padded)), b""):
            if wrong != padded:
                refused(envelope.unpad, wrong)


def test_the_envelope() -> None:
    key, sealed, aad = stored("dek", "dek"), stored("dek", "envelope"), stored("dek", "envelope_aad")
    plain = stored("dek", "envelope_plain")
    assert envelope.unpad(envelope.unseal(key, sealed, aad)) == plain
    assert envelope.seal(key, envelope.pad(plain), aad, nonce=envelope.nonce_of(sealed)) == sealed
    refused(envelope.unseal, key, sealed, aad + b"\x00")
    refused(envelope.unseal, bytes(32), sealed, aad)
    for broken in [*cuts(sealed), *flips(sealed)]:
        refused(envelope.unseal, key, broken, aad)


# -- site secret, sheets, keys of the files ----------------------------------------------------------------------------


def test_the_sheets() -> None:
    assert sheets.read("S", STORED["site_sheet"]) == RAW
    assert sheets.write("S", RAW) == STORED["site_sheet"]
    for letter, half in zip("AB", HALVES, strict=True):
        assert sheets.write(letter, half) == STORED[f"sheet_{letter.lower()}"]
    arabic = STORED["site_sheet"].translate({ord(str(n)): 0x0660 + n for n in range(10)}).replace(" ", "-")
    persian = STORED["site_sheet"].translate({ord(str(n)): 0x06F0 + n for n in range(10)}).replace(" ", "")
    assert sheets.read("S", arabic) == sheets.read("S", persian) == RAW
    spread = STORED["site_sheet"].replace(" ", "\u00a0\n", 4)
    assert sheets.read("S", spread) == sheets.read("S", f" - {spread[:2]} {spread[2:]}\u2003") == RAW
    refused(sheets.read, "S", spread.replace(" ", "\u200c"))
    first, second, *others = STORED["site_sheet"].split()
    refused(sheets.read, "S", " ".join([first + second[0], second[1:], *others]))  # ten words, and not the ten groups


def test_a_slip_on_a_sheet_is_caught() -> None:
    for letter in "AB":
        refused(sheets.read, letter, STORED["site_sheet"])
    digits = STORED["site_sheet"].replace(" ", "")
    slips = {digits[1:], digits + "0", "", "x" * 50}
    for place, right in enumerate(digits):
        slips |= {digits[:place] + wrong + digits[place + 1 :] for wrong in "0123456789"}
        if place:
            slips.add(digits[: place - 1] + right + digits[place - 1] + digits[place + 1 :])
    groups = STORED["site_sheet"].split()
    for at in range(10):
        for other in range(at):
            swapped = list(groups)
            swapped[at], swapped[other] = groups[other], groups[at]
            slips.add("".join(swapped))
    for slip in slips - {digits}:
        refused(sheets.read, "S", slip)


def test_a_sheet_of_too_great_a_number_is_refused() -> None:
    for value, opens in ((2**128 - 1, True), (2**128, False)):
        digits = f"{value:040d}"
        groups = [digits[start : start + 4] for start in range(0, 40, 4)]
        sheet = "".join(group + sheets.check_digit("S", place, group) for place, group in enumerate(groups, 1))
        if opens:
            assert sheets.read("S", sheet) == b"\xff" * 16
        else:
            refused(sheets.read, "S", sheet)


def test_a_start_stick_joins_its_share_file() -> None:
    share, stick = site.ShareFile.read(stored("share", "file")), site.Stick.read(stored("stick"))
    assert stick.org == ORG
    assert stick.join(share) == RAW
    assert stick.written() == stored("stick")
    for broken in (*cuts(stick.written()), *flips(stick.written())):
        refused(site.Stick.read, broken)
    refused(site.Stick(stick.org, bytes(16), stick.half).join, share)
    refused(site.Stick(stick.org, stick.share_id, bytes(16)).join, share)


def test_the_two_shares_join() -> None:
    share = site.ShareFile.read(stored("share", "file"))
    assert share.item == STORED["share"]["item"]
    assert share.join(STORED["share"]["value"]) == RAW
    assert share.written() == stored("share", "file")
    assert site.xor(share.file_share, RAW).hex() == STORED["share"]["value"]
    for value in ("", "00" * 16, STORED["share"]["value"].upper(), STORED["share"]["value"][2:]):
        refused(share.join, value)
    for broken in cuts(share.written()):
        refused(site.ShareFile.read, broken)


def test_root_recovery_and_file_keys() -> None:
    assert primitives.epub_of(ROOT_SEED) == ROOT_PUB
    assert site.keeper_xpub(ROOT_SEED) == stored("keeper_xpub")
    assert primitives.xpub_of(site.recovery_xpriv(*HALVES)) == stored("recovery_xpub")
    keys = site.file_keys(SS, stored("compartment_keys", "liaison"), stored("compartment_keys", "identity"))
    assert {name: key.hex() for name, key in keys.items()} == STORED["file_keys"]


# -- people ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("uid", PEOPLE)
def test_a_blob_opens_with_the_password_and_is_made_again(uid: str) -> None:
    data = stored("users", uid, "blob")
    held = blob.Blob.read(data)
    kek = stored("users", uid, "kek")
    assert held.kek(STORED["password"], ss=SS, org=ORG, uid=uid) == kek
    opened = held.open(kek, org=ORG, uid=uid)
    assert opened == person(uid)
    assert opened.root_pub == ROOT_PUB
    assert held.resealed(kek, opened, org=ORG, uid=uid, nonce=envelope.nonce_of(held.sealed)).written() == data


def test_a_password_is_the_same_however_it_is_typed() -> None:
    typed = {"caf\u00e9 \uff11\u0662\u06f3", "cafe\u0301 123"}
    assert {blob.password_bytes(word) for word in typed} == {"caf\u00e9 123".encode()}
    kurdish, arabic = "\u06a9\u0648\u0631\u062f\u06cc", "\u0643\u0648\u0631\u062f\u064a"
    alike = {kurdish, arabic, arabic[:-1] + "\u0649", "\ufb8e\u0648\u0631\u062f\ufbfc"}
    assert {blob.password_bytes(word) for word in alike} == {arabic.encode()}
    assert blob.password_bytes("\ud800") == b"\xed\xa0\x80"


def open_blob(data: bytes, kek: bytes, *, uid: str) -> blob.Person:
    return blob.Blob.read(data).open(kek, org=ORG, uid=uid)


def test_a_blob_is_bound_to_its_person_and_to_all_it_says() -> None:
    uid = "intake-1"
    data, kek = stored("users", uid, "blob"), stored("users", uid, "kek")
    held = blob.Blob.read(data)
    refused(held.open, kek, org="office-2", uid=uid)
    refused(held.open, kek, org=ORG, uid="intake-2")
    refused(held.open, stored("users", "keeper-1", "kek"), org=ORG, uid=uid)
    for broken in [*cuts(data), *flips(data)]:
        refused(open_blob, broken, kek, uid=uid)


@pytest.mark.parametrize(
    "costs", [(65535, 3, 4), (1048577, 3, 4), (65536, 2, 4), (65536, 11, 4), (65536, 3, 3), (65536, 3, 17)]
)
def test_costs_out_of_bounds_derive_nothing(costs: tuple[int, int, int]) -> None:
    kdf = b"".join(cost.to_bytes(4, "big") for cost in costs)
    held = replace(blob.Blob.read(stored("users", "intake-1", "blob")), kdf=kdf)
    refused(held.kek, STORED["password"], ss=SS, org=ORG, uid="intake-1")


def test_nobody_is_called_recovery_or_keeper() -> None:
    held = blob.Blob.read(stored("users", "intake-1", "blob"))
    for uid in ("recovery", "keeper"):
        refused(held.kek, STORED["password"], ss=SS, org=ORG, uid=uid)


# -- roster and grants -------------------------------------------------------------------------------------------------


def test_the_roster_opens_and_is_made_again() -> None:
    opened = roster()
    assert opened.signed(ROOT_SEED) == stored("roster")
    assert (opened.number, opened.epoch) == (1, EPOCH)
    assert (opened.recovery_xpub, opened.keeper_xpub) == (stored("recovery_xpub"), stored("keeper_xpub"))
    assert [entry.uid for entry in opened.people] == PEOPLE
    assert [entry.active for entry in opened.people] == [False, True, True, True]
    assert [primitives.xpub_of(person(uid).xpriv) for uid in PEOPLE] == [entry.xpub for entry in opened.people]


def test_a_roster_of_elsewhere_or_of_before_is_refused() -> None:
    data = stored("roster")
    refused(Roster.open, data, root_pub=ROOT_PUB, org="office-2")
    refused(Roster.open, data, root_pub=ROOT_PUB, org=ORG, seen=2)
    refused(Roster.open, data, root_pub=bytes(32), org=ORG)
    for broken in [*cuts(data), *flips(data)]:
        refused(Roster.open, broken, root_pub=ROOT_PUB, org=ORG)


def _wrong_rosters() -> Iterator[Roster]:
    right = roster()
    first, second, *rest = right.people
    yield replace(right, people=(second, first, *rest))
    yield replace(right, people=(first, first, second, *rest))
    yield replace(right, recovery_xpub=right.keeper_xpub)
    yield replace(right, recovery_xpub=b"short")
    for wrong in (
        replace(first, role="owner"),
        replace(first, status="asleep"),
        replace(first, uid=""),
        replace(first, uid="a" * 129),
        replace(first, xpub=second.xpub),
        replace(first, epub=first.xpub),
        replace(first, epub=bytes(31)),
    ):
        yield replace(right, people=(wrong, second, *rest))


def test_a_signed_roster_with_a_wrong_line_is_refused() -> None:
    for wrong in _wrong_rosters():
        refused(Roster.open, wrong.signed(ROOT_SEED), root_pub=ROOT_PUB, org=ORG)


@pytest.mark.parametrize("name", STORED["grants"])
def test_a_grant_opens_and_is_made_again(name: str) -> None:
    uid, compartment = name.split("/")
    data = stored("grants", name)
    held = grant.Grant.read(data)
    key = held.open(xpriv_of(uid), roster(), compartment=compartment, uid=uid, root_pub=ROOT_PUB)
    assert key == stored("compartment_keys", compartment)
    assert held.written() == data
    ephemeral = fixed(f"{uid} {compartment} ephemeral")
    again = grant.make(ROOT_SEED, roster(), key, compartment=compartment, uid=uid, ephemeral=ephemeral)
    assert again.written() == data


def test_a_grant_is_refused_where_the_roster_does_not_entitle_her() -> None:
    uid, compartment = "intake-1", "identity"
    held = grant.Grant.read(stored("grants", f"{uid}/{compartment}"))
    right = roster()

    def opened(under: Roster, *, who: str = uid, what: str = compartment) -> bytes:
        return held.open(xpriv_of(uid), under, compartment=what, uid=who, root_pub=ROOT_PUB)

    def changed(**fields: Any) -> Roster:
        people = [replace(entry, **fields) if entry.uid == uid else entry for entry in right.people]
        return replace(right, people=tuple(people))

    assert opened(replace(right, number=2))
    for wrong in (
        replace(right, org="office-2"),
        replace(right, epoch=2),
        replace(right, number=0),
        replace(right, people=()),
        changed(status="disabled"),
        changed(role="liaison"),
        changed(xpub=bytes(32)),
        changed(epub=bytes(32)),
    ):
        refused(opened, wrong)
    refused(opened, right, who="keeper-1")
    refused(opened, right, what="liaison")
    refused(held.open, xpriv_of("keeper-1"), right, compartment=compartment, uid=uid, root_pub=ROOT_PUB)
    refused(held.open, xpriv_of(uid), right, compartment=compartment, uid=uid, root_pub=held.epub)


def open_grant(data: bytes, *, compartment: str, uid: str) -> bytes:
    held = grant.Grant.read(data)
    return held.open(xpriv_of(uid), roster(), compartment=compartment, uid=uid, root_pub=ROOT_PUB)


def test_a_broken_grant_is_refused() -> None:
    data = stored("grants", "intake-1/identity")
    for broken in [*cuts(data), *flips(data)]:
        refused(open_grant, broken, compartment="identity", uid="intake-1")


# -- data keys ---------------------------------------------------------------------------------------------------------


def test_a_wrap_opens_and_is_made_again() -> None:
    key, wrapped = stored("compartment_keys", "identity"), stored("dek", "wrap")
    assert rows.unwrap(IDENTITY, SUBJECT, key=key, wrapped=wrapped) == DEK
    assert rows.wrap(IDENTITY, SUBJECT, key=key, dek=DEK, nonce=envelope.nonce_of(wrapped)) == wrapped
    for place in elsewhere(IDENTITY):
        refused(rows.unwrap, place, SUBJECT, key=key, wrapped=wrapped)
    refused(rows.unwrap, IDENTITY, bytes(16), key=key, wrapped=wrapped)
    for broken in cuts(wrapped):
        refused(rows.unwrap, IDENTITY, SUBJECT, key=key, wrapped=broken)


@pytest.mark.parametrize("uid", STORED["dek"]["restricted"])
def test_a_restricted_wrap_opens_for_the_named_only(uid: str) -> None:
    keeper = uid == "keeper"
    xpriv = site.keeper_xpriv(ROOT_SEED) if keeper else person(uid).xpriv
    wrapped = stored("dek", "restricted", uid)
    assert rows.unwrap_for(IDENTITY, SUBJECT, uid=uid, xpriv=xpriv, wrapped=wrapped) == DEK
    ephemeral = fixed(f"dek to {uid}")
    xpub = primitives.xpub_of(xpriv)
    assert rows.wrap_for(IDENTITY, SUBJECT, uid=uid, xpub=xpub, dek=DEK, ephemeral=ephemeral) == wrapped
    for place in elsewhere(IDENTITY):
        refused(rows.unwrap_for, place, SUBJECT, uid=uid, xpriv=xpriv, wrapped=wrapped)
    refused(rows.unwrap_for, IDENTITY, bytes(16), uid=uid, xpriv=xpriv, wrapped=wrapped)
    refused(rows.unwrap_for, IDENTITY, SUBJECT, uid="liaison-1", xpriv=xpriv, wrapped=wrapped)
    refused(rows.unwrap_for, IDENTITY, SUBJECT, uid=uid, xpriv=xpriv_of("liaison-1"), wrapped=wrapped)
    for broken in [*cuts(wrapped), *flips(wrapped)]:
        refused(rows.unwrap_for, IDENTITY, SUBJECT, uid=uid, xpriv=xpriv, wrapped=broken)


# -- what people sign --------------------------------------------------------------------------------------------------

RELEASE = claims.Release(
    ORG, b"letter", b"record", 2, "ckb", sha256(b"pdf"), sha256(b"model"), b"recipient", "2031-02-03", 1
)
CONTENT = claims.Content(ORG, "script", "ar", 4, sha256(b"text"), 1)


def test_the_signatures_verify_and_are_made_again() -> None:
    for claim, name, uid in ((RELEASE, "release", "intake-1"), (CONTENT, "content", "keeper-1")):
        signature = stored("signatures", name)
        claims.judge(claim, signature, uid=uid, roster=roster())
        assert claims.sign_claim(claim, eseed_of(uid)) == signature
        for broken in [*cuts(signature), *flips(signature)]:
            refused(claims.judge, claim, broken, uid=uid, roster=roster())


def test_a_signature_holds_for_one_claim_only() -> None:
    wrong: list[claims.Release | claims.Content] = [
        replace(RELEASE, letter_id=b"other"),
        replace(RELEASE, record_id=b"other"),
        replace(RELEASE, version=3),
        replace(RELEASE, lang="ar"),
        replace(RELEASE, pdf_hash=bytes(32)),
        replace(RELEASE, model_hash=bytes(32)),
        replace(RELEASE, recipient=b"other"),
        replace(RELEASE, expiry="2031-02-04"),
        replace(RELEASE, org="office-2"),
        replace(RELEASE, roster_number=2),
    ]
    for claim in wrong:
        refused(claims.judge, claim, stored("signatures", "release"), uid="intake-1", roster=roster())


def test_only_the_entitled_sign() -> None:
    for uid in ("liaison-1", "administrator-1", "nobody"):
        seed = ROOT_SEED if uid == "nobody" else eseed_of(uid)
        refused(claims.judge, RELEASE, claims.sign_claim(RELEASE, seed), uid=uid, roster=roster())
    refused(claims.judge, CONTENT, claims.sign_claim(CONTENT, eseed_of("intake-1")), uid="intake-1", roster=roster())


# -- that it stands alone ----------------------------------------------------------------------------------------------


def test_it_shares_nothing_with_the_program() -> None:
    allowed = {*sys.stdlib_module_names, "argon2", "nacl", "pytest", "tests"}
    for file in sorted(Path(second.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                assert name.split(".")[0] in allowed, f"{file.name} imports {name}"
                assert not name.startswith("tests.") or name.startswith("tests.vectors.second"), name
