"""Where the keyring cannot give its share: the site sheet is typed, ten groups of five digits.

An account of the computer that types it once may keep the share in its own keyring from then on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nsintake.errors import EnvironmentFault, UserFault
from ui import background
from ui.errors import words_for
from ui.front_page import FrontPage
from ui.i18n import T
from ui.parts.stick_card import StickCard, Sticks
from ui.widgets.basics import Card, Notice, Tone, label, primary, quiet
from ui.widgets.fields import CheckField
from ui.widgets.sheet_entry import SheetEntry

_CAN_REMEMBER = frozenset({"share_missing", "share_other_station", "station_sealed"})
"""Reasons for typing it that do not come back once this account's keyring holds a share."""


class SiteSheetPage(FrontPage):
    """``opened`` once the digits fit; ``left`` to go back to sign-in.

    ``use`` gets the typed sheet and ``remember`` keeps the share in the keyring of this account, both in a worker.
    ``sticks`` is asked for a start stick as well, at once and when it is wanted.
    """

    opened = Signal()
    left = Signal()
    key = "site_sheet"

    def __init__(
        self,
        use: Callable[[str], object],
        *,
        why: str,
        practice: bool,
        remember: Callable[[], object] | None = None,
        sticks: Sticks | None = None,
    ) -> None:
        super().__init__(practice=practice)
        self._sticks = None if practice or why == "station_sealed" else sticks
        self.stick: StickCard | None = None
        self._use = use
        self._why = why
        self._remember = remember if why in _CAN_REMEMBER else None
        self._typed: list[str] = []
        self._fits = False
        self.construct()

    def build(self, across: QHBoxLayout) -> None:
        card = self.front_card("key", T("Type the site sheet"), words_for(EnvironmentFault(self._why)))
        self.groups_label = label(T("Ten groups of five digits, in order. Spaces do not matter."), "small")
        card.add(self.groups_label)
        self.entry = SheetEntry(judge=_judge)
        self.entry.set_raw(self._typed)
        self.groups = self.entry.groups
        card.add(self.entry)
        self.keep = CheckField("remember", T("Remember it on this account of the computer"))
        self.keep.set_raw(self._remember is not None)
        self.keep.setVisible(self._remember is not None)
        card.add(self.keep)
        self.trouble = Notice("", Tone.URGENT, name="sheet_trouble")
        card.add(self.trouble)
        self.act = primary(T("Go on"), self.try_now, name="sheet_now")
        card.add(self.act)
        back = quiet(T("Back to sign-in"), self.left.emit, name="sheet_back", icon="back")
        if self._sticks is not None:
            card.add(self._stick_part(self._sticks, card, back))
        card.add(back)
        across.addWidget(card)
        self.entry.edited.connect(self._edited)
        self.entry.wrong.connect(lambda _number, words: self.trouble.show_text(words))
        self.entry.filled.connect(self.act.setFocus)
        self.first = self.groups[0]

    def _stick_part(self, sticks: Sticks, card: Card, back: QWidget) -> StickCard:
        """Once a stick fits, nothing is typed any more."""
        before = self.stick
        part = StickCard(sticks, quietly=before is None)
        typing = (self.groups_label, self.entry, self.keep, self.trouble, self.act, back)

        def fits() -> None:
            for widget in (*typing, *card.findChildren(QLabel, "front_why")):
                widget.hide()
            for title in card.findChildren(QLabel, "page_title"):
                title.setText(T("Take the stick out"))

        part.fits.connect(fits)
        part.opened.connect(self.opened)
        if before is not None and before.where:  # in another language
            part.show_used(before.where)
        self.stick = part
        return part

    def _edited(self) -> None:
        self._typed = self.entry.raw()
        self.trouble.show_text("")

    def try_now(self) -> None:
        """Check what is typed; once it fits and could not be remembered, go on without."""
        if self._fits:
            self.opened.emit()
            return
        typed, remember = self.entry.text(), self._remember if self.keep.raw() else None

        def work() -> Exception | None:
            self._use(typed)
            try:
                if remember is not None:
                    remember()
            except EnvironmentFault as fault:
                return fault
            return None

        self.act.setEnabled(False)
        background.run(self, work, self._opened, self._refused)

    def _opened(self, not_kept: Exception | None) -> None:
        if not_kept is None:
            self.opened.emit()
            return
        self._fits = True
        self.act.setEnabled(True)
        self.trouble.show_text(
            T(
                "The digits fit. The keyring of this account did not take its share, so the sheet is typed at each "
                "start. Press Go on."
            ),
            Tone.WAITING,
        )
        self.act.setFocus()

    def _refused(self, error: Exception) -> None:
        self.act.setEnabled(True)
        self.trouble.show_text(words_for(error), Tone.URGENT)
        if isinstance(error, UserFault) and "group" in error.params:
            self.entry.show_wrong(int(error.params["group"]))


def _judge(number: int, typed: str) -> str:
    from nsintake.services.station.sheets import group_fits  # noqa: PLC0415 - loads what a key needs

    return "" if group_fits("S", number, typed) else words_for(UserFault("sheet_typo", group=number))
