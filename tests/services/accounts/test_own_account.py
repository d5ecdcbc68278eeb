"""Her own password: the old one is asked for, the new one judged, and everything stays hers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.language import Lang
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import own_account
from nsintake.services.signing_in.sign_in import sign_in
from tests.services.ladder import ROLES, Office
from tests.services.refusals import fault

NEW = "korbane-mulito-sagine-7"


def change(signed_in: SignedIn, old: str, *, new: str = NEW, again: str = "") -> None:
    own_account.change_password(signed_in, old=old, new=new, again=again or new, params=FLOOR)


@pytest.mark.parametrize("login", ROLES)
def test_everybody_changes_her_own_password(office: Office, login: str) -> None:
    old = office.passwords()[login]
    signed_in = office.sign_in(login)
    change(signed_in, old)
    assert login not in office.passwords()
    with fault("wrong_password"):
        sign_in(office.station(), login, old)
    office.clock.moment += timedelta(seconds=5)
    after = sign_in(office.station(), login, NEW)
    office.sessions.append(after)
    assert (after.uid, after.role) == (signed_in.uid, signed_in.role)
    noted = next(entry for entry in after.accounts_store.audit.views() if entry.verb == "change_password")
    assert (noted.actor, noted.details, noted.counts) == (signed_in.uid, {}, True)


def test_the_old_password_is_asked_for_and_counted(office: Office) -> None:
    signed_in = office.sign_in("intake")
    blob = signed_in.accounts.get(signed_in.uid).blob
    with fault("wrong_password", "old_password"):
        change(signed_in, "not-her-password")
    with fault("throttled", "old_password"):
        change(signed_in, office.passwords()["intake"])
    assert signed_in.accounts.get(signed_in.uid).blob == blob


@pytest.mark.parametrize(
    ("new", "again", "code"),
    [(NEW, "another", "passwords_differ"), ("short", "", "password_short"), ("administrator1", "", "password_weak")],
)
def test_a_new_password_is_judged_first(office: Office, new: str, again: str, code: str) -> None:
    signed_in = office.sign_in("administrator")
    with fault(code):
        change(signed_in, "not-her-password", new=new, again=again)
    assert not own_account.strength(signed_in, new).enough or again


def test_the_same_password_is_no_change(office: Office) -> None:
    old = office.passwords()["intake"]
    with fault("password_same", "password"):
        change(office.sign_in("intake"), old, new=old)


def test_five_words_are_offered_in_her_letters(office: Office) -> None:
    signed_in = office.sign_in("liaison")
    assert own_account.words(signed_in, Lang.EN).isascii()
    assert not own_account.words(signed_in, Lang.CKB).isascii()
    assert own_account.login_name(signed_in) == "liaison"
