"""Three pictures out of the set, to be shown to her and pressed. Raw: their names joined with commas, in its order.

Object names: ``PREFIX.NAME`` for each picture.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from nsintake.domain.coming_back import SIGNS_CHOSEN, Sign
from ui.i18n import T
from ui.widgets import pictogram
from ui.widgets.basics import label
from ui.widgets.fields import Field
from ui.words.coming_back import sign_words

_ACROSS, _PICTURE = 8, 40


class SignsField(Field):
    """The pictures of the set; a fourth cannot be chosen before one is let go."""

    def __init__(self, name: str, title: str, *, prefix: str) -> None:
        super().__init__(name, title)
        holder, words = QWidget(), sign_words()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.signs: dict[str, QToolButton] = {}
        for at, sign in enumerate(Sign):
            made = QToolButton()
            made.setObjectName(f"{prefix}.{sign.value}")
            made.setProperty("kind", "sign")
            made.setCheckable(True)
            made.setText(words[sign.value])
            made.setAccessibleName(words[sign.value])
            made.setAccessibleDescription(title)
            made.setIcon(pictogram.icon(sign.value, size=_PICTURE))
            made.setIconSize(QSize(_PICTURE, _PICTURE))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            made.setMinimumSize(84, 78)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.toggled.connect(lambda _on: self._toggled())
            grid.addWidget(made, at // _ACROSS, at % _ACROSS)
            self.signs[sign.value] = made
            self._editors.append(made)
        grid.setColumnStretch(_ACROSS, 1)
        self._layout.addWidget(holder)
        self._chosen = label("", "small", name=f"{prefix}.chosen")
        self._layout.addWidget(self._chosen)
        self._layout.addLayout(self._foot)
        self._title.setBuddy(self._editors[0])
        self.setFocusProxy(self._editors[0])
        self._refresh()

    def raw(self) -> str:
        return ",".join(value for value, made in self.signs.items() if made.isChecked())

    def set_raw(self, raw: Any) -> None:
        chosen = set(str(raw or "").split(","))
        for value, made in self.signs.items():
            before = made.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            made.setChecked(value in chosen)
            made.blockSignals(before)
        self._refresh()
        self.set_error("")

    def _toggled(self) -> None:
        self._refresh()
        self._edited()

    def _refresh(self) -> None:
        words = sign_words()
        chosen = [value for value, made in self.signs.items() if made.isChecked()]
        for made in self.signs.values():
            made.setEnabled(made.isChecked() or len(chosen) < SIGNS_CHOSEN)
        named = T(", ").join(words[value] for value in chosen)
        self._chosen.setText(
            T("{count} of 3: {names}", count=len(chosen), names=named) if chosen else T("None chosen. Three, or none.")
        )
