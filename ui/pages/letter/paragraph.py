"""A paragraph of one's own in each language, with what the check found marked in its place.

Never changes what was typed. Offsets of findings are code points of the cleaned text; the editor counts UTF-16 units
of the raw one, and this file is the one place that converts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QTextEdit, QWidget

from nsintake.domain.language import Lang, Wording
from nsintake.domain.recipients import OFFICE_LANG
from nsintake.errors import UserFault
from ui import style
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, column, row
from ui.widgets.fields import MultilineField, lean
from ui.widgets.flow_row import FlowRow
from ui.widgets.into_view import into_sight
from ui.widgets.language_switch import language_buttons
from ui.words import values as words
from ui.words.letters import dropped, dropped_words

if TYPE_CHECKING:
    from nsintake.services.letters.letters import FindingView


class ParagraphEditor(QWidget):
    """Three tabs. ``edited`` fires after every change of the text."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._locked = False
        layout = column(style.GAP)
        self.setLayout(layout)
        self._buttons = language_buttons(QButtonGroup(self), self.show_language, name="letter.tab")
        self._stack = QStackedWidget()
        self.fields = {lang: self._field(lang) for lang in Lang}
        for field in self.fields.values():
            self._stack.addWidget(field)
        layout.addLayout(row(*self._buttons.values(), None, gap=4))
        layout.addWidget(self._stack)
        self._dropped = Notice("", Tone.WAITING, name="letter.dropped")
        layout.addWidget(self._dropped)
        self._others = FlowRow(name="letter.dropped.acts")
        layout.addWidget(self._others)
        self._write = {lang: self._write_button(lang) for lang in Lang}
        self._leave_out = button(T("Leave the paragraph &out"), self.leave_out, name="letter.dropped.leave_out")
        for act in (*self._write.values(), self._leave_out):
            self._others.add(act)
        self._say_dropped()
        self.show_language(OFFICE_LANG)

    def _write_button(self, lang: Lang) -> QPushButton:
        said = T("Write it in {language}", language=words.language_word(lang.value))
        return button(said, lambda: self._write_in(lang), name=f"letter.dropped.write.{lang.value}")

    def _write_in(self, lang: Lang) -> None:
        self.show_language(lang)
        self.fields[lang].edit.setFocus()
        into_sight(self.fields[lang])

    def leave_out(self) -> None:
        """No paragraph in any language; Ctrl+Z brings the words of one back."""
        for field in self.fields.values():
            cursor = field.edit.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()

    def _say_dropped(self) -> None:
        """Before it is checked: which letters there will not be."""
        missing = () if self._locked else dropped(self.wording())
        self._dropped.show_text(dropped_words(self.wording()) if missing else "")
        self._others.setVisible(bool(missing))
        for lang, act in self._write.items():
            act.setVisible(lang in missing)

    def _field(self, lang: Lang) -> MultilineField:
        title = T("Paragraph in {language}", language=words.language_word(lang.value))
        help_text = T("Facts an office needs and the list does not have. Without her name, her family, her village.")
        made = MultilineField(f"paragraph.{lang.value}", title, help=help_text, rows=6)
        made.edit.setObjectName(f"letter.paragraph.{lang.value}")
        option = made.edit.document().defaultTextOption()
        rtl = Qt.LayoutDirection.RightToLeft if lang.rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(rtl)
        made.edit.document().setDefaultTextOption(option)
        lean(made.edit, rtl=lang.rtl)
        made.edit.setLayoutDirection(rtl)
        made.changed.connect(self.edited)
        made.changed.connect(self._say_dropped)
        return made

    def show_language(self, lang: Lang) -> None:
        """Bring one language to the front."""
        self._buttons[lang].setChecked(True)
        self._stack.setCurrentWidget(self.fields[lang])

    def current(self) -> Lang:
        """The language in front."""
        return next(lang for lang, made in self._buttons.items() if made.isChecked())

    def wording(self) -> Wording:
        """What is typed, raw."""
        return Wording(**{lang.value: field.raw() for lang, field in self.fields.items()})

    def put(self, wording: Wording) -> None:
        """Show a paragraph without saying that it was edited."""
        for lang, field in self.fields.items():
            before = field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            field.set_raw(wording.said_in(lang))
            field.blockSignals(before)
        self._say_dropped()

    def put_back(self, text: dict[str, str], lang: str, caret: int) -> None:
        """Put back words that were not yet kept, the caret included."""
        self.put(Wording(**{each_lang.value: text.get(each_lang.value, "") for each_lang in Lang}))
        self.show_language(Lang(lang))
        self.fields[Lang(lang)].set_caret(caret)

    def show_fault(self, name: str, said: str) -> bool:
        """Say beside the paragraph a fault names what is wrong; False if it names none."""
        for lang, field in self.fields.items():
            if name == field.name:
                self.show_language(lang)
                field.set_error(said)
                field.ask_again()
                return True
        return False

    def fault(self) -> UserFault | None:
        """The first thing that keeps a paragraph from being kept."""
        for field in self.fields.values():
            try:
                field.value()
            except UserFault as fault:
                return fault
        return None

    def lock(self) -> None:
        """Nothing can be changed any more."""
        self._locked = True
        for field in self.fields.values():
            field.edit.setReadOnly(True)
        self._say_dropped()

    def mark(self, findings: Sequence[FindingView]) -> None:
        """Mark every finding of the paragraph in its place."""
        for lang, field in self.fields.items():
            own = [finding for finding in findings if finding.lang == lang and finding.place == "paragraph"]
            marks = [self._selection(field, finding) for finding in own]
            field.edit.setExtraSelections([mark for mark in marks if mark is not None])

    def _selection(self, field: MultilineField, finding: FindingView) -> QTextEdit.ExtraSelection | None:
        cursor = _cursor(field, finding)
        if cursor is None:
            return None
        stops = finding.tier.value == "block"
        made = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(style.colour("urgent" if stops else "good" if finding.decided else "waiting"))
        look.setForeground(style.colour("urgent_text" if stops else "good_text" if finding.decided else "waiting_text"))
        look.setUnderlineStyle(
            QTextCharFormat.UnderlineStyle.WaveUnderline if stops else QTextCharFormat.UnderlineStyle.DashUnderline
        )
        made.cursor, made.format = cursor, look
        return made

    def go_to(self, finding: FindingView) -> None:
        """Select the words of a finding."""
        self.show_language(Lang(finding.lang))
        field = self.fields[Lang(finding.lang)]
        cursor = _cursor(field, finding)
        if cursor is not None:
            field.edit.setTextCursor(cursor)
        field.edit.setFocus()
        into_sight(field)


def _cursor(field: MultilineField, finding: FindingView) -> QTextCursor | None:
    raw = field.raw()
    start = _raw_start(raw, finding)
    if start < 0:
        return None
    cursor = QTextCursor(field.edit.document())
    cursor.setPosition(_units(raw[:start]))
    cursor.setPosition(_units(raw[: start + len(finding.text)]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _raw_start(raw: str, finding: FindingView) -> int:
    """Where the words of a finding are in the raw text; -1 if they no longer are."""
    outer = len(raw) - len(raw.lstrip())
    at = outer + finding.start
    if raw[at : at + len(finding.text)] == finding.text:
        return at
    composed = unicodedata.normalize("NFC", raw)
    return raw.find(finding.text) if composed != raw else -1


def _units(text: str) -> int:
    """The length in UTF-16 units, in which the editor counts."""
    return len(text.encode("utf-16-le")) // 2
