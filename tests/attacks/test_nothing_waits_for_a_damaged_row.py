"""Somebody damages a row, writes junk or a wild row about it, or lays garbage into the outbox: what protects a woman is
done all the same, and only then is it said. And what a note says by itself undoes nothing that protects her.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.consent import ActKind, Choice, Given, Item, ItemChoice, Said
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.pending import ERASURE, FREEZE, THAW, PendingErasure, PendingFreeze
from nsintake.domain.release import Heard
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import NsintakeError, Refused
from nsintake.records.case_files import acts_of, case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.letters import named, named_prints
from nsintake.services.liaison import disclosures, liaison
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.wraps import AUDIT
from tests.attacks.test_damaged_rows import damage, status
from tests.attacks.test_owed_by_hand import a_note
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import CARE, POLICE, Office, heard_letter, read_and_sign, read_and_sign_named
from tests.services.letters import test_named
from tests.services.refusals import refused

GARBAGE = b"garbage".ljust(16, b"\0")
HIGHEST = 2**63 - 1

Act = Callable[[SignedIn, Office], object]
Harm = Callable[[SignedIn, str, bytes], None]


def withdraw(signed_in: SignedIn, office: Office) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE)


def freeze(signed_in: SignedIn, office: Office) -> None:
    freezing.freeze(signed_in, office.case_id(), reason="he stood beside her")


def narrow(signed_in: SignedIn, office: Office) -> None:
    said = [Said(each, (ItemChoice(Item.KIND, Choice.SHARE),)) for each in (POLICE, CARE)]
    consenting.record_acts(signed_in, office.case_id(), said, Given())


def erase(signed_in: SignedIn, office: Office) -> None:
    erasure.erase(signed_in, office.case_id(), typed=case_of(signed_in, office.case_id()).code)


def junk(signed_in: SignedIn, table: str, subject: bytes) -> None:
    """An entry that nobody signed, about every row a subject has in a table."""
    text = f"SELECT record_id FROM {table} WHERE subject_id = ?"
    for (record_id,) in signed_in.liaison.database.reader().execute(text, (subject,)).fetchall():
        with signed_in.liaison.begin() as work:
            signed_in.liaison.audit.append(work, "junk", table=table, record_id=record_id, version=99, state=b"?" * 32)
            work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
            work.commit()


def bit(signed_in: SignedIn, table: str, subject: bytes) -> None:
    damage(signed_in.liaison, table, "body", subject)


def nonsense(signed_in: SignedIn, table: str, subject: bytes) -> None:
    """Rows that hold and say nothing, signed by her."""
    for record_id in _ids(signed_in, table):
        with signed_in.liaison.begin() as work:
            signed_in.liaison.put(work, table, record_id, subject, {"no": "such thing"}, verb="done")
            work.commit()


def highest(signed_in: SignedIn, table: str, _: bytes) -> None:
    """Her own program states every row again, at the highest version there is; none if the file takes no such one."""
    stated_again(signed_in, table, version=HIGHEST)


def newer(signed_in: SignedIn, table: str, _: bytes) -> None:
    """As a program would write them that is years ahead of this one."""
    stated_again(signed_in, table, version=2, schema=99)


def stated_again(signed_in: SignedIn, table: str, *, version: int, schema: int = 0) -> None:
    store = signed_in.liaison
    with contextlib.suppress(NsintakeError), store.begin() as work:
        for row in work.cursor.execute(f"SELECT * FROM {table}").fetchall():
            found = StoredRow(*row[:6])
            dek = store.deks.find(work.cursor, found.subject_id, found.epoch)
            plain = dek.open(found.body, store.aad(table, found))
            fresh = found._replace(version=version, schema=schema or found.schema, epoch=store.deks.epoch)
            fresh = fresh._replace(body=dek.seal(plain, store.aad(table, fresh)))
            SealedStore._write(store, work, table, fresh, verb="done", details=None)
        work.commit()


def _ids(signed_in: SignedIn, table: str) -> list[bytes]:
    rows = signed_in.liaison.database.reader().execute(f"SELECT record_id FROM {table}").fetchall()
    return [row[0] for row in rows]


def letter_ids(signed_in: SignedIn, office: Office) -> list[bytes]:
    cards = liaison.open_record(signed_in, office.record_id()).letters
    return [card.letter_id for card in cards if card.kind is not LetterKind.RECALL]


def print_all(officer: SignedIn, letters: list[bytes]) -> list[str]:
    """What the printer gets, by what stopped the rest."""
    said = list[str]()
    for letter_id in letters:
        try:
            disclosures.record_print(officer, letter_id, copies=1)
            said.append("printed")
        except NsintakeError as why:
            said.append(why.code)
    return said


def tried(act: Act, signed_in: SignedIn, office: Office) -> str:
    try:
        act(signed_in, office)
    except Refused as why:
        return why.code
    return ""


@contextlib.contextmanager
def garbage(signed_in: SignedIn) -> Iterator[None]:
    """Laid into the outbox past its log, and taken out again."""
    with signed_in.identity.begin() as work:
        work.cursor.execute("INSERT INTO outbox VALUES (99, ?, 1, ?)", (GARBAGE, secrets.token_bytes(600)))
        work.commit()
    yield
    with signed_in.identity.begin() as work:
        work.cursor.execute("DELETE FROM outbox WHERE outbox_id = ?", (GARBAGE,))
        work.commit()


def test_a_withdrawal_is_written_and_takes_back_what_names_her_over_garbage(released: Office) -> None:
    worker, named_id = test_named.signed(released)
    keeper = released.sign_in("keeper")
    with garbage(keeper):
        assert tried(withdraw, worker, released) in {"", "stopped_damaged"}
        assert acts_of(worker, released.case_id())[-1].kind is ActKind.WITHDRAWN
        assert status(worker, released) is RecordStatus.WITHDRAWN
        for signed_in in (keeper, released.sign_in("keeper")):
            with refused("named_withdrawn"):
                named_prints.record_print(signed_in, named_id, Lang.AR, copies=1)
    with refused("named_withdrawn"):
        named_prints.record_print(keeper, named_id, Lang.AR, copies=1)


@pytest.mark.parametrize("harm", [junk, bit])
@pytest.mark.parametrize("act", [withdraw, freeze, narrow, erase])
def test_one_record_that_does_not_hold_keeps_no_other_of_hers_in_print(released: Office, act: Act, harm: Harm) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    care = read_and_sign(keeper, heard_letter(worker, released.case_id(), CARE)).record_id
    officer, hands = released.sign_in("liaison"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    assert print_all(officer, letters) == ["printed"] * 3
    harm(hands, "masked_record", care)
    said = tried(act, worker, released)
    assert "printed" not in print_all(officer, letters)
    assert harm is junk or act is withdraw or said in {"stopped_damaged", "cannot_open"}
    assert "printed" not in print_all(released.sign_in("liaison"), letters)


@pytest.mark.parametrize("harm", [bit, nonsense, highest, newer])
@pytest.mark.parametrize("table", ["task", "disclosure"])
@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_a_task_or_a_print_that_does_not_hold_keeps_nothing_in_print(
    handed: Office, act: Act, table: str, harm: Harm
) -> None:
    worker, officer, hands = handed.sign_in("intake"), handed.sign_in("liaison"), handed.sign_in("liaison")
    letters = letter_ids(officer, handed)
    text = f"SELECT DISTINCT subject_id FROM {table}"
    for (subject,) in hands.liaison.database.reader().execute(text).fetchall():
        harm(hands, table, subject)
    said = tried(act, worker, handed)
    assert "printed" not in print_all(officer, letters)
    assert harm is highest or said == "stopped_damaged"
    if act is withdraw:
        assert acts_of(worker, handed.case_id())[-1].kind is ActKind.WITHDRAWN
        assert worker.outbox.notes() == []


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_wild_rows_keep_nobody_from_signing_in(handed: Office, act: Act) -> None:
    worker = handed.sign_in("intake")
    highest(handed.sign_in("liaison"), "task", b"")
    tried(act, worker, handed)
    handed.close()
    for login in ("keeper", "intake", "liaison"):
        signed_in = handed.sign_in(login)
        assert status(signed_in, handed) is not RecordStatus.ACTIVE


def test_a_record_damaged_for_an_hour_is_stopped_once_it_can_be_read(released: Office) -> None:
    worker, officer, hands = released.sign_in("intake"), released.sign_in("liaison"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    bit(hands, "masked_record", released.record_id())
    assert tried(withdraw, worker, released) == "stopped_damaged"
    assert acts_of(worker, released.case_id())[-1].kind is ActKind.WITHDRAWN
    bit(hands, "masked_record", released.record_id())
    withdrawing.finish_withdrawals(worker)
    assert "printed" not in print_all(officer, letters)
    assert [act.kind for act in acts_of(worker, released.case_id())].count(ActKind.WITHDRAWN) == 1
    assert worker.outbox.notes() == []


Mend = Callable[[], None]


def deleted(signed_in: SignedIn, table: str, subject: bytes) -> Mend:
    """Take a subject's rows of a table out; what puts them back."""
    reader = signed_in.liaison.database.reader()
    rows = reader.execute(f"SELECT * FROM {table} WHERE subject_id = ?", (subject,)).fetchall()
    reader.execute(f"DELETE FROM {table} WHERE subject_id = ?", (subject,))

    def mend() -> None:
        for row in rows:
            reader.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", tuple(row))

    return mend


