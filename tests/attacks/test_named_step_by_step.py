"""A liaison officer's own program writes into the history of something what a colleague is said to have done: pages
name who wrote it down, by the log.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.directory import DIRECTORY, CheckFound, CheckWay, DirectoryEntry, EntryCheck
from nsintake.domain.forum import FORUMS
from nsintake.domain.forum_point import ForumPoint, due_on
from nsintake.domain.record_kinds import DIRECTORY_ENTRY, FORUM_POINT
from nsintake.domain.roles import Role
from nsintake.records.directory import TABLE, id_of_office
from nsintake.records.signed_in import SignedIn
from nsintake.services.forums import forum_points, forum_view
from nsintake.services.forums.forum_planning import POINTS
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade, EntryView
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import employ
from tests.services.forums.test_forums import agree, held_one, police
from tests.services.ladder import POLICE, Office
from tests.services.liaison.test_directory import LAWYER

pytestmark = pytest.mark.usefixtures("cheap_keys")
OFFICER = "officer"


@pytest.fixture
def officers(office: Office) -> Office:
    employ(office, OFFICER, Role.LIAISON)
    return office


def named(signed_in: SignedIn, point_id: bytes) -> list[str]:
    return [step.by for step in forum_view.open_forum_point(signed_in, point_id).view.history]


def view_of(signed_in: SignedIn, entry_id: bytes) -> EntryView:
    return next(view for view in directory.directory(signed_in).entries if view.entry_id == entry_id)


def over_point(hands: SignedIn, point_id: bytes, point: ForumPoint) -> None:
    with hands.liaison.begin() as work:
        hands.liaison.put(work, POINTS, point_id, FORUMS, point, verb="done")
        work.commit()


def test_what_became_of_a_point_is_not_called_hers(officers: Office) -> None:
    """Before: she was said to have done what her colleague wrote, and to have agreed to other words."""
    honest = officers.sign_in("liaison")
    point_id = agree(honest, held_one(honest), "Lights at the gate", police())
    forum_points.put_off(honest, point_id, honest.due_in(20))
    assert named(honest, point_id) == [honest.display_name] * 2
    officers.clock.moment += timedelta(days=1)
    hands = own_program(officers.sign_in(OFFICER))
    point = hands.liaison.get(POINTS, point_id, ForumPoint)
    over_point(hands, point_id, due_on(point, hands.due_in(90), honest.uid, hands.today()))
    mine, hers = honest.display_name, hands.display_name
    assert named(officers.sign_in("keeper"), point_id) == [mine, mine, hers]
    forum_points.finish_point(officers.sign_in("liaison"), point_id, "Seen by us")
    assert named(officers.sign_in("keeper"), point_id) == [mine, mine, hers, mine]
    done = hands.liaison.get(POINTS, point_id, ForumPoint)
    over_point(hands, point_id, replace(done, text="No lights", history=done.history[:1]))
    assert named(officers.sign_in("keeper"), point_id) == [hers]


def test_a_call_is_not_called_hers(officers: Office) -> None:
    """Before: a colleague was said to have called, and to have found it right."""
    honest = officers.sign_in("liaison")
    entry_id = directory.save_entry(honest, b"", LAWYER, before=None)
    directory.verify(honest, [CallMade(entry_id, CheckFound.NOT_REACHED)])
    hands = own_program(officers.sign_in(OFFICER))
    entry = hands.liaison.get(TABLE, entry_id, DirectoryEntry)
    laid = EntryCheck(hands.today(), honest.uid, CheckFound.RIGHT, CheckWay.VISITED)
    with hands.liaison.begin() as work:
        changed = replace(entry, checks=(*entry.checks, laid))
        hands.liaison.put(work, TABLE, entry_id, DIRECTORY, changed, verb="verify_entry")
        work.commit()
    seen = view_of(officers.sign_in("keeper"), entry_id)
    assert seen.checked_by == (honest.display_name, hands.display_name)
    assert seen.verified_by == hands.display_name
    directory.verify(officers.sign_in("liaison"), [CallMade(entry_id, CheckFound.RIGHT)])
    seen = view_of(officers.sign_in("keeper"), entry_id)
    assert seen.checked_by == (honest.display_name, hands.display_name, honest.display_name)


@pytest.mark.parametrize("at", [0, 1])
def test_nor_is_one_that_is_put_before_a_call_that_she_made(officers: Office, at: int) -> None:
    """Before: whoever had stated the entry until then was said to have verified it: she had brought it in."""
    honest = officers.sign_in("liaison")
    entry_id = directory.save_entry(honest, b"", LAWYER, before=None)
    for _ in range(2):
        directory.verify(honest, [CallMade(entry_id, CheckFound.NOT_REACHED)])
    hands = own_program(officers.sign_in(OFFICER))
    entry = hands.liaison.get(TABLE, entry_id, DirectoryEntry)
    laid = EntryCheck(hands.today(), honest.uid, CheckFound.RIGHT, CheckWay.VISITED)
    with hands.liaison.begin() as work:
        changed = replace(entry, checks=(*entry.checks[:at], laid, *entry.checks[at:]))
        hands.liaison.put(work, TABLE, entry_id, DIRECTORY, changed, verb="verify_entry")
        work.commit()
    directory.verify(officers.sign_in("keeper"), [CallMade(entry_id, CheckFound.NOT_REACHED)])
    seen = view_of(officers.sign_in("keeper"), entry_id)
    assert seen.verified_by == hands.display_name
    assert seen.checked_by.count(honest.display_name) == 2


@pytest.mark.parametrize("own", [True, False], ids=["with a call of her own", "and tells no step"])
def test_nor_is_one_with_which_the_entry_tells_another_or_none(officers: Office, *, own: bool) -> None:
    """Before: a keeper called there next, and what came with a call of the officer's own was the colleague's again."""
    honest = officers.sign_in("liaison")
    entry_id = directory.save_entry(honest, b"", LAWYER, before=None)
    hands = own_program(officers.sign_in(OFFICER))
    entry, day = hands.liaison.get(TABLE, entry_id, DirectoryEntry), hands.today()
    laid = EntryCheck(day, honest.uid, CheckFound.RIGHT, CheckWay.VISITED)
    called = (EntryCheck(day, hands.uid, CheckFound.NOT_REACHED),) if own else ()
    with hands.liaison.begin() as work, contextlib.nullcontext() if own else earlier_version():
        changed = replace(entry, checks=(*entry.checks, laid, *called))
        hands.liaison.put(work, TABLE, entry_id, DIRECTORY, changed, verb="verify_entry")
        work.commit()
    keeper = officers.sign_in("keeper")
    directory.verify(keeper, [CallMade(entry_id, CheckFound.NOT_REACHED)])
    seen = view_of(keeper, entry_id)
    assert seen.checked_by == (*[hands.display_name] * (1 + own), keeper.display_name)
    assert seen.verified_by == hands.display_name


def test_what_was_verified_before_it_became_an_office_stays_hers(officers: Office) -> None:
    honest = officers.sign_in("liaison")
    entry_id = directory.save_entry(honest, b"", LAWYER, before=None)
    directory.verify(honest, [CallMade(entry_id, CheckFound.RIGHT)])
    office_id = directory.make_one(officers.sign_in(OFFICER), entry_id, POLICE)
    assert office_id == id_of_office(POLICE)
    assert view_of(officers.sign_in("keeper"), office_id).checked_by.count(honest.display_name) == 1


@pytest.mark.usefixtures("says_no_step")
def test_what_an_earlier_version_wrote_stays_hers(officers: Office) -> None:
    honest = officers.sign_in("liaison")
    point_id = agree(honest, held_one(honest), "Lights at the gate", police())
    officers.clock.moment += timedelta(days=1)
    forum_points.put_off(officers.sign_in(OFFICER), point_id, honest.due_in(20))
    mine, hers = honest.display_name, officers.sign_in(OFFICER).display_name
    assert named(officers.sign_in("keeper"), point_id) == [mine, hers]


@contextlib.contextmanager
def earlier_version() -> Iterator[None]:
    """Inside, no entry says a step."""
    kept = [(kind, kind.says) for kind in (FORUM_POINT, DIRECTORY_ENTRY)]
    for kind, _ in kept:
        object.__setattr__(kind, "says", lambda _value: {})
    yield
    for kind, says in kept:
        object.__setattr__(kind, "says", says)


@pytest.fixture
def says_no_step() -> Iterator[None]:
    with earlier_version():
        yield


@pytest.mark.usefixtures("says_no_step")
def test_nor_is_what_an_earlier_version_wrote_called_hers_of_a_day_since_which_she_wrote_nothing(
    officers: Office,
) -> None:
    honest = officers.sign_in("liaison")
    point_id = agree(honest, held_one(honest), "Lights at the gate", police())
    officers.clock.moment += timedelta(days=1)
    hands = own_program(officers.sign_in(OFFICER))
    point = hands.liaison.get(POINTS, point_id, ForumPoint)
    over_point(hands, point_id, due_on(point, hands.due_in(90), honest.uid, hands.today()))
    assert named(officers.sign_in("keeper"), point_id) == [honest.display_name, hands.display_name]


def test_nor_by_what_she_did_with_it_under_this_version(officers: Office) -> None:
    hands, honest = own_program(officers.sign_in(OFFICER)), officers.sign_in("liaison")
    with earlier_version():
        point_id = agree(hands, held_one(hands), "Lights at the gate", police())
        point = hands.liaison.get(POINTS, point_id, ForumPoint)
        over_point(hands, point_id, due_on(point, hands.due_in(90), honest.uid, hands.today()))
    forum_points.finish_point(honest, point_id, "Seen by us")
    mine, hers = honest.display_name, hands.display_name
    assert named(officers.sign_in("keeper"), point_id) == [hers, hers, mine]


def test_what_a_keeper_brings_back_stays_hers(officers: Office) -> None:
    honest = officers.sign_in("liaison")
    point_id = agree(honest, held_one(honest), "Lights at the gate", police())
    keeper = officers.sign_in("keeper")
    over_point(keeper, point_id, keeper.liaison.get(POINTS, point_id, ForumPoint))
    assert named(officers.sign_in("liaison"), point_id) == [honest.display_name]


def test_who_put_it_off_under_an_earlier_version_is_not_called_its_author(officers: Office) -> None:
    employ(officers, "second", Role.LIAISON)
    honest, second = officers.sign_in("liaison"), officers.sign_in("second")
    with earlier_version():
        point_id = agree(honest, held_one(honest), "Lights at the gate", police())
        forum_points.put_off(second, point_id, honest.due_in(20))
    officers.clock.moment += timedelta(days=1)
    hands = own_program(officers.sign_in(OFFICER))
    point = hands.liaison.get(POINTS, point_id, ForumPoint)
    laid = due_on(point, hands.due_in(90), honest.uid, hands.today())
    over_point(hands, point_id, due_on(laid, hands.due_in(95), hands.uid, hands.today()))
    wrote = [each.display_name for each in (honest, second, hands, hands)]
    assert named(officers.sign_in("keeper"), point_id) == wrote


def test_so_does_what_she_wrote_and_of_which_the_log_says_no_step(officers: Office) -> None:
    """Nobody else wrote there; and a keeper who stated it again did not write it."""
    honest = officers.sign_in("liaison")
    point_id = agree(honest, held_one(honest), "Lights at the gate", police())
    point = honest.liaison.get(POINTS, point_id, ForumPoint)
    with earlier_version():
        over_point(honest, point_id, due_on(point, honest.due_in(90), honest.uid, honest.today()))
    assert named(officers.sign_in("keeper"), point_id) == [honest.display_name] * 2
    keeper = officers.sign_in("keeper")
    over_point(keeper, point_id, keeper.liaison.get(POINTS, point_id, ForumPoint))
    with keeper.liaison.begin() as work:
        text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND actor = ?"
        work.cursor.execute(text, (point_id, honest.uid))
        work.commit()
    officers.close()
    assert named(officers.sign_in("keeper"), point_id) == [honest.display_name] * 2
