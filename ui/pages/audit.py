"""Who did what, and whether the logs are sound: for keepers those of the case files, for administrators that of
accounts.

Object names: ``audit.table``, ``audit.more``, ``audit.who``, ``audit.what``, ``audit.file``, ``audit.first``,
``audit.last`` (what is shown), ``audit.verify``, ``audit.result``, ``audit.statement``, ``audit.settle.<file>``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout

from nsintake.domain.roles import Permission
from nsintake.domain.text import parse_day
from nsintake.errors import UserFault
from nsintake.services.audit import audit
from ui import acting, background, style
from ui.errors import words_for
from ui.i18n import T, day, moment, number
from ui.page import Page
from ui.widgets.basics import Card, Notice, ScrollBody, Tone, button, clear, quiet, row, show_if
from ui.widgets.data_table import DataTable
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words.audit import LEFT_OUT, VERBS, verb_word
from ui.words.unsound import file_word

if TYPE_CHECKING:
    from datetime import date

    from nsintake.services.audit.audit import AuditQuery, AuditRow, Place, Rows
    from nsintake.services.audit.audit_report import Verified
    from ui.dialogs.settle import SettleDialog

_PAGE = 100
_LEAST_ROWS = 5
"""As many rows are in sight of the log, its heading among them, where there is little room."""


def _files() -> dict[str, str]:
    return {"accounts": T("Accounts"), "liaison": T("Liaison"), "identity": T("Identity")}


def _file_name(name: str) -> str:
    short = name.removesuffix(".db")
    return _files().get(short, short)


class AuditPage(Page):
    """The log."""

    scrolls = False

    def subtitle(self) -> str:
        return T("Every entry is signed and chained to the one before.")

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("&Verify now"), self._verify, name="audit.verify", icon="shield"))
        held = self._scroll_body = ScrollBody()  # where strips above leave little room this scrolls
        body.addWidget(held, 1)
        self._result = Notice("", Tone.GOOD, name="audit.result")
        held.add(self._result)
        self._acts = QHBoxLayout()
        held.add(self._acts)
        held.add(self._filter())
        card = Card(flush=True)
        self.table = DataTable(_columns(), name="audit.table", describe=T("Log"), opens=False, most_lines=6)
        self.table.setMinimumHeight(_LEAST_ROWS * style.ROW)
        card.body.addWidget(self.table, 1)
        held.body.addWidget(card, 1)
        self._more = quiet(T("Show &older entries"), self._older, name="audit.more", icon="next")
        self._more.hide()
        held.add(row(self._more, None))
        self._after: Place | None = None
        self._shown: list[TableRow] = []
        self._found: tuple[Verified, ...] = ()
        self._settled = ""

    def _filter(self) -> QHBoxLayout:
        found = {verb: words for verb, words in VERBS.items() if verb not in LEFT_OUT}
        verbs = sorted(((verb, words()) for verb, words in found.items()), key=lambda verb: verb[1])
        names = [(name, _file_name(name)) for name in audit.file_names(self.signed_in)]
        everyone, everything = T("Everybody"), T("Everything")
        self._who = ChoiceField("audit.who", T("Who"), audit.actors(self.signed_in), prompt=everyone)
        self._what = ChoiceField("audit.what", T("What"), verbs, prompt=everything)
        self._file = ChoiceField("audit.file", T("File"), names, prompt=T("Every file"))
        self._first = DateField("audit.first", T("From day"))
        self._last = DateField("audit.last", T("To day"))
        for choice in (self._who, self._what, self._file):  # a long choice must not take the room of the days
            choice.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = QHBoxLayout()
        line.setSpacing(8)
        parts = ((self._who, 22), (self._what, 23), (self._file, 23), (self._first, 16), (self._last, 16))
        for field, share in parts:
            line.addWidget(field, share)
        for choice in (self._who, self._what, self._file):
            choice.changed.connect(self._ask)
        for end in (self._first, self._last):
            end.edit.editingFinished.connect(self._ask)
        show_if(self._file, wanted=len(names) > 1)
        return line

    def on_shown(self, **_arguments: object) -> None:
        self._ask()
        self._say_verdict()
        self._offer_settling()

    # --- looking through

    def _asked(self) -> AuditQuery | None:
        """What is chosen, or None after a day that cannot be read said so."""
        days: list[date | None] = []
        for field in (self._first, self._last):
            try:
                days.append(parse_day(field.raw(), field.name))
                field.set_error("")
            except UserFault as fault:
                field.set_error(words_for(fault))
                return None
        return audit.AuditQuery(self._who.raw(), self._what.raw(), days[0], days[1], self._file.raw())

    def _ask(self) -> None:
        asked = self._asked()
        if asked is not None:
            self._shown, self._after = [], None
            background.run(self, lambda: audit.entries(self.signed_in, asked, limit=_PAGE), self.show_rows)

    def _older(self) -> None:
        asked, after = self._asked(), self._after
        if asked is not None and after is not None:
            if self.window().focusWidget() is self._more:
                self.table.setFocus()  # else the keyboard goes to whatever comes next, far above
            self._more.setEnabled(False)
            background.run(self, lambda: audit.entries(self.signed_in, asked, after=after, limit=_PAGE), self.show_rows)

    def show_rows(self, found: Rows) -> None:
        """Show more entries below those that are there, newest first."""
        unsound = {finding.file for finding in self.signed_in.unsound}
        self._shown += [_row(row, unsound=unsound) for row in found.rows]
        self._after = found.after
        self.table.set_rows(self._shown)
        self._more.setEnabled(True)
        self._more.setVisible(found.after is not None)

    # --- verifying and settling

    def _verify(self) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, background.Cancelled):
                self._result.show_text(T("Stopped before the end: nothing is said about the rest."), Tone.WAITING)
            else:
                self.tell(error)

        said = T("Verifying every entry and every record…")
        acting.act_long(
            self, said, lambda report: audit.verify_now(self.signed_in, progress=report), self._verified, failed
        )

    def _verified(self, found: tuple[Verified, ...]) -> None:
        self._found, self._settled = found, ""
        self._say_verdict()
        self._offer_settling()
        self._ask()

    def unsound_changed(self) -> None:
        """Something was found or settled behind this page: what it said before is not said any more."""
        self._say_verdict()
        self._offer_settling()
        self._ask()

    def _say_verdict(self) -> None:
        """One verdict with the line above every page, which tells what was found: nothing is called sound under it, and
        nothing is told twice.
        """
        known = {finding.file for finding in self.signed_in.unsound}
        wrong = [each.file for each in self._found if not each.sound and each.file not in known]
        if wrong:
            words = T("The check found something wrong in {files}.", files=T(", ").join(map(file_word, wrong)))
            self._result.show_text(words, Tone.URGENT)
        elif known:
            self._result.show_text(T("Not sound. The red line above says what was found."), Tone.URGENT)
        elif self._found:
            count = sum(verified.entries for verified in self._found)
            self._result.show_text(T("All %Ln entries are sound.", "", count), Tone.GOOD)
        else:
            self._result.show_text(self._settled, Tone.GOOD)

    def _offer_settling(self) -> None:
        """The result to take along, and one button for each file that is not sound, for whoever may settle it."""
        clear(self._acts)
        if self._found:
            act = button(T("&Take the result along…"), self._show_statement, name="audit.statement", icon="document")
            self._acts.addWidget(act)
        if self.signed_in.may(Permission.SETTLE_AUDIT):
            for name in dict.fromkeys(finding.file for finding in self.signed_in.unsound):
                words, ask = T("Settle {file}…", file=file_word(name)), partial(self._ask_settle, name)
                self._acts.addWidget(button(words, ask, name=f"audit.settle.{name}", kind="danger"))
        self._acts.addStretch(1)

    def _ask_settle(self, name: str) -> None:
        from ui.dialogs.settle import SettleDialog  # noqa: PLC0415 - rarely needed

        dialog = SettleDialog(self.window(), name, self.signed_in.unsound)
        dialog.chosen.connect(lambda words: self._settle(dialog, name, words))
        dialog.open()

    def _settle(self, dialog: SettleDialog, name: str, words: str) -> None:
        def done(_line: int) -> None:
            dialog.accept()
            self._found = ()
            self._settled = T("Settled: {file} goes on from here.", file=file_word(name))
            self._say_verdict()
            self._offer_settling()
            self._ask()

        background.run_long(
            self,
            lambda report: audit.settle(self.signed_in, name, words, progress=report),
            done,
            dialog.refused,
            progress=dialog.show_progress,
        )

    def _show_statement(self) -> None:
        from ui.dialogs.statement import StatementDialog  # noqa: PLC0415 - rarely needed

        found = self._found
        dialog = StatementDialog(self.window(), self.signed_in, found)
        background.run(dialog, lambda: audit.statement(self.signed_in, found), dialog.show_text)
        dialog.open()


def _columns() -> list[Column]:
    return [
        Column("at", T("When"), share=8),
        Column("who", T("Who"), share=7),
        Column("what", T("What"), share=11),
        Column("file", T("File"), share=5),
        Column("holds", T("Sound"), ColumnKind.PILL, share=5),
    ]


def _row(row: AuditRow, *, unsound: set[str]) -> TableRow:
    """An entry; that it is signed is no good news in a file that is not sound."""
    good = Tone.NEUTRAL if row.file in unsound else Tone.GOOD
    holds = Pill(T("Yes"), good) if row.counts else Pill(T("No"), Tone.URGENT)
    what = verb_word(row.verb)
    if row.words:
        what = T("{what}: {words}", what=what, words=row.words)
    return TableRow(
        f"{row.file}/{number(row.number)}",
        {
            "at": moment(row.at) if row.at else day(row.day),
            "who": T("{who}, signed by {author}", who=row.actor, author=row.author) if row.author else row.actor,
            "what": what,
            "file": _file_name(row.file),
            "holds": holds,
        },
    )
