"""What a liaison officer would like a letter to say. It goes to intake; the answer is always the same.

Object names: ``record.propose``, the fields ``proposal_language`` and ``proposal_text``, ``record.propose.send``,
``record.propose.room``, ``record.proposed.N``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from nsintake.domain.language import Lang, Wording
from nsintake.domain.proposal import LONGEST, ProposalState
from nsintake.errors import UserFault
from ui import i18n
from ui.i18n import T, day
from ui.widgets.basics import Card, StatusPill, Tone, button, label, row, rule
from ui.widgets.fields import ChoiceField, MultilineField
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.letters.proposals import ProposalQuota, ProposalRow


class ProposeCard(Card):
    """A text in one language, and what was proposed before. ``send`` gets the wording."""

    def __init__(self, send: Callable[[Wording], object]) -> None:
        super().__init__(T("Propose words for a letter"), name="record.propose")
        self._send = send
        lead = T(
            "Intake reads it, edits it and makes the letter. You hear that it was revised, and nothing else: what is "
            "on file about her is never told here."
        )
        self.add(label(lead, "soft"))
        languages = [(lang.value, i18n.language_name(lang)) for lang in Lang]
        self.language = ChoiceField("proposal_language", T("Written in"), languages)
        self.language.set_raw(i18n.language().value)
        self.text = MultilineField(
            "proposal_text",
            T("The words"),
            help=T("Only what the work needs. Never guess at who she is: nobody could tell you whether it is so."),
            required=True,
            limit=LONGEST,
            rows=4,
        )
        self.add(self.language)
        self.add(self.text)
        self._room = label("", "small", wrap=False, name="record.propose.room")
        self.act = button(T("&Send to intake"), self._press, name="record.propose.send", icon="letter")
        self.add(row(self.act, self._room, None))
        self._held = QVBoxLayout()
        self._held.setSpacing(8)
        self.add(self._held)

    def show_state(self, rows: tuple[ProposalRow, ...], quota: ProposalQuota) -> None:
        """How many more there may be today, and what was proposed so far."""
        self._room.setText(T("%Ln more today", "", quota.left))
        self.act.setEnabled(quota.left > 0)
        for at, proposal in enumerate(rows):
            if at == 0:
                self._held.addWidget(rule())
            said = " ".join(proposal.text.said_in(lang) for lang in proposal.text.languages())
            waits = proposal.state is ProposalState.WAITING
            pill = StatusPill(T("Waits") if waits else T("Revised"), Tone.WAITING if waits else Tone.GOOD)
            words = label(as_typed(said), name=f"record.proposed.{at}")
            about = label(T("{day}, {name}", day=day(proposal.day), name=as_typed(proposal.by)), "small")
            self._held.addWidget(words)
            self._held.addLayout(row(pill, about, None))

    def typed(self) -> dict[str, str]:
        """What is typed and not sent."""
        return {"text": self.text.raw(), "language": self.language.raw()}

    def put_back(self, typed: dict[str, str]) -> None:
        """Put it back."""
        self.text.set_raw(typed.get("text", ""))
        self.language.set_raw(typed.get("language", ""))

    def _press(self) -> None:
        try:
            said = str(self.text.value())
        except UserFault as fault:
            self.text.show_fault(fault)
            return
        self._send(Wording(**{self.language.raw() or i18n.language().value: said}))
