"""Rows of a woman in a small station, and a colleague to whom her file is shut."""

from __future__ import annotations

from nsintake.domain.roles import Role
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import LOST
from nsintake.store.check import verify_file
from nsintake.store.checkpoint import StatedRow
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import PEOPLE, Note, Station

OTHER = "u-other"
MINE = "u-intake"
KEEPER = "u-keeper"


def with_another(station: Station) -> Station:
    """The same station, in which ``OTHER`` works too."""
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def put(store: SealedStore, subject: bytes, text: str, *, record: bytes = b"", table: str = "case_file") -> bytes:
    record = record or new_id()
    with store.begin() as work:
        store.put(work, table, record, subject, Note(text), verb="saved")
        work.commit()
    return record


def restrict(store: SealedStore, subject: bytes, *uids: str) -> None:
    with store.begin() as work:
        Drafts(store).reseal(work, subject, uids or None, verb="restrict")
        work.commit()


def take_away(store: SealedStore, record: bytes) -> int:
    with store.begin() as work:
        store.remove(work, "case_file", record, verb="consent")
        work.commit()
    return store.audit.head().number


def a_file(station: Station) -> tuple[SealedStore, bytes, bytes]:
    """Whoever is on it, her file, and a row of it; it is shut to the other one."""
    store = station.store(MINE)
    subject = put(store, subject := new_id(), "her file", record=subject)
    said = put(store, subject, "no")
    restrict(store, subject, MINE)
    return store, subject, said


def say(
    store: SealedStore,
    record: bytes,
    verb: str = "consent",
    *,
    state: bytes = b"",
    about: bytes = b"",
    above: int = 1,
    table: str = "case_file",
) -> int:
    """Sign something about a row, past what the program would do, so many versions above the newest; the number of the
    entry.
    """
    with store.begin() as work:
        newest = store.audit.newest(work.cursor, table, record, verb=LOST)
        version = 1 if newest is None else newest.version + above
        n = store.audit.append(work, verb, table=table, record_id=record, version=version, state=state, about=about)
        work.commit()
    return n


def says_first(store: SealedStore, n: int, record: bytes, subject: bytes, *, table: str = "case_file") -> None:
    """Whoever has the file's key writes into entry ``n`` that it stated a row first, as another woman's."""
    text = "UPDATE audit SET tbl = ?, record_id = ?, version = 1, body = ? WHERE n = ?"
    values = (table, record, ABOUT + subject + b"?" * 100, n)
    assert store.database.reader().execute(text, values).rowcount == 1


def powerless(store: SealedStore) -> tuple[int, ...]:
    return verify_file(store).powerless


def last_said(store: SealedStore, record: bytes) -> StatedRow:
    said = store.audit.newest(store.database.reader(), "case_file", record)
    assert said is not None
    return said


def looked(store: SealedStore) -> int:
    """The number of an entry that states nothing."""
    with store.begin() as work:
        n = store.audit.append(work, "looked")
        work.commit()
    return n
