"""Her consent in full, asking her again, taking back, freezing, at the real window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from nsintake.domain.consent import ActKind, ConsentAct, GivenHow, Ground, Item, SeenHow
from nsintake.domain.identity import AgeBand
from nsintake.domain.language import Lang
from nsintake.domain.task import TaskKind
from nsintake.records.case_files import acts_of, case_of, freeze_on
from nsintake.services.consent import consent_view, legal
from nsintake.services.day import case_view, today
from nsintake.services.letters import letters
from nsintake.services.wording import forms
from nsintake.store.sealed import new_id
from tests.services.people import uid_of
from tests.ui.pages.desk import Desk, SignIn
from ui.pages.consent.asking_page import AskConsentPage
from ui.widgets.fields import ChoiceField, RadioField
from ui.widgets.into_view import bring_into_view

POLICE = "cp-qayyarah"
FORM = f"ask_mark.{POLICE}"


def hers(desk: Desk) -> bytes:
    return next(row.case_id for row in case_view.list_cases(desk.signed_in) if "demand_money" in row.kinds)


def ask(desk: Desk) -> bytes:
    case_id = hers(desk)
    desk.go("case", case_id=case_id.hex())
    desk.press("case.ask_again")
    desk.press(f"ask_consent.office.{POLICE}")
    return case_id


def spoken(desk: Desk) -> None:
    """She said it, and nobody but who read it to her was there."""
    desk.press("ask_how_spoken_alone")


def test_what_each_office_hears_stands_in_three_columns_of_sentences(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("case", case_id=case_id.hex())
    desk.press("case.consent_full")
    assert "@dark_gate_7731" in desk.read(f"consent.learn.{POLICE}")
    assert "Your name" in desk.read(f"consent.not_learn.{POLICE}")
    assert "find him" in desk.read(f"consent.could.{POLICE}")
    assert "hear nothing" in desk.read("consent.never")
    desk.press(f"consent.earlier.{POLICE}")
    assert "consent-4" in desk.read(f"consent.history.{POLICE}")


def test_asked_again_she_agrees_to_less_and_it_is_written_beside_the_old_word(desk: Desk) -> None:
    case_id = ask(desk)
    before = acts_of(desk.signed_in, case_id)
    desk.press(f"ask_consent.share.{POLICE}.account.withhold")
    desk.press(f"ask_consent.one.{POLICE}")
    desk.put("ask_in_room", "she and I")
    desk.press("ask_how_spoken")
    witness = desk.find("ask_witness", QComboBox)
    choose(desk, "ask_witness", witness.itemData(2))
    named = witness.itemText(2)
    desk.press("ask_consent.save")
    assert "Written down" in desk.read("consent.done")
    assert "@dark_gate" not in desk.read(f"consent.learn.{POLICE}")
    acts = acts_of(desk.signed_in, case_id)
    assert acts[: len(before)] == before
    assert (acts[-1].one_letter, acts[-1].in_room) == (True, "she and I")
    assert len(acts) == len(before) + 1, "an office that was not opened was not asked about"
    desk.press(f"consent.earlier.{POLICE}")
    said = desk.read(f"consent.history.{POLICE}")
    assert f"Witness: {named}" in said
    assert "nobody else as a witness" in said, "the word before had none"


def test_beside_an_act_that_only_others_are_named_for_is_who_wrote_it_down(desk: Desk) -> None:
    case_id, store, other = hers(desk), desk.signed_in.identity, uid_of(desk.signed_in, "keeper")
    acts = acts_of(desk.signed_in, case_id)
    given = next(act for act in acts if act.recipient_id == POLICE)
    said = (
        replace(given, read_by=other, witness=other),
        ConsentAct(0, POLICE, ActKind.WITHDRAWN, given.day, witness=other),
    )
    with store.begin() as work:
        for at, act in enumerate(said, len(acts) + 1):
            store.put(work, "consent_act", new_id(), case_id, replace(act, number=at), verb="consent")
        work.commit()
    desk.go("consent", case_id=case_id.hex())
    desk.press(f"consent.earlier.{POLICE}")
    told, mine = desk.read(f"consent.history.{POLICE}"), desk.signed_in.display_name
    assert f"Written down by {mine}, in the name of {desk.signed_in.name_of(other)}" in told
    assert f"Written down by {mine}" in told.replace(f"Written down by {mine}, in", "")


def test_that_she_does_not_come_is_an_answer_and_nobody_asked_is_none(desk: Desk) -> None:
    case_id = ask(desk)
    seen = f"field_ask_seen.{POLICE}"
    assert desk.find(seen, ChoiceField).combo.currentText() == "Face to face", "she said so before"
    choose(desk, f"ask_seen.{POLICE}", "")
    spoken(desk)
    desk.press("ask_consent.save")
    assert acts_of(desk.signed_in, case_id)[-1].seen is SeenHow.NOT_ASKED
    ask(desk)
    assert desk.find(seen, ChoiceField).combo.currentText() == "Not asked", "nobody answered it"
    offered = desk.find(seen, ChoiceField).combo
    texts = [offered.itemText(at) for at in range(offered.count())]
    assert texts.count("Not asked") == 1
    choose(desk, f"ask_seen.{POLICE}", SeenHow.NOT_PRESENT.value)
    spoken(desk)
    desk.press("ask_consent.save")
    assert acts_of(desk.signed_in, case_id)[-1].seen is SeenHow.NOT_PRESENT
    desk.press(f"consent.earlier.{POLICE}")
    said = desk.read(f"consent.history.{POLICE}")
    assert "At a meeting: She does not come" in said
    assert "At a meeting: Not asked" not in said
    ask(desk)
    assert desk.find(seen, ChoiceField).combo.currentText() == "She does not come", "she said so before"


def test_how_she_said_it_and_before_whom_begins_unanswered(desk: Desk) -> None:
    case_id = ask(desk)
    before = acts_of(desk.signed_in, case_id)
    chosen = [card.objectName() for card in desk.find("field_ask_how", RadioField).cards.values() if card.isChecked()]
    assert chosen == [], "nobody said how"
    witness = desk.find("ask_witness", QComboBox)
    assert witness.currentData() == "", "nobody said before whom"
    desk.press("ask_consent.save")
    assert desk.said("error_ask_how") == "Choose how she said it."
    desk.press("ask_how_spoken")
    desk.press("ask_consent.save")
    assert desk.said("error_ask_how") == ""
    no_witness = "Choose the colleague who heard it. If nobody did, choose above that there was no witness."
    assert desk.said("error_ask_witness") == no_witness
    choose(desk, "ask_witness", desk.signed_in.uid)
    desk.press("ask_consent.save")
    assert desk.said("error_ask_witness") == no_witness, "who read it to her is no witness of it"
    assert acts_of(desk.signed_in, case_id) == before, "nothing is written meanwhile"
    desk.press("ask_how_by_phone")
    desk.press("ask_consent.save")
    assert "Written down" in desk.read("consent.done"), "on the phone nobody else need listen"
    assert acts_of(desk.signed_in, case_id)[-1].how is GivenHow.BY_PHONE


def test_nobody_but_who_read_it_to_her_is_an_answer_of_its_own(desk: Desk) -> None:
    case_id = ask(desk)
    spoken(desk)
    page = desk.window.page()
    assert isinstance(page, AskConsentPage)
    page.retranslate()
    desk.settle()
    assert desk.find("field_ask_how", RadioField).raw() == "spoken_alone", "a draft keeps it"
    assert not desk.has("ask_witness")
    desk.press("ask_consent.save")
    act = acts_of(desk.signed_in, case_id)[-1]
    assert (act.how, act.witness) == (GivenHow.SPOKEN, act.read_by)
    desk.press(f"consent.earlier.{POLICE}")
    assert "nobody else as a witness" in desk.read(f"consent.history.{POLICE}")


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_written(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("ask_consent", case_id=case_id.hex())
    before = acts_of(desk.signed_in, case_id)
    spoken(desk)
    desk.press("ask_consent.save")
    assert "at least one" in desk.read("ask_consent.trouble")
    desk.press(f"ask_consent.office.{POLICE}")
    desk.put("ask_day", "2199-01-01")
    desk.press("ask_consent.save")
    assert "not come yet" in desk.said("error_ask_day")
    desk.find("ask_day", QLineEdit).clear()
    desk.press("ask_how_paper_in_cabinet")
    desk.press("ask_consent.save")
    assert "code" in desk.said(f"error_{FORM}")
    assert acts_of(desk.signed_in, case_id) == before


def test_a_form_is_written_down_by_its_code_and_an_unknown_one_only_by_whoever_holds_it(desk: Desk) -> None:
    case_id = ask(desk)
    (form,) = forms.forms_to_print(desk.signed_in, Lang.AR, POLICE)
    shown = forms.blank_form(desk.signed_in, Lang.AR, POLICE)
    desk.press("ask_how_paper_in_cabinet")
    desk.put(FORM, "9999-9999")
    desk.press("ask_consent.save")
    assert "no whole code" in desk.said(f"error_{FORM}")
    assert not desk.has(f"{FORM}_vouched")
    put_code(desk, shown.code)
    desk.press("ask_consent.save")
    assert "hold it in your hand" in desk.said(f"error_{FORM}")
    desk.press(f"{FORM}_vouched")
    put_code(desk, form.code)
    assert not desk.has(f"{FORM}_vouched"), "another code is another paper"
    desk.press("ask_consent.save")
    assert "Written down" in desk.read("consent.done")
    assert acts_of(desk.signed_in, case_id)[-1].mark == form.code
    desk.press(f"consent.earlier.{POLICE}")
    assert form.code in desk.read(f"consent.history.{POLICE}")


def put_code(desk: Desk, code: str) -> None:
    desk.find(FORM, QLineEdit).clear()
    desk.put(FORM, code)


def test_what_is_typed_outlives_another_language(desk: Desk) -> None:
    ask(desk)
    desk.press(f"ask_consent.share.{POLICE}.account.withhold")
    desk.put("ask_interpreter", "N7")
    page = desk.window.page()
    assert isinstance(page, AskConsentPage)
    page.retranslate()
    desk.settle()
    draft = page.draft_to_save()
    assert draft is not None
    assert draft["asked"][POLICE]["items"][Item.ACCOUNT.value] == "withhold"
    assert draft["given"]["interpreter"] == "N7"


def test_a_girl_under_fifteen_is_asked_alone_and_with_somebody_entitled(desk: Desk) -> None:
    case_id, store = hers(desk), desk.signed_in.identity
    case = case_of(desk.signed_in, case_id)
    with store.begin() as work:
        young = replace(case, identity=replace(case.identity, age=AgeBand.FROM_12))
        store.put(work, "case_file", case_id, case_id, young, verb="record")
        work.commit()
    desk.go("consent", case_id=case_id.hex())
    assert desk.has("consent.young")
    desk.press("consent.ask")
    desk.press(f"ask_consent.office.{POLICE}")
    spoken(desk)
    desk.press("ask_consent.save")
    assert "under 15" in desk.read("ask_consent.trouble")
    choose(desk, "ask_relation", "aunt")
    choose(desk, "ask_authority", "not_shown")
    desk.press("ask_suspected_no")
    desk.press("ask_assent_yes")
    desk.press("ask_consent.save")
    assert "parent" in desk.read("ask_consent.trouble")
    choose(desk, "ask_relation", "mother")
    choose(desk, "ask_authority", "parent")
    desk.press("ask_consent.save")
    assert "Written down" in desk.read("consent.done")


def choose(desk: Desk, name: str, key: str) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(combo.findData(key))


def test_taken_back_by_somebody_who_may_not_be_free_freezes_the_file(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("consent", case_id=case_id.hex())
    desk.press(f"consent.withdraw.{POLICE}")
    desk.press("case.withdraw.by_phone")
    desk.press("case.withdraw.not_free")
    desk.press("case.withdraw.confirm")
    assert desk.has("case_withdraw_reason"), "it asks what makes you think so"
    desk.put("case_withdraw_reason", "a man spoke behind her")
    desk.press("case.withdraw.confirm")
    assert "Withdrawn for" in desk.read("consent.done")
    assert "a man spoke behind her" in desk.read("consent.frozen")
    assert freeze_on(desk.signed_in, case_id) is not None
    assert [task for task in today.today(desk.signed_in).due if task.kind is TaskKind.SAFETY_CHECK]
    desk.go("consent", case_id=case_id.hex())
    desk.press("consent.unfreeze_now")
    desk.put("consent_unfreeze_reason", "she came alone")
    desk.press("consent.unfreeze.confirm")
    assert freeze_on(desk.signed_in, case_id) is None
    desk.press("consent.freeze_now")
    desk.press("consent.freeze.confirm")
    assert freeze_on(desk.signed_in, case_id) is None, "without a reason nothing happens"
    desk.put("consent_freeze_reason", "he sat beside her")
    desk.window.resize(1366, 768)
    bring_into_view(desk.find("consent.freeze_now", QWidget))
    desk.settle()
    desk.press("consent.freeze.confirm")
    assert freeze_on(desk.signed_in, case_id) is not None
    for told in ("consent.done", "consent.frozen"):
        assert not desk.find(told, QWidget).visibleRegion().isEmpty(), "what was done is in sight"


def test_figures_are_a_question_of_their_own(desk: Desk) -> None:
    case_id = hers(desk)
    desk.go("consent", case_id=case_id.hex())
    desk.press("consent_counted_yes")
    assert consent_view.overview(desk.signed_in, case_id).counted.value == "yes"


def test_only_a_keeper_writes_down_what_the_law_demanded(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    case_id = hers(desk)
    desk.go("consent", case_id=case_id.hex())
    assert not desk.has("consent.law_write")
    desk = sign_in("keeper")
    desk.go("consent", case_id=case_id.hex())
    desk.press("consent.law_write")
    assert "life is in danger" in desk.read("consent.law_limits") or desk.read("consent.law_limits")
    desk.press("consent.law_dialog.confirm")
    assert not legal.told_by_law(desk.signed_in, case_id)
    choose(desk, "consent_law_ground", Ground.COURT_ORDER.value)
    for name, text in (
        ("consent_law_to", "Qayyarah court"),
        ("consent_law_what", "two dates"),
        ("consent_law_reason", "order 12"),
        ("consent_law_lawyer", "Hadi Salim"),
    ):
        desk.put(name, text)
    choose(desk, "consent_law_knows", "yes")
    desk.press("consent.law_dialog.confirm")
    assert "Hadi Salim" in desk.read("consent.law")
    assert desk.find("consent.law", QWidget).isVisible()


def test_what_she_wants_to_be_asked_about_first_stands_in_a_letter_only_after_her_yes(desk: Desk) -> None:
    case_id, store = hers(desk), desk.signed_in.identity
    case = case_of(desk.signed_in, case_id)
    with store.begin() as work:
        reached = replace(case, reaching=replace(case.reaching, channel="calls from the clinic"))
        store.put(work, "case_file", case_id, case_id, reached, verb="record")
        work.commit()
    ask(desk)
    desk.press(f"ask_consent.share.{POLICE}.account.ask_first")
    spoken(desk)
    desk.press("ask_consent.save")
    assert desk.has(f"consent.first.{POLICE}")
    draft_id = letters.begin_letter(desk.signed_in, case_id, POLICE)
    desk.go("letter", draft_id=draft_id.hex())
    assert Item.ACCOUNT not in {fact.item for fact in letters.preview(desk.signed_in, draft_id).facts}
    desk.press("letter.ask_first.account")
    assert Item.ACCOUNT in {fact.item for fact in letters.preview(desk.signed_in, draft_id).facts}
    desk.press("letter.ask_first.account")
    assert Item.ACCOUNT not in {fact.item for fact in letters.preview(desk.signed_in, draft_id).facts}
