"""A colleague to whom a woman's file is shut writes who opens it, or signs of what is in it, where the keeper who
settles that cannot open the file. Nobody is kept from settling, nothing is given up, and nobody is let in by it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError, pad
from nsintake.crypto.keys import Dek
from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.roles import Role
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts.account_state import REWRAP
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.day import alarms
from nsintake.services.founding.practice_office import record
from nsintake.store import wraps
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import NOTHING, Details
from nsintake.store.codec import encode, schema_of
from nsintake.store.restricted_wraps import PROOF, joined, parts_of
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.wrap_rule import BEFORE, NEXT, TABLE, hash_of
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_her_words_outlive_settling import differs, every_row, is_said, keys_changed, said_last, stated
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import (
    SECOND,
    hands_of_colleague,
    is_unsound,
    settled_by,
    shut,
)
from tests.attacks.test_shut_by_hand import for_her_and_keepers, found, shut_to_all_but_one
from tests.attacks.test_wraps_changed import bend, wrap_of
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import change, uid_of
from tests.services.refusals import refused
from tests.services.test_alarms import check_of


def named(hands: SignedIn, subject: bytes, *logins: str) -> None:
    """In the place of her key: parts for these people that open nothing."""
    names = {PROOF, *(uid_of(hands, login) for login in logins)}
    bend(hands, subject, joined(dict.fromkeys(names, b"?")))


@pytest.mark.parametrize("logins", [["keeper"], ["keeper", SECOND], [SECOND], ["intake"]], ids=" and ".join)
def test_whoever_is_named_in_a_key_that_opens_to_nobody(released: Office, logins: list[str]) -> None:
    """Before: each keeper left the row to herself, as to another who opens it, and nobody could settle it, ever."""
    shut(released, [])
    case_id = released.case_id()
    hands = hands_of_colleague(released)
    stated(hands, "case_file", case_id, b"?" * 32)
    named(released.sessions[-1], case_id, *logins)
    for login in ("keeper", SECOND):
        settled_by(released, login)
    assert not any(is_unsound(released, login) for login in ("keeper", SECOND, "intake"))


def test_a_file_open_to_a_keeper_who_was_switched_off(released: Office) -> None:
    """Before: it was left to her."""
    shut(released, ["keeper"])
    case_id = released.case_id()
    before = every_row(released.sign_in("intake"), case_id)
    released.close()
    hands = hands_of_colleague(released)
    for table, row_id in before:
        stated(hands, table, row_id, b"?" * 32)
    released.close()
    change(released, SECOND, disabled=True)
    assert settled_by(released, "keeper")
    assert every_row(released.sign_in("intake"), case_id) == before
    assert not any(is_unsound(released, login) for login in ("intake", "keeper"))


def said_gone(store: SealedStore, table: str, record_id: bytes, subject: bytes) -> None:
    """That a row is gone, in words that look as if they were under her key."""
    stated(store, table, record_id, b"")
    chain = store.audit
    (line,) = chain.lines(chain.head().number, 1)
    line, before = line._replace(body=ABOUT + subject + b"?" * 100, version=1), chain.head_at(line.n - 1)
    assert before is not None
    head = chain._hash(line, before)
    store.database.reader().execute(
        "UPDATE audit SET body = ?, version = 1, head = ?, sig = ? WHERE n = ?",
        (line.body, head, chain._keyring.sign(chain._signed(head)), line.n),
    )


@pytest.mark.parametrize("out", [["keeper"], ["keeper", SECOND]], ids=["one", "both"])
def test_that_all_of_a_file_is_gone(released: Office, out: list[str]) -> None:
    """Before: the keeper to whom it is shut took it for hers who had the key, and took the rows away; or she found
    nothing, and so nobody could settle what the worker found.
    """
    shut(released, out)
    worker, case_id = released.sign_in("intake"), released.case_id()
    case, before = case_of(worker, case_id), every_row(worker, case_id)
    released.close()
    hands = hands_of_colleague(released)
    for table, row_id in before:
        said_gone(hands, table, row_id, case_id)
    settled_by(released, "keeper")
    settled_by(released, SECOND)
    worker = released.sign_in("intake")
    assert case_of(worker, case_id) == case
    assert every_row(worker, case_id) == before
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("how", ["DELETE FROM audit", "UPDATE audit SET sig = zeroblob(64)"], ids=["out", "void"])
def test_that_all_of_it_is_gone_as_if_she_had_made_its_key(released: Office, how: str, *, named: bool) -> None:
    """She takes out what says whose key it is, or makes that void, and states the key herself, with her name in it or
    as it is. Before: the keeper took her for one who has it, and took all of the file away.
    """
    shut(released, ["keeper", SECOND])
    worker, case_id = released.sign_in("intake"), released.case_id()
    before = every_row(worker, case_id)
    released.close()
    store = hands_of_colleague(released)
    hands = released.sessions[-1]
    right = wrap_of(hands, case_id)
    assert store.database.reader().execute(f"{how} WHERE record_id = ? AND tbl = 'wrap'", (case_id,)).rowcount
    if named:
        bend(hands, case_id, joined({**(parts_of(right) or {}), hands.uid: b"?"}))
    with store.begin() as work:
        state = store.wraps._state_of(work.cursor, case_id)
        said = {NEXT: hash_of("known"), "keepers": "no"}
        store.audit.append(work, "seal_to", table=TABLE, record_id=case_id, version=1, state=state, details=said)
        work.commit()
    for table, row_id in before:
        said_gone(store, table, row_id, case_id)
    assert settled_by(released, "keeper")
    bend(released.sign_in(COLLEAGUE), case_id, right)
    released.close()
    assert every_row(released.sign_in("intake"), case_id) >= before, "she may be asked who else opens it"


def shut_with_a_check(office: Office) -> bytes:
    """A file that is shut to the keeper, with a check on its woman whose hour has come."""
    employ(office)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    for login in ("keeper", "intake"):
        office.sign_in(login)
    return case_id


def entry_made_void(hands: SealedStore, case_id: bytes) -> None:
    text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = 'wrap'"
    assert hands.database.reader().execute(text, (case_id,)).rowcount


@pytest.mark.parametrize("take_away", [False, True])
def test_to_whom_a_file_is_open_is_said_by_nobody_who_was_not_let_in(office: Office, *, take_away: bool) -> None:
    """She makes void what says to whom it is open, and a keeper to whom it is shut states the key as it is. Before:
    after that whoever has the file's key could put another in its place and sign for it. Nothing was found, and nothing
    rang.
    """
    case_id = shut_with_a_check(office)
    entry_made_void(own_program(office.sign_in(COLLEAGUE)).identity, case_id)
    assert settled_by(office, "keeper")
    assert found(office, "intake") == []
    hands = own_program(office.sign_in(COLLEAGUE))
    if take_away:
        hands.identity.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (case_id,))
    else:
        shut_to_all_but_one(hands, case_id)
    with hands.identity.begin() as work:
        hands.identity.wraps.accept(work, case_id)
        work.commit()
    office.close()
    worker = office.sign_in("intake")
    assert [due for due in alarms.alarms(worker).due if case_id in {due.target, due.record_id}]
    office.close()
    assert ("identity.db", "keys") in found(office, "intake")
    assert ("identity.db", "keys") in found(office, "keeper")


def log_key_garbled(hands: SealedStore, _case_id: bytes) -> None:
    text = "UPDATE dek SET wrap = x'02ff' WHERE subject_id = ?"
    assert hands.database.reader().execute(text, (wraps.AUDIT,)).rowcount


@pytest.mark.parametrize("hide", [entry_made_void, log_key_garbled])
@pytest.mark.parametrize("act", ["restrict", "widen", "open", "hand over"])
def test_whoever_is_on_the_file_changes_who_opens_it_after_that(
    office: Office, act: str, hide: Callable[[SealedStore, bytes], None]
) -> None:
    """She needs no word that a keeper could not say. Before: where the key of the log was garbled nothing counted that
    she said of a file that is shut to keepers.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id, colleague = record(worker, answers()), uid_of(worker, COLLEAGUE)
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    for login in ("keeper", "intake"):
        office.sign_in(login)
    hide(own_program(office.sign_in(COLLEAGUE)).identity, case_id)
    assert settled_by(office, "keeper")
    worker = office.sign_in("intake")
    if act == "restrict":
        restriction.restrict(worker, case_id, [])
    elif act == "widen":
        restriction.widen(worker, case_id, [colleague])
    elif act == "open":
        restriction.open_to_all(worker, case_id)
    else:
        restriction.hand_over(worker, case_id, colleague, HandOver.LEAVES)
    office.close()
    for login in ("intake", "keeper", COLLEAGUE):
        assert found(office, login) == []


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("few", [False, True])
@pytest.mark.parametrize("settled", [False, True])
@pytest.mark.parametrize("lay", [shut_to_all_but_one, for_her_and_keepers])
def test_a_backup_of_before_opens_to_nobody_who_put_a_key_of_hers_there(
    office: Office, copies: Path, lay: Callable[[SignedIn, bytes], None], *, few: bool, settled: bool
) -> None:
    """The keeper states her key as it is, and brings back a backup for the right one. Before: the file opened to the
    colleague alone, for she was the only one that it named who had opened it on the day of the backup.
    """
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    path = back_up(office, copies)
    if few:
        restriction.restrict(office.sign_in("intake"), case_id, [])
    office.close()
    office.sign_in("keeper")
    lay(office.sign_in(COLLEAGUE), case_id)
    office.close()
    if settled:
        assert settled_by(office, "keeper")
    restored(office, "keeper", path)
    opened = set[str]()
    for login in ("keeper", "intake", COLLEAGUE):
        with contextlib.suppress(Refused):
            case_of(office.sign_in(login), case_id)
            opened.add(login)
    assert opened - {COLLEAGUE}
    assert not (few or settled) or COLLEAGUE not in opened


