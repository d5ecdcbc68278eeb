"""Somebody who was a keeper changes one entry of identity.db's log. That is noticed, and backups go on; then the
computer burns. A letter waited when the backup was made.

A keeper reads that the log does not hold and goes on all the same: it must be possible to bring back everything else.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.roles import Role
from nsintake.domain.task import TaskKind
from nsintake.services.backup import recovery
from nsintake.services.day import case_view, today
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_undelivered import waits
from tests.services.backup.test_recovery import Clean, look_at_somebody
from tests.services.colleagues import employ
from tests.services.ladder import Office
from tests.services.people import change

pytestmark = pytest.mark.usefixtures("cheap_keys")
SECOND = "second"


@pytest.mark.parametrize("changed", [False, True])
@pytest.mark.parametrize("letter", ["none waits", "one waits"])
def test_it_is_brought_back(heard: Office, copies: Path, tmp_path: Path, letter: str, *, changed: bool) -> None:
    employ(heard, SECOND, Role.KEEPER)
    heard.close()
    hands = own_program(heard.sign_in(SECOND))  # goes on with the keys that she has
    if letter == "one waits":
        waits(heard)
    look_at_somebody(heard)
    look_at_somebody(heard)
    change(heard, SECOND, role=Role.LIAISON)
    heard.sign_in("keeper")
    if changed:
        reader = hands.identity.database.reader()
        (last,) = reader.execute("SELECT max(n) FROM audit").fetchone()
        reader.execute("UPDATE audit SET day = '2026-03-03' WHERE n = ?", (last - 2,))
    for signed_in in heard.sessions:
        signed_in.station.close()
    heard.sessions.clear()
    path = back_up(heard, copies)
    clean = Clean(heard, tmp_path)
    with clean.opened(path) as opened:
        recovery.recover(opened, stay=clean.everybody(opened), leave_damaged=True)
    keeper = clean.sign_in("keeper")
    assert case_view.list_cases(keeper)
    if changed and letter == "one waits":  # nobody can tell whether it was cancelled: her worker hears that it stays
        told = [task.kind for task in today.today(keeper).due if task.kind is TaskKind.NOT_SENT]
        assert told == [TaskKind.NOT_SENT]
        assert not keeper.outbox.owed.entries(keeper.identity.database.reader())
