"""What a restore loses of what the station that is there still says."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.domain.accompaniment import AccompanimentOutcome, AccompanimentStatus, CallOffReason, Companion
from nsintake.domain.accompaniment_plan import WayToBe
from nsintake.domain.incident import YesNo
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import EndReason
from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError
from nsintake.records.publications import published_months
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import watching, way_planning, way_view
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, withdrawing
from nsintake.services.consent.freezing import freeze_by_reference
from nsintake.services.consent.withdrawing import block_by_reference
from nsintake.services.day import publishing
from nsintake.services.liaison import disclosures, ending_meetings
from tests.attacks.test_after_settling import printed
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_restored_over_damage import lose, over_what_is_left
from tests.services.backup.test_recovery import _sheet_of
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.figures_office import a_quarter, came_in
from tests.services.ladder import Office, plan
from tests.services.refusals import refused
from tests.services.ways import a_way, somebody

pytestmark = pytest.mark.usefixtures("cheap_keys")


def test_a_month_that_was_published_since_is_not_counted_again(office: Office, copies: Path) -> None:
    """With a woman less, the second time would tell of her."""
    a_quarter(office, 9)
    path = back_up(office, copies)
    keeper = office.sign_in("keeper")
    publishing.publish(keeper)
    before = published_months(keeper)
    case_id, case = came_in(keeper, 1)[0]
    with keeper.identity.begin() as work:
        changed = replace(case, may_be_counted=YesNo.NO)
        keeper.identity.put(work, "case_file", case_id, case_id, changed, verb="save_back")
        work.commit()
    office.close()
    restore(office, path)
    keeper = office.sign_in("keeper")
    assert published_months(keeper) == before
    with refused("nothing_to_publish"):
        publishing.publish(keeper)


@pytest.mark.parametrize("then", ["as it is", "record damaged", "liaison.db gone"])
@pytest.mark.parametrize("act", ["block", "freeze"])
def test_what_was_noted_by_a_reference_is_not_lost(released: Office, copies: Path, act: str, then: str) -> None:
    """By a colleague to whom her file is shut; an officer damages the record before anybody can write it down."""
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    path = back_up(released, copies)
    released.close()
    colleague = released.sign_in(COLLEAGUE)
    reference = colleague.liaison.get("masked_record", released.record_id(), MaskedRecord).reference
    if act == "block":
        block_by_reference(colleague, reference)
    else:
        freeze_by_reference(colleague, reference, reason="he stood beside her")
    assert colleague.outbox.notes()
    released.close()
    if then == "record damaged":
        officer = released.sign_in("liaison")
        with officer.liaison.begin() as work:
            work.cursor.execute(
                "UPDATE masked_record SET body = zeroblob(64) WHERE record_id = ?", (released.record_id(),)
            )
            work.commit()
        released.close()
    password, _names = released.passwords(), None
    if then == "liaison.db gone":
        over_what_is_left(released, path, *lose(released, "liaison.db"), SHUT)
    else:
        sheet = _sheet_of(released)
        for signed_in in released.sessions:
            with contextlib.suppress(NsintakeError):
                signed_in.close()
        released.sessions.clear()
        released.close()
        opened = recovery.open_with_password(
            released.data, path, sheet=sheet, login="keeper", password=password["keeper"], clock=released.clock
        )
        with contextlib.closing(opened):
            recovery.recover(opened, stay=frozenset(person.uid for person in opened.people), despite=frozenset())
    worker = released.sign_in("intake")
    with contextlib.suppress(NsintakeError):
        withdrawing.finish_withdrawals(worker)
    for row in confirming.waiting(worker):
        with contextlib.suppress(NsintakeError):
            confirming.confirm(worker, row.record_id)
    assert not printed(released.sign_in("liaison"))


def test_a_sheet_of_a_meeting_that_was_cancelled_since_prints_no_more(released: Office, copies: Path) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    sheets = sheets_of(released, planned)
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    released.close()
    restore(released, path)
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    officer, said = released.sign_in("liaison"), []
    for letter_id, _ in sheets:
        try:
            disclosures.record_print(officer, letter_id, copies=1)
            said.append("printed")
        except NsintakeError as error:
            said.append(error.code)
    assert "printed" not in said


def test_a_watch_goes_on_over_a_restore_with_every_call_that_was_written_down(office: Office, copies: Path) -> None:
    worker = office.sign_in("intake")
    known = way_planning.plan_way(worker, office.case(worker), a_way(worker)).accompaniment_id
    over = way_planning.plan_way(worker, office.case(worker), _on_the_day_after(worker)).accompaniment_id
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    case_id, keeper = office.case(worker), (Companion(somebody(worker, Role.KEEPER), woman=True),)
    since = way_planning.plan_way(worker, case_id, a_way(worker, companions=keeper)).accompaniment_id
    watching.check_in(worker, known, 0, early=True)
    watching.duress_said(worker, since)
    watching.call_off(worker, over, CallOffReason.SHE_ASKED)
    office.close()
    restore(office, path)
    officer = office.sign_in("liaison")
    ways = {row.accompaniment_id: row for row in way_view.ways(officer)}
    assert way_view.open_way(officer, known).way.made == 1
    assert ways[since].missed is not None, "somebody is out there, whatever the backup knows"
    assert ways[over].status is AccompanimentStatus.CALLED_OFF
    watching.end_way(officer, since, AccompanimentOutcome.NOT_SAFE)


def _on_the_day_after(signed_in: SignedIn) -> WayToBe:
    plan, day = a_way(signed_in), timedelta(days=1)
    check_ins = tuple(replace(each, at=each.at + day) for each in plan.check_ins)
    return replace(plan, starts=plan.starts + day if plan.starts else None, check_ins=check_ins)
