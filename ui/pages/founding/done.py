"""Step 6: what was made, where the papers go, and what comes next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from nsintake.services.station.founding_steps import FoundingState
from ui.i18n import T, isolate
from ui.widgets.basics import Card, Notice, Tone, column, label, primary, row
from ui.widgets.sheet_step import sheet_name

_MARK: Final = chr(0x2022)


class DoneStep(Card):
    """``closed`` when she goes to sign-in."""

    closed = Signal()

    def __init__(self, state: FoundingState, *, lead: str) -> None:
        super().__init__(T("The station is founded"), name="founding_done")
        self.add(Notice(T("Cases can be opened from now on."), Tone.GOOD, name="founding_finished"))
        self.add(label(T("What was made"), "label"))
        people = [
            T("{name}, keeper (intake lead)", name=isolate(lead)),
            T("{name}, administrator: makes accounts, sees no case", name=isolate(state.administrator)),
        ]
        if state.second_keeper:
            people.append(T("{name}, second keeper", name=isolate(state.second_keeper)))
        self.add(_listed([T("Three sealed files, each with a key of its own"), *people]))
        self.add(label(T("What to do now"), "label"))
        self.add(_listed(self._next(state)))
        self.act = primary(T("To sign-in"), self.closed.emit, name="founding_close")
        self.act.setDefault(True)
        self.add(row(self.act, None))

    def _next(self, state: FoundingState) -> list[str]:
        places = T(
            "Today: take the papers away. {site} and the two halves in three places; A and B in different towns, with "
            "different people.",
            site=sheet_name("S"),
        )
        backup = T("Today: sign in and make the first backup. Without it a broken disk would lose everything.")
        found = [places, backup]
        if not state.second_keeper:
            found.append(T("Soon: a second keeper. Until then only the papers can take your place."))
        if not state.remembers:
            found.append(
                T("This computer has no keyring that could keep its share, so the site sheet is typed at each start.")
            )
        return found

    def start(self) -> None:
        """Put the keyboard on the way on."""
        self.act.setFocus()


def _listed(lines: list[str]) -> QVBoxLayout:
    """Sentences below one another, each with a mark at its beginning."""
    down = column(4)
    for words in lines:
        mark = label(_MARK, "soft", wrap=False)
        line = row(mark, None, gap=7)
        line.setStretch(1, 0)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line.insertWidget(1, label(words), 1)
        down.addLayout(line)
    return down
