"""A whole journey with the woman of ``canaries`` in a process of its own, as a session would leave it on disk.

``python -m tests.attacks.disk_journey DATA`` works in the data folder; everything else comes from the environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from nsintake import log, settings
from nsintake.clock import FixedClock
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import letters
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.attacks import canaries
from tests.services.ladder import MOMENT


def main() -> None:
    folder = settings.private_folder()
    log.to_file(folder / "events.log")
    settings.save(folder, settings.Settings())
    station = Station.find(Path(sys.argv[1]), clock=FixedClock(MOMENT))
    assert station is not None
    passwords = {account.login: account.password for account in station.accounts_hint()}
    sessions: list[SignedIn] = []

    def opened(login: str) -> SignedIn:
        sessions.append(sign_in(station, login, passwords[login]))
        return sessions[-1]

    journey = canaries.play(opened)
    try:
        letters.begin_letter(sessions[0], journey.case_id, canaries.NAMES[0])
    except NsintakeError as error:
        log.event("refused", error=error.code, recipient=canaries.NAMES[1], name=canaries.CALLED[0])
        sys.stderr.write(f"{error!r} {error}\n")
    assert "LET THROUGH" not in journey.refused
    print("played", flush=True)
    os._exit(0)  # as in a crash: nothing is closed, the last writes stay in their logs


if __name__ == "__main__":
    main()
