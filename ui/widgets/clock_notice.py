"""The line that says that the computer's clock and the log do not agree; work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import T, day
from ui.widgets.basics import Notice, Tone

if TYPE_CHECKING:
    from nsintake.services.session import ClockGap


class ClockNotice(Notice):
    """Names both days. Due dates go by the later one."""

    def __init__(self, gap: ClockGap) -> None:
        words = T(
            "The computer's clock says {clock}, the newest entry is of {newest}. Set the clock; until then days and "
            "due dates go by the later of the two.",
            clock=day(gap.clock),
            newest=day(gap.newest),
        )
        if gap.clock > gap.newest:
            words = T(
                "The computer's clock says {clock}, the newest entry is of {newest}. If nobody was away that long, the "
                "clock is wrong: set it and sign in again. What is written until then carries the wrong day.",
                clock=day(gap.clock),
                newest=day(gap.newest),
            )
        super().__init__(words, Tone.WAITING, name="clock_notice")
