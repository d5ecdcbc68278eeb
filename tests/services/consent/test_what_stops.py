"""A withdrawal stops what goes on with that office and nothing else; a freeze lets it wait until the unfreezing."""

from __future__ import annotations

import secrets
from dataclasses import replace

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.codes import new_code
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Disclosure, MaskedRecord, disclosures_subject
from nsintake.domain.meeting import EndReason, MeetingStatus
from nsintake.domain.release import Heard
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.past_damage import records_by
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, late_withdrawals, withdrawing
from nsintake.services.consent.what_stops import damaged_file, what_stops
from nsintake.services.day import alarms, today
from nsintake.services.letters import letters
from nsintake.services.liaison import answering, calling_off, disclosures, handing, liaison
from nsintake.services.meetings import meeting_view
from tests.attacks.test_damaged_rows import damage
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.consent.test_consenting import Cut, cut
from tests.services.ladder import CARE, POLICE, Office, hand_over, heard_letter, plan, read_and_sign
from tests.services.letters.test_named import given
from tests.services.refusals import refused

STOPPED = {TaskKind.PRINT_LETTER, TaskKind.AWAIT_ANSWER, TaskKind.MEETING}


def due(signed_in: SignedIn) -> set[tuple[TaskKind, str]]:
    """What is on Today, by kind and code."""
    return {(task.kind, task.subject) for task in today.today(signed_in).due}


def two_offices(office: Office) -> tuple[SignedIn, SignedIn, str, str]:
    """A letter with the police that waits for its answer, one to another office that waits for the printer, and a
    meeting with each: worker, officer, and the two references.
    """
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    other = read_and_sign(office.sign_in("keeper"), heard_letter(worker, office.case_id(), CARE)).reference
    plan(worker, office.case_id())
    plan(worker, office.case_id(), CARE, day=2)
    return worker, officer, worker.liaison.get("masked_record", office.record_id(), MaskedRecord).reference, other


def test_a_withdrawal_settles_what_was_due_with_this_office_and_with_no_other(handed: Office) -> None:
    worker, officer, police, care = two_offices(handed)
    again = read_and_sign(handed.sign_in("keeper"), heard_letter(worker, handed.case_id()))
    assert again.reference == police, "a paper of hers waits for the printer again"
    before = {task for task in due(officer) if task[0] in STOPPED}
    assert {kind for kind, subject in before if subject == police} == {TaskKind.PRINT_LETTER, TaskKind.AWAIT_ANSWER}
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    meeting_codes = {meeting.code: meeting.status for meeting in meeting_view.list_meetings(officer)}
    cancelled = {code for code, status in meeting_codes.items() if status is MeetingStatus.CANCELLED}
    assert len(cancelled) == 1
    after = {task for task in due(officer) if task[0] in STOPPED}
    assert after == {task for task in before if task[1] not in {police, *cancelled}}
    assert {(TaskKind.PRINT_LETTER, care)} <= after
    assert {(TaskKind.RECALL, police), (TaskKind.CALL_OFF, police)} <= due(officer)


def test_it_leaves_two_things_to_do_one_for_each_side(handed: Office) -> None:
    worker, officer, police, _ = two_offices(handed)
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    withdrawing.withdraw(worker, handed.case_id(), CARE)
    reach = [task for task in today.today(worker).due if task.kind is TaskKind.REACH_SAFELY]
    assert [(task.target, task.owner) for task in reach] == [(handed.case_id(), worker.display_name)], (
        "once, for her worker"
    )
    assert not [task for task in today.today(officer).due if task.kind is TaskKind.REACH_SAFELY]
    calls = {task.subject: task for task in today.today(officer).due if task.kind is TaskKind.CALL_OFF}
    assert (calls[police].page, calls[police].target) == ("record", handed.record_id())
    assert len(calls) == 2, "a meeting was planned with the other office too"
    with refused("done_elsewhere"):
        today.finish(officer, calls[police].task_id)
    calling_off.called_off(officer, handed.record_id())
    assert police not in {task.subject for task in today.today(officer).due if task.kind is TaskKind.CALL_OFF}
    today.finish(worker, reach[0].task_id)
    assert not [task for task in today.today(worker).due if task.kind is TaskKind.REACH_SAFELY]


