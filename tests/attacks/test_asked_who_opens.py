"""A restricted file was given to keepers alone, since nobody knew any more for whom it is: that is on their Today until
one of them says who else may open it, in whatever way she says it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from nsintake.domain.case import HandOver
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day import alarms, today
from nsintake.services.founding.practice_office import record
from nsintake.services.station import rotation
from nsintake.store.wrap_lines import asks_who_opens
from tests.attacks.test_a_word_said_before import opens
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.attacks.test_shut_by_hand import let_in
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")
Say = Callable[[SignedIn, bytes], None]


def asked(signed_in: SignedIn, case_id: bytes) -> int:
    """How often it is on Today who else may open it."""
    return [(task.kind, task.target) for task in today.today(signed_in).due].count((TaskKind.ACCESS_LOST, case_id))


def rings(signed_in: SignedIn, case_id: bytes) -> bool:
    return case_id in {due.record_id for due in alarms.alarms(signed_in).due}


def changed_keys(office: Office) -> None:
    office.close()
    reason = rotation.KeyChange.SUSPECTED_LEAK
    rotation.change_keys(office.sign_in("keeper"), reason=reason, leave_damaged=True)
    office.close()


def let_in_by_hand(office: Office) -> bytes:
    """A file that is open to its worker, and to a colleague past the program."""
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [])
    let_in(office.sign_in("intake"), case_id)
    office.close()
    return case_id


def open_to_keepers_alone(office: Office) -> bytes:
    case_id = let_in_by_hand(office)
    assert settled_by(office, "keeper")
    keeper = office.sign_in("keeper")
    assert asked(keeper, case_id) == 1
    assert not opens(office.sign_in("intake"), case_id)
    assert rings(office.sign_in("intake"), case_id)
    return case_id


def test_a_change_of_keys_asks_it_on_today_and_asks_it_once(office: Office) -> None:
    """Before: what was due for her rang for whoever was shut out, and no keeper read why."""
    case_id = let_in_by_hand(office)
    for _ in range(2):
        changed_keys(office)
        keeper = office.sign_in("keeper")
        assert not opens(office.sign_in("intake"), case_id)
        assert (asked(keeper, case_id), rings(office.sign_in("intake"), case_id)) == (1, True)
    restriction.change_access(keeper, case_id, [uid_of(keeper, "intake")])
    changed_keys(office)
    assert asked(office.sign_in("keeper"), case_id) == 0
    assert opens(office.sign_in("intake"), case_id)


def to_her_worker(keeper: SignedIn, case_id: bytes) -> None:
    restriction.change_access(keeper, case_id, [uid_of(keeper, "intake")])


def to_nobody_else(keeper: SignedIn, case_id: bytes) -> None:
    restriction.change_access(keeper, case_id, ())


def to_a_colleague_who_takes_it(keeper: SignedIn, case_id: bytes) -> None:
    restriction.hand_over(keeper, case_id, uid_of(keeper, COLLEAGUE), HandOver.OTHER)


def to_the_keeper_who_takes_it(keeper: SignedIn, case_id: bytes) -> None:
    restriction.hand_over(keeper, case_id, keeper.uid, HandOver.OTHER)


def by_a_word_on_today(keeper: SignedIn, case_id: bytes) -> None:
    (task,) = [task for task in today.today(keeper).due if (task.kind, task.target) == (TaskKind.ACCESS_LOST, case_id)]
    today.finish(keeper, task.task_id)


@pytest.mark.parametrize(
    ("say", "open_to"),
    [
        (to_her_worker, ["intake"]),
        (to_nobody_else, []),
        (to_a_colleague_who_takes_it, [COLLEAGUE]),
        (to_the_keeper_who_takes_it, []),
        (by_a_word_on_today, []),
    ],
)
def test_it_is_asked_no_more_once_a_keeper_said_it(office: Office, say: Say, open_to: Sequence[str]) -> None:
    """Before: a file that was handed over stayed on Today, one for nobody else rang on for whoever is shut out."""
    case_id = open_to_keepers_alone(office)
    say(office.sign_in("keeper"), case_id)
    office.close()
    for keys_changed in (False, True):
        if keys_changed:
            changed_keys(office)
        keeper = office.sign_in("keeper")
        assert asked(keeper, case_id) == 0
        assert not asks_who_opens(keeper.identity.wraps, case_id)
        for login in ("intake", COLLEAGUE):
            signed_in = office.sign_in(login)
            assert opens(signed_in, case_id) is (login in open_to)
            assert not rings(signed_in, case_id)
            assert asked(signed_in, case_id) == 0


@pytest.mark.parametrize("said", [True, False])
def test_a_restore_goes_by_what_a_keeper_said_since(office: Office, copies: Path, *, said: bool) -> None:
    """The backup is from when it was asked."""
    case_id = open_to_keepers_alone(office)
    path = back_up(office, copies)
    if said:
        to_her_worker(office.sign_in("keeper"), case_id)
    restored(office, "keeper", path)
    keeper, worker = office.sign_in("keeper"), office.sign_in("intake")
    assert opens(worker, case_id) is said
    assert asked(keeper, case_id) == (0 if said else 1)
    assert rings(worker, case_id) is not said


def test_a_restore_asks_it_where_it_was_asked_and_the_backup_has_the_file_for_keepers_alone(
    office: Office, copies: Path
) -> None:
    """Before: as long as the backup had it for the same people, it was asked no more."""
    employ(office)
    keeper = office.sign_in("keeper")
    case_id = record(keeper, answers())
    restriction.restrict(keeper, case_id, [])
    path = back_up(office, copies)
    keeper = office.sign_in("keeper")
    restriction.hand_over(keeper, case_id, uid_of(keeper, "intake"), HandOver.OTHER)
    let_in(office.sign_in("intake"), case_id)
    assert settled_by(office, "keeper")
    assert asked(office.sign_in("keeper"), case_id) == 1
    restored(office, "keeper", path)
    assert asked(office.sign_in("keeper"), case_id) == 1
    assert not opens(office.sign_in(COLLEAGUE), case_id)
