"""Who may state what: the table of kinds, and each thing that can become of a masked record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.record_kinds import DUE, FINAL, KINDS, kind_of, tables_of
from nsintake.domain.roles import Role
from nsintake.store import rules_in_force, tombstones, writers
from nsintake.store.anchors import continue_line
from nsintake.store.audit_lookups import may_take_away
from nsintake.store.check import excuses_of, verify_chain
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_entries_made_void import junk
from tests.domain.test_accompaniment import way_at
from tests.store.station import A_MOMENT, PEOPLE, Station
from tests.store.test_audit_lookups import follows_from

TODAY = A_MOMENT.date()
ACTIVE = MaskedRecord("K7", "police", (), (), None, RecordStatus.ACTIVE, TODAY + timedelta(days=90))
LIAISON = Compartment.LIAISON


def withdrawn(due: date | None = TODAY) -> MaskedRecord:
    return replace(ACTIVE, status=RecordStatus.WITHDRAWN, shred_due=due)


def put(store: SealedStore, record_id: bytes, value: object, table: str = "masked_record") -> None:
    with store.begin() as work:
        store.put(work, table, record_id, record_id, value, verb="said")
        work.commit()


def remove(store: SealedStore, record_id: bytes, table: str = "masked_record") -> None:
    with store.begin() as work:
        store.remove(work, table, record_id, verb="shred")
        work.commit()


def counts(station: Station, *, as_of: str = "u-intake") -> bool:
    """Whether every entry does, for somebody who begins again."""
    return verify_chain(station.store(as_of, LIAISON).audit).powerless == ()


@pytest.fixture
def stores(station: Station) -> tuple[SealedStore, SealedStore]:
    """A worker's and an officer's, with the rule in force."""
    keeper = station.store("u-keeper", LIAISON)
    rules_in_force.put_writers_in_force(keeper)
    assert keeper.audit.writers.is_in_force()
    return station.store("u-intake", LIAISON), station.store("u-liaison", LIAISON)


def test_it_is_put_in_force_once(station: Station) -> None:
    keeper = station.store("u-keeper", LIAISON)
    assert not keeper.audit.writers.is_in_force()
    rules_in_force.put_writers_in_force(keeper)
    head = keeper.audit.head()
    rules_in_force.put_writers_in_force(keeper)
    assert keeper.audit.head() == head


@pytest.mark.parametrize("table", tables_of("liaison"))
def test_a_value_counts_from_whom_its_kind_says(
    station: Station, stores: tuple[SealedStore, SealedStore], table: str
) -> None:
    worker, officer = stores
    value = way_at(A_MOMENT, 30) if table == "accompaniment" else ACTIVE
    put(station.store("u-keeper", LIAISON), new_id(), value, table)
    assert counts(station)
    put(worker, new_id(), value, table)
    assert counts(station) == (table != "publication")
    put(officer, new_id(), value, table)
    assert counts(station) == (table not in {"masked_record", "released_letter", "publication"})


@pytest.mark.parametrize("login", ["u-intake", "u-liaison"])
def test_what_is_published_is_taken_away_by_keepers_alone(station: Station, login: str) -> None:
    month = new_id()
    put(station.store("u-keeper", LIAISON), month, ACTIVE, "publication")
    remove(station.store("u-keeper", LIAISON), month, "publication")
    assert counts(station)
    put(station.store("u-keeper", LIAISON), month, ACTIVE, "publication")
    remove(station.store(login, LIAISON), month, "publication")
    assert not counts(station)


def test_a_paper_is_taken_away_by_anybody_who_holds_the_file(
    station: Station, stores: tuple[SealedStore, SealedStore]
) -> None:
    worker, officer = stores
    letter = new_id()
    put(worker, letter, ACTIVE, "released_letter")
    remove(officer, letter, "released_letter")
    assert counts(station)


@pytest.mark.parametrize(
    ("value", "goes"),
    [
        (ACTIVE, False),
        (withdrawn(TODAY), True),
        (withdrawn(TODAY - timedelta(days=1)), True),
        (withdrawn(TODAY + timedelta(days=1)), False),
        (withdrawn(None), False),
        (replace(withdrawn(), status=RecordStatus.FROZEN), False),
        (replace(withdrawn(), status=RecordStatus.BLOCKED), False),
        (ACTIVE.stub(RecordStatus.SHREDDED), True),
        (ACTIVE.stub(RecordStatus.ERASED), True),
    ],
)
def test_an_officer_takes_away_what_ends_from_its_day_on(
    station: Station, stores: tuple[SealedStore, SealedStore], value: MaskedRecord, *, goes: bool
) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, value)
    assert may_take_away(officer.audit, record_id) is goes
    assert may_take_away(worker.audit, record_id)
    remove(officer, record_id)
    assert counts(station) is goes


def test_the_newest_word_of_a_worker_decides(station: Station, stores: tuple[SealedStore, SealedStore]) -> None:
    worker, officer = stores
    record_id, other = new_id(), new_id()
    for value in (withdrawn(), ACTIVE):
        put(worker, record_id, value)
    put(worker, other, withdrawn())
    assert not may_take_away(officer.audit, record_id)
    assert not may_take_away(officer.audit, new_id()), "of what was never there"
    put(worker, record_id, withdrawn())
    assert may_take_away(officer.audit, record_id)
    remove(officer, record_id)
    put(officer, record_id, ACTIVE.stub(RecordStatus.SHREDDED))
    remove(officer, record_id)
    assert counts(station), "her own word in between changes nothing"
    junk(worker, [("masked_record", other)])
    assert not may_take_away(officer.audit, other), "it may be what is left of a freeze"


def test_what_an_officer_leaves_opens_only_as_a_stub(station: Station, stores: tuple[SealedStore, SealedStore]) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, withdrawn())
    put(officer, record_id, ACTIVE.stub(RecordStatus.SHREDDED))
    assert worker.get("masked_record", record_id, MaskedRecord).status is RecordStatus.SHREDDED
    for value in (ACTIVE, withdrawn(), replace(ACTIVE, status=RecordStatus.BLOCKED)):
        put(officer, record_id, value)
        for uid in ("u-liaison", "u-intake", "u-keeper"):
            with pytest.raises(OpenError):
                station.store(uid, LIAISON).get("masked_record", record_id, MaskedRecord)
    put(worker, record_id, withdrawn())
    assert officer.get("masked_record", record_id, MaskedRecord) == withdrawn()


@pytest.mark.parametrize("table", ["disclosure", "meeting", "task", "proposal", "released_letter"])
def test_what_others_may_take_away(station: Station, stores: tuple[SealedStore, SealedStore], table: str) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, ACTIVE, table)
    remove(officer, record_id, table)
    assert counts(station) == (table not in {"disclosure", "meeting"})


def test_a_version_that_leaves_none_after_it_counts_for_nothing(
    station: Station, stores: tuple[SealedStore, SealedStore]
) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, ACTIVE, "task")
    with officer.begin() as work:
        officer.audit.append(work, "task", table="task", record_id=record_id, version=2**50, state=b"h" * 32)
        work.commit()
    assert not counts(station)
    with worker.begin() as work:
        assert worker.put(work, "task", record_id, record_id, ACTIVE, verb="withdraw") == 2


def test_nobody_buries_what_she_may_not_take_away(station: Station, stores: tuple[SealedStore, SealedStore]) -> None:
    worker, officer = stores
    living, ended = new_id(), new_id()
    put(worker, living, ACTIVE)
    put(worker, ended, withdrawn())
    ring = station.keyring("u-liaison")
    for record_id, may in ((ended, True), (living, False)):
        with officer.begin() as work:
            stone = tombstones.make(ring, LIAISON, record_id, day=TODAY)
            tombstones.state_in(officer, work, [stone])
            work.commit()
        assert counts(station) is may


def test_before_it_is_in_force_what_was_done_counts(station: Station) -> None:
    worker, officer = station.store("u-intake", LIAISON), station.store("u-liaison", LIAISON)
    record_id, later = new_id(), new_id()
    put(worker, record_id, ACTIVE)
    put(worker, later, ACTIVE)
    remove(officer, record_id)
    assert counts(station)
    rules_in_force.put_writers_in_force(station.store("u-keeper", LIAISON))
    assert counts(station)
    remove(officer, later)
    assert not counts(station)


def test_a_day_ahead_of_the_readers_clock_has_not_come(
    station: Station, stores: tuple[SealedStore, SealedStore]
) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, withdrawn(TODAY + timedelta(days=5)))
    station.clock.moment += timedelta(days=5)
    remove(officer, record_id)
    assert counts(station)
    station.clock.moment -= timedelta(days=1)
    assert not counts(station)


def says(
    store: SealedStore, record_id: bytes, verb: str = "said", *, version: int = 9, by: str = "", **details: str
) -> None:
    """State something of a masked record that no row is; ``by`` writes somebody else's name over her own."""
    with store.begin() as work:
        n = store.audit.append(
            work, verb, table="masked_record", record_id=record_id, version=version, state=b"h" * 32, details=details
        )
        if by:
            work.cursor.execute("UPDATE audit SET actor = ? WHERE n = ?", (by, n))
        work.commit()
    store.audit._seen.clear()


