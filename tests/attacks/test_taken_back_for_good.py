"""A letter that names her was taken back. An intake worker, alone, writes with her own signature that it was not; the
signatures of those who signed it hold as before.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.language import Lang
from nsintake.domain.named_letter import NamedLetter
from nsintake.services.letters import named, named_prints
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.ladder import Office
from tests.services.letters import test_named


def test_a_letter_that_names_her_stays_taken_back(released: Office) -> None:
    worker, named_id = test_named.signed(released)
    named.withdraw(worker, named_id)
    released.close()
    hands = own_program(released.sign_in("intake"))
    letter = hands.identity.get("named_letter", named_id, NamedLetter)
    assert letter.withdrawn is not None
    with hands.identity.begin() as work:
        again = replace(letter, withdrawn=None)
        hands.identity.put(work, "named_letter", named_id, released.case_id(), again, verb="draft")
        work.commit()
    released.close()
    with pytest.raises(OpenError):
        named_prints.record_print(released.sign_in("keeper"), named_id, Lang.AR, copies=1)
