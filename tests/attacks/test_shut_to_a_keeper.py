"""A file shut to a keeper against every key she has: her own, the keepers', the root's, those of earlier files.

The other keeper with the same method must win, or it proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import HandOver
from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError
from nsintake.services.audit import audit
from nsintake.services.backup import backups, recovery
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.day import alarms, case_view
from nsintake.services.day.ringing import AGAIN
from nsintake.services.founding.practice_office import record
from nsintake.services.station import rotation
from nsintake.store.wraps import AUDIT
from tests.attacks.test_restricted_files import CANARY, loot, thief
from tests.services.colleagues import COLLEAGUE, employ, uid_of
from tests.services.ladder import POLICE, Office, _copy, _rung, answers, founded
from tests.services.refusals import refused

SECOND = "keeper2"
LEAK = rotation.KeyChange.SUSPECTED_LEAK


@cache
def _two_keepers() -> Path:
    with _rung(founded()) as office:
        employ(office)
        employ(office, SECOND, Role.KEEPER)
    return office.folder


@pytest.fixture
def two_keepers(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office with two keepers, ``keeper`` and ``keeper2``, and two workers."""
    yield from _copy(_two_keepers(), monkeypatch)


def shut(office: Office) -> bytes:
    """A woman's file, open to ``intake`` and to ``keeper2``, shut to ``keeper``."""
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    return case_id


def opens(office: Office, login: str, case_id: bytes) -> bool:
    signed_in = office.sign_in(login)
    try:
        case_view.open_case(signed_in, case_id)
    except NsintakeError:
        return False
    finally:
        office.close()
    return True


def readers(office: Office, case_id: bytes) -> set[str]:
    return {login for login in ("keeper", SECOND, "intake", COLLEAGUE) if opens(office, login, case_id)}


def takes(office: Office, folder: Path, login: str, case_id: bytes) -> bool:
    return any(CANARY.encode() in plain for plain in loot(thief(office, folder, login), case_id))


def test_no_key_a_shut_out_keeper_has_opens_the_file(two_keepers: Office, tmp_path: Path) -> None:
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    assert takes(office, tmp_path / "before", "keeper", case_id), "the same search wins while it is open to keepers"
    old = thief(office, tmp_path / "old", "keeper").deks()[case_id]
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    assert readers(office, case_id) == {SECOND, "intake"}
    assert not takes(office, tmp_path / "after", "keeper", case_id)
    assert loot(thief(office, tmp_path / "kept", "keeper"), case_id, more=old) == [], "nor with the keys from before"
    assert takes(office, tmp_path / "second", SECOND, case_id)


def test_it_stays_shut_after_a_change_of_keys_by_the_other_keeper(two_keepers: Office, tmp_path: Path) -> None:
    office = two_keepers
    case_id = shut(office)
    with refused("files_shut"):
        rotation.change_keys(office.sign_in("keeper"), reason=LEAK)
    office.close()
    assert readers(office, case_id) == {SECOND, "intake"}, "refused, it changes nothing"
    rotation.change_keys(office.sign_in(SECOND), reason=LEAK)
    office.close()
    assert readers(office, case_id) == {SECOND, "intake"}
    assert not takes(office, tmp_path / "after", "keeper", case_id)
    assert NO_KEEPERS in (office.sign_in("intake").identity.holders(case_id) or ())


def test_whoever_leaves_shut_files_behind_does_not_open_them_either(two_keepers: Office, tmp_path: Path) -> None:
    office = two_keepers
    case_id = shut(office)
    rotation.change_keys(office.sign_in("keeper"), reason=LEAK, leave_shut=True)
    office.close()
    assert readers(office, case_id) == set()
    assert not takes(office, tmp_path / "after", "keeper", case_id)


def test_what_she_left_behind_rings_until_a_keeper_settles_it(two_keepers: Office) -> None:
    """Nobody can say any more what was due for her: who has seen that has quiet for a while."""
    office = two_keepers
    case_id = shut(office)
    rotation.change_keys(office.sign_in("keeper"), reason=LEAK, leave_shut=True)
    office.close()
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    (ring,) = [due for due in alarms.alarms(worker).due if due.target == case_id]
    alarms.seen(worker, case_id, ring.moment)
    (again,) = [due for due in alarms.alarms(worker).due if due.target == case_id]
    assert (again.rings_at, again.ends_by_word) == (worker.now() + AGAIN, False)
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "It was left behind.")
    for signed_in in (worker, keeper, office.sign_in(COLLEAGUE)):
        assert [due for due in alarms.alarms(signed_in).due if due.target == case_id] == []


