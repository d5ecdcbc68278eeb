"""What every field is, and the field of one line, which sign-in needs: kept apart so that start-up loads no more.

Every field keeps exactly what was typed (``raw``), an impossible date included. ``value`` says what that means or
raises UserFault with words of its own, which are shown beside the field. A field never drops or repairs what was typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from nsintake.domain import text as text_rules
from nsintake.errors import UserFault
from ui import icons, style
from ui.errors import words_for
from ui.i18n import T
from ui.widgets.basics import label
from ui.widgets.into_view import bring_into_view
from ui.widgets.tab_order import LeadsKeyboard
from ui.widgets.unlearned import keep_from_learning

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QPoint
    from PySide6.QtWidgets import QPlainTextEdit

FieldOf = TypeVar("FieldOf", bound="Field")
PASTE_LIMIT = 20_000
_SHORT = 34
"""A title of more characters may need a second line; its hint is right beside it all the same."""


class Field(LeadsKeyboard):
    """Base of all fields. ``changed`` fires after every edit; ``name`` is the key in a form and the object name."""

    changed = Signal()
    _hinted = False

    def __init__(self, name: str, title: str, *, help: str = "", required: bool = False, hint: str = "") -> None:  # noqa: A002
        super().__init__()
        self.name = name
        self.required = required
        self.setObjectName(f"field_{name}")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        said = hint or (T("required") if required and title else "")
        self._title = label(title, "label", wrap=not said or len(title) > _SHORT)
        if not title:
            self._title.hide()
        self._hint = label("", "small", wrap=False)
        self._hint.hide()
        head = QHBoxLayout()
        head.setSpacing(style.GAP)
        head.addWidget(self._title, 100)
        head.addWidget(self._hint)
        self._head = head
        self._layout.addLayout(head)
        self._help = label(help, "small")
        if not help:
            self._help.hide()
        self._error = label("", "error", name=f"error_{name}")
        self._error_row = QWidget()
        error_row = QHBoxLayout(self._error_row)
        error_row.setContentsMargins(0, 0, 0, 0)
        error_row.setSpacing(7)
        self._error_icon = QLabel()
        self._error_icon.setFixedSize(18, 18)
        error_row.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        error_row.addWidget(self._error, 1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        self._foot.addWidget(self._help)
        self._foot.addWidget(self._error_row)
        self._editors: list[QWidget] = []
        self._beside_title: list[QWidget] = []
        self.set_hint(said)
        self.set_error("")

    def _place(self, editor: QWidget, *, ends: bool = True) -> None:
        self._editors.append(editor)
        self._layout.addWidget(editor)
        if ends:
            self._layout.addLayout(self._foot)
            self._layout.addStretch(1)
            self._name_editors()

    def above(self) -> int:
        """Pixels from its top to its first editor, where the title is one line."""
        self._title.ensurePolished()
        return self._head.sizeHint().height() + self._layout.spacing()

    def _name_editors(self) -> None:
        for editor in self._editors:
            if not editor.objectName():
                editor.setObjectName(self.name)
            if not editor.accessibleName():
                editor.setAccessibleName(self._title.text().replace("&", ""))
            editor.setAccessibleDescription(self._described(editor))
        self._title.setBuddy(self._editors[0])
        self.lead_to(self._editors[0])

    def raw(self) -> Any:
        """What is in the field, as plain JSON-able data; what a draft keeps."""
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
        """The place of the caret, in characters from the start; 0 if there is none."""
        return 0

    def set_caret(self, position: int) -> None:  # noqa: ARG002 - fields with a caret use it
        """Put the keyboard focus here and the caret where it was."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self) -> None:
        """Put the keyboard here and the field, with what is wrong about it, before the eyes."""
        self.setFocus()
        bring_into_view(self)

    def error(self) -> str:
        """The words shown as wrong now; empty if none."""
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say beside the field what is wrong and how to mend it; an empty text takes it away."""
        other = text != self._error.text()
        self._error.setText(text)
        if text:
            self._error_icon.setPixmap(icons.pixmap("error", "error", size=18))
        self._error_row.setVisible(bool(text))
        for editor in self._editors:
            style.mark(editor, tone="error" if text else "")
            editor.setAccessibleDescription(self._described(editor))
        if other:
            self.ask_for_room()

    def ask_for_room(self) -> None:
        """Let what it is in give it the height that it needs, once what changed in it has its own: a grid keeps the one
        that it found before for the same width.
        """
        QTimer.singleShot(0, self, self._give_room)

    def _give_room(self) -> None:
        above: QWidget | None = self
        while above is not None and not isinstance(above, QScrollArea):
            layout = above.layout()
            if layout is not None and layout.hasHeightForWidth():
                layout.heightForWidth(0)
                layout.update()
            above.updateGeometry()
            above = above.parentWidget()

    def show_fault(self, fault: UserFault) -> bool:
        """Say a service's fault beside the field, whatever it is about."""
        self.set_error(words_for(fault))
        self.ask_again()
        return True

    def _described(self, editor: QWidget) -> str:
        """What is wrong; else when it is needed, and what the editor says of itself (a choice) or the line of help."""
        told = (self._hint.text(), str(editor.property("meaning") or "") or self._help.text())
        return self._error.text() or ". ".join(words for words in told if words)

    def set_hint(self, text: str) -> None:
        """A word or two beside the title, above all when the field is needed; a screen reader says it first."""
        title = self._title.text()
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        long = not text or len(title) > _SHORT
        self._title.setWordWrap(long)
        self._head.setStretchFactor(self._title, 100 if long else 0)
        if text and not self._hinted:
            self._hinted = True
            self._head.addStretch(1)
        if text and long:
            self._title.ensurePolished()
            self._title.setMaximumWidth(QFontMetrics(self._title.font()).horizontalAdvance(title) + 2)
        for editor in self._editors:
            editor.setAccessibleDescription(self._described(editor))

    def set_help(self, text: str) -> None:
        """Change the line of help."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def set_why(self, text: str) -> None:
        """A small "Why?" beside the title that opens the reason in place; nobody has to read it."""
        from ui.widgets.basics import quiet  # noqa: PLC0415 - sign-in asks nothing that needs a reason

        said = label(text, "small", name=f"why_words_{self.name}")
        said.hide()
        asked = quiet(T("Why?"), lambda: said.setVisible(asked.isChecked()), name=f"why_{self.name}")
        style.mark(asked, kind="why")
        asked.setCheckable(True)
        asked.setAccessibleName(T("Why we ask: {question}", question=self._title.text().replace("&", "")))
        asked.setAccessibleDescription(text)
        self.put_beside_title(asked)
        self._layout.insertWidget(1, said)

    def put_beside_title(self, part: QWidget) -> None:
        """Put something small into the line of the title."""
        self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._beside_title.append(part)

    def in_tab_order(self) -> list[QWidget]:
        """What Tab goes through here, as it is read."""
        return [*self._beside_title, *self._editors]

    def add_below(self, part: QWidget) -> None:
        """Put something below the editor, above what is wrong."""
        self._foot.insertWidget(self._foot.count() - 1, part)

    def _edited(self) -> None:
        if self.error():
            self.set_error("")
        self.changed.emit()

    def _missing(self) -> UserFault:
        return UserFault("field_missing", field=self.name)


def needed(field: FieldOf) -> FieldOf:
    """Needed for the step of its own button alone, and marked so: the page can be left without it."""
    field.required = True
    field.set_hint(T("needed for this step"))
    return field


class _Line(QLineEdit):
    refused = Signal(int)
    picture_refused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and (self._too_long() or self._no_text()):
            return
        if self.property("private") and takes_out(event):
            return
        super().keyPressEvent(event)

    def paste(self) -> None:
        if not self._too_long() and not self._no_text():
            super().paste()

    def _no_text(self) -> bool:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

        refused = is_picture(QGuiApplication.clipboard().mimeData())
        if refused:
            self.picture_refused.emit()
        return refused

    def _too_long(self) -> bool:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

        length = len(QGuiApplication.clipboard().text())
        if length > PASTE_LIMIT:
            self.refused.emit(length)
        return length > PASTE_LIMIT


def is_picture(held: QMimeData | None) -> bool:
    """Whether a clipboard contains a picture or a file, which no field ever takes."""
    return held is not None and (held.hasImage() or held.hasUrls())


def picture_words() -> str:
    """What a field says when a picture or a file was pasted."""
    return T(
        "Pictures and files are never kept here, not even for a moment: they stay on her phone. Nothing was pasted. "
        "Write what an office can act on instead, such as the account or the link."
    )


def takes_out(event: QKeyEvent) -> bool:
    """Whether a key press would copy or cut."""
    return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut)


def dress(edit: QLineEdit | QPlainTextEdit, *, private: bool) -> None:
    """Give a text editor our own menu and take drag and drop away; ``private`` leaves out copy and cut."""
    keep_from_learning(edit)
    edit.setProperty("private", private)
    edit.setAcceptDrops(False)
    edit.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    edit.customContextMenuRequested.connect(lambda where: _show_menu(edit, where))


def _show_menu(edit: QLineEdit | QPlainTextEdit, where: QPoint) -> None:
    from ui.clipboard import menu_of  # noqa: PLC0415 - only when someone asks for the menu

    menu_of(edit).popup(edit.mapToGlobal(where))


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
        dress(self.edit, private=private or secret)
        self._ltr = ltr or secret
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self._add_eye()
        self._place(self.edit)
        self._lean()
        self.edit.textEdited.connect(self._edited)
        self.edit.refused.connect(self._refused)
        self.edit.picture_refused.connect(lambda: self.set_error(picture_words()))

    def _add_eye(self) -> None:
        show = self.edit.addAction(icons.icon("eye", "text_soft"), QLineEdit.ActionPosition.TrailingPosition)
        show.setCheckable(True)
        show.setText(T("Show what I type"))
        show.setToolTip(T("Show what I type"))
        modes = QLineEdit.EchoMode
        show.toggled.connect(lambda shown: self._show_or_hide(modes.Normal if shown else modes.Password))

    def _show_or_hide(self, mode: QLineEdit.EchoMode) -> None:
        self.edit.setEchoMode(mode)
        keep_from_learning(self.edit)  # Qt takes that away from one that shows what is typed

    def _lean(self) -> None:
        if self._ltr:
            self.edit.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def raw(self) -> str:
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        if self.edit.text() != str(raw or ""):  # else what can be undone would be forgotten
            self.edit.setText(str(raw or ""))
        self.set_error("")

    def fill_in(self, text: str) -> None:
        """Write this in place of what is there, as if it was typed: Ctrl+Z brings back what was there."""
        self.edit.selectAll()
        self.edit.insert(text)
        self._edited()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.set_error(paste_words(length, self._limit))


def paste_words(length: int, limit: int) -> str:
    """What a field says when a paste was far too long."""
    return T(
        "What you wanted to paste has {length} characters; {limit} fit here. Nothing was pasted, "
        "and what was here is still here.",
        length=length,
        limit=limit,
    )
