"""Her words to break a way off, told from each other and from what others read."""

from __future__ import annotations

from typing import Any

import pytest

from nsintake.domain.accompaniment import WatchContact, WayDecision
from nsintake.domain.accompaniment_plan import WayToBe
from nsintake.errors import UserFault
from nsintake.masking.signal_words import alike, heard_in, refuse_unclear_signals
from nsintake.masking.tables import SORANI_WORD_ENDINGS


@pytest.mark.parametrize(
    ("signal", "text"),
    [
        ("tea", "Bring TEA"),
        ("tea", "two teas, please"),
        ("rose", "the rose\u2019s gate"),
        ("dishes", "a dish"),
        ("cardamom  tea", "Ask for Cardamom Tea there"),
        ("شاي", "الشَّاي حاضر"),
        ("شاي", "والشاي"),
        ("الشاي", "شاي"),
        ("أمل", "امـل"),
        ("رمان", "برمانة"),
        ("گوڵ", "گوڵەکە لە ماشێنە"),
        ("گوڵ", "وگوڵەکە"),
        ("چا", "چاکە"),
        ("کتێب", "کتيبی سپی"),
        ("роза", "под роза"),
        ("77", "gate 77"),
        ("+ +", "a + + b"),
    ],
)
def test_a_signal_is_heard_as_a_whole_word_however_it_is_written(signal: str, text: str) -> None:
    assert heard_in(signal, text)


@pytest.mark.parametrize(
    ("signal", "text"),
    [
        ("tea", "the team of the clinic"),
        ("tea", "steam"),
        ("cardamom tea", "tea with cardamom"),
        ("cardamom tea", "cardamom"),
        ("us", "use"),
        ("شاي", "شايل"),
        ("باب", "بابل"),
        ("ورد", "وارد"),
        ("گوڵ", "گوڵدان"),
        ("7", "77"),
        ("tea", ""),
        ("", "tea"),
        ("+ +", "a - b"),
    ],
)
def test_what_is_only_a_part_of_a_word_is_not_heard(signal: str, text: str) -> None:
    assert not heard_in(signal, text)


def test_the_two_words_are_alike_where_one_is_in_the_other_or_a_letter_is_between_them() -> None:
    assert alike("tea", "cardamom tea")
    assert alike("cardamom tea", "tea")
    assert alike("tea", "sea")
    assert alike("نور", "نورا")
    assert alike("الرمان", "رمان")
    assert not alike("sunflower", "cardamom tea")
    assert not alike("tea", "team work")
    assert not alike("ورد", "رمان")


def plan(**changes: Any) -> WayToBe:
    contacts = (WatchContact("lead", "0770 1"), WatchContact(changes.pop("contact", "the team driver"), "0770 2"))
    words: dict[str, Any] = {"vehicle": "the team car", "abort_word": "tea", "duress_word": "sunflower", **changes}
    return WayToBe(WayDecision.GO, "why", contacts=contacts, **words)


def test_a_plan_may_have_words_that_only_contain_hers() -> None:
    refuse_unclear_signals(plan())


@pytest.mark.parametrize(
    ("code", "field", "changes"),
    [
        ("signals_same", "duress_word", {"duress_word": " Tea "}),
        ("signals_alike", "duress_word", {"duress_word": "teas"}),
        ("signals_alike", "duress_word", {"duress_word": "mint tea"}),
        ("signal_in_words", "vehicle", {"vehicle": "the tea van"}),
        ("signal_in_words", "desk_words", {"desk_words": "Ask for the Sunflower"}),
        ("signal_in_words", "contact.1", {"contact": "Sunflowers"}),
    ],
)
def test_words_that_somebody_could_mistake_or_read_are_refused_beside_their_field(
    code: str, field: str, changes: dict[str, str]
) -> None:
    with pytest.raises(UserFault) as refused:
        refuse_unclear_signals(plan(**changes))
    assert (refused.value.code, refused.value.params["field"]) == (code, field)


def test_an_ending_is_taken_off_only_where_a_word_is_left() -> None:
    for ending in SORANI_WORD_ENDINGS:
        assert not heard_in("د", f"د{ending}")
    assert not heard_in("ab", "abs")
    assert not heard_in("ab", "abes")
    assert heard_in("abc", "abcs")
    assert heard_in("abc", "abces")
