"""What the two recovery halves open: every compartment and the root seed, for a keeper who did not exist before.

HPKE does not say who encrypted: the seed that comes out counts only once it has signed the roster and every grant of
the recovery. Whoever forges all of that makes another organisation, which looks like a backup of her own making; the
short mark of the root is there to be compared with what the office wrote down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto.compartments import GRANTED, Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.grants import open_grant, open_unproved
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.root import Root
from nsintake.crypto.roster import RECOVERY, RosterEntry, verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.crypto.user_blob import new_user, open_user
from nsintake.domain.roles import Role

_MARK_SIGNS = 8


@dataclass(frozen=True, slots=True, repr=False)
class Recovered(Guarded):
    """A new keeper with everything the recovery was granted.

    ``ring`` opens what the roster's epoch sealed, and signs; she is not on that roster: ``entry`` goes on the next one
    by ``ring.rotate(entry, ...)``. ``blob`` is hers to be stored.
    """

    ring: KeyRing
    blob: bytes
    entry: RosterEntry


def take_over(
    key: X25519PrivateKey,
    password: str,
    *,
    org: str,
    uid: str,
    site_secret: SiteSecret,
    roster: bytes,
    grants: Mapping[Compartment, bytes],
    params: KdfParams = DEFAULT,
) -> Recovered:
    """Open everything with the recovery's key and make ``uid`` a keeper under ``password``.

    ``roster`` is the newest, ``grants`` are those of "recovery". Takes as long as Argon2id takes, twice. Raises
    OpenError unless all of it belongs together.
    """
    if not set(GRANTED) <= set(grants):
        raise OpenError
    keeper = Compartment.KEEPER
    seed = open_unproved(key, grants[keeper], org=org, uid=RECOVERY, compartment=keeper)
    root = Root(seed)
    newest = verify_roster(roster, root.public_key, org=org)
    if newest.keeper_xpub != root.keeper_xpub:
        raise OpenError
    opened = {}
    for compartment in GRANTED:
        found = open_grant(
            key, grants[compartment], roster=newest, root_pub=root.public_key, uid=RECOVERY, compartment=compartment
        )
        if compartment is not keeper:
            opened[compartment] = found
    made = new_user(password, org=org, uid=uid, site_secret=site_secret, root_pub=root.public_key, params=params)
    user = open_user(made.blob, password, org=org, uid=uid, site_secret=site_secret)
    ring = KeyRing(user, newest, site_secret=site_secret, compartments=opened, root=root)
    return Recovered(ring, made.blob, user.entry(Role.KEEPER))


def mark_of(root_pub: bytes) -> str:
    """Eight digits that tell one root from another, in two groups, to be compared by people."""
    digits = str(int.from_bytes(sha256(b"nsintake/root-mark" + root_pub).digest()[:8], "big") % 10**_MARK_SIGNS)
    whole = digits.zfill(_MARK_SIGNS)
    return f"{whole[:4]} {whole[4:]}"
