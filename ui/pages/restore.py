"""Restore, for keepers: practise it with a backup, or go back to it. Going back ends the session.

Object names: those of ``backup_choice``; ``restore.try`` with the fields ``then_login`` and ``then_password`` and the
groups ``sheet_group_1`` and so on; ``restore.out`` (who is out with a woman), ``restore.sure``, those of ``despite``,
``restore.now``, ``restore.says``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QBoxLayout

from nsintake.errors import UserFault
from nsintake.services.accompaniment import watching
from nsintake.services.backup import backups, drills, recovery
from ui import acting, background, i18n, style
from ui.errors import code_of
from ui.i18n import T, day
from ui.page import Page
from ui.parts.backup_choice import BackupChoice, older_words
from ui.widgets.basics import Card, Notice, Tone, button, label, row
from ui.widgets.fields import CheckField, TextField
from ui.widgets.form import Form
from ui.widgets.restore_anyway import RestoreAnywayBoxes, refusal_words
from ui.widgets.sheet_entry import SheetEntry

if TYPE_CHECKING:
    from nsintake.services.backup.drills import Drilled
    from nsintake.services.backup.recovery import Restored

Result = TypeVar("Result")


class RestorePage(Page):
    """Restore."""

    widest = style.FORM

    _job: background.Job | None = None

    def subtitle(self) -> str:
        return T("Practise it before you need it. What was withdrawn, frozen or erased since stays so.")

    def build(self, body: QBoxLayout) -> None:
        self._says = Notice("", Tone.INFO, name="restore.says")
        body.addWidget(self._says)
        choose = Card(T("Which backup"))
        self._choice = BackupChoice(
            lambda: backups.media(self.signed_in), lambda folder: backups.found_in(Path(folder).expanduser())
        )
        self._choice.changed.connect(self._chosen)
        choose.add(self._choice)
        body.addWidget(choose)
        body.addWidget(self._try_card())
        body.addWidget(self._back_card())

    def _try_card(self) -> Card:
        card = Card(T("Practise: can it be opened?"))
        card.add(
            label(
                T("It is opened with the site sheet and a keeper's password as of that day, looked through, and taken "
                  "away again. This station is not touched."),
                "soft",
            )
        )  # fmt: skip
        card.add(label(T("Site sheet"), "label"))
        self._sheet = SheetEntry()
        card.add(self._sheet)
        self._form = Form(
            [
                TextField("then_login", T("Keeper: name to sign in with"), required=True, ltr=True),
                TextField("then_password", T("Keeper: password"), required=True, secret=True),
            ]
        )
        for field in self._form.fields.values():
            card.add(field)
        self._try = button(T("&Try it"), self.practise, name="restore.try", icon="check")
        card.add(row(self._try, None))
        return card

    def _back_card(self) -> Card:
        card = Card(T("Go back to it"))
        self._lost = Notice("", Tone.URGENT, name="restore.lost")
        card.add(self._lost)
        card.add(
            label(
                T("If the site sheet was another one on that day, type that one above. Afterwards the station locks, "
                  "and every letter waits until somebody has confirmed it, woman by woman."),
                "soft",
            )
        )  # fmt: skip
        self._sure = CheckField("restore.sure", T("I know what is lost, and that everybody else has stopped working"))
        self._sure.changed.connect(self._chosen)
        self._despite = RestoreAnywayBoxes("restore.")
        self._about = ""
        self._out = Notice("", Tone.URGENT, name="restore.out")
        card.add(self._out)
        for box in (self._sure, *self._despite.boxes):
            card.add(box)
        self._now = button(
            T("&Restore this backup"), self.restore_backup, name="restore.now", kind="danger", icon="backup"
        )
        card.add(row(self._now, None))
        return card

    def on_shown(self, **_arguments: object) -> None:
        self._says.show_text("")
        self._out.show_text("")
        background.run(self, lambda: watching.out_now(self.signed_in), self._say_who_is_out)
        self._choice.load()
        self._chosen()

    def _say_who_is_out(self, codes: tuple[str, ...]) -> None:
        """While the files are replaced it rings, but no call can be written down."""
        words = T(
            "Somebody is out with a woman, or sets out within the hour: {codes}. During a restore it rings if nobody "
            "calls, but no call can be written down here. Wait until they are back. If it cannot wait, write every "
            "call on the watcher's sheet.",
            codes=T(", ").join(map(i18n.isolate, codes)),
        )
        self._out.show_text(words if codes else "", Tone.URGENT)

    def can_leave(self) -> bool:
        """Not while it is under way; something may ring meanwhile, so whoever wants to go elsewhere may stop it."""
        if self._job is None or self._job.finished:
            return True
        acting.ask_to_stop(self, self._job)
        return False

    def _chosen(self) -> None:
        backup = self._choice.chosen()
        if self._about != (backup.path if backup is not None else ""):  # what was ticked was about another one
            self._about = backup.path if backup is not None else ""
            self._despite.clear()
        self._try.setEnabled(backup is not None)
        self._now.setEnabled(backup is not None and bool(self._sure.raw()))
        self._sure.setEnabled(backup is not None)
        if backup is None:
            self._lost.show_text(T("Choose a backup first."), Tone.NEUTRAL)
        else:
            words = T(
                "What was entered after {day} will be lost. The day is what its maker says; before anything changes it "
                "is compared with what is inside.",
                day=day(backup.moment.date()),
            )
            self._lost.show_text(words, Tone.URGENT)

    # --- practising

    def practise(self) -> None:
        """Open the backup in a folder of its own."""
        backup, values = self._choice.chosen(), self._form.values()
        if backup is None or values is None:
            return
        typed = self._sheet.text()

        def work(report: background.Report) -> Drilled:
            return drills.drill(
                self.signed_in,
                Path(backup.path),
                sheet=typed,
                login=values["then_login"],
                password=values["then_password"],
                progress=report,
            )

        self._run(T("Opening the backup and looking through it…"), work, self._practised)

    def _practised(self, done: Drilled) -> None:
        self._empty()
        if done.ages.older:
            self._says.show_text(older_words(done.ages), Tone.URGENT)
        elif done.good:
            words = T("It opens, and everything in it is sound: %Ln files.", "", done.files)
            self._says.show_text(words, Tone.GOOD)
        else:
            words = T("It opens, but not everything in it is sound. Make a new backup today and try that one.")
            self._says.show_text(words, Tone.URGENT)

    def _empty(self) -> None:
        self._form.fields["then_password"].set_raw("")
        self._sheet.clear()

    # --- going back

    def restore_backup(self) -> None:
        """Restore the backup that is chosen; then lock."""
        backup = self._choice.chosen()
        if backup is None or not self._sure.raw():
            return
        typed = self._sheet.text().strip()
        damaged, despite = self._despite.leaves_damaged(), self._despite.despite()

        def work(report: background.Report) -> Restored:
            return recovery.restore(
                self.signed_in,
                Path(backup.path),
                sheet=typed or None,
                leave_damaged=damaged,
                despite=despite,
                progress=report,
            )

        self._run(T("Restoring. Until the end everything can still be stopped…"), work, self._restored)

    def _restored(self, _done: Restored) -> None:
        self.shell.lock()

    # --- both

    def _run(self, words: str, work: Callable[[background.Report], Result], then: Callable[[Result], None]) -> None:
        self._says.show_text("")
        self._job = acting.act_long(self, words, work, then, self._not_restored)

    def _not_restored(self, error: Exception) -> None:
        if isinstance(error, background.Cancelled):
            self._says.show_text(T("Stopped. Nothing was changed."), Tone.NEUTRAL)
            return
        if isinstance(error, UserFault) and "group" in error.params:
            self._sheet.show_wrong(int(error.params["group"]))
        elif isinstance(error, UserFault) and code_of(error) in {"wrong_password", "throttled"}:
            field = self._form.fields["then_password"]
            field.show_fault(error)
            return
        self._despite.ask(error)
        self._says.show_text(refusal_words(error), Tone.URGENT)
