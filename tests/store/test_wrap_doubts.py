"""Whether what somebody made void may be what was rightly said of who opens a woman's file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.store.anchors import continue_line
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wrap_doubts import follows_void, may_hide_a_word
from nsintake.store.wrap_lines import is_after
from nsintake.store.wrap_rule import BEFORE, NAMED
from nsintake.store.wraps import AUDIT
from tests.store.her_rows import looked
from tests.store.station import PEOPLE, Note, Station
from tests.store.test_keys_stated_unopened import accepted, signs, void
from tests.store.test_wrap_lines import (
    KEEPER,
    MINE,
    OTHER,
    a_file,
    about,
    details,
    keeper_of,
    lay,
    put,
    restrict,
    wrap_of,
)


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def the_word_that_is_asked_for(station: Station) -> bytes:
    store, subject = a_file(station)
    restrict(store, subject, MINE)
    void(store, subject)
    return subject


def a_keepers(station: Station) -> bytes:
    _, subject = a_file(station)
    signs(keeper_of(station), subject)
    void(keeper_of(station), subject)
    return subject


def by_whom_a_keeper_named(station: Station) -> bytes:
    store, subject = a_file(station)
    void(store, subject)
    assert details(store, accepted(station, subject))[NAMED] == f",{MINE}"
    signs(store, subject)
    void(store, subject)
    return subject


def another_word(station: Station) -> bytes:
    _, subject = a_file(station)
    signs(station.store(OTHER), subject, **{BEFORE: "a guess"})
    return subject


def a_word_that_was_said_already(station: Station) -> bytes:
    store, subject = a_file(station)
    restrict(store, subject, MINE)
    signs(station.store(OTHER), subject, **{BEFORE: str(details(store, about(store, subject)[-1])[BEFORE])})
    return subject


def before_the_first(station: Station) -> bytes:
    store, subject = station.store(MINE), new_id()
    put(store, subject)
    signs(station.store(OTHER), subject)
    void(store, subject)
    restrict(store, subject, MINE)
    return subject


def before_a_keepers(station: Station) -> bytes:
    subject = before_the_first(station)
    restrict(keeper_of(station), subject, MINE)
    return subject


def settled(station: Station) -> bytes:
    subject, keeper = the_word_that_is_asked_for(station), keeper_of(station)
    with keeper.begin() as work:
        details = {"powerless": str(about(keeper, subject)[-1].n)}
        continue_line(keeper, work, why="settled", details=details)
        work.commit()
    return subject


def all_there_is(station: Station) -> bytes:
    store, subject = a_file(station)
    void(store, subject)
    return subject


def unread(station: Station, uid: str, subject: bytes) -> None:
    """Somebody signs for a key in words that nobody can read any more: under another key of the log."""
    hands = station.store(uid)
    held = wrap_of(hands, AUDIT)
    lay(hands, AUDIT, hands.deks._keys.new_dek(hands.comp, AUDIT)[0])
    signs(keeper_of(station) if uid == KEEPER else station.store(uid), subject)
    lay(hands, AUDIT, held)


def unread_where_no_word_is_asked_for(station: Station) -> bytes:
    store, subject = a_file(station)
    restrict(store, subject)
    unread(station, OTHER, subject)
    void(store, subject)
    return subject


@pytest.mark.parametrize(
    ("void", "doubts"),
    [
        *((how, True) for how in (the_word_that_is_asked_for, a_keepers, by_whom_a_keeper_named, before_the_first)),
        *((how, False) for how in (another_word, a_word_that_was_said_already, before_a_keepers, settled)),
        *((how, False) for how in (all_there_is, unread_where_no_word_is_asked_for)),
    ],
)
def test_what_is_void_puts_into_doubt_what_it_may_answer_to(
    station: Station, void: Callable[[Station], bytes], *, doubts: bool
) -> None:
    subject = void(station)
    assert is_in_doubt(station.store(MINE), subject) is doubts


def is_in_doubt(store: SealedStore, subject: bytes) -> bool:
    cursor = store.database.reader()
    return follows_void(store.audit, cursor, *store.wraps.lines(cursor, subject))


@pytest.mark.parametrize(
    ("how", "hides"), [("as it is", True), ("to be read", False), ("a keeper's", False), ("settled", False)]
)
def test_what_does_not_count_hides_a_word_only_where_nobody_can_read_it(
    station: Station, how: str, *, hides: bool
) -> None:
    """What counts was judged; what a keeper settled says nothing."""
    _, subject = a_file(station)
    keeper = keeper_of(station)
    if how == "to be read":
        signs(station.store(OTHER), subject)
    else:
        unread(station, KEEPER if how == "a keeper's" else OTHER, subject)
    if how == "settled":
        with keeper.begin() as work:
            continue_line(keeper, work, why="settled", details={"powerless": str(about(keeper, subject)[-1].n)})
            work.commit()
    reader = station.store(MINE)
    cursor = reader.database.reader()
    lines, counting = reader.wraps.lines(cursor, subject)
    assert (len(lines), len(counting)) == (2, 2 if how == "a keeper's" else 1)
    assert may_hide_a_word(reader.audit, cursor, lines, counting) is hides


@pytest.mark.parametrize(
    ("named", "lets_in"),
    [
        ((MINE,), False),
        ((MINE, KEEPER, NO_KEEPERS), False),
        ((MINE, OTHER), True),
        ((MINE, OTHER, NO_KEEPERS), True),
    ],
)
@pytest.mark.parametrize(
    ("at", "is_asked"), [(-1, True), (0, False), (None, False)], ids=["before", "there", "nowhere"]
)
def test_what_is_said_first_after_something_is_missing_lets_nobody_else_in(
    station: Station, named: tuple[str, ...], at: int | None, *, lets_in: bool, is_asked: bool
) -> None:
    """No keeper, and not whoever says it. ``nowhere``: entries with numbers that none has."""
    store, subject = station.store(MINE), new_id()
    looked(store)
    Drafts(store).save(subject, subject, Note("typed"), owner=MINE, holders=named)
    (line,) = about(store, subject)
    broken = (0,) if at is None else (line.n + at,)
    assert is_after(store.wraps, subject, broken) is (lets_in and is_asked)
    if NO_KEEPERS not in named:
        restrict(keeper_of(station), subject, MINE)
        assert not is_after(store.wraps, subject, broken), "what came before a keeper's word is asked no more"
