"""Somebody with the key of identity.db, who may sign nothing there, lays a draft of nobody beside a damaged key: all
keys are changed all the same, and a backup is brought back.
"""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from nsintake.domain.liaison import MaskedRecord
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import recovery
from nsintake.services.station import rotation
from tests.attacks.test_after_settling import settle_all
from tests.attacks.test_away_for_a_moment import look, own_program
from tests.attacks.test_missing_tombstones import back_up
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")


def lay(signed_in: SignedIn) -> None:
    nobody, epoch, reader = secrets.token_bytes(16), signed_in.identity.deks.epoch, signed_in.identity.database.reader()
    line = (secrets.token_bytes(16), nobody, "nobody", 1, epoch, secrets.token_bytes(600))
    columns = "draft_id, subject_id, owner, schema, epoch, body"
    reader.execute(f"INSERT INTO draft ({columns}) VALUES (?, ?, ?, ?, ?, ?)", line)
    wrap = b"\x02" + secrets.token_bytes(40)
    reader.execute("INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, ?, ?)", (nobody, epoch, wrap))


def test_whoever_laid_it_is_removed(released: Office) -> None:
    employ(released)
    lay(own_program(released.sign_in(COLLEAGUE)))
    released.close()
    if any(look(released).values()):
        settle_all(released)
    released.close()
    keeper = released.sign_in("keeper")
    try:
        rotation.remove_person(keeper, uid_of(keeper, COLLEAGUE), leave_damaged=True)
        said = ""
    except NsintakeError as why:
        said = why.code
    assert said == ""


def test_a_backup_that_holds_it_is_brought_back(released: Office, copies: Path) -> None:
    lay(own_program(released.sign_in("intake")))
    path = back_up(released, copies)
    try:
        recovery.restore(released.sign_in("keeper"), path, leave_damaged=True)
        said = ""
    except NsintakeError as why:
        said = why.code
    released.close()
    assert said == ""
    assert released.sign_in("keeper").liaison.get("masked_record", released.record_id(), MaskedRecord)
