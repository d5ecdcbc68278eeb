"""Python's collector, run by a timer on the drawing thread only.

Left to itself it runs in whichever thread happens to allocate, and a worker would then delete widgets, which Qt does
not survive. So it is switched off for the process and does its work here, a little at a time.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 1_500
RESTING_MS: Final = 6_000
"""At most this long from one look to the next while nothing is made that could be collected."""


def settle() -> None:
    """Something large was made that stays as long as the session: where a ``Collector`` works, it never looks at it."""
    if not gc.isenabled():
        gc.freeze()


class Collector(QObject):
    """Collects while its parent lives; what existed before it, or before ``settle``, is never looked at again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > max(limits[generation], 1):
                gc.collect(generation)
                self._look_after(EVERY_MS)
                return
        self._look_after(min(2 * self._timer.interval(), RESTING_MS))

    def _look_after(self, wait: int) -> None:
        """A computer that nobody touches is woken as seldom as that allows."""
        if self._timer.interval() != wait:
            self._timer.setInterval(wait)
