"""Nothing is sealed under a key that is not the one of the woman whose it is said to be."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.store import her_key_proof
from nsintake.store.audit import passing_over
from nsintake.store.audit_lines import GOES_ON, NOTHING
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.sealed_rows import opens_all
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import asks_who_opens
from nsintake.store.wrap_rule import TABLE
from tests.services.refusals import refused
from tests.store.station import PEOPLE, Note, Station
from tests.store.test_wrap_lines import MINE, OTHER, a_file, accept, keeper_of, lay, put, restrict, wrap_of

Act = Callable[[SealedStore, bytes], None]
THIEF = "9" * 16


@pytest.fixture
def station(station: Station) -> Station:
    for uid in (OTHER, THIEF):
        station.add_person(uid)
    station.sign({**PEOPLE, OTHER: Role.INTAKE, THIEF: Role.INTAKE})
    return station


def another(store: SealedStore, subject: bytes) -> None:
    """A key of the thief's that those open too who are on the file."""
    lay(store, subject, store.deks.make(subject, [MINE, OTHER, THIEF])[0])


def open_to_all(store: SealedStore, subject: bytes) -> None:
    lay(store, subject, store.deks.make(subject)[0])


def taken_away(store: SealedStore, subject: bytes) -> None:
    store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (subject,))


def as_it_was(store: SealedStore, subject: bytes) -> None:
    """The key is hers; something is said of it that counts for nothing."""
    with store.begin() as work:
        store.audit.append(work, "seal_to", table=TABLE, record_id=subject, version=9, state=b"?" * 32)
        work.commit()


def untouched(store: SealedStore, subject: bytes) -> None:
    """The key is hers, and as the log says."""


def seals(store: SealedStore, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, "note", new_id(), subject, Note("about her"), verb="saved")
        work.commit()


def lays_a_row(thief: SealedStore, subject: bytes) -> None:
    """Under the key that is stored; her own program asks nothing."""
    thief.proved_keys.add((subject, wrap_of(thief, subject)))
    seals(thief, subject)


def types(store: SealedStore, subject: bytes) -> None:
    Drafts(store).save(new_id(), subject, Note("typed"), owner=store.uid)


@pytest.mark.parametrize("writes", [seals, types])
@pytest.mark.parametrize("uid", [MINE, OTHER])
@pytest.mark.parametrize("hands", [another, open_to_all, taken_away, as_it_was])
def test_nothing_is_sealed_under_another(
    station: Station,
    hands: Callable[[SealedStore, bytes], None],
    uid: str,
    writes: Callable[[SealedStore, bytes], None],
) -> None:
    """Whether whoever writes signed something about her file before, or not."""
    _, subject = a_file(station, MINE, OTHER)
    hands(station.store(THIEF), subject)
    store = station.store(uid)
    before = store.database.reader().execute("SELECT * FROM dek").fetchall()
    if hands is as_it_was:
        writes(store, subject)
        return
    with refused("changed_meanwhile"):
        writes(store, subject)
    assert store.database.reader().execute("SELECT * FROM dek").fetchall() == before


@pytest.mark.parametrize(
    ("uid", "hands", "goes_on"), [(MINE, as_it_was, True), (OTHER, as_it_was, False), (OTHER, untouched, True)]
)
def test_what_somebody_signed_herself_is_enough(station: Station, uid: str, hands: Act, *, goes_on: bool) -> None:
    """Of what others signed all has to open: somebody may have said something under a key of her own. Nothing of that
    is asked where the key is as the log says.
    """
    _, subject = a_file(station, MINE, OTHER)
    with_words_of_her_own(station.store(THIEF), subject, hands)
    if goes_on:
        seals(station.store(uid), subject)
        return
    with refused("changed_meanwhile"):
        seals(station.store(uid), subject)


