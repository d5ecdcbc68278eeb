"""Somebody who has identity.db's key and may sign nothing there any more writes into what is owed to liaison.db.

An honest colleague's session would deliver it, and sign it over there. Nothing is owed but what the log says.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.pending import ERASURE, THAW, PendingFreeze
from nsintake.errors import NsintakeError
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.letters import release
from nsintake.store import wraps
from nsintake.store.owed import OwedLines
from tests.attacks.test_rollback import seen
from tests.attacks.test_roster_notes import demote
from tests.attacks.test_undelivered import after_the_hour, erase, narrow, over_there, waits, withdraw
from tests.services.ladder import POLICE, Office

Insert = Callable[[SignedIn], None]
Act = Callable[[SignedIn, bytes], None]


def past_the_log(signed_in: SignedIn, insert: Insert) -> None:
    """Her own program writes into the outbox and says nothing of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(OwedLines, "state", lambda *_, **__: None)
        insert(signed_in)


def a_note(kind: str, value: object) -> Insert:
    def insert(signed_in: SignedIn) -> None:
        with signed_in.identity.begin() as work:
            signed_in.outbox.add_note(work, kind, value)
            work.commit()

    return insert


def active_again(office: Office) -> Insert:
    record_id = office.record_id()

    def insert(signed_in: SignedIn) -> None:
        value = MaskedRecord("K7", POLICE, (), (), None, RecordStatus.ACTIVE, signed_in.due_in(30))
        with signed_in.identity.begin() as work:
            signed_in.outbox.add_row(work, "masked_record", record_id, record_id, value, verb="release")
            work.commit()

    return insert


def noticed(office: Office) -> None:
    office.close()
    for login in ("intake", "keeper"):
        signed_in = office.sign_in(login)
        audit.look_through(signed_in)
        assert ("identity.db", "stray") in seen(signed_in), login


def put_again(signed_in: SignedIn, lines: list[tuple[object, ...]]) -> None:
    """The same entries under their ids, sealed again with another hour: what an insider can make of them."""
    with signed_in.identity.begin() as work:
        for line in lines:
            work.cursor.execute("INSERT INTO outbox VALUES (?, ?, ?, ?)", line)
        signed_in.outbox.hurry(work, signed_in.now())
        work.commit()


def status(signed_in: SignedIn, office: Office) -> RecordStatus:
    return signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord).status


def test_a_row_that_nobody_owes_is_not_brought_over(released: Office) -> None:
    keeper, worker = released.sign_in("keeper"), released.sign_in("intake")
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    past_the_log(worker, active_again(released))
    worker.outbox.deliver()
    assert status(keeper, released) is RecordStatus.WITHDRAWN
    released.close()
    assert status(released.sign_in("intake"), released) is RecordStatus.WITHDRAWN


def test_nor_is_one_that_somebody_demoted_signs_under_the_role_she_had(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    demote(released, keeper)
    with keeper.accounts.database.begin() as work:  # so that her own program takes her for what she was
        newest = work.cursor.execute("SELECT number, bytes FROM roster ORDER BY number DESC").fetchone()
        work.cursor.execute("DELETE FROM roster WHERE number = ?", (newest[0],))
        work.commit()
    active_again(released)(worker)
    with keeper.accounts.database.begin() as work:
        work.cursor.execute("INSERT INTO roster (number, bytes) VALUES (?, ?)", newest)
        work.commit()
    fresh = released.sign_in("keeper")
    assert status(fresh, released) is RecordStatus.WITHDRAWN
    audit.look_through(fresh)
    assert ("identity.db", "powerless") in seen(fresh)


def test_a_file_is_not_unfrozen_by_a_note_alone(released: Office) -> None:
    keeper, worker = released.sign_in("keeper"), released.sign_in("intake")
    freezing.freeze(keeper, released.case_id(), reason="he stood beside her")
    pending = PendingFreeze(released.case_id(), (released.record_id(),), ("",))
    past_the_log(worker, a_note(THAW, pending))
    assert status(released.sign_in("keeper"), released) is RecordStatus.FROZEN
    noticed(released)


def test_nobody_is_erased_by_a_note_alone(released: Office) -> None:
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    pending = erasure._pending(worker, released.case_id())
    past_the_log(worker, a_note(ERASURE, pending))
    assert released.case_id() in {row.case_id for row in case_view.list_cases(released.sign_in("intake"))}
    noticed(released)


def test_a_withdrawal_that_was_cut_off_is_missed_when_its_note_is_taken_out(released: Office) -> None:
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(withdrawing, "_carry_out", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            withdrawing.withdraw(worker, released.case_id(), POLICE)
    with worker.identity.begin() as work:
        work.cursor.execute("DELETE FROM outbox")
        assert work.cursor.rowcount == 1
        work.commit()
    noticed(released)


def test_what_is_owed_is_not_exchanged(heard: Office) -> None:
    worker, keeper, _ = waits(heard)
    with worker.identity.begin() as work:
        lines = work.cursor.execute("SELECT * FROM outbox ORDER BY seq").fetchall()
        work.cursor.execute("DELETE FROM outbox")
        work.commit()
    past_the_log(worker, lambda signed_in: put_again(signed_in, lines))
    release.send_now(keeper)
    assert over_there(keeper) == (0, 0)


def _key_away(signed_in: SignedIn) -> Insert:
    """The key of the outbox is taken out; what this gives puts it back."""
    with signed_in.identity.begin() as work:
        kept = work.cursor.execute("SELECT * FROM dek WHERE subject_id = ?", (wraps.OUTBOX,)).fetchall()
        work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (wraps.OUTBOX,))
        work.commit()

    def back(signed_in: SignedIn) -> None:
        with signed_in.identity.begin() as work:
            work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (wraps.OUTBOX,))
            work.cursor.executemany("INSERT INTO dek VALUES (?, ?, ?)", kept)
            work.commit()

    return back


def _garbage(signed_in: SignedIn) -> Insert:
    with signed_in.identity.begin() as work:
        work.cursor.execute("INSERT INTO outbox VALUES (99, ?, 1, ?)", (b"g" * 16, b"garbage" * 9))
        work.commit()

    def away(signed_in: SignedIn) -> None:
        with signed_in.identity.begin() as work:
            work.cursor.execute("DELETE FROM outbox WHERE seq = 99")
            work.commit()

    return away


def _line_away(signed_in: SignedIn) -> Insert:
    with signed_in.identity.begin() as work:
        lines = work.cursor.execute("SELECT * FROM outbox").fetchall()
        work.cursor.execute("DELETE FROM outbox")
        work.commit()

    def back(signed_in: SignedIn) -> None:
        with signed_in.identity.begin() as work:
            work.cursor.executemany("INSERT OR REPLACE INTO outbox VALUES (?, ?, ?, ?)", lines)
            work.commit()

    return back


@pytest.mark.parametrize("hides", [_key_away, _garbage, _line_away])
@pytest.mark.parametrize("act", [withdraw, narrow, erase])
def test_what_waits_does_not_go_when_it_was_hidden_while_she_took_it_back(
    heard: Office, act: Act, hides: Callable[[SignedIn], Insert]
) -> None:
    worker, keeper, signed = waits(heard)
    put_back = hides(keeper)
    with contextlib.suppress(NsintakeError):
        act(worker, heard.case_id())
    put_back(keeper)
    after_the_hour(heard, signed)
    with contextlib.suppress(NsintakeError):
        deliver(keeper)
    heard.close()
    with contextlib.suppress(NsintakeError):
        deliver(heard.sign_in("intake"))
    assert over_there(heard.sign_in("liaison")) == (0, 0)
