from __future__ import annotations

from itertools import product

import pytest

from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import YesNo
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation, caregiver_consents, consent_lacks, youngest

MOTHER = Caregiver(CaregiverRelation.MOTHER, Authority.PARENT, suspected=YesNo.NO)
AUNT = Caregiver(CaregiverRelation.AUNT, suspected=YesNo.NO)
YOUNG = (AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12)
OWN = (AgeBand.UNKNOWN, AgeBand.FROM_15, AgeBand.ADULT, AgeBand.FROM_60)


@pytest.mark.parametrize("age", OWN)
def test_from_fifteen_on_her_own_yes_counts_alone(age: AgeBand) -> None:
    assert not caregiver_consents(age)
    assert consent_lacks(age, YesNo.UNKNOWN, None) == ""


@pytest.mark.parametrize("age", OWN)
def test_from_fifteen_on_a_caregiver_has_a_part_only_if_she_wants_it(age: AgeBand) -> None:
    assert consent_lacks(age, YesNo.YES, MOTHER) == "caregiver_not_wanted"
    wanted = Caregiver(CaregiverRelation.AUNT, suspected=YesNo.NO, she_agrees=YesNo.YES)
    assert consent_lacks(age, YesNo.UNKNOWN, wanted) == "", "an aunt may sit beside her: she consents herself"


@pytest.mark.parametrize("age", YOUNG)
def test_under_fifteen_somebody_entitled_consents(age: AgeBand) -> None:
    assert caregiver_consents(age)
    assert consent_lacks(age, YesNo.YES, None) == "caregiver_missing"
    assert consent_lacks(age, YesNo.YES, AUNT) == "caregiver_not_guardian"
    assert consent_lacks(age, YesNo.YES, MOTHER) == ""


def test_from_six_she_agrees_too_and_before_she_need_not() -> None:
    assert consent_lacks(AgeBand.UNDER_6, YesNo.NO, MOTHER) == ""
    for age, assent in product((AgeBand.FROM_6, AgeBand.FROM_12), (YesNo.NO, YesNo.UNKNOWN)):
        assert consent_lacks(age, assent, MOTHER) == "assent_missing"


@pytest.mark.parametrize("age", list(AgeBand))
def test_never_through_whoever_may_be_part_of_it(age: AgeBand) -> None:
    for suspected, code in ((YesNo.YES, "caregiver_suspected"), (YesNo.UNKNOWN, "caregiver_suspicion_unasked")):
        mother = Caregiver(CaregiverRelation.MOTHER, Authority.PARENT, suspected, she_agrees=YesNo.YES)
        assert consent_lacks(age, YesNo.YES, mother) == code


@pytest.mark.parametrize("relation", list(CaregiverRelation))
def test_what_entitles_is_written_down_and_not_guessed_from_the_relation(relation: CaregiverRelation) -> None:
    parents = {CaregiverRelation.MOTHER, CaregiverRelation.FATHER}
    assert not Caregiver(relation).entitled
    assert Caregiver(relation, Authority.PARENT).entitled is (relation in parents)
    assert Caregiver(relation, Authority.COURT).entitled


@pytest.mark.parametrize(
    ("told", "strictest"),
    [
        ((), AgeBand.UNKNOWN),
        ((AgeBand.UNKNOWN,), AgeBand.UNKNOWN),
        ((AgeBand.ADULT, AgeBand.UNKNOWN), AgeBand.ADULT),
        ((AgeBand.FROM_60, AgeBand.FROM_12, AgeBand.FROM_15), AgeBand.FROM_12),
        ((AgeBand.FROM_6, AgeBand.UNDER_6), AgeBand.UNDER_6),
    ],
)
def test_of_several_ages_told_of_one_woman_the_strictest_holds(told: tuple[AgeBand, ...], strictest: AgeBand) -> None:
    assert youngest(told) is strictest