def test_where_the_office_never_had_anything_there_is_nothing_to_call_off(released: Office) -> None:
    worker = released.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert not [task for task in today.today(worker).due if task.kind is TaskKind.CALL_OFF]


def test_before_anything_was_released_the_meeting_itself_is_called_off(office: Office) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    case_id = office.case(worker)
    planned = plan(worker, case_id)
    withdrawing.withdraw(worker, case_id, POLICE)
    view = meeting_view.open_meeting(officer, planned.meeting_id)
    assert (view.meeting.status, view.meeting.because) == (MeetingStatus.CANCELLED, EndReason.SHE_WITHDREW)
    assert view.to_call_off
    (call,) = [task for task in today.today(officer).due if task.kind is TaskKind.CALL_OFF]
    assert (call.page, call.target, call.subject) == ("meeting", planned.meeting_id, planned.code)
    calling_off.called_off(officer, planned.meeting_id)
    assert not meeting_view.open_meeting(officer, planned.meeting_id).to_call_off


def test_the_dialog_names_beforehand_all_that_stops_and_who_has_which_copies(handed: Office) -> None:
    worker, officer, _, _ = two_offices(handed)
    disclosures.record_print(officer, handed.letter_ids(officer)[0], copies=3)
    seen = what_stops(worker, handed.case_id(), POLICE)
    assert [(copies.lang.value, copies.copies, copies.holder, copies.since) for copies in seen.out] == [
        ("ar", 2, "the duty officer", worker.today())
    ]
    assert (seen.with_us, seen.to_print, seen.answers, len(seen.meetings), seen.named) == (3, 0, 1, 1, 0)
    done = withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert (done.copies_out, done.with_us) == (2, 3), "what was said beforehand is what happens"
    assert what_stops(worker, handed.case_id(), POLICE).meetings == ()


def test_after_a_withdrawal_no_facts_are_stored_or_handed_out(handed: Office) -> None:
    worker, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    assert liaison.open_record(officer, handed.record_id()).facts
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    view = liaison.open_record(officer, handed.record_id())
    assert (view.facts, view.withheld, view.ended, view.silent) == ((), (), True, True)
    assert officer.liaison.get("masked_record", handed.record_id(), MaskedRecord).facts == ()


def statuses(signed_in: SignedIn, kinds: set[TaskKind]) -> set[tuple[TaskKind, TaskStatus]]:
    return {(task.kind, task.status) for _, task in signed_in.liaison.list("task", Task) if task.kind in kinds}


def test_a_freeze_lets_what_is_due_wait_and_an_unfreezing_brings_it_back(handed: Office) -> None:
    worker, officer, police, care = two_offices(handed)
    facts = liaison.open_record(officer, handed.record_id()).facts
    before = {task for task in due(officer) if task[0] in STOPPED}
    rings = alarms.alarms(officer)
    assert rings.due
    assert rings.silent
    assert {kind for kind, _ in before} == STOPPED
    freezing.freeze(worker, handed.case_id(), reason="her brother answered")
    assert not {task for task in due(officer) if task[0] in STOPPED}, "nothing that waits is shown as due"
    assert statuses(officer, STOPPED) >= {(kind, TaskStatus.SUSPENDED) for kind in STOPPED}
    assert (alarms.alarms(officer).due, alarms.alarms(officer).silent) == ((), ())
    assert liaison.open_record(officer, handed.record_id()).facts == ()
    assert {subject for kind, subject in due(officer) if kind is TaskKind.CALL_OFF} == {police, care}
    assert {TaskKind.REACH_SAFELY, TaskKind.SAFETY_CHECK} <= {kind for kind, _ in due(worker)}
    freezing.unfreeze(worker, handed.case_id(), reason="seen alone")
    assert {task for task in due(officer) if task[0] in STOPPED} == before
    assert alarms.alarms(officer) == rings
    assert liaison.open_record(officer, handed.record_id()).facts == facts
    assert not {TaskKind.CALL_OFF, TaskKind.REACH_SAFELY} & {kind for kind, _ in due(worker)}


