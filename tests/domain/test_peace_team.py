"""Members by code, threats, sessions, hand-overs, and the number of a month that is over."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain import neutral_words
from nsintake.domain.language import Lang
from nsintake.domain.peace_team import (
    MONTHS_OPEN,
    MOST_IN_SESSION,
    MOST_MEMBERS,
    HandOverTheme,
    MemberState,
    MentoringSession,
    PeaceMember,
    TeamTopic,
    ThreatStep,
    checked_came,
    checked_hand_over,
    checked_session,
    code_order,
    free_code,
    in_state,
    member_code,
    months_over,
    new_member,
    paused,
    signed_conduct,
    threat_over,
    threatened,
    trained_on,
    with_step,
)
from nsintake.domain.task import DueClass, Loudness, Task, TaskKind, due
from nsintake.domain.team_paper import TeamPaper, desk_code
from nsintake.errors import UserFault
from tests.services.refusals import fault, refused

TODAY = date(2026, 3, 4)
MEMBER = PeaceMember("CPT-7", TODAY)
LEFT = replace(MEMBER, state=MemberState.LEFT)
TERMS = neutral_words.terms_of("threat\nابتز\n\nهەڕەشە\n")


@pytest.mark.parametrize("raw", ["7", "CPT-7", "cpt 7", " CPT7 ", "007", "\u0667", "CPT-\u06f7"])
def test_a_code_is_read_however_it_is_typed(raw: str) -> None:
    assert member_code(raw) == "CPT-7"


@pytest.mark.parametrize("raw", ["", "0", "10000", "Zainab", "CPT-", "7a", "CPT-7 Zainab", "-7", "7.5"])
def test_nothing_else_is_a_code(raw: str) -> None:
    with fault("member_code_unreadable", "code"):
        member_code(raw)


@given(st.text(max_size=20))
def test_no_code_holds_a_word_that_was_typed(raw: str) -> None:
    with contextlib.suppress(UserFault):
        assert 1 <= int(member_code(raw).removeprefix("CPT-")) <= 9999


@given(st.sets(st.integers(1, 9_999), max_size=60))
def test_a_code_is_never_given_again(numbers: set[int]) -> None:
    used = [f"CPT-{number}" for number in numbers]
    free = free_code(used)
    assert free not in used
    for code in used[:5]:
        with fault("member_code_used", "code"):
            new_member(code, used, TODAY)
    if free:
        assert new_member(free, used, TODAY).code == free


def test_codes_run_out_and_the_register_ends() -> None:
    assert [free_code([code]) for code in ("CPT-7", "CPT-9998", "CPT-9999")] == ["CPT-8", "CPT-9999", ""]
    with fault("too_many_members"):
        new_member("1", [f"CPT-{number}" for number in range(2, MOST_MEMBERS + 2)], TODAY)
    assert sorted(["CPT-10", "CPT-9", "by hand"], key=code_order) == ["by hand", "CPT-9", "CPT-10"]


def test_a_member_pauses_goes_on_and_leaves_for_good() -> None:
    resting = in_state(MEMBER, MemberState.PAUSED, TODAY + timedelta(days=1))
    assert (resting.state, resting.since) == (MemberState.PAUSED, TODAY + timedelta(days=1))
    assert paused(resting, TODAY) is resting
    assert in_state(resting, MemberState.ACTIVE, TODAY).state is MemberState.ACTIVE
    assert paused(MEMBER, TODAY).state is MemberState.PAUSED
    assert paused(LEFT, TODAY) is LEFT
    with refused("member_state_same"):
        in_state(resting, MemberState.PAUSED, TODAY)
    for state in MemberState:
        with refused("member_left"):
            in_state(LEFT, state, TODAY)
    with refused("member_left"):
        trained_on(LEFT, TeamTopic.CONDUCT, TODAY, TODAY)
    with refused("member_left"):
        signed_conduct(LEFT, TODAY, TODAY)


def test_trainings_lie_by_their_day_and_once() -> None:
    twice = trained_on(MEMBER, TeamTopic.REFERRAL, TODAY, TODAY)
    earlier = trained_on(twice, TeamTopic.CONDUCT, TODAY - timedelta(days=9), TODAY)
    assert [known.topic for known in earlier.trained] == [TeamTopic.CONDUCT, TeamTopic.REFERRAL]
    with fault("training_known", "topic"):
        trained_on(earlier, TeamTopic.REFERRAL, TODAY, TODAY)
    with fault("day_ahead", "day"):
        trained_on(MEMBER, TeamTopic.REFERRAL, TODAY + timedelta(days=1), TODAY)
    assert signed_conduct(MEMBER, TODAY, TODAY).conduct_on == TODAY
    with fault("day_ahead", "day"):
        signed_conduct(MEMBER, TODAY + timedelta(days=1), TODAY)


def test_a_threat_ends_after_all_its_steps_in_any_order() -> None:
    with refused("no_threat_open"):
        with_step(MEMBER, ThreatStep.SAFETY_TALK)
    with refused("no_threat_open"):
        threat_over(MEMBER)
    begun = threatened(MEMBER, TODAY)
    assert begun.state is MemberState.PAUSED
    with refused("member_threat_open"):
        threatened(begun, TODAY)
    with refused("member_threat_open"):
        in_state(begun, MemberState.ACTIVE, TODAY)
    assert in_state(begun, MemberState.LEFT, TODAY).state is MemberState.LEFT
    half = with_step(with_step(begun, ThreatStep.WHO_IS_TOLD), ThreatStep.WHO_IS_TOLD)
    with refused("threat_steps_open"):
        threat_over(half)
    over = threat_over(with_step(half, ThreatStep.SAFETY_TALK))
    assert (over.threat, over.state) == (None, MemberState.PAUSED)
    assert threatened(LEFT, TODAY).state is MemberState.LEFT


def session(**changed: object) -> MentoringSession:
    return replace(MentoringSession(TODAY, ("7",), TeamTopic.CONDUCT), **changed)  # type: ignore[arg-type]


def test_a_session_is_kept_with_its_codes_in_order() -> None:
    known = {code: PeaceMember(code, TODAY) for code in ("CPT-7", "CPT-10")}
    kept = checked_session(session(members=("10", "cpt-7", "7"), next_on=TODAY + timedelta(days=1)), known, TODAY)
    assert kept.members == ("CPT-7", "CPT-10")
    past = session(day=TODAY - timedelta(days=3), next_on=TODAY)
    assert checked_session(past, known, TODAY).next_on == TODAY
    assert checked_session(session(), known, TODAY).next_on is None
    many = {f"CPT-{number}": PeaceMember(f"CPT-{number}", TODAY) for number in range(1, MOST_IN_SESSION + 1)}
    assert len(checked_session(session(members=tuple(many)), many, TODAY).members) == MOST_IN_SESSION


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"members": ()}, "field_missing", "members"),
        ({"members": ("8",)}, "member_unknown", "members"),
        ({"members": ("9",)}, "member_has_left", "members"),
        ({"members": tuple(map(str, range(100, 101 + MOST_IN_SESSION)))}, "too_many_in_session", "members"),
        ({"members": ("Zainab",)}, "member_code_unreadable", "members"),
        ({"day": TODAY + timedelta(days=1)}, "day_ahead", "day"),
        ({"next_steps": "her number \u0660\u0667\u0667\u0660 \u0661\u0662\u0663"}, "number_in_words", "next_steps"),
        ({"next_steps": "x" * 501}, "too_long", "next_steps"),
        ({"next_on": TODAY - timedelta(days=1)}, "next_day_past", "next_on"),
        ({"next_on": TODAY}, "next_day_past", "next_on"),
        ({"day": TODAY - timedelta(days=9), "next_on": TODAY - timedelta(days=1)}, "next_day_past", "next_on"),
    ],
)
def test_what_a_session_must_not_have_is_said_at_its_field(changed: dict[str, object], code: str, field: str) -> None:
    known = {"CPT-7": MEMBER, "CPT-9": replace(LEFT, code="CPT-9")}
    with fault(code, field):
        checked_session(session(**changed), known, TODAY)


def test_a_hand_over_is_taken_from_an_active_member_alone_and_names_nobody() -> None:
    kept = checked_hand_over(MEMBER, HandOverTheme.SERVICE, TODAY, TODAY)
    assert set(kept.__slots__) == {"theme", "day"}
    for member, code in (
        (None, "member_unknown"),
        (LEFT, "member_not_active"),
        (paused(MEMBER, TODAY), "member_not_active"),
    ):
        with fault(code, "code"):
            checked_hand_over(member, HandOverTheme.SERVICE, TODAY, TODAY)
    with fault("day_ahead", "day"):
        checked_hand_over(MEMBER, HandOverTheme.SERVICE, TODAY + timedelta(days=1), TODAY)


def test_a_number_is_for_one_of_the_months_that_are_over() -> None:
    months = months_over(date(2026, 1, 31))
    assert months[:2] == ("2025-12", "2025-11")
    assert len(months) == MONTHS_OPEN
    assert checked_came("2025-12", "\u06f1\u06f2", date(2026, 1, 31)) == 12
    assert checked_came("2025-12", "999", date(2026, 1, 31)) == 999
    assert checked_came("2025-12", " 0 ", date(2026, 1, 31)) == 0
    assert checked_came("2025-12", "000012", date(2026, 1, 31)) == 12
    for month in ("2026-01", "2026-02", "2024-12", "12", ""):
        with fault("month_not_over", "month"):
            checked_came(month, "1", date(2026, 1, 31))
    for raw in ("", "1000", "1000000", "0000012", "\u00b2", "10" * 40, "-1", "1.5", "three"):
        with fault("count_out_of_range", "came"):
            checked_came("2025-12", raw, date(2026, 1, 31))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Sunday to Thursday, 9:00 to 15:00", ""),
        ("A threatening man", "threatening"),
        ("والابتزاز هنا", "والابتزاز"),
        ("للابتزاز", "للابتزاز"),
        ("بـابتـزاز", "بـابتـزاز"),
        ("ئەو هەڕەشەیە", "هەڕەشەیە"),
        ("Call 0770 555 0177", "0770 555 0177"),
        ("رقم ٠٧٧٠٥٥٥", "0770555"),
        (f"Code {desk_code('x')}", desk_code("x")),
        ("Room 3, street 12", ""),
    ],
)
def test_what_tells_is_found_in_three_languages(text: str, word: str) -> None:
    assert neutral_words.telling(text, TERMS) == word


def test_a_paper_says_all_that_may_be_on_it() -> None:
    paper = TeamPaper(Lang.EN, "Title", ("line",), (("Where", "here"),), "Show", "CODE", ("Day",), "PRACTICE")
    assert paper.words == ("Title", "line", "Where", "here", "Show", "CODE", "Day")
    assert TeamPaper(Lang.EN, "Title", ()).words == ("Title",)


def test_a_threat_to_a_member_rings_aloud_by_its_hour() -> None:
    at = datetime(2026, 3, 4, 13, 30, tzinfo=UTC)
    task = Task(TaskKind.TEAM_INCIDENT, TODAY, "CPT-7", clock=at)
    assert list(due(task, TODAY)) == [(DueClass.INCIDENT, at)]
    assert DueClass.INCIDENT.loudness is Loudness.ALARM
