"""Whoever has a file's key writes entries about something that is not hers: what an honest colleague said of it before
is read all the same.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.letter import LetterKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import people
from nsintake.services.liaison import liaison
from nsintake.store import staff_names
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_names_exchanged import write
from tests.services.accounts.test_accounts import enrol, shell
from tests.services.ladder import Office, heard_letter, read_and_sign
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")
MORE_THAN_A_PAGE = 60


def junk(store: SealedStore, record_id: bytes, *, table: str = "", version: int = 0, count: int = 1) -> None:
    """Entries about something, as her own program writes them."""
    with store.begin() as work:
        for _ in range(count):
            store.audit.append(work, "happened", table=table, record_id=record_id, version=version, state=b"x" * 32)
        work.commit()


def about_name(hands: SignedIn, uid: str) -> None:
    """One about what somebody is called."""
    store = hands.accounts_store
    junk(store, staff_names._record_id(store.org, uid), table=staff_names.TABLE, version=1)


def which_came_later(office: Office) -> dict[bytes, int]:
    letters = liaison.open_record(office.sign_in("liaison"), office.record_id()).letters
    return {card.letter_id: card.earlier for card in letters if card.kind is LetterKind.REFERRAL}


def test_which_of_two_letters_is_the_newest_is_said_by_the_entries_that_brought_them(released: Office) -> None:
    """Before: fifty entries hid the one that brought the newest letter, and an officer took the earlier words along."""
    released.clock.moment += timedelta(days=1)
    draft_id = heard_letter(released.sign_in("intake"), released.case_id())
    read_and_sign(released.sign_in("keeper"), draft_id)
    true = which_came_later(released)
    assert sorted(true.values()) == [0, 0, 0, 1, 1, 1]
    hands = own_program(released.sign_in("liaison"))
    for letter_id, earlier in true.items():
        if not earlier:
            junk(hands.liaison, letter_id, count=MORE_THAN_A_PAGE)
    assert which_came_later(released) == true


@pytest.mark.parametrize("how", ["signed", "void"])
def test_who_is_let_in_has_her_name_though_somebody_wrote_about_it_first(office: Office, how: str) -> None:
    """Before: the keeper was shown a code, approved it, and no keeper could ever say the name."""
    administrator, hands = office.sign_in("administrator"), own_program(office.sign_in("liaison"))
    uid = shell(administrator)
    junk(
        hands.accounts_store, staff_names._record_id(hands.accounts_store.org, uid), table=staff_names.TABLE, version=1
    )
    if how == "void":
        write(hands, "UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'name' AND actor = ?", hands.uid)
    assert administrator.name_of(uid) == "Hana Testname"
    enrol(office, administrator, uid)
    write(hands, "UPDATE setting SET value = 'Samira Haddad' WHERE key = ?", f"name:{uid}")
    assert office.sign_in("keeper").name_of(uid) == "Hana Testname"


@pytest.mark.parametrize(
    "left",
    [
        "UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'name'",
        "DELETE FROM audit WHERE n = (SELECT n - 1 FROM audit WHERE tbl = 'name')",
    ],
    ids=["void", "behind nothing"],
)
def test_what_somebody_else_signed_about_a_name_was_no_keepers_word(office: Office, left: str) -> None:
    """Of whom an earlier version approved no keeper said the name: one entry made her a code."""
    hands = own_program(office.sign_in("liaison"))
    uid, name = uid_of(hands, "intake"), hands.name_of(uid_of(hands, "intake"))
    write(hands, "DELETE FROM audit WHERE tbl = 'name'")
    junk(
        hands.accounts_store, staff_names._record_id(hands.accounts_store.org, uid), table=staff_names.TABLE, version=1
    )
    assert office.sign_in("administrator").name_of(uid) == name
    write(hands, left)
    assert office.sign_in("administrator").name_of(uid) == uid[:4].upper(), "this one may have been a keeper's"


def test_of_whom_a_lost_list_may_have_let_in_a_keeper_may_have_said_the_name(office: Office) -> None:
    administrator, hands = office.sign_in("administrator"), own_program(office.sign_in("liaison"))
    uid = shell(administrator)
    about_name(hands, uid)
    write(hands, "UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'name' AND actor = ?", hands.uid)
    assert office.sign_in("administrator").name_of(uid) == "Hana Testname"
    write(hands, "DELETE FROM roster WHERE number = 1")
    assert office.sign_in("administrator").name_of(uid) == uid[:4].upper()


@pytest.mark.parametrize("count", [1, MORE_THAN_A_PAGE])
def test_since_when_somebody_has_her_keys_is_said_by_the_keepers_note(office: Office, count: int) -> None:
    """Before: one entry made it another day, and fifty void ones made it none."""
    keeper = office.sign_in("keeper")
    true = {holder.account.uid: holder.since for holder in people.who_holds(keeper)}
    office.clock.moment += timedelta(days=3)
    hands = own_program(office.sign_in("liaison"))
    for number in range(1, hands.ring.roster.number + 1):
        junk(hands.accounts_store, number.to_bytes(16, "big"), count=count)
    if count > 1:
        write(
            hands,
            "UPDATE audit SET sig = zeroblob(64) WHERE actor = ? AND version = 0 AND length(record_id) > 0",
            hands.uid,
        )
    assert {holder.account.uid: holder.since for holder in people.who_holds(office.sign_in("keeper"))} == true
