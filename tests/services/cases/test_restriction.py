"""A file is open to whom she accepts: lists leave it out for others, nothing leaks, nothing crashes."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.intake import IntakeDraft, Step
from nsintake.domain.letter import LetterKind
from nsintake.domain.release import Heard
from nsintake.domain.roles import Role
from nsintake.domain.task import Task, TaskKind
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.intake import intake
from nsintake.services.letters import letters, release
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.meetings import meeting_view, points
from nsintake.store.check import verify_file
from nsintake.store.done_mark import MARKED
from nsintake.store.tables import SEALED
from tests.services.colleagues import COLLEAGUE, employ, staffed, staffed_printed, uid_of  # noqa: F401 - fixtures
from tests.services.ladder import CARE, POLICE, Office, answers, hand_over, heard_letter, plan, read_and_sign, sign_only
from tests.services.refusals import refused


def start(signed_in: SignedIn, **more: str) -> bytes:
    return intake.consent_to_record(signed_in, answers(**more))


def record(signed_in: SignedIn, **more: str) -> bytes:
    draft_id = start(signed_in, **more)
    return intake.close_session(signed_in, draft_id, answers(**more))


def codes(signed_in: SignedIn) -> set[str]:
    return {row.code for row in case_view.list_cases(signed_in)}


def code(signed_in: SignedIn, case_id: bytes) -> str:
    return signed_in.identity.get("case_file", case_id, CaseFile).code


def test_a_file_that_somebody_must_not_see_is_open_to_its_worker_and_keepers_alone(staffed: Office) -> None:  # noqa: F811
    worker, colleague, keeper = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    case_id = record(worker, must_not_see="yes", names="نور الصباح عزيز")
    hers = code(worker, case_id)
    access = restriction.access_to(worker, case_id)
    assert access.restricted
    assert [person.uid for person in access.people] == [worker.uid]
    assert [person.uid for person in access.keepers] == [keeper.uid]
    assert [person.uid for person in access.others] == [colleague.uid]
    assert hers in codes(worker)
    assert hers in codes(keeper)
    assert case_view.reveal(keeper, case_id).names == ("نور الصباح عزيز",)
    assert hers not in codes(colleague)
    assert case_view.list_cases(colleague, "نور") == ()
    for act in (case_view.open_case, case_view.reveal, restriction.access_to):
        with refused("file_restricted"):
            act(colleague, case_id)
    assert verify_file(colleague.identity).sound


def test_she_can_accept_a_colleague_from_the_first_moment_on(staffed: Office) -> None:  # noqa: F811
    employ(staffed, "third")
    worker, colleague, third = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "third"))
    assert {person.uid for person in restriction.colleagues(worker)} == {colleague.uid, third.uid}
    chosen = {"must_not_see": "yes", restriction.ACCEPTED: colleague.uid}
    draft_id = start(worker, **chosen)
    assert worker.identity.holders(draft_id) == tuple(sorted((worker.uid, colleague.uid)))
    case_id = intake.close_session(worker, draft_id, answers(**chosen))
    assert code(colleague, case_id) in codes(colleague)
    with refused("file_restricted"):
        case_view.open_case(third, case_id)


def test_an_answer_changed_on_the_way_changes_who_opens_the_draft(staffed: Office) -> None:  # noqa: F811
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    draft_id = start(worker)
    assert worker.identity.holders(draft_id) is None

    def save(**more: str) -> None:
        intake.save_draft(worker, draft_id, answers=answers(**more), step=Step.SAFETY, focus="", caret=0)

    save(must_not_see="yes")
    assert worker.identity.holders(draft_id) == (worker.uid,)
    with refused("file_restricted"):
        colleague.drafts.load(draft_id, IntakeDraft)
    assert intake.load_draft(worker, draft_id).answers["must_not_see"] == "yes"
    save(must_not_see="yes", accepted=f"{colleague.uid},nobody")
    assert colleague.drafts.load(draft_id, IntakeDraft).value.step is Step.SAFETY
    save(must_not_see="no")
    assert worker.identity.holders(draft_id) is None
    intake.save_draft(worker, draft_id, answers=answers(), step=Step.SAFETY, focus="", caret=0)
    intake.close_session(worker, draft_id, answers(must_not_see="yes"))
    assert worker.identity.holders(draft_id) == (worker.uid,)


def test_restricting_later_widening_and_opening_again(staffed: Office) -> None:  # noqa: F811
    worker, colleague, keeper = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    case_id = record(worker)
    assert case_view.open_case(colleague, case_id).code == code(worker, case_id)
    restriction.restrict(worker, case_id, [])
    with refused("file_restricted"):
        case_view.open_case(colleague, case_id)
    for act in (restriction.widen, restriction.restrict):
        with refused("file_restricted"):
            act(colleague, case_id, [colleague.uid])
    with refused("file_restricted"):
        restriction.open_to_all(colleague, case_id)
    restriction.widen(worker, case_id, [colleague.uid])
    assert case_view.open_case(colleague, case_id)
    restriction.restrict(keeper, case_id, [worker.uid])
    assert restriction.access_to(keeper, case_id).people == (restriction.Colleague(worker.uid, worker.display_name),)
    with refused("file_restricted"):
        case_view.open_case(colleague, case_id)
    restriction.open_to_all(worker, case_id)
    assert case_view.open_case(colleague, case_id)
    with refused("not_restricted"):
        restriction.open_to_all(worker, case_id)
    with refused("not_restricted"):
        restriction.widen(worker, case_id, [colleague.uid])
    verbs = {view.verb for view in worker.identity.audit.views_about(case_id)}
    assert verbs >= {"record", "restrict", "widen", "open_file"}


def test_nobody_is_named_who_could_not_open_it_anyway(staffed: Office) -> None:  # noqa: F811
    worker, officer = staffed.sign_in("intake"), staffed.sign_in("liaison")
    case_id = record(worker)
    for uid in (officer.uid, "nobody"):
        with refused("colleague_unknown"):
            restriction.restrict(worker, case_id, [uid])
        with refused("colleague_unknown"):
            restriction.hand_over(worker, case_id, uid, HandOver.LEAVES)


def test_whoever_takes_a_file_over_has_it_and_its_tasks_and_the_one_before_has_not(staffed: Office) -> None:  # noqa: F811
    worker, colleague, keeper = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    case_id = record(worker, must_not_see="yes", deadline_today="yes")
    page_drafts.save_page(worker, "plan_meeting", {"case": code(worker, case_id), "raw": {"room": "Room 1"}})
    with refused("file_restricted"):
        restriction.hand_over(colleague, case_id, colleague.uid, HandOver.OTHER)
    with refused("already_hers"):
        restriction.hand_over(worker, case_id, worker.uid, HandOver.LEAVES)
    restriction.hand_over(worker, case_id, colleague.uid, HandOver.LEAVES)
    with refused("file_restricted"):
        case_view.open_case(worker, case_id)
    assert page_drafts.load_page(worker, "plan_meeting") is None
    access = restriction.access_to(colleague, case_id)
    assert access.worker.uid == colleague.uid
    assert [person.uid for person in access.people] == [colleague.uid]
    mine = [task for _, task in colleague.identity.list("task", Task, subject=case_id)]
    assert {task.kind for task in mine} == {TaskKind.URGENT_CARE, TaskKind.RENEW_CONSENT}
    assert {task.owner for task in mine} == {colleague.uid}
    restriction.hand_over(keeper, case_id, worker.uid, HandOver.BETTER_PLACED)
    assert case_view.open_case(worker, case_id)
    with refused("file_restricted"):
        case_view.open_case(colleague, case_id)
    details = [v.details for v in keeper.identity.audit.views_about(case_id) if v.verb == "hand_over"]
    assert details[0] == {"from": colleague.uid, "to": worker.uid, "reason": "better_placed"}


@pytest.mark.parametrize("shut_out", [False, True])
def test_nobody_misses_anything_in_what_was_done_before_a_hand_over(released: Office, *, shut_out: bool) -> None:
    """Before: whoever does not open it missed all that lists pass over unopened, since whoever sealed it again is not
    named in the new key; and no keeper could settle that.
    """
    employ(released)
    employ(released, "third")
    employ(released, "keeper2", Role.KEEPER)
    released.close()
    worker, case_id = released.sign_in("intake"), released.case_id()
    shut_to = [uid_of(worker, "keeper")] if shut_out else []
    restriction.change_access(worker, case_id, (), shut_to=shut_to)
    restriction.hand_over(worker, case_id, uid_of(worker, COLLEAGUE), HandOver.LEAVES)
    tables = [table for table in SEALED[Compartment.IDENTITY] if is_done_in(worker, table, case_id)]
    assert "letter_draft" in tables
    released.close()
    for login in ("intake", "third", "keeper", "keeper2", COLLEAGUE):
        signed_in = released.sign_in(login)
        audit.look_through(signed_in)
        assert not signed_in.unsound, login


def is_done_in(signed_in: SignedIn, table: str, case_id: bytes) -> bool:
    """Whether lists pass over a row of hers there unopened."""
    text = f"SELECT 1 FROM {table} WHERE subject_id = ? AND {MARKED}"
    return signed_in.identity.database.reader().execute(text, (case_id,)).fetchone() is not None


def test_an_open_file_is_handed_over_and_stays_open(staffed: Office) -> None:  # noqa: F811
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    case_id = record(worker)
    restriction.hand_over(worker, case_id, colleague.uid, HandOver.HER_WISH)
    assert restriction.access_to(worker, case_id).worker.uid == colleague.uid
    assert not restriction.access_to(worker, case_id).restricted


def test_every_list_works_for_somebody_who_may_not_open_some_files(staffed_printed: Office) -> None:  # noqa: F811
    office = staffed_printed
    worker, case_id = office.sign_in("intake"), office.case_id()
    hers, waiting = code(worker, case_id), heard_letter(worker, case_id, CARE)
    meeting = plan(worker, case_id)
    page_drafts.save_page(worker, "letter", {"draft_id": waiting.hex(), "text": {"ar": "من كلامها"}})
    restriction.restrict(worker, case_id, [])
    colleague, keeper, officer = (office.sign_in(login) for login in (COLLEAGUE, "keeper", "liaison"))
    assert hers not in codes(colleague)
    assert letters.waiting(colleague) == ()
    assert [row.draft_id for row in letters.waiting(keeper)] == [waiting]
    day = today.today(colleague)
    assert hers not in {task.subject for task in day.due}
    withdrawing.finish_withdrawals(colleague)
    for act in (letters.preview, read_and_sign):
        with refused("file_restricted"):
            act(colleague, waiting)
    with refused("file_restricted"):
        withdrawing.withdraw(colleague, case_id, POLICE)
    # the liaison side is as before, for officers and for intake workers alike
    for other in (colleague, officer):
        assert liaison.open_record(other, office.record_id()).letters
        assert meeting_view.list_meetings(other)
        view = meeting_view.open_meeting(other, meeting.meeting_id)
        assert (view.may_edit, view.may_hold) == (False, False)
    with refused("file_restricted"):
        points.agree_action(colleague, meeting.meeting_id, text="NP asks again", owner="NP", due="2026-03-09")
    point = points.agree_action(worker, meeting.meeting_id, text="NP asks again", owner="NP", due="2026-03-09")
    points.finish_action(colleague, point, proof="the office said so")
    (row,) = disclosures.unsettled(colleague)
    disclosures.count_pages(colleague, row.disclosure_id, pages_out=row.pages_expected, handed_to="Community Police")
    assert disclosures.unsettled(officer) == ()


def test_a_keeper_signs_what_nobody_else_may_read_and_anybody_delivers_it(staffed: Office) -> None:  # noqa: F811
    worker, colleague, keeper = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    case_id = record(worker, must_not_see="yes")
    draft_id = heard_letter(worker, case_id)
    shown = letters.preview(worker, draft_id)
    assert shown.why_not == "second_person_needed"
    assert shown.readers == (keeper.display_name,)
    signed = sign_only(keeper, draft_id)
    assert colleague.outbox.pending()
    release.send_now(colleague)
    assert liaison.open_record(colleague, signed.record_id).row.reference == signed.reference
    assert letters.preview(worker, draft_id).released


def test_readers_are_told_only_where_they_are_few(staffed: Office) -> None:  # noqa: F811
    worker, colleague, keeper = (staffed.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    open_letter = heard_letter(worker, record(worker))
    assert letters.preview(worker, open_letter).readers is None
    chosen = {"must_not_see": "yes", restriction.ACCEPTED: colleague.uid}
    draft_id = heard_letter(worker, record(worker, **chosen))
    assert set(letters.preview(worker, draft_id).readers or ()) == {colleague.display_name, keeper.display_name}
    alone = letters.begin_letter(keeper, record(keeper, must_not_see="yes"), POLICE)
    assert letters.preview(keeper, alone).readers == ()
    assert letters.preview(keeper, alone).heard is Heard.NOT_YET


def test_a_withdrawal_cut_off_is_blocked_by_anybody_and_finished_by_who_has_the_file(staffed_printed: Office) -> None:  # noqa: F811
    office = staffed_printed
    worker, case_id = office.sign_in("intake"), office.case_id()
    hand_over(office.sign_in("liaison"))
    restriction.restrict(worker, case_id, [])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(withdrawing, "_carry_out", lambda *_: withdrawing._Done())  # the power goes right after the note
        withdrawing.withdraw(worker, case_id, POLICE)
    assert all(letter.printable for letter in liaison.open_record(worker, office.record_id()).letters)
    colleague = office.sign_in(COLLEAGUE)
    printable = {
        letter.kind for letter in liaison.open_record(colleague, office.record_id()).letters if letter.printable
    }
    assert printable <= {LetterKind.RECALL}
    assert len(colleague.outbox.notes()) == 1
    recalls = [task for task in today.today(office.sign_in(COLLEAGUE)).due if task.kind is TaskKind.RECALL]
    assert [task.copies for task in recalls] == [2]
    back = office.sign_in("intake")
    assert back.outbox.notes() == []
    stands = {view.recipient_id: view.may_write_to for view in case_view.open_case(back, case_id).consents}
    assert not stands[POLICE]


def test_what_a_worker_types_on_any_page_is_sealed_for_her_alone(staffed: Office) -> None:  # noqa: F811
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    page_drafts.save_page(worker, "meeting", {"meeting": "none", "raw": {"text": "something"}})
    owner = page_drafts._owner(worker)
    assert worker.drafts.of(owner, page_drafts.PageDraft)
    assert colleague.drafts.of(owner, page_drafts.PageDraft) == []
    assert staffed.sign_in("keeper").drafts.of(owner, page_drafts.PageDraft)


def test_a_keeper_she_does_not_want_opens_her_file_from_the_first_moment_on_with_no_key(staffed: Office) -> None:  # noqa: F811
    worker, keeper = staffed.sign_in("intake"), staffed.sign_in("keeper")
    assert [person.uid for person in restriction.keepers(worker)] == [keeper.uid]
    assert restriction.keepers(keeper) == ()
    chosen = {"must_not_see": "yes", restriction.SHUT_TO: keeper.uid}
    draft_id = start(worker, **chosen)
    assert worker.identity.holders(draft_id) == tuple(sorted((NO_KEEPERS, worker.uid)))
    case_id = intake.close_session(worker, draft_id, answers(**chosen))
    with refused("file_restricted"):
        code(keeper, case_id)
    assert [person.uid for person in restriction.access_to(worker, case_id).shut_to] == [keeper.uid]
    restriction.change_access(worker, case_id, None)
    assert code(staffed.sign_in("keeper"), case_id)
