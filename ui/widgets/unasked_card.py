"""What nobody asked her yet and has to be asked before anything leaves, asked where it is about to leave.

Object names: ``unasked``, ``unasked.NAME`` (a list) or ``unasked.NAME.VALUE`` (a card), ``unasked.means.NAME`` (what
leaving it out means), ``unasked.save``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from nsintake.domain.questions import FIELD
from ui import style
from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, column, label, primary, row, take_out
from ui.widgets.fields import ChoiceField, RadioField
from ui.widgets.form import Form
from ui.words import consent as consent_words
from ui.words import questions
from ui.words.answers import choice_word

LEFT_OUT = "unknown"
_FEW = 2


class UnaskedCard(Card):
    """A question each, with "she leaves it out" among the answers; ``answer`` gets them once all are given.
    ``why``: why it is asked here, if not because something is about to leave.
    """

    def __init__(self, answer: Callable[[dict[str, str]], object], *, why: str = "") -> None:
        super().__init__(T("Ask her this first"), name="unasked")
        self._answer = answer
        said = T(
            "Nobody asked it in her session, and it decides who may come to read this. What is written here stays; "
            "it goes on as soon as she has been asked."
        )
        self.add(label(why or said, "soft"))
        self._held = QVBoxLayout()
        self.add(self._held)
        self._part: QWidget | None = None
        self._kept: dict[str, Any] = {}
        self.form = Form()
        self.save = primary(T("Write it &down and go on"), self._save, name="unasked.save")
        self.add(row(self.save, None))
        self.hide()

    def show_questions(self, names: tuple[str, ...]) -> None:
        """Ask these; hidden if there are none. What was chosen stays as long as the same is asked."""
        self.save.setEnabled(True)
        self.setVisible(bool(names))
        if tuple(self.form.fields) == names:
            return
        take_out(self._held, self._part)
        self._part, inner = QWidget(), column(style.GAP + 4)
        self._part.setLayout(inner)
        self.form = Form()
        for name in names:
            field = _field(name)
            means = Notice("", Tone.WAITING, name=f"unasked.means.{name}")
            field.changed.connect(partial(_explain, name, field, means))
            self.form.add(field)
            inner.addWidget(field)
            inner.addWidget(means)
        self._held.addWidget(self._part)
        self.put_back(self._kept)

    def raw(self) -> dict[str, str]:
        """What was chosen so far, for a draft."""
        return {name: str(field.raw()) for name, field in self.form.fields.items() if field.raw()}

    def put_back(self, raw: dict[str, Any]) -> None:
        """Put back what was chosen."""
        self._kept = raw
        self.form.set_raw(raw)
        for field in self.form.fields.values():
            field.changed.emit()

    def _save(self) -> None:
        said = self.form.values()
        if said is not None:
            _leave(self)
            self.save.setEnabled(False)
            self._answer(said)


def _leave(card: QWidget) -> None:
    """Give the keyboard to the page: Qt would give it to whatever comes below, and scroll there."""
    above = card.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.setFocus()


def _field(name: str) -> ChoiceField | RadioField:
    title, asked = questions.question(name), FIELD[name]
    options = [(value, choice_word(name, value)) for value in asked.choices if value != LEFT_OUT]
    options.append((LEFT_OUT, T("She does not know, or leaves it out")))
    if len(options) > _FEW + 1:
        dropped = ChoiceField(name, title, options, required=True)
        dropped.combo.setObjectName(f"unasked.{name}")
        return dropped
    made = RadioField(name, title, options, required=True, across=True)
    for value, card in made.cards.items():
        card.setObjectName(f"unasked.{name}.{value}")
        card.setAccessibleDescription(title)
    return made


def _explain(name: str, field: ChoiceField | RadioField, means: Notice) -> None:
    """What it means that she leaves it out is said before she decides."""
    means.show_text(consent_words.left_out_means(name) if field.raw() == LEFT_OUT else "")
