"""After the keys were changed: old rows put back, lines of the checkpoint bent, a checkpoint nobody may sign."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.liaison import MaskedRecord
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.station import rotation
from nsintake.store import checkpoint
from nsintake.store.audit import add_checkpoint
from nsintake.store.check import verify_file
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_keyring import needs_keyring
from tests.attacks.test_sealed_columns import undetected
from tests.attacks.test_sealing import at_desk
from tests.services.ladder import Office
from tests.services.refusals import refused

TABLE = "case_file"
DESK = "rotation_desk.py"
Rows = dict[str, list[tuple[Any, ...]]]


def table_rows(store: SealedStore, *tables: str) -> Rows:
    return {name: store.database.reader().execute(f"SELECT * FROM {name}").fetchall() for name in tables}


def put_back(store: SealedStore, rows: Rows) -> None:
    for name, some in rows.items():
        for row in some:
            places = ", ".join("?" * len(row))
            store.database.reader().execute(f"INSERT OR REPLACE INTO {name} VALUES ({places})", row)


def changed(office: Office) -> SignedIn:
    """The intake worker's session after a keeper changed the keys."""
    office.close()
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()
    return office.sign_in("intake")


def again(office: Office, login: str = "intake") -> SignedIn:
    office.close()
    return office.sign_in(login)


def shut(store: SealedStore, record_id: bytes) -> bool:
    """Whether the record is refused, and neither opens nor passes for one that never was."""
    try:
        store.find(TABLE, record_id, CaseFile)
    except OpenError:
        return True
    return False


def test_old_rows_put_back_are_refused_with_or_without_their_old_keys(printed: Office) -> None:
    before = printed.sign_in("intake")
    case_id, tables = before.identity.known_ids(TABLE)[0], (TABLE, "consent_act", "dek")
    old = table_rows(before.identity, *tables)
    changed(printed)
    for some in ({TABLE: old[TABLE]}, old):
        signed_in = again(printed)
        put_back(signed_in.identity, some)
        assert shut(signed_in.identity, case_id)
        assert verify_file(signed_in.identity).stray
    with pytest.raises(OpenError):
        again(printed).identity.records("consent_act", ConsentAct)


def test_a_row_of_before_put_back_over_a_later_one_is_refused(printed: Office) -> None:
    signed_in = changed(printed)
    case_id = signed_in.identity.known_ids(TABLE)[0]
    old, value = table_rows(signed_in.identity, TABLE), signed_in.identity.get(TABLE, case_id, CaseFile)
    with signed_in.identity.begin() as work:
        assert signed_in.identity.put(work, TABLE, case_id, case_id, value, verb="record") == 2
        work.commit()
    assert again(printed).identity.record(TABLE, case_id, CaseFile).version == 2
    signed_in = again(printed)
    put_back(signed_in.identity, old)
    assert shut(signed_in.identity, case_id)
    assert verify_file(again(printed).identity).stray == ((TABLE, case_id),)


def bend_hash(cursor: Any, record_id: bytes) -> None:
    cursor.execute("UPDATE checkpoint SET hash = zeroblob(32) WHERE record_id = ?", (record_id,))


def say_removed(cursor: Any, record_id: bytes) -> None:
    cursor.execute("UPDATE checkpoint SET hash = x'' WHERE record_id = ?", (record_id,))
    cursor.execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (record_id,))


def take_away(cursor: Any, record_id: bytes) -> None:
    cursor.execute("DELETE FROM checkpoint WHERE record_id = ?", (record_id,))
    cursor.execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (record_id,))


def move(cursor: Any, record_id: bytes) -> None:
    cursor.execute("UPDATE checkpoint SET bucket = bucket - 1 WHERE record_id = ?", (record_id,))
    cursor.execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (record_id,))


def out_of_sight(cursor: Any, record_id: bytes) -> None:
    cursor.execute("UPDATE checkpoint SET bucket = -1 WHERE record_id = ?", (record_id,))
    cursor.execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (record_id,))


