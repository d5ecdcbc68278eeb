"""A new root key: who leaves, new recovery halves written down and typed back, then everything is sealed anew.

Object names: ``leaving``, ``own_password``, ``new_root.begin``; the papers as in ``widgets/sheet_step``;
``people.new_root`` on the page of people leads here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.errors import UserFault
from nsintake.services import people, rotation, succession
from ui import background, style
from ui.dialogs.message import ask
from ui.i18n import T
from ui.page import Page
from ui.pages.people.new_keys import NewKeys, Progress
from ui.widgets.basics import Card, Notice, Tone, label, primary, row
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.sheet_step import COPIES, SheetStep

if TYPE_CHECKING:
    from nsintake.services.people import Holder
    from nsintake.services.succession import Sheets
    from ui.page import Shell

_LETTERS = ("A", "B")


class NewRootPage(Page):
    """The course of a new root. Digits and passwords stay in memory and go with the page."""

    key: ClassVar[str] = "new_root"
    widest: ClassVar[int] = style.FORM

    def __init__(self, shell: Shell) -> None:
        self._sheets: Sheets | None = None
        self._typed: dict[str, str] = {}
        self._values: dict[str, str] = {}
        self.step: SheetStep | None = None
        super().__init__(shell)
        self._keys = NewKeys(self)

    def title(self) -> str:
        return T("New root key")

    def build(self, body: QBoxLayout) -> None:
        self._place = QVBoxLayout()
        body.addLayout(self._place)

    def on_shown(self, **_arguments: object) -> None:
        """Begin anew; halves that were drawn and not used are gone."""
        self._sheets, self._typed, self._values, self.step = None, {}, {}, None
        background.run(self, lambda: people.who_holds(self.session), self._show_start)

    def _put(self, card: Card) -> None:
        while (item := self._place.takeAt(0)) is not None:
            held = item.widget()
            if held is not None:
                held.hide()
                held.deleteLater()
        self._place.addWidget(card)

    # --- who leaves

    def _show_start(self, held: tuple[Holder, ...]) -> None:
        card = Card(T("Before you begin"))
        card.add(
            label(
                T(
                    "Do this when a keeper leaves: she has seen the root key, which signs who belongs to the office. "
                    "You write two new recovery halves on paper, two copies each. Then everything is sealed anew under "
                    "new keys: that takes some minutes, nobody else can work meanwhile."
                )
            )
        )
        words = T("Afterwards each person types her password once, beside you, on the page People and keys.")
        card.add(Notice(words, Tone.INFO, icon="person"))
        others = [one for one in held if (one.root or one.knows_root) and not one.oneself]
        self.form = Form(
            [
                ChoiceField(
                    "leaving",
                    T("Who leaves"),
                    [(one.account.uid, one.account.display_name) for one in others],
                    prompt=T("Nobody is removed now"),
                    help=T("She signs in no more from then on."),
                ),
                TextField("own_password", T("Your own password"), required=True, secret=True),
            ]
        )
        for field in self.form.fields.values():
            card.add(field)
        card.add(row(primary(T("&Write the new halves"), self._begin, name="new_root.begin", icon="key"), None))
        self._put(card)

    def _begin(self) -> None:
        values = self.form.values()
        if values is None:
            return
        self._values = {name: str(value or "") for name, value in values.items()}
        background.run(self, lambda: succession.draw_halves(self.session), self._drawn)

    # --- the papers

    def _drawn(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._show_sheet(_LETTERS[0])

    def _show_sheet(self, letter: str) -> None:
        if self._sheets is None:
            return
        step = SheetStep(letter, self._sheets, copies=0)
        step.typed_back.connect(lambda typed: self._typed_back(step, typed))
        self.step = step
        self._put(step)
        step.start()

    def _typed_back(self, step: SheetStep, typed: str) -> None:
        if self._sheets is None or typed.split() != list(self._sheets.groups("A" if step.letter == "A" else "B")):
            step.refuse(UserFault("sheet_not_this"))
        elif step.copies + 1 < COPIES:
            step.confirmed(step.copies + 1)
        else:
            self._typed[step.letter] = typed
            if step.letter == _LETTERS[0]:
                self._show_sheet(_LETTERS[1])
            else:
                self._ask()

    # --- doing it

    def _ask(self) -> None:
        words = T(
            "All four papers are right. Now everything is sealed anew under a new root and new keys. The old recovery "
            "halves open nothing any more: burn or shred them once this is done. Make a new backup today."
        )
        ask(self, words, T("&Make the new root"), self._go_on, dangerous=True, icon="key")

    def _go_on(self) -> None:
        sheets = (self._typed["A"], self._typed["B"])
        password, leaving = self._values["own_password"], self._values["leaving"] or None

        def act(progress: Progress, stop: Callable[[], bool], leave: bool) -> None:  # noqa: FBT001 - one call only
            rotation.succeed_root(
                self.session,
                password=password,
                sheets=sheets,
                leaving=leaving,
                progress=progress,
                stop=stop,
                leave_damaged=leave,
            )

        done = T("The office has a new root key. Now let each person type her password beside you.")
        self._keys.run(act, done, failed=self._failed)

    def _failed(self, error: Exception) -> bool:
        """A wrong password leads back to the field; the papers stay right."""
        if not (isinstance(error, UserFault) and error.params.get("field") == "password"):
            return False
        background.run(self, lambda: people.who_holds(self.session), lambda held: self._again(held, error))
        return True

    def _again(self, held: tuple[Holder, ...], error: UserFault) -> None:
        self._show_start(held)
        field = self.form.fields["own_password"]
        self.form.fields["leaving"].set_raw(self._values["leaving"])
        self.form.show_fault(UserFault(error.code, **{**error.params, "field": field.name}))
