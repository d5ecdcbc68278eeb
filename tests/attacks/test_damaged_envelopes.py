"""Every single bit flipped, every cut, of everything that is encrypted or signed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, pad, seal, unseal
from nsintake.crypto.grants import open_grant
from nsintake.crypto.kdf import derive_kek
from nsintake.crypto.roster import verify_roster
from nsintake.crypto.user_blob import _read_head, open_with_kek
from tests.crypto.office import ORG, Office, the_office

KEY = os.urandom(32)
Opener = Callable[[bytes], object]


def bit_flips(data: bytes) -> Iterator[bytes]:
    for position in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[position] ^= 1 << bit
            yield bytes(changed)


def cuts(data: bytes) -> Iterator[bytes]:
    for length in range(len(data)):
        yield data[:length]
        yield data[len(data) - length :]
    for tail in (b"\0", b"\1", data[-1:], data):
        yield data + tail


def accepted(data: bytes, opener: Opener) -> list[bytes]:
    """The damaged forms that opened; anything but OpenError breaks out and fails the test."""
    opener(data)
    passed = []
    for damaged in (*bit_flips(data), *cuts(data)):
        if damaged == data:
            continue
        try:
            opener(damaged)
        except OpenError:
            continue
        passed.append(damaged)
    return passed


@pytest.fixture(scope="module")
def office() -> Office:
    return the_office()


@pytest.mark.parametrize("size", [0, 1, 300])
def test_no_damaged_envelope_opens(size: int) -> None:
    envelope = seal(KEY, pad(bytes(size)), b"aad")
    assert accepted(envelope, lambda data: unseal(KEY, data, b"aad")) == []


def test_no_damaged_aad_opens() -> None:
    envelope = seal(KEY, b"x", b"some aad")
    assert accepted(b"some aad", lambda aad: unseal(KEY, envelope, aad)) == []


def test_no_damaged_wrap_opens(office: Office) -> None:
    ring = office.sign_in("intake-1")
    wrap, _ = ring.new_dek(Compartment.IDENTITY, b"subject")
    assert accepted(wrap, lambda data: ring.open_dek(Compartment.IDENTITY, b"subject", data)) == []


def test_no_damaged_restricted_wrap_opens(office: Office) -> None:
    ring = office.sign_in("intake-1")
    wraps, _ = ring.new_restricted_dek(Compartment.IDENTITY, b"subject", ["intake-1"])

    def opener(data: bytes) -> object:
        return ring.open_restricted_dek(Compartment.IDENTITY, b"subject", {"intake-1": data})

    assert accepted(wraps["intake-1"], opener) == []


def test_no_damaged_grant_opens(office: Office) -> None:
    user, newest = office.open_user("intake-1"), office.newest

    def opener(data: bytes) -> object:
        return user.open_grant(data, roster=newest, compartment=Compartment.IDENTITY)

    assert accepted(office.grants["intake-1", Compartment.IDENTITY], opener) == []


def test_no_damaged_roster_verifies(office: Office) -> None:
    assert accepted(office.roster, lambda data: verify_roster(data, office.root_pub, org=ORG)) == []


def test_no_damaged_user_blob_opens(office: Office) -> None:
    blob = office.blobs["intake-1"]
    head = _read_head(blob)
    kek = derive_kek(
        office.passwords["intake-1"],
        head.salt,
        head.params,
        site_secret=office.site_secret,
        org=ORG,
        uid="intake-1",
    )
    assert accepted(blob, lambda data: open_with_kek(data, kek, org=ORG, uid="intake-1")) == []


def test_a_damaged_roster_leaves_no_other_way_to_a_key(office: Office) -> None:
    """The root's public key is checked too: each flipped bit of it makes every grant worthless."""
    grant, newest, user = office.grants["intake-1", Compartment.IDENTITY], office.newest, office.open_user("intake-1")
    for changed in bit_flips(office.root_pub):
        with pytest.raises(OpenError):
            open_grant(
                user._held().xpriv,
                grant,
                roster=newest,
                root_pub=changed,
                uid="intake-1",
                compartment=Compartment.IDENTITY,
            )
