"""A colleague who was shut out of a woman's file puts back what she could open, once a keeper's session has looked
through the files: the keeper waits for her turn to write then, or takes somebody else off the file.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import rewrapping
from nsintake.services.accounts.account_state import REWRAP
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.day import notes
from nsintake.services.founding.practice_office import record
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import MARK
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_a_word_said_before import opens, shut_out
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_opened_again_by_settling import THIRD, hidden
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_she_says_that_her_password_is_new_and_lets_the_keeper_wait(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: the log was compared before the keeper's turn had come, and she was given the key again for good."""
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    case_id = record(office.sign_in("intake"), answers())
    before, last = shut_out(office, case_id)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    hands = own_program(office.sign_in(COLLEAGUE))
    with hands.accounts.database.begin() as work:
        hands.accounts.put_setting(work, f"{REWRAP}{hands.uid}", b"1")
        work.commit()
    goes_on, waited = rewrapping._rewrap, list[str]()

    def rewrap(store: Any, keeper: Any, uid: str) -> int | None:
        """What is asked before is asked; what is written waits while she writes."""
        if store.name == "identity.db":
            waited.append(uid)
            hidden(hands, case_id, before, last)
        return goes_on(store, keeper, uid)

    monkeypatch.setattr(rewrapping, "_rewrap", rewrap)
    office.sign_in(SECOND)
    assert waited == [hands.uid]
    monkeypatch.undo()
    office.close()
    settled_by(office, "keeper")
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in("keeper"), case_id)


def two_on_it(office: Office, shut_to: list[str]) -> tuple[bytes, dict[str, list[Any]], int]:
    """The colleague was on a file with somebody else, who still is; as ``shut_out``."""
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    both, out = [uid_of(worker, login) for login in (COLLEAGUE, THIRD)], [uid_of(worker, login) for login in shut_to]
    restriction.change_access(worker, case_id, both, shut_to=out)
    hands = own_program(office.sign_in(COLLEAGUE))
    tables = [*SEALED[hands.identity.comp], "dek"]
    before = {name: read(hands.identity, f"SELECT * FROM {name} WHERE subject_id = ?", case_id) for name in tables}
    last = hands.identity.audit.head().number
    restriction.change_access(worker, case_id, both[1:], shut_to=out)
    office.close()
    return case_id, before, last


def without(signed_in: SignedIn, case_id: bytes, shut_to: list[str]) -> None:
    """She goes by the page, and takes one of those away who are on it."""
    people = {NO_KEEPERS, *(uid_of(signed_in, login) for login in (THIRD, "keeper", SECOND))}
    named = [uid for uid in signed_in.identity.holders(case_id) or () if uid not in people]
    out = [uid_of(signed_in, login) for login in shut_to]
    restriction.change_access(signed_in, case_id, named, shut_to=out)


@pytest.mark.parametrize("shut_to", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
@pytest.mark.parametrize("login", [SECOND, "intake"])
def test_somebody_else_is_taken_off_the_file_meanwhile(office: Office, login: str, shut_to: list[str]) -> None:
    """By who had looked through the files before. Before: what was stated came after all that is missing, and named
    her.
    """
    for name in (COLLEAGUE, THIRD):
        employ(office, name)
    employ(office, SECOND, Role.KEEPER)
    case_id, before, last = two_on_it(office, shut_to)
    office.sign_in("keeper")
    signed_in = office.sign_in(login)
    audit.look_through(signed_in)
    assert not signed_in.unsound
    hidden(own_program(office.sign_in(COLLEAGUE)), case_id, before, last)
    with contextlib.suppress(NsintakeError):
        without(signed_in, case_id, shut_to)
    assert not opens(office.sign_in(THIRD), case_id)
    office.close()
    for keeper in ("keeper", SECOND):
        settled_by(office, keeper)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert not opens(office.sign_in(THIRD), case_id)
    assert opens(office.sign_in(SECOND), case_id)


def test_the_rule_about_keys_is_away_when_it_is_asked_for(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is there again while the log is compared, and all of it is away once the keeper's turn has come. Before: she
    stated the rule anew, with each key as it was stored.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    case_id = record(office.sign_in("intake"), answers())
    before, last = shut_out(office, case_id)
    office.sign_in("keeper")
    keeper, hands = office.sign_in(SECOND), own_program(office.sign_in(COLLEAGUE))
    wraps, reader = keeper.identity.wraps, hands.identity.database.reader()
    rule = read(hands.identity, "SELECT * FROM audit WHERE tbl = ?", MARK)
    begin, lacks = keeper.identity.database.begin, wraps.lacks_some

    def compared() -> bool:
        if keeper.identity.database.work is None:
            put_in(hands.identity, "audit", rule)
        return lacks()

    def begun() -> UnitOfWork:
        hidden(hands, case_id, before, last)
        reader.execute("DELETE FROM audit WHERE tbl = ? OR (record_id = ? AND tbl = ?)", (MARK, case_id, WRAP))
        return begin()

    assert rule
    reader.execute("DELETE FROM audit WHERE tbl = ?", (MARK,))
    monkeypatch.setattr(wraps, "lacks_some", compared)
    monkeypatch.setattr(keeper.identity.database, "begin", begun)
    wraps.put_in_force()
    monkeypatch.undo()
    office.close()
    for login in ("keeper", SECOND):
        settled_by(office, login)
    assert not opens(office.sign_in(COLLEAGUE), case_id)


def a_note(signed_in: SignedIn, case_id: bytes) -> None:
    notes.write(signed_in, case_id, "She calls on Monday.")


def what_she_types(signed_in: SignedIn, case_id: bytes) -> None:
    page_drafts.save_page(signed_in, "note", {"case_id": case_id.hex(), "text": "She calls on Monday."})


@pytest.mark.parametrize("looked", [True, False])
@pytest.mark.parametrize("login", ["keeper", "intake"])
@pytest.mark.parametrize(("act", "why"), [(a_note, "changed_meanwhile"), (what_she_types, "typed_not_kept")])
def test_nothing_new_is_written_for_her(
    office: Office, act: Callable[[SignedIn, bytes], None], why: str, login: str, *, looked: bool
) -> None:
    """By who signed in before. Before: she could read what was written until that session looked through the files."""
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    before, last = shut_out(office, case_id)
    office.sign_in("keeper")
    signed_in = office.sign_in(login)
    if looked:
        audit.look_through(signed_in)
    hidden(own_program(office.sign_in(COLLEAGUE)), case_id, before, last)
    with refused(why):
        act(signed_in, case_id)


@pytest.mark.parametrize("act", [a_note, what_she_types])
def test_what_was_known_before_is_written_on(office: Office, act: Callable[[SignedIn, bytes], None]) -> None:
    """In a file whose key this session knew while nothing was missing."""
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [])
    act(worker, case_id)
    reader = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    assert reader.execute("UPDATE audit SET day = '2020-02-02' WHERE n = 3").rowcount == 1
    act(worker, case_id)
