"""The other fields: several lines, a day, a choice, a yes or no. See ``field`` for what they share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nsintake.domain import text as text_rules
from nsintake.errors import UserFault
from ui import i18n, style
from ui.i18n import T
from ui.widgets.drop_down import DropDown
from ui.widgets.field import (
    PASTE_LIMIT,
    Field,
    TextField,
    dress,
    is_picture,
    paste_words,
    picture_words,
    takes_out,
)
from ui.widgets.into_view import bring_into_view
from ui.widgets.keys import digit_of

__all__ = [
    "CheckField",
    "ChoiceField",
    "DateField",
    "Field",
    "MultilineField",
    "RadioField",
    "TextField",
    "lean",
    "with_button",
]


_ISO: Final = len("2026-11-30")
_SOME_DAY: Final = date(2026, 11, 30)
"""Shows how a day is typed; no day and month could be taken for one another in it."""


class _Text(QPlainTextEdit):
    refused = Signal(int)
    picture_refused = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only, and none of it if it is far too long or comes with a picture."""
        if is_picture(source):
            self.picture_refused.emit()
        elif len(source.text()) > PASTE_LIMIT:
            self.refused.emit(len(source.text()))
        elif source.hasText():
            self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Plain text only: no pictures, no files."""
        return source.hasText() and not source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing of a private field leaves it, whether copied, marked or dragged."""
        return QMimeData() if self.property("private") else super().createMimeDataFromSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.property("private") and takes_out(event):
            return
        super().keyPressEvent(event)


class MultilineField(Field):
    """Several lines of text."""

    def __init__(
        self,
        name: str,
        title: str,
        *,
        help: str = "",  # noqa: A002
        required: bool = False,
        hint: str = "",
        limit: int = text_rules.TEXT,
        rows: int = 4,
        private: bool = False,
        placeholder: str = "",
    ) -> None:
        super().__init__(name, title, help=help, required=required, hint=hint)
        self._limit = limit
        self.edit = _Text()
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFixedHeight(22 * rows + 18)
        lean(self.edit, rtl=i18n.is_rtl())
        dress(self.edit, private=private)
        self._place(self.edit)
        self.edit.textChanged.connect(self._edited)
        self.edit.refused.connect(lambda length: self.set_error(paste_words(length, self._limit)))
        self.edit.picture_refused.connect(lambda: self.set_error(picture_words()))

    def raw(self) -> str:
        return self.edit.toPlainText()

    def set_raw(self, raw: Any) -> None:
        if self.edit.toPlainText() != str(raw or ""):
            self.edit.setPlainText(str(raw or ""))
        self.set_error("")

    def fill_in(self, text: str) -> None:
        """Write this in place of what is there, as if it was typed: Ctrl+Z brings back what was there."""
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.set_error("")
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def value(self) -> str:
        """The cleaned text. Raises UserFault ``field_missing``, ``too_long``, ``hidden_characters``."""
        found = text_rules.clean(self.raw(), self.name, limit=self._limit, multiline=True)
        if self.required and not found:
            raise self._missing()
        return found

    def caret(self) -> int:
        return self.edit.textCursor().position()

    def set_caret(self, position: int) -> None:
        cursor = self.edit.textCursor()
        cursor.setPosition(min(position, max(self.edit.document().characterCount() - 1, 0)))
        self.edit.setTextCursor(cursor)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def lean(edit: QPlainTextEdit, *, rtl: bool) -> None:
    """Let every line begin at the side a language is read from; a plain text editor does not turn them by itself."""
    option = edit.document().defaultTextOption()
    option.setAlignment(Qt.AlignmentFlag.AlignTrailing if rtl else Qt.AlignmentFlag.AlignLeading)
    edit.document().setDefaultTextOption(option)


