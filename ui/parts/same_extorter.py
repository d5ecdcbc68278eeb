"""Other women threatened by the same account: how many and their codes, and what each said to being looked at together.

Asks for itself when it is made and hides where there are none. ``opened`` carries the id of a file to go to. Nothing
is joined here: the answer is written down and that is all. Object names: ``extorter``, ``extorter.N``,
``extorter.yes``, ``extorter.no``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.incident import YesNo
from nsintake.domain.roles import Permission
from nsintake.services.cases import search
from ui import acting, background, style
from ui.background import Lane
from ui.i18n import T, isolate
from ui.widgets.basics import Card, StatusPill, Tone, across, button, down, label, take_out

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.cases.search import OtherCase, SameExtorter


class SameExtorterCard(Card):
    """The card of one file."""

    opened = Signal(bytes)

    def __init__(self, signed_in: SignedIn, case_id: bytes) -> None:
        super().__init__(T("The same account threatens others"), name="extorter")
        self._signed_in, self._case_id = signed_in, case_id
        self._parts: QWidget | None = None
        self.hide()
        self.load()

    def load(self) -> None:
        """Ask again."""
        background.run(
            self, lambda: search.same_extorter(self._signed_in, self._case_id), self.show_found, lane=Lane.AHEAD
        )

    def show_found(self, found: SameExtorter) -> None:
        """Show it; hidden where nobody else is threatened by that account."""
        take_out(self.body, self._parts)
        self._parts, layout = down()
        layout.addWidget(label(T("%Ln more files you may open name the same account.", "", len(found.others))))
        for at, other in enumerate(found.others):
            layout.addWidget(self._line(at, other))
        layout.addWidget(label(T("Nothing is joined, and no office hears of it. Ask each woman before."), "soft"))
        layout.addLayout(self._answer(found.answer))
        self.add(self._parts)
        self.setVisible(bool(found.others))

    def _line(self, at: int, other: OtherCase) -> QWidget:
        held, line = across()
        code = isolate(other.code)
        go = button(T("Case {code}", code=code), lambda: self.opened.emit(other.case_id), name=f"extorter.{at}")
        line.addWidget(go)
        line.addWidget(_said(other.answer))
        line.addStretch(1)
        return held

    def _answer(self, answer: YesNo) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(style.GAP)
        line.addWidget(label(T("May her case be looked at together with theirs?")), 1)
        if self._signed_in.may(Permission.RECORD_CONSENT):
            yes = button(T("She says yes"), lambda: self._record(YesNo.YES), name="extorter.yes")
            no = button(T("She says no"), lambda: self._record(YesNo.NO), name="extorter.no")
            for act in (yes, no):
                line.addWidget(act)
        line.addWidget(_said(answer))
        return line

    def _record(self, answer: YesNo) -> None:
        work = partial(search.record_joining, self._signed_in, self._case_id, answer)
        acting.act(self, work, lambda _none: self.load())


def _said(answer: YesNo) -> StatusPill:
    if answer is YesNo.YES:
        return StatusPill(T("She agreed"), Tone.GOOD)
    if answer is YesNo.NO:
        return StatusPill(T("She said no"), Tone.NEUTRAL)
    return StatusPill(T("Not asked"), Tone.WAITING)
