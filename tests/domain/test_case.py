from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.case import CaseStatus, card_of
from nsintake.domain.identity import AgeBand, Identity
from nsintake.domain.incident import Incident, Kind, YesNo
from nsintake.domain.safety import Safety, UrgentReason
from tests.factories import case


@pytest.mark.parametrize("band", list(AgeBand))
def test_she_consents_for_herself_from_fifteen_on(band: AgeBand) -> None:
    younger = {AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12}
    file = case(age=band)
    assert file.own_consent_stands is (band not in younger)
    assert file.minor is band.minor


def test_domestic_violence_and_our_own_staff_make_a_case_urgent() -> None:
    violent = case(told=Incident(kinds=(Kind.DOMESTIC_VIOLENCE,), staff_involved=YesNo.YES))
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
