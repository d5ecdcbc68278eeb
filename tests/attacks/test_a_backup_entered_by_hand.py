"""A backup from before the keys were changed, made again by somebody who kept copies, is asked about unless the log
knows it. Whoever has an account writes into that log: an administrator or an officer enters it there, after the change.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.services.backup import backup_age, recovery
from nsintake.services.backup.restore_questions import UNKNOWN
from nsintake.services.station import rotation
from nsintake.store import backup
from tests.attacks.test_restore_at_the_gate import opened_at
from tests.services.backup.test_backup_age import said_later
from tests.services.backup.test_recovery import back_up
from tests.services.ladder import Office
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize("entered", [None, "administrator", "liaison"])
def test_one_that_was_entered_after_the_keys_were_changed_is_asked_about(
    released: Office, copies: Path, entered: str | None
) -> None:
    path = back_up(released, copies)
    made = said_later(released.sign_in("liaison"), path, 0)
    released.close()
    rotation.change_keys(released.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    released.close()
    if entered is not None:
        hands = released.sign_in(entered)
        with hands.accounts_store.begin() as work:
            backup_age.note_made(hands, work, backup.look(made), made.stat().st_size)
            work.commit()
        released.close()
    opened = opened_at(released, made)
    try:
        with refused(UNKNOWN):
            recovery.recover(opened, stay=frozenset())
    finally:
        opened.close()
