"""Silence is never a statement: not asked, left out and answered stay three states, whatever way they take."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from nsintake.domain.asked import LEFT_OUT, SHE_LEFT_IT_OUT, Asked, answered, asked_of, left_out_in, with_left_out
from nsintake.domain.case import CaseFile, Channel, Reaching, Wishes
from nsintake.domain.consent import ConsentAct, SeenHow
from nsintake.domain.intake import FIELDS, Step, answers_of, case_from, seen_field, seen_from
from nsintake.domain.language import Lang
from nsintake.domain.minors import Authority, CaregiverRelation, consent_lacks
from nsintake.domain.safety import Urgency, days_until_due
from nsintake.domain.two_versions import Clash, Keep, clashes, merge
from nsintake.store import upgrades  # noqa: F401 - registers the steps between schemas
from nsintake.store.codec import decode, encode
from tests.domain.test_case_answers import OPENED, answers

TOLD = [field for field in FIELDS if field.step is not Step.INVITATION and field.name != "told_by"]


def made(said: dict[str, str]) -> CaseFile:
    return case_from(said, "K7MQ-4XRT", opened=OPENED, worker="w")


def test_a_question_has_three_states() -> None:
    said = {"age": "adult", LEFT_OUT: "urgency,age,no_question"}
    assert asked_of(said, "age") is Asked.ANSWERED, "an answer given after all is an answer"
    assert asked_of(said, "urgency") is Asked.LEFT_OUT
    assert asked_of(said, "suicide") is Asked.NOT_ASKED
    assert left_out_in(said) == ("urgency",)


def test_that_she_does_not_know_is_no_answer_but_was_asked() -> None:
    assert asked_of({"force": "unknown"}, "force") is Asked.LEFT_OUT
    assert made({"force": "unknown"}).left_out == ("force",)
    assert not answered({"force": "unknown"}, "force")


def test_what_is_answered_is_no_longer_left_out() -> None:
    said = with_left_out({"age": "adult"}, ["age", "urgency", "suicide"])
    assert said == {"age": "adult", LEFT_OUT: "suicide,urgency"}
    assert with_left_out(said, []) == {"age": "adult"}


@given(answers())
def test_a_file_keeps_the_state_of_every_question(said: dict[str, str]) -> None:
    case = made(said)
    again = decode(CaseFile, CaseFile.SCHEMA, encode(case))
    assert again == case
    held = answers_of(again)
    for field in TOLD:
        if field.name == "record_consent":
            continue
        before, after = asked_of(said, field.name), asked_of(held, field.name)
        if said.get(field.name, "").strip(" ,\n\t"):
            assert after is before, field.name
        elif before is Asked.NOT_ASKED:
            assert after is Asked.NOT_ASKED, field.name


def test_a_file_of_silence_says_nothing_at_all() -> None:
    """Before, silence became "within three days" and "speaks Arabic"."""
    assert answers_of(made({})) == {"record_consent": "yes"}
    every = ",".join(field.name for field in TOLD)
    silent = made({LEFT_OUT: every})
    assert set(answers_of(silent)) == {"record_consent", LEFT_OUT}
    assert silent == CaseFile(
        "K7MQ-4XRT", OPENED, "w", left_out=tuple(f for f in every.split(",") if f != "record_consent")
    )


def test_where_she_was_not_asked_how_soon_the_soonest_holds_and_is_not_said() -> None:
    assert days_until_due(None) == Urgency.DAY.days
    assert days_until_due(Urgency.TWO_WEEKS) == 14
    assert not made({}).cannot_wait


def test_a_caregiver_of_whom_nobody_asked_is_nobody_in_particular_and_entitled_to_nothing() -> None:
    caregiver = made({"age": "from_12", "caregiver_suspected": "no"}).caregiver
    assert caregiver is not None
    assert (caregiver.relation, caregiver.authority) == (CaregiverRelation.UNKNOWN, Authority.UNKNOWN)
    assert not caregiver.entitled
    assert consent_lacks(made({"age": "from_12"}).identity.age, made({}).assent, caregiver) == "caregiver_not_guardian"


@pytest.mark.parametrize(
    "old",
    [
        b'{"code":"K7MQ-4XRT","opened":"2026-03-01","worker":"w"}',
        (
            b'{"code":"K7MQ-4XRT","opened":"2026-03-01","worker":"w","language":"ar","wishes":{"urgency":"72h"},'
            b'"reaching":{"may_leave_message":"yes"}}'
        ),
    ],
)
def test_an_old_file_cannot_tell_silence_from_its_defaults_so_they_were_not_asked(old: bytes) -> None:
    case = decode(CaseFile, 3, old)
    assert (case.language, case.wishes, case.reaching, case.left_out) == (None, Wishes(), Reaching(), ())
    assert case.spoken is Lang.AR


def test_what_an_old_file_knows_stays() -> None:
    old = (
        b'{"code":"K7MQ-4XRT","opened":"2026-03-01","worker":"w","language":"ckb",'
        b'"wishes":{"urgency":"two_weeks","conditions":"c"},"reaching":{"channels":["call"],"hours":"h"}}'
    )
    for schema in (1, 2, 3):
        case = decode(CaseFile, schema, old)
        assert (case.language, case.opened) == (Lang.CKB, date(2026, 3, 1))
        assert case.wishes == Wishes(urgency=Urgency.TWO_WEEKS, conditions="c")
        assert case.reaching == Reaching(channels=(Channel.CALL,), hours="h")


@pytest.mark.parametrize("schema", [1, 2])
def test_an_act_of_before_cannot_tell_that_she_does_not_come_from_silence(schema: int) -> None:
    act = b'{"number":1,"recipient_id":"cp-mosul","kind":"given","day":"2026-03-01"%s}'
    for seen in (b"", b',"seen":"not_present"'):
        assert decode(ConsentAct, schema, act % seen).seen is SeenHow.NOT_ASKED
    assert decode(ConsentAct, schema, act % b',"seen":"voice_only"').seen is SeenHow.VOICE_ONLY
    now = decode(ConsentAct, ConsentAct.SCHEMA, act % b',"seen":"not_present"')
    assert now.seen is SeenHow.NOT_PRESENT
    assert decode(ConsentAct, ConsentAct.SCHEMA, encode(now)) == now


def test_how_she_is_present_is_not_asked_unless_a_session_has_it() -> None:
    name = seen_field("cp-mosul")
    assert seen_from({}, "cp-mosul") is SeenHow.NOT_ASKED
    assert seen_from({name: ""}, "cp-mosul") is SeenHow.NOT_ASKED
    assert seen_from({name: "not_present"}, "cp-mosul") is SeenHow.NOT_PRESENT


def test_two_workers_may_differ_on_whether_she_left_it_out() -> None:
    base, mine, theirs = {"age": "adult"}, {"age": "adult", LEFT_OUT: "urgency"}, {"age": "adult", "urgency": "24h"}
    (clash,) = clashes(base, mine, theirs)
    assert clash == Clash("urgency", SHE_LEFT_IT_OUT, "24h")
    assert not clash.both
    assert merge(base, mine, theirs, {"urgency": Keep.THEIRS}).answers == theirs
    assert merge(base, mine, theirs, {"urgency": Keep.MINE}).answers == mine
    assert merge(base, mine, base, {}).answers == mine
    assert merge(base, base, mine, {}).answers == mine
    assert merge(mine, base, mine, {}).answers == base, "taken back: it was not asked after all"
