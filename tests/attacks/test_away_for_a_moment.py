"""A liaison officer changes what is in liaison.db for the moment of an act that protects a woman, and puts all of it
back exactly as it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, Whereabouts, disclosures_subject
from nsintake.domain.meeting import Meeting
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.case_files import case_of, link_for
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import consenting, freezing
from nsintake.services.letters import release
from nsintake.services.liaison import calling_off, disclosures, shredding
from nsintake.store.sealed import SealedStore
from nsintake.store.writers import MARK, MARK_ID
from tests.attacks.test_damaged_rows import damage
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, letter_ids, narrow, print_all, tried, withdraw
from tests.attacks.test_rollback import seen
from tests.attacks.test_undelivered import waits
from tests.services.ladder import POLICE, Office, hand_over, heard_letter, plan, read_and_sign, sign_only

Act = Callable[[SignedIn, Office], object]
Mend = Callable[[], None]
Line = tuple[Any, ...]
TABLES = ("masked_record", "released_letter", "task", "disclosure", "audit")
Held = dict[str, list[Line]]


def read(store: SealedStore, text: str, *values: object) -> list[Line]:
    return [tuple(row) for row in store.database.reader().execute(text, values).fetchall()]


def put_in(store: SealedStore, table: str, found: list[Line]) -> None:
    for row in found:
        store.database.reader().execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def own_program(signed_in: SignedIn) -> SignedIn:
    """The same, whose computer remembers nothing of what she writes: else that alone would give her away."""
    for store in signed_in.stores:
        store.audit.grows = None
    return signed_in


def look(office: Office) -> dict[str, object]:
    found = dict[str, object]()
    for login in ("liaison", "intake", "keeper"):
        signed_in = office.sign_in(login)
        audit.look_through(signed_in)
        found[login] = seen(signed_in)
    return found


def kept(signed_in: SignedIn) -> Held:
    return {table: read(signed_in.liaison, f"SELECT * FROM {table}") for table in TABLES}


def put_back(signed_in: SignedIn, held: Held) -> None:
    with signed_in.liaison.begin() as work:
        for table in TABLES:
            work.cursor.execute(f"DELETE FROM {table}")
            for row in held[table]:
                work.cursor.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        work.commit()


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_a_record_that_came_since_she_signed_in_is_stopped_or_missed(heard: Office, act: Act) -> None:
    """The end of the log is out, with the record that came then; her own session has never seen it."""
    heard.sign_in("keeper")  # so that everything is in force
    worker, hands = heard.sign_in("intake"), own_program(heard.sign_in("liaison"))
    before = kept(hands)
    keeper = heard.sign_in("keeper")
    signed = sign_only(keeper, heard.draft_id())
    release.send_now(keeper)
    officer = heard.sign_in("liaison")
    text = "SELECT record_id FROM released_letter WHERE subject_id = ?"
    letters = [bytes(row[0]) for row in read(hands.liaison, text, signed.record_id)]
    after = kept(hands)
    assert letters
    put_back(hands, before)
    told = tried(act, worker, heard)
    put_back(hands, after)
    assert told == "stopped_damaged" or "printed" not in print_all(officer, letters), look(heard)


def gone_for_a_moment(signed_in: SignedIn, office: Office, *, stub: bool) -> Mend:
    """The rule of writers is taken out, and her own word makes the record a stub, or takes it away."""
    store, reader, record_id = signed_in.liaison, signed_in.liaison.database.reader(), office.record_id()
    (last,) = read(signed_in.liaison, "SELECT max(n) FROM audit")[0]
    mark = read(signed_in.liaison, "SELECT * FROM audit WHERE tbl = ? AND record_id = ?", MARK, MARK_ID)
    held = read(signed_in.liaison, "SELECT * FROM masked_record WHERE record_id = ?", record_id)
    tasks = read(signed_in.liaison, "SELECT * FROM task WHERE subject_id = ?", record_id)
    assert mark, "the rule is in force"
    assert held
    before = store.get("masked_record", record_id, MaskedRecord)
    reader.execute("DELETE FROM audit WHERE tbl = ? AND record_id = ?", (MARK, MARK_ID))
    with store.begin() as work:
        for task in tasks:
            store.remove(work, "task", task[0], verb="done")
        store.remove(work, "masked_record", record_id, verb="shred")
        if stub:
            left = before.stub(RecordStatus.SHREDDED)
            store.put(work, "masked_record", record_id, disclosures_subject(record_id), left, verb="shred")
        work.commit()
    (mine,) = read(signed_in.liaison, "SELECT max(n) FROM audit")[0]

    def mend() -> None:
        reader.execute("DELETE FROM audit WHERE n > ? AND n <= ?", (last, mine))
        reader.execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
        put_in(signed_in.liaison, "audit", mark)
        put_in(signed_in.liaison, "masked_record", held)
        put_in(signed_in.liaison, "task", tasks)

    return mend


@pytest.mark.parametrize("stub", [True, False])
@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_the_rule_of_writers_is_out(released: Office, act: Act, *, stub: bool) -> None:
    released.sign_in("keeper")
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    hands = own_program(released.sign_in("liaison"))
    letters = letter_ids(officer, released)
    mend = gone_for_a_moment(hands, released, stub=stub)
    told = tried(act, worker, released)
    mend()
    assert "printed" not in print_all(officer, letters), (told, look(released))
    assert "printed" not in print_all(released.sign_in("liaison"), letters)


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_nor_where_the_first_letter_never_went_and_a_later_one_did(heard: Office, act: Act) -> None:
    worker, keeper, _ = waits(heard)
    freezing.freeze(worker, heard.case_id(), reason="he stood beside her")
    freezing.unfreeze(worker, heard.case_id(), reason="she called")
    read_and_sign(keeper, heard_letter(worker, heard.case_id()))
    link = link_for(worker, heard.case_id(), POLICE)
    assert link is not None
    (heard.folder / "record").write_bytes(link.record_id)
    heard.close()
    heard.sign_in("keeper")
    worker, officer = heard.sign_in("intake"), heard.sign_in("liaison")
    hands, letters = own_program(heard.sign_in("liaison")), letter_ids(officer, heard)
    mend = gone_for_a_moment(hands, heard, stub=False)
    told = tried(act, worker, heard)
    mend()
    assert "printed" not in print_all(officer, letters), (told, look(heard))


def said_gone(store: SealedStore, record_id: bytes, tables: tuple[str, ...]) -> Mend:
    """An officer says of rows of a record that they are gone, which she may of some."""
    reader = store.database.reader()
    (last,) = read(store, "SELECT max(n) FROM audit")[0]
    rows = {table: read(store, f"SELECT * FROM {table} WHERE subject_id = ?", record_id) for table in tables}
    with store.begin() as work:
        for table in tables:
            for row in rows[table]:
                store.remove(work, table, row[0], verb="shred")
        work.commit()
    (mine,) = read(store, "SELECT max(n) FROM audit")[0]

    def mend() -> None:
        reader.execute("DELETE FROM audit WHERE n > ? AND n <= ?", (last, mine))
        for table in tables:
            reader.execute(f"DELETE FROM {table} WHERE subject_id = ?", (record_id,))
            put_in(store, table, rows[table])

    return mend


@pytest.mark.parametrize("mark", [True, False])
def test_papers_that_an_officer_says_are_gone_while_they_are_judged_again_do_not_come_back(
    released: Office, *, mark: bool
) -> None:
    """She takes back the consent of one paper only; with the rule out, the record is said to be gone too."""
    released.sign_in("keeper")
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    hands = own_program(released.sign_in("liaison"))
    letters, store = letter_ids(officer, released), hands.liaison
    ruled = "UPDATE audit SET version = ? WHERE tbl = ? AND record_id = ?"
    if mark:  # one column is enough, and the entry after it still follows
        store.database.reader().execute(ruled, (0, MARK, MARK_ID))
    mend = said_gone(store, released.record_id(), ("released_letter", "task", *(("masked_record",) if mark else ())))
    told = tried(narrow, worker, released)
    mend()
    store.database.reader().execute(ruled, (1, MARK, MARK_ID))
    printed = print_all(officer, letters), print_all(released.sign_in("liaison"), letters)
    assert "printed" not in printed[0] + printed[1], (told, look(released))


@pytest.mark.parametrize("away", [False, True])
def test_papers_said_to_be_gone_while_a_word_is_added_do_not_come_back(released: Office, *, away: bool) -> None:
    """That a released letter is gone any officer may say; that it never was she may not."""
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    hands = own_program(released.sign_in("liaison"))
    letters = letter_ids(officer, released)
    mend = said_gone(hands.liaison, released.record_id(), ("released_letter", "task") if away else ())
    with worker.identity.begin() as work:
        case = case_of(worker, released.case_id())
        never = replace(case.identity.never, others=("contact", "التواصل", "پەیوەندی"))
        now = replace(case, identity=replace(case.identity, never=never))
        worker.identity.put(work, "case_file", released.case_id(), released.case_id(), now, verb="record")
        work.commit()
    consenting.judge_again(worker, released.case_id())
    mend()
    printed = print_all(officer, letters), print_all(released.sign_in("liaison"), letters)
    assert "printed" not in printed[0] + printed[1], look(released)


@pytest.mark.parametrize("how", ["bit", "hidden"])
@pytest.mark.parametrize("act", [withdraw, freeze])
def test_a_meeting_that_could_not_be_read_is_called_off_or_said(released: Office, act: Act, how: str) -> None:
    worker = released.sign_in("intake")
    plan(worker, released.case_id())
    hands = released.sign_in("liaison")
    store = hands.liaison
    ((meeting_id,),) = read(store, "SELECT record_id FROM meeting")
    if how == "bit":
        damage(store, "meeting", "body", meeting_id)
    else:
        kept = read(store, "SELECT * FROM meeting"), read(store, "SELECT * FROM audit WHERE record_id = ?", meeting_id)
        store.database.reader().execute("DELETE FROM meeting")
        store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (meeting_id,))
    told = tried(act, worker, released)
    if how == "bit":
        damage(store, "meeting", "body", meeting_id)
    else:
        put_in(store, "meeting", kept[0])
        put_in(store, "audit", kept[1])
    released.close()
    worker = released.sign_in("intake")
    calling_off.call_off_forgotten(worker)
    meeting = worker.liaison.get("meeting", meeting_id, Meeting)
    open_tasks = [task.kind for _, task in worker.liaison.list("task", Task) if task.status is TaskStatus.OPEN]
    found = look(released)
    assert TaskKind.CALL_OFF in open_tasks or not meeting.coming, (told, found)
    before = worker.liaison.audit.head()
    calling_off.call_off_forgotten(worker)
    assert worker.liaison.audit.head() == before, "once"


def test_a_print_hidden_while_she_withdraws_is_asked_for_beside_another(handed: Office) -> None:
    officer = handed.sign_in("liaison")
    for letter_id in letter_ids(officer, handed):
        disclosures.record_print(officer, letter_id, copies=3)
    hand_over(officer)
    worker = handed.sign_in("intake")
    store = officer.liaison
    prints = store.list("disclosure", Disclosure, subject=disclosures_subject(handed.record_id()))
    out = sum(disclosure.there for _, disclosure in prints if disclosure.where is Whereabouts.OUT)
    hidden = prints[-1][0]
    assert len(prints) > 1
    kept = (
        read(store, "SELECT * FROM disclosure WHERE record_id = ?", hidden),
        read(store, "SELECT * FROM audit WHERE record_id = ?", hidden),
    )
    store.database.reader().execute("DELETE FROM disclosure WHERE record_id = ?", (hidden,))
    store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (hidden,))
    told = tried(withdraw, worker, handed)
    put_in(store, "disclosure", kept[0])
    put_in(store, "audit", kept[1])
    handed.close()
    found = look(handed)
    keeper = handed.sign_in("keeper")
    shredding.shred_due(keeper)
    asked = [task.copies for _, task in keeper.liaison.list("task", Task) if task.kind is TaskKind.RECALL]
    assert asked == [out], (told, asked, out, found)


def test_a_narrower_word_over_a_damaged_record_is_not_undone_by_a_freeze_and_an_unfreezing(released: Office) -> None:
    worker, hands = released.sign_in("intake"), released.sign_in("liaison")
    before = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    damage(hands.liaison, "masked_record", "body", released.record_id())
    tried(narrow, worker, released)
    damage(hands.liaison, "masked_record", "body", released.record_id())
    tried(freeze, worker, released)
    freezing.unfreeze(worker, released.case_id(), reason="seen alone")
    try:
        after = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    except OpenError:
        return
    assert len(after.facts) < len(before.facts) or after.status.value != "active"


@pytest.mark.parametrize("who", ["officer", "the one who did it"])
@pytest.mark.parametrize("act", [withdraw, freeze])
def test_an_open_session_prints_nothing_from_a_file_put_back(released: Office, act: Act, who: str) -> None:
    worker, officer = released.sign_in("keeper"), released.sign_in("liaison")
    hands = own_program(released.sign_in("liaison"))
    letters, before = letter_ids(officer, released), kept(hands)
    act(worker, released)
    after = kept(hands)
    put_back(hands, before)
    printed = print_all(officer if who == "officer" else worker, letters)
    put_back(hands, after)
    found = look(released)
    assert "printed" not in printed, found
