"""The steps of a recovery: which backup, what opens it, who stays, the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from nsintake.errors import UserFault
from nsintake.services.backup import backups
from nsintake.services.founding import founding
from ui import i18n
from ui.errors import words_for
from ui.i18n import T, day, isolate
from ui.parts.backup_choice import BackupChoice, older_words
from ui.parts.new_password import NewPassword
from ui.parts.restored_notice import restored_notices
from ui.widgets.basics import Card, Notice, Tone, button, column, label, primary, row
from ui.widgets.fields import CheckField, RadioField, TextField
from ui.widgets.form import Form
from ui.widgets.restore_anyway import RestoreAnywayBoxes, refusal_words
from ui.widgets.sheet_entry import SheetEntry
from ui.words.roles import role_word

if TYPE_CHECKING:
    from nsintake.services.backup.recovery import OpenedBackup, PersonThen, Restored

SHEET, HALVES = "sheet", "halves"


class RecoveryStep(Card):
    """A card with what is wrong and the ways on at its foot."""

    go_on = Signal()

    def __init__(self, heading: str, words: str, *, name: str) -> None:
        super().__init__(heading, name=name)
        self.add(label(words, "soft"))
        self.trouble = Notice("", Tone.URGENT, name="recovery.trouble")
        self.first: QWidget | None = None

    def end(self, words: str, *others: QPushButton) -> QPushButton:
        """The foot of the card."""
        act = primary(words, self.go_on.emit, name="recovery.next")
        act.setDefault(True)
        self.add(self.trouble)
        self.add(row(act, *others, None))
        return act

    def refuse(self, error: Exception) -> None:
        """Say what was wrong."""
        self.trouble.show_text(refusal_words(error), Tone.URGENT)

    def start(self) -> None:
        """Put the keyboard where the step begins."""
        if self.first is not None:
            self.first.setFocus()


class FindStep(RecoveryStep):
    """The step that asks which backup is restored."""

    def __init__(self, left: Callable[[], object]) -> None:
        super().__init__(
            T("Which backup"),
            T("Plug in the stick with the backup. Nothing on it is changed."),
            name="recovery_find",
        )
        self.choice = BackupChoice(backups.any_media, lambda folder: backups.found_in(Path(folder).expanduser()))
        self.add(self.choice)
        act = self.end(T("Go on"), button(T("Back"), left, name="recovery.back"))
        self.choice.changed.connect(lambda: act.setEnabled(self.choice.chosen() is not None))
        act.setEnabled(False)
        self.first = self.choice.places
        self.choice.load()


class OpenStep(RecoveryStep):
    """What opens it: the site sheet with a keeper's password, or both halves and a new keeper."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__(
            T("Open the backup"),
            T("Names and passwords are those of the day of the backup."),
            name="recovery_open",
        )
        self._how = RadioField(
            "how",
            T("What do you have?"),
            [
                (SHEET, T("The site sheet and a keeper"), T("She types her own name and password.")),
                (HALVES, T("Both recovery sheets, A and B"), T("For when no keeper is left. They make a new keeper.")),
            ],
        )
        self.add(self._how)
        self._parts = {SHEET: self._sheet_part(), HALVES: self._halves_part()}
        for part in self._parts.values():
            self.add(part)
        self._how.changed.connect(self._show)
        self.end(T("Open it"), button(T("Back"), back, name="recovery.back"))
        self._how.set_raw(SHEET)
        self._show()
        self.first = self._how

    def _sheet_part(self) -> QWidget:
        self._site = SheetEntry(name="site_group")
        self._keeper = Form(
            [
                TextField("then_login", T("Keeper: name to sign in with"), required=True, ltr=True),
                TextField("then_password", T("Keeper: password"), required=True, secret=True),
            ]
        )
        return _stacked(label(T("Site sheet"), "label"), self._site, *self._keeper.fields.values())

    def _halves_part(self) -> QWidget:
        lang = i18n.language()
        self._a, self._b = SheetEntry(name="half_a_group"), SheetEntry(name="half_b_group")
        who = TextField("display_name", T("New keeper: name, as colleagues know her"), required=True, limit=60)
        login = TextField("login", T("New keeper: name to sign in with"), required=True, limit=40, ltr=True)
        self._password = NewPassword(
            lambda typed: founding.strength(typed, str(who.raw()), str(login.raw())), lambda: founding.five_words(lang)
        )
        self._new = Form([who, login, *self._password.fields])
        headings = label(T("Recovery sheet A"), "label"), label(T("Recovery sheet B"), "label")
        return _stacked(headings[0], self._a, headings[1], self._b, who, login, self._password)

    def _show(self) -> None:
        for how, part in self._parts.items():
            part.setVisible(how == self._how.raw())

    def values(self) -> dict[str, Any] | None:
        """What was typed, as arguments for the service; None after each wrong field says so."""
        self.trouble.show_text("")
        if self._how.raw() == SHEET:
            found = self._keeper.values()
            if found is None:
                return None
            return {"sheet": self._site.text(), "login": found["then_login"], "password": found["then_password"]}
        found = self._new.values()
        return None if found is None else {"sheet_a": self._a.text(), "sheet_b": self._b.text(), **found}

    def refuse(self, error: Exception) -> None:
        """Beside the field or the group it names, else at the foot."""
        if isinstance(error, UserFault):
            if "group" in error.params:
                halves = {"A": self._a, "B": self._b}
                halves.get(str(error.params.get("letter", "S")), self._site).show_wrong(int(error.params["group"]))
            elif error.params.get("field") == "password" and self._how.raw() == SHEET:
                self._keeper.fields["then_password"].set_error(words_for(error))
                self._keeper.fields["then_password"].ask_again()
                return
            elif self._new.show_fault(error):
                return
        super().refuse(error)

    def empty(self) -> None:
        """Leave no digit and no password on the screen."""
        for entry in (self._site, self._a, self._b):
            entry.clear()
        self._keeper.fields["then_password"].set_raw("")
        self._password.clear()


