"""What is gone through before a file closes: what is still open, and three things that are asked or told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.closing import ClosingAnswers, ClosingPoint, OwnPoint
from nsintake.domain.incident import YesNo
from ui.dialogs.asking import AskingDialog
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, label
from ui.widgets.fields import RadioField
from ui.words.features import STILL_OPEN

if TYPE_CHECKING:
    from nsintake.services.day.closing import ClosingView


def open_words(point: ClosingPoint | OwnPoint, count: int) -> str:
    """What is still open, and how much of it; the last three are asked below and never open."""
    if isinstance(point, OwnPoint):
        return STILL_OPEN[point](count)
    match point:
        case ClosingPoint.RECALLS:
            return T("%Ln recalls are not closed: copies are still out.", "", count)
        case ClosingPoint.TASKS:
            return T("%Ln things are still due for her.", "", count)
        case ClosingPoint.SAFETY_PLAN:
            return T("Her safety plan is open. Go through it with her and close it.")
        case ClosingPoint.DRAFTS:
            return T("%Ln letters or sessions are half done.", "", count)
        case ClosingPoint.COMING_BACK | ClosingPoint.COUNTED | ClosingPoint.RETENTION:
            return point.value


class ClosingDialog(AskingDialog):
    """The list. ``then`` gets what was answered; nothing can be confirmed while something is open.

    Object names: ``case.closing.open``, ``coming_back_yes`` … ``retention_no``, ``case.closing.confirm``.
    """

    def __init__(self, parent: QWidget, view: ClosingView, then: Callable[[ClosingAnswers], object]) -> None:
        super().__init__(parent, T("Close the file"), name="case.closing", yes=T("&Close it"))
        self._then, self._open = then, bool(view.open)
        if view.past:
            asks = T(
                "%Ln meetings are past, and nobody has said what became of them: Today keeps asking.", "", view.past
            )
            self.body.addWidget(Notice(asks, Tone.INFO, name="case.closing.past"))
        if view.open:
            said = "\n".join(open_words(point, count) for point, count in view.open)
            self.body.addWidget(Notice(said, Tone.WAITING, name="case.closing.open", title=T("Still open")))
            done = T("Do these first. Then the file can be closed.")
            self.body.addWidget(label(done, "soft"))
            self.asked: dict[str, RadioField] = {}
            self.yes.setEnabled(False)
            return
        self.asked = {radio_field.name: radio_field for radio_field in self._fields(view)}
        for field in self.asked.values():
            field.changed.connect(self._refresh)
            self.body.addWidget(field)
        self._refresh()

    def _fields(self, view: ClosingView) -> tuple[RadioField, ...]:
        made = (
            RadioField(
                "coming_back",
                T("How she comes back"),
                (
                    (YesNo.YES.value, T("Agreed with her"), T("She knows her phrase or her three pictures.")),
                    (YesNo.NO.value, T("Not agreed"), T("She does not want it, or could not be asked.")),
                ),
                across=True,
            ),
            RadioField(
                "counted",
                T("May she be counted in figures that name nobody?"),
                ((YesNo.YES.value, T("Yes")), (YesNo.NO.value, T("No"))),
                across=True,
            ),
            RadioField(
                "retention",
                T("How long the file is kept: %Ln months", "", view.months),
                (
                    (YesNo.YES.value, T("She was told"), T("Also that she can have it erased any day.")),
                    (YesNo.NO.value, T("Not told"), T("She could not be reached.")),
                ),
                across=True,
            ),
        )
        for field, known in zip(
            made, (view.answers.coming_back, view.answers.counted, view.answers.retention), strict=True
        ):
            if known is not YesNo.UNKNOWN:
                field.set_raw(known.value)
        return made

    def _refresh(self) -> None:
        self.yes.setEnabled(all(field.raw() for field in self.asked.values()))

    def confirmed(self) -> None:
        said = {name: YesNo(field.raw()) for name, field in self.asked.items()}
        self.accept()
        self._then(ClosingAnswers(**said))
