"""What a verification finds, kind by kind, and how much of a file it looks at again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import verify
from nsintake.store.anchors import continue_line
from nsintake.store.audit import add_checkpoint
from nsintake.store.audit_lines import Details, Head, Mark
from nsintake.store.audit_lookups import breaks
from nsintake.store.check import (
    ChainReport,
    broken_since_checkpoint,
    checkpoint_holds,
    excuses_of,
    missing,
    not_believed_again,
    unread,
    unsettled,
    verify_chain,
    verify_file,
    verify_log,
    verify_newest,
    verify_rest,
)
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.rows import row_of
from nsintake.store.rules_in_force import put_owing_in_force
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.statements import sealed as statements
from nsintake.store.wraps import AUDIT
from tests.store.station import Note, Station
from tests.store.test_audit_lookups import follows_from
from tests.store.test_lookups import made_as
from tests.store.test_roster_notes import put_back, signed_by_a_demoted, taken_out

TABLE = "case_file"
START = bytes(32)
OTHER_DAY = "UPDATE audit SET day = '2026-01-01' WHERE n = 2"
NO_SIGNATURE = "UPDATE audit SET sig = zeroblob(64) WHERE n = 2"
BELOW_ALL_NUMBERS = (
    "INSERT INTO audit SELECT -1, actor, day, roster_no, tbl, record_id, version, hash, epoch, body, head, sig "
    "FROM audit WHERE n = 3"
)


def saved(store: SealedStore) -> bytes:
    record = new_id()
    with store.begin() as work:
        store.put(work, TABLE, record, record, Note(), verb="saved")
        work.commit()
    return record


def viewed(store: SealedStore) -> None:
    with store.begin() as work:
        store.audit.append(work, "viewed")
        work.commit()


def settle(store: SealedStore, details: Details) -> None:
    with store.begin() as work:
        continue_line(store, work, why="settled", details=details)
        work.commit()


def by_hand(store: SealedStore, text: str) -> None:
    store.database.reader().execute(text)


@pytest.fixture
def store(station: Station) -> SealedStore:
    """A worker's: the note of her roster, something that she looked at, and two records (entries 1 to 4)."""
    store = station.store("u-intake")
    viewed(store)
    saved(store)
    saved(store)
    return store


@pytest.mark.parametrize(
    "found",
    [
        {"broken": (1,)},
        {"powerless": (1,)},
        {"stray": ((TABLE, b"r"),)},
        {"unproved": (0,)},
        {"finished": False},
    ],
)
def test_a_report_that_found_anything_or_did_not_end_is_not_sound(found: dict[str, Any]) -> None:
    report = ChainReport(Head(1, START))
    assert report.sound
    assert not replace(report, **found).sound


def test_a_chain_ends_after_its_last_entry_and_tells_how_far_it_is(store: SealedStore) -> None:
    heard, asked = list[tuple[int, int]](), iter([False, False])
    report = verify_chain(store.audit, stop=lambda: next(asked), progress=lambda *said: heard.append(said), rows=2)
    assert report.sound
    assert report.head == store.audit.head()
    assert heard == [(0, 6), (4, 6)]


@pytest.mark.parametrize(
    ("text", "broken", "powerless"),
    [
        (OTHER_DAY, (2,), ()),
        (NO_SIGNATURE, (), (2,)),
        ("DELETE FROM audit WHERE n = 2", (3,), ()),
        ("UPDATE audit SET n = -1 WHERE n = 4", (0,), ()),
    ],
)
def test_an_entry_that_was_changed_is_named(
    store: SealedStore, text: str, broken: tuple[int, ...], powerless: tuple[int, ...]
) -> None:
    by_hand(store, text)
    report = verify_chain(store.audit)
    assert (report.broken, report.powerless) == (broken, powerless)


