"""The register by code, sessions, hand-overs that lead to nobody, a threat, misconduct; and who may do what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import product

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.peace_team import (
    TEAMS,
    HandOverTheme,
    MemberState,
    MentoringSession,
    TeamTopic,
    ThreatStep,
)
from nsintake.domain.publication import PeriodCount
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import alarms, publishing, today
from nsintake.services.peace_teams import member_trouble, mentoring, peace_handovers, peace_members, peace_papers
from nsintake.services.wording import wording
from nsintake.store.tally import Tally
from tests.scale import full_or
from tests.services.figures_office import go_to
from tests.services.ladder import MOMENT, Office
from tests.services.real_station import RealStation, real  # noqa: F401 - a fixture
from tests.services.refusals import fault, refused

TODAY = MOMENT.date()


def open_kinds(signed_in: SignedIn) -> list[TaskKind]:
    tasks = signed_in.identity.list("task", Task, subject=TEAMS)
    return sorted(task.kind for _, task in tasks if task.status is TaskStatus.OPEN)


def test_a_code_is_never_given_again_and_the_register_says_what_happened(office: Office) -> None:
    worker = office.sign_in("intake")
    assert peace_members.next_free_code(worker) == "CPT-1"
    first = peace_members.add_member(worker, "\u0667")
    assert peace_members.next_free_code(worker) == "CPT-8"
    peace_members.record_training(worker, first, TeamTopic.REFERRAL, TODAY)
    peace_members.record_conduct(worker, first, TODAY - timedelta(days=1))
    with fault("day_ahead", "day"):
        peace_members.record_conduct(worker, first, TODAY + timedelta(days=1))
    with fault("training_known", "topic"):
        peace_members.record_training(worker, first, TeamTopic.REFERRAL, TODAY)
    peace_members.set_state(worker, first, MemberState.LEFT)
    with refused("member_left"):
        peace_members.set_state(worker, first, MemberState.ACTIVE)
    for again in ("7", "CPT-7", "cpt 007", "CPT-\u06f7"):
        with fault("member_code_used", "code"):
            peace_members.add_member(worker, again)
    (view,) = peace_members.register(office.sign_in("keeper"))
    assert (view.member.code, view.member.state, view.member.since) == ("CPT-7", MemberState.LEFT, TODAY)
    assert view.member.conduct_on == TODAY - timedelta(days=1)
    with fault("member_code_unreadable", "code"):
        peace_members.add_member(worker, "Zainab")


def test_neither_liaison_nor_the_administrator_sees_or_does_any_of_it(office: Office) -> None:
    acts: tuple[Callable[[SignedIn], object], ...] = (
        peace_members.register,
        lambda signed_in: peace_members.add_member(signed_in, "7"),
        mentoring.sessions,
        lambda signed_in: peace_handovers.take(signed_in, "7", HandOverTheme.ONLINE, TODAY),
        peace_handovers.months,
        lambda signed_in: peace_papers.invitation(signed_in, Lang.AR),
        lambda signed_in: member_trouble.report_misconduct(signed_in, b"1" * 16),
    )
    for login, act in product(("liaison", "administrator"), acts):
        with refused("not_permitted"):
            act(office.sign_in(login))
    with refused("not_permitted"):
        member_trouble.end_threat(office.sign_in("intake"), b"1" * 16)


def test_a_session_puts_its_next_day_on_today_until_the_next_one(office: Office) -> None:
    worker = office.sign_in("intake")
    for code in ("3", "4", "5"):
        peace_members.add_member(worker, code)
    ahead = TODAY + timedelta(days=14)
    said = MentoringSession(TODAY, ("cpt-4", "3"), TeamTopic.OWN_SAFETY, "Try the sentence for the desk.", ahead)
    first = mentoring.record_session(worker, said)
    due = [task for task in today.today(worker).due if task.kind is TaskKind.TEAM_MENTORING]
    assert [(task.due, task.subject, task.page, task.target) for task in due] == [
        (ahead, "CPT-3, CPT-4", "team_mentoring", first)
    ]
    for wrong, code, field in (
        ({"next_on": TODAY - timedelta(days=1)}, "next_day_past", "next_on"),
        ({"next_on": TODAY}, "next_day_past", "next_on"),
        ({"day": TODAY + timedelta(days=1)}, "day_ahead", "day"),
        ({"members": ("9",)}, "member_unknown", "members"),
        ({"members": ()}, "field_missing", "members"),
        ({"next_steps": "call 0770 555 0177"}, "number_in_words", "next_steps"),
    ):
        given = {"day": TODAY, "members": ("3",), "topic": TeamTopic.CONDUCT, **wrong}
        with fault(code, field):
            mentoring.record_session(worker, MentoringSession(**given))  # type: ignore[arg-type]
    office.clock.moment += timedelta(days=14)
    worker = office.sign_in("intake")
    mentoring.record_session(worker, MentoringSession(ahead, ("4",), TeamTopic.CONDUCT))
    assert open_kinds(worker) == []
    later = ahead + timedelta(days=3)
    kept = mentoring.record_session(worker, MentoringSession(ahead, ("5",), TeamTopic.CONDUCT, next_on=later))
    assert [view.waits for view in mentoring.sessions(worker) if view.session_id == kept] == [True]
    mentoring.call_off(worker, kept)
    assert open_kinds(worker) == []


def test_a_hand_over_keeps_no_member_and_came_is_a_number_of_a_month_that_is_over(office: Office) -> None:
    worker = office.sign_in("intake")
    ids = [peace_members.add_member(worker, code) for code in ("1", "2", "3")]
    peace_members.set_state(worker, ids[1], MemberState.PAUSED)
    peace_members.set_state(worker, ids[2], MemberState.LEFT)
    peace_handovers.take(worker, "CPT-1", HandOverTheme.ONLINE, TODAY)
    for code in ("2", "3"):
        with fault("member_not_active", "code"):
            peace_handovers.take(worker, code, HandOverTheme.ONLINE, TODAY)
    with fault("member_unknown", "code"):
        peace_handovers.take(worker, "4", HandOverTheme.ONLINE, TODAY)
    with fault("day_ahead", "day"):
        peace_handovers.take(worker, "1", HandOverTheme.ONLINE, TODAY + timedelta(days=1))
    this_month = peace_handovers.months(worker)[0]
    assert (this_month.month, this_month.hand_overs, this_month.came) == ("2026-03", 1, None)
    before = tuple(store.audit.head().number for store in worker.stores)
    for month in ("2026-03", "2026-04", "2024-01", "March", ""):
        with fault("month_not_over", "month"):
            peace_handovers.write_came(worker, month, "3")
    for number in ("1000000", "-1", "many", "", "1000", "3.5"):
        with fault("count_out_of_range", "came"):
            peace_handovers.write_came(worker, "2026-02", number)
    assert peace_handovers.write_came(worker, "2026-02", "\u0661\u0662") == 12
    assert peace_handovers.months(worker)[1].came == 12
    assert peace_handovers.write_came(worker, "2026-02", "9") == 9
    assert Tally(worker.identity.database).all() == {"2026-02": {peace_handovers.CAME: 9}}
    assert tuple(store.audit.head().number for store in worker.stores) == before, "no entry tells of a number"


def test_a_threat_pauses_tells_the_lead_by_an_hour_and_ends_after_its_steps(office: Office) -> None:
    worker = office.sign_in("intake")
    member_id = peace_members.add_member(worker, "6")
    member_trouble.report_threat(worker, member_id)
    (view,) = peace_members.register(worker)
    assert view.member.state is MemberState.PAUSED
    with refused("member_threat_open"):
        member_trouble.report_threat(worker, member_id)
    with refused("member_threat_open"):
        peace_members.set_state(worker, member_id, MemberState.ACTIVE)
    kinds = (TaskKind.TEAM_THREAT, TaskKind.TEAM_INCIDENT)
    mine = [task for task in today.today(worker).due if task.kind in kinds]
    assert [task.kind for task in mine] == [TaskKind.TEAM_THREAT]
    with refused("done_elsewhere"):
        today.finish(worker, mine[0].task_id)
    keeper = office.sign_in("keeper")
    (lead,) = [task for task in today.today(keeper).due if task.kind is TaskKind.TEAM_INCIDENT]
    assert lead.clock == MOMENT + timedelta(hours=4)
    assert lead.target == member_id
    (rings,) = [alarm for alarm in alarms.alarms(keeper).due if alarm.due_class is DueClass.INCIDENT]
    assert not rings.is_done_here, "on the page of the member alone"
    with refused("done_elsewhere"):
        alarms.done(keeper, rings.record_id, rings.moment)
    with refused("threat_steps_open"):
        member_trouble.end_threat(keeper, member_id)
    for step in ThreatStep:
        member_trouble.step_done(worker, member_id, step)
    assert open_kinds(worker) == [TaskKind.TEAM_INCIDENT]
    member_trouble.end_threat(keeper, member_id)
    assert open_kinds(worker) == []
    assert DueClass.INCIDENT not in {alarm.due_class for alarm in alarms.alarms(keeper).due}
    with refused("no_threat_open"):
        member_trouble.step_done(worker, member_id, ThreatStep.SAFETY_TALK)
    peace_members.set_state(worker, member_id, MemberState.ACTIVE)


def test_misconduct_is_a_pause_like_any_other_and_a_number_of_the_year(office: Office) -> None:
    worker = office.sign_in("intake")
    first_id, other_id = (peace_members.add_member(worker, code) for code in ("1", "2"))
    member_trouble.report_misconduct(worker, first_id)
    peace_members.set_state(worker, other_id, MemberState.PAUSED)
    first, second = (view.member for view in peace_members.register(worker))
    assert (first.state, first.since, first.threat) == (second.state, second.since, second.threat)
    details = {
        (entry.verb, tuple(sorted(entry.details.items())))
        for member_id in (first_id, other_id)
        for entry in worker.identity.audit.views_about(member_id)[:1]
    }
    assert len(details) == 1, "the log tells them apart by nothing"
    assert len(member_trouble.goes_to(worker)) >= 2


@pytest.mark.parametrize(("reported", "told"), [(1, ()), (4, ()), (5, ((2026, 5),))])
def test_misconduct_of_a_year_is_told_as_it_is_published(
    office: Office, reported: int, told: tuple[tuple[int, int], ...]
) -> None:
    worker = office.sign_in("intake")
    member_id = peace_members.add_member(worker, "1")
    for _ in range(reported):
        member_trouble.report_misconduct(worker, member_id)
    assert member_trouble.misconduct_years(worker) == (), "the year that runs is not shown"
    go_to(office, date(2027, 1, 5))
    assert member_trouble.misconduct_years(office.sign_in("intake")) == (), "nobody has published it"
    keeper = office.sign_in("keeper")
    publishing.publish(keeper)
    assert member_trouble.misconduct_years(office.sign_in("intake")) == told
    lines = {line.row: line.now for line in publishing.figures(keeper, "2026").lines}
    assert lines["teams.misconduct"] == (PeriodCount(told[0][1]) if told else None)


@pytest.mark.parametrize("lang", Lang)
def test_every_invitation_of_a_language_is_the_same_sheet(office: Office, lang: Lang) -> None:
    worker = office.sign_in("intake")
    member_id = peace_members.add_member(worker, "1")
    before = peace_papers.print_invitation(worker, lang)
    peace_handovers.take(worker, "1", HandOverTheme.VIOLENCE, TODAY)
    peace_members.set_state(worker, member_id, MemberState.PAUSED)
    office.clock.moment += timedelta(days=40)
    after = peace_papers.print_invitation(office.sign_in("keeper"), lang)
    assert before.pdf == after.pdf
    assert before.pages == 1
    assert before.code in before.text
    assert "CPT" not in before.text
    rules = peace_papers.conduct(worker, lang)
    assert rules.pages == 1
    assert rules.code == ""


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (Lang.EN, "Help against blackmail"),
        (Lang.EN, "Ask for CPT-7"),
        (Lang.EN, "Call 0770 555 0177"),
        (Lang.EN, "Your case is K7MQ-4XRT"),
        (Lang.AR, "مساعدة في الابتزاز"),
        (Lang.AR, "للنساء المهدَّدات"),
        (Lang.CKB, "بۆ ئەو ژنانەی هەڕەشەیان لێ کراوە"),
    ],
)
def test_a_keeper_cannot_sign_an_invitation_that_tells(office: Office, lang: Lang, words: str) -> None:
    keeper = office.sign_in("keeper")
    if "K7MQ" in words:
        words = words.replace("K7MQ-4XRT", peace_papers.invitation(keeper, lang).code)
    with fault("invitation_not_neutral"):
        wording.save(keeper, "peace_papers", lang.value, {"invitation.words": words}, after=0)


def test_a_real_office_says_first_where_and_when_it_is_open(real: RealStation) -> None:  # noqa: F811
    keeper = real.begin()
    real.finish(keeper)
    with refused("invitation_unsigned"):
        peace_papers.print_invitation(keeper, Lang.AR)
    values = {"invitation.hours": "من الأحد إلى الأربعاء، من ٨:٠٠ إلى ١٤:٠٠"}
    wording.save(keeper, "peace_papers", "ar", values, after=0)
    assert "١٤:٠٠" in peace_papers.print_invitation(keeper, Lang.AR).text
    with pytest.raises(Refused):
        peace_papers.print_invitation(keeper, Lang.EN)


def test_five_hundred_members(office: Office) -> None:
    worker = office.sign_in("intake")
    count = full_or(40, 500)
    for number in range(1, count + 1):
        peace_members.add_member(worker, str(number))
    codes = [view.member.code for view in peace_members.register(worker)]
    assert codes == [f"CPT-{number}" for number in range(1, count + 1)]
    mentoring.record_session(worker, MentoringSession(date(2026, 3, 1), ("1", str(count)), TeamTopic.CONDUCT))
