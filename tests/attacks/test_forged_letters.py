"""A liaison officer makes papers of her own: with her own signature, somebody else's name, or parts of real ones.

What she states herself counts for nothing (``test_writers.py``). So each is also laid there by a worker's entry, as if
a colleague's program had brought it over: then the signature on the paper is all that stands in the way.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.signatures import sign_claim
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import claim_of
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import disclosures, liaison, proved_letters
from nsintake.services.station import rotation
from tests.services.ladder import POLICE, Office
from tests.services.people import change
from tests.services.refusals import refused


def put(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "released_letter", letter_id, letter.record_id, letter, verb="release")
        work.commit()


def a_letter(signed_in: SignedIn, office: Office) -> tuple[bytes, ReleasedLetter]:
    letter_id = office.letter_ids(signed_in)[0]
    return letter_id, signed_in.liaison.get("released_letter", letter_id, ReleasedLetter)


NOT_HERS = frozenset({"cannot_open", "audit_mismatch", "not_as_signed"})
"""What is said of a row that somebody states who may not: it does not open, and once it was noticed nothing leaves."""
LAID_BY = {"liaison": NOT_HERS, "intake": frozenset({"not_as_signed"})}
"""Why a forged paper does not open, by whose entry states it."""


def stays_shut(signed_in: SignedIn, letter_id: bytes, codes: frozenset[str] = LAID_BY["intake"]) -> None:
    for look in (proved_letters.open_letter, partial(disclosures.record_print, copies=1)):
        with pytest.raises(Refused) as caught:
            look(signed_in, letter_id)
        assert caught.value.code in codes
    assert not disclosures.unsettled(signed_in)


@pytest.mark.parametrize("laid_by", LAID_BY)
@pytest.mark.parametrize("in_whose_name", ["her own", "the releaser's"])
def test_a_paper_signed_by_a_liaison_officer_is_refused(released: Office, in_whose_name: str, laid_by: str) -> None:
    officer = released.sign_in("liaison")
    _, letter = a_letter(officer, released)
    letter_id = secrets.token_bytes(16)
    releaser = officer.uid if in_whose_name == "her own" else letter.releaser
    signature = officer.ring.sign(claim_of(letter_id, letter).message(officer.ring.org))
    put(released.sign_in(laid_by), letter_id, replace(letter, releaser=releaser, signature=signature))
    for signed_in in (officer, released.sign_in("keeper")):
        stays_shut(signed_in, letter_id, LAID_BY[laid_by])


def test_the_program_does_not_even_make_such_a_signature(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id, letter = a_letter(officer, released)
    with pytest.raises(OpenError):
        sign_claim(officer.ring, claim_of(letter_id, letter))


@pytest.mark.parametrize("laid_by", LAID_BY)
def test_a_real_paper_under_a_new_id_or_another_record_is_refused(released: Office, laid_by: str) -> None:
    officer, lays = released.sign_in("liaison"), released.sign_in(laid_by)
    _, letter = a_letter(officer, released)
    copied = secrets.token_bytes(16)
    put(lays, copied, letter)
    stays_shut(officer, copied, LAID_BY[laid_by])
    other = secrets.token_bytes(16)
    record = officer.liaison.get("masked_record", released.record_id(), MaskedRecord)
    with lays.liaison.begin() as work:
        lays.liaison.put(work, "masked_record", other, other, record, verb="release")
        work.commit()
    moved = secrets.token_bytes(16)
    put(lays, moved, replace(letter, record_id=other))
    stays_shut(officer, moved, LAID_BY[laid_by])


def test_parts_of_two_real_papers_do_not_make_a_third(released: Office) -> None:
    officer = released.sign_in("intake")
    first, second = released.letter_ids(officer)[:2]
    letters = [officer.liaison.get("released_letter", letter_id, ReleasedLetter) for letter_id in (first, second)]
    mixes: list[dict[str, Any]] = [
        {"pdf": letters[1].pdf},
        {"model": letters[1].model},
        {"signature": letters[1].signature},
        {"pdf": letters[1].pdf, "model": letters[1].model, "lang": letters[1].lang},
    ]
    for mix in mixes:
        put(officer, first, replace(letters[0], **mix))
        stays_shut(officer, first)


def forged_after_leaving(office: Office, *, backdated: bool) -> tuple[SignedIn, bytes]:
    """An intake worker becomes a liaison officer and signs one more paper with the keys she still has."""
    worker = office.sign_in("intake")
    _, letter = a_letter(worker, office)
    change(office, "intake", role=Role.LIAISON)
    officer = office.sign_in("intake")
    number = letter.roster_no if backdated else officer.ring.roster.number
    letter_id = secrets.token_bytes(16)
    again = replace(letter, roster_no=number, releaser=officer.uid)
    signature = officer.ring.sign(claim_of(letter_id, again).message(officer.ring.org))
    put(officer, letter_id, replace(again, signature=signature))
    return officer, letter_id


def test_a_releaser_who_lost_the_role_signs_nothing_more_and_her_old_papers_stand(released: Office) -> None:
    before = released.letter_ids(released.sign_in("liaison"))
    officer, letter_id = forged_after_leaving(released, backdated=False)
    stays_shut(officer, letter_id, NOT_HERS)
    assert proved_letters.open_letter(officer, before[0]).pages


def test_a_releaser_who_lost_the_role_cannot_sign_as_if_before(released: Office) -> None:
    officer, letter_id = forged_after_leaving(released, backdated=True)
    stays_shut(officer, letter_id, NOT_HERS)


def rewrite(signed_in: SignedIn, record_id: bytes, **changed: Any) -> None:
    """Write a masked record past the program, with a valid signature of one's own."""
    record = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "masked_record", record_id, record_id, replace(record, **changed), verb="confirm")
        work.commit()


@pytest.mark.parametrize("then", ["at once", "new keys"])
def test_a_liaison_officer_takes_no_withdrawal_back(released: Office, then: str) -> None:
    letter_id = released.letter_ids(released.sign_in("liaison"))[0]
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    officer = released.sign_in("liaison")
    rewrite(officer, released.record_id(), status=RecordStatus.ACTIVE, shred_due=None)
    if then == "new keys":
        released.close()
        keeper = released.sign_in("keeper")
        with refused("audit_mismatch"):
            rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)
        audit.settle(keeper, "liaison.db", words="An officer wrote into it.")
        rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK, leave_damaged=True)
        released.close()
    given_up = then == "new keys"
    for login in ("liaison", "keeper", "intake"):
        signed_in = released.sign_in(login)
        stays_shut(signed_in, letter_id, frozenset({"record_missing"}) if given_up else NOT_HERS)
        with refused("record_missing" if given_up else "cannot_open"):
            liaison.open_record(signed_in, released.record_id())


def test_a_liaison_officer_confirms_nothing_and_makes_nothing_last_longer(released: Office) -> None:
    officer = released.sign_in("liaison")
    letter_id, letter = a_letter(officer, released)
    rewrite(released.sign_in("intake"), released.record_id(), unconfirmed_since=letter.expires)
    with refused("record_unconfirmed"):
        proved_letters.open_letter(officer, letter_id)
    rewrite(officer, released.record_id(), unconfirmed_since=None)
    stays_shut(officer, letter_id, NOT_HERS)
