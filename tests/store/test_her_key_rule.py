"""What somebody signs about rows of a file that is shut to her counts for nothing; those on the file say what they
like, whatever becomes of its key.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.store import key_by_the_log
from nsintake.store.audit import AuditChain, add_checkpoint, passing_over
from nsintake.store.audit_lines import LOST
from nsintake.store.check import verify_file
from nsintake.store.codec import encode
from nsintake.store.disowned import disown
from nsintake.store.gone import is_still_there
from nsintake.store.note_authors import is_of_who_may_open, may_be_carried
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wrap_rule import TABLE as WRAP
from nsintake.store.wraps import AUDIT
from tests.store.her_rows import KEEPER, MINE, OTHER, a_file, powerless, put, restrict, say, take_away, with_another
from tests.store.station import Note, Station
from tests.store.test_wrap_lines import accept


@pytest.fixture
def station(station: Station) -> Station:
    return with_another(station)


def test_a_row_is_not_gone_because_somebody_says_so_to_whom_it_is_shut(station: Station) -> None:
    store, _, said = a_file(station)
    row = store.database.reader().execute("SELECT * FROM case_file WHERE record_id = ?", (said,)).fetchone()
    n = take_away(station.store(OTHER), said)
    assert powerless(store) == (n,)
    with pytest.raises(OpenError):
        store.find("case_file", said, Note)
    with store.begin() as work:
        work.cursor.execute(f"INSERT INTO case_file VALUES ({', '.join('?' * len(row))})", tuple(row))
        work.commit()
    with pytest.raises(OpenError):
        store.find("case_file", said, Note)


def test_a_version_that_was_there_is_not_stated_again_by_somebody_to_whom_it_is_shut(station: Station) -> None:
    store, _, said = a_file(station)
    colleague = station.store(OTHER)
    again = [say(colleague, said, state=tlv("an older row"), above=above) for above in (0, -1)]
    assert powerless(store) == tuple(again)


@pytest.mark.parametrize("shut_twice", [False, True])
def test_nor_under_a_key_of_before(station: Station, *, shut_twice: bool) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    said, colleague = put(store, subject, "no"), station.store(OTHER)
    old = colleague.deks.find(colleague.database.reader(), subject, 1)
    for _ in range(1 + shut_twice):
        restrict(store, subject, MINE)
    colleague.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    n = take_away(colleague, said)
    assert powerless(station.store(MINE)) == (n,)
    restrict(store, subject, MINE)
    assert powerless(station.store(MINE)) == (n,)


def test_what_was_judged_under_a_key_that_lay_there_for_a_moment_is_judged_again(station: Station) -> None:
    store, subject, said = a_file(station)
    colleague = station.store(OTHER)
    wrap, dek = colleague.deks.make(subject)
    cursor, mine = store.database.reader(), store.deks.wrap_of(store.database.reader(), subject, 1)
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    colleague.deks.known = lambda work, subject_id: dek  # type: ignore[method-assign]
    n = take_away(colleague, said)
    assert powerless(store) == ()
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (mine, subject))
    with pytest.raises(OpenError):
        store.find("case_file", said, Note)
    assert powerless(store) == (n,)


def test_a_transaction_that_exchanges_her_key_judges_by_the_key_that_is_there(station: Station) -> None:
    store, subject, said = a_file(station)
    colleague = station.store(OTHER)
    (wrap, dek), mine = colleague.deks.make(subject), store.deks.wrap_of(store.database.reader(), subject, 1)
    colleague.deks.known = lambda work, subject_id: dek  # type: ignore[method-assign]
    n = take_away(colleague, said)
    (line,) = store.audit.lines(n, 1)
    with store.begin() as work:
        for there, counts in ((mine, False), (wrap, True), (mine, False)):
            work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (there, subject))
            asked = (line.tbl, line.record_id, line.version, line.hash)
            assert store.audit.counts(work.cursor, n, asked) is counts


def test_what_was_judged_while_earlier_entries_were_out_of_sight_is_judged_again(station: Station) -> None:
    store, _, said = a_file(station)
    n = take_away(station.store(OTHER), said)
    cursor, (line,) = store.database.reader(), store.audit.lines(n, 1)
    change = "UPDATE audit SET version = -version WHERE record_id = ? AND n < ?"
    asked = (line.tbl, line.record_id, line.version, line.hash)
    cursor.execute(change, (said, n))
    assert store.audit.counts(cursor, n, asked)
    cursor.execute(change, (said, n))
    assert not store.audit.counts(cursor, n, asked)


def test_an_older_row_that_was_stated_under_such_a_key_is_not_read(station: Station) -> None:
    store, subject, said = a_file(station)
    colleague, cursor = station.store(OTHER), store.database.reader()
    row = tuple(cursor.execute("SELECT * FROM case_file WHERE record_id = ?", (said,)).fetchone())
    before = store.audit.newest(cursor, "case_file", said)
    assert before is not None
    put(store, subject, "not even that", record=said)
    mine, (wrap, dek) = store.deks.wrap_of(cursor, subject, 1), colleague.deks.make(subject)
    cursor.execute("DELETE FROM case_file WHERE record_id = ?", (said,))
    cursor.execute(f"INSERT INTO case_file VALUES ({', '.join('?' * len(row))})", row)
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    colleague.deks.known = lambda work, subject_id: dek  # type: ignore[method-assign]
    with colleague.begin() as work:
        colleague.audit.append(
            work,
            "saved",
            table="case_file",
            record_id=said,
            version=before.version,
            state=before.hash,
            about=subject,
        )
        work.commit()
    assert powerless(store) == ()
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (mine, subject))
    with pytest.raises(OpenError):
        store.get("case_file", said, Note)


def test_a_key_of_before_is_too_old_whatever_was_said_under_another(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    said, colleague = put(store, subject, "no"), station.store(OTHER)
    old, other = colleague.deks.find(colleague.database.reader(), subject, 1), colleague.deks.make(subject)[1]
    restrict(store, subject, MINE)
    colleague.deks.known = lambda work, subject_id: other  # type: ignore[method-assign]
    say(colleague, subject, about=subject)
    colleague.deks.known = lambda work, subject_id: old  # type: ignore[method-assign]
    n = say(colleague, said, about=subject)
    assert n in powerless(station.store(MINE))


def test_a_wrap_that_opens_to_nobody_takes_no_power_from_a_keeper(station: Station) -> None:
    store, subject, said = a_file(station)
    restrict(store, subject, MINE, NO_KEEPERS)
    n = say(station.store(KEEPER), said)
    wrap = b"\x02" + tlv("restricted", "", b"nothing", NO_KEEPERS, b"nothing", MINE, b"nothing")
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    assert n not in powerless(station.store(MINE))


def test_a_key_put_in_place_of_hers_takes_nothing_from_what_was_said(station: Station) -> None:
    store, subject, said = a_file(station)
    take_away(store, said)
    wrap, _ = station.store(OTHER).deks.make(subject)
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    assert powerless(station.store(MINE)) == ()


def test_those_on_the_file_say_what_they_like(station: Station) -> None:
    store, subject, said = a_file(station)
    second = put(store, subject, "two")
    take_away(store, said)
    restrict(store, subject, MINE, OTHER)
    colleague = station.store(OTHER)
    put(colleague, subject, "three", record=second)
    store.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (second,))
    take_away(colleague, second)
    restrict(store, subject, MINE)
    for reader in (store, station.store(OTHER), station.store("u-keeper")):
        assert verify_file(reader).sound
        assert reader.audit.newest(reader.database.reader(), "case_file", second).version == 4  # type: ignore[union-attr]
    restrict(store, subject)
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    assert verify_file(station.store("u-keeper")).sound


def test_a_keeper_may_say_that_a_row_is_lost_and_everybody_that_it_is_not_believed(station: Station) -> None:
    store, _, said = a_file(station)
    keeper, n = station.store("u-keeper"), take_away(station.store(OTHER), said)
    with store.begin() as work, passing_over(store.audit):
        disown(store, work, "case_file", said, verb="withdraw")
        work.commit()
    assert powerless(store) == (n,)
    with keeper.begin() as work:
        work.cursor.execute("DELETE FROM case_file WHERE record_id = ?", (said,))
        version = keeper.audit.newest(work.cursor, "case_file", said, verb=LOST).version + 1  # type: ignore[union-attr]
        keeper.audit.append(work, LOST, table="case_file", record_id=said, version=version, day_only=True)
        work.commit()
    report = verify_file(store)
    assert (report.powerless, report.stray) == ((n,), ())


def test_an_entry_that_states_no_version_may_be_anybodys(station: Station) -> None:
    """A colleague's restore or refused look names a row and says nothing about what it is."""
    store, _, said = a_file(station)
    colleague = station.store(OTHER)
    with colleague.begin() as work:
        colleague.audit.append(work, "view", table="case_file", record_id=said)
        work.commit()
    assert powerless(store) == ()