def settled_by_keeper(station: Station) -> None:
    keeper = station.store("u-keeper", LIAISON)
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(verify_chain(keeper.audit)))
        work.commit()


def test_anybody_who_holds_the_file_tells_what_she_did_and_states_what_is_no_record(
    station: Station, stores: tuple[SealedStore, SealedStore]
) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, ACTIVE)
    with officer.begin() as work:
        officer.audit.append(work, "viewed", table="masked_record", record_id=record_id)
        officer.audit.append(work, "said", table="no record", record_id=record_id, version=1)
        work.commit()
    assert counts(station)


@pytest.mark.parametrize(("above", "counted"), [(writers.MOST_ABOVE, True), (writers.MOST_ABOVE + 1, False)])
def test_a_version_counts_up_to_so_far_above_its_number(
    station: Station, stores: tuple[SealedStore, SealedStore], above: int, *, counted: bool
) -> None:
    worker, _ = stores
    says(worker, new_id(), version=worker.audit.head().number + 1 + above)
    assert counts(station) is counted


def test_what_does_not_count_about_a_record_keeps_it_until_a_keeper_settles_it(
    station: Station, stores: tuple[SealedStore, SealedStore]
) -> None:
    worker, officer = stores
    forgeries: list[Callable[[bytes], None]] = [
        lambda record_id: junk(worker, [("masked_record", record_id)]),
        lambda record_id: junk(officer, [("masked_record", record_id)]),
        lambda record_id: says(officer, record_id, by="u-intake", due=TODAY.isoformat()),
        lambda record_id: says(officer, record_id, version=2**50),
    ]
    for forge in forgeries:
        record_id = new_id()
        put(worker, record_id, withdrawn())
        forge(record_id)
        assert not may_take_away(officer.audit, record_id)
        settled_by_keeper(station)
        assert may_take_away(station.store("u-liaison", LIAISON).audit, record_id)