class PeopleStep(RecoveryStep):
    """What is in it, and who may sign in from now on."""

    def __init__(self, opened: OpenedBackup, back: Callable[[], object]) -> None:
        super().__init__(
            T("Who may sign in from now on?"),
            T("Whoever you leave out is switched off. Every key is changed, so old copies open nothing new."),
            name="recovery_people",
        )
        self._opened = opened
        what = T(
            "Backup of {day}: %Ln files. Its mark is {mark}.",
            "",
            opened.files,
            day=day(opened.ages.day),
            mark=isolate(opened.mark),
        )
        self.add(Notice(what, Tone.INFO, name="recovery.what"))
        if opened.ages.older:
            self.add(Notice(older_words(opened.ages), Tone.URGENT, name="recovery.older"))
        words = T("The newest entry about a woman in it is of {day}.", day=day(opened.ages.women))
        self.add(label(words, "soft", name="recovery.women"))
        if opened.keeps_people:
            words = T("The list of accounts of the station that is still here can be read, so it counts as it is now.")
            self.add(Notice(words, Tone.GOOD, name="recovery.keeps_people"))
        self._boxes: dict[str, CheckField] = {}
        for person in opened.people:
            if person.active and not person.oneself:
                box = CheckField(f"stay_{person.uid}", _person(person))
                box.set_raw(not opened.needs_account)
                self._boxes[person.uid] = box
                self.add(box)
        self.despite = RestoreAnywayBoxes()
        self.despite.damaged.setVisible(bool(opened.unsound))
        for box in self.despite.boxes:
            self.add(box)
        self.end(T("Restore"), button(T("Give up"), back, name="recovery.back"))
        self.first = next(iter(self._boxes.values()), None)

    def refuse(self, error: Exception) -> None:
        """At the foot, with the box of what she may go on in spite of."""
        super().refuse(error)
        self.despite.ask(error)

    def stay(self) -> frozenset[str]:
        """Who stays, herself included."""
        oneself = {person.uid for person in self._opened.people if person.oneself}
        return frozenset(oneself | {uid for uid, box in self._boxes.items() if box.raw()})


class EndStep(RecoveryStep):
    """It is in force. ``sheet_wanted`` where the site sheet is to be written down first."""

    sheet_wanted = Signal()

    def __init__(self, done: Restored, *, written: bool = False) -> None:
        super().__init__(
            T("The station is back"),
            T("Every released letter waits until somebody has confirmed it, woman by woman; Today says so."),
            name="recovery_end",
        )
        self.add(Notice(T("Everything of {day} is here.", day=day(done.day)), Tone.GOOD, name="recovery.done"))
        for notice in restored_notices(done, "recovery"):
            self.add(notice)
        if done.no_keyring:
            words = T("This computer has no keyring that keeps its share, so the site sheet is typed at each start.")
            self.add(Notice(words, Tone.WAITING, name="recovery.no_keyring"))
        others = []
        if written:
            self.add(Notice(T("Both papers of the site sheet are right."), Tone.GOOD, name="recovery.site_written"))
        elif done.site is not None:
            words = T("If nobody has the site sheet any more, write it down now. Nothing shows it again later.")
            self.add(Notice(words, Tone.URGENT if done.no_keyring else Tone.WAITING, name="recovery.site"))
            others = [button(T("Write the site sheet"), self.sheet_wanted.emit, name="recovery.write_site")]
        self.first = self.end(T("To sign-in"), *others)


def _stacked(*parts: QWidget) -> QWidget:
    held, layout = QWidget(), column(10)
    held.setLayout(layout)
    for part in parts:
        layout.addWidget(part)
    return held


def _person(person: PersonThen) -> str:
    return T("{name}, {role}", name=isolate(person.name), role=role_word(person.role))