def test_of_neighbours_that_are_broken_the_first_says_what_was_before_and_so_does_each_behind_a_gap(
    store: SealedStore,
) -> None:
    """Else nobody could say later that the number that was missing between them is not to count."""
    for _ in range(3):
        viewed(store)
    by_hand(store, "UPDATE audit SET day = '2026-01-01' WHERE n IN (2, 3, 4)")
    by_hand(store, "DELETE FROM audit WHERE n = 5")
    report = verify_chain(store.audit)
    assert report.broken == (2, 3, 4, 6)
    assert [(where.first, where.number) for where in report.breaks] == [(2, 1), (6, 4)]
    assert [where.head for where in report.breaks] == [store.audit.head_at(1), store.audit.head_at(4)]


def test_a_number_that_was_left_out_is_named_though_the_next_entry_follows(store: SealedStore) -> None:
    head = store.audit.head()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store.audit, "_last", lambda _work: (head.number + 1, head.hash, 1))
        viewed(store)
    assert verify_chain(store.audit).broken == (6,)


@pytest.mark.parametrize(
    ("changed", "most", "above", "knows"),
    [
        ({}, 100, 4, True),
        ({"hash": b"h" * 32}, 100, 0, True),
        ({}, 2, 4, True),
        ({}, 1, 5, False),
        ({"number": 0, "hash": START, "signatures": b"s" * 32}, 6, 0, True),
    ],
)
def test_of_the_newest_entries_none_is_verified_twice(
    store: SealedStore, changed: dict[str, Any], most: int, above: int, *, knows: bool
) -> None:
    verified = replace(verify_chain(store.audit).mark, **changed)
    viewed(store)
    viewed(store)
    report = verify_newest(store.audit, verified, most)
    assert report.sound
    assert report.above == above
    assert report.signatures == (verify_chain(store.audit).signatures if knows else b"")


@pytest.mark.parametrize("before", [START, b"", None])
def test_the_newest_entry_is_verified_where_the_one_before_it_is_gone(store: SealedStore, before: bytes | None) -> None:
    """Whatever whoever wrote it says that it follows from."""
    follows_from(store, 4, before)
    by_hand(store, "DELETE FROM audit WHERE n = 3")
    assert verify_newest(store.audit, Mark(0, b"", b""), 1).broken == (4,)


def test_rows_that_are_gone_are_missed_in_the_tables_asked_for(store: SealedStore) -> None:
    lost, removed = saved(store), saved(store)
    with store.begin() as work:
        store.remove(work, TABLE, removed, verb="removed")
        work.cursor.execute(f"DELETE FROM {TABLE} WHERE record_id = ?", (lost,))
        work.commit()
    assert missing(store) == missing(store, [TABLE]) == ((TABLE, lost),)
    assert missing(store, ["card"]) == ()
    rest = verify_rest(store)
    assert (rest.stray, rest.broken, rest.finished) == (((TABLE, lost),), (), False)


def test_a_row_that_was_put_under_another_woman_is_missed(store: SealedStore) -> None:
    """A read by subject does not see it there: it is not hers any more."""
    moved, other = saved(store), saved(store)
    by_hand(store, f"UPDATE {TABLE} SET subject_id = x'{new_id().hex()}' WHERE record_id = x'{moved.hex()}'")
    assert missing(store) == ((TABLE, moved),)
    assert store.row_holds(TABLE, other)


def test_hashes_are_compared_before_the_checkpoint_where_something_leaves(station: Station, store: SealedStore) -> None:
    by_hand(store, OTHER_DAY)
    assert verify_rest(store).broken == broken_since_checkpoint(store) == (2,)
    keeper = station.store("u-keeper")
    assert not checkpoint_holds(keeper)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    assert broken_since_checkpoint(keeper) == ()
    assert verify_rest(keeper).broken == (2,), "no checkpoint says anything of who may sign"
    assert checkpoint_holds(keeper)
    by_hand(keeper, "INSERT INTO checkpoint VALUES (0, 'card', x'00', 1, x'00')")
    assert not checkpoint_holds(keeper)


