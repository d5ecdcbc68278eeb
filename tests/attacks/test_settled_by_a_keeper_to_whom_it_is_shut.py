"""A colleague states something else above what is in a file that is shut to her and to keepers too. The keeper who
settles that opens nothing of it, and takes nothing of it away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import KEEPERS
from nsintake.domain.case import HandOver
from nsintake.domain.roles import Role
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.case_files import acts_of, case_of
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.store.audit_lines import NOTHING
from nsintake.store.restricted_wraps import joined, parts_of
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_her_words_outlive_settling import (
    Hide,
    as_if_under_her_key,
    disowned,
    every_row,
    is_said,
    keys_changed,
    said_last,
    stated,
)
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, tried
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import CARE, POLICE, Office, answers
from tests.services.people import uid_of

SECOND = "keeper2"


def shut(office: Office, keepers: Sequence[str]) -> None:
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    restriction.change_access(worker, office.case_id(), (), shut_to=[uid_of(worker, login) for login in keepers])
    office.close()


def hands_of_colleague(office: Office) -> SealedStore:
    for login in ("keeper", SECOND):
        office.sign_in(login)  # what the colleague does is not what a first sign-in writes
    return own_program(office.sign_in(COLLEAGUE)).identity


def settled_by(office: Office, login: str) -> bool:
    """Whether somebody had to settle identity.db."""
    office.close()
    keeper = office.sign_in(login)
    audit.look_through(keeper)
    assert {found.file for found in keeper.unsound} <= {"identity.db"}
    had_to = bool(keeper.unsound)
    if had_to:
        audit.settle(keeper, "identity.db", "Somebody wrote there.")
    office.close()
    return had_to


def is_unsound(office: Office, login: str) -> bool:
    signed_in = office.sign_in(login)
    audit.look_through(signed_in)
    return bool(signed_in.unsound)


@pytest.mark.parametrize("changed", [True, False])
@pytest.mark.parametrize("state", [b"?" * 32, NOTHING], ids=["something", "nothing"])
def test_of_a_file_that_no_keeper_opens(released: Office, state: bytes, *, changed: bool) -> None:
    """Before: all of it was taken away, and the log said that it was lost. ``changed``: one who opens it changed the
    keys before the other was shut out too.
    """
    if changed:
        shut(released, ["keeper"])
        keys_changed(released, SECOND)
        worker = released.sign_in("intake")
        out = [uid_of(worker, "keeper"), uid_of(worker, SECOND)]
        restriction.change_access(worker, released.case_id(), (), shut_to=out)
    else:
        shut(released, ["keeper", SECOND])
    worker, case_id = released.sign_in("intake"), released.case_id()
    case, before = case_of(worker, case_id), every_row(worker, case_id)
    released.close()
    hands = hands_of_colleague(released)
    for table, row_id in before:
        stated(hands, table, row_id, state)
    assert settled_by(released, "keeper")
    worker = released.sign_in("intake")
    assert case_of(worker, case_id) == case
    assert every_row(worker, case_id) == before
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


@pytest.mark.parametrize("by_freezing", [True, False])
@pytest.mark.parametrize("hide", [as_if_under_her_key, disowned])
def test_what_she_took_back_there(released: Office, hide: Hide, *, by_freezing: bool) -> None:
    shut(released, ["keeper", SECOND])
    case_id, act_id = said_last(released, by_freezing=by_freezing)
    released.close()
    hide(hands_of_colleague(released), act_id, case_id)
    assert settled_by(released, "keeper")
    assert is_said(released, by_freezing=by_freezing)


def test_of_a_file_that_another_keeper_opens(released: Office) -> None:
    """Before: whoever is shut out took the rows away, and the other found nothing to state again."""
    shut(released, ["keeper"])
    worker, case_id = released.sign_in("intake"), released.case_id()
    before = every_row(worker, case_id)
    released.close()
    hands = hands_of_colleague(released)
    for table, row_id in before:
        stated(hands, table, row_id, NOTHING)
    assert settled_by(released, "keeper")
    assert is_unsound(released, "intake"), "she cannot say what they are"
    assert settled_by(released, SECOND)
    assert every_row(released.sign_in("intake"), case_id) == before
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


def test_an_older_row_there_is_not_believed_again(released: Office) -> None:
    """She kept a copy of what the file said. The keeper cannot tell it from what was said last."""
    shut(released, ["keeper", SECOND])
    worker, case_id = released.sign_in("intake"), released.case_id()
    (row,) = read(worker.identity, "SELECT * FROM case_file WHERE record_id = ?", case_id)
    with worker.identity.begin() as work:
        worker.identity.put(work, "case_file", case_id, case_id, case_of(worker, case_id), verb="saved")
        work.commit()
    released.close()
    hands = hands_of_colleague(released)
    hands.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (case_id,))
    put_in(hands, "case_file", [row])
    stated(hands, "case_file", case_id, NOTHING)
    assert settled_by(released, "keeper")
    worker = released.sign_in("intake")
    there = bool(read(worker.identity, "SELECT 1 FROM case_file WHERE record_id = ?", case_id))
    assert there is not worker.identity.row_holds("case_file", case_id)
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


VOID = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = 'consent_act'"


def voided(office: Office, act_id: bytes) -> None:
    office.close()
    assert hands_of_colleague(office).database.reader().execute(VOID, (act_id,)).rowcount == 1


def let_in(office: Office, *, but: str) -> None:
    """She accepts the keepers, but for one."""
    worker = office.sign_in("intake")
    restriction.change_access(worker, office.case_id(), (), shut_to=[uid_of(worker, but)])
    office.close()


@pytest.mark.parametrize("by_freezing", [True, False])
def test_what_she_said_last_is_void_there(released: Office, *, by_freezing: bool) -> None:
    """It stays shut, so nothing of hers leaves, and keeps nothing else back; a keeper whom she lets in states it again.
    Before: her worker could only read, and no keeper found anything that she could settle.
    """
    shut(released, ["keeper", SECOND])
    case_id, act_id = said_last(released, by_freezing=by_freezing)
    voided(released, act_id)
    assert settled_by(released, "keeper")
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))
    worker = released.sign_in("intake")
    with pytest.raises(OpenError):
        letters.begin_letter(worker, case_id, CARE)
    with pytest.raises(OpenError):
        acts_of(worker, case_id)
    assert letters.begin_letter(worker, record(worker, answers()), POLICE)
    assert tried(freeze, worker, released) == "stopped_damaged"
    let_in(released, but="keeper")
    assert settled_by(released, SECOND)
    assert is_said(released, by_freezing=by_freezing)
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


def test_a_row_there_that_is_changed_once_more_is_found(released: Office) -> None:
    shut(released, ["keeper", SECOND])
    _, act_id = said_last(released, by_freezing=True)
    voided(released, act_id)
    assert settled_by(released, "keeper")
    text = "UPDATE consent_act SET body = zeroblob(99) WHERE record_id = ?"
    assert hands_of_colleague(released).database.reader().execute(text, (act_id,)).rowcount == 1
    assert settled_by(released, "keeper")
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


def test_an_older_row_there_is_not_believed_once_she_lets_the_keeper_in(released: Office) -> None:
    """Before: whoever had settled it was named in the key then, and what she had stated without it counted."""
    shut(released, ["keeper", SECOND])
    worker, case_id, task_id = released.sign_in("intake"), released.case_id(), b"t" * 16
    asked = Task(TaskKind.CHECK_AGAIN, worker.today(), "A-1")
    for status in (TaskStatus.OPEN, TaskStatus.DONE):
        held = read(worker.identity, "SELECT * FROM task WHERE record_id = ?", task_id) or []
        with worker.identity.begin() as work:
            worker.identity.put(work, "task", task_id, case_id, replace(asked, status=status), verb="task")
            work.commit()
    hands = hands_of_colleague(released)
    hands.database.reader().execute("DELETE FROM task WHERE record_id = ?", (task_id,))
    put_in(hands, "task", held)
    stated(hands, "task", task_id, NOTHING)
    assert settled_by(released, "keeper")
    assert not worker_opens(released, task_id)
    let_in(released, but=SECOND)
    assert not worker_opens(released, task_id)


def worker_opens(office: Office, task_id: bytes) -> bool:
    try:
        return office.sign_in("intake").identity.find("task", task_id, Task) is not None
    except OpenError:
        return False


@pytest.mark.parametrize("named", [("keeper", SECOND), (SECOND,), ()], ids=["both", "the other", "nobody"])
@pytest.mark.parametrize("settled_first", [True, False])
def test_a_colleague_wrote_the_names_of_keepers_beside_the_key(
    released: Office, named: Sequence[str], *, settled_first: bool
) -> None:
    """None of them opens it. Before: each keeper left the row to the other, and nobody could settle it any more."""
    shut(released, [])
    case_id, act_id = said_last(released, by_freezing=True)
    uids = [uid_of(released.sign_in("intake"), login) for login in named]
    released.close()
    hands = hands_of_colleague(released)
    shared = parts_of(hands.deks.wrap_of(hands.database.reader(), case_id, hands.deks.epoch) or b"")
    assert shared is not None
    kept = {name: part for name, part in shared.items() if name != KEEPERS}
    wrap = joined({**kept, "nobody": b"?" * 80, **dict.fromkeys(uids, b"?" * 80)})
    text = "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    assert hands.database.reader().execute(text, (wrap, case_id)).rowcount == 1
    if settled_first:
        assert settled_by(released, "keeper")
    voided(released, act_id)
    for login in ("keeper", SECOND):
        settled_by(released, login)
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))
    worker = released.sign_in("intake")
    with pytest.raises(OpenError):
        letters.begin_letter(worker, case_id, CARE)
    assert letters.begin_letter(worker, record(worker, answers()), POLICE)


def test_what_is_done_there_outlives_that_her_worker_hands_it_over(released: Office) -> None:
    """An entry before it was shut is not what it was, so that the keeper who settles believes nobody whom the key
    names, nor what her worker says of it later. Before: when she had handed it over, what was done was given up.
    """
    employ(released)
    employ(released, SECOND, Role.KEEPER)
    worker, case_id = released.sign_in("intake"), released.case_id()
    with worker.identity.begin() as work:
        n = worker.identity.audit.append(work, "looked")
        worker.identity.audit.append(work, "looked")
        work.commit()
    for task_id, task in worker.identity.list("task", Task, subject=case_id):
        with worker.identity.begin() as work:
            worker.identity.put(work, "task", task_id, case_id, replace(task, status=TaskStatus.DONE), verb="done")
            work.commit()
    text = "UPDATE audit SET day = '2020-02-02' WHERE n = ?"
    assert worker.identity.database.reader().execute(text, (n,)).rowcount == 1
    out = [uid_of(worker, login) for login in ("keeper", SECOND)]
    restriction.change_access(worker, case_id, (), shut_to=out)
    assert settled_by(released, "keeper")
    worker = released.sign_in("intake")
    restriction.hand_over(worker, case_id, uid_of(worker, COLLEAGUE), HandOver.LEAVES)
    released.close()
    before = every_row(released.sign_in(COLLEAGUE), case_id)
    assert any(table == "task" for table, _ in before)
    assert settled_by(released, "keeper")
    assert every_row(released.sign_in(COLLEAGUE), case_id) >= before, (
        "who has it now seals it anew, and is asked for whom"
    )
    assert settled_by(released, "keeper")
    assert every_row(released.sign_in(COLLEAGUE), case_id) >= before
    released.close()
    assert not any(is_unsound(released, login) for login in ("keeper", SECOND, COLLEAGUE, "intake"))
