"""One sheet. Its ten groups are shown one after another and written on two papers; each paper is typed back.

The digits are painted, never marked, copied or printed; they go from the screen when nobody is there.
"""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsintake.errors import UserFault
from ui.errors import words_for
from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, label, primary, quiet, row
from ui.widgets.sheet_entry import GROUPS, SheetEntry
from ui.widgets.sheet_grid import SheetGrid

COPIES = 2


class Digits(Protocol):
    """The digits of the sheets, as far as this step asks about them."""

    def groups(self, letter: Any) -> tuple[str, ...]: ...

    def judge(self, letter: Any, number: int, typed: str) -> str: ...


def sheet_name(letter: str) -> str:
    """What a sheet is called."""
    names = {"S": T("Site sheet (S)"), "A": T("Recovery half A"), "B": T("Recovery half B")}
    return names[letter]


def keeping(letter: str) -> str:
    """What a sheet is for, and where its two papers are kept."""
    words = {
        "S": T(
            "It opens the station where a computer has lost its share of the secret. Alone it opens no case. Keep both "
            "papers away from this computer, and never with half A or half B."
        ),
        "A": T(
            "Halves A and B together open everything, without any password: they are full access. Keep both papers of "
            "half A in one town, and those of half B in another."
        ),
        "B": T(
            "Keep both papers of half B in another town than half A, with somebody else. Whoever has "
            "one of each has full access."
        ),
    }
    return words[letter]


class SheetStep(Card):
    """``typed_back`` carries the digits of a copy that fits group by group."""

    typed_back = Signal(str)

    def __init__(self, letter: str, sheets: Digits, *, copies: int, void: bool = False) -> None:
        super().__init__(sheet_name(letter), name=f"founding_sheet_{letter}")
        self.letter = letter
        self._sheets = sheets
        self._at = 0
        self.copies = copies
        self.add(label(keeping(letter), "soft"))
        self.note = Notice("", Tone.GOOD, name="founding_note")
        self.add(self.note)
        if void:
            self.note.show_text(
                T(
                    "The founding was cut off, so halves A and B are drawn again. Papers with the earlier digits are "
                    "void: burn or shred them."
                ),
                Tone.WAITING,
            )
        self._writing, self._typing = self._build_writing(), self._build_typing()
        self.add(self._writing)
        self.add(self._typing)
        self._show_copy()
        self._turn(writing=copies == 0)

    # --- writing it down

    def _build_writing(self) -> QWidget:
        view = QWidget()
        down = QVBoxLayout(view)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self.asks = label("", name="founding_asks")
        self.grid = SheetGrid(self.letter)
        self.act = primary("", self.next_group, name="founding_next")
        self.act.setDefault(True)
        self.before = quiet(T("The one before"), self.group_before, name="founding_before")
        down.addWidget(self.asks)
        down.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        down.addLayout(row(self.act, self.before, None))
        return view

    def next_group(self) -> None:
        """Show the next group; after the last one the papers are typed back."""
        if self._at >= GROUPS:
            self._turn(writing=False)
            return
        self._show(self._at + 1)

    def group_before(self) -> None:
        """Show the group before."""
        if self._at > 1:
            self._show(self._at - 1)

    def hide_digits(self) -> None:
        """Nobody is there, or somebody came in: the digits go, the place stays."""
        if self._at and self.writing:
            self._show(self._at - 1, hidden=True)

    def _show(self, number: int, *, hidden: bool = False) -> None:
        self._at = number
        groups = self._sheets.groups(self.letter)
        self.grid.show_group(number, groups[number - 1] if number and not hidden else "")
        if hidden:
            self.asks.setText(T("The digits are covered. Go on when you are alone again."))
        elif number == 0:
            self.asks.setText(
                T(
                    "Take two blank papers. Draw this grid on each, with its letter. Then ten groups come one after "
                    "another; write each on both papers. Do not photograph the screen."
                )
            )
        else:
            self.asks.setText(T("Write group {number} on both papers.", number=number))
        words = T("Show group {number}", number=number + 1) if number < GROUPS else T("All ten are on both papers")
        self.act.setText(words)
        self.act.setAccessibleName(words)
        self.before.setVisible(number > 1)
        self.act.setFocus()

    # --- typing it back

    def _build_typing(self) -> QWidget:
        view = QWidget()
        down = QVBoxLayout(view)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        self.which = label("", "label", name="founding_which")
        self.entry = SheetEntry(judge=self._judge)
        self.trouble = Notice("", Tone.URGENT, name="founding_trouble")
        self.check = primary(T("Check this paper"), self.try_now, name="founding_check")
        again = quiet(T("Look at the digits again"), self._look_again, name="founding_again")
        down.addWidget(self.which)
        down.addWidget(self.entry)
        down.addWidget(self.trouble)
        down.addLayout(row(self.check, again, None))
        self.entry.edited.connect(lambda: self.trouble.show_text(""))
        self.entry.wrong.connect(lambda _number, words: self.trouble.show_text(words))
        self.entry.filled.connect(self.try_now)
        return view

    def _judge(self, number: int, typed: str) -> str:
        found = str(self._sheets.judge(self.letter, number, typed))
        if found == "typo":
            return T(
                "Group {number} is not right. Compare it with the paper digit by digit. If the paper "
                "says the same, the paper is wrong: look at the digits again.",
                number=number,
            )
        return "" if found == "right" else words_for(UserFault("sheet_not_this"))

    def _look_again(self) -> None:
        self._turn(writing=True)
        self.next_group()

    def try_now(self) -> None:
        """Hand on what is typed, once every group is full."""
        short = next((at for at, group in enumerate(self.entry.groups, 1) if len(group.text()) < 5), 0)
        if short:
            self.entry.show_wrong(short)
            self.trouble.show_text(T("Group {number} has five digits.", number=short))
            return
        self.setEnabled(False)
        self.typed_back.emit(self.entry.text())

    def refuse(self, error: Exception) -> None:
        """Something is wrong with it after all."""
        self.setEnabled(True)
        self.trouble.show_text(words_for(error))
        if isinstance(error, UserFault) and "group" in error.params:
            self.entry.show_wrong(int(error.params["group"]))
        else:
            self.entry.setFocus()

    def confirmed(self, copies: int) -> None:
        """A copy is right; the next one follows."""
        self.setEnabled(True)
        self.copies = copies
        self.note.show_text(T("Paper {number} is right. Now the other one.", number=copies), Tone.GOOD)
        self._show_copy()
        self.entry.clear()

    def _show_copy(self) -> None:
        self.which.setText(
            T("Type paper {number} of {all} back, from the paper itself.", number=self.copies + 1, all=COPIES)
        )

    # --- both

    def _turn(self, *, writing: bool) -> None:
        self.writing = writing
        self._writing.setVisible(writing)
        self._typing.setVisible(not writing)
        self._show(0)
        self.trouble.show_text("")
        if not writing:
            self.entry.clear()

    def start(self) -> None:
        """Put the keyboard at the present place of the step."""
        (self.act if self.writing else self.entry).setFocus()

    def raw(self) -> dict[str, Any]:
        """How far it is, to be put back in another language."""
        return {"writing": self.writing, "group": self._at, "typed": self.entry.raw()}

    def set_raw(self, raw: dict[str, Any]) -> None:
        """Put it back."""
        self._turn(writing=raw["writing"])
        if raw["writing"]:
            self._show(raw["group"])
        self.entry.set_raw(raw["typed"])
