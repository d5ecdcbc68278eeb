from __future__ import annotations

import os
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.grants import (
    MAX_GRANT_BYTES,
    header_for,
    header_xpub,
    hpke_open,
    hpke_seal,
    make_grant,
    open_grant,
    open_unproved,
    read_header,
)
from nsintake.crypto.roster import Roster, RosterEntry, Status
from nsintake.domain.roles import Role

ROOT = Ed25519PrivateKey.generate()
ROOT_PUB = ROOT.public_key().public_bytes_raw()
READER = X25519PrivateKey.generate()
RECOVERY = X25519PrivateKey.generate()
ENTRY = RosterEntry("a", Role.INTAKE, Status.ACTIVE, READER.public_key().public_bytes_raw(), os.urandom(32))
ROSTER = Roster("o", 5, 2, RECOVERY.public_key().public_bytes_raw(), os.urandom(32), (ENTRY,))
KEY = os.urandom(32)


def granted(roster: Roster = ROSTER, compartment: Compartment = Compartment.IDENTITY, uid: str = "a") -> bytes:
    return make_grant(ROOT, roster, compartment=compartment, uid=uid, key=KEY)


def opened(grant: bytes, roster: Roster = ROSTER, compartment: Compartment = Compartment.IDENTITY) -> bytes:
    return open_grant(READER, grant, roster=roster, root_pub=ROOT_PUB, uid="a", compartment=compartment)


def with_entry(**changes: object) -> Roster:
    return replace(ROSTER, entries=(replace(ENTRY, **changes),))  # type: ignore[arg-type]


def test_a_grant_gives_the_key_to_the_person_it_names() -> None:
    assert opened(granted()) == KEY


def test_a_grant_says_what_it_is() -> None:
    header = read_header(granted())
    assert header == header_for(ROSTER, Compartment.IDENTITY, "a")
    assert (header.org, header.epoch, header.uid, header.roster_number) == ("o", 2, "a", 5)


def test_a_grant_stays_good_under_a_newer_roster_of_the_epoch() -> None:
    assert opened(granted(), replace(ROSTER, number=9)) == KEY


def test_the_recovery_is_granted_without_being_on_the_roster() -> None:
    grant = granted(uid="recovery", compartment=Compartment.KEEPER)
    key = open_grant(RECOVERY, grant, roster=ROSTER, root_pub=ROOT_PUB, uid="recovery", compartment=Compartment.KEEPER)
    assert key == KEY


@pytest.mark.parametrize(
    "roster",
    [
        replace(ROSTER, entries=()),
        with_entry(role=Role.LIAISON),
        with_entry(role=Role.ADMINISTRATOR),
        with_entry(status=Status.DISABLED),
    ],
)
def test_no_grant_is_made_or_opened_for_one_the_roster_does_not_entitle(roster: Roster) -> None:
    with pytest.raises(OpenError):
        granted(roster)
    with pytest.raises(OpenError):
        opened(granted(), roster)


@pytest.mark.parametrize("uid", ["a", "recovery"])
def test_accounts_is_never_granted(uid: str) -> None:
    with pytest.raises(OpenError):
        granted(compartment=Compartment.ACCOUNTS, uid=uid)


@pytest.mark.parametrize(
    "roster",
    [
        with_entry(xpub=os.urandom(32)),
        with_entry(epub=os.urandom(32)),
        replace(ROSTER, epoch=3),
        replace(ROSTER, number=4),
        replace(ROSTER, org="p"),
    ],
)
def test_a_grant_that_does_not_match_the_newest_roster_is_refused(roster: Roster) -> None:
    with pytest.raises(OpenError):
        opened(granted(), roster)


def test_a_grant_for_another_compartment_is_refused() -> None:
    with pytest.raises(OpenError):
        opened(granted(compartment=Compartment.LIAISON))


def test_a_grant_that_the_root_did_not_sign_is_refused() -> None:
    """Anybody can encrypt to her: everything is right about it but who signed."""
    stranger = Ed25519PrivateKey.generate()
    forged = make_grant(stranger, ROSTER, compartment=Compartment.IDENTITY, uid="a", key=os.urandom(32))
    unsigned = forged[:-64] + bytes(64)
    for grant in (forged, unsigned, forged[:-64] + granted()[-64:]):
        with pytest.raises(OpenError):
            opened(grant)


def test_a_grant_of_a_short_key_is_refused() -> None:
    grant = make_grant(ROOT, ROSTER, compartment=Compartment.IDENTITY, uid="a", key=bytes(31))
    with pytest.raises(OpenError):
        opened(grant)


def resigned(body: bytes, sealed: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + body + sealed + ROOT.sign(body + sealed)


def test_even_signed_bytes_that_are_no_grant_are_refused() -> None:
    body = header_for(ROSTER, Compartment.IDENTITY, "a").body()
    sealed = granted()[4 + len(body) : -64]
    assert opened(resigned(body, sealed)) == KEY
    short = body[: -len(b"\0\0\0\x015")]
    unknown = body.replace(b"\0\0\0\x08identity", b"\0\0\0\x08identitx")
    wrong_key = hpke_seal(bytes(31), ENTRY.xpub, body)
    for changed in (resigned(short, sealed), resigned(unknown, sealed), resigned(body, wrong_key), bytes(5000)):
        with pytest.raises(OpenError):
            opened(changed)


def test_a_key_of_small_order_is_never_sealed_to() -> None:
    with pytest.raises(OpenError):
        hpke_seal(b"x", bytes(32), b"")
    with pytest.raises(OpenError):
        hpke_seal(b"x", b"short", b"")


def test_what_was_sealed_to_another_key_or_for_another_purpose_does_not_open() -> None:
    sealed = hpke_seal(b"x", ENTRY.xpub, b"info")
    assert hpke_open(READER, sealed, b"info") == b"x"
    for private, info in ((RECOVERY, b"info"), (READER, b"other")):
        with pytest.raises(OpenError):
            hpke_open(private, sealed, info)
    for torn in (b"", b"s", sealed[:-1], sealed[:32], bytes(32) + sealed[32:]):
        with pytest.raises(OpenError):
            hpke_open(READER, torn, b"info")


def test_only_people_of_the_roster_and_the_recovery_have_a_key_to_seal_to() -> None:
    assert header_xpub(ROSTER, "recovery") == ROSTER.recovery_xpub
    with pytest.raises(OpenError):
        header_xpub(ROSTER, "stranger")


def test_what_is_opened_before_a_root_is_believed_is_still_what_was_asked_for() -> None:
    grant = granted(compartment=Compartment.KEEPER, uid="recovery")
    asked = {"org": "o", "uid": "recovery", "compartment": Compartment.KEEPER}
    assert open_unproved(RECOVERY, grant, **asked) == KEY  # type: ignore[arg-type]
    for wrong in ({"org": "p"}, {"uid": "a"}, {"compartment": Compartment.IDENTITY}):
        with pytest.raises(OpenError):
            open_unproved(RECOVERY, grant, **{**asked, **wrong})  # type: ignore[arg-type]


def test_a_grant_longer_than_any_is_not_even_read() -> None:
    room = MAX_GRANT_BYTES - len(granted(replace(ROSTER, org="")))
    assert read_header(granted(replace(ROSTER, org="o" * room))).org == "o" * room
    with pytest.raises(OpenError):
        read_header(granted(replace(ROSTER, org="o" * (room + 1))))
