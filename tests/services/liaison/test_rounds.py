"""A round: what is taken along, what its list says and does not say, and one page that settles it or nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.documents.letter_pdf import draw
from nsintake.domain.case import CaseFile
from nsintake.domain.contact import Numbered
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, MaskedRecord, Whereabouts
from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, handing, liaison, lookup, rounds
from nsintake.services.liaison.handing import Handing
from tests.services.ladder import CARE, POLICE, Office, hand_over, heard_letter, read_and_sign
from tests.services.refusals import fault, refused


def counted(signed_in: SignedIn) -> list[bytes]:
    """Whatever is printed is counted; the prints that can go out."""
    for row in disclosures.unsettled(signed_in):
        disclosures.count_pages(signed_in, row.disclosure_id, pages_out=row.pages_expected, handed_to="liaison officer")
    return [waits.copies.disclosure_id for waits in handing.to_hand_over(signed_in)]


def second_letter(office: Office, recipient: str = CARE) -> None:
    """Another office's letter to her, printed once."""
    worker = office.sign_in("intake")
    draft_id = heard_letter(worker, office.case_id(), recipient)
    record_id = read_and_sign(office.sign_in("keeper"), draft_id).record_id
    officer = office.sign_in("liaison")
    card = next(card for card in liaison.open_record(officer, record_id).letters if card.lang is Lang.AR)
    disclosures.record_print(officer, card.letter_id, copies=1)


def disclosure_of(signed_in: SignedIn, print_id: bytes) -> Disclosure:
    return signed_in.liaison.get("disclosure", print_id, Disclosure)


def test_a_round_is_chosen_and_settled_in_one(printed: Office) -> None:
    second_letter(printed)
    officer = printed.sign_in("liaison")
    first, second = counted(officer)
    code = rounds.begin_round(officer, [first, second])
    view = rounds.the_round(printed.sign_in("liaison"))
    assert (view.here, view.code, len(view.on_the_way)) == ((), code, 2), "it is there after a lock"
    copies = disclosure_of(officer, first).there
    given = Handing(first, copies, "duty officer", Numbered("١٢", officer.today()))
    with refused("round_not_whole"):
        rounds.settle_round(officer, [given], [])
    rounds.settle_round(officer, [given], [second])
    assert (disclosure_of(officer, first).where, disclosure_of(officer, first).number) == (Whereabouts.OUT, "١٢")
    assert (disclosure_of(officer, second).where, disclosure_of(officer, second).round_code) == (
        Whereabouts.WITH_US,
        "",
    )
    view = rounds.the_round(officer)
    assert ([waits.copies.disclosure_id for waits in view.here], view.on_the_way) == ([second], ())


def test_what_is_wrong_with_one_line_leaves_every_other_unwritten(printed: Office) -> None:
    second_letter(printed)
    officer = printed.sign_in("liaison")
    ids = counted(officer)
    rounds.begin_round(officer, ids)
    before = [disclosure_of(officer, key) for key in ids]
    handed = [Handing(key, disclosure_of(officer, key).there, "duty officer") for key in ids]
    wrong = [handed[0], Handing(ids[1], handed[1].copies, " ")]
    with fault("handed_to_missing", "to"):
        rounds.settle_round(officer, wrong, [])
    assert [disclosure_of(officer, key) for key in ids] == before
    with fault("copies_out_of_range", "copies"):
        rounds.settle_round(officer, [handed[0], Handing(ids[1], 99, "desk")], [])
    assert [disclosure_of(officer, key) for key in ids] == before


def test_what_she_takes_back_on_the_way_is_called_back_and_keeps_nothing_else_from_being_settled(
    printed: Office,
) -> None:
    second_letter(printed)
    officer = printed.sign_in("liaison")
    ids = counted(officer)
    rounds.begin_round(officer, ids)
    withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    view = rounds.the_round(officer)
    assert len(view.called_back) == 1
    (waits,) = view.on_the_way
    mine = Handing(waits.copies.disclosure_id, 1, "women's unit")
    gone = next(key for key in ids if key != waits.copies.disclosure_id)
    with refused("round_not_whole"):
        rounds.settle_round(officer, [mine, Handing(gone, 1, "desk")], [])
    assert disclosure_of(officer, gone).where is Whereabouts.WITH_US, "it goes nowhere"
    disclosures.close_recall(officer, gone)
    assert rounds.the_round(officer).called_back == (), "what is destroyed is asked back no more"
    rounds.settle_round(officer, [mine], [])
    assert rounds.the_round(officer) == rounds.RoundView()


