"""The index over women's files in one session: built bit by bit by decrypting, kept up to date by the audit.

It is in this process's memory and nowhere else, has only the files that this person may open, and goes when the session
ends. Each change of a file, here or in another process, left a line in the audit: before each answer the lines that
came since are looked at and the files they are about read again. No window may call it.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from nsintake.domain.case import CaseFile, CaseStatus, card_of
from nsintake.domain.incident import IncidentKind
from nsintake.masking.rare import described
from nsintake.matching.case_search import CaseSearchIndex, OnFile
from nsintake.matching.way_back import Remembered, WayBackMatch
from nsintake.records.ties import ties_told
from nsintake.store.newest import newest_few, newest_first, touched_since
from nsintake.store.sealed_rows import size_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nsintake.domain.coming_back import Sign
    from nsintake.masking.rare import Described
    from nsintake.store.sealed import SealedStore

_ID = 16


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A file as a list shows it; ``label`` stays covered until somebody asks."""

    case_id: bytes
    code: str
    label: str
    kinds: tuple[IncidentKind, ...]
    opened: date
    status: CaseStatus
    urgent: bool


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
        self._waiting: list[bytes] | None = None
        self._of = 0
        self._first: tuple[bytes, ...] = ()
        """The files read first, before the others are so much as listed: the first page does not wait for that."""
        self._unlisted = 0
        self._seen = 0

    def progress(self) -> tuple[int, int]:
        """How many files were looked at, of how many; both 0 before the first call of ``read_some``."""
        with self.guard:
            return self._of - self._left(), self._of

    @property
    def complete(self) -> bool:
        """Whether every file was read."""
        with self.guard:
            return self._waiting is not None and not self._left()

    def _left(self) -> int:
        """How many files are to be read still."""
        return len(self._waiting or ()) + self._unlisted

    def read_some(self, most: int) -> tuple[int, int]:
        """Read so many files more, those written last first; ``progress``. Raises OpenError where one is not sound."""
        with self.guard:
            if self._waiting is None:
                self._begin(most)
            elif self._unlisted and not self._waiting:
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
        self._first = newest_few(self._store, "case_file", most)
        self._waiting = list(self._first)
        self._of = max(size_of(self._store, "case_file"), len(self._first))
        self._unlisted = self._of - len(self._first)
        self._read_ties()

    def _list_others(self) -> None:
        known = set(self._first)
        self._waiting = [case_id for case_id in newest_first(self._store, "case_file") if case_id not in known]
        self._of, self._unlisted = len(self._first) + len(self._waiting), 0

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
        found = self._store.sound("case_file", CaseFile, ids=wanted)
        files = {row.record_id: row.value for row in found.records}
        self._damaged.difference_update(wanted)
        self._damaged.update(found.damaged)
        for case_id in wanted:
            file = files.get(case_id)
            if file is None:
                self._forget(case_id)
            else:
                self._put(case_id, file)

    def _put(self, case_id: bytes, file: CaseFile) -> None:
        card = card_of(file)
        self._described[case_id] = described(file)
        self._remembered.put(case_id, file.reaching.return_phrase, file.reaching.return_signs)
        self._rows[case_id] = CaseRow(case_id, card.code, card.label, card.kinds, card.opened, card.status, card.urgent)
        (self._open.add if card.status is CaseStatus.OPEN else self._open.discard)(case_id)
        self.women.put(
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
            )
        )

    def _forget(self, case_id: bytes) -> None:
        self.women.drop(case_id)
        self._remembered.drop(case_id)
        self._rows.pop(case_id, None)
        self._described.pop(case_id, None)
        self._open.discard(case_id)

    def _read_ties(self) -> None:
        self._open_ones = None
        self.women.fold_into({row.subject_id: row.value.other for row in ties_told(self._store)})

    def rows(self, keys: Iterable[bytes]) -> tuple[CaseRow, ...]:
        """The rows of these files, as a list shows them."""
        with self.guard:
            return tuple(self._rows[key] for key in keys if key in self._rows)

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
            self._waiting, self._of, self._first, self._unlisted = None, 0, (), 0
