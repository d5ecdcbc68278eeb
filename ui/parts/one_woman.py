"""The files of one woman: which they are, taking one apart again, and saying that another file is hers too.

Asks for itself when it is made. ``opened`` carries the id of a file to go to. Object names: ``one_woman``,
``one_woman.N.open``, ``one_woman.N.apart``, ``one_woman.more``, ``one_woman.code``, ``one_woman.reason``,
``one_woman.join``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.domain.ties import MergeReason
from nsintake.errors import UserFault
from nsintake.services.consent import merging
from ui import background
from ui.acting import act, tell
from ui.i18n import T, day, isolate
from ui.message import ask
from ui.widgets.basics import Card, across, button, clear, column, down, label, show_if
from ui.widgets.field import TextField
from ui.widgets.fields import ChoiceField
from ui.words.coming_back import merge_reason_word

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.consent.merging import PartOfFile


class OneWomanCard(Card):
    """The card of one file."""

    opened = Signal(bytes)

    def __init__(self, signed_in: SignedIn, case_id: bytes) -> None:
        super().__init__(T("Her files"), name="one_woman")
        self._signed_in, self._case_id = signed_in, case_id
        self._may = signed_in.may(Permission.MERGE_FILES)
        self._list, self._lines = down()
        self.add(self._list)
        self._more = button(T("Another file is hers too…"), self._unfold, name="one_woman.more")
        show_if(self._more, wanted=self._may)
        line = QHBoxLayout()
        line.addWidget(self._more)
        line.addStretch(1)
        self.add(line)
        self._form = self._build_form()
        self._form.hide()
        self.add(self._form)
        self.load()

    def load(self) -> None:
        """Ask again."""
        background.run(self, lambda: merging.parts_of(self._signed_in, self._case_id), self.show_parts)

    def show_parts(self, parts: tuple[PartOfFile, ...]) -> None:
        """Show which files are one woman's."""
        clear(self._lines)
        if len(parts) < 2:
            self._lines.addWidget(label(T("This is her only file, as far as anybody has said."), "soft"))
        for at, part in enumerate(parts if len(parts) > 1 else ()):
            self._lines.addWidget(self._line(at, part))

    def _line(self, at: int, part: PartOfFile) -> QWidget:
        held, line = across(above=2, below=2)
        said = column(2)
        said.addWidget(label(T("Case {code}, opened {day}", code=isolate(part.code), day=day(part.opened)), "label"))
        if part.reason is not None and part.merged is not None:
            why = merge_reason_word(part.reason)
            said.addWidget(label(T("Joined {day}. {reason}.", day=day(part.merged), reason=why), "small"))
        else:
            said.addWidget(label(T("The oldest one: it is in lists."), "small"))
        line.addLayout(said, 1)
        if part.case_id != self._case_id:
            line.addWidget(button(T("Open it"), lambda: self.opened.emit(part.case_id), name=f"one_woman.{at}.open"))
        if part.reason is not None and self._may:
            line.addWidget(button(T("Separate files…"), lambda: self._ask_apart(part), name=f"one_woman.{at}.apart"))
        return held

    def _build_form(self) -> QWidget:
        held, layout = down()
        words = T("Nothing in either file changes: consents, letters and records stay valid. It can be undone.")
        layout.addWidget(label(words, "soft"))
        self.code = TextField("one_woman.code", T("Code of the other file"), required=True)
        reasons = [(reason.value, merge_reason_word(reason)) for reason in MergeReason]
        self.reason = ChoiceField("one_woman.reason", T("How it is known"), reasons, required=True)
        layout.addWidget(self.code)
        layout.addWidget(self.reason)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button(T("They are one woman's"), self._join, name="one_woman.join"))
        layout.addLayout(line)
        return held

    def _unfold(self) -> None:
        self._form.setVisible(not self._form.isVisible())
        if self._form.isVisible():
            self.code.setFocus()

    def _join(self) -> None:
        chosen: list[str] = []
        for field in (self.code, self.reason):
            try:
                chosen.append(str(field.value()))
            except UserFault as fault:
                field.show_fault(fault)
                return
        code, reason = chosen

        def work() -> bytes:
            other = merging.file_by_code(self._signed_in, code)
            return merging.merge(self._signed_in, self._case_id, other, MergeReason(reason))

        act(self, work, lambda _older: self._done(), beside=self.code)

    def _ask_apart(self, part: PartOfFile) -> None:
        ask(
            self,
            T("Case {code} is in lists for itself again. Nothing else changes.", code=isolate(part.code)),
            T("Separate files"),
            lambda: act(
                self,
                lambda: merging.unmerge(self._signed_in, part.case_id),
                lambda _none: self._done(),
                failed=self._not_as_asked,
            ),
            title=T("Are they two women's?"),
        )

    def _not_as_asked(self, error: Exception) -> None:
        """They may be separated all the same, and an erasure stopped by it."""
        self._done()
        tell(self, error)

    def _done(self) -> None:
        self._form.hide()
        self.load()
