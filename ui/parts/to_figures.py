"""Where it is found which offices answer: one quiet line with the way to Figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.roles import Permission
from ui.i18n import T
from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn


def to_figures(signed_in: SignedIn, open_figures: Callable[[], object], *, name: str) -> QWidget:
    """The line; its button is there for whoever may open Figures. ``name``: what the names of its parts begin with."""
    line = QWidget()
    said = label(T("How offices answered is in Figures, for months that are published."), "soft", wrap=False)
    said.setObjectName(f"{name}.figures_line")
    act = button(T("Open &Figures"), open_figures, name=f"{name}.figures", icon="chart")
    line.setLayout(row(said, act if signed_in.may(Permission.READ_FIGURES) else None, None))
    return line
