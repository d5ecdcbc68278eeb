"""A record of a colleague's own woman bears the reference of a record of hers, whose file is shut to the colleague:
what somebody stops by the reference on her paper stops hers and reaches her file all the same.
"""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import replace

import pytest

from nsintake.domain.belonging import id_of
from nsintake.domain.codes import new_code
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.release import CaseLink
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.founding.practice_office import record
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import CARE, POLICE, Office, answers

HONEST = "honest"
LINK = b"\xfe" * 16


def lay_own(signed_in: SignedIn, case_id: bytes, reference: str, like: MaskedRecord) -> bytes:
    """A link and a record of her own woman, made as the program makes them, under a reference of another."""
    salt = secrets.token_bytes(16)
    record_id = id_of(case_id, salt)
    with signed_in.identity.begin() as work:
        link = CaseLink(POLICE, record_id, reference, 1, salt)
        signed_in.identity.put(work, "case_link", LINK, case_id, link, verb="link")
        work.commit()
    with signed_in.liaison.begin() as work:
        mine = replace(like, reference=reference)
        signed_in.liaison.put(work, "masked_record", record_id, record_id, mine, verb="release")
        work.commit()
    return record_id


def hers(signed_in: SignedIn, office: Office) -> MaskedRecord:
    return signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord)


@pytest.fixture
def shut(released: Office) -> tuple[Office, str]:
    """Her file is open to her worker and keepers alone; two colleagues work beside."""
    employ(released)
    employ(released, HONEST)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    reference = hers(released.sign_in("keeper"), released).reference
    released.close()
    return released, reference


@pytest.fixture
def twice(shut: tuple[Office, str]) -> tuple[Office, str, bytes]:
    office, reference = shut
    attacker = own_program(office.sign_in(COLLEAGUE))
    other = record(attacker, answers(names="هدى"))
    lay_own(attacker, other, reference, hers(attacker, office))
    office.close()
    return office, reference, other


def test_a_freeze_by_her_reference_reaches_her_file(twice: tuple[Office, str, bytes]) -> None:
    office, reference, _other = twice
    honest = office.sign_in(HONEST)
    freezing.freeze_by_reference(honest, reference, reason="he stood beside her")
    office.close()
    worker = office.sign_in("intake")
    withdrawing.finish_withdrawals(worker)
    assert freeze_on(worker, office.case_id()) is not None


# --- her own record is written over with the colleague's signature


@pytest.fixture
def moved(shut: tuple[Office, str]) -> tuple[Office, str]:
    """Her record bears another reference, and one of the colleague's bears hers."""
    office, reference = shut
    attacker = own_program(office.sign_in(COLLEAGUE))
    other = record(attacker, answers(names="هدى"))
    before = hers(attacker, office)
    lay_own(attacker, other, reference, before)
    with attacker.liaison.begin() as work:
        now = replace(before, reference=new_code(secrets.randbelow))
        attacker.liaison.put(work, "masked_record", office.record_id(), office.record_id(), now, verb="release")
        work.commit()
    office.close()
    office.close()
    return office, reference


def stop(act: str, signed_in: SignedIn, reference: str) -> None:
    if act == "withdraw":
        withdrawing.block_by_reference(signed_in, reference)
    else:
        freezing.freeze_by_reference(signed_in, reference, reason="he stood beside her")


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_what_is_stopped_by_the_reference_on_her_paper_is_hers(moved: tuple[Office, str], act: str) -> None:
    office, reference = moved
    with contextlib.suppress(NsintakeError):
        stop(act, office.sign_in(HONEST), reference)
    prints = bool(printed(office.sign_in("liaison")))
    office.close()
    worker = office.sign_in("intake")
    if act == "withdraw":
        heard = acts_of(worker, office.case_id())[-1].kind.value == "withdrawn"
    else:
        heard = freeze_on(worker, office.case_id()) is not None
    assert (prints, heard) == (False, True)


# --- the office of her record is another one


@pytest.fixture
def elsewhere(shut: tuple[Office, str]) -> tuple[Office, str]:
    office, reference = shut
    attacker = own_program(office.sign_in(COLLEAGUE))
    with attacker.liaison.begin() as work:
        now = replace(hers(attacker, office), recipient_id=CARE)
        attacker.liaison.put(work, "masked_record", office.record_id(), office.record_id(), now, verb="release")
        work.commit()
    office.close()
    office.close()
    return office, reference


def test_a_withdrawal_by_her_reference_is_of_the_office_of_her_paper(elsewhere: tuple[Office, str]) -> None:
    office, reference = elsewhere
    withdrawing.block_by_reference(office.sign_in(HONEST), reference)
    office.close()
    worker = office.sign_in("intake")
    said = [(act.recipient_id, act.kind.value) for act in acts_of(worker, office.case_id())]
    assert (POLICE, "withdrawn") in said, said
