"""Which advice fits, and in which order."""

from __future__ import annotations

from datetime import date

import pytest

from nsintake.domain.advice import AdviceKey, advice_for
from nsintake.domain.intake import case_from

FIRST, PROOF = AdviceKey.FIRST, AdviceKey.KEEP_PROOF
LAST = (AdviceKey.DECIDE_REPORTING, AdviceKey.PLATFORM_REMOVAL, AdviceKey.SECURE_ACCOUNTS)
THREAT = "threat_to_publish"


def advised(**said: str) -> tuple[AdviceKey, ...]:
    return advice_for(case_from({"kinds": THREAT, **said}, "c", opened=date(2026, 3, 4), worker="w"))


def test_the_order_is_proof_hash_reporting_removal_accounts() -> None:
    assert advised(picture_before_18="no", age="adult") == (FIRST, PROOF, AdviceKey.STOPNCII, *LAST)


@pytest.mark.parametrize(
    ("said", "marks"),
    [
        ({"picture_before_18": "no", "age": "adult"}, {AdviceKey.STOPNCII}),
        ({"picture_before_18": "yes", "age": "adult"}, {AdviceKey.TAKE_IT_DOWN}),
        ({"picture_before_18": "yes", "age": "from_15"}, {AdviceKey.TAKE_IT_DOWN}),
        ({"age": "from_15"}, {AdviceKey.TAKE_IT_DOWN}),
        ({"picture_before_18": "no", "age": "from_15"}, {AdviceKey.TAKE_IT_DOWN}),
        ({"age": "adult"}, {AdviceKey.STOPNCII, AdviceKey.TAKE_IT_DOWN}),
        ({}, {AdviceKey.STOPNCII, AdviceKey.TAKE_IT_DOWN}),
        ({"picture_here": "no", "picture_before_18": "yes"}, {AdviceKey.NO_PICTURE}),
        ({"picture_intimate": "no"}, {AdviceKey.DANGEROUS_HERE}),
        ({"picture_intimate": "no", "picture_here": "no"}, {AdviceKey.DANGEROUS_HERE}),
        ({"kinds": "harassment"}, set()),
        ({"kinds": "domestic_violence,harassment"}, set()),
        ({"kinds": "harassment", "picture_intimate": "yes", "picture_before_18": "no"}, {AdviceKey.STOPNCII}),
        ({"kinds": ""}, {AdviceKey.STOPNCII, AdviceKey.TAKE_IT_DOWN}),
    ],
)
def test_the_service_goes_by_her_age_in_the_picture(said: dict[str, str], marks: set[AdviceKey]) -> None:
    about = {AdviceKey.STOPNCII, AdviceKey.TAKE_IT_DOWN, AdviceKey.NO_PICTURE, AdviceKey.DANGEROUS_HERE}
    assert set(advised(**said)) & about == marks


def test_a_watched_phone_comes_first_and_a_stolen_account_before_the_proof() -> None:
    found = advised(phone_watched="yes", kinds=f"{THREAT},account_taken")
    assert found[:4] == (AdviceKey.WATCHED_PHONE, FIRST, AdviceKey.STOLEN_ACCOUNT, PROOF)
    assert AdviceKey.WATCHED_PHONE not in advised(phone_watched="no")
    assert AdviceKey.STOLEN_ACCOUNT not in advised()
