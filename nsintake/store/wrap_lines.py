"""What the log says of the wraps of restricted keys, and whether they are as it says.

A wrap says to whom a woman's file is open. Whoever has the key of identity.db can write another one past the program,
and shut the file to everybody else or let somebody in. So each wrap that the program writes is stated in the log, by
its hash, in the transaction that writes it; one that is there and not stated is found when the file is verified.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator
from enum import Enum
from functools import partial
from hashlib import sha256
from typing import Any, cast

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import Dek
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.store import audit_lookups, wrap_doubts
from nsintake.store.audit import AuditChain, passing_over, settled
from nsintake.store.audit_bodies import UNREADABLE
from nsintake.store.audit_lines import LOST, Details, LogLine
from nsintake.store.audit_lookups import entry_about
from nsintake.store.checkpoint import StatedRow
from nsintake.store.column_types import IN_RANGE, LINE, blob
from nsintake.store.engine import Database
from nsintake.store.key_by_the_log import is_key_lost
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.restricted_wraps import is_restricted
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_rule import ASKS, BEFORE, NAMED, NEXT, NOBODY, TABLE, hash_of, word_of
from nsintake.store.wraps import FileRestricted, Wraps, restricted_subjects

MARK = "wraps"
"""``tbl`` of the entry from which on every wrap of a restricted key counts only if the log states it."""
MARK_ID = b"wraps".ljust(16, b"\0")
VERB = "seal_to"
_LACKS = "log lacks some"
KEEPERS = "keepers"
"""Detail: that no keeper as such opens the file."""
_ABOUT = f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n DESC"  # noqa: S608
_MARKED = f"SELECT 1 FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} LIMIT 1"  # noqa: S608
_SINCE = f"SELECT min(n) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0 AND hash = ? AND {IN_RANGE}"  # noqa: S608
_STATED = f"SELECT DISTINCT {blob('record_id')} FROM audit WHERE tbl = ? AND version > 0 AND {IN_RANGE}"  # noqa: S608


class Access(Enum):
    """For whom a file is: all who have the key of identity.db, those named in its key and keepers, or those named
    alone.
    """

    ALL = "all"
    FEW = "few"
    FEW_AND_NO_KEEPERS = "few_and_no_keepers"


class WrapLines:
    """The wraps of identity.db and the entries about them; every other file has none."""

    def __init__(self, database: Database, deks: Wraps, audit: AuditChain) -> None:
        self._database = database
        self._deks = deks
        self._audit = audit
        if deks.comp is Compartment.IDENTITY:
            deks.change, deks.is_stated, deks.is_proved = self._change, self.is_sound, self.is_proved
            audit.her_key.named_since, audit.her_key.is_giver = self._named_since, partial(_is_giver, audit)
        deks.work = lambda: database.work
        self.broken: Callable[[], Collection[int]] = tuple
        """Entries of the log that are not what the chain says and that nobody settled, as far as this session knows."""
        self.taken_out: frozenset[bytes] = frozenset()
        """Subjects that are for few by what this computer remembers, and not by this file (``once_restricted``)."""
        self.has_stated = False
        """Whether this process stated any wrap since somebody asked."""

    @property
    def name(self) -> str:
        """The file's name."""
        return self._database.name

    @contextlib.contextmanager
    def _change(self, work: UnitOfWork, subject_id: bytes) -> Iterator[None]:
        """Inside, a wrap is changed: state what became of it, with the word that only the key of before gives."""
        word = self._word(work, subject_id)
        yield
        self._state(work, subject_id, word)

    def _word(self, work: UnitOfWork, subject_id: bytes) -> str:
        """The word that the newest entry asks for; empty where it asks for none, or the key does not open here."""
        said = self.said(work.cursor, subject_id)
        if said is None or not said.hash:
            return ""
        key = _key_of(self, work, subject_id, said.version)
        return "" if key is None else word_of(key, said.version)

    def _state(self, work: UnitOfWork, subject_id: bytes, word: str = "") -> None:
        said, state = self.said(work.cursor, subject_id), self._state_of(work.cursor, subject_id)
        if state != (b"" if said is None else said.hash):
            asks = bool(state) and is_key_lost(self._audit, work.cursor, subject_id)
            self._say(work, subject_id, said, state, word=word, asks=asks)

    def _say(
        self,
        work: UnitOfWork,
        subject_id: bytes,
        said: StatedRow | None,
        state: bytes,
        *,
        word: str = "",
        verb: str = VERB,
        proves: bool = True,
        believes: bool = True,
        asks: bool = False,
    ) -> None:
        """``proves``: whether a key that opens here opens what there is of her. ``believes``: whether those named in
        one that does not may say what comes next. ``asks``: who else may open it is to be said again.
        """
        self.has_stated = True
        version = 1 if said is None else said.version + 1
        key = _key_of(self, work, subject_id, version - 1) if state and proves else None
        details = {
            BEFORE: word,
            KEEPERS: self._keepers(work.cursor, subject_id),
            NEXT: "" if key is None else hash_of(word_of(key, version)),
            NAMED: self._names(work.cursor, subject_id, believes=believes) if state and key is None else "",
            ASKS: "yes" if asks else "",
        }
        self._audit.append(
            work,
            verb,
            table=TABLE,
            record_id=subject_id,
            version=version,
            state=state,
            details={name: text for name, text in details.items() if text},
            day_only=True,
        )

    def said(self, cursor: Any, subject_id: bytes) -> StatedRow | None:
        """What the newest entry that counts says of a subject's wrap, whatever is above it that does not count."""
        with passing_over(self._audit), self._audit.notes.found_once():
            return self._audit.newest(cursor, TABLE, subject_id)

    def _state_of(self, cursor: Any, subject_id: bytes) -> bytes:
        """What there is to state of a wrap as it is stored: its hash where it is restricted, else nothing."""
        wrap = self._deks.wrap_of(cursor, subject_id, self._deks.epoch)
        return b"" if wrap is None or not is_restricted(wrap) else self._hash(subject_id, wrap)

    def _hash(self, subject_id: bytes, wrap: bytes) -> bytes:
        return sha256(tlv("wrap", self._deks.org, self._deks.comp, self._deks.epoch, subject_id, wrap)).digest()

    def _keepers(self, cursor: Any, subject_id: bytes) -> str:
        wrap = self._deks.wrap_of(cursor, subject_id, self._deks.epoch)
        with contextlib.suppress(OpenError):
            return "no" if wrap is not None and NO_KEEPERS in (self._deks.holders(wrap) or ()) else ""
        return ""

    def _names(self, cursor: Any, subject_id: bytes, *, believes: bool) -> str:
        named = self.named(cursor, subject_id) if believes else None
        return "".join(f",{uid}" for uid in named or ()) or NOBODY

    def _is_by_the_word(self, cursor: Any, subject_id: bytes, state: bytes) -> bool:
        """Whether a wrap is what was stated last with the word that was asked for, whether or not the entry counts:
        somebody may have made it void. After what a keeper said who had no key, or said another word and does not
        count, nobody knows which word was asked for.
        """
        lines, counting = self.lines(cursor, subject_id)
        count = {line.n for line in counting}
        last, asked = b"", cast("str | None", "")
        for line in reversed(lines):
            said = self._audit.bodies.open(cursor, line).details
            without_key = line.hash and NEXT not in said
            is_asked = asked is not None and (not asked or hash_of(str(said.get(BEFORE, ""))) == asked)
            is_keepers = self._audit.is_keepers(line)
            if not without_key and (is_asked or (is_keepers and line.n in count)):
                last, asked = line.hash, str(said.get(NEXT, ""))
            elif is_keepers:
                last, asked = line.hash, None
        return last == state and asked is not None

    def named(self, cursor: Any, subject_id: bytes) -> tuple[str, ...] | None:
        """Who is named in the wrap that is stored; None where it is not restricted, or damaged."""
        wrap = self._deks.wrap_of(cursor, subject_id, self._deks.epoch)
        with contextlib.suppress(OpenError):
            return None if wrap is None else self._deks.holders(wrap)
        return None

    def _named_since(self, cursor: Any, subject_id: bytes) -> tuple[int, tuple[str, ...]] | None:
        """The first entry that states the wrap as it is stored, whether or not it counts, and who is named there: from
        then on nobody else has her key. None where no entry does, or it is not restricted.
        """
        named = self.named(cursor, subject_id)
        if named is None:
            return None
        said = subject_id, TABLE, self._state_of(cursor, subject_id)
        first = cursor.execute(_SINCE, said).fetchone()[0]
        return None if first is None else (first, named)

    @errors_as_ours
    def access(self, subject_id: bytes, *, lacks: bool = False) -> Access:
        """For whom a file is by the newest entry that counts, whatever wrap is stored and whatever is above that does
        not count. Where the words of that entry do not open any more, it may have been shut to keepers. It is for all
        only where nothing can have said otherwise: no entry that does not count, and none that was changed or is gone
        (``lacks``: the caller knows of some).
        """
        cursor = self._database.reader()
        with passing_over(self._audit), self._audit.notes.found_once():
            lines, counting = self.lines(cursor, subject_id)
            if counting and counting[0].hash:
                return self._few(cursor, counting[:1], subject_id)
        known, count = settled(self._audit), {line.n for line in counting}
        void = [line for line in lines if line.hash and line.n not in count and not known.number(line.n)]
        lacks = lacks or subject_id in self.taken_out
        if void or lacks or self.lacks_some() or not self._are_proved(cursor, counting):
            last = [line for line in counting if line.hash][:1]
            return self._few(cursor, [*void, *last], subject_id, in_doubt=True)
        return Access.ALL

    def lines(self, cursor: Any, subject_id: bytes) -> tuple[list[LogLine], list[LogLine]]:
        """The entries about a wrap, and those of them that count, the newest first."""
        lines = [LogLine(*row) for row in cursor.execute(_ABOUT, (subject_id, TABLE)).fetchall()]
        return lines, [line for line in lines if self._counts(cursor, line)]

    @errors_as_ours
    def is_proved(self, subject_id: bytes) -> bool:
        """Whether what the newest entry that counts says of a wrap was said by whoever had the key."""
        cursor = self._database.reader()
        with passing_over(self._audit), self._audit.notes.found_once():
            return self._are_proved(cursor, self.lines(cursor, subject_id)[1])

    def _are_proved(self, cursor: Any, counting: list[LogLine]) -> bool:
        """Of entries that count, the newest first: whether since a keeper said it who had the key none of them was
        stated without it, or says that it was lost. What follows such a one is no word of hers.
        """
        for line in counting:
            said = self._audit.bodies.open(cursor, line)
            if said.gives_up or (line.hash and NEXT not in said.details):
                return False
            if self._audit.is_keepers(line):
                return True
        return True

    def lacks_some(self) -> bool:
        """Whether an entry was changed or is gone; asked once in a transaction, in which nobody else writes."""
        return self._database.read_once(_LACKS, lambda: audit_lookups.lacks_some(self._audit))

    def _counts(self, cursor: Any, line: LogLine) -> bool:
        return self._audit.counts(cursor, line.n, (TABLE, line.record_id, line.version, line.hash))

    def _few(self, cursor: Any, lines: list[LogLine], subject_id: bytes, *, in_doubt: bool = False) -> Access:
        """Whether these entries, in doubt the stored wrap too, say that no keeper as such opens it."""
        said = [self._audit.bodies.open(cursor, line) for line in lines]
        shut = any(KEEPERS in each.details or each.verb == UNREADABLE for each in said)
        shut = shut or (in_doubt and bool(self._keepers(cursor, subject_id)))
        return Access.FEW_AND_NO_KEEPERS if shut else Access.FEW

    def is_in_force(self) -> bool:
        """Whether a keeper has stated that every restricted wrap counts only if the log states it."""
        return self._database.reader().execute(_MARKED, (MARK_ID, MARK)).fetchone() is not None

    @errors_as_ours
    def strays(self, *, broken: Collection[int] = ()) -> tuple[bytes, ...]:
        """Subjects whose wrap is not what the log says: shut, opened, exchanged or taken away past the program.
        ``broken``: as the property says, where the caller knows it.
        """
        if self._deks.comp is not Compartment.IDENTITY:
            return ()
        return tuple(
            subject_id
            for subject_id in sorted(spoken_of(self) | self.taken_out)
            if not self.is_sound(subject_id) or is_after(self, subject_id, broken)
        )

    def is_sound(self, subject_id: bytes) -> bool:
        """Whether the wrap of a subject, or its absence, is what the log says; a colleague's save meanwhile is none."""
        if self._is_sound(subject_id):
            return True
        with self._database.one_moment():
            return self._is_sound(subject_id)

    def _is_sound(self, subject_id: bytes) -> bool:
        cursor = self._database.reader()
        state = self._state_of(cursor, subject_id)
        if not state and subject_id in self.taken_out:
            return False
        with contextlib.suppress(OpenError), self._audit.notes.found_once():
            said = self._audit.newest(cursor, TABLE, subject_id)
            if said is None:
                return not state or not self.is_in_force()
            return state == said.hash and not _is_doubtful(self, cursor, subject_id, self.broken())
        return False

    def put_in_force(self) -> None:
        """A keeper states, once, that from here on a restricted wrap counts only if the log states it, and those that
        are stored now; not while the log lacks something, which may have said it of others.
        """
        if not self.is_in_force():
            with self._database.begin() as work:
                if self.is_in_force() or self.lacks_some():  # by this transaction: somebody may have let it wait
                    return
                for subject_id in restricted_subjects(self._deks, work.cursor):
                    if self.said(work.cursor, subject_id) is None:
                        self._state(work, subject_id)
                self.mark(work)
                work.commit()

    def mark(self, work: UnitOfWork) -> None:
        """State the rule, at first and again by each keeper who settles the file."""
        self._audit.append(work, "set_writers", table=MARK, record_id=MARK_ID, version=1)

    def drop(self, work: UnitOfWork, is_dropped: Callable[[bytes], bool]) -> None:
        """State of the women who are left out of a file that is built again that they have no key in it."""
        for (subject_id,) in work.cursor.execute(_STATED, (TABLE,)).fetchall():
            if is_dropped(bytes(subject_id)):
                self._state(work, bytes(subject_id))

    def tell_again(self, work: UnitOfWork) -> None:
        """A keeper states each wrap once more that is as stated in words that do not open any more, since they ask for
        a word: else nobody but keepers could change who opens that file.
        """
        for (subject_id,) in work.cursor.execute(_STATED, (TABLE,)).fetchall():
            line = entry_about(self._audit, TABLE, subject_id)
            if line is None or line.hash != self._state_of(work.cursor, subject_id):
                continue
            if line.hash and self._audit.bodies.open(work.cursor, line).verb == UNREADABLE:
                said, believes = StatedRow(line.version, line.hash), not self._audit.is_keepers(line)
                self._say(work, subject_id, said, line.hash, believes=believes)

    def accept(
        self,
        work: UnitOfWork,
        subject_id: bytes,
        *,
        lacks: bool = False,
        broken: Collection[int] = (),
        is_outdated: bool = False,
    ) -> None:
        """A keeper states a wrap as it is stored, or that it was lost. It opens nothing of hers here: anybody may have
        the key in it, and may have named herself. ``lacks``: entries are missing, of which one may have said otherwise;
        ``broken``: as in ``strays``; ``is_outdated``: as ``outdated`` says. Then nobody whom it names is believed, if
        another keeper can open it: she says for whom it is.
        """
        said, state = self.said(work.cursor, subject_id), self._state_of(work.cursor, subject_id)
        with self._audit.notes.found_once():
            after, lines = is_after(self, subject_id, broken), self.lines(work.cursor, subject_id)
            void = wrap_doubts.follows_void(self._audit, work.cursor, *lines)
            hides = wrap_doubts.may_hide_a_word(self._audit, work.cursor, *lines)
            others = self._audit.her_key.another_keeper_opens(self.named(work.cursor, subject_id) or ())
        is_said, outdated = state == (b"" if said is None else said.hash), is_outdated and others
        is_said = is_said and (bool(state) or subject_id not in self.taken_out)
        if after or void or outdated or not is_said:
            lacks = lacks or self.lacks_some() or (hides and others)
            believes = not lacks and self._is_by_the_word(work.cursor, subject_id, state)
            is_lost = not state and (void or not is_said)  # of a woman who was erased it is said again that she was
            verb = LOST if is_lost else VERB
            self._say(work, subject_id, said, state, verb=verb, proves=False, believes=believes)


