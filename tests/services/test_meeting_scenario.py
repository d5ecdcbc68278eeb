"""One meeting from the plan to the extracts: two officers who may hear different things, three points, one overdue."""

from __future__ import annotations

from datetime import timedelta

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow
from nsintake.domain.language import Lang, language_of
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import Outcome
from nsintake.domain.release import Heard
from nsintake.domain.task import TaskKind
from nsintake.services.consent import consenting
from nsintake.services.day import today
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, handing, liaison
from nsintake.services.meetings import extracts, holding, meeting_view, planning, points, sheets_to_read
from nsintake.services.meetings.points import NewPoint
from tests.services.ladder import POLICE, Office, a_plan, read_and_sign, sheets_of
from tests.services.refusals import fault, refused

SECURITY = "nss-ninewa"
SHARED = {POLICE: (Item.KIND, Item.ACCOUNT), SECURITY: (Item.KIND,)}
POINTS = ("Police ask the platform to keep the data", "One woman officer is named", "NP sends the agreed words")


def test_a_meeting_with_two_officers_from_the_plan_to_the_extracts(office: Office) -> None:
    worker, keeper, officer = (office.sign_in(entry) for entry in ("intake", "keeper", "liaison"))
    case_id = office.case(worker)
    said = [
        Said(entry, tuple(ItemChoice(item, Choice.SHARE) for item in items), seen=SeenHow.FACE)
        for entry, items in SHARED.items()
    ]
    consenting.record_acts(worker, case_id, said, Given())
    starts = worker.now() + timedelta(hours=2)
    planned = planning.plan(worker, case_id, a_plan(starts, POLICE, SECURITY, receives=worker.uid))
    first, second = planned.sheet_draft_ids
    assert [sheets_to_read.next_sheet(worker, draft_id) for draft_id in (first, second)] == [second, first]
    records = []
    for draft_id, (recipient, items) in zip(planned.sheet_draft_ids, SHARED.items(), strict=True):
        sheet = letters.preview(worker, draft_id)
        account = worker.identity.get("case_file", case_id, CaseFile).incident.account
        assert (account in sheet.papers[0].text) is (Item.ACCOUNT in items), recipient
        letters.record_heard(worker, draft_id, Heard.AGREED)
        records.append(read_and_sign(keeper, draft_id).record_id)
    assert sheets_to_read.next_sheet(worker, first) is None, "she has heard them all"
    for record_id in records:
        card = next(letter for letter in liaison.open_record(officer, record_id).letters if letter.lang is Lang.AR)
        key, _ = disclosures.record_print(officer, card.letter_id, copies=1)
        disclosures.count_pages(officer, key, pages_out=card.pages, handed_to="liaison officer")
        handing.hand_over(officer, key, copies=1, to="the officer in the room")
    office.clock.moment += timedelta(hours=3)
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    for at, text in enumerate(POINTS[:2]):
        due = (worker.today() + timedelta(days=1 + 10 * at)).isoformat()
        points.agree_action(worker, planned.meeting_id, text=text, owner="Police", due=due)
    late = NewPoint(POINTS[2], "NP", worker.due_in(12).isoformat(), "The office confirms it")
    proposed = points.propose_point(officer, planned.meeting_id, late)
    points.confirm_point(worker, proposed, late)
    with refused("meeting_ahead"):
        extracts.begin_extract(worker, planned.meeting_id, 0)
    back = sheets_of(worker, planned.meeting_id)
    holding.mark_held(worker, planned.meeting_id, sheets_back=back, outcome=Outcome.STEPS_AGREED)
    assert not [entry for entry in today.today(officer).due if entry.copies], "2 of 2 back: nothing is asked for"
    for place in (-1, 2):
        with fault("not_coming", "office"):
            extracts.begin_extract(worker, planned.meeting_id, place)
    drafts = [extracts.begin_extract(worker, planned.meeting_id, at) for at in (0, 1)]
    views = [letters.preview(worker, draft_id) for draft_id in drafts]
    assert {view.kind for view in views} == {LetterKind.FOLLOW_UP}
    references = {
        attendee.reference for attendee in meeting_view.open_meeting(worker, planned.meeting_id).meeting.attendees
    }
    assert {view.reference for view in views} == references
    assert len(references) == 2
    for view in views:
        text = " ".join(view.papers[0].text.split()) if view.papers else view.paragraph.en
        assert all(point in text for point in POINTS)
        assert planned.code not in text
    office.clock.moment += timedelta(days=5)
    overdue = [entry.detail for entry in today.today(office.sign_in("liaison")).due if entry.overdue]
    assert POINTS[0] in overdue
    assert POINTS[1] not in overdue
    assert TaskKind.ACTION_POINT in {entry.kind for entry in today.today(office.sign_in("liaison")).due}


def test_a_point_is_written_in_the_language_of_its_letters() -> None:
    assert language_of("Name one woman") is Lang.EN
    assert language_of("تسمية امرأة واحدة") is Lang.AR
    assert language_of("ناوی یەک ژن") is Lang.CKB


def test_nothing_agreed_gives_no_extract(office: Office) -> None:
    worker = office.sign_in("intake")
    planned = planning.plan(worker, office.case(worker), a_plan(worker.now() + timedelta(hours=2), POLICE))
    office.clock.moment += timedelta(hours=3)
    worker = office.sign_in("intake")
    holding.mark_held(worker, planned.meeting_id, sheets_back=(), outcome=Outcome.REFUSED)
    with refused("nothing_agreed"):
        extracts.begin_extract(worker, planned.meeting_id, 0)