@pytest.mark.parametrize("before", ["", bytes(32), b"", None])
def test_an_officers_word_whose_entry_before_is_gone_keeps_it(
    stores: tuple[SealedStore, SealedStore], before: bytes | str | None
) -> None:
    """Whatever she says that it follows from."""
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, withdrawn())
    put(worker, new_id(), ACTIVE)
    put(officer, record_id, ACTIVE.stub(RecordStatus.SHREDDED))
    assert may_take_away(officer.audit, record_id)
    n = officer.audit.head().number
    if before != "":
        follows_from(officer, n, before)
    officer.database.reader().execute("DELETE FROM audit WHERE n = ?", (n - 1,))
    assert not may_take_away(officer.audit, record_id)


def test_a_word_of_somebody_who_was_demoted_before_is_none(
    station: Station, stores: tuple[SealedStore, SealedStore]
) -> None:
    """Her program takes the first roster for the newest."""
    worker, _ = stores
    record_id = new_id()
    put(worker, record_id, replace(withdrawn(), status=RecordStatus.FROZEN))
    station.knows_the_first_only(worker)
    station.sign({**PEOPLE, "u-intake": Role.LIAISON})
    rules_in_force.note_in_every([station.store("u-keeper", LIAISON).audit])
    put(worker, record_id, withdrawn())
    assert not may_take_away(station.store("u-liaison", LIAISON).audit, record_id)


