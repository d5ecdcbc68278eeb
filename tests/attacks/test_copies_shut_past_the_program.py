"""The prints of a letter that names a woman have a key of their own, which nobody restricts. A colleague writes there
who has it, past the program, and changes an entry of the log besides.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import named, named_prints
from nsintake.services.station import rotation
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_copies_that_name_her import asked
from tests.attacks.test_kept_on_a_file import lay_row
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.attacks.test_shut_by_hand import shut_to_all_but_one
from tests.attacks.test_wraps_changed import bend
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office
from tests.services.letters.test_named import given, signed

pytestmark = pytest.mark.usefixtures("cheap_keys")


def an_entry_changed(hands: SignedIn) -> None:
    """One of her own."""
    with hands.identity.begin() as work:
        n = hands.identity.audit.append(work, "looked")
        hands.identity.audit.append(work, "looked")
        work.commit()
    hands.identity.database.reader().execute("UPDATE audit SET day = '2020-02-02' WHERE n = ?", (n,))


def for_keepers_and_her(hands: SignedIn, subject_id: bytes) -> None:
    deks = hands.identity.deks
    dek = deks.find(hands.identity.database.reader(), subject_id, deks.epoch)
    shared = hands.ring.wrap_restricted(deks.comp, subject_id, [hands.uid], dek=dek)
    bend(hands, subject_id, deks._proved(subject_id, shared, dek))


def settled(office: Office) -> None:
    assert settled_by(office, "keeper")


def keys_changed(office: Office) -> None:
    settled(office)
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK, leave_damaged=True)
    office.close()


@pytest.mark.parametrize("act", [settled, keys_changed])
def test_copies_are_asked_for_by_her_worker(released: Office, act: Callable[[Office], None]) -> None:
    """Before: once a keeper had settled it nobody but keepers saw them, and her worker asked for none."""
    employ(released)
    _, named_id, _ = given(released)
    released.close()
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE))
    for_keepers_and_her(hands, disclosures_subject(named_id))
    an_entry_changed(hands)
    released.close()
    act(released)
    worker = released.sign_in("intake")
    assert named.withdraw(worker, named_id) == 2
    assert asked(worker) == [2]


@pytest.mark.parametrize("is_settled", [True, False])
def test_a_backup_is_brought_back(released: Office, copies: Path, *, is_settled: bool) -> None:
    """They are shut to keepers too. Before: that was refused for ever, to each keeper."""
    employ(released)
    _, named_id, _ = given(released)
    path = back_up(released, copies)
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE))
    shut_to_all_but_one(hands, disclosures_subject(named_id))
    an_entry_changed(hands)
    released.close()
    if is_settled:
        settled(released)
    assert restored(released, "keeper", path) == ""
    worker = released.sign_in("intake")
    assert named.withdraw(worker, named_id) == 2
    assert asked(worker) == [2]


@pytest.mark.parametrize("act", [settled, keys_changed])
@pytest.mark.parametrize("first", [True, False], ids=["before they are printed", "afterwards"])
def test_a_row_of_a_file_is_laid_beside_them(released: Office, act: Callable[[Office], None], *, first: bool) -> None:
    """One that no key opens. Before: the key was taken for a woman's that nobody knows, and named as it stood."""
    employ(released)
    worker, named_id = signed(released)
    prints = disclosures_subject(named_id)
    if first:
        lay_row(own_program(released.sign_in(COLLEAGUE)), prints, "note")
    print_id, _ = named_prints.record_print(worker, named_id, Lang.AR, copies=2)
    pages = worker.identity.get("named_print", print_id, Disclosure).pages_expected
    named_prints.count_pages(worker, print_id, pages_out=pages, handed_to="Head of the station")
    released.close()
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE))
    for_keepers_and_her(hands, prints)
    if not first:
        lay_row(hands, prints, "note")
    an_entry_changed(hands)
    released.close()
    act(released)
    worker = released.sign_in("intake")
    assert named.withdraw(worker, named_id) == 2
    assert asked(worker) == [2]
