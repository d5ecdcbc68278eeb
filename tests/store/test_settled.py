"""What keepers settled says nothing any more; what nobody settled keeps a record shut."""

from __future__ import annotations

from hashlib import sha256

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.store import settled
from nsintake.store.anchors import continue_line
from nsintake.store.check import excuses_of, unsettled, verify_file
from nsintake.store.lost import give_up
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.settled import REMEMBERED, Settled, details_of, head_in, read
from tests.attacks.test_entries_made_void import junk
from tests.scale import full_or
from tests.store.station import Note, Station


def test_one_settling_frees_all_that_was_junk(station: Station) -> None:
    count = full_or(60, 1_000)
    keeper, store = station.store("u-keeper"), station.store("u-intake")
    ids = [new_id() for _ in range(count)]
    with store.begin() as work:
        for record_id in ids:
            store.put(work, "case_file", record_id, new_id(), Note(), verb="saved")
        work.commit()
    junk(store, [("case_file", record_id) for record_id in ids])
    for record_id in ids[:5]:
        with pytest.raises(OpenError):
            keeper.get("case_file", record_id, Note)
    report = verify_file(keeper)
    assert len(unsettled(keeper, report).powerless) == count
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()
    for reader in (keeper, station.store("u-intake")):
        assert all(reader.get("case_file", record_id, Note) == Note() for record_id in ids)
        assert unsettled(reader, verify_file(reader)).sound
    junk(store, [("case_file", ids[0])])
    with pytest.raises(OpenError):
        keeper.get("case_file", ids[0], Note)


def test_a_thousand_lost_rows_are_given_up_at_once_and_never_count_again(station: Station) -> None:
    count = full_or(60, 1_000)
    keeper, store = station.store("u-keeper"), station.store("u-intake")
    ids = [new_id() for _ in range(count)]
    with store.begin() as work:
        for record_id in ids:
            store.put(work, "case_file", record_id, new_id(), Note(), verb="saved")
        work.commit()
    old = store.database.reader().execute("SELECT * FROM case_file").fetchall()
    with store.begin() as work:
        work.cursor.execute("DELETE FROM case_file")
        work.commit()
    report = verify_file(keeper)
    assert len(report.stray) == count
    with keeper.begin() as work:
        give_up(keeper, work, report.stray, Outbox(keeper, keeper))
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()
    for reader in (keeper, station.store("u-intake")):
        assert verify_file(reader).sound
    with store.begin() as work:
        work.cursor.executemany("INSERT INTO case_file VALUES (?, ?, ?, ?, ?, ?)", old)
        work.commit()
    assert len(unsettled(keeper, verify_file(keeper)).stray) == count


def test_only_a_keeper_settles(station: Station) -> None:
    keeper, store, record_id = station.store("u-keeper"), station.store("u-intake"), new_id()
    with store.begin() as work:
        store.put(work, "case_file", record_id, new_id(), Note(), verb="saved")
        work.commit()
    junk(store, [("case_file", record_id)])
    with store.begin() as work:
        continue_line(store, work, why="settled", details=excuses_of(verify_file(store)))
        work.commit()
    with pytest.raises(OpenError):
        keeper.get("case_file", record_id, Note)


def test_numbers_are_kept_as_runs_and_those_of_an_earlier_version_are_read() -> None:
    said = details_of(broken=[7, 3, 4, 5], powerless=range(10, 1_010), unproved=[2])
    assert (said["broken"], said["powerless"]) == ("3-5,7", "10-1009")
    both = read(said).besides(read({"broken": "20,22", "powerless": "", "stray": "card:cd", "why": "settled"}))
    assert [n for n in range(1, 30) if both.number(n)] == [3, 4, 5, 7, *range(10, 30)]
    assert both.runs == ((3, 5), (7, 7), (10, 1_009))
    assert both.name("unproved", "2")
    assert both.name("stray", "card:cd")
    assert not both.name("stray", "2")
    assert read({"broken": "x,-3,5-,9-y"}) == Settled(((5, 5),))


def test_an_entry_settles_nothing_that_came_after_it() -> None:
    before = ",".join(f"{first}:{number}:{'00' * 32}" for first, number in ((3, 1), (12, 8)))
    said = read({"broken": "3-5,12", "powerless": "7-20", "before": before}, n=9)
    assert [n for n in range(1, 30) if said.says_nothing(n)] == [2, 3, 4, 5, 7, 8]
    assert [where.first for where in said.breaks] == [3]


