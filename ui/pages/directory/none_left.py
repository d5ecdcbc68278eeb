"""Where the filters of the directory leave nothing: which of them do, whom nobody asked yet, and the way back.

Object names: ``directory.none`` (what it says), ``directory.unasked``, ``directory.clear``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, set_icon, show_if
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from nsintake.domain.directory_filter import EntryFilter
    from nsintake.services.liaison.directory import EntryView


class NoneLeft(QWidget):
    """Nothing is to be seen of it while the filters leave anything. ``ask``: show whom nobody asked; ``clear``: take
    every filter away.
    """

    def __init__(self, ask: Callable[[], object], clear: Callable[[], object]) -> None:
        super().__init__()
        layout = column(10)
        self.setLayout(layout)
        self._said = Notice("", Tone.WAITING, name="directory.none", title=T("Nothing fits"))
        layout.addWidget(self._said)
        self.ask = button("", ask, name="directory.unasked")
        self.clear = button(T("Take the &filters away"), clear, name="directory.clear", icon="close")
        layout.addWidget(FlowRow(self.ask, self.clear))
        self.hide()

    def show_state(
        self, wanted: EntryFilter, views: Sequence[EntryView], titles: dict[str, str], *, unasked: int, asked: bool
    ) -> None:
        """``titles``: of each filter, as the page says it; ``unasked``: how many could fit that nobody asked;
        ``asked``: they are shown now.
        """
        empty = {name: _fits_none(alone, views) for name, alone in wanted.each().items()}
        names = [titles[name] for name, none in empty.items() if none]
        told = T("No entry is known to fit this:")
        if not names:
            told, names = (
                T("Each of these fits some entry, but no entry fits all of them:"),
                [titles[name] for name in empty],
            )
        more = T(
            "The entries below could fit: nobody asked them, or not all of it. Call before you send a woman there, and "
            "write down what they said."
        )
        if not unasked:
            more = T("No entry is left that nobody asked.")
        self._said.show_text("\n".join((told, *names, *((more,) if asked or not unasked else ()))))
        words = T("Show the %Ln entries that nobody &asked yet", "", unasked)
        self.ask.setText(words)
        self.ask.setAccessibleName(words.replace("&", ""))
        set_icon(self.ask, "phone", "text")
        show_if(self.ask, wanted=bool(unasked) and not asked)
        self.show()


def _fits_none(alone: EntryFilter, views: Sequence[EntryView]) -> bool:
    return not any(alone.fits(view.entry, view.entry.name) for view in views)
