"""Safe-space meetings: planned so that she is never met at the door, spoken of by code, words judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow, agreed_to_be_seen
from nsintake.domain.directory import CheckFound, DirectoryEntry, EntryKind, HelpNeed
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import ActionPoint, EndReason, Meeting, MeetingStatus, Seating, Speaks, Transport
from nsintake.domain.meeting_plan import Coming
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.task import Task, TaskKind, turned_id
from nsintake.records import delivery
from nsintake.records.merged_files import codes_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.day import today
from nsintake.services.letters import letters
from nsintake.services.liaison import directory, ending_meetings, liaison
from nsintake.services.liaison.directory import CallMade
from nsintake.services.meetings import holding, house_papers, meeting_view, moving_meetings, planning, points
from nsintake.services.meetings.house_papers import HousePaper
from nsintake.store.unit_of_work import UnitOfWork
from tests.services.ladder import CARE, POLICE, Office, a_plan, plan, read_and_sign, times_at
from tests.services.refusals import fault, refused

POINT = "Community Police open a file"


def plan_with(
    signed_in: SignedIn, case_id: bytes, *offices: str, days: int = 1, hours: float = 0, **changes: Any
) -> planning.PlannedMeeting:
    starts = signed_in.now() + timedelta(days=days, hours=hours)
    return planning.plan(signed_in, case_id, a_plan(starts, *(offices or (POLICE,)), **changes))


def agree(signed_in: SignedIn, meeting_id: bytes, *, text: str = POINT, owner: str = "Police", days: Any = 7) -> bytes:
    due = (signed_in.today() + timedelta(days=days)).isoformat()
    return points.agree_action(signed_in, meeting_id, text=text, owner=owner, due=due)


def test_a_meeting_is_known_by_code_and_starts_a_numbered_sheet(office: Office) -> None:
    intake = office.sign_in("intake")
    planned = plan(intake, office.case(intake))
    officer = office.sign_in("liaison")
    (row,) = meeting_view.list_meetings(officer)
    assert (row.meeting_id, row.code, row.room, row.status) == (
        planned.meeting_id,
        planned.code,
        "Room 1",
        MeetingStatus.PLANNED,
    )
    view = meeting_view.open_meeting(officer, planned.meeting_id)
    assert [wording.en for wording in view.offices] == ["Community Police, Qayyarah"]
    assert (view.may_edit, meeting_view.open_meeting(intake, planned.meeting_id).may_edit) == (False, True)
    sheet = letters.preview(intake, planned.sheet_draft_id)
    assert sheet.kind is LetterKind.FACT_SHEET
    assert view.meeting.attendees[0].sheet_number == f"{planned.code}/1"
    assert view.meeting.attendees[0].reference == sheet.reference
    assert [task.subject for task in today.today(officer).due if task.kind is TaskKind.MEETING] == [planned.code]


def test_the_sheet_is_released_like_a_letter(office: Office) -> None:
    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    planned = plan(intake, office.case(intake))
    letters.record_heard(intake, planned.sheet_draft_id, Heard.AGREED)
    signed = read_and_sign(keeper, planned.sheet_draft_id)
    officer = office.sign_in("liaison")
    cards = liaison.open_record(officer, signed.record_id).letters
    assert {(card.kind, card.sheet_number) for card in cards} == {(LetterKind.FACT_SHEET, f"{planned.code}/1")}
    tasks = officer.liaison.sound("task", Task, subject=signed.record_id).records
    starts = officer.local(meeting_view.open_meeting(officer, planned.meeting_id).meeting.starts)
    due = {row.value.due for row in tasks if row.value.kind is TaskKind.PRINT_LETTER}
    assert due == {starts.date()}, "it is printed before the meeting, however long the letter could wait"


def test_a_plan_needs_consent_and_no_conflict(office: Office) -> None:
    intake = office.sign_in("intake")
    with refused("no_consent"):
        plan_with(intake, office.case(intake), "nis-ninewa")
    with refused("conflict"):
        plan_with(intake, office.case(intake, "سيف"), POLICE)
    assert not meeting_view.list_meetings(intake)


@pytest.mark.parametrize(
    ("agreed", "planned", "may"),
    [
        (SeenHow.FACE, SeenHow.FACE, True),
        (SeenHow.FACE, SeenHow.PHONE_ONLY, True),
        (SeenHow.BEHIND_SCREEN, SeenHow.FACE, False),
        (SeenHow.VOICE_ONLY, SeenHow.BEHIND_SCREEN, False),
        (SeenHow.PHONE_ONLY, SeenHow.VOICE_ONLY, False),
        (SeenHow.PHONE_ONLY, SeenHow.PHONE_ONLY, True),
        (SeenHow.NOT_PRESENT, SeenHow.PHONE_ONLY, False),
        (SeenHow.NOT_ASKED, SeenHow.PHONE_ONLY, False),
        (SeenHow.FACE, SeenHow.NOT_ASKED, False),
        (SeenHow.FACE, SeenHow.NOT_PRESENT, False),
    ],
)
def test_no_meeting_shows_more_of_her_than_she_agreed_to(agreed: SeenHow, planned: SeenHow, *, may: bool) -> None:
    assert agreed_to_be_seen(agreed, planned) is may


def test_a_plan_needs_her_word_that_she_comes_before_this_office(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    kind = (ItemChoice(Item.KIND, Choice.SHARE),)
    consenting.record_acts(intake, case_id, [Said(POLICE, kind)], Given())
    with fault("seen_not_agreed", "seen"):
        plan_with(intake, case_id, seen=SeenHow.PHONE_ONLY)
    consenting.record_acts(intake, case_id, [Said(POLICE, kind, seen=SeenHow.VOICE_ONLY)], Given())
    with fault("seen_not_agreed", "seen"):
        plan_with(intake, case_id)
    planned = plan_with(intake, case_id, seen=SeenHow.VOICE_ONLY)
    assert not meeting_view.open_meeting(intake, planned.meeting_id).not_agreed
    consenting.record_acts(intake, case_id, [Said(POLICE, kind, seen=SeenHow.PHONE_ONLY)], Given())
    assert meeting_view.open_meeting(intake, planned.meeting_id).not_agreed
    assert not meeting_view.open_meeting(office.sign_in("liaison"), planned.meeting_id).not_agreed
    holding.mark_held(intake, planned.meeting_id, sheets_back=())
    assert not meeting_view.open_meeting(intake, planned.meeting_id).not_agreed


def test_how_she_is_present_is_changed_as_far_as_she_agreed(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    case_id = office.case(intake)
    kind = (ItemChoice(Item.KIND, Choice.SHARE),)
    screen = Said(POLICE, kind, seen=SeenHow.BEHIND_SCREEN)
    consenting.record_acts(intake, case_id, [screen], Given())
    meeting_id = plan_with(intake, case_id, seen=SeenHow.BEHIND_SCREEN, seating=Seating.NEAR_DOOR).meeting_id
    may = meeting_view.open_meeting(intake, meeting_id).may_be_seen
    assert may == (SeenHow.BEHIND_SCREEN, SeenHow.VOICE_ONLY, SeenHow.PHONE_ONLY)
    assert meeting_view.open_meeting(officer, meeting_id).may_be_seen == ()
    with fault("seen_not_agreed", "seen"):
        moving_meetings.change_presence(intake, meeting_id, seen=SeenHow.FACE, seating=Seating.NEAR_DOOR)
    with fault("seat_not_in_room", "seating"):
        moving_meetings.change_presence(intake, meeting_id, seen=SeenHow.PHONE_ONLY, seating=Seating.NEAR_DOOR)
    with refused("not_permitted"):
        moving_meetings.change_presence(officer, meeting_id, seen=SeenHow.PHONE_ONLY, seating=Seating.OTHER_ROOM)
    before = meeting_view.open_meeting(officer, meeting_id).meeting
    moving_meetings.change_presence(intake, meeting_id, seen=SeenHow.PHONE_ONLY, seating=Seating.OTHER_ROOM)
    after = meeting_view.open_meeting(officer, meeting_id).meeting
    assert after == replace(before, seen=SeenHow.PHONE_ONLY, seating=Seating.OTHER_ROOM)
    withdrawing.withdraw(intake, case_id, POLICE)
    with refused("meeting_over"):
        moving_meetings.change_presence(intake, meeting_id, seen=SeenHow.PHONE_ONLY, seating=Seating.OTHER_ROOM)


@pytest.mark.parametrize("changed", ["the meeting", "her word"])
def test_a_change_of_how_she_is_present_sees_what_a_colleague_did_meanwhile(
    office: Office, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    meeting_id = plan_with(intake, case_id).meeting_id
    agreed = moving_meetings._agreed_before

    def meanwhile(*asked: Any) -> Any:
        woman = agreed(*asked)
        if changed == "the meeting":
            ending_meetings.cancel(intake, meeting_id, EndReason.NOT_SAFE)
        else:
            less = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),), seen=SeenHow.PHONE_ONLY)
            consenting.record_acts(intake, case_id, [less], Given())
        return woman

    monkeypatch.setattr(moving_meetings, "_agreed_before", meanwhile)
    with refused("meeting_over" if changed == "the meeting" else "consent_changed"):
        moving_meetings.change_presence(intake, meeting_id, seen=SeenHow.VOICE_ONLY, seating=Seating.OTHER_ROOM)
    assert meeting_view.open_meeting(intake, meeting_id).meeting.seen is SeenHow.FACE


@pytest.mark.parametrize("stops", ["withdrawn", "frozen"])
def test_a_meeting_she_no_longer_wants_says_so_to_everybody_who_could_hold_it(released: Office, stops: str) -> None:
    """The officer who meets the duty bearer there knows her record, and nobody else may be in the house that day."""
    intake, officer = released.sign_in("intake"), released.sign_in("liaison")
    planned = plan(intake, released.case_id())
    other = plan(intake, released.case_id(), CARE, day=2)
    assert not meeting_view.open_meeting(officer, planned.meeting_id).not_agreed
    if stops == "withdrawn":
        withdrawing.withdraw(intake, released.case_id(), POLICE)
    else:
        freezing.freeze(intake, released.case_id(), reason="her brother answered")
    for signed_in in (intake, officer):
        view = meeting_view.open_meeting(signed_in, planned.meeting_id)
        assert view.not_agreed is (stops == "frozen")
        over = (
            (MeetingStatus.CANCELLED, EndReason.SHE_WITHDREW) if stops == "withdrawn" else (MeetingStatus.PLANNED, None)
        )
        assert (view.meeting.status, view.meeting.because) == over
    assert meeting_view.open_meeting(intake, other.meeting_id).not_agreed is (stops == "frozen")
    assert not meeting_view.open_meeting(officer, other.meeting_id).not_agreed, (
        "nothing was ever released to that office"
    )


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"seen": SeenHow.NOT_PRESENT}, "seen_not_agreed", "seen"),
        ({"seen": SeenHow.NOT_ASKED}, "seen_not_agreed", "seen"),
        ({"room": " "}, "room_missing", "room"),
        ({"room": "r" * 201}, "too_long", "room"),
    ],
)
def test_a_plan_names_the_field_to_mend(office: Office, changes: dict[str, Any], code: str, field: str) -> None:
    intake = office.sign_in("intake")
    with fault(code, field):
        plan_with(intake, office.case(intake), **changes)


def test_nobody_meets_her_at_the_door_when_they_come_or_go(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id, starts = office.case(intake), intake.now() + timedelta(days=1)
    usual = times_at(starts, 2)
    first, second = usual.others
    close = replace(second, leaves=usual.she.leaves - timedelta(minutes=9))
    with fault("leavings_too_close", "leaves.1"):
        plan_with(intake, case_id, POLICE, CARE, times=replace(usual, others=(first, close)))
    with fault("arrivals_too_close", "arrives.0"):
        early = replace(first, arrives=usual.she.arrives + timedelta(minutes=9))
        plan_with(intake, case_id, POLICE, CARE, times=replace(usual, others=(early, second)))
    assert not intake.liaison.list("meeting", Meeting)
    plan_with(intake, case_id, POLICE, CARE, times=usual)


def test_two_women_never_share_a_window_or_follow_closely_in_a_room(office: Office) -> None:
    intake = office.sign_in("intake")
    plan_with(intake, office.case(intake))
    other = office.case(intake, "شیلان")
    with fault("window_taken", "starts"):
        plan_with(intake, other, room="Room 2", hours=1.5)
    with fault("room_taken", "room"):
        plan_with(intake, other, room=" room  1", hours=2.5)
    plan_with(intake, other, room="Room 2", hours=2.5)
    plan_with(intake, office.case(intake, "سيف"), CARE, days=2)


def test_a_colleague_who_plans_at_the_same_moment_is_seen(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """What she planned is owed and not over there yet when the calendar is looked at before the transaction."""

    def only_within(signed_in: SignedIn, work: UnitOfWork | None = None) -> None:
        if work is not None:
            delivery.deliver(signed_in, work)

    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    monkeypatch.setattr(planning, "deliver", only_within)
    monkeypatch.setattr(planning, "deliver_after", lambda _signed_in, _meeting_id: None)
    plan_with(keeper, office.case(keeper, "شیلان"))
    assert not meeting_view.list_meetings(intake)
    with fault("window_taken", "starts"):
        plan_with(intake, office.case(intake), room="Room 2")
    assert len(meeting_view.list_meetings(intake)) == 1


def test_each_of_several_officers_has_the_sheet_of_what_his_office_may_hear(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    case_id = office.case(intake)
    shares = {POLICE: (Item.KIND, Item.ACCOUNT), CARE: (Item.KIND,)}
    said = [
        Said(each, tuple(ItemChoice(item, Choice.SHARE) for item in items), seen=SeenHow.FACE)
        for each, items in shares.items()
    ]
    consenting.record_acts(intake, case_id, said, Given())
    planned = plan_with(intake, case_id, POLICE, CARE)
    heard = [{fact.item for fact in letters.preview(intake, id_).facts} for id_ in planned.sheet_draft_ids]
    assert heard == [set(items) for items in shares.values()]
    view = meeting_view.open_meeting(officer, planned.meeting_id).meeting
    assert [attendee.sheet_number for attendee in view.attendees] == [f"{planned.code}/1", f"{planned.code}/2"]
    assert len({attendee.reference for attendee in view.attendees}) == 2
    assert planned.code in codes_of(intake, case_id)
    withdrawing.withdraw(intake, case_id, CARE)
    assert [each.recipient_id for each in intake.liaison.get("meeting", planned.meeting_id, Meeting).coming] == [POLICE]


@pytest.mark.parametrize("name", ["Captain Faris Mizhir", "النقيب فارس مزهر", "faris  mizhir"])
def test_nobody_comes_of_whom_she_is_afraid_and_no_officer_learns_it(office: Office, name: str) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    case_id = office.case(intake)
    unsafe = ("Captain Faris Mizhir",)
    with fault("unsafe_person", "may_come.1"):
        plan_with(
            intake, case_id, CARE, POLICE, coming=(Coming(CARE), Coming(POLICE, ("Hadi Salman", name))), unsafe=unsafe
        )
    come = (Coming(POLICE, ("Hadi Salman",)),)
    planned = plan_with(intake, case_id, coming=come, unsafe=unsafe)
    assert meeting_view.open_meeting(intake, planned.meeting_id).unsafe == unsafe
    seen = meeting_view.open_meeting(officer, planned.meeting_id)
    assert (seen.unsafe, seen.meeting.attendees[0].may_come) == ((), ("Hadi Salman",))
    with fault("unsafe_person", "may_come.0"):  # what she said once is known at the next plan
        plan_with(intake, case_id, days=5, coming=(Coming(POLICE, (name,)),))


def test_an_officer_with_a_name_of_hers_is_not_written(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    for name in ("Jasim Wisal", "المقدم وصال جاسم"):
        with fault("person_resembles_her", "may_come.0"):
            plan_with(intake, case_id, coming=(Coming(POLICE, (name,)),))
    for field in ("room", "interpreter", "signal"):
        words: dict[str, Any] = {field: "وصال"}
        with fault("typed_resembles_her", field):
            plan_with(intake, case_id, **words)
    assert not intake.liaison.list("meeting", Meeting)


def test_what_everybody_of_ours_knows_by_heart_is_kept_with_the_plan(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    case_id = office.case(intake)
    with fault("receives_unknown", "receives"):
        plan_with(intake, case_id, receives=officer.uid)
    case = intake.identity.get("case_file", case_id, CaseFile)
    with intake.identity.begin() as work:
        wishes = replace(case.wishes, female_officer_only=YesNo.YES)
        intake.identity.put(work, "case_file", case_id, case_id, replace(case, wishes=wishes), verb="edit")
        work.commit()
    with fault("female_officer_asked", "female_officer"):
        plan_with(intake, case_id, female_officer=False)
    chosen: dict[str, Any] = {
        "receives": intake.uid,
        "interpreter": "T-4",
        "transport": Transport.OUR_CAR,
        "seating": Seating.NEAR_DOOR,
        "speaks": Speaks.BOTH,
        "signal": "she turns her cup over",
    }
    planned = plan_with(intake, case_id, **chosen)
    view = meeting_view.open_meeting(officer, planned.meeting_id)
    assert {name: getattr(view.meeting, name) for name in chosen} == chosen
    assert view.receives == intake.name_of(intake.uid)
    assert view.meeting.she_leaves == view.meeting.starts + timedelta(hours=1)


@pytest.mark.parametrize("room", ["Wisal's house", "بيت في الحود", "for the girl who is a minor"])
def test_a_room_that_names_her_or_tells_of_her_is_refused_and_leaves_nothing(office: Office, room: str) -> None:
    intake = office.sign_in("intake")
    with fault("typed_resembles_her", "room"):
        plan_with(intake, office.case(intake), room=room)
    assert not meeting_view.list_meetings(intake)
    assert not intake.identity.list("letter_draft", LetterDraft)


def test_an_action_point_stands_on_today_until_it_is_done(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    planned = plan(intake, office.case(intake))
    point = agree(intake, planned.meeting_id)
    due = [task for task in today.today(officer).due if task.kind is TaskKind.ACTION_POINT]
    assert [(task.detail, task.owner, task.target) for task in due] == [(POINT, "Police", planned.meeting_id)]
    office.clock.moment += timedelta(days=8)
    (row,) = meeting_view.open_meeting(officer, planned.meeting_id).points
    assert (row.point_id, row.done, row.overdue) == (point, False, True)
    points.finish_action(officer, point, proof=" A paper from the office ")
    (row,) = meeting_view.open_meeting(officer, planned.meeting_id).points
    assert (row.done, row.overdue) == (True, False)
    assert officer.liaison.get("action_point", point, ActionPoint).proof == "A paper from the office"
    assert not [task for task in today.today(officer).due if task.kind is TaskKind.ACTION_POINT]


@pytest.mark.parametrize(
    ("field", "words", "code"),
    [
        ("text", "Call Wisal Jasim", "names_her"),
        ("text", "نتصل بها على ٠٧٧٠٥٥٥٠١٣٤", "names_her"),
        ("owner", "وصال", "names_her"),
        ("text", "Visit الحود on Monday", "names_her"),
        ("text", "She is married and 17 years old", "questions_open"),
        ("owner", "her husband", "questions_open"),
    ],
)
def test_an_action_point_never_tells_who_she_is(office: Office, field: str, words: str, code: str) -> None:
    intake = office.sign_in("intake")
    planned = plan(intake, office.case(intake))
    with refused(code):
        agree(intake, planned.meeting_id, **{"text": POINT, "owner": "Police", field: words})
    assert not intake.liaison.list("action_point", ActionPoint)
    assert not intake.outbox.pending()


def test_an_action_point_needs_words_an_owner_and_a_day_ahead(office: Office) -> None:
    intake = office.sign_in("intake")
    meeting_id = plan(intake, office.case(intake)).meeting_id
    for field in ("text", "owner"):
        with fault("field_empty", field):
            agree(intake, meeting_id, **{"text": POINT, "owner": "Police", field: " "})
    with fault("field_empty", "due"):
        points.agree_action(intake, meeting_id, text=POINT, owner="Police", due="")
    with fault("date_no_month", "due"):
        points.agree_action(intake, meeting_id, text=POINT, owner="Police", due="2026-13-01")
    with fault("due_in_past", "due"):
        agree(intake, meeting_id, days=-1)
    agree(intake, meeting_id, days=0)
    with refused("record_missing"):
        agree(intake, b"x" * 16)


def test_a_meeting_no_woman_stands_behind_takes_no_points(office: Office) -> None:
    intake = office.sign_in("intake")
    meeting_id = plan(intake, office.case(intake)).meeting_id
    meeting = intake.liaison.get("meeting", meeting_id, Meeting)
    with intake.liaison.begin() as work:
        intake.liaison.put(work, "meeting", b"m" * 16, b"m" * 16, meeting, verb="plan")
        work.commit()
    with refused("record_missing"):
        agree(intake, b"m" * 16)


def test_the_proof_of_an_intake_worker_is_judged_and_that_of_a_liaison_officer_is_not(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    planned = plan(intake, office.case(intake))
    point = agree(intake, planned.meeting_id)
    with refused("names_her"):
        points.finish_action(intake, point, proof="Wisal's father signed")
    assert not intake.liaison.get("action_point", point, ActionPoint).done
    points.finish_action(officer, point, proof="Wisal")
    with refused("record_missing"):
        points.finish_action(officer, b"x" * 16, proof="x")


def test_an_action_point_whose_task_is_gone_can_still_be_done(office: Office) -> None:
    intake = office.sign_in("intake")
    point = agree(intake, plan(intake, office.case(intake)).meeting_id)
    with intake.liaison.begin() as work:
        intake.liaison.remove(work, "task", turned_id(point), verb="tidy")
        work.commit()
    points.finish_action(intake, point, proof="")
    assert intake.liaison.get("action_point", point, ActionPoint).done


def test_the_sheets_are_counted_back_by_their_numbers(office: Office) -> None:
    intake = office.sign_in("intake")
    planned = plan_with(intake, office.case(intake), POLICE, CARE)
    with fault("sheet_unknown", "sheets_back"):
        holding.mark_held(intake, planned.meeting_id, sheets_back=(f"{planned.code}/3",))
    holding.mark_held(intake, planned.meeting_id, sheets_back=(f"{planned.code}/2",))
    meeting = meeting_view.open_meeting(intake, planned.meeting_id).meeting
    assert (meeting.status, [attendee.sheet_returned for attendee in meeting.attendees]) == (
        MeetingStatus.HELD,
        [False, True],
    )
    assert not [task for task in today.today(intake).due if task.kind is TaskKind.MEETING]
    plan_with(intake, office.case(intake, "شیلان"), hours=0.5)
    with refused("record_missing"):
        holding.mark_held(intake, b"x" * 16, sheets_back=())


def test_the_directory_names_who_of_an_office_may_come(office: Office) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    assert planning.who_may_come(worker)[POLICE] == ()
    name = Wording("Captain Hadi", "النقيب هادي", "نەقیب هادی")
    person = DirectoryEntry(EntryKind.PERSON, name, (HelpNeed.REPORTING,), of_office=POLICE)
    directory.save_entry(officer, b"", person, before=None)
    view = next(view for view in directory.directory(officer).entries if view.entry.recipient_id == CARE)
    facts = replace(view.entry, people=("Dr. Salma",))
    directory.save_entry(officer, view.entry_id, facts, before=view.entry)
    named = planning.who_may_come(worker)
    assert named[POLICE] == (name,)
    assert [each.ar for each in named[CARE]] == ["Dr. Salma"]
    with refused("not_permitted"):
        planning.who_may_come(officer)


def test_the_run_sheet_says_which_of_those_who_may_come_nobody_verified(office: Office) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    name = Wording("Captain Hadi", "النقيب هادي", "نەقیب هادی")
    person = DirectoryEntry(EntryKind.PERSON, name, (HelpNeed.REPORTING,), phone="0770 555 0123", of_office=POLICE)
    entry_id = directory.save_entry(officer, b"", person, before=None)
    case_id = office.case(worker)
    coming = (Coming(POLICE, (name.ar, "Suha", "0770 555 0188")),)
    planned = plan_with(worker, case_id, coming=coming)

    def said(kind: HousePaper = HousePaper.RUN_SHEET) -> str:
        paper = house_papers.draw_paper(worker, planned.meeting_id, kind, Lang.EN).text
        assert "0123" not in paper
        return " ".join(paper.split())

    police = worker.content.office_of(POLICE).en
    assert f"not verified: {name.ar}, Suha, a person" in said(), "a number is on no sheet"
    assert f"{police} (not verified)" not in said()
    directory.verify(officer, [CallMade(entry_id, CheckFound.RIGHT)])
    assert f"{name.ar}; not verified: Suha, a person" in said()
    view = next(view for view in directory.directory(officer).entries if view.entry.recipient_id == POLICE)
    facts = replace(view.entry, people=("Suha",), phone="0770 555 0124")
    directory.save_entry(officer, view.entry_id, facts, before=view.entry)
    assert f"{name.ar}; not verified: Suha, a person" in said(), "facts of an office that changed verify nobody"
    for kind in HousePaper:
        assert f"{police} (not verified)" in said(kind)
    directory.verify(officer, [CallMade(view.entry_id, CheckFound.RIGHT)])
    assert f"{name.ar}, Suha; not verified: a person" in said()
    assert "not verified" not in said(HousePaper.MINUTES)
