"""Where keys live while somebody is signed in. Hands out operations, never the bytes of a key.

A person has a compartment only if the newest roster says so and her grant opens; there is no other way in, and no
method that returns a compartment's key or a record's key.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from nsintake.crypto.compartments import GRANTED, ROLE_HOLDS, Compartment, granted_to
from nsintake.crypto.dek import Dek, dek_of
from nsintake.crypto.envelope import KEY_SIZE, OpenError, hkdf, seal, tlv, unseal
from nsintake.crypto.grants import header_xpub, hpke_seal
from nsintake.crypto.guarded import Guarded
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.crypto.root import Root
from nsintake.crypto.roster import (
    KEEPERS,
    NO_KEEPERS,
    RECOVERY,
    Roster,
    RosterEntry,
    Status,
    check_signature,
    verify_roster,
)
from nsintake.crypto.site_secret import KeyedConnection, SiteSecret, apply_raw_key
from nsintake.crypto.succession import succession_of
from nsintake.crypto.user_blob import NewUser, UserKeys, new_user, open_user
from nsintake.domain.roles import Role
from nsintake.errors import Refused

__all__ = [
    "ROLE_HOLDS",
    "Approval",
    "Compartment",
    "Dek",
    "KeyRing",
    "NewUser",
    "Root",
    "Rotation",
    "UserKeys",
    "new_user",
    "open_keyring",
    "open_user",
    "verify",
]


LIAISON, IDENTITY = Compartment.LIAISON, Compartment.IDENTITY


@dataclass(frozen=True, slots=True)
class Approval:
    """What a keeper's signature makes: the next roster and the grants it calls for, by (uid, compartment)."""

    number: int
    roster: bytes
    grants: Mapping[tuple[str, Compartment], bytes]


