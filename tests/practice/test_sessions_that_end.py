"""Somebody whose session is open is switched off, or her password is reset: the play goes on, and she signs in again
once she may.
"""

from __future__ import annotations

from pathlib import Path

from tests.practice.conftest import played
from tests.practice.scripts import SHE, Telling, script


def test_whoever_is_switched_off_with_a_session_open_ends_it_and_the_play_goes_on(tmp_path: Path) -> None:
    do = Telling()
    do("intake2", "look")
    do("administrator", "disable_account", login="intake2")
    do("keeper", "sign_account_change", login="intake2")
    do("keeper", "look")
    do("intake2", "look", expect="disabled")
    do.day(2)
    do("intake2", "look", expect="disabled")
    do("administrator", "enable_account", login="intake2")
    do("keeper", "sign_account_change", login="intake2")
    do("intake2", "look")
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_whoever_gets_a_new_password_with_a_session_open_signs_in_with_it(tmp_path: Path) -> None:
    do = Telling()
    do("intake2", "look")
    do("administrator", "reset_password", login="intake2")
    do("administrator", "set_first_password", login="intake2")
    do("intake2", "look", expect="not_approved")
    do("intake2", "look")
    do("liaison", "look")
    do("administrator", "reset_password", login="liaison")
    do("administrator", "set_first_password", login="liaison")
    do("keeper", "look")
    do.day(2)
    do("liaison", "look")
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_whoever_is_given_another_role_with_a_session_open_goes_on_in_it(tmp_path: Path) -> None:
    do = Telling()
    for login, role, refused in (("intake2", "liaison", "not_permitted"), ("liaison", "intake", "ok")):
        do(login, "look")
        do("administrator", "propose_role", login=login, role=role)
        do("keeper", "sign_account_change", login=login)
        do(login, "look")
        do(login, "find_by_phrase", phrase="three small words", expect=refused)
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_whoever_is_made_a_keeper_with_a_session_open_is_one_with_her_next_act(tmp_path: Path) -> None:
    """Before: her session went on as what she was, and a file that is for keepers stayed shut to her."""
    do = Telling()
    do("intake", "write_session", "one", answers=SHE)
    do("intake", "restrict_file", case_id="$one.case_id")
    do("intake2", "open_case", case_id="$one.case_id", expect="file_restricted")
    do("keeper", "make_keeper", login="intake2")
    do("intake2", "open_case", case_id="$one.case_id")
    assert played(script(*do.acts), tmp_path).unmet == 0
