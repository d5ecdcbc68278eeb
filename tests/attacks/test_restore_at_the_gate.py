"""A backup is brought to a living station from the sign-in page, with sheet and password: it is asked there what the
station's own page asks, and what this account of the computer noted does not make it endless.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.errors import EnvironmentFault
from nsintake.records.unlocking import pin_of
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import ERASURES, OLDER, UNKNOWN
from nsintake.services.backup.staging import MOST_RENUMBERED
from nsintake.services.station import rotation
from nsintake.store import generation
from tests.services.backup.test_backup_age import said_later
from tests.services.backup.test_recovery import Clean, _sheet_of, back_up, look_at_somebody
from tests.services.ladder import Office
from tests.services.refusals import refused

EVERY = frozenset({OLDER, UNKNOWN, ERASURES})


pytestmark = pytest.mark.usefixtures("cheap_keys")


def opened_at(office: Office, path: Path) -> recovery.OpenedBackup:
    password, sheet = office.passwords()["keeper"], _sheet_of(office)
    return recovery.open_with_password(
        office.data, path, sheet=sheet, login="keeper", password=password, clock=office.clock
    )


def is_refused(office: Office, path: Path, code: str) -> None:
    """It is, changes nothing, and goes through once a keeper has read why."""
    number = generation.current(office.data)
    opened = opened_at(office, path)
    try:
        assert opened.keeps_people
        for despite in (frozenset[str](), EVERY - {code}):
            with refused(code):
                recovery.recover(opened, stay=frozenset(), despite=despite)
        assert generation.current(office.data) == number
        recovery.recover(opened, stay=frozenset(), despite=frozenset({code}))
    finally:
        opened.close()
    assert generation.current(office.data) != number


def test_one_that_lacks_more_than_its_day_says(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    released.clock.moment += timedelta(days=3)
    look_at_somebody(released)
    released.close()
    released.clock.moment += timedelta(days=3)
    later = said_later(released.sign_in("liaison"), path, 6)
    released.close()
    is_refused(released, later, OLDER)


def test_one_from_before_a_change_of_keys_that_the_log_does_not_know(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    look_at_somebody(released)
    made, uid = said_later(worker, path, 0), worker.uid
    released.close()
    rotation.remove_person(released.sign_in("keeper"), uid)
    released.close()
    is_refused(released, made, UNKNOWN)


def test_an_honest_one_is_asked_nothing(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    rotation.change_keys(released.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    released.close()
    opened = opened_at(released, path)
    recovery.recover(opened, stay=frozenset())


def test_a_note_of_the_newest_list_far_ahead_is_not_followed(released: Office, copies: Path, tmp_path: Path) -> None:
    path = back_up(released, copies)
    clean = Clean(released, tmp_path)
    with clean.opened(path) as opened:
        people, number, pin = clean.everybody(opened), opened._then.ring.roster.number, pin_of(opened._then.ring.org)
        paths.make_folder(pin.parent, shared=False)
        paths.atomic_write(pin, str(number + MOST_RENUMBERED + 1).encode())
        with pytest.raises(EnvironmentFault) as caught:
            recovery.recover(opened, stay=people)
        assert (caught.value.code, caught.value.params["file"]) == ("pin_far_ahead", str(pin))
        assert opened._then.ring.roster.number == number
        paths.atomic_write(pin, str(number + 3).encode())
        recovery.recover(opened, stay=people)
    assert clean.sign_in("keeper").ring.roster.number == number + 4
