"""She takes something back, or may not be free, and whoever writes it down has her file open since before a colleague
changed who opens it: everything is stopped, nobody is told of damage, and her file says so after the next sign-in.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.domain.consent import ActKind
from nsintake.domain.language import Lang
from nsintake.domain.named_letter import NamedLetter
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.letters import named, named_prints
from nsintake.services.liaison import liaison
from tests.services.ladder import POLICE, Office
from tests.services.letters.test_named import given
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


def open_since_before(office: Office) -> SignedIn:
    """A keeper who shut her file to others than one worker and has it open; that worker opened it to all since."""
    keeper, worker = office.sign_in("keeper"), office.sign_in("intake")
    restriction.restrict(keeper, office.case_id(), [worker.uid])
    restriction.open_to_all(worker, office.case_id())
    return keeper


def withdraw(signed_in: SignedIn, case_id: bytes) -> object:
    return withdrawing.withdraw(signed_in, case_id, POLICE)


def freeze(signed_in: SignedIn, case_id: bytes) -> object:
    return freezing.freeze(signed_in, case_id, reason="her brother answered")


def is_withdrawn(signed_in: SignedIn, case_id: bytes) -> bool:
    said = [act.kind for act in acts_of(signed_in, case_id) if act.recipient_id == POLICE]
    return said[-1] is ActKind.WITHDRAWN


def is_frozen(signed_in: SignedIn, case_id: bytes) -> bool:
    return freeze_on(signed_in, case_id) is not None


@pytest.mark.parametrize(("act", "is_said"), [(withdraw, is_withdrawn), (freeze, is_frozen)])
def test_everything_is_stopped_and_her_file_says_so_after_the_next_sign_in(
    released: Office,
    act: Callable[[SignedIn, bytes], object],
    is_said: Callable[[SignedIn, bytes], bool],
) -> None:
    office, case_id = released, released.case_id()
    keeper = open_since_before(office)
    with refused("stopped_sign_in_again"):
        act(keeper, case_id)
    cards = liaison.open_record(office.sign_in("liaison"), office.record_id()).letters
    assert not any(card.printable for card in cards)
    office.close()
    for login in ("keeper", "intake", "liaison"):
        signed_in = office.sign_in(login)
        audit.look_through(signed_in)
        assert signed_in.unsound == (), login
        assert login == "liaison" or is_said(signed_in, case_id), login
        office.close()


def prints(signed_in: SignedIn, named_id: bytes) -> bool:
    try:
        named_prints.record_print(signed_in, named_id, Lang.AR, copies=1)
    except NsintakeError:
        return False
    return True


def test_a_letter_that_names_her_prints_no_more_once_she_took_her_consent_back(released: Office) -> None:
    office, (_, named_id, _) = released, given(released)
    keeper = open_since_before(office)
    with refused("stopped_sign_in_again"):
        withdraw(keeper, office.case_id())
    assert not prints(office.sign_in("intake"), named_id)
    assert not prints(keeper, named_id)
    office.close()
    worker = office.sign_in("intake")
    assert worker.identity.get("named_letter", named_id, NamedLetter).withdrawn is not None


def test_a_letter_that_names_her_is_not_called_stopped_before_it_is(released: Office) -> None:
    office, (_, named_id, _) = released, given(released)
    keeper = open_since_before(office)
    with refused("changed_meanwhile"):
        named.withdraw(keeper, named_id)
    office.close()
    keeper = office.sign_in("keeper")
    assert named.withdraw(keeper, named_id) > 0
    assert not prints(office.sign_in("intake"), named_id)
