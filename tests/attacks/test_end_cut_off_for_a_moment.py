"""A liaison officer puts an older end of liaison.db's log there while a worker protects a woman, and then the rows and
the log of before over what the worker wrote: the numbers are the same. Or she lays junk there first, so that the file
is not sound. What the worker did is done again by the next session, and missed on her computer account.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow, shared_items
from nsintake.domain.identity import AgeBand
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.meeting import EndReason
from nsintake.errors import NsintakeError
from nsintake.records.case_files import acts_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import consenting
from nsintake.services.consent.withdrawing import finish_withdrawals
from nsintake.services.liaison import ending_meetings
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_changed_keys_that_prove_nothing import freeze_by_reference, withdraw_by_reference
from tests.attacks.test_her_words_outlive_settling import settled, stated
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, narrow, print_all, withdraw
from tests.attacks.test_rollback import seen
from tests.services.consent.test_consenting import change
from tests.services.ladder import CARE, POLICE, Office, plan, state_at
from tests.services.refusals import refused
from tests.services.test_consent_standing import SECURITY

TABLES = ("masked_record", "released_letter", "task", "meeting", "audit")
CUT = 6


@contextmanager
def put_back_after(hands: SignedIn) -> Iterator[None]:
    store = hands.liaison
    held = {table: read(store, f"SELECT * FROM {table}") for table in TABLES}
    yield
    for table in TABLES:
        store.database.reader().execute(f"DELETE FROM {table}")
        put_in(store, table, held[table])


def look_often(hands: SignedIn) -> None:
    for _ in range(CUT):
        with hands.liaison.begin() as work:
            hands.liaison.audit.append(work, "view", record_id=b"x" * 16)
            work.commit()


def tried(act: Act, worker: SignedIn, office: Office) -> str:
    try:
        act(worker, office)
    except NsintakeError as why:
        return why.code
    return ""


@pytest.mark.parametrize("act", [withdraw, freeze, narrow, withdraw_by_reference, freeze_by_reference])
def test_what_protects_her_is_done_again(released: Office, act: Act, tmp_path: Path) -> None:
    """Before: nothing but the worker's computer account knew that she had said so, and the letter printed."""
    released.sign_in("keeper")
    with state_at(tmp_path):  # another account of the computer
        hands, officer = own_program(released.sign_in("liaison")), released.sign_in("liaison")
    letters = letter_ids(officer, released)
    look_often(hands)
    worker = released.sign_in("intake")
    with put_back_after(hands):
        last = hands.liaison.audit.head().number
        hands.liaison.database.reader().execute("DELETE FROM audit WHERE n > ?", (last - CUT,))
        told = tried(act, worker, released)
    assert ("liaison.db", "rolled_back") in seen(worker)
    released.sign_in("intake")
    with state_at(tmp_path):
        printed = (*print_all(officer, letters), *print_all(released.sign_in("liaison"), letters))
    assert "printed" not in printed, told


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_what_is_written_into_a_file_that_is_not_sound_is_missed(released: Office, act: Act) -> None:
    """Before: of such a file nothing was remembered any more."""
    released.sign_in("keeper")
    worker, hands = released.sign_in("intake"), own_program(released.sign_in("liaison"))
    look_often(hands)
    hands.liaison.database.reader().execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
    audit.look_through(worker)
    assert ("liaison.db", "powerless") in seen(worker)
    with put_back_after(hands):
        act(worker, released)
    assert ("liaison.db", "rolled_back") in seen(released.sign_in("intake"))


def test_a_meeting_that_was_called_off_is_missed(released: Office) -> None:
    """Before: no other session on her account knew of it until hers ended."""
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    meeting_id = plan(worker, released.case_id()).meeting_id
    hands = own_program(released.sign_in("liaison"))
    look_often(hands)
    worker = released.sign_in("intake")
    with put_back_after(hands):
        last = hands.liaison.audit.head().number
        hands.liaison.database.reader().execute("DELETE FROM audit WHERE n > ?", (last - CUT,))
        ending_meetings.cancel(worker, meeting_id, EndReason.WE_COULD_NOT)
    for login in ("liaison", "intake", "keeper"):
        assert ("liaison.db", "rolled_back") in seen(released.sign_in(login))


