"""Every kind of paper a worker may choose goes the same way: from consent, through check and ear, to a signature."""

from __future__ import annotations

import pytest

from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison, proved_letters
from nsintake.services.wording import wording, wording_papers
from tests.services.ladder import CARE, PARAGRAPH, POLICE, Office, plan, read_and_sign
from tests.services.refusals import fault, refused

CHOSEN = [kind for kind in LetterKind if kind.proposed]


def test_every_kind_that_is_chosen_is_made_for_her_office_in_three_languages(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), CARE)
    for kind in CHOSEN:
        shown = letters.choose_kind(intake, draft_id, kind)
        assert shown.kind is kind
        assert [paper.lang for paper in shown.papers] == list(Lang)
        facts = [fact.text.en for fact in shown.facts]
        assert [fact in " ".join(shown.papers[0].text.split()) for fact in facts] == [kind.tells] * len(facts)


def test_a_may_write_to_as_any_kind_but_those_that_nobody_chooses(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    draft_id = letters.begin_letter(intake, case_id, POLICE, kind=LetterKind.SPEAKING_NOTE)
    assert letters.preview(intake, draft_id).kind is LetterKind.SPEAKING_NOTE
    for kind in (LetterKind.FACT_SHEET, LetterKind.RECALL):
        with refused("paper_not_proposed"):
            letters.begin_letter(intake, case_id, POLICE, kind=kind)
        with refused("paper_not_proposed"):
            letters.choose_kind(intake, draft_id, kind)


def test_another_kind_has_other_words_so_she_hears_it_anew(heard: Office) -> None:
    other = heard.sign_in("keeper")
    shown = letters.choose_kind(other, heard.draft_id(), LetterKind.LIAISON_LETTER)
    assert (shown.heard, shown.why_not, shown.may_sign_here) == (Heard.NOT_YET, "not_heard", False)
    assert letters.choose_kind(other, heard.draft_id(), LetterKind.LIAISON_LETTER) == shown
    with refused("second_person_needed"):
        read_and_sign(other, heard.draft_id())


def test_the_same_kind_again_changes_nothing(heard: Office) -> None:
    worker = heard.sign_in("intake")
    before = letters.preview(worker, heard.draft_id())
    assert letters.choose_kind(worker, heard.draft_id(), before.kind) == before
    assert before.heard is Heard.AGREED


@pytest.mark.parametrize("kind", [LetterKind.SPEAKING_NOTE, LetterKind.REPLY_SLIP])
def test_a_chosen_paper_leaves_through_the_same_gate(office: Office, kind: LetterKind) -> None:
    intake, keeper, officer = (office.sign_in(login) for login in ("intake", "keeper", "liaison"))
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE, kind=kind)
    with refused("not_heard"):
        read_and_sign(keeper, draft_id)
    letters.record_heard(intake, draft_id, Heard.AGREED)
    record_id = read_and_sign(keeper, draft_id).record_id
    cards = liaison.open_record(officer, record_id).letters
    assert {(card.kind, card.lang, card.printable) for card in cards} == {(kind, lang, True) for lang in Lang}
    said = proved_letters.open_letter(officer, cards[0].letter_id).text
    assert ("@dark_gate_7731" in said) == kind.tells
    with refused("already_released"):
        letters.choose_kind(intake, draft_id, LetterKind.REFERRAL)


def test_a_slip_carries_no_paragraph_and_says_so_before_words_are_lost(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    letters.save_text(intake, draft_id, PARAGRAPH)
    with refused("paragraph_not_carried"):
        letters.choose_kind(intake, draft_id, LetterKind.REPLY_SLIP)
    letters.save_text(intake, draft_id, Wording())
    letters.choose_kind(intake, draft_id, LetterKind.REPLY_SLIP)
    with refused("paragraph_not_carried"):
        letters.save_text(intake, draft_id, PARAGRAPH)


def test_the_sheet_of_a_meeting_stays_one(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    planned = plan(intake, case_id)
    with refused("paper_not_proposed"):
        letters.choose_kind(intake, planned.sheet_draft_id, LetterKind.REFERRAL)


def test_a_follow_up_to_a_released_letter_bears_its_reference(released: Office) -> None:
    intake = released.sign_in("intake")
    draft_id = letters.begin_letter(intake, released.case_id(), POLICE, kind=LetterKind.FOLLOW_UP)
    shown = letters.preview(intake, draft_id)
    first = liaison.list_records(intake)[0].reference
    assert shown.reference == first
    assert all(first in paper.text for paper in shown.papers)


def test_every_kind_of_paper_can_be_looked_at_while_its_words_are_edited(keeper: SignedIn) -> None:
    for kind in LetterKind:
        papers = wording_papers.preview(keeper, f"letter.{kind}", "ckb", {})
        assert [paper.lang for paper in papers] == list(Lang)
        assert all(paper.pages <= 3 for paper in papers)


def test_a_column_too_many_is_refused_where_it_is_typed(keeper: SignedIn) -> None:
    typed = {"log.1": "Day\nWho\nSaid\nNext\nMore"}
    found = wording.check(keeper, "letter.speaking_note", "en", typed)
    assert [(wrong.part, wrong.line, wrong.code) for wrong in found] == [("log.1", 5, "template_too_wide")]
    with fault("template_too_wide", "log.1"):
        wording.save(keeper, "letter.speaking_note", "en", typed, after=0)
