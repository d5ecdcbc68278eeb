from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.liaison import Answer, Disclosure, MaskedRecord
from nsintake.errors import UserFault


def test_a_disclosure_is_settled_once_the_pages_are_counted_even_if_none_came_out() -> None:
    printed = Disclosure("R", "cp", b"1", Lang.AR, "officer", date(2026, 3, 2), copies=1, pages_expected=2)
    assert not printed.settled
    assert replace(printed, pages_out=0).settled
    assert replace(printed, pages_out=2).settled


def test_a_masked_record_has_no_field_that_could_join_it_to_a_woman() -> None:
    names = {field.name for field in fields(MaskedRecord)}
    assert not names & {"case_code", "code", "names", "phones", "identity", "case", "worker", "day", "opened"}


@pytest.mark.parametrize(
    ("pages", "holder", "code"),
    [(3, "Inspector", "pages_out_of_range"), (-1, "Inspector", "pages_out_of_range"), (1, " ", "handed_to_missing")],
)
def test_a_count_says_what_came_out_and_who_has_it(pages: int, holder: str, code: str) -> None:
    printed = Disclosure("R", "cp", b"1", Lang.AR, "officer", date(2026, 3, 2), copies=1, pages_expected=2)
    with pytest.raises(UserFault, match=code):
        printed.counted(pages, holder)
    assert printed.counted(0, "").pages_out == 0
    assert printed.counted(2, "Inspector").handed_to == "Inspector"


def test_an_answer_is_waited_for_until_there_is_one() -> None:
    assert {answer for answer in Answer if answer.is_waited_for} == {Answer.NONE, Answer.RECEIVED, Answer.NOTED}
    assert not any(answer.is_waited_for and answer.is_done for answer in Answer)


def test_an_answer_says_otherwise_only_where_somebody_answered_something_else() -> None:
    printed = Disclosure("R", "cp", b"1", Lang.AR, "officer", date(2026, 3, 2), copies=1, pages_expected=2)
    counted = printed.counted(2, "Inspector")
    assert not printed.says_otherwise(counted), "nobody had answered"
    assert not counted.says_otherwise(counted)
    assert counted.says_otherwise(printed.counted(1, "Inspector"))
    assert counted.says_otherwise(printed.counted(2, "Officer on duty"))


def test_a_mark_of_copies_says_to_whom_by_whom_and_when_and_is_another_for_each_letter() -> None:
    printed = Disclosure("R", "cp", b"1", Lang.AR, "officer", date(2026, 3, 2), copies=1, pages_expected=2)
    given = replace(printed, handed_to="Captain Nasser", handed_by="officer", handed_on=date(2026, 3, 3))
    others = (
        replace(given, handed_to="Captain Jamal"),
        replace(given, handed_by="other"),
        replace(given, handed_on=date(2026, 3, 4)),
        replace(given, letter_id=b"2"),  # else whoever reads the log finds a name by trying all there are
    )
    assert len({given.last_mark, *(other.last_mark for other in others)}) == 5
    assert replace(given, pages_out=2, recalled=True).last_mark == given.last_mark
    assert printed.last_mark == ""
