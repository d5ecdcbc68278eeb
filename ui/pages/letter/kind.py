"""Which paper a draft becomes: chosen before it is read to her, since another paper has other words.

Object names: ``letter.kind_card``, ``letter.kind``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nsintake.domain.letter import LetterKind
from ui.i18n import T
from ui.widgets.basics import Card, label, row
from ui.widgets.drop_down import DropDown
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.letters.letters import Preview


def purpose_words(kind: LetterKind) -> str:
    """What a paper is good for, in a sentence."""
    known = {
        LetterKind.REFERRAL: T("Refers her to a service, or asks an office for help, in words for its kind of office."),
        LetterKind.LIAISON_LETTER: T("Asks the office to receive the liaison officer and to do nothing before that."),
        LetterKind.INFORMATION_REQUEST: T("Asks what the office could do, before she decides on any step."),
        LetterKind.FOLLOW_UP: T("Asks what became of an earlier letter with the same reference."),
        LetterKind.SPEAKING_NOTE: T(
            "What the liaison officer may say aloud, answers to questions, and a log to fill in. It stays with NP."
        ),
        LetterKind.REPLY_SLIP: T(
            "For the answer of the office: received, accepted, declined. It tells nothing of her."
        ),
    }
    return known.get(kind, "")


def kind_words(kind: LetterKind) -> str:
    """What a paper is called where one is chosen: the letter to a service is the referral that people look for."""
    return T("Letter or referral") if kind is LetterKind.REFERRAL else words.letter_kind_word(kind.value)


class KindCard(Card):
    """A list that drops down, and what the chosen paper is good for; ``chosen`` gets the kind that is picked."""

    def __init__(self, chosen: Callable[[LetterKind], object]) -> None:
        super().__init__(T("Which paper"), name="letter.kind_card")
        self._chosen = chosen
        self._kind = LetterKind.REFERRAL
        self.combo = DropDown()
        self.combo.setObjectName("letter.kind")
        self.combo.setAccessibleName(T("Which paper"))
        self.combo.setMinimumWidth(280)
        for kind in LetterKind:
            if kind.proposed:
                self.combo.addItem(kind_words(kind), kind.value)
        self.combo.activated.connect(self._picked)
        self.purpose = label("", "soft", name="letter.kind_purpose")
        self.add(row(self.combo, None))
        self.add(self.purpose)

    def show_state(self, view: Preview) -> None:
        """Show the kind of a draft; hidden for a paper that nobody chooses."""
        self._kind = view.kind
        self.setVisible(view.kind.proposed)
        self.combo.setCurrentIndex(max(self.combo.findData(view.kind.value), 0))
        self.combo.setEnabled(not view.released)
        self.purpose.setText(purpose_words(view.kind))
        self.combo.setAccessibleDescription(self.purpose.text())

    def put_back(self) -> None:
        """Show the kind it still is, after a choice that was refused."""
        self.combo.setCurrentIndex(max(self.combo.findData(self._kind.value), 0))

    def _picked(self, _at: int) -> None:
        kind = LetterKind(self.combo.currentData())
        if kind is not self._kind:
            self._chosen(kind)