def test_entries_before_a_checkpoint_are_not_asked(station: Station) -> None:
    """A keeper has stated what the records are; under her key of that day nothing needs to open."""
    store, subject, said = a_file(station)
    n, keeper = take_away(station.store(OTHER), said), station.store("u-keeper")
    assert powerless(store) == (n,)
    second = put(store, subject, "no")
    with keeper.begin() as work:
        add_checkpoint(keeper.audit, work, [])
        work.commit()
    assert powerless(station.store(MINE)) == ()
    n = say(station.store(OTHER), second)
    assert powerless(station.store(MINE)) == (n,)


def test_a_key_of_ones_own_file_states_nothing_of_hers(station: Station) -> None:
    """Also with no key at all: the entry opens, and is about another file, or about none."""
    store, _, said = a_file(station)
    colleague = station.store(OTHER)
    own = put(colleague, own := new_id(), "another file", record=own)
    for about in (own, b""):
        before = verify_file(store).powerless
        with colleague.begin() as work:
            version = colleague.audit.newest(work.cursor, "case_file", said).version + 1  # type: ignore[union-attr]
            n = colleague.audit.append(work, "consent", table="case_file", record_id=said, version=version, about=about)
            work.commit()
        assert powerless(store) == (*before, n)


def test_whose_key_was_destroyed_may_be_taken_away_and_not_stated_again(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject, "her file", record=subject)
    said = put(store, subject, "no")
    state = store.audit.newest(store.database.reader(), "case_file", said).hash  # type: ignore[union-attr]
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    assert verify_file(store).powerless == ()
    with store.begin() as work:
        n = store.audit.append(work, "saved", table="case_file", record_id=said, version=1, state=state, about=subject)
        work.commit()
    assert powerless(store) == (n,)


