"""The files that a restore at a running station replaces: deleted, or set aside where not all of them could be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.day import case_view
from tests.services.backup.test_recovery import back_up
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def set_aside(office: Office) -> list[str]:
    return sorted(path.name for path in office.data.glob("set-aside-*"))


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
    path = back_up(released, stick)
    released.close()
    file = released.station().path_of(Compartment.LIAISON)
    keeper = released.sign_in("keeper")
    with file.open("r+b") as there:
        there.seek(-100, 2)
        there.write(bytes(50))
    done = recovery.restore(keeper, path, despite=frozenset({SHUT}))
    released.close()
    assert done.aside
    assert set_aside(released) == [Path(done.aside).name]
