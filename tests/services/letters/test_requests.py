"""What a letter asks of a service for her: offered by what the service does, covered by what she agreed to, heard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.directory import HelpNeed
from nsintake.domain.intake import share_field
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.letter_request import LetterRequest
from nsintake.domain.release import Heard, LetterDraft
from nsintake.masking.facts import AskedFor
from nsintake.masking.leak_check import Tier
from nsintake.records import directory as entries
from nsintake.records import leak_judging
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.services.letters.drafting import open_draft, told_of
from nsintake.services.letters.letters import Preview
from nsintake.services.liaison import directory, liaison, proved_letters
from tests.services.ladder import CARE, POLICE, Office, answers, read_and_sign
from tests.services.refusals import fault, refused

MIND, ALONE, STEPS, PAPERS = (
    LetterRequest.MIND_DOCTOR,
    LetterRequest.ALONE,
    LetterRequest.STEP_FREE,
    LetterRequest.WITHOUT_PAPERS,
)
AGREED = {share_field(CARE, Item.DISTRESS): "share", "distress": "yes", "disability": "yes"}
MIND_EN = "To have the requester seen by a doctor for mental health."


def began(worker: SignedIn, office: str = CARE, **more: str) -> bytes:
    return letters.begin_letter(worker, record(worker, answers(**{**AGREED, **more})), office)


def asking(worker: SignedIn, draft_id: bytes, *requests: LetterRequest, left_out: tuple[Item, ...] = ()) -> Preview:
    shown = letters.save_text(worker, draft_id, Wording(), left_out=left_out, requests=requests)
    for finding in shown.findings:
        if not finding.decided:
            shown = letters.decide(worker, draft_id, finding)
    return shown


def offered(shown: Preview) -> set[LetterRequest]:
    return {row.request for row in shown.requests}


def english(shown: Preview) -> str:
    return " ".join(next(paper.text for paper in shown.papers if paper.lang is Lang.EN).split())


def test_what_is_asked_is_on_the_paper_in_three_languages_and_in_what_she_hears(office: Office) -> None:
    worker = office.sign_in("intake")
    shown = asking(worker, began(worker), ALONE, MIND)
    assert [row.request for row in shown.requests if row.chosen] == [MIND, ALONE]
    phrase = worker.content.vocabulary.phrase("request.mind_doctor")
    for paper in shown.papers:
        assert phrase.said_in(paper.lang) in " ".join(paper.text.split())
    assert f"We ask for her: {MIND_EN}" in [line.en for line in shown.will_learn]
    assert (shown.why_not, len(shown.papers)) == ("not_heard", 3)


def test_a_request_that_tells_what_she_withholds_is_neither_offered_nor_kept(office: Office) -> None:
    worker = office.sign_in("intake")
    draft_id = began(worker)
    shown = letters.preview(worker, draft_id)
    assert MIND in offered(shown)
    assert STEPS not in offered(shown), "she told it, and did not agree that this office hears of it"
    with fault("request_not_offered", "request.step_free"):
        asking(worker, draft_id, STEPS)
    assert not [row for row in letters.preview(worker, draft_id).requests if row.chosen]


def test_a_fact_left_out_stops_the_request_that_says_the_same(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    draft_id = began(worker)
    asking(worker, draft_id, MIND)
    shown = asking(worker, draft_id, MIND, left_out=(Item.DISTRESS,))
    assert (shown.why_not, shown.papers, shown.may_be_heard) == ("request_not_agreed", (), False)
    assert [(row.request, row.chosen, row.covered) for row in shown.requests if not row.covered] == [
        (MIND, True, False)
    ]
    assert MIND_EN not in " ".join(line.en for line in shown.will_learn)
    with refused("request_not_agreed"):
        letters.record_heard(worker, draft_id, Heard.AGREED)
    opened = open_draft(worker, draft_id)
    with refused("request_not_agreed"):
        leak_judging.compose_all(
            opened.case, opened.draft, told_of(worker, opened), opened.recipient, worker.content, practice=True
        )
    mended = asking(worker, draft_id, left_out=(Item.DISTRESS,))
    assert (mended.why_not, MIND in offered(mended)) == ("not_heard", False)
    with refused("not_heard"):
        read_and_sign(keeper, draft_id)


def test_what_she_takes_back_after_she_heard_it_stops_the_signature(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    draft_id = began(worker)
    asking(worker, draft_id, MIND)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    case_id = letters.preview(worker, draft_id).case_id
    fewer = Said(CARE, (ItemChoice(Item.KIND, Choice.SHARE),))
    consenting.record_acts(worker, case_id, [fewer], Given())
    assert letters.preview(keeper, draft_id).why_not == "request_not_agreed"
    with refused("consent_changed"):
        read_and_sign(keeper, draft_id)
    asking(worker, draft_id, MIND)  # kept under what she said last, the request still is not covered
    with refused("request_not_agreed"):
        letters.record_heard(worker, draft_id, Heard.AGREED)


@pytest.mark.parametrize("answer", [Heard.CHOSE_NOT_TO_HEAR, Heard.NOT_REACHED])
def test_a_request_she_did_not_hear_does_not_leave(office: Office, answer: Heard) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    draft_id = began(worker)
    asking(worker, draft_id, PAPERS)
    assert letters.record_heard(worker, draft_id, answer).why_not == "request_not_heard"
    assert not letters.preview(keeper, draft_id).may_sign_here
    with refused("request_not_heard"):
        read_and_sign(keeper, draft_id)
    asking(worker, draft_id)
    letters.record_heard(worker, draft_id, answer)
    assert read_and_sign(keeper, draft_id).languages


def test_it_leaves_as_she_heard_it_and_another_request_is_heard_again(office: Office) -> None:
    worker, keeper, officer = (office.sign_in(login) for login in ("intake", "keeper", "liaison"))
    draft_id = began(worker)
    asking(worker, draft_id, MIND)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    assert asking(worker, draft_id, MIND).heard is Heard.AGREED
    assert asking(worker, draft_id, MIND, PAPERS).heard is Heard.NOT_YET
    letters.record_heard(worker, draft_id, Heard.AGREED)
    record_id = read_and_sign(keeper, draft_id).record_id
    cards = liaison.open_record(officer, record_id).letters
    said = next(proved_letters.open_letter(officer, card.letter_id).text for card in cards if card.lang is Lang.EN)
    assert MIND_EN in " ".join(said.split())
    assert "arrest" not in said
    assert worker.identity.get("letter_draft", draft_id, LetterDraft).requests == (MIND, PAPERS)
    shown = letters.preview(worker, draft_id)
    assert [(row.request, row.chosen) for row in shown.requests] == [(MIND, True), (PAPERS, True)]


def test_words_saved_without_requests_leave_them_and_a_paper_that_asks_nothing_keeps_them(office: Office) -> None:
    worker = office.sign_in("intake")
    draft_id = began(worker)
    asking(worker, draft_id, MIND)
    letters.save_text(worker, draft_id, Wording())
    other = letters.choose_kind(worker, draft_id, LetterKind.INFORMATION_REQUEST)
    assert other.requests == ()
    assert MIND_EN not in english(other)
    assert MIND_EN not in " ".join(line.en for line in other.will_learn)
    again = letters.choose_kind(worker, draft_id, LetterKind.REFERRAL)
    assert MIND_EN in english(again)


def test_the_police_are_asked_none_of_it(office: Office) -> None:
    worker = office.sign_in("intake")
    draft_id = began(worker, POLICE)
    assert letters.preview(worker, draft_id).requests == ()
    with fault("request_not_offered", "request.without_papers"):
        asking(worker, draft_id, PAPERS)
    assert "arrest" in english(letters.preview(worker, draft_id))


def test_what_its_entry_serves_adds_requests_and_an_entry_that_does_not_open_adds_none(office: Office) -> None:
    worker, officer = office.sign_in("intake"), office.sign_in("liaison")
    draft_id = began(worker)
    assert LetterRequest.DOCTOR not in offered(letters.preview(worker, draft_id))
    entry_id = entries.id_of_office(CARE)
    before = entries.entry_at(officer, entry_id)
    assert before is not None
    directory.save_entry(officer, entry_id, replace(before, needs=(HelpNeed.MHPSS, HelpNeed.HEALTH)), before=before)
    assert LetterRequest.DOCTOR in offered(letters.preview(worker, draft_id))
    with officer.liaison.begin() as work:
        work.cursor.execute("UPDATE directory_entry SET body = ? WHERE record_id = ?", (b"x", entry_id))
        work.commit()
    shown = letters.preview(worker, draft_id)
    assert LetterRequest.DOCTOR not in offered(shown)
    assert PAPERS in offered(shown)


def test_words_of_the_office_for_a_request_that_name_her_stop_the_letter(office: Office) -> None:
    worker = office.sign_in("intake")
    opened = open_draft(worker, began(worker))
    told = told_of(worker, opened)
    naming = Wording(en="To receive Wisal.", ar="استقبال صاحبة الطلب.", ckb="پێشوازیکردن.")
    told = replace(told, requests=(AskedFor(PAPERS, naming),))
    check = leak_judging.check_for(opened.case, told, worker.content, opened.codes)
    (found,) = (
        each
        for each in leak_judging.findings_of(check, opened.draft, told, kin=False)
        if each.place.startswith("request.")
    )
    assert (found.place, found.lang, found.text, found.tier) == ("request.without_papers", Lang.EN, "Wisal", Tier.BLOCK)