def flipped(signed_in: SignedIn, table: str, subject: bytes) -> Mend:
    bit(signed_in, table, subject)
    return lambda: bit(signed_in, table, subject)


def key_garbled(signed_in: SignedIn, _: str, __: bytes) -> Mend:
    """The key of the log: nothing can be written into it that anybody could read."""
    reader, text = signed_in.liaison.database.reader(), "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    ((wrap,),) = reader.execute("SELECT wrap FROM dek WHERE subject_id = ?", (AUDIT,)).fetchall()
    reader.execute(text, (bytes(90), AUDIT))

    def mend() -> None:
        reader.execute(text, (wrap, AUDIT))

    return mend


@pytest.mark.parametrize("table", ["masked_record", "released_letter"])
@pytest.mark.parametrize("harm", [deleted, flipped, key_garbled])
@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_what_is_damaged_while_she_is_protected_and_mended_at_once_prints_no_more(
    released: Office, act: Act, harm: Callable[[SignedIn, str, bytes], Mend], table: str
) -> None:
    officer, hands = released.sign_in("liaison"), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    mend = harm(hands, table, released.record_id())
    tried(act, released.sign_in("intake"), released)
    mend()
    assert "printed" not in print_all(officer, letters)
    assert "printed" not in print_all(released.sign_in("liaison"), letters)


