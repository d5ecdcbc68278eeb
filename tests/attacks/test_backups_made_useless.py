"""Somebody changes a file so that nothing of the work is touched and every backup made from then on is refused.

A backup is a copy of the pages as they are. Whoever can write where the files lie garbles one that holds nothing; with
the key of accounts.db, which everybody has, an administrator leaves a value there that the table does not allow. The
station goes on. On the day on which it burns, a keeper who hears that the backup is not sound brings it back all the
same.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError
from nsintake.services.audit import audit
from nsintake.services.day import case_view
from nsintake.services.station import rotation
from nsintake.store import connection, generation
from nsintake.store.engine import Database
from tests.attacks.test_missing_tombstones import back_up, recovered, restore
from tests.attacks.test_restored_over_damage import garble, over_what_is_left
from tests.attacks.test_rollback import seen
from tests.services.backup.test_recovery import _sheet_of
from tests.services.colleagues import employ
from tests.services.ladder import Office
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")
EVERYBODY = ("administrator", "liaison", "intake", "keeper")


def is_told(office: Office) -> list[str]:
    """Who hears of it, at the sign-in or behind the pages."""
    found = list[str]()
    for login in EVERYBODY:
        try:
            signed_in = office.sign_in(login)
            audit.look_through(signed_in)
        except NsintakeError as error:
            found.append(f"{login} {error.code}")
            continue
        found += [f"{login} {what}" for what in seen(signed_in)]
    office.close()
    return found


def leave_a_null(office: Office) -> None:
    """A setting without a value."""
    database = office.sign_in("administrator").accounts.database
    leave(database, "setting", "value", "INSERT INTO setting (key, value) VALUES ('office_hours', NULL)")
    office.close()


def leave_a_null_in_liaison(office: Office) -> None:
    """A key of nobody without a wrap, by an officer."""
    database = office.sign_in("liaison").liaison.database
    leave(database, "dek", "wrap", "INSERT INTO dek (subject_id, epoch, wrap) VALUES (zeroblob(16), 1, NULL)")
    office.close()


def leave(database: Database, table: str, column: str, act: str) -> None:
    """Written while the table's words allow it; they are then as they were."""
    cursor = database.reader()
    (text,) = cursor.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    loose = text.replace(f"{column} BLOB NOT NULL", f"{column} BLOB")
    assert loose != text, text
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    for written, then in ((loose, act), (text, "SELECT 1")):
        version += 1
        cursor.execute("PRAGMA writable_schema = ON")
        cursor.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (written, table))
        cursor.execute(f"PRAGMA schema_version = {version}")
        cursor.execute("PRAGMA writable_schema = RESET")
        cursor.execute(then).fetchall()


def garble_a_page(office: Office) -> None:
    """A page of which nobody hears: half of identity.db are pages that held a letter while it waited."""
    office.sign_in("keeper")
    office.close()
    file = generation.current_folder(office.data) / "identity.db"
    kept = file.read_bytes()
    for page in range(len(kept) // connection.PAGE_SIZE - 1, 1, -1):
        garble(file, page)
        if not is_told(office):
            return
        for part in file.parent.glob("identity.db*"):
            part.unlink()
        file.write_bytes(kept)
    raise AssertionError("every page is missed")


@pytest.mark.parametrize("how", [None, leave_a_null, leave_a_null_in_liaison, garble_a_page])
def test_a_backup_made_since_can_be_brought_back_or_somebody_was_told(
    released: Office, copies: Path, tmp_path: Path, how: Callable[[Office], None] | None
) -> None:
    if how is not None:
        how(released)
    told = is_told(released)
    path = back_up(released, copies)
    try:
        _, clean = recovered(released, path, tmp_path, leave_damaged=True)
        back = bool(case_view.list_cases(clean.sign_in("keeper")))
        why = ""
    except NsintakeError as error:
        back, why = False, error.code
    assert back or told, why


@pytest.mark.parametrize("left", [False, True])
def test_the_administrator_who_did_it_can_be_removed(released: Office, *, left: bool) -> None:
    """All keys are changed because she leaves; nobody heard of what she left."""
    employ(released, "second", Role.ADMINISTRATOR)
    released.close()
    if left:
        leave_a_null(released)
        assert is_told(released) == []
    keeper = released.sign_in("keeper")
    rotation.remove_person(keeper, uid_of(keeper, "administrator"))


@pytest.mark.parametrize("where", ["in the station", "at the sign-in page"])
@pytest.mark.parametrize("left", [False, True])
def test_a_good_backup_of_before_is_brought_back_over_it(
    released: Office, copies: Path, *, left: bool, where: str
) -> None:
    path = back_up(released, copies)
    if left:
        leave_a_null(released)
    if where == "in the station":
        restore(released, path)
    else:
        passwords, sheet = released.passwords(), _sheet_of(released)
        over_what_is_left(released, path, passwords, sheet)
    assert case_view.list_cases(released.sign_in("keeper"))