class DateField(TextField):
    """A day, typed as year-month-day or day/month/year in either set of digits. Value: ``date | None``.

    A day that was stored is shown as its example is, and so is a typed one once the field is left; ``raw`` gives it
    back as it was put in or typed, while nobody changed it.
    """

    _given = _shown = ""

    def __init__(self, name: str, title: str, *, help: str = "", required: bool = False, hint: str = "") -> None:  # noqa: A002
        example = i18n.day(_SOME_DAY)
        super().__init__(
            name,
            title,
            help=T("{words}. For example {day}", words=help, day=example)
            if help
            else T("For example {day}", day=example),
            required=required,
            hint=hint,
            ltr=True,
        )
        self.edit.editingFinished.connect(self._show_as_example)

    def _show_as_example(self) -> None:
        """What is no day stays as it was typed: its fault is said where somebody asks for the day."""
        try:
            found = text_rules.parse_day(super().raw(), self.name)
        except UserFault:
            return
        shown = "" if found is None else i18n.typed_day(found)
        if shown and shown != super().raw():
            self._given, self._shown = self.raw(), shown
            self.edit.setText(shown)  # what was said beside it stays

    def value(self) -> Any:
        """The day. Raises UserFault ``field_missing``, ``date_unreadable``, ``date_no_month``, ``date_no_day``."""
        found = text_rules.parse_day(self.raw(), self.name)
        if found is None and self.required:
            raise self._missing()
        return found

    def raw(self) -> str:
        text = super().raw()
        return self._given if text == self._shown else text

    def set_raw(self, raw: Any) -> None:
        self._given = str(raw or "")
        self._shown = shown_day(self._given)
        super().set_raw(self._shown)

    def set_value(self, value: Any) -> None:
        self.set_raw(value.isoformat() if value else "")


def shown_day(raw: str) -> str:
    """A day that was stored (2026-11-30) as it is typed in this language; everything else as it is."""
    try:
        return i18n.typed_day(date.fromisoformat(raw)) if len(raw) == _ISO else raw
    except ValueError:
        return raw


class ChoiceField(Field):
    """One of several, in a list that drops down. ``options`` are (stable key, words); value: the key or None."""

    def __init__(
        self,
        name: str,
        title: str,
        options: Sequence[tuple[str, str]],
        *,
        help: str = "",  # noqa: A002
        required: bool = False,
        hint: str = "",
        prompt: str = "",
    ) -> None:
        super().__init__(name, title, help=help, required=required, hint=hint)
        self.combo = DropDown()
        self.combo.addItem(prompt or T("Choose…"), "")
        for key, words in options:
            self.combo.addItem(words, key)
        self._place(self.combo)
        self.combo.currentIndexChanged.connect(lambda _at: self._edited())

    def raw(self) -> str:
        return str(self.combo.currentData() or "")

    def set_raw(self, raw: Any) -> None:
        self.combo.setCurrentIndex(max(self.combo.findData(raw or ""), 0))
        self.set_error("")

    def value(self) -> Any:
        """The key chosen, or None. Raises UserFault ``field_missing``."""
        if not self.raw() and self.required:
            raise self._missing()
        return self.raw() or None


class CheckField(Field):
    """A single yes or no, with its words beside the box."""

    def __init__(self, name: str, words: str, *, help: str = "", hint: str = "") -> None:  # noqa: A002
        super().__init__(name, "", help=help, hint=hint)
        self.box = QCheckBox(words)
        self.box.setAccessibleName(words.replace("&", ""))
        self._place(self.box)
        self.box.toggled.connect(lambda _on: self._edited())

    def raw(self) -> bool:
        return self.box.isChecked()

    def set_raw(self, raw: Any) -> None:
        self.box.setChecked(bool(raw))
        self.set_error("")


class ChosenField(Field):
    """Several of a few. Raw: the chosen values joined with commas, in the order shown. Subclasses fill ``boxes``."""

    def __init__(self, name: str, title: str, *, help: str = "", required: bool = False, hint: str = "") -> None:  # noqa: A002
        super().__init__(name, title, help=help, required=required, hint=hint)
        self.boxes: dict[str, QAbstractButton] = {}

    def raw(self) -> str:
        return ",".join(value for value, box in self.boxes.items() if box.isChecked())

    def set_raw(self, raw: Any) -> None:
        chosen = set(str(raw or "").split(","))
        for value, box in self.boxes.items():
            before = box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            box.setChecked(value in chosen)
            box.blockSignals(before)
        self.set_error("")

    def value(self) -> Any:
        """The chosen values. Raises UserFault ``field_missing``."""
        if self.required and not self.raw():
            raise self._missing()
        return self.raw()


