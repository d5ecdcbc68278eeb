"""A case told second-hand: no consent, no letter, an invitation that goes back and then itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.incident import IncidentKind
from nsintake.domain.intake import IntakeDraft
from nsintake.domain.task import Task, TaskKind
from nsintake.services.day import case_view, today
from nsintake.services.intake import intake, invitations
from tests.services.ladder import Office, answers
from tests.services.refusals import fault, refused

TOLD = {
    "told_by": "somebody_else",
    "invited_kinds": "demand_money,harassment",
    "invited_through": "CPT-7",
    "invited_contact": "0770 555 0177",
}


@pytest.mark.parametrize("told_by", ["cpt", "somebody_else"])
def test_nobody_elses_word_records_her(office: Office, told_by: str) -> None:
    signed_in = office.sign_in("intake")
    with refused("told_second_hand"):
        intake.consent_to_record(signed_in, answers(told_by=told_by))
    assert not signed_in.drafts.of(signed_in.uid, IntakeDraft)


def test_an_invitation_is_kept_with_a_theme_and_stands_on_today(office: Office) -> None:
    signed_in = office.sign_in("intake")
    before = len(case_view.list_cases(signed_in))
    invitation = invitations.invite(signed_in, TOLD)
    assert (invitation.kinds, invitation.through, invitation.contact) == (
        (IncidentKind.DEMAND_MONEY, IncidentKind.HARASSMENT),
        "CPT-7",
        "0770 555 0177",
    )
    assert invitations.waiting(signed_in) == (invitation,)
    assert [task.subject for task in today.today(signed_in).due if task.kind is TaskKind.INVITATION] == [
        invitation.code
    ]
    assert len(case_view.list_cases(signed_in)) == before, "there is no file, so there is no consent and no letter"


def test_after_two_weeks_nothing_of_it_is_left(office: Office) -> None:
    signed_in = office.sign_in("intake")
    invitation = invitations.invite(signed_in, TOLD)
    office.clock.moment += timedelta(days=13)
    assert invitations.drop_old(office.sign_in("intake")) == 0
    office.clock.moment += timedelta(days=1)
    later = office.sign_in("keeper")
    assert invitations.drop_old(later) <= 1
    assert invitations.waiting(later) == ()
    assert not [row for row in later.identity.records("task", Task) if row.value.kind is TaskKind.INVITATION]
    cursor = later.identity.database.reader()
    assert not cursor.execute("SELECT 1 FROM dek WHERE subject_id = ?", (invitation.invitation_id,)).fetchall()


def test_it_goes_at_once_when_she_came(office: Office) -> None:
    signed_in = office.sign_in("intake")
    invitation = invitations.invite(signed_in, {"told_by": "somebody_else"})
    invitations.drop(signed_in, invitation.invitation_id)
    assert invitations.waiting(signed_in) == ()
    with refused("record_missing"):
        invitations.drop(signed_in, invitation.invitation_id)


def test_a_woman_who_came_herself_needs_no_invitation_and_a_fault_is_said(office: Office) -> None:
    signed_in = office.sign_in("intake")
    with refused("told_by_herself"):
        invitations.invite(signed_in, {"told_by": "herself"})
    with fault("too_long", "invited_contact"):
        invitations.invite(signed_in, TOLD | {"invited_contact": "x" * 201})


def test_of_what_a_peace_team_brings_no_contact_of_hers_and_no_member_is_kept(office: Office) -> None:
    signed_in = office.sign_in("intake")
    for field in ("invited_through", "invited_contact"):
        with fault("not_kept_of_a_team", field):
            invitations.invite(signed_in, {"told_by": "cpt", field: TOLD[field]})
    made = invitations.invite(signed_in, {"told_by": "cpt", "invited_kinds": "harassment"})
    assert (made.through, made.contact) == ("", "")
