"""A colleague to whom a woman's file is shut makes an entry void by which she took something back or was frozen, or
states something else above what is in her file. The keeper who settles that gives nothing of it up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import pad
from nsintake.domain.accompaniment import AccompanimentOutcome
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.pending import FREEZE, PendingFreeze
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.case_files import acts_of, case_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import watching
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import disclosures, liaison, shredding
from nsintake.services.station import rotation
from nsintake.store import checkpoint
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import NOTHING
from nsintake.store.codec import encode, schema_of
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.wraps import AUDIT
from tests.attacks.test_after_settling import printed as letters_printed
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, tried
from tests.attacks.test_rollback import seen
from tests.services.accompaniment.test_ways import ringing, under_way, way_of
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office

SEALED_HERE = SEALED[Compartment.IDENTITY]
Hide = Callable[[SealedStore, bytes, bytes], None]


def made_void(store: SealedStore, act_id: bytes, _case_id: bytes) -> None:
    text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = 'consent_act'"
    assert store.database.reader().execute(text, (act_id,)).rowcount == 1


def stated(store: SealedStore, table: str, record_id: bytes, state: bytes) -> None:
    with store.begin() as work:
        store.audit.append(work, "saved", table=table, record_id=record_id, version=99, state=state)
        work.commit()


def stated_otherwise(store: SealedStore, act_id: bytes, _case_id: bytes) -> None:
    stated(store, "consent_act", act_id, b"?" * 32)


def as_if_under_her_key(store: SealedStore, act_id: bytes, case_id: bytes) -> None:
    stated_otherwise(store, act_id, case_id)
    chain = store.audit
    (line,) = chain.lines(chain.head().number, 1)
    line, before = line._replace(body=ABOUT + case_id + b"?" * 100), chain.head_at(line.n - 1)
    assert before is not None
    head = chain._hash(line, before)
    text, sig = "UPDATE audit SET body = ?, head = ?, sig = ? WHERE n = ?", chain._keyring.sign(chain._signed(head))
    store.database.reader().execute(text, (line.body, head, sig, line.n))


def disowned(store: SealedStore, act_id: bytes, _case_id: bytes) -> None:
    stated(store, "consent_act", act_id, NOTHING)


def settled(office: Office, name: str = "identity.db") -> None:
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert {file for file, _ in seen(keeper)} == {name}
    audit.settle(keeper, name, "Somebody changed an entry.")
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound


def last_word(signed_in: SignedIn, case_id: bytes) -> ActKind:
    return [act.kind for act in acts_of(signed_in, case_id) if act.recipient_id == POLICE][-1]


@pytest.mark.parametrize("hide", [made_void, stated_otherwise, as_if_under_her_key, disowned])
@pytest.mark.parametrize("by_freezing", [True, False])
def test_what_her_file_says(released: Office, hide: Hide, *, by_freezing: bool) -> None:
    """Before: it was given up, and the yes before it was her last word."""
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    if by_freezing:
        freeze(worker, released)
    else:
        withdrawing.withdraw(worker, case_id, POLICE)
    said = max(worker.identity.records("consent_act", ConsentAct, subject=case_id), key=lambda row: row.value.number)
    released.close()
    released.sign_in("keeper")
    hide(own_program(released.sign_in(COLLEAGUE)).identity, said.record_id, case_id)
    settled(released)
    worker = released.sign_in("intake")
    assert freeze_on(worker, case_id) if by_freezing else last_word(worker, case_id) is ActKind.WITHDRAWN


def keys_changed(office: Office, login: str = "keeper") -> None:
    keeper = office.sign_in(login)
    audit.look_through(keeper)
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()


@pytest.mark.parametrize("hide", [stated_otherwise, as_if_under_her_key, disowned])
@pytest.mark.parametrize("by_freezing", [True, False])
def test_what_her_file_said_before_the_keys_were_changed(released: Office, hide: Hide, *, by_freezing: bool) -> None:
    """Before: no entry says what the row is, only the checkpoint, which was not asked."""
    employ(released)
    case_id, act_id = said_last(released, by_freezing=by_freezing)
    released.close()
    keys_changed(released)
    hide(own_program(released.sign_in(COLLEAGUE)).identity, act_id, case_id)
    settled(released)
    worker = released.sign_in("intake")
    assert freeze_on(worker, case_id) if by_freezing else last_word(worker, case_id) is ActKind.WITHDRAWN


def said_last(office: Office, *, by_freezing: bool) -> tuple[bytes, bytes]:
    """The ids of her file and of the act by which she took something back, or was frozen."""
    worker, case_id = office.sign_in("intake"), office.case_id()
    if by_freezing:
        freeze(worker, office)
    else:
        withdrawing.withdraw(worker, case_id, POLICE)
    rows = worker.identity.records("consent_act", ConsentAct, subject=case_id)
    return case_id, max(rows, key=lambda row: row.value.number).record_id


def is_said(office: Office, *, by_freezing: bool, to: str = "intake") -> bool:
    worker, case_id = office.sign_in(to), office.case_id()
    return freeze_on(worker, case_id) is not None if by_freezing else last_word(worker, case_id) is ActKind.WITHDRAWN


@pytest.mark.parametrize("gone", [True, False])
@pytest.mark.parametrize("by_freezing", [True, False])
def test_what_her_file_says_where_the_entry_that_said_it_was_taken_out(
    released: Office, *, by_freezing: bool, gone: bool
) -> None:
    """The row is there. Before: it was given up, and the yes before it was her last word; where she signed that it is
    ``gone`` besides, of a file that is shut to her, it still was.
    """
    employ(released)
    if gone:
        restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    _, act_id = said_last(released, by_freezing=by_freezing)
    released.close()
    hands = own_program(released.sign_in(COLLEAGUE)).identity
    assert hands.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (act_id,)).rowcount
    if gone:
        stated(hands, "consent_act", act_id, b"")
    settled(released)
    assert is_said(released, by_freezing=by_freezing, to="keeper"), "who else may open it, is said again"


UNPROVED = {
    "a line": "UPDATE checkpoint SET hash = zeroblob(32) WHERE record_id = ?1",
    "every line": "DELETE FROM checkpoint WHERE ?1 = ?1",
    "the list": "DELETE FROM checkpoint_list WHERE ?1 = ?1",
    "the keeper's entry": "UPDATE audit SET sig = zeroblob(64) WHERE ?1 = ?1 AND n = "
    "(SELECT max(n) FROM audit WHERE tbl = 'checkpoint')",
    "anything": "DELETE FROM audit WHERE tbl = 'checkpoint' AND ?1 = ?1",
}


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("by_freezing", [True, False])
@pytest.mark.parametrize("how", UNPROVED)
def test_what_the_checkpoint_does_not_prove_any_more(
    released: Office, how: str, *, by_freezing: bool, times: int
) -> None:
    """By a colleague, of a file that is shut to her, after a change of keys. Before: no keeper could settle it, for
    ever; where the keeper's entry was void, all was given up that nobody had written since.
    """
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    if times > 1:
        released.close()
        keys_changed(released)
    case_id, act_id = said_last(released, by_freezing=by_freezing)
    released.close()
    keys_changed(released)
    before = every_row(released.sign_in("intake"), case_id)
    hands = own_program(released.sign_in(COLLEAGUE)).identity
    assert hands.database.reader().execute(UNPROVED[how], (act_id,)).rowcount
    settled(released)
    assert is_said(released, by_freezing=by_freezing, to="keeper")
    assert differs(before, every_row(released.sign_in("intake"), case_id)) == set()


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("how", UNPROVED)
def test_a_watch_of_which_the_checkpoint_proves_nothing_rings_after_settling(
    office: Office, how: str, times: int
) -> None:
    """By a liaison officer alone. Before: nobody could settle it, or it rang nowhere any more."""
    if times > 1:
        keys_changed(office)
    office.sign_in("keeper")
    _intake, _officer, way_id, way = under_way(office)
    office.close()
    keys_changed(office)
    hands = own_program(office.sign_in("liaison")).liaison
    assert hands.database.reader().execute(UNPROVED[how], (way_id,)).rowcount
    settled(office, "liaison.db")
    office.clock.moment = way.check_ins[0].missed_at
    assert ringing(office.sign_in("liaison"), way_id)


EVERY_BUCKET = (
    "INSERT INTO checkpoint (bucket, tbl, record_id, version, hash) WITH RECURSIVE each(n) AS "
    "(SELECT 0 UNION ALL SELECT n + 1 FROM each WHERE n < 1023) SELECT n, '?', randomblob(16), 1, x'' FROM each"
)


@pytest.mark.parametrize("login", ["liaison", COLLEAGUE])
def test_what_is_new_is_written_where_no_bucket_is_what_was_signed(released: Office, login: str) -> None:
    """Before: a new row had an id of which the checkpoint proved nothing. So no keeper could settle either file."""
    employ(released)
    released.close()
    keys_changed(released)
    hands = own_program(released.sign_in(login))
    store = hands.liaison if login == "liaison" else hands.identity
    store.database.reader().execute(EVERY_BUCKET)
    assert read(store, "SELECT count(DISTINCT bucket) FROM checkpoint") == [(1024,)]
    assert tried(freeze, released.sign_in("intake"), released) == "stopped_damaged"
    settled(released, store.name)
    assert not letters_printed(released.sign_in("liaison"))
    if login == "liaison":
        assert is_said(released, by_freezing=True)


@pytest.mark.parametrize("first", ["identity.db", "liaison.db"])
def test_either_file_is_settled_first_where_the_keys_of_both_logs_were_garbled(released: Office, first: str) -> None:
    """By a colleague. Before: to settle either file the keeper had to write into the other one, and could not."""
    employ(released)
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE))
    for store in (hands.identity, hands.liaison):
        text = "UPDATE dek SET wrap = x'02ff' WHERE subject_id = ?"
        assert store.database.reader().execute(text, (AUDIT,)).rowcount
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    files = {file for file, _ in seen(keeper)}
    assert files == {"identity.db", "liaison.db"}
    for file in (first, *(files - {first})):
        audit.settle(keeper, file, "Somebody garbled a key.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound


@pytest.mark.parametrize("what", ["record", "task"])
def test_what_is_to_be_done_of_a_record_stays(handed: Office, what: str) -> None:
    """By a liaison officer alone, after she took it back while copies were out. Before: nobody was asked for them any
    more.
    """
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    handed.close()
    keys_changed(handed)
    before = asked_for(handed.sign_in("intake"))
    assert before
    table = {"record": "masked_record", "task": "task"}[what]
    hands = own_program(handed.sign_in("liaison")).liaison
    ids = [row_id for (row_id,) in read(hands, f"SELECT record_id FROM {table}")]
    for row_id in ids if what == "task" else [handed.record_id()]:
        hands.database.reader().execute(UNPROVED["a line"], (row_id,))
    settled(handed, "liaison.db")
    worker = handed.sign_in("intake")
    assert asked_for(worker) == before
    assert worker.liaison.get("masked_record", handed.record_id(), MaskedRecord).ended


@pytest.mark.parametrize("state", [b"?" * 32, NOTHING, b""], ids=["something", "nothing", "gone"])
@pytest.mark.parametrize("days", [0, 9])
def test_junk_about_a_record_that_ended_keeps_no_keeper_from_settling(handed: Office, days: int, state: bytes) -> None:
    """By a liaison officer, before it is shredded and afterwards. Before: none could settle it, ever."""
    handed.sign_in("keeper")
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    handed.close()
    handed.clock.moment += timedelta(days=days)
    worker = handed.sign_in("intake")
    shredding.shred_due(worker)
    before = asked_for(worker)
    assert before
    hands = own_program(handed.sign_in("liaison")).liaison
    status = hands.get("masked_record", handed.record_id(), MaskedRecord).status
    stated(hands, "masked_record", handed.record_id(), state)
    hands.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
    settled(handed, "liaison.db")
    worker = handed.sign_in("intake")
    found = worker.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert (found.ended, found.status) == (True, status)
    assert asked_for(worker) == before


def asked_for(signed_in: SignedIn) -> list[int]:
    tasks = [task for _, task in signed_in.liaison.list("task", Task) if task.status is TaskStatus.OPEN]
    return sorted(task.copies for task in tasks if task.kind is TaskKind.RECALL)


def every_row(signed_in: SignedIn, case_id: bytes) -> set[tuple[str, bytes]]:
    store = signed_in.identity
    rows = {table: read(store, f"SELECT record_id FROM {table} WHERE subject_id = ?", case_id) for table in SEALED_HERE}
    return {(table, row_id) for table, found in rows.items() for (row_id,) in found if store.row_holds(table, row_id)}


def differs(before: set[tuple[str, bytes]], since: set[tuple[str, bytes]]) -> set[tuple[str, bytes]]:
    """What is lost of a file, or new besides the task that asks who may open it."""
    return {*(before - since), *(row for row in since - before if row[0] != "task")}


@pytest.mark.parametrize("changed", [True, False])
@pytest.mark.parametrize("state", [b"?" * 32, NOTHING], ids=["something", "nothing"])
def test_all_that_is_in_a_file_that_is_shut_to_whoever_did_it(released: Office, state: bytes, *, changed: bool) -> None:
    """Before: one entry about each row, and the keeper who settled that took the whole file away; where the keys were
    ``changed`` meanwhile all that nobody had written since.
    """
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    case, before = case_of(worker, case_id), every_row(worker, case_id)
    released.close()
    if changed:
        keys_changed(released)
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE)).identity
    for table, row_id in before:
        stated(hands, table, row_id, state)
    settled(released)
    worker = released.sign_in("intake")
    assert case_of(worker, case_id) == case
    assert every_row(worker, case_id) == before


def test_nothing_stays_under_the_key_that_is_changed_then(released: Office) -> None:
    """She says of each row that it is gone, which does not count, and makes void who opens the file. Before: the keeper
    sealed the file again for keepers, without these rows, and nobody could open them any more or found that.
    """
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    case_id, _ = said_last(released, by_freezing=True)
    before = every_row(released.sign_in("intake"), case_id)
    released.close()
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE)).identity
    with hands.begin() as work:
        for table, row_id in before:
            hands.audit.append(work, "erase", table=table, record_id=row_id, version=1)
        work.commit()
    text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = 'wrap'"
    assert hands.database.reader().execute(text, (case_id,)).rowcount
    settled(released)
    keeper = released.sign_in("keeper")
    assert differs(before, every_row(keeper, case_id)) == set()
    assert case_of(keeper, case_id)
    assert freeze_on(keeper, case_id)


@pytest.mark.parametrize("as_if_changed", [True, False])
def test_what_was_put_back_there_is_given_up_all_the_same(released: Office, *, as_if_changed: bool) -> None:
    """She has a copy of what the file was before something was added that must never be written. Before: where she
    wrote an entry as if the keys had been changed, the keeper stated her copy again.
    """
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    case = case_of(worker, case_id)
    (row,) = read(worker.identity, "SELECT * FROM case_file WHERE record_id = ?", case_id)
    with worker.identity.begin() as work:
        worker.identity.put(work, "case_file", case_id, case_id, replace(case, code="A-1"), verb="saved")
        work.commit()
    released.close()
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE)).identity
    hands.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (case_id,))
    put_in(hands, "case_file", [row])
    stated(hands, "case_file", case_id, NOTHING)
    if as_if_changed:
        stated(hands, checkpoint.TABLE, checkpoint.RECORD, b"?" * 32)
    settled(released)
    assert released.sign_in("intake").identity.find("case_file", case_id, CaseFile) is None


@pytest.mark.parametrize("by_freezing", [True, False])
def test_what_was_noted_by_a_reference(released: Office, *, by_freezing: bool) -> None:
    """Before: the note was given up, and her file never said it."""
    employ(released)
    worker = released.sign_in("intake")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    restriction.restrict(worker, released.case_id(), [])
    released.close()
    released.sign_in("keeper")
    colleague = own_program(released.sign_in(COLLEAGUE))
    if by_freezing:
        freezing.freeze_by_reference(colleague, reference, reason="he answered for her")
    else:
        withdrawing.block_by_reference(colleague, reference)
    ((note_id,),) = read(colleague.identity, "SELECT outbox_id FROM outbox")
    text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?"
    assert colleague.identity.database.reader().execute(text, (note_id,)).rowcount == 1
    settled(released)
    worker = released.sign_in("intake")
    case_id = released.case_id()
    assert freeze_on(worker, case_id) if by_freezing else last_word(worker, case_id) is ActKind.WITHDRAWN
    assert not letters_printed(released.sign_in("liaison"))


def test_a_note_that_was_struck_does_not_come_back(released: Office) -> None:
    released.sign_in("keeper")
    hands = own_program(released.sign_in("intake"))
    noted = PendingFreeze(b"", (released.record_id(),), ("",), "he answered for her")
    with hands.identity.begin() as work:
        note_id = hands.outbox.add_note(work, FREEZE, noted)
        work.commit()
    (line,) = read(hands.identity, "SELECT * FROM outbox")
    with hands.identity.begin() as work:
        hands.outbox.done(work, note_id)
        work.commit()
    put_in(hands.identity, "outbox", [line])
    settled(released)
    worker = released.sign_in("intake")
    assert freeze_on(worker, released.case_id()) is None
    assert not worker.outbox.notes()


def test_a_freeze_of_which_no_entry_says_anything_is_given_up(released: Office) -> None:
    released.sign_in("keeper")
    hands, case_id = own_program(released.sign_in("intake")).identity, released.case_id()
    frozen = ConsentAct(99, "", ActKind.FROZEN, released.clock.now().date(), reasons="no")
    with hands.begin() as work:
        hands.put(work, "consent_act", b"p" * 16, case_id, frozen, verb="freeze")
        (row,) = work.cursor.execute("SELECT * FROM consent_act WHERE record_id = ?", (b"p" * 16,)).fetchall()
    put_in(hands, "consent_act", [tuple(row)])  # what said so was rolled back
    settled(released)
    assert freeze_on(released.sign_in("intake"), case_id) is None


@pytest.mark.parametrize("state", [b"?" * 32, NOTHING], ids=["something", "nothing"])
def test_a_watch_rings_after_settling(office: Office, state: bytes) -> None:
    """By a liaison officer alone. Before: the way was given up, and it rang nowhere any more."""
    office.sign_in("keeper")
    _intake, _officer, way_id, way = under_way(office)
    stated(own_program(office.sign_in("liaison")).liaison, "accompaniment", way_id, state)
    settled(office, "liaison.db")
    fresh = office.sign_in("liaison")
    assert way_of(fresh, way_id).is_open
    assert not ringing(fresh, way_id)
    office.clock.moment = way.check_ins[0].missed_at
    assert ringing(fresh, way_id)


def test_a_way_that_is_over_is_not_open_again_after_settling(office: Office) -> None:
    """By a liaison officer, who kept its open row. Before: it was stated again, and rang at every desk."""
    office.sign_in("keeper")
    intake, _officer, way_id, way = under_way(office)
    (row,) = read(intake.liaison, "SELECT * FROM accompaniment WHERE record_id = ?", way_id)
    watching.end_way(intake, way_id, AccompanimentOutcome.RETURNED)
    hands = own_program(office.sign_in("liaison")).liaison
    hands.database.reader().execute("DELETE FROM accompaniment WHERE record_id = ?", (way_id,))
    put_in(hands, "accompaniment", [row])
    settled(office, "liaison.db")
    office.clock.moment = way.check_ins[0].missed_at
    assert not ringing(office.sign_in("liaison"), way_id)


def test_copies_that_are_there_are_asked_for_after_settling(printed: Office) -> None:
    """By a liaison officer alone. Before: nobody knew of them any more when she took it back."""
    printed.sign_in("keeper")
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to="the duty officer")
    stated(own_program(officer).liaison, "disclosure", row.disclosure_id, b"?" * 32)
    settled(printed, "liaison.db")
    assert withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE).with_us == row.copies


@pytest.mark.parametrize("knows", [True, False])
def test_a_freeze_laid_under_another_key_keeps_no_keeper_from_settling(released: Office, *, knows: bool) -> None:
    """In the place of the key of a file that is shut to her; the keeper's session knows the right one, or not."""
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    released.close()
    keeper = released.sign_in("keeper")
    if knows:
        assert case_of(keeper, case_id)
    hands = own_program(released.sign_in(COLLEAGUE)).identity
    wrap, dek = hands.deks.make(case_id, [])
    hands.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, case_id))
    row = StoredRow(b"p" * 16, case_id, schema_of(ConsentAct), hands.deks.epoch, 1, b"")
    act = ConsentAct(99, "", ActKind.FROZEN, released.clock.now().date(), reasons="no")
    row = row._replace(body=dek.seal(pad(encode(act)), hands.aad("consent_act", row)))
    put_in(hands, "consent_act", [tuple(row)])
    version, state = hands.state_of("consent_act", row)
    with hands.begin() as work:
        hands.audit.append(work, "freeze", table="consent_act", record_id=row.record_id, version=version, state=state)
        work.commit()
    stated(hands, "consent_act", row.record_id, NOTHING)
    audit.look_through(keeper)
    assert {file for file, _ in seen(keeper)} == {"identity.db"}
    audit.settle(keeper, "identity.db", "Somebody exchanged a key.")
    audit.look_through(keeper)
    assert not keeper.unsound


