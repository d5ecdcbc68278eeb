"""How she said it in a session: what the answers say counts before what the session knows by itself."""

from __future__ import annotations

import pytest

from nsintake.domain.consent import Given, GivenHow, Said
from nsintake.domain.how_said import (
    HOWS,
    NOBODY_ELSE,
    SPOKEN_ALONE,
    faults_in_how,
    given_in,
    how_of,
    is_how,
    unanswered_how,
    with_how,
)
from nsintake.domain.intake import faults_in
from nsintake.domain.questions import Step


def test_her_terms_belong_to_one_office() -> None:
    terms = {"one": "yes", "conditions": "a woman reads it", "reasons": "r", "mark": "X", "vouched": "yes"}
    answers = {f"{name}.cp": raw for name, raw in terms.items()}
    said = with_how(Said("cp", ()), answers)
    assert (said.one_letter, said.conditions, said.reasons, said.form, said.vouched) == (
        True,
        "a woman reads it",
        "r",
        "X",
        True,
    )
    assert with_how(Said("nss", ()), answers) == Said("nss", ())


def test_what_was_not_answered_stays_as_the_session_knows_it() -> None:
    known = Given(interpreter="I-4", in_room="relative")
    assert given_in({}, known) == known
    assert given_in({"given.how": "by telegraph"}, known).how is GivenHow.SPOKEN, "an answer nobody knows"
    said = {"given.how": "paper_in_cabinet", "given.witness": "u1", "given.in_room": "she and I"}
    given = given_in(said, known)
    assert (given.how, given.witness, given.in_room) == (GivenHow.PAPER_IN_CABINET, "u1", "she and I")
    assert given.interpreter == "I-4"


def test_that_nobody_else_heard_it_is_an_answer_and_no_witness() -> None:
    alone = given_in({"given.how": SPOKEN_ALONE, "given.witness": "u1"}, Given(how=GivenHow.BY_PHONE))
    assert (alone.how, alone.witness) == (GivenHow.SPOKEN, "")
    assert given_in({"given.witness": NOBODY_ELSE}, Given()).witness == ""
    assert {how_of(answer) for answer in HOWS} == set(GivenHow)


@pytest.mark.parametrize(
    ("answers", "code", "field"),
    [
        ({}, "how_said_missing", "given.how"),
        ({"given.how": "by telegraph", "given.witness": "u1"}, "how_said_missing", "given.how"),
        ({"given.how": "spoken"}, "witness_missing", "given.witness"),
        ({"given.how": "spoken", "given.witness": NOBODY_ELSE}, "witness_missing", "given.witness"),
    ],
)
def test_how_she_said_it_and_who_heard_it_is_nothing_that_the_program_knows(
    answers: dict[str, str], code: str, field: str
) -> None:
    fault = unanswered_how(answers)
    assert fault is not None
    assert (fault.code, fault.params["field"]) == (code, field)


@pytest.mark.parametrize(
    "answers",
    [
        {"given.how": SPOKEN_ALONE},
        {"given.how": "spoken", "given.witness": "u1"},
        {"given.how": "paper_in_cabinet"},
        {"given.how": "by_phone"},
    ],
)
def test_a_paper_and_a_call_need_no_witness(answers: dict[str, str]) -> None:
    assert unanswered_how(answers) is None


def test_what_is_to_be_mended_is_named_by_its_answer() -> None:
    answers = {"conditions.cp": "x" * 8_001, "given.in_room": "x" * 201, "reasons.cp": "two\nlines", "names": "x" * 999}
    assert [(fault.code, fault.params["field"]) for fault in faults_in_how(answers)] == [
        ("too_long", "conditions.cp"),
        ("too_long", "given.in_room"),
    ]
    assert len(faults_in(answers, Step.SHARING)) == 2
    assert not is_how("share.cp.kind")
    assert not is_how("conditions"), "her conditions for all of it are a question of another step"
