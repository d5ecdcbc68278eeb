"""Several of a few, as boxes in two columns, in one where two have no room.

Object names: ``PREFIX.NAME.VALUE`` for each box.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout

from ui.widgets.fields import ChosenField
from ui.widgets.keys import digit_of
from ui.widgets.question_frame import RING, QuestionFrame

_APART = 16
_PAIR = 400
"""Two columns that are wider have no room where it is narrow."""


class _Boxes(QuestionFrame):
    """A digit ticks the box of that number, or takes the tick away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        boxes, at = self.findChildren(QCheckBox), digit_of(event)
        if 0 < at <= len(boxes):
            boxes[at - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            boxes[at - 1].click()
        else:
            super().keyPressEvent(event)


class ManyField(ChosenField):
    """Raw: the chosen values joined with commas, in the order shown."""

    def __init__(
        self,
        name: str,
        title: str,
        options: Sequence[tuple[str, str]],
        *,
        prefix: str,
        help: str = "",  # noqa: A002
        required: bool = False,
        hint: str = "",
    ) -> None:
        super().__init__(name, title, help=help, required=required, hint=hint)
        holder = _Boxes()
        holder.setAccessibleName(title)
        self._grid = grid = QGridLayout(holder)
        self._across = 2
        grid.setContentsMargins(RING, RING, RING, RING)
        grid.setHorizontalSpacing(_APART)
        grid.setVerticalSpacing(2)
        for at, (value, said) in enumerate(options):
            box = QCheckBox(said)
            box.setObjectName(f"{prefix}.{name}.{value}")
            box.setAccessibleName(said)
            box.setProperty("meaning", title)
            box.setAccessibleDescription(self._described(box))
            box.toggled.connect(lambda _on: self._edited())
            grid.addWidget(box, at // 2, at % 2)
            self.boxes[value] = box
            self._editors.append(box)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._layout.addWidget(holder)
        self._layout.addLayout(self._foot)
        self._title.setBuddy(self._editors[0])
        self.lead_to(holder)

    def fit_narrow(self, *, narrow: bool) -> None:
        """Put every box into a line of its own where it is narrow and the words of two would run over the edge."""
        boxes = list(self.boxes.values())
        wide = sum(max((box.sizeHint().width() for box in boxes[side::2]), default=0) for side in (0, 1)) + _APART
        across = 1 if narrow and wide > _PAIR else 2
        if across != self._across:
            self._across = across
            for at, box in enumerate(boxes):
                self._grid.addWidget(box, at // across, at % across)
            self._grid.setColumnStretch(1, across - 1)
