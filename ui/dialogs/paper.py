"""A paper of the practice office on the screen, where an office has it in its hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.gate import Dialog
from ui.i18n import T
from ui.printing import PdfPreview
from ui.widgets.basics import button, label, row

if TYPE_CHECKING:
    from nsintake.services.wording.forms import BlankPaper


class PaperDialog(Dialog):
    """Exactly what would have come out of the printer; it is forgotten when this closes."""

    def __init__(self, parent: QWidget, paper: BlankPaper) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(720, 640)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 22, 26, 18)
        outer.setSpacing(12)
        outer.addWidget(label(T("What would have come out of the printer"), "heading"))
        self.preview = PdfPreview(name="paper.preview")
        self.preview.show_pdf(paper.pdf, text=paper.text)
        outer.addWidget(self.preview, 1)
        close = button(T("Close"), self.accept, name="paper.close", kind="primary")
        close.setDefault(True)
        outer.addLayout(row(None, close))

    def done(self, result: int) -> None:
        """Close the dialog; nothing of the paper stays in it."""
        self.preview.clear()
        super().done(result)
