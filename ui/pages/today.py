"""Where each person starts: what is due, what waits for her, what nobody has answered yet.

Object names: ``today.due``, ``today.waiting``, ``today.drafts``, ``today.unsettled``,
``today.to_hand_over``, ``today.to_sign`` (tables; Enter or a double click opens what stands behind a row),
``today.new`` (a new intake, where that is permitted), ``today.empty``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.roles import Permission
from nsintake.domain.task import TaskKind
from nsintake.services.damaged import Listed
from nsintake.services.day import retention
from nsintake.services.day import today as tasks
from nsintake.services.station import day as station_day
from ui import background
from ui.i18n import T, day, moment
from ui.page import LoadedPage
from ui.parts.clock_notice import ClockNotice
from ui.parts.damaged import DamagedNotice
from ui.parts.state_pills import account_pill
from ui.parts.wording_notice import WordingNotice
from ui.widgets.basics import Card, EmptyState, Notice, Tone, clear, label, primary, quiet, row, rule
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, Kind, Pill, Row
from ui.words import values as words
from ui.words.roles import role_word
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from datetime import date

    from nsintake.services.accounts.accounts import AccountView
    from nsintake.services.day.retention import DueFile, Kept
    from nsintake.services.day.today import TaskView, TodayView
    from nsintake.services.intake.intake import DraftCard
    from nsintake.services.letters.drafting import LetterRow
    from nsintake.services.liaison.handing import ToHandOver
    from nsintake.services.liaison.liaison import DisclosureRow

ARGUMENT = {
    "record": "record_id",
    "meeting": "meeting_id",
    "case": "case_id",
    "confirm": "task_id",
    "review": "draft_id",
    "letter": "draft_id",
    "invitations": "target",
    "proposals": "target",
    "named": "named_id",
}


class TodayPage(LoadedPage["TodayView"]):
    """Today."""

    def build(self, body: QBoxLayout) -> None:
        if self.session.may(Permission.RUN_INTAKE):
            begin = primary(T("&New intake"), lambda: self.shell.go("intake", new=True), name="today.new", icon="plus")
            self.header.add_action(begin)
        self._backup = Notice("", Tone.WAITING, name="today.backup")
        self._backup_act = quiet(T("&Back up now"), lambda: self.shell.go("backup"), name="today.backup_now")
        self._backup_act.hide()
        body.addLayout(row(self._backup, self._backup_act, stretch_first=True))
        self._wording = WordingNotice(self.session, lambda: self.shell.go("wording"), lambda: self.shell.go("offices"))
        body.addWidget(self._wording)
        self._damaged = DamagedNotice(
            "today", self.session, Listed.TASK, Listed.LETTER_DRAFT, Listed.SESSION, Listed.DISCLOSURE
        )
        body.addWidget(self._damaged)
        if self.session.clock_gap is not None:
            notice = ClockNotice(self.session.clock_gap, may_set=self.session.may(Permission.SETTLE_AUDIT))
            notice.set_wanted.connect(self._set_day)
            body.addWidget(notice)
        self._goals: dict[str, tuple[str, dict[str, object]]] = {}
        self._empty: EmptyState | None = None
        self._sections = QVBoxLayout()
        self._sections.setSpacing(18)
        body.addLayout(self._sections)

    def _set_day(self) -> None:
        """Everything that was read under the other day is read anew: the station locks."""
        self.act(lambda: station_day.set_day(self.session), lambda _day: self.shell.lock())

    def reload(self) -> None:
        super().reload()
        self._wording.look()
        self._damaged.look()

    def read(self) -> TodayView:
        return tasks.today(self.session)

    def show_answer(self, answer: TodayView) -> None:
        """Sections without anything in them are left out."""
        self.header.set_title(self.title(), day(answer.day))
        self._backup.show_text(_backup_words(answer))
        self._backup_act.setVisible(answer.backup_due)
        clear(self._sections)
        self._goals = {}
        shown = [
            self._section("today.due", T("Due"), _due_columns(), [self._due(task) for task in answer.due]),
            self._section(
                "today.waiting",
                T("Letters that wait for your reading"),
                _letter_columns(),
                [self._letter(row) for row in answer.waiting_for_me],
            ),
            self._section(
                "today.unsettled",
                T("Printed: how many pages came out, who has them?"),
                _print_columns(),
                [self._print(row) for row in answer.unsettled],
            ),
            self._section(
                "today.to_hand_over",
                T("Printed and counted: hand them over, and write down to whom"),
                _hand_columns(),
                [self._hand(one, answer.day) for one in answer.to_hand_over],
            ),
            self._section(
                "today.to_sign",
                T("Accounts that wait for your signature"),
                _account_columns(),
                [self._account(one) for one in answer.to_sign],
            ),
            self._section(
                "today.drafts",
                T("Sessions not closed"),
                _draft_columns(),
                [self._draft(card) for card in answer.drafts],
            ),
        ]
        self._empty = None
        if not any(shown):
            self._empty = EmptyState("check", T("Nothing waits"), self._nothing_words())
            self._empty.setObjectName("today.empty")
            self._sections.addWidget(self._empty)
        if self.session.may(Permission.SETTLE_RETENTION):  # every card is opened for it: the day must not wait
            session = self.session
            background.run(self, lambda: retention.kept(session), self._show_kept, lane=background.Lane.LONG)

    def _show_kept(self, kept: Kept) -> None:
        """Files kept long enough, below everything that is due; or that a keeper has to say first how long."""
        if kept.unconfirmed:
            card = Card(T("How long a closed file is kept"), name="today.unconfirmed")
            card.add(label(words.months_unsigned(), "soft"))
            look = quiet(T("Keeping and erasing"), lambda: self.shell.go("erasure"), name="today.unconfirmed.open")
            card.add(row(look, None))
            self._sections.addWidget(card)
            if self._empty is not None:
                self._empty.hide()
        rows = [self._kept(one) for one in kept.due]
        heading = T("Files kept long enough: erase them, or open them again")
        if self._section("today.kept", heading, _kept_columns(), rows) and self._empty is not None:
            self._empty.hide()

    def _nothing_words(self) -> str:
        if self.session.may(Permission.RUN_INTAKE):
            return T("Nothing is due and nothing waits for you. When a woman comes, press New intake.")
        if self.session.may(Permission.VIEW_RECORDS):
            return T("Nothing is due. When a letter is released it stands here, ready to be printed.")
        return T("Nothing is due. Accounts are made and approved on the page Accounts.")

    def _section(self, name: str, heading: str, columns: list[Column], rows: list[Row]) -> bool:
        if not rows:
            return False
        card = Card(flush=True)
        card.body.setSpacing(0)
        head = label(heading, "heading")
        head.setContentsMargins(18, 14, 18, 12)
        card.add(head)
        card.add(rule())
        table = DataTable(columns, name=name, describe=heading)
        table.set_rows(rows)
        table.fit_height()
        table.opened.connect(self._open)
        card.add(table)
        self._sections.addWidget(card)
        return True

    def _open(self, row_id: str) -> None:
        page, arguments = self._goals[row_id]
        self.shell.go(page, **arguments)

    def _goal(self, row_id: str, page: str, **arguments: object) -> str:
        self._goals[row_id] = (page, arguments)
        return row_id

    def _due(self, task: TaskView) -> Row:
        row_id = self._goal(task.task_id.hex(), task.page, **{ARGUMENT[task.page]: task.target.hex()})
        pill = Pill(T("Overdue"), Tone.URGENT) if task.overdue else Pill(T("To do"), Tone.WAITING)
        values: dict[str, str | Pill] = {
            "what": _what(task),
            "subject": task.subject,
            "owner": as_typed(task.owner),
            "due": moment(task.clock) if task.clock else day(task.due),
            "status": pill,
        }
        return Row(row_id, values)

    def _letter(self, row: LetterRow) -> Row:
        row_id = self._goal(row.draft_id.hex(), "review", draft_id=row.draft_id.hex())
        return Row(
            row_id,
            {
                "office": words.said(row.office),
                "kind": words.letter_kind_word(row.kind.value),
                "drafter": row.drafter,
                "heard": words.heard_word(row.heard.value),
            },
        )

    def _account(self, one: AccountView) -> Row:
        row_id = self._goal(one.uid, "people")
        role = role_word(one.certified or one.role)
        return Row(row_id, {"name": one.display_name, "role": role, "status": account_pill(one)})

    def _kept(self, one: DueFile) -> Row:
        row_id = self._goal(f"kept.{one.case_id.hex()}", "erasure")
        return Row(row_id, {"code": one.code, "closed": day(one.closed), "until": day(one.until)})

    def _print(self, row: DisclosureRow) -> Row:
        row_id = self._goal(row.disclosure_id.hex(), "count_pages", disclosure_id=row.disclosure_id.hex())
        return Row(
            row_id,
            {
                "reference": row.reference,
                "office": words.said(row.office),
                "language": words.language_word(row.lang.value),
                "pages": T("%Ln pages expected", "", row.pages_expected),
                "day": day(row.day),
            },
        )

    def _hand(self, one: ToHandOver, today: date) -> Row:
        row_id = self._goal(f"hand.{one.copies.disclosure_id.hex()}", "record", record_id=one.record_id.hex())
        late = one.due < today
        values: dict[str, str | Pill] = {
            "reference": one.copies.reference,
            "office": words.said(one.copies.office),
            "copies": T("%Ln copies", "", one.copies.copies),
            "holder": as_typed(one.copies.handed_to),
            "status": Pill(T("Overdue"), Tone.URGENT) if late else Pill(T("To do"), Tone.WAITING),
        }
        return Row(row_id, values)

    def _draft(self, card: DraftCard) -> Row:
        row_id = self._goal(card.draft_id.hex(), "intake", draft_id=card.draft_id.hex())
        saved = T("Everything up to {moment} is here", moment=moment(card.saved_at))
        return Row(row_id, {"code": card.code, "step": words.step_word(card.step.value), "saved": saved})


def _backup_words(view: TodayView) -> str:
    if not view.backup_due:
        return ""
    if view.backup_days is None:
        return T("There is no backup yet. If this computer is lost, everything is lost.")
    return T("The last good backup is %Ln days old.", "", view.backup_days)


def _what(task: TaskView) -> str:
    """What is due in one line: the kind of task, and which reason, paper or agreed act."""
    what = words.task_word(task.kind.value)
    if task.copies and task.kind is TaskKind.DESTROY_COPIES:
        return T("{what}: %Ln copies", "", task.copies, what=what)
    if task.copies:
        return T("{what}: %Ln copies are out", "", task.copies, what=what)
    if not task.detail:
        return what
    known = {TaskKind.URGENT_CARE: words.urgent_word, TaskKind.PRINT_LETTER: words.letter_kind_word}.get(task.kind)
    return T("{what}: {detail}", what=what, detail=known(task.detail) if known else as_typed(task.detail))


def _due_columns() -> list[Column]:
    return [
        Column("what", T("What"), share=8),
        Column("subject", T("Code"), Kind.CODE, share=3),
        Column("owner", T("Who does it"), share=4),
        Column("due", T("By"), share=3),
        Column("status", T("Status"), Kind.PILL, share=3),
    ]


def _account_columns() -> list[Column]:
    return [
        Column("name", T("Name"), share=4),
        Column("role", T("Role"), share=4),
        Column("status", T("Status"), Kind.PILL, share=5),
    ]


def _letter_columns() -> list[Column]:
    return [
        Column("office", T("Office"), share=5),
        Column("kind", T("Paper"), share=2),
        Column("drafter", T("Written by"), share=3),
        Column("heard", T("What she said"), share=4),
    ]


def _print_columns() -> list[Column]:
    return [
        Column("reference", T("Reference"), Kind.CODE, share=3),
        Column("office", T("Office"), share=5),
        Column("language", T("Language"), share=2),
        Column("pages", T("Pages"), share=3),
        Column("day", T("Printed"), share=3),
    ]


def _hand_columns() -> list[Column]:
    return [
        Column("reference", T("Reference"), Kind.CODE, share=3),
        Column("office", T("Office"), share=5),
        Column("copies", T("Copies"), share=2),
        Column("holder", T("Who has them now?"), share=4),
        Column("status", T("Status"), Kind.PILL, share=3),
    ]


def _kept_columns() -> list[Column]:
    return [
        Column("code", T("Case"), Kind.CODE, share=3),
        Column("closed", T("Closed"), share=4),
        Column("until", T("To be kept until"), share=6),
    ]


def _draft_columns() -> list[Column]:
    return [
        Column("code", T("Case"), Kind.CODE, share=3),
        Column("step", T("Step"), share=4),
        Column("saved", T("Kept"), share=6),
    ]
