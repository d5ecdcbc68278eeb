"""Women of whom somebody else told: to be invited, and nothing more. What is kept of them is erased by itself.

Object names: ``invitations.list``, ``invitations.drop.N`` (she came, or does not want it), ``invitations.empty``,
``invitations.damaged``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from nsintake.services.damaged import Listed
from nsintake.services.intake import invitations
from ui import style
from ui.i18n import T, day, isolate
from ui.message import ask
from ui.page import LoadedPage
from ui.parts.damaged import DamagedNotice
from ui.widgets.basics import Card, EmptyState, button, column, fill, label, rule
from ui.words.answers import kind_word
from ui.words.rules import as_typed, reach_as_typed

if TYPE_CHECKING:
    from nsintake.services.intake.invitations import InvitationView


class InvitationsPage(LoadedPage["tuple[InvitationView, ...]"]):
    """Every invitation still to be passed on."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("Told by somebody else: no file, no letter. Whoever told hears only that it was received.")

    def build(self, body: QBoxLayout) -> None:
        self._damaged = DamagedNotice("invitations", self.signed_in, Listed.INVITATION)
        body.addWidget(self._damaged)
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)

    def reload(self) -> None:
        self._damaged.look()
        super().reload()

    def read(self) -> tuple[InvitationView, ...]:
        return invitations.waiting(self.signed_in)

    def show_answer(self, answer: tuple[InvitationView, ...]) -> None:
        fill(self._holder, self._listed(answer) if answer else self._nothing())

    def _nothing(self) -> QWidget:
        said = T("When somebody else tells of a woman, begin an intake and answer that it is not she who tells it.")
        empty = EmptyState("person", T("Nobody is to be invited"), said)
        empty.setObjectName("invitations.empty")
        return empty

    def _listed(self, waiting: tuple[InvitationView, ...]) -> QWidget:
        card = Card(name="invitations.list")
        for at, invitation in enumerate(waiting):
            if at:
                card.add(rule())
            line = QHBoxLayout()
            said = column(2)
            said.addWidget(label(isolate(invitation.code), "code"))
            for text in _lines(invitation):
                said.addWidget(label(text, "soft"))
            line.addLayout(said, 1)
            drop = button(T("It is settled"), partial(self._ask, invitation), name=f"invitations.drop.{at}")
            drop.setAccessibleName(T("Settle {code}", code=invitation.code))
            line.addWidget(drop)
            card.add(line)
        return card

    def _ask(self, invitation: InvitationView) -> None:
        question = T("She came, or she does not want it? What is kept of this invitation is then gone for good.")
        drop = partial(self.act, lambda: invitations.drop(self.signed_in, invitation.invitation_id))
        ask(self, question, T("Let it go"), drop, title=T("It is settled"), dangerous=True)


def _lines(invitation: InvitationView) -> list[str]:
    said = []
    if invitation.kinds:
        said.append(T(", ").join(kind_word(kind.value) for kind in invitation.kinds))
    if invitation.through:
        said.append(T("Passed on by {code}", code=as_typed(invitation.through)))
    if invitation.contact:
        said.append(T("Reached by {contact}", contact=reach_as_typed(invitation.contact)))
    said.append(T("Goes by itself on {day}", day=day(invitation.goes_on)))
    return said