def _key_of(wraps: WrapLines, work: UnitOfWork, subject_id: bytes, version: int) -> Dek | None:
    """The subject's key where it opens here: the one that this process knows, or one that a colleague made since, by
    its word, for which the newest entry that counts asks, of this ``version``. None where it is another.
    """
    key = wraps._deks.known(work, subject_id)
    if key is not None:
        return key
    with contextlib.suppress(FileRestricted, OpenError):
        stored = wraps._deks.find(work.cursor, subject_id, wraps._deks.epoch)
        if _last_said(wraps, subject_id).get(NEXT) == hash_of(word_of(stored, version)):
            return stored
    return None


def _last_said(wraps: WrapLines, subject_id: bytes) -> Details:
    """What the newest entry that counts says of a wrap; nothing where there is none."""
    audit = wraps._audit
    with passing_over(audit), audit.notes.found_once():
        line = entry_about(audit, TABLE, subject_id)
    return {} if line is None else audit.words(wraps._database.reader(), line).details


def _is_giver(audit: AuditChain, cursor: Any, subject_id: bytes, n: int, actor: str) -> bool:
    """Whether this person stated a wrap in entry ``n``, which counts, and had the key in it: who hands a file over
    makes a key for others alone, and seals with it what there is.
    """
    for line in audit.lines(n, 1):
        if line.actor == actor and audit.counts(cursor, n, (TABLE, subject_id, line.version, line.hash)):
            said = audit.bodies.open(cursor, line)
            return NEXT in said.details or said.verb == UNREADABLE
    return False


