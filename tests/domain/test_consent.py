from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.consent import (
    MOST_APART,
    RENEW_AFTER_DAYS,
    VALID_DAYS,
    ActKind,
    Choice,
    ConsentAct,
    Given,
    GivenHow,
    Item,
    ItemChoice,
    SeenHow,
    act_behind_letters,
    can_join,
    covers,
    freeze_of,
    is_within,
    last_withdrawal,
    odd_numbers,
    shared_items,
    standing_act,
    with_safe_contact,
    withheld_items,
)
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import YesNo
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.errors import UserFault

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


MOTHER = Caregiver(CaregiverRelation.MOTHER, Authority.PARENT, suspected=YesNo.NO)


def test_what_is_only_noted_stands_for_nobody_and_judges_what_is_out() -> None:
    narrower = replace(GIVEN, number=2, noted=True)
    assert standing_act((GIVEN, narrower), "cp", DAY) is None
    assert act_behind_letters((GIVEN, narrower), "cp", DAY) is narrower


def test_a_consent_for_one_letter_is_over_with_it_and_still_stands_behind_it() -> None:
    used = replace(GIVEN, number=2, kind=ActKind.USED_UP, choices=())
    assert standing_act((GIVEN, used), "cp", DAY) is None
    assert act_behind_letters((GIVEN, used), "cp", DAY) is GIVEN
    withdrawn = replace(GIVEN, number=3, kind=ActKind.WITHDRAWN)
    assert act_behind_letters((GIVEN, used, withdrawn), "cp", DAY) is None
    assert act_behind_letters((), "cp", DAY) is None


@pytest.mark.parametrize("age", list(AgeBand))
def test_a_yes_counts_only_from_who_may_give_it_at_her_age(age: AgeBand) -> None:
    young = age in {AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12}
    assert (standing_act((GIVEN,), "cp", DAY, age=age) is None) is young
    with_mother = replace(GIVEN, assent=YesNo.YES, caregiver=MOTHER)
    assert (standing_act((with_mother,), "cp", DAY, age=age) is with_mother) is young


def test_a_withdrawal_ends_what_came_before_it() -> None:
    acts = (GIVEN, replace(GIVEN, number=2, kind=ActKind.WITHDRAWN), replace(GIVEN, number=3))
    assert (last_withdrawal(acts, "cp"), last_withdrawal(acts, "nss"), last_withdrawal((GIVEN,), "cp")) == (2, 0, 0)


def test_a_file_is_frozen_until_it_is_unfrozen() -> None:
    frozen = replace(GIVEN, number=2, recipient_id="", kind=ActKind.FROZEN)
    unfrozen = replace(frozen, number=3, kind=ActKind.THAWED)
    assert freeze_of((GIVEN,)) is None
    assert freeze_of((GIVEN, frozen)) is frozen
    assert freeze_of((GIVEN, unfrozen, frozen)) is None
    assert standing_act((GIVEN, frozen), "cp", DAY) is GIVEN, "what she said is not changed by it"


def test_a_consent_cannot_come_from_tomorrow_nor_have_run_out_when_it_is_given() -> None:
    assert Given().day_of(DAY) == DAY
    assert Given(day=DAY - timedelta(days=1)).day_of(DAY) == DAY - timedelta(days=1)
    cases = ((DAY + timedelta(days=1), "consent_in_future"), (DAY - timedelta(days=VALID_DAYS), "consent_too_old"))
    for day, code in cases:
        with pytest.raises(UserFault) as caught:
            Given(day=day).day_of(DAY)
        assert caught.value.code == code


def test_a_paper_in_the_cabinet_has_a_mark_it_is_found_by() -> None:
    with pytest.raises(UserFault) as caught:
        Given(how=GivenHow.PAPER_IN_CABINET).day_of(DAY)
    assert caught.value.code == "mark_missing"
    assert Given(how=GivenHow.PAPER_IN_CABINET, mark="7").day_of(DAY) == DAY


def test_who_cannot_be_reached_safely_cannot_be_asked_first() -> None:
    choices = (ItemChoice(Item.KIND, Choice.ASK_FIRST), ItemChoice(Item.AGE, Choice.SHARE))
    assert with_safe_contact(choices, reachable=True) == choices
    assert [choice.choice for choice in with_safe_contact(choices, reachable=False)] == [Choice.WITHHOLD, Choice.SHARE]


def test_a_yes_asked_for_one_letter_counts_while_her_word_is_to_ask_first() -> None:
    first = replace(GIVEN, choices=(ItemChoice(Item.KIND, Choice.ASK_FIRST),))
    kind = frozenset({Item.KIND})
    assert not covers(first, kind)
    assert covers(first, kind, asked=kind)
    never = replace(GIVEN, choices=(ItemChoice(Item.KIND, Choice.WITHHOLD),))
    assert not covers(never, kind, asked=kind)


def test_she_is_asked_again_from_day_seventy_five() -> None:
    assert GIVEN.ask_again == DAY + timedelta(days=RENEW_AFTER_DAYS)


def test_a_consent_of_the_last_days_there_are_runs_out_on_the_last() -> None:
    for day in (date.max, date.max - timedelta(days=1)):
        late = replace(GIVEN, day=day)
        assert (late.ask_again, late.expires) == (date.max, date.max)
        assert not late.holds(AgeBand.ADULT, DAY)


@pytest.mark.parametrize(
    ("shared", "joined"),
    [
        ({}, False),
        ({"cp": {Item.ACCOUNT, Item.KIND}}, False),
        ({"cp": {Item.ACCOUNT}, "nss": {Item.KIND}}, False),
        ({"cp": {Item.KIND}, "nss": {Item.KIND}}, False),
        ({"cp": {Item.ACCOUNT}, "nss": {Item.PAYMENT_DETAILS}}, False),
        ({"cp": {Item.ACCOUNT}, "nss": {Item.ACCOUNT, Item.KIND}}, True),
        ({"cp": {Item.PAYMENT_DETAILS}, "nss": set(), "nis": {Item.PAYMENT_DETAILS}}, True),
    ],
)
def test_two_offices_can_join_what_leads_both_to_the_same_man(shared: dict[str, set[Item]], *, joined: bool) -> None:
    assert can_join(shared) is joined


def test_numbers_far_above_all_others_or_below_one_are_odd() -> None:
    far = 2 + MOST_APART
    assert odd_numbers([1, 2, far]) == frozenset()
    assert odd_numbers([0, -3, 1, 2, far + 1, far + 2]) == {0, -3, far + 1, far + 2}
    assert odd_numbers([]) == frozenset()


def test_a_yes_is_within_another_if_it_lets_nothing_more_leave() -> None:
    share, ask = Choice.SHARE, Choice.ASK_FIRST
    wide = replace(
        GIVEN, choices=(ItemChoice(Item.KIND, share), ItemChoice(Item.PLATFORM, ask)), seen=SeenHow.VOICE_ONLY
    )
    assert is_within(wide, wide)
    assert is_within(replace(wide, choices=(ItemChoice(Item.KIND, ask),)), wide)
    assert is_within(replace(wide, one_letter=True), wide)
    assert not is_within(wide, replace(wide, one_letter=True))
    assert not is_within(replace(wide, seen=SeenHow.FACE), wide)
    assert not is_within(replace(wide, choices=(ItemChoice(Item.PLATFORM, share),)), wide)
    assert not is_within(replace(wide, choices=(ItemChoice(Item.AGE, ask),)), wide)
