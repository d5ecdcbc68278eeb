"""The index over women's files in one session: built bit by bit from what her last session kept and by decrypting the
rest, kept up to date by the audit.

It has only the files that this person may open, and goes when the session ends; what is kept of it for her next one is
sealed (``kept_women``). Each change of a file, here or in another process, left a line in the audit: before each answer
the lines that came since are looked at and the files they are about read again. No window may call it.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from typing import TYPE_CHECKING

from nsintake.domain.case import CaseFile, CaseStatus, card_of
from nsintake.domain.kept_index import PARTS, part_of
from nsintake.errors import Refused
from nsintake.masking.rare import described
from nsintake.matching.case_search import CaseSearchIndex
from nsintake.matching.on_file import OnFile
from nsintake.matching.way_back import Remembered, WayBackMatch
from nsintake.records.case_row import CaseRow
from nsintake.records.kept_women import (
    FILES,
    Earlier,
    KnownWoman,
    Stop,
    kept_here,
    open_part,
    seal_part,
    write_kept,
)
from nsintake.records.ties import ties_told
from nsintake.store.index_parts import sound_with_looks
from nsintake.store.newest import newest_few, newest_first, touched_since
from nsintake.store.sealed_rows import size_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from nsintake.domain.coming_back import Sign
    from nsintake.masking.rare import Described
    from nsintake.matching.on_file import Apart
    from nsintake.store.audit_lines import Head
    from nsintake.store.sealed import SealedStore

_ID = 16
ENOUGH = 64
"""So many files must be read one by one before it is worth to keep what was read."""


class WomenIndex:
    """What is known of the women's files so far. Every method may be called from any thread."""

    def __init__(self, store: SealedStore) -> None:
        self.women = CaseSearchIndex()
        self._remembered = Remembered()
        self.guard = threading.RLock()
        self._store = store
        self._rows: dict[bytes, CaseRow] = {}
        self._described: dict[bytes, Described] = {}
        self._open: set[bytes] = set()
        self._damaged: set[bytes] = set()
        self._open_ones: int | None = None
        self._earlier: Earlier | None = None
        self._parts: list[int] = []
        """Kept parts that were not looked at yet."""
        self._looks: dict[bytes, bytes] = {}
        """By what each file that may be kept was judged."""
        self._unkept: set[bytes] = set()
        """Files that are in no part as they are now."""
        self._digests = [b""] * PARTS
        self._stale: set[int] = set()
        """Parts that have files which are not so any more."""
        self._waiting: list[bytes] | None = None
        self._of = 0
        self._unlisted = 0
        """How many files are to be listed still: the first page does not wait for that."""
        self._seen = 0

    def progress(self) -> tuple[int, int]:
        """How many files were looked at, of how many; both 0 before the first call of ``read_some``."""
        with self.guard:
            if self._parts or self._unlisted:  # the last step says that there is none left
                return min(len(self._rows) + len(self._damaged), self._of - 1), self._of
            return self._of - len(self._waiting or ()), self._of

    @property
    def complete(self) -> bool:
        """Whether every file was read."""
        with self.guard:
            return self._waiting is not None and not (self._waiting or self._parts or self._unlisted)

    def read_some(self, most: int) -> tuple[int, int]:
        """Read so many files more, those written last first; ``progress``. Raises OpenError where one is not sound."""
        with self.guard:
            if self._waiting is None:
                self._begin(most)
            elif self._parts:
                self._take(self._parts.pop())
                return self.progress()
            elif self._unlisted:
                self._list_others()
            waiting = self._waiting or []
            self._read(waiting[:most])
            del waiting[:most]
            return self.progress()

    def read_all(self, at_once: int) -> None:
        """Read all that was not read yet, so many at a time that nobody else waits for long, and what changed since."""
        while not self.complete:
            self.read_some(at_once)
        self.catch_up()

    def _begin(self, most: int) -> None:
        self._seen = self._store.audit.head().number
        self._waiting = list(newest_few(self._store, "case_file", most))
        self._of = max(size_of(self._store, "case_file"), len(self._waiting))
        self._unlisted = self._of - len(self._waiting)
        self._earlier = kept_here(self._store) if self._unlisted else None
        if self._earlier is not None:
            self._remembered = Remembered(self._earlier.kept.secret)
            self._parts = [part for part, digest in enumerate(self._earlier.kept.parts) if digest]
        self._read_ties()

    def _list_others(self) -> None:
        others, self._of = newest_first(self._store, "case_file", self._rows.keys() | self._damaged)
        self._waiting, self._unlisted = list(others), 0

    def _take(self, part: int) -> None:
        """Take what an earlier session kept of some files, but for those that were read meanwhile."""
        if self._earlier is None:
            return
        opened, self._open_ones = open_part(self._store, self._earlier, part), None
        self._digests[part] = self._earlier.kept.parts[part]
        for woman in opened.women:
            case_id = woman.on_file.key
            if self._looks.get(case_id) == woman.look:
                self._unkept.discard(case_id)  # it is in there as it is now
            elif case_id not in self._rows and case_id not in self._damaged:
                self._know(woman)
        if opened.whole and not any(part_of(case_id) == part for case_id in self._unkept):
            self._stale.discard(part)
        else:
            self._stale.add(part)
        if not self._parts:
            self._earlier = None

    def catch_up(self) -> None:
        """Read again what changed since the last time."""
        with self.guard:
            head = self._store.audit.head().number
            if self._waiting is None or head == self._seen:
                return
            touched = touched_since(self._store, self._seen, head)
            self._seen = head
            files = (row.record_id for row in touched if row.table in ("", "case_file"))
            self._read([record_id for record_id in files if len(record_id) == _ID])
            if any(row.table == "tie" for row in touched):
                self._read_ties()

    def _read(self, ids: Sequence[bytes]) -> None:
        wanted, self._open_ones = list(dict.fromkeys(ids)), None
        looks, found = sound_with_looks(self._store, FILES, CaseFile, wanted)
        files = {row.record_id: row.value for row in found.records}
        self._damaged.difference_update(wanted)
        self._damaged.update(found.damaged)
        for case_id in wanted:
            file = files.get(case_id)
            if file is None:
                self._forget(case_id)
            else:
                self._put(case_id, file, looks.get(case_id))

    def _put(self, case_id: bytes, file: CaseFile, look: bytes | None) -> None:
        card = card_of(file)
        self._remembered.put(case_id, file.reaching.return_phrase, file.reaching.return_signs)
        row = CaseRow(case_id, card.code, card.label, card.kinds, card.opened, card.status, card.urgent)
        self._add(
            row,
            described(file),
            OnFile(
                key=case_id,
                code=file.code,
                opened=file.opened,
                urgent=card.urgent,
                names=file.identity.names,
                called=file.identity.called,
                phones=file.identity.phones,
                age=file.identity.age,
                account=file.incident.account,
                platform=file.incident.platform,
            ),
        )
        self._unkept_now(case_id)
        if look is not None:
            self._looks[case_id] = look
            self._unkept.add(case_id)

    def _unkept_now(self, case_id: bytes) -> None:
        self._looks.pop(case_id, None)
        self._unkept.discard(case_id)
        self._stale.add(part_of(case_id))

    def _know(self, woman: KnownWoman) -> None:
        case_id = woman.on_file.key
        self._remembered.take(case_id, woman.way)
        self._add(woman.row, woman.described, woman.on_file, woman.apart)
        self._looks[case_id] = woman.look

    def _add(self, row: CaseRow, words: Described, on_file: OnFile, apart: Apart | None = None) -> None:
        case_id = row.case_id
        self._described[case_id] = words
        self._rows[case_id] = row
        (self._open.add if row.status is CaseStatus.OPEN else self._open.discard)(case_id)
        self.women.put(on_file, apart)

    def _forget(self, case_id: bytes) -> None:
        self.women.drop(case_id)
        self._remembered.drop(case_id)
        self._rows.pop(case_id, None)
        self._described.pop(case_id, None)
        self._open.discard(case_id)
        self._unkept_now(case_id)

    def _read_ties(self) -> None:
        self._open_ones = None
        self.women.fold_into({row.subject_id: row.value.other for row in ties_told(self._store)})

    def keep(self, people: Collection[str], today: date, *, stop: Stop) -> bool:
        """Keep what was read for the next session, where enough was; whether anything was written.

        ``people``: who works here with these files. Raises Refused ``stopped`` where ``stop`` says so, and
        ``changed_meanwhile``: the next call does it.
        """
        with self.guard:
            if not self.complete or len(self._unkept) < ENOUGH:
                return False
            self.catch_up()
            head = self._store.audit.head()
            unkept, stale = self._unkept, self._stale
            self._unkept, self._stale = set(), set()
            members = defaultdict[int, list[bytes]](list)
            for case_id in self._looks:
                members[part_of(case_id)].append(case_id)
        written = False
        try:
            if head.number == self._seen:  # else a save came in between
                self._write({part: members[part] for part in stale}, head, people, today, stop=stop)
                written = True
        finally:
            if not written:
                with self.guard:
                    self._unkept |= unkept & self._looks.keys()
                    self._stale |= stale
        return written

    def _write(
        self, members: Mapping[int, Sequence[bytes]], head: Head, people: Collection[str], today: date, *, stop: Stop
    ) -> None:
        sealed = {}
        for part in members:
            if stop():
                raise Refused("stopped")
            with self.guard:
                women = [self._known(case_id) for case_id in members[part] if case_id in self._looks]
            sealed[part] = seal_part(self._store, part, women)
        digests = [sealed[part].digest if part in sealed else self._digests[part] for part in range(PARTS)]
        secret = self._remembered.secret
        write_kept(self._store, head, secret, digests, sealed.values(), people=people, today=today, stop=stop)
        self._digests = digests

    def _known(self, case_id: bytes) -> KnownWoman:
        row, way = self._rows[case_id], self._remembered.kept(case_id)
        return KnownWoman(self._looks[case_id], self.women[case_id], None, row, self._described[case_id], way)

    def rows(self, keys: Iterable[bytes]) -> tuple[CaseRow, ...]:
        """The rows of these files, as a list shows them."""
        with self.guard:
            return tuple(self._rows[key] for key in keys if key in self._rows)

    def with_code(self, code: str) -> bytes | None:
        """The file read so far that has this code, also one that lists show as an older one; None for none."""
        with self.guard:
            return next((key for key in self._rows if self._rows[key].code == code), None)

    def known(self) -> tuple[tuple[bytes, CaseRow], ...]:
        """Every file read so far, with its row."""
        with self.guard:
            return tuple(self._rows.items())

    def shown_for(self, key: bytes) -> bytes:
        """The file that is in lists for this one."""
        with self.guard:
            return self.women.shown_for(key)

    def by_phrase(self, typed: str) -> tuple[WayBackMatch, ...]:
        """Files read so far whose phrase was said."""
        with self.guard:
            return self._remembered.by_phrase(typed)

    def by_signs(self, signs: Iterable[Sign]) -> tuple[WayBackMatch, ...]:
        """Files read so far with exactly these pictures."""
        with self.guard:
            return self._remembered.by_signs(signs)

    def described(self) -> tuple[Described, ...]:
        """What describes each woman read so far; files that were made one count once."""
        with self.guard:
            return tuple(words for key, words in self._described.items() if self.women.shown_for(key) == key)

    def damaged(self) -> tuple[bytes, ...]:
        """The files read so far that are not sound."""
        with self.guard:
            return tuple(sorted(self._damaged))

    def open_ones(self) -> int:
        """How many open files a list shows."""
        with self.guard:
            if self._open_ones is None:
                self._open_ones = sum(1 for key in self._open if self.women.shown_for(key) == key)
            return self._open_ones

    def forget_all(self) -> None:
        """Let go of everything: the session ends."""
        with self.guard:
            self.women, self._remembered = CaseSearchIndex(), Remembered()
            self._rows.clear()
            self._described.clear()
            self._open.clear()
            self._damaged.clear()
            self._looks.clear()
            self._unkept.clear()
            self._stale.clear()
            self._earlier, self._parts, self._digests = None, [], [b""] * PARTS
            self._waiting, self._of, self._unlisted = None, 0, 0
