"""A row of what she said is deleted, with identity.db's own key: a row that is gone has no subject, so no read misses it.

Whoever lets something leave sees it before it leaves, also where her session was looked through hours before. And
where identity.db cannot be written at all any more, what is told by her reference still stops.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.language import Lang
from nsintake.services import meetings
from nsintake.services.audit import audit
from nsintake.services.backup import confirming
from nsintake.services.consent import consents, freezing
from nsintake.services.letters import named_prints
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.session import Session
from tests.attacks.test_rollback import seen
from tests.services.ladder import POLICE, Office, plan, read_and_sign
from tests.services.letters.test_named import signed as named_signed
from tests.services.refusals import refused

WHY = "Somebody spoke for her."


def take_out(session: Session, case_id: bytes, kind: ActKind) -> None:
    """Delete the rows of one kind of act, and nothing else."""
    acts = session.identity.list("consent_act", ConsentAct, subject=case_id)
    with session.identity.begin() as work:
        for act_id, act in acts:
            if act.kind is kind:
                work.cursor.execute("DELETE FROM consent_act WHERE record_id = ?", (act_id,))
        work.commit()
    assert kind in {act.kind for _, act in acts}


def is_held(session: Session) -> bool:
    return ("identity.db", "stray") in seen(session)


STOPS: dict[str, tuple[Callable[[Session, bytes], object], ActKind]] = {
    "withdrawn": (lambda session, case_id: consents.withdraw(session, case_id, POLICE), ActKind.WITHDRAWN),
    "frozen": (lambda session, case_id: freezing.freeze(session, case_id, reason=WHY), ActKind.FROZEN),
}


@pytest.mark.parametrize("stopped", STOPS)
@pytest.mark.parametrize("looked_through", [False, True])
def test_a_letter_of_hers_that_waited_is_not_signed(heard: Office, stopped: str, *, looked_through: bool) -> None:
    """Nothing of hers was released before, so liaison.db knows nothing of it."""
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    act, kind = STOPS[stopped]
    if looked_through:
        audit.look_through(keeper)
    act(worker, heard.case_id())
    take_out(worker, heard.case_id(), kind)
    assert seen(keeper) == []
    with refused("audit_mismatch"):
        read_and_sign(keeper, heard.draft_id())
    assert is_held(keeper)
    assert liaison.list_records(heard.sign_in("liaison")) == ()


def test_no_meeting_is_planned(released: Office) -> None:
    worker = released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason=WHY)
    take_out(worker, released.case_id(), ActKind.FROZEN)
    with refused("audit_mismatch"):
        plan(worker, released.case_id())
    assert meetings.list_meetings(worker) == ()


def test_a_letter_that_names_her_does_not_print(released: Office) -> None:
    worker, named_id = named_signed(released)
    assert named_prints.record_print(worker, named_id, Lang.AR, copies=1)
    freezing.freeze(worker, released.case_id(), reason=WHY)
    take_out(worker, released.case_id(), ActKind.FROZEN)
    with refused("audit_mismatch"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)


def test_nothing_is_thawed_over_a_withdrawal_that_is_gone(released: Office) -> None:
    worker = released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason=WHY)
    consents.withdraw(worker, released.case_id(), POLICE)
    take_out(worker, released.case_id(), ActKind.WITHDRAWN)
    with refused("audit_mismatch"):
        freezing.thaw(worker, released.case_id(), reason="Seen alone.")


def test_nobody_confirms_by_it(released: Office) -> None:
    keeper = released.sign_in("keeper")
    audit_lost(released, keeper)
    worker = released.sign_in("intake")
    (row,) = confirming.waiting(worker)
    freezing.freeze(worker, released.case_id(), reason=WHY)
    freezing.thaw(worker, released.case_id(), reason="Seen alone.")
    take_out(worker, released.case_id(), ActKind.THAWED)
    take_out(worker, released.case_id(), ActKind.FROZEN)
    with refused("audit_mismatch"):
        confirming.confirm(worker, row.record_id)


def audit_lost(office: Office, keeper: Session) -> None:
    """Something was lost and settled, so every paper waits."""
    with keeper.liaison.begin() as work:
        work.cursor.execute("DELETE FROM task")
        work.commit()
    audit.verify_now(keeper)
    audit.settle(keeper, "liaison.db", "A disk lost them.")
    office.clock.moment += timedelta(minutes=1)


def test_what_was_settled_is_missed_no_more(heard: Office) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    with worker.identity.begin() as work:
        work.cursor.execute("DELETE FROM figure")
        work.cursor.execute("DELETE FROM card WHERE subject_id != ?", (heard.case_id(),))
        work.commit()
    with refused("audit_mismatch"):
        read_and_sign(keeper, heard.draft_id())
    audit.verify_now(keeper)
    audit.settle(keeper, "identity.db", "A disk lost them.")
    assert read_and_sign(keeper, heard.draft_id()).languages


@pytest.mark.parametrize("key", [b"outbox", b"audit"])
@pytest.mark.parametrize("stopped", STOPS)
def test_a_file_that_cannot_be_written_keeps_no_paper_in_print(released: Office, stopped: str, key: bytes) -> None:
    """The file's own keys were changed by a bit: nothing can be noted in identity.db any more."""
    worker = released.sign_in("intake")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    with worker.identity.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = zeroblob(60) WHERE subject_id = ?", (key.ljust(16, b"\0"),))
        work.commit()
    fresh, officer = released.sign_in("intake"), released.sign_in("liaison")
    if stopped == "withdrawn":
        assert not consents.block_by_reference(fresh, reference).noted
    else:
        assert freezing.freeze_by_reference(fresh, reference, reason=WHY).records == 1
    with refused(f"record_{stopped}"):
        disclosures.record_print(officer, released.letter_ids(officer)[0], copies=1)
