"""Somebody goes with her: who may know what, what is refused, and that nothing but its outcome ends a watch."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import (
    WAY_TOLD,
    WAYS_OPEN,
    Accompaniment,
    AccompanimentOutcome,
    AccompanimentPlan,
    AccompanimentStatus,
    CallOffReason,
    CheckIn,
    Companion,
    GuardianLine,
    LawyerLine,
    WatchStep,
    WayDecision,
)
from nsintake.domain.case import CaseFile
from nsintake.domain.directory import CheckFound
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import Force, YesNo
from nsintake.domain.language import Lang
from nsintake.domain.roles import Role
from nsintake.domain.task import DueClass, TaskKind
from nsintake.errors import Refused
from nsintake.records.case_files import write_file
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, watch_sheet, watching, way_planning, way_view
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import alarms, closing, day_line, erasure, timeline, today
from nsintake.services.day.ringing import DueAlarm
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from nsintake.services.wording import wording
from nsintake.store.codec import decode, encode
from tests.services.ladder import CARE, POLICE, Office, plan
from tests.services.liaison.test_directory import of_office
from tests.services.refusals import fault, refused
from tests.services.ways import a_way, somebody
from tests.zones import BERLIN_FORWARD, computer_in

MINUTE = timedelta(minutes=1)
WATCHED = {DueClass.WATCH, DueClass.DURESS}


def go(office: Office, signed_in: SignedIn, **changes: Any) -> way_planning.PlannedWay:
    return way_planning.plan_way(signed_in, office.case(signed_in), a_way(signed_in, **changes))


def ringing(signed_in: SignedIn, way_id: bytes) -> list[DueAlarm]:
    now = signed_in.now()
    due = [due for due in alarms.alarms(signed_in).due if due.record_id == way_id and due.due_class in WATCHED]
    return [alarm for alarm in due if alarm.rings_at <= now]


def way_of(signed_in: SignedIn, way_id: bytes) -> Accompaniment:
    return signed_in.liaison.get("accompaniment", way_id, Accompaniment)


def under_way(office: Office) -> tuple[SignedIn, SignedIn, bytes, Accompaniment]:
    """A way that has set out at its hour: an intake worker, a liaison officer, the way's id, and what was planned."""
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, intake).accompaniment_id
    way = way_of(officer, way_id)
    office.clock.moment = way.starts
    watching.set_out(officer, way_id)
    return intake, officer, way_id, way


