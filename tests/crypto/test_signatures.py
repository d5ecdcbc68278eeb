from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import Status
from nsintake.crypto.signatures import Claim, ContentClaim, PaperClaim, ReleaseClaim, digest, sign_claim, verify_claim
from tests.crypto.office import KEEPER, Office

RELEASE = ReleaseClaim(
    letter_id=b"letter",
    record_id=b"record",
    version=1,
    lang="ar",
    pdf_hash=digest(b"pdf"),
    model_hash=digest(b"model"),
    recipient=b"recipient",
    expiry=date(2031, 2, 3),
    roster_number=2,
)
PAPER = PaperClaim(
    table="released_letter",
    letter_id=b"letter",
    record_id=b"record",
    version=2,
    pdf_hash=digest(b"pdf"),
    model_hash=digest(b"model"),
    row_hash=digest(b"row"),
    roster_number=2,
)
CONTENT = ContentClaim(kind="script", lang="ckb", version=4, content_hash=digest(b"text"), roster_number=2)


@pytest.mark.parametrize(
    ("claim", "uid"),
    [
        (PAPER, "intake-1"),
        (PAPER, KEEPER),
        (RELEASE, "intake-1"),
        (RELEASE, KEEPER),
        (CONTENT, KEEPER),
        (CONTENT, "keeper-2"),
    ],
)
def test_who_may_sign_signs(office: Office, claim: Claim, uid: str) -> None:
    signature = sign_claim(office.sign_in(uid), claim)
    verify_claim(claim, signature, signer=uid, roster=office.newest)


@pytest.mark.parametrize(
    ("claim", "uid"),
    [
        (PAPER, "liaison-1"),
        (PAPER, "administrator-1"),
        (RELEASE, "liaison-1"),
        (RELEASE, "administrator-1"),
        (CONTENT, "intake-1"),
        (CONTENT, "administrator-1"),
        (CONTENT, "liaison-1"),
    ],
)
def test_a_signature_of_one_whose_role_may_not_counts_for_nothing(office: Office, claim: Claim, uid: str) -> None:
    ring = office.sign_in(uid)
    with pytest.raises(OpenError):
        sign_claim(ring, claim)
    with pytest.raises(OpenError):
        verify_claim(claim, ring.sign(claim.message(ring.org)), signer=uid, roster=office.newest)


@pytest.mark.parametrize(
    "changed",
    [
        replace(PAPER, table="named_letter"),
        replace(PAPER, letter_id=b"lettes"),
        replace(PAPER, record_id=b"other"),
        replace(PAPER, version=1),
        replace(PAPER, pdf_hash=digest(b"other")),
        replace(PAPER, model_hash=digest(b"other")),
        replace(PAPER, row_hash=digest(b"other")),
        replace(PAPER, roster_number=1),
    ],
)
def test_every_field_of_a_paper_is_signed(office: Office, changed: PaperClaim) -> None:
    signature = sign_claim(office.sign_in("intake-1"), PAPER)
    with pytest.raises(OpenError):
        verify_claim(changed, signature, signer="intake-1", roster=replace(office.newest, number=changed.roster_number))


def test_a_signature_of_one_version_is_none_of_another(office: Office) -> None:
    ring = office.sign_in("intake-1")
    for made, read in ((PAPER, replace(RELEASE, version=2)), (RELEASE, replace(PAPER, version=1))):
        with pytest.raises(OpenError):
            verify_claim(read, sign_claim(ring, made), signer="intake-1", roster=office.newest)


@pytest.mark.parametrize(
    "changed",
    [
        replace(RELEASE, letter_id=b"lettes"),
        replace(RELEASE, record_id=b"other"),
        replace(RELEASE, version=2),
        replace(RELEASE, lang="en"),
        replace(RELEASE, pdf_hash=digest(b"other")),
        replace(RELEASE, model_hash=digest(b"other")),
        replace(RELEASE, recipient=b"other"),
        replace(RELEASE, expiry=date(2031, 2, 4)),
        replace(RELEASE, roster_number=1),
    ],
)
def test_every_field_of_a_release_is_signed(office: Office, changed: ReleaseClaim) -> None:
    signature = sign_claim(office.sign_in("intake-1"), RELEASE)
    with pytest.raises(OpenError):
        verify_claim(changed, signature, signer="intake-1", roster=replace(office.newest, number=changed.roster_number))


@pytest.mark.parametrize(
    "changed",
    [
        replace(CONTENT, kind="template"),
        replace(CONTENT, lang="ar"),
        replace(CONTENT, version=5),
        replace(CONTENT, content_hash=digest(b"other")),
        replace(CONTENT, roster_number=1),
    ],
)
def test_every_field_of_a_content_is_signed(office: Office, changed: ContentClaim) -> None:
    signature = sign_claim(office.sign_in(KEEPER), CONTENT)
    with pytest.raises(OpenError):
        verify_claim(changed, signature, signer=KEEPER, roster=replace(office.newest, number=changed.roster_number))


def test_what_is_signed_for_one_office_and_use_counts_in_no_other(office: Office) -> None:
    signature = sign_claim(office.sign_in(KEEPER), CONTENT)
    for claim, roster in ((RELEASE, office.newest), (CONTENT, replace(office.newest, org="office-2"))):
        with pytest.raises(OpenError):
            verify_claim(claim, signature, signer=KEEPER, roster=roster)


@pytest.mark.parametrize("claim", [PAPER, RELEASE])
def test_a_signature_is_the_signers_alone_and_for_one_office_and_roster(office: Office, claim: Claim) -> None:
    signature = sign_claim(office.sign_in("intake-1"), claim)
    newest = office.newest
    entry = newest.entry("intake-1")
    assert entry is not None
    disabled = replace(newest, entries=(replace(entry, status=Status.DISABLED),))
    for signer, roster in (
        (KEEPER, newest),
        ("stranger", newest),
        ("intake-1", replace(newest, org="other")),
        ("intake-1", replace(newest, number=3)),
        ("intake-1", disabled),
    ):
        with pytest.raises(OpenError):
            verify_claim(claim, signature, signer=signer, roster=roster)