@pytest.mark.parametrize("uid", [MINE, OTHER])
@pytest.mark.parametrize("by", [MINE, "u-keeper"])
@pytest.mark.parametrize("writes", [seals, types])
def test_nor_under_the_one_of_before_somebody_was_shut_out(
    station: Station, writes: Callable[[SealedStore, bytes], None], by: str, uid: str
) -> None:
    """What was signed until then opens with it. Before: that was enough for whoever had signed anything."""
    mine, subject = a_file(station, MINE, OTHER, THIEF)
    if uid == OTHER:
        put(station.store(OTHER), subject)
    thief = station.store(THIEF)
    held = wrap_of(thief, subject)
    restrict(mine if by == MINE else keeper_of(station), subject, MINE, OTHER)
    if uid == OTHER and by == MINE:
        seals(station.store(OTHER), subject)
        return
    lay(thief, subject, held)
    with refused("changed_meanwhile"):
        writes(station.store(uid), subject)


@pytest.mark.parametrize("knows", [True, False])
@pytest.mark.parametrize("writes", [seals, types])
def test_nor_under_one_that_is_open_to_all_once_nothing_is_said_of_hers(
    station: Station, writes: Callable[[SealedStore, bytes], None], *, knows: bool
) -> None:
    """The log lacks entries, which this session may know."""
    _, subject = a_file(station, MINE, OTHER)
    thief = station.store(THIEF)
    thief.database.reader().execute("DELETE FROM audit WHERE tbl = ?", (TABLE,))
    open_to_all(thief, subject)
    store = station.store(MINE)
    if not knows:
        writes(store, subject)
        return
    store.wraps.broken = lambda: (1,)
    with refused("changed_meanwhile"):
        writes(store, subject)


def test_a_file_that_is_open_to_all_goes_on_while_the_log_lacks_something(station: Station) -> None:
    """Also where the keys under which more was signed before are gone."""
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    restrict(store, subject, MINE)
    restrict(store, subject)
    store.database.reader().execute("DELETE FROM dek WHERE substr(wrap, 1, 1) = x'03'")
    for uid in (MINE, OTHER):
        another_session = station.store(uid)
        another_session.wraps.broken = lambda: (1,)
        seals(another_session, subject)


@pytest.mark.parametrize("holders", [(MINE,), None])
def test_nobody_keeps_a_session_under_way_from_being_kept_by_words_about_it(
    station: Station, holders: tuple[str, ...] | None
) -> None:
    """Nobody signed anything of a file yet. Before: its worker, who signs in again, could keep nothing of it."""
    mine, subject, thief = station.store(MINE), new_id(), station.store(THIEF)
    Drafts(mine).save(new_id(), subject, Note("typed"), owner=MINE, holders=holders)
    with_words_of_her_own(thief, subject)
    types(station.store(MINE), subject)


def with_words_of_her_own(thief: SealedStore, subject: bytes, hands: Act = as_it_was) -> None:
    """About the file, and its key; none of it opens with that."""
    held = wrap_of(thief, subject)
    another(thief, subject)
    with thief.begin() as work:
        thief.audit.append(work, "saved", table="case_file", record_id=subject, version=9, state=NOTHING, about=subject)
        work.commit()
    lay(thief, subject, held)
    hands(thief, subject)


@pytest.mark.parametrize("how", ["nobody signed it", "it is under no key of hers", "it follows nothing"])
def test_what_nobody_signed_of_her_file_under_a_key_of_hers_says_nothing(station: Station, how: str) -> None:
    _, subject = a_file(station, MINE, OTHER)
    thief = station.store(THIEF)
    held = wrap_of(thief, subject)
    another(thief, subject)
    with thief.begin() as work:
        before = thief.audit.append(work, "looked")
        n = thief.audit.append(
            work,
            "saved",
            table="case_file",
            record_id=subject,
            version=9,
            state=NOTHING,
            about=b"" if how == "it is under no key of hers" else subject,
        )
        work.commit()
    if how == "nobody signed it":
        thief.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
    if how == "it follows nothing":
        thief.database.reader().execute("DELETE FROM audit WHERE n = ?", (before,))
    lay(thief, subject, held)
    as_it_was(thief, subject)
    seals(station.store(OTHER), subject)


def test_a_key_that_a_keeper_stated_who_has_no_other_is_asked_too(station: Station) -> None:
    """By what she signed who saves, not by what was laid under it."""
    _, subject = a_file(station, MINE, OTHER)
    thief = station.store(THIEF)
    another(thief, subject)
    lays_a_row(thief, subject)
    accept(keeper_of(station), subject)
    assert station.store(MINE).wraps.is_sound(subject)
    with refused("changed_meanwhile"):
        seals(station.store(MINE), subject)
    lay(station.store(THIEF), subject, station.store(THIEF).deks.make(subject, [THIEF])[0])
    accept(keeper_of(station), subject)
    with refused("changed_meanwhile"):
        seals(keeper_of(station), subject)  # also for herself


