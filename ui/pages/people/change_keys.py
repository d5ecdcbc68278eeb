"""New keys because something leaked: only the keys, or the site secret as well, which needs a new site sheet.

Object names: ``reason`` (``reason_suspected_leak``, ``reason_site_secret_leaked``), ``change_keys.begin``; the papers
as in ``widgets/sheet_step``; ``people.change_keys`` on the page of people leads here.
"""

from __future__ import annotations

from collections.abc import Callable

from nsintake.services.station import rotation, succession
from nsintake.services.station.rotation import KeyChange, KeysChanged
from ui import background
from ui.i18n import T
from ui.message import ask
from ui.pages.people.new_keys import DAMAGED, SHUT, Progress
from ui.pages.people.papers import PapersPage
from ui.widgets.basics import Card, label, primary, row
from ui.widgets.fields import RadioField
from ui.widgets.form import Form


class ChangeKeysPage(PapersPage):
    """The course of a change of keys."""

    def on_shown(self, **_arguments: object) -> None:
        """Begin again; digits that were drawn and not used are gone."""
        self.forget()
        card = Card(T("What may have leaked?"))
        card.add(
            label(
                T(
                    "Everything is sealed again under new keys. That takes some minutes, nobody else can work "
                    "meanwhile, and then everybody signs in again with the same password. Old backups stay as they are."
                ),
                "soft",
            )
        )
        reason = RadioField(
            "reason",
            "",
            [
                (
                    KeyChange.SUSPECTED_LEAK.value,
                    T("Keys of the files"),
                    T("A strange program on the computer, or somebody who was given less and may have kept copies."),
                ),
                (
                    KeyChange.SITE_SECRET_LEAKED.value,
                    T("The site sheet too"),
                    T("A site sheet is missing, or a computer of the station was stolen. You write a new sheet."),
                ),
            ],
            required=True,
        )
        self.form = Form([reason])
        card.add(reason)
        card.add(row(primary(T("&Go on"), self._begin, name="change_keys.begin", icon="key"), None))
        self.put(card)

    def _begin(self) -> None:
        values = self.form.values()
        if values is None:
            return
        if values["reason"] == KeyChange.SUSPECTED_LEAK.value:
            self._ask(KeyChange.SUSPECTED_LEAK, T("Everything is sealed again under new keys. Then the station locks."))
        else:
            background.run(
                self, lambda: succession.draw_site_sheet(self.signed_in), lambda sheets: self.write_down(sheets, "S")
            )

    def all_typed(self) -> None:
        self._ask(
            KeyChange.SITE_SECRET_LEAKED,
            T(
                "Both papers are right. Now everything is sealed again. The old site sheet opens nothing any more: "
                "burn or shred it once this is done. Other accounts of this computer type the new sheet once. Make a "
                "new backup today."
            ),
        )

    def _ask(self, reason: KeyChange, words: str) -> None:
        sheet = self.typed.get("S")

        changed: list[KeysChanged] = []

        def act(progress: Progress, stop: Callable[[], bool], leave: frozenset[str]) -> None:
            changed.append(
                rotation.change_keys(
                    self.signed_in,
                    reason=reason,
                    site_sheet=sheet,
                    progress=progress,
                    stop=stop,
                    leave_damaged=DAMAGED in leave,
                    leave_shut=SHUT in leave,
                )
            )

        def done() -> str:
            if all(keys.remembered for keys in changed):
                return T("All keys are changed.")
            return T("All keys are changed. The keyring did not keep its share: have the new site sheet ready.")

        ask(self, words, T("&Change all keys"), lambda: self.keys.run(act, done), dangerous=True, icon="key")
