"""A letter before it leaves: judged at every step, read to her, and never changed behind anybody's back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.consent import Given, Item
from nsintake.domain.identity import NeverLack
from nsintake.domain.incident import Relation
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.release import CaseLink, Heard
from nsintake.masking.leak_check import Tier
from nsintake.records.case_files import case_of
from nsintake.services.consent import consenting
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import drafting, letters
from tests.attacks.test_raced_papers import just_before
from tests.services.consent.test_consenting import said
from tests.services.ladder import CARE, PARAGRAPH, POLICE, Office, answers, heard_letter, read_and_sign
from tests.services.refusals import fault, refused

NAMING = Wording(ar="قالت وصال إنها تنتظر.")
ASKING = Wording(en="She is married.")


def test_a_new_letter_tells_what_she_agreed_to_and_nothing_else(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    shown = letters.preview(intake, draft_id)
    assert {fact.item for fact in shown.facts} == {Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND, Item.PAID}
    assert (shown.kind, shown.heard, shown.released, shown.languages) == (
        LetterKind.REFERRAL,
        Heard.NOT_YET,
        False,
        tuple(Lang),
    )
    assert [(paper.lang, paper.pages > 0) for paper in shown.papers] == [(lang, True) for lang in Lang]
    assert (shown.why_not, shown.may_be_heard, shown.may_be_signed, shown.may_sign_here) == (
        "not_heard",
        True,
        False,
        False,
    )
    assert all("@dark_gate_7731" in paper.text for paper in shown.papers)
    assert len(shown.will_learn) == 5
    assert shown.will_not_learn
    assert shown.could_find_out


@pytest.mark.parametrize(("recipient", "code"), [("nis-ninewa", "no_consent"), ("nobody", "recipient_unknown")])
def test_without_consent_or_office_no_letter_begins(office: Office, recipient: str, code: str) -> None:
    intake = office.sign_in("intake")
    with refused(code):
        letters.begin_letter(intake, office.case(intake), recipient)


def test_his_force_gets_no_letter_whatever_was_ticked(office: Office) -> None:
    intake = office.sign_in("intake")
    with refused("conflict"):
        letters.begin_letter(intake, office.case(intake, "سيف"), POLICE)
    letters.begin_letter(intake, office.case(intake, "سيف"), CARE)


def test_a_consent_that_ran_out_begins_nothing(office: Office) -> None:
    office.clock.moment += timedelta(days=90)
    intake = office.sign_in("intake")
    with refused("no_consent"):
        letters.begin_letter(intake, office.case(intake), POLICE)


def test_two_offices_get_unrelated_references_and_one_office_keeps_its_own(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = office.case(intake)
    first, again, other = (
        letters.begin_letter(intake, case_id, recipient_id) for recipient_id in (POLICE, POLICE, CARE)
    )
    references = [letters.preview(intake, draft_id).reference for draft_id in (first, again, other)]
    assert references[0] == references[1] != references[2]


def test_two_workers_who_begin_at_once_make_one_record_of_her(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a withdrawal would block one record and leave the other one printable."""
    intake, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(intake)
    just_before(monkeypatch, intake.identity, lambda: letters.begin_letter(keeper, case_id, POLICE))
    letters.begin_letter(intake, case_id, POLICE)
    assert len(intake.identity.list("case_link", CaseLink, subject=case_id)) == 1


