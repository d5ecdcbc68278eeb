from __future__ import annotations

import pytest

from nsintake.domain.consent import Item
from nsintake.domain.directory import HelpNeed
from nsintake.domain.letter import LetterKind
from nsintake.domain.letter_request import SERVICES, LetterRequest
from nsintake.domain.recipients import RecipientKind

RECEIVED = {
    LetterRequest.WITHOUT_PAPERS,
    LetterRequest.ALONE,
    LetterRequest.APART,
    LetterRequest.STEP_FREE,
    LetterRequest.HOUR_TO_US,
    LetterRequest.NO_FEE,
}


def fitting(kind: RecipientKind, *needs: HelpNeed) -> set[LetterRequest]:
    return {request for request in LetterRequest if request.fits(kind, needs)}


def test_a_clinic_is_asked_for_doctors_and_every_service_for_how_she_is_received() -> None:
    doctors = {LetterRequest.DOCTOR, LetterRequest.FEMALE_DOCTOR}
    assert fitting(RecipientKind.HEALTH) == RECEIVED | doctors | {LetterRequest.COUNSELLOR, LetterRequest.MIND_DOCTOR}
    assert fitting(RecipientKind.MHPSS) == RECEIVED | {LetterRequest.MIND_DOCTOR}
    assert fitting(RecipientKind.LEGAL) == RECEIVED | {LetterRequest.FEMALE_LAWYER, LetterRequest.LAWYER_ALONG}


def test_what_its_entry_says_it_serves_adds_requests() -> None:
    more = fitting(RecipientKind.LEGAL, HelpNeed.DOCUMENTS, HelpNeed.HEALTH) - fitting(RecipientKind.LEGAL)
    assert more == {LetterRequest.DOCUMENTS, LetterRequest.DOCTOR, LetterRequest.FEMALE_DOCTOR}


@pytest.mark.parametrize("kind", [kind for kind in RecipientKind if kind.force is not None])
def test_police_and_security_are_asked_none_of_it_whatever_their_entry_says(kind: RecipientKind) -> None:
    assert kind not in SERVICES
    assert fitting(kind, *HelpNeed) == set()


def test_what_an_item_says_too_is_covered_by_that_item_alone() -> None:
    assert {request: request.told_by for request in LetterRequest if request.told_by} == {
        LetterRequest.COUNSELLOR: Item.DISTRESS,
        LetterRequest.MIND_DOCTOR: Item.DISTRESS,
        LetterRequest.STEP_FREE: Item.DISABILITY,
    }


def test_only_papers_that_ask_for_help_in_words_of_their_kind_carry_requests() -> None:
    assert {kind for kind in LetterKind if kind.asks} == {LetterKind.REFERRAL, LetterKind.SPEAKING_NOTE}
