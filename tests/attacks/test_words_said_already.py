"""An intake worker's own signature writes into a file what seems to be said already: nothing of it keeps what is said
now from stopping whatever goes on.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from tests.attacks.test_after_settling import printed
from tests.attacks.test_links_moved_and_laid import ACTS
from tests.services.ladder import POLICE, Office, heard_letter
from tests.services.refusals import refused


def acted(kind: ActKind, recipient_id: str = "") -> Callable[[SignedIn, bytes], None]:
    def write(signed_in: SignedIn, case_id: bytes) -> None:
        act = ConsentAct(9, recipient_id, kind, signed_in.today(), witness=signed_in.uid)
        put(signed_in, case_id, b"9" * 16, act)

    return write


def put(signed_in: SignedIn, case_id: bytes, act_id: bytes, act: ConsentAct) -> None:
    with signed_in.identity.begin() as work:
        signed_in.identity.put(work, "consent_act", act_id, case_id, act, verb="consent")
        work.commit()


def changed(**values: object) -> Callable[[SignedIn, bytes], None]:
    def write(signed_in: SignedIn, case_id: bytes) -> None:
        for row in signed_in.identity.records("consent_act", ConsentAct, subject=case_id):
            if row.value.recipient_id == POLICE:
                put(signed_in, case_id, row.record_id, replace(row.value, **values))  # type: ignore[arg-type]

    return write


WRITTEN: dict[str, Callable[[SignedIn, bytes], None]] = {
    "withdrawn": acted(ActKind.WITHDRAWN, POLICE),
    "frozen": acted(ActKind.FROZEN),
    "for no office": changed(recipient_id=""),
    "for another office": changed(recipient_id="zz"),
    "on the last day there is": changed(day=date.max),
    "on a day ahead": changed(day=date(2999, 1, 1)),
    "with a high number": changed(number=2**53 - 1),
    "far above the others": changed(number=2**31),
    "not so far above": changed(number=1002),
    "with a number below all": changed(number=-1),
    "noted": changed(noted=True),
}


@pytest.mark.parametrize("how", WRITTEN)
@pytest.mark.parametrize("act", ACTS)
def test_what_she_says_now_stops_what_goes_on(released: Office, act: str, how: str) -> None:
    WRITTEN[how](released.sign_in("intake"), released.case_id())
    released.close()
    ACTS[act](released.sign_in("keeper"), released.case_id())
    assert not printed(released.sign_in("liaison"))


@pytest.mark.parametrize("number", [2**53, 2**63 - 1, 10**4300 - 1])
@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_a_word_whose_number_is_none_stops_nothing_that_stops(released: Office, act: str, number: int) -> None:
    changed(number=number)(released.sign_in("intake"), released.case_id())
    released.close()
    with refused("stopped_damaged"):
        ACTS[act](released.sign_in("keeper"), released.case_id())
    assert not printed(released.sign_in("liaison"))


@pytest.mark.parametrize(
    "how",
    ["for no office", "with a high number", "far above the others", "not so far above", "on the last day there is"],
)
def test_and_her_file_says_it(released: Office, how: str) -> None:
    worker = released.sign_in("intake")
    WRITTEN[how](worker, released.case_id())
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    assert acts_of(worker, released.case_id())[-1].kind is ActKind.WITHDRAWN
    with contextlib.suppress(NsintakeError):
        heard_letter(worker, released.case_id())
        pytest.fail("a letter was begun")
    assert freeze_on(worker, released.case_id()) is None
