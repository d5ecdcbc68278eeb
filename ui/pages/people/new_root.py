"""A new root key: who leaves, new recovery halves written down and typed back, then everything is sealed again.

Object names: ``leaving``, ``own_password``, ``new_root.begin``; the papers as in ``widgets/sheet_step``;
``people.new_root`` on the page of people leads here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.errors import UserFault
from nsintake.services.accounts import people
from nsintake.services.station import rotation, succession
from ui import background
from ui.i18n import T
from ui.message import ask
from ui.pages.people.new_keys import DAMAGED, SHUT, Progress
from ui.pages.people.papers import PapersPage
from ui.widgets.basics import Card, Notice, Tone, label, primary, row
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Form

if TYPE_CHECKING:
    from nsintake.services.accounts.people import Holder
    from ui.page import Shell


class NewRootPage(PapersPage):
    """The course of a new root."""

    def __init__(self, shell: Shell) -> None:
        self._values: dict[str, str] = {}
        super().__init__(shell)

    def on_shown(self, **_arguments: object) -> None:
        """Begin again; halves that were drawn and not used are gone."""
        self.forget()
        self._values = {}
        background.run(self, lambda: people.who_holds(self.signed_in), self._show_start)

    # --- who leaves

    def _show_start(self, held: tuple[Holder, ...]) -> None:
        card = Card(T("Before you begin"))
        card.add(
            label(
                T(
                    "Do this when a keeper leaves: she has seen the root key, which signs who belongs to the office. "
                    "You write two new recovery halves on paper, two copies each. Then everything is sealed again "
                    "under new keys: that takes some minutes, nobody else can work meanwhile."
                )
            )
        )
        words = T("Afterwards each person types her password once, beside you, on the page People and keys.")
        card.add(Notice(words, Tone.INFO, icon="person"))
        others = [holder for holder in held if (holder.root or holder.knows_root) and not holder.oneself]
        self.form = Form(
            [
                ChoiceField(
                    "leaving",
                    T("Who leaves"),
                    [(holder.account.uid, holder.account.display_name) for holder in others],
                    prompt=T("Nobody is removed now"),
                    help=T("She signs in no more from then on."),
                ),
                TextField("own_password", T("Your own password"), required=True, secret=True),
            ]
        )
        for field in self.form.fields.values():
            card.add(field)
        card.add(row(primary(T("&Write the new halves"), self._begin, name="new_root.begin", icon="key"), None))
        self.put(card)

    def _begin(self) -> None:
        values = self.form.values()
        if values is None:
            return
        self._values = {name: str(value or "") for name, value in values.items()}
        background.run(
            self, lambda: succession.draw_halves(self.signed_in), lambda sheets: self.write_down(sheets, "AB")
        )

    # --- doing it

    def all_typed(self) -> None:
        words = T(
            "All four papers are right. Now everything is sealed again under a new root and new keys. The old recovery "
            "halves open nothing any more: burn or shred them once this is done. Make a new backup today."
        )
        ask(self, words, T("&Make the new root"), self._go_on, dangerous=True, icon="key")

    def _go_on(self) -> None:
        sheets = (self.typed["A"], self.typed["B"])
        password, leaving = self._values["own_password"], self._values["leaving"] or None

        def act(progress: Progress, stop: Callable[[], bool], leave: frozenset[str]) -> None:
            rotation.succeed_root(
                self.signed_in,
                password=password,
                sheets=sheets,
                leaving=leaving,
                progress=progress,
                stop=stop,
                leave_damaged=DAMAGED in leave,
                leave_shut=SHUT in leave,
            )

        def done() -> str:
            return T(
                "The office has a new root key. Now let each person type her password beside you, and write the "
                "office's new mark (page Backup) on the new halves."
            )

        self.keys.run(act, done, failed=self._wrong_password)

    def _wrong_password(self, error: Exception) -> bool:
        """A wrong password leads back to the field; the papers stay right."""
        if not (isinstance(error, UserFault) and error.params.get("field") == "password"):
            return False
        background.run(self, lambda: people.who_holds(self.signed_in), lambda held: self._again(held, error))
        return True

    def _again(self, held: tuple[Holder, ...], error: UserFault) -> None:
        self._show_start(held)
        field = self.form.fields["own_password"]
        self.form.fields["leaving"].set_raw(self._values["leaving"])
        self.form.show_fault(UserFault(error.code, **{**error.params, "field": field.name}))
