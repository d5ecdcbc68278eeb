from __future__ import annotations

from collections import defaultdict

import pytest

from nsintake.domain.asked import LEFT_OUT, Asked
from nsintake.domain.branches import (
    SHORT_WAY,
    Branch,
    applies,
    asked_in,
    branches_of,
    colleagues_kept_out,
    in_branch,
    may_ask_first,
    settled_in,
    steps_of,
    without_answer,
)
from nsintake.domain.questions import ESSENTIAL, FIELD, FIELDS, ON_REQUEST, FieldKind, Step

OPENED_BY = {
    Branch.SECOND_HAND: {"told_by": "cpt"},
    Branch.MINOR: {"age": "from_15"},
    Branch.CAREGIVER_NEEDED: {"age": "from_12"},
    Branch.CAREGIVER_SUSPECTED: {"age": "from_15", "caregiver_suspected": "yes"},
    Branch.UNNAMED: {"unnamed": "yes"},
    Branch.INTERPRETER: {"needs_interpreter": "yes"},
    Branch.CANNOT_READ: {"can_read": "no"},
    Branch.ACCOMPANIED: {"came_with": "relative"},
    Branch.DOMESTIC_VIOLENCE: {"kinds": "harassment,domestic_violence"},
    Branch.SUICIDE: {"suicide": "yes"},
    Branch.HONOUR: {"honour": "yes"},
    Branch.FIVE_DAYS: {"medical_five_days": "yes"},
    Branch.PHONE_WATCHED: {"phone_watched": "yes"},
    Branch.FORCE: {"force": "other_force"},
    Branch.STAFF: {"staff_involved": "yes"},
    Branch.DEADLINE_TODAY: {"deadline_today": "yes"},
    Branch.NOT_SAFE_HOME: {"safe_home": "no"},
}


def test_every_branch_is_opened_by_its_answer_and_by_nothing_before_it() -> None:
    assert set(OPENED_BY) == set(Branch)
    assert branches_of({}) == frozenset()
    for branch, said in OPENED_BY.items():
        assert branch in branches_of(said)


def names(step: Step, **said: str) -> set[str]:
    return {field.name for field in asked_in(step, said)}


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("deadline_hour", {"deadline_today": "yes"}),
        ("spoke_alone", {"came_with": "relative"}),
        ("interpreter", {"needs_interpreter": "yes"}),
        ("caregiver_suspected", {"age": "from_15"}),
        ("caregiver_relation", {"age": "from_12", "caregiver_suspected": "no"}),
        ("caregiver_wanted", {"age": "from_15", "caregiver_suspected": "no"}),
        ("assent", {"age": "from_6"}),
        ("payment_details", {"paid": "once"}),
        ("lives_with_him", {"relation": "husband"}),
        ("tonight_with", {"suicide": "yes"}),
        ("whom_to_call", {"distress": "yes"}),
        ("check_again", {"honour": "yes"}),
        ("children_at_risk", {"kinds": "domestic_violence"}),
        ("medical_when", {"medical_five_days": "yes"}),
        ("told_of_reporting", {"medical_five_days": "yes"}),
        ("paid", {"demands": "money"}),
        ("paid", {"kinds": "demand_money"}),
        ("picture_before_18", {"kinds": "threat_to_publish"}),
        ("safe_contact", {"phone_watched": "yes"}),
        ("safety_plan", {"safe_home": "no"}),
        ("called", {"unnamed": "yes"}),
        ("return_signs", {"can_read": "no"}),
        ("next_contact", {"channels": "call"}),
        ("channel", {"channels": "whatsapp"}),
        ("code_word", {"channels": "call"}),
        ("if_someone_else", {"channels": "call", "phone_watched": "yes"}),
        ("hours", {"channels": "call"}),
    ],
)
def test_a_question_of_a_branch_is_put_only_there_and_stays_once_it_was_answered(
    field: str, said: dict[str, str]
) -> None:
    step = FIELD[field].step
    assert field not in names(step)
    assert field in names(step, **said)
    assert field in names(step, **{field: "x"})
    assert field in names(step, **{LEFT_OUT: field}), "put to her already, so it can still be answered"


def test_a_caregiver_who_may_be_part_of_it_is_asked_nothing_and_under_six_nobody_asks_her_assent() -> None:
    suspected = names(Step.RECORD, age="from_12", caregiver_suspected="yes")
    assert not {"caregiver_relation", "caregiver_authority", "caregiver_wanted"} & suspected
    assert "caregiver_wanted" not in names(Step.RECORD, age="from_12", caregiver_suspected="no")
    assert "assent" not in names(Step.RECORD, age="under_6")
    assert "assent" not in names(Step.RECORD, age="no such age")


def test_who_stays_unnamed_is_not_asked_her_name_but_what_people_call_her() -> None:
    unnamed = names(Step.NEVER, unnamed="yes")
    assert "names" not in unnamed
    assert {"called", "phones", "places", "others"} <= unnamed
    assert "names" in names(Step.NEVER, unnamed="yes", names="A")
    assert "home_knows" in names(Step.SAFETY)
    assert "home_knows" not in names(Step.SAFETY, honour="no")


def test_told_by_somebody_else_there_is_nothing_but_an_invitation() -> None:
    assert steps_of({"told_by": "cpt"}) == (Step.WELCOME, Step.INVITATION)
    assert Step.INVITATION not in steps_of({"told_by": "herself"})
    assert Step.SHARING not in steps_of({}, reopened=True)
    assert Step.SHARING in steps_of({"share.cp.kind": "share"}, reopened=True), "asked before it was known"
    assert {Step.SHARING, Step.WISHES} <= set(steps_of({}))
    assert names(Step.INVITATION, **{SHORT_WAY: "yes"}) == {"invited_kinds", "invited_through", "invited_contact"}