def test_whoever_watches_knows_the_way_by_its_code_and_no_word_to_break_it_off(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    asked = way_planning.asked_for(intake, office.case(intake))
    assert POLICE in asked.authorities
    assert officer.uid in dict(asked.people)
    planned = go(office, intake)
    (row,) = way_view.ways(officer)
    assert (row.code, row.status, row.watcher) == (
        planned.code,
        AccompanimentStatus.PLANNED,
        officer.name_of(officer.uid),
    )
    view = way_view.open_way(officer, planned.accompaniment_id)
    assert (view.hers, view.case_id, view.may_print) == (None, None, False)
    told = repr(way_of(officer, planned.accompaniment_id))
    assert "sunflower" not in told
    assert "cardamom" not in told
    assert "road is open" not in told
    hers = way_view.open_way(intake, planned.accompaniment_id).hers
    assert hers is not None
    assert (hers.duress_word, hers.abort_word, hers.seen_with_us) == ("cardamom tea", "sunflower", True)


WRONG: list[tuple[str, str, dict[str, Any]]] = [
    ("starts_in_past", "starts", {"starts": None}),
    ("colleague_unknown", "watcher", {"watcher": "nobody"}),
    ("signal_in_words", "desk_words", {"desk_words": "Ask for the sunflower"}),
    ("lawyer_unasked", "lawyer", {"lawyer": LawyerLine.NOT_NEEDED}),
]


def test_a_plan_that_could_leave_her_alone_is_refused_beside_its_field(office: Office) -> None:
    intake = office.sign_in("intake")
    for code, field, changes in WRONG:
        with fault(code, field):
            go(office, intake, **changes)
    assert way_view.ways(intake) == ()


def test_check_ins_are_on_the_same_day_and_somebody_carries_the_watch_after_hours(office: Office) -> None:
    intake = office.sign_in("intake")
    starts = a_way(intake).starts
    assert starts is not None
    late = starts.replace(hour=23)
    with fault("check_in_next_day", "check_ins"):
        go(office, intake, starts=late, check_ins=(CheckIn(late + 120 * MINUTE, 15),))
    with fault("carrier_missing", "carried_by"):
        go(office, intake, starts=late, check_ins=(CheckIn(late + 30 * MINUTE, 15),))
    carrier = somebody(intake, Role.KEEPER)
    assert go(office, intake, starts=late, check_ins=(CheckIn(late + 30 * MINUTE, 15),), carried_by=carrier).code


def test_on_the_day_of_a_changed_clock_the_office_closes_by_the_clock_on_the_wall(office: Office) -> None:
    keeper, intake, on = office.sign_in("keeper"), office.sign_in("intake"), BERLIN_FORWARD
    wording.save(keeper, "closing_hour", "all", {"closing_hour": "12:30"}, after=0)
    intake.renew_content()
    starts, hours = on.typed("2026-03-29T01:30"), ("04:00", "06:00", "08:00", "10:00", "12:00")
    before = tuple(CheckIn(on.typed(f"2026-03-29T{hour}"), 15) for hour in hours)
    after = (*before, CheckIn(on.typed("2026-03-29T12:30"), 15))
    with computer_in(on.place):
        with fault("carrier_missing", "carried_by"):
            go(office, intake, starts=starts, check_ins=after)
        assert go(office, intake, starts=starts, check_ins=before).code


def test_before_long_work_everybody_who_watches_knows_who_is_out(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    planned = go(office, intake)
    starts = way_of(intake, planned.accompaniment_id).starts
    assert watching.out_now(officer) == ()
    office.clock.moment = starts - 60 * MINUTE
    assert watching.out_now(officer) == watching.out_now(office.sign_in("keeper")) == (planned.code,)
    watching.end_way(officer, planned.accompaniment_id, AccompanimentOutcome.RETURNED)
    assert watching.out_now(officer) == ()
    with refused("not_permitted"):
        watching.out_now(office.sign_in("administrator"))


def test_no_colleague_is_promised_twice(office: Office) -> None:
    intake = office.sign_in("intake")
    first = go(office, intake)
    with fault("companion_taken", "companions") as error:
        go(office, intake)
    assert error is None
    watching.call_off(intake, first.accompaniment_id, CallOffReason.WE_COULD_NOT)
    assert go(office, intake).code


def test_whom_she_fears_is_not_where_we_go(office: Office) -> None:
    intake = office.sign_in("intake")
    with refused("conflict"):
        way_planning.plan_way(intake, office.case(intake, "سيف"), a_way(intake))
    case_id = office.case(intake)
    case = intake.identity.get("case_file", case_id, CaseFile)
    with intake.identity.begin() as work:
        serves = replace(case, incident=replace(case.incident, force=Force.COMMUNITY_POLICE))
        write_file(intake, work, case_id, serves, verb="revise")
        work.commit()
    with refused("conflict"):
        go(office, intake)
    assert way_view.ways(intake) == ()


WORDS = ["place", "vehicle", "meeting_point", "desk_words", "way_out", "way_back", "last_words"]


def test_no_word_that_could_name_her_goes_over(office: Office) -> None:
    intake = office.sign_in("intake")
    name = intake.identity.get("case_file", office.case(intake), CaseFile).identity.names[0]
    for field in WORDS:
        with fault("typed_resembles_her", field=field):
            go(office, intake, **{field: f"by the house of {name}"})
    assert way_view.ways(intake) == ()


def test_a_no_go_stays_in_her_file_with_its_reason(office: Office) -> None:
    intake = office.sign_in("intake")
    made = go(office, intake, decision=WayDecision.NO_GO, reason="his brother stands at the gate", companions=())
    assert made.accompaniment_id == b""
    assert way_view.ways(office.sign_in("liaison")) == ()
    events = [event for event in timeline.read(intake, office.case(intake)) if event.kind is WAY_TOLD]
    assert [(event.about, event.text) for event in events] == [("no_go", "his brother stands at the gate")]


def test_a_no_go_says_where_that_would_have_been_where_it_is_no_office(office: Office) -> None:
    """Before: the place had to be typed and was kept nowhere."""
    intake = office.sign_in("intake")
    go(office, intake, decision=WayDecision.NO_GO, reason="the road", recipient_id="", place="the clinic")
    (event,) = [event for event in timeline.read(intake, office.case(intake)) if event.kind is WAY_TOLD]
    assert (event.office, event.text) == (None, "the clinic: the road")


def test_her_file_today_and_closing_know_the_way(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    planned, case_id = go(office, intake), office.case(intake)
    (event,) = [event for event in timeline.read(intake, case_id) if event.kind is WAY_TOLD]
    assert (event.about, event.target) == ("planned", b"")
    assert WAYS_OPEN in dict(closing.checklist(intake, case_id).open)
    assert planned.code in [row.code for row in day_line.day_line(officer).week]
    assert planned.code in [task.subject for task in today.today(officer).due if task.kind is TaskKind.ACCOMPANIMENT]
    office.clock.moment = way_of(intake, planned.accompaniment_id).starts
    watching.end_way(officer, planned.accompaniment_id, AccompanimentOutcome.RETURNED)
    assert WAYS_OPEN not in dict(closing.checklist(intake, case_id).open)
    way_view.write_debrief(intake, planned.accompaniment_id, words="She slept well.", safe=YesNo.YES)
    assert not [task for task in today.today(intake).due if task.kind is TaskKind.WAY_DEBRIEF]
    assert "slept" not in repr(way_of(officer, planned.accompaniment_id))


def test_a_missed_check_in_rings_until_its_outcome_through_every_step(office: Office) -> None:
    intake, officer, way_id, way = under_way(office)
    office.clock.moment = way.check_ins[0].at
    watching.check_in(officer, way_id, 0)
    office.clock.moment = way.check_ins[1].missed_at - MINUTE
    assert ringing(officer, way_id) == []
    office.clock.moment = way.check_ins[1].missed_at
    (alarm,) = ringing(officer, way_id)
    assert (alarm.due_class, alarm.page) == (DueClass.WATCH, "accompaniment")
    with refused("watch_goes_on"):
        alarms.done(officer, way_id, alarm.moment)
    with refused("watch_goes_on"):
        alarms.hand_over(officer, way_id, alarm.moment, intake.uid)
    for step in WatchStep:
        with refused("step_not_next"):
            watching.step_done(
                officer, way_id, WatchStep.LAST if step is WatchStep.COMPANIONS else WatchStep.COMPANIONS
            )
        watching.step_done(officer, way_id, step)
        assert ringing(officer, way_id) == [], "somebody is busy with it"
        office.clock.moment += 5 * MINUTE
        (again,) = ringing(office.sign_in("liaison"), way_id)
        assert again.seen_by == officer.name_of(officer.uid)
        assert way_view.open_way(officer, way_id).missed == alarm.moment
    office.clock.moment = way.check_ins[2].missed_at
    assert len(ringing(officer, way_id)) == 2
    watching.end_way(officer, way_id, AccompanimentOutcome.SAFE_ELSEWHERE)
    assert ringing(officer, way_id) == []
    assert way_of(officer, way_id).outcome is AccompanimentOutcome.SAFE_ELSEWHERE
    with refused("way_over"):
        watching.check_in(officer, way_id, 2)


def test_a_step_quiets_no_check_in_that_is_missed_later_and_a_clock_set_back_quiets_nothing(office: Office) -> None:
    intake = office.sign_in("intake")
    way_id = go(office, intake).accompaniment_id
    way = way_of(intake, way_id)
    office.clock.moment = way.check_ins[1].missed_at - MINUTE
    watching.step_done(intake, way_id, WatchStep.COMPANIONS)
    office.clock.moment += MINUTE
    assert [alarm.moment for alarm in ringing(intake, way_id)] == [way.check_ins[1].missed_at]
    watching.step_done(intake, way_id, WatchStep.FIRST_CONTACT)
    assert ringing(intake, way_id) == []
    office.clock.moment = way.check_ins[1].missed_at - 10 * MINUTE
    assert [alarm.moment for alarm in ringing(intake, way_id)] == [way.check_ins[0].missed_at]


def test_the_duress_word_goes_straight_to_the_last_step_and_no_check_in_takes_it_back(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, intake).accompaniment_id
    way = way_of(officer, way_id)
    office.clock.moment = way.starts + 10 * MINUTE
    watching.duress_said(officer, way_id)
    assert [alarm.due_class for alarm in ringing(officer, way_id)] == [DueClass.DURESS]
    assert way_view.open_way(officer, way_id).next_step is WatchStep.LAST
    office.clock.moment = way.starts - timedelta(hours=3)
    assert [alarm.due_class for alarm in ringing(officer, way_id)] == [DueClass.DURESS], "the clock was set back"
    office.clock.moment = way.check_ins[0].at
    watching.check_in(officer, way_id, 0)
    assert [alarm.due_class for alarm in ringing(officer, way_id)] == [DueClass.DURESS]
    watching.step_done(officer, way_id, WatchStep.LAST)
    assert ringing(officer, way_id) == []
    office.clock.moment += 5 * MINUTE
    assert len(ringing(officer, way_id)) == 1
    watching.end_way(officer, way_id, AccompanimentOutcome.NOT_SAFE)
    (incident,) = [task for task in today.today(officer).due if task.kind is TaskKind.WAY_NOT_SAFE]
    assert incident.subject == way.code


def test_a_call_long_before_its_hour_counts_only_if_somebody_says_so(office: Office) -> None:
    intake = office.sign_in("intake")
    way_id = go(office, intake).accompaniment_id
    office.clock.moment = way_of(intake, way_id).starts
    with refused("check_in_early"):
        watching.check_in(intake, way_id, 1)
    watching.check_in(intake, way_id, 1, early=True)
    assert way_of(intake, way_id).made == 2
    with refused("check_in_made"):
        watching.check_in(intake, way_id, 0)
    for place in (-1, 3):
        with fault("check_in_unknown", field="number"):
            watching.check_in(intake, way_id, place)


def test_two_who_hand_the_watch_over_at_once_leave_it_with_one(office: Office) -> None:
    intake, keeper, officer = (office.sign_in(login) for login in ("intake", "keeper", "liaison"))
    way_id = go(office, intake, companions=(Companion(somebody(intake, Role.INTAKE), woman=True),)).accompaniment_id
    before = way_of(officer, way_id).watcher
    with refused("watcher_goes_along"):
        watching.hand_watch(officer, way_id, watching.WatchHandedOver(before, intake.uid))
    watching.hand_watch(officer, way_id, watching.WatchHandedOver(before, keeper.uid))
    with refused("watch_changed"):
        watching.hand_watch(intake, way_id, watching.WatchHandedOver(before, keeper.uid))
    with refused("colleague_unknown"):
        watching.hand_watch(intake, way_id, watching.WatchHandedOver(keeper.uid, "nobody"))
    assert way_of(officer, way_id).watcher == keeper.uid
    (task,) = [task for task in today.today(keeper).due if task.kind is TaskKind.ACCOMPANIMENT]
    assert task.owner == keeper.name_of(keeper.uid)


def test_two_watchers_who_write_down_one_call_at_once_write_it_once(office: Office) -> None:
    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    way_id = go(office, intake).accompaniment_id
    office.clock.moment = way_of(intake, way_id).check_ins[0].at
    both, said = threading.Barrier(2, timeout=30), list[str]()

    def write(signed_in: SignedIn) -> None:
        both.wait()
        try:
            watching.check_in(signed_in, way_id, 0)
        except Refused as error:
            said.append(error.code)
        else:
            said.append("written")

    threads = [threading.Thread(target=write, args=[signed_in]) for signed_in in (intake, keeper)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == ["check_in_made", "written"]
    way = way_of(office.sign_in("liaison"), way_id)
    assert (way.made, len(way.events)) == (1, 1)


def test_a_missed_check_in_is_heard_during_a_meeting(office: Office) -> None:
    intake = office.sign_in("intake")
    way_id = go(office, intake).accompaniment_id
    missed = way_of(intake, way_id).check_ins[0].missed_at
    plan(intake, office.case(intake), CARE)
    before = alarms.alarms(intake).silent
    assert before is not None
    office.clock.moment = missed
    after = alarms.alarms(intake).silent
    assert after is not None
    assert not any(start <= office.clock.moment < end for start, end in after)


@pytest.mark.parametrize("stops", ["withdrawn", "frozen"])
def test_what_she_takes_back_asks_her_worker_to_call_it_off(released: Office, stops: str) -> None:
    intake = released.sign_in("intake")
    case_id = released.case_id()
    made = way_planning.plan_way(intake, case_id, a_way(intake))
    other = way_planning.plan_way(
        intake,
        case_id,
        a_way(intake, recipient_id=CARE, companions=(Companion(somebody(intake, Role.KEEPER), woman=True),)),
    )
    if stops == "withdrawn":
        withdrawing.withdraw(intake, case_id, POLICE)
    else:
        freezing.freeze(intake, case_id, reason="her brother answered")
    asked = [task for task in today.today(intake).due if task.kind is TaskKind.CALL_OFF_ACCOMPANIMENT]
    wanted = [made] if stops == "withdrawn" else [made, other]
    assert {task.target for task in asked} == {each.accompaniment_id for each in wanted}
    assert TaskKind.REACH_SAFELY in [task.kind for task in today.today(intake).due]
    assert way_view.open_way(intake, made.accompaniment_id).stopped
    assert way_of(intake, made.accompaniment_id).is_open, "nothing but a person ends it"
    way_view.call_off_hers(intake, made.accompaniment_id, CallOffReason.SHE_WITHDREW)
    left = [task.target for task in today.today(intake).due if task.kind is TaskKind.CALL_OFF_ACCOMPANIMENT]
    assert made.accompaniment_id not in left


def test_while_she_is_on_the_way_her_file_is_not_erased_and_a_way_under_way_is_not_called_off(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id, way_id = office.case(intake), go(office, intake).accompaniment_id
    code = intake.identity.get("case_file", case_id, CaseFile).code
    office.clock.moment = way_of(intake, way_id).starts
    watching.set_out(intake, way_id)
    with refused("watch_open"):
        erasure.erase(intake, case_id, typed=code)
    with refused("way_under_way"):
        watching.call_off(intake, way_id, CallOffReason.SHE_ASKED)
    watching.abort_said(intake, way_id)
    assert way_of(intake, way_id).is_open
    watching.end_way(intake, way_id, AccompanimentOutcome.SHE_ENDED)
    erasure.erase(intake, case_id, typed=code)
    assert intake.liaison.find("accompaniment", way_id, Accompaniment) is None
    assert intake.identity.sound("accompaniment_plan", AccompanimentPlan).records == []


def test_the_watchers_sheet_is_proved_and_says_neither_her_name_nor_a_word_to_break_off(office: Office) -> None:
    intake = office.sign_in("intake")
    way_id = go(office, intake).accompaniment_id
    for lang in Lang:
        paper = watch_sheet.print_sheet(intake, way_id, lang)
        assert paper.pdf.startswith(b"%PDF")
        assert "0770 111 2255" in paper.text.replace("\u00a0", " ")
        assert "cardamom" not in paper.text
    case_id = office.case(intake)
    (plan_id, plan), *_ = intake.identity.list("accompaniment_plan", AccompanimentPlan, subject=case_id)
    with intake.identity.begin() as work:
        said = replace(plan, duress_word="White pick-up")
        intake.identity.put(work, "accompaniment_plan", plan_id, case_id, said, verb="plan_way")
        work.commit()
    with refused("signal_on_paper"):
        watch_sheet.draw_sheet(intake, way_id, Lang.EN)
    case = intake.identity.get("case_file", case_id, CaseFile)
    with intake.identity.begin() as work:
        known_as = replace(case, identity=replace(case.identity, names=(*case.identity.names, "white pick-up")))
        write_file(intake, work, case_id, known_as, verb="revise")
        work.commit()
    with refused("names_her"):
        watch_sheet.draw_sheet(intake, way_id, Lang.EN)
    with intake.liaison.begin() as work:
        way = replace(way_of(intake, way_id), code=case.identity.names[0])
        intake.liaison.put(work, "accompaniment", way_id, way_id, way, verb="check_in")
        work.commit()
    with pytest.raises(OpenError):
        watch_sheet.draw_sheet(intake, way_id, Lang.EN)
    with refused("not_permitted"):
        watch_sheet.draw_sheet(office.sign_in("liaison"), way_id, Lang.EN)


def test_the_sheet_and_the_board_say_the_numbers_of_those_who_went_along_or_leave_that_step_out(
    office: Office,
) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    going = Companion(somebody(intake, Role.INTAKE), woman=True, phone=" 07701112266 ")
    way_id = go(office, intake, companions=(going,)).accompaniment_id
    assert way_of(intake, way_id).companions[0].phone == "07701112266"
    text = watch_sheet.draw_sheet(intake, way_id, Lang.EN).text
    assert "Call the phones of those who went along" in text
    numbers = {"0770 111 2266", "0770 111 2233", "0770 111 2244", "0770 111 2255"}
    assert {number for number in numbers if number in text.replace("\u00a0", " ")} == numbers, "in groups, as on screen"
    assert watching.drill(officer, way_id)[0] is WatchStep.COMPANIONS
    way_view.call_off_hers(intake, way_id, CallOffReason.SHE_ASKED)
    without = go(office, intake, companions=(replace(going, phone=""),)).accompaniment_id
    assert "went along" not in watch_sheet.draw_sheet(intake, without, Lang.EN).text
    assert watching.drill(officer, without)[0] is WatchStep.FIRST_CONTACT
    assert way_view.open_way(officer, without).next_step is WatchStep.FIRST_CONTACT


def test_her_own_number_is_refused_beside_the_field_of_a_companion(office: Office) -> None:
    intake = office.sign_in("intake")
    case = intake.identity.get("case_file", office.case(intake), CaseFile)
    hers = Companion(somebody(intake, Role.INTAKE), woman=True, phone=case.identity.phones[0])
    with fault("typed_resembles_her", "companion_phone.0"):
        go(office, intake, companions=(hers,))
    with fault("too_long", "companion_phone.0"):
        go(office, intake, companions=(replace(hers, phone="0" * 500),))


def test_the_hour_of_her_appointment_is_told_to_whoever_watches_and_on_the_sheet_and_without_one_nothing_is(
    office: Office,
) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    starts = a_way(intake).starts
    assert starts is not None
    with fault("appointment_before_start", "appointment"):
        go(office, intake, appointment=starts)
    expected = starts.replace(hour=9, minute=40)
    way_id = go(office, intake, appointment=expected).accompaniment_id
    assert way_view.open_way(officer, way_id).way.appointment == expected
    (row,) = way_view.ways_of(intake, office.case(intake))
    assert row.appointment == expected
    assert "09:40" in watch_sheet.draw_sheet(intake, way_id, Lang.EN).text
    way_view.call_off_hers(intake, way_id, CallOffReason.SHE_ASKED)
    without = go(office, intake).accompaniment_id
    assert way_of(intake, without).appointment is None
    assert "appointment" not in watch_sheet.draw_sheet(intake, without, Lang.EN).text


def test_a_way_that_was_stored_before_appointments_and_numbers_opens_without_them(office: Office) -> None:
    intake = office.sign_in("intake")
    way = way_of(intake, go(office, intake).accompaniment_id)
    way = replace(way, companions=tuple(replace(each, phone="") for each in way.companions))
    assert Accompaniment.SCHEMA == 3
    old = encode(way)
    assert b"appointment" not in old, "what nobody said is not written"
    assert b'"phone":""' not in old
    assert decode(Accompaniment, 1, old) == decode(Accompaniment, 2, old) == way


def test_what_says_when_she_was_with_us_is_refused_at_a_desk_as_everywhere(office: Office) -> None:
    """Liaison officers read it beside the day on which it was planned: she is here on that day."""
    intake = office.sign_in("intake")
    for words in ("She came to us today.", "We are here for a visit.", "She has an appointment.", "موعدها اليوم"):
        with fault("typed_resembles_her", "desk_words"):
            go(office, intake, desk_words=words)


def test_an_office_that_nobody_verified_is_marked_on_the_watchers_sheet(office: Office) -> None:
    intake = office.sign_in("intake")
    way_id = go(office, intake).accompaniment_id
    name = intake.content.office_of(way_of(intake, way_id).recipient_id).en
    assert name
    assert "verified" not in watch_sheet.draw_sheet(intake, way_id, Lang.EN).text
    officer = office.sign_in("liaison")
    view = of_office(officer, way_of(officer, way_id).recipient_id)
    directory.save_entry(officer, view.entry_id, replace(view.entry, phone="0770 555 0123"), before=view.entry)
    said = " ".join(watch_sheet.draw_sheet(intake, way_id, Lang.EN).text.split())
    assert f"{name} (not verified)" in said
    assert "0123" not in said
    directory.verify(officer, [CallMade(view.entry_id, CheckFound.RIGHT)])
    said = " ".join(watch_sheet.draw_sheet(intake, way_id, Lang.EN).text.split())
    assert name in said
    assert "verified" not in said


def test_a_drill_changes_nothing_but_the_log(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, intake).accompaniment_id
    before = way_of(officer, way_id)
    assert watching.drill(officer, way_id) == tuple(WatchStep)
    assert way_of(officer, way_id) == before
    assert "watch_drill" in [entry.verb for entry in officer.liaison.audit.views_about(way_id)]


def test_her_worker_and_a_lead_hear_of_a_way_that_ended_not_safe(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, intake).accompaniment_id
    case = intake.identity.get("case_file", office.case(intake), CaseFile)
    office.clock.moment = way_of(intake, way_id).starts
    watching.end_way(officer, way_id, AccompanimentOutcome.NOT_SAFE)
    with refused("not_permitted"):
        not_safe.tell_not_safe(officer)
    assert not_safe.tell_not_safe(office.sign_in("intake"), stop=lambda: True) == 0
    assert not_safe.tell_not_safe(office.sign_in("intake")) == 1
    assert not_safe.tell_not_safe(office.sign_in("keeper")) == 0, "it is told once"
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    (hers,) = [task for task in today.today(worker).due if task.kind is TaskKind.HELP_AFTER_WAY]
    assert (hers.subject, hers.page, hers.target) == (case.code, "accompaniment", way_id)
    assert hers.owner == worker.name_of(case.worker)
    assert TaskKind.WAY_INCIDENT not in {task.kind for task in today.today(worker).due}
    (lead,) = [task for task in today.today(keeper).due if task.kind is TaskKind.WAY_INCIDENT]
    assert (lead.clock, lead.target, lead.in_front) == (office.clock.moment, way_id, True)
    (alarm,) = [due for due in alarms.alarms(keeper).due if due.due_class is DueClass.NOT_SAFE]
    assert alarm.rings_at <= office.clock.moment
    with refused("not_permitted"):
        alarms.done(worker, alarm.record_id, alarm.moment)
    way_view.write_debrief(worker, way_id, words="She is in the hospital.", safe=YesNo.NO)
    assert TaskKind.HELP_AFTER_WAY in {task.kind for task in today.today(worker).due}, "she is not safe yet"
    way_view.write_debrief(worker, way_id, words="She is with her aunt.", safe=YesNo.YES)
    assert TaskKind.HELP_AFTER_WAY not in {task.kind for task in today.today(worker).due}
    assert [due.due_class for due in alarms.alarms(keeper).due if due.record_id == lead.task_id] == [DueClass.NOT_SAFE]
    alarms.done(keeper, alarm.record_id, alarm.moment)
    assert DueClass.NOT_SAFE not in {due.due_class for due in alarms.alarms(keeper).due}
    assert not_safe.tell_not_safe(keeper) == 0
    theirs = today.today(officer).due
    assert case.code not in repr(theirs)
    assert {TaskKind.HELP_AFTER_WAY, TaskKind.WAY_INCIDENT}.isdisjoint({task.kind for task in theirs})


@pytest.mark.parametrize(
    "outcome", [each for each in AccompanimentOutcome if each is not AccompanimentOutcome.NOT_SAFE]
)
def test_a_way_that_ended_well_asks_nobody_for_help(office: Office, outcome: AccompanimentOutcome) -> None:
    intake = office.sign_in("intake")
    watching.end_way(intake, go(office, intake).accompaniment_id, outcome)
    assert not_safe.tell_not_safe(intake) == 0


def test_of_a_woman_who_said_that_she_is_safe_nobody_is_told_afterwards(office: Office) -> None:
    intake = office.sign_in("intake")
    way_id = go(office, intake).accompaniment_id
    watching.end_way(intake, way_id, AccompanimentOutcome.NOT_SAFE)
    way_view.write_debrief(intake, way_id, safe=YesNo.YES)
    assert not_safe.tell_not_safe(intake) == 0
    way_view.write_debrief(intake, way_id, safe=YesNo.UNKNOWN)
    assert not_safe.tell_not_safe(intake) == 1


@pytest.mark.parametrize("line", GuardianLine)
def test_before_an_authority_a_girl_is_asked_about_a_guardian(office: Office, line: GuardianLine) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    case = intake.identity.get("case_file", case_id, CaseFile)
    assert go(office, intake, decision=WayDecision.NO_GO, guardian=line).code == "", "a no-go asks for none"
    planned = go(office, intake, guardian=line)
    hers = way_view.plan_of(intake, case_id, planned.accompaniment_id)
    assert hers is not None
    assert hers.guardian is line, "of a grown woman any answer is kept, and none is asked for"
    watching.call_off(intake, planned.accompaniment_id, CallOffReason.WE_COULD_NOT)
    girl = replace(case, identity=replace(case.identity, age=AgeBand.FROM_15))
    with intake.identity.begin() as work:
        write_file(intake, work, case_id, girl, verb="revise")
        work.commit()
    assert way_planning.asked_for(intake, case_id).minor
    if line is GuardianLine.NOT_NEEDED:
        with fault("guardian_unasked", "guardian"):
            go(office, intake, guardian=line)
        assert [way.status for way in way_view.ways(intake)] == [AccompanimentStatus.CALLED_OFF], "nothing was planned"
        assert go(office, intake, guardian=line, recipient_id=CARE).code, "no authority"
        return
    planned = go(office, intake, guardian=line)
    hers = way_view.plan_of(intake, case_id, planned.accompaniment_id)
    assert hers is not None
    assert hers.guardian is line
