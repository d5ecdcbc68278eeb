"""The first keys of an organisation: root, compartments, recovery, and the first keeper.

The two recovery halves exist here once, as digits to be copied by hand; their XOR opens everything, so they are kept in
no file and no longer than the founding page is open.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto.compartments import GRANTED, Compartment
from nsintake.crypto.envelope import KEY_SIZE, hkdf
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.root import Root
from nsintake.crypto.roster import RECOVERY, Roster, verify_roster
from nsintake.crypto.sheets import SECRET_SIZE, decode_sheet, encode_sheet
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.user_blob import new_user, open_user
from nsintake.domain.roles import Role

FIRST_EPOCH = 1


@dataclass(frozen=True, slots=True, repr=False)
class Founding(Guarded):
    """A founded organisation: the keeper's blob, the first roster, all grants by (uid, compartment).

    ``sheet_a`` and ``sheet_b`` are the recovery halves as digits; ``keyring`` is the signed-in keeper.
    """

    root_pub: bytes
    keeper_blob: bytes
    roster: bytes
    grants: Mapping[tuple[str, Compartment], bytes]
    sheet_a: str
    sheet_b: str
    keyring: KeyRing


def found(password: str, *, org: str, uid: str, site_secret: SiteSecret, params: KdfParams = DEFAULT) -> Founding:
    """Make an organisation with one keeper ``uid``. Takes as long as Argon2id takes, twice.

    Nothing is written; the caller stores blob, roster and grants in accounts.db in one transaction.
    """
    root, halves = Root.generate(), new_halves()
    blob = new_user(password, org=org, uid=uid, site_secret=site_secret, root_pub=root.public_key, params=params).blob
    user = open_user(blob, password, org=org, uid=uid, site_secret=site_secret)
    unsigned = Roster(
        org=org,
        number=1,
        epoch=FIRST_EPOCH,
        recovery_xpub=halves.recovery_xpub,
        keeper_xpub=root.keeper_xpub,
        entries=(user.entry(Role.KEEPER),),
    )
    stored = root.sign_roster(unsigned)
    keyring = KeyRing(
        user,
        verify_roster(stored, root.public_key, org=org),
        site_secret=site_secret,
        compartments={Compartment.LIAISON: os.urandom(KEY_SIZE), Compartment.IDENTITY: os.urandom(KEY_SIZE)},
        root=root,
    )
    grants = {
        (holder, compartment): keyring.grant(keyring.roster, compartment, holder)
        for holder in (uid, RECOVERY)
        for compartment in GRANTED
    }
    return Founding(
        root_pub=root.public_key,
        keeper_blob=blob,
        roster=stored,
        grants=grants,
        sheet_a=halves.sheet_a,
        sheet_b=halves.sheet_b,
        keyring=keyring,
    )


@dataclass(frozen=True, slots=True, repr=False)
class Halves(Guarded):
    """Two new recovery halves as digits, and the public key (32 bytes) that only both together open for."""

    sheet_a: str
    sheet_b: str
    recovery_xpub: bytes


def new_halves() -> Halves:
    """Fresh halves, kept nowhere: ``KeyRing.new_recovery`` puts their key in force."""
    half_a, half_b = os.urandom(SECRET_SIZE), os.urandom(SECRET_SIZE)
    public = _recovery_key(half_a, half_b).public_key().public_bytes_raw()
    return Halves(encode_sheet("A", half_a), encode_sheet("B", half_b), public)


def recovery_key(sheet_a: str, sheet_b: str) -> X25519PrivateKey:
    """The private key that opens the grants of "recovery", from both typed halves.

    Raises UserFault("sheet_typo", group=n, letter=...).
    """
    return _recovery_key(decode_sheet(sheet_a, "A"), decode_sheet(sheet_b, "B"))


def _recovery_key(half_a: bytes, half_b: bytes) -> X25519PrivateKey:
    joined = bytes(a ^ b for a, b in zip(half_a, half_b, strict=True))
    return X25519PrivateKey.from_private_bytes(hkdf(joined, "recovery"))