@errors_as_ours
def spoken_of(wraps: WrapLines) -> frozenset[bytes]:
    """Subjects whose key is restricted, or of whose wrap the log states anything: every other file is for all."""
    cursor = wraps._database.reader()
    told = (bytes(row[0]) for row in cursor.execute(_STATED, (TABLE,)).fetchall())
    return frozenset((*told, *restricted_subjects(wraps._deks, cursor)))


def ask_who_opens(wraps: WrapLines, work: UnitOfWork, subject_id: bytes, *, asks: bool = True) -> None:
    """A keeper states a wrap that is for keepers alone once more: who else may open it is to be said. ``asks`` not: it
    was said, also if that is nobody.
    """
    said = wraps.said(work.cursor, subject_id)
    if said is not None and said.hash and asks_who_opens(wraps, subject_id) is not asks:
        wraps._say(work, subject_id, said, said.hash, word=wraps._word(work, subject_id), asks=asks)


@errors_as_ours
def is_after(wraps: WrapLines, subject_id: bytes, broken: Collection[int]) -> bool:
    """Whether something that is ``broken`` puts what counts of a wrap into doubt (``wrap_doubts.is_broken_into``)."""
    if not broken:
        return False
    with wraps._audit.notes.found_once():
        counting = wraps.lines(wraps._database.reader(), subject_id)[1]
        named = wraps.named(wraps._database.reader(), subject_id) or ()
    return wrap_doubts.is_broken_into(wraps._audit, counting, broken, named)


