"""Publishing months: once, for good, and the same whatever a woman decides or is done for her afterwards."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.feedback import FeedbackAnswer, FeedbackQuestion
from nsintake.domain.figures import FIGURES
from nsintake.domain.forum import HeadCounts
from nsintake.domain.incident import YesNo
from nsintake.domain.liaison import Answer, Disclosure, disclosures_subject
from nsintake.domain.peace_team import HandOverTheme
from nsintake.domain.publication import CountedMonth, PeriodCount, Pot, Publication, PublishedCell
from nsintake.domain.release import CaseLink
from nsintake.domain.ties import MergeReason
from nsintake.records.publications import id_of, published_months
from nsintake.records.signed_in import FOUNDED_ID, SignedIn
from nsintake.services.consent import consent_view, consenting, merging
from nsintake.services.day import erasure, publishing
from nsintake.services.day.figure_rows import FIXED_ROWS, Counting, counts_of
from nsintake.services.forums import forum_planning
from nsintake.services.intake import complaints, counting, feedback
from nsintake.services.liaison import answering
from nsintake.services.peace_teams import peace_handovers, peace_members
from nsintake.services.trainings import door
from tests.services.figures_office import a_quarter, came_in, go_to, paper_handed, she_met, women_came
from tests.services.forums.test_forums import plan_one, was
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused
from tests.services.trainings.test_trainings import AGAIN, WOMAN, saved


def shown(signed_in: SignedIn, row: str, period: str) -> PeriodCount | None:
    return next((line.now for line in publishing.figures(signed_in, period).lines if line.row == row), None)


def test_a_month_is_published_once_it_is_over_and_everybody_sees_the_same(office: Office) -> None:
    keeper = a_quarter(office, 20, 3)
    women_came(keeper, date(2026, 2, 5), 4, counted=YesNo.NO)
    women_came(keeper, keeper.today(), 9)
    assert publishing.figures(keeper).waiting == ("2026-01", "2026-02")
    assert publishing.publish(keeper) == ("2026-01", "2026-02")
    with refused("nothing_to_publish"):
        publishing.publish(keeper)
    for login in ("keeper", "intake", "liaison"):
        signed_in = office.sign_in(login)
        assert publishing.figures(signed_in).period == "2026-02"
        assert shown(signed_in, "women", "2026-01") == PeriodCount(20)
        assert shown(signed_in, "women/kind.threat_to_publish", "2026-01") == PeriodCount(16, or_more=True)
        assert shown(signed_in, "women/kind.demand_money", "2026-01") == PeriodCount(10)
        assert shown(signed_in, "women", "2026-02") is None, "three who agreed are hidden"
        assert shown(signed_in, "women", "2026-03") is None, "the month that runs is nobody's"
    for login in ("intake", "liaison"):
        with refused("not_permitted"):
            publishing.publish(office.sign_in(login))
    with refused("not_permitted"):
        publishing.figures(office.sign_in("administrator"))


def test_nobody_hides_since_when_there_is_a_station(office: Office) -> None:
    """Before: fifty entries did, and other months were counted than those since then."""
    begun = Counting(office.sign_in("keeper")).since
    office.clock.moment += timedelta(days=60)
    officer = office.sign_in("liaison")
    with officer.accounts_store.begin() as work:
        for _ in range(60):
            officer.accounts_store.audit.append(work, "founded", record_id=FOUNDED_ID)
        work.commit()
    assert Counting(office.sign_in("keeper")).since == begun != ""


def everything(signed_in: SignedIn) -> list[Publication]:
    return list(published_months(signed_in))


@pytest.mark.parametrize("what", ["takes it back", "is erased", "agrees afterwards"])
def test_what_becomes_of_her_afterwards_shows_in_nothing_published(office: Office, what: str) -> None:
    """The same office twice: in one of them something happens to one woman after her month was published."""
    keeper = a_quarter(office, 6, 2)
    late = women_came(keeper, date(2026, 1, 3), 1, counted=YesNo.UNKNOWN)[0]
    publishing.publish(keeper)
    before = everything(keeper)
    cases = keeper.identity.list("case_file", CaseFile)
    counted = {case_id: case for case_id, case in cases if case.may_be_counted is YesNo.YES}
    hers = next(case_id for case_id, case in counted.items() if case.opened == date(2026, 1, 3))
    if what == "is erased":
        erasure.erase(keeper, hers, typed=keeper.identity.get("case_file", hers, CaseFile).code)
    else:
        changed, answer = (hers, YesNo.NO) if what == "takes it back" else (late, YesNo.YES)
        with keeper.identity.begin() as work:
            case = keeper.identity.get("case_file", changed, CaseFile)
            keeper.identity.put(
                work, "case_file", changed, changed, replace(case, may_be_counted=answer), verb="save_back"
            )
            work.commit()
    assert everything(keeper) == before
    women_came(keeper, date(2026, 3, 3), 4)
    go_to(office, date(2026, 4, 2))
    keeper = office.sign_in("keeper")
    publishing.publish(keeper)
    assert everything(keeper)[:2] == before
    assert shown(keeper, "women", "2026-Q1") == PeriodCount(6), "two and four more hidden are too few of months"
    office.close()


def test_who_was_erased_before_her_month_was_published_is_counted_in_it(office: Office) -> None:
    keeper = a_quarter(office, 9)
    hers = keeper.identity.list("case_file", CaseFile)
    case_id, case = next(found for found in hers if found[1].opened == date(2026, 1, 3))
    erasure.erase(keeper, case_id, typed=case.code)
    publishing.publish(keeper)
    assert shown(keeper, "women", "2026-01") == PeriodCount(9)
    assert shown(keeper, "women/kind.threat_to_publish", "2026-01") == PeriodCount(5, or_more=True)


def test_a_month_with_one_woman_is_as_one_with_nobody_and_a_year_with_none_has_no_number(office: Office) -> None:
    keeper = a_quarter(office, 1)
    publishing.publish(keeper)
    of_events = tuple(PublishedCell(row, 0) for row in ("forums", "trainings"))
    assert [publication.cells for publication in everything(keeper)] == [of_events, of_events]
    told = {line.row: line.now for line in publishing.figures(keeper, "2026").lines}
    events = dict.fromkeys(("forums", "trainings"), PeriodCount(0))
    assert told == dict.fromkeys(FIXED_ROWS) | events


def test_by_a_clock_that_is_far_off_no_month_is_published(office: Office) -> None:
    a_quarter(office, 20)
    go_to(office, date(2027, 3, 2))
    keeper = office.sign_in("keeper", clock_is_right=True)
    assert keeper.day_is_doubtful
    with refused("day_doubtful"):
        publishing.publish(keeper)
    assert everything(keeper) == []


def test_two_joined_files_are_one_woman_in_the_month_she_came_first(office: Office) -> None:
    keeper = a_quarter(office, 6, 9)
    files = {case.opened.month: case_id for case_id, case in keeper.identity.list("case_file", CaseFile)}
    merging.merge(keeper, files[1], files[2], MergeReason.SAME_PHONE)
    publishing.publish(keeper)
    assert (shown(keeper, "women", "2026-01"), shown(keeper, "women", "2026-02")) == (PeriodCount(6), PeriodCount(8))


def test_a_woman_is_counted_only_if_no_joined_file_of_hers_says_no(office: Office) -> None:
    """Before: the older file's yes counted, whatever she had said when she came again."""
    keeper = a_quarter(office, 6, 9)
    files = {case.opened.month: case_id for case_id, case in keeper.identity.list("case_file", CaseFile)}
    worker = office.sign_in("intake")
    consenting.set_counted(worker, files[2], counted=False)
    merging.merge(worker, files[1], files[2], MergeReason.SAME_PHONE)
    publishing.publish(keeper)
    assert (shown(keeper, "women", "2026-01"), shown(keeper, "women", "2026-02")) == (PeriodCount(5), PeriodCount(8))


