"""A session is under way, or somebody typed for herself, and nobody can say any more for whom the key of that is. It is
no file: no page says who else opens it, and nobody but whoever typed it lists it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.crypto.roster import KEEPERS, NO_KEEPERS
from nsintake.domain.intake import Step
from nsintake.domain.task import TaskKind
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.day import today
from nsintake.services.intake import intake
from nsintake.services.station import rotation
from nsintake.store.restricted_wraps import PROOF, joined
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_copies_shut_past_the_program import for_keepers_and_her
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_said_of_her_key_after_she_was_erased import says
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.attacks.test_shut_by_hand import shut_to_all_but_one
from tests.attacks.test_wraps_changed import bend
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers

pytestmark = pytest.mark.usefixtures("cheap_keys")
TYPED = {"text": "half a sentence"}


def begun(worker: SignedIn, **more: str) -> tuple[bytes, dict[str, str]]:
    """A session under way, and what its worker typed for herself."""
    said = answers(**more)
    draft_id = intake.consent_to_record(worker, said)
    page_drafts.save_page(worker, "entry", TYPED)
    return draft_id, said


def require_goes_on(office: Office, draft_id: bytes, said: dict[str, str]) -> None:
    """Her worker goes on, and no keeper is asked anything about it."""
    worker = office.sign_in("intake")
    assert [card.draft_id for card in intake.open_drafts(worker)] == [draft_id]
    assert page_drafts.load_page(worker, "entry") == TYPED
    page_drafts.save_page(worker, "day", TYPED)
    intake.save_draft(worker, draft_id, answers=said, step=Step.INCIDENT, focus="", caret=0)
    keeper = office.sign_in("keeper")
    assert TaskKind.ACCESS_LOST not in {task.kind for task in today.today(keeper).due}
    for signed_in in (worker, keeper):
        audit.look_through(signed_in)
        assert not signed_in.unsound
    intake.close_session(worker, draft_id, said)


def settled(office: Office) -> None:
    assert settled_by(office, "keeper")


def keys_changed(office: Office) -> None:
    keeper = office.sign_in("keeper")
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK, leave_damaged=True, leave_shut=True)
    office.close()


@pytest.mark.parametrize("act", [settled, keys_changed])
@pytest.mark.parametrize("lay", [says, for_keepers_and_her])
def test_a_session_that_is_open_to_all(
    office: Office, lay: Callable[[SignedIn, bytes], None], act: Callable[[Office], None]
) -> None:
    """Before: it went to keepers alone, who do not see it: what the woman had said was lost."""
    employ(office)
    draft_id, said = begun(office.sign_in("intake"))
    office.close()
    office.sign_in("keeper")
    lay(own_program(office.sign_in(COLLEAGUE)), draft_id)
    office.close()
    act(office)
    require_goes_on(office, draft_id, said)


def test_she_accepts_a_colleague_meanwhile_and_an_entry_is_changed_later(office: Office) -> None:
    """Nothing but her worker's entries is between. Before: the key was in doubt, and went to keepers alone."""
    employ(office)
    worker = office.sign_in("intake")
    draft_id, said = begun(worker, must_not_see="yes")
    said |= {"accepted": office.sign_in(COLLEAGUE).uid}
    intake.save_draft(worker, draft_id, answers=said, step=Step.INCIDENT, focus="", caret=0)
    with worker.identity.begin() as work:
        n = worker.identity.audit.append(work, "looked")
        worker.identity.audit.append(work, "looked")
        work.commit()
    office.close()
    reader = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    assert reader.execute("UPDATE audit SET day = '2020-02-02' WHERE n = ?", (n,)).rowcount == 1
    office.close()
    settled(office)
    require_goes_on(office, draft_id, said)


@pytest.mark.parametrize("act", [settled, keys_changed])
def test_another_key_is_laid_for_what_she_types(office: Office, act: Callable[[Office], None]) -> None:
    """What was typed is lost with the right one. Before: nothing could be kept there any more."""
    employ(office)
    worker = office.sign_in("intake")
    page_drafts.save_page(worker, "entry", TYPED)
    (own,) = page_drafts.own_subjects([worker.uid])
    office.close()
    office.sign_in("keeper")
    shut_to_all_but_one(own_program(office.sign_in(COLLEAGUE)), own)
    office.close()
    act(office)
    worker = office.sign_in("intake")
    page_drafts.save_page(worker, "day", TYPED)
    assert page_drafts.load_page(worker, "day") == TYPED
    office.close()
    settled_by(office, "keeper")
    assert not settled_by(office, "keeper")


def test_what_was_said_of_the_key_of_what_she_types_is_made_void(office: Office) -> None:
    """It is the right one: what was typed is there, and hers alone."""
    employ(office)
    worker = office.sign_in("intake")
    page_drafts.save_page(worker, "entry", TYPED)
    (own,) = page_drafts.own_subjects([worker.uid])
    office.close()
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE)).identity
    void = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = ?"
    assert hands.database.reader().execute(void, (own, WRAP)).rowcount
    office.close()
    settled(office)
    worker = office.sign_in("intake")
    assert page_drafts.load_page(worker, "entry") == TYPED
    assert worker.identity.holders(own) == (worker.uid,)


def test_a_session_that_nothing_puts_in_doubt_is_brought_back_as_it_is_here(office: Office, copies: Path) -> None:
    """A colleague whom the woman accepted since the backup goes on with it."""
    employ(office)
    worker = office.sign_in("intake")
    draft_id, said = begun(worker, must_not_see="yes")
    path = back_up(office, copies)
    worker, colleague = office.sign_in("intake"), office.sign_in(COLLEAGUE).uid
    said |= {"accepted": colleague}
    intake.save_draft(worker, draft_id, answers=said, step=Step.INCIDENT, focus="", caret=0)
    office.close()
    restored(office, "keeper", path)
    assert colleague in set(office.sign_in("intake").identity.holders(draft_id) or ())


def test_no_keeper_opens_a_session_that_was_shut_to_her_by_another_key_that_was_laid_there(
    office: Office, copies: Path
) -> None:
    """It names the worker who typed and every keeper, and the backup is from before the session was shut to keepers."""
    employ(office)
    draft_id, _ = begun(office.sign_in("intake"))
    path = back_up(office, copies)
    worker = office.sign_in("intake")
    with worker.identity.begin() as work:
        worker.drafts.reseal(work, draft_id, (worker.uid, NO_KEEPERS), verb="restrict")
        work.commit()
    office.close()
    office.sign_in("keeper")
    bend(own_program(office.sign_in(COLLEAGUE)), draft_id, joined(dict.fromkeys((PROOF, KEEPERS, worker.uid), b"?")))
    office.close()
    assert restored(office, "keeper", path) == "file_shut_since"
