"""Nothing is sealed under a key that is not the one of the woman whose it is said to be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.domain.roles import Role
from nsintake.store.audit_lines import NOTHING
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
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


def seals(store: SealedStore, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, "note", new_id(), subject, Note("about her"), verb="saved")
        work.commit()


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


@pytest.mark.parametrize(("uid", "goes_on"), [(MINE, True), (OTHER, False)])
def test_what_somebody_signed_herself_is_enough(station: Station, uid: str, *, goes_on: bool) -> None:
    """Of what others signed all has to open: somebody may have said something under a key of her own."""
    _, subject = a_file(station, MINE, OTHER)
    thief = station.store(THIEF)
    held = wrap_of(thief, subject)
    another(thief, subject)
    with thief.begin() as work:
        thief.audit.append(work, "saved", table="case_file", record_id=subject, version=9, state=NOTHING, about=subject)
        work.commit()
    lay(thief, subject, held)
    as_it_was(thief, subject)
    if goes_on:
        seals(station.store(uid), subject)
        return
    with refused("changed_meanwhile"):
        seals(station.store(uid), subject)


def test_what_nobody_signed_says_nothing(station: Station) -> None:
    _, subject = a_file(station, MINE, OTHER)
    thief = station.store(THIEF)
    held = wrap_of(thief, subject)
    another(thief, subject)
    with thief.begin() as work:
        n = thief.audit.append(
            work, "saved", table="case_file", record_id=subject, version=9, state=NOTHING, about=subject
        )
        work.commit()
    thief.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
    lay(thief, subject, held)
    as_it_was(thief, subject)
    seals(station.store(OTHER), subject)


def test_a_key_that_a_keeper_stated_who_has_no_other_is_asked_too(station: Station) -> None:
    _, subject = a_file(station, MINE, OTHER)
    another(station.store(THIEF), subject)
    accept(keeper_of(station), subject)
    assert station.store(MINE).wraps.is_sound(subject)
    with refused("changed_meanwhile"):
        seals(station.store(MINE), subject)


def test_what_is_hers_is_asked_once_until_another_is_there(station: Station) -> None:
    mine, subject = a_file(station)
    store = station.store(MINE)
    seals(store, subject)
    assert store.proved_keys == {(subject, wrap_of(store, subject))}
    restrict(mine, subject, MINE, OTHER)
    with refused("changed_meanwhile"):  # it knew another one
        seals(store, subject)


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
