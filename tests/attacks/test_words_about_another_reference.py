"""A liaison officer writes another reference beside a print. What a worker types about that print is judged by the file
of the woman whose print it is all the same: her name does not get into liaison.db.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.domain.liaison import Answer, Because, Disclosure
from nsintake.records.signed_in import SignedIn
from nsintake.services.liaison import answering, disclosures, handing
from nsintake.services.liaison.answering import Reply
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.ladder import Office
from tests.services.refusals import refused

NAMES_HER = "the uncle of Wisal"


def other_reference(office: Office, disclosure_id: bytes, **said: object) -> None:
    office.close()
    hands = own_program(office.sign_in("liaison"))
    row = hands.liaison.record("disclosure", disclosure_id, Disclosure)
    other = replace(row.value, reference="KQ7Z3P", **said)  # type: ignore[arg-type]
    with hands.liaison.begin() as work:
        hands.liaison.put(work, "disclosure", disclosure_id, row.subject_id, other, verb="disclose")
        work.commit()
    office.close()


def count(signed_in: SignedIn, disclosure_id: bytes) -> None:
    disclosures.count_pages(signed_in, disclosure_id, pages_out=1, handed_to=NAMES_HER)


def count_handed(signed_in: SignedIn, disclosure_id: bytes) -> None:
    handing.count_handed(signed_in, disclosure_id, pages_out=1, handed_to=NAMES_HER)


def hand_over(signed_in: SignedIn, disclosure_id: bytes) -> None:
    handing.hand_over(signed_in, disclosure_id, copies=1, to=NAMES_HER)


def answer(signed_in: SignedIn, disclosure_id: bytes) -> None:
    reply = Reply(because=Because.OTHER, reason=NAMES_HER)
    answering.record_answer(signed_in, disclosure_id, Answer.REFUSED, reply)


@pytest.mark.parametrize("act", [count, count_handed, hand_over, answer])
def test_her_name_is_refused_whatever_reference_is_beside_the_print(
    printed: Office, act: Callable[[SignedIn, bytes], object]
) -> None:
    officer = printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    if act in {hand_over, answer}:
        disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to="on the way")
    if act is answer:
        handing.hand_over(officer, row.disclosure_id, copies=2, to="the desk")
    other_reference(printed, row.disclosure_id)
    with refused("names_her"):
        act(printed.sign_in("intake"), row.disclosure_id)
