"""What belongs to her word to one office: for one letter only, her conditions, her reasons.

Object names: ``intake.one.ID``, ``conditions.ID``, ``reasons.ID``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from nsintake.domain.how_said import CONDITIONS, ONE_LETTER, REASONS, of_office
from ui import style
from ui.i18n import T
from ui.widgets.basics import column
from ui.widgets.fields import MultilineField

if TYPE_CHECKING:
    from ui.pages.intake.field_cache import FieldCache
    from ui.pages.intake.session_state import SessionState


class OfficeTerms(QWidget):
    """``changed`` is called when the box was ticked; the texts are the shelf's, which tells of them itself."""

    def __init__(
        self, recipient_id: str, sitting: SessionState, shelf: FieldCache, changed: Callable[[], object]
    ) -> None:
        super().__init__()
        layout = column(style.GAP)
        self.setLayout(layout)
        one = of_office(ONE_LETTER, recipient_id)
        box = QCheckBox(T("For one letter only"))
        box.setObjectName(f"intake.{one}")
        box.setAccessibleName(box.text())
        box.setChecked(sitting.answers.get(one) == "yes")

        def ticked(on: bool) -> None:  # noqa: FBT001 - as the signal calls it
            if sitting.put(one, "yes" if on else ""):
                changed()

        box.toggled.connect(ticked)
        layout.addWidget(box)
        texts = (
            (of_office(CONDITIONS, recipient_id), T("Her conditions")),
            (of_office(REASONS, recipient_id), T("Her reasons, if she wants them kept")),
        )
        for name, title in texts:
            field = shelf.keep(name, lambda name=name, title=title: MultilineField(name, title, rows=2))  # type: ignore[misc]
            field.set_raw(sitting.answers.get(name, ""))
            layout.addWidget(field)
            field.show()