def test_copies_are_asked_for_although_nothing_can_be_said_in_the_log(handed: Office) -> None:
    key_garbled(handed.sign_in("liaison"), "", b"")
    worker = handed.sign_in("intake")
    tried(withdraw, worker, handed)
    asked = [task.kind for _, task in worker.liaison.list("task", Task) if task.status is TaskStatus.OPEN]
    assert TaskKind.RECALL in asked


def test_a_print_that_was_taken_out_makes_a_withdrawal_say_that_something_is_damaged(handed: Office) -> None:
    worker = handed.sign_in("intake")
    deleted(handed.sign_in("liaison"), "disclosure", disclosures_subject(handed.record_id()))
    assert tried(withdraw, worker, handed) == "stopped_damaged"
    assert status(worker, handed) is RecordStatus.WITHDRAWN


def test_a_stub_with_the_reference_of_another_record_takes_no_withdrawal_from_it(released: Office) -> None:
    """She withdrew at one office; on that day an officer leaves a stub that bears the reference of the other."""
    worker = released.sign_in("intake")
    second = read_and_sign(released.sign_in("keeper"), heard_letter(worker, released.case_id(), CARE))
    gone, stays = sorted([released.record_id(), second.record_id])  # the first that is found
    withdrawing.withdraw(worker, released.case_id(), POLICE if gone == released.record_id() else CARE)
    released.close()
    released.clock.moment += timedelta(days=8)
    store = released.sign_in("liaison").liaison
    other, record = (store.get("masked_record", record_id, MaskedRecord) for record_id in (stays, gone))
    with store.begin() as work:
        stub = replace(record.stub(RecordStatus.SHREDDED), reference=other.reference)
        store.remove(work, "masked_record", gone, verb="shred")
        store.put(work, "masked_record", gone, disclosures_subject(gone), stub, verb="shred")
        work.commit()
    worker = released.sign_in("intake")
    assert withdrawing.block_by_reference(worker, other.reference).reference == other.reference
    assert worker.liaison.get("masked_record", stays, MaskedRecord).status is RecordStatus.WITHDRAWN


def test_a_named_letter_damaged_for_an_hour_does_not_print_afterwards(released: Office) -> None:
    worker, named_id = test_named.signed(released)
    damage(worker.identity, "named_letter", "body", released.case_id())
    tried(withdraw, worker, released)
    damage(worker.identity, "named_letter", "body", released.case_id())
    with refused("named_withdrawn"):
        named_prints.record_print(released.sign_in("keeper"), named_id, Lang.AR, copies=1)
    assert worker.identity.get("named_letter", named_id, NamedLetter).withdrawn is not None


def test_what_a_colleague_noted_by_reference_stops_the_letter_that_names_her(released: Office) -> None:
    employ(released)
    worker, named_id = test_named.signed(released)
    restriction.restrict(worker, released.case_id(), [])
    colleague = released.sign_in(COLLEAGUE)
    assert not withdrawing.block_by_reference(
        colleague, liaison.open_record(worker, released.record_id()).row.reference
    ).noted
    with refused("named_withdrawn"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)
    assert acts_of(worker, released.case_id())[-1].kind is ActKind.WITHDRAWN