def test_where_her_key_opens_to_nobody_here_nothing_is_said_to_be_without_power(station: Station) -> None:
    store, subject, said = a_file(station)
    restrict(store, subject)
    take_away(station.store(KEEPER), said)
    store.database.reader().execute("UPDATE dek SET wrap = x'0102' WHERE subject_id = ?", (subject,))
    assert powerless(station.store(MINE)) == ()


def test_a_row_that_no_womans_key_was_ever_named_for_is_anybodys(station: Station) -> None:
    colleague, row = station.store(OTHER), new_id()
    for _ in range(2):
        with colleague.begin() as work:
            colleague.audit.append(work, "saved", table="case_file", record_id=row, version=1, state=b"s" * 32)
            work.commit()
    assert powerless(station.store(MINE)) == ()


def test_a_keeper_states_a_row_of_an_erased_woman_as_she_likes(station: Station) -> None:
    store, subject = station.store(MINE), put(station.store(MINE), subject := new_id(), "her file", record=subject)
    state = store.audit.newest(store.database.reader(), "case_file", subject).hash  # type: ignore[union-attr]
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    keeper = station.store(KEEPER)
    with keeper.begin() as work:
        keeper.audit.append(work, "saved", table="case_file", record_id=subject, version=1, state=state)
        work.commit()
    assert powerless(store) == ()