TWELVE = {
    "language",
    "alone",
    "safe_home",
    "deadline_today",
    "must_not_see",
    "record_consent",
    "kinds",
    "age",
    "force",
    "staff_involved",
    "suicide",
}
"""Ten answers: of a force and of NP's staff she is asked at once. Which office and which items are the other two."""


def test_the_short_way_asks_twelve_answers_and_nothing_is_typed() -> None:
    short = {SHORT_WAY: "yes"}
    asked = [field for step in steps_of(short) for field in asked_in(step, short)]
    assert {field.name for field in asked} == TWELVE == ESSENTIAL
    assert all(field.kind in {FieldKind.CHOICE, FieldKind.MANY} for field in asked)
    assert not {Step.WISHES, Step.NEVER} & set(steps_of(short)), "they would ask nothing"
    girl = {SHORT_WAY: "yes", "age": "from_12", "caregiver_suspected": "no"}
    also = {field.name for step in steps_of(girl) for field in asked_in(step, girl)} - TWELVE
    assert also == {"caregiver_suspected", "caregiver_relation", "caregiver_authority", "assent"}, "no yes without them"


def of_a_session(said: dict[str, str]) -> tuple[int, int, int]:
    """How many questions are put to her, how many of them are typed, how often the worker goes on."""
    blocks = defaultdict(list)
    for step in steps_of(said):
        for field in asked_in(step, said):
            blocks[step, "" if said.get(SHORT_WAY) else field.block].append(field)
    asked = [field for block, held in blocks.items() if block not in ON_REQUEST for field in held]
    typed = [field for field in asked if not field.choices]
    without = [step for step in steps_of(said) if not asked_in(step, said)]
    return len(asked), len(typed), len(blocks.keys() - ON_REQUEST) + len(without)


ADULT = {
    "language": "ar",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "no",
    "came_with": "nobody",
    "can_read": "yes",
    "record_consent": "yes",
    "age": "adult",
    "kinds": "threat_to_publish",
    "demands": "money",
    "paid": "no",
    "honour": "no",
    "phone_watched": "no",
    "channels": "call",
    "return_phrase": "three doves at noon",
}


def test_a_session_keeps_its_bounds() -> None:
    """Before: 58 questions, 18 typed, 21 times Next; on the short way 10, 3 typed, 9."""
    questions, typed, onward = of_a_session(ADULT)
    assert (questions, typed, onward) == (44, 11, 11)
    assert of_a_session({SHORT_WAY: "yes"}) == (11, 0, 7)
    assert of_a_session({**ADULT, "age": "from_15", "caregiver_suspected": "no"})[1:] == (11, 11)


def test_ask_me_first_needs_a_way_to_reach_her_that_nobody_watches() -> None:
    assert may_ask_first({})
    assert not may_ask_first({"phone_watched": "yes"})
    assert may_ask_first({"phone_watched": "yes", "safe_contact": "yes"})
    assert not may_ask_first({"safe_contact": "no"})


def test_her_file_is_shut_to_colleagues_where_she_says_so_or_staff_may_be_part_of_it() -> None:
    assert not colleagues_kept_out({"must_not_see": "no"})
    assert colleagues_kept_out({"must_not_see": "yes"})
    assert colleagues_kept_out({"staff_involved": "yes"})
    said = {"must_not_see": "yes"}
    assert not colleagues_kept_out(said, before=said), "she may have had it opened since"
    assert colleagues_kept_out(said, before={"must_not_see": "no"})
    assert colleagues_kept_out({**said, "staff_involved": "yes"}, before=said), "for another reason"


def test_what_is_settled_of_a_step_is_counted_and_a_block_on_request_counts_once_it_was_opened() -> None:
    put = asked_in(Step.WISHES, {})
    about = [field.name for field in put if (Step.WISHES, field.block) in ON_REQUEST]
    others = [field.name for field in put if field.name not in about]
    assert settled_in(Step.WISHES, {}) == (0, len(others))
    assert settled_in(Step.WISHES, {LEFT_OUT: others[0]}) == (
        1,
        len(asked_in(Step.WISHES, {LEFT_OUT: others[0]})) - len(about),
    )
    opened = {LEFT_OUT: about[0]}
    assert settled_in(Step.WISHES, opened) == (1, len(asked_in(Step.WISHES, opened)))


def test_what_was_left_out_and_what_was_not_asked_are_named_in_her_order() -> None:
    said = {LEFT_OUT: "language"}
    assert without_answer(said, Asked.LEFT_OUT) == ("language",)
    rest = without_answer(said, Asked.NOT_ASKED)
    assert "language" not in rest
    order = [field.name for step in steps_of(said) for field in asked_in(step, said)]
    assert list(rest) == [name for name in order if name in rest]


def test_every_question_is_put_to_somebody() -> None:
    everything = {name: value for said in OPENED_BY.values() for name, value in said.items()}
    everything |= {"age": "from_12", "caregiver_suspected": "no", "channels": "call", "paid": "once", "unnamed": "no"}
    everything |= {"kinds": "domestic_violence,threat_to_publish,demand_money", "channels": "call,whatsapp"}
    everything |= {"unnamed": "yes"}
    once = {"conditions", "handles"}
    assert not any(applies(name, everything) for name in once), "put no more, and kept where it was answered"
    for field in (question for question in FIELDS if question.name not in once):
        others = (
            {**everything, "age": "from_15"},
            {**everything, "unnamed": "no"},
            {**everything, "told_by": "somebody_else"},
        )
        assert any(applies(field.name, said) for said in (everything, *others)), field.name
    assert in_branch(everything, Branch.MINOR)
