"""A script's recorded voice in one language: played here; a keeper adds one or takes it away.

Object names: ``voice.said``, ``voice.play``, ``voice.add``, ``voice.take``, ``voice.file``, ``voice.fault``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake import paths
from nsintake.domain.roles import Permission
from nsintake.services.wording import voices
from ui import acting, background, style
from ui.dialogs.choose_file import choose_file
from ui.i18n import T, day
from ui.message import ask
from ui.sound import Player
from ui.widgets.basics import Notice, Tone, button, column, label, quiet, row
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from nsintake.domain.language import Lang
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.wording.voices import VoiceRow

_MOST = 4 * 1024 * 1024


class VoiceBar(QWidget):
    """``show_script`` says which one."""

    def __init__(self, signed_in: SignedIn) -> None:
        super().__init__()
        self._signed_in, self._player = signed_in, Player()
        self._rows: dict[tuple[str, Lang], VoiceRow] = {}
        self._at: tuple[str, Lang] | None = None
        self._busy = False
        inner = column(style.GAP)
        self.setLayout(inner)
        self.said = label("", "soft", name="voice.said")
        self.play = button(T("Pla&y it to her"), self._toggle, name="voice.play", icon="speak")
        self.add = quiet(T("Add a recording"), self._ask_file, name="voice.add")
        self.take = quiet(T("Take it away"), self._ask_take, name="voice.take")
        inner.addLayout(row(self.play, self.said, self.add, self.take, None))
        self.fault = Notice("", Tone.URGENT, name="voice.fault")
        inner.addWidget(self.fault)
        self._refresh()

    def load(self) -> None:
        """Ask for every recording again."""
        background.run(self, lambda: voices.voices(self._signed_in), self._fill)

    def _fill(self, rows: tuple[VoiceRow, ...]) -> None:
        self._rows = {(voice.name, voice.lang): voice for voice in rows}
        self._refresh()

    def show_script(self, name: str, lang: Lang) -> None:
        """Another script or language is in front."""
        self._player.stop()
        self._at = (name, lang)
        self.fault.show_text("")
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._player.stop()
        super().hideEvent(event)

    def _refresh(self) -> None:
        voice = self._rows.get(self._at) if self._at is not None else None
        keeper, there = self._signed_in.may(Permission.EDIT_CONTENT), voice is not None and voice.seconds > 0
        self.play.setVisible(there)
        self.play.setText(T("&Stop") if self._busy else T("Pla&y it to her"))
        self.play.setAccessibleName(self.play.text().replace("&", ""))
        self.add.setVisible(keeper and voice is not None)
        self.take.setVisible(keeper and there)
        self.said.setText(_words(voice) if voice is not None else "")

    # --- playing

    def _toggle(self) -> None:
        if self._busy or self._at is None:
            self._player.stop()
            return
        signed_in, (name, lang), player = self._signed_in, self._at, self._player
        self._busy = True
        self._refresh()
        background.run(
            self,
            lambda: player.play(voices.listen(signed_in, name, lang)),
            lambda _none: self._over(),
            self._not_played,
            lane=background.Lane.LONG,
        )

    def _over(self) -> None:
        self._busy = False
        self._refresh()

    def _not_played(self, error: Exception) -> None:
        self._over()
        self._say_fault(error)

    def _say_fault(self, error: Exception) -> None:
        acting.tell_of_file(self, error, self.fault)

    # --- a keeper's

    def _ask_file(self) -> None:
        title = T("Choose a recording of the office reading this aloud")
        choose_file(self, title, name="voice.file", kinds="WAV (*.wav)", then=self.take_file)

    def take_file(self, path: Path) -> None:
        """Sign a file as the recording of what is in front."""
        self._change(lambda name, lang, after: voices.add(self._signed_in, name, lang, _read(path), after=after))

    def _ask_take(self) -> None:
        asked = T("Nobody can play this recording any more. Take it away?")
        ask(self, asked, T("Take it away"), self._take)

    def _take(self) -> None:
        self._change(lambda name, lang, after: voices.take_away(self._signed_in, name, lang, after=after))

    def _change(self, act: Callable[[str, Lang, int], object]) -> None:
        """Let a service change the recording of what is in front, and show what there is then."""
        if self._at is None:
            return
        name, lang = self._at
        after = self._rows[name, lang].after
        acting.act(self, lambda: act(name, lang, after), lambda _version: self.load(), failed=self._say_fault)


def _read(path: Path) -> bytes:
    """A file, and never more of it than a recording may have."""
    with paths.open_file(path, follow=True) as file:
        return file.read(_MOST)


def _words(voice: VoiceRow) -> str:
    if voice.refused:
        return T("A recording is there that no keeper signed, or that was changed. It is not used.")
    if voice.day is None:
        return T("No recorded voice yet.")
    said = T(
        "Recorded voice: %Ln seconds, signed by {name} on {day}.",
        "",
        voice.seconds,
        name=as_typed(voice.signer),
        day=day(voice.day),
    )
    changed = T("The words were changed since: record it again.")
    return f"{said} {changed}" if voice.stale else said
