"""What is taken out of one file for the next: what is sound as it is, and of everything else what was said of it."""

from __future__ import annotations

from nsintake.crypto.envelope import unpad
from nsintake.domain.roles import Role
from nsintake.store.audit import add_checkpoint
from nsintake.store.carrying import CarriedRow, carry_in, carry_out
from nsintake.store.checkpoint import CheckpointLine, StatedRow, bucket_of
from nsintake.store.codec import decode
from nsintake.store.drafts import Drafts
from nsintake.store.rows import StoredRow, row_of
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.statements import sealed as statements
from tests.store.station import PEOPLE, Note, Station

TABLE = "case_file"


def saved(store: SealedStore, text: str = "a note") -> bytes:
    record = new_id()
    with store.begin() as work:
        store.put(work, TABLE, record, record, Note(text), verb="saved")
        work.commit()
    return record


def by_hand(store: SealedStore, text: str, *values: object) -> None:
    with store.begin() as work:
        work.cursor.execute(text, values)
        work.commit()


def stored(store: SealedStore, record: bytes) -> StoredRow:
    row = store.database.reader().execute(statements(store.comp, TABLE).get, (record,)).fetchone()
    return row_of(row)


def carried(store: SealedStore, *ids: bytes) -> tuple[CarriedRow, ...]:
    found = carry_out(store, TABLE, ids)
    assert tuple(row.record_id for row in found) == ids
    return found


def test_what_is_sound_is_taken_out_and_of_the_rest_what_the_log_says(station: Station) -> None:
    station.add_person("u-other")
    station.sign({**PEOPLE, "u-other": Role.INTAKE})
    store = station.store("u-intake")
    sound, damaged, gone, shut, never = saved(store, "sound"), saved(store), saved(store), saved(store), new_id()
    said = {each: store.audit.newest(store.database.reader(), TABLE, each) for each in (sound, damaged)}
    with store.begin() as work:
        store.remove(work, TABLE, gone, verb="removed")
        Drafts(store).reseal(work, shut, ("u-intake",), verb="restrict")
        work.commit()
    by_hand(store, "UPDATE case_file SET body = zeroblob(length(body)) WHERE record_id = ?", damaged)
    fresh = station.store("u-other")
    first, second, third, fourth, last = carried(fresh, sound, damaged, gone, shut, never)
    assert first.plain is not None
    assert decode(Note, 1, first.plain) == Note("sound")
    assert first == CarriedRow(sound, stored(fresh, sound), first.plain, said[sound])
    assert second == CarriedRow(damaged, stored(fresh, damaged), None, said[damaged])
    assert third == CarriedRow(gone, None, None, StatedRow(2, b""))
    row = stored(fresh, shut)
    assert fourth == CarriedRow(shut, row, None, fresh.state_of(TABLE, row), shut=True)
    assert last == CarriedRow(never, None, None, None)


def test_what_a_checkpoint_cannot_prove_does_not_pass_for_what_never_was(station: Station) -> None:
    store, keeper = station.store("u-intake"), station.store("u-keeper")
    there, taken = saved(store), saved(store)
    never = next(each for each in iter(new_id, b"") if bucket_of(each) == bucket_of(there))
    said = {each: store.audit.newest(store.database.reader(), TABLE, each) for each in (there, taken)}
    with keeper.begin() as work:
        lines = [CheckpointLine(TABLE, each, *what) for each, what in said.items() if what is not None]
        add_checkpoint(keeper.audit, work, lines)
        work.commit()
    by_hand(keeper, "UPDATE checkpoint SET version = 7")
    by_hand(keeper, "UPDATE case_file SET body = zeroblob(length(body)) WHERE record_id = ?", there)
    by_hand(keeper, "DELETE FROM case_file WHERE record_id = ?", taken)
    fresh = station.store("u-intake")
    row = stored(fresh, there)
    assert carried(fresh, there, taken, never) == (
        CarriedRow(there, row, None, fresh.state_of(TABLE, row)),
        CarriedRow(taken, None, None, said[taken]),
        CarriedRow(never, None, None, None),
    )


def test_a_row_is_carried_by_what_it_was_said_of_as_the_log_is_now(station: Station) -> None:
    """An entry that states a version again counts by the key of the woman of whom the row was said first."""
    store, act, hers = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, "consent_act", act, hers, Note(), verb="saved")
        said = store.audit.newest(work.cursor, "consent_act", act)
        assert said is not None
        store.audit.append(
            work, "saved", table="consent_act", record_id=act, version=1, state=said.hash, about=hers, day_only=True
        )
        work.commit()
    fresh = station.store("u-intake")
    assert [row.plain is not None for row in carry_out(fresh, "consent_act", [act])] == [True]
    first = "SELECT min(n) FROM audit WHERE record_id = ?"
    by_hand(
        store,
        f"UPDATE audit SET body = CAST(x'02' || ? || substr(body, 18) AS BLOB) WHERE n = ({first})",
        new_id(),
        act,
    )
    assert [row.plain for row in carry_out(fresh, "consent_act", [act])] == [None]


def test_a_row_that_is_put_in_is_what_its_line_says(station: Station) -> None:
    store = station.store("u-intake")
    record = saved(store, "carried")
    (found,) = carried(store, record)
    assert found.row is not None
    assert found.plain is not None
    dek = store.deks.find(store.database.reader(), record, 1)
    by_hand(store, "DELETE FROM case_file")
    with store.begin() as work:
        line = carry_in(store, work, TABLE, row=found.row, plain=found.plain, dek=dek)
        work.commit()
    row = stored(store, record)
    assert line == CheckpointLine(TABLE, record, *store.state_of(TABLE, row))
    assert row._replace(body=b"") == found.row._replace(body=b"")
    assert unpad(dek.open(row.body, store.aad(TABLE, row))) == found.plain
