"""Plays one act in a process of its own: ``python -m tests.journeys.act NAME PLAY.json``, under the real launcher.

The session process is the product's own: its start-up, flow, window and exit codes. Exit code 70 and a line on
standard error say what was missed.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.journeys.stage import Missed, Play, Stage

FAILED = 70


def every_act() -> tuple[dict[str, Callable[[Stage], Any]], set[str]]:
    """Every act by its name, and the names of those that end by locking."""
    from tests.journeys.acts import ACTS, LOCKS  # noqa: PLC0415
    from tests.journeys.consent_acts import CONSENT_ACTS  # noqa: PLC0415
    from tests.journeys.file_acts import FILE_ACTS  # noqa: PLC0415
    from tests.journeys.founding_acts import FOUNDING_ACTS, LOCKING  # noqa: PLC0415
    from tests.journeys.hand_over_acts import HAND_OVER_ACTS  # noqa: PLC0415
    from tests.journeys.leak_acts import LEAK_ACTS  # noqa: PLC0415
    from tests.journeys.meeting_acts import MEETING_ACTS  # noqa: PLC0415
    from tests.journeys.people_acts import PEOPLE_ACTS, PEOPLE_LOCKS  # noqa: PLC0415
    from tests.journeys.public_acts import PUBLIC_ACTS  # noqa: PLC0415
    from tests.journeys.recovery_acts import RECOVERY_ACTS, RECOVERY_LOCKS  # noqa: PLC0415
    from tests.journeys.session_acts import SESSION_ACTS  # noqa: PLC0415
    from tests.journeys.trouble_acts import TROUBLE_ACTS  # noqa: PLC0415

    acts = {**ACTS, **TROUBLE_ACTS, **FOUNDING_ACTS, **PEOPLE_ACTS, **RECOVERY_ACTS, **FILE_ACTS, **LEAK_ACTS}
    acts |= {**CONSENT_ACTS, **SESSION_ACTS, **MEETING_ACTS, **PUBLIC_ACTS, **HAND_OVER_ACTS}
    return acts, LOCKS | LOCKING | PEOPLE_LOCKS | RECOVERY_LOCKS | {*PUBLIC_ACTS, *HAND_OVER_ACTS}


def run(name: str, path: Path) -> int:
    """Start the program, play the act inside its event loop, and leave as the program leaves."""
    play = Play.read(path)
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from nsintake import hardening, log, settings  # noqa: PLC0415
    from nsintake.domain.language import Lang  # noqa: PLC0415
    from tests.journeys.set_clock import go_back  # noqa: PLC0415
    from ui import app as program  # noqa: PLC0415
    from ui import i18n  # noqa: PLC0415

    acts, locking = every_act()
    hardening.harden_process()
    folder = settings.private_folder()
    log.to_file(folder / "events.log")
    app = program.make_application(folder)
    i18n.set_language(app, Lang(play.language))
    mark = program.claim(folder)
    if mark is None:
        return FAILED
    if play.notes.get("days_ago"):
        go_back(play.notes["days_ago"])
    data = Path(play.data)
    flow = program.start(program.make_flow(app, folder, data))
    stage = Stage(app, flow, play)
    failed: list[str] = []

    def act() -> None:
        try:
            acts[name](stage)
        except Missed as missed:
            failed.append(str(missed))
            app.exit(FAILED)
            return
        except Exception:  # noqa: BLE001 - whatever went wrong ends the act and is told
            failed.append(traceback.format_exc())
            app.exit(FAILED)
            return
        play.write(path)
        if name not in locking:
            flow.close()

    QTimer.singleShot(0, act)
    code = app.exec()
    if failed:
        sys.stderr.write(f"act {name}: {failed[0]}\n")
        sys.stderr.flush()
        os._exit(FAILED)
    flow.finish()
    mark.unlock()
    return code


if __name__ == "__main__":
    status = run(sys.argv[1], Path(sys.argv[2]))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