def test_a_woman_who_agreed_when_she_came_again_is_counted_by_what_she_told_then(office: Office) -> None:
    """Before: her file said yes, and she was in no figure, because nobody had asked her in the older one."""
    keeper = a_quarter(office, 6, 8)
    older = women_came(keeper, date(2026, 1, 5), 1, counted=YesNo.UNKNOWN)[0]
    younger = came_in(keeper, 2)[0][0]
    merging.merge(keeper, older, younger, MergeReason.SAME_PHONE)
    assert {consent_view.overview(keeper, case_id).counted for case_id in (older, younger)} == {YesNo.YES}
    publishing.publish(keeper)
    assert (shown(keeper, "women", "2026-01"), shown(keeper, "women", "2026-02")) == (PeriodCount(6), PeriodCount(8))
    assert Counting(keeper).agreed[younger] == older


def test_she_agrees_again_in_the_younger_of_joined_files(office: Office) -> None:
    """Before: the no of the older file was over by that, the younger one said yes, and she was not counted."""
    keeper = a_quarter(office, 6, 8)
    older, younger = came_in(keeper, 1)[0][0], came_in(keeper, 2)[0][0]
    worker = office.sign_in("intake")
    consenting.set_counted(worker, older, counted=False)
    merging.merge(worker, older, younger, MergeReason.SAME_PHONE)
    assert older not in Counting(keeper).women
    consenting.set_counted(worker, younger, counted=True)
    assert Counting(keeper).women[older].opened.month == 2
    consenting.set_counted(worker, older, counted=False)
    assert older not in Counting(keeper).women
    assert {consent_view.overview(worker, case_id).counted for case_id in (older, younger)} == {YesNo.NO}