class KeyRing(Guarded):
    """Everything one signed-in person can open. Made by ``open_keyring`` and by founding."""

    __slots__ = ("_compartments", "_root", "_site_secret", "_user", "roster")

    def __init__(
        self,
        user: UserKeys,
        roster: Roster,
        *,
        site_secret: SiteSecret,
        compartments: Mapping[Compartment, bytes],
        root: Root | None,
    ) -> None:
        self.roster = roster
        self._user = user
        self._site_secret = site_secret
        self._root = root
        self._compartments = dict(compartments)
        self._compartments[Compartment.ACCOUNTS] = hkdf(site_secret.stretched(), "accounts-wrap")

    @property
    def uid(self) -> str:
        """Her id."""
        return self._user.uid

    @property
    def org(self) -> str:
        """The organisation's id."""
        return self.roster.org

    @property
    def epoch(self) -> int:
        """The epoch of the keys that she has."""
        return self.roster.epoch

    @property
    def role(self) -> Role:
        """Her role on the roster. Raises Refused("not_approved") if she is not on it."""
        return _active_entry(self._user, self.roster).role

    @property
    def root_pub(self) -> bytes:
        """The root's public key, from her own blob (32 bytes)."""
        if self._user.root_pub is None:
            raise Refused("not_approved")
        return self._user.root_pub

    def holds(self, compartment: Compartment) -> bool:
        """Whether its key is here. Everyone signed in has ACCOUNTS."""
        if compartment is Compartment.KEEPER:
            return self._root is not None
        return compartment in self._compartments

    def apply_file_key(self, compartment: Compartment, connection: KeyedConnection) -> None:
        """Give a compartment's file its raw key on a fresh connection (``PRAGMA key``). Raises OpenError."""
        if compartment is Compartment.ACCOUNTS:
            self._wrap_key(compartment)
            self._site_secret.apply_accounts_key(connection)
        else:
            secret = self._site_secret.stretched() + self._wrap_key(compartment)
            apply_raw_key(connection, hkdf(secret, compartment.value))

    def new_dek(self, compartment: Compartment, subject_id: bytes) -> tuple[bytes, Dek]:
        """A new key for a subject: (its wrap to be stored, the key). Raises OpenError where that is not hers."""
        key = os.urandom(KEY_SIZE)
        wrap = seal(self._wrap_key(compartment), key, self._dek_aad(compartment, subject_id))
        return wrap, Dek(key)

    def open_dek(self, compartment: Compartment, subject_id: bytes, wrap: bytes, *, epoch: int | None = None) -> Dek:
        """The key of a subject from its wrap; ``epoch`` is that of the wrap (the ring's if None). Raises OpenError."""
        aad = self._dek_aad(compartment, subject_id, epoch=epoch)
        return dek_of(unseal(self._wrap_key(compartment), wrap, aad))

    def wrap_dek(self, compartment: Compartment, subject_id: bytes, dek: Dek, *, epoch: int | None = None) -> bytes:
        """A wrap of an opened key; an older ``epoch`` only for what is carried over as it is. Raises OpenError."""
        return seal(self._wrap_key(compartment), dek._key, self._dek_aad(compartment, subject_id, epoch=epoch))

    def new_restricted_dek(
        self, compartment: Compartment, subject_id: bytes, uids: Iterable[str]
    ) -> tuple[dict[str, bytes], Dek]:
        """A new key that only named people and the keepers open: (wraps by uid, the key). Raises OpenError."""
        dek = Dek(os.urandom(KEY_SIZE))
        return self.wrap_restricted(compartment, subject_id, uids, dek=dek), dek

    def wrap_restricted(
        self, compartment: Compartment, subject_id: bytes, uids: Iterable[str], *, dek: Dek
    ) -> dict[str, bytes]:
        """Wrap an opened key for named people, and for "keeper" unless ``NO_KEEPERS`` is named. Raises OpenError for
        one who may not, and where nobody would open it.
        """
        self._wrap_key(compartment)
        named = set(uids)
        recipients = {} if NO_KEEPERS in named else {KEEPERS: self.roster.keeper_xpub}
        for uid in named - {NO_KEEPERS}:
            entry = self.roster.entry(uid)
            if entry is None or entry.status is not Status.ACTIVE or not self.roster.holds(uid, compartment):
                raise OpenError
            recipients[uid] = header_xpub(self.roster, uid)
        if not recipients:
            raise OpenError
        return {
            uid: hpke_seal(dek._key, xpub, self._dek_aad(compartment, subject_id, uid))
            for uid, xpub in recipients.items()
        }

    def open_restricted_dek(self, compartment: Compartment, subject_id: bytes, wraps: Mapping[str, bytes]) -> Dek:
        """The key of a restricted subject, from her own wrap or, for a keeper, the keepers'. Raises OpenError."""
        self._wrap_key(compartment)
        if self.uid in wraps:
            info = self._dek_aad(compartment, subject_id, self.uid)
            return dek_of(self._user.open_sealed(wraps[self.uid], info))
        if self._root is None or KEEPERS not in wraps:
            raise OpenError
        info = self._dek_aad(compartment, subject_id, KEEPERS)
        return dek_of(self._root.open_for_keepers(wraps[KEEPERS], info))

    def sign(self, message: bytes) -> bytes:
        """Her Ed25519 signature (64 bytes) of a message that begins with a ``tlv`` label."""
        return self._user.sign(message)

    def renew(self, roster: bytes) -> None:
        """Take a newer roster of the same epoch under which she still belongs. Raises OpenError or Refused."""
        newer = verify_roster(roster, self.root_pub, org=self.org, at_least=self.roster.number + 1)
        entry = _active_entry(self._user, newer)
        if newer.epoch != self.epoch or not granted_to(entry.role) >= set(self._compartments) - {Compartment.ACCOUNTS}:
            raise OpenError
        if self._root is not None and entry.role is not Role.KEEPER:
            raise OpenError
        self.roster = newer

    def approve(self, *entries: RosterEntry) -> Approval:
        """Put people on the next roster, or change or disable them, and grant what their roles have. Keepers only.

        Build the entries from live keys (``UserKeys.entry``, ``NewUser``), not from a table. Raises
        Refused("not_keeper"), or OpenError for an entry that no roster may carry.
        """
        if self._root is None:
            raise Refused("not_keeper")
        unsigned = self._next_roster(entries)
        stored = self._root.sign_roster(unsigned)
        granted = {
            (entry.uid, compartment): self.grant(unsigned, compartment, entry.uid)
            for entry in entries
            if entry.status is Status.ACTIVE
            for compartment in sorted(granted_to(entry.role))
        }
        return Approval(unsigned.number, stored, granted)

    def new_recovery(self, recovery_xpub: bytes) -> Approval:
        """The next roster with another recovery key, and the recovery's grants under it. Keepers only.

        Raises Refused("not_keeper") or OpenError.
        """
        if self._root is None:
            raise Refused("not_keeper")
        unsigned = replace(self.roster, number=self.roster.number + 1, recovery_xpub=recovery_xpub, signature=b"")
        stored = self._root.sign_roster(unsigned)
        granted = {
            (RECOVERY, compartment): self.grant(unsigned, compartment, RECOVERY) for compartment in sorted(GRANTED)
        }
        return Approval(unsigned.number, stored, granted)

    def rotate(
        self, *entries: RosterEntry, recovery_xpub: bytes | None = None, site_secret: SiteSecret | None = None
    ) -> Rotation:
        """New keys for both compartments, and the roster and grants that give them to everybody who stays.

        ``entries`` as for ``approve``. Keepers only; the keeper herself must stay one. Nothing is written, and this
        ring keeps the old keys: the new one opens only what is built again with it. Raises Refused("not_keeper",
        "not_approved", "disabled"), or OpenError for an entry that no roster may carry.
        """
        if self._root is None:
            raise Refused("not_keeper")
        unsigned = replace(
            self._next_roster(entries),
            epoch=self.epoch + 1,
            recovery_xpub=self.roster.recovery_xpub if recovery_xpub is None else recovery_xpub,
        )
        if _active_entry(self._user, unsigned).role is not Role.KEEPER:
            raise Refused("not_keeper")
        stored = self._root.sign_roster(unsigned)
        ring = KeyRing(
            self._user,
            verify_roster(stored, self.root_pub, org=self.org),
            site_secret=self._site_secret if site_secret is None else site_secret,
            compartments={compartment: os.urandom(KEY_SIZE) for compartment in (LIAISON, IDENTITY)},
            root=self._root,
        )
        return Rotation(ring, unsigned.number, stored, ring.grants())

    def succeed(self, rosters: Sequence[bytes | None], *entries: RosterEntry, recovery_xpub: bytes) -> Succeeded:
        """As ``rotate``, under a new root: nobody who knew the old seed signs anything that counts from then on.

        ``rosters`` are the stored rosters that count, from number 1 to the one this ring has. Everybody's blob still
        names the old root afterwards, the keeper's own too, until it is sealed again (``reseal`` of the new ring).
        Keepers only; raises as ``rotate`` does, and OpenError if the last roster is another one.
        """
        if self._root is None:
            raise Refused("not_keeper")
        if not rosters or rosters[-1] != self.roster.to_bytes() or len(rosters) != self.roster.number:
            raise OpenError
        root = Root.generate()
        record = root.sign_succession(succession_of(self.org, self.root_pub, rosters))
        unsigned = replace(
            self._next_roster(entries), epoch=self.epoch + 1, recovery_xpub=recovery_xpub, keeper_xpub=root.keeper_xpub
        )
        user = self._user.under([record], root.public_key)
        if _active_entry(user, unsigned).role is not Role.KEEPER:
            raise Refused("not_keeper")
        stored = root.sign_roster(unsigned)
        ring = KeyRing(
            user,
            verify_roster(stored, root.public_key, org=self.org),
            site_secret=self._site_secret,
            compartments={compartment: os.urandom(KEY_SIZE) for compartment in (LIAISON, IDENTITY)},
            root=root,
        )
        return Succeeded(Rotation(ring, unsigned.number, stored, ring.grants()), record)

    def _next_roster(self, entries: Sequence[RosterEntry]) -> Roster:
        """The newest roster with these people changed or added, one number higher, not signed."""
        changed = {entry.uid for entry in entries}
        people = [*(entry for entry in self.roster.entries if entry.uid not in changed), *entries]
        people.sort(key=lambda entry: entry.uid)
        return replace(self.roster, number=self.roster.number + 1, entries=tuple(people), signature=b"")

    def grants(self) -> dict[tuple[str, Compartment], bytes]:
        """Every grant the roster calls for, by (uid, compartment): each active person's, and the recovery's. Keepers
        only. Raises Refused("not_keeper")."""
        roster = self.roster
        called_for = {entry.uid: granted_to(entry.role) for entry in roster.entries if entry.status is Status.ACTIVE}
        called_for[RECOVERY] = frozenset(GRANTED)
        return {
            (uid, compartment): self.grant(roster, compartment, uid)
            for uid, compartments in called_for.items()
            for compartment in sorted(compartments)
        }

    def grant(self, roster: Roster, compartment: Compartment, uid: str) -> bytes:
        """A grant of one compartment under a roster. Keepers only. Raises Refused("not_keeper") or OpenError."""
        if self._root is None:
            raise Refused("not_keeper")
        if compartment is Compartment.KEEPER:
            return self._root.make_keeper_grant(roster, uid)
        return self._root.make_grant(roster, compartment=compartment, uid=uid, key=self._wrap_key(compartment))

    def earlier(
        self, roster: bytes, grants: Mapping[Compartment, bytes], *, site_secret: SiteSecret | None = None
    ) -> KeyRing:
        """What her keys opened under an older roster, as a backup has it; ``site_secret``: that of its time, if it was
        another.

        It shares her own keys with this ring: closing either closes both. Raises as ``open_keyring`` does.
        """
        secret = self._site_secret if site_secret is None else site_secret
        ring = open_keyring(self._user, site_secret=secret, roster=roster, grants=grants)
        if self._root is not None and ring.roster.keeper_xpub == self._root.keeper_xpub:
            ring._root = self._root  # of restricted files: she is a keeper now, whatever she was then
        return ring

    def under_older_root(
        self,
        roster: bytes,
        grants: Mapping[Compartment, bytes],
        *,
        records: Sequence[bytes],
        old_root: bytes,
        site_secret: SiteSecret,
    ) -> KeyRing:
        """As ``earlier``, of the time of an older root to which ``records`` lead back from the present one.

        What it opens was signed by a seed that somebody outside may still know: the caller has to know from elsewhere
        that roster and grants are those of that time. Closing it closes nothing else. Raises as ``open_keyring`` does,
        OpenError also if the records do not lead there.
        """
        return open_keyring(self._user.before(records, old_root), site_secret=site_secret, roster=roster, grants=grants)

    def site_for_recovery(self) -> bytes:
        """The site secret sealed to the recovery of the roster, for a backup (64 bytes)."""
        return self._site_secret.seal_for_recovery(self.roster.recovery_xpub, org=self.org)

    def reseal(self, password: str, *, params: KdfParams = DEFAULT) -> bytes:
        """A new blob of her own keys, under another password. Takes as long as Argon2id takes. Raises OpenError."""
        return self._user.reseal(password, site_secret=self._site_secret, params=params)

    def close(self) -> None:
        """Let go of every key; every later operation raises OpenError."""
        self._user.close()
        self._compartments.clear()
        self._root = None

    def _wrap_key(self, compartment: Compartment) -> bytes:
        key = self._compartments.get(compartment)
        if key is None:
            raise OpenError
        return key

    def _dek_aad(self, compartment: Compartment, subject_id: bytes, *uid: str, epoch: int | None = None) -> bytes:
        return tlv("dek", self.org, compartment, self.epoch if epoch is None else epoch, subject_id, *uid)


