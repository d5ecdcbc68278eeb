"""Start stick, for keepers: made for a computer without a keyring, or voided where one was lost.

Object names: those of ``ui/widgets/places.py``, ``stick.look``, ``stick.anew``, ``stick.make``, ``stick.void``,
``stick.state``, ``stick.says``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.errors import UserFault
from nsintake.services.backup import backups
from nsintake.services.station import start_stick
from ui import style
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.message import ask
from ui.page import LoadedPage
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row
from ui.widgets.fields import CheckField
from ui.widgets.places import Places

if TYPE_CHECKING:
    from nsintake.services.backup.backup_notes import Medium
    from nsintake.services.station.start_stick import StickState


@dataclass(frozen=True, slots=True)
class StartStickPageData:
    """What the page shows, asked in one go."""

    state: StickState
    media: tuple[Medium, ...]


class StartStickPage(LoadedPage[StartStickPageData]):
    """Start stick."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("For a computer without a keyring: instead of typing the site sheet at each start.")

    def build(self, body: QBoxLayout) -> None:
        self._says = Notice("", Tone.GOOD, name="stick.says")
        body.addWidget(self._says)
        self._state = Notice("", Tone.INFO, name="stick.state")
        body.addWidget(self._state)
        card = Card(T("Make one"))
        card.add(
            label(
                T("Half of this computer's part of the key goes on the stick, the other half stays here. The stick is "
                  "plugged in at the start, taken out, and carried by whoever opens the office. Never leave it beside "
                  "the computer. Several sticks are alike."),
                "soft",
            )
        )  # fmt: skip
        self._places = Places(hint=T("Type the whole path, where the system shows the stick elsewhere."))
        card.add(self._places)
        self._anew = CheckField("stick.anew", T("One was lost: all earlier sticks shall open nothing any more"))
        card.add(self._anew)
        self._make = primary(T("&Make a start stick"), self.begin, name="stick.make", icon="key")
        card.add(row(self._make, button(T("&Look again"), self.reload, name="stick.look"), None))
        body.addWidget(card)
        self._void = button(
            T("Let no stick open the station any more…"), self._ask_void, name="stick.void", kind="danger", icon="lock"
        )
        body.addLayout(row(self._void, None))

    def on_shown(self, **_arguments: object) -> None:
        self._says.show_text("")
        self._anew.set_raw(False)
        self.reload()

    def read(self) -> StartStickPageData:
        return StartStickPageData(start_stick.state(self.signed_in), backups.media(self.signed_in))

    def show_answer(self, answer: StartStickPageData) -> None:
        self._places.show_places([medium for medium in answer.media if medium.removable])
        self._make.setEnabled(not self.signed_in.practice)
        self._void.setVisible(answer.state.made)
        self._anew.setVisible(answer.state.made)
        self._state.show_text(*_state_words(answer.state, practice=self.signed_in.practice))

    # --- the acts

    def begin(self) -> None:
        """Make a stick in the place that is marked."""
        folder, anew = self._places.chosen(), bool(self._anew.raw())
        self._says.show_text("")
        signed_in = self.signed_in

        def then(_none: None) -> None:
            words = T(
                "The start stick is made and was read back: {folder}. Take it out, and try it at the next start while "
                "the site sheet is at hand.",
                folder=isolate(folder),
            )
            self._says.show_text(words, Tone.GOOD)
            self._anew.set_raw(False)

        self.act(lambda: start_stick.make(signed_in, folder, anew=anew), then, failed=self._said_here)

    def _ask_void(self) -> None:
        words = T("From now on every start stick is useless. Whoever starts the station types the site sheet.")
        ask(self, words, T("&Make all sticks useless"), self._void_now, dangerous=True, icon="lock")

    def _void_now(self) -> None:
        def then(_none: None) -> None:
            self._says.show_text(T("No start stick opens the station any more."), Tone.GOOD)

        self.act(lambda: start_stick.void(self.signed_in), then, failed=self._said_here)

    def _said_here(self, error: Exception) -> None:
        if isinstance(error, UserFault):
            self._places.show_fault(error)
        else:
            self._says.show_text(words_for(error), Tone.URGENT)


def _state_words(state: StickState, *, practice: bool) -> tuple[str, Tone]:
    if practice:
        return T("The practice office needs no start stick: its site sheet is beside it."), Tone.INFO
    if state.remembered:
        return T("This account's keyring has its share already, so it needs no stick."), Tone.WAITING
    if state.made:
        return T("There is a start stick for this station. Further ones are copies of it."), Tone.INFO
    return T("There is no start stick yet: the site sheet is typed at each start."), Tone.INFO
