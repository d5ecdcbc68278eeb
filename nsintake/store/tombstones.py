"""What was erased and must stay erased: a signed line for each subject, kept beside the backups that still contain it.

A tombstone names a random id, a file, a day and who erased; nothing of a woman. It counts only if its signer's role had
that file's key under the roster it names, so that nobody else can have a record dropped when a backup is restored. It
is in accounts.db, where everybody can remove it; so it is also stated in the log of the file it is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, number_of, text_of, tlv, untlv
from nsintake.crypto.keys import KeyRing, verify
from nsintake.store.column_types import blob
from nsintake.store.engine import Database
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.order import shuffled
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork

LABEL = TABLE = "tombstone"
"""``TABLE`` is in ``tbl`` of the entry that states one."""
MOST_BYTES = 1024
FILES = frozenset({Compartment.LIAISON, Compartment.IDENTITY})
"""Where subjects lie. Everybody on a roster holds accounts.db: a tombstone of that file would be anybody's word."""
_PARTS = 7
_LENGTH = 4
_ALL = f"SELECT {blob('bytes')} FROM tombstone ORDER BY subject_id"  # noqa: S608 - own names only
_PUT = "INSERT OR REPLACE INTO tombstone (subject_id, bytes) VALUES (?, ?)"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """One subject that was erased. ``comp`` is the file it was in; ``signature`` is the actor's (64 bytes)."""

    org: str
    comp: Compartment
    subject_id: bytes
    day: date
    roster_no: int
    actor: str
    signature: bytes = b""

    def message(self) -> bytes:
        """The bytes the actor signs."""
        return tlv(LABEL, self.org, self.comp, self.subject_id, self.day.isoformat(), self.roster_no)


def make(keyring: KeyRing, comp: Compartment, subject_id: bytes, *, day: date) -> Tombstone:
    """The signed-in person's tombstone. Raises OpenError for a file she has no key of."""
    if comp not in FILES or not keyring.holds(comp):
        raise OpenError
    unsigned = Tombstone(keyring.org, comp, subject_id, day, keyring.roster.number, keyring.uid)
    return Tombstone(*_fields(unsigned), signature=keyring.sign(unsigned.message()))


def _fields(tombstone: Tombstone) -> tuple[str, Compartment, bytes, date, int, str]:
    return tombstone.org, tombstone.comp, tombstone.subject_id, tombstone.day, tombstone.roster_no, tombstone.actor


def encode(tombstone: Tombstone) -> bytes:
    """The stored form."""
    day = tombstone.day.isoformat()
    return tlv(
        LABEL,
        tombstone.org,
        tombstone.comp,
        tombstone.subject_id,
        day,
        tombstone.roster_no,
        tombstone.actor,
        tombstone.signature,
    )


def decode(data: bytes) -> Tombstone:
    """Read a stored form; nothing of it counts before ``verified``. Raises OpenError for anything else."""
    parts = untlv(data, LABEL)
    if len(parts) != _PARTS or len(data) > MOST_BYTES:
        raise OpenError
    org, comp, subject_id, day, roster_no, actor, signature = parts
    try:
        tombstone = Tombstone(
            text_of(org),
            Compartment(text_of(comp)),
            subject_id,
            date.fromisoformat(text_of(day)),
            number_of(roster_no),
            text_of(actor),
            signature,
        )
    except ValueError:
        raise OpenError from None
    if tombstone.comp not in FILES or encode(tombstone) != data:
        raise OpenError
    return tombstone


def verified(tombstone: Tombstone, rosters: RosterHistory, *, org: str) -> Tombstone:
    """The tombstone, if its signer's role had that file's key under the roster it names. Raises OpenError."""
    epub = rosters.signing_key(tombstone.actor, tombstone.comp, tombstone.roster_no)
    if tombstone.org != org or epub is None:
        raise OpenError
    verify(epub, tombstone.message(), tombstone.signature)
    return tombstone


def state_in(store: SealedStore, work: UnitOfWork, made: Iterable[Tombstone]) -> None:
    """State the tombstones of a file in its log, each once, within this transaction on it, in no order."""
    for tombstone in shuffled(made):
        if tombstone.comp is store.comp and store.audit.newest(work.cursor, TABLE, tombstone.subject_id) is None:
            state = sha256(encode(tombstone)).digest()
            store.audit.append(work, "bury", table=TABLE, record_id=tombstone.subject_id, version=1, state=state)


def to_lines(stored: Iterable[bytes]) -> bytes:
    """Stored forms as they are one after another in the file ``tombstones`` beside the backups."""
    return b"".join(len(data).to_bytes(_LENGTH, "big") + data for data in stored)


def read_lines(data: bytes) -> tuple[tuple[bytes, ...], bool]:
    """Stored forms out of such a file, each once, and whether that is all there is: no line too long to be one, which
    hides none behind it, and no end that is torn off."""
    found: dict[bytes, None] = {}
    at, whole = 0, True
    while at < len(data):
        start = at + _LENGTH
        at = start + int.from_bytes(data[at:start], "big")
        if start > len(data) or at > len(data):
            return tuple(found), False
        if at - start > MOST_BYTES:
            whole = False
        else:
            found[data[start:at]] = None
    return tuple(found), whole


class Tombstones:
    """The tombstones in accounts.db."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def name(self) -> str:
        """The file's name."""
        return self._database.name

    @errors_as_ours
    def put(self, work: UnitOfWork, tombstone: Tombstone) -> None:
        """Keep one that counts (made here, or verified when it came from a backup medium)."""
        work.cursor.execute(_PUT, (tombstone.subject_id, encode(tombstone)))

    @errors_as_ours
    def stored(self) -> tuple[bytes, ...]:
        """Every stored form, in the order of the ids."""
        return tuple(bytes(row[0]) for row in self._database.reader().execute(_ALL).fetchall())

    def verified(self, rosters: RosterHistory, *, org: str) -> tuple[Tombstone, ...]:
        """Those that count; one that does not is passed over."""
        return verified_of(self.stored(), rosters, org=org)


def verified_of(stored: Iterable[bytes], rosters: RosterHistory, *, org: str) -> tuple[Tombstone, ...]:
    """Those among stored forms that count, from whichever place they come."""
    found = []
    for data in stored:
        try:
            found.append(verified(decode(data), rosters, org=org))
        except OpenError:
            continue
    return tuple(found)
