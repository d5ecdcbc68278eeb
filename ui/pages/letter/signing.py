"""What is between a letter and its signature: what she is asked first, and what she says to it when it is finished.

It leaves only after she was asked, and her answer binds these very papers. The urgent way: if nobody else is here, the
author of the letter reads it a second time, page by page and line by line, and signs.

Object names: ``letter.ask_first``, ``letter.ask_first.ITEM``, ``letter.alone``, ``letter.alone.read`` (to the pages),
``letter.reader`` (whom to ask to read it).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from nsintake.domain.release import Heard
from ui.i18n import T
from ui.pages.letter.status import WAITS
from ui.widgets.basics import Card, Notice, Tone, button, clear, label, row
from ui.widgets.fields import ChoiceField
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
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


class AskFirstCard(Card):
    """A box an item; ``asked`` gets every item she said yes to when one changes."""

    def __init__(self, asked: Callable[[tuple[Item, ...]], object]) -> None:
        super().__init__(T("She wants to be asked first"), name="letter.ask_first")
        self._asked = asked
        said = T("Ask her about this letter. Tick what she says yes to; without it the letter does not say it.")
        self.add(label(said, "soft"))
        self._held = QVBoxLayout()
        self.add(self._held)
        self.boxes: dict[Item, QCheckBox] = {}
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Show what is to be asked; hidden if nothing is."""
        clear(self._held)
        self.boxes = {}
        for item in view.ask_first:
            box = QCheckBox(words.item_word(item.value))
            box.setObjectName(f"letter.ask_first.{item.value}")
            box.setAccessibleName(box.text())
            box.setChecked(item in view.asked)
            box.setEnabled(not view.released)
            box.toggled.connect(self._changed)
            self._held.addWidget(box)
            self.boxes[item] = box
        self.setVisible(bool(view.ask_first))

    def _changed(self) -> None:
        self._asked(tuple(item for item, box in self.boxes.items() if box.isChecked()))


class ReaderCard(Card):
    """Who is to read it: everybody who may, or a colleague who is asked by name. ``ask`` gets her staff user id, or
    nothing.
    """

    def __init__(self, ask: Callable[[str], object]) -> None:
        super().__init__(T("Who reads and signs it"), name="letter.reader_card")
        self._ask = ask
        lead = T(
            "Everybody who may can read it and sign. You can ask a colleague by name: on her Today it is then the "
            "first under Waits for you, below what is due."
        )
        self.add(label(lead, "soft"))
        self._choice = ChoiceField("letter_reader", T("Ask"), [], prompt=T("Nobody by name"))
        self._choice.combo.setObjectName("letter.reader")
        self._choice.combo.activated.connect(lambda _at: self._ask(str(self._choice.raw() or "")))
        self.add(self._choice)
        self._told = Notice("", Tone.GOOD, name="letter.reader_asked")
        self.add(self._told)
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Shown while it waits for a second person and there is one."""
        names = {who.uid: as_typed(who.name) for who in view.could_read}
        asked = names.get(view.reader, "")
        told = T("{name} is asked: it is now first under Waits for you on that colleague's Today.", name=asked)
        self._told.show_text(told if asked else "")
        waits = view.heard is not Heard.NOT_YET and not view.released and view.why_not in WAITS
        self.setVisible(waits and bool(view.could_read))
        combo = self._choice.combo
        blocked = QSignalBlocker(combo)
        while combo.count() > 1:
            combo.removeItem(1)
        for who in view.could_read:
            combo.addItem(as_typed(who.name), who.uid)
        combo.setCurrentIndex(max(combo.findData(view.reader), 0) if view.reader else 0)
        blocked.unblock()


class AloneCard(Card):
    """Says what it means to sign alone, and leads to the second reading."""

    def __init__(self, read: Callable[[], object]) -> None:
        super().__init__(T("Urgent, and nobody else is here?"), name="letter.alone")
        lead = T(
            "Then you sign it yourself, after reading it a second time: every page in every language, and every line "
            "it tells. A colleague reads it tomorrow."
        )
        self.add(label(lead, "soft"))
        self._weaker = Notice(
            T("This check is weaker: her name is not on file in Arabic letters. Look for it yourself, twice."),
            Tone.WAITING,
        )
        self.add(self._weaker)
        self.add(row(None, button(T("Read it a second t&ime"), read, name="letter.alone.read", kind="danger")))
        self.hide()

    def show_state(self, view: Preview) -> None:
        """Hidden where it is not urgent, or she has not agreed."""
        self._weaker.setVisible(view.weaker_check)
        self.setVisible(view.may_sign_alone)
