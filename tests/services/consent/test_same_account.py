"""Two offices that are told the same account: said before a letter leaves, by office, and most of all beside a name."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from nsintake.domain.consent import Choice, Given, GivenHow, Item, ItemChoice, Said
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consent_view, consenting
from nsintake.services.consent.same_account import SameAccount
from nsintake.services.letters import letters, named
from nsintake.services.letters.named import NamedRequest
from tests.services.ladder import CARE, POLICE, Office

SECURITY, LEGAL = "nss-ninewa", "legal-mosul"
WISH = NamedRequest(
    name=Wording(ar="\u0648\u0635\u0627\u0644"),
    reason="She asks for it.",
    given=Given(how=GivenHow.SPOKEN, language=Lang.AR, witness="w"),
    items=(Item.KIND, Item.ACCOUNT),
)


def agree(signed_in: SignedIn, case_id: bytes, office: str, *items: Item) -> None:
    said = Said(office, tuple(ItemChoice(item, Choice.SHARE) for item in items))
    consenting.record_acts(signed_in, case_id, [said], Given())


def names(signed_in: SignedIn, *offices: str) -> tuple[Wording, ...]:
    return tuple(signed_in.content.office_of(office) for office in offices)


def test_an_office_that_may_hear_the_same_account_is_named_and_one_that_hears_other_things_is_not(
    office: Office,
) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    draft = letters.begin_letter(worker, case_id, POLICE)
    assert letters.preview(worker, draft).same_account == SameAccount()
    agree(worker, case_id, SECURITY, Item.KIND, Item.ACCOUNT)
    assert letters.preview(worker, draft).same_account.offices == names(worker, SECURITY)
    assert letters.save_text(worker, draft, Wording(), left_out=(Item.ACCOUNT,)).same_account == SameAccount()
    letters.save_text(worker, draft, Wording())
    assert letters.choose_kind(worker, draft, LetterKind.REPLY_SLIP).same_account == SameAccount(), (
        "a slip tells nothing"
    )
    letters.choose_kind(worker, draft, LetterKind.REFERRAL)
    agree(worker, case_id, SECURITY, Item.KIND)
    assert letters.save_text(worker, draft, Wording()).same_account == SameAccount()


def test_what_a_letter_told_is_remembered_though_her_consent_for_it_is_over(released: Office) -> None:
    worker = released.sign_in("intake")
    case_id = released.case_id()
    released.clock.moment += timedelta(days=91)
    agree(worker, case_id, LEGAL, Item.KIND, Item.ACCOUNT)
    draft = letters.begin_letter(worker, case_id, LEGAL)
    assert letters.preview(worker, draft).same_account.offices == names(worker, POLICE)
    stands = {consent.recipient_id: consent for consent in consent_view.overview(worker, case_id).offices}
    assert stands[LEGAL].same_account.offices == names(worker, POLICE)
    assert stands[CARE].same_account == SameAccount()


def test_an_office_that_knows_her_name_with_the_account_is_told_apart(released: Office) -> None:
    worker = released.sign_in("intake")
    case_id = released.case_id()
    named_id = named.begin_named_letter(worker, case_id, SECURITY, WISH)
    assert named.preview(worker, named_id).same_account == SameAccount(offices=names(worker, POLICE))
    draft = letters.begin_letter(worker, case_id, POLICE)
    assert letters.preview(worker, draft).same_account == SameAccount(named=names(worker, SECURITY))
    named.withdraw(worker, named_id)
    assert letters.preview(worker, draft).same_account == SameAccount(), "it was never signed"
    other = named.begin_named_letter(worker, case_id, SECURITY, replace(WISH, items=(Item.KIND,)))
    assert named.preview(worker, other).same_account == SameAccount()
