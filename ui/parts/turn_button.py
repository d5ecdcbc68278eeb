"""The button that turns the screen to her: it asks the service for what she may see, then covers everything with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui import background
from ui.dialogs.turn_to_her import TurnToHer
from ui.i18n import T
from ui.widgets.basics import quiet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from nsintake.services.intake.turned_screen import TurnedScreen


def turn_button(ask: Callable[[], TurnedScreen], *, name: str) -> QPushButton:
    """``ask`` runs in a worker when it is pressed."""

    def turn() -> None:
        background.run(made, ask, lambda view: TurnToHer.open_over(made, view))

    made = quiet(T("Turn to her"), turn, name=name, icon="eye")
    made.setToolTip(T("Shows only this, large and in her language. Escape goes back."))
    return made
