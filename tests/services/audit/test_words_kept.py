"""What a keeper states again of rows that a verification found, and how; of all else she states nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import pad
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.accompaniment import AccompanimentOutcome, AccompanimentStatus
from nsintake.domain.consent import ActKind, ConsentAct, Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Disclosure, Fact, MaskedRecord, RecordStatus
from nsintake.domain.pending import FREEZE, PendingFreeze
from nsintake.domain.roles import Role
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.services.audit.words_kept import state_again
from nsintake.store import checkpoint
from nsintake.store.audit import add_checkpoint, passing_over
from nsintake.store.checkpoint import CheckpointLine, StatedRow
from nsintake.store.codec import encode, schema_of
from nsintake.store.her_key_rule import KEPT
from nsintake.store.lost import give_up
from nsintake.store.outbox import Outbox
from nsintake.store.owed import TABLE
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.sealed_rows import state_as_it_is
from tests.attacks.test_her_words_outlive_settling import as_if_under_her_key
from tests.domain.test_accompaniment import way_at
from tests.store.her_rows import MINE, OTHER, looked, restrict, says_first, with_another
from tests.store.her_rows import put as put_file
from tests.store.station import A_MOMENT, PEOPLE, Note, Station, copy_of, make_station
from tests.store.test_wrap_lines import keeper_of
from tests.store.test_writers import ACTIVE, withdrawn

IDENTITY, LIAISON = Compartment.IDENTITY, Compartment.LIAISON
SINCE = A_MOMENT.date()
DAY = timedelta(days=1)
ELSEWHERE = b"?" * 32
SECOND = "u-second-keeper"
WAY = way_at(A_MOMENT, 30)
OVER = replace(WAY, status=AccompanimentStatus.OVER, outcome=AccompanimentOutcome.RETURNED)
DUE = Task(TaskKind.CHECK_AGAIN, SINCE, "c")
PRINT = Disclosure("K7", "police", b"l" * 16, Lang.EN, "u-liaison", SINCE, 2, 2)
YES = ConsentAct(1, "police", ActKind.GIVEN, SINCE)
NO = replace(YES, kind=ActKind.WITHDRAWN)
STOPPED = replace(ACTIVE, status=RecordStatus.FROZEN)
ACT = "consent_act"


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Station:
    station = make_station(tmp_path_factory.mktemp("founded"))
    return with_another(station)


@pytest.fixture
def station(founded: Station, tmp_path: Path) -> Iterator[Station]:
    made = copy_of(founded, tmp_path)
    yield made
    made.close()


def put(store: SealedStore, table: str, value: object, *, subject: bytes = b"", record: bytes = b"") -> bytes:
    record = record or new_id()
    with store.begin() as work:
        store.put(work, table, record, subject or record, value, verb="said")
        work.commit()
    return record


def stated(store: SealedStore, table: str, record: bytes, *, about: bytes = b"", what: StatedRow | None = None) -> None:
    """Something else is said of a record."""
    said = what or StatedRow(99, ELSEWHERE)
    with store.begin() as work:
        store.audit.append(
            work, "said", table=table, record_id=record, version=said.version, state=said.hash, about=about
        )
        work.commit()


def stated_otherwise(store: SealedStore, rows: Iterable[tuple[str, bytes]]) -> None:
    for table, record in rows:
        stated(store, table, record)


def made_void(store: SealedStore, rows: Iterable[tuple[str, bytes]]) -> None:
    for table, record in rows:
        text = "UPDATE audit SET sig = zeroblob(64) WHERE tbl = ? AND record_id = ?"
        assert store.database.reader().execute(text, (table, record)).rowcount


def again(
    station: Station, comp: Compartment, stray: Iterable[tuple[str, bytes]], *, lacks: bool = False
) -> tuple[dict[bytes, str], set[bytes]]:
    """With which verb, or verbs one after the other, a keeper states which records again, and which she leaves to
    another.
    """
    keeper, rows = keeper_of(station, comp), list(stray)
    outbox, before = Outbox(keeper, keeper_of(station, LIAISON)), keeper.audit.head().number
    with keeper.begin() as work:
        left = state_again(keeper, work, rows, outbox, since=SINCE, lacks=lacks)
        work.commit()
    lines, cursor = keeper.audit.lines(before + 1, 100), keeper.database.reader()
    said = dict[bytes, str]()
    for line in lines:
        if (line.tbl, line.record_id) in rows:
            said[line.record_id] = (
                f"{said.get(line.record_id, '')} {keeper.audit.bodies.open(cursor, line).verb}".strip()
            )
    return said, {row[1] for row in left}


OF_LIAISON = (
    ("accompaniment", WAY, KEPT),
    ("accompaniment", OVER, ""),
    ("task", DUE, KEPT),
    ("task", replace(DUE, status=TaskStatus.SUSPENDED), KEPT),
    ("task", replace(DUE, status=TaskStatus.DONE), ""),
    ("disclosure", PRINT, KEPT),
    ("disclosure", replace(PRINT, pages_out=0), ""),
    ("masked_record", ACTIVE, ""),
    ("masked_record", replace(ACTIVE, status=RecordStatus.BLOCKED), ""),
    ("masked_record", STOPPED, "freeze"),
    ("masked_record", withdrawn(), "withdraw"),
)
OF_IDENTITY = (
    (ACT, YES, ""),
    (ACT, NO, "withdraw"),
    (ACT, replace(YES, kind=ActKind.FROZEN, recipient_id=""), "freeze"),
    ("task", DUE, KEPT),
)


@pytest.mark.parametrize("hide", [stated_otherwise, made_void])
@pytest.mark.parametrize(("comp", "rows"), [(LIAISON, OF_LIAISON), (IDENTITY, OF_IDENTITY)])
def test_what_protects_her_is_stated_again_and_nothing_else(
    station: Station,
    comp: Compartment,
    rows: tuple[tuple[str, object, str], ...],
    hide: Callable[[SealedStore, Iterable[tuple[str, bytes]]], None],
) -> None:
    store = station.store(MINE, comp)
    put_in = {put(store, table, value): (table, verb) for table, value, verb in rows}
    stray = [(table, record) for record, (table, _) in put_in.items()]
    hide(store, stray)
    expected = {record: verb for record, (_, verb) in put_in.items() if verb}
    assert again(station, comp, stray) == (expected, set())


def test_of_a_masked_record_is_stated_again_that_it_stops_and_nothing_that_it_tells(station: Station) -> None:
    store = station.store(MINE, LIAISON)
    told = replace(STOPPED, facts=(Fact(Item.KIND, Wording("kind"), Wording("a threat")),), withheld=(Item.DEMAND,))
    shut = replace(told, facts=(), withheld=tuple(Item))
    ended = replace(told, status=RecordStatus.WITHDRAWN, unconfirmed_since=SINCE + DAY)
    expected = {
        put(store, "masked_record", told): replace(shut, unconfirmed_since=SINCE),
        put(store, "masked_record", replace(told, unconfirmed_since=SINCE - DAY)): replace(
            shut, unconfirmed_since=SINCE - DAY
        ),
        put(store, "masked_record", replace(told, unconfirmed_since=SINCE + DAY)): replace(
            shut, unconfirmed_since=SINCE
        ),
        put(store, "masked_record", ended): replace(ended, facts=(), withheld=()),
    }
    stray = [("masked_record", record) for record in expected]
    made_void(store, stray)
    assert again(station, LIAISON, stray)[0].keys() == expected.keys()
    with passing_over(store.audit):
        assert dict(station.store(MINE, LIAISON).list("masked_record", MaskedRecord)) == expected


@pytest.mark.parametrize("lacks", [True, False])
def test_nothing_is_stated_of_what_was_taken_away_or_is_right_or_of_no_record(station: Station, *, lacks: bool) -> None:
    store = station.store(MINE, LIAISON)
    removed, right, out, over = (
        put(store, table, value) for table, value in (*[("task", DUE)] * 3, ("accompaniment", WAY))
    )
    cursor = store.database.reader()
    rows = [
        (table, tuple(cursor.execute(f"SELECT * FROM {table} WHERE record_id = ?", (record,)).fetchone()))
        for table, record in (("task", removed), ("accompaniment", over))
    ]
    with store.begin() as work:
        store.remove(work, "task", removed, verb="shred")
        work.commit()
    put(store, "accompaniment", OVER, record=over)
    for record in (out, over):
        cursor.execute(f"DELETE FROM {'task' if record == out else 'accompaniment'} WHERE record_id = ?", (record,))
    for table, row in rows:
        cursor.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", row)
    stray = [*(("task", record) for record in (removed, right, out)), ("accompaniment", over), ("odd", new_id())]
    assert again(station, LIAISON, stray, lacks=lacks) == ({}, set())


def test_what_no_entry_says_is_stated_again_only_where_entries_are_gone(station: Station) -> None:
    store = station.store(MINE, LIAISON)
    due, going = put(store, "task", DUE), put(store, "masked_record", ACTIVE)
    store.database.reader().execute("UPDATE audit SET version = 0 WHERE record_id IN (?, ?)", (due, going))
    stray = [("task", due), ("masked_record", going)]
    assert again(station, LIAISON, stray) == ({}, set())
    assert again(station, LIAISON, stray, lacks=True) == ({due: KEPT}, set())


def test_a_note_that_stops_something_is_stated_again(station: Station) -> None:
    store = station.store(MINE)
    with store.begin() as work:
        noted = Outbox(store, store).add_note(work, FREEZE, PendingFreeze(b"", (new_id(),), ("",), "he answered"))
        work.commit()
    made_void(store, [(TABLE, noted)])
    assert again(station, IDENTITY, [(TABLE, noted)])[0].keys() == {noted}


def file_of(station: Station, *holders: str) -> tuple[SealedStore, bytes]:
    """A file that is open to these, and whoever is on it."""
    store, subject = station.store(MINE), new_id()
    put_file(store, subject, "her file", record=subject)
    restrict(store, subject, *holders)
    return store, subject


def put_back(store: SealedStore, record: bytes, row: tuple[object, ...]) -> None:
    cursor = store.database.reader()
    cursor.execute(f"DELETE FROM {ACT} WHERE record_id = ?", (record,))
    cursor.execute(f"INSERT INTO {ACT} VALUES (?, ?, ?, ?, ?, ?)", row)


def row_of(store: SealedStore, record: bytes) -> tuple[object, ...]:
    return tuple(store.database.reader().execute(f"SELECT * FROM {ACT} WHERE record_id = ?", (record,)).fetchone())


@pytest.mark.parametrize("lacks", [True, False])
def test_in_a_file_that_is_open_to_few_what_was_said_last_under_her_key_is_stated_again(
    station: Station, *, lacks: bool
) -> None:
    store, subject = file_of(station, MINE)
    colleague = station.store(OTHER)
    put_file(colleague, own := new_id(), "another file", record=own)
    last, older, same_number, gone = (put(store, ACT, YES, subject=subject) for _ in range(4))
    rows = {older: row_of(store, older)}
    with store.begin() as work:
        store.put(work, ACT, same_number, subject, replace(YES, number=3), verb="said")
        (row,) = work.cursor.execute(f"SELECT * FROM {ACT} WHERE record_id = ?", (same_number,)).fetchall()
        rows[same_number] = tuple(row)  # and takes that back
    for record, before in rows.items():
        put(store, ACT, replace(YES, number=2), subject=subject, record=record)
        put_back(store, record, before)
    for about in (b"", own):
        stated(colleague, ACT, last, about=about)
    store.database.reader().execute("UPDATE audit SET version = 0 WHERE record_id = ?", (gone,))
    names = {last: "last", older: "older", same_number: "same number", gone: "gone"}
    found, left = again(station, IDENTITY, [(ACT, record) for record in names], lacks=lacks)
    assert {names[record]: verb for record, verb in found.items()} == dict.fromkeys(
        ("last", "same number") if lacks else ("last",), KEPT
    )
    assert not left


def since_a_change_of_keys(station: Station, store: SealedStore, subject: bytes) -> tuple[bytes, bytes]:
    """Rows of which the checkpoint says what they are, and something else; a colleague says something else of both."""
    right, other = (put(store, ACT, YES, subject=subject) for _ in range(2))
    found, keeper = state_as_it_is(store, ACT, right), keeper_of(station)
    assert found is not None
    with keeper.begin() as work:
        said = ((right, found[1]), (other, StatedRow(1, ELSEWHERE)), (subject, StatedRow(2, ELSEWHERE)))
        add_checkpoint(
            keeper.audit,
            work,
            [CheckpointLine("case_file" if record == subject else ACT, record, *what) for record, what in said],
        )
        work.commit()
    for record in (right, other):
        stated(station.store(OTHER), ACT, record)
    return right, other


@pytest.mark.parametrize("holders", [(MINE,), (MINE, NO_KEEPERS)])
def test_there_what_the_checkpoint_says_is_stated_again_where_nothing_was_said_since(
    station: Station, holders: tuple[str, ...]
) -> None:
    store, subject = file_of(station, *holders)
    right, other = since_a_change_of_keys(station, store, subject)
    left = {right} if NO_KEEPERS in holders else set()
    assert again(station, IDENTITY, [(ACT, right), (ACT, other)]) == ({right: KEPT}, left)
    found = state_as_it_is(store, ACT, right)
    assert found is not None
    assert found[1].version == (1 if NO_KEEPERS in holders else 100), (
        "what opens is written again above all that is said"
    )


def test_what_the_checkpoint_does_not_prove_any_more_is_stated_as_it_is_and_then_without_what_it_tells(
    station: Station,
) -> None:
    keeper, store = keeper_of(station, LIAISON), station.store(MINE, LIAISON)
    told = replace(STOPPED, withheld=(Item.DEMAND,))
    due, stopped, going = (
        put(store, "task", DUE),
        put(store, "masked_record", told),
        put(store, "masked_record", ACTIVE),
    )
    rows = (("task", due), ("masked_record", stopped), ("masked_record", going))
    with keeper.begin() as work:
        stored = [(table, record, state_as_it_is(keeper, table, record)) for table, record in rows]
        lines = [CheckpointLine(table, record, *found[1]) for table, record, found in stored if found is not None]
        add_checkpoint(keeper.audit, work, lines)
        work.commit()
    garble = "UPDATE checkpoint_list SET buckets = zeroblob(length(buckets))"
    assert keeper.database.reader().execute(garble).rowcount
    assert again(station, LIAISON, rows) == ({due: KEPT, stopped: "freeze freeze"}, set())


def test_where_no_checkpoint_is_there_a_row_is_what_it_was_if_one_of_its_number_was_stated_under_keys_of_before(
    station: Station,
) -> None:
    store = station.store(MINE, LIAISON)
    known, new, gone, since = (put(store, "task", DUE) for _ in range(4))
    put(store, "task", DUE, record=new)
    with store.begin() as work:
        store.put(work, "task", gone, gone, DUE, verb="said")
        (row,) = work.cursor.execute("SELECT * FROM task WHERE record_id = ?", (gone,)).fetchall()
    with store.begin() as work:
        store.remove(work, "task", gone, verb="done")
        work.commit()
    cursor = store.database.reader()
    cursor.execute("INSERT INTO task VALUES (?, ?, ?, ?, ?, ?)", tuple(row))
    cursor.execute("UPDATE audit SET version = 0 WHERE record_id = ? AND version = 2", (new,))
    cursor.execute("UPDATE audit SET epoch = 0 WHERE record_id <> ?", (since,))
    cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?", (since,))
    rows = [("task", record) for record in (known, new, gone, since)]
    assert again(station, LIAISON, rows)[0] == {known: KEPT, since: KEPT}


def keys_changed(station: Station) -> None:
    """The list says so; what states it in the files is out of sight."""
    changed = replace(station.roster(), number=len(station.rosters) + 1, epoch=2)
    station.rosters.append(station.root.sign_roster(changed))


def test_in_a_file_that_is_open_to_few_a_row_is_what_was_sealed_again_then_and_not_what_was_said_before(
    station: Station,
) -> None:
    store, subject = file_of(station, MINE)
    record = put(store, ACT, YES, subject=subject)
    dek = store.deks.find(store.database.reader(), subject, 1)
    keys_changed(station)
    keeper = keeper_of(station)
    shared = station.keyring(MINE).wrap_restricted(IDENTITY, subject, [MINE], dek=dek)
    with keeper.begin() as work:
        keeper.deks.insert(work, subject, 2, wrap=keeper.deks._proved(subject, shared, dek))
        for table, row_id, value in (("case_file", subject, Note("her file")), (ACT, record, YES)):
            row = StoredRow(row_id, subject, schema_of(type(value)), 2, 1, b"")
            row = row._replace(body=dek.seal(pad(encode(value)), keeper.aad(table, row)))
            work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (row_id,))
            work.cursor.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", row)
            if row_id == subject:
                state = keeper.state_of(table, row).hash
                keeper.audit.append(work, "rekey", table=table, record_id=row_id, version=1, state=state, about=subject)
        work.commit()
    assert again(station, IDENTITY, [(ACT, record)])[0] == {record: KEPT}


def test_where_somebody_made_the_entry_of_the_last_change_of_keys_void_it_is_stated_as_it_is(station: Station) -> None:
    keeper, store = keeper_of(station, LIAISON), station.store(MINE, LIAISON)
    due = put(store, "task", DUE)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    keys_changed(station)
    stated(station.store(OTHER, LIAISON), "task", due)
    before = state_as_it_is(store, "task", due)
    assert again(station, LIAISON, [("task", due)])[0] == {due: KEPT}
    assert state_as_it_is(store, "task", due) == before


def test_an_entry_that_no_key_opens_is_not_what_was_said_last_under_hers(station: Station) -> None:
    store, subject = file_of(station, MINE)
    right, _ = since_a_change_of_keys(station, store, subject)
    hide = "UPDATE audit SET version = 0 WHERE record_id IN (?, ?) AND n < (SELECT max(n) FROM audit WHERE tbl = ?)"
    store.database.reader().execute(hide, (subject, right, checkpoint.TABLE))
    as_if_under_her_key(station.store(OTHER), right, subject)
    assert again(station, IDENTITY, [(ACT, right)])[0] == {right: KEPT}


def shut_rows(station: Station, *holders: str) -> tuple[bytes, bytes, bytes]:
    """Of a file: a row of which a colleague said something else, one that she took out, and one that she put there and
    stated, under no key.
    """
    store, subject = file_of(station, *holders)
    last, out, laid = put(store, ACT, YES, subject=subject), put(store, ACT, YES, subject=subject), new_id()
    colleague = station.store(OTHER)
    stated(colleague, ACT, last)
    row = row_of(store, last)
    colleague.database.reader().execute(f"DELETE FROM {ACT} WHERE record_id = ?", (out,))
    put_back(colleague, laid, (laid, *row[1:]))
    found = state_as_it_is(colleague, ACT, laid)
    assert found is not None
    stated(colleague, ACT, laid, what=found[1])
    stated(colleague, ACT, laid)
    return last, out, laid


def test_in_a_file_that_no_keeper_opens_that_is_stated_unopened_of_which_an_entry_says_it_under_her_key(
    station: Station,
) -> None:
    rows = shut_rows(station, MINE, NO_KEEPERS)
    assert again(station, IDENTITY, [(ACT, row) for row in rows]) == ({rows[0]: KEPT}, {rows[0]})


def test_what_is_of_a_file_that_another_keeper_opens_is_left_to_her(station: Station) -> None:
    station.add_person(SECOND)
    station.sign({**PEOPLE, OTHER: Role.INTAKE, SECOND: Role.KEEPER})
    rows = shut_rows(station, MINE, SECOND, NO_KEEPERS)
    assert again(station, IDENTITY, [(ACT, row) for row in rows]) == ({}, set(rows))


def test_nothing_is_stated_there_that_was_moved_given_up_or_is_said_under_no_key(station: Station) -> None:
    store, subject = file_of(station, MINE, NO_KEEPERS)
    moved = put(store, ACT, NO, subject=put_file(store, other := new_id(), "another file", record=other))
    changed, given_up = (put(store, ACT, NO, subject=subject) for _ in range(2))
    store.database.reader().execute(f"DELETE FROM {ACT} WHERE record_id = ?", (moved,))
    put(store, ACT, NO, subject=subject, record=moved)
    colleague, keeper, row = station.store(OTHER), keeper_of(station), row_of(store, given_up)
    colleague.database.reader().execute(f"UPDATE {ACT} SET body = zeroblob(60) WHERE record_id = ?", (changed,))
    found = state_as_it_is(colleague, ACT, changed)
    assert found is not None
    stated(colleague, ACT, changed, what=found[1])
    colleague.database.reader().execute(f"UPDATE {ACT} SET body = zeroblob(60) WHERE record_id = ?", (given_up,))
    with keeper.begin() as work:
        give_up(keeper, work, [(ACT, given_up)], Outbox(keeper, keeper))
        work.commit()
    put_back(colleague, given_up, row)
    rows = [(ACT, row_id) for row_id in (moved, changed, given_up)]
    assert again(station, IDENTITY, rows) == ({}, set())


def test_what_was_said_last_of_her_is_stated_again_where_somebody_wrote_before_it_that_it_is_anothers(
    station: Station,
) -> None:
    colleague, store, subject = station.store(OTHER), station.store(MINE), new_id()
    other = put_file(colleague, other := new_id(), "another file", record=other)
    numbers = [looked(colleague) for _ in range(5)]
    put_file(store, subject, "her file", record=subject)
    right, said_since, void_since, older, void = (put(store, ACT, YES, subject=subject) for _ in range(5))
    before = row_of(store, older)
    put(store, ACT, replace(YES, number=2), subject=subject, record=older)
    put_back(store, older, before)
    for n, record in zip(numbers, (right, said_since, void_since, older, void), strict=True):
        says_first(colleague, n, record, other, table=ACT)
    stated(colleague, ACT, said_since, about=other)
    stated(colleague, ACT, void_since, about=subject)
    last = colleague.audit.head().number
    colleague.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (last,))
    made_void(store, [(ACT, void)])
    names = {right: "right", said_since: "said since", void_since: "void since", older: "older", void: "void"}
    found, _ = again(station, IDENTITY, [(ACT, record) for record in names])
    expected = dict.fromkeys(("right", "said since", "void since"), KEPT)
    assert {names[record]: verb for record, verb in found.items()} == expected


def test_what_somebody_moved_to_another_woman_says_nothing_there(station: Station) -> None:
    """Also where it would stop something."""
    store, colleague = station.store(MINE), station.store(OTHER)
    subject, other = (put_file(store, each, "a file", record=each) for each in (new_id(), new_id()))
    moved = put(store, ACT, NO, subject=subject)
    colleague.database.reader().execute(f"DELETE FROM {ACT} WHERE record_id = ?", (moved,))
    put(colleague, ACT, NO, subject=other, record=moved)
    assert again(station, IDENTITY, [(ACT, moved)]) == ({}, set())
