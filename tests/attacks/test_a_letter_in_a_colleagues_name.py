"""An intake worker's own program writes into a letter of hers that a colleague wrote it. She does not read it as the
second person for that, and whoever does reads who wrote it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.release import Heard, LetterDraft
from nsintake.records.case_files import draft_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.letters import letters, named
from nsintake.services.station import rotation
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.services.colleagues import COLLEAGUE, employ, uid_of
from tests.services.ladder import Office, read_and_sign, read_and_sign_named
from tests.services.letters.test_named import begun
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


_HERS = "FROM audit WHERE tbl = 'letter_draft' AND record_id = ? AND actor = ?"
_VOID = f"UPDATE audit SET sig = zeroblob(64) WHERE n IN (SELECT n {_HERS})"


def in_the_name_of(hands: SignedIn, draft_id: bytes, uid: str, *, verb: str = "draft") -> None:
    row = hands.identity.record("letter_draft", draft_id, LetterDraft)
    with hands.identity.begin() as work:
        hands.identity.put(work, "letter_draft", draft_id, row.subject_id, replace(row.value, drafter=uid), verb=verb)
        work.commit()


@pytest.mark.parametrize("verb", ["draft", "settle"])
def test_nobody_signs_her_own_letter_since_it_names_a_colleague(heard: Office, verb: str) -> None:
    """Before: she signed it alone, and the keeper read that the colleague had written it."""
    employ(heard)
    draft_id, worker = heard.draft_id(), own_program(heard.sign_in("intake"))
    in_the_name_of(worker, draft_id, uid_of(worker, COLLEAGUE), verb=verb)
    heard.close()
    worker = heard.sign_in("intake")
    assert letters.waiting(worker) == ()
    with refused("second_person_needed"):
        read_and_sign(worker, draft_id)
    colleague = heard.sign_in(COLLEAGUE)
    assert [row.drafter for row in letters.waiting(colleague)] == [worker.display_name]
    assert letters.preview(colleague, draft_id).drafter == worker.display_name
    assert read_and_sign(colleague, draft_id).languages


def test_the_colleague_whom_it_names_is_asked_to_read_it_all_the_same(heard: Office) -> None:
    """Before: she was asked by name, and her list did not say so, since she seemed to have written it."""
    employ(heard)
    draft_id, worker = heard.draft_id(), own_program(heard.sign_in("intake"))
    letters.ask_reader(heard.sign_in("keeper"), draft_id, uid_of(worker, COLLEAGUE))
    in_the_name_of(worker, draft_id, uid_of(worker, COLLEAGUE))
    assert [row.asked_of_me for row in letters.waiting(heard.sign_in(COLLEAGUE))] == [True]


def test_what_a_keeper_states_again_stays_hers_who_wrote_it(heard: Office) -> None:
    draft_id, worker = heard.draft_id(), heard.sign_in("intake")
    keeper = heard.sign_in("keeper").identity
    row = keeper.record("letter_draft", draft_id, LetterDraft)
    with keeper.begin() as work:
        keeper.put(work, "letter_draft", draft_id, row.subject_id, row.value, verb="settle")
        work.commit()
    assert draft_of(heard.sign_in("intake"), draft_id)[1].drafter == worker.uid
    assert letters.waiting(heard.sign_in("keeper"))[0].drafter == worker.display_name


@pytest.mark.parametrize("verb", ["draft", "name_her", "settle"])
def test_a_keeper_who_writes_one_herself_is_named_and_not_whom_it_names(heard: Office, verb: str) -> None:
    """What she states again, with another verb, is as it says, also where nothing of its author is left in the log."""
    employ(heard)
    draft_id, worker = heard.draft_id(), heard.sign_in("intake")
    keeper = own_program(heard.sign_in("keeper"))
    colleague = uid_of(worker, COLLEAGUE)
    in_the_name_of(keeper, draft_id, colleague, verb=verb)
    with keeper.identity.begin() as work:
        work.cursor.execute(_VOID, (draft_id, worker.uid))
        work.commit()
    heard.close()
    wrote = colleague if verb == "settle" else keeper.uid
    assert draft_of(heard.sign_in("keeper"), draft_id)[1].drafter == wrote


def test_one_of_which_no_entry_counts_is_whose_it_says(heard: Office) -> None:
    """The keys were changed since: what it is was stated with all others then, and by nobody in particular."""
    draft_id, worker = heard.draft_id(), heard.sign_in("intake")
    heard.close()
    rotation.change_keys(heard.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    heard.close()
    keeper = heard.sign_in("keeper")
    with keeper.identity.begin() as work:
        work.cursor.execute(_VOID, (draft_id, worker.uid))
        work.commit()
    heard.close()
    assert draft_of(heard.sign_in("keeper"), draft_id)[1].drafter == worker.uid


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


@pytest.mark.parametrize("lose", [_VOID, f"DELETE {_HERS}"], ids=["void", "taken out"])
def test_nor_since_the_log_lost_what_she_signed(heard: Office, lose: str) -> None:
    """The author made her own entries void, or took them out, a keeper settled that, and a colleague noted what the
    woman said to it. Before: that colleague was who had written it, and the author signed it alone.
    """
    employ(heard)
    draft_id = heard.draft_id()
    letters.record_heard(heard.sign_in(COLLEAGUE), draft_id, Heard.NOT_YET)
    hands = own_program(heard.sign_in("intake"))
    with hands.identity.begin() as work:
        work.cursor.execute(lose, (draft_id, hands.uid))
        work.commit()
    settle_all(heard)
    colleague = heard.sign_in(COLLEAGUE)
    assert draft_of(colleague, draft_id)[1].drafter == colleague.uid, "of those who signed anything that is left"
    letters.record_heard(colleague, draft_id, Heard.AGREED)
    with refused("second_person_needed"):
        read_and_sign(heard.sign_in("intake"), draft_id)
    assert letters.preview(heard.sign_in("intake"), draft_id).lost_author, "she is told why, and whom to ask"
    assert read_and_sign(heard.sign_in("keeper"), draft_id).languages


def _keys_changed(office: Office, _copies: Path) -> None:
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)


def _restricted(office: Office, _copies: Path) -> None:
    worker = office.sign_in("intake")
    restriction.restrict(worker, office.case_id(), [uid_of(worker, COLLEAGUE)])


def _restored(office: Office, copies: Path) -> None:
    restore(office, back_up(office, copies))


@pytest.mark.parametrize("since", [_keys_changed, _restricted, _restored])
def test_of_whatever_a_keeper_or_a_woman_does_nothing_of_it_is_lost(
    heard: Office, copies: Path, since: Callable[[Office, Path], None]
) -> None:
    employ(heard)
    draft_id = heard.draft_id()
    heard.close()
    since(heard, copies)
    heard.close()
    colleague = heard.sign_in(COLLEAGUE)
    letters.record_heard(colleague, draft_id, Heard.AGREED)
    assert letters.preview(colleague, draft_id).why_not == ""
    shown = letters.preview(heard.sign_in("intake"), draft_id)
    assert (shown.why_not, shown.lost_author) == ("second_person_needed", False)
