"""Rows of liaison.db that are stored under something else than what they are about: what is done to all of a record, or
of a meeting, does not reach them there. No window may call it.
"""

from __future__ import annotations

from nsintake.domain.liaison import Disclosure, MaskedRecord, disclosures_subject
from nsintake.domain.record_kinds import KINDS, File
from nsintake.records.signed_in import SignedIn
from nsintake.store.column_types import blob
from nsintake.store.sealed import SealedStore

Row = tuple[str, bytes]


def misplaced(signed_in: SignedIn) -> tuple[Row, ...]:
    """Records, papers, prints and meetings of which that can be told, with their tables. Opens no paper."""
    found = _lying_elsewhere(signed_in.liaison)
    known = {*found}
    prints = (("disclosure", record_id) for record_id in _prints_of_others(signed_in.liaison))
    return (*found, *(row for row in prints if row not in known))


def hides_prints(signed_in: SignedIn) -> bool:
    """Whether a print that the log knows of is not stored where its record's prints are, or is not what it was."""
    store = signed_in.liaison
    if any(table == "disclosure" for table, _ in _lying_elsewhere(store, ("disclosure",))):
        return True
    return not all(store.row_holds("disclosure", record_id) for record_id in store.known_ids("disclosure"))


_OWN = tuple(kind.table for kind in KINDS if kind.file is File.LIAISON and kind.own_key)
_TABLES = (*_OWN, "released_letter", "disclosure")


def _lying_elsewhere(store: SealedStore, tables: tuple[str, ...] = _TABLES) -> tuple[Row, ...]:
    """Rows under the key of no record or meeting that the log knows of, or, where a row has its own, of another one."""
    records = {*store.known_ids("masked_record")}
    prints = {disclosures_subject(record_id) for record_id in records}
    allowed = {"released_letter": records | prints, "disclosure": prints}
    found, cursor = list[Row](), store.database.reader()
    for table in tables:
        text = f"SELECT {blob('record_id')}, {blob('subject_id')} FROM {table}"  # noqa: S608 - own names only
        for record_id, subject_id in cursor.execute(text).fetchall():
            own = {record_id, disclosures_subject(record_id)} if table == "masked_record" else {record_id}
            if subject_id not in allowed.get(table, own):
                found.append((table, bytes(record_id)))
    return tuple(found)


def _prints_of_others(store: SealedStore) -> tuple[bytes, ...]:
    """Prints with another reference than that of the record under which they are stored."""
    records = store.sound("masked_record", MaskedRecord).records
    own = {disclosures_subject(row.record_id): row.value.reference for row in records}
    prints = store.sound("disclosure", Disclosure).records
    return tuple(row.record_id for row in prints if own.get(row.subject_id, row.value.reference) != row.value.reference)
