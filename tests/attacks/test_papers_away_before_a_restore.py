"""A liaison officer says with her own signature that a blocked paper is gone, which she may. An older backup, in which
it is not blocked, is brought back over the station: what it says was judged since, and that judgement must not go with
it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import confirming, consenting
from tests.attacks.test_after_settling import printed
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_restored_over_damage import a_child, never_word
from tests.attacks.test_rollback import seen
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("taken_out", [False, True])
@pytest.mark.parametrize("known", [never_word, a_child])
def test_a_paper_blocked_since_stays_blocked_where_an_officer_takes_it_out(
    released: Office, copies: Path, known: Callable[[SignedIn, Office], None], *, taken_out: bool
) -> None:
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    letters = released.letter_ids(worker)
    known(worker, released)
    assert consenting.judge_again(worker, released.case_id()).blocked
    before = set(printed(released.sign_in("liaison")))
    assert before < set(letters)
    if taken_out:
        officer = released.sign_in("liaison")
        with officer.liaison.begin() as work:
            for letter_id in set(letters) - before:
                officer.liaison.remove(work, "released_letter", letter_id, verb="shred")
            work.commit()
    released.close()
    for login in ("liaison", "intake", "keeper"):
        signed_in = released.sign_in(login)
        audit.look_through(signed_in)
        assert seen(signed_in) == [], "nobody is told of it"
    released.close()
    done = restore(released, path)
    worker = released.sign_in("intake")
    for row in confirming.waiting(worker):
        confirming.confirm(worker, row.record_id)
    assert set(printed(released.sign_in("liaison"))) <= before, done