def test_it_stays_shut_after_a_restore(two_keepers: Office, tmp_path: Path, stick: Path) -> None:
    office = two_keepers
    case_id = shut(office)
    path = stick / backups.back_up(office.sign_in(COLLEAGUE), stick).name
    office.close()
    with refused("files_shut"):
        recovery.restore(office.sign_in("keeper"), path)
    office.close()
    recovery.restore(office.sign_in(SECOND), path)
    office.close()
    assert readers(office, case_id) == {SECOND, "intake"}
    assert not takes(office, tmp_path / "after", "keeper", case_id)


@pytest.mark.parametrize("hidden", [False, True])
def test_shut_since_the_backup_it_opens_to_its_worker_alone(
    two_keepers: Office, tmp_path: Path, stick: Path, *, hidden: bool
) -> None:
    """``hidden``: the keeper destroys the file's own key and that of the log before, so that nothing says to whom."""
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    path = stick / backups.back_up(worker, stick).name
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper")])
    office.close()
    if hidden:
        reader = office.sign_in("keeper").identity.database.reader()
        assert reader.execute("DELETE FROM dek WHERE subject_id IN (?, ?)", (AUDIT, case_id)).rowcount == 2
        office.close()
    despite: frozenset[str] = frozenset()
    try:
        recovery.restore(office.sign_in("keeper"), path)
    except NsintakeError as asked:
        despite = frozenset({asked.code})
        office.close()
        recovery.restore(office.sign_in("keeper"), path, despite=despite)
    office.close()
    assert readers(office, case_id) == {"intake"}
    assert not takes(office, tmp_path / "after", "keeper", case_id)


def test_handing_over_lets_no_shut_out_keeper_in(two_keepers: Office) -> None:
    office = two_keepers
    case_id = shut(office)
    worker = office.sign_in("intake")
    with refused("keeper_shut_out"):
        restriction.hand_over(worker, case_id, uid_of(worker, "keeper"), HandOver.LEAVES)
    restriction.hand_over(worker, case_id, uid_of(worker, COLLEAGUE), HandOver.LEAVES)
    office.close()
    assert readers(office, case_id) == {SECOND, COLLEAGUE}


def test_letting_somebody_in_or_the_keepers_again_is_hers_to_say(two_keepers: Office) -> None:
    office = two_keepers
    case_id = shut(office)
    worker = office.sign_in("intake")
    first = uid_of(worker, "keeper")
    access = restriction.access_to(worker, case_id)
    assert [keeper.uid for keeper in access.shut_to] == [first]
    assert [keeper.uid for keeper in access.keepers] == [uid_of(worker, SECOND)]
    restriction.change_access(worker, case_id, [uid_of(worker, COLLEAGUE)], shut_to=[first])
    office.close()
    assert readers(office, case_id) == {SECOND, "intake", COLLEAGUE}
    worker = office.sign_in("intake")
    restriction.change_access(worker, case_id, ())
    office.close()
    assert readers(office, case_id) == {"keeper", SECOND, "intake"}
    worker = office.sign_in("intake")
    restriction.change_access(worker, case_id, None, shut_to=[first])
    office.close()
    assert readers(office, case_id) == {SECOND, "intake", COLLEAGUE}, "everybody but her"


def test_nobody_shuts_out_herself_or_the_worker_of_the_file(two_keepers: Office) -> None:
    office = two_keepers
    keeper = office.sign_in("keeper")
    case_id = record(keeper, answers(names=CANARY))
    with refused("shuts_out_herself"):
        restriction.change_access(keeper, case_id, (), shut_to=[keeper.uid])
    second = office.sign_in(SECOND)
    with refused("worker_shut_out"):
        restriction.change_access(second, case_id, (), shut_to=[keeper.uid])
    with refused("colleague_unknown"):
        restriction.change_access(second, case_id, (), shut_to=[uid_of(second, COLLEAGUE)])


def test_both_keepers_shut_out_leaves_her_worker_alone(two_keepers: Office) -> None:
    office = two_keepers
    worker = office.sign_in("intake")
    case_id = record(worker, answers(names=CANARY))
    restriction.change_access(worker, case_id, (), shut_to=[uid_of(worker, "keeper"), uid_of(worker, SECOND)])
    office.close()
    assert readers(office, case_id) == {"intake"}
    for login in ("keeper", SECOND):
        with refused("files_shut"):
            rotation.change_keys(office.sign_in(login), reason=LEAK)
        office.close()
    withdrawing.withdraw(office.sign_in("intake"), case_id, POLICE, by_phone=True)