def lower(cursor: Any, record_id: bytes) -> None:
    cursor.execute("UPDATE checkpoint SET version = version - 1 WHERE record_id = ?", (record_id,))


def as_text(cursor: Any, record_id: bytes) -> None:
    """A text of the same bytes hashes alike, and is found by nobody who looks for the bytes."""
    cursor.execute("UPDATE checkpoint SET tbl = CAST(tbl AS BLOB) WHERE record_id = ?", (record_id,))
    cursor.execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (record_id,))


def one_more(cursor: Any, record_id: bytes) -> None:
    row = (checkpoint.bucket_of(record_id), "task", new_id(), 1, bytes(32))
    cursor.execute("INSERT INTO checkpoint VALUES (?, ?, ?, ?, ?)", row)


def no_list(cursor: Any, _: bytes) -> None:
    cursor.execute("DELETE FROM checkpoint_list")


def other_list(cursor: Any, _: bytes) -> None:
    cursor.execute("UPDATE checkpoint_list SET buckets = zeroblob(32768)")


BENT: list[Callable[[Any, bytes], None]] = [
    bend_hash, say_removed, take_away, move, out_of_sight, lower, as_text, one_more, no_list, other_list,
]  # fmt: skip


@pytest.mark.parametrize("bend", BENT, ids=[bend.__name__ for bend in BENT])
def test_a_line_that_is_not_the_keepers_opens_nothing(rotated: Office, bend: Callable[[Any, bytes], None]) -> None:
    signed_in = rotated.sign_in("intake")
    case_id = next(known_id for known_id in signed_in.identity.known_ids(TABLE) if checkpoint.bucket_of(known_id))
    bend(signed_in.identity.database.reader(), case_id)
    signed_in = again(rotated)
    assert shut(signed_in.identity, case_id)
    report = verify_file(signed_in.identity)
    assert report.unproved
    assert not report.sound


@pytest.fixture
def rotated(office: Office) -> Office:
    changed(office)
    office.close()
    return office


@pytest.mark.parametrize("epoch", [2, 3], ids=["over the keeper's", "beside the keeper's"])
def test_a_checkpoint_by_somebody_who_is_no_keeper_does_not_count(rotated: Office, epoch: int) -> None:
    """An intake worker holds the file's key and may write entries there; she may not say what all records are."""
    signed_in = rotated.sign_in("intake")
    store, case_id = signed_in.identity, signed_in.identity.known_ids(TABLE)[0]
    kept = table_rows(store, "checkpoint", "checkpoint_list")
    with store.begin() as work:
        for table in ("checkpoint", "checkpoint_list"):
            work.cursor.execute(f"DELETE FROM {table}")
        work.cursor.execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (case_id,))
        store.deks.epoch = epoch
        add_checkpoint(store.audit, work, [])
        work.commit()
    signed_in = again(rotated, "keeper")
    assert shut(signed_in.identity, case_id)
    assert verify_file(signed_in.identity).unproved
    put_back(signed_in.identity, kept)
    signed_in.identity.database.reader().execute("DELETE FROM checkpoint_list WHERE epoch = 3")
    signed_in = again(rotated, "keeper")
    assert verify_file(signed_in.identity).stray == ((TABLE, case_id),)
    assert verify_file(signed_in.identity).unproved == ()


def test_lines_where_keys_were_never_changed_are_found(office: Office) -> None:
    signed_in = office.sign_in("intake")
    signed_in.identity.database.reader().execute("INSERT INTO checkpoint VALUES (1, 'task', x'00', 1, x'00')")
    assert verify_file(signed_in.identity).unproved == (-1,)


