"""Whoever makes a backup removes the oldest of those that lie there. Whoever has an account writes beside each when it
was made, and on one of her own what she likes: the honest ones of the last days stay all the same.
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.services.backup import backups
from nsintake.services.backup.backup_age import TABLE, _record_id
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.backup.test_backup_age import said_later
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")
KEPT = 3


def made(office: Office, stick: Path, days: int) -> list[str]:
    """The names of backups of so many days, each a day after the one before."""
    office.close()
    signed_in, names = office.sign_in("administrator"), list[str]()
    backups.set_keep(signed_in, KEPT)
    for _ in range(days):
        office.clock.moment += timedelta(days=1)
        names.append(backups.back_up(signed_in, stick).name)
    return names


def lying(stick: Path) -> set[str]:
    return {path.name for path in stick.glob("files-*.bin")}


def test_those_dated_ahead_push_none_out(office: Office, stick: Path) -> None:
    """Before: until that day came each new backup took yesterday's away."""
    (name,) = made(office, stick, 1)
    hands = own_program(office.sign_in("liaison"))
    for days in range(400, 400 + KEPT):
        shutil.move(said_later(hands, stick / name, days), stick)
    honest = [name, *made(office, stick, KEPT - 1)]
    assert lying(stick) == {*honest}


def test_one_of_which_somebody_says_that_it_is_old_stays(office: Office, stick: Path) -> None:
    """Before: one entry about its name, of a day long ago, and the next backup took the newest away."""
    names = made(office, stick, KEPT)
    hands = own_program(office.sign_in("liaison"))
    hands.accounts_store.audit._clock = FixedClock(office.clock.moment - timedelta(days=300))
    with hands.accounts_store.begin() as work:
        named = _record_id(hands.ring.org, names[-1])
        hands.accounts_store.audit.append(work, "back_up", table=TABLE, record_id=named, version=1, state=b"x" * 32)
        work.commit()
    office.close()
    office.sign_in("keeper")  # asked whether the clock is right, since the log ends long ago: it is
    newest = made(office, stick, 1)
    assert lying(stick) == {*names[1:], *newest}
