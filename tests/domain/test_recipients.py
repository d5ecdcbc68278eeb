from __future__ import annotations

import pytest

from nsintake.domain.consent import Item
from nsintake.domain.incident import Force, Incident, YesNo
from nsintake.domain.recipients import Conflict, RecipientKind, conflict_of, in_conflict, refusal
from tests.factories import office

FORCES = {RecipientKind.COMMUNITY_POLICE, RecipientKind.NATIONAL_SECURITY, RecipientKind.NATIONAL_INTELLIGENCE}


@pytest.mark.parametrize("kind", list(RecipientKind))
def test_only_the_forces_belong_to_a_force(kind: RecipientKind) -> None:
    assert (kind.force is not None) is (kind in FORCES)


def test_a_force_never_hears_her_civil_status_displacement_disability_or_distress() -> None:
    private = {Item.CIVIL_STATUS, Item.DISPLACEMENT, Item.DISABILITY, Item.DISTRESS}
    for kind in FORCES:
        assert not kind.usable_items & private


def test_a_care_service_never_hears_his_account_or_his_demand() -> None:
    for kind in (RecipientKind.HEALTH, RecipientKind.MHPSS):
        assert not kind.usable_items & {Item.ACCOUNT, Item.DEMAND, Item.PAYMENT_DETAILS, Item.RELATION}
        assert Item.DISTRESS in kind.usable_items


def test_a_lawyer_can_use_everything() -> None:
    assert RecipientKind.LEGAL.usable_items == frozenset(Item)


@pytest.mark.parametrize("force", list(Force))
@pytest.mark.parametrize("kind", list(RecipientKind))
def test_there_is_a_conflict_only_with_his_own_force(force: Force, kind: RecipientKind) -> None:
    assert in_conflict(force, office(kind)) is (force.value == kind.value)


def test_where_he_may_work_here_every_office_is_off_and_his_own_force_comes_first() -> None:
    police, legal = office(RecipientKind.COMMUNITY_POLICE), office(RecipientKind.LEGAL)
    inside = Incident(staff_involved=YesNo.YES)
    assert conflict_of(Incident(staff_involved=YesNo.NO), police) is None
    assert conflict_of(inside, legal) is Conflict.STAFF
    both = Incident(staff_involved=YesNo.YES, force=Force.COMMUNITY_POLICE)
    assert (conflict_of(both, police), conflict_of(both, legal)) == (Conflict.FORCE, Conflict.STAFF)
    assert [refusal(conflict, police).code for conflict in Conflict] == ["conflict", "staff_conflict"]
