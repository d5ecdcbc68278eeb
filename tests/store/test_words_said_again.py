"""The word with which somebody stated who opens a woman's file is said by nobody again, and nothing may have been in
between.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.store import wrap_doubts, wrap_lines
from nsintake.store.audit import passing_over
from nsintake.store.audit_lines import LOST, NOTHING
from nsintake.store.check import verify_file
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.stated_keys import last_stated
from nsintake.store.to_do import shut_with_nobodys_key
from nsintake.store.wrap_rule import ASKS, BEFORE, NAMED, NEXT, NOBODY, TABLE, hash_of
from nsintake.store.wraps import AUDIT
from tests.store.her_rows import looked, say
from tests.store.station import PEOPLE, Note, Station
from tests.store.test_wrap_lines import (
    KEEPER,
    MINE,
    OTHER,
    a_file,
    about,
    accept,
    details,
    gone,
    keeper_of,
    lay,
    others_key,
    put,
    restrict,
)


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def said_again(station: Station, *, after: bool, lay: Callable[[SealedStore, bytes], None] = others_key) -> bytes:
    """A file of which what stated the second key is void, and a colleague who says its word again of what she lays
    there; ``after``: nothing is void.
    """
    mine, subject = a_file(station)
    restrict(mine, subject, MINE)
    _, second = about(mine, subject)
    word = str(details(mine, second)[BEFORE])
    thief = station.store(OTHER)
    if not after:
        thief.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (second.n,))
        lay(thief, subject)
    with thief.begin() as work:
        state = thief.wraps._state_of(work.cursor, subject)
        said = {BEFORE: word, NEXT: hash_of("known")}
        thief.audit.append(work, "seal_to", table=TABLE, record_id=subject, version=2, state=state, details=said)
        work.commit()
    return subject


def test_a_word_that_is_said_again_where_what_said_it_is_void_is_believed_by_nobody(station: Station) -> None:
    subject = said_again(station, after=False)
    assert verify_file(station.store(MINE)).keys == (subject,)
    keeper = keeper_of(station)
    accept(keeper, subject)
    assert station.store(MINE).wraps.strays() == (), "since then a keeper stated it"
    assert not station.store(MINE).wraps.is_proved(subject)
    assert details(keeper, about(keeper, subject)[-1])[NAMED] == NOBODY


def test_nor_does_it_put_into_doubt_what_was_said_with_it_before(station: Station) -> None:
    subject, store = said_again(station, after=True), station.store(MINE)
    assert len(verify_file(store).powerless) == 1
    with passing_over(store.audit):
        assert store.wraps.is_sound(subject)


PLACES = [("before", False), ("first", True), ("between", True), ("next", True), ("hers", True), ("after", False)]


@pytest.mark.parametrize(("at", "doubts"), PLACES)
def test_what_is_missing_between_two_entries_about_a_key_puts_the_later_into_doubt(
    station: Station, at: str, *, doubts: bool
) -> None:
    """So does what does not lead on behind it before somebody else wrote there: it may be written over another."""
    mine, subject = a_file(station)
    restrict(mine, subject, MINE)
    first, second = about(mine, subject)
    looked(mine)
    last = looked(station.store(OTHER))
    hers = {"between": second.n, "next": second.n + 1, "hers": last, "after": last + 1}
    where = {"before": first.n - 1, "first": first.n, **hers}[at]
    assert wrap_lines.is_after(mine.wraps, subject, (where,)) is doubts
    assert wrap_lines.is_after(mine.wraps, subject, ()) is False
    assert mine.wraps.strays(broken=(where,)) == ((subject,) if doubts else ())
    mine.wraps.broken = lambda: (where,)
    assert mine.wraps.is_sound(subject) is not doubts


def test_nor_is_anything_where_nothing_was_said_since_or_the_later_is_a_keepers(station: Station) -> None:
    """Whoever wrote over the entry that shut her out let the log end there; a keeper answers to nothing."""
    mine, subject = a_file(station)
    with mine.begin() as work:
        mine.deks.add_holder(work, subject, OTHER)
        work.commit()
    last = about(mine, subject)[-1].n
    assert last == mine.audit.head().number
    assert wrap_lines.is_after(mine.wraps, subject, (last,))
    restrict(keeper_of(station), subject, MINE)
    assert not wrap_lines.is_after(mine.wraps, subject, (about(mine, subject)[-1].n,))


@pytest.mark.parametrize("erased", [True, False])
def test_a_keeper_states_again_what_comes_after_something_missing(station: Station, *, erased: bool) -> None:
    """Of a woman who was erased that she was, not that her key was lost."""
    mine, subject = a_file(station)
    if erased:
        with mine.begin() as work:
            mine.shred(work, subject, verb="erase")
            work.commit()
    else:
        restrict(mine, subject, MINE)
    before, keeper = about(mine, subject), keeper_of(station)
    for broken in ((), (before[-1].n,)):
        with keeper.begin() as work:
            keeper.wraps.accept(work, subject, broken=broken)
            work.commit()
    (line,) = about(mine, subject)[len(before) :]
    verb = keeper.audit.bodies.open(keeper.database.reader(), line).verb
    assert (line.actor, line.hash == b"", verb) == (KEEPER, erased, wrap_lines.VERB)


def test_a_key_taken_away_with_a_word_that_was_said_before_is_given_up_as_lost(station: Station) -> None:
    subject, keeper = said_again(station, after=False, lay=gone), keeper_of(station)
    accept(keeper, subject)
    line = about(keeper, subject)[-1]
    assert (line.actor, line.hash) == (KEEPER, b"")
    assert keeper.audit.bodies.open(keeper.database.reader(), line).verb == LOST


def test_nor_is_it_believed_by_what_is_said_above_it_before_a_keeper_says_something(station: Station) -> None:
    """Whoever wrote it there says more by the word that it asks for."""
    mine, subject = a_file(station)
    for _ in range(3):
        restrict(mine, subject, MINE)
    _, second, *_ = about(mine, subject)
    assert wrap_lines.is_after(mine.wraps, subject, (second.n,)) is True
    restrict(keeper_of(station), subject, MINE)
    assert wrap_lines.is_after(mine.wraps, subject, (second.n,)) is False
    restrict(station.store(MINE), subject, MINE)
    assert wrap_lines.is_after(mine.wraps, subject, (about(mine, subject)[-2].n,)) is False, "nor that itself"
    assert wrap_lines.is_after(mine.wraps, new_id(), (second.n,)) is False, "nothing is said there"


UNSIGNED = "UPDATE audit SET sig = zeroblob(64) WHERE n = ?"


@pytest.mark.parametrize("how", ["signed", "not signed", "before it one is gone"])
def test_what_nobody_signed_does_not_follow_an_entry(station: Station, how: str) -> None:
    """Whoever has the file's key writes any name beside an entry, and takes others out."""
    mine, subject = a_file(station)
    (first, *_) = about(mine, subject)
    before, last = looked(mine), looked(station.store(OTHER))
    if how == "not signed":
        mine.database.reader().execute(UNSIGNED, (last,))
    if how == "before it one is gone":
        mine.database.reader().execute("DELETE FROM audit WHERE n = ?", (before,))
    assert wrap_doubts.is_followed(mine.audit, first, last + 1) is (how == "signed")
    assert wrap_doubts.is_followed(mine.audit, first, last) is False
    assert wrap_doubts.is_followed(mine.audit, first, first.n) is False


