"""Contacts for complaints, her words as lines, and what is shown of how women were received."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nsintake.domain.complaint import (
    AGAIN_AFTER,
    MOST_SIGNS,
    Checked,
    CheckedHow,
    ComplaintContact,
    ComplaintTo,
    lacking,
    paragraphs,
)
from nsintake.domain.feedback import (
    FeedbackAnswer,
    FeedbackQuestion,
    every_answer,
    quarter_of,
)
from nsintake.domain.language import Wording
from nsintake.errors import UserFault

DAY = date(2026, 3, 4)
CHECKED = Checked("u-1", DAY, CheckedHow.CALLED)


def contact(to: ComplaintTo, checked: Checked | None = CHECKED) -> ComplaintContact:
    return ComplaintContact(to, Wording(en="a", ar="b", ckb="c"), "0770 000 0001", checked)


def test_the_two_contacts_must_be_there_and_checked() -> None:
    assert lacking(()) == (ComplaintTo.SPEAK_UP, ComplaintTo.PSEA)
    assert lacking([contact(ComplaintTo.SPEAK_UP), contact(ComplaintTo.PSEA, None)]) == (ComplaintTo.PSEA,)
    assert lacking([contact(ComplaintTo.SPEAK_UP), contact(ComplaintTo.PSEA)]) == ()
    assert lacking([contact(ComplaintTo.SPEAK_UP), contact(ComplaintTo.OFFICERS)]) == (ComplaintTo.PSEA,)


def test_a_contact_is_checked_again_after_its_time() -> None:
    known = contact(ComplaintTo.PSEA)
    assert not known.is_due(DAY + AGAIN_AFTER)
    assert known.is_due(DAY + AGAIN_AFTER + timedelta(days=1))
    assert contact(ComplaintTo.PSEA, None).is_due(DAY)


def test_her_words_are_lines_and_nothing_unseen() -> None:
    assert paragraphs("  He said no.\r\n\n\tThen he\tlaughed. ") == ("He said no.", "Then he laughed.")
    for raw, code in (
        (" \n ", "field_missing"),
        ("x" * (MOST_SIGNS + 1), "too_long"),
        ("a\u202eb", "hidden_characters"),
    ):
        with pytest.raises(UserFault) as raised:
            paragraphs(raw)
        assert (raised.value.code, raised.value.params["field"]) == (code, "words")
    assert len(paragraphs("x" * MOST_SIGNS)) == 1


def test_a_day_is_in_its_quarter() -> None:
    assert [quarter_of(date(2026, month, 1)) for month in (1, 3, 4, 12)] == ["2026-1", "2026-1", "2026-2", "2026-4"]


def test_what_nobody_asked_is_not_asked() -> None:
    every = every_answer({FeedbackQuestion.HEARD: FeedbackAnswer.YES})
    assert every.pop(FeedbackQuestion.HEARD) is FeedbackAnswer.YES
    assert set(every.values()) == {FeedbackAnswer.NOT_ASKED}
