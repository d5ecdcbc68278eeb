"""A change of password cut off by kill -9: afterwards exactly one password opens, the old one or the new one.

``python -m tests.faults.password_harness RUNG ROUNDS``: as ``act_harness``, with points around the new blob, too.
"""

from __future__ import annotations

import json
import random
import sys
import time
from datetime import timedelta
from pathlib import Path

from nsintake.errors import UserFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.store.check import verify_file
from tests.faults.act_harness import Outcome, copied, start
from tests.faults.acts import PASSWORD
from tests.services.ladder import Office

WHO = "liaison"


def opens(office: Office, password: str) -> SignedIn | None:
    """A session with that password, None if it does not open."""
    office.clock.moment += timedelta(seconds=400)  # whatever a wrong one earned is over
    try:
        signed_in = sign_in(office.station(), WHO, password)
    except UserFault as fault:
        if fault.code != "wrong_password":
            raise
        return None
    office.sessions.append(signed_in)
    return signed_in


def look(office: Office, outcome: Outcome, old: str, *, acknowledged: bool) -> None:
    """What the next morning finds."""
    found = {"old": opens(office, old), "new": opens(office, PASSWORD)}
    opened = [name for name, signed_in in found.items() if signed_in is not None]
    signed_in = found["new"] or found["old"]
    if signed_in is None or len(opened) != 1:
        outcome.mixed += 1
        outcome.failed.append(f"opens: {opened}")
        return
    noted = any(entry.verb == "change_password" for entry in signed_in.accounts_store.audit.views())
    outcome.old += opened == ["old"]
    outcome.new += opened == ["new"]
    outcome.mixed += noted != (opened == ["new"])
    outcome.lost += acknowledged and opened != ["new"]
    outcome.unsound += not all(verify_file(store).sound for store in signed_in.stores)


def play(rung: Path, rounds: int) -> Outcome:
    outcome = Outcome()
    seconds = points = 0.0
    for round_ in range(rounds + 1):
        with copied(rung) as office:
            old = office.passwords()[WHO]
            deadly = random.randint(1, int(points)) if round_ % 2 else None
            child = start(office, "change password", deadly=deadly)
            began = time.monotonic()
            child.let_go()
            if round_ and deadly is None:
                time.sleep(random.random() * seconds)
                child.kill()
            child.end()
            if round_ == 0:  # nothing stops it: how long it takes and how many points it passes
                seconds = time.monotonic() - began
                points = next(int(word.split()[1]) for word in child.said if word.startswith("points"))
                continue
            outcome.rounds += 1
            outcome.cut += not child.acknowledged
            outcome.failed += [word for word in child.said if word.startswith("error")]
            look(office, outcome, old, acknowledged=child.acknowledged)
    return outcome


if __name__ == "__main__":
    print(json.dumps(vars(play(Path(sys.argv[1]), int(sys.argv[2])))))
