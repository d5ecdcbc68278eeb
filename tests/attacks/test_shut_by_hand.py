"""Somebody who has identity.db writes, past the program, to whom a woman's file is open: it is shut to everybody
else, or opened to a colleague. Whoever opens that file hears of it when the files are looked through.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import CaseFile, HandOver
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts.account_state import REWRAP
from nsintake.services.audit import audit
from nsintake.services.backup import backups
from nsintake.services.cases import restriction
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.services.station import rotation
from nsintake.store.restricted_wraps import parts_of
from nsintake.store.tables import SEALED
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_entries_made_void import junk
from tests.attacks.test_let_in_again import new_password, restored
from tests.attacks.test_shut_to_a_keeper import SECOND, two_keepers  # noqa: F401 - a fixture
from tests.attacks.test_wraps_changed import a_file, bend, shut, wrap_of
from tests.services.colleagues import COLLEAGUE, staffed, uid_of  # noqa: F401 - a fixture
from tests.services.ladder import Office, answers
from tests.services.refusals import refused
from tests.services.station.test_rotation import LEAK, change

KEYS = [("identity.db", "keys")]
Hand = Callable[[SignedIn, bytes], object]


def found(office: Office, login: str) -> list[tuple[str, str]]:
    """What whoever signs in is told once the files were looked through."""
    signed_in = office.sign_in(login)
    audit.look_through(signed_in)
    kinds = sorted((finding.file, finding.kind) for finding in signed_in.unsound)
    office.close()
    return kinds


def restricted(office: Office, *logins: str) -> bytes:
    """A file that is open to the worker ``intake``, to these colleagues and to keepers."""
    worker = office.sign_in("intake")
    hers = record(worker, answers())
    restriction.restrict(worker, hers, [uid_of(worker, login) for login in logins])
    return hers


def shut_to_all_but_one(hand: SignedIn, hers: bytes) -> None:
    bend(hand, hers, hand.identity.deks.make(hers, [hand.uid, NO_KEEPERS])[0])


def for_her_and_keepers(hand: SignedIn, hers: bytes) -> None:
    bend(hand, hers, hand.identity.deks.make(hers, [hand.uid])[0])


def replace_for_the_same(hand: SignedIn, hers: bytes) -> None:
    bend(hand, hers, hand.identity.deks.make(hers, hand.identity.holders(hers) or [])[0])


def take_away(hand: SignedIn, hers: bytes) -> None:
    with hand.identity.begin() as work:
        work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (hers,))
        work.commit()


def let_in(hand: SignedIn, hers: bytes) -> None:
    """By somebody on the file, who has its key: one name more, proved like the others."""
    deks, shared = hand.identity.deks, parts_of(wrap_of(hand, hers))
    assert shared is not None
    dek = deks.find(hand.identity.database.reader(), hers, deks.epoch)
    more = hand.ring.wrap_restricted(deks.comp, hers, [uid_of(hand, COLLEAGUE)], dek=dek)
    bend(hand, hers, deks._proved(hers, {**shared, **more}, dek))


def open_to_all(hand: SignedIn, hers: bytes) -> None:
    deks = hand.identity.deks
    dek = deks.find(hand.identity.database.reader(), hers, deks.epoch)
    bend(hand, hers, hand.ring.wrap_dek(deks.comp, hers, dek))


@pytest.mark.parametrize("restrict", [True, False])
def test_a_file_that_was_shut_by_hand_to_all_but_one_is_told_of(staffed: Office, restrict: bool) -> None:  # noqa: F811
    hers = restricted(staffed) if restrict else record(staffed.sign_in("intake"), answers())
    shut_to_all_but_one(staffed.sign_in(COLLEAGUE), hers)
    staffed.close()
    assert found(staffed, "intake") == KEYS
    assert found(staffed, "keeper") == KEYS


@pytest.mark.parametrize(
    ("hand", "login"),
    [
        (take_away, COLLEAGUE),
        (replace_for_the_same, COLLEAGUE),
        (let_in, "intake"),
        (open_to_all, "intake"),
    ],
)
def test_a_restricted_key_that_was_changed_by_hand_is_told_of(staffed: Office, hand: Hand, login: str) -> None:  # noqa: F811
    hers = restricted(staffed)
    assert found(staffed, "keeper") == []
    hand(staffed.sign_in(login), hers)
    staffed.close()
    assert found(staffed, "keeper") == KEYS
    assert found(staffed, COLLEAGUE) == KEYS


def test_the_wrap_of_this_morning_put_back_is_told_of(staffed: Office) -> None:  # noqa: F811
    hers = restricted(staffed, COLLEAGUE)
    thief = staffed.sign_in(COLLEAGUE)
    morning = wrap_of(thief, hers)
    worker = staffed.sign_in("intake")
    restriction.restrict(worker, hers, [])
    bend(thief, hers, morning)
    staffed.close()
    assert found(staffed, "intake") == KEYS


def test_her_signature_under_it_makes_no_difference_where_she_was_not_let_in(staffed: Office) -> None:  # noqa: F811
    """The entry is signed by somebody who may sign there, and says exactly what is there."""
    hers = restricted(staffed)
    thief = staffed.sign_in(COLLEAGUE)
    shut_to_all_but_one(thief, hers)
    with thief.identity.begin() as work:
        thief.identity.wraps.accept(work, hers)
        work.commit()
    staffed.close()
    told = [("identity.db", "keys"), ("identity.db", "powerless")]
    assert found(staffed, "intake") == told
    assert found(staffed, "keeper") == told


def test_what_the_program_does_with_a_key_is_not_told_of(staffed: Office) -> None:  # noqa: F811
    hers = restricted(staffed)
    worker = staffed.sign_in("intake")
    colleague = uid_of(worker, COLLEAGUE)
    restriction.widen(worker, hers, [colleague])
    restriction.restrict(worker, hers, [])
    keeper = uid_of(worker, "keeper")
    restriction.change_access(worker, hers, [colleague], shut_to=[keeper])
    staffed.close()
    assert found(staffed, COLLEAGUE) == []
    restriction.open_to_all(staffed.sign_in(COLLEAGUE), hers)
    assert found(staffed, "keeper") == []


def test_settling_gives_a_file_that_was_opened_by_hand_to_keepers_alone(staffed: Office) -> None:  # noqa: F811
    hers = restricted(staffed)
    let_in(staffed.sign_in("intake"), hers)
    assert not shut(staffed.sign_in(COLLEAGUE), hers)
    keeper = staffed.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Somebody let a colleague in past the program.")
    staffed.close()
    assert shut(staffed.sign_in(COLLEAGUE), hers)
    keeper = staffed.sign_in("keeper")
    assert keeper.identity.get("case_file", hers, CaseFile)
    assert keeper.identity.holders(hers) == (), "to each keeper"
    restriction.widen(keeper, hers, [uid_of(keeper, "intake")])
    assert found(staffed, "intake") == []
    assert not shut(staffed.sign_in("intake"), hers)


def garble(hand: SignedIn, hers: bytes) -> None:
    bend(hand, hers, b"\x02\xff")


def shut_to_all_but_one_and_emptied(hand: SignedIn, hers: bytes) -> None:
    shut_to_all_but_one(hand, hers)
    with hand.identity.begin() as work:
        for table in SEALED[Compartment.IDENTITY]:
            work.cursor.execute(f"DELETE FROM {table} WHERE subject_id = ?", (hers,))
        work.commit()


@pytest.mark.parametrize("hand", [shut_to_all_but_one, shut_to_all_but_one_and_emptied, replace_for_the_same, garble])
def test_settling_leaves_a_key_as_it_lies_that_opens_to_nobody_here_or_not_what_there_is(
    staffed: Office,  # noqa: F811
    hand: Hand,
) -> None:
    hers = restricted(staffed)
    thief = staffed.sign_in(COLLEAGUE)
    hand(thief, hers)
    laid = wrap_of(thief, hers)
    keeper = staffed.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Her key was exchanged; she is asked again.")
    assert wrap_of(keeper, hers) == laid
    staffed.close()
    assert found(staffed, "keeper") == []


def test_settling_leaves_a_file_open_to_whom_it_was_where_only_junk_says_otherwise(staffed: Office) -> None:  # noqa: F811
    hers = restricted(staffed)
    junk(staffed.sign_in(COLLEAGUE).identity, [(WRAP, hers)])
    keeper = staffed.sign_in("keeper")
    before = wrap_of(keeper, hers)
    audit.look_through(keeper)
    assert ("identity.db", "keys") in [(finding.file, finding.kind) for finding in keeper.unsound]
    audit.settle(keeper, "identity.db", "Somebody wrote junk.")
    assert wrap_of(keeper, hers) == before
    staffed.close()
    assert not shut(staffed.sign_in("intake"), hers)
    assert found(staffed, "keeper") == []


def test_new_keys_are_stated_and_what_was_erased_before_is_missed_nowhere(staffed: Office) -> None:  # noqa: F811
    hers, gone = restricted(staffed, COLLEAGUE), restricted(staffed)
    worker = staffed.sign_in("intake")
    erasure.erase(worker, gone, typed=case_of(worker, gone).code)
    change(staffed)
    for login in ("intake", "keeper", COLLEAGUE):
        assert found(staffed, login) == []
    worker = staffed.sign_in("intake")
    restriction.restrict(worker, hers, [])
    shut_to_all_but_one(staffed.sign_in(COLLEAGUE), hers)
    staffed.close()
    assert found(staffed, "intake") == KEYS


def test_a_restore_brings_no_finding_whatever_was_done_with_the_keys_since(staffed: Office, stick: Path) -> None:  # noqa: F811
    office = staffed
    narrower, opened, gone = (restricted(office, COLLEAGUE) for _ in range(3))
    office.close()
    worker = office.sign_in("intake")
    later = record(worker, answers())
    path = stick / backups.back_up(worker, stick).name
    restriction.restrict(worker, narrower, [])
    restriction.open_to_all(worker, opened)
    restriction.restrict(worker, later, [])
    erasure.erase(worker, gone, typed=case_of(worker, gone).code)
    office.close()
    restored(office, "keeper", path)
    for login in ("keeper", "intake", COLLEAGUE):
        assert found(office, login) == []
    thief = office.sign_in(COLLEAGUE)
    assert shut(thief, narrower)
    assert shut(thief, later)


def test_a_new_password_brings_no_finding(staffed: Office) -> None:  # noqa: F811
    hers = restricted(staffed)
    staffed.close()
    new_password(staffed, "intake", "keeper")
    assert found(staffed, "keeper") == []
    worker = staffed.sign_in("intake")
    assert not shut(worker, hers)
    restriction.widen(worker, hers, [uid_of(worker, COLLEAGUE)])
    assert found(staffed, COLLEAGUE) == []


def test_a_session_of_hers_that_was_kept_to_few_is_stated_and_goes_without_a_trace(staffed: Office) -> None:  # noqa: F811
    worker, said = staffed.sign_in("intake"), answers(must_not_see="yes")
    draft_id = intake.consent_to_record(worker, said)
    intake.discard_draft(worker, draft_id)
    hers = a_file(worker)
    assert worker.identity.holders(hers) is not None
    staffed.close()
    assert found(staffed, "keeper") == []


def test_settling_opens_a_file_again_that_was_shut_with_the_keepers_on_it(staffed: Office) -> None:  # noqa: F811
    """A colleague wraps the key that there is, which she has, to herself and keepers alone."""
    hers = record(staffed.sign_in("intake"), answers())
    thief = staffed.sign_in(COLLEAGUE)
    deks = thief.identity.deks
    dek = deks.find(thief.identity.database.reader(), hers, deks.epoch)
    own = thief.ring.wrap_restricted(deks.comp, hers, [thief.uid], dek=dek)
    bend(thief, hers, deks._proved(hers, own, dek))
    staffed.close()
    assert found(staffed, "intake") == KEYS
    assert shut(staffed.sign_in("intake"), hers)
    keeper = staffed.sign_in("keeper")
    audit.settle(keeper, "identity.db", "A colleague shut a file to the others.")
    staffed.close()
    assert not shut(staffed.sign_in("intake"), hers)
    assert found(staffed, COLLEAGUE) == []


def test_settling_keeps_the_other_keepers_out_of_a_file_that_was_shut_to_one(two_keepers: Office) -> None:  # noqa: F811
    office = two_keepers
    worker = office.sign_in("intake")
    hers = record(worker, answers())
    restriction.change_access(worker, hers, (), shut_to=[uid_of(worker, "keeper")])
    open_to_all(worker, hers)
    office.close()
    assert not shut(office.sign_in("keeper"), hers)
    settler = office.sign_in(SECOND)
    audit.look_through(settler)
    audit.settle(settler, "identity.db", "A file was opened to all.")
    assert settler.identity.holders(hers) == tuple(sorted((NO_KEEPERS, settler.uid)))
    office.close()
    assert shut(office.sign_in("keeper"), hers)
    assert not shut(office.sign_in(SECOND), hers)


@pytest.mark.parametrize("few", [False, True])
def test_a_backup_opens_a_file_again_that_was_shut_by_hand_and_not_to_the_thief(
    staffed: Office,  # noqa: F811
    stick: Path,
    few: bool,
) -> None:
    """Who is named in the key that she laid is not believed at a restore either."""
    hers = restricted(staffed) if few else record(staffed.sign_in("intake"), answers())
    staffed.close()
    path = stick / backups.back_up(staffed.sign_in("intake"), stick).name
    staffed.close()
    shut_to_all_but_one(staffed.sign_in(COLLEAGUE), hers)
    staffed.close()
    restored(staffed, "keeper", path)
    keeper = staffed.sign_in("keeper")
    assert not shut(keeper, hers)
    assert keeper.identity.holders(hers) == (() if few else None)
    staffed.close()
    assert shut(staffed.sign_in("intake"), hers) is few
    assert found(staffed, COLLEAGUE) == []


@pytest.mark.parametrize("hand", [let_in, open_to_all])
def test_a_change_of_keys_gives_a_file_that_was_opened_by_hand_to_keepers_alone(
    staffed: Office,  # noqa: F811
    hand: Hand,
) -> None:
    """By a keeper whose session had not looked through the files yet."""
    hers = restricted(staffed)
    hand(staffed.sign_in("intake"), hers)
    staffed.close()
    with refused("records_damaged"):
        rotation.change_keys(staffed.sign_in("keeper"), reason=LEAK)
    staffed.close()
    rotation.change_keys(staffed.sign_in("keeper"), reason=LEAK, leave_damaged=True)
    staffed.close()
    assert shut(staffed.sign_in(COLLEAGUE), hers)
    assert not shut(staffed.sign_in("keeper"), hers)
    assert found(staffed, "keeper") == []


def test_no_act_of_the_program_takes_a_name_written_by_hand_over(staffed: Office) -> None:  # noqa: F811
    """Not when her worker hands the file over or lets somebody in, nor a keeper who gives new passwords their files."""
    office = staffed
    hers = restricted(office)
    worker = office.sign_in("intake")
    keeper = uid_of(worker, "keeper")
    let_in(worker, hers)
    with refused("changed_meanwhile"):
        restriction.hand_over(worker, hers, keeper, HandOver.LEAVES)
    with refused("changed_meanwhile"):
        restriction.widen(worker, hers, [uid_of(worker, COLLEAGUE)])
    with worker.accounts.database.begin() as work:
        worker.accounts.put_setting(work, f"{REWRAP}{worker.uid}", b"1")
        work.commit()
    office.close()
    assert found(office, "keeper") == KEYS
