"""A field for one part of a text, in the direction of its language, with the program's own words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from nsintake.domain.language import Lang
from ui import style
from ui.i18n import T
from ui.pages.wording.names import part_help, part_word, place_words
from ui.widgets.basics import StatusPill, Tone, column, label
from ui.widgets.fields import MultilineField, TextField, lean

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from nsintake.services.wording.wording import PartView

_SHORT: Final = 44
"""Characters that one line of a narrow field holds."""
_PER_LINE: Final = 46
_MOST_ROWS: Final = 12


def direction(lang: Lang | None) -> Qt.LayoutDirection:
    """How a language runs; what has none runs like a number."""
    rtl = lang is not None and lang.rtl
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def turn(edit: QLineEdit | QPlainTextEdit, lang: Lang | None) -> None:
    """Let an editor run as its language does, whatever the interface speaks."""
    edit.setLayoutDirection(direction(lang))
    if isinstance(edit, QPlainTextEdit):
        option = edit.document().defaultTextOption()
        option.setTextDirection(direction(lang))
        edit.document().setDefaultTextOption(option)
        lean(edit, rtl=direction(lang) is Qt.LayoutDirection.RightToLeft)


def said_in(text: str, kind: str, lang: Lang | None) -> QLabel:
    """A label that runs as its language does."""
    made = label(text, kind)
    made.setLayoutDirection(direction(lang))
    made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return made


class PartRow(QWidget):
    """One part: what is typed, and the program's own words where they differ."""

    def __init__(self, view: PartView, lang: Lang | None, *, title: str = "") -> None:
        super().__init__()
        self.part, self.own = view.part, view.own
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(22)
        self.field = self._field(view, lang, title or part_word(view.part))
        line.addWidget(self.field, 5)
        held, beside = QWidget(), column(6)
        held.setLayout(beside)
        held.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._pill = StatusPill(T("Changed"), Tone.INFO)
        head = QHBoxLayout()
        head.addWidget(label(T("The program's own"), "small"), 1)
        head.addWidget(self._pill)
        beside.addLayout(head)
        self._own = said_in(view.own, "soft", lang)
        beside.addWidget(self._own)
        beside.addStretch(1)
        line.addWidget(held, 4)
        self.field.changed.connect(self.show_change)
        self.show_change()

    def _field(self, view: PartView, lang: Lang | None, title: str) -> TextField | MultilineField:
        part = view.part
        lines = part.text.splitlines()
        if not part.listed and len(lines) < 2 and len(part.text) < _SHORT:
            made: TextField | MultilineField = TextField(part.key, title, help=part_help(part), limit=part.limit)
        else:
            rows = sum(1 + len(line) // _PER_LINE for line in lines) + (1 if part.listed else 0)
            made = MultilineField(
                part.key, title, help=part_help(part), rows=min(max(rows, 2), _MOST_ROWS), limit=part.limit
            )
        made.edit.setObjectName(f"wording.part.{part.key}")
        turn(made.edit, lang)
        made.set_raw(part.text)
        return made

    def show_change(self) -> None:
        """Whether the office says it in its own way now."""
        self._pill.setVisible(self.field.raw().strip() != self.own)


class FixedRow(QWidget):
    """A part that the program fills, where it is among the others."""

    def __init__(self, view: PartView, lang: Lang | None) -> None:
        super().__init__()
        layout = column(4)
        layout.setContentsMargins(12, 8, 12, 8)
        self.setLayout(layout)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"FixedRow {{ background: {style.COLOURS['neutral']}; border-radius: 6px; }}")
        layout.addWidget(label(part_word(view.part), "label"))
        put = place_words(view.part.text)
        if put != view.part.text:
            layout.addWidget(label(put, "soft"))
        elif put:
            layout.addWidget(said_in(put, "soft", lang))
        if view.part.what == "do_not":
            layout.addWidget(label(T("The list is a text of its own, for every paper to such offices."), "small"))
