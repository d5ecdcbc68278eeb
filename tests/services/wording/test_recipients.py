"""Offices that came with the program are examples: nothing is signed to one that nobody at this station confirmed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.reading import every_page
from nsintake.domain.release import Heard
from nsintake.records import content_kinds
from nsintake.records.content import Content
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consent_view
from nsintake.services.letters import letters, named, release
from nsintake.services.wording import recipients, wording
from nsintake.services.wording.signing import sign_text
from tests.services.ladder import CARE, POLICE, Office, plan, read_and_sign, read_and_sign_named
from tests.services.letters.test_named import WISH
from tests.services.letters.test_release_alone import TWELVE, items
from tests.services.letters.test_release_alone import heard as heard_urgent
from tests.services.real_station import RealStation, real  # noqa: F401 - fixture
from tests.services.refusals import refused

FIVE = {"cp-qayyarah", "nss-ninewa", "nis-ninewa", "mhpss-mosul", "legal-mosul"}


@pytest.fixture
def for_real(monkeypatch: pytest.MonkeyPatch) -> None:
    """The office's words as they are in a station for real women, over the practice office's fictional files."""
    of_practice = Content.of
    monkeypatch.setattr(
        Content, "of", lambda *opened, practice: replace(of_practice(*opened, practice=practice), placeholder=False)
    )


def keeper_of(office: Office) -> SignedIn:
    """A keeper who has signed the duty phone, without which no letter is drawn."""
    keeper = office.sign_in("keeper")
    wording.save(keeper, "duty_phone", "all", {"duty_phone": "0770 555 0111"}, after=0)
    return keeper


def waiting_letter(office: Office, recipient: str = POLICE) -> bytes:
    signed_in = office.sign_in("intake")
    draft_id = letters.begin_letter(signed_in, office.case(signed_in), recipient)
    for finding in letters.preview(signed_in, draft_id).findings:
        letters.decide(signed_in, draft_id, finding)
    letters.record_heard(signed_in, draft_id, Heard.AGREED)
    return draft_id


def confirm(keeper: SignedIn, recipient_id: str = POLICE) -> None:
    recipients.confirm(keeper, recipient_id, after=recipients.offices(keeper).after)


@pytest.mark.usefixtures("for_real")
def test_no_letter_is_signed_to_an_example_and_one_is_once_a_keeper_confirmed_it(office: Office) -> None:
    keeper = keeper_of(office)
    draft_id = waiting_letter(office)
    shown = letters.preview(keeper, draft_id)
    assert (shown.why_not, shown.unconfirmed, shown.may_sign_here) == ("recipient_unconfirmed", True, False)
    with refused("recipient_unconfirmed"):
        release.sign(keeper, draft_id, read=every_page(shown.papers))
    assert keeper.liaison.list("released_letter", ReleasedLetter) == []
    confirm(keeper)
    assert read_and_sign(keeper, draft_id).languages == tuple(Lang)
    (row,) = [row for row in recipients.offices(keeper).offices if row.recipient.recipient_id == POLICE]
    assert row.confirmed == content_kinds.Confirmed(keeper.uid, keeper.today().isoformat())
    with refused("wording_unchanged"):
        confirm(keeper)


@pytest.mark.usefixtures("for_real")
def test_nor_a_fact_sheet_nor_an_urgent_letter_alone_nor_one_that_names_her(office: Office) -> None:
    keeper, worker = keeper_of(office), office.sign_in("intake")
    sheet = plan(worker, office.case(worker)).sheet_draft_id
    letters.record_heard(worker, sheet, Heard.AGREED)
    with refused("recipient_unconfirmed"):
        read_and_sign(keeper, sheet)
    urgent = heard_urgent(worker, TWELVE)
    assert not urgent.may_sign_alone
    with refused("recipient_unconfirmed"):
        release.sign_alone(worker, urgent.draft_id, read_again=tuple(items(urgent)), read=every_page(urgent.papers))
    named_id = named.begin_named_letter(worker, office.case(worker), POLICE, WISH)
    named.record_heard(worker, named_id, Heard.AGREED)
    with refused("recipient_unconfirmed"):
        read_and_sign_named(keeper, named_id)
    assert keeper.liaison.list("released_letter", ReleasedLetter) == []


@pytest.mark.usefixtures("for_real")
def test_one_confirmation_is_for_one_office_and_she_can_be_asked_about_any(office: Office) -> None:
    keeper = keeper_of(office)
    confirm(keeper, CARE)
    assert recipients.examples(keeper) == FIVE - {CARE}
    sheet = consent_view.asking_sheet(keeper, office.case(keeper))
    assert {questions.recipient_id for questions in sheet.offices if questions.unconfirmed} == FIVE - {CARE}


@pytest.mark.usefixtures("for_real")
def test_an_office_a_keeper_typed_is_confirmed_by_that_and_a_retired_neighbour_is_not(office: Office) -> None:
    keeper = keeper_of(office)
    values = {
        f"{name}.{lang.value}": "\u0627\u0644\u0634\u0631\u0637\u0629" for name in recipients.FIELDS for lang in Lang
    }
    made = recipients.save_office(keeper, "", "health", values, after=0)
    changed = recipients.save_office(keeper, POLICE, "", values, after=1)
    recipients.retire(keeper, CARE, retired=True, after=2)
    assert recipients.examples(keeper) == FIVE - {POLICE, CARE}
    assert {made, changed} <= {recipient.recipient_id for recipient in keeper.content.recipients}
    recipients.retire(keeper, CARE, retired=False, after=3)
    assert CARE in recipients.examples(keeper)
    recipients.list_back_to(keeper, 0, after=4)
    assert POLICE in recipients.examples(keeper), "the example's words again are an example again"


@pytest.mark.usefixtures("for_real")
def test_a_list_signed_before_offices_were_confirmed_confirms_what_its_keeper_typed_and_no_example(
    office: Office,
) -> None:
    keeper = keeper_of(office)
    listed = json.loads(content_kinds.own(keeper.content.folder, "recipients", "all"))
    listed["recipients"][0]["address"]["en"] = "Market street, Qayyarah"
    sign_text(keeper, "recipients", "all", json.dumps(listed, ensure_ascii=False), after=0)
    assert recipients.examples(keeper) == FIVE - {POLICE}
    (row,) = [row for row in keeper.content.offices if row.recipient.recipient_id == POLICE]
    assert row.confirmed == content_kinds.Confirmed(keeper.uid, keeper.today().isoformat())


def test_a_new_station_has_five_examples_and_the_practice_office_none(
    real: RealStation,  # noqa: F811
    office: Office,
) -> None:
    signed_in = real.begin()
    real.finish(signed_in)
    assert recipients.examples(signed_in) == FIVE
    assert recipients.examples(office.sign_in("keeper")) == frozenset()


@pytest.mark.parametrize("said", ["yes", {"by": "u1"}, {"by": "u1", "day": "soon"}, {"by": 1, "day": "2026-03-04"}])
def test_a_confirmation_that_is_not_whole_makes_the_list_unreadable(office: Office, said: object) -> None:
    folder = office.sign_in("keeper").content.folder
    listed = json.loads(content_kinds.own(folder, "recipients", "all"))
    listed["recipients"][0]["confirmed"] = said
    fault = content_kinds.whole_fault(folder, "recipients", "all", json.dumps(listed))
    assert fault is not None
    assert fault.code == "wording_unreadable"