def test_the_entry_itself_and_a_run_that_ends_before_it_begins_are_not_settled() -> None:
    said = read({"broken": "3,9-4,9", "before": f"9:5:{'00' * 32},8:5:{'00' * 32}"}, n=9)
    assert said.runs == ((3, 3),)
    assert [where.first for where in said.breaks] == [8]
    assert said.missing == ((6, 7),)


def test_what_was_settled_under_a_roster_was_not_settled_before_it() -> None:
    known = read({"broken": "3"}, roster_no=2).besides(read({"broken": "5"}, roster_no=4))
    assert [[known.before_roster(n, roster_no) for n in (3, 4, 5)] for roster_no in (2, 3, 4, 5)] == [
        [False, False, False],
        [True, False, False],
        [True, False, False],
        [True, False, True],
    ]


def test_a_break_goes_as_far_as_everything_after_it_is_settled() -> None:
    known = read(details_of(broken=[3, 4, 6, 9], powerless=[5, 7], unproved=[]))
    assert [n for n in range(1, 12) if known.since_one_of([3, 6, 9], n)] == [3, 4, 5, 6, 7, 9]
    assert [n for n in range(1, 12) if known.since_one_of([6], n)] == [6, 7]
    assert not any(known.since_one_of([], n) for n in range(1, 12))


def broken(store: SealedStore, runs: int) -> None:
    """As many separate breaks, each in an entry of its own."""
    with store.begin() as work:
        numbers = [store.audit.append(work, "view") for _ in range(2 * runs)]
        work.cursor.executemany("UPDATE audit SET day = '2020-01-01' WHERE n = ?", [(n,) for n in numbers[::2]])
        work.commit()


def settle(keeper: SealedStore) -> int:
    """How many entries nobody has settled yet."""
    report = unsettled(keeper, verify_file(keeper))
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()
    return len(report.broken)


def test_five_thousand_breaks_are_settled_in_one_go(station: Station) -> None:
    count = full_or(300, 5_000)
    keeper, store = station.store("u-keeper"), station.store("u-intake")
    broken(store, count)
    assert settle(keeper) == count
    for reader in (keeper, station.store("u-intake")):
        assert unsettled(reader, verify_file(reader)).sound
    broken(store, 1)
    assert settle(keeper) == 1


def test_what_one_settling_cannot_name_the_next_one_does(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settled, "_MOST", 20)
    keeper = station.store("u-keeper")
    broken(station.store("u-intake"), 50)
    assert [settle(keeper) for _ in range(4)] == [50, 30, 10, 0]


def test_up_to_which_entry_words_are_known_not_to_open_is_read_back() -> None:
    said = details_of(broken=(), powerless=(), unproved=(), unread=12)
    assert read(said).unread == 12
    assert read(details_of(broken=(), powerless=(), unproved=())).unread == 0
    assert read({"unread": "x"}).unread == read({"unread": "9" * 40}).unread == 0
    assert read(said).besides(read({"unread": "7"})).unread == 12


def test_up_to_where_a_keeper_knows_of_words_that_do_not_open_is_the_highest_number_she_said() -> None:
    """Who writes the details of an entry may write anything there."""
    assert Settled(names=frozenset({("unproved", "9"), ("stray", "9")})).unread == 0
    assert Settled(names=frozenset({("unread", said) for said in ("3", "7", "x", "²", "9" * 17)})).unread == 7
    assert Settled(names=frozenset({("unread", "9" * 16)})).unread == int("9" * 16)


def test_that_a_computer_remembers_more_was_settled_by_the_newest_entry_that_says_so() -> None:
    said = [read(details, n=n) for n, details in ((3, {REMEMBERED: 7}), (5, {REMEMBERED: 0}), (6, {}))]
    assert [each.lacks_end for each in said] == [3, 0, 0]
    assert said[1].besides(said[0]).lacks_end == said[0].besides(said[2]).lacks_end == 3


def test_a_head_that_is_no_hash_is_said_by_its_own() -> None:
    """Somebody with the file's key can write any bytes there."""
    assert head_in(b"h" * 32) == b"h" * 32
    for stored in (b"", b"h" * 31, b"h" * 33):
        assert head_in(stored) == sha256(stored).digest()


def test_a_bucket_is_settled_of_what_was_stated_before_it_was_and_a_row_by_that_name_is_none() -> None:
    known = read({"unproved": "2"}, n=5).besides(read({"unproved": "3", "stray": "4"}, n=9))
    assert [[known.bucket(number, above) for above in (0, 4, 5, 8, 9)] for number in (2, 3, 4)] == [
        [True, True, False, False, False],
        [True, True, True, True, False],
        [False] * 5,
    ]
