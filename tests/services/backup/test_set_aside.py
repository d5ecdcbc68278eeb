"""The files that a restore at a running station replaces: deleted, or set aside where not all of them could be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.domain.after_restore import AfterRestore
from nsintake.errors import EnvironmentFault, Refused
from nsintake.records import restore_note
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import after_restore, recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.day import case_view
from nsintake.store import generation
from tests.services.backup.test_recovery import back_up
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def set_aside(office: Office) -> list[str]:
    return sorted(path.name for path in office.data.glob("set-aside-*"))


def damaged(office: Office, stick: Path) -> tuple[Path, SignedIn]:
    """A backup, and a keeper at a station of which a page does not open since."""
    path = back_up(office, stick)
    office.close()
    file = office.station().path_of(Compartment.LIAISON)
    keeper = office.sign_in("keeper")
    with file.open("r+b") as there:
        there.seek(-100, 2)
        there.write(bytes(50))
    return path, keeper


def test_a_station_of_which_everything_was_read_is_deleted_and_not_set_aside(released: Office, stick: Path) -> None:
    """Before: it stayed in the data folder for good, with every woman in it who is erased later; no page said so."""
    path = back_up(released, stick)
    keeper = released.sign_in("keeper")
    case_view.open_case(keeper, released.case_id())  # this entry of the log is in the write-ahead log alone
    done = recovery.restore(keeper, path)
    released.close()
    assert done.aside == ""
    released.sign_in("keeper")
    assert set_aside(released) == []


def test_a_station_of_which_a_page_does_not_open_is_set_aside(released: Office, stick: Path) -> None:
    path, keeper = damaged(released, stick)
    done = recovery.restore(keeper, path, despite=frozenset({SHUT}))
    released.close()
    assert done.aside
    assert set_aside(released) == [Path(done.aside).name]


def test_the_keeper_is_told_at_her_next_session_what_a_restore_could_not_do(released: Office, stick: Path) -> None:
    """Before: the session ended with the restore, and nobody was told."""
    path, keeper = damaged(released, stick)
    assert after_restore.read(keeper) is None
    done = recovery.restore(keeper, path, despite=frozenset({SHUT}))
    released.close()
    keeper = released.sign_in("keeper")
    said = after_restore.read(keeper)
    assert said is not None
    assert (said.day, said.aside, said.unread) == (done.day, done.aside, done.unread)
    with pytest.raises(Refused):
        after_restore.read(released.sign_in("intake"))
    after_restore.has_read(keeper)
    assert after_restore.read(keeper) is None


def test_of_a_restore_that_carried_everything_over_nothing_is_told(released: Office, stick: Path) -> None:
    """Nor of an earlier one that nobody read."""
    path, keeper = damaged(released, stick)
    recovery.restore(keeper, path, despite=frozenset({SHUT}))
    released.close()
    keeper = released.sign_in("keeper")
    recovery.restore(keeper, path)
    released.close()
    assert after_restore.read(released.sign_in("keeper")) is None


def test_of_a_restore_that_is_not_in_force_nothing_is_told(
    released: Office, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, keeper = damaged(released, stick)
    kept = list[bool]()

    def full(*_which: object) -> None:
        kept.append(bool(list(paths.state_folder().glob("restored-*"))))
        raise EnvironmentFault("disk_full")

    monkeypatch.setattr(generation, "put_in_force", full)
    with pytest.raises(EnvironmentFault):
        recovery.restore(keeper, path, despite=frozenset({SHUT}))
    assert kept == [True]
    assert after_restore.read(keeper) is None
    earlier = AfterRestore(generation.current(released.data) or 0, keeper.today(), 0, 2, 0, "")
    restore_note.keep(keeper.ring.org, earlier)
    with pytest.raises(EnvironmentFault):
        recovery.restore(keeper, path, despite=frozenset({SHUT}))
    assert after_restore.read(keeper) == earlier, "nobody has read that yet"
    restore_note.keep(keeper.ring.org, AfterRestore(99, keeper.today(), 1, 0, 0, ""))  # cut off before it was in force
    assert after_restore.read(keeper) is None
    assert not list(paths.state_folder().glob("restored-*"))