class RadioField(Field):
    """One of a few, each as a card that says in a second line what it means. Value: the key or None.

    The keyboard goes to the card that is chosen. 1, 2, 3 choose a card; the key then goes on to what this is in.
    ``takes_back``: nothing need be chosen; until something is, no card has the keyboard, so that a stray space says
    nothing, and Delete takes an answer back.
    """

    def __init__(
        self,
        name: str,
        title: str,
        options: Sequence[tuple[str, str] | tuple[str, str, str]],
        *,
        help: str = "",  # noqa: A002
        required: bool = False,
        hint: str = "",
        across: bool = False,
        takes_back: bool = False,
    ) -> None:
        super().__init__(name, title, help=help, required=required, hint=hint)
        from ui.widgets.radio_card import CardGroup, RadioCard  # noqa: PLC0415

        self._takes_back = takes_back
        self._group = CardGroup(across=across, aims=takes_back)
        self._group.setObjectName(f"choices_{name}")
        self._group.setAccessibleName(title.replace("&", ""))
        self._group.setAccessibleDescription(self._hint.text())
        self.cards: dict[str, RadioCard] = {}
        for key, words, *more in options:
            card = RadioCard(words, more[0] if more else "")
            card.setObjectName(f"{name}_{key}")
            card.toggled.connect(self._toggled)
            self._group.add(card)
            self.cards[key] = card
            self._editors.append(card)
        self._layout.addWidget(self._group)
        self._layout.addLayout(self._foot)
        self._layout.addStretch(1)
        self._name_editors()
        self._aim()

    def _described(self, editor: QWidget) -> str:
        """What is wrong, else what the card means: that an answer is needed is said of the question."""
        return self._error.text() or str(editor.property("meaning") or "") or self._help.text()

    def _aim(self) -> None:
        """The keyboard goes to what is chosen; to the question itself while nothing is and nothing need be."""
        first = self._group if self._takes_back else self._editors[0]
        self.lead_to(next((card for card in self.cards.values() if card.isChecked()), first))

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if on:
            self._aim()
            self._edited()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the card at that place; Delete takes the answer back where there need be none."""
        place = digit_of(event)
        if event.isAutoRepeat():
            event.accept()
        elif 1 <= place <= len(self.cards):
            if self._group.visibleRegion().boundingRect() != self._group.rect():
                bring_into_view(self)  # what is not seen is not answered
                return
            list(self.cards.values())[place - 1].setChecked(True)
            event.ignore()
        elif self._takes_back and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.set_raw("")
            self.setFocus()
            self._edited()
        else:
            super().keyPressEvent(event)

    def raw(self) -> str:
        return next((key for key, card in self.cards.items() if card.isChecked()), "")

    def set_raw(self, raw: Any) -> None:
        for key, card in self.cards.items():
            card.setAutoExclusive(False)
            card.setChecked(key == raw)
            card.setAutoExclusive(True)
        self._aim()
        self.set_error("")

    def value(self) -> Any:
        """The key chosen, or None. Raises UserFault ``field_missing``."""
        if not self.raw() and self.required:
            raise self._missing()
        return self.raw() or None


def with_button(field: Field, act: QPushButton) -> QHBoxLayout:
    """A field and a button beside what is typed into it, whatever is said below it."""
    made, beside = QHBoxLayout(), QVBoxLayout()
    made.setSpacing(style.GAP)
    made.addWidget(field, 1)
    beside.setSpacing(0)
    beside.addSpacing(field.above())
    beside.addWidget(act)
    beside.addStretch(1)
    made.addLayout(beside)
    return made