def test_a_name_blocks_in_any_language_and_shows_where(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    shown = letters.save_text(intake, draft_id, NAMING)
    (found,) = [finding for finding in shown.findings if finding.tier is Tier.BLOCK]
    assert (found.lang, found.place, found.text, found.stops) == (Lang.AR, "paragraph", "وصال", True)
    assert (shown.why_not, shown.papers, shown.may_be_heard, shown.languages) == ("names_her", (), False, (Lang.AR,))
    with refused("names_her"):
        letters.record_heard(intake, draft_id, Heard.AGREED)
    with refused("never_lifts"):
        letters.decide(intake, draft_id, found)


def test_a_withheld_fact_asks_and_an_answer_holds_for_that_sentence_only(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    shown = letters.save_text(intake, draft_id, ASKING)
    (found,) = shown.findings
    assert (found.tier, found.decided, shown.why_not) == (Tier.ASK, False, "questions_open")
    with refused("questions_open"):
        letters.record_heard(intake, draft_id, Heard.AGREED)
    answered = letters.decide(intake, draft_id, found)
    assert [finding.decided for finding in answered.findings] == [True]
    assert answered.papers
    moved = letters.save_text(intake, draft_id, Wording(en="Listen to her. She is married."))
    assert [finding.decided for finding in moved.findings] == [True]
    changed = letters.save_text(intake, draft_id, Wording(en="She is married to him."))
    assert [finding.decided for finding in changed.findings] == [False]


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        (Wording(en="She is the only midwife there."), {"withheld_only_one"}),
        (Wording(en="She is a midwife. Listen to the only witness."), {"withheld_work"}),
        (Wording(ar="هي القابلة الوحيدة في القرية."), {"withheld_district", "withheld_only_one"}),
        (Wording(ckb="تاکە مامانی گوندە."), {"withheld_district", "withheld_only_one"}),
        (Wording(en="She is a Yazidi, from the tribe that lives there."), {"withheld_origin"}),
        (Wording(ar="هي إيزيدية من عشيرة كبيرة."), {"withheld_origin"}),
        (Wording(ckb="ئەو ئێزدییە و لە عەشیرەتی جبوورە."), {"withheld_origin"}),
        (Wording(en="Her house is white."), {"withheld_district"}),
        (Wording(ar="بيتها مقابل الجامع."), {"withheld_district"}),
        (Wording(ckb="ماڵەکەی نزیک مزگەوتە."), {"withheld_district"}),
        (Wording(en="Um Sajjad agreed."), {"withheld_children"}),
        (Wording(en="It was her older brother Qasim."), {"kin_named", "withheld_relation"}),
    ],
)
def test_words_by_which_a_village_knows_one_woman_are_asked_about(
    office: Office, words: Wording, rules: set[str]
) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    shown = letters.save_text(intake, draft_id, words)
    assert {(found.rule, found.tier) for found in shown.findings} == {(rule, Tier.ASK) for rule in rules}
    assert shown.why_not == "questions_open"


