"""The logo on the letterhead: a picture is chosen, what is left of it is shown, and exactly that is signed.

Object names: ``logo.picture``, ``logo.choose``, ``logo.sign``, ``logo.remove``, ``logo.drop``, ``logo.state``; in the
window that asks for a file, ``logo.file``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from nsintake import paths
from nsintake.services.wording import logo as service
from ui import acting, background, style
from ui.dialogs.choose_file import choose_file
from ui.i18n import T
from ui.message import ask
from ui.pages.wording.names import state_words
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.wording.logo import Logo, LogoView

_MOST_BYTES: Final = 8 * 1024 * 1024
_SHOWN: Final = (300, 96)
"""The room for the picture on the page, half the pixels a logo has at most."""


class LogoCard(Card):
    """The logo in force or the one just chosen; ``signed`` says what was signed."""

    signed = Signal(str)

    def __init__(self, signed_in: SignedIn) -> None:
        super().__init__(T("Logo"), name="wording.logo")
        self._signed_in = signed_in
        self._after = 0
        self._view: LogoView | None = None
        self._chosen: Logo | None = None
        told = T("It is on every letterhead. Of a PNG file only the pixels are kept, on white, and nothing else.")
        self.add(label(told, "soft"))
        self.picture = QLabel()
        self.picture.setObjectName("logo.picture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedSize(_SHOWN[0] + 24, _SHOWN[1] + 24)
        edge = style.COLOURS["line"]
        self.picture.setStyleSheet(f"background: white; border: 1px solid {edge}; border-radius: 6px;")
        self.add(row(self.picture, None))
        self.fault = Notice("", Tone.URGENT, name="logo.fault")
        self.add(self.fault)
        self.choose = button(T("Choose a &picture..."), self._ask_file, name="logo.choose", icon="document")
        self.sign = primary(T("Sign the &logo"), self._ask_sign, name="logo.sign", icon="key")
        self.drop = button(T("Leave it as it was"), self._drop, name="logo.drop")
        self.remove = button(T("No logo any &more"), self._ask_remove, name="logo.remove")
        self.add(row(self.choose, self.sign, self.drop, self.remove, None))
        self.state = label("", "soft", name="logo.state")
        self.add(self.state)

    def load(self) -> None:
        """Ask for the logo in force."""
        signed_in = self._signed_in
        background.run(self, lambda: service.read(signed_in), self.show_view)

    def show_view(self, view: LogoView) -> None:
        """Show the logo in force."""
        self._view, self._chosen, self._after = view, None, view.after
        self.fault.show_text("")
        none = T("The office has no logo; the letterhead shows its name.")
        self.state.setText(state_words(view.state) if view.state.version else none)
        self._show(view.logo)

    def _show(self, logo: Logo | None) -> None:
        self.sign.setVisible(self._chosen is not None)
        self.drop.setVisible(self._chosen is not None)
        self.remove.setVisible(self._chosen is None and logo is not None)
        if logo is None:
            self.picture.clear()
            self.picture.setText(T("No logo"))
            self.picture.setAccessibleName(T("No logo"))
            return
        drawn = QImage(logo.pixels, logo.columns, logo.rows, 3 * logo.columns, QImage.Format.Format_RGB888).copy()
        drawn.setDevicePixelRatio(2)
        self.picture.setPixmap(QPixmap.fromImage(drawn))
        self.picture.setAccessibleName(T("The logo as it would be printed"))

    # --- choosing

    def _ask_file(self) -> None:
        choose_file(self, T("Choose a picture"), name="logo.file", kinds="PNG (*.png)", then=self.take)

    def take(self, path: Path) -> None:
        """Show what would be left of a picture file."""
        signed_in = self._signed_in
        background.run(self, lambda: service.prepare(signed_in, _read(path)), self._prepared, self._say_fault)

    def _prepared(self, logo: Logo) -> None:
        self._chosen = logo
        self.fault.show_text("")
        self.state.setText(T("Not signed yet. This is how it would be printed."))
        self._show(logo)

    def _say_fault(self, error: Exception) -> None:
        acting.tell_of_file(self, error, self.fault)

    def _drop(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    # --- signing

    def _ask_sign(self) -> None:
        chosen = self._chosen
        asked = T("Sign this logo? Every paper made from now on bears it; papers already released keep theirs.")
        ask(self, asked, T("Sign"), lambda: self._sign(chosen), title=T("Logo"), icon="key")

    def _ask_remove(self) -> None:
        asked = T("Sign that the office has no logo? Papers made from now on bear none.")
        ask(self, asked, T("Sign"), lambda: self._sign(None), title=T("Logo"), icon="key")

    def _sign(self, logo: Logo | None) -> None:
        signed_in, after = self._signed_in, self._after

        def done(version: int) -> None:
            self.signed.emit(T("The logo is signed, version {version}.", version=version))

        acting.act(self, lambda: service.sign(signed_in, logo, after=after), done, failed=self._say_fault)


def _read(path: Path) -> bytes:
    """A file, or its beginning where it is far too large."""
    with paths.open_file(path, follow=True) as file:
        return file.read(_MOST_BYTES)
