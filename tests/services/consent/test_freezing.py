"""She may not be free: everything waits, nothing is shredded, and only a reason lets it go on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, Given, Item
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.task import TaskKind
from nsintake.errors import UserFault
from nsintake.records.case_files import every_act_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning
from nsintake.services.consent import consent_view, consenting, freezing, withdrawing
from nsintake.services.day import case_view, erasure, today
from nsintake.services.intake import intake
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, proved_letters
from nsintake.services.liaison.shredding import shred_due
from tests.services.consent.test_consenting import Cut, cut, notice_of, said
from tests.services.ladder import POLICE, Office, answers, heard_letter, read_and_sign
from tests.services.refusals import refused


def status(signed_in: SignedIn, office: Office) -> tuple[RecordStatus, bool]:
    record = signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord)
    return record.status, record.shred_due is not None


def checks(signed_in: SignedIn) -> list[bytes]:
    return [task.task_id for task in today.today(signed_in).due if task.kind is TaskKind.SAFETY_CHECK]


def test_nothing_leaves_a_frozen_file_and_nothing_of_it_is_shredded(handed: Office) -> None:
    worker, keeper, officer = handed.sign_in("intake"), handed.sign_in("keeper"), handed.sign_in("liaison")
    waits = heard_letter(worker, handed.case_id())
    assert freezing.freeze(worker, handed.case_id(), reason="her brother answered").records == 1
    with refused("record_frozen"):
        disclosures.record_print(officer, handed.letter_ids(officer)[0], copies=1)
    with refused("file_frozen"):
        letters.begin_letter(worker, handed.case_id(), POLICE)
    with refused("file_frozen"):
        read_and_sign(keeper, waits)
    with refused("file_frozen"):
        freezing.freeze(worker, handed.case_id(), reason="again")
    hers = worker.identity.get("case_file", handed.case_id(), CaseFile).code
    with refused("file_frozen"):
        erasure.erase(worker, handed.case_id(), typed=hers)
    withdrawing.withdraw(worker, handed.case_id(), POLICE, by_phone=True)
    with refused("record_frozen"):
        proved_letters.prove_again(officer, notice_of(officer, handed.record_id()))
    handed.clock.moment += timedelta(days=30)
    assert shred_due(handed.sign_in("liaison")) == 0
    assert status(worker, handed) == (RecordStatus.FROZEN, True)
    frozen = consent_view.overview(worker, handed.case_id()).frozen
    assert frozen is not None
    assert (frozen.reason, frozen.by) == ("her brother answered", worker.display_name)


def test_the_safety_check_stands_on_today_until_a_reason_unfreezes_the_file(handed: Office) -> None:
    worker = handed.sign_in("intake")
    with pytest.raises(UserFault, match="field_empty"):
        freezing.freeze(worker, handed.case_id(), reason=" ")
    freezing.freeze(worker, handed.case_id(), reason="she whispered")
    (task_id,) = checks(worker)
    with refused("file_frozen"):
        today.finish(worker, task_id)
    with pytest.raises(UserFault, match="field_empty"):
        freezing.unfreeze(worker, handed.case_id(), reason="")
    assert freezing.unfreeze(worker, handed.case_id(), reason="seen alone at the clinic").records == 1
    assert checks(worker) == []
    assert status(worker, handed) == (RecordStatus.ACTIVE, False)
    assert [act.reasons for act in every_act_of(worker, handed.case_id())][-2:] == [
        "she whispered",
        "seen alone at the clinic",
    ]
    with refused("not_frozen"):
        freezing.unfreeze(worker, handed.case_id(), reason="twice")


def test_what_she_withdrew_while_frozen_is_recalled_once_it_is_unfrozen(handed: Office) -> None:
    worker = handed.sign_in("intake")
    freezing.freeze(worker, handed.case_id(), reason="coerced")
    seen = withdrawing.withdraw(worker, handed.case_id(), POLICE, by_phone=True)
    assert (seen.copies_out, seen.notices) == (2, 1)
    handed.clock.moment += timedelta(days=30)
    later = handed.sign_in("intake")
    freezing.unfreeze(later, handed.case_id(), reason="she came alone and repeated it")
    record = later.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert (record.status, record.shred_due) == (RecordStatus.WITHDRAWN, later.today() + timedelta(days=7))
    assert proved_letters.prove_again(later, notice_of(later, handed.record_id())).pages == 1


@pytest.mark.parametrize(("act", "where"), [("freeze", "_freeze_records"), ("unfreeze", "_unfreeze_records")])
def test_cut_off_it_is_finished_at_the_next_sign_in(
    handed: Office, monkeypatch: pytest.MonkeyPatch, act: str, where: str
) -> None:
    worker = handed.sign_in("intake")
    if act == "unfreeze":
        freezing.freeze(worker, handed.case_id(), reason="x")
    with monkeypatch.context() as patch:
        patch.setattr(freezing, where, cut)
        with pytest.raises(Cut):
            getattr(freezing, act)(worker, handed.case_id(), reason="why")
    with refused("file_frozen") if act == "freeze" else refused("record_frozen"):
        read_and_sign(handed.sign_in("keeper"), heard_letter(worker, handed.case_id())) if act == "freeze" else (
            disclosures.record_print(worker, handed.letter_ids(worker)[0], copies=1)
        )
    next_day = handed.sign_in("keeper")
    assert not next_day.outbox.notes()
    assert status(next_day, handed)[0] is (RecordStatus.FROZEN if act == "freeze" else RecordStatus.ACTIVE)


def test_an_unfreezing_that_was_cut_off_does_not_undo_a_later_freeze(
    handed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = handed.sign_in("intake")
    freezing.freeze(worker, handed.case_id(), reason="x")
    with monkeypatch.context() as patch:
        patch.setattr(freezing, "_unfreeze_records", cut)
        with pytest.raises(Cut):
            freezing.unfreeze(worker, handed.case_id(), reason="y")
    freezing.freeze(worker, handed.case_id(), reason="not after all")
    assert freeze_on(handed.sign_in("keeper"), handed.case_id()) is not None
    assert status(worker, handed)[0] is RecordStatus.FROZEN


def test_the_overview_says_in_sentences_what_each_office_hears(handed: Office) -> None:
    worker = handed.sign_in("intake")
    found = {consent.recipient_id: consent for consent in consent_view.overview(worker, handed.case_id()).offices}
    police = found[POLICE]
    assert (police.state, police.copies_out, len(police.references)) == (consent_view.ConsentState.IN_FORCE, 2, 1)
    assert any("@dark_gate_7731" in line.en for line in police.will_learn)
    assert police.could_find_out
    assert len(police.will_not_learn) > 5
    assert found["nss-ninewa"].state is consent_view.ConsentState.NEVER_ASKED
    consenting.record_acts(worker, handed.case_id(), [said()], Given())
    assert stand(worker, handed) is consent_view.ConsentState.NOTHING
    consenting.record_acts(worker, handed.case_id(), [said(Item.KIND, one_letter=True)], Given(in_room="she"))
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    seen = consent_view.overview(worker, handed.case_id())
    acts = next(consent.acts for consent in seen.offices if consent.recipient_id == POLICE)
    assert [act.kind for act in acts] == [ActKind.WITHDRAWN, ActKind.GIVEN, ActKind.GIVEN, ActKind.GIVEN]
    assert acts[1].in_room == "she"
    assert stand(worker, handed) is consent_view.ConsentState.WITHDRAWN
    sheet = consent_view.asking_sheet(worker, handed.case_id())
    asked = next(questions for questions in sheet.offices if questions.recipient_id == POLICE)
    assert {question.item for question in asked.questions if question.before.value == "share"} == {Item.KIND}
    assert sheet.staff[0] == (worker.uid, worker.display_name)


def stand(signed_in: SignedIn, office: Office) -> consent_view.ConsentState:
    seen = consent_view.overview(signed_in, office.case_id())
    return next(consent.state for consent in seen.offices if consent.recipient_id == POLICE)


def test_a_frozen_file_is_known_as_one_until_it_is_unfrozen(handed: Office) -> None:
    worker, case_id = handed.sign_in("intake"), handed.case_id()
    told = answers()
    other = intake.close_session(worker, intake.consent_to_record(worker, told), told)
    assert case_view.frozen_files(worker) == frozenset()
    freezing.freeze(worker, case_id, reason="not alone")
    assert case_view.frozen_files(worker) == {case_id}
    assert way_planning.asked_for(worker, case_id).frozen
    assert not way_planning.asked_for(worker, other).frozen
    freezing.unfreeze(worker, case_id, reason="seen alone")
    assert case_view.frozen_files(worker) == frozenset()
    assert not way_planning.asked_for(worker, case_id).frozen
