"""A question before an act: a heading, what is asked, and two buttons. It calls no service."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import ScrollBody, button, label
from ui.widgets.field import Field
from ui.widgets.into_view import bring_into_view, show_focus
from ui.widgets.tab_order import reached_by_tab

_WIDTH = 560
_FRAME = 40
"""Pixels that a desktop puts around a dialog, above and below."""


class FittedDialog(Dialog):
    """A dialog that is as high as what it says needs; its layout sets no size constraint."""

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - as Qt calls it
        before, moved = self.focusWidget(), super().focusNextPrevChild(onward)
        if moved:
            show_focus(self, before)
        return moved

    def fit(self) -> None:
        """As high as what it says needs at this width: Qt guesses wrapped lines too high."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), self.minimumWidth())
            layout.activate()
            self.resize(width, layout.totalMinimumHeightForWidth(width))
            self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """It grew after it appeared: where no desktop moves windows, its buttons would be below the screen."""
        room, now = self.screen().availableGeometry(), self.frameGeometry()
        left = max(room.left(), min(now.left(), room.right() + 1 - now.width()))
        top = max(room.top(), min(now.top(), room.bottom() + 1 - now.height()))
        if (left, top) != (now.left(), now.top()):
            self.move(left, top)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)  # once every card knows how wide it is


class AskingDialog(FittedDialog):
    """A heading, what is asked, and two buttons; ``confirmed`` is overridden and accepts when everything is said.
    ``long``: what is asked is scrolled on a screen that is too low for it, so that both buttons stay in sight.
    """

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        *,
        name: str,
        yes: str,
        kind: str = "primary",
        no: str = "",
        long: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self._kind = kind
        outer = QVBoxLayout(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(14)
        outer.addWidget(label(heading, "heading"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._scroll = ScrollBody() if long else None
        if self._scroll is None:
            outer.addLayout(self.body)
        else:
            self._scroll.add(self.body)
            outer.addWidget(self._scroll)
        acts = QHBoxLayout()
        acts.addStretch(1)
        self.no = button(no or T("Cancel"), self.reject, name=f"{name}.cancel")
        acts.addWidget(self.no)
        self.yes = button(yes, self.confirmed, name=f"{name}.confirm", kind=kind)
        acts.addWidget(self.yes)
        outer.addLayout(acts)

    def showEvent(self, event: QShowEvent) -> None:
        """What is asked was built after the buttons: Tab reaches it first, and so does the keyboard, save where the
        act does harm, for there it waits on the way back."""
        asked = [part for part in reached_by_tab(self) if part not in (self.no, self.yes)]
        if asked:
            third = QPushButton(self)  # of a ring Qt says that its first follows its last already
            QWidget.setTabOrder(asked[-1], self.no)
            QWidget.setTabOrder(self.no, self.yes)
            third.setParent(None)
            third.deleteLater()
        first = next((part for part in asked if part.isVisibleTo(self) and part.isEnabled()), None)
        (first if first is not None and self._kind != "danger" else self.no).setFocus()
        super().showEvent(event)

    def fit(self) -> None:
        if self._scroll is not None:
            self._fit_scroll(self._scroll)
        super().fit()

    def _fit_scroll(self, scroll: ScrollBody) -> None:
        """As high as what is in it, or as the screen leaves room for."""
        outer, held = self.layout(), scroll.widget()
        inner = None if held is None else held.layout()
        if outer is None or held is None or inner is None:
            return
        inner.activate()
        edges, bar = outer.contentsMargins(), scroll.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_WIDTH, inner.sizeHint().width() + edges.left() + edges.right()))
        wide = max(self.width(), self.minimumWidth())
        scroll.setMinimumHeight(1)
        outer.activate()
        room = self.screen().availableGeometry().height() - _FRAME - outer.totalMinimumHeightForWidth(wide)
        within = wide - edges.left() - edges.right()
        needed = inner.totalMinimumHeightForWidth(within)
        held.setFixedHeight(needed)  # Qt guesses wrapped lines too high
        if needed > room:
            self.setMinimumWidth(self.minimumWidth() + bar)
        scroll.setMinimumHeight(max(1, min(needed, room)))

    def refuse(self, field: Field, fault: UserFault) -> None:
        """Say beside a field what is wrong with it."""
        field.set_error(words_for(fault))
        field.setFocus()
        self.fit()
        bring_into_view(field)

    def holds(self, *fields: Field) -> bool:
        """Whether every field can be read; the first that cannot says so."""
        for field in fields:
            try:
                field.value()
            except UserFault as fault:
                self.refuse(field, fault)
                return False
        return True

    def confirmed(self) -> None:
        """The person pressed the act."""
        self.accept()