@pytest.mark.parametrize("out", [[], [NO_KEEPERS]], ids=["to keepers", "to one keeper"])
def test_where_a_keeper_gave_a_key_up_as_lost_what_is_new_is_for_keepers_alone(
    station: Station, out: list[str]
) -> None:
    """Before: it was sealed under one that is open to all. Who else opens it is to be said."""
    _, subject = a_file(station, MINE, *out)
    taken_away(station.store(THIEF), subject)
    accept(keeper_of(station), subject)
    with refused("changed_meanwhile"):
        seals(station.store(MINE), subject)
    keeper = keeper_of(station)
    seals(keeper, subject)
    assert keeper.holders(subject) == tuple(sorted({keeper.uid, *out} if out else ()))
    assert keeper.wraps.is_sound(subject)
    assert asks_who_opens(keeper.wraps, subject)
    restrict(keeper, subject, MINE)
    seals(station.store(MINE), subject)


@pytest.mark.parametrize("verb", ["task", "withdraw"])
def test_what_protects_her_waits_for_no_keeper_where_a_key_was_lost(station: Station, verb: str) -> None:
    """It goes under a key that is open to all, and nothing else does."""
    _, subject = a_file(station)
    taken_away(station.store(THIEF), subject)
    accept(keeper_of(station), subject)
    worker = station.store(MINE)
    with worker.begin() as work:
        worker.put(work, "task", new_id(), subject, Note("she is not safe"), verb=verb)
        work.commit()
    assert worker.holders(subject) is None
    for store in (worker, station.store(OTHER), keeper_of(station)):
        with refused("changed_meanwhile"):
            seals(store, subject)
    restrict(keeper_of(station), subject, MINE)
    seals(station.store(MINE), subject)


def test_of_what_is_no_file_another_is_made_for_all(station: Station) -> None:
    """The prints of a letter that names her: whoever has them asks for copies."""
    subject = new_id()
    seals(station.store(MINE), subject)
    restrict(station.store(THIEF), subject, THIEF)
    taken_away(station.store(THIEF), subject)
    accept(keeper_of(station), subject)
    seals(station.store(MINE), subject)
    assert keeper_of(station).holders(subject) is None


def test_of_a_key_that_is_as_its_holder_said_one_row_that_opens_is_enough(station: Station) -> None:
    """She made another and sealed nothing again; what is new under it shows that it is in use."""
    _, subject = a_file(station, MINE, OTHER)
    holder = station.store(OTHER)
    with holder.begin() as work:
        wrap, dek = holder.deks.make(subject, [MINE, OTHER])
        holder.deks.replace(work, subject, wrap, dek=dek)
        work.commit()
    assert station.store(MINE).wraps.is_sound(subject)
    with refused("changed_meanwhile"):
        seals(station.store(MINE), subject)
    lays_a_row(holder, subject)
    seals(station.store(MINE), subject)


@pytest.mark.parametrize("uid", [MINE, OTHER])
def test_of_a_session_under_way_what_was_said_first_has_to_open_whatever_was_laid_beside_it(
    station: Station, uid: str
) -> None:
    mine, subject = station.store(MINE), new_id()
    Drafts(mine).save(new_id(), subject, Note("typed"), owner=MINE, holders=(MINE, OTHER))
    seals(mine, subject)
    thief = station.store(THIEF)
    held = wrap_of(thief, subject)
    another(thief, subject)
    lays_a_row(thief, subject)
    with refused("changed_meanwhile"):
        seals(station.store(uid), subject)
    lay(thief, subject, held)
    seals(station.store(uid), subject)


def test_what_is_hers_is_asked_once_until_another_is_there(station: Station) -> None:
    mine, subject = a_file(station)
    store = station.store(MINE)
    seals(store, subject)
    assert store.proved_keys == {(subject, wrap_of(store, subject))}
    restrict(mine, subject, MINE, OTHER)
    with refused("changed_meanwhile"):  # it knew another one
        seals(store, subject)


