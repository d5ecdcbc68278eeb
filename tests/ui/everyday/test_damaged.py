"""A row of hers that cannot be read, as the worker meets it: one line that says what to do, and a way to stop."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.services.consent import freezing
from nsintake.services.intake import invitations
from nsintake.services.liaison import liaison
from tests.attacks.test_damaged_rows import damage
from tests.journeys.full_office import FullOffice
from tests.services.intake.test_invitations import TOLD
from tests.ui.pages.desk import Desk, SignIn
from ui.pages.case import CasePage
from ui.widgets.basics import Notice
from ui.widgets.data_table import DataTable


def statuses(desk: Desk, references: set[str]) -> set[RecordStatus]:
    records = desk.signed_in.liaison.list("masked_record", MaskedRecord)
    return {record.status for _, record in records if record.reference in references}


def active(desk: Desk) -> set[str]:
    return {row.reference for row in liaison.list_records(desk.signed_in) if row.status is RecordStatus.ACTIVE}


def takes_back(desk: Desk, case_id: bytes, office: str) -> None:
    """By the button of that office on the page in front; it is written into this file."""
    desk.press(f"case.withdraw.{office}")
    desk.settle()
    desk.press("case.withdraw.confirm")
    desk.settle()
    told = [act for _, act in desk.signed_in.identity.list("consent_act", ConsentAct, subject=case_id)]
    assert ActKind.WITHDRAWN in {act.kind for act in told if act.recipient_id == office}


def test_a_damaged_file_is_one_line_of_the_list_and_all_that_can_be_found_is_frozen_there(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    desk.go("cases")
    whole = desk.find("cases.table", DataTable).model().rowCount()
    before = active(desk)
    damage(desk.signed_in.identity, "case_file", "body", bytes.fromhex(busy.case))
    damage(desk.signed_in.identity, "consent_act", "body", bytes.fromhex(busy.case))
    desk = sign_in("intake")
    desk.go("cases")
    table = desk.find("cases.table", DataTable)
    desk.qtbot.waitUntil(lambda: table.model().rowCount() == whole, timeout=10_000)
    table.opened.emit(f"damaged:{busy.case}")
    desk.settle()
    desk.put("reason", "Her brother answered.")
    desk.press("stop.freeze")
    desk.settle()
    assert "could be found was stopped" in desk.read("stop.said")
    assert RecordStatus.FROZEN in statuses(desk, before)
    desk.press("stop.cancel")


def test_of_a_file_that_cannot_be_read_as_a_whole_she_takes_back_what_was_told_and_all_of_it_is_frozen(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """Before: a message, an empty page, and no way to it from her file."""
    desk = sign_in("intake")
    case_id, before = bytes.fromhex(busy.case), active(desk)
    acts = [act for _, act in desk.signed_in.identity.list("consent_act", ConsentAct, subject=case_id)]
    office = next(act.recipient_id for act in acts if act.kind is ActKind.GIVEN)
    damage(desk.signed_in.identity, "task", "body", case_id)
    desk = sign_in("intake")
    desk.go("case", case_id=busy.case)
    desk.settle()
    assert desk.has("case.damaged")
    assert desk.signed_in.identity.get("case_file", case_id, CaseFile).code in desk.said("page_title")
    assert not desk.has("case.consents")
    off = [desk.find(f"case.{act}", QPushButton) for act in ("reopen", "letter", "meeting", "way")]
    assert not any(act.isEnabled() for act in off)
    shown = {name.removeprefix("case.withdraw.") for name in desk.names("case.withdraw.")}
    assert shown == {act.recipient_id for act in acts if act.recipient_id}, "those that heard of her"
    takes_back(desk, case_id, office)
    assert desk.has("case.damaged"), "it is shown again"
    desk.press("case.damaged.stop")
    desk.put("reason", "Her brother answered.")
    desk.press("stop.freeze")
    desk.settle()
    assert before
    assert RecordStatus.ACTIVE not in statuses(desk, before)
    desk.press("stop.cancel")


def test_what_is_pressed_while_another_file_is_read_is_done_in_the_file_that_is_shown(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    case_id = bytes.fromhex(busy.case)
    page = desk.go("case", case_id=busy.case)
    desk.settle()
    assert isinstance(page, CasePage)
    office = min(name.removeprefix("case.withdraw.") for name in desk.names("case.withdraw.") if name.count(".") == 2)
    page._case_id = bytes(16)  # she went on, and the other file is not read yet
    takes_back(desk, case_id, office)


def test_a_reference_stops_one_record_and_a_misread_one_is_said_beside_its_field(
    sign_in: SignIn, busy: FullOffice
) -> None:
    desk = sign_in("intake")
    damage(desk.signed_in.identity, "dek", "wrap", bytes.fromhex(busy.case))
    reference = min(active(desk))
    desk.go("cases")
    desk.press("cases.stop")
    desk.put("reference", reference[:-1] + ("2" if reference[-1] != "2" else "3"))
    desk.press("stop.confirm")
    desk.settle()
    assert desk.said("error_reference")
    desk.press("stop.cancel")
    desk.press("cases.stop")
    desk.put("reference", reference)
    desk.press("stop.confirm")
    desk.settle()
    assert f"Stopped: \u2066{reference}\u2069" in desk.read("stop.said")
    assert statuses(desk, {reference}) == {RecordStatus.WITHDRAWN}
    desk.press("stop.cancel")


def test_a_reference_freezes_one_record_where_she_is_perhaps_not_free(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    damage(desk.signed_in.identity, "dek", "wrap", bytes.fromhex(busy.case))
    reference = min(active(desk))
    desk.go("cases")
    desk.press("cases.stop")
    desk.press("stop.freeze")
    desk.settle()
    assert desk.said("error_reference"), "nothing is named"
    desk.put("reference", reference)
    desk.press("stop.freeze")
    desk.settle()
    assert desk.said("error_reason"), "nobody said why"
    desk.put("reason", "Her brother answered.")
    desk.press("stop.freeze")
    desk.settle()
    assert f"told under \u2066{reference}\u2069" in desk.read("stop.said")
    assert statuses(desk, {reference}) == {RecordStatus.FROZEN}
    desk.press("stop.cancel")


def test_a_frozen_file_says_so_above_everything(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    desk.go("case", case_id=busy.case)
    desk.settle()
    assert not desk.window.findChildren(Notice, "case.frozen")
    freezing.freeze(desk.signed_in, bytes.fromhex(busy.case), reason="Her brother answered.")
    desk.go("today")
    desk.go("case", case_id=busy.case)
    desk.settle()
    assert "nothing of hers prints" in desk.read("case.frozen")
    acts = [desk.find(f"case.{act}", QPushButton) for act in ("letter", "meeting", "way")]
    assert not any(act.isEnabled() for act in acts)
    assert len({act.toolTip() for act in acts}) == 1
    assert "frozen" in acts[0].toolTip(), "and not that she agreed to nothing"
    assert not [name for name in desk.names("case.wish.") if name.endswith(".begin") and "information" not in name]
    freezing.unfreeze(desk.signed_in, bytes.fromhex(busy.case), reason="Seen alone.")
    desk.go("today")
    desk.go("case", case_id=busy.case)
    desk.settle()
    assert all(desk.find(f"case.{act}", QPushButton).isEnabled() for act in ("letter", "way"))


def test_today_and_the_records_stay_and_say_what_cannot_be_read(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    damage(desk.signed_in.identity, "task", "body", bytes.fromhex(busy.case))
    record_id = next(row.record_id for row in liaison.list_records(desk.signed_in))
    damage(desk.signed_in.liaison, "masked_record", "body", record_id)
    desk.go("today")
    assert "cannot be read" in desk.read("today.damaged")
    desk.go("records")
    assert "1 entry here cannot be read" in desk.read("records.damaged")
    assert desk.find("records.table", DataTable).model().rowCount() > 0
    desk.go("meetings")
    assert not desk.has("meetings.damaged")


def test_an_invitation_that_cannot_be_read_is_told_beside_the_others(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    damaged, _ = (invitations.invite(desk.signed_in, TOLD).invitation_id for _ in range(2))
    desk.go("invitations")
    desk.settle()
    assert not desk.has("invitations.damaged")
    assert desk.has("invitations.drop.1")
    damage(desk.signed_in.identity, "invitation", "body", damaged)
    desk.go("today")
    desk.go("invitations")
    desk.settle()
    assert "1 entry here cannot be read" in desk.read("invitations.damaged")
    assert desk.has("invitations.drop.0")
    assert not desk.has("invitations.drop.1")
