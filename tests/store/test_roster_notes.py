"""From which entry on nobody whom a roster demoted signs as before, and who may say so."""

from __future__ import annotations

import pytest

from nsintake.domain.roles import Role
from nsintake.store.anchors import continue_line
from nsintake.store.audit import settled
from nsintake.store.audit_lines import LogLine
from nsintake.store.check import excuses_of, verify_chain
from nsintake.store.column_types import MOST
from nsintake.store.roster_history import RosterHistory
from nsintake.store.roster_notes import RosterNotes, first_missing, has_list, of_other_lists
from nsintake.store.rules_in_force import note_in_every
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import ORG, PEOPLE, Note, Station

DEMOTED = {**PEOPLE, "u-intake": Role.LIAISON}
LATE = LogLine(10**6, "u-intake", "2026-03-04", 1, "", b"", 0, b"", 1, b"", b"", b"")
"""Signed by somebody who was demoted, under the roster of before."""


def saved(store: SealedStore) -> int:
    """Save something; the number of its entry."""
    with store.begin() as work:
        store.put(work, "case_file", new_id(), new_id(), Note(), verb="saved")
        work.commit()
    return store.audit.head().number


def note(store: SealedStore, number: int, **changed: object) -> int:
    """Take note of a roster by hand, and change the entry; its number."""
    with store.begin() as work:
        n = store.audit.append(work, "roster", table="roster", record_id=number.to_bytes(16, "big"), version=1)
        for column, value in changed.items():
            work.cursor.execute(f"UPDATE audit SET {column} = ? WHERE n = ?", (value, n))
        work.commit()
    return n


def notes(store: SealedStore) -> list[tuple[str, int]]:
    """Who took note of which roster, in order."""
    lines = [line for line in store.audit.lines(1, 100) if line.tbl == "roster"]
    return [(line.actor, int.from_bytes(line.record_id, "big")) for line in lines]


def powerless(station: Station) -> tuple[int, ...]:
    return verify_chain(station.store("u-keeper").audit).powerless


def old_program(station: Station) -> SealedStore:
    """A store of the worker, whose program knows of the first roster only."""
    store = station.store("u-intake")
    station.knows_the_first_only(store)
    return store


def test_from_a_keepers_note_on_only_whoever_is_another_signs_nothing_as_before(station: Station) -> None:
    worker, keeper = station.store("u-intake"), station.store("u-keeper")
    for store in (worker, keeper):
        saved(store)
        station.knows_the_first_only(store)
    station.sign(DEMOTED)
    note_in_every([station.store("u-keeper").audit])
    late = saved(worker)
    saved(keeper)
    assert powerless(station) == (late,)


def test_what_counted_while_a_note_was_out_of_sight_is_judged_again(station: Station) -> None:
    worker, keeper = old_program(station), station.store("u-keeper")
    saved(worker)
    station.sign(DEMOTED)
    note_in_every([station.store("u-keeper").audit])
    noted = keeper.audit.head().number
    saved(station.store("u-keeper"))
    reader = station.store("u-keeper")
    cursor = reader.database.reader()
    row = tuple(cursor.execute("SELECT * FROM audit WHERE n = ?", (noted,)).fetchone())
    cursor.execute("DELETE FROM audit WHERE n = ?", (noted,))
    (late,) = reader.audit.lines(saved(worker), 1)
    said = late.tbl, late.record_id, late.version, late.hash
    assert reader.audit.counts(cursor, late.n, said)
    cursor.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(row))})", row)
    reader.audit.notes.look_again()
    assert not reader.audit.counts(cursor, late.n, said)


def test_nobody_elses_note_makes_anything_void(station: Station) -> None:
    worker = station.store("u-intake")
    note(worker, 2)
    saved(worker)
    station.sign(DEMOTED)
    assert powerless(station) == ()
    keeper = station.store("u-keeper")
    note_in_every([keeper.audit, keeper.audit])
    assert notes(keeper) == [("u-intake", 2), ("u-intake", 1), ("u-keeper", 2)]