def test_what_another_said_under_a_key_of_her_own_takes_nothing_from_what_was_said(station: Station) -> None:
    store, subject, said = a_file(station)
    colleague = station.store(OTHER)
    own = put(colleague, own := new_id(), "another file", record=own)
    n = say(colleague, said, about=own)
    take_away(station.store(MINE), said)
    wrap, _ = colleague.deks.make(subject)
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    assert powerless(station.store(MINE)) == (n,)


@pytest.mark.parametrize(
    ("holders", "author", "hers"),
    [
        ((), OTHER, True),
        ((MINE,), MINE, True),
        ((MINE,), OTHER, False),
        ((MINE,), KEEPER, True),
        ((MINE, NO_KEEPERS), KEEPER, False),
        ((MINE, NO_KEEPERS), MINE, True),
    ],
)
def test_who_may_erase_a_file_wrote_the_note_about_it(
    station: Station, holders: tuple[str, ...], author: str, *, hers: bool
) -> None:
    store, subject = station.store(MINE), put(station.store(MINE), subject := new_id(), "her file", record=subject)
    if holders:
        restrict(store, subject, *holders)
    note, theirs = PendingErasure(subject, (), ()), station.store(author)
    with theirs.begin() as work:
        noted = Outbox(theirs, station.store(author, Compartment.LIAISON)).add_note(work, ERASURE, note)
        work.commit()
    reader = station.store(KEEPER)
    assert is_of_who_may_open(reader, noted, subject) is hers
    assert is_of_who_may_open(reader, b"no such note....", subject) is (not holders)
    assert may_be_carried(reader, noted, ERASURE, encode(note).decode()) is hers
    assert may_be_carried(reader, noted, "withdrawal", "")


def laid(station: Station, subject: bytes) -> None:
    """A key for keepers and whoever wrote the note."""
    colleague = station.store(OTHER)
    wrap, _ = colleague.deks.make(subject, [OTHER])
    colleague.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))


def laid_and_accepted(station: Station, subject: bytes) -> None:
    laid(station, subject)
    accept(station.store(KEEPER), subject)


def gone_and_accepted(station: Station, subject: bytes) -> None:
    destroy_her_key(station, subject)
    accept(station.store(KEEPER), subject)


@pytest.mark.parametrize("change", [laid, laid_and_accepted, gone_and_accepted])
def test_of_a_file_whose_key_nobody_proves_nobody_can_say_who_may_erase_it(
    station: Station, change: Callable[[Station, bytes], None]
) -> None:
    _, subject, _ = a_file(station)
    theirs, note = station.store(OTHER), PendingErasure(subject, (), ())
    with theirs.begin() as work:
        noted = Outbox(theirs, station.store(OTHER, Compartment.LIAISON)).add_note(work, ERASURE, note)
        work.commit()
    assert is_of_who_may_open(station.store(KEEPER), noted, subject) is False
    change(station, subject)
    assert is_of_who_may_open(station.store(KEEPER), noted, subject) is None
    assert not may_be_carried(station.store(KEEPER), noted, ERASURE, encode(note).decode())


@pytest.mark.parametrize("text", ["", "{}", "[" * 100_000, "\ud800"])
def test_a_note_of_an_erasure_that_cannot_be_read_is_carried_nowhere(station: Station, text: str) -> None:
    assert not may_be_carried(station.store(KEEPER), new_id(), ERASURE, text)


