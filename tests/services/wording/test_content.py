"""What the office says about itself: offices, duty phone, and words that may be in fixed slots."""

from __future__ import annotations

import pytest

from nsintake.domain.consent import Item
from nsintake.domain.language import Lang
from nsintake.records.content import Content
from tests.services.refusals import refused


@pytest.fixture(scope="module")
def content() -> Content:
    return Content.of_program()


def test_every_office_has_its_words_in_three_languages(content: Content) -> None:
    assert len({recipient.recipient_id for recipient in content.recipients}) == len(content.recipients) > 3
    for recipient in content.recipients:
        for words in (recipient.office, recipient.function, recipient.address):
            assert all(words.said_in(lang) for lang in Lang)
        assert content.recipient(recipient.recipient_id) is recipient


def test_an_office_nobody_knows_is_refused(content: Content) -> None:
    with refused("recipient_unknown"):
        content.recipient("nobody")


def test_every_item_can_be_asked_about(content: Content) -> None:
    for item in Item:
        sentence, consequence = content.asking(item)
        assert all((sentence.said_in(lang), consequence.said_in(lang)) for lang in Lang)


def test_fixed_slots_hold_the_duty_phone_and_agreed_districts(content: Content) -> None:
    assert content.duty_phone in content.public_words
    assert {"Qayyarah area", "منطقة القيارة"} <= set(content.public_words)
    assert content.script_version
