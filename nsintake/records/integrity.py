"""Compares the files of a signed-in person with what this account of the computer remembers of each. No window may
import it.

Where a file is unsound, she goes on reading, but writes nothing any more except new intake sessions, until a keeper has
settled it: what was lost may be a withdrawal.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Final

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.errors import Bug, NsintakeError
from nsintake.store.anchors import Anchor, Anchors, IntegrityFinding, anchor_of, line_of
from nsintake.store.audit_lookups import breaks
from nsintake.store.check import ChainReport, unsettled, verify_newest
from nsintake.store.once_restricted import OnceRestricted, look_at

if TYPE_CHECKING:
    from nsintake.store.audit_lines import Head, Mark
    from nsintake.store.check import ChainReport
    from nsintake.store.sealed import SealedStore

__all__ = ["IntegrityFinding", "IntegrityGuard", "IntegrityKind"]

AT_ONCE: Final = 500
"""So many of the newest entries are verified before anything of a session is shown; the others behind its pages."""
EVERY: Final = 20
"""After so many audit entries the anchors are written again."""


_FAILS: Final = (Bug, OpenError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)
"""What a read raises where somebody wrote into a file what nothing here expects; not what a disk does."""


class IntegrityKind(StrEnum):
    """What is not sound. ``at`` of a finding is: the entry that should be there; the first entry concerned; how many
    rows, tombstones or women; 0."""

    ROLLED_BACK = "rolled_back"
    BROKEN = "broken"
    POWERLESS = "powerless"
    STRAY = "stray"
    UNPROVED = "unproved"
    UNREADABLE = "unreadable"
    UNBURIED = "unburied"
    SCHEMA = "schema"
    KEYS = "keys"
    UNREAD = "unread"
    EXCHANGED = "exchanged"
    FAILED = "failed"


class IntegrityGuard:
    """The anchors of one signed-in person and the files they are about."""

    def __init__(
        self, stores: Iterable[SealedStore], org: str, *, in_keyring: bool, carried: Mapping[str, str] | None = None
    ) -> None:
        prefix = f"{org}/"
        own = {key: text for key, text in (carried or {}).items() if key.startswith(prefix)}
        self._stores = {store.name: store for store in stores}
        self._org = org
        self._guard = threading.RLock()
        self._grown = 0
        self._late = False
        self._closed = False
        self._broken: dict[str, frozenset[int]] = {}
        """By file the entries that this session found not to be what the chain says, and that nobody settled since."""
        self.not_kept = False
        """Whether the last act that protects her could not be remembered on this computer; the act itself was kept."""
        self.changed: Callable[[], object] = lambda: None
        """Called, in any thread, when something may have been found or settled."""
        self.heads_changed: Callable[[Mapping[str, str]], object] = lambda _heads: None
        """Called, in any thread, with what the launcher should keep."""
        self.written: Callable[[], object] = lambda: None
        """Called, in any thread, after each commit of this session."""
        self.anchors = Anchors(org, in_keyring=in_keyring, carried=own, arrived=self._arrived)
        self._restricted = OnceRestricted(org)
        for store in self._stores.values():
            store.audit.grows = self._hear
            store.wraps.broken = partial(self._broken_in, store.name)
        self.look()
        for store in self._stores.values():
            try:
                self.take(store, unsettled(store, verify_newest(store.audit, self.verified(store), AT_ONCE)))
            except _FAILS:  # whoever protects her must get in
                self.take_failed(store)

    @property
    def findings(self) -> tuple[IntegrityFinding, ...]:
        """What is not sound in the files open here."""
        if self._late or any(store.database.was_mended for store in self._stores.values()):
            self.look()
        return self._found()

    def _found(self) -> tuple[IntegrityFinding, ...]:
        return tuple(finding for finding in self.anchors.found.values() if finding.file in self._stores)

    def look(self) -> None:
        """Compare every file with what is remembered; costs a few reads."""
        with self._guard:
            self._late = False
            before = self._found()
            for store in self._stores.values():
                self._look_at(store)
            self.anchors.unreadable = False
        if self._found() != before:
            self.changed()

    def _look_at(self, store: SealedStore) -> None:
        line = line_of(store.audit)
        here = [finding for finding in self.anchors.found.values() if finding.file == store.name]
        if here and all(finding.line < line for finding in here):
            self.anchors.forget_found(store.name)
            self._broken.pop(store.name, None)
        if store.database.was_mended:
            store.database.was_mended = False
            self.anchors.keep_found([IntegrityFinding(store.name, IntegrityKind.SCHEMA, line, 0)])
            self.anchors.write_soon()
        if self.anchors.unreadable:
            self.anchors.keep_found([IntegrityFinding(store.name, IntegrityKind.UNREADABLE, line, 0)])
        missing = self.anchors.broken_by(store.audit)
        if missing is not None:
            self.anchors.keep_found(
                [IntegrityFinding(store.name, IntegrityKind.ROLLED_BACK, missing.line, missing.number)]
            )

    def look_at_restricted(self, store: SealedStore) -> None:
        """Compare which files are restricted with what this computer remembers of it, before a file is verified."""
        look_at(self._restricted, store)

    def remember_restricted(self, store: SealedStore) -> None:
        """Remember which files are restricted; where identity.db is sound also which are not any more. What cannot be
        read is asked again by the next look.
        """
        if store.comp is not Compartment.IDENTITY:
            return
        with contextlib.suppress(NsintakeError, *_FAILS):
            self._restricted.learn(store, forgets=not self._is_unsound(store.name))

    def holds_now(self, store: SealedStore) -> bool:
        """Whether a file still has all that is remembered on this computer, also what other sessions of this account
        wrote down since.
        """
        self.anchors.take_others()
        holds = self.anchors.broken_by(store.audit) is None
        if not holds:
            self.look()
        return holds

    def log_is_whole(
        self,
        store: SealedStore,
        *,
        powerless: tuple[int, ...] = (),
        stray: tuple[tuple[str, bytes], ...] = (),
    ) -> bool:
        """Whether every entry of a file's log, from the first one on, is what it was, and none that is remembered is
        gone. Takes in what nobody settled. ``powerless``, ``stray``: what else was found of it, which counts too.
        """
        broken = breaks(store.audit, above=0)
        return self.is_whole(store, ChainReport(store.audit.head(), broken, powerless, stray, finished=False))

    def is_whole(self, store: SealedStore, found: ChainReport) -> bool:
        """The same by what was found of every entry just now."""
        report = unsettled(store, found)
        self.take(store, report)
        some = report.broken or report.powerless or report.stray or report.exchanged
        return not some and self.holds_now(store)

    def verified(self, store: SealedStore) -> Mark:
        """How far every signature of a file was verified on this computer, and nothing was left to settle."""
        return self.anchors.verified(store.name, line_of(store.audit))

    def take(self, store: SealedStore, report: ChainReport) -> None:
        """Take in what a verification of a file found and nobody has settled."""
        line, name = line_of(store.audit), store.name
        verified = self.anchors.verified(name, line)
        found = []
        if report.broken:
            self._broken[name] = self._broken.get(name, frozenset()).union(report.broken)
            found.append(IntegrityFinding(name, IntegrityKind.BROKEN, line, report.broken[0]))
        if report.powerless:
            found.append(IntegrityFinding(name, IntegrityKind.POWERLESS, line, report.powerless[0]))
        if report.stray:
            found.append(IntegrityFinding(name, IntegrityKind.STRAY, line, len(report.stray)))
        if report.unproved:
            found.append(IntegrityFinding(name, IntegrityKind.UNPROVED, line, len(report.unproved)))
        if report.keys:
            found.append(IntegrityFinding(name, IntegrityKind.KEYS, line, len(report.keys)))
        if report.unread:
            found.append(IntegrityFinding(name, IntegrityKind.UNREAD, line, report.unread[0]))
        if report.exchanged:
            found.append(IntegrityFinding(name, IntegrityKind.EXCHANGED, line, report.exchanged[0]))
        if found:
            self.anchors.keep_found(found)
            self.anchors.write_soon()
            self.changed()
        elif report.finished and report.above <= verified.number and not self._is_unsound(name):
            self.anchors.raise_verified(name, line, report.mark)

    def _broken_in(self, file: str) -> frozenset[int]:
        """The entries of a file's log that were found not to be what the chain says; after a start the first of them,
        until the file was looked through.
        """
        found = (each.at for each in self._found() if (each.file, each.kind) == (file, IntegrityKind.BROKEN))
        known = frozenset(found)
        return known | self._broken.get(file, frozenset()) if known else known

    def _is_unsound(self, file: str) -> bool:
        return any(found.file == file for found in self.anchors.found.values())

    def take_unburied(self, store: SealedStore, count: int) -> None:
        """Take in how many tombstones are not there that the logs of the other files state."""
        if count:
            self.anchors.keep_found([IntegrityFinding(store.name, IntegrityKind.UNBURIED, line_of(store.audit), count)])
            self.anchors.write_soon()
            self.changed()

    def take_failed(self, store: SealedStore) -> None:
        """Take in that a file could not be looked through to its end: what stops that may have been put there."""
        if not self._closed:
            line = self.anchors.highest_line(store.name)
            with contextlib.suppress(*_FAILS):  # the file may be what fails
                line = line_of(store.audit)
            self.anchors.keep_found([IntegrityFinding(store.name, IntegrityKind.FAILED, line, 0)])
            self.anchors.write_soon()
            self.changed()

    def settled(self, store: SealedStore) -> None:
        """A keeper has begun a new line of a file: from now on the file is compared with that line."""
        with self._guard:
            self.anchors.forget_found(store.name)
            self._broken.pop(store.name, None)
            self.anchors.hold_to(anchor_of(store.audit))
        store.wraps.taken_out = frozenset()
        self.remember_restricted(store)
        self.anchors.write_state()
        self.anchors.write_soon()
        self.tell()
        self.changed()

    def keep(self, *, now: bool = False) -> None:
        """Remember how far every file that is sound has come. ``now``: the state file is written when this returns."""
        if self._closed:
            return
        with self._guard:
            self.look()
            unsound = {finding.file for finding in self.findings}
            for store in self._stores.values():
                if store.name not in unsound:
                    self.anchors.raise_to(anchor_of(store.audit))
            self._grown = 0
        if now:
            self.anchors.write_state()
        self.anchors.write_soon()
        self.tell()

    def end(self) -> None:
        """Remember everything a last time, and look at nothing any more."""
        try:
            self.keep(now=True)
        except NsintakeError:
            self.anchors.write_state()  # a file that cannot be read at the end keeps the anchor it had
        self._closed = True
        for store in self._stores.values():
            store.audit.grows = None

    def _hear(self, file: str, head: Head, protects: bool) -> Callable[[], None]:  # noqa: FBT001 - called by the log
        """Whether what is remembered of a file is there is asked in the transaction, in which nobody else writes and
        the pages for it were just read; what to do once that is durable.
        """
        holds = False
        with contextlib.suppress(NsintakeError, *_FAILS):  # what is to be committed does not fail by that
            holds = self.anchors.broken_by(self._stores[file].audit) is None
        anchor = Anchor(file, self.anchors.highest_line(file), head.number, head.hash)
        return partial(self._note_grown, anchor, holds=holds, protects=protects)

    def _note_grown(self, anchor: Anchor, *, holds: bool, protects: bool) -> None:
        """One commit of this session. The anchor is raised only where what was remembered before it is still there:
        what somebody took back while the session runs must not be forgotten by writing on. In a file that is not sound
        what is written since is remembered beside it.
        """
        with self._guard, contextlib.suppress(NsintakeError, *_FAILS):  # what was committed is not called failed
            if not holds or self._stores[anchor.file].database.was_mended:
                self.look()
            if holds and not self._is_unsound(anchor.file):
                self.anchors.raise_to(anchor)
                self.tell()
            else:
                self.anchors.add(anchor)
            self._note_restricted(self._stores[anchor.file])
        if (protects or not holds) and not self._closed:
            self._keep_here()
        self._grown += 1
        if self._grown >= EVERY:
            self._grown = 0
            self.anchors.write_soon()
        self.written()

    def _note_restricted(self, store: SealedStore) -> None:
        """Remember at once whom this session restricted; what is not any more is forgotten by the next look."""
        if store.wraps.has_stated and not self._closed:
            store.wraps.has_stated = False
            self._restricted.learn(store, forgets=False)

    def _keep_here(self) -> None:
        """Remember it on this computer before the act returns; the keyring may be slow and is never waited for."""
        before, self.not_kept = self.not_kept, not self.anchors.write_state()
        if self.not_kept != before:
            self.changed()

    def tell(self) -> None:
        """Give whoever listens what should be kept of every file; reads nothing."""
        self.heads_changed({f"{self._org}/{file}": text for file, text in self.anchors.carried().items()})

    def _arrived(self) -> None:
        self._late = True
        self.changed()