def test_within_a_session_each_key_is_asked_once(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """Again where what it was asked in was not kept."""
    _, subject = a_file(station)
    store, asked, really = station.store(MINE), list[bytes](), her_key_proof._is_hers

    def heard(store: SealedStore, work: UnitOfWork, subject_id: bytes, *, few: bool, is_sound: bool) -> bool:
        asked.append(subject_id)
        return really(store, work, subject_id, few=few, is_sound=is_sound)

    monkeypatch.setattr(her_key_proof, "_is_hers", heard)
    with store.begin() as work:
        for _ in range(2):
            store.put(work, "note", new_id(), subject, Note("undone"), verb="saved")
    assert asked == [subject]
    for _ in range(2):
        seals(store, subject)
    assert asked == [subject] * 2


def test_in_liaison_db_no_key_is_asked(station: Station) -> None:
    """Everybody has every key there is of that file."""
    store, subject = station.store(MINE, Compartment.LIAISON), new_id()
    with store.begin() as work:
        store.put(work, "task", subject, subject, Note("masked"), verb="saved")
        work.commit()
    assert store.proved_keys == set()


def test_of_a_file_that_is_open_to_all_each_key_is_as_good(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    open_to_all(station.store(THIEF), subject)
    seals(station.store(MINE), subject)


def test_nor_of_what_is_about_no_woman(station: Station) -> None:
    """Whoever says something of a key that nobody restricts keeps nobody from counting."""
    store, subject = station.store(MINE), new_id()
    seals(store, subject)
    thief = station.store(THIEF)
    open_to_all(thief, subject)
    as_it_was(thief, subject)
    seals(station.store(MINE), subject)


def test_nobody_keeps_what_is_open_to_all_from_being_written_by_words_about_it(station: Station) -> None:
    """Also of what is no woman's file: copies of a letter, the members of a team."""
    subject, thief = new_id(), station.store(THIEF)
    seals(station.store(MINE), subject)
    with_words_of_her_own(thief, subject)
    for uid in (MINE, OTHER):
        seals(station.store(uid), subject)


def test_a_part_that_was_undone_leaves_no_word_of_whose_a_key_is(station: Station) -> None:
    """Before: once something was sealed in a transaction, what such a part took a key for was believed afterwards."""
    _, subject = a_file(station, MINE, OTHER)
    another(station.store(THIEF), subject)
    store, own = station.store(MINE), new_id()
    with store.begin() as work:
        store.put(work, "case_file", own, own, Note("another woman"), verb="saved")
        with contextlib.suppress(ZeroDivisionError), work.part():
            her_key_proof.as_it_was_read(store, work, subject)
            raise ZeroDivisionError
        with refused("changed_meanwhile"):
            store.put(work, "note", new_id(), subject, Note("about her"), verb="saved")


@pytest.mark.parametrize("by", [OTHER, "u-keeper"])
def test_what_whoever_writes_or_a_keeper_signed_last_is_enough_whatever_others_said(station: Station, by: str) -> None:
    """Also where somebody else stated the key, or nobody but a keeper did."""
    _, subject = a_file(station, MINE, OTHER)
    if by == OTHER:
        put(station.store(OTHER), subject)
    else:
        restrict(keeper_of(station), subject, MINE, OTHER)
    with_words_of_her_own(station.store(THIEF), subject)
    assert not station.store(OTHER).wraps.is_sound(subject)
    seals(station.store(OTHER), subject)


def session_that_knows(station: Station) -> SealedStore:
    """One that knows that the log lacks an entry."""
    store = station.store(MINE)
    store.wraps.broken = lambda: (1,)
    return store


def test_while_the_log_lacks_something_what_was_said_first_is_enough_of_a_key_that_all_open(station: Station) -> None:
    """Also where this person signed something under another since."""
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    seals(store, subject)
    with_words_of_her_own(station.store(MINE), subject, untouched)
    seals(session_that_knows(station), subject)


def test_where_nothing_is_there_any_more_it_has_to_open_what_this_person_signed_last(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    thief = station.store(THIEF)
    thief.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (subject,))
    seals(session_that_knows(station), subject)
    thief.database.reader().execute("DELETE FROM note WHERE subject_id = ?", (subject,))
    open_to_all(thief, subject)
    with refused("changed_meanwhile"):
        seals(session_that_knows(station), subject)


def test_what_says_no_more_than_was_read_goes_under_the_key_that_is_there(station: Station) -> None:
    """In that transaction alone."""
    _, subject = a_file(station, MINE, OTHER)
    another(station.store(THIEF), subject)
    store, record = station.store(MINE), new_id()
    with store.begin() as work:
        her_key_proof.as_it_was_read(store, work, subject)
        store.put(work, "note", record, subject, Note("known"), verb="saved")
        work.commit()
    assert store.get("note", record, Note) == Note("known")
    with refused("changed_meanwhile"):
        seals(store, subject)


@pytest.mark.parametrize("uid", [MINE, OTHER])
def test_nor_does_one_count_that_all_open_and_that_opens_nothing_there(station: Station, uid: str) -> None:
    """Once this session knows that the log lacks something: it may have said that hers is restricted."""
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    open_to_all(station.store(THIEF), subject)
    fresh = station.store(uid)
    fresh.wraps.broken = lambda: (1,)
    with refused("changed_meanwhile"):
        seals(fresh, subject)


def test_a_restricted_one_of_before_is_not_hers_by_a_row_of_before(station: Station) -> None:
    """Whoever was shut out puts that back, takes her file out and makes void what was said of the row since."""
    mine, subject = a_file(station, MINE, OTHER, THIEF)
    note, thief = new_id(), station.store(THIEF)
    with mine.begin() as work:
        mine.put(work, "note", note, subject, Note("before"), verb="saved")
        work.commit()
    reader, held = thief.database.reader(), wrap_of(thief, subject)
    row = tuple(reader.execute("SELECT * FROM note WHERE record_id = ?", (note,)).fetchone())
    restrict(mine, subject, MINE, OTHER)
    lay(thief, subject, held)
    for table in ("case_file", "note"):
        reader.execute(f"DELETE FROM {table} WHERE subject_id = ?", (subject,))
    reader.execute(f"INSERT INTO note VALUES ({', '.join('?' * len(row))})", row)
    reader.execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND version > 1", (note,))
    fresh = station.store(OTHER)
    with passing_over(fresh.audit):
        assert opens_all(fresh, subject)
        assert fresh.record("note", note, Note).value == Note("before")
    with refused("changed_meanwhile"):
        seals(fresh, subject)


def lacks_an_entry(station: Station) -> None:
    """Somebody took one out that is about nobody, and no session knows of it yet."""
    store = station.store(MINE)
    with store.begin() as work:
        n = store.audit.append(work, "looked")
        store.audit.append(work, "looked")
        work.commit()
    station.store(THIEF).database.reader().execute("DELETE FROM audit WHERE n = ?", (n,))


def protects(store: SealedStore, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, "note", new_id(), subject, Note("about her"), verb=min(GOES_ON))
        work.commit()


def test_while_the_log_lacks_something_that_no_session_knows_of_what_protects_her_goes_on(station: Station) -> None:
    """And nothing else, also once that went on: whoever was shut out may have put her key back."""
    _, subject = a_file(station, MINE, OTHER)
    lacks_an_entry(station)
    store = station.store(MINE)
    for _ in range(2):
        with refused("changed_meanwhile"):
            seals(store, subject)
        protects(store, subject)
        assert store.proved_keys == set()


def test_a_session_that_knows_what_its_log_lacks_asks_each_key_as_before(station: Station) -> None:
    """Elsewhere such a session writes nothing but what protects her."""
    _, subject = a_file(station, MINE, OTHER)
    lacks_an_entry(station)
    seals(session_that_knows(station), subject)


def test_a_session_under_way_goes_on_while_the_log_lacks_something(station: Station) -> None:
    """It has no file: nobody was shut out of it."""
    mine, subject = station.store(MINE), new_id()
    Drafts(mine).save(new_id(), subject, Note("typed"), owner=MINE, holders=(MINE,))
    lacks_an_entry(station)
    types(station.store(MINE), subject)


def test_of_a_file_that_is_open_to_all_what_protects_her_is_asked_once_too(station: Station) -> None:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    fresh = station.store(MINE)
    protects(fresh, subject)
    assert fresh.proved_keys == {(subject, wrap_of(fresh, subject))}
