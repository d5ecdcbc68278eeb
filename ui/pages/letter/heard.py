"""What she says to the finished letter. It leaves only after she was asked, and her answer binds these very papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from nsintake.domain.release import Heard
from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, button, label
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.letters.letters import Preview

_ANSWERS = (Heard.AGREED, Heard.CHOSE_NOT_TO_HEAR, Heard.NOT_REACHED)


class HeardCard(Card):
    """Three answers; pressing one records it."""

    def __init__(self, record: Callable[[Heard], object]) -> None:
        super().__init__(T("Read it to her"), name="letter.heard_card")
        self.add(
            label(
                T("Read the whole paper to her, in her language. If she wants anything changed, change it first."),
                "soft",
            )
        )
        line = QHBoxLayout()
        line.setSpacing(10)
        self._buttons = []
        for heard in _ANSWERS:
            said = button(words.heard_word(heard.value), partial(record, heard), name=f"letter.heard.{heard.value}")
            line.addWidget(said)
            self._buttons.append(said)
        line.addStretch(1)
        self.add(line)
        self._state = Notice("", Tone.GOOD, name="letter.heard")
        self.add(self._state)

    def show_state(self, view: Preview) -> None:
        """What she said last, and whether she can be asked now."""
        for said in self._buttons:
            said.setEnabled(view.may_be_heard)
        if view.heard is Heard.NOT_YET:
            self._state.show_text("")
        elif view.released:
            self._state.show_text(words.heard_word(view.heard.value), Tone.GOOD)
        else:
            waits = T("{answer}. It now waits for a second person.", answer=words.heard_word(view.heard.value))
            self._state.show_text(waits, Tone.GOOD if view.heard is Heard.AGREED else Tone.WAITING)
