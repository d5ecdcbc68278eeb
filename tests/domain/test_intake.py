from __future__ import annotations

from datetime import date

import pytest

from nsintake.domain.case import Pathway
from nsintake.domain.coming_back import SIGNS_CHOSEN
from nsintake.domain.consent import Choice, Item, ItemChoice
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import Demand, District, IncidentKind, Platform, YesNo
from nsintake.domain.intake import (
    FIELD,
    FIELDS,
    FieldKind,
    Step,
    case_from,
    choices_from,
    faults_in,
    fields_of,
    recipients_asked,
    share_field,
)
from nsintake.domain.language import Lang
from nsintake.domain.safety import Urgency
from nsintake.errors import UserFault

OPENED = date(2026, 3, 1)


def test_field_names_are_unique_and_every_field_belongs_to_its_step() -> None:
    assert len(FIELD) == len(FIELDS)
    assert sum(len(fields_of(step)) for step in Step) == len(FIELDS)
    for field in FIELDS:
        assert bool(field.choices) is (field.kind in {FieldKind.CHOICE, FieldKind.MANY})
        assert "." not in field.name
        assert field.block


def test_there_is_no_field_for_papers_tribe_school_work_or_pictures() -> None:
    for field in FIELDS:
        for part in ("id_number", "tribe", "school", "work", "relative", "image", "photo", "password", "birth"):
            assert part not in field.name


def answers_for(step: Step) -> dict[str, str]:
    typed = {
        FieldKind.LINE: "a line",
        FieldKind.LINES: "one\ntwo",
        FieldKind.TEXT: "a text\nof two lines",
        FieldKind.DAY: "1/1/2026",
        FieldKind.HOUR: "٩:٣٠",
    }
    chosen = {FieldKind.CHOICE: 1, FieldKind.MANY: None}
    exactly = {"return_signs": SIGNS_CHOSEN}
    return {
        field.name: typed.get(field.kind) or ",".join(field.choices[: exactly.get(field.name, chosen[field.kind])])
        for field in fields_of(step)
    }


@pytest.mark.parametrize("step", list(Step))
def test_empty_and_whole_answers_have_no_fault(step: Step) -> None:
    assert faults_in({}, step) == ()
    assert faults_in(answers_for(step), step) == ()


def test_every_fault_of_a_step_is_found_in_the_order_of_its_fields() -> None:
    wrong = {
        "kinds": "harassment,flying",
        "account": "x" * 201,
        "deadline": "30/2/2026",
        "platform": "telegram,viber",
        "account_of_events": "x" * 8001,
        "since": "2026-02-01",
    }
    faults = faults_in(wrong, Step.INCIDENT)
    assert [(fault.code, fault.params["field"]) for fault in faults] == [
        ("choice_unknown", "kinds"),
        ("choice_unknown", "platform"),
        ("too_long", "account"),
        ("date_no_day", "deadline"),
        ("too_long", "account_of_events"),
    ]


def test_a_hidden_sign_in_a_name_is_found() -> None:
    assert [fault.code for fault in faults_in({"names": "a\u202eb"}, Step.NEVER)] == ["hidden_characters"]


def test_she_comes_back_with_three_pictures_or_with_none() -> None:
    assert faults_in({"return_signs": "sun,key,boat"}, Step.READ_BACK) == ()
    for wrong in ("sun,key", "sun,key,boat,bell", "sun"):
        assert [fault.code for fault in faults_in({"return_signs": wrong}, Step.READ_BACK)] == ["signs_not_three"]
    assert [fault.code for fault in faults_in({"return_signs": "sun,key,star"}, Step.READ_BACK)] == ["choice_unknown"]


def test_a_file_of_no_answers_knows_nothing() -> None:
    file = case_from({}, "K7MQ-4XRT", opened=OPENED, worker="w1")
    assert file.identity.unnamed
    assert file.identity.age is AgeBand.UNKNOWN
    assert file.incident.platform is None
    assert file.wishes.urgency is None
    assert file.language is None
    assert file.left_out == ()
    assert file.may_be_counted is YesNo.UNKNOWN
    assert file.urgent == ()