def test_only_what_can_be_handed_over_is_taken_along(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    with fault("nothing_chosen", "papers"):
        rounds.begin_round(officer, [])
    (row,) = disclosures.unsettled(officer)
    with refused("changed_meanwhile"):
        rounds.begin_round(officer, [row.disclosure_id])
    with fault("too_many_papers", "papers"):
        rounds.begin_round(officer, [bytes(16)] * 61)
    with refused("no_round"):
        rounds.round_list(officer, Lang.AR)


def test_a_speaking_note_goes_on_no_round(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    draft_id = letters.begin_letter(intake, office.case(intake), POLICE, kind=LetterKind.SPEAKING_NOTE)
    letters.record_heard(intake, draft_id, Heard.AGREED)
    card, *_ = liaison.open_record(officer, read_and_sign(office.sign_in("keeper"), draft_id).record_id).letters
    disclosures.record_print(officer, card.letter_id, copies=1)
    assert counted(officer) == []


@pytest.mark.parametrize("lang", list(Lang))
def test_the_list_and_the_register_are_proved_and_tell_no_fact(printed: Office, lang: Lang) -> None:
    officer = printed.sign_in("liaison")
    record = liaison.open_record(officer, printed.record_id())
    rounds.begin_round(officer, counted(officer))
    paper = rounds.round_list(officer, lang)
    facts = [fact.text.said_in(lang) for fact in record.facts]
    assert record.row.reference in paper.text
    assert paper.code in paper.text
    assert not [said for said in facts if said in paper.text]
    (waits,) = rounds.the_round(officer).on_the_way
    handed = Handing(waits.copies.disclosure_id, 2, "duty officer", Numbered("77/4", officer.today()))
    rounds.settle_round(officer, [handed], [])
    today = officer.today()
    register = rounds.register(officer, lang, today, today)
    assert record.row.reference in register.text
    assert "77/4" in register.text
    assert not [said for said in facts if said in register.text]
    empty = rounds.register(officer, lang, today - timedelta(days=9), today - timedelta(days=8))
    assert record.row.reference not in empty.text
    with fault("days_turned_round", "last"):
        rounds.register(officer, lang, today, today - timedelta(days=1))
    verbs = [view.verb for view in officer.liaison.audit.views(limit=8)]
    assert {"print_round", "print_register"} <= set(verbs)


@pytest.mark.parametrize("lang", list(Lang))
def test_every_entry_of_the_register_is_on_one_page(printed: Office, lang: Lang) -> None:
    officer = printed.sign_in("liaison")
    (first,) = counted(officer)
    today = officer.today()
    row = officer.liaison.record("disclosure", first, Disclosure)
    numbers = {"number": "77/4", "dated": today, "their_number": "5/9", "their_date": today}
    codes = [f"K7MQ-4X{pair}" for pair in ("2R", "3R", "4R", "6R", "7R", "8R", "9R", "CR", "DR", "FR", "GR", "HR")]
    for short in range(5):  # entries of a row less move the end of the page through the entry that is there
        given = [
            replace(row.value, handed_on=today, reference=code, **(numbers if at >= short else {"number": "77/4"}))
            for at, code in enumerate(codes)
        ]
        blocks = rounds._register_blocks(officer, lang, given, today, today)
        model = json.loads(draw(rounds._letter(officer, lang, "", "round.register", blocks)).model)
        pages = [" ".join(run["text"] for run in page["runs"]) for page in model["pages"]]
        assert len(pages) > 1, "else nothing could break"
        for page in pages:
            here = [code for code in codes if code in page]
            whole = sum(code not in codes[:short] for code in here)
            assert (page.count("77/4"), page.count("5/9")) == (len(here), whole), "numbers are below their code"


def test_no_number_in_the_register_names_her_or_another_paper(printed: Office) -> None:
    second_letter(printed)
    officer, worker = printed.sign_in("liaison"), printed.sign_in("intake")
    own = liaison.open_record(officer, printed.record_id()).row.reference
    codes = {record.reference for _, record in officer.liaison.list("masked_record", MaskedRecord)}
    (other,) = codes - {own}
    hers = worker.identity.get("case_file", printed.case_id(), CaseFile).identity
    first, _ = counted(officer)
    handing.hand_over(officer, first, copies=1, to="desk")
    today = officer.today()
    given = next(key for key, row in officer.liaison.list("disclosure", Disclosure) if row.handed_on)
    for number in (other, other.lower(), other.replace("-", "/"), *hers.names, hers.phones[0], own):
        row = officer.liaison.record("disclosure", given, Disclosure)
        with officer.liaison.begin() as work:  # past the page, and past its limits
            kept = replace(row.value, reference=own, their_number=number)
            officer.liaison.put(work, "disclosure", given, row.subject_id, kept, verb="answer")
            work.commit()
        if number == own:
            assert own in rounds.register(officer, Lang.EN, today, today).text
            continue
        with refused("names_her"):
            rounds.register(worker, Lang.EN, today, today)
        if number.casefold().replace("/", "-") == other.casefold():
            with refused("names_her"):
                rounds.register(officer, Lang.EN, today, today)


def test_a_number_leads_to_every_record_whose_letter_bears_it(printed: Office) -> None:
    second_letter(printed)
    officer = printed.sign_in("liaison")
    for print_id, number in zip(counted(officer), ("١٢ / ٣", "12/3"), strict=True):
        handing.hand_over(officer, print_id, copies=1, to="desk", letter=Numbered(number))
    for typed in ("12/3", "١٢/٣", " 12 / 3 "):
        assert len(lookup.find(officer, typed)) == 2
    reference = liaison.open_record(officer, printed.record_id()).row.reference
    (found,) = lookup.find(officer, reference.lower())
    assert found.record_id == printed.record_id()
    with fault("reference_unreadable"):
        lookup.find(officer, "13/3")
    assert lookup.by_number(officer, "  ") == ()
    assert hand_over(officer) == []
