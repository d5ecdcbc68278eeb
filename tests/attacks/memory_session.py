"""A session process for the memory test: started by the real launcher, it signs in, opens cases, then locks.

``python -m tests.attacks.memory_session FOLDER`` with files in FOLDER as its only means of talking to the test. The
first session works and, when told to, ends with the launcher's code for a lock; the next one waits and ends for good.
With ``waiting`` after FOLDER this is the program's own process that waits, loaded, and becomes the next session.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from nsintake.launcher_protocol import EXIT_LOCK


def wait_for(fifo: Path) -> None:
    """Stand still until the test writes a line."""
    with fifo.open("rb") as pipe:
        pipe.readline()


def work(folder: Path) -> None:
    """Sign in, open what there is to open, say what the keys are, and hold it all until told to lock."""
    from nsintake.clock import FixedClock  # noqa: PLC0415
    from nsintake.crypto.envelope import hkdf  # noqa: PLC0415
    from nsintake.services.day import case_view  # noqa: PLC0415
    from nsintake.services.liaison import liaison  # noqa: PLC0415
    from nsintake.services.signing_in.sign_in import sign_in  # noqa: PLC0415
    from nsintake.station import Station  # noqa: PLC0415
    from tests.services.ladder import MOMENT  # noqa: PLC0415

    station = Station.find(folder / "data", clock=FixedClock(MOMENT))
    assert station is not None
    passwords = {account.login: account.password for account in station.accounts_hint()}
    signed_in = sign_in(station, "keeper", passwords["keeper"])
    held = [case_view.reveal(signed_in, row.case_id) for row in case_view.list_cases(signed_in)]
    held_records = [liaison.open_record(signed_in, row.record_id) for row in liaison.list_records(signed_in)]
    complained = folder / "complaint"
    if complained.exists():
        from nsintake.domain.complaint import ComplaintTo  # noqa: PLC0415
        from nsintake.domain.language import Lang  # noqa: PLC0415
        from nsintake.services.intake import complaints  # noqa: PLC0415

        words = complained.read_text("utf-8")
        complained.unlink()
        held_paper = complaints.draw(signed_in, Lang.AR, ComplaintTo.PSEA, words), words
        assert held_paper[0].pages == 1
    ring = signed_in.ring
    assert ring._root is not None
    raw = [ring._site_secret._raw, ring._site_secret._stretched, ring._root._seed, *ring._compartments.values()]
    raw += [hkdf(ring._site_secret._stretched + key, name.value) for name, key in ring._compartments.items()]
    said = {"pid": os.getpid(), "keys": [key.hex() for key in raw], "password": passwords["keeper"]}
    told = folder / "working.new"
    told.write_text(json.dumps(said))
    told.replace(folder / "working")
    sys.stdout.write(
        json.dumps({"due": {"alarm": [signed_in.now().isoformat()]}, "heads": {"liaison.db": "1:ab"}}) + "\n"
    )
    sys.stdout.write('{"due": "not a list"}\nno json\n{"ready": true}\n')
    sys.stdout.flush()
    wait_for(folder / "lock")
    assert held
    assert held_records


def main() -> int:
    folder = Path(sys.argv[1])
    carried = sys.stdin.readline()
    if not (folder / "working").exists():
        work(folder)
        return EXIT_LOCK
    told = folder / "locked.new"
    told.write_text(json.dumps({"pid": os.getpid(), "carried": carried}))
    told.replace(folder / "locked")
    wait_for(folder / "end")
    return 0


def wait_loaded() -> None:
    """What waits, of which only the session is another one."""
    from ui import app, waiting  # noqa: PLC0415

    def run() -> None:
        sys.stdout.write('{"awake": true}\n')
        sys.stdout.flush()
        sys.exit(main())

    app.run = run
    waiting.run()


if __name__ == "__main__":
    if "waiting" in sys.argv:
        wait_loaded()
    sys.exit(main())