@dataclass(frozen=True, slots=True, repr=False)
class Rotation(Guarded):
    """New keys that are in force nowhere yet: the keeper's ring of the new epoch, the roster, grants by (uid,
    compartment). ``ring`` shares the keeper's own keys with the ring it came from: closing either closes both."""

    ring: KeyRing
    number: int
    roster: bytes
    grants: Mapping[tuple[str, Compartment], bytes]


@dataclass(frozen=True, slots=True, repr=False)
class Succeeded(Guarded):
    """New keys under a new root, in force nowhere yet, and the record that leads from the old root to it."""

    rotation: Rotation
    record: bytes


def open_keyring(
    user: UserKeys,
    *,
    site_secret: SiteSecret,
    roster: bytes,
    grants: Mapping[Compartment, bytes],
    pinned: int = 0,
) -> KeyRing:
    """The keys of a signed-in person: her grants opened under the newest roster (``pinned``: its number last seen).

    Where her role has a compartment and no grant for it is given, she does not get its key; a grant for one her role
    does not have is left alone. Raises Refused("not_approved") or Refused("disabled"), and OpenError for a roster or
    grant that does not verify.
    """
    if user.root_pub is None:
        raise Refused("not_approved")
    newest = verify_roster(roster, user.root_pub, org=user.org, at_least=pinned)
    entry = _active_entry(user, newest)
    opened = {
        compartment: user.open_grant(grants[compartment], roster=newest, compartment=compartment)
        for compartment in GRANTED
        if compartment in granted_to(entry.role) and compartment in grants
    }
    seed = opened.pop(Compartment.KEEPER, None)
    root = None if seed is None else Root(seed)
    if root is not None and (root.public_key, root.keeper_xpub) != (user.root_pub, newest.keeper_xpub):
        raise OpenError
    return KeyRing(user, newest, site_secret=site_secret, compartments=opened, root=root)


def verify(epub: bytes, message: bytes, signature: bytes) -> None:
    """Raise OpenError unless the Ed25519 signature is valid."""
    check_signature(epub, message, signature)


def _active_entry(user: UserKeys, roster: Roster) -> RosterEntry:
    """Her line on a roster, with the keys she really has."""
    entry = roster.entry(user.uid)
    if entry is None or (entry.xpub, entry.epub) != (user.xpub, user.epub):
        raise Refused("not_approved")
    if entry.status is not Status.ACTIVE:
        raise Refused("disabled")
    return entry