@pytest.mark.parametrize(("more", "goes"), [(8, True), (9, False)])
def test_others_say_so_much_of_a_record_and_no_more(
    stores: tuple[SealedStore, SealedStore], more: int, *, goes: bool
) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, withdrawn())
    for version in range(more):
        says(officer, record_id, version=10 + version)
    assert may_take_away(officer.audit, record_id) is goes


@pytest.mark.parametrize(
    ("table", "by_whom"),
    [
        ("task", "holders"),
        ("disclosure", "holders"),
        ("masked_record", "workers"),
        ("released_letter", "workers"),
        ("publication", "workers"),
        ("cancelled", "anybody"),
        (writers.TOMBSTONE, "workers"),
    ],
)
def test_whose_role_alone_entitles_her_and_who_hangs_on_what_others_said(
    stores: tuple[SealedStore, SealedStore], table: str, by_whom: str
) -> None:
    """``holders``: of a value, and not that it is gone."""
    worker, officer = stores
    may_alone = dict[tuple[str, bool, int], bool]()
    for name, store in (("worker", worker), ("officer", officer)):
        for state in (b"h" * 32, b""):
            for version in (0, 1):
                with store.begin() as work:
                    n = store.audit.append(work, "said", table=table, record_id=new_id(), version=version, state=state)
                    work.commit()
                (line,) = store.audit.lines(n, 1)
                may_alone[name, bool(state), version] = store.audit.writers.may_alone(line)
    assert all(alone for (name, _, version), alone in may_alone.items() if name == "worker" or not version)
    assert may_alone["officer", True, 1] is (by_whom != "workers")
    assert may_alone["officer", False, 1] is (by_whom == "anybody")


def test_what_counts_by_the_word_of_another_is_not_remembered(
    station: Station, stores: tuple[SealedStore, SealedStore]
) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, withdrawn())
    word = worker.audit.head().number
    remove(officer, record_id)
    reader = station.store("u-keeper", LIAISON)
    (line,) = reader.audit.lines(word + 1, 1)
    said, cursor = (line.tbl, line.record_id, line.version, line.hash), reader.database.reader()
    assert reader.audit.counts(cursor, line.n, said)
    reader.audit._seen.pop(word, None)
    cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (word,))
    assert not reader.audit.counts(cursor, line.n, said)


@pytest.mark.parametrize("days", [-1, 1])
def test_the_days_of_what_others_said_since_must_have_come_and_not_be_before_hers(
    station: Station, stores: tuple[SealedStore, SealedStore], days: int
) -> None:
    worker, officer = stores
    record_id = new_id()
    put(worker, record_id, withdrawn())
    station.clock.moment += timedelta(days=days)
    put(officer, record_id, ACTIVE.stub(RecordStatus.SHREDDED))
    station.clock.moment -= timedelta(days=days)
    assert not may_take_away(officer.audit, record_id)


def test_the_days_of_what_was_said_before_it_was_in_force_are_not_asked(station: Station) -> None:
    worker, officer, record_id = station.store("u-intake", LIAISON), station.store("u-liaison", LIAISON), new_id()
    put(worker, record_id, withdrawn())
    station.clock.moment += timedelta(days=1)
    put(officer, record_id, ACTIVE.stub(RecordStatus.SHREDDED))
    station.clock.moment -= timedelta(days=1)
    rules_in_force.put_writers_in_force(station.store("u-keeper", LIAISON))
    assert may_take_away(officer.audit, record_id)


def test_what_a_kind_says_of_itself() -> None:
    kind = kind_of("liaison", "masked_record")
    assert kind is not None
    assert kind.left is not None
    assert kind.says(withdrawn()) == {FINAL: "yes", DUE: TODAY.isoformat()}
    assert kind.says(withdrawn(None)) == {FINAL: "yes"}
    assert kind.says(ACTIVE.stub(RecordStatus.ERASED)) == {FINAL: "yes", DUE: "0001-01-01"}
    assert not kind.left(ACTIVE.stub(RecordStatus.ERASED)), "that is for workers"
    assert (kind.says(ACTIVE), kind.says("no record")) == ({}, {})
    assert not kind.left("no record")
    assert not kind.left(replace(ACTIVE.stub(RecordStatus.SHREDDED), withheld=("names",)))  # type: ignore[arg-type]
    assert kind_of("identity", "masked_record") is None
    assert len({(known.file, known.table) for known in KINDS}) == len(KINDS)
