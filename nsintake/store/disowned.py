"""Records that did not open while something was done to protect her.

Whoever damaged one could mend it as soon as that is over, and it would count as it did before. So the log states that
no row is this record: it is believed again only when an act that protects her, or lets it go on, writes it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.domain.record_kinds import FINAL
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import NOTHING
from nsintake.store.audit_lookups import stated_last
from nsintake.store.checkpoint import StatedRow
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork


@errors_as_ours
def disown(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes, *, verb: str) -> None:
    """State in the log, of a record that does not open or is missing, that no row written there later is this record;
    ``verb`` is that of the act. Within services and ``passing_over``.
    """
    said = _newest(store, work, table, record_id, verb)
    if said is None or said.hash not in {b"", NOTHING}:
        store.audit.append(work, verb, **_saying(table, record_id, said, NOTHING))


@errors_as_ours
def say_absent(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes, *, verb: str) -> None:
    """State in the log, of a record that seems rightly removed, that it is not there. If somebody removed it only for
    the moment of the act, it cannot be brought back after that. Within services and ``passing_over``.
    """
    said = _newest(store, work, table, record_id, verb)
    if said is None or not said.hash:  # also where a worker said so: the record may have come since
        store.audit.append(work, verb, **_saying(table, record_id, said, b""))


def _newest(store: SealedStore, work: UnitOfWork, table: str, record_id: bytes, verb: str) -> StatedRow | None:
    with taking_up(store.audit, on=False):
        return stated_last(store.audit, work.cursor, table, record_id, verb=verb)


def _saying(table: str, record_id: bytes, said: StatedRow | None, state: bytes) -> dict[str, Any]:
    version, details = 1 if said is None else said.version + 1, {FINAL: "no"}  # it may be written yet
    about = {"table": table, "record_id": record_id, "version": version}
    return {**about, "state": state, "details": details, "day_only": True}


def write_again(
    store: SealedStore, work: UnitOfWork, table: str, record_id: bytes, kind: type[object], *, verb: str
) -> None:
    """Write a record as it is, unless this person wrote it last. An officer, or a former worker, may have
    ended it for the moment of an act, and cannot take back what this person ends. Within services.
    """
    written = store.audit.written_by(table, record_id)
    if written is None or written[0] != store.uid:
        left = store.record(table, record_id, kind)
        store.put(work, table, record_id, left.subject_id, left.value, verb=verb)


@contextlib.contextmanager
def taking_up(chain: AuditChain, *, on: bool = True) -> Iterator[None]:
    """What this thread reads inside is what it was before it was disowned. For an act that writes it then."""
    before, chain._here.takes_up = getattr(chain._here, "takes_up", False), on
    try:
        yield
    finally:
        chain._here.takes_up = before


def is_disowned(store: SealedStore, table: str, record_id: bytes) -> bool:
    """Whether that is what the log says of a record. Within services."""
    with contextlib.suppress(OpenError), taking_up(store.audit, on=False):
        said = store.audit.newest(store.database.reader(), table, record_id)
        return said is not None and said.hash == NOTHING
    return False
