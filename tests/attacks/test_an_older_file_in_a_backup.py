"""An administrator makes a backup by hand and puts an older liaison.db into it. On a clean computer her worker is told
at once of what was planned with a woman in between: nobody watches over it any more.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.domain.task import Task, TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups, recovery
from nsintake.services.day import alarms
from nsintake.store import backup
from tests.services.accompaniment.test_ways import go
from tests.services.backup.test_recovery import Clean
from tests.services.ladder import Office, plan


def a_way_tomorrow(office: Office, worker: SignedIn) -> None:
    go(office, worker)


def a_meeting_tomorrow(office: Office, worker: SignedIn) -> None:
    plan(worker, office.case_id())


def taken(office: Office, names: str, where: Path) -> None:
    """Copy files of the station: those whose name begins so."""
    where.mkdir(exist_ok=True)
    for path in office.station().folder.glob(f"{names}*"):
        if not path.name.endswith("-shm"):
            shutil.copy(path, where / path.name)


def restored(office: Office, folder: Path, path: Path) -> SignedIn:
    """A worker on a clean computer, on which this backup was brought back."""
    clean = Clean(office, folder)
    with clean.opened(path) as opened:
        recovery.recover(opened, stay=clean.everybody(opened))
    return clean.sign_in("intake")


def lost(worker: SignedIn) -> list[bytes]:
    """In whose files it is said that something due by an hour is lost."""
    rows = worker.identity.sound("task", Task).records
    return [row.subject_id for row in rows if row.value.kind is TaskKind.HOUR_LOST]


@pytest.mark.parametrize("planned", [a_way_tomorrow, a_meeting_tomorrow])
def test_her_worker_is_told_of_what_an_older_liaison_file_does_not_know(
    released: Office,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    planned: Callable[[Office, SignedIn], None],
) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(released.state))  # as it is again once this is over
    released.sign_in("intake").tidy()
    released.close()
    taken(released, "liaison.db", tmp_path / "mixed")
    worker = released.sign_in("intake")
    planned(released, worker)
    case_id = released.case(worker)
    released.close()
    for names in ("accounts.db", "identity.db"):
        taken(released, names, tmp_path / "mixed")
    administrator, stick = released.sign_in("administrator"), tmp_path / "stick"
    stick.mkdir()
    made = backup.write(stick, tmp_path / "mixed", backups._manifest(administrator), sign=administrator.ring.sign)
    again = restored(released, tmp_path, made.path)
    assert lost(again) == [case_id]
    assert case_id in {due.target for due in alarms.alarms(again).due if due.rings_at <= again.now()}


def test_nobody_is_told_of_anything_by_an_honest_backup(
    released: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(released.state))
    worker, stick = released.sign_in("intake"), tmp_path / "stick"
    a_way_tomorrow(released, worker)
    stick.mkdir()
    made = backups.back_up(worker, stick)
    assert lost(restored(released, tmp_path, stick / made.name)) == []
