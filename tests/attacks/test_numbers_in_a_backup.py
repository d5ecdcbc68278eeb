"""An act with a number far ahead of all others, laid by a colleague into an old copy of the files or into the station:
it is nobody's last word, after a restore neither, and leaves room for whatever is said next.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.consent import MOST_APART, ActKind, Choice, ConsentAct, Given, Item, ItemChoice, Said
from nsintake.records.case_files import acts_of, every_act_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.store.column_types import MOST
from tests.attacks.test_after_settling import printed
from tests.attacks.test_forged_backups import copy_of, put_back
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_restored_over_damage import lose, over_what_is_left
from tests.services.ladder import CARE, POLICE, Office, heard_letter, sign_only
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
LAST = b"\xff" * 16
NUMBERS = [MOST_APART + 3, 2**40, MOST]
"""The first is odd until she says something more."""


def lay(signed_in: SignedIn, case_id: bytes, act: ConsentAct, act_id: bytes = LAST) -> None:
    with signed_in.identity.begin() as work:
        signed_in.identity.put(work, "consent_act", act_id, case_id, act, verb="consent")
        work.commit()


def a_yes(signed_in: SignedIn, case_id: bytes, number: int) -> ConsentAct:
    """Hers to the police once more, under another number."""
    return replace([act for act in acts_of(signed_in, case_id) if act.recipient_id == POLICE][-1], number=number)


def withdrawn(keeper: SignedIn, office: Office) -> None:
    withdrawing.withdraw(keeper, office.case_id(), POLICE)


def frozen(keeper: SignedIn, office: Office) -> None:
    freezing.freeze(keeper, office.case_id(), reason="he stood beside her")


def stays_withdrawn(office: Office) -> None:
    worker = office.sign_in("intake")
    assert acts_of(worker, office.case_id())[-1].kind is ActKind.WITHDRAWN
    with refused("no_consent"):
        heard_letter(worker, office.case_id())


def stays_frozen(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    assert freeze_on(worker, office.case_id()) is not None
    with refused("file_frozen"):
        sign_only(keeper, heard_letter(worker, office.case_id(), CARE))


def another_word(office: Office) -> None:
    """She says something more, to another office: nothing that was out of place comes near by that."""
    said = [Said(CARE, (ItemChoice(Item.KIND, Choice.SHARE),))]
    consenting.record_acts(office.sign_in("intake"), office.case_id(), said, Given())


ACTS: dict[ActKind, tuple[Callable[[SignedIn, Office], None], Callable[[Office], None]]] = {
    ActKind.GIVEN: (withdrawn, stays_withdrawn),
    ActKind.THAWED: (frozen, stays_frozen),
}


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("kind", ACTS)
@pytest.mark.parametrize("laid_in", ["an old copy", "both"])
def test_what_she_said_since_is_her_last_word(
    released: Office, tmp_path: Path, copies: Path, laid_in: str, kind: ActKind, number: int
) -> None:
    say, stays = ACTS[kind]

    def forge() -> None:
        worker = released.sign_in("intake")
        yes = a_yes(worker, released.case_id(), number)
        unfrozen = ConsentAct(number, "", ActKind.THAWED, worker.today(), witness=worker.uid)
        lay(worker, released.case_id(), yes if kind is ActKind.GIVEN else unfrozen)

    if laid_in == "both":
        forge()
    morning = copy_of(released, tmp_path / "morning")
    say(released.sign_in("keeper"), released)
    living = copy_of(released, tmp_path / "living")
    put_back(released, morning)
    if laid_in != "both":
        forge()
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    stays(released)
    another_word(released)
    acts = every_act_of(released.sign_in("keeper"), released.case_id())
    assert next(act.number for act in acts if act.kind is kind and act.recipient_id != CARE) == 0
    about = {"", POLICE} if kind is ActKind.THAWED else {POLICE}
    assert [act.kind for act in acts if act.recipient_id in about][-1] is not kind
    assert not printed(released.sign_in("liaison"))


@pytest.mark.parametrize("kind", ACTS)
def test_the_word_that_comes_next_brings_none_near(released: Office, kind: ActKind) -> None:
    """Without any restore: the act lies just too far ahead for as long as she says nothing."""
    say, stays = ACTS[kind]
    worker, case_id = released.sign_in("intake"), released.case_id()
    number = max(act.number for act in every_act_of(worker, case_id)) + MOST_APART + 1
    yes = a_yes(worker, case_id, number)
    unfrozen = ConsentAct(number, "", ActKind.THAWED, worker.today(), witness=worker.uid)
    lay(worker, case_id, yes if kind is ActKind.GIVEN else unfrozen)
    assert every_act_of(worker, case_id)[0].number == 0
    say(released.sign_in("keeper"), released)
    stays(released)
    assert every_act_of(released.sign_in("keeper"), case_id)[0].kind is kind


@pytest.mark.parametrize("number", [90, *NUMBERS])
def test_what_the_station_has_otherwise_is_no_last_word(
    released: Office, tmp_path: Path, copies: Path, number: int
) -> None:
    """In the copy she took it back; her yes of this morning is there too, under a number above that."""
    case_id = released.case_id()
    living = copy_of(released, tmp_path / "living")
    worker = released.sign_in("intake")
    hers = worker.identity.list("consent_act", ConsentAct, subject=case_id)
    (act_id,) = (each for each, act in hers if act.recipient_id == POLICE)
    yes = a_yes(worker, case_id, number)
    lay(worker, case_id, ConsentAct(40, POLICE, ActKind.WITHDRAWN, worker.today(), witness=worker.uid))
    lay(worker, case_id, yes, act_id)
    path = back_up(released, copies)
    put_back(released, living)
    restore(released, path)
    stays_withdrawn(released)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("gone", ["her freeze", "identity.db"])
def test_what_the_liaison_file_says_of_her_is_her_last_word(
    released: Office, copies: Path, number: int, gone: str
) -> None:
    """The act is in the station and in the backup; then her freeze does not open, or the whole file is gone."""
    worker = released.sign_in("intake")
    lay(worker, released.case_id(), ConsentAct(number, "", ActKind.THAWED, worker.today(), witness=worker.uid))
    path = back_up(released, copies)
    frozen(released.sign_in("keeper"), released)
    worker = released.sign_in("intake")
    rows = worker.identity.records("consent_act", ConsentAct)
    (act_id,) = (row.record_id for row in rows if row.value.kind is ActKind.FROZEN)
    with worker.identity.database.begin() as work:
        work.cursor.execute("UPDATE consent_act SET body = zeroblob(64) WHERE record_id = ?", (act_id,))
        work.commit()
    released.close()
    if gone == "identity.db":
        over_what_is_left(released, path, *lose(released, gone), SHUT)
    else:
        restore(released, path)
    stays_frozen(released)