def test_a_writer_notes_her_roster_once_and_a_keeper_once_more(station: Station) -> None:
    saved(station.store("u-intake"))
    saved(station.store("u-intake"))
    assert notes(station.store("u-intake")) == [("u-intake", 1)]
    saved(station.store("u-keeper"))
    saved(station.store("u-keeper"))
    saved(station.store("u-intake"))
    assert notes(station.store("u-intake")) == [("u-intake", 1), ("u-keeper", 1)]


def test_a_note_in_a_keepers_name_stands_until_a_keeper_settles_it(station: Station) -> None:
    worker = station.store("u-intake")
    saved(worker)
    forged = note(worker, 2, actor="u-keeper", roster_no=2)
    kept = saved(worker)
    keeper = station.store("u-keeper")
    report = verify_chain(keeper.audit)
    assert report.broken == (forged,)
    station.sign(DEMOTED)
    open_since = station.store("u-keeper")
    assert kept in verify_chain(open_since.audit).powerless
    with keeper.begin() as work:
        station.knows_the_first_only(keeper)
        continue_line(keeper, work, why="settled", details=excuses_of(report))
        work.commit()
    fresh = station.store("u-keeper")
    assert settled(fresh.audit).number(forged)
    assert verify_chain(fresh.audit).powerless == verify_chain(open_since.audit).powerless == ()
    note_in_every([fresh.audit])
    assert notes(fresh)[-1] == ("u-keeper", 2)


def test_a_keepers_note_that_was_settled_is_taken_once_more_and_only_once(station: Station) -> None:
    keeper = station.store("u-keeper")
    noted = saved(keeper) - 1
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled", details={"powerless": str(noted)})
        work.commit()
    for _ in range(2):
        note_in_every([station.store("u-keeper").audit])
        assert notes(keeper) == [("u-keeper", 1)] * 2


def test_the_first_note_of_a_list_that_is_not_there_is_found(station: Station) -> None:
    store = station.store("u-intake")
    assert first_missing(store.audit) == MOST
    saved(store)
    assert first_missing(store.audit) == MOST
    missing = note(store, 2)
    note(store, 1)
    note(store, 3)
    assert first_missing(store.audit) == missing
    station.sign(PEOPLE)
    assert first_missing(station.store("u-intake").audit) == missing + 2


def test_no_list_has_a_number_that_no_list_can_have(station: Station) -> None:
    """Anybody can write such a note, and accounts.db cannot even be asked for it."""
    store = station.store("u-intake")
    store.audit._rosters._load = station.accounts().roster
    note(store, 1 << 100)
    assert [has_list(store.audit, number) for number in (MOST, MOST + 1, 1 << 100)] == [False] * 3


def test_a_note_is_taken_once_more_where_the_one_there_is_may_not_count(station: Station) -> None:
    keeper = station.store("u-keeper")
    for _ in range(2):
        with keeper.begin() as work:
            keeper.audit.notes.write_anew(work)
            work.commit()
    assert notes(keeper).count(("u-keeper", 1)) >= 2


def test_of_a_roster_that_is_gone_anybodys_note_counts(station: Station) -> None:
    worker = station.store("u-intake")
    saved(worker)
    station.sign(PEOPLE)
    saved(station.store("u-intake"))
    old = old_program(station)
    after = saved(old)
    assert powerless(station) == ()
    station.sign(PEOPLE)
    station.rosters[1] = b"gone"
    assert powerless(station)[-1] == after


def test_a_note_that_was_rolled_back_is_none(station: Station) -> None:
    saved(station.store("u-keeper"))
    station.sign(DEMOTED)
    keeper = station.store("u-keeper")
    with keeper.begin() as work:
        keeper.audit.notes.write_once(work, 2)
        keeper.audit.notes.write_once(work, 2)
        inside = [LogLine(*row) for row in work.cursor.execute("SELECT * FROM audit WHERE tbl = 'roster'").fetchall()]
        assert len(inside) == 2
        assert not keeper.audit.notes.void(LATE), "it may yet be undone"
        keeper.audit.append(work, "viewed")
        assert not keeper.audit.notes.void(LATE), "also after the next entry"
    assert not keeper.audit.notes.void(LATE)
    with keeper.begin() as work:
        keeper.audit.notes.write_once(work, 2)
        work.commit()
    assert keeper.audit.notes.void(LATE)
    assert len(notes(keeper)) == 2


