"""What is due after the office closes: by code and hour, carried by name, on a paper that names nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from nsintake.domain.accompaniment import CheckIn
from nsintake.domain.language import Lang, house_day_in
from nsintake.domain.roles import Role
from nsintake.domain.task import DueClass, Task
from nsintake.services.accompaniment import way_planning
from nsintake.services.accounts import accounts
from nsintake.services.cases import restriction
from nsintake.services.day import alarms, evening, today
from nsintake.services.wording import wording
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import Office
from tests.services.people import change, uid_of
from tests.services.refusals import fault, refused
from tests.services.test_alarms import told
from tests.services.ways import a_way, somebody
from tests.zones import BERLIN_BACK, computer_in


def at(office: Office, hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """The clock is set to that hour on the wall, of today or of a day after it."""
    signed_in = office.sign_in("intake")
    now = signed_in.local(signed_in.now()).replace(hour=hour, minute=minute, second=0, microsecond=0)
    office.clock.moment = (now + timedelta(days=days)).astimezone(office.clock.moment.tzinfo)
    return office.clock.moment


def test_a_check_tonight_is_on_the_list_with_nobody_until_somebody_says_that_she_carries_it(office: Office) -> None:
    at(office, 14, days=1)
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = told(worker, suicide="yes")
    (alarm,) = [due for due in alarms.alarms(worker).due if due.target == case_id]
    late = worker.local(alarm.moment)
    wording.save(keeper, "closing_hour", "all", {"closing_hour": "12:30"}, after=0)
    worker.renew_content()
    view = evening.tonight(worker)
    (line,) = [line for line in view.lines if line.target == case_id]
    assert (view.closes, view.near) == ("12:30", True)
    assert (line.due_class, line.hours, line.carrier, line.carried_by) == (DueClass.CHECK, (alarm.moment,), "", "")
    paper = evening.draw_list(worker, Lang.EN).text
    assert line.code in paper
    assert f"{late:%H:%M}" in paper
    assert not any(words in paper for words in ("Wisal", "وصال", "suicide", "ending her life", worker.uid[:4].upper()))
    before = view.uncarried
    evening.carry(worker, line.record_id)
    after = evening.tonight(keeper)
    (line,) = [line for line in after.lines if line.target == case_id]
    assert (line.carried_by, line.carrier, after.uncarried) == (worker.display_name, worker.uid, before - 1)
    assert worker.uid[:4].upper() in evening.print_list(keeper, Lang.CKB).text
    office.clock.moment = alarm.moment
    assert alarm.record_id in {due.record_id for due in alarms.alarms(worker).due}, "who carries it ends no alarm"
    evening.carry(keeper, line.record_id)
    assert {line.carrier for line in evening.tonight(worker).lines if line.target == case_id} == {keeper.uid}
    at(office, 14, days=1)
    (line,) = [line for line in evening.tonight(worker).lines if line.target == case_id]
    assert (line.carrier, line.late_since) == ("", late.date()), "every night is said again"
    assert house_day_in(late.date(), Lang.EN) in evening.draw_list(worker, Lang.EN).text
    today.finish(worker, alarm.record_id)
    with refused("alarm_over"):
        evening.carry(worker, line.record_id)


def _is_switched_off(office: Office, _case_id: bytes) -> None:
    change(office, COLLEAGUE, disabled=True)


def _sees_no_case_any_more(office: Office, _case_id: bytes) -> None:
    change(office, COLLEAGUE, role=Role.ADMINISTRATOR)


def _is_not_accepted(office: Office, case_id: bytes) -> None:
    restriction.restrict(office.sign_in("intake"), case_id, ())


def _may_sign_in_no_more(office: Office, _case_id: bytes) -> None:
    administrator = office.sign_in("administrator")
    accounts.disable(administrator, uid_of(administrator, COLLEAGUE))


@pytest.mark.parametrize("becomes", [_is_switched_off, _sees_no_case_any_more, _is_not_accepted, _may_sign_in_no_more])
def test_nobody_carries_what_a_colleague_said_who_cannot_deal_with_it_any_more(
    staffed: Office,  # noqa: F811
    becomes: Callable[[Office, bytes], None],
) -> None:
    at(staffed, 14, days=1)
    worker = staffed.sign_in("intake")
    case_id = told(worker, suicide="yes")
    wording.save(staffed.sign_in("keeper"), "closing_hour", "all", {"closing_hour": "12:30"}, after=0)

    def carries() -> str:
        signed_in = staffed.sign_in("intake")
        (line,) = [line for line in evening.tonight(signed_in).lines if line.target == case_id]
        return line.carrier

    colleague = staffed.sign_in(COLLEAGUE)
    (line,) = [line for line in evening.tonight(colleague).lines if line.target == case_id]
    evening.carry(colleague, line.record_id)
    assert carries() == colleague.uid
    staffed.close()
    becomes(staffed, case_id)
    staffed.close()
    assert carries() == ""


def test_a_watch_past_closing_is_carried_by_an_officer_who_sees_nothing_else(office: Office) -> None:
    at(office, 9, days=1)
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    told(worker, suicide="yes")
    starts = worker.local(worker.now()).replace(hour=15)
    ins = tuple(CheckIn(starts.replace(hour=hour), 15) for hour in (16, 17, 18))
    carrier = somebody(worker, Role.KEEPER)
    wanted = a_way(worker, starts=starts, check_ins=ins, carried_by=carrier)
    way = way_planning.plan_way(worker, office.case(worker), wanted)
    (line,) = evening.tonight(officer).lines
    assert (line.code, line.due_class, line.carrier) == (way.code, DueClass.WATCH, "")
    assert line.planned == worker.name_of(carrier)
    assert line.hours == tuple(each.missed_at for each in ins)
    evening.carry(officer, line.record_id)
    shown = evening.tonight(worker)
    assert {line.carrier for line in shown.lines if line.code == way.code} == {officer.uid}
    for entry in shown.lines:
        if entry.code != way.code:
            with refused("alarm_over"):
                evening.carry(officer, entry.record_id)


def test_in_the_night_in_which_the_clock_is_put_back_what_is_due_before_the_morning_is_on_the_list(
    office: Office,
) -> None:
    with computer_in(BERLIN_BACK.place):
        worker = office.sign_in("intake")
        starts = BERLIN_BACK.typed("2026-10-25T06:00")
        ins = tuple(CheckIn(BERLIN_BACK.typed(f"2026-10-25T{hour}"), 15) for hour in ("07:20", "08:20"))
        way = way_planning.plan_way(worker, office.case(worker), a_way(worker, starts=starts, check_ins=ins))
        office.clock.moment = BERLIN_BACK.typed("2026-10-24T18:00")
        (line,) = [line for line in evening.tonight(worker).lines if line.code == way.code]
        assert line.hours == (ins[0].missed_at,), "07:35 is before eight, and 08:35 is not"
        assert (line.late_since, evening.tonight(worker).closes) == (None, "16:00")


def test_nothing_due_prints_no_list_and_an_administrator_sees_none(office: Office) -> None:
    at(office, 9, days=1)
    officer = office.sign_in("liaison")
    assert evening.tonight(officer).lines == ()
    with refused("evening_empty"):
        evening.print_list(officer, Lang.AR)
    with refused("not_permitted"):
        evening.tonight(office.sign_in("administrator"))


def test_the_office_says_when_it_closes_and_a_plan_asks_by_that_hour(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    for text in ("after lunch", "09:00"):
        with fault("closing_hour_unreadable", "closing_hour"):
            wording.save(keeper, "closing_hour", "all", {"closing_hour": text}, after=0)
    starts = a_way(worker).starts
    assert starts is not None
    noon = {"starts": starts.replace(hour=13), "check_ins": (CheckIn(starts.replace(hour=14), 15),)}
    assert way_planning.plan_way(worker, office.case(worker), a_way(worker, **noon)).code
    wording.save(keeper, "closing_hour", "all", {"closing_hour": "١٤:٠٠"}, after=0)
    worker.renew_content()
    assert way_planning.asked_for(worker, office.case(worker)).closes == "14:00"
    with fault("carrier_missing", "carried_by"):
        way_planning.plan_way(worker, office.case(worker), a_way(worker, **noon))


@pytest.mark.parametrize("planted", ["Wisal of Qayyarah", "07701112233"])
def test_what_was_written_past_the_program_as_a_code_is_on_no_list(office: Office, planted: str) -> None:
    at(office, 14, days=1)
    worker = office.sign_in("intake")
    case_id = told(worker, suicide="yes")
    (row,) = [row for row in worker.identity.records("task", Task) if row.subject_id == case_id and row.value.clock]
    with worker.identity.begin() as work:
        value = replace(row.value, subject=planted)
        worker.identity.put(work, "task", row.record_id, row.subject_id, value, verb="task")
        work.commit()
    office.clock.moment += timedelta(hours=2)
    assert planted not in evening.draw_list(worker, Lang.EN).text


def test_whoever_is_signed_in_reads_the_hour_that_a_keeper_signed(office: Office) -> None:
    keeper = office.sign_in("keeper")
    assert evening.closes_at(keeper) == time(16)
    wording.save(keeper, "closing_hour", "all", {"closing_hour": "18:30"}, after=0)
    for login in ("intake", "liaison"):
        assert evening.closes_at(office.sign_in(login)) == time(18, 30)
