"""The real launcher whose sessions play acts of ways with her: ``python -m tests.journeys.way_launcher FOLDER``.

Its clock can be set, for the launcher, its sessions and their sign-in page alike. Each session takes the names of acts
from FOLDER/order, from its first page on, and writes FOLDER/done.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.attacks import alarm_launcher

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.flow import Flow


def acts() -> Callable[[Path, Flow], object]:
    """In the session's process: its clocks are the one that was set, and it plays acts."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from tests.journeys.set_clock import follow  # noqa: PLC0415
    from tests.journeys.stage import Play, Stage  # noqa: PLC0415
    from tests.journeys.way_acts import WAY_ACTS  # noqa: PLC0415

    follow()

    def plays(folder: Path, flow: Flow) -> QTimer:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        stage = Stage(app, flow, Play.read(folder / "play.json"))

        def look() -> None:
            path = folder / "order"
            try:
                order = json.loads(path.read_text())
            except FileNotFoundError:
                return
            path.unlink()
            said: dict[str, Any] = {"pid": os.getpid()}
            try:
                said["said"] = WAY_ACTS[order["do"]](stage, *order["with"])
            except Exception:  # noqa: BLE001 - whatever went wrong is told to the test
                said["said"] = {"failed": traceback.format_exc()}
            stage.play.write(folder / "play.json")
            fresh = folder / "done.new"
            fresh.write_text(json.dumps(said))
            fresh.replace(folder / "done")

        timer = QTimer(flow)
        timer.setInterval(20)
        timer.timeout.connect(look)
        timer.start()
        return timer

    return plays


if __name__ == "__main__":
    sys.exit(alarm_launcher.main(Path(sys.argv[1]), acts))
