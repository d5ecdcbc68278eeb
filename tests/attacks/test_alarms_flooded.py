"""A liaison officer writes more hours than the launcher takes in: what is due for a woman by an hour rings all the same
while the station is locked, and when the program starts again.
"""

from __future__ import annotations

import contextlib
import os
import threading
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from nsintake.domain.accompaniment import CheckIn
from nsintake.launcher_protocol import Carried
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import alarms
from nsintake.store.sealed import new_id
from nsintake_start import launcher
from nsintake_start.alarm import Alarm
from nsintake_start.waiting import Waiting
from tests.services.accompaniment.test_ways import go, way_of
from tests.services.ladder import Office
from tests.services.test_alarms import told
from ui.launcher_link import LauncherLink

MANY = 6000
DAY = timedelta(days=1)


def flood(office: Office, hands: SignedIn) -> None:
    """One more way, by her own hand: thousands of calls are awaited on it, from tomorrow on."""
    way = way_of(hands, go(office, office.sign_in("intake")).accompaniment_id)
    calls = tuple(CheckIn(hands.now() + DAY + timedelta(seconds=at), 0) for at in range(MANY))
    way_id = new_id()
    with hands.liaison.begin() as work:
        hands.liaison.put(work, "accompaniment", way_id, way_id, replace(way, check_ins=calls), verb="plan_way")
        work.commit()


def asked_again_by(office: Office) -> tuple[SignedIn, datetime]:
    """A worker, and the hour by which somebody asks a woman again who might take her life."""
    worker = office.sign_in("intake")
    before = {due.record_id for due in alarms.alarms(worker).due}
    told(worker, suicide="yes")
    (alarm,) = [due for due in alarms.alarms(worker).due if due.record_id not in before]
    return worker, alarm.rings_at


def heard_by_the_launcher(said: bytes) -> Carried:
    """What the launcher knows once a session ended that said this."""
    read, write = os.pipe()

    def say() -> None:
        with os.fdopen(write, "wb") as pipe:
            pipe.write(said)

    saying = threading.Thread(target=say)
    saying.start()
    carried = Carried()
    with contextlib.closing(launcher.Launcher(Alarm(["true"]), Waiting(None))) as listens:
        launcher._listen(read, carried, listens)
    saying.join()
    os.close(read)
    return carried


def test_hours_without_number_silence_no_check_outside_a_session(
    office: Office, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    flood(office, office.sign_in("liaison"))
    worker, moment = asked_again_by(office)
    found = alarms.alarms(worker)
    assert len(found.due) > MANY
    link = LauncherLink(launched=True)
    link.remember(office.data)
    capfdbinary.readouterr()
    link.tell_due(found.moments(), found.silent, at_start=found.at_start())
    kept = launcher.kept_alarms(office.data)
    carried = heard_by_the_launcher(capfdbinary.readouterr().out)
    assert moment.isoformat() in carried.due.get("alarm", []), "while the station is locked"
    assert carried.due["watch"][0] == min(due.rings_at for due in found.due if not due.ends_by_word).isoformat()
    assert moment.isoformat() in kept.due.get("alarm", []), "when the program starts again"
    assert len(carried.line()) < launcher._LONGEST_LINE, "and so is the next session"
