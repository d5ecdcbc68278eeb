"""Women's files: listed covered, opened and revealed with a line in the audit."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.case import CaseStatus
from nsintake.domain.consent import Item
from nsintake.domain.incident import IncidentKind
from nsintake.domain.meeting import MeetingStatus
from nsintake.domain.safety import UrgentReason
from nsintake.domain.task import TaskKind
from nsintake.services.day import case_view
from nsintake.services.founding.practice_office import record
from tests.services.ladder import CARE, POLICE, Office, answers, heard_letter, plan
from tests.services.refusals import refused


def test_urgent_files_come_first(office: Office) -> None:
    rows = case_view.list_cases(office.sign_in("intake"))
    assert [row.urgent for row in rows] == [True, False, False]
    assert {row.status for row in rows} == {CaseStatus.OPEN}
    assert IncidentKind.IMPERSONATION in rows[0].kinds


@pytest.mark.parametrize(("query", "found"), [("وصال", 1), (" WISAL ", 0), ("zzz", 0), ("", 3)])
def test_a_search_looks_in_codes_and_first_names(office: Office, query: str, found: int) -> None:
    signed_in = office.sign_in("intake")
    assert len(case_view.list_cases(signed_in, query)) == found
    code = case_view.list_cases(signed_in)[0].code
    assert [row.code for row in case_view.list_cases(signed_in, code.lower())] == [code]


def test_a_file_is_opened_without_her_name_and_written_down(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    view = case_view.open_case(signed_in, case_id)
    assert "وصال" not in repr(view)
    assert "0770" not in repr(view)
    (newest,) = signed_in.identity.audit.views(limit=1)
    assert (newest.verb, newest.record_id) == ("view", case_id)
    assert (view.minor, view.unnamed, view.weaker_check) == (False, False, False)
    assert view.next_steps == ()


def test_a_file_shows_letters_meetings_and_what_stands(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    draft_id = heard_letter(signed_in, case_id)
    planned = plan(signed_in, case_id)
    view = case_view.open_case(signed_in, case_id)
    assert {row.draft_id for row in view.letters} == {draft_id, planned.sheet_draft_id}
    assert [row.meeting_id for row in view.meetings] == [planned.meeting_id]
    by_office = {consent.recipient_id: consent for consent in view.consents}
    assert by_office[POLICE].shared == (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND, Item.PAID)
    assert (by_office[CARE].may_write_to, by_office[CARE].asked) == (True, True)
    assert (
        by_office["nis-ninewa"].may_write_to,
        by_office["nis-ninewa"].asked,
        by_office["nis-ninewa"].expires,
    ) == (
        False,
        False,
        None,
    )
    assert view.meetings[0].status is MeetingStatus.PLANNED


def test_a_consent_that_ran_out_no_longer_stands(office: Office) -> None:
    signed_in = office.sign_in("intake")
    office.clock.moment += timedelta(days=90)
    view = case_view.open_case(signed_in, office.case(signed_in))
    police = next(consent for consent in view.consents if consent.recipient_id == POLICE)
    assert (police.asked, police.may_write_to, police.withdrawn, police.shared) == (True, False, False, ())


def test_red_answers_become_next_steps(office: Office) -> None:
    signed_in = office.sign_in("intake")
    view = case_view.open_case(signed_in, office.case(signed_in, "شیلان"))
    assert view.urgent == (UrgentReason.DEADLINE_TODAY,)
    assert [(step.task.kind, step.overdue) for step in view.next_steps] == [(TaskKind.URGENT_CARE, False)]
    assert view.minor


def test_revealing_who_she_is_is_written_down_before_it_is_shown(office: Office) -> None:
    signed_in = office.sign_in("keeper")
    case_id = record(office.sign_in("intake"), answers(called="وصولة", channel="WhatsApp", code_word="ياسمين"))
    shown = case_view.reveal(signed_in, case_id)
    assert shown.names == ("وصال جاسم خضير", "Wisal Jasim Khudhair")
    assert (shown.called, shown.phones, shown.reaching.code_word) == (("وصولة",), ("0770 555 0134",), "ياسمين")
    (newest,) = signed_in.identity.audit.views(limit=1)
    assert (newest.verb, newest.record_id, newest.actor) == ("reveal", case_id, signed_in.uid)


def test_a_file_that_is_not_there_is_refused_and_not_written_down(office: Office) -> None:
    signed_in = office.sign_in("intake")
    before = signed_in.identity.audit.head().number
    for act in (case_view.open_case, case_view.reveal):
        with refused("record_missing"):
            act(signed_in, b"x" * 16)
    assert signed_in.identity.audit.head().number == before
