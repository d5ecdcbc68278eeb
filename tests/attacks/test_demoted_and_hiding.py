"""An intake worker who was made a liaison officer: she has the keys of all files until they are changed, and what she
could sign before. She takes rows and entries out for the moment of an honest act, and puts them back exactly.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.pending import THAW, PendingFreeze
from nsintake.records.case_files import every_act_of, next_number
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.letters import release
from nsintake.services.liaison.liaison import list_records
from nsintake.store.settled import CONTINUED, NO_RECORD
from tests.attacks.test_away_for_a_moment import Line, look, own_program, put_in, read
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, letter_ids, narrow, print_all, tried, withdraw
from tests.attacks.test_rollback import seen
from tests.attacks.test_roster_notes import demote
from tests.attacks.test_undelivered import over_there, waits
from tests.services.ladder import Office

Act = Callable[[SignedIn, Office], object]


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_what_leads_to_her_record_is_out_for_a_moment_with_all_that_the_log_says_of_it(
    released: Office, act: Act
) -> None:
    hands = own_program(released.sign_in("intake"))
    keeper, officer = released.sign_in("keeper"), released.sign_in("liaison")
    letters, store = letter_ids(officer, released), hands.identity
    links = read(store, "SELECT * FROM case_link WHERE subject_id = ?", released.case_id())
    said = [line for link in links for line in read(store, "SELECT * FROM audit WHERE record_id = ?", link[0])]
    assert links
    assert said
    with store.begin() as work:
        for link in links:
            work.cursor.execute("DELETE FROM case_link WHERE record_id = ?", (link[0],))
            work.cursor.execute("DELETE FROM audit WHERE record_id = ?", (link[0],))
        work.commit()
    told = tried(act, keeper, released)
    put_in(store, "case_link", links)
    put_in(store, "audit", said)
    printed = print_all(officer, letters), print_all(released.sign_in("liaison"), letters)
    assert told or "printed" not in printed[0] + printed[1], look(released)


def test_her_consent_is_out_for_a_moment_with_all_that_the_log_says_of_it(released: Office) -> None:
    """By somebody who was an intake worker: her worker hears that there is nothing to take back."""
    hands = own_program(released.sign_in("intake"))
    keeper, officer = released.sign_in("keeper"), released.sign_in("liaison")
    letters, store = letter_ids(officer, released), hands.identity
    acts = read(store, "SELECT * FROM consent_act WHERE subject_id = ?", released.case_id())
    said = [line for act in acts for line in read(store, "SELECT * FROM audit WHERE record_id = ?", act[0])]
    for act in acts:
        store.database.reader().execute("DELETE FROM consent_act WHERE record_id = ?", (act[0],))
        store.database.reader().execute("DELETE FROM audit WHERE record_id = ?", (act[0],))
    told = tried(withdraw, keeper, released)
    put_in(store, "consent_act", acts)
    put_in(store, "audit", said)
    printed = print_all(officer, letters), print_all(released.sign_in("liaison"), letters)
    found = look(released)
    assert "printed" not in printed[0] + printed[1], (told, found)


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_what_was_cancelled_is_owed_for_a_moment(heard: Office, act: Act) -> None:
    """The entries that say so are out while a colleague delivers."""
    worker, keeper, _ = waits(heard)
    store = worker.identity
    owed = read(store, "SELECT * FROM outbox")
    assert owed
    act(keeper, heard)
    assert not keeper.outbox.pending()
    ids = {row[1] for row in owed}
    text = "SELECT * FROM audit WHERE tbl IN ('outbox', 'cancelled') AND version > 0 ORDER BY n"
    lines = [line for line in read(store, text) if line[4] == "cancelled" or line[5] in ids]
    owing = min(line[0] for line in lines if line[4] == "cancelled")
    out = [line for line in lines if line[4] == "cancelled" or (line[7] == b"" and line[6] > 1)]
    assert owing
    with store.begin() as work:
        for line in out:
            work.cursor.execute("DELETE FROM audit WHERE n = ?", (line[0],))
        for row in owed:
            work.cursor.execute("INSERT INTO outbox VALUES (?, ?, ?, ?)", row)
        work.commit()
    with pytest.raises(OpenError):
        release.send_now(keeper)
    put_in(store, "audit", out)
    found = look(heard)
    assert over_there(heard.sign_in("keeper")) == (0, 0), found


@pytest.mark.parametrize("act", [withdraw, freeze])
@pytest.mark.parametrize("fresh", [True, False])
def test_the_note_of_the_roster_is_out_for_a_moment(released: Office, act: Act, *, fresh: bool) -> None:
    """She signs as what she was that the record is over; a worker whose session is open looks for the notes again
    because of an entry of settling that nobody signed."""
    hands = own_program(released.sign_in("intake"))  # kept open: she was an intake worker then
    number = demote(released, released.sign_in("keeper"))
    keeper, officer = released.sign_in("keeper"), released.sign_in("liaison")
    audit.look_through(keeper)
    assert not seen(keeper)
    letters = letter_ids(officer, released)
    store, record_id = hands.liaison, released.record_id()
    note = read(store, "SELECT * FROM audit WHERE tbl = 'roster' AND record_id = ?", number.to_bytes(16, "big"))
    held = read(store, "SELECT * FROM masked_record WHERE record_id = ?", record_id)
    (last,) = read(store, "SELECT max(n) FROM audit")[0]
    assert note
    store.database.reader().execute("DELETE FROM audit WHERE n = ?", (note[0][0],))
    record = store.get("masked_record", record_id, MaskedRecord)
    over = record.stub(RecordStatus.ERASED)
    tasks = read(store, "SELECT * FROM task WHERE subject_id = ?", record_id)
    roster = hands.accounts.database.reader().execute("SELECT * FROM roster WHERE number = ?", (number,)).fetchall()
    hands.accounts.database.reader().execute("DELETE FROM roster WHERE number = ?", (number,))
    with store.begin() as work:
        for task in tasks:
            store.remove(work, "task", task[0], verb="done")
        store.put(work, "masked_record", record_id, record_id, over, verb="withdraw")
        if not fresh:
            (n,) = work.cursor.execute("SELECT max(n) FROM audit").fetchone()
            junk = (n + 1, "x", "2026-03-04", 1, CONTINUED, NO_RECORD, 1, b"", 1, b"", b"", b"")
            work.cursor.execute(f"INSERT INTO audit VALUES ({', '.join('?' * 12)})", junk)
        work.commit()
    for row in roster:
        marks = ", ".join("?" * len(row))
        hands.accounts.database.reader().execute(f"INSERT INTO roster VALUES ({marks})", tuple(row))
    (mine,) = read(store, "SELECT max(n) FROM audit")[0]
    if fresh:
        keeper = released.sign_in("keeper")
    else:
        list_records(keeper)  # as the page of records does each minute
    told = tried(act, keeper, released)
    reader = store.database.reader()
    reader.execute("DELETE FROM audit WHERE n > ? AND n <= ?", (last, mine))
    reader.execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
    put_in(store, "audit", note)
    put_in(store, "masked_record", held)
    put_in(store, "task", tasks)
    printed = print_all(officer, letters), print_all(released.sign_in("liaison"), letters)
    found = look(released)
    assert "printed" not in printed[0] + printed[1], (told, found)


def test_a_frozen_record_is_not_unfrozen_by_somebody_demoted(released: Office) -> None:
    officer = released.sign_in("liaison")
    letters = letter_ids(officer, released)
    hands = own_program(released.sign_in("intake"))
    keeper = released.sign_in("keeper")
    number = demote(released, keeper)
    freeze(keeper, released)
    fresh = released.sign_in("keeper")
    audit.look_through(fresh)
    assert seen(fresh) == []
    fresh.close()
    released.sessions.remove(fresh)
    following = next_number(every_act_of(keeper, released.case_id()))
    note, store, case_id = number.to_bytes(16, "big"), hands.identity, released.case_id()
    count = read(store, "SELECT count(*) FROM audit WHERE tbl = 'roster' AND record_id = ?", note)[0][0]
    assert count == 1
    accounts = hands.accounts.database.reader()
    roster = [tuple(row) for row in accounts.execute("SELECT * FROM roster WHERE number = ?", (number,)).fetchall()]
    text = "UPDATE audit SET version = ? WHERE tbl = 'roster' AND record_id = ?"
    store.database.reader().execute(text, (0, note))
    accounts.execute("DELETE FROM roster WHERE number = ?", (number,))
    pending = PendingFreeze(case_id, (released.record_id(),), ("",))
    with store.begin() as work:
        act = ConsentAct(following, "", ActKind.THAWED, hands.today(), witness=hands.uid, reasons="x")
        store.put(work, "consent_act", secrets.token_bytes(16), case_id, act, verb="thawed")
        hands.outbox.add_note(work, THAW, pending)
        work.commit()
    accounts.execute(f"INSERT INTO roster VALUES ({', '.join('?' * len(roster[0]))})", roster[0])
    victim = released.sign_in("keeper")
    held = victim.unsound
    store.database.reader().execute(text, (1, note))
    status = victim.liaison.get("masked_record", released.record_id(), MaskedRecord).status
    printed = print_all(officer, letters), print_all(released.sign_in("liaison"), letters)
    found = look(released)
    assert status is RecordStatus.FROZEN, (held, printed, found)


def whole(signed_in: SignedIn) -> dict[str, list[Line]]:
    names = [name for (name,) in read(signed_in.identity, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: read(signed_in.identity, f"SELECT * FROM {name}") for name in names if not name.startswith("sqlite_")}


def put_whole(signed_in: SignedIn, held: dict[str, list[Line]]) -> None:
    with signed_in.identity.begin() as work:
        for name, rows in held.items():
            work.cursor.execute(f"DELETE FROM {name}")
            for row in rows:
                work.cursor.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        work.commit()


def test_nothing_is_delivered_from_a_file_that_was_put_back(heard: Office) -> None:
    """A session of this account took it back; another one that is open delivers from the file as it was before."""
    worker, keeper, _ = waits(heard)
    hands = own_program(heard.sign_in("intake"))
    before = whole(hands)
    withdraw(worker, heard)
    put_whole(hands, before)
    release.send_now(keeper)
    assert over_there(keeper) == (0, 0), look(heard)
