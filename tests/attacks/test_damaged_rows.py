"""One damaged row of hers: what she takes back stops all the same, nothing new leaves, and every list stays open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.meeting import Meeting
from nsintake.records.case_files import acts_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services import damaged
from nsintake.services.cases import search
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.damaged import Listed
from nsintake.services.day import case_view, today
from nsintake.services.intake import intake
from nsintake.services.letters import letters, release
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.meetings import meeting_view
from nsintake.store import sealed
from nsintake.store.done_mark import DONE
from nsintake.store.sealed import SealedStore
from tests.services.ladder import POLICE, Office, answers, heard_letter, plan
from tests.services.refusals import refused

ROWS = ("case_file", "consent_act", "case_link", "task", "wrap")


def flipped(body: bytes) -> bytes:
    return bytes([*body[:-1], body[-1] ^ 1])


def damage(store: SealedStore, table: str, column: str, subject: bytes) -> None:
    """Flip a bit of every row a subject has in a table of the real file."""
    reader = store.database.reader()
    found = reader.execute(f"SELECT {column} FROM {table} WHERE subject_id = ?", (subject,)).fetchall()
    assert found, f"no {table}"
    for (body,) in found:
        change = f"UPDATE {table} SET {column} = ? WHERE subject_id = ? AND {column} = ?"
        reader.execute(change, (flipped(body), subject, body))


def damage_hers(office: Office, signed_in: SignedIn, kind: str) -> None:
    if kind == "wrap":
        damage(signed_in.identity, "dek", "wrap", office.case_id())
    else:
        damage(signed_in.identity, kind, "body", office.case_id())


def status(signed_in: SignedIn, office: Office) -> RecordStatus:
    return signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord).status


def nothing_prints(office: Office) -> bool:
    officer = office.sign_in("liaison")
    return not any(card.printable for card in liaison.open_record(officer, office.record_id()).letters)


def stop(act: Callable[[], object], kind: str, reference: str, signed_in: SignedIn) -> None:
    """As a worker does it: by her file, and where that leads nowhere by the reference on her paper."""
    if kind in {"case_file", "task"}:
        act()
    elif kind == "wrap":
        with refused("stop_by_reference"):
            act()
        assert not withdrawing.block_by_reference(signed_in, reference.lower()).noted
    else:
        with refused("stopped_damaged"):
            act()


def mended(signed_in: SignedIn, kind: str, subject: bytes) -> None:
    """The same bit back, as a restored file has it."""
    damage(signed_in.identity, *(("dek", "wrap") if kind == "wrap" else (kind, "body")), subject)


@pytest.mark.parametrize("kind", ROWS)
def test_a_withdrawal_stops_what_is_printed_whichever_row_is_damaged(released: Office, kind: str) -> None:
    worker = released.sign_in("intake")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    damage_hers(released, worker, kind)
    stop(lambda: withdrawing.withdraw(worker, released.case_id(), POLICE), kind, reference, worker)
    assert status(worker, released) is RecordStatus.WITHDRAWN
    assert nothing_prints(released)
    if kind != "case_file":
        mended(worker, kind, released.case_id())
    withdrawing.finish_withdrawals(worker)
    assert acts_of(worker, released.case_id())[-1].kind is ActKind.WITHDRAWN
    assert worker.outbox.notes() == []


@pytest.mark.parametrize("kind", ROWS)
def test_a_freeze_holds_whichever_row_is_damaged(released: Office, kind: str) -> None:
    worker = released.sign_in("intake")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    damage_hers(released, worker, kind)
    stop(lambda: freezing.freeze(worker, released.case_id(), reason="her brother answered"), kind, reference, worker)
    assert status(worker, released) is (RecordStatus.WITHDRAWN if kind == "wrap" else RecordStatus.FROZEN)
    assert nothing_prints(released)
    if kind != "case_file":
        mended(worker, kind, released.case_id())
    withdrawing.finish_withdrawals(worker)
    frozen = freeze_on(worker, released.case_id())
    assert frozen is not None
    assert frozen.reasons == "her brother answered"
    assert status(worker, released) is RecordStatus.FROZEN


@pytest.mark.parametrize("kind", ROWS)
def test_a_freeze_by_reference_holds_whichever_row_is_damaged(released: Office, kind: str) -> None:
    worker = released.sign_in("intake")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    damage_hers(released, worker, kind)
    assert freezing.freeze_by_reference(worker, reference.lower(), reason="her brother answered").records
    assert status(worker, released) is RecordStatus.FROZEN
    assert nothing_prints(released)
    if kind != "case_file":
        mended(worker, kind, released.case_id())
    withdrawing.finish_withdrawals(worker)
    assert worker.outbox.notes() == []
    frozen = freeze_on(worker, released.case_id())
    assert frozen is not None
    assert frozen.reasons == "her brother answered"
    if kind not in {"case_file", "task"}:  # those are still damaged
        freezing.unfreeze(worker, released.case_id(), reason="seen alone in the health centre")
        assert status(worker, released) is RecordStatus.ACTIVE


@pytest.mark.parametrize("kind", ["case_file", "consent_act", "case_link", "wrap"])
def test_nothing_new_leaves_over_a_damaged_row(heard: Office, kind: str) -> None:
    keeper = heard.sign_in("keeper")
    damage_hers(heard, keeper, kind)
    with pytest.raises(OpenError):
        release.sign(keeper, heard.draft_id(), read=())
    assert keeper.liaison.list("masked_record", MaskedRecord) == []


def test_stopping_by_a_reference_says_what_it_could_not_find(released: Office) -> None:
    worker = released.sign_in("intake")
    with refused("reference_unknown"):
        withdrawing.block_by_reference(worker, unknown(worker))
    with refused("reference_unknown"):
        freezing.freeze_by_reference(worker, unknown(worker), reason="her brother answered")
    assert status(worker, released) is RecordStatus.ACTIVE
    whole = liaison.open_record(worker, released.record_id()).row.reference
    assert withdrawing.block_by_reference(worker, whole).noted
    assert acts_of(worker, released.case_id())[-1].kind is ActKind.WITHDRAWN


def unknown(signed_in: SignedIn) -> str:
    """A whole reference that no record has: that of the case."""
    return next(row.code for row in case_view.list_cases(signed_in))


def test_one_damaged_entry_shuts_no_list(released: Office) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    other = intake.close_session(worker, intake.consent_to_record(worker, answers()), answers())
    plan(worker, released.case_id())
    waits = heard_letter(worker, other)
    before = len(search.find(worker).rows)
    for table in ("case_file", "card", "letter_draft", "task"):
        damage(worker.identity, table, "body", released.case_id())
    (meeting,) = meeting_view.list_meetings(officer)
    damage(officer.liaison, "meeting", "body", meeting.meeting_id)
    damage(officer.liaison, "masked_record", "body", released.record_id())
    fresh = released.sign_in("intake")
    found = search.find(fresh)
    assert (len(found.rows), [file.case_id for file in found.damaged]) == (before - 1, [released.case_id()])
    assert other in {row.case_id for row in case_view.list_cases(fresh)}
    keeper = released.sign_in("keeper")
    assert [row.draft_id for row in today.today(keeper).waiting_for_me] == [waits]
    assert liaison.list_records(officer) == ()
    assert meeting_view.list_meetings(officer) == ()
    assert damaged.unreadable(officer, Listed.RECORD) == damaged.unreadable(officer, Listed.MEETING) == 1
    assert damaged.unreadable(fresh, Listed.CARD) == 1
    assert damaged.unreadable(fresh, Listed.TASK) >= 1
    assert damaged.unreadable(officer, Listed.CARD) == 0, "an officer is told nothing of any file"


def test_a_meeting_that_an_officer_marked_as_over_is_told_as_damaged(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    plan(worker, released.case_id())
    row = officer.liaison.sound("meeting", Meeting).records[0]
    monkeypatch.setattr(sealed, "stored_schema", lambda _kind, value: type(value).SCHEMA + DONE)
    with officer.liaison.begin() as work:
        officer.liaison.put(work, "meeting", row.record_id, row.subject_id, row.value, verb="plan")
        work.commit()
    monkeypatch.undo()
    assert damaged.unreadable(worker, Listed.MEETING) == damaged.unreadable(officer, Listed.MEETING) == 1


def test_a_damaged_session_that_is_not_closed_leaves_the_others_on_today(office: Office) -> None:
    worker = office.sign_in("intake")
    lost, kept = (intake.consent_to_record(worker, answers()) for _ in range(2))
    reader = worker.identity.database.reader()
    ((body,),) = reader.execute("SELECT body FROM draft WHERE draft_id = ?", (lost,)).fetchall()
    reader.execute("UPDATE draft SET body = ? WHERE draft_id = ?", (flipped(body), lost))
    assert [card.draft_id for card in today.today(worker).drafts] == [kept]
    assert damaged.unreadable(worker, Listed.SESSION) == 1


def test_prints_of_a_stopped_record_stay_refused(printed: Office) -> None:
    worker, officer = printed.sign_in("intake"), printed.sign_in("liaison")
    letter_id = printed.letter_ids(officer)[0]
    damage_hers(printed, worker, "consent_act")
    with refused("stopped_damaged"):
        withdrawing.withdraw(worker, printed.case_id(), POLICE)
    with refused("record_withdrawn"):
        disclosures.record_print(officer, letter_id, copies=1)
    assert letters.waiting(worker) == ()
