"""Words that liaison officers propose: intake edits them into a letter, or sets them aside. Nothing goes back but that.

Object names: ``proposals.list``, ``proposals.take.N``, ``proposals.set_aside.N``, ``proposals.empty``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.services.letters import proposals
from ui import i18n, style
from ui.i18n import T, day, isolate
from ui.page import LoadedPage
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, column, fill, label, primary, row
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.letters.proposals import ProposalView


class ProposalsPage(LoadedPage["tuple[ProposalView, ...]"]):
    """Every proposal nobody has dealt with."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("From liaison officers. They hear that it was revised, never what the check found.")

    def build(self, body: QBoxLayout) -> None:
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)

    def read(self) -> tuple[ProposalView, ...]:
        return proposals.waiting(self.signed_in)

    def show_answer(self, answer: tuple[ProposalView, ...]) -> None:
        fill(self._holder, self._listed(answer) if answer else self._nothing())

    def _nothing(self) -> QWidget:
        empty = EmptyState(
            "letter", T("Nothing is proposed"), T("What a liaison officer proposes for a record comes here.")
        )
        empty.setObjectName("proposals.empty")
        return empty

    def _listed(self, waiting: tuple[ProposalView, ...]) -> QWidget:
        held, layout = QWidget(), column(style.GAP + 4)
        held.setObjectName("proposals.list")
        held.setLayout(layout)
        warned = T(
            "Take every name and place out, hers or not: a wrong one that stays tells as much as a right one gone."
        )
        layout.addWidget(Notice(warned, Tone.WAITING, name="proposals.names"))
        for at, proposal in enumerate(waiting):
            layout.addWidget(self._card(at, proposal))
        return held

    def _card(self, at: int, proposal: ProposalView) -> Card:
        card = Card(words.said(proposal.office))
        about = T(
            "Case {code}, record {reference}. {name}, {day}.",
            code=isolate(proposal.case_code),
            reference=isolate(proposal.reference),
            name=as_typed(proposal.by),
            day=day(proposal.day),
        )
        card.add(label(about, "soft"))
        for lang in proposal.text.languages():
            said = column(2)
            side = Qt.AlignmentFlag.AlignRight if lang.rtl else Qt.AlignmentFlag.AlignLeft
            for text, kind in ((i18n.language_name(lang), "small"), (as_typed(proposal.text.said_in(lang)), "")):
                part = label(text, kind)
                part.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
                said.addWidget(part)
            card.add(said)
        take = primary(
            T("Edit it into a letter"), partial(self._take, proposal.proposal_id), name=f"proposals.take.{at}"
        )
        aside = button(
            T("Set it aside"), partial(self._set_aside, proposal.proposal_id), name=f"proposals.set_aside.{at}"
        )
        for act in (take, aside):
            act.setAccessibleDescription(about)
        card.add(row(take, aside, None))
        return card

    def _take(self, proposal_id: bytes) -> None:
        def taken(draft_id: bytes) -> None:
            self.shell.go("letter", draft_id=draft_id.hex())

        self.act(lambda: proposals.take(self.signed_in, proposal_id), taken, failed=self.say_refused)

    def _set_aside(self, proposal_id: bytes) -> None:
        self.act(lambda: proposals.set_aside(self.signed_in, proposal_id), failed=self.say_refused)
