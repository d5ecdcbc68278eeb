"""The office's own words: edited in parts, signed by a keeper, used by everything that speaks for the office."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.documents.templates import parse, template_text
from nsintake.domain.consent import ConsentAct
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.wording import EVERY
from nsintake.records.consent_standing import WhyNot
from nsintake.records.content import Content
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view
from nsintake.services.intake import intake
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison, proved_letters
from nsintake.services.station import rotation
from nsintake.services.wording import recipients, wording, wording_papers
from nsintake.services.wording.signing import sign_text
from tests.services.ladder import POLICE, Office, answers
from tests.services.refusals import fault, refused

PHONE = "0770 123 4567"


def test_nothing_is_signed_at_first_and_the_programs_words_are_in_force(keeper: SignedIn) -> None:
    rows = {row.kind: row for row in wording.texts(keeper)}
    assert {"welcome", "consent", "letter.referral", "do_not", "vocabulary", "recipients", "duty_phone"} <= set(rows)
    assert [state.lang for state in rows["welcome"].states] == ["en", "ar", "ckb"]
    assert [state.lang for state in rows["recipients"].states] == [EVERY]
    assert all(not (state.version or state.refused or state.older) for row in rows.values() for state in row.states)
    assert wording.refused(keeper) == ()


@pytest.mark.parametrize(
    "kind", ["welcome", "consent", "vocabulary", "do_not", *(f"letter.{letter_kind}" for letter_kind in LetterKind)]
)
@pytest.mark.parametrize("lang", list(Lang))
def test_every_text_of_the_program_passes_its_own_check_and_comes_back_the_same(
    keeper: SignedIn, kind: str, lang: Lang
) -> None:
    view = wording.read(keeper, kind, lang.value)
    assert view.parts
    assert not any(part.changed for part in view.parts)
    assert len({shown.part.key for shown in view.parts}) == len(view.parts)
    typed = {shown.part.key: shown.part.text for shown in view.parts}
    assert wording.check(keeper, kind, lang.value, typed) == ()
    with refused("wording_unchanged"):
        wording.back_to(keeper, kind, lang.value, 0, after=0)


def test_a_script_is_signed_read_to_her_and_named_in_her_consent(office: Office) -> None:
    keeper = office.sign_in("keeper")
    assert wording.save(keeper, "welcome", "ar", {"welcome.2": "للسرية حدود نقولها لك."}, after=0) == 1
    assert wording.save(keeper, "welcome", "ar", {"welcome.2": "للسرية حدود نقولها لك الآن."}, after=1) == 2
    worker = office.sign_in("intake")
    said = intake.script(worker, "welcome")
    assert said[2].ar == "للسرية حدود نقولها لك الآن."
    assert said[2].en.startswith("There are limits")
    draft_id = intake.consent_to_record(worker, answers())
    case_id = intake.close_session(worker, draft_id, answers())
    acts = [act for _, act in worker.identity.list("consent_act", ConsentAct, subject=case_id)]
    assert {act.script_version for act in acts} == {"consent-4/welcome.ar.2"}


def test_a_letter_says_what_the_keeper_signed_and_released_ones_keep_their_bytes(released: Office) -> None:
    officer = released.sign_in("liaison")
    record = released.record_id()
    before = {
        letter.letter_id: proved_letters.open_letter(officer, letter.letter_id).pdf
        for letter in liaison.open_record(officer, record).letters
    }
    keeper = released.sign_in("keeper")
    wording.save(keeper, "letter.referral", "en", {"heading.2": "We kindly ask you not to"}, after=0)
    wording.save(keeper, "do_not", "en", {"do_not": "visit the home\n\n call anybody "}, after=0)
    wording.save(keeper, "duty_phone", EVERY, {"duty_phone": PHONE}, after=0)
    worker = released.sign_in("intake")
    shown = letters.preview(worker, letters.begin_letter(worker, released.case_id(), POLICE))
    english = next(paper.text for paper in shown.papers if paper.lang is Lang.EN)
    assert "We kindly ask you not to" in english
    assert "call anybody" in english
    assert "reconciliation" not in english
    assert PHONE in " ".join(english.split())
    assert {letter_id: proved_letters.open_letter(officer, letter_id).pdf for letter_id in before} == before


def test_each_list_of_what_not_to_do_is_on_the_papers_it_is_for_and_on_no_other(office: Office) -> None:
    keeper, template = office.sign_in("keeper"), template_text(LetterKind.REFERRAL, Lang.EN)
    before = "\n".join(line for line in template.splitlines() if not line.startswith("do_not"))
    before = before.replace("heading | Please do not", "heading | Please do not\ndo_not | one list for everybody")
    sign_text(keeper, "letter.referral", "en", before, after=0)
    wording.save(keeper, "do_not_service", "en", {"do_not_service": "call anybody"}, after=0)
    lines = parse(keeper.content.template(LetterKind.REFERRAL, Lang.EN), LetterKind.REFERRAL)
    service = [line.text for line in lines if line.condition == "to_service"]
    force = [line.text for line in lines if line.condition == "to_force"]
    assert service == ["call anybody"]
    assert len(force) == 9
    assert "take a written pledge from anyone" in force
    assert not [line for line in lines if line.keyword == "do_not" and not line.condition]


def test_the_phone_of_the_office_is_no_unknown_number_and_nobody_else_s_is(office: Office) -> None:
    keeper = office.sign_in("keeper")
    wording.save(keeper, "duty_phone", EVERY, {"duty_phone": PHONE}, after=0)
    assert PHONE in keeper.content.public_words
    assert "0700 000 0000" not in keeper.content.public_words


@pytest.mark.parametrize(
    ("kind", "key", "text", "code", "line"),
    [
        ("letter.referral", "paragraph.1", "", "wording_empty", 0),
        ("letter.referral", "paragraph.1", "One\nTwo {her_name}", "wording_unknown_place", 2),
        ("letter.referral", "paragraph.1", "One | two", "wording_bar", 1),
        ("letter.referral", "paragraph.1", "One { two", "wording_brace", 1),
        ("letter.referral", "paragraph.1", "a\u202eb", "wording_hidden_characters", 1),
        ("letter.referral", "paragraph.1", "hello \U0001f600", "wording_unprintable", 1),
        ("letter.referral", "paragraph.1", "a" * 2001, "wording_too_long", 1),
        ("welcome", "welcome.2", "limits {name}", "wording_place", 0),
        ("vocabulary", "since.month", "since {month}", "wording_places_differ", 0),
        ("do_not", "do_not", "visit\n{reference}", "wording_place", 2),
        ("duty_phone", "duty_phone", "the red phone", "phone_unreadable", 0),
        ("duty_phone", "duty_phone", "12", "phone_unreadable", 0),
    ],
)
def test_a_fault_names_its_part_and_line_and_nothing_is_signed(
    keeper: SignedIn, kind: str, key: str, text: str, code: str, line: int
) -> None:
    lang = EVERY if kind == "duty_phone" else "en"
    found = wording.check(keeper, kind, lang, {key: text})
    assert (key, line, code) in [(wrong.part, wrong.line, wrong.code) for wrong in found]
    with fault(found[0].code, found[0].part):
        wording.save(keeper, kind, lang, {key: text}, after=0)
    assert wording.read(keeper, kind, lang).after == 0


def test_a_sign_that_cannot_be_printed_is_named(keeper: SignedIn) -> None:
    (found,) = wording.check(keeper, "letter.referral", "en", {"paragraph.1": "hello \U0001f600"})
    assert dict(found.params) == {"codepoint": "U+1F600"}


def test_one_language_signed_alone_leaves_the_others_older(office: Office) -> None:
    keeper = office.sign_in("keeper")
    wording.save(keeper, "welcome", "en", {"welcome.2": "There are limits."}, after=0)
    states = {state.lang: state for state in next(row for row in wording.texts(keeper) if row.kind == "welcome").states}
    assert [states[lang].older for lang in ("en", "ar", "ckb")] == [False, True, True]
    assert (states["en"].version, states["en"].signer, states["en"].day) == (1, keeper.display_name, keeper.today())
    office.clock.moment += timedelta(days=1)
    later = office.sign_in("keeper")
    wording.save(later, "welcome", "ar", {"welcome.2": "للسرية حدود."}, after=0)
    assert wording.read(later, "welcome", "en").state.older


def test_two_keepers_at_once_do_not_overwrite_each_other(office: Office) -> None:
    first, second = office.sign_in("keeper"), office.sign_in("keeper")
    seen = wording.read(second, "welcome", "en").after
    wording.save(first, "welcome", "en", {"welcome.1": "First."}, after=0)
    with refused("changed_meanwhile"):
        wording.save(second, "welcome", "en", {"welcome.1": "Second."}, after=seen)


def test_going_back_signs_the_old_words_anew(keeper: SignedIn) -> None:
    wording.save(keeper, "welcome", "en", {"welcome.1": "First."}, after=0)
    wording.save(keeper, "welcome", "en", {"welcome.1": "Second."}, after=1)
    assert wording.back_to(keeper, "welcome", "en", 1, after=2) == 3
    view = wording.read(keeper, "welcome", "en")
    assert [(version.version, version.in_force) for version in view.versions] == [(3, True), (2, False), (1, False)]
    assert next(shown.part.text for shown in view.parts if shown.part.key == "welcome.1") == "First."
    assert wording.back_to(keeper, "welcome", "en", 0, after=3) == 4
    assert not any(part.changed for part in wording.read(keeper, "welcome", "en").parts)
    with refused("wording_version_missing"):
        wording.back_to(keeper, "welcome", "en", 9, after=4)


def test_only_a_text_there_is_can_be_read(keeper: SignedIn) -> None:
    for kind, lang in (("advice.magic", "en"), ("welcome", EVERY), ("welcome", "fr"), ("../../etc", "en")):
        with fault("wording_unknown"):
            wording.read(keeper, kind, lang)


def test_a_preview_is_a_proved_practice_paper_with_the_typed_words(keeper: SignedIn) -> None:
    papers = wording_papers.preview(keeper, "letter.referral", "en", {"heading.2": "Kindly never"})
    assert [paper.lang for paper in papers] == list(Lang)
    assert "Kindly never" in papers[0].text
    assert "PRACTICE" in papers[0].text
    asked = wording_papers.preview(keeper, "do_not_service", "en", {"do_not_service": "only this"})
    assert "only this" in asked[0].text
    assert "reconciliation" not in asked[0].text
    assert not any(office.kind.force for office in wording.read(keeper, "do_not_service", "en").offices)
    assert all(office.kind.force for office in wording.read(keeper, "do_not", "en").offices)
    with refused("recipient_unknown"):
        wording_papers.preview(keeper, "do_not", "en", {"do_not": "only this"}, recipient_id="legal-mosul")
    with fault("wording_empty", "heading.2"):
        wording_papers.preview(keeper, "letter.referral", "en", {"heading.2": " "})


WORDS = {
    **{
        f"office.{lang}": text
        for lang, text in (("en", "Women's Clinic"), ("ar", "عيادة النساء"), ("ckb", "نۆرینگەی ژنان"))
    },
    **{
        f"function.{lang}": text
        for lang, text in (("en", "Head nurse"), ("ar", "مسؤولة التمريض"), ("ckb", "بەرپرسی پەرستاری"))
    },
    **{f"address.{lang}": text for lang, text in (("en", "Mosul"), ("ar", "الموصل"), ("ckb", "مووسڵ"))},
}


def test_an_office_is_added_asked_about_changed_and_retired(office: Office) -> None:
    keeper = office.sign_in("keeper")
    made = recipients.save_office(keeper, "", "health", WORDS, after=0)
    assert made.startswith("health-")
    worker = office.sign_in("intake")
    assert made in {recipient.recipient_id for recipient in withdrawing.recipients(worker)}
    assert "Women's Clinic" in worker.content.public_words
    changed = recipients.save_office(keeper, made, "police", {**WORDS, "office.en": "Clinic"}, after=1)
    assert changed == made
    recipients.retire(keeper, made, retired=True, after=2)
    view = recipients.offices(keeper)
    assert (view.offices[-1].recipient.recipient_id, view.offices[-1].retired, view.after) == (made, True, 3)
    assert view.offices[-1].recipient.kind.value == "health"
    later = office.sign_in("intake")
    assert made not in {recipient.recipient_id for recipient in withdrawing.recipients(later)}
    assert "Clinic" not in later.content.public_words
    assert later.content.office_of(made).en == "Clinic"
    with refused("recipient_unknown"):
        later.content.recipient(made)


def test_consent_to_an_office_that_was_retired_can_still_be_taken_back(released: Office) -> None:
    keeper = released.sign_in("keeper")
    recipients.retire(keeper, POLICE, retired=True, after=0)
    worker = released.sign_in("intake")
    case = case_view.open_case(worker, released.case_id())
    police = next(consent for consent in case.consents if consent.recipient_id == POLICE)
    assert (police.to_take_back, police.why_not) == (True, WhyNot.NOT_LISTED)
    assert liaison.list_records(released.sign_in("liaison"))[0].office.en == "Community Police, Qayyarah"
    with refused("recipient_unknown"):
        letters.begin_letter(worker, released.case_id(), POLICE)
    assert withdrawing.withdraw(worker, released.case_id(), POLICE).office.en == "Community Police, Qayyarah"


def test_going_back_to_an_older_list_loses_no_office(keeper: SignedIn) -> None:
    made = recipients.save_office(keeper, "", "health", WORDS, after=0)
    recipients.list_back_to(keeper, 0, after=1)
    assert {office.recipient.recipient_id: office.retired for office in recipients.offices(keeper).offices}[made]


def test_an_office_needs_its_words_in_every_language(keeper: SignedIn) -> None:
    for field, text, code in (
        ("office.ckb", "", "field_missing"),
        ("function.ar", "a\u200fb", "hidden_characters"),
        ("address.en", "\U0001f600", "wording_unprintable"),
    ):
        with fault(code, field):
            recipients.save_office(keeper, "", "health", {**WORDS, field: text}, after=0)
    with fault("field_missing", "kind"):
        recipients.save_office(keeper, "", "sheriff", WORDS, after=0)
    for office in recipients.offices(keeper).offices[1:]:
        after = recipients.offices(keeper).after
        recipients.retire(keeper, office.recipient.recipient_id, retired=True, after=after)
    with refused("last_office"):
        last = next(office for office in recipients.offices(keeper).offices if not office.retired)
        recipients.retire(keeper, last.recipient.recipient_id, retired=True, after=recipients.offices(keeper).after)


def test_no_letter_is_made_before_a_number_is_signed(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    worker = released.sign_in("intake")
    draft_id = letters.begin_letter(worker, released.case_id(), POLICE)
    real = Content(worker.content.folder, worker.content.signed, placeholder=False)
    monkeypatch.setitem(worker.__dict__, "content", real)
    with refused("duty_phone_missing"):
        letters.preview(worker, draft_id)


def test_in_a_station_for_real_women_no_letter_bears_a_number_nobody_set(keeper: SignedIn) -> None:
    real = Content(keeper.content.folder, keeper.content.signed, placeholder=False)
    assert real.duty_phone == ""
    assert "" not in real.public_words
    wording.save(keeper, "duty_phone", EVERY, {"duty_phone": PHONE}, after=0)
    assert Content(keeper.content.folder, keeper.content.signed, placeholder=False).duty_phone == PHONE


@pytest.mark.parametrize("login", ["administrator", "liaison", "intake"])
def test_nobody_but_a_keeper_can_sign_even_past_the_guard(office: Office, login: str) -> None:
    signed_in = office.sign_in(login)
    with refused("not_permitted"):
        sign_text(signed_in, "welcome", "en", "{}", after=0)
    signed = signed_in.content.signed
    assert signed is not None
    with pytest.raises(OpenError), signed_in.accounts_store.begin() as work:
        signed.put(work, signed_in.ring, "welcome", "en", b"{}", after=0)
    assert signed.found("welcome", "en").newest == 0


def test_signed_words_stand_after_every_key_was_changed(office: Office) -> None:
    keeper = office.sign_in("keeper")
    wording.save(keeper, "welcome", "en", {"welcome.2": "First."}, after=0)
    wording.save(keeper, "welcome", "en", {"welcome.2": "There are limits."}, after=1)
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()
    again = office.sign_in("keeper")
    assert wording.refused(again) == ()
    assert [version.version for version in wording.read(again, "welcome", "en").versions] == [2, 1]
    assert intake.script(office.sign_in("intake"), "welcome")[2].en == "There are limits."
    assert wording.save(again, "welcome", "en", {"welcome.2": "New limits."}, after=2) == 3


def test_a_telephone_number_is_no_part_of_what_she_is_told(office: Office) -> None:
    keeper = office.sign_in("keeper")
    for number in ("0770 555 0134", "٠٧٧٠٥٥٥٠١٣٤", "+964 770 555 0134"):
        with fault("number_in_advice"):
            wording.save(keeper, "advice.first", "ar", {"text": f"## قبل كل شيء\n- {number}"}, after=0)
    wording.save(keeper, "advice.first", "ar", {"text": "## قبل كل شيء\n- خلال ٧٢ ساعة، منذ 2026-03-04"}, after=0)