def test_what_is_in_the_third_of_three_joined_files_counts_for_her(office: Office) -> None:
    """Before: papers and meetings of a file that was joined with a younger one of hers were in no figure."""
    keeper = a_quarter(office, 6, 6, 6)
    oldest, second, third = (came_in(keeper, month)[0][0] for month in (1, 2, 3))
    merging.merge(keeper, second, third, MergeReason.SAME_PHONE)
    merging.merge(keeper, oldest, second, MergeReason.SAME_PHONE)
    with keeper.identity.begin() as identity, keeper.liaison.begin() as liaison:
        paper_handed(keeper, third, POLICE, date(2026, 3, 20), (identity, liaison))
        she_met(keeper, third, date(2026, 3, 20), (identity, liaison))
        identity.commit()
        liaison.commit()
    counting = Counting(keeper)
    assert counting.women.keys() & {oldest, second, third} == {oldest}
    assert counting.agreed[third] == oldest
    assert counts_of(counting, "2026-03")["meetings.women"] == 1


def test_of_the_months_before_the_founding_nothing_is_hidden_and_gathered(office: Office) -> None:
    """Everybody knows that nobody came then: as one of the hidden counts, that 0 would tell of the others."""
    go_to(office, date(2026, 4, 2))
    keeper = office.sign_in("keeper")
    publishing.publish(keeper)
    months = sorted(
        (each.publication.month, each.pots) for _, each in keeper.identity.list("counted_month", CountedMonth)
    )
    assert [(month, bool(pots)) for month, pots in months] == [
        ("2026-01", False),
        ("2026-02", False),
        ("2026-03", True),
    ]
    assert Pot("women", (4,), 0) in months[2][1]
    assert [publication.cells for publication in everything(keeper)[:2]] == [
        tuple(PublishedCell(row, 0) for row in ("forums", "trainings"))
    ] * 2


def test_a_woman_counts_once_however_many_meetings_ways_and_papers_there_were(office: Office) -> None:
    keeper = a_quarter(office, 20, 20)
    (hers, _), (others, _), *more = came_in(keeper, 1)
    counting = Counting(keeper)
    with keeper.identity.begin() as identity, keeper.liaison.begin() as liaison:
        works = (identity, liaison)
        for day in (date(2026, 1, 20), date(2026, 1, 21), date(2026, 2, 3), date(2025, 12, 30)):
            she_met(keeper, hers, day, works)
            she_met(keeper, others, day, works, way=True)
        she_met(keeper, others, date(2026, 2, 3), works)
        for case_id in (hers, hers, others):
            paper_handed(keeper, case_id, POLICE, date(2026, 1, 20), works)
        for case_id, _ in more[:5]:
            she_met(keeper, case_id, date(2026, 1, 21), works)
        identity.commit()
        liaison.commit()
    january, february = (counts_of(counting, month) for month in ("2026-01", "2026-02"))
    assert (january["meetings.women"], february["meetings.women"]) == (6, 1)
    assert (january["ways.women"], february["ways.women"]) == (1, 0)
    assert (january[f"office.{POLICE}"], february[f"office.{POLICE}"]) == (0, 2)
    publishing.publish(keeper)
    assert shown(keeper, "meetings.women", "2026-01") == PeriodCount(6)
    assert shown(keeper, "ways.women", "2026-01") is None, "one woman four times is one woman"


# --- what was shown elsewhere before


def an_office_answered(keeper: SignedIn, day: date, answers: list[Answer | None]) -> None:
    """Papers of women who agreed to be counted, handed over on a day; each with its answer, five days later."""
    _, base = keeper.liaison.list("disclosure", Disclosure)[0]
    women = women_came(keeper, day, len(answers))
    with keeper.identity.begin() as hers, keeper.liaison.begin() as work:
        for case_id, answer in zip(women, answers, strict=True):
            record_id, reference = secrets.token_bytes(16), secrets.token_hex(4)
            link = CaseLink(base.recipient_id, record_id, reference)
            keeper.identity.put(hers, "case_link", secrets.token_bytes(16), case_id, link, verb="link")
            given = replace(
                base,
                reference=reference,
                handed_on=day,
                answer=answer or Answer.NONE,
                answered_on=day + timedelta(days=5) if answer else None,
            )
            apart = disclosures_subject(record_id)
            keeper.liaison.put(work, "disclosure", secrets.token_bytes(16), apart, given, verb="hand_copies")
        hers.commit()
        work.commit()


