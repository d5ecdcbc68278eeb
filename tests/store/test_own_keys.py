"""Whose a key is that is no woman's file: of a session under way, and of what people type for themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.figures import FIGURES
from nsintake.domain.invitation import Invitation
from nsintake.domain.kept_index import INDEX
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.peace_team import TEAMS
from nsintake.domain.roles import Role
from nsintake.store.drafts import Drafts, own_subject
from nsintake.store.own_keys import (
    access_to,
    is_for_all,
    is_no_womans,
    is_told_of,
    is_under_way,
    may_hold,
    named_anew,
    names_others,
    of_prints,
    whose,
)
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.statements import sealed as statements
from nsintake.store.wrap_lines import Access
from tests.store.her_rows import OTHER, put, restrict, say
from tests.store.station import PEOPLE, Note, Station
from tests.store.test_wrap_lines import keeper_of

WORKER, KEEPER, OFFICER = "u-intake", "u-keeper", "u-liaison"
TODAY = date(2026, 3, 4)


def typed(station: Station, subject: bytes, uid: str, *, draft: bytes = b"") -> None:
    """What somebody typed in a session, or with another id in another draft about the same woman."""
    Drafts(station.store(uid)).save(draft or subject, subject, Note("typed"), owner=uid)


def with_a_file(store: SealedStore) -> bytes:
    subject = new_id()
    with store.begin() as work:
        store.put(work, "case_file", subject, subject, Note("her file"), verb="record")
        work.commit()
    return subject


def test_only_who_works_here_with_the_key_of_the_file_may_hold(station: Station) -> None:
    ring = station.keyring(KEEPER)
    assert [uid for uid in (WORKER, KEEPER, OFFICER, "u-admin", "u-nobody") if may_hold(ring, uid)] == [WORKER, KEEPER]
    station.sign({**PEOPLE, WORKER: Role.LIAISON})
    assert not may_hold(station.keyring(KEEPER), WORKER)


@pytest.mark.parametrize(
    ("access", "typed_by", "named"),
    [
        (Access.ALL, (WORKER,), None),
        (Access.FEW, (WORKER, KEEPER), (WORKER,)),
        (Access.FEW, None, ()),
        (Access.FEW_AND_NO_KEEPERS, (WORKER,), (WORKER, KEEPER, NO_KEEPERS)),
        (Access.FEW_AND_NO_KEEPERS, None, (KEEPER, NO_KEEPERS)),
    ],
)
def test_whom_a_key_names_that_a_keeper_makes_again(
    station: Station, access: Access, typed_by: tuple[str, ...] | None, named: tuple[str, ...] | None
) -> None:
    """Keepers open it without being named, unless it is shut to some of them."""
    found = named_anew(access, typed_by, station.keyring(KEEPER))
    assert (None if found is None else sorted(found)) == (None if named is None else sorted(named))


def test_what_people_type_for_themselves_is_theirs_while_they_work_here(station: Station) -> None:
    store, ring = keeper_of(station), station.keyring(KEEPER)
    assert whose(store, own_subject(WORKER), ring) == (WORKER,)
    assert whose(store, own_subject("u-nobody"), ring) is None
    station.sign({**PEOPLE, WORKER: Role.LIAISON})
    assert whose(store, own_subject(WORKER), station.keyring(KEEPER)) == ()


def test_a_session_under_way_is_of_whoever_typed_it(station: Station) -> None:
    store, ring, subject = station.store(KEEPER), station.keyring(KEEPER), new_id()
    assert not is_under_way(store, subject)
    assert whose(store, subject, ring) is None, "nobody typed anything"
    typed(station, subject, KEEPER, draft=new_id())
    assert not is_under_way(store, subject), "what a page keeps of her is no session"
    typed(station, subject, WORKER)
    assert is_under_way(store, subject)
    assert whose(store, subject, ring) == (WORKER,)


@pytest.mark.parametrize("is_out", [False, True])
def test_a_file_is_no_session_under_way_though_somebody_took_its_row_out(station: Station, *, is_out: bool) -> None:
    store: Any = station.store(WORKER)
    subject = with_a_file(store)
    typed(station, subject, WORKER)
    if is_out:
        store.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (subject,))
    assert not is_under_way(station.store(KEEPER), subject)
    assert whose(station.store(KEEPER), subject, station.keyring(KEEPER)) is None


def test_a_row_of_a_file_is_enough_where_nothing_was_said_of_it(station: Station) -> None:
    """Somebody may have taken out what was said."""
    store: Any = station.store(WORKER)
    subject = with_a_file(store)
    typed(station, subject, WORKER)
    store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (subject,))
    assert not is_under_way(station.store(KEEPER), subject)


def test_what_a_colleague_says_of_a_session_under_way_makes_no_file_of_it(station: Station) -> None:
    """Neither under no woman's key or another's, nor under one that she laid there before and took away."""
    subject, store = new_id(), station.store(WORKER)
    note = put(store, subject, "laid", table="note")
    say(store, subject, state=b"s" * 32, about=subject)
    with store.begin() as work:
        work.cursor.execute("DELETE FROM note WHERE record_id = ?", (note,))
        store.deks.destroy(work, subject)
        work.commit()
    typed(station, subject, WORKER)
    say(station.store(KEEPER), subject, state=b"s" * 32)
    say(station.store(KEEPER), subject, state=b"s" * 32, about=with_a_file(store))
    assert is_under_way(station.store(KEEPER), subject)
    say(station.store(WORKER), subject, state=b"s" * 32, about=subject)
    assert not is_under_way(station.store(KEEPER), subject), "under the key that is there"


def test_whoever_is_switched_off_holds_nothing(station: Station) -> None:
    before = station.roster()
    off = tuple(replace(entry, status=Status.DISABLED) if entry.uid == WORKER else entry for entry in before.entries)
    after = replace(before, number=before.number + 1, entries=off)
    station.rosters.append(station.root.sign_roster(after))
    assert not may_hold(station.keyring(KEEPER), WORKER)
    assert may_hold(station.keyring(KEEPER), KEEPER)


@pytest.mark.parametrize("laid", ["nothing", "what opens to nobody", "a note"])
def test_the_prints_of_a_letter_are_for_all_unless_something_of_a_file_is_with_them(
    station: Station, laid: str
) -> None:
    """By their id, also where somebody takes the letter out. A row that no key opens can be laid anywhere; what does
    open may be of a woman whose file was given such an id.
    """
    store: Any = station.store(WORKER)
    letter = put(store, with_a_file(store), "a letter", table="named_letter")
    prints, other = disclosures_subject(letter), new_id()
    for subject in (prints, other):
        put(store, subject, "a print", table="named_print")
        if laid == "a note":
            put(store, subject, "laid", table="note")
        if laid == "what opens to nobody":
            row = StoredRow(new_id(), subject, 1, store.deks.epoch, 1, b"l" * 99)
            with store.begin() as work:
                work.cursor.execute(statements(store.comp, "note").put, row)
                version, state = store.state_of("note", row)
                store.audit.append(work, "saved", table="note", record_id=row.record_id, version=version, state=state)
                work.commit()
        restrict(store, subject, WORKER)
    store.database.reader().execute("DELETE FROM named_letter")
    keeper = keeper_of(station)
    expected = Access.FEW if laid == "a note" else Access.ALL
    assert [access_to(keeper, subject) for subject in (prints, other)] == [expected, Access.FEW]
    assert of_prints(keeper) == {prints}
    assert is_no_womans(keeper, other, frozenset({other}))
    assert is_for_all(keeper, prints) is (laid != "a note")


@pytest.mark.parametrize("subject", [FIGURES, INDEX, TEAMS])
def test_what_is_about_nobody_is_for_all(station: Station, subject: bytes) -> None:
    store = station.store(WORKER)
    put(store, subject, "something", table="figure")
    restrict(store, subject, WORKER)
    assert access_to(station.store(KEEPER), subject) is Access.ALL


def invited(store: SealedStore) -> bytes:
    invitation_id = new_id()
    with store.begin() as work:
        store.put(work, "invitation", invitation_id, invitation_id, Invitation("JN1", TODAY, WORKER), verb="invite")
        work.commit()
    restrict(store, invitation_id, WORKER)
    return invitation_id


def test_an_invitation_is_for_all(station: Station) -> None:
    """Also where somebody said later that there is a file of this id."""
    invitation_id = invited(station.store(WORKER))
    say(station.store(KEEPER), invitation_id, state=b"s" * 32)
    assert access_to(keeper_of(station), invitation_id) is Access.ALL


@pytest.mark.parametrize("how", ["first", "a row", "a draft", "out"])
def test_what_is_a_file_or_a_session_is_no_invitation(station: Station, how: str) -> None:
    store: Any = station.store(WORKER)
    subject = new_id()
    if how == "first":
        say(store, subject, state=b"s" * 32)
    if how == "a row":
        put(store, subject, "her file", record=subject)
    if how == "a draft":
        typed(station, subject, WORKER)
    with store.begin() as work:
        store.put(work, "invitation", subject, subject, Invitation("JN1", TODAY, WORKER), verb="invite")
        work.commit()
    restrict(store, subject, WORKER)
    if how == "out":
        store.database.reader().execute("DELETE FROM invitation")
    if how == "a row":
        store.database.reader().execute(
            "UPDATE audit SET n = n + 100 WHERE record_id = ? AND tbl = 'case_file'", (subject,)
        )
    assert access_to(keeper_of(station), subject) is Access.FEW


def test_a_session_names_others_than_who_typed_it(station: Station) -> None:
    """No keeper is one of them; of one that does not open here nobody can tell which of two typed it."""
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    store, ring = keeper_of(station), station.keyring(KEEPER)
    found = list[bool]()
    for holders in ((WORKER,), (WORKER, OTHER), (WORKER, KEEPER, NO_KEEPERS), (WORKER, OTHER, NO_KEEPERS)):
        subject = new_id()
        Drafts(station.store(WORKER)).save(subject, subject, Note("typed"), owner=WORKER, holders=holders)
        found.append(names_others(store, subject, ring))
    assert found == [False, True, False, True]


def test_what_was_said_of_a_file_is_told_by_whoever_opens_it(station: Station) -> None:
    store: Any = station.store(WORKER)
    subject = with_a_file(store)
    assert is_told_of(keeper_of(station), subject) is True
    restrict(store, subject, WORKER, NO_KEEPERS)
    assert is_told_of(keeper_of(station), subject) is None
    store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (subject,))
    say(station.store(KEEPER), subject, state=b"s" * 32)
    assert is_told_of(keeper_of(station), subject) is False


def test_whoever_lays_a_draft_there_that_opens_with_no_key_of_the_session_did_not_type_it(station: Station) -> None:
    """Else she would be let in where nobody knows any more for whom the key is."""
    subject = new_id()
    typed(station, subject, WORKER)
    store: Any = station.store(KEEPER)
    laid = (new_id(), subject, KEEPER, 1, store.deks.epoch, b"?" * 300)
    text = "INSERT INTO draft (draft_id, subject_id, owner, schema, epoch, body) VALUES (?, ?, ?, ?, ?, ?)"
    store.database.reader().execute(text, laid)
    assert sorted(Drafts(store).owners_about(subject)) == [WORKER, KEEPER]
    assert Drafts(store).typed_by(subject) == WORKER
    assert whose(store, subject, station.keyring(KEEPER)) == (WORKER,)
