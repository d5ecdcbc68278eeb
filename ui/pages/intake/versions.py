"""Two workers wrote different answers: both are shown side by side, and a person chooses. Nothing of either is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nsintake.domain.asked import SHE_LEFT_IT_OUT
from nsintake.domain.intake import FIELD
from nsintake.domain.two_versions import Keep
from ui import style
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import ScrollBody, button, label, primary
from ui.widgets.fields import RadioField
from ui.words import questions
from ui.words.answers import choice_word, unsaid
from ui.words.rules import with_latin_kept

if TYPE_CHECKING:
    from nsintake.domain.two_versions import Clash


class VersionsDialog(Dialog):
    """One question for each field that both changed; ``then`` gets the chosen answers, once everything is chosen.

    Object names: ``intake.version.FIELD.KEEP`` (mine, theirs, both), ``intake.versions.done``,
    ``intake.versions.cancel``.
    """

    def __init__(self, parent: QWidget, clashes: tuple[Clash, ...], then: Callable[[dict[str, Keep]], object]) -> None:
        super().__init__(parent)
        self.setObjectName("intake.versions")
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(T("Somebody else changed this too"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(640)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(16)
        outer.addWidget(label(T("Somebody else changed this too"), "heading"))
        lead = T(
            "While you were working a colleague saved other answers into this file. Choose which "
            "version counts. The other one is not lost: it goes into the file's time line."
        )
        outer.addWidget(label(lead, "soft"))
        self._asked = {clash.field: _question(clash) for clash in clashes}
        body = ScrollBody()
        for field in self._asked.values():
            field.changed.connect(self._refresh)
            body.body.addWidget(field)
        body.end()
        body.setMinimumHeight(min(170 * len(clashes), 420))
        outer.addWidget(body, 1)
        acts = QHBoxLayout()
        acts.setSpacing(style.GAP)
        acts.addStretch(1)
        acts.addWidget(button(T("Go on with the session"), self.reject, name="intake.versions.cancel"))
        self._done = primary(T("&Save into the file"), self.accept, name="intake.versions.done")
        self._done.setEnabled(False)
        acts.addWidget(self._done)
        outer.addLayout(acts)
        self.accepted.connect(lambda: then({name: Keep(field.raw()) for name, field in self._asked.items()}))

    def _refresh(self) -> None:
        self._done.setEnabled(all(field.raw() for field in self._asked.values()))


def _question(clash: Clash) -> RadioField:
    options = [
        (Keep.MINE.value, T("Yours"), _shown(clash.field, clash.mine)),
        (Keep.THEIRS.value, T("Your colleague's"), _shown(clash.field, clash.theirs)),
    ]
    if clash.both:
        options.append((Keep.BOTH.value, T("Both, one after the other"), ""))
    made = RadioField(f"version.{clash.field}", questions.question(clash.field), options)
    for value, card in made.cards.items():
        card.setObjectName(f"intake.version.{clash.field}.{value}")
    return made


def _shown(name: str, raw: str) -> str:
    """An answer in words."""
    if raw in {"", SHE_LEFT_IT_OUT}:
        return unsaid(name, (name,) if raw else ())
    if FIELD[name].choices:
        return T(", ").join(choice_word(name, value) for value in raw.split(","))
    return with_latin_kept(raw)
