"""What a page has unsaved, for who may keep it."""

from __future__ import annotations

import pytest

from nsintake.records import page_drafts
from nsintake.records.case_files import case_of
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from tests.services.ladder import Office, answers
from tests.services.refusals import refused

STATE = {"text": "وصال", "caret": 3, "left_out": ["account"]}


def test_a_page_finds_its_state_again_and_forgets_it_when_told(office: Office) -> None:
    signed_in = office.sign_in("intake")
    assert page_drafts.load_page(signed_in, "letter") is None
    page_drafts.save_page(signed_in, "letter", STATE)
    again = office.sign_in("intake")
    assert page_drafts.load_page(again, "letter") == STATE
    assert page_drafts.load_page(again, "meeting") is None
    page_drafts.save_page(again, "letter", {"text": ""})
    assert page_drafts.load_page(signed_in, "letter") == {"text": ""}
    page_drafts.drop_page(signed_in, "letter")
    page_drafts.drop_page(signed_in, "letter")
    assert page_drafts.load_page(signed_in, "letter") is None


def test_saving_the_same_state_writes_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = office.sign_in("intake")
    page_drafts.save_page(signed_in, "letter", STATE)
    monkeypatch.setattr(signed_in.drafts, "save", None)
    page_drafts.save_page(signed_in, "letter", STATE)


def test_a_page_s_state_is_its_person_s_alone_and_no_session(office: Office) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    page_drafts.save_page(signed_in, "letter", STATE)
    assert page_drafts.load_page(keeper, "letter") is None
    assert not intake.open_drafts(signed_in)
    intake.consent_to_record(signed_in, answers())
    assert page_drafts.load_page(signed_in, "letter") == STATE


def test_an_administrator_keeps_nothing(office: Office) -> None:
    signed_in = office.sign_in("administrator")
    page_drafts.save_page(signed_in, "record", STATE)
    assert page_drafts.load_page(signed_in, "record") is None
    page_drafts.drop_page(signed_in, "record")


def test_what_an_officer_types_is_kept_for_her_and_forgotten_when_told(office: Office) -> None:
    signed_in = office.sign_in("liaison")
    page_drafts.save_page(signed_in, "entry", STATE)
    signed_in.close()
    again = office.sign_in("liaison")
    assert page_drafts.load_page(again, "entry") == STATE
    assert page_drafts.load_page(office.sign_in("keeper"), "entry") is None
    page_drafts.drop_page(again, "entry")
    page_drafts.drop_page(again, "entry")
    assert page_drafts.load_page(again, "entry") is None


def test_what_those_who_know_the_women_type_never_goes_into_liaison_db(office: Office) -> None:
    for login in ("intake", "keeper"):
        page_drafts.save_page(office.sign_in(login), "entry", STATE)
    rows = office.sign_in("liaison").liaison.database.reader().execute("SELECT * FROM page_draft").fetchall()
    assert rows == []


def test_words_about_a_record_go_with_it(released: Office) -> None:
    officer, record_id = released.sign_in("liaison"), released.record_id()
    state = {"record_id": record_id.hex(), "proposal": {"text": "Please answer by Thursday."}}
    page_drafts.save_page(officer, "record", state)
    page_drafts.save_page(officer, "entry", STATE)
    assert page_drafts.load_page(officer, "record") == state
    keeper = released.sign_in("keeper")
    erasure.erase(keeper, released.case_id(), typed=case_of(keeper, released.case_id()).code)
    assert page_drafts.load_page(officer, "record") is None
    assert page_drafts.load_page(officer, "entry") == STATE
    found = officer.liaison.database.reader().execute("SELECT subject_id FROM page_draft").fetchall()
    assert [bytes(row[0]) for row in found] != [record_id]
    assert len(found) == 1
    with refused("draft_missing"):
        page_drafts.save_page(officer, "record", state)


def test_what_is_typed_about_a_woman_goes_under_her_key_by_the_case_a_page_names(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = record(signed_in, answers())
    for page in ("ask_consent", "case", "plan_meeting"):
        page_drafts.save_page(signed_in, page, {"case_id": case_id.hex(), "note": "وصال"})
    assert len(signed_in.drafts.owners_about(case_id)) == 3
    assert page_drafts.load_page(signed_in, "case") == {"case_id": case_id.hex(), "note": "وصال"}


def test_keeping_what_is_typed_looks_through_no_cards(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = office.sign_in("intake")
    case_id = record(signed_in, answers())

    def every(*_: object, **__: object) -> None:
        pytest.fail("of twenty thousand women this reads every one")

    monkeypatch.setattr(type(signed_in.identity), "records", every)
    page_drafts.save_page(signed_in, "case", {"case_id": case_id.hex(), "note": "وصال"})