@pytest.mark.parametrize(
    ("text", "changed", "above", "found"),
    [
        ("", {}, 4, {}),
        ("", {"hash": b"h" * 32}, 0, {}),
        (OTHER_DAY, {}, 0, {"broken": (2,)}),
        (NO_SIGNATURE, {}, 0, {"powerless": (2,)}),
    ],
)
def test_signatures_are_verified_again_unless_everything_is_as_it_was_then(
    store: SealedStore, text: str, changed: dict[str, Any], above: int, found: dict[str, Any]
) -> None:
    verified = replace(verify_file(store).mark, **changed)
    by_hand(store, text)
    report = verify_file(store, verified=verified)
    assert report == replace(report, **{"broken": (), "powerless": (), "stray": (), **found})
    assert (report.finished, report.above) == (True, above)


class Verified:
    """Counts the signatures of entries that are verified."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        monkeypatch.setattr("nsintake.store.audit_entries.verify", self._counted)

    def _counted(self, epub: bytes, message: bytes, sig: bytes) -> None:
        self.count += 1
        verify(epub, message, sig)


def test_before_keys_are_changed_only_signatures_that_are_others_or_new_are_verified(
    station: Station, store: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark, verified = verify_file(station.store("u-intake")).mark, Verified(monkeypatch)
    viewed(store)
    assert verify_log(station.store("u-intake"), mark).powerless == ()
    assert verified.count == 1
    by_hand(store, NO_SIGNATURE)
    assert verify_log(station.store("u-intake"), mark).powerless == (2,)


@pytest.mark.parametrize("known", ["nothing", "all", "what somebody changed since"])
def test_the_verification_of_a_log_tells_how_far_it_is_and_can_be_stopped(
    station: Station, store: SealedStore, monkeypatch: pytest.MonkeyPatch, *, known: str
) -> None:
    """``known``: what was verified before. Where that was changed since, all signatures are verified. Before: the
    program told then that it was at the beginning again.
    """
    monkeypatch.setattr("nsintake.store.check._BATCH", 2)
    viewed(store)
    mark, told = verify_file(station.store("u-intake")).mark, list[tuple[int, int]]()
    verified = Mark(0, START, START) if known == "nothing" else mark
    if known == "what somebody changed since":
        by_hand(store, NO_SIGNATURE)
    fresh, last = station.store("u-intake"), store.audit.head().number
    assert last > 4
    last += verified.number
    verify_log(fresh, verified, progress=lambda *step: told.append(step))
    assert told == sorted(told)
    assert 2 < len(told) < last, "not of each entry"
    assert {of for _, of in told} == {last}
    assert told[-1][0] == last
    counted = Verified(monkeypatch)
    told.clear()
    verify_log(station.store("u-intake"), verified, stop=lambda: True, progress=lambda *step: told.append(step))
    assert told == []
    assert counted.count == 0


@pytest.mark.parametrize("verifies", [verify_log, verify_file])
def test_how_far_a_verification_is_never_falls_while_others_write(
    station: Station, store: SealedStore, monkeypatch: pytest.MonkeyPatch, verifies: Callable[..., ChainReport]
) -> None:
    """Before: with each entry that somebody wrote meanwhile the rest was a larger part of all."""
    monkeypatch.setattr("nsintake.store.check._BATCH", 2)
    mark, told = verify_file(station.store("u-intake")).mark, list[float]()

    def hears(done: int, total: int) -> None:
        told.append(done / total)
        if len(told) == 2:
            for _ in range(9):
                viewed(store)

    verified = mark if verifies is verify_log else Mark(0, START, START)
    verifies(station.store("u-intake"), verified=verified, progress=hears)
    assert len(told) > 3
    assert told == sorted(told)


def test_no_signature_is_verified_twice_for_the_log_or_for_a_row(
    station: Station, store: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark, verified = verify_file(station.store("u-intake")).mark, Verified(monkeypatch)
    assert verify_file(station.store("u-intake"), verified=mark).sound
    assert verified.count == 0
    new = saved(store)
    assert verify_file(station.store("u-intake"), verified=mark).sound
    assert verified.count == 1, "the entry that came since, and it again for its row nowhere"
    by_hand(store, f"UPDATE {TABLE} SET body = x'00' WHERE record_id = x'{new.hex()}'")
    old = next(key for key in store.known_ids(TABLE) if key != new)
    by_hand(store, f"DELETE FROM {TABLE} WHERE record_id = x'{old.hex()}'")
    found = verify_file(station.store("u-intake"), verified=mark).stray
    assert set(found) == {(TABLE, new), (TABLE, old)}, "each row is compared every time"


def test_a_look_spares_no_read_a_signature(station: Station, store: SealedStore) -> None:
    mark = verify_file(station.store("u-intake")).mark
    looked, record = station.store("u-intake"), bytes(store.audit.lines(4, 1)[0].record_id)
    assert verify_file(looked, verified=mark).above == 4
    by_hand(store, NO_SIGNATURE.replace("n = 2", "n = 4"))
    with pytest.raises(OpenError):
        looked.get(TABLE, record, Note)


def test_a_settled_break_does_not_make_all_signatures_be_verified_again(station: Station, store: SealedStore) -> None:
    by_hand(store, OTHER_DAY)
    keeper = station.store("u-keeper")
    settle(keeper, excuses_of(verify_file(keeper)))
    report = verify_file(keeper)
    assert unsettled(keeper, report).sound
    assert verify_file(keeper, verified=report.mark).above == keeper.audit.head().number


def test_all_that_does_not_follow_is_named_before_keys_are_changed_what_was_settled_too(
    station: Station, store: SealedStore
) -> None:
    """Whether that is as a keeper settled it is asked each time: what is before it may be another by now."""
    by_hand(store, OTHER_DAY)
    by_hand(store, BELOW_ALL_NUMBERS)
    keeper = station.store("u-keeper")
    settle(keeper, excuses_of(verify_file(keeper)))
    for verified in (verify_file(keeper).mark, Mark(0, START, START)):
        report = verify_log(station.store("u-keeper"), verified)
        assert (report.broken, report.above) == ((2,), verified.number)
        assert report.broken == breaks(keeper.audit, above=0)
        assert unsettled(keeper, report).broken == ()
    assert verify_chain(keeper.audit).broken == (2, 0)
    by_hand(store, "UPDATE audit SET head = zeroblob(32) WHERE n = 1")
    report = verify_log(station.store("u-keeper"), verify_file(keeper).mark)
    assert unsettled(keeper, report).broken == breaks(keeper.audit, above=0) == (1, 2)


def test_what_states_a_version_again_is_told_by_one_reading_as_by_looking_it_up(
    station: Station, store: SealedStore
) -> None:
    record = saved(store)
    with store.begin() as work:
        n = store.audit.append(work, "saved", table=TABLE, record_id=record, version=1, state=b"s" * 32)
        work.commit()
    chain = station.store("u-intake").audit
    [line] = chain.lines(n, 1)
    assert not chain.counts_line(line, None)
    with chain.her_key.stated_again(frozenset({n})):
        assert not chain.counts_line(line, None)
    with chain.her_key.stated_again(frozenset()):
        assert chain.counts_line(line, None)
        assert not chain.her_key.may_state(line._replace(version=-1)), "what is no version is looked up"
    assert not chain.counts_line(line, None)


def test_a_file_is_looked_through_row_by_row_after_its_chain(store: SealedStore) -> None:
    heard = list[tuple[int, int]]()
    assert verify_file(store, progress=lambda *said: heard.append(said)).sound
    assert heard == [(0, 6), (4, 6), (4, 6)]


@pytest.mark.parametrize("asked", [[True], [False, False, True]])
def test_a_file_is_not_looked_at_any_further_once_it_is_to_stop(store: SealedStore, asked: list[bool]) -> None:
    answers = iter(asked)
    assert not verify_file(store, stop=lambda: next(answers)).finished


def test_rows_that_are_not_what_the_log_says_are_strays(station: Station, store: SealedStore) -> None:
    record = saved(store)
    put_owing_in_force(station.store("u-keeper"))
    by_hand(store, f"UPDATE {TABLE} SET body = x'00' WHERE record_id = x'{record.hex()}'")
    by_hand(store, "INSERT INTO outbox VALUES (1, x'aa', 1, x'00')")
    assert verify_file(store).stray == ((TABLE, record), ("outbox", b"\xaa"))
    assert verify_file(station.store("u-intake", Compartment.LIAISON)).sound


@pytest.mark.parametrize(("comp", "found"), [(Compartment.IDENTITY, (1,)), (Compartment.ACCOUNTS, ())])
def test_words_whose_key_is_gone_are_named_until_a_keeper_takes_note_but_not_in_the_log_of_accounts(
    station: Station, comp: Compartment, found: tuple[int, ...]
) -> None:
    viewed(station.store("u-intake", comp))
    assert unread(station.store("u-keeper", comp)) == ()
    by_hand(station.store("u-keeper", comp), f"DELETE FROM dek WHERE subject_id = x'{AUDIT.hex()}'")
    keeper = station.store("u-keeper", comp)
    assert unread(keeper) == verify_file(keeper).unread == found
    assert verify_file(keeper).sound == (not found)
    settle(keeper, excuses_of(verify_file(keeper)))
    viewed(keeper)
    assert unread(station.store("u-intake", comp)) == ()


def test_whoever_settles_something_else_takes_note_of_no_words_that_do_not_open() -> None:
    found = ChainReport(Head(5, START), broken=(2,))
    assert "unread" not in excuses_of(found)
    assert excuses_of(replace(found, unread=(3,)))["unread"] == "5", "and those after it are under the same key"


def test_what_a_keeper_settled_is_left_out_by_its_name_and_nothing_else(station: Station) -> None:
    keeper, (row, other) = station.store("u-keeper"), ((TABLE, b"a"), (TABLE, b"b"))
    saved(keeper)
    before = (keeper.audit.head_at(1) or b"").hex()
    settle(keeper, {"broken": "0,2", "before": f"2:1:{before}", "unproved": "7", "stray": f"{TABLE}:{row[1].hex()}"})
    found = ChainReport(keeper.audit.head(), (0, 2, 3), (2, 3), (row, other), (-1, 7), exchanged=(2, 3))
    left = unsettled(keeper, found)
    assert (left.broken, left.powerless, left.stray, left.unproved) == ((0, 3), (3,), (other,), (-1,))
    assert left.exchanged == (3,)
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    assert unsettled(keeper, found).unproved == (-1, 7), "that was of lines of before"
    settle(keeper, {"unproved": "7"})
    assert unsettled(keeper, found).unproved == (-1,)


def test_what_counted_when_it_was_looked_at_before_is_asked_again(store: SealedStore) -> None:
    saved(store)
    record = saved(store)
    assert verify_file(store).sound
    n = store.audit.views_about(record)[0].n
    by_hand(store, f"DELETE FROM audit WHERE n = {n - 1}")
    assert (TABLE, record) in verify_file(store).stray, "else settling what is broken would bring it up"


def stated_again(store: SealedStore, record: bytes) -> int:
    """A version is stated a second time, believed by this session, and then its signature goes; its number."""
    with store.begin() as work:
        n = store.audit.append(work, "saved", table=TABLE, record_id=record, version=1, state=b"s" * 32)
        work.commit()
    by_hand(store, f"UPDATE audit SET sig = zeroblob(64) WHERE n = {n}")
    return n


def test_what_was_believed_is_asked_again_only_above_the_checkpoint(station: Station, store: SealedStore) -> None:
    """Below it the checkpoint says what each record was."""
    viewed(station.store("u-keeper"))
    first, second = saved(store), saved(store)
    assert not_believed_again(store) == ()
    stated_again(store, first)
    with (keeper := station.store("u-keeper")).begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    above = stated_again(store, second)
    assert not_believed_again(store) == (above,)
    assert not_believed_again(store) == (), "it believes it no more"


def test_an_entry_whose_version_is_no_number_is_above_all_that_are(store: SealedStore) -> None:
    record = saved(store)
    by_hand(store, f"UPDATE audit SET version = 'a' WHERE record_id = x'{record.hex()}'")
    n = stated_again(store, record)
    assert not_believed_again(store) == (n,)


TOGETHER = {
    "another body": f"UPDATE {TABLE} SET body = x'00' WHERE record_id = ?",
    "taken out": f"DELETE FROM {TABLE} WHERE record_id = ?",
    "no signature": "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?",
    "another day": "UPDATE audit SET day = '2026-01-01' WHERE record_id = ?",
    "no entry": "DELETE FROM audit WHERE record_id = ?",
    "a version that is none": f"UPDATE {TABLE} SET row_version = 'a' WHERE record_id = ?",
    "an entry above all numbers": "UPDATE audit SET n = 9007199254740992 WHERE record_id = ?",
}


@pytest.mark.parametrize("changed", [False, True])
def test_rows_looked_at_together_hold_where_each_alone_does(station: Station, *, changed: bool) -> None:
    """Also those of before the keys were changed, of which only the checkpoint says what they are."""
    store = station.store("u-keeper")
    ids = [saved(store) for _ in range(70)]
    if changed:
        states = [(key, store.state_of(TABLE, row_of(row))) for key in ids for row in [row_in(store, key)]]
        with store.begin() as work:
            lines = [CheckpointLine(TABLE, key, *said) for key, said in states]
            lines[1] = lines[1]._replace(hash=b"o" * 32)  # somebody put a row of before back
            add_checkpoint(store.audit, work, lines)
            work.commit()
        ids += [saved(store) for _ in range(10)]
    wrong = ids[5::9]
    for text, key in zip(TOGETHER.values(), wrong, strict=False):
        store.database.reader().execute(text, (key,))
    ids += [new_id(), b"not bytes 'x'"]
    found = station.store("u-intake").not_holding(TABLE, ids)
    alone = station.store("u-intake")
    assert found == [key for key in ids if not alone.row_holds(TABLE, key)]
    assert {wrong[0], wrong[1], wrong[5]} <= {*found}
    assert ids[1] in found or not changed
    assert len(found) == 4 or not changed, "of older rows no entry is asked"


def row_in(store: SealedStore, key: bytes) -> Any:
    return store.database.reader().execute(statements(store.comp, TABLE).get, (key,)).fetchone()


def test_rows_that_hold_are_not_asked_one_by_one(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    store, alone = station.store("u-intake"), list[bytes]()
    ids = [saved(store) for _ in range(100)]

    def row_holds(_store: SealedStore, _table: str, key: bytes) -> bool:
        alone.append(key)
        return True

    monkeypatch.setattr(SealedStore, "row_holds", row_holds)
    assert station.store("u-intake").not_holding(TABLE, ids) == alone == []


def test_what_an_index_lacked_is_found_once_a_file_was_looked_through(store: SealedStore) -> None:
    record = saved(store)
    lacking = "CREATE INDEX ix_audit_record ON audit (record_id, tbl, n) WHERE version > 0 AND n < 3"
    made_as(store, "ix_audit_record", lacking)
    with pytest.raises(OpenError):
        store.get(TABLE, record, Note)
    verify_file(store)
    assert store.database.was_mended
    assert store.get(TABLE, record, Note) == Note()


def test_a_look_through_a_file_looks_for_every_note_of_a_list_again(station: Station) -> None:
    """One was out of sight when this session looked for them."""
    demoting, late = signed_by_a_demoted(station)
    keeper = station.store("u-keeper")
    hidden = taken_out(keeper, demoting)
    assert verify_file(keeper).powerless == ()
    put_back(keeper, hidden)
    assert verify_file(keeper).powerless == (late,)
