from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.case import CaseStatus, Channel, Reaching, Wishes, card_of
from nsintake.domain.identity import AgeBand, Identity
from nsintake.domain.incident import Incident, IncidentKind, YesNo
from nsintake.domain.safety import Safety, Urgency, UrgentReason
from tests.factories import case


@pytest.mark.parametrize("band", list(AgeBand))
def test_a_file_says_that_she_is_a_minor_as_her_age_does(band: AgeBand) -> None:
    assert case(age=band).minor is band.minor


def test_domestic_violence_and_our_own_staff_make_a_case_urgent() -> None:
    violent = case(told=Incident(kinds=(IncidentKind.DOMESTIC_VIOLENCE,), staff_involved=YesNo.YES))
    assert violent.urgent == (UrgentReason.DOMESTIC_VIOLENCE, UrgentReason.STAFF)
    assert case().urgent == ()


def test_a_card_shows_her_first_name_on_file_else_what_she_is_called_else_nothing() -> None:
    named = Identity(names=("First", "Second"), called=("Third",))
    assert card_of(replace(case(), identity=named)).label == "First"
    assert card_of(replace(case(), identity=Identity(called=("Third",)))).label == "Third"
    assert card_of(replace(case(), identity=Identity())).label == ""


def test_a_card_repeats_the_file() -> None:
    file = replace(case(), safety=Safety(suicide=YesNo.YES))
    card = card_of(file)
    assert (card.code, card.kinds, card.opened, card.status) == (
        file.code,
        file.incident.kinds,
        file.opened,
        CaseStatus.OPEN,
    )
    assert card.urgent
    assert not card_of(case()).urgent


def test_she_is_asked_before_each_letter_only_by_a_way_that_nobody_watches() -> None:
    file = case()
    assert not file.safely_reached, "no way is known"
    for reaching in (Reaching(channel="0770"), Reaching(channels=(Channel.CALL,))):
        assert replace(file, reaching=reaching).safely_reached
        watched = replace(file, reaching=reaching, safety=Safety(phone_watched=YesNo.YES))
        assert not watched.safely_reached
        assert replace(watched, safety=replace(watched.safety, safe_contact=YesNo.YES)).safely_reached
    assert not replace(file, reaching=Reaching(channel="x"), safety=Safety(safe_contact=YesNo.NO)).safely_reached


def test_a_letter_cannot_wait_for_a_red_answer_or_within_a_day() -> None:
    file = case()
    assert not file.cannot_wait
    assert replace(file, safety=Safety(suicide=YesNo.YES)).cannot_wait
    assert replace(file, wishes=Wishes(urgency=Urgency.DAY)).cannot_wait


def test_nobody_reaches_her_only_if_she_named_no_other_way() -> None:
    assert Reaching(channels=(Channel.SHE_COMES,)).wants_none
    assert not Reaching(channels=(Channel.SHE_COMES,), channel="by the aunt").wants_none
    assert not Reaching(channels=(Channel.SHE_COMES, Channel.THROUGH_SOMEONE)).wants_none
    assert not Reaching().said
    assert Reaching(channels=(Channel.SHE_COMES,)).said
