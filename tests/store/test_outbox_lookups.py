"""What lets something out stays owed where an index of the file that owes it may lack its cancelling."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store.engine import Database
from nsintake.store.outbox import Delivered
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_pages_exchanged import content, leave_out_in_place
from tests.attacks.test_torn_for_a_moment import written
from tests.store.station import Note, Station
from tests.store.test_lookups import made_as, torn
from tests.store.test_outbox import both
from tests.store.test_outbox_asked import ROW, let_out, owe
from tests.store.test_writers import ACTIVE

LETTER = "masked_record"
LACKS = "CREATE INDEX ix_audit_record ON audit (record_id, tbl, n) WHERE version > 0 AND n <> {}"


def stated(identity: SealedStore) -> int:
    """The number of an entry about what is not owed."""
    record = new_id()
    with identity.begin() as work:
        identity.put(work, "note", record, record, Note(), verb="saved")
        work.commit()
    return identity.audit.head().number


def test_a_letter_stays_owed_where_an_index_lacks_an_entry_and_nothing_else_does(station: Station) -> None:
    """What tells of it goes on: it may protect her."""
    identity, liaison, outbox = both(station)
    n = stated(identity)
    let_out(identity, outbox, LETTER, ACTIVE, new_id(), new_id())
    owe(identity, outbox, new_id())
    made_as(identity, "ix_audit_record", LACKS.format(n))
    with pytest.raises(OpenError):
        outbox.deliver()
    assert (outbox.pending(), len(liaison.list(ROW, Note))) == (2, 1)
    with identity.begin() as work:
        work.commit()
    assert outbox.deliver() == Delivered(2, 0), "once the index was made again"


def test_a_page_that_does_not_open_keeps_no_other_back(station: Station) -> None:
    identity, _, outbox = both(station)
    stated(identity)
    let_out(identity, outbox, LETTER, ACTIVE, new_id())
    owe(identity, outbox, new_id())
    torn(station, "note")
    _, liaison, outbox = both(station)
    with pytest.raises(OpenError):
        outbox.deliver()
    assert (outbox.pending(), len(liaison.list(ROW, Note))) == (1, 1)


def test_no_letter_goes_by_pages_that_were_there_while_its_transaction_read(station: Station) -> None:
    """The right ones are there again before the file is compared."""
    identity, _, outbox = both(station)
    n = stated(identity)
    let_out(identity, outbox, LETTER, ACTIVE, new_id())
    attacker = station.store("u-intake").database
    path, right = content(attacker)
    leave_out_in_place(attacker, "ix_audit_record", f"n <> {n}")
    content(attacker)
    with identity.begin() as work:
        work.cursor.execute("SELECT count(*) FROM audit INDEXED BY ix_audit_record WHERE version > 0").fetchone()
        written(path, right)
        assert identity.database.lookups_agree(Compartment.IDENTITY, work)
        assert outbox.deliver_in(work).written == 0


def test_a_file_is_compared_once_for_all_letters_that_go_together(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity, _, outbox = both(station)
    let_out(identity, outbox, LETTER, ACTIVE, *(new_id() for _ in range(3)))
    asked, agree = list[Compartment](), Database.lookups_agree

    def heard(database: Database, comp: Compartment, work: UnitOfWork | None = None) -> bool | None:
        asked.append(comp)
        return agree(database, comp, work)

    monkeypatch.setattr(Database, "lookups_agree", heard)
    assert outbox.deliver() == Delivered(3, 0)
    assert asked.count(Compartment.IDENTITY) == 1