def test_what_she_withdraws_while_frozen_does_not_come_back(handed: Office) -> None:
    worker, officer, police, care = two_offices(handed)
    freezing.freeze(worker, handed.case_id(), reason="her brother answered")
    withdrawing.withdraw(worker, handed.case_id(), POLICE, by_phone=True)
    assert (TaskKind.RECALL, police) in due(officer), "a recall never waits"
    freezing.unfreeze(worker, handed.case_id(), reason="seen alone")
    assert {subject for kind, subject in due(officer) if kind in STOPPED} & {police} == set()
    assert {subject for kind, subject in due(officer) if kind is TaskKind.CALL_OFF} == {police}
    assert (TaskKind.PRINT_LETTER, care) in due(officer)
    assert liaison.open_record(officer, handed.record_id()).facts == ()


def test_an_answer_that_comes_while_frozen_does_not_wake_the_asking(handed: Office) -> None:
    worker, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    (row,) = liaison.open_record(officer, handed.record_id()).disclosures
    freezing.freeze(worker, handed.case_id(), reason="x")
    answering.record_answer(officer, row.disclosure_id, Answer.RECEIVED)
    assert statuses(officer, {TaskKind.AWAIT_ANSWER}) == {(TaskKind.AWAIT_ANSWER, TaskStatus.SUSPENDED)}


def test_nothing_came_out_while_frozen_and_it_is_to_be_printed_after_the_unfreezing(printed: Office) -> None:
    worker, officer = printed.sign_in("intake"), printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    freezing.freeze(worker, printed.case_id(), reason="x")
    disclosures.count_pages(officer, row.disclosure_id, pages_out=0, handed_to="")
    assert statuses(officer, {TaskKind.PRINT_LETTER}) == {(TaskKind.PRINT_LETTER, TaskStatus.SUSPENDED)}
    freezing.unfreeze(worker, printed.case_id(), reason="y")
    assert statuses(officer, {TaskKind.PRINT_LETTER}) == {(TaskKind.PRINT_LETTER, TaskStatus.OPEN)}


@pytest.mark.parametrize(("act", "where"), [("freeze", "suspend"), ("unfreeze", "resume")])
def test_cut_off_in_between_what_waits_and_what_goes_on_is_finished_at_the_next_sign_in(
    handed: Office, monkeypatch: pytest.MonkeyPatch, act: str, where: str
) -> None:
    worker, officer, *_ = two_offices(handed)
    before = {task for task in due(officer) if task[0] in STOPPED}
    if act == "unfreeze":
        freezing.freeze(worker, handed.case_id(), reason="x")
    with monkeypatch.context() as patch:
        patch.setattr(freezing, where, cut)
        with pytest.raises(Cut):
            getattr(freezing, act)(worker, handed.case_id(), reason="why")
    assert not handed.sign_in("keeper").outbox.notes()
    assert {task for task in due(officer) if task[0] in STOPPED} == (set() if act == "freeze" else before)


def test_copies_that_were_given_without_a_line_about_it_are_recalled_like_others(printed: Office) -> None:
    worker, officer = printed.sign_in("intake"), printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    with refused("not_recalled"):
        handing.was_handed_over(officer, row.disclosure_id, copies=1, to="night shift")
    withdrawing.withdraw(worker, printed.case_id(), POLICE)
    handing.was_handed_over(officer, row.disclosure_id, copies=1, to="night shift")
    asked = {task.kind: task.copies for task in today.today(officer).due if task.copies}
    assert asked == {TaskKind.RECALL: 1, TaskKind.DESTROY_COPIES: 1}
    assert (
        liaison.open_record(officer, printed.record_id()).letters
        == liaison.open_record(printed.sign_in("liaison"), printed.record_id()).letters
    )
    late_withdrawals.finish_withdrawals(printed.sign_in("keeper"))  # behind the pages of who may sign a notice
    (notice,) = [letter for letter in liaison.open_record(officer, printed.record_id()).letters if letter.printable]
    assert notice.kind.value == "recall"


def why_no_notice(office: Office) -> set[str]:
    cards = liaison.open_record(office.sign_in("liaison"), office.record_id()).letters
    return {card.why_not for card in cards if card.kind is LetterKind.RECALL}


