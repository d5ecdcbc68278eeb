"""What a restore does not carry over although it protects her: a narrower word under a list that is missing, an erasure
whose entries were made void.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, shared_items
from nsintake.records.case_files import acts_of
from nsintake.records.consent_standing import standing
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import consenting
from nsintake.services.day import case_view, erasure
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_restore_over_entries_made_void import bring_back, hide, morning_of
from tests.attacks.test_roster_notes import demote
from tests.attacks.test_what_a_restore_believes import Gate
from tests.services.ladder import POLICE, Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def narrow(signed_in: SignedIn, office: Office) -> None:
    said = [Said(POLICE, (ItemChoice(Item.PLATFORM, Choice.SHARE),))]
    consenting.record_acts(signed_in, office.case_id(), said, Given())


def note_of_no_list(gate: Gate) -> None:
    hands = own_program(gate.office.sign_in("intake"))
    with hands.identity.begin() as work:
        about = (10**6).to_bytes(16, "big")
        hands.identity.audit.append(work, "roster", table="roster", record_id=about, version=1)
        work.commit()


@pytest.mark.parametrize("how", ["a note of no list", "the list is out"])
def test_a_narrower_word_after_the_note_of_a_lost_list_is_not_lost(released: Office, copies: Path, how: str) -> None:
    """No list: noted by her worker, nobody is asked anything. The list of a demotion is out: by whoever can write into
    accounts.db, or puts an older one back."""
    gate, case_id, codes = Gate(released, copies), released.case_id(), tuple[str, ...]()
    if how == "a note of no list":
        note_of_no_list(gate)
        narrow(released.sign_in("keeper"), released)
    else:
        keeper, administrator = released.sign_in("keeper"), own_program(released.sign_in("administrator"))
        number = demote(released, keeper)
        narrow(keeper, released)
        with administrator.accounts.database.begin() as work:
            work.cursor.execute("DELETE FROM roster WHERE number = ?", (number,))
            work.commit()
        codes = (SHUT,)
    gate.asks(*codes)
    keeper = released.sign_in("keeper")
    now = standing(keeper, case_id, POLICE, keeper.today())
    items = shared_items(now.act) if now.act else frozenset()
    assert items <= {Item.PLATFORM}


def test_a_wider_word_after_the_note_of_a_lost_list_is_not_carried(released: Office, copies: Path) -> None:
    acts = acts_of(released.sign_in("keeper"), released.case_id())
    wide = next(act for act in acts if act.recipient_id == POLICE)
    narrow(released.sign_in("keeper"), released)
    released.close()
    gate = Gate(released, copies)
    note_of_no_list(gate)
    keeper = released.sign_in("keeper")
    consenting.record_acts(keeper, released.case_id(), [Said(POLICE, wide.choices)], Given())
    assert shared_items(standing(keeper, released.case_id(), POLICE, keeper.today()).act) > {Item.PLATFORM}
    assert gate.asks().unread
    keeper = released.sign_in("keeper")
    now = standing(keeper, released.case_id(), POLICE, keeper.today())
    assert (shared_items(now.act) if now.act else frozenset()) <= {Item.PLATFORM}


@pytest.mark.parametrize("how", ["void", "taken out"])
def test_an_erasure_is_not_lost_in_silence(released: Office, copies: Path, how: str) -> None:
    gate = Gate(released, copies)
    hands = own_program(released.sign_in("intake"))
    mornings = [(store, morning_of(store)) for store in (hands.identity, hands.liaison)]
    keeper = released.sign_in("keeper")
    code = case_view.open_case(keeper, released.case_id()).code
    erasure.erase(keeper, released.case_id(), typed=code)
    with hands.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM tombstone")
        work.commit()
    for store, was in mornings:
        hide(store, was, how)
    done = bring_back(released, gate, "at the gate")
    if done is None:
        return
    keeper = released.sign_in("keeper")
    there = code in {row.code for row in case_view.list_cases(keeper)}
    assert done.unread or done.unproved or not there, done
