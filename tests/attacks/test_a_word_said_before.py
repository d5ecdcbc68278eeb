"""Whoever states to whom a woman's file is open says the word that the key of before gives. The next to have the key of
identity.db reads it there: it is good for once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Role
from nsintake.domain.task import TaskKind
from nsintake.errors import Refused
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day import alarms, today
from nsintake.services.founding.practice_office import record
from nsintake.services.station import rotation
from nsintake.store.audit_lines import LogLine
from nsintake.store.column_types import LINE
from nsintake.store.tables import SEALED
from nsintake.store.wrap_rule import BEFORE, NEXT, TABLE, hash_of
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.attacks.test_shut_by_hand import for_her_and_keepers, found, shut_to_all_but_one
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.test_alarms import check_of

Lay = Callable[[SignedIn, bytes], None]
HOW = {
    "void": "UPDATE audit SET sig = zeroblob(64) WHERE n = ?",
    "out": "DELETE FROM audit WHERE n = ?",
    "cut": "DELETE FROM audit WHERE n >= ?",
    "over": "DELETE FROM audit WHERE n >= ?",
    "over with the next": "DELETE FROM audit WHERE n >= ?",
    "over and answered": "DELETE FROM audit WHERE n >= ?",
}


@pytest.mark.parametrize("how", [how for how in HOW if how != "cut"])
@pytest.mark.parametrize("lay", [shut_to_all_but_one, for_her_and_keepers])
def test_it_is_said_again_by_whoever_makes_void_what_it_was_said_with(office: Office, lay: Lay, how: str) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    said_again(office, case_id, lay, how)
    assert ("identity.db", "keys") in found(office, "intake")
    assert case_id in {due.target for due in alarms.alarms(office.sign_in("intake")).due}
    office.close()
    assert settled_by(office, "keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    assert not hands.identity.wraps.is_proved(case_id), "nobody goes by the names in it"


def said_again(office: Office, case_id: bytes, lay: Lay, how: str) -> None:
    worker = office.sign_in("intake")
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    chain, reader = hands.identity.audit, hands.identity.database.reader()
    text = f"SELECT {LINE} FROM audit WHERE record_id = ? AND tbl = ? ORDER BY n"
    _, second = (LogLine(*row) for row in read(hands.identity, text, case_id, TABLE))
    word = chain.bodies.open(reader, second).details[BEFORE]
    more = how == "over with the next"
    later = read(hands.identity, "SELECT * FROM audit WHERE n > ?", second.n + more)
    assert reader.execute(HOW[how], (second.n,)).rowcount
    lay(hands, case_id)
    states(hands, case_id, 2, {BEFORE: str(word), NEXT: hash_of("known 2"), "keepers": "no"})
    if more:
        with hands.identity.begin() as work:
            chain.append(work, "looked")
            work.commit()
    if how.startswith("over"):
        put_in(hands.identity, "audit", later)
    if how == "over and answered":
        for version in (3, 4):
            lay(hands, case_id)
            said = {BEFORE: f"known {version - 1}", NEXT: hash_of(f"known {version}"), "keepers": "no"}
            states(hands, case_id, version, said)
    office.close()


def states(hands: SignedIn, case_id: bytes, version: int, said: dict[str, str]) -> None:
    """She signs that the key that lies there is the one of this version, with what is ``said`` beside."""
    chain, wraps = hands.identity.audit, hands.identity.wraps
    with hands.identity.begin() as work:
        state, details = wraps._state_of(work.cursor, case_id), dict[str, str | int](said)
        chain.append(work, "seal_to", table=TABLE, record_id=case_id, version=version, state=state, details=details)
        work.commit()


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("lay", [shut_to_all_but_one, for_her_and_keepers])
def test_nor_does_a_backup_open_to_her_by_it(
    office: Office, copies: Path, lay: Lay, how: str, *, settled: bool
) -> None:
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    path = back_up(office, copies)
    restriction.restrict(office.sign_in("intake"), case_id, [])
    said_again(office, case_id, lay, how)
    if settled:
        assert settled_by(office, "keeper")
    restored(office, "keeper", path)
    opened = {login for login in ("keeper", "intake", COLLEAGUE) if opens(office.sign_in(login), case_id)}
    assert opened
    assert COLLEAGUE not in opened


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("lay", [shut_to_all_but_one, for_her_and_keepers])
def test_nor_by_what_she_writes_over_what_was_said_first(
    office: Office, copies: Path, lay: Lay, *, settled: bool
) -> None:
    """What is said first answers to no word. Before: so nobody doubted it, whoever had begun the file."""
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers(must_not_see="yes"))
    path = back_up(office, copies)
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    ((first,),) = read(hands.identity, "SELECT n FROM audit WHERE record_id = ? AND tbl = ?", case_id, TABLE)
    later = read(hands.identity, "SELECT * FROM audit WHERE n > ?", first)
    hands.identity.database.reader().execute("DELETE FROM audit WHERE n >= ?", (first,))
    lay(hands, case_id)
    states(hands, case_id, 1, {NEXT: hash_of("known")})
    put_in(hands.identity, "audit", later)
    office.close()
    assert ("identity.db", "keys") in found(office, "intake")
    if settled:
        assert settled_by(office, "keeper")
    restored(office, "keeper", path)
    opened = {login for login in ("keeper", "intake", COLLEAGUE) if opens(office.sign_in(login), case_id)}
    assert opened
    assert COLLEAGUE not in opened


@pytest.mark.usefixtures("cheap_keys")
def test_nor_to_all_where_she_cuts_off_that_it_was_shut(office: Office, copies: Path) -> None:
    """What says so is gone with the end of the log. Before: it seemed never to have been said."""
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    last = worker.identity.audit.head().number
    restriction.restrict(worker, case_id, [])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    hands.identity.database.reader().execute("DELETE FROM audit WHERE n > ?", (last,))
    restored(office, "keeper", path)
    opened = {login for login in ("keeper", "intake", COLLEAGUE) if opens(office.sign_in(login), case_id)}
    assert opened
    assert COLLEAGUE not in opened


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("keys_changed", [True, False])
@pytest.mark.parametrize("out", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
@pytest.mark.parametrize("how", ["void", "out", "cut"])
def test_whoever_was_shut_out_puts_back_what_she_could_open(
    office: Office, out: list[str], how: str, *, keys_changed: bool
) -> None:
    """Before: a keeper who settled that, and the program since, went by the names of then."""
    case_id, before, last = shut_out_of_a_file(office, out)
    put_back(office, case_id, before, last, how)
    settled_by(office, "keeper")
    if keys_changed:
        rotation.change_keys(office.sign_in(SECOND), reason=rotation.KeyChange.SUSPECTED_LEAK, leave_damaged=True)
    settled_by(office, SECOND)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    keeper, worker = office.sign_in(SECOND), office.sign_in("intake")
    assert opens(keeper, case_id)
    assert case_id in {due.target for due in alarms.alarms(worker).due}, "what is due for her may be lost on her worker"
    assert is_asked(keeper, case_id)
    restriction.change_access(keeper, case_id, [uid_of(keeper, "intake")])
    assert opens(office.sign_in("intake"), case_id)
    assert not is_asked(keeper, case_id), "she said it"
    assert case_id not in {due.target for due in alarms.alarms(office.sign_in("intake")).due}


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("how", ["void", "out", "cut"])
def test_nor_does_it_help_her_that_the_backup_names_her(office: Office, copies: Path, how: str) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [uid_of(worker, COLLEAGUE)])
    path = back_up(office, copies)
    before, last = shut_out(office, case_id)
    office.sign_in("keeper")
    put_back(office, case_id, before, last, how)
    restored(office, "keeper", path)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    keeper = office.sign_in("keeper")
    assert opens(keeper, case_id)
    assert is_asked(keeper, case_id)


def shut_out(office: Office, case_id: bytes, out: Sequence[str] = ()) -> tuple[dict[str, list[Any]], int]:
    """The colleague was let into a file and is shut out of it: its rows and key until then, and the last entry."""
    worker = office.sign_in("intake")
    shut_to = [uid_of(worker, login) for login in out]
    restriction.change_access(worker, case_id, [uid_of(worker, COLLEAGUE)], shut_to=shut_to)
    hands = own_program(office.sign_in(COLLEAGUE))
    tables = [*SEALED[hands.identity.comp], "dek"]
    before = {name: read(hands.identity, f"SELECT * FROM {name} WHERE subject_id = ?", case_id) for name in tables}
    last = hands.identity.audit.head().number
    restriction.change_access(worker, case_id, (), shut_to=shut_to)
    office.close()
    return before, last


def shut_out_of_a_file(office: Office, out: Sequence[str] = ()) -> tuple[bytes, dict[str, list[Any]], int]:
    """The same in an office with two keepers, who have been here since; the file first."""
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    case_id = record(office.sign_in("intake"), answers())
    before, last = shut_out(office, case_id, out)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    return case_id, before, last


def put_back(office: Office, case_id: bytes, before: dict[str, list[Any]], last: int, how: str) -> None:
    hands = own_program(office.sign_in(COLLEAGUE))
    assert not opens(hands, case_id)
    reader = hands.identity.database.reader()
    for name, rows in before.items():
        reader.execute(f"DELETE FROM {name} WHERE subject_id = ?", (case_id,))
        put_in(hands.identity, name, rows)
    ids = {row[0] for rows in before.values() for row in rows}
    for n, record_id, version in read(hands.identity, "SELECT n, record_id, version FROM audit WHERE n > ?", last):
        if how == "cut" or (version and record_id in ids):
            reader.execute(HOW["void" if how == "void" else "out"], (n,))
    office.close()


def is_asked(signed_in: SignedIn, case_id: bytes) -> bool:
    due = {(task.kind, task.target, task.owner) for task in today.today(signed_in).due}
    return (TaskKind.ACCESS_LOST, case_id, "") in due


def opens(signed_in: SignedIn, case_id: bytes) -> bool:
    try:
        return bool(case_of(signed_in, case_id))
    except (OpenError, Refused):
        return False
