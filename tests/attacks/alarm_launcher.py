"""The real launcher with a clock that can be set: ``python -m tests.attacks.alarm_launcher FOLDER``.

It works on FOLDER/data; FOLDER/clock holds seconds by which the computer's clock is wrong. What its sessions are told
to do comes from ``alarm_hands``, which only they load: nothing that is looked for later is in this process by itself.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nsintake import alarm_times
from nsintake_start import launcher

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.flow import Flow


def main(folder: Path, hands: Callable[[], Callable[[Path, Flow], object]] | None = None) -> int:
    """The launcher, with a clock that can be set and a session with hands; ``hands``, asked in the session's process
    before its first page, gives others than those of the alarms.
    """

    def wall() -> float:
        try:
            return time.time() + float((folder / "clock").read_text() or 0)
        except FileNotFoundError:
            return time.time()

    alarm_times.wall = wall

    def signed_in() -> None:
        from ui import app as program  # noqa: PLC0415

        made, start = (hands or _of_alarms)(), program.start

        def handed(*given: Any, **more: Any) -> Flow:
            flow = start(*given, **more)
            flow.hands = made(folder, flow)  # type: ignore[attr-defined]
            return flow

        program.start = handed
        sys.argv = ["nsintake", "--data", str(folder / "data")]
        program.run()

    return launcher.keep_running(signed_in, kept=lambda: launcher.kept_alarms(folder / "data"))


def _of_alarms() -> Callable[[Path, Flow], object]:
    from tests.attacks.alarm_hands import Hands  # noqa: PLC0415 - in the session's process only

    return Hands


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
