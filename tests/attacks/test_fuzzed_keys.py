"""Ten thousand mangled inputs each: none accepted, one kind of error, none slow."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, pad, seal, tlv, unseal
from nsintake.crypto.kdf import derive_kek
from nsintake.crypto.roster import verify_roster
from nsintake.crypto.succession import verify_succession
from nsintake.crypto.user_blob import BLOB_SIZE, _read_head, open_user, open_with_kek
from tests.crypto.office import KEEPER, ORG, Office, the_office
from tests.scale import full_or

COUNT = full_or(1_000, 10_000)
THROUGH_KDF = full_or(8, 80)
SLOWEST_SECONDS = 2.0
AFTER_PARAMS = 13


@pytest.fixture(scope="module")
def office() -> Office:
    return the_office()


@pytest.fixture
def dice(request: pytest.FixtureRequest) -> random.Random:
    seed = int.from_bytes(os.urandom(6), "big")
    request.node.user_properties.append(("seed", seed))
    print(f"seed {seed}")
    return random.Random(seed)


def mangled(data: bytes, dice: random.Random, *, keep: int = 0) -> bytes:
    """The data with bytes changed, cut, doubled, moved or wholly replaced; its first ``keep`` bytes stay."""
    head, tail = data[:keep], bytearray(data[keep:])
    for _ in range(dice.choice((1, 1, 2, 5))):
        at, until = sorted((dice.randrange(len(tail) + 1), dice.randrange(len(tail) + 1)))
        act = dice.randrange(6)
        if act <= 1 and tail:
            tail[dice.randrange(len(tail))] = dice.randrange(256)
        elif act == 2:
            del tail[at:until]
        elif act == 3:
            tail[at:at] = tail[at:until]
        elif act == 4:
            tail[at:until] = dice.randbytes(until - at)
        else:
            tail = bytearray(dice.randbytes(dice.choice((0, 1, 28, 29, len(tail), 2 * len(tail)))))
    return head + bytes(tail)


def attack(
    data: bytes,
    opener: Callable[[bytes], object],
    dice: random.Random,
    *,
    count: int,
    keep: int = 0,
    size: int | None = None,
) -> None:
    """Open ``count`` mangled copies, each first cut or filled to ``size`` bytes where a size is given."""
    opener(data)
    accepted, slowest = [], 0.0
    for _ in range(count):
        changed = mangled(data, dice, keep=keep)
        if size is not None:
            changed = changed[:size].ljust(size, b"\0")
        if changed == data:
            continue
        started = time.perf_counter()
        try:
            opener(changed)
        except OpenError:
            pass
        else:
            accepted.append(changed.hex())
        slowest = max(slowest, time.perf_counter() - started)
    assert accepted == []
    assert slowest < SLOWEST_SECONDS


@pytest.mark.full
def test_fuzzed_envelopes(dice: random.Random) -> None:
    key = os.urandom(32)
    envelope = seal(key, pad(b"her words"), b"aad")
    attack(envelope, lambda data: unseal(key, data, b"aad"), dice, count=COUNT)


@pytest.mark.full
def test_fuzzed_grants(office: Office, dice: random.Random) -> None:
    user, newest = office.open_user("intake-1"), office.newest

    def opener(data: bytes) -> object:
        return user.open_grant(data, roster=newest, compartment=Compartment.IDENTITY)

    attack(office.grants["intake-1", Compartment.IDENTITY], opener, dice, count=COUNT)


@pytest.mark.full
def test_fuzzed_rosters(office: Office, dice: random.Random) -> None:
    attack(office.roster, lambda data: verify_roster(data, office.root_pub, org=ORG), dice, count=COUNT)


@pytest.mark.full
def test_fuzzed_successions(office: Office, dice: random.Random) -> None:
    made = office.sign_in(KEEPER).succeed([office.founding.roster, office.roster], recovery_xpub=bytes(range(32)))
    new_root = made.rotation.ring.root_pub
    attack(made.record, lambda data: verify_succession(data, new_root, org=ORG), dice, count=COUNT)


@pytest.mark.full
def test_fuzzed_rosters_with_a_real_signature_either_read_back_or_are_refused(
    office: Office, dice: random.Random
) -> None:
    """The parser itself, behind the signature: whatever it takes, it must write again as it was."""
    root = office.sign_in("keeper-1")._root
    assert root is not None
    body = office.newest.body()
    for _ in range(COUNT // 10):
        changed = mangled(body, dice)
        try:
            read = verify_roster(changed + root._signer.sign(changed), office.root_pub, org=ORG)
        except OpenError:
            continue
        assert read.body() == changed


@pytest.mark.full
def test_fuzzed_user_blobs_with_the_key_derived(office: Office, dice: random.Random) -> None:
    blob, kek = office.blobs["intake-1"], kek_of(office)
    attack(blob, lambda data: open_with_kek(data, kek, org=ORG, uid="intake-1"), dice, count=COUNT - THROUGH_KDF)


@pytest.mark.full
def test_fuzzed_user_blobs_through_the_kdf(office: Office, dice: random.Random) -> None:
    """Of the right length and with real parameters, so that each one really reaches Argon2id."""
    blob = office.blobs["intake-1"]

    def opener(data: bytes) -> object:
        return open_user(data, office.passwords["intake-1"], org=ORG, uid="intake-1", site_secret=office.site_secret)

    attack(blob, opener, dice, count=THROUGH_KDF, keep=AFTER_PARAMS, size=BLOB_SIZE)


def test_absurd_lengths_inside_are_refused_at_once(office: Office) -> None:
    for claimed in (0xFFFFFFFF, 0x7FFFFFFF, 1 << 24):
        started = time.perf_counter()
        with pytest.raises(OpenError):
            office.open_user("intake-1").open_grant(
                claimed.to_bytes(4, "big") + tlv("grant"), roster=office.newest, compartment=Compartment.IDENTITY
            )
        with pytest.raises(OpenError):
            verify_roster(b"nsintake/1" + claimed.to_bytes(4, "big") * 20, office.root_pub, org=ORG)
        assert time.perf_counter() - started < SLOWEST_SECONDS


def kek_of(office: Office) -> bytes:
    head = _read_head(office.blobs["intake-1"])
    return derive_kek(
        office.passwords["intake-1"],
        head.salt,
        head.params,
        site_secret=office.site_secret,
        org=ORG,
        uid="intake-1",
    )
