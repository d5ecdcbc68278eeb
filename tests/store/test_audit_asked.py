"""What the log is asked: what a record is, who wrote it, which day it is, and who hears that it grew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.store.anchors import continue_line
from nsintake.store.audit import add_checkpoint, passing_over, settled
from nsintake.store.audit_bodies import is_about
from nsintake.store.audit_entries import as_before
from nsintake.store.audit_lines import Head, LogLine
from nsintake.store.checkpoint import RECORD, CheckpointLine, StatedRow
from nsintake.store.checkpoint import TABLE as CHECKPOINT
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_entries_made_void import junk
from tests.store.station import A_MOMENT, Note, Station
from tests.store.test_audit_lookups import follows_from

TABLE = "case_file"


def saved(store: SealedStore, record: bytes, *, table: str = TABLE) -> LogLine:
    """Save a record; its entry."""
    with store.begin() as work:
        store.put(work, table, record, record, Note(), verb="saved")
        work.commit()
    return last(store)


def last(store: SealedStore) -> LogLine:
    (line,) = store.audit.lines(store.audit.head().number, 1)
    return line


def words(line: LogLine) -> tuple[str, bytes, int, bytes]:
    return line.tbl, line.record_id, line.version, line.hash


def state(line: LogLine) -> StatedRow:
    return StatedRow(line.version, line.hash)


def checkpoint(store: SealedStore, *held: CheckpointLine) -> LogLine:
    with store.begin() as work:
        add_checkpoint(store.audit, work, held)
        work.commit()
    return last(store)


def make_void(store: SealedStore, line: LogLine) -> None:
    store.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (line.n,))


def newest(store: SealedStore, record: bytes, verb: str = "") -> StatedRow | None:
    return store.audit.newest(store.database.reader(), TABLE, record, verb=verb)


def test_who_watches_hears_once_a_commit_whether_something_protects_her(station: Station) -> None:
    store, heard = station.store("u-intake"), list[tuple[str, Head, bool]]()
    saved(store, new_id())  # with the note of the roster, which protects her
    asked = list[int]()

    def hear(name: str, head: Head, protects: bool) -> Callable[[], None]:
        asked.append(store.database.reader().execute("SELECT max(n) FROM audit").fetchone()[0])
        return lambda: heard.append((name, head, protects))

    store.audit.grows = hear
    for verbs in (("saved", "saved"), ("withdraw", "saved"), ("saved", "withdraw")):
        with store.begin() as work:
            for verb in verbs:
                store.audit.append(work, verb)
            assert len(heard) == len(asked) < 3
            work.commit()
            assert asked[-1] == heard[-1][1].number, "it is asked while all is written"
    with store.begin() as work:
        store.audit.append(work, "withdraw")
    assert [(name, protects) for name, _, protects in heard] == [("identity.db", said) for said in (False, True, True)]
    assert heard[-1][1] == store.audit.head()
    store.audit.grows = None
    saved(store, new_id())
    assert len(heard) == 3


def test_of_liaison_every_entry_opens_with_the_key_of_the_file(station: Station) -> None:
    for comp, hers in ((Compartment.IDENTITY, True), (Compartment.LIAISON, False)):
        assert is_about(saved(station.store("u-intake", comp), new_id(), table="task")) is hers


def test_what_does_not_count_hides_what_a_record_is_but_from_what_protects_her(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    known = state(saved(store, record))
    junk(store, [(TABLE, record)])
    for reader in (store, station.store("u-keeper")):
        with pytest.raises(OpenError):
            newest(reader, record)
        assert newest(reader, record, "withdraw") == known
        with passing_over(reader.audit):
            with passing_over(reader.audit):
                assert newest(reader, record) == known
            assert newest(reader, record) == known
            reader.audit.not_final[TABLE, record] = b"looked at"
        assert reader.audit.not_final == {}
        with pytest.raises(OpenError):
            newest(reader, record)


@pytest.mark.parametrize(("comp", "times"), [(Compartment.LIAISON, 1), (Compartment.IDENTITY, 3)])
def test_a_transaction_judges_once_what_does_not_count(
    station: Station, monkeypatch: pytest.MonkeyPatch, comp: Compartment, times: int
) -> None:
    """There are thousands of them where somebody wrote them; in identity.db it hangs on keys that are exchanged."""
    store, judged = station.store("u-intake", comp), list[bool]()
    other, line = (saved(store, new_id(), table="task") for _ in range(2))
    store.audit._seen.clear()
    make_void(store, line)
    with store.begin() as work:
        assert all(store.audit.counts(work.cursor, other.n, words(other)) for _ in range(2))
    real = store.audit._counts

    def judge(cursor: object, n: int, said: tuple[str, bytes, int, bytes]) -> bool:
        judged.append(real(cursor, n, said))
        return judged[-1]

    monkeypatch.setattr(store.audit, "_counts", judge)
    with store.begin() as work:
        assert not any(store.audit.counts(work.cursor, line.n, words(line)) for _ in range(3))
    assert judged == [False] * times
    assert not any(store.audit.counts(store.database.reader(), line.n, words(line)) for _ in range(2))
    assert judged == [False] * (times + 2)


def test_an_entry_that_does_not_count_says_nothing_where_it_is_passed_over(station: Station) -> None:
    store = station.store("u-intake")
    counts, void = (saved(store, new_id()) for _ in range(2))
    make_void(store, void)
    reader = station.store("u-keeper")
    assert [reader.audit.says_nothing(line.n) for line in (counts, void)] == [False, False]
    with passing_over(reader.audit):
        assert [reader.audit.says_nothing(line.n) for line in (counts, void)] == [False, True]


def test_what_a_keeper_settled_says_nothing_and_hides_nothing(station: Station) -> None:
    worker, keeper, record, other = station.store("u-intake"), station.store("u-keeper"), new_id(), new_id()
    known, counts = saved(worker, record), saved(worker, other)
    junk(worker, [(TABLE, record)])
    void = last(worker)
    with pytest.raises(OpenError):
        newest(keeper, record)
    assert worker.audit.counts(worker.database.reader(), counts.n, words(counts))
    settle(keeper, void.n, counts.n)
    fresh = station.store("u-intake")
    assert not fresh.audit.counts(fresh.database.reader(), counts.n, words(counts))
    for reader in (worker, keeper, station.store("u-intake")):
        assert [reader.audit.says_nothing(line.n) for line in (known, counts, void)] == [False, True, True]
        assert (newest(reader, record), newest(reader, other)) == (state(known), None)
        assert not reader.audit.counts(reader.database.reader(), counts.n, words(counts))


def settle(keeper: SealedStore, *numbers: int) -> LogLine:
    """A keeper settles entries by their numbers; her own entry."""
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"powerless": ",".join(map(str, numbers))})
        work.commit()
    return last(keeper)


@pytest.mark.parametrize("before", [bytes(32), b"", None])
def test_behind_an_entry_that_is_gone_nothing_is_settled_and_no_page_says_that_it_counts(
    station: Station, before: bytes | None
) -> None:
    """Whatever its signer says that it follows from."""
    worker, keeper = station.store("u-intake"), station.store("u-keeper")
    void = saved(worker, new_id())
    saved(keeper, new_id())
    said = settle(keeper, void.n)
    follows_from(keeper, said.n, before)
    worker.database.reader().execute("DELETE FROM audit WHERE n = ?", (said.n - 1,))
    reader = station.store("u-intake")
    assert not settled(reader.audit).number(void.n)
    assert [view.counts for view in reader.audit.views(limit=1)] == [False]


def settled_in_turn(store: SealedStore, said: LogLine) -> None:
    settle(store, said.n)


def entry_before_taken_out(store: SealedStore, said: LogLine) -> None:
    store.database.reader().execute("DELETE FROM audit WHERE n = ?", (said.n - 1,))


@pytest.mark.parametrize("hand", [make_void, settled_in_turn, entry_before_taken_out])
def test_what_does_not_count_settles_nothing(station: Station, hand: Callable[[SealedStore, LogLine], None]) -> None:
    worker, keeper, record = station.store("u-intake"), station.store("u-keeper"), new_id()
    saved(worker, record)
    junk(worker, [(TABLE, record)])
    void = last(worker)
    saved(worker, new_id())
    said = settle(keeper, void.n)
    assert station.store("u-intake").audit.says_nothing(void.n)
    hand(keeper, said)
    fresh = station.store("u-intake")
    assert not fresh.audit.says_nothing(void.n)
    with pytest.raises(OpenError):
        newest(fresh, record)


def test_a_record_is_what_the_checkpoint_says_until_it_is_written_again(station: Station) -> None:
    store, record, other = station.store("u-keeper"), new_id(), new_id()
    before = saved(store, record)
    saved(store, other)
    cursor = store.database.reader()
    assert newest(store, record) == state(before)
    point = checkpoint(store, CheckpointLine(TABLE, record, 5, b"h" * 32), CheckpointLine(TABLE, other, 6, b""))
    wrap = store.deks.wrap_of(cursor, record, 1)
    for reader in (store, station.store("u-intake")):
        assert newest(reader, record) == StatedRow(5, b"h" * 32)
        assert newest(reader, other) == StatedRow(6, b"")
        assert newest(reader, new_id()) is None
        for n in (None, before.n, point.n):
            told = reader.audit.stated(cursor, TABLE, record, n=n, version=1, state=before.hash, wrap=wrap)
            assert told == StatedRow(5, b"h" * 32)
    again = saved(store, other)
    assert again.version == 7
    for reader in (store, station.store("u-intake")):
        assert newest(reader, other) == state(again)
        assert reader.audit.stated(cursor, TABLE, other, n=again.n, version=7, state=again.hash, wrap=None) == state(
            again
        )


def test_only_a_keeper_states_what_all_records_are(station: Station) -> None:
    keeper, worker, record = station.store("u-keeper"), station.store("u-intake"), new_id()
    saved(worker, record)
    counts = checkpoint(keeper, CheckpointLine(TABLE, record, 5, b"h" * 32))
    for store in (worker, keeper):
        with store.begin() as work:
            store.audit.append(work, "checkpoint", table=CHECKPOINT, record_id=RECORD, version=1, state=b"s" * 32)
            work.commit()
    make_void(keeper, last(keeper))
    for uid in ("u-keeper", "u-intake"):
        fresh = station.store(uid)
        found = fresh.audit.point(fresh.database.reader(), TABLE)
        assert found is not None
        assert found.n == counts.n
        assert newest(fresh, record) == StatedRow(5, b"h" * 32)
        assert fresh.audit.point(fresh.database.reader(), "roster") is None, "that is in no checkpoint"


def test_a_row_is_what_its_entry_says_and_not_what_lies_beside_it(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    line, cursor = saved(store, record), store.database.reader()
    wrap = store.deks.wrap_of(cursor, record, 1)
    for reader in (store, station.store("u-keeper")):
        for n, said in ((line.n, line.hash), (line.n, b"x" * 32), (None, line.hash)):
            assert reader.audit.stated(cursor, TABLE, record, n=n, version=1, state=said, wrap=wrap) == state(line)
        assert reader.audit.stated(cursor, TABLE, new_id(), n=None, version=1, state=line.hash, wrap=None) is None


def test_who_wrote_a_record_is_who_wrote_its_newest_entry(station: Station) -> None:
    worker, keeper, record, other = station.store("u-intake"), station.store("u-keeper"), new_id(), new_id()
    assert worker.audit.written_by(TABLE, record) is None
    saved(worker, record)
    saved(worker, other)
    assert worker.audit.written_by(TABLE, record) == ("u-intake", 1)
    saved(keeper, other)
    assert worker.audit.written_by(TABLE, other) == ("u-keeper", 1)
    unknown = new_id()
    lines = [
        CheckpointLine(TABLE, about, version, b"h" * 32) for about, version in ((record, 1), (other, 9), (unknown, 2))
    ]
    checkpoint(keeper, *lines)
    for reader in (keeper, station.store("u-intake")):
        assert reader.audit.written_by(TABLE, record) == ("u-intake", 1), "who changed the keys wrote nothing"
        for about in (other, unknown):
            assert reader.audit.written_by(TABLE, about) is None, "nobody knows who made that version"
        assert reader.audit.written_by(TABLE, new_id()) is None
    saved(keeper, record)
    assert keeper.audit.written_by(TABLE, record) == ("u-keeper", 1)


def test_a_keepers_word_is_the_newest_that_a_keeper_signed(station: Station) -> None:
    worker, keeper, record = station.store("u-intake"), station.store("u-keeper"), new_id()
    saved(worker, record)
    assert keeper.audit.keepers_word(TABLE, record) is None
    first = saved(keeper, record)
    second = saved(keeper, record)
    saved(worker, record)
    assert keeper.audit.by_keeper(TABLE, record) == (second.n, state(second))
    assert keeper.audit.keepers_word(TABLE, record) == state(second)
    make_void(keeper, second)
    assert station.store("u-keeper").audit.by_keeper(TABLE, record) == (first.n, state(first))


def test_an_entry_counts_where_it_is_with_what_it_says(station: Station) -> None:
    store = station.store("u-intake")
    line = saved(store, new_id())
    fresh = station.store("u-keeper")
    cursor, (first,) = fresh.database.reader(), fresh.audit.lines(1, 1)
    for _ in range(2):
        assert fresh.audit.counts(cursor, line.n, words(line))
        assert fresh.audit.counts(cursor, first.n, words(first))
        assert not fresh.audit.counts(cursor, line.n, words(first))
        assert not fresh.audit.counts(cursor, line.n, (*words(line)[:3], b"x" * 32))
        assert not fresh.audit.counts(cursor, line.n + 1, words(line))
    fresh.audit.limit = line.n
    assert fresh.audit.counts(cursor, line.n, words(line))
    fresh.audit.limit = line.n - 1
    assert not fresh.audit.counts(cursor, line.n, words(line)), "what is above that says nothing"
    cursor.execute("DELETE FROM audit WHERE n = ?", (line.n - 1,))
    assert not station.store("u-keeper").audit.counts(cursor, line.n, words(line)), "nobody knows what it follows"


@pytest.mark.parametrize("changed", [{"day": "2026-02-30"}, {"day": ""}, {"sig": bytes(64)}, {"actor": "u-admin"}])
def test_an_entry_is_written_by_who_signed_it_on_a_day_that_there_is(
    station: Station, changed: dict[str, object]
) -> None:
    store = station.store("u-intake")
    line = saved(store, new_id())
    before = store.audit.head_at(line.n - 1)
    for known in (before, None):
        assert store.audit.is_written(line, known)
        assert not store.audit.is_written(line._replace(**changed), known)  # type: ignore[arg-type]
    assert not store.audit.is_written(line, b"x" * 32)
    assert store.audit.counts_line(line, before or b"")
    assert not store.audit.counts_line(line._replace(sig=bytes(64)), before or b"")


def test_what_is_taken_as_verified_before_is_so_for_that_while_alone(station: Station) -> None:
    store = station.store("u-intake")
    line, later = saved(store, new_id()), saved(store, new_id())
    for void in (line, later):
        make_void(store, void)
    fresh = station.store("u-keeper")
    cursor = fresh.database.reader()
    with as_before(fresh.audit, line.n):
        assert [fresh.audit.counts(cursor, found.n, words(found)) for found in (line, later)] == [True, False]
    assert not fresh.audit.counts(cursor, line.n, words(line))
    (note,) = fresh.audit.lines(1, 1)
    with as_before(fresh.audit, line.n):
        assert not fresh.audit.is_written(note._replace(sig=bytes(64)), None), "that is no row's"


@pytest.mark.parametrize(("numbers", "strange"), [((1 << 31,), True), ((1 << 29, (1 << 30) + 1), False)])
def test_what_is_numbered_far_above_all_others_is_no_end_of_the_log(
    station: Station, numbers: tuple[int, ...], strange: bool
) -> None:
    store = station.store("u-intake")
    line, cursor = saved(store, new_id()), store.database.reader()
    for n in numbers:
        cursor.execute("CREATE TEMP TABLE one_entry AS SELECT * FROM audit WHERE n = ?", (line.n,))
        cursor.execute("UPDATE one_entry SET n = ?", (n,))
        cursor.execute("INSERT INTO audit SELECT * FROM one_entry")
        cursor.execute("DROP TABLE one_entry")
    end = line.n if strange else numbers[-1]
    assert store.audit.head() == Head(end, line.head)
    assert [found.n for found in store.audit.lines(1, 99)] == [1, line.n, *(() if strange else numbers)]
    assert store.audit.head_at(0) == bytes(32)
    store.audit.limit = line.n
    assert [found.n for found in store.audit.lines(1, 99)] == [1, line.n]


def test_only_what_states_a_record_is_remembered(station: Station) -> None:
    store = station.store("u-intake")
    line = saved(store, new_id())
    fresh = station.store("u-keeper")
    fresh.audit.remember(line)
    fresh.audit.remember(line._replace(n=99, version=0))
    assert fresh.audit._seen == {line.n: words(line)}


def test_the_day_is_that_of_the_newest_entry_that_counts_by_whoever_may_say_it(station: Station) -> None:
    days = [(A_MOMENT + timedelta(days=at)).date().isoformat() for at in range(3)]
    worker, officer = station.store("u-intake", Compartment.LIAISON), station.store("u-liaison", Compartment.LIAISON)
    for at, store in enumerate((worker, officer, officer)):
        station.clock.moment = A_MOMENT + timedelta(days=at)
        with store.begin() as work:
            store.audit.append(work, "view")
            work.commit()
    assert (worker.audit.newest_day(), worker.audit.newest_day(by=Compartment.IDENTITY)) == (days[2], days[0])
    make_void(worker, last(worker))
    fresh = station.store("u-keeper", Compartment.LIAISON)
    assert fresh.audit.newest_day() == days[1]
    assert fresh.audit.newest_day(by=Compartment.KEEPER) is None


def test_a_page_of_the_log_leaves_out_others_and_other_days_but_none_without_a_day(station: Station) -> None:
    worker, keeper = station.store("u-intake"), station.store("u-keeper")
    for at, store in enumerate((worker, keeper, worker, keeper)):
        station.clock.moment = A_MOMENT + timedelta(days=at)
        with store.begin() as work:
            store.audit.append(work, f"act{at}")
            work.commit()
    assert (keeper.audit.views()[-1].n, keeper.audit.views()[-1].counts) == (1, True)
    worker.database.reader().execute("UPDATE audit SET day = 'never' WHERE n = 1")

    def acts(*, actor: str = "", days: tuple[str, str] = ("", "")) -> list[str]:
        return [view.verb for view in keeper.audit.views(actor=actor, days=days) if view.verb != "roster"]

    assert acts() == ["act3", "act2", "act1", "act0"]
    assert acts(actor="u-keeper") == ["act3", "act1"]
    assert acts(days=("2026-03-05", "2026-03-06")) == ["act2", "act1"]
    assert acts(days=("2026-03-06", "")) == ["act3", "act2"]
    assert keeper.audit.views(days=("2026-03-06", ""))[-1].n == 1
    assert [view.counts for view in keeper.audit.views()] == [True] * 5 + [False]
