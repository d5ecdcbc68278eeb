"""Her own password: the old one is asked for, the new one judged, and everything stays hers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.language import Lang
from nsintake.records.session import Session
from nsintake.services.accounts import own_account
from nsintake.services.signing_in.sign_in import sign_in
from tests.services.ladder import ROLES, Office
from tests.services.refusals import fault

NEW = "korbane-mulito-sagine-7"


def change(session: Session, old: str, *, new: str = NEW, again: str = "") -> None:
    own_account.change_password(session, old=old, new=new, again=again or new, params=FLOOR)


@pytest.mark.parametrize("login", ROLES)
def test_everybody_changes_her_own_password(office: Office, login: str) -> None:
    old = office.passwords()[login]
    session = office.sign_in(login)
    change(session, old)
    assert login not in office.passwords()
    with fault("wrong_password"):
        sign_in(office.station(), login, old)
    office.clock.moment += timedelta(seconds=5)
    after = sign_in(office.station(), login, NEW)
    office.sessions.append(after)
    assert (after.uid, after.role) == (session.uid, session.role)
    noted = next(one for one in after.accounts_store.audit.views() if one.verb == "change_password")
    assert (noted.actor, noted.details, noted.counts) == (session.uid, {}, True)


def test_the_old_password_is_asked_for_and_counted(office: Office) -> None:
    session = office.sign_in("intake")
    blob = session.accounts.get(session.uid).blob
    with fault("wrong_password", "old_password"):
        change(session, "not-her-password")
    with fault("throttled", "old_password"):
        change(session, office.passwords()["intake"])
    assert session.accounts.get(session.uid).blob == blob


@pytest.mark.parametrize(
    ("new", "again", "code"),
    [(NEW, "another", "passwords_differ"), ("short", "", "password_short"), ("administrator1", "", "password_weak")],
)
def test_a_new_password_is_judged_first(office: Office, new: str, again: str, code: str) -> None:
    session = office.sign_in("administrator")
    with fault(code):
        change(session, "not-her-password", new=new, again=again)
    assert not own_account.strength(session, new).enough or again


def test_the_same_password_is_no_change(office: Office) -> None:
    old = office.passwords()["intake"]
    with fault("password_same", "password"):
        change(office.sign_in("intake"), old, new=old)


def test_five_words_are_offered_in_her_letters(office: Office) -> None:
    session = office.sign_in("liaison")
    assert own_account.words(session, Lang.EN).isascii()
    assert not own_account.words(session, Lang.CKB).isascii()
    assert own_account.login_name(session) == "liaison"