def test_a_note_that_was_taken_out_is_missed_when_all_are_looked_for_again(station: Station) -> None:
    saved(station.store("u-keeper"))
    station.sign(DEMOTED)
    keeper = station.store("u-keeper")
    note_in_every([keeper.audit])
    assert keeper.audit.notes.void(LATE)
    assert not keeper.audit.notes.void(LATE._replace(roster_no=2))
    assert not keeper.audit.notes.void(LATE._replace(n=1))
    assert keeper.audit.notes.void(LATE._replace(actor="u-nobody"))
    keeper.database.reader().execute("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)")
    keeper.audit.notes.forget()
    assert not keeper.audit.notes.void(LATE)


def taken_out(store: SealedStore, n: int) -> tuple[object, ...]:
    """Take an entry out of the log past the program; all that was in it."""
    (line,) = store.database.reader().execute("SELECT * FROM audit WHERE n = ?", (n,)).fetchall()
    store.database.reader().execute("DELETE FROM audit WHERE n = ?", (n,))
    return tuple(line)


def put_back(store: SealedStore, line: tuple[object, ...]) -> None:
    store.database.reader().execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(line))})", line)


def test_who_judges_entries_hears_when_another_note_is_in_force_than_before(station: Station) -> None:
    keeper, heard = station.store("u-keeper"), list[int]()
    keeper.audit.notes.changed = heard.append
    first = saved(keeper) - 1
    keeper.audit.notes.look_again()
    keeper.audit.notes.look_again()
    assert heard == [first], "once"
    line = taken_out(keeper, first)
    for _ in range(2):
        keeper.audit.notes.look_again()
    assert heard == [first, first], "it is gone"
    later = note(keeper, 1)
    keeper.audit.notes.look_again()
    put_back(keeper, line)
    keeper.audit.notes.look_again()
    assert heard == [first, first, later, first]


def signed_by_a_demoted(station: Station) -> tuple[int, int]:
    """A worker is demoted and let in again, and signs under the list of before: the number of the note of the list that
    demoted her, which is not the last note, and that of her entry."""
    worker = old_program(station)
    saved(station.store("u-keeper"))
    for roles in (DEMOTED, PEOPLE):
        station.sign(roles)
        note_in_every([station.store("u-keeper").audit])
    return worker.audit.head().number - 1, saved(worker)


def test_what_was_judged_while_a_note_was_out_of_sight_is_judged_again_with_it(station: Station) -> None:
    """Also where the note of a later list was in sight."""
    demoting, late = signed_by_a_demoted(station)
    reader = station.store("u-keeper")
    (line,) = reader.audit.lines(late, 1)
    said = (line.tbl, line.record_id, line.version, line.hash)
    hidden = taken_out(reader, demoting)
    assert reader.audit.counts(reader.database.reader(), late, said)
    put_back(reader, hidden)
    assert reader.audit.counts(reader.database.reader(), late, said), "who does not look again goes on believing it"
    reader.audit.notes.look_again()
    assert not reader.audit.counts(reader.database.reader(), late, said)


@pytest.fixture
def noted(station: Station) -> SealedStore:
    """A keeper's store, with both rosters noted and nothing after that; of somebody who begins again."""
    saved(station.store("u-keeper"))
    station.sign(DEMOTED)
    note_in_every([station.store("u-keeper").audit])
    return station.store("u-keeper")


def test_what_comes_after_a_note_is_void_and_never_the_note(noted: SealedStore) -> None:
    notes, last = noted.audit.notes, noted.audit.head().number
    assert notes.void(LATE._replace(n=last + 1))
    assert not notes.void(LATE._replace(n=last))
    assert not notes.void(LATE._replace(actor="u-nobody", roster_no=2)), "no later roster was noted"


