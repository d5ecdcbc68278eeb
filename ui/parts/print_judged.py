"""Printing a paper about a woman: judged and written down when its turn at the printer has come, then the bytes leave.

A printer takes its time, and so does other long work. What waits for it must not leave by an older word.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ui import background

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.printing import Printed, Printer


class _Paper(Protocol):
    @property
    def pdf(self) -> bytes: ...


def print_judged(
    owner: QWidget,
    printer: Printer,
    judged: Callable[[], tuple[bytes, _Paper]],
    then: Callable[[bytes, Printed], object],
    *,
    copies: int,
    to: str,
    refused: Callable[[Exception], object],
    not_sure: Callable[[bytes, Exception], object],
) -> None:
    """``judged`` writes the print down and gives its id and the paper; ``then`` gets the id and what came out.
    ``refused`` hears why it may not leave, ``not_sure`` that nobody knows what came out of what was written down.
    """
    written = list[bytes]()

    def work() -> tuple[bytes, Printed]:
        print_id, paper = judged()
        written.append(print_id)
        return print_id, printer.print(paper.pdf, copies=copies, to=to)

    def came_out(done: tuple[bytes, Printed]) -> None:
        then(*done)

    def failed(error: Exception) -> None:
        if written:
            not_sure(written[0], error)
        else:
            refused(error)

    background.run(owner, work, came_out, failed, lane=background.Lane.LONG)
