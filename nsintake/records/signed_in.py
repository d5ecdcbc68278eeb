"""What a signed-in person has: her keys, the files they open, and nothing more.

Importing this costs no database library.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from nsintake.crypto.compartments import Compartment, granted_to
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import KeyRing
from nsintake.domain.days import day_of
from nsintake.domain.roles import WHILE_FOUNDING, WHILE_UNSOUND, Permission, Role, permissions_of
from nsintake.errors import NsintakeError, Refused
from nsintake.records.unlocking import pin_roster
from nsintake.replay import wall_time
from nsintake.station import Station, is_practice
from nsintake.store.staff_names import SETTING, name_of

if TYPE_CHECKING:
    from nsintake.open_files import OpenFiles
    from nsintake.records.content import Content
    from nsintake.records.women_index import WomenIndex
    from nsintake.store.accounts import Accounts
    from nsintake.store.anchors import IntegrityFinding
    from nsintake.store.batches import BatchWait
    from nsintake.store.drafts import Drafts
    from nsintake.store.outbox import Outbox
    from nsintake.store.roster_history import RosterHistory
    from nsintake.store.sealed import SealedStore
    from nsintake.store.unit_of_work import UnitOfWork


FOUNDING_TABLE = "founding"
"""``tbl`` of the audit entries that say how far the founding of the station is."""
FOUNDED_ID = bytes(16)
OFFICE_NAME, OFFICE_LANG = "office_name", "office_lang"
"""Settings in accounts.db: what the office is called, and the language it works in."""


_BY_THE_LIST = frozenset(
    {
        *(Permission.PROPOSE_RELEASE, Permission.SIGN_RELEASE, Permission.NAME_HER, Permission.PRINT_RELEASED),
        *(Permission.RECORD_DISCLOSURE, Permission.PLAN_MEETING, Permission.DISCLOSE_BY_LAW),
    }
)
"""What lets something out to an office of the list."""
_WORDS_S = 1.0
LONG_AWAY = timedelta(days=60)
"""After so many days without an entry it is asked, before anything is written, whether the clock is right."""


@dataclass(frozen=True, slots=True)
class ClockGap:
    """The computer's clock and the newest entry do not agree.

    If the clock is behind, days go by the newest entry. If it is ahead, the person who signed in said that it is right.
    """

    clock: date
    newest: date

    @property
    def ahead(self) -> bool:
        """Whether nobody wrote anything for long, if the clock is right."""
        return self.clock > self.newest

    @property
    def wide(self) -> bool:
        """Whether one of the two is so far off that nothing may be taken away because of it."""
        return abs(self.clock - self.newest) > LONG_AWAY


def not_permitted(permission: Permission) -> Refused:
    """The refusal ``SignedIn.must`` raises; names the permission, nothing of the record."""
    return Refused("not_permitted", permission=permission.value)


class SignedIn:
    """One signed-in person. Services take it first; pages ask it what is permitted."""

    def __init__(self, station: Station, ring: KeyRing, files: OpenFiles) -> None:
        from nsintake.records.integrity import IntegrityGuard  # noqa: PLC0415 - loads the database library

        self.station = station
        self.ring = ring
        self._files, entry = files, ring.roster.entry(ring.uid)
        self._came_as = None if entry is None else entry.role
        self.uid = ring.uid
        self.practice = is_practice(ring.org)
        self.clock = files.clock
        replay = station.replayed(ring.org)
        self.randbelow = secrets.randbelow if replay is None else replay.randbelow
        """Draws what is printed as a code: from the system's randomness, and only in a practice office that is played
        from what the play set. No key, secret or id is ever drawn with it."""
        self.local = wall_time if replay is None else replay.local
        """A moment by the clock on the wall; one without a zone is read by it."""
        self._founded = False
        self.words_looked_at = float("-inf")
        self._no_roster = 0
        self.names_judged: dict[str, tuple[bytes, str]] = {}
        """What people are called, by their ids: the setting that was there, and the name that counts. Whoever lets a
        keeper sign clears it first: what one said of a name may have been out of sight."""
        self._making = threading.Lock()
        self._women: WomenIndex | None = None
        self.integrity = IntegrityGuard(self.stores, ring.org, in_keyring=not self.practice, carried=station.carried)
        self.clock_gap = _clock_gap(station.clock.now(), files.clock.newest)
        self.display_name = self.name_of(ring.uid)
        self.here_since = files.clock.now()
        self.away_since: datetime | None = None
        """When somebody was here before, where that is known; signing in says it."""

    @property
    def role(self) -> Role:
        """Her certified role."""
        return self.ring.role

    @property
    def permissions(self) -> frozenset[Permission]:
        """What she may do."""
        return permissions_of(self.role)

    def may(self, permission: Permission) -> bool:
        """Whether she may."""
        return permission in self.permissions

    def must(self, permission: Permission, *, while_unsound: bool | None = None) -> None:
        """Raise Refused ``not_permitted`` unless she may, by the newest roster there is.

        Raises Refused ``role_changed`` where a keeper signed another role meanwhile, whose files are not open here;
        ``founding_unfinished`` for work with cases while the station is being founded, and
        ``audit_mismatch`` for what writes while a file is unsound (``while_unsound``: see ``access.requires``).
        """
        goes_on = permission in WHILE_UNSOUND if while_unsound is None else while_unsound
        self._take_newer_rosters(goes_on=goes_on)
        _require_keys_of_role(self)
        _take_newer_words(self, permission)
        if not self.may(permission):
            raise not_permitted(permission)
        if permission not in WHILE_FOUNDING and not self.founded:
            raise Refused("founding_unfinished")
        if not goes_on and self.unsound:
            raise Refused("audit_mismatch", file=self.unsound[0].file)

    @property
    def unsound(self) -> tuple[IntegrityFinding, ...]:
        """What is not sound in the files open here; while there is any, she reads and begins new intake sessions."""
        return self.integrity.findings

    @property
    def founded(self) -> bool:
        """Whether a keeper signed that the founding is finished: sheets written down and checked, people there.

        A file with records says it too. Else one changed entry of accounts.db, which everybody may write, would keep
        all of them from what protects a woman.
        """
        if not self._founded:
            said = self.accounts_store.audit.keepers_word(FOUNDING_TABLE, FOUNDED_ID)
            self._founded = said is not None or _is_in_use(self._files)
        return self._founded

    def _take_newer_rosters(self, *, goes_on: bool) -> None:
        """Take every later list than the one she works under.

        Everybody can write into that table: what is there and is no list of this office is noted, and stops nothing
        that goes on while a file is unsound. Raises OpenError for everything else; Refused ``role_changed`` where a
        keeper signed another role that has not all of her keys.
        """
        newest, ring = self._files.accounts.newest_roster_number(), self.ring
        above = self._files.accounts.rosters_above(ring.roster.number) if newest > ring.roster.number else ()
        for following in filter(None, map(self.rosters.at, above)):  # one in between may be missing
            try:
                ring.renew(following.to_bytes())
            except OpenError:  # nothing is damaged: the keys that she has are no longer hers
                entry = following.entry(ring.uid)
                if following.epoch == ring.epoch and entry is not None and entry.role is not ring.role:
                    raise Refused("role_changed") from None
                raise
            pin_roster(ring)
        if ring.roster.number < newest:
            if newest != self._no_roster:
                self._no_roster = newest
                self.integrity.take_failed(self.accounts_store)
            if not goes_on:
                raise OpenError

    @property
    def files(self) -> OpenFiles:
        """Every file that is open here."""
        return self._files

    @property
    def accounts(self) -> Accounts:
        """accounts.db."""
        return self._files.accounts

    @property
    def accounts_store(self) -> SealedStore:
        """The audit of accounts.db."""
        return self._files.accounts_store

    @property
    def rosters(self) -> RosterHistory:
        """Every roster there was, verified."""
        return self._files.rosters

    @property
    def liaison(self) -> SealedStore:
        """liaison.db. Raises Refused ``no_key`` where the role has none."""
        if self._files.liaison is None:
            raise Refused("no_key", file="liaison.db")
        return self._files.liaison

    @property
    def identity(self) -> SealedStore:
        """identity.db. Raises Refused ``no_key`` where the role has none."""
        if self._files.identity is None:
            raise Refused("no_key", file="identity.db")
        return self._files.identity

    @property
    def stores(self) -> tuple[SealedStore, ...]:
        """Every file that is open here."""
        every = (self._files.accounts_store, self._files.liaison, self._files.identity)
        return tuple(store for store in every if store is not None)

    @property
    def outbox(self) -> Outbox:
        """What identity.db owes liaison.db. Raises Refused ``no_key`` where the role has not both."""
        if self._files.outbox is None:
            raise Refused("no_key", file="identity.db")
        return self._files.outbox

    @cached_property
    def drafts(self) -> Drafts:
        """The sealed drafts in identity.db."""
        from nsintake.store.drafts import Drafts  # noqa: PLC0415

        return Drafts(self.identity)

    @property
    def women(self) -> WomenIndex:
        """What is known of the women's files so far, in memory only."""
        from nsintake.records.women_index import WomenIndex  # noqa: PLC0415

        with self._making:
            if self._women is None:
                self._women = WomenIndex(self.identity)
            return self._women

    @cached_property
    def content(self) -> Content:
        """The office's own content; with the next act after a keeper signed another it is read again."""
        from nsintake.records.content import Content  # noqa: PLC0415

        return Content.of(self._files, self.ring.org, practice=self.practice)

    def renew_content(self) -> None:
        """A text was signed: read the office's own content again when it is next needed."""
        self.__dict__.pop("content", None)

    def now(self) -> datetime:
        """The moment, aware, UTC; never on a day before the newest in the audit."""
        return self.clock.now()

    def today(self) -> date:
        """The later of the clock's day and the newest day in the audit: a clock set back lengthens nothing."""
        return day_of(self.now())

    @property
    def day_is_doubtful(self) -> bool:
        """Whether clock and newest entry are so far apart that no day makes anything go for good in this session."""
        return self.clock_gap is not None and self.clock_gap.wide

    def due_in(self, days: int) -> date:
        """The day that many days from today."""
        return self.today() + timedelta(days=days)

    def name_of(self, uid: str) -> str:
        """What a colleague is called on the screen: as a keeper approved it, judged once while the setting is the
        same.
        """
        stored, known = self._files.accounts.setting(f"{SETTING}{uid}") or b"", self.names_judged.get(uid)
        if known is None or known[0] != stored:
            known = self.names_judged[uid] = stored, name_of(self.accounts_store, uid, stored)
        return known[1]

    def send(
        self,
        work: UnitOfWork,
        table: str,
        record_id: bytes,
        subject_id: bytes,
        value: object,
        *,
        verb: str,
        parcel: bytes = b"",
        waits: BatchWait | None = None,
    ) -> None:
        """Owe liaison.db a row, within a transaction on identity.db. Only ``release.through`` calls this."""
        self.outbox.add_row(work, table, record_id, subject_id, value, verb=verb, parcel=parcel, waits=waits)

    def note_view(self, store: SealedStore, verb: str, record_id: bytes, *, about: bytes | None = None) -> None:
        """Write into a file's audit that something was looked at. ``about``: its subject, where that is another id;
        empty for what opens to all who have the file's key, of which the log does not say when exactly.
        """
        about = record_id if about is None else about
        with store.begin() as work:
            store.audit.append(work, verb, record_id=record_id, about=about, day_only=not about)
            work.commit()

    def tidy(self) -> None:
        """Fold what was written into the files and cut the write-ahead logs, which would keep old pages; when idle."""
        for store in self.stores:
            store.database.checkpoint()

    def close(self, *, idle: bool = True) -> None:
        """Sign her out: what was seen is remembered, files closed, keys let go.

        ``idle`` is False where threads are still in the files: those go with the process, which ends right after.
        """
        if not idle:
            self.integrity.end()
            self.ring.close()
            return
        if self._women is not None:
            self._women.forget_all()
        _note_that_she_leaves(self)
        with self._files.folding():
            self.integrity.end()
        self._files.close()
        self.ring.close()

    def was_away_at(self, moment: datetime) -> bool:
        """Whether a moment passed while nobody was signed in, before this person came; not where nothing is known."""
        return self.away_since is not None and self.away_since < moment <= self.here_since


