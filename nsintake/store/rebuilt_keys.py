"""The new key of each subject in a file that is built again, and for whom it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.keys import Dek, KeyRing
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.store import wraps
from nsintake.store.audit_lines import Details
from nsintake.store.held_rows import is_in_doubt
from nsintake.store.own_keys import access_to, may_hold, named_anew, whose
from nsintake.store.sealed import SealedStore
from nsintake.store.told_of import links_told, tell_again
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import ask_who_opens, asks_who_opens, spoken_of

Drop = frozenset[tuple[Compartment, bytes]]
"""Subjects by the file they go from: a word about one file says nothing of another."""


@dataclass
class RebuiltFile:
    """One file, old and new, and the new key of each subject in it."""

    old: SealedStore
    new: SealedStore
    ring: KeyRing
    drop: Drop
    keys: dict[bytes, tuple[bytes, Dek]] = field(default_factory=dict)
    told: dict[bytes, list[Details]] | None = None
    """To which records each file led; None before it was asked."""

    @cached_property
    def kept_apart(self) -> frozenset[bytes]:
        """Where keys are that are no subject's: what somebody sealed under one goes nowhere, or nothing would."""
        return wraps.kept_apart(self.old.database.reader())

    @cached_property
    def spoken_of(self) -> frozenset[bytes]:
        """Whose key may be restricted."""
        return spoken_of(self.old.wraps)

    def loses(self, subject_id: bytes) -> bool:
        """Whether a subject is left out of this file."""
        return (self.new.comp, subject_id) in self.drop

    def key_of(self, work: UnitOfWork, subject_id: bytes) -> tuple[bytes, Dek]:
        """The new wrap and key of a subject: as restricted as the old one, to those who still belong."""
        known = self.keys.get(subject_id)
        if known is None:
            holders = self._holders(subject_id)
            known = self.keys[subject_id] = self.new.deks.make(subject_id, holders)
            self.new.deks.insert(work, subject_id, self.new.deks.epoch, wrap=known[0])
            earlier = self.old.deks.log_keys(self.old.database.reader(), subject_id)
            self.new.deks.keep_log_keys(work, subject_id, earlier, dek=known[1])
            self._tell_again(work, subject_id, known[1])
            if holders is not None and self._asks(subject_id):
                ask_who_opens(self.new.wraps, work, subject_id)
        return known

    def _tell_again(self, work: UnitOfWork, subject_id: bytes, dek: Dek) -> None:
        """Under her new key, which this keeper may not be able to open, to which records her file led."""
        if self.new.comp is not Compartment.IDENTITY:
            return
        if self.told is None:
            self.told = {}
            for subject, details in links_told(self.old):
                self.told.setdefault(subject, []).append(details)
        wraps.made_here(work, subject_id, dek)
        tell_again(self.new, work, subject_id, self.told.get(subject_id, ()))

    def _holders(self, subject_id: bytes) -> tuple[str, ...] | None:
        if self.new.comp is not Compartment.IDENTITY:  # nobody's key is restricted elsewhere, whatever was put there
            return None
        if subject_id not in self.spoken_of:
            return None
        if self._is_in_doubt(subject_id):  # nobody believes its names
            return named_anew(access_to(self.old, subject_id), whose(self.old, subject_id, self.ring), self.ring)
        cursor, deks = self.old.database.reader(), self.old.deks
        wrap = deks.wrap_of(cursor, subject_id, deks.epoch)
        named = None if wrap is None else wraps.Wraps.holders(wrap)
        return None if named is None else tuple(uid for uid in named if uid == NO_KEEPERS or may_hold(self.ring, uid))

    def _asks(self, subject_id: bytes) -> bool:
        if self._is_in_doubt(subject_id):
            return whose(self.old, subject_id, self.ring) is None
        return asks_who_opens(self.old.wraps, subject_id)

    def _is_in_doubt(self, subject_id: bytes) -> bool:
        return not self.old.wraps.is_sound(subject_id) or is_in_doubt(self.old, subject_id)
