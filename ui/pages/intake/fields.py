"""Draws a question of ``domain/intake.py`` as a field, from its kind alone; every one of them may be left out.

A field hands out and takes back the raw string of a draft (``answer_in``, ``show_answer``), or that she left the
question out; it never repairs what was typed, and until something is chosen or typed it says nothing. The fields of a
session are kept while steps come and go, so that what was typed can be undone after a step was left; a new session, a
lock or another language empties that cache.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from nsintake.domain import intake
from nsintake.domain.asked import SHE_LEFT_IT_OUT
from nsintake.domain.intake import FieldKind, Step
from ui import style
from ui.i18n import T, language
from ui.widgets.fields import ChoiceField, DateField, Field, MultilineField, RadioField, TextField
from ui.widgets.many_field import ManyField
from ui.widgets.signs_field import SignsField
from ui.words import questions
from ui.words.answers import choice_word

if TYPE_CHECKING:
    from nsintake.domain import intake


PREFIX = "intake.field"
_FEW = 3
_CARDS = frozenset({"urgency", "told_by", "language"})
_NOT_KNOWN = frozenset({"force", "staff_involved"})
"""What she may well not know: about him and his family."""
_WIDE = frozenset({"account", "return_phrase", "urgency", "told_by", "language"})
_HERS = frozenset({"return_phrase", "tonight_with", "whom_to_call", "where_to_go", "invited_contact"})
"""What opens her file or names her and is asked elsewhere than among the words that must never appear."""
_LATIN = frozenset({"account", "payment_details", "deadline_hour", "interpreter", "invited_through"})
_ROWS = {"account_of_events": 5, "names": 4, "places": 3, "called": 3, "phones": 3, "handles": 2, "others": 3}


def is_wide(field: intake.QuestionField) -> bool:
    """Whether a question takes the whole width."""
    return field.kind in {FieldKind.MANY, FieldKind.TEXT, FieldKind.LINES} or field.name in _WIDE


class _LeftOut(QPushButton):
    """Beside the title of a question whose answer is typed or ticked: she left it out. Only while nothing is."""

    def __init__(self, field: Field) -> None:
        super().__init__(T("She left it out"))
        self._field = field
        style.mark(self, kind="why")
        self.setCheckable(True)
        self.setObjectName(f"{PREFIX}.{field.name}.left_out")
        self.setAccessibleName(T("She left it out"))
        self.setAccessibleDescription(questions.question(field.name))
        field.changed.connect(self.look)
        self.clicked.connect(lambda: field.changed.emit())  # noqa: PLW0108 - the signal of the field hands nothing on

    def look(self) -> None:
        """What is answered is not left out."""
        empty = not str(self._field.raw()).strip()
        if not empty:
            self.setChecked(False)
        self.setEnabled(empty)


def answer_in(field: Field) -> str:
    """What the field says: an answer as typed, ``SHE_LEFT_IT_OUT``, or nothing."""
    button = field.findChild(_LeftOut)
    return SHE_LEFT_IT_OUT if button is not None and button.isChecked() else str(field.raw())


def show_answer(field: Field, raw: str) -> None:
    """Put back what ``answer_in`` gave."""
    button = field.findChild(_LeftOut)
    if button is None:
        field.set_raw(raw)
        return
    button.setChecked(raw == SHE_LEFT_IT_OUT)
    field.set_raw("" if raw == SHE_LEFT_IT_OUT else raw)
    button.look()


def field_for(field: intake.QuestionField) -> Field:
    """The field that asks one question, empty, with why it is asked behind a small button."""
    made = _made(field)
    if field.kind is not FieldKind.CHOICE:
        made.put_beside_title(_LeftOut(made))
    if questions.why(field.name):
        made.set_why(questions.why(field.name))
    made.set_help(questions.hint(field.name))
    return made


def _made(field: intake.QuestionField) -> Field:
    title, private = questions.question(field.name), field.step is Step.NEVER or field.name in _HERS
    if field.name == "return_signs":
        return SignsField(field.name, title, prefix=f"{PREFIX}.{field.name}")
    if field.kind is FieldKind.MANY:
        return ManyField(field.name, title, _options(field), prefix=PREFIX)
    if field.kind is FieldKind.CHOICE:
        return _choice(field, title)
    if field.kind is FieldKind.DAY:
        return _named(DateField(field.name, title))
    if field.kind in {FieldKind.LINE, FieldKind.HOUR}:
        return _named(TextField(field.name, title, private=private, ltr=field.name in _LATIN))
    rows = _ROWS.get(field.name, 4)
    return _named(MultilineField(field.name, title, rows=rows, private=private))


def _named(field: TextField | MultilineField) -> Field:
    field.edit.setObjectName(f"{PREFIX}.{field.name}")
    return field


def _options(field: intake.QuestionField) -> list[tuple[str, str]]:
    """The answers shown. That she does not know is none: an office is told nothing of it either way."""
    return [(value, choice_word(field.name, value)) for value in field.choices if value != "unknown"]


def _choice(field: intake.QuestionField, title: str) -> Field:
    silent = T("She does not know or left it out") if field.name in _NOT_KNOWN else T("She left it out")
    options = [*_options(field), (SHE_LEFT_IT_OUT, silent)]
    if len(options) > _FEW and field.name not in _CARDS:
        dropped = ChoiceField(field.name, title, options, prompt=T("Not asked"))
        dropped.combo.setObjectName(f"{PREFIX}.{field.name}")
        return dropped
    made = RadioField(field.name, title, options, across=True, takes_back=True)
    for value, card in made.cards.items():
        card.setObjectName(f"{PREFIX}.{field.name}.{'left_out' if value == SHE_LEFT_IT_OUT else value}")
        card.setAccessibleDescription(title)
    return made


class FieldCache(QWidget):
    """Hands out each field once and takes it back. ``edited`` and ``caret_moved`` carry its name."""

    edited = Signal(str)
    caret_moved = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.lang = language()
        """What its fields speak."""
        self._fields: dict[str, Field] = {}

    def field(self, asked: intake.QuestionField) -> Field:
        """The field of a question, as it was left; an empty one the first time."""
        return self.keep(asked.name, lambda: field_for(asked))

    def keep(self, name: str, make: Callable[[], Field]) -> Field:
        """The same for a field that no question of the list asks; ``make`` builds it the first time."""
        if name not in self._fields:
            made = make()
            made.setParent(self)
            made.changed.connect(lambda: self.edited.emit(name))
            if isinstance(made, TextField | MultilineField):
                made.edit.cursorPositionChanged.connect(lambda *_at: self.caret_moved.emit(name))
            self._fields[name] = made
        return self._fields[name]

    def take_back(self, names: Collection[str] | None = None) -> None:
        """Keep what a panel showed before it goes; only the fields ``names`` where only a part of it goes."""
        for name, field in self._fields.items():
            if names is None or name in names:
                field.setParent(self)

    def clear(self) -> None:
        """Forget every field and what was in it."""
        for field in self._fields.values():
            field.setParent(self)
            field.deleteLater()
        self._fields.clear()


class PageFields:
    """The fields of a page that can be built again in another language: those it has, and those made before that."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._now: FieldCache | None = None
        self._ahead: FieldCache | None = None

    def ahead(self, asked: Iterable[intake.QuestionField]) -> Iterator[None]:
        """Make the fields of some questions in the language of now, one a turn; ``fresh`` gives them."""
        if self._ahead is not None:
            self._ahead.deleteLater()
        made = self._ahead = FieldCache(self._page)
        for question in asked:
            made.field(question)
            yield

    def fresh(self) -> FieldCache:
        """Fields in which nothing was typed, in the language of now; those before are no more."""
        made, self._ahead = self._ahead, None
        if made is not None and made.lang is not language():
            made.deleteLater()
            made = None
        if self._now is not None:
            self._now.deleteLater()
        self._now = made or FieldCache(self._page)
        return self._now