def _require_keys_of_role(signed_in: SignedIn) -> None:
    """A session opens files at its beginning only: with more to do and without the file it would say of each page that
    her account has no key. A new keeper goes on as what she was.
    """
    if signed_in.role is not signed_in._came_as:
        needs = granted_to(signed_in.role) - {Compartment.KEEPER}
        if not all(map(signed_in.ring.holds, needs)):
            raise Refused("role_changed")


def _take_newer_words(signed_in: SignedIn, permission: Permission) -> None:
    """Read the office's content again where a keeper signed some since: an office may have left the list. Looked for
    each time by what lets something out, and by all else once a second: it takes 0.07 ms.
    """
    content, now = signed_in.__dict__.get("content"), time.monotonic()
    if content is None or (permission not in _BY_THE_LIST and now < signed_in.words_looked_at + _WORDS_S):
        return
    signed_in.words_looked_at = now
    from nsintake.records.content import is_as_read  # noqa: PLC0415

    if not is_as_read(content):
        signed_in.renew_content()


def _note_that_she_leaves(signed_in: SignedIn) -> None:
    """What passes from now on is told to whoever comes next. Where it cannot be written it counts from before."""
    from nsintake.records.last_here import note_here  # noqa: PLC0415 - a database library

    with contextlib.suppress(NsintakeError), signed_in.accounts_store.begin() as work:
        note_here(signed_in.accounts, work, signed_in.clock.now())
        work.commit()


def _is_in_use(files: OpenFiles) -> bool:
    from nsintake.store.audit_lookups import tells_of_records  # noqa: PLC0415 - a database library

    store = files.identity or files.liaison
    return store is not None and tells_of_records(store.audit)


def _clock_gap(clock: datetime, newest: datetime | None) -> ClockGap | None:
    """A clock set back, or a long while without any entry."""
    if newest is None or day_of(newest) <= day_of(clock) <= day_of(newest) + LONG_AWAY:
        return None
    return ClockGap(day_of(clock), day_of(newest))
