"""What whoever holds the key of accounts.db writes into its settings decides nothing about a woman, and breaks nothing.

An administrator holds that key, and so does everybody who ever signed in. Everything that can be written there is
listed, found from the code and from a real office; what nobody has judged makes a test fail.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.services.backup import backups
from nsintake.services.cases import cases, erasure, remains, retention
from nsintake.services.session import Session
from tests.services.closed import close_file
from tests.services.ladder import Office
from tests.services.refusals import refused


def write(session: Session, key: str, value: object) -> None:
    """Write a setting by hand, in whatever type; None takes it away."""
    with session.accounts.database.begin() as work:
        if value is None:
            work.cursor.execute("DELETE FROM setting WHERE key = ?", (key,))
        else:
            work.cursor.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, value))
        work.commit()


def closed_for(office: Office, days: int) -> bytes:
    """A file that was closed so many days ago."""
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    close_file(worker, case_id)
    office.clock.moment += timedelta(days=days)
    return case_id


def erased_by_a_keeper(office: Office, case_id: bytes) -> bool:
    """A keeper signs in and erases what the program proposes."""
    keeper = office.sign_in("keeper")
    due = [one.case_id for one in retention.due_files(keeper)]
    if due:
        erasure.erase_due(keeper, due, typed=str(len(due)))
    return case_id not in {row.case_id for row in cases.list_cases(keeper)}


@pytest.mark.parametrize("said", [b"1", b"0", b"000", 1, "1"])
def test_no_setting_makes_a_keeper_erase_what_was_closed_a_moment_ago(office: Office, said: object) -> None:
    case_id = closed_for(office, 40)
    write(office.sign_in("administrator"), "retention_months", said)
    assert not erased_by_a_keeper(office, case_id)


@pytest.mark.parametrize("said", [None, b"1", b"12", b"\xff" * 400])
def test_a_setting_that_is_changed_or_gone_shortens_no_keepers_word(office: Office, said: object) -> None:
    retention.set_months_kept(office.sign_in("keeper"), 36)
    case_id = closed_for(office, 30 * 30)
    write(office.sign_in("administrator"), "retention_months", said)
    assert not erased_by_a_keeper(office, case_id)


def test_the_number_of_an_earlier_version_gone_erases_nothing(office: Office) -> None:
    """An older version kept the number in a setting; whoever takes it away leaves the program's own, which is less."""
    write(office.sign_in("keeper"), "retention_months", b"60")
    case_id = closed_for(office, 30 * 30)
    write(office.sign_in("administrator"), "retention_months", None)
    assert not erased_by_a_keeper(office, case_id)


@pytest.mark.parametrize("said", [None, b"2001-01-01T00:00:00+00:00", b"\xff\xfe", b"2026-03-04T09:30:00", 7])
def test_whatever_is_written_older_backups_of_an_erased_woman_are_said(
    released: Office, tmp_path: Path, said: object
) -> None:
    worker, stick = released.sign_in("intake"), tmp_path / "stick"
    stick.mkdir()
    backups.back_up(worker, stick)
    released.clock.moment += timedelta(hours=1)
    code = cases.open_case(worker, released.case_id()).code
    erasure.erase(worker, released.case_id(), typed=code)
    write(released.sign_in("administrator"), "last_erasure", said)
    left = remains.remains(released.sign_in("keeper"))
    assert left.last is not None
    assert [(one.folder, one.older) for one in left.media] == [(str(stick), 1)]


def test_an_intake_worker_says_no_number_of_months(office: Office) -> None:
    with refused("not_permitted"):
        retention.set_months_kept(office.sign_in("intake"), 1)
