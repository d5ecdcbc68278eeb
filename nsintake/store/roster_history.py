"""The old rosters, verified: which certified role somebody had when she signed something.

A roster counts only under the root key that this person's own blob confirms, or under an older root that a chain of
successions leads back to. In the second case it counts only up to that root's last roster and as the successor saw it.
A roster that does not verify is treated as absent, so what depends on it does not count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import Roster, Status, verify_roster
from nsintake.crypto.succession import Succession, chain_of, history_of


class RosterHistory:
    """Rosters by number, loaded and verified once each. ``load(number)`` gives a roster's stored bytes or None.

    ``successions`` gives the stored records of changed roots, asked once when an older root is first needed. ``epoch``
    is that of the files; None where that is not known. A list of a later one is of a change of keys that was cut off,
    and none of theirs.
    """

    def __init__(
        self,
        load: Callable[[int], bytes | None],
        *,
        root_pub: bytes,
        org: str,
        successions: Callable[[], Iterable[bytes]] = tuple,
        epoch: int | None = None,
    ) -> None:
        self._load = load
        self._epoch = epoch
        self._root_pub = root_pub
        self._org = org
        self._successions = successions
        self._chain: tuple[Succession, ...] | None = None
        self._holds: dict[int, bool] = {}
        self._known: dict[int, Roster] = {}
        self._keys: dict[tuple[str, Compartment, int], bytes] = {}
        """The keys that ``signing_key`` found."""

    def at(self, number: int) -> Roster | None:
        """The verified roster of that number, or None."""
        roster = self._known.get(number)
        if roster is None:
            roster = self._verified(number)
            if roster is not None:
                self._known[number] = roster
        return roster

    def signing_key(self, actor: str, compartment: Compartment, number: int) -> bytes | None:
        """The Ed25519 key of ``actor`` if roster ``number`` gave her that compartment, else None.

        Somebody switched off on that roster signs nothing under it; what she signed under earlier ones still counts.
        """
        key = self._keys.get((actor, compartment, number))
        if key is None:
            roster = self.at(number)
            entry = roster.entry(actor) if roster is not None and roster.holds(actor, compartment) else None
            if entry is not None and entry.status is Status.ACTIVE:
                key = self._keys[actor, compartment, number] = entry.epub
        return key

    def root_since(self) -> int:
        """The number of the first roster under the present root."""
        chain = self._chain_now()
        return chain[0].last_number + 1 if chain else 1

    def stored_until(self, number: int) -> list[bytes | None]:
        """What a successor seals: every roster that counts, from 1 to ``number``, as stored; None where none does."""
        found = [self.at(at) for at in range(1, number + 1)]
        return [None if roster is None else roster.to_bytes() for roster in found]

    def _verified(self, number: int) -> Roster | None:
        root_pub = self._root_of(number)
        return None if root_pub is None else self._under(number, root_pub)

    def _under(self, number: int, root_pub: bytes) -> Roster | None:
        stored = self._load(number)
        if stored is None:
            return None
        try:
            roster = verify_roster(stored, root_pub, org=self._org)
        except OpenError:
            return None
        later = self._epoch is not None and roster.epoch > self._epoch
        return roster if roster.number == number and not later else None

    def _root_of(self, number: int) -> bytes | None:
        """The root under which a roster of that number counts; None if the successor saw other rosters than these."""
        root_pub = self._root_pub
        for succession in self._chain_now():
            if number > succession.last_number:
                break
            if not self._as_sealed(succession):
                return None
            root_pub = succession.old_root
        return root_pub

    def _chain_now(self) -> tuple[Succession, ...]:
        if self._chain is None:
            self._chain = chain_of(self._successions(), self._root_pub, org=self._org)
        return self._chain

    def _as_sealed(self, succession: Succession) -> bool:
        """Whether the rosters up to a succession are those its root saw; looked at once."""
        known = self._holds.get(succession.last_number)
        if known is None:
            roots = self._roots_until(succession)
            found = [self._under(number, root) for number, root in enumerate(roots, start=1)]
            stored = [None if roster is None else roster.to_bytes() for roster in found]
            last = stored[-1]
            known = last is not None and sha256(last).digest() == succession.last_hash
            known = known and history_of(stored) == succession.history
            self._holds[succession.last_number] = known
        return known

    def _roots_until(self, succession: Succession) -> list[bytes]:
        """The root of each roster from 1 to that succession's last."""
        roots = [succession.old_root] * succession.last_number
        for record in self._chain_now():
            if record.last_number < succession.last_number:
                roots[: record.last_number] = [record.old_root] * record.last_number
        return roots