def test_nor_is_one_signed_over_what_a_colleague_noted(released: Office) -> None:
    employ(released)
    worker, named_id = test_named.begun(released)
    named.record_heard(worker, named_id, Heard.AGREED)
    keeper, colleague = released.sign_in("keeper"), released.sign_in(COLLEAGUE)
    reference = liaison.open_record(worker, released.record_id()).row.reference
    restriction.restrict(worker, released.case_id(), [])
    withdrawing.block_by_reference(colleague, reference)
    with refused("named_withdrawn"):
        read_and_sign_named(keeper, named_id)


def test_a_freeze_noted_by_reference_stops_the_letter_that_names_her(released: Office) -> None:
    employ(released)
    worker, named_id = test_named.signed(released)
    restriction.restrict(worker, released.case_id(), [])
    colleague = released.sign_in(COLLEAGUE)
    reference = liaison.open_record(worker, released.record_id()).row.reference
    freezing.freeze_by_reference(colleague, reference, reason="he answered for her")
    with refused("file_frozen"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)


def test_a_frozen_file_is_erased_by_no_note(released: Office) -> None:
    keeper, worker = released.sign_in("keeper"), released.sign_in("intake")
    freeze(keeper, released)
    a_note(ERASURE, erasure._pending(worker, released.case_id()))(worker)
    fresh = released.sign_in("keeper")
    assert released.case_id() in {row.case_id for row in case_view.list_cases(fresh)}
    assert status(fresh, released) is RecordStatus.FROZEN


@pytest.mark.parametrize("shut", [False, True])
def test_a_note_erases_no_record_of_another_woman(released: Office, *, shut: bool) -> None:
    employ(released)
    worker = released.sign_in("intake")
    other = next(row.case_id for row in case_view.list_cases(worker) if row.case_id != released.case_id())
    if shut:
        restriction.restrict(worker, other, [])
    a_note(ERASURE, PendingErasure(other, (released.record_id(),), ()))(worker)
    released.sign_in(COLLEAGUE)
    fresh = released.sign_in("keeper")
    assert status(fresh, released) in {RecordStatus.ACTIVE, RecordStatus.BLOCKED}
    assert other not in {row.case_id for row in case_view.list_cases(fresh)}
    assert fresh.outbox.notes() == []


@pytest.mark.parametrize("own", [False, True])
def test_a_frozen_record_is_unfrozen_by_no_note(released: Office, *, own: bool) -> None:
    """Neither beside another woman's file, nor beside her own, in which nobody wrote that she is free."""
    keeper, worker = released.sign_in("keeper"), released.sign_in("intake")
    case_id = released.case_id()
    if own:
        freezing._freeze_records(worker, PendingFreeze(b"", (released.record_id(),), ("",)))
    else:
        freeze(keeper, released)
        case_id = next(row.case_id for row in case_view.list_cases(worker) if row.case_id != case_id)
    a_note(THAW, PendingFreeze(case_id, (released.record_id(),), ("",)))(worker)
    assert status(released.sign_in("keeper"), released) is RecordStatus.FROZEN


def test_an_unfreezing_leaves_no_freeze_behind_that_a_damaged_row_kept(released: Office) -> None:
    worker, hands = released.sign_in("intake"), released.sign_in("liaison")
    bit(hands, "masked_record", released.record_id())
    assert tried(freeze, worker, released) == "stopped_damaged"
    assert [note.kind for note in worker.outbox.notes()] == [FREEZE]
    bit(hands, "masked_record", released.record_id())
    freezing.unfreeze(worker, released.case_id(), reason="seen alone in the health centre")
    assert worker.outbox.notes() == []
    assert status(released.sign_in("keeper"), released) is RecordStatus.ACTIVE


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_a_record_that_cannot_be_stopped_by_its_reference_is_not_called_stopped(released: Office, act: str) -> None:
    worker, hands = released.sign_in("intake"), released.sign_in("liaison")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    bit(hands, "masked_record", released.record_id())
    with refused("cannot_open"):
        if act == "withdraw":
            withdrawing.block_by_reference(worker, reference)
        else:
            freezing.freeze_by_reference(worker, reference, reason="he answered for her")
    bit(hands, "masked_record", released.record_id())
    released.sign_in("intake")
    assert status(worker, released) is (RecordStatus.WITHDRAWN if act == "withdraw" else RecordStatus.FROZEN)