def test_what_was_removed_before_stays_removed(printed: Office) -> None:
    """A row finished earlier and delivered late does not bring back what was shredded meanwhile."""
    signed_in = printed.sign_in("keeper")
    record_id = printed.record_id()
    value = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    subject = signed_in.liaison.record("masked_record", record_id, MaskedRecord).subject_id
    with signed_in.liaison.begin() as work:
        signed_in.liaison.shred(work, subject, verb="shred")
        work.commit()
    signed_in = changed(printed)
    late = signed_in.liaison.export_sealed("masked_record", record_id, subject, value, verb="release")
    assert late.version == 3
    with signed_in.liaison.begin() as work:
        assert not signed_in.liaison.import_sealed(work, replace(late, version=1))
    assert signed_in.liaison.find("masked_record", record_id, MaskedRecord) is None


@pytest.mark.full
@pytest.mark.parametrize(
    ("comp", "table"),
    [
        (Compartment.LIAISON, "checkpoint"),
        (Compartment.IDENTITY, "checkpoint"),
        (Compartment.LIAISON, "checkpoint_list"),  # both files have it from the same lines of the program
    ],
)
def test_no_changed_column_of_a_checkpoint_passes(printed: Office, comp: Compartment, table: str) -> None:
    changed(printed)
    store = next(store for store in again(printed, "keeper").stores if store.comp is comp)

    def looks_sound() -> bool:
        fresh = SealedStore(
            store.database, store.audit._keyring, comp=comp, rosters=store.audit._rosters, clock=store.audit._clock
        )
        return verify_file(fresh).sound

    assert looks_sound()
    assert undetected(looks_sound, store.database.reader(), table) == []
    assert looks_sound()


def test_an_old_generation_put_back_beside_the_new_roster_does_not_open(office: Office) -> None:
    """Whole files: the pointer set back to a copy of the old generation stops at the roster that was seen."""
    shutil.copytree(office.data / "generation-1", office.folder / "kept")
    changed(office)
    office.close()
    shutil.copytree(office.folder / "kept", office.data / "generation-1")
    (office.data / "current").write_bytes(b"generation-1\n")
    with pytest.raises(NsintakeError):
        office.sign_in("intake")


@needs_keyring
def test_a_real_station_starts_without_a_sheet_after_its_site_secret_was_changed(tmp_path: Path) -> None:
    told = at_desk(
        tmp_path,
        "found share half change half open enter old_sheet new_sheet lies",
        desk=Path(__file__).with_name(DESK),
    )
    assert told[:3] == ["founded", "seen", "there"]
    assert told[3:7] == ["remembered", "gone", "open", "epoch_2"]
    assert told[7:] == ["sheet_other_station", "open", "generation-2+share"]


@needs_keyring
@pytest.mark.parametrize(("cut", "epoch"), [("cut_before", 1), ("cut_after", 2)])
def test_a_change_of_the_site_secret_cut_off_leaves_a_station_that_opens(tmp_path: Path, cut: str, epoch: int) -> None:
    told = at_desk(tmp_path, f"found {cut} open enter lies enter", desk=Path(__file__).with_name(DESK))
    assert told == ["founded", "cut", "open", f"epoch_{epoch}", f"generation-{epoch}+share", f"epoch_{epoch}"]


def test_a_row_taken_away_with_its_line_is_not_forgotten_by_the_next_change_of_keys(printed: Office) -> None:
    """Else a withdrawal could be taken out of a file so that nothing says any more that there was one."""
    signed_in = changed(printed)
    case_id = signed_in.identity.known_ids(TABLE)[0]
    with signed_in.identity.begin() as work:
        take_away(work.cursor, case_id)
        work.commit()
    printed.close()
    reason = rotation.KeyChange.SUSPECTED_LEAK
    with refused("records_damaged"):
        rotation.change_keys(printed.sign_in("keeper"), reason=reason)
    printed.close()
    rotation.change_keys(printed.sign_in("keeper"), reason=reason, leave_damaged=True)
    assert shut(again(printed).identity, case_id)
