"""The old rosters, verified: what was somebody's certified role when she signed something.

A roster counts only under the root key this person's own blob vouches for; one that does not verify is treated as
absent, so what hangs on it does not count.
"""

from __future__ import annotations

from collections.abc import Callable

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import Roster, Status, verify_roster


class RosterHistory:
    """Rosters by number, loaded and verified once each. ``load(number)`` gives a roster's stored bytes or None."""

    def __init__(self, load: Callable[[int], bytes | None], *, root_pub: bytes, org: str) -> None:
        self._load = load
        self._root_pub = root_pub
        self._org = org
        self._known: dict[int, Roster] = {}

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
        roster = self.at(number)
        entry = roster.entry(actor) if roster is not None and roster.holds(actor, compartment) else None
        return None if entry is None or entry.status is not Status.ACTIVE else entry.epub

    def _verified(self, number: int) -> Roster | None:
        stored = self._load(number)
        if stored is None:
            return None
        try:
            roster = verify_roster(stored, self._root_pub, org=self._org)
        except OpenError:
            return None
        return roster if roster.number == number else None
