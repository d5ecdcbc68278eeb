"""Three pictures out of the set, to be shown to her and pressed. Raw: their names joined with commas, in its order.

Object names: ``PREFIX.NAME`` for each picture, ``PREFIX.turn``; turned to her ``turned.NAME`` and ``turned.done``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from nsintake.domain.coming_back import SIGNS_CHOSEN, Sign
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets import pictogram
from ui.widgets.basics import button, label, quiet, row, show_if
from ui.widgets.fields import ChosenField
from ui.widgets.flow_row import FlowRow
from ui.words.coming_back import sign_word

_PICTURE = 40
_LARGE = 74


class SignsField(ChosenField):
    """The pictures of the set; a fourth cannot be chosen before one is let go."""

    def __init__(self, name: str, title: str, *, prefix: str, large: bool = False) -> None:
        super().__init__(name, title)
        self._prefix = prefix
        holder, size = FlowRow(gap=8), _LARGE if large else _PICTURE
        for sign in Sign:
            made = QToolButton()
            made.setObjectName(f"{prefix}.{sign.value}")
            made.setProperty("kind", "sign")
            made.setCheckable(True)
            made.setText(sign_word(sign))
            made.setAccessibleName(sign_word(sign))
            made.setAccessibleDescription(title)
            made.setIcon(pictogram.icon(sign.value, size=size))
            made.setIconSize(QSize(size, size))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            made.setMinimumSize(size + 44, size + 38)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.toggled.connect(lambda _on: self._toggled())
            holder.add(made)
            self.boxes[sign.value] = made
            self._editors.append(made)
        wide = max(made.sizeHint().expandedTo(made.minimumSize()).width() for made in self.boxes.values())
        for box in self.boxes.values():
            box.setFixedWidth(wide)
        self._layout.addWidget(holder)
        self._chosen = label("", "small", name=f"{prefix}.chosen")
        self.turn = quiet(T("Turn to her"), self._turn, name=f"{prefix}.turn", icon="eye")
        show_if(self.turn, wanted=not large)
        self._layout.addLayout(row(self._chosen, self.turn, stretch_first=True))
        self._layout.addLayout(self._foot)
        self._title.setBuddy(self._editors[0])
        self.lead_to(self._editors[0])
        self._refresh()

    def in_tab_order(self) -> list[QWidget]:
        return [*super().in_tab_order(), self.turn]

    def set_raw(self, raw: Any) -> None:
        super().set_raw(raw)
        self._refresh()

    def _turn(self) -> None:
        """She chooses herself, on a screen that shows the pictures and nothing else."""
        SignsDialog(self, self.raw(), self._taken).open()

    def _taken(self, raw: str) -> None:
        self.set_raw(raw)
        self._edited()

    def _toggled(self) -> None:
        self._refresh()
        self._edited()

    def _refresh(self) -> None:
        chosen = [value for value, made in self.boxes.items() if made.isChecked()]
        for made in self.boxes.values():
            made.setEnabled(made.isChecked() or len(chosen) < SIGNS_CHOSEN)
        named = T(", ").join(map(sign_word, chosen))
        self._chosen.setText(
            T("{count} of 3: {names}", count=len(chosen), names=named)
            if chosen
            else T("None chosen yet: three are needed.")
        )


class SignsDialog(Dialog):
    """The pictures alone, over the whole screen; ``then`` gets what was chosen, Escape changes nothing."""

    def __init__(self, part: QWidget, raw: str, then: Callable[[str], object]) -> None:
        super().__init__(part.window())
        self.setObjectName("turned_signs")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self._then = then
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 36, 48, 24)
        outer.addStretch(1)
        self.field = SignsField("turned", "", prefix="turned", large=True)
        self.field.set_raw(raw)
        outer.addWidget(self.field)
        outer.addStretch(2)
        outer.addLayout(row(button(T("Back to the work"), self._done, name="turned.done"), None))
        self.setGeometry(part.window().screen().geometry().united(part.window().frameGeometry()))

    def _done(self) -> None:
        self.accept()
        self._then(self.field.raw())