def test_a_notice_that_asks_for_what_came_back_is_not_printed(handed: Office) -> None:
    worker, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    arabic = next(
        letter for letter in liaison.open_record(officer, handed.record_id()).letters if letter.lang is Lang.AR
    )
    disclosures.record_print(officer, arabic.letter_id, copies=1)
    hand_over(officer)
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert why_no_notice(handed) == {""}
    first = min(liaison.open_record(officer, handed.record_id()).disclosures, key=lambda disclosure: disclosure.copies)
    disclosures.close_recall(officer, first.disclosure_id)
    assert why_no_notice(handed) == {"recall_changed"}, "it asks for three copies, and two are out"
    late_withdrawals.finish_withdrawals(handed.sign_in("intake"))  # behind the pages of her session
    assert why_no_notice(handed) == {""}


def test_what_an_earlier_version_wrote_is_recalled_by_the_same_rule(handed: Office) -> None:
    """A print of before does not say what it is of: a speaking note is ours, whoever had it."""
    worker, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    draft_id = letters.begin_letter(worker, handed.case_id(), POLICE, kind=LetterKind.SPEAKING_NOTE)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    read_and_sign(handed.sign_in("keeper"), draft_id)
    cards = liaison.open_record(officer, handed.record_id()).letters
    note = next(card for card in cards if card.kind is LetterKind.SPEAKING_NOTE)
    store = officer.liaison
    ((key, disclosure),) = store.list("disclosure", Disclosure)
    subject = store.record("disclosure", key, Disclosure).subject_id
    with store.begin() as work:
        store.put(work, "disclosure", key, subject, replace(disclosure, kind=None), verb="x")
        old = replace(disclosure, kind=None, letter_id=note.letter_id)
        store.put(work, "disclosure", b"n" * 16, subject, old, verb="x")
        work.commit()
    done = withdrawing.withdraw(worker, handed.case_id(), POLICE)
    assert (done.copies_out, done.with_us) == (2, 2)


def test_a_reference_is_read_with_the_digits_of_her_paper(released: Office) -> None:
    keeper, code = released.sign_in("keeper"), ""
    while not any(sign.isdigit() for sign in code):
        code = new_code(secrets.randbelow)
    row = keeper.liaison.record("masked_record", released.record_id(), MaskedRecord)
    with keeper.liaison.begin() as work:
        named = replace(row.value, reference=code)
        keeper.liaison.put(work, "masked_record", row.record_id, row.subject_id, named, verb="release")
        work.commit()
    for digits in ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"):
        typed = code.lower().translate(str.maketrans("0123456789", digits))
        assert [link.record_id for link in records_by(keeper, typed)] == [row.record_id]


def test_where_a_file_is_damaged_it_is_named_who_heard_of_her_and_every_office_where_that_is_not_known(
    handed: Office,
) -> None:
    worker, case_id = handed.sign_in("intake"), handed.case_id()
    file = damaged_file(worker, case_id)
    heard = file.offices
    assert file.code == worker.identity.get("case_file", case_id, CaseFile).code
    assert list(heard) == [POLICE, CARE]
    assert heard[POLICE] == worker.content.office_of(POLICE)
    damage(worker.identity, "task", "body", case_id)
    assert damaged_file(worker, case_id) == file, "of her offices all is known"
    damage(worker.identity, "consent_act", "body", case_id)
    damage(worker.identity, "card", "body", case_id)
    left = damaged_file(handed.sign_in("intake"), case_id)
    every = left.offices
    assert left.code == "", "nothing is made up"
    assert every.keys() - heard.keys(), "nobody can say that these did not"
    assert every.keys() == {POLICE, CARE, *(office.recipient_id for office in worker.content.recipients)}


def test_a_print_that_names_her_and_is_damaged_keeps_nobody_from_being_told_what_stops(released: Office) -> None:
    worker, named_id, _ = given(released)
    before = what_stops(worker, released.case_id(), POLICE)
    assert (before.named, len(before.out)) == (1, 1)
    damage(worker.identity, "named_print", "body", disclosures_subject(named_id))
    left = what_stops(released.sign_in("intake"), released.case_id(), POLICE)
    assert (left.named, left.out) == (1, ())


def test_of_a_file_that_is_shut_nobody_hears_which_offices_heard_of_her(handed: Office) -> None:
    worker, case_id = handed.sign_in("intake"), handed.case_id()
    employ(handed)
    restriction.restrict(worker, case_id, [])
    with refused("file_restricted"):
        damaged_file(handed.sign_in(COLLEAGUE), case_id)
