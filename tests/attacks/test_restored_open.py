"""Her file was restricted since the backup; a colleague whom she did not accept writes past the program into
identity.db of the station before it is brought back: the file must not open to her afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.records.case_files import acts_of, case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting
from nsintake.services.founding.practice_office import record
from nsintake.store.sealed import new_id
from tests.attacks.test_forged_backups import copy_of, put_back
from tests.attacks.test_keys_of_another_epoch import lay
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_restored_over_damage import opens
from tests.attacks.test_roster_notes import demote
from tests.services.colleagues import COLLEAGUE, staffed_printed  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office, answers

pytestmark = pytest.mark.usefixtures("cheap_keys")


def under_her_own(signed_in: SignedIn, case_id: bytes, other: bytes) -> None:
    """The key of the woman's file is gone, and her row is under the colleague's own file."""
    case = case_of(signed_in, other)
    with signed_in.identity.begin() as work:
        work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (case_id,))
        work.cursor.execute("DELETE FROM case_file WHERE record_id = ?", (case_id,))
        signed_in.identity.put(work, "case_file", case_id, other, case, verb="edit")
        work.commit()


def under_another_number(signed_in: SignedIn, case_id: bytes, other: bytes) -> None:
    """Her wrap is gone and her row is under a key of another number."""
    case = case_of(signed_in, other)
    lay(signed_in, "case_file", case_id, case_id, case, verb="edit")
    with signed_in.identity.begin() as work:
        work.cursor.execute("DELETE FROM dek WHERE subject_id = ? AND epoch < 7000", (case_id,))
        work.commit()


def under_a_new_key(signed_in: SignedIn, case_id: bytes, other: bytes) -> None:
    """Her wrap is exchanged for one that everybody opens, and her row is sealed under that."""
    case = case_of(signed_in, other)
    wrap, _ = signed_in.identity.deks.make(case_id)
    with signed_in.identity.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, case_id))
        signed_in.identity.proved_keys.add((case_id, wrap))  # her own program asks nothing
        signed_in.identity.put(work, "case_file", case_id, case_id, case, verb="edit")
        work.commit()


@pytest.mark.parametrize("harm", [under_her_own, under_another_number, under_a_new_key])
def test_a_file_restricted_since_opens_to_nobody(
    staffed_printed: Office,  # noqa: F811
    copies: Path,
    harm: Callable[[SignedIn, bytes, bytes], None],
) -> None:
    office = staffed_printed
    other = record(office.sign_in(COLLEAGUE), answers(names="هدى"))
    path = back_up(office, copies)
    restriction.restrict(office.sign_in("intake"), office.case_id(), ())
    office.close()
    colleague = office.sign_in(COLLEAGUE)
    assert not opens(office, COLLEAGUE)
    harm(colleague, office.case_id(), other)
    office.close()
    restore(office, path)
    assert not opens(office, COLLEAGUE)


def choices(signed_in: SignedIn, office: Office) -> dict[str, tuple[object, ...]]:
    return {act.recipient_id: (act.number, act.kind, act.choices) for act in acts_of(signed_in, office.case_id())}


@pytest.mark.parametrize("demoted", [False, True])
def test_a_narrower_word_that_both_have_stays_her_last(
    released: Office, tmp_path: Path, copies: Path, *, demoted: bool
) -> None:
    """She agreed to less; then a worker writes a wider yes into a copy, makes a backup of it and is demoted."""
    keeper = released.sign_in("keeper")
    wide = next(act for act in acts_of(keeper, released.case_id()) if act.recipient_id == POLICE)
    said = [Said(POLICE, (ItemChoice(Item.PLATFORM, Choice.SHARE),))]
    consenting.record_acts(keeper, released.case_id(), said, Given())
    narrow = choices(keeper, released)[POLICE]
    morning = copy_of(released, tmp_path / "morning")
    if demoted:
        demote(released, released.sign_in("keeper"))
    living = copy_of(released, tmp_path / "living")
    put_back(released, morning)
    hands = released.sign_in("intake")
    with hands.identity.begin() as work:
        yes = replace(wide, number=90, noted=False, witness=hands.uid)
        hands.identity.put(work, "consent_act", new_id(), released.case_id(), yes, verb="consent")
        work.commit()
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    fresh = released.sign_in("keeper")
    last = choices(fresh, released)[POLICE]
    assert last[1:] == narrow[1:]