def test_answers_become_the_file() -> None:
    answers = {
        "must_not_see": "yes",
        "deadline_today": "yes",
        "language": "ckb",
        "age": "from_15",
        "kinds": "demand_money,threat_to_publish",
        "platform": "telegram",
        "account": " @shadow_77k ",
        "demands": "money",
        "deadline": "١٩/٣/٢٠٢٦",
        "district": "qayyarah",
        "distress": "yes",
        "safety_plan": "one\ntwo",
        "pathways": "liaison",
        "urgency": "24h",
        "female_officer_only": "yes",
        "names": "A\nB",
        "others": "C",
        "code_word": "lamp",
        "return_phrase": "three doves",
    }
    file = case_from(answers, "K7MQ-4XRT", opened=OPENED, worker="w1")
    assert file.incident.kinds == (IncidentKind.THREAT_TO_PUBLISH, IncidentKind.DEMAND_MONEY)
    assert file.incident.platform is Platform.TELEGRAM
    assert file.incident.account == "@shadow_77k"
    assert file.incident.demands == (Demand.MONEY,)
    assert file.incident.deadline == date(2026, 3, 19)
    assert file.incident.district is District.QAYYARAH
    assert file.identity.names == ("A", "B")
    assert file.identity.never.others == ("C",)
    assert file.wishes.pathways == (Pathway.LIAISON,)
    assert file.wishes.urgency is Urgency.DAY
    assert file.reaching.code_word == "lamp"
    assert file.safe_now.someone_must_not_see is YesNo.YES
    assert file.safety.plan == "one\ntwo"
    assert (file.language, file.minor, file.code, file.worker) == (Lang.CKB, True, "K7MQ-4XRT", "w1")


def test_every_field_reaches_the_file_or_is_known_not_to() -> None:
    empty = case_from({}, "c", opened=OPENED, worker="w")
    unchanged = set()
    for step in Step:
        for name, raw in answers_for(step).items():
            for value in (raw, *FIELD[name].choices):
                if case_from({name: value}, "c", opened=OPENED, worker="w") != empty:
                    break
            else:
                unchanged.add(name)
    assert unchanged == {"record_consent", "told_by", "invited_kinds", "invited_through", "invited_contact"}


def test_a_file_is_not_made_of_faulty_answers() -> None:
    with pytest.raises(UserFault) as error:
        case_from({"names": "x" * 300, "since": "31/2/2026"}, "c", opened=OPENED, worker="w")
    assert error.value.params["field"] == "since"


def test_choices_are_taken_item_by_item_and_the_rest_is_withheld() -> None:
    answers = {
        share_field("cp", Item.KIND): "share",
        share_field("cp", Item.ACCOUNT): "ask_first",
        share_field("cp", Item.AGE): "perhaps",
        share_field("cp", Item.DISTRESS): "share",
        share_field("nss", Item.DEMAND): "share",
    }
    askable = frozenset({Item.AGE, Item.DEMAND, Item.KIND, Item.ACCOUNT})
    assert choices_from(answers, "cp", askable) == (
        ItemChoice(Item.KIND, Choice.SHARE),
        ItemChoice(Item.ACCOUNT, Choice.ASK_FIRST),
        ItemChoice(Item.DEMAND, Choice.WITHHOLD),
        ItemChoice(Item.AGE, Choice.WITHHOLD),
    )


def test_the_offices_asked_stand_once_in_their_order() -> None:
    answers = {
        share_field("nss", Item.KIND): "share",
        share_field("cp", Item.KIND): "withhold",
        share_field("nss", Item.AGE): "share",
        "share.odd": "x",
        "names": "A",
    }
    assert recipients_asked(answers) == ("nss", "cp")
