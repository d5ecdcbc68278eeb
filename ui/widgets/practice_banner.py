"""The line that is on every page of the practice office."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.i18n import T
from ui.widgets.basics import label, picture


class PracticeBanner(QFrame):
    """Says that nothing here is real; cannot be closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "practice")
        self.setObjectName("practice_banner")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(36, 7, 36, 7)
        layout.setSpacing(9)
        layout.addWidget(picture("info", "practice_text", size=18))
        layout.addWidget(label(T("PRACTICE"), "label", wrap=False))
        layout.addWidget(label(T("Everyone here is made up. Never type anything about a real person.")), 1)
        self.setAccessibleName(T("PRACTICE"))
