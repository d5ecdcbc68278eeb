"""A file and its answers are the same thing said twice: whatever is in a file, its answers make again."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.asked import LEFT_OUT
from nsintake.domain.coming_back import SIGNS_CHOSEN
from nsintake.domain.intake import FIELDS, FieldKind, QuestionField, Step, answers_of, case_from
from nsintake.domain.safety import SafeNow

OPENED = date(2026, 3, 1)
_BLANK = "\u115f\u1160\u17b4\u17b5\u3164\uffa0"
"""Letters that show nothing, which no session accepts."""
_SIGNS = st.characters(codec="utf-8", categories=("L", "N", "P", "Zs"), exclude_characters=_BLANK)
_LINE = st.text(_SIGNS, max_size=30)


def raw(field: QuestionField) -> st.SearchStrategy[str]:
    """Any answer of a field that a session accepts."""
    if field.kind is FieldKind.CHOICE:
        return st.sampled_from(["", *field.choices])
    if field.kind is FieldKind.MANY:
        if field.name == "return_signs":
            return st.sampled_from(["", *(",".join(three) for three in combinations(field.choices, SIGNS_CHOSEN))])
        return st.lists(st.sampled_from(field.choices), unique=True).map(",".join)
    if field.kind is FieldKind.DAY:
        return st.one_of(st.just(""), st.dates().map(date.isoformat))
    if field.kind is FieldKind.HOUR:
        return st.one_of(st.just(""), st.times().map(lambda at: at.strftime("%H:%M")))
    if field.kind is FieldKind.LINE:
        return _LINE
    return st.lists(_LINE, max_size=4).map("\n".join)


def answers() -> st.SearchStrategy[dict[str, str]]:
    """Answers of a whole session, any of them left out or not asked."""
    told = [field for field in FIELDS if field.step is not Step.INVITATION]
    left_out = st.lists(st.sampled_from([field.name for field in told]), unique=True).map(",".join)
    return st.fixed_dictionaries({}, optional={LEFT_OUT: left_out, **{field.name: raw(field) for field in told}})


@given(answers())
def test_the_answers_of_a_file_make_the_same_file(said: dict[str, str]) -> None:
    case = case_from(said, "K7MQ-4XRT", opened=OPENED, worker="w")
    again = answers_of(case)
    assert case_from(again, "K7MQ-4XRT", opened=OPENED, worker="w") == case
    assert answers_of(case_from(again, "K7MQ-4XRT", opened=OPENED, worker="w")) == again
    assert all(again.values())


def test_what_was_not_asked_is_not_among_the_answers() -> None:
    assert answers_of(case_from({}, "c", opened=OPENED, worker="w")) == {"record_consent": "yes"}


def test_what_is_asked_before_consent_comes_back_too() -> None:
    said = {"came_with": "relative", "spoke_alone": "yes", "needs_interpreter": "yes", "interpreter": "I-4"}
    case = case_from(said, "c", opened=OPENED, worker="w")
    assert isinstance(case.safe_now, SafeNow)
    assert said.items() <= answers_of(case).items()