def _is_doubtful(wraps: WrapLines, cursor: Any, subject_id: bytes, broken: Collection[int]) -> bool:
    """Whether what the newest entry that counts says of a wrap may be no word of hers."""
    lines, counting = wraps.lines(cursor, subject_id)
    named = wraps.named(cursor, subject_id) or ()
    if wrap_doubts.is_broken_into(wraps._audit, counting, broken, named):
        return True
    return wrap_doubts.follows_void(wraps._audit, cursor, lines, counting)


@errors_as_ours
def outdated(wraps: WrapLines, broken: Collection[int], *, lacks_end: bool) -> frozenset[bytes]:
    """Subjects whose key names people, of which something may have been said after the newest entry that counts: an
    entry after it is ``broken``, or the log ``lacks_end``.
    """
    behind = _behind(wraps, broken, lacks_end=lacks_end)
    return frozenset(subject_id for subject_id, named, _ in behind if named != ())


@errors_as_ours
def unasked(wraps: WrapLines, broken: Collection[int], *, lacks_end: bool) -> tuple[bytes, ...]:
    """The same of a key that a keeper made for keepers alone, and of which nobody says that who else may open it is to
    be said: whoever heard by that what is due may not hear it any more.
    """
    behind = _behind(wraps, broken, lacks_end=lacks_end)
    audit, cursor = wraps._audit, wraps._database.reader()
    return tuple(
        subject_id
        for subject_id, named, line in behind
        if named == () and line is not None and audit.is_keepers(line) and ASKS not in audit.words(cursor, line).details
    )


