from __future__ import annotations

import pytest

from nsintake.domain.identity import AgeBand, Identity, NeverLack, NeverWords


def test_the_bands_below_eighteen_are_minors_and_an_unknown_one_is_not_assumed() -> None:
    assert {band for band in AgeBand if band.minor} == {
        AgeBand.UNDER_6,
        AgeBand.FROM_6,
        AgeBand.FROM_12,
        AgeBand.FROM_15,
    }


def test_the_never_list_counts_all_its_words() -> None:
    assert len(NeverWords()) == 0
    assert len(NeverWords(places=("a",), handles=("b", "c"), others=("d",))) == 4


def test_a_woman_is_unnamed_only_without_any_name_on_file() -> None:
    assert Identity(phones=("0770 111 2233",)).unnamed
    assert not Identity(names=("A",)).unnamed
    assert not Identity(called=("A",)).unnamed


@pytest.mark.parametrize(
    ("identity", "weaker"),
    [
        (Identity(), True),
        (Identity(names=("Zaynab",)), True),
        (Identity(names=("Zaynab",), called=("زينب",)), False),
        (Identity(names=("Zaynab", "زينب")), False),
    ],
)
def test_the_check_is_weaker_without_an_arabic_spelling(identity: Identity, *, weaker: bool) -> None:
    assert identity.check_is_weaker is weaker


@pytest.mark.parametrize(
    ("never", "lacks"),
    [
        (NeverWords(), (NeverLack.PLACES, NeverLack.OTHERS)),
        (NeverWords(places=("Well Street",)), (NeverLack.OTHERS,)),
        (NeverWords(others=("Sarmad",)), (NeverLack.PLACES,)),
        (NeverWords(handles=("quiet_willow",)), (NeverLack.PLACES,)),
        (NeverWords(places=("Well Street",), handles=("quiet_willow",)), ()),
    ],
)
def test_what_of_the_words_that_must_never_appear_is_missing(never: NeverWords, lacks: tuple[NeverLack, ...]) -> None:
    assert never.lacks == lacks
