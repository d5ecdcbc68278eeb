"""Settings of this account of the computer: the language, when the screen covers and locks; and sealing the station.

Object names: ``language_<code>``, ``cover_minutes``, ``lock_minutes`` (fields), ``settings.save``,
``settings.result``, ``settings.closes``, ``settings.closing``, ``settings.seal``.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.services.day import evening
from nsintake.settings import COVER_BOUNDS, LOCK_BOUNDS
from ui import background, i18n, style
from ui.dialogs.seal import SealDialog, what_it_does
from ui.i18n import T, isolate
from ui.page import Page
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row
from ui.widgets.field import TextField
from ui.widgets.form import Form
from ui.widgets.language_switch import LanguageSwitch

if TYPE_CHECKING:
    from datetime import time

    from nsintake.settings import Settings


class SettingsPage(Page):
    """Settings."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("For this account of this computer, whoever signs in.")

    def build(self, body: QBoxLayout) -> None:
        body.addWidget(self._language())
        body.addWidget(self._times())
        body.addWidget(self._closing())
        if self.signed_in.may(Permission.CHANGE_KEYS):
            body.addWidget(self._stick())
        if self.signed_in.may(Permission.SEAL_STATION):
            body.addWidget(self._seal())

    def _language(self) -> Card:
        card = Card(T("Language of the program"))
        switch = LanguageSwitch(i18n.language())
        switch.chosen.connect(self._speak)
        card.add(switch)
        return card

    def _speak(self, code: str) -> None:
        self.shell.apply_settings(replace(self.shell.settings, language=Lang(code)))

    def _times(self) -> Card:
        card = Card(T("When nobody touches the computer"))
        card.add(
            label(
                T("A cover hides the screen and wants six digits; a lock ends the session and wants the password. "
                  "Neither can be turned off."),
                "soft",
            )
        )  # fmt: skip
        chosen = self.shell.settings
        least, most = COVER_BOUNDS
        cover = TextField(
            "cover_minutes", T("Cover after minutes"), hint=T("{least} to {most}", least=least, most=most)
        )
        least, most = LOCK_BOUNDS
        lock = TextField(
            "lock_minutes",
            T("Lock after minutes"),
            hint=T("{least} to {most}, and later than the cover", least=least, most=most),
        )
        self.form = Form([cover, lock])
        cover.set_value(i18n.number(chosen.cover_minutes))
        lock.set_value(i18n.number(chosen.lock_minutes))
        card.add(row(cover, lock, gap=20))
        self._result = Notice("", Tone.GOOD, name="settings.result")
        card.add(self._result)
        card.add(row(primary(T("&Keep these times"), self._keep, name="settings.save"), None))
        return card

    def _keep(self) -> None:
        try:
            chosen = self._typed()
        except UserFault as fault:
            self._result.show_text("")
            self.form.show_fault(fault)
            return
        self.shell.apply_settings(chosen)
        self._result.show_text(T("From now on."), Tone.GOOD)

    def _typed(self) -> Settings:
        """What is typed. Raises UserFault ``minutes_bounds`` with ``least`` and ``most``."""
        found: dict[str, int] = {}
        for name, (least, most) in (("cover_minutes", COVER_BOUNDS), ("lock_minutes", LOCK_BOUNDS)):
            text = to_ascii_digits(str(self.form.fields[name].raw()).strip())
            lowest = max(least, found.get("cover_minutes", 0) + 1) if name == "lock_minutes" else least
            if not text.isascii() or not text.isdigit() or not lowest <= int(text) <= most:
                raise UserFault("minutes_bounds", field=name, least=lowest, most=most)
            self.form.fields[name].set_error("")
            found[name] = int(text)
        cover, lock = found["cover_minutes"], found["lock_minutes"]
        return replace(self.shell.settings, cover_minutes=cover, lock_minutes=lock)

    def _closing(self) -> Card:
        card = Card(T("When the office closes"))
        self.closes = label("", name="settings.closes")
        card.add(self.closes)
        card.add(label(T("What is due later than this hour is carried by hand."), "soft"))
        if self.signed_in.may(Permission.EDIT_CONTENT):
            there = partial(self.shell.go, "wording_text", kind="closing_hour", lang="all")
            card.add(row(button(T("The hour at which the office &closes"), there, name="settings.closing"), None))
        return card

    def on_shown(self, **_arguments: object) -> None:
        background.run(self, lambda: evening.closes_at(self.signed_in), self._show_closing)

    def _show_closing(self, hour: time) -> None:
        closes = isolate(i18n.digits(f"{hour:%H:%M}"))
        self.closes.setText(T("The office closes at {hour}. A keeper sets the hour in Our words.", hour=closes))

    def _stick(self) -> Card:
        card = Card(T("Start stick"))
        card.add(label(T("For a computer without a keyring: instead of typing the site sheet at each start."), "soft"))
        act = button(T("Start stick…"), lambda: self.shell.go("start_stick"), name="settings.stick", icon="key")
        card.add(row(act, None))
        return card

    def _seal(self) -> Card:
        card = Card(T("Seal this station"))
        card.add(label(what_it_does(practice=self.signed_in.practice)))
        act = button(T("Seal this station…"), self._ask_seal, name="settings.seal", kind="danger", icon="lock")
        card.add(row(act, None))
        return card

    def _ask_seal(self) -> None:
        dialog = SealDialog(self.window(), practice=self.signed_in.practice)
        dialog.accepted.connect(self.shell.seal_wanted.emit)
        dialog.open()