@pytest.mark.parametrize("act", [withdraw, freeze, withdraw_by_reference, freeze_by_reference])
def test_what_waits_there_is_noted_once(released: Office, act: Act) -> None:
    """While the end is missing, and while it may be that another file is hers too. Before: each look at what waits
    noted a freeze by a reference once more.
    """
    released.sign_in("keeper")
    worker, hands = released.sign_in("intake"), own_program(released.sign_in("liaison"))
    look_often(hands)
    worker = released.sign_in("intake")
    hands.liaison.database.reader().execute("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)")
    stated(own_program(released.sign_in("intake")).identity, "tie", b"t" * 16, b"?" * 32)
    tried(act, worker, released)
    waits = len(worker.outbox.notes())
    assert waits
    for _ in range(3):
        tried(lambda signed_in, _: finish_withdrawals(signed_in), worker, released)
    assert len(worker.outbox.notes()) == waits


def cut_off(office: Office) -> tuple[SignedIn, list[bytes]]:
    """A worker, in whose session the last entry of liaison.db goes, and the letters of the woman."""
    office.sign_in("keeper")
    hands = own_program(office.sign_in("liaison"))
    letters = letter_ids(hands, office)
    look_often(hands)
    worker = office.sign_in("intake")
    hands.liaison.database.reader().execute("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)")
    return worker, letters


def is_in_force(signed_in: SignedIn, case_id: bytes) -> bool:
    last = {act.recipient_id: act for act in acts_of(signed_in, case_id)}
    return [(last[office].noted, shared_items(last[office])) for office in (POLICE, CARE)] == [
        (False, frozenset({Item.KIND}))
    ] * 2


@pytest.mark.parametrize("known", [False, True])
def test_a_narrower_word_is_in_force_at_once(released: Office, *, known: bool) -> None:
    """And her papers are blocked once more at each sign-in, until a keeper settled it. Before: it waited until then,
    and her worker was told that part of her file could not be read; where it was ``known`` that the end is missing,
    nothing was done.
    """
    worker, letters = cut_off(released)
    case_id = released.case_id()
    if known:
        worker.integrity.look()
        assert worker.unsound
    narrow(worker, released)
    assert is_in_force(worker, case_id)
    waits = worker.outbox.notes()
    for login in ("intake", "keeper", "intake"):
        signed_in = released.sign_in(login)
        finish_withdrawals(signed_in)
        assert signed_in.outbox.notes() == waits != []
    settled(released, "liaison.db")
    keeper = released.sign_in("keeper")
    assert not keeper.outbox.notes()
    assert is_in_force(keeper, case_id)
    rows = keeper.liaison.list("released_letter", ReleasedLetter, ids=letters)
    assert [paper.blocked for _, paper in rows] == [True] * len(letters)


@pytest.mark.parametrize(
    "more",
    [
        Said(POLICE, tuple(ItemChoice(item, Choice.SHARE) for item in Item)),
        Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),), seen=SeenHow.FACE),
        Said(SECURITY, (ItemChoice(Item.KIND, Choice.SHARE),)),
    ],
    ids=["more items", "her face", "another office"],
)
def test_she_agrees_to_no_more_while_a_file_is_not_sound(released: Office, more: Said) -> None:
    less = Said(
        POLICE, (ItemChoice(Item.KIND, Choice.SHARE), ItemChoice(Item.AGE, Choice.SHARE)), seen=SeenHow.VOICE_ONLY
    )
    consenting.record_acts(released.sign_in("intake"), released.case_id(), [less], Given())
    worker, _ = cut_off(released)
    before = acts_of(worker, released.case_id())
    worker.integrity.look()
    with refused("audit_mismatch"):
        consenting.record_acts(worker, released.case_id(), [more], Given())
    assert acts_of(worker, released.case_id()) == before


def test_what_her_changed_file_no_longer_covers_is_blocked_at_once(released: Office) -> None:
    worker, letters = cut_off(released)
    change(worker, released.case_id(), age=AgeBand.FROM_12)
    assert consenting.judge_again(worker, released.case_id()).blocked == 3
    (note,) = worker.outbox.notes()
    assert released.sign_in("intake").outbox.notes() == [note]
    assert set(print_all(released.sign_in("liaison"), letters)) <= {"letter_blocked", "audit_mismatch"}