def test_for_a_run_of_entries_notes_are_looked_for_once(noted: SealedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    with noted.audit.notes.found_once():
        monkeypatch.setattr(RosterNotes, "_find", None)
        assert noted.audit.notes.void(LATE)


def test_notes_that_another_thread_forgets_meanwhile_are_looked_for_again(
    noted: SealedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has just seen that a note was settled. Who asks at that moment goes by the note no more."""
    notes, asked = noted.audit.notes, list[int]()

    def is_settled(n: int, before_roster: int) -> bool:
        asked.append(n)
        if asked == [n] or before_roster == 1:
            return False
        if len(asked) == 2:
            notes.forget()
            return False
        return True

    monkeypatch.setattr(notes, "_is_settled", is_settled)
    assert not notes.void(LATE)
    assert len(asked) == 4


def test_a_note_is_found_in_a_transaction_that_goes_on_after_it(noted: SealedStore) -> None:
    with noted.begin() as work:
        noted.audit.append(work, "viewed")
        assert noted.audit.notes.void(LATE)


def test_a_session_of_before_finds_the_note_of_a_later_roster(station: Station) -> None:
    before = station.store("u-keeper")
    saved(before)
    station.sign(DEMOTED)
    note_in_every([station.store("u-keeper").audit])
    assert before.audit.notes.void(LATE)


def test_the_note_of_a_sessions_own_roster_is_found_when_that_is_gone(station: Station, noted: SealedStore) -> None:
    station.rosters[1] = b"gone"
    assert noted.audit.notes.void(LATE)


def test_a_note_under_another_roster_or_in_a_workers_name_is_none(station: Station) -> None:
    worker, keeper = station.store("u-intake"), station.store("u-keeper")
    saved(worker)
    note(keeper, 2)
    note(worker, 2, roster_no=2)
    station.sign(DEMOTED)
    assert not keeper.audit.notes.void(LATE)


def test_where_a_roster_was_noted_nothing_is_begun(noted: SealedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noted.database, "begin", None)
    note_in_every([noted.audit])


def test_a_note_says_which_list_it_is_of_and_another_one_of_its_number_is_found(station: Station) -> None:
    """A change of keys that was cut off leaves a list that is signed and was never in force."""
    saved(station.store("u-keeper"))
    station.sign(DEMOTED)
    noted = note_in_second(station)
    note(station.store("u-keeper"), 2)  # as an earlier version wrote it: of which list it is it does not say
    assert of_other_lists(station.store("u-keeper").audit) == ()
    station.rosters.pop()
    station.sign(PEOPLE)
    keeper = station.store("u-keeper")
    assert of_other_lists(keeper.audit) == of_other_lists(keeper.audit, 2) == (noted,)
    assert of_other_lists(keeper.audit, 3) == ()
    station.knows_the_first_only(keeper)
    assert of_other_lists(keeper.audit) == (), "one that is not there is missed by itself"


def note_in_second(station: Station) -> int:
    """A keeper takes note of the second list; the number of her entry."""
    note_in_every([station.store("u-keeper").audit])
    return station.store("u-keeper").audit.head().number


def test_a_list_that_an_earlier_version_noted_is_noted_once_more(station: Station) -> None:
    """Before: whoever exchanged it was not found until the next list."""
    saved(station.store("u-keeper"))
    station.sign(DEMOTED)
    note(station.store("u-keeper"), 2, roster_no=2)
    last = note_in_second(station)
    assert note_in_second(station) == last
    station.rosters.pop()
    station.sign(PEOPLE)
    assert of_other_lists(station.store("u-keeper").audit) == (last,)


@pytest.mark.parametrize(("epoch", "counts"), [(None, True), (2, True), (1, True), (0, False)])
def test_a_list_of_a_later_epoch_than_the_files_is_none(station: Station, epoch: int | None, *, counts: bool) -> None:
    """The station's lists are of epoch 1."""
    history = RosterHistory(lambda _number: station.rosters[0], root_pub=station.root.public_key, org=ORG, epoch=epoch)
    assert (history.at(1) is not None) is counts
    assert history.at(2) is None
