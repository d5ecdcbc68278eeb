"""A letter that names her: her own consent to it, a second person, and nothing of it anywhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from nsintake import log
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Given, GivenHow, Item
from nsintake.domain.identity import NeverWords
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Disclosure
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.release import Heard
from nsintake.domain.task import TaskKind
from nsintake.errors import UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consent_view, freezing, named_back, withdrawing
from nsintake.services.consent.consent_view import ConsentState
from nsintake.services.day import case_view, erasure, left_of_erased, today
from nsintake.services.intake import calling
from nsintake.services.letters import letters, named, named_prints
from nsintake.services.letters.named import NamedRequest
from nsintake.services.liaison import liaison, proved_letters
from tests.services.ladder import CARE, POLICE, Office, read_and_sign_named
from tests.services.refusals import fault, refused

NAME = Wording(
    en="Wisal Ghanim",
    ar="\u0648\u0635\u0627\u0644 \u063a\u0627\u0646\u0645",
    ckb="\u0648\u06cc\u0633\u0627\u0644 \u063a\u0627\u0646\u0645",
)
PHONE = "0770 555 0111"
LEGAL = "legal-mosul"
WISH = NamedRequest(
    name=Wording(ar=NAME.ar),
    reason="She wants to make a complaint herself and asks that they expect her.",
    given=Given(how=GivenHow.SPOKEN, language=Lang.AR, witness="w"),
    phone=PHONE,
    items=(Item.KIND, Item.PLATFORM),
)


def begun(office: Office, login: str = "intake", **changes: Any) -> tuple[SignedIn, bytes]:
    signed_in = office.sign_in(login)
    return signed_in, named.begin_named_letter(signed_in, office.case_id(), POLICE, replace(WISH, **changes))


def signed(office: Office, **changes: Any) -> tuple[SignedIn, bytes]:
    worker, named_id = begun(office, **changes)
    named.record_heard(worker, named_id, Heard.AGREED)
    read_and_sign_named(office.sign_in("keeper"), named_id)
    return worker, named_id


def printed(office: Office) -> tuple[SignedIn, bytes, bytes]:
    worker, named_id = signed(office)
    print_id, _ = named_prints.record_print(worker, named_id, Lang.AR, copies=2)
    return worker, named_id, print_id


def given(office: Office) -> tuple[SignedIn, bytes, bytes]:
    """Printed, counted, and with the office."""
    worker, named_id, print_id = printed(office)
    pages = worker.identity.get("named_print", print_id, Disclosure).pages_expected
    named_prints.count_pages(worker, print_id, pages_out=pages, handed_to="Head of the station")
    return worker, named_id, print_id


def test_it_says_who_she_is_and_only_what_she_agreed_to_besides(released: Office) -> None:
    worker, named_id = begun(released, name=NAME)
    shown = named.preview(worker, named_id)
    assert {paper.lang for paper in shown.papers} == set(Lang)
    english = next(paper.text for paper in shown.papers if paper.lang is Lang.EN)
    assert "Wisal Ghanim" in english
    assert PHONE in english.replace("\u00a0", " ")
    assert [fact.item for fact in shown.facts] == [Item.KIND, Item.PLATFORM]
    assert shown.why_not == "hear_it_first"


def test_a_word_she_asks_for_later_shuts_a_signed_one(released: Office) -> None:
    worker, named_id = signed(released, paragraph=Wording(ar="تطلب موعدا."))
    store, case_id = worker.identity, released.case_id()
    assert named.preview(worker, named_id).printable
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        words = NeverWords(others=("موعدا",))
        case = replace(case, identity=replace(case.identity, never=words))
        store.put(work, "case_file", case_id, case_id, case, verb="save_back")
        work.commit()
    shown = named.preview(worker, named_id)
    assert (shown.printable, shown.why_not, shown.papers) == (False, "letter_blocked", ())
    with refused("letter_blocked"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)


def test_a_telephone_and_a_language_she_did_not_give_are_left_out(released: Office) -> None:
    worker, named_id = begun(released, phone="")
    (paper,) = named.preview(worker, named_id).papers
    assert paper.lang is Lang.AR
    assert "\u0627\u0644\u0647\u0627\u062a\u0641 " not in paper.text.split("\u0645\u0646\u0627\u0648\u0628\u0629")[0]


def test_it_has_a_reference_of_its_own_and_the_others_stay_anonymous(released: Office) -> None:
    worker, named_id = signed(released)
    records = {row.reference for row in liaison.list_records(worker)}
    assert named.preview(worker, named_id).letter.reference not in records
    for letter_id in released.letter_ids(worker):
        assert "Wisal" not in proved_letters.open_letter(worker, letter_id).text
    draft = letters.begin_letter(worker, released.case_id(), POLICE)
    assert letters.save_text(worker, draft, Wording(en="Wisal asks for help.")).why_not == "names_her"


def test_only_her_yes_to_the_finished_letter_lets_it_be_signed_and_only_by_another(released: Office) -> None:
    worker, named_id = begun(released, name=replace(NAME, ckb=""))
    keeper = released.sign_in("keeper")
    for heard in (Heard.NOT_YET, Heard.CHOSE_NOT_TO_HEAR, Heard.NOT_REACHED):
        named.record_heard(worker, named_id, heard)
        with refused("hear_it_first"):
            read_and_sign_named(keeper, named_id)
    named.record_heard(worker, named_id, Heard.AGREED)
    with refused("second_person_needed"):
        read_and_sign_named(worker, named_id)
    waits = [(task.kind, task.page, task.target) for task in today.today(keeper).due]
    assert (TaskKind.SIGN_NAMED, "named", named_id) in waits
    changed = named.save_text(keeper, named_id, Wording(en="She comes on Monday."))
    assert (changed.letter.heard, changed.letter.drafter) == (Heard.NOT_YET, keeper.uid)
    assert TaskKind.SIGN_NAMED not in [task.kind for task in today.today(worker).due]
    named.record_heard(keeper, named_id, Heard.AGREED)
    with refused("second_person_needed"):
        read_and_sign_named(keeper, named_id)
    done = read_and_sign_named(worker, named_id)
    assert done.printable
    assert [paper.lang for paper in done.papers] == [Lang.EN], "only languages the paragraph was written in"
    with refused("already_released"):
        named.save_text(worker, named_id, Wording())


def test_her_name_stands_in_its_place_and_nowhere_else(released: Office) -> None:
    worker, named_id = begun(released, paragraph=Wording(en="Wisal is afraid of her uncle."), name=NAME)
    shown = named.preview(worker, named_id)
    assert shown.why_not == "names_her"
    with refused("names_her"):
        named.record_heard(worker, named_id, Heard.AGREED)
    block = next(finding for finding in shown.findings if finding.tier.value == "block")
    with refused("never_lifts"):
        named.decide(worker, named_id, block)


def test_what_the_check_asks_about_is_answered_place_by_place(released: Office) -> None:
    worker, named_id = begun(released, paragraph=Wording(en="She is married."), name=NAME)
    (asked,) = [finding for finding in named.preview(worker, named_id).findings if finding.stops]
    assert named.decide(worker, named_id, asked).papers
    with refused("text_changed"):
        named.save_text(worker, named_id, Wording(en="It is urgent."))
        named.decide(worker, named_id, asked)


def test_a_name_no_paper_can_hold_is_refused_with_its_sign_before_anything_is_kept(released: Office) -> None:
    worker = released.sign_in("intake")
    with pytest.raises(UserFault) as refusal:
        named.begin_named_letter(
            worker, released.case_id(), POLICE, replace(WISH, name=replace(NAME, en="Wisal \U0001f337"))
        )
    assert refusal.value.code == "glyph_missing"
    assert refusal.value.params == {"field": "name.en", "codepoint": "U+1F337"}
    assert named.of_case(worker, released.case_id()) == ()


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"name": Wording(en=" ")}, "name"), ({"reason": " "}, "reason"), ({"items": ()}, "items")],
)
def test_what_is_missing_is_said(released: Office, changes: dict[str, Any], field: str) -> None:
    with fault("field_missing", field):
        begun(released, **changes)


def test_it_is_printed_where_her_file_is_open_and_written_down_there(released: Office) -> None:
    worker, named_id, print_id = printed(released)
    before = liaison.list_records(worker)
    (kept,) = named_prints.of_letter(worker, named_id)
    assert (kept.print.copies, kept.print.pages_out, kept.print.printed_by) == (2, None, worker.uid)
    assert [task.page for task in today.today(worker).due if task.kind is TaskKind.NAMED_PAPER] == ["named"]
    with fault("pages_out_of_range", "pages_out"):
        named_prints.count_pages(worker, print_id, pages_out=99, handed_to="Desk")
    with fault("handed_to_missing", "handed_to"):
        named_prints.count_pages(worker, print_id, pages_out=1, handed_to=" ")
    named_prints.not_sure(worker, print_id)
    named_prints.count_pages(worker, print_id, pages_out=kept.print.pages_expected, handed_to="Head of the station")
    assert not [task for task in today.today(worker).due if task.kind is TaskKind.NAMED_PAPER]
    assert liaison.list_records(worker) == before
    officer = released.sign_in("liaison")
    assert not [task for task in today.today(officer).due if task.kind is TaskKind.NAMED_PAPER]
    for act in (named.preview, named.withdraw, named_prints.of_letter):
        with refused("not_permitted"):
            act(officer, named_id)


def test_unsigned_nothing_prints(released: Office) -> None:
    worker, named_id = begun(released)
    with refused("not_released"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)
    for copies in (0, 21):
        with fault("copies_out_of_range", "copies"):
            named_prints.record_print(worker, named_id, Lang.AR, copies=copies)


def stays_shut(signed_in: SignedIn, named_id: bytes, code: str) -> None:
    with refused(code):
        named_prints.record_print(signed_in, named_id, Lang.AR, copies=1)
    view = named.preview(signed_in, named_id)
    assert (view.papers, view.printable, view.why_not) == ((), False, code)


def test_taken_back_nothing_prints_and_the_copies_are_wanted(released: Office) -> None:
    worker, named_id, print_id = given(released)
    assert named.withdraw(worker, named_id) == 2
    stays_shut(worker, named_id, "named_withdrawn")
    with refused("nothing_to_withdraw"):
        named.withdraw(worker, named_id)
    assert [task.copies for task in today.today(worker).due if task.kind is TaskKind.NAMED_PAPER] == [2]
    named_prints.close_recall(worker, print_id)
    assert not [task for task in today.today(worker).due if task.kind is TaskKind.NAMED_PAPER]


def test_a_withdrawal_for_the_office_a_freeze_and_time_end_it_too(released: Office) -> None:
    worker, named_id = signed(released)
    freezing.freeze(worker, released.case_id(), reason="She may not be free")
    stays_shut(worker, named_id, "file_frozen")
    with refused("file_frozen"):
        named.begin_named_letter(worker, released.case_id(), POLICE, WISH)
    keeper = released.sign_in("keeper")
    freezing.unfreeze(keeper, released.case_id(), reason="She is free")
    assert named.preview(worker, named_id).printable
    later = named.begin_named_letter(worker, released.case_id(), POLICE, WISH)
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    for letter_id in (named_id, later):
        stays_shut(worker, letter_id, "named_withdrawn")
    again = named.begin_named_letter(worker, released.case_id(), POLICE, WISH)
    released.clock.moment += timedelta(days=90)
    stays_shut(worker, again, "consent_expired")


def test_a_changed_paper_is_never_shown_or_printed(released: Office) -> None:
    worker, named_id = signed(released, name=replace(NAME, ckb=""))
    letter = worker.identity.get("named_letter", named_id, NamedLetter)
    changes: list[dict[str, Any]] = [
        {"pdf": letter.papers[1].pdf},
        {"model": letter.papers[1].model},
        {"signature": bytes(64)},
        {"roster_no": 99},
        {"letter_id": bytes(16)},
    ]
    for change in changes:
        papers = (replace(letter.papers[0], **change), *letter.papers[1:])
        with worker.identity.begin() as work:
            put = replace(letter, papers=papers)
            worker.identity.put(work, "named_letter", named_id, released.case_id(), put, verb="x")
            work.commit()
        with refused("not_as_signed"):
            named_prints.record_print(worker, named_id, letter.papers[0].lang, copies=1)
        with refused("not_as_signed"):
            named.preview(worker, named_id)
    assert named_prints.of_letter(worker, named_id) == ()


def test_it_goes_with_her_file_and_what_is_out_stays_written_down_without_her_name(released: Office) -> None:
    worker, named_id, print_id = printed(released)
    assert [row.released for row in named.of_case(worker, released.case_id())] == [True]
    keeper, code = released.sign_in("keeper"), named.preview(worker, named_id).case_code
    erasure.erase(keeper, released.case_id(), typed=code)
    with refused("record_missing"):
        named.preview(keeper, named_id)
    (kept,) = named_prints.of_letter(keeper, named_id)
    assert kept.print.copies == 2
    left = [(paper.reference, paper.copies, paper.with_us) for paper in left_of_erased.find(keeper).papers]
    assert left == [(kept.reference, 0, 2)]
    assert "Wisal" not in repr(keeper.identity.get("named_print", print_id, Disclosure))
    named_prints.count_pages(keeper, print_id, pages_out=1, handed_to="Head of the station")
    assert [task.page for task in today.today(keeper).due if task.kind is TaskKind.NAMED_PAPER] == ["named"]
    assert [(paper.copies, paper.with_us) for paper in left_of_erased.find(keeper).papers] == [(1, 0)]
    named_prints.close_recall(keeper, print_id)
    assert not [task for task in today.today(keeper).due if task.kind is TaskKind.NAMED_PAPER]


def test_what_she_can_be_asked_is_offered(released: Office) -> None:
    worker = released.sign_in("intake")
    offer = named.offer(worker, released.case_id(), POLICE)
    assert offer.names
    assert offer.why_not == ""
    assert {fact.item for fact in offer.facts} >= {Item.KIND, Item.ACCOUNT}


def wanted_back(signed_in: SignedIn) -> list[int]:
    return [task.copies for task in today.today(signed_in).due if task.kind is TaskKind.NAMED_PAPER]


def test_what_she_takes_back_from_an_office_takes_back_what_names_her_there_and_its_copies(released: Office) -> None:
    worker, named_id, print_id = given(released)
    other = named.begin_named_letter(worker, released.case_id(), CARE, replace(WISH, items=(Item.KIND,)))
    unsigned = named.begin_named_letter(worker, released.case_id(), POLICE, WISH)
    named.record_heard(worker, unsigned, Heard.AGREED)
    assert wanted_back(worker) == []
    gone = withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert (gone.named, gone.named_out, gone.copies_out) == (2, 2, 0)
    assert wanted_back(worker) == [2]
    assert TaskKind.SIGN_NAMED not in [task.kind for task in today.today(released.sign_in("keeper")).due]
    states = {row.named_id: row.withdrawn for row in named.of_case(worker, released.case_id())}
    assert states == {named_id: True, unsigned: True, other: False}
    named_prints.close_recall(worker, print_id)
    assert wanted_back(worker) == []


def test_a_letter_that_names_her_can_be_all_that_she_takes_back_from_an_office(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    assert LEGAL not in {withdrawable.recipient_id for withdrawable in calling.prepare(signed_in, case_id).offices}
    with refused("nothing_to_withdraw"):
        withdrawing.withdraw(signed_in, case_id, LEGAL)
    named.begin_named_letter(signed_in, case_id, LEGAL, replace(WISH, items=(Item.KIND,)))
    assert LEGAL in {withdrawable.recipient_id for withdrawable in calling.prepare(signed_in, case_id).offices}
    shown = {consent.recipient_id: consent for consent in case_view.open_case(signed_in, case_id).consents}[LEGAL]
    assert (shown.asked, shown.named, shown.to_take_back) == (False, 1, True)
    stands = {consent.recipient_id: consent for consent in consent_view.overview(signed_in, case_id).offices}[LEGAL]
    assert (stands.state, stands.named, stands.named_out) == (ConsentState.NEVER_ASKED, 1, 0)
    gone = withdrawing.withdraw(signed_in, case_id, LEGAL, by_phone=True)
    assert (gone.reference, gone.named, gone.named_out) == ("", 1, 0)
    with refused("nothing_to_withdraw"):
        withdrawing.withdraw(signed_in, case_id, LEGAL)
    shown = {consent.recipient_id: consent for consent in case_view.open_case(signed_in, case_id).consents}[LEGAL]
    assert (shown.asked, shown.named, shown.to_take_back) == (False, 0, False)


def test_her_file_lists_what_names_her_and_what_is_due_about_it(released: Office) -> None:
    worker, named_id, print_id = given(released)
    view = case_view.open_case(worker, released.case_id())
    assert [(row.named_id, row.released, row.withdrawn, row.copies_out) for row in view.named] == [
        (named_id, True, False, 2)
    ]
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    steps = case_view.open_case(worker, released.case_id()).next_steps
    assert [step.task.copies for step in steps if step.task.kind is TaskKind.NAMED_PAPER] == [2], "asked for once"
    named_prints.close_recall(worker, print_id)
    (row,) = case_view.open_case(worker, released.case_id()).named
    assert (row.withdrawn, row.copies_out) == (True, 0)
    assert wanted_back(worker) == []


def test_a_copy_that_names_her_and_that_nobody_was_given_is_destroyed_and_not_asked_for(released: Office) -> None:
    worker, named_id, print_id = printed(released)
    assert TaskKind.NAMED_PAPER in [
        step.task.kind for step in case_view.open_case(worker, released.case_id()).next_steps
    ]
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert (wanted_back(worker), named_prints.notices(worker, named_id)) == ([], ())
    (ours,) = [
        task for task in today.today(worker).due if task.kind is TaskKind.DESTROY_COPIES and task.page == "named"
    ]
    assert (ours.copies, ours.target) == (2, named_id)
    named_prints.close_recall(worker, print_id)
    assert not [task for task in today.today(worker).due if task.kind is TaskKind.DESTROY_COPIES]


def test_a_withdrawal_cut_off_takes_back_what_names_her_at_the_next_sign_in(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, named_id, _ = printed(released)

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(named_back, "take_back", cut_off)
        with pytest.raises(KeyboardInterrupt):
            withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert wanted_back(worker) == [2], "only what waits to be counted"
    assert named.of_case(worker, released.case_id())[0].withdrawn is False
    withdrawing.finish_withdrawals(released.sign_in("keeper"))
    assert named.of_case(worker, released.case_id())[0].withdrawn is True
    stays_shut(worker, named_id, "named_withdrawn")


def test_copies_that_name_her_are_asked_for_by_a_notice_that_says_nothing_of_her(released: Office) -> None:
    worker, named_id, print_id = given(released)
    assert named_prints.notices(worker, named_id) == ()
    with refused("recall_closed"):
        named_prints.print_notice(worker, named_id, Lang.AR)
    code = named.preview(worker, named_id).case_code
    reference = named.preview(worker, named_id).letter.reference
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    (notice,) = named_prints.notices(worker, named_id)
    assert (notice.lang, notice.pages) == (Lang.AR, 1)
    assert reference in notice.text
    assert NAME.ar not in notice.text
    assert named_prints.print_notice(worker, named_id, Lang.AR) == notice
    assert worker.identity.audit.views(limit=1)[0].verb == "print_notice"
    with fault("choice_unknown", "lang"):
        named_prints.print_notice(worker, named_id, Lang.EN)
    keeper = released.sign_in("keeper")
    erasure.erase(keeper, released.case_id(), typed=code)
    assert named_prints.notices(keeper, named_id) == (notice,), "it outlives her file"
    named_prints.close_recall(keeper, print_id)
    assert named_prints.notices(keeper, named_id) == ()


def test_without_its_words_there_is_no_notice_and_the_rest_is_still_shown(
    released: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    worker, named_id, _ = given(released)
    named.withdraw(worker, named_id)
    log.to_file(tmp_path / "log.txt")
    monkeypatch.setitem(worker.content.__dict__, "duty_phone", "")
    assert named_prints.notices(worker, named_id) == ()
    log.to_file(None)
    assert "notice_refused error=" in (tmp_path / "log.txt").read_text("ascii")
    assert named_prints.of_letter(worker, named_id)