def test_nothing_is_asked_of_the_only_way_or_the_only_request(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    only = Wording(en="This is the only request.", ar="هذه هي الطريقة الوحيدة.", ckb="ئەمە تاکە داواکارییە.")
    assert letters.save_text(intake, draft_id, only).findings == ()


def test_an_answer_holds_for_one_place_only(office: Office) -> None:
    """There is no answer for all: the same words in the same sentence, or in one alike, are asked about again."""
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    text = Wording(en="Married or not married? Married or not married?")
    first, *others = letters.save_text(intake, draft_id, text).findings
    assert len(others) == 3
    shown = letters.decide(intake, draft_id, first)
    assert [finding.decided for finding in shown.findings] == [True, False, False, False]
    for finding in others:
        assert shown.why_not == "questions_open"
        shown = letters.decide(intake, draft_id, finding)
    assert all(finding.decided for finding in shown.findings)
    assert shown.papers


def test_an_answer_about_text_that_is_no_longer_there_is_refused(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    (found,) = letters.save_text(intake, draft_id, ASKING).findings
    letters.save_text(intake, draft_id, Wording(en="She asks for help."))
    with refused("text_changed"):
        letters.decide(intake, draft_id, found)
    with refused("text_changed"):
        letters.decide(intake, draft_id, replace(found, place="fact.age"))
    with refused("text_changed"):
        letters.decide(intake, draft_id, replace(found, place="fact.account"))


def test_a_question_about_a_fact_copied_exactly_can_be_answered(office: Office) -> None:
    intake = office.sign_in("intake")
    told = answers(payment_details="zaincash of a school 4471", **{f"share.{POLICE}.payment_details": "share"})
    case_id = record(intake, told)
    shown = letters.preview(intake, letters.begin_letter(intake, case_id, POLICE))
    asked = [finding for finding in shown.findings if finding.place.startswith("fact.")]
    assert asked
    for finding in asked:
        assert finding.tier is Tier.ASK, finding
        shown = letters.decide(intake, shown.draft_id, finding)
    assert all(finding.decided for finding in shown.findings)
    assert shown.papers


@pytest.mark.parametrize(
    ("text", "code"), [("x" * 8_001, "too_long"), ("a\u202eb", "hidden_characters"), ("a\x07b", "hidden_characters")]
)
def test_text_that_cannot_stand_names_its_language(office: Office, text: str, code: str) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    with fault(code, "paragraph.ckb"):
        letters.save_text(intake, draft_id, Wording(ckb=text))


def test_an_item_can_be_left_out_of_one_letter(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE)
    shown = letters.save_text(intake, draft_id, PARAGRAPH, left_out=(Item.ACCOUNT,))
    assert Item.ACCOUNT not in {fact.item for fact in shown.facts}
    assert shown.left_out == (Item.ACCOUNT,)
    assert not any("@dark_gate_7731" in paper.text for paper in shown.papers)
    nothing = letters.save_text(intake, draft_id, PARAGRAPH, left_out=tuple(Item))
    assert (nothing.facts, nothing.papers, nothing.may_be_heard) == ((), (), False)
    with pytest.raises(Exception, match="refused"):
        letters.record_heard(intake, draft_id, Heard.AGREED)


def test_what_she_heard_is_bound_to_the_papers(heard: Office) -> None:
    intake = heard.sign_in("intake")
    shown = letters.preview(intake, heard.draft_id())
    assert (shown.heard, shown.why_not, shown.may_be_signed, shown.may_sign_here) == (
        Heard.AGREED,
        "second_person_needed",
        True,
        False,
    )
    assert letters.preview(heard.sign_in("keeper"), heard.draft_id()).may_sign_here
    same = letters.save_text(intake, heard.draft_id(), shown.paragraph)
    assert same.heard is Heard.AGREED, "saving the same words needs no new reading"
    changed = letters.save_text(intake, heard.draft_id(), Wording(en="She asks for a female officer."))
    assert (changed.heard, changed.why_not) == (Heard.NOT_YET, "not_heard")


def test_not_heard_takes_the_binding_back(heard: Office) -> None:
    intake = heard.sign_in("intake")
    shown = letters.record_heard(intake, heard.draft_id(), Heard.NOT_YET)
    assert (shown.heard, shown.why_not) == (Heard.NOT_YET, "not_heard")
    assert not letters.waiting(heard.sign_in("keeper"))


@pytest.mark.parametrize("how", [Heard.CHOSE_NOT_TO_HEAR, Heard.NOT_REACHED])
def test_she_may_choose_not_to_hear_or_not_be_reached(heard: Office, how: Heard) -> None:
    intake = heard.sign_in("intake")
    assert letters.record_heard(intake, heard.draft_id(), how).may_be_signed


def test_a_letter_waits_for_a_second_person_only(heard: Office) -> None:
    intake, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    (row,) = letters.waiting(keeper)
    assert (row.draft_id, row.released, row.drafter) == (heard.draft_id(), False, intake.display_name)
    assert not letters.waiting(intake)


def test_who_changes_the_words_becomes_the_drafter(heard: Office) -> None:
    keeper, intake = heard.sign_in("keeper"), heard.sign_in("intake")
    letters.save_text(keeper, heard.draft_id(), Wording(en="She asks for a female officer."))
    letters.record_heard(keeper, heard.draft_id(), Heard.AGREED)
    with refused("second_person_needed"):
        read_and_sign(keeper, heard.draft_id())
    assert letters.preview(intake, heard.draft_id()).may_sign_here


def test_who_changes_no_word_is_not_the_drafter_and_leaves_the_author_unable_to_sign(heard: Office) -> None:
    """She agreed again meanwhile, a colleague only opens the page: the words are still those of whoever wrote them."""
    intake, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    consenting.record_acts(keeper, heard.case_id(), [said(*Item)], Given())
    letters.save_text(keeper, heard.draft_id(), PARAGRAPH)
    for finding in letters.preview(keeper, heard.draft_id()).findings:
        letters.decide(keeper, heard.draft_id(), finding)
    letters.record_heard(keeper, heard.draft_id(), Heard.AGREED)
    with refused("second_person_needed"):
        read_and_sign(intake, heard.draft_id())
    read_and_sign(keeper, heard.draft_id())


def test_a_released_letter_is_closed_to_every_change(released: Office) -> None:
    intake = released.sign_in("intake")
    shown = letters.preview(intake, released.draft_id())
    assert (shown.released, shown.why_not, shown.may_be_heard) == (True, "already_released", False)
    with refused("already_released"):
        letters.save_text(intake, released.draft_id(), PARAGRAPH)
    with refused("already_released"):
        letters.record_heard(intake, released.draft_id(), Heard.NOT_YET)
    with refused("already_released"):
        letters.decide(intake, released.draft_id(), None)  # type: ignore[arg-type]


def test_a_change_saved_meanwhile_is_never_written_over(heard: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The keeper signs while the intake worker's page still has the old draft."""
    intake, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    real = letters._still_open

    def signed_meanwhile(opened: drafting.OpenedDraft) -> None:
        real(opened)
        read_and_sign(keeper, heard.draft_id())

    monkeypatch.setattr(letters, "_still_open", signed_meanwhile)
    with refused("changed_meanwhile"):
        letters.save_text(intake, heard.draft_id(), Wording(en="Other words."))
    assert letters.preview(keeper, heard.draft_id()).released


def test_expired_consent_stops_a_heard_letter(heard: Office) -> None:
    heard.clock.moment += timedelta(days=90)
    shown = letters.preview(heard.sign_in("intake"), heard.draft_id())
    assert (shown.why_not, shown.facts, shown.papers) == ("no_consent", (), ())


def test_a_check_that_fails_stops_the_letter(heard: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from nsintake.masking.name_check import NameCheck  # noqa: PLC0415

    def broken(*_: object, **__: object) -> None:
        raise ValueError("وصال")

    intake, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    monkeypatch.setattr(NameCheck, "run", broken)
    with refused("checker_failed"):
        letters.preview(intake, heard.draft_id())
    with refused("checker_failed"):
        read_and_sign(keeper, heard.draft_id())


def test_for_an_unnamed_woman_the_check_says_that_it_is_weaker(office: Office) -> None:
    intake = office.sign_in("intake")
    case_id = record(intake, answers(names="", called=""))
    draft_id = letters.begin_letter(intake, case_id, POLICE)
    assert letters.preview(intake, draft_id).weaker_check
    assert not letters.preview(intake, heard_letter(intake, office.case(intake))).weaker_check


def test_without_a_word_that_must_never_appear_the_check_says_so(office: Office) -> None:
    intake = office.sign_in("intake")
    for places, others, lacks in (
        ("", "", (NeverLack.PLACES, NeverLack.OTHERS)),
        ("", "\u0633\u0631\u0645\u062f", (NeverLack.PLACES,)),
        ("\u0633\u0631\u0645\u062f", "", (NeverLack.OTHERS,)),
    ):
        case_id = record(intake, answers(places=places, handles="", others=others))
        assert letters.preview(intake, letters.begin_letter(intake, case_id, POLICE)).never_lacks == lacks


@pytest.mark.parametrize("relation", [Relation.HUSBAND, Relation.FORMER_HUSBAND, Relation.RELATIVE])
def test_the_account_of_her_own_kin_is_asked_about_and_nothing_leaves_before_it_is_answered(
    office: Office, relation: Relation
) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(worker)
    before = letters.preview(worker, letters.begin_letter(worker, case_id, POLICE))
    assert before.findings == (), "his account as such is no question"
    with worker.identity.begin() as work:
        case = case_of(worker, case_id)
        kin = replace(case, incident=replace(case.incident, relation=relation))
        worker.identity.put(work, "case_file", case_id, case_id, kin, verb="record")
        work.commit()
    draft_id = letters.begin_letter(worker, case_id, POLICE)
    shown = letters.preview(worker, draft_id)
    (asked,) = shown.findings
    assert (asked.rule, asked.tier, asked.place, asked.text) == (
        "kin_account",
        Tier.ASK,
        "fact.account",
        "@dark_gate_7731",
    )
    assert (shown.papers, shown.why_not) == ((), "questions_open")
    with refused("questions_open"):
        letters.record_heard(worker, draft_id, Heard.AGREED)
    assert letters.save_text(worker, draft_id, Wording(), left_out=(Item.ACCOUNT,)).papers
    letters.save_text(worker, draft_id, Wording())
    assert letters.choose_kind(worker, draft_id, LetterKind.REPLY_SLIP).papers, "a slip tells nothing"
    letters.choose_kind(worker, draft_id, LetterKind.REFERRAL)
    assert letters.decide(worker, draft_id, asked).papers
    letters.record_heard(worker, draft_id, Heard.AGREED)
    assert read_and_sign(keeper, draft_id).languages == tuple(Lang)
