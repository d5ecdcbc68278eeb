from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.consent import (
    RENEW_AFTER_DAYS,
    VALID_DAYS,
    ActKind,
    Choice,
    ConsentAct,
    Item,
    ItemChoice,
    covers,
    shared_items,
    standing_act,
    withheld_items,
)

DAY = date(2026, 3, 1)
GIVEN = ConsentAct(1, "cp", ActKind.GIVEN, DAY, (ItemChoice(Item.KIND, Choice.SHARE),))


def test_never_asked_means_no_consent() -> None:
    assert standing_act((), "cp", DAY) is None
    assert standing_act((replace(GIVEN, recipient_id="nss"),), "cp", DAY) is None


@pytest.mark.parametrize(("after", "holds"), [(-1, False), (0, True), (VALID_DAYS - 1, True), (VALID_DAYS, False)])
def test_consent_holds_from_its_day_for_ninety_days(after: int, *, holds: bool) -> None:
    assert (standing_act((GIVEN,), "cp", DAY + timedelta(days=after)) is GIVEN) is holds


def test_it_is_asked_again_before_it_ends() -> None:
    assert RENEW_AFTER_DAYS < VALID_DAYS
    assert GIVEN.expires == DAY + timedelta(days=VALID_DAYS)


def test_the_newest_act_counts_whatever_the_order() -> None:
    withdrawn = replace(GIVEN, number=2, kind=ActKind.WITHDRAWN)
    again = replace(GIVEN, number=3)
    assert standing_act((withdrawn, GIVEN), "cp", DAY) is None
    assert standing_act((again, GIVEN, withdrawn), "cp", DAY) is again


def test_an_older_act_does_not_come_back_when_the_newest_has_expired() -> None:
    old = replace(GIVEN, day=DAY + timedelta(days=80))
    newest = replace(GIVEN, number=2)
    assert standing_act((old, newest), "cp", newest.expires) is None


def test_another_offices_withdrawal_changes_nothing() -> None:
    other = replace(GIVEN, number=2, recipient_id="nss", kind=ActKind.WITHDRAWN)
    assert standing_act((GIVEN, other), "cp", DAY) is GIVEN


choices = st.lists(st.builds(ItemChoice, st.sampled_from(list(Item)), st.sampled_from(list(Choice))), max_size=30)


@given(choices)
def test_every_item_is_either_shared_or_withheld_and_one_no_outweighs_every_yes(listed: list[ItemChoice]) -> None:
    act = replace(GIVEN, choices=tuple(listed))
    shared, withheld = shared_items(act), withheld_items(act)
    assert shared | withheld == frozenset(Item)
    assert not shared & withheld
    for choice in listed:
        assert choice.choice is Choice.SHARE or choice.item in withheld


def test_without_an_act_everything_is_withheld() -> None:
    assert shared_items(None) == frozenset()
    assert withheld_items(None) == frozenset(Item)


def test_an_act_covers_a_letter_only_with_all_its_items() -> None:
    assert covers(GIVEN, frozenset({Item.KIND}))
    assert covers(GIVEN, frozenset())
    assert not covers(GIVEN, frozenset({Item.KIND, Item.AGE}))
    assert not covers(None, frozenset())
