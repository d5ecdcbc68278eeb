"""Anchors: what this account of this computer remembers of each file's audit, so that a file put back is noticed.

SQLCipher does not see an old page or an old file. An anchor is a lower bound: the chain must have this head at this
number. It is kept in two places outside the data folder, the keyring and the state folder, and across a lock by the
launcher. The chain must agree with each of them. Only somebody who can use this account of the computer can delete them
all.

A chain that was rightly taken back (a backup restored, a loss settled) goes on in a new *line*, which only a keeper's
signature begins. An anchor of an earlier line is no longer compared.
"""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from nsintake import paths
from nsintake.crypto import os_keyring
from nsintake.crypto.envelope import tlv
from nsintake.errors import EnvironmentFault
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import Details, Mark
from nsintake.store.sealed import SealedStore
from nsintake.store.settled import CONTINUED, NO_RECORD
from nsintake.store.unit_of_work import UnitOfWork

_FIRST_LINE = "nsintake anchors 1"
_ANCHOR = re.compile(r"([a-z]{1,16}\.db) (0|[1-9][0-9]{0,17}) (0|[1-9][0-9]{0,17}) ([0-9a-f]{64})")
_VERIFIED = re.compile(f"verified {_ANCHOR.pattern}(?: ([0-9a-f]{{64}}))?")
"""How far every signature of a file was verified, and what they were; earlier versions wrote nothing of the latter."""
_FOUND = re.compile(r"found ([a-z]{1,16}\.db) ([a-z_]{1,16}) (0|[1-9][0-9]{0,17}) (0|[1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A lower bound of one file's chain: in ``line``, entry ``number`` has this ``head`` (32 bytes)."""

    file: str
    line: int
    number: int
    head: bytes

    def text(self) -> str:
        """As it is kept: one line of ASCII."""
        return f"{self.file} {self.line} {self.number} {self.head.hex()}"

    @classmethod
    def parse(cls, text: str) -> Anchor | None:
        """What ``text`` gave, or None for anything else."""
        found = _ANCHOR.fullmatch(text)
        return None if found is None else cls(found[1], int(found[2]), int(found[3]), bytes.fromhex(found[4]))

    @property
    def bound(self) -> tuple[int, int]:
        """What makes one anchor higher than another."""
        return self.line, self.number


@dataclass(frozen=True, slots=True)
class IntegrityFinding:
    """Something that is not sound in a file, kept until its line ends. ``kind`` is a code; ``at`` says where."""

    file: str
    kind: str
    line: int
    at: int

    def text(self) -> str:
        """As it is kept: one line of ASCII."""
        return f"found {self.file} {self.kind} {self.line} {self.at}"

    @classmethod
    def parse(cls, text: str) -> IntegrityFinding | None:
        """What ``text`` gave, or None for anything else."""
        found = _FOUND.fullmatch(text)
        return None if found is None else cls(found[1], found[2], int(found[3]), int(found[4]))


_HEAD = 32
_MOST = 20
"""So many anchors of a file are kept; more than one only while sessions of this account disagree."""
_LINES_AHEAD = 1_000
"""No file was settled so often since a copy of it; what is remembered beyond that was written by hand."""


def line_of(chain: AuditChain) -> int:
    """Which line a chain is in: the number in the newest entry by which a keeper began one; 0 if none did."""
    said = chain.keepers_word(CONTINUED, NO_RECORD)
    return 0 if said is None else said.version


def line_began(chain: AuditChain) -> int:
    """The number of that entry; 0 if there is none."""
    found = chain.by_keeper(CONTINUED, NO_RECORD)
    return 0 if found is None else found[0]


def _holds(chain: AuditChain, line: int, anchor: Anchor) -> bool:
    """Whether a chain that is in that line has what an anchor remembers, or rightly goes on in a later line."""
    if line > anchor.line:
        return True
    return line == anchor.line and chain.head_at(anchor.number) == anchor.head


def anchor_of(chain: AuditChain) -> Anchor:
    """The anchor that a chain would leave now."""
    head = chain.head()
    return Anchor(chain.name, line_of(chain), head.number, head.hash)


def continue_line(
    store: SealedStore, work: UnitOfWork, *, why: str, details: Details | None = None, above: int = 0
) -> int:
    """Begin a new line in this transaction; its number. It counts only if a keeper does it.

    ``above`` is the highest line known of this file from elsewhere (the anchors here, the station a backup replaces).
    ``why`` is a code, ``details`` are ids, codes and numbers.
    """
    here = line_of(store.audit)
    line = max(here, min(above, here + _LINES_AHEAD)) + 1
    before = store.audit.head()
    state = sha256(tlv(CONTINUED, store.org, store.comp, line, before.number, before.hash)).digest()
    said: dict[str, str | int] = {"why": why, **(details or {})}
    store.audit.append(work, CONTINUED, table=CONTINUED, record_id=NO_RECORD, version=line, state=state, details=said)
    return line


def _verified_text(file: str, line: int, mark: Mark) -> str:
    return f"verified {Anchor(file, line, mark.number, mark.hash).text()} {mark.signatures.hex()}"


def item_name(org: str) -> str:
    """The name of the item in the keyring: tells nothing."""
    return sha256(tlv("anchors", org)).digest()[:16].hex()


class Anchors:
    """What is remembered for one organisation, for the time of a session; safe to use from several threads.

    ``carried`` are anchors that the launcher kept, by file. The keyring is read in a thread that nothing waits for:
    ``arrived`` is called there once it answered, and from then on the chain must agree with its anchors too.
    """

    def __init__(
        self,
        org: str,
        *,
        in_keyring: bool,
        carried: Mapping[str, str] | None = None,
        arrived: Callable[[], object] = lambda: None,
    ) -> None:
        self._path = paths.state_folder() / f"anchors-{org}"
        self._item = item_name(org)
        self._guard = threading.RLock()
        self._known: dict[str, list[Anchor]] = {}
        self._had: set[Anchor] = set()
        self._verified: dict[str, tuple[int, Mark]] = {}
        self.found: dict[tuple[str, str], IntegrityFinding] = {}
        self.unreadable = False
        self._in_keyring = in_keyring
        self._ring_known = False
        self._writing = self._to_write = False
        self._durable: bytes | None = None
        """What this wrote last into the state file, through to the disk."""
        for text in (carried or {}).values():
            self._take(Anchor.parse(text))
        self._read_state()
        if in_keyring:
            self.reading = threading.Thread(target=self._read_keyring, args=(arrived,), name="anchors", daemon=True)
            self.reading.start()

    # --- reading

    def _take(self, anchor: Anchor | None) -> None:
        if anchor is None:
            self.unreadable = True
        elif anchor not in self._known.setdefault(anchor.file, []):
            self._known[anchor.file].append(anchor)
            self._had.add(anchor)

    def _read_state(self) -> None:
        try:
            text = paths.read_file(self._path, paths.NOTES)
            if text is not None:
                self._take_text(text.decode("ascii"))
        except (EnvironmentFault, ValueError):
            self.unreadable = True

    def take_others(self) -> bytes | None:
        """What another session of this account wrote into the state file since: the chain must agree with that too.
        Gives the file as it is; None where there is none that can be read.
        """
        with self._guard, contextlib.suppress(EnvironmentFault, ValueError):
            text = paths.read_file(self._path, paths.NOTES)
            for line in (text or b"").decode("ascii").split("\n")[1:]:
                anchor = Anchor.parse(line)
                if anchor is not None and anchor not in self._had:
                    self._take(anchor)
            return text
        return None

    def _take_text(self, text: str) -> None:
        first, *lines = text.split("\n")
        if first != _FIRST_LINE:
            self.unreadable = True
            return
        for line in filter(None, lines):
            found = IntegrityFinding.parse(line)
            if found is not None:
                self.found[found.file, found.kind] = found
            elif (said := _VERIFIED.fullmatch(line)) is not None:
                if said[5] is not None:
                    mark = Mark(int(said[3]), bytes.fromhex(said[4]), bytes.fromhex(said[5]))
                    self.raise_verified(said[1], int(said[2]), mark)
            else:
                self._take(Anchor.parse(line))

    def _read_keyring(self, arrived: Callable[[], object]) -> None:
        try:
            value = os_keyring.get(self._item)
        except EnvironmentFault:
            return
        with self._guard:
            self._ring_known = True
            if value is not None:
                try:
                    self._take_text(bytes.fromhex(value).decode("ascii"))
                except ValueError:
                    self.unreadable = True
        arrived()

    # --- asking

    def broken_by(self, chain: AuditChain) -> Anchor | None:
        """The highest anchor that a chain does not agree with, or None if it agrees with all."""
        with self._guard:
            known = sorted(self._known.get(chain.name, ()), key=lambda anchor: anchor.bound, reverse=True)
        line = line_of(chain) if known else 0
        return next((anchor for anchor in known if not _holds(chain, line, anchor)), None)

    def highest_line(self, file: str) -> int:
        """The highest line that is remembered of a file."""
        with self._guard:
            lines = [anchor.line for anchor in self._known.get(file, ())]
            lines += [found.line for found in self.found.values() if found.file == file]
        return max(lines, default=0)

    def carried(self) -> dict[str, str]:
        """The newest anchors by file, as the launcher keeps them."""
        with self._guard:
            return {file: best.text() for file, best in self._best().items()}

    def _best(self) -> dict[str, Anchor]:
        return {file: max(known, key=lambda anchor: anchor.bound) for file, known in self._known.items()}

    # --- remembering

    def raise_to(self, anchor: Anchor) -> None:
        """From now on the chain must have this; the caller has seen that it agrees with all that was remembered.

        Lower bounds known before are implied by it; a higher one (of a commit that was told earlier) stays. An entry
        whose head is no hash implies nothing: written down, nobody could read it, and what was known would be lost.
        """
        if len(anchor.head) != _HEAD:
            return
        with self._guard:
            higher = [known for known in self._known.get(anchor.file, ()) if known.bound > anchor.bound]
            self._known[anchor.file] = higher or [anchor]
            self._had.add(anchor)

    def add(self, anchor: Anchor) -> None:
        """The chain must have this besides all that is remembered: of a file that is not sound, none implies another.
        Of more than are kept the first one and the last stay.
        """
        if len(anchor.head) != _HEAD:
            return
        with self._guard:
            known = self._known.setdefault(anchor.file, [])
            self._known[anchor.file] = [*known[:1], *known[1:][2 - _MOST :], anchor]
            self._had.add(anchor)

    def hold_to(self, anchor: Anchor) -> None:
        """From now on the chain must have this and nothing else that is remembered: a keeper settled it."""
        with self._guard:
            self._known[anchor.file] = [anchor]
            self._had.add(anchor)
            self._verified.pop(anchor.file, None)

    def verified(self, file: str, line: int) -> Mark:
        """How far every signature of a file was verified in this line of it; only a hint, compared with the chain."""
        with self._guard:
            known, mark = self._verified.get(file, (line, Mark(0, b"", b"")))
        return mark if known == line else Mark(0, b"", b"")

    def raise_verified(self, file: str, line: int, mark: Mark) -> None:
        """Everything up to there was verified in this line of a file, and nothing is unsettled."""
        with self._guard:
            known = self._verified.get(file)
            if mark.signatures and (known is None or (known[0], known[1].number) <= (line, mark.number)):
                self._verified[file] = line, mark

    def keep_found(self, found: Iterable[IntegrityFinding]) -> None:
        """Keep what is not sound until it is settled."""
        with self._guard:
            kept = dict(self.found)
            for finding in found:
                kept.setdefault((finding.file, finding.kind), finding)
            self.found = kept

    def forget_found(self, file: str) -> None:
        """A keeper settled it."""
        with self._guard:
            self.found = {key: finding for key, finding in self.found.items() if finding.file != file}

    def text(self) -> str:
        """Everything remembered, as it is kept in the state folder."""
        with self._guard:
            lines = [anchor.text() for file in sorted(self._known) for anchor in self._known[file][-_MOST:]]
            lines += [finding.text() for _, finding in sorted(self.found.items())]
            lines += [_verified_text(file, *self._verified[file]) for file in sorted(self._verified)]
        return "\n".join([_FIRST_LINE, *lines, ""])

    def write_state(self) -> bool:
        """Write the state file, durably; whether it was. A disk that refuses does not stop the work: the keyring has it
        too. What this made durable and is still there costs the disk nothing again.
        """
        with self._guard, contextlib.suppress(EnvironmentFault, OSError):
            paths.make_folder(self._path.parent, shared=False)
            there, text = self.take_others(), self.text().encode("ascii")
            if text != there or text != self._durable:
                self._durable = None
                paths.atomic_write(self._path, text)
                self._durable = text
            return True
        return False

    def write_soon(self) -> None:
        """Write state file and keyring in a thread that nothing waits for."""
        with self._guard:
            self._to_write = True
            if self._writing:
                return
            self._writing = True
        threading.Thread(target=self._write, name="anchors", daemon=True).start()

    def _write(self) -> None:
        while True:
            with self._guard:
                if not self._to_write:
                    self._writing = False
                    return
                self._to_write = False
                text = self.text() if self._in_keyring and self._ring_known else None
            self.write_state()
            if text is not None:
                with contextlib.suppress(EnvironmentFault):
                    os_keyring.put(self._item, text.encode("ascii").hex())

    @property
    def path(self) -> Path:
        """The state file."""
        return self._path
