"""An office leaves the list: an administrator deletes what keepers signed, or a keeper retires it. What a woman takes
back from that office goes by what her file says of it, and no letter goes there any more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import pytest

from nsintake.crypto import user_blob
from nsintake.domain.consent import Given, Item
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.letters import letters, named, named_prints
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.wording import recipients
from tests.once import derived
from tests.services.consent.test_consenting import said
from tests.services.ladder import Office, hand_over, heard_letter, read_and_sign, read_and_sign_named
from tests.services.letters.test_named import WISH
from tests.services.refusals import refused

WORDS = {f"{name}.{lang.value}": "الشرطة" for name in recipients.FIELDS for lang in Lang}


@dataclass
class Told:
    """She agreed to two items for an office that a keeper had added; it has an anonymous letter and one that names her,
    a copy of each."""

    office: Office
    recipient_id: str
    record_id: bytes
    named_id: bytes

    def worker(self) -> SignedIn:
        return self.office.sign_in("intake")

    def reasons(self) -> set[str]:
        """Why her anonymous papers do not print."""
        cards = liaison.open_record(self.office.sign_in("liaison"), self.record_id).letters
        return {card.why_not for card in cards if card.kind is not LetterKind.RECALL}


@pytest.fixture
def told(office: Office, monkeypatch: pytest.MonkeyPatch) -> Told:
    monkeypatch.setattr(user_blob, "derive_kek", derived)
    new = recipients.save_office(office.sign_in("keeper"), "", "health", WORDS, after=0)
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(worker)
    consenting.record_acts(worker, case_id, [said(Item.KIND, Item.DISTRICT, to=new)], Given())
    record_id = read_and_sign(keeper, heard_letter(worker, case_id, new)).record_id
    officer = office.sign_in("liaison")
    for card in liaison.open_record(officer, record_id).letters[:1]:
        disclosures.record_print(officer, card.letter_id, copies=1)
    hand_over(officer)
    named_id = named.begin_named_letter(worker, case_id, new, replace(WISH, items=(Item.KIND,)))
    named.record_heard(worker, named_id, Heard.AGREED)
    read_and_sign_named(keeper, named_id)
    print_id, paper = named_prints.record_print(worker, named_id, Lang.AR, copies=1)
    named_prints.count_pages(worker, print_id, pages_out=paper.pages, handed_to="Head")
    office.close()
    return Told(office, new, record_id, named_id)


@pytest.fixture(params=["retired", "deleted"])
def gone(told: Told, request: pytest.FixtureRequest) -> Told:
    if request.param == "retired":
        keeper = told.office.sign_in("keeper")
        recipients.retire(keeper, told.recipient_id, retired=True, after=recipients.offices(keeper).after)
    else:
        with told.office.sign_in("administrator").accounts.database.begin() as work:
            work.cursor.execute("DELETE FROM setting WHERE key LIKE 'content:%'")
            work.commit()
    told.office.close()
    return told


def test_a_letter_that_names_her_is_taken_back(gone: Told) -> None:
    worker = gone.worker()
    seen = named.preview(worker, gone.named_id)
    assert (seen.why_not, seen.printable) == ("recipient_unknown", False)
    with refused("recipient_unknown"):
        named_prints.record_print(worker, gone.named_id, Lang.AR, copies=1)
    assert named.withdraw(worker, gone.named_id) == 1
    assert [paper.lang for paper in named_prints.notices(worker, gone.named_id)] == [Lang.AR]


def test_her_consent_is_taken_back_and_every_copy_is_asked_for(gone: Told) -> None:
    worker = gone.worker()
    seen = withdrawing.withdraw(worker, gone.office.case(worker), gone.recipient_id)
    assert (seen.copies_out, seen.notices, seen.named, seen.named_out) == (1, 1, 1, 1)
    assert named_prints.notices(worker, gone.named_id)
    (row,) = [row for row in liaison.list_records(gone.office.sign_in("liaison")) if row.record_id == gone.record_id]
    assert row.status.value == "withdrawn"


@pytest.mark.parametrize("items", [(Item.KIND,), ()], ids=["one item", "nothing"])
def test_she_agrees_to_less(gone: Told, items: tuple[Item, ...]) -> None:
    worker = gone.worker()
    seen = consenting.record_acts(worker, gone.office.case(worker), [said(*items, to=gone.recipient_id)], Given())
    assert (seen.copies_out, seen.notices) == (1, 1)
    assert gone.reasons() == {"letter_blocked"}


def test_her_file_is_frozen(gone: Told) -> None:
    worker = gone.worker()
    freezing.freeze(worker, gone.office.case(worker), reason="he sits beside her")
    assert gone.reasons() == {"record_frozen"}


def test_she_is_told_that_nothing_more_goes_there(gone: Told) -> None:
    worker = gone.worker()
    case_id = gone.office.case(worker)
    record = partial(consenting.record_acts, worker, case_id, given=Given())
    with refused("recipient_unknown"):
        record([said(Item.KIND, Item.DISTRICT, Item.AGE, to=gone.recipient_id)])
    with refused("recipient_unknown"):
        record([said(Item.KIND, to=gone.recipient_id, first=(Item.AGE,))])
    with refused("recipient_unknown"):
        record([said(to="never-on-any-list")])
    with refused("recipient_unknown"):
        letters.begin_letter(worker, case_id, gone.recipient_id)
    withdrawing.withdraw(worker, case_id, gone.recipient_id)
    with refused("recipient_unknown"):
        record([said(Item.KIND, to=gone.recipient_id)])