def test_how_an_office_answers_is_told_of_published_months_alone(handed: Office) -> None:
    keeper = handed.sign_in("keeper")
    day = date(2026, 1, 12)
    an_office_answered(
        keeper, day, [Answer.HELPED] * 6 + [Answer.REFUSED] * 5 + [None, Answer.NOTED] * 3 + [Answer.NOTED]
    )
    officer = handed.sign_in("liaison")
    assert answering.by_office(officer) == ()
    publishing.publish(keeper)
    (row,) = answering.by_office(officer)
    assert (row.cases, row.in_time, row.share, row.or_more) == (18, 11, 61, False)
    office = f"office.{row.recipient_id}"
    assert shown(keeper, f"{office}/answered/agreed", "2026-02") == PeriodCount(6)
    an_office_answered(keeper, date(2026, 3, 2), [Answer.HELPED] * 19 + [None])
    go_to(handed, date(2026, 5, 2))
    keeper = handed.sign_in("keeper")
    publishing.publish(keeper)
    (row,) = answering.by_office(handed.sign_in("liaison"))
    assert (row.cases, row.in_time, row.or_more) == (38, 27, True), "who got no answer is not one who can be told"


def test_what_women_said_and_complaints_are_shown_as_they_are_published(office: Office) -> None:
    worker = office.sign_in("intake")
    said = {FeedbackQuestion.HEARD: FeedbackAnswer.YES, FeedbackQuestion.JUDGED: FeedbackAnswer.NO}
    for _ in range(10):
        feedback.add(worker, feedback.BY_HERSELF, said)
    for _ in range(6):
        complaints.count_printed(worker)
    for _ in range(5):
        counting.count_visit(worker)
    go_to(office, date(2027, 1, 5))
    keeper = office.sign_in("keeper")
    assert (feedback.shown_quarters(keeper), complaints.to_whom(keeper).years) == ((), ())
    publishing.publish(keeper)
    (quarter,) = feedback.shown_quarters(keeper)
    assert (quarter.quarter, quarter.women) == ("2026-Q1", 10)
    assert quarter.yes == {FeedbackQuestion.HEARD: (6, True)}
    assert complaints.to_whom(keeper).years == ((2026, 6),)
    assert shown(keeper, "stopped", "2026-03") == PeriodCount(5)


# --- what somebody writes by hand


def test_a_published_month_that_is_written_again_is_not_believed(office: Office) -> None:
    keeper = a_quarter(office, 20)
    publishing.publish(keeper)
    other = Publication("2026-01", keeper.today(), (PublishedCell("women", 19),))
    with keeper.liaison.begin() as work:
        keeper.liaison.put(work, "publication", id_of("2026-01"), FIGURES, other, verb="publish_month")
        work.commit()
    assert [publication.month for publication in everything(keeper)] == ["2026-02"]
    with pytest.raises(OpenError):
        publishing.publish(keeper)


def test_no_liaison_officer_publishes_a_month_by_hand(office: Office) -> None:
    a_quarter(office, 20)
    officer = office.sign_in("liaison")
    with officer.liaison.begin() as work:
        made = Publication("2026-01", officer.today(), (PublishedCell("women", 19),))
        officer.liaison.put(work, "publication", id_of("2026-01"), FIGURES, made, verb="publish_month")
        work.commit()
    assert everything(office.sign_in("keeper")) == []


def test_forums_trainings_and_teams_are_counted_and_what_nobody_counted_is_not_yet(office: Office) -> None:
    officer, worker = office.sign_in("liaison"), office.sign_in("intake")
    forum_planning.hold_forum(officer, plan_one(officer), was(officer, women=12))
    day = officer.today()
    training_id = saved(officer, day)
    held = door.at_door(officer, training_id, day).held
    door.type_counts(officer, training_id, day, {WOMAN: 30, AGAIN: 7}, before=held)
    guessed = HeadCounts(about=120)
    forum_planning.hold_forum(officer, plan_one(officer), replace(was(officer), counts=guessed))
    festival = saved(officer, day, place="The square")
    door.estimate(officer, festival, day, 250, before=door.at_door(officer, festival, day).held)
    peace_members.add_member(worker, "7")
    for _ in range(5):
        peace_handovers.take(worker, "7", HandOverTheme.ONLINE, day)
    go_to(office, date(2026, 4, 2))
    peace_handovers.write_came(office.sign_in("intake"), "2026-03", "5")
    keeper = office.sign_in("keeper")
    publishing.publish(keeper)
    found = {row: shown(keeper, row, "2026-03") for row in FIXED_ROWS if row.startswith(("forum", "train", "team"))}
    told = {
        "forums": 2,
        "forums.people": 12,
        "trainings": 2,
        "trainings.woman": 30,
        "teams.hand_overs": 5,
        "teams.came": 5,
    }
    assert found == {row: PeriodCount(told[row]) if row in told else None for row in found}, "no estimate is in them"
    assert set(told) < set(found)