def _behind(
    wraps: WrapLines, broken: Collection[int], *, lacks_end: bool
) -> list[tuple[bytes, tuple[str, ...] | None, LogLine | None]]:
    """Restricted keys of which something may have been said after the newest entry that counts: the subject, who is
    named there, and that entry.
    """
    if not broken and not lacks_end:
        return []
    cursor, last, found = wraps._database.reader(), max(broken, default=0), []
    with passing_over(wraps._audit), wraps._audit.notes.found_once():
        for subject_id in restricted_subjects(wraps._deks, cursor):
            counting = wraps.lines(cursor, subject_id)[1]
            if lacks_end or not any(line.n >= last for line in counting):
                newest = counting[0] if counting else None
                found.append((subject_id, wraps.named(cursor, subject_id), newest))
    return found


@errors_as_ours
def is_as_stated_by(wraps: WrapLines, subject_id: bytes, uid: str) -> bool:
    """Whether a restricted wrap is as the newest entry that counts says, and this person signed that with the key."""
    audit, cursor = wraps._audit, wraps._database.reader()
    with passing_over(audit), audit.notes.found_once():
        line = entry_about(audit, TABLE, subject_id)
    if line is None or not line.hash or (line.hash, line.actor) != (wraps._state_of(cursor, subject_id), uid):
        return False
    return NEXT in audit.words(cursor, line).details


@errors_as_ours
def asks_who_opens(wraps: WrapLines, subject_id: bytes) -> bool:
    """Whether the newest entry that counts about a wrap says that who else may open it is to be said."""
    return wraps._deks.comp is Compartment.IDENTITY and ASKS in _last_said(wraps, subject_id)
