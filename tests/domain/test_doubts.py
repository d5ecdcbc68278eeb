from __future__ import annotations

from datetime import date

import pytest

from nsintake.domain.doubts import Doubt, DoubtKind, doubts_in
from nsintake.domain.questions import Step

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("step", "said", "kind", "field"),
    [
        (
            Step.INCIDENT,
            {"age": "from_15", "picture_before_18": "no"},
            DoubtKind.PICTURE_AND_AGE,
            "picture_before_18",
        ),
        (Step.INCIDENT, {"deadline": "2026-11-23"}, DoubtKind.DEADLINE_OVER, "deadline"),
        (
            Step.INCIDENT,
            {"deadline": "2026-11-25", "deadline_today": "yes"},
            DoubtKind.DEADLINE_NOT_TODAY,
            "deadline",
        ),
        (Step.INCIDENT, {"since": "2026-11-25"}, DoubtKind.SINCE_AHEAD, "since"),
        (Step.INCIDENT, {"kinds": "threat"}, DoubtKind.LIMIT_UNKNOWN, "since"),
        (Step.INCIDENT, {"kinds": "threat", "since": " "}, DoubtKind.LIMIT_UNKNOWN, "since"),
        (Step.INCIDENT, {"kinds": "threat", "since": "2026-08-26"}, DoubtKind.LIMIT_NEAR, "since"),
        (Step.INCIDENT, {"kinds": "threat", "since": "2026-08-23"}, DoubtKind.LIMIT_PAST, "since"),
        (Step.SAFETY, {"suicide": "yes", "check_again": "2026-11-23"}, DoubtKind.CHECK_OVER, "check_again"),
        (Step.READ_BACK, {"next_contact": "2026-11-23"}, DoubtKind.CHECK_OVER, "next_contact"),
        (Step.SAFE_NOW, {"alone": "no", "came_with": "nobody"}, DoubtKind.ALONE_WITH_COMPANY, "came_with"),
        (Step.NEVER, {"unnamed": "yes", "names": "وصال"}, DoubtKind.NAMED_UNNAMED, "names"),
        (Step.INCIDENT, {"account": "Dark Prince"}, DoubtKind.SHOWN_NAME, "account"),
        (Step.INCIDENT, {"account": "أمـير الليلِ"}, DoubtKind.SHOWN_NAME, "account"),
        (Step.INCIDENT, {"account": "أمير"}, DoubtKind.SHOWN_NAME, "account"),
    ],
)
def test_what_contradicts_itself_is_asked_about_beside_its_field(
    step: Step, said: dict[str, str], kind: DoubtKind, field: str
) -> None:
    assert doubts_in(step, said, TODAY) == (Doubt(kind, field),)


@pytest.mark.parametrize(
    "said",
    [
        {"age": "adult", "picture_before_18": "yes"},
        {"account": "dark_gate_7731"},
        {"account": "karimofficial"},
        {"age": "from_15", "picture_before_18": "yes"},
        {"age": "adult", "picture_before_18": "no"},
        {"deadline": "2026-11-24", "deadline_today": "yes", "since": "2026-11-24"},
        {"deadline": "30/2/2026", "since": "3/4"},
    ],
)
def test_an_adult_with_a_picture_from_before_and_days_that_fit_raise_no_doubt(said: dict[str, str]) -> None:
    assert doubts_in(Step.INCIDENT, said, TODAY) == ()


def test_letters_of_two_scripts_in_one_name_are_pointed_out_line_by_line() -> None:
    said = {"names": "وصال جاسم\nWisal Jasim\nWisal جاسم", "called": "أم سيف 2"}
    assert doubts_in(Step.NEVER, said, TODAY) == (Doubt(DoubtKind.TWO_SCRIPTS, "names", 3),)
    assert doubts_in(Step.NEVER, {"called": "Um سيف"}, TODAY) == (Doubt(DoubtKind.TWO_SCRIPTS, "called", 1),)
    cyrillic = "W\u0456sal"  # one letter looks Latin and is not
    assert doubts_in(Step.NEVER, {"names": cyrillic}, TODAY) == (Doubt(DoubtKind.TWO_SCRIPTS, "names", 1),)


def test_a_doubt_about_a_question_that_is_not_put_does_not_stand() -> None:
    assert doubts_in(Step.SAFETY, {"next_contact": "2026-11-23"}, TODAY) == ()