def test_a_note_about_a_file_whose_key_is_damaged_is_carried_nowhere(station: Station) -> None:
    store, subject, _ = a_file(station)
    store.database.reader().execute("UPDATE dek SET wrap = x'02ff' WHERE subject_id = ?", (subject,))
    note = encode(PendingErasure(subject, (), ())).decode()
    assert not may_be_carried(station.store(KEEPER), new_id(), ERASURE, note)


def destroy_her_key(station: Station, subject: bytes) -> SealedStore:
    """By the hand of the other one, past the program."""
    colleague = station.store(OTHER)
    colleague.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (subject,))
    return colleague


def test_of_a_file_that_is_open_to_all_nothing_is_taken_away_without_its_key(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    said = put(store, subject, "no")
    n = say(station.store(OTHER), said)
    assert powerless(station.store(MINE)) == (n,)


@pytest.mark.parametrize("widened", [False, True])
def test_who_destroys_a_restricted_key_takes_nothing_away(station: Station, *, widened: bool) -> None:
    store, subject, said = a_file(station)
    if widened:
        with store.begin() as work:
            store.deks.add_holder(work, subject, KEEPER)
            work.commit()
    n = say(destroy_her_key(station, subject), said)
    assert powerless(station.store(MINE)) == (n,)


def test_nor_where_it_was_judged_while_what_was_said_of_the_key_was_out_of_sight(station: Station) -> None:
    store, subject, said = a_file(station)
    n = say(destroy_her_key(station, subject), said)
    cursor, (line,) = store.database.reader(), store.audit.lines(n, 1)
    change = f"UPDATE audit SET version = -version WHERE record_id = ? AND tbl = '{WRAP}'"
    asked = (line.tbl, line.record_id, line.version, line.hash)
    cursor.execute(change, (subject,))
    assert store.audit.counts(cursor, n, asked)
    cursor.execute(change, (subject,))
    assert not store.audit.counts(cursor, n, asked)


def test_who_erased_what_was_open_again_took_it_away_whatever_became_of_the_logs_key(station: Station) -> None:
    store, subject = station.store(MINE), put(station.store(MINE), subject := new_id(), "her file", record=subject)
    restrict(store, subject, MINE, KEEPER)
    restrict(station.store(KEEPER), subject)
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    destroy_her_key(station, AUDIT)
    assert powerless(station.store(MINE)) == ()


def test_whether_a_key_is_restricted_is_asked_once_for_all_that_is_looked_through(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of thousands of entries about one key a look would take minutes."""
    _, subject, said = a_file(station)
    hands = destroy_her_key(station, subject)
    laid = tuple(say(hands, said) for _ in range(3))
    reader, asked, by_the_log = station.store(MINE), list[bytes](), key_by_the_log._said_of

    def heard(chain: AuditChain, cursor: Any, subject_id: bytes) -> list[tuple[int, bool]]:
        asked.append(subject_id)
        return by_the_log(chain, cursor, subject_id)

    monkeypatch.setattr(key_by_the_log, "_said_of", heard)
    lines = [reader.audit.lines(n, 1)[0] for n in laid]
    with reader.audit.notes.found_once():
        assert not any(reader.audit.her_key.may_state(line) for line in lines)
    assert asked == [subject]
    assert not any(reader.audit.her_key.may_state(line) for line in lines)
    assert asked == [subject] * 4, "somebody may have written since"


def test_only_what_has_a_key_of_its_own_is_under_its_own(station: Station) -> None:
    """A colleague makes a key by the id of a task of hers."""
    store, subject, _ = a_file(station)
    task, colleague = put(store, subject, "due", table="task"), station.store(OTHER)
    put(colleague, task, "a file by that id", record=task)
    n = say(colleague, task, table="task", about=task)
    assert powerless(station.store(MINE)) == (n,)
    assert store.audit.her_key.subject(store.database.reader(), "task", task) == subject


def test_what_was_said_of_a_file_before_it_was_there_says_nothing_of_whose_it_is(station: Station) -> None:
    store, colleague, hers = station.store(MINE), station.store(OTHER), new_id()
    own = put(colleague, own := new_id(), "another file", record=own)
    say(colleague, hers, state=b"1" * 32, about=own)
    put(store, hers, "of her file")
    say(store, hers, state=b"2" * 32, about=hers, above=0)
    assert powerless(station.store(MINE)) == ()
    n = say(colleague, hers, about=own)
    assert powerless(station.store(MINE)) == (n,)


@pytest.mark.parametrize("counts", [True, False])
def test_who_made_a_key_for_others_alone_is_believed_where_it_opens_to_nobody_who_looks(
    station: Station, *, counts: bool
) -> None:
    """By what she stated with it, if that counts: anybody can state a key that she laid there."""
    store, subject, said = a_file(station)
    restrict(store, subject, OTHER, NO_KEEPERS)
    made = store.database.reader().execute(f"SELECT max(n) FROM audit WHERE tbl = '{WRAP}'").fetchone()[0]
    key = station.store(OTHER).deks.find(store.database.reader(), subject, 1)
    store.deks.known = lambda work, subject_id: key  # type: ignore[method-assign]
    n, keeper = say(store, said, about=subject), station.store(KEEPER)
    keeper.deks.known = lambda work, subject_id: key  # type: ignore[method-assign]
    anothers = keeper.audit.lines(say(keeper, subject, about=subject), 1)[0]
    if not counts:
        store.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (made,))
    for uid in (MINE, KEEPER):
        assert powerless(station.store(uid)) == (() if counts else (made, n))
        assert not station.store(uid).audit.her_key.is_said_of(anothers, subject)


@pytest.mark.parametrize("readable", [True, False])
def test_a_keeper_who_stated_a_key_that_she_did_not_open_gave_it_to_nobody(station: Station, *, readable: bool) -> None:
    """Where the words of that entry do not open any more, she may have had it."""
    store, subject, said = a_file(station)
    keeper = station.store(KEEPER)
    wrap, key = store.deks.make(subject, [MINE, NO_KEEPERS])
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    with keeper.begin() as work:
        keeper.wraps.accept(work, subject)
        work.commit()
    keeper.deks.known = lambda work, subject_id: key  # type: ignore[method-assign]
    n = say(keeper, said, about=subject)
    if not readable:
        destroy_her_key(station, AUDIT)
    reader = station.store(OTHER)
    (line,) = reader.audit.lines(n, 1)
    assert reader.audit.her_key.is_said_of(line, subject) is not readable


def test_a_word_about_a_key_that_does_not_count_says_nothing_of_whether_there_was_one(station: Station) -> None:
    store, subject, _ = a_file(station)
    assert key_by_the_log.has_restricted_key(store.audit, store.database.reader(), subject)
    made_void = "UPDATE audit SET sig = zeroblob(64) WHERE tbl = ? AND record_id = ?"
    assert store.database.reader().execute(made_void, (WRAP, subject)).rowcount > 0
    afresh = station.store(MINE)
    assert not key_by_the_log.has_restricted_key(afresh.audit, afresh.database.reader(), subject)


@pytest.mark.parametrize("who", [MINE, OTHER])
def test_a_file_that_was_shut_to_keepers_since_somebody_said_that_it_is_gone(station: Station, who: str) -> None:
    """It is there if it goes on by somebody who had signed it before: whoever lays a key can lay a file under it."""
    store, colleague, subject = station.store(MINE), station.store(OTHER), new_id()
    put(store, subject, "her file", record=subject)
    with colleague.begin() as work:
        said = colleague.audit.newest(work.cursor, "case_file", subject)
        assert said is not None
        colleague.audit.append(work, "erase", table="case_file", record_id=subject, version=said.version + 1)
        with passing_over(colleague.audit):
            colleague.put(work, "case_file", subject, subject, Note("put back"), verb="save")
        work.commit()
    restrict(station.store(who), subject, who, NO_KEEPERS)
    assert is_still_there(station.store(KEEPER), subject) is (who == MINE)