def key_away(hands: SignedIn, case_id: bytes) -> None:
    hands.identity.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (case_id,))


@pytest.mark.parametrize("says", [False, True])
@pytest.mark.parametrize("hide", [key_away, shut_to_all_but_one, for_her_and_keepers])
def test_no_keeper_opens_a_file_to_all_that_she_stated_as_lost_or_did_not_open(
    office: Office, hide: Callable[[SignedIn, bytes], None], *, says: bool
) -> None:
    """She takes the key away, or puts one of hers there, and the right one back once that is settled. Before: nothing
    seemed to say any more that the file is open to few, and the keeper sealed it for everybody, the colleague too.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    rows = read(hands.identity, "SELECT * FROM dek WHERE subject_id = ?", case_id)
    hide(hands, case_id)
    assert settled_by(office, "keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    lines = hands.identity.wraps
    with hands.identity.begin() as work:
        said, word = lines.said(work.cursor, case_id), lines._word(work, case_id)
        work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (case_id,))
        if says:  # that it is restricted no more, with the word of the key that she had put there
            lines._say(work, case_id, said, b"", word=word)
        work.commit()
    put_in(hands.identity, "dek", rows)
    assert settled_by(office, "keeper")
    with pytest.raises(Refused):
        case_of(office.sign_in(COLLEAGUE), case_id)
    assert case_of(office.sign_in("keeper"), case_id)
    office.close()
    assert not any(is_unsound(office, login) for login in ("intake", "keeper", COLLEAGUE))


def test_no_keeper_vouches_for_an_old_row_by_a_key_that_is_there_while_she_settles(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She has a copy of what the file was, puts it back, and another key for the moment in which the keeper states what
    she cannot open. Before: the copy counted by her word, and nothing was found.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [])
    case = case_of(worker, case_id)
    old = read(worker.identity, "SELECT * FROM case_file WHERE record_id = ?", case_id)
    with worker.identity.begin() as work:
        worker.identity.put(work, "case_file", case_id, case_id, replace(case, code="A-1"), verb="saved")
        work.commit()
    office.close()
    office.sign_in("keeper")
    hands, keep_words = own_program(office.sign_in(COLLEAGUE)), audit._keep_words
    hands.identity.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (case_id,))
    put_in(hands.identity, "case_file", old)
    stated(hands.identity, "case_file", case_id, NOTHING)
    right = wrap_of(hands, case_id)

    def kept(*said: Any) -> None:
        keep_words(*said)
        shut_to_all_but_one(hands, case_id)

    monkeypatch.setattr(audit, "_keep_words", kept)
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Somebody wrote there.")
    bend(hands, case_id, right)
    office.close()
    with pytest.raises(OpenError):
        office.sign_in("intake").identity.find("case_file", case_id, CaseFile)
    office.close()
    assert is_unsound(office, "keeper"), "whoever opens the file as a keeper finds it"


@pytest.mark.usefixtures("cheap_keys")
def test_nor_once_a_keeper_gave_it_to_her_again_as_after_a_new_password(office: Office, copies: Path) -> None:
    """She writes into the accounts that this is owed. Before: the keeper's session wrapped the key that she had put
    there, and stated it as one that it had opened.
    """
    employ(office)
    case_id = record(office.sign_in("intake"), answers())
    path = back_up(office, copies)
    restriction.restrict(office.sign_in("intake"), case_id, [])
    office.close()
    office.sign_in("keeper")
    for_her_and_keepers(office.sign_in(COLLEAGUE), case_id)
    office.close()
    assert settled_by(office, "keeper")
    thief = office.sign_in(COLLEAGUE)
    with thief.accounts.database.begin() as work:
        thief.accounts.put_setting(work, f"{REWRAP}{thief.uid}", b"1")
        work.commit()
    office.close()
    office.sign_in("keeper")
    office.close()
    restored(office, "keeper", path)
    with pytest.raises(Refused):
        case_of(office.sign_in(COLLEAGUE), case_id)
    assert case_of(office.sign_in("keeper"), case_id)


@pytest.mark.parametrize("out", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
def test_a_name_in_her_key_destroys_it_for_nobody(released: Office, out: list[str]) -> None:
    """She writes herself among those who are named. Before: the key opened to nobody then, and the keeper who settled
    that stated it as it was.
    """
    shut(released, out)
    worker, case_id = released.sign_in("intake"), released.case_id()
    case, before = case_of(worker, case_id), every_row(worker, case_id)
    released.close()
    hands_of_colleague(released)
    hands = released.sessions[-1]
    shared = parts_of(wrap_of(hands, case_id))
    assert shared is not None
    bend(hands, case_id, joined({**shared, hands.uid: b"?"}))
    assert settled_by(released, SECOND)
    keeper = released.sign_in(SECOND)
    assert case_of(keeper, case_id) == case
    assert differs(before, every_row(keeper, case_id)) == set()
    for login in ("keeper", COLLEAGUE) if out else (COLLEAGUE,):
        with pytest.raises(Refused):
            case_of(released.sign_in(login), case_id)
    restriction.widen(keeper, case_id, [uid_of(keeper, "intake")])
    assert case_of(released.sign_in("intake"), case_id) == case
    released.close()
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


def write_her_name(hands: SignedIn, case_id: bytes) -> None:
    bend(
        hands,
        case_id,
        joined({**(parts_of(wrap_of(hands, case_id)) or {}), hands.uid: b"?"}),
    )


def lay(store: SealedStore, case_id: bytes, dek: Dek, *, moves: tuple[str, bytes] = ("task", b"p" * 16)) -> None:
    """A row in her file, under another key, and an entry that says that it is there. ``moves``: in place of which."""
    table, row_id = moves
    ((last,),) = read(
        store, "SELECT coalesce(max(version), 0) FROM audit WHERE record_id = ? AND tbl = ?", *moves[::-1]
    )
    store.database.reader().execute(f"DELETE FROM {table} WHERE record_id = ?", (row_id,))
    row = StoredRow(row_id, case_id, schema_of(Task), store.deks.epoch, last + 1, b"")
    task = Task(TaskKind.CHECK_AGAIN, date(2026, 3, 4), "A-1")
    row = row._replace(body=dek.seal(pad(encode(task)), store.aad(table, row)))
    put_in(store, table, [tuple(row)])
    version, state = store.state_of(table, row)
    with store.begin() as work:
        store.audit.append(work, "task", table=table, record_id=row.record_id, version=version, state=state)
        work.commit()


OF_A_ROW = {
    "void": "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?1 AND tbl <> 'wrap'",
    "unproved": "DELETE FROM checkpoint_list WHERE ?1 = ?1",
}


@pytest.mark.parametrize("planted", [False, True])
@pytest.mark.parametrize("by_freezing", [True, False])
@pytest.mark.parametrize("how", OF_A_ROW)
def test_nor_is_anything_given_up_for_a_name_in_her_key(
    released: Office, how: str, *, by_freezing: bool, planted: bool
) -> None:
    """She makes void besides what says that the woman took something back, or what proves it since the keys were
    changed; and puts a row under another key there. Before: the keeper gave up what did not open at that moment.
    """
    shut(released, [])
    case_id, act_id = said_last(released, by_freezing=by_freezing)
    released.close()
    if how == "unproved":
        keys_changed(released)
    before = every_row(released.sign_in("intake"), case_id)
    store = hands_of_colleague(released)
    assert store.database.reader().execute(OF_A_ROW[how], (act_id,)).rowcount
    if planted:
        lay(store, case_id, store.deks.make(case_id, [])[1])
    write_her_name(released.sessions[-1], case_id)
    assert settled_by(released, SECOND)
    keeper = released.sign_in(SECOND)
    restriction.widen(keeper, case_id, [uid_of(keeper, "intake")])
    assert before <= every_row(keeper, case_id)
    released.close()
    assert is_said(released, by_freezing=by_freezing)
    assert not any(is_unsound(released, login) for login in ("intake", "keeper", SECOND))


def test_nor_is_an_hour_told_as_lost_for_it(office: Office) -> None:
    """What was due is there. Before: it was given up."""
    employ(office)
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    office.close()
    for login in ("keeper", "intake"):
        office.sign_in(login)
    hands = own_program(office.sign_in(COLLEAGUE))
    assert hands.identity.database.reader().execute(OF_A_ROW["void"], (alarm.record_id,)).rowcount
    write_her_name(hands, case_id)
    assert settled_by(office, "keeper")
    keeper = office.sign_in("keeper")
    assert keeper.identity.get("task", alarm.record_id, Task)
    kinds = {task.kind for _, task in keeper.identity.list("task", Task, subject=case_id)}
    assert TaskKind.HOUR_LOST not in kinds


def test_a_key_beside_hers_is_not_proved_by_a_row_that_was_laid_under_it(released: Office) -> None:
    """She puts a part for keepers beside the true one of the worker. Before: the keeper kept the part that opened the
    colleague's row, and the woman's key was gone.
    """
    shut(released, [])
    case_id = released.case_id()
    store = hands_of_colleague(released)
    hands = released.sessions[-1]
    wrap, dek = store.deks.make(case_id, [])
    laid = joined({**(parts_of(wrap_of(hands, case_id)) or {}), **(parts_of(wrap) or {})})
    bend(hands, case_id, laid)
    lay(store, case_id, dek)
    assert settled_by(released, "keeper")
    assert parts_of(wrap_of(released.sign_in("keeper"), case_id)) == parts_of(laid)


@pytest.mark.parametrize("beside", [True, False])
def test_nor_by_a_row_of_a_woman_who_was_there_first(office: Office, *, beside: bool) -> None:
    """She moves it into the file, as a new version, beside a key of hers or to where only her name is in the right one.
    Before: the keeper kept the part that opened that row, or none, as if the key of the file opened nothing there.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    case, rows = case_of(worker, case_id), every_row(worker, case_id)
    text = "SELECT record_id FROM consent_act WHERE subject_id <> ? LIMIT 1"
    ((other,),) = read(worker.identity, text, case_id)
    restriction.restrict(worker, case_id, [])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    wrap, dek = hands.identity.deks.make(case_id, [])
    parts = (parts_of(wrap) or {}) if beside else {hands.uid: b"?"}
    bend(hands, case_id, joined({**(parts_of(wrap_of(hands, case_id)) or {}), **parts}))
    lay(hands.identity, case_id, dek, moves=("consent_act", bytes(other)))
    laid = wrap_of(hands, case_id)
    assert settled_by(office, "keeper")
    keeper = office.sign_in("keeper")
    if beside:
        assert parts_of(wrap_of(keeper, case_id)) == parts_of(laid), "it is stated as it is"
    else:
        assert (case_of(keeper, case_id), differs(rows, every_row(keeper, case_id))) == (case, set())