@pytest.mark.parametrize("lacks", [True, False])
def test_what_an_officer_wrote_into_a_frozen_record_is_not_the_keepers_word(released: Office, *, lacks: bool) -> None:
    """She writes another record in its place, as if it were frozen, and makes void what says so, or takes that out and
    makes another void (``lacks``). Before: the keeper who settled signed what she wrote, and once the woman was free it
    went on with it, though nobody had confirmed it.
    """
    released.sign_in("keeper")
    hands, record_id = own_program(released.sign_in("liaison")).liaison, released.record_id()
    value = hands.get("masked_record", record_id, MaskedRecord)
    with hands.begin() as work:
        written = replace(value, facts=value.facts[1:], status=RecordStatus.FROZEN)
        hands.put(work, "masked_record", record_id, record_id, written, verb="freeze")
        if lacks:
            work.cursor.execute("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)")
            work.cursor.execute("UPDATE audit SET head = zeroblob(32) WHERE n = (SELECT max(n) FROM audit)")
        work.commit()
    if not lacks:
        hands.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
    settled(released, "liaison.db")
    found = released.sign_in("intake").liaison.get("masked_record", record_id, MaskedRecord)
    assert found.status is RecordStatus.FROZEN
    assert not found.facts
    assert found.unconfirmed_since is not None
