"""Backup: where it goes, when the last one was made, do it now. For everybody who is signed in.

Object names: ``backup.now``, ``backup.look``, ``backup.last``, ``backup.done``, ``backup.known`` (table), the field
``keep`` with ``backup.keep_save``, and those of ``ui/widgets/places.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.services.backup import backups
from ui import acting, background, style
from ui.errors import words_for
from ui.i18n import T, day, isolate, moment, number
from ui.page import LoadedPage
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, quiet, row
from ui.widgets.data_table import DataTable
from ui.widgets.fields import TextField
from ui.widgets.places import Places, size_words
from ui.widgets.rows import Column, TableRow

if TYPE_CHECKING:
    from nsintake.services.backup.backup_notes import BackupState, LastBackup, Medium
    from nsintake.services.backup.backups import BackupDone, LastGood


@dataclass(frozen=True, slots=True)
class BackupPageData:
    """What the page shows, asked in one go."""

    state: BackupState
    media: tuple[Medium, ...]
    last: LastGood | None
    names: dict[str, str]


class BackupPage(LoadedPage[BackupPageData]):
    """Backup."""

    widest = style.FORM
    _job: background.Job | None = None

    def subtitle(self) -> str:
        return T("One sealed file with everything. Without the paper sheets or a keeper nobody can open it.")

    def build(self, body: QBoxLayout) -> None:
        if self.signed_in.may(Permission.RESTORE):
            back = button(T("&Restore or practise"), lambda: self.shell.go("restore"), name="backup.restore")
            self.header.add_action(back)
        self._last = Notice("", Tone.INFO, name="backup.last")
        body.addWidget(self._last)
        self._done = Notice("", Tone.GOOD, name="backup.done")
        body.addWidget(self._done)
        card = Card(T("Where to"))
        self._places = Places()
        card.add(self._places)
        self._now = primary(T("&Back up now"), self.begin, name="backup.now", icon="backup")
        look = button(T("&Look again"), self.reload, name="backup.look")
        card.add(row(self._now, look, None))
        card.add(label(T("Afterwards take the stick out and keep it in another house."), "small"))
        mark = T(
            "The mark of this office is {mark}. Write it on the sheets: a backup that shows another one is not yours.",
            mark=isolate(backups.mark(self.signed_in)),
        )
        card.add(label(mark, "small", name="backup.mark"))
        body.addWidget(card)
        body.addWidget(self._keep_card())
        self._known = Card(T("Backups made here"), flush=True)
        if self._known.heading is not None:
            self._known.heading.setContentsMargins(18, 14, 18, 6)
        self._table = DataTable(_columns(), name="backup.known", describe=T("Backups made here"), opens=False)
        self._known.add(self._table)
        self._known.hide()
        body.addWidget(self._known)

    def _keep_card(self) -> Card:
        card = Card(T("How many stay"))
        self._keep = TextField(
            "keep",
            T("Backups kept on each stick"),
            help=T("Older ones of this office are deleted after a good new one. Nothing else on a stick is touched."),
            ltr=True,
        )
        card.add(self._keep)
        card.add(row(quiet(T("&Save this number"), self._save_keep, name="backup.keep_save"), None))
        self._number_kept = Notice("", Tone.GOOD, name="backup.kept")
        card.add(self._number_kept)
        return card

    def on_shown(self, **_arguments: object) -> None:
        self._done.show_text("")
        self._number_kept.show_text("")
        self.reload()

    def can_leave(self) -> bool:
        """Not while it is under way; something may ring meanwhile, so whoever wants to go elsewhere may stop it."""
        if self._job is None or self._job.finished:
            return True
        acting.ask_to_stop(self, self._job)
        return False

    def read(self) -> BackupPageData:
        state = backups.state(self.signed_in)
        names = {kept.by: self.signed_in.name_of(kept.by) for kept in state.known}
        return BackupPageData(state, backups.media(self.signed_in), backups.last_good(self.signed_in), names)

    def show_answer(self, answer: BackupPageData) -> None:
        text, tone = _last_words(answer)
        self._last.show_text(text, tone)
        self._places.show_places(answer.media)
        self._keep.set_raw(number(answer.state.keep))
        self._table.set_rows([_row(kept, answer.names.get(kept.by, "")) for kept in answer.state.known])
        self._table.fit_height()
        self._known.setVisible(bool(answer.state.known))

    # --- the act

    def begin(self) -> None:
        """Back up to the place that is marked."""
        folder = self._places.chosen()
        if not folder:
            self._places.show_fault(UserFault("folder_not_there", field="folder"))
            return
        self._done.show_text("")

        def work(report: background.Report) -> BackupDone:
            backups.place(self.signed_in, folder)
            return backups.back_up(self.signed_in, Path(folder).expanduser(), progress=report)

        said = T("Writing the backup and reading it back…")
        self._job = acting.act_long(self, said, work, self._finished, self._said_here)

    def _finished(self, done: BackupDone) -> None:
        words = T(
            "The backup is written and was read back without a fault: {name}, {size}.",
            name=isolate(done.name),
            size=size_words(done.size),
        )
        if done.same_disk:
            warning = T("It is on the station's own disk and would be lost with it: make one on a stick too.")
            self._done.show_text(T("{what} {more}", what=words, more=warning), Tone.WAITING)
        else:
            self._done.show_text(words, Tone.GOOD)

    def _said_here(self, error: Exception) -> None:
        if isinstance(error, background.Cancelled):
            self._done.show_text(T("Stopped. Nothing was left on the stick."), Tone.NEUTRAL)
        elif isinstance(error, UserFault):
            self._places.show_fault(error)
        else:
            self._done.show_text(words_for(error), Tone.URGENT)

    def _save_keep(self) -> None:
        typed = to_ascii_digits(str(self._keep.raw())).strip()
        keep = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else 0
        self._number_kept.show_text("")
        self.act(
            lambda: backups.set_keep(self.signed_in, keep),
            lambda _state: self._number_kept.tell(T("From now on.")),
            beside=self._keep,
        )


def _last_words(data: BackupPageData) -> tuple[str, Tone]:
    last = data.last
    if last is None:
        return T("There is no backup yet. If this computer is lost, everything is lost."), Tone.URGENT
    words = T("The last good backup is of {day}, on {folder}.", day=day(last.day), folder=isolate(last.folder))
    return words, Tone.WAITING if last.days > backups.REMIND_AFTER_DAYS else Tone.GOOD


def _columns() -> list[Column]:
    return [
        Column("when", T("Made"), share=4),
        Column("where", T("Where"), share=5),
        Column("size", T("Size"), share=2),
        Column("who", T("Made by"), share=3),
    ]


def _row(kept: LastBackup, name: str) -> TableRow:
    when = datetime.fromisoformat(kept.moment).astimezone(UTC)
    values = {"when": moment(when), "where": isolate(kept.folder), "size": size_words(kept.size), "who": name}
    return TableRow(kept.folder, values)
