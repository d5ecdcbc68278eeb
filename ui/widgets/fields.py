"""Fields: a label, the editor, a line of help, and what is wrong, together in one widget with one interface.

Every field keeps exactly what was typed (``raw``), an impossible date included, and says what it means (``value``)
or raises UserFault with words of its own to be shown beside it. A field never drops or repairs what was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nsintake.domain import text as text_rules
from nsintake.errors import UserFault
from ui import clipboard, icons, style
from ui.i18n import T
from ui.widgets.basics import label, picture

PASTE_LIMIT = 20_000


class Field(QWidget):
    """Base of all fields. ``changed`` fires after every edit; ``name`` is the key in a form and the object name."""

    changed = Signal()

    def __init__(self, name: str, title: str, *, help: str = "", required: bool = False, hint: str = "") -> None:  # noqa: A002
        super().__init__()
        self.name = name
        self.required = required
        self.setObjectName(f"field_{name}")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._title = label(title, "label", wrap=False)
        self._hint = label(hint or (T("required") if required else ""), "small", wrap=False)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._title)
        head.addWidget(self._hint)
        head.addStretch(1)
        self._title.setVisible(bool(title))
        self._layout.addLayout(head)
        self._help = label(help, "small")
        self._help.setVisible(bool(help))
        self._error = label("", "error", name=f"error_{name}")
        self._error_row = QWidget()
        error_row = QHBoxLayout(self._error_row)
        error_row.setContentsMargins(0, 0, 0, 0)
        error_row.setSpacing(7)
        error_row.addWidget(picture("error", "error", size=18), 0, Qt.AlignmentFlag.AlignTop)
        error_row.addWidget(self._error, 1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        self._foot.addWidget(self._help)
        self._foot.addWidget(self._error_row)
        self._editors: list[QWidget] = []
        self.set_error("")

    def _place(self, editor: QWidget, *, ends: bool = True) -> None:
        self._editors.append(editor)
        self._layout.addWidget(editor)
        if ends:
            self._layout.addLayout(self._foot)
            self._layout.addStretch(1)
            self._name_editors()

    def _name_editors(self) -> None:
        for editor in self._editors:
            if not editor.objectName():
                editor.setObjectName(self.name)
            if not editor.accessibleName():
                editor.setAccessibleName(self._title.text().replace("&", ""))
            editor.setAccessibleDescription(self._error.text() or self._help.text())
        self._title.setBuddy(self._editors[0])
        self.setFocusProxy(self._editors[0])

    def raw(self) -> Any:
        """What stands in the field, as plain JSON-able data; what a draft keeps."""
        raise NotImplementedError

    def set_raw(self, raw: Any) -> None:
        """Put back what ``raw`` gave."""
        raise NotImplementedError

    def value(self) -> Any:
        """What it means. Raises UserFault (``field`` is this field's name) if that cannot be said."""
        return self.raw()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.set_raw(value)

    def caret(self) -> int:
        """Where the caret stands, in characters from the start; 0 where there is none."""
        return 0

    def set_caret(self, position: int) -> None:  # noqa: ARG002 - fields with a caret use it
        """Put the keyboard focus here and the caret where it was."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def error(self) -> str:
        """The words shown as wrong now; empty if none."""
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say beside the field what is wrong and how to mend it; an empty text takes it away."""
        self._error.setText(text)
        self._error_row.setVisible(bool(text))
        for editor in self._editors:
            style.mark(editor, tone="error" if text else "")
            editor.setAccessibleDescription(text or self._help.text())

    def set_help(self, text: str) -> None:
        """Change the line of help."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def _edited(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()

    def _missing(self) -> UserFault:
        return UserFault("field_missing", field=self.name)


class _Line(QLineEdit):
    refused = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._too_long():
            return
        if clipboard.widget_is_private(self) and _takes_out(event):
            return
        super().keyPressEvent(event)

    def paste(self) -> None:
        if not self._too_long():
            super().paste()

    def _too_long(self) -> bool:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

        length = len(QGuiApplication.clipboard().text())
        if length > PASTE_LIMIT:
            self.refused.emit(length)
        return length > PASTE_LIMIT


class _Text(QPlainTextEdit):
    refused = Signal(int)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only, and none of it if it is far too long."""
        if len(source.text()) > PASTE_LIMIT:
            self.refused.emit(len(source.text()))
        elif source.hasText():
            self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Plain text only: no pictures, no files."""
        return source.hasText() and not source.hasUrls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if clipboard.widget_is_private(self) and _takes_out(event):
            return
        super().keyPressEvent(event)


def _takes_out(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut)


class TextField(Field):
    """One line. ``private`` switches copying off, ``ltr`` is for phones, handles and codes, ``secret`` hides it."""

    def __init__(
        self,
        name: str,
        title: str,
        *,
        help: str = "",  # noqa: A002
        required: bool = False,
        hint: str = "",
        limit: int = text_rules.LINE,
        placeholder: str = "",
        private: bool = False,
        ltr: bool = False,
        secret: bool = False,
    ) -> None:
        super().__init__(name, title, help=help, required=required, hint=hint)
        self._limit = limit
        self.edit = _Line()
        self.edit.setMaxLength(PASTE_LIMIT)
        self.edit.setPlaceholderText(placeholder)
        clipboard.dress(self.edit, private=private or secret)
        self._ltr = ltr or secret
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            hints = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
            self.edit.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoPredictiveText)
            self._add_eye()
        self._place(self.edit)
        self._lean()
        self.edit.textEdited.connect(self._edited)
        self.edit.refused.connect(self._refused)

    def _add_eye(self) -> None:
        show = self.edit.addAction(icons.icon("eye", "text_soft"), QLineEdit.ActionPosition.TrailingPosition)
        show.setCheckable(True)
        show.setText(T("Show what I type"))
        show.setToolTip(T("Show what I type"))
        modes = QLineEdit.EchoMode
        show.toggled.connect(lambda shown: self.edit.setEchoMode(modes.Normal if shown else modes.Password))

    def _lean(self) -> None:
        if self._ltr:
            self.edit.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def raw(self) -> str:
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        self.edit.setText(str(raw or ""))
        self.set_error("")

    def value(self) -> Any:
        """The cleaned text. Raises UserFault ``field_missing``, ``too_long``, ``hidden_characters``."""
        if self.edit.echoMode() != QLineEdit.EchoMode.Normal:
            found = self.edit.text()
        else:
            found = text_rules.clean(self.edit.text(), self.name, limit=self._limit)
        if self.required and not found:
            raise self._missing()
        return found

    def caret(self) -> int:
        return self.edit.cursorPosition()

    def set_caret(self, position: int) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.deselect()
        self.edit.setCursorPosition(position)

    def _refused(self, length: int) -> None:
        self.set_error(_paste_words(length, self._limit))


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
        clipboard.dress(self.edit, private=private)
        self._place(self.edit)
        self.edit.textChanged.connect(self._edited)
        self.edit.refused.connect(lambda length: self.set_error(_paste_words(length, self._limit)))

    def raw(self) -> str:
        return self.edit.toPlainText()

    def set_raw(self, raw: Any) -> None:
        if self.edit.toPlainText() != str(raw or ""):
            self.edit.setPlainText(str(raw or ""))
        self.set_error("")

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


def _paste_words(length: int, limit: int) -> str:
    return T(
        "What you wanted to paste has {length} characters; {limit} fit here. Nothing was pasted, and what stood here "
        "is still here.",
        length=length,
        limit=limit,
    )


class DateField(TextField):
    """A day, typed as year-month-day or day/month/year in either set of digits. Value: ``date | None``."""

    def __init__(self, name: str, title: str, *, help: str = "", required: bool = False, hint: str = "") -> None:  # noqa: A002
        super().__init__(
            name,
            title,
            help=help or T("Year-month-day, for example 2026-11-24"),
            required=required,
            hint=hint,
            ltr=True,
        )

    def value(self) -> Any:
        """The day. Raises UserFault ``field_missing``, ``date_unreadable``, ``date_no_month``, ``date_no_day``."""
        found = text_rules.parse_day(self.raw(), self.name)
        if found is None and self.required:
            raise self._missing()
        return found

    def set_value(self, value: Any) -> None:
        self.set_raw(value.isoformat() if value else "")


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
        self.combo = QComboBox()
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

    def __init__(self, name: str, words: str, *, help: str = "") -> None:  # noqa: A002
        super().__init__(name, "", help=help)
        self.box = QCheckBox(words)
        self.box.setAccessibleName(words.replace("&", ""))
        self._place(self.box)
        self.box.toggled.connect(lambda _on: self._edited())

    def raw(self) -> bool:
        return self.box.isChecked()

    def set_raw(self, raw: Any) -> None:
        self.box.setChecked(bool(raw))
        self.set_error("")


class RadioField(Field):
    """One of a few, each as a card that says in a second line what it means. Value: the key or None."""

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
    ) -> None:
        super().__init__(name, title, help=help, required=required, hint=hint)
        from ui.widgets.radio_card import RadioCard  # noqa: PLC0415

        holder = QWidget()
        holder.setObjectName(f"choices_{name}")
        layout = QHBoxLayout(holder) if across else QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.cards: dict[str, RadioCard] = {}
        for key, words, *more in options:
            card = RadioCard(words, more[0] if more else "")
            card.setObjectName(f"{name}_{key}")
            card.toggled.connect(self._toggled)
            layout.addWidget(card, 1)
            self.cards[key] = card
            self._editors.append(card)
        self._layout.addWidget(holder)
        self._layout.addLayout(self._foot)
        self._layout.addStretch(1)
        self._name_editors()

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if on:
            self._edited()

    def raw(self) -> str:
        return next((key for key, card in self.cards.items() if card.isChecked()), "")

    def set_raw(self, raw: Any) -> None:
        for key, card in self.cards.items():
            card.setAutoExclusive(False)
            card.setChecked(key == raw)
            card.setAutoExclusive(True)
        self.set_error("")

    def value(self) -> Any:
        """The key chosen, or None. Raises UserFault ``field_missing``."""
        if not self.raw() and self.required:
            raise self._missing()
        return self.raw() or None


def with_button(field: Field, act: QPushButton) -> QHBoxLayout:
    """A field and a button on one line, standing on the same base."""
    made = QHBoxLayout()
    made.setSpacing(style.GAP)
    made.addWidget(field, 1)
    made.addWidget(act, 0, Qt.AlignmentFlag.AlignBottom)
    act.setIconSize(QSize(20, 20))
    return made