def test_of_thousands_that_nobody_signed_not_each_is_asked(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, subject = a_file(station)
    (first, *_) = about(mine, subject)
    unsigned, last = looked(station.store(OTHER)), looked(station.store(OTHER))
    mine.database.reader().execute(UNSIGNED, (unsigned,))
    monkeypatch.setattr(wrap_doubts, "_AT_A_TIME", 1)
    assert wrap_doubts.is_followed(mine.audit, first, last + 1) is True
    monkeypatch.setattr(wrap_doubts, "_ASKED_AT_MOST", 1)
    assert wrap_doubts.is_followed(mine.audit, first, last + 1) is False


def test_what_is_said_first_of_a_key_answers_to_nothing(station: Station) -> None:
    """Junk right after it shuts nobody out of a file that is being begun, nor what a colleague without her key says."""
    mine, subject = station.store(MINE), new_id()
    Drafts(mine).save(new_id(), subject, Note("typed"), owner=MINE, holders=(MINE,))
    put(mine, new_id())
    say(station.store(OTHER), subject, state=NOTHING)
    (first,) = about(mine, subject)
    for where in (first.n, first.n + 1):
        assert wrap_lines.is_after(mine.wraps, subject, (where,)) is False


def test_a_key_is_outdated_where_something_after_what_is_said_of_it_is_gone(station: Station) -> None:
    mine, subject = a_file(station)
    put(mine, keepers := new_id())
    restrict_to_keepers(mine, keepers)
    put(mine, new_id())
    last = about(mine, subject)[-1].n
    assert wrap_lines.outdated(mine.wraps, (last,), lacks_end=False) == set()
    assert wrap_lines.outdated(mine.wraps, (1, last + 1), lacks_end=False) == {subject}
    assert wrap_lines.outdated(mine.wraps, (), lacks_end=True) == {subject}, "nobody is named in the other one"
    put(mine, unstated := new_id())
    others_key(station.store(OTHER), unstated)
    assert wrap_lines.outdated(mine.wraps, (), lacks_end=False) == set(), "also where nothing was said"


@pytest.mark.parametrize("others", [True, False])
def test_a_keeper_who_does_not_open_it_believes_nobody_there_if_another_does(station: Station, *, others: bool) -> None:
    keeper, named = keeper_of(station), (MINE, KEEPER, NO_KEEPERS) if others else (MINE, NO_KEEPERS)
    _, subject = a_file(station, *named)
    before = len(about(keeper, subject))
    with keeper.begin() as work:
        keeper.wraps.accept(work, subject, lacks=True, is_outdated=True)
        work.commit()
    said = [details(keeper, line).get(NAMED) for line in about(keeper, subject)[before:]]
    assert said == ([NOBODY] if others else [])


def test_a_damaged_key_of_which_more_may_have_been_said_is_stated_as_it_is(station: Station) -> None:
    keeper, (mine, subject) = keeper_of(station), a_file(station)
    lay(mine, subject, b"\x02nothing")
    with keeper.begin() as work:
        keeper.wraps.accept(work, subject, is_outdated=True)
        work.commit()
    assert details(keeper, about(keeper, subject)[-1])[NAMED] == NOBODY
    assert keeper.wraps.strays() == ()


def test_who_else_opens_a_file_is_asked_until_somebody_says_it(station: Station) -> None:
    keeper, (mine, subject) = keeper_of(station), a_file(station)
    with mine.begin() as work:
        mine.put(work, "task", new_id(), subject, Note("due"), verb="task")
        work.commit()
    restrict_to_keepers(keeper, subject)
    assert not wrap_lines.asks_who_opens(keeper.wraps, subject)
    with keeper.begin() as work:
        wrap_lines.ask_who_opens(keeper.wraps, work, subject)
        work.commit()
    asked = about(keeper, subject)[-1]
    assert details(keeper, asked)[ASKS] == "yes"
    assert NEXT in details(keeper, asked)
    assert wrap_lines.asks_who_opens(keeper.wraps, subject)
    assert station.store(MINE).wraps.is_sound(subject)
    assert shut_with_nobodys_key(station.store(MINE), "task") == [(subject, asked.n)]
    assert shut_with_nobodys_key(keeper, "task") == []
    restrict(keeper, subject, KEEPER)
    assert not wrap_lines.asks_who_opens(keeper.wraps, subject)
    assert shut_with_nobodys_key(station.store(MINE), "task") == []
    restrict(keeper, subject)
    put(keeper, never := new_id())
    before = keeper.audit.head().number
    with keeper.begin() as work:
        for open_to_all in (subject, never):
            wrap_lines.ask_who_opens(keeper.wraps, work, open_to_all)
            assert not wrap_lines.asks_who_opens(keeper.wraps, open_to_all)
        work.commit()
    assert keeper.audit.head().number == before


def test_that_nobody_else_opens_it_is_said_too_and_each_is_said_once(station: Station) -> None:
    keeper, (mine, subject) = keeper_of(station), a_file(station)
    with mine.begin() as work:
        mine.put(work, "task", new_id(), subject, Note("due"), verb="task")
        work.commit()
    restrict_to_keepers(keeper, subject)
    for asks in (True, False):
        numbers = []
        for _ in range(2):
            with keeper.begin() as work:
                wrap_lines.ask_who_opens(keeper.wraps, work, subject, asks=asks)
                work.commit()
            numbers.append(keeper.audit.head().number)
        assert numbers[0] == numbers[1]
        assert wrap_lines.asks_who_opens(keeper.wraps, subject) is asks
        assert bool(shut_with_nobodys_key(station.store(MINE), "task")) is asks
        assert keeper.wraps.is_proved(subject)
        assert station.store(MINE).wraps.strays() == ()


def test_in_another_file_it_is_asked_of_nobody_whatever_somebody_wrote_there(station: Station) -> None:
    store, subject = station.store("u-liaison", Compartment.LIAISON), new_id()
    with store.begin() as work:
        said = {"version": 1, "state": b"s" * 32, "details": {ASKS: "yes"}}
        store.audit.append(work, "seal_to", table=TABLE, record_id=subject, **said)  # type: ignore[arg-type]
        work.commit()
    assert not wrap_lines.asks_who_opens(store.wraps, subject)


def restrict_to_keepers(keeper: SealedStore, subject: bytes) -> None:
    with keeper.begin() as work:
        Drafts(keeper).reseal(work, subject, (), verb="restrict")
        work.commit()


def test_a_keeper_asks_again_who_opens_a_file_where_the_entry_that_asked_may_be_gone(station: Station) -> None:
    """Only of a key for keepers alone, which a keeper made."""
    keeper, (mine, subject) = keeper_of(station), a_file(station)
    put(mine, own := new_id())
    restrict_to_keepers(mine, own)
    restrict_to_keepers(keeper, subject)
    last = about(keeper, subject)[-1].n
    assert wrap_lines.unasked(keeper.wraps, (last,), lacks_end=False) == ()
    assert wrap_lines.unasked(keeper.wraps, (1, last + 1), lacks_end=False) == (subject,)
    assert wrap_lines.unasked(keeper.wraps, (), lacks_end=True) == (subject,)
    assert wrap_lines.unasked(keeper.wraps, (), lacks_end=False) == ()
    with keeper.begin() as work:
        wrap_lines.ask_who_opens(keeper.wraps, work, subject)
        work.commit()
    assert wrap_lines.unasked(keeper.wraps, (), lacks_end=True) == ()
    restrict(keeper, subject, KEEPER)
    assert wrap_lines.unasked(keeper.wraps, (), lacks_end=True) == (), "somebody is named"
    put(mine, laid := new_id())
    lay(mine, laid, mine.deks.make(laid, ())[0])
    assert wrap_lines.unasked(keeper.wraps, (), lacks_end=True) == (), "nobody stated it"


def test_whom_the_newest_word_about_a_key_names(station: Station) -> None:
    keeper, (mine, subject) = keeper_of(station), a_file(station, MINE, OTHER)
    first, named = last_stated(keeper.wraps, subject)
    assert named == {MINE, OTHER}
    restrict(station.store(OTHER), subject, OTHER)
    restrict(keeper, subject, MINE)
    last, named = last_stated(keeper.wraps, subject)
    assert named == {MINE}
    assert last > first
    assert last_stated(keeper.wraps, new_id()) == (0, frozenset())
    assert not wrap_lines.is_as_stated_by(mine.wraps, subject, MINE)
    assert wrap_lines.is_as_stated_by(keeper.wraps, subject, KEEPER)
    others_key(station.store(OTHER), subject)
    assert last_stated(keeper.wraps, subject) == (last, frozenset({OTHER})), "another key is there; who said it last"
    assert not wrap_lines.is_as_stated_by(keeper.wraps, subject, KEEPER)
    accept(keeper, subject)
    assert not wrap_lines.is_as_stated_by(keeper.wraps, subject, KEEPER), "she does not have it"
    assert not wrap_lines.is_as_stated_by(keeper.wraps, new_id(), KEEPER), "nobody stated it"
    other, opened = a_file(station)
    restrict(other, opened)
    with other.begin() as work:
        asks: dict[str, str | int] = {NEXT: hash_of("known")}
        other.audit.append(work, "seal_to", table=TABLE, record_id=opened, version=9, details=asks)
        work.commit()
    assert not wrap_lines.is_as_stated_by(other.wraps, opened, MINE), "it is open to all"


@pytest.mark.parametrize("garbled", ["before", "after", "never"])
def test_what_cannot_be_read_may_be_the_word(station: Station, garbled: str) -> None:
    """``garbled``: the key of the log, before or after what is void was said."""
    _, subject = a_file(station)
    thief = station.store(OTHER)
    ((held,),) = thief.database.reader().execute("SELECT wrap FROM dek WHERE subject_id = ?", (AUDIT,)).fetchall()
    if garbled == "before":
        lay(thief, AUDIT, thief.deks._keys.new_dek(thief.comp, AUDIT)[0])
    thief = station.store(OTHER)
    with thief.begin() as work:
        thief.audit.append(work, "seal_to", table=TABLE, record_id=subject, version=2, state=b"?" * 32)
        work.commit()
    lay(thief, AUDIT, b"nothing" if garbled == "after" else held)
    keeper = keeper_of(station)
    with passing_over(keeper.audit):
        assert keeper.wraps.is_sound(subject) is (garbled == "never")


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize(("uid", "doubts"), [(OTHER, True), (MINE, False)])
def test_unless_somebody_else_signed_something_about_the_file(
    station: Station, uid: str, *, doubts: bool, signed: bool
) -> None:
    """Then who says it first may have written it over what was said by whoever began the file."""
    mine, subject = station.store(MINE), new_id()
    Drafts(mine).save(new_id(), subject, Note("typed"), owner=MINE, holders=(MINE, OTHER))
    put(station.store(uid), subject)
    (first,) = about(mine, subject)
    if not signed:
        text = "UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'case_file'"
        assert mine.database.reader().execute(text).rowcount == 1
    assert wrap_lines.is_after(mine.wraps, subject, (first.n + 1,)) is (doubts and signed)
    assert wrap_lines.is_after(mine.wraps, subject, (first.n + 9,)) is False, "somebody else wrote between"