def signed(hands: SignedIn, case_id: bytes, details: Details) -> None:
    """That the key is as it is stored, in words of her own."""
    store = hands.identity
    with store.begin() as work:
        said, state = store.wraps.said(work.cursor, case_id), store.wraps._state_of(work.cursor, case_id)
        assert said is not None
        store.audit.append(
            work, "seal_to", table=TABLE, record_id=case_id, version=said.version + 1, state=state, details=details
        )
        work.commit()


def test_nor_does_whoever_wrote_herself_into_a_key_that_is_shut_to_keepers_say_what_comes_next(office: Office) -> None:
    """The keeper states it with her name. She puts the right one back, signs for that and, once all seems well, for
    another. Before: nothing was found then, and nothing rang.
    """
    case_id = shut_with_a_check(office)
    hands = own_program(office.sign_in(COLLEAGUE))
    right = wrap_of(hands, case_id)
    shared = parts_of(right)
    assert shared is not None
    bend(hands, case_id, joined({**shared, hands.uid: b"?"}))
    entry_made_void(hands.identity, case_id)
    assert settled_by(office, "keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    bend(hands, case_id, right)
    signed(hands, case_id, {NEXT: hash_of("known")})
    office.close()
    if ("identity.db", "keys") in found(office, "intake"):
        return
    hands = own_program(office.sign_in(COLLEAGUE))
    shut_to_all_but_one(hands, case_id)
    signed(hands, case_id, {BEFORE: "known"})
    office.close()
    assert ("identity.db", "keys") in found(office, "intake")


@pytest.mark.parametrize("lay", [shut_to_all_but_one, for_her_and_keepers])
def test_nor_does_whoever_made_all_void_that_was_said_of_a_key_begin_anew(
    office: Office, lay: Callable[[SignedIn, bytes], None]
) -> None:
    """What counts first has to answer to nothing. Before: only the void entries were found; the key that she laid was
    taken for hers, a check on her did not ring, and once that was settled nobody heard of it any more.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    entry_made_void(hands.identity, case_id)
    lay(hands, case_id)
    with hands.identity.begin() as work:
        state = hands.identity.wraps._state_of(work.cursor, case_id)
        said = {NEXT: hash_of("known")}
        hands.identity.audit.append(
            work, "seal_to", table=TABLE, record_id=case_id, version=1, state=state, details=said
        )
        work.commit()
    office.close()
    assert ("identity.db", "keys") in found(office, "intake")
    assert case_id in {due.target for due in alarms.alarms(office.sign_in("intake")).due}
    assert ("identity.db", "keys") in found(office, "keeper")
    office.close()
    assert settled_by(office, "keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    assert not hands.identity.wraps.is_proved(case_id), "nobody goes by the names in it"
    office.close()
    if lay is shut_to_all_but_one:
        assert rings(office, "intake", case_id)
        keeper = office.sign_in("keeper")
        (due,) = [due for due in alarms.alarms(keeper).due if due.target == case_id]
        alarms.done(keeper, due.record_id, due.moment)
        office.clock.moment += timedelta(days=1)
        assert not any(rings(office, login, case_id) for login in ("intake", "keeper"))


def test_a_keeper_hands_what_may_be_due_to_another_keeper_alone_and_it_rings_on_once_she_is_gone(
    office: Office,
) -> None:
    """Nobody else can open the file or say what is due. Before: the word that somebody has it ended it for good, also
    of a colleague to whom the file is shut.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    shut_to_all_but_one(hands, case_id)
    office.close()
    assert settled_by(office, "keeper")
    assert rings(office, "intake", case_id)
    keeper = office.sign_in("keeper")
    (due,) = [due for due in alarms.alarms(keeper).due if due.target == case_id]
    assert [person.uid for person in alarms.who_can_take(keeper, due.record_id, due.moment)] == [uid_of(keeper, SECOND)]
    with refused("colleague_unknown"):
        alarms.hand_over(keeper, due.record_id, due.moment, uid_of(keeper, "intake"))
    alarms.hand_over(keeper, due.record_id, due.moment, uid_of(keeper, SECOND))
    assert not rings(office, "intake", case_id)
    office.clock.moment += timedelta(days=1)
    assert not rings(office, "keeper", case_id)
    change(office, SECOND, disabled=True)
    assert all(rings(office, login, case_id) for login in ("intake", "keeper"))


def rings(office: Office, login: str, case_id: bytes) -> bool:
    signed_in = office.sign_in(login)
    found = any(due.target == case_id for due in alarms.alarms(signed_in).due)
    office.close()
    return found
