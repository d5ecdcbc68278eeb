"""Numbers to tell her, out of the directory alone: each with its doubt, and a card of those she chooses.

Nothing of what is chosen is kept. Object names: ``numbers.row.N``, ``numbers.take.N``, ``numbers.print``,
``numbers.why_not``, ``numbers.none``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from nsintake.domain.incident import YesNo
from nsintake.services.intake import numbers
from ui import background
from ui.i18n import T, isolate
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, Notice, Tone, button, column, fill, label, row, show_if
from ui.words import directory as words
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nsintake.domain.directory import HelpNeed
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.numbers import NumberRow
    from nsintake.services.wording.forms import BlankPaper
    from ui.printing import Printer


class NumbersPart(Card):
    """The card. ``needs``: only what helps with one of these. With ``case_id`` a card can be printed for her; with
    ``printing``, which draws and notes it, for a woman without a file.
    """

    def __init__(
        self,
        signed_in: SignedIn,
        printer: Printer,
        *,
        needs: Collection[HelpNeed] = (),
        case_id: bytes = b"",
        printing: Callable[[list[bytes]], BlankPaper] | None = None,
    ) -> None:
        super().__init__(T("Numbers"), name="numbers")
        self._signed_in, self._printer, self._needs = signed_in, printer, tuple(needs)
        for_her = (lambda chosen: numbers.print_card(signed_in, case_id, chosen)) if case_id else None
        self._draw: Callable[[list[bytes]], BlankPaper] | None = printing or for_her
        self.add(label(T("Tell her before she calls: calling from her own SIM may show who owns it."), "soft"))
        self._list = column(8)
        self.add(self._list)
        self._print = button(T("Print a &card of these"), self._ask_print, name="numbers.print", icon="printer")
        show_if(self._print, wanted=self._draw is not None)
        self._why_not = label("", "soft", name="numbers.why_not")
        self._why_not.hide()
        self.add(row(self._print, self._why_not, None))
        self.printed = PrintedNotice("numbers.printed")
        self.add(self.printed)
        self._boxes: list[tuple[bytes, QCheckBox]] = []
        self.look()

    def allow(self, why_not: str) -> None:
        """Whether a card can be printed: not while there is a reason, which is said beside the button."""
        self._print.setEnabled(not why_not)
        self._print.setAccessibleDescription(why_not)
        self._why_not.setText(why_not)
        show_if(self._why_not, wanted=bool(why_not))

    def look(self) -> None:
        """Ask which numbers there are."""
        signed_in, needs = self._signed_in, self._needs
        background.run(self, lambda: numbers.numbers(signed_in, needs), self.show_rows)

    def show_rows(self, rows: tuple[NumberRow, ...]) -> None:
        """Show them, those that can be relied on first."""
        self._boxes = []
        parts = [self._row(at, held) for at, held in enumerate(rows)]
        nothing = label(T("There is no number for this in the directory."), "soft", name="numbers.none")
        fill(self._list, *(parts or [nothing]))

    def _row(self, at: int, held: NumberRow) -> QWidget:
        made = Card(name=f"numbers.row.{at}")
        told = T("{name}: {number}", name=as_typed(said(held.name)), number=isolate(held.number))
        if self._draw is not None and held.state.prints:
            box = QCheckBox(told)
            box.setObjectName(f"numbers.take.{at}")
            box.setAccessibleName(told)
            self._boxes.append((held.entry_id, box))
            made.add(box)
        else:
            made.add(label(told, "label"))
        for line in _known(held):
            made.add(label(line, "small"))
        doubt = words.doubt_words(held.state, held.verified_on)
        if doubt:
            made.add(Notice(doubt, Tone.WAITING))
        return made

    def _ask_print(self) -> None:
        chosen = [entry_id for entry_id, box in self._boxes if box.isChecked()]
        draw = self._draw
        if draw is None:
            return
        print_and_say(
            self,
            self._printer,
            lambda: (draw(chosen),),
            self.printed,
            lambda _papers: T("The card is printed. Tell her which number is whose."),
        )


def _known(held: NumberRow) -> list[str]:
    """What she should know before she calls; what nobody asked is said to be so."""
    lines = [words.hours_word(held.hours)]
    asked = (
        (held.recorded, T("Calls are recorded."), T("Calls are not recorded.")),
        (held.sends_patrol, T("A patrol may be sent."), T("No patrol is sent.")),
        (held.anonymous, T("She may stay anonymous."), T("She has to say who she is.")),
        (held.female_staff, T("A woman can answer."), T("No woman answers.")),
    )
    lines += [yes if answer is YesNo.YES else no for answer, yes, no in asked if answer is not YesNo.UNKNOWN]
    return lines
