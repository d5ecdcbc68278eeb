"""A case told second-hand: no consent, no letter, an invitation that goes back and then itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.incident import Kind
from nsintake.domain.intake import IntakeDraft
from nsintake.domain.task import Task, TaskKind
from nsintake.services.day import cases, today
from nsintake.services.intake import intake, invitations
from tests.services.ladder import Office, answers
from tests.services.refusals import fault, refused

TOLD = {
    "told_by": "cpt",
    "invited_kinds": "demand_money,harassment",
    "invited_through": "CPT-7",
    "invited_contact": "0770 555 0177",
}


@pytest.mark.parametrize("told_by", ["cpt", "somebody_else"])
def test_nobody_elses_word_records_her(office: Office, told_by: str) -> None:
    session = office.sign_in("intake")
    with refused("told_second_hand"):
        intake.consent_to_record(session, answers(told_by=told_by))
    assert not session.drafts.of(session.uid, IntakeDraft)


def test_an_invitation_is_kept_with_a_theme_and_stands_on_today(office: Office) -> None:
    session = office.sign_in("intake")
    before = len(cases.list_cases(session))
    one = invitations.invite(session, TOLD)
    assert (one.kinds, one.through, one.contact) == ((Kind.DEMAND_MONEY, Kind.HARASSMENT), "CPT-7", "0770 555 0177")
    assert invitations.waiting(session) == (one,)
    assert [task.subject for task in today.today(session).due if task.kind is TaskKind.INVITATION] == [one.code]
    assert len(cases.list_cases(session)) == before, "there is no file, so there is no consent and no letter"


def test_after_two_weeks_nothing_of_it_is_left(office: Office) -> None:
    session = office.sign_in("intake")
    one = invitations.invite(session, TOLD)
    office.clock.moment += timedelta(days=13)
    assert invitations.drop_old(office.sign_in("intake")) == 0
    office.clock.moment += timedelta(days=1)
    later = office.sign_in("keeper")
    assert invitations.drop_old(later) <= 1
    assert invitations.waiting(later) == ()
    assert not [row for row in later.identity.records("task", Task) if row.value.kind is TaskKind.INVITATION]
    cursor = later.identity.database.reader()
    assert not cursor.execute("SELECT 1 FROM dek WHERE subject_id = ?", (one.invitation_id,)).fetchall()


def test_it_goes_at_once_when_she_came(office: Office) -> None:
    session = office.sign_in("intake")
    one = invitations.invite(session, {"told_by": "somebody_else"})
    invitations.drop(session, one.invitation_id)
    assert invitations.waiting(session) == ()
    with refused("record_missing"):
        invitations.drop(session, one.invitation_id)


def test_a_woman_who_came_herself_needs_no_invitation_and_a_fault_is_said(office: Office) -> None:
    session = office.sign_in("intake")
    with refused("told_by_herself"):
        invitations.invite(session, {"told_by": "herself"})
    with fault("too_long", "invited_contact"):
        invitations.invite(session, TOLD | {"invited_contact": "x" * 201})
