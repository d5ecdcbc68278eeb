"""An intake worker's own program writes into a letter of hers that a colleague wrote it. She does not read it as the
second person for that, and whoever does reads who wrote it.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.release import Heard, LetterDraft
from nsintake.records.case_files import draft_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import letters, named
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import COLLEAGUE, employ, uid_of
from tests.services.ladder import Office, read_and_sign, read_and_sign_named
from tests.services.letters.test_named import begun
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


def in_the_name_of(hands: SignedIn, draft_id: bytes, uid: str) -> None:
    row = hands.identity.record("letter_draft", draft_id, LetterDraft)
    with hands.identity.begin() as work:
        hands.identity.put(
            work, "letter_draft", draft_id, row.subject_id, replace(row.value, drafter=uid), verb="draft"
        )
        work.commit()


def test_nobody_signs_her_own_letter_since_it_names_a_colleague(heard: Office) -> None:
    """Before: she signed it alone, and the keeper read that the colleague had written it."""
    employ(heard)
    draft_id, worker = heard.draft_id(), own_program(heard.sign_in("intake"))
    in_the_name_of(worker, draft_id, uid_of(worker, COLLEAGUE))
    heard.close()
    worker = heard.sign_in("intake")
    assert letters.waiting(worker) == ()
    with refused("second_person_needed"):
        read_and_sign(worker, draft_id)
    colleague = heard.sign_in(COLLEAGUE)
    assert [row.drafter for row in letters.waiting(colleague)] == [worker.display_name]
    assert letters.preview(colleague, draft_id).drafter == worker.display_name
    assert read_and_sign(colleague, draft_id).languages


def test_what_a_keeper_states_again_stays_hers_who_wrote_it(heard: Office) -> None:
    draft_id, worker = heard.draft_id(), heard.sign_in("intake")
    keeper = heard.sign_in("keeper").identity
    row = keeper.record("letter_draft", draft_id, LetterDraft)
    with keeper.begin() as work:
        keeper.put(work, "letter_draft", draft_id, row.subject_id, row.value, verb="settle")
        work.commit()
    assert draft_of(heard.sign_in("intake"), draft_id)[1].drafter == worker.uid
    assert letters.waiting(heard.sign_in("keeper"))[0].drafter == worker.display_name


def test_nor_one_that_names_the_woman(released: Office) -> None:
    """Before: two people had read nothing of what tells an office who she is."""
    employ(released)
    worker, named_id = begun(released)
    named.record_heard(worker, named_id, Heard.AGREED)
    hands = own_program(worker)
    row = hands.identity.record("named_letter", named_id, NamedLetter)
    changed = replace(row.value, drafter=uid_of(hands, COLLEAGUE))
    with hands.identity.begin() as work:
        hands.identity.put(work, "named_letter", named_id, row.subject_id, changed, verb="draft")
        work.commit()
    released.close()
    with refused("second_person_needed"):
        read_and_sign_named(released.sign_in("intake"), named_id)
    assert read_and_sign_named(released.sign_in(COLLEAGUE), named_id).printable
