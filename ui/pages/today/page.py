"""The page itself: its sections, in the order in which a day is worked, and what it tells above them."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from nsintake.domain.roles import Permission
from nsintake.domain.task import Term
from nsintake.errors import Refused
from nsintake.services.damaged import Listed
from nsintake.services.day import retention
from nsintake.services.day import today as tasks
from nsintake.services.station import clock_day as station_day
from ui import background
from ui.background import Cancelled
from ui.i18n import T, day, moment
from ui.page import LoadedPage
from ui.pages.today import rows
from ui.pages.today.evening import TonightCard
from ui.parts.clock_notice import ClockNotice
from ui.parts.complaint_notice import ComplaintNotice
from ui.parts.damaged import DamagedNotice
from ui.parts.restored_notice import RestoredNotice
from ui.parts.state_pills import account_pill
from ui.parts.to_call import ToCallNotice
from ui.parts.wording_notice import WordingNotice
from ui.widgets.alt_letters import CheckBox
from ui.widgets.basics import Card, EmptyState, Notice, Tone, clear, label, primary, quiet, row, rule, show_if
from ui.widgets.data_table import DataTable
from ui.words import values as words
from ui.words.roles import who_does_words

if TYPE_CHECKING:
    from datetime import datetime

    from nsintake.services.day.retention import ClosedFiles
    from nsintake.services.day.today import EndedView, TodayView
    from ui.pages.today.rows import TodayLine
    from ui.widgets.rows import Column

_ROWS_SEEN = 10
"""How many rows of a table are seen at once; the rest is scrolled."""


class TodayPage(LoadedPage["TodayView"]):
    """Today."""

    _everybody = False
    """Whether what colleagues have to do is shown too: for this session, in any language."""
    _missed_seen = False
    """Whether she has seen what passed before she came."""

    def build(self, body: QBoxLayout) -> None:
        if self.signed_in.may(Permission.RUN_INTAKE):
            begin = primary(T("&New intake"), lambda: self.shell.go("intake", new=True), name="today.new", icon="plus")
            self.header.add_action(begin)
        self._restored = RestoredNotice(self.signed_in)
        body.addWidget(self._restored)
        self._backup = Notice("", Tone.WAITING, name="today.backup")
        self._backup_act = quiet(T("&Back up now"), lambda: self.shell.go("backup"), name="today.backup_now")
        self._backup_act.hide()
        body.addLayout(row(self._backup, self._backup_act, stretch_first=True))
        self._wording = WordingNotice(
            self.signed_in, lambda: self.shell.go("wording"), lambda: self.shell.go("offices")
        )
        body.addWidget(self._wording)
        self._to_call = ToCallNotice(self.signed_in, lambda: self.shell.go("calls"))
        body.addWidget(self._to_call)
        self._complaints = ComplaintNotice(self.signed_in, lambda: self.shell.go("complaint_contacts"))
        body.addWidget(self._complaints)
        self._tonight = TonightCard(self.signed_in, self.shell.printer, self.shell.go)
        body.addWidget(self._tonight)
        self._damaged = DamagedNotice(
            "today", self.signed_in, Listed.TASK, Listed.LETTER_DRAFT, Listed.SESSION, Listed.DISCLOSURE
        )
        body.addWidget(self._damaged)
        if self.signed_in.clock_gap is not None:
            notice = ClockNotice(self.signed_in.clock_gap, may_set=self.signed_in.may(Permission.SETTLE_AUDIT))
            notice.set_wanted.connect(self._set_day)
            body.addWidget(notice)
        self._colleagues = CheckBox(T("Also what &colleagues have to do"))
        self._colleagues.setObjectName("today.everybody")
        self._colleagues.setAccessibleName(self._colleagues.text().replace("&", ""))
        self._colleagues.setChecked(self._everybody)
        self._colleagues.hide()
        self._colleagues.toggled.connect(lambda on: self._show_everybody(everybody=on))
        body.addWidget(self._colleagues)
        self._goals: dict[str, tuple[str, dict[str, object]]] = {}
        self._open: set[str] = set()
        self._empty: EmptyState | None = None
        self._drawn: object = None
        self._sections, self._kept, self._later = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._sections, self._kept, self._later):
            part.setSpacing(18)
            body.addLayout(part)
        if self.signed_in.may(Permission.VIEW_RECORDS) and not self.signed_in.may(Permission.KEEP_TEAMS):
            body.addWidget(label(who_does_words(self.signed_in.may), "small", name="today.who_does"))

    def _set_day(self) -> None:
        """Everything that was read under the other day is read again: the station locks."""
        self.act(lambda: station_day.set_day(self.signed_in), lambda _day: self.shell.lock())

    def reload(self) -> None:
        self._left = Event()
        super().reload()
        self._restored.look()
        self._wording.look()
        self._to_call.look()
        self._complaints.look()
        self._tonight.look()

    def _answered(self, answer: TodayView) -> None:
        super()._answered(answer)
        self._damaged.look()  # after the answer: nobody waits for it, and it would keep the page from being drawn

    def not_answered(self, error: Exception) -> None:
        if isinstance(error, Cancelled) or (isinstance(error, Refused) and error.code == "stopped"):
            return  # she left before it was read
        super().not_answered(error)
        self._damaged.look()

    def left(self) -> None:
        """What was not read yet is left unread: with thousands of tasks what she went to would wait for all of them. It
        is asked for again when she comes back.
        """
        if self._loading is not None and not self._loading.finished:
            self._left.set()
            self._loading.cancel()

    def read(self) -> TodayView:
        return tasks.today(self.signed_in, stop=self._left.is_set)

    def show_answer(self, answer: TodayView) -> None:
        """Sections without anything in them are left out."""
        self.header.set_title(self.title(), day(answer.day))
        self._backup.show_text(_backup_words(answer))
        self._backup_act.setVisible(answer.backup_due)
        theirs = answer.of_colleagues()
        self._colleagues.setVisible(bool(theirs) or self._everybody)
        self._colleagues.setAccessibleDescription(T("%Ln tasks of colleagues", "", theirs))
        self._colleagues.setToolTip(T("%Ln tasks of colleagues", "", theirs))
        self._show_sections(answer)
        if self.signed_in.may(Permission.SETTLE_RETENTION):  # every card is opened for it: the day must not wait
            signed_in = self.signed_in
            background.run(
                self, lambda: retention.kept(signed_in), self._show_kept, lane=background.Lane.LONG, behind=True
            )

    def _show_everybody(self, *, everybody: bool) -> None:
        self._everybody = everybody
        if self.answer is not None:
            self.show_answer(self.answer)
            self._colleagues.setFocus()

    def _show_sections(self, answer: TodayView) -> None:
        """Built again only where something would look different: most who come back find the day as it was."""
        now = self.signed_in.now()
        drawn = (answer, self._everybody, self._missed_seen, now.astimezone().date())
        if drawn == self._drawn:
            return
        self._drawn = drawn
        for part in (self._sections, self._kept, self._later):
            clear(part)
        self._goals = {}
        self._show_missed(answer, now)
        for at, ended in enumerate(answer.ended):
            self._sections.addLayout(self._ended(at, ended))
        shown = [
            self._section("today.arrived", *_arrived(answer, now)),
            self._section("today.due", T("Overdue and due today"), self._due(answer, now, Term.OVERDUE, Term.TODAY)),
            self._section(
                "today.line",
                T("Today's meetings"),
                [rows.moment_line(part, at=at, whole_day=False) for at, part in enumerate(answer.line.today)],
                rows.moment_columns(),
            ),
            self._section("today.waiting", T("Waits for you"), _waiting(answer)),
        ]
        self._empty = None
        if not any(shown):
            self._empty = EmptyState("check", T("Nothing waits"), self._nothing_words())
            self._empty.setObjectName("today.empty")
            self._sections.addWidget(self._empty)
        first = len(answer.line.today)
        week = [rows.moment_line(part, at=first + at, whole_day=True) for at, part in enumerate(answer.line.week)]
        week += self._due(answer, now, Term.WEEK)
        self._folded("today.week", T("The next seven days: %Ln entries", "", len(week)), week)
        later = self._due(answer, now, Term.LATER)
        self._folded("today.later", T("Later: %Ln entries", "", len(later)), later)

    def _due(self, answer: TodayView, now: datetime, *terms: Term) -> list[TodayLine]:
        """What is due then, without the papers that are named above it as new."""
        found = answer.of_term(*terms, everybody=self._everybody)
        return [rows.task_line(task, now) for task in found if task not in answer.arrived]

    def _show_missed(self, answer: TodayView, now: datetime) -> None:
        """What had its hour while the computer was off or asleep, or locked, until she says that she saw it."""
        first = len(answer.line.today) + len(answer.line.week)
        lines = [rows.moment_line(part, at=first + at, whole_day=True) for at, part in enumerate(answer.line.missed)]
        lines += [rows.task_line(task, now, row_id=f"missed.{task.task_id.hex()}") for task in answer.missed]
        if not lines or self._missed_seen or answer.away_since is None:
            return
        heading = T("Passed while nobody was signed in, since {moment}", moment=moment(answer.away_since))
        self._section("today.missed", heading, lines)
        seen = quiet(T("Seen"), self._saw_missed, name="today.missed.seen")
        seen.setAccessibleName(T("Seen: {what}", what=heading))
        self._sections.addLayout(row(seen, None))

    def _saw_missed(self) -> None:
        self._missed_seen = True
        if self.answer is not None:
            self.show_answer(self.answer)

    def _ended(self, at: int, ended: EndedView) -> QHBoxLayout:
        """What became pointless and why, until somebody says that she saw it."""
        told = Notice(rows.ended_words(ended), Tone.INFO, name=f"today.ended.{at}")
        seen = quiet(T("Seen"), lambda: self._saw(ended), name=f"today.ended.{at}.seen")
        seen.setAccessibleName(T("Seen: {what}", what=told.text()))
        show_if(seen, wanted=self.signed_in.may(Permission.SETTLE_TASKS))
        return row(told, seen, stretch_first=True)

    def _saw(self, ended: EndedView) -> None:
        self.act(lambda: tasks.saw_ended(self.signed_in, ended.task_ids))

    def _show_kept(self, kept: ClosedFiles) -> None:
        """Files kept long enough, below everything that is due; or that a keeper has to say first how long."""
        clear(self._kept)
        if kept.unconfirmed:
            card = Card(T("How long a closed file is kept"), name="today.unconfirmed")
            card.add(label(words.months_unsigned(), "soft"))
            look = quiet(T("Keeping and erasing"), lambda: self.shell.go("erasure"), name="today.unconfirmed.open")
            card.add(row(look, None))
            self._kept.addWidget(card)
        heading = T("Files kept long enough: erase them, or open them again")
        lines = [rows.kept_line(due) for due in kept.due]
        listed = self._section("today.kept", heading, lines, rows.kept_columns(), into=self._kept)
        if self._empty is not None:
            self._empty.setVisible(not listed and not kept.unconfirmed)

    def _nothing_words(self) -> str:
        if self.signed_in.may(Permission.RUN_INTAKE):
            return T("Nothing is due and nothing waits for you. When a woman comes, press New intake.")
        if self.signed_in.may(Permission.VIEW_RECORDS):
            return T("Nothing is due. When a letter is released it is here, ready to be printed.")
        return T("Nothing is due. Accounts are made and approved on the page Accounts.")

    def _section(
        self,
        name: str,
        heading: str,
        lines: list[TodayLine],
        columns: list[Column] | None = None,
        *,
        into: QVBoxLayout | None = None,
    ) -> bool:
        if not lines:
            return False
        card = Card(flush=True)
        (into or self._sections).addWidget(card)
        card.body.setSpacing(0)
        head = label(heading, "heading")
        head.setContentsMargins(18, 14, 18, 12)
        card.add(head)
        card.add(rule())
        card.add(self._table(name, heading, lines, columns or rows.columns()))
        return True

    def _table(self, name: str, heading: str, lines: list[TodayLine], columns: list[Column]) -> DataTable:
        table = DataTable(columns, name=name, describe=heading, most_lines=8)
        table.set_rows([line.row for line in lines])
        table.fit_height(_ROWS_SEEN)
        table.opened.connect(self._lead)
        self._goals.update({line.row.id: (line.page, line.arguments) for line in lines})
        return table

    def _folded(self, name: str, heading: str, lines: list[TodayLine]) -> None:
        """What is not for today: its heading says how much there is, and opens it."""
        if not lines:
            return
        card = Card(flush=True)
        self._later.addWidget(card)
        card.body.setSpacing(0)
        table = self._table(name, heading, lines, rows.columns())
        fold = quiet(heading, name=f"{name}.fold", icon="chevron")
        fold.setCheckable(True)
        fold.toggled.connect(lambda opened: self._unfold(name, table, opened=opened))
        card.add(row(fold, None))
        card.add(table)
        table.setVisible(name in self._open)
        fold.setChecked(name in self._open)

    def _unfold(self, name: str, table: DataTable, *, opened: bool) -> None:
        (self._open.add if opened else self._open.discard)(name)
        table.setVisible(opened)

    def _lead(self, row_id: str) -> None:
        page, arguments = self._goals[row_id]
        self.shell.go(page, **arguments)


def _arrived(answer: TodayView, now: datetime) -> tuple[str, list[TodayLine]]:
    """Papers that are new to a liaison officer: how many, and each; gone from here once she opened its record."""
    heading = T("%Ln new papers since you last looked", "", len(answer.arrived))
    return heading, [rows.task_line(task, now) for task in answer.arrived]


def _waiting(answer: TodayView) -> list[TodayLine]:
    """What waits for this person and has no day: read and sign, count, hand over, sign, go on."""
    return [
        *(rows.letter_line(letter) for letter in answer.waiting_for_me),
        *(rows.count_line(printed) for printed in answer.unsettled),
        *(rows.hand_line(copies, answer.day) for copies in answer.to_hand_over),
        *(rows.account_line(account, account_pill(account)) for account in answer.to_sign),
        *(rows.session_line(card) for card in answer.drafts),
    ]


def _backup_words(view: TodayView) -> str:
    if not view.backup_due:
        return ""
    if view.backup_days is None:
        return T("There is no backup yet. If this computer is lost, everything is lost.")
    return T("The last good backup is %Ln days old.", "", view.backup_days)
