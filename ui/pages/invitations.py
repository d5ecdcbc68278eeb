"""Women of whom somebody else told: to be invited, and nothing more. What is kept of them goes by itself.

Object names: ``invitations.list``, ``invitations.drop.N`` (she came, or does not want it), ``invitations.empty``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from nsintake.services.intake import invitations
from ui import background, style
from ui.i18n import T, day, isolate
from ui.message import ask, show_error
from ui.page import Page
from ui.widgets.basics import Card, EmptyState, button, column, label, rule, take_out
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.intake.invitations import InvitationView


class InvitationsPage(Page):
    """Every invitation still to be passed on."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("Told by somebody else: no file, no letter. Whoever told hears only that it was received.")

    def build(self, body: QBoxLayout) -> None:
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)
        self._part: QWidget | None = None

    def on_shown(self, **_arguments: object) -> None:
        background.run(self, lambda: invitations.waiting(self.session), self.show_waiting)

    def show_waiting(self, waiting: tuple[InvitationView, ...]) -> None:
        """One line an invitation, or that there is none."""
        take_out(self._holder, self._part)
        self._part = self._listed(waiting) if waiting else self._nothing()
        self._holder.addWidget(self._part)

    def _nothing(self) -> QWidget:
        said = T("When somebody else tells of a woman, begin an intake and answer that it is not she who tells it.")
        empty = EmptyState("person", T("Nobody is to be invited"), said)
        empty.setObjectName("invitations.empty")
        return empty

    def _listed(self, waiting: tuple[InvitationView, ...]) -> QWidget:
        card = Card(name="invitations.list")
        for at, one in enumerate(waiting):
            if at:
                card.add(rule())
            line = QHBoxLayout()
            said = column(2)
            said.addWidget(label(isolate(one.code), "code"))
            for text in _lines(one):
                said.addWidget(label(text, "soft"))
            line.addLayout(said, 1)
            drop = button(T("It is settled"), partial(self._ask, one), name=f"invitations.drop.{at}")
            drop.setAccessibleName(T("Settle {code}", code=one.code))
            line.addWidget(drop)
            card.add(line)
        return card

    def _ask(self, one: InvitationView) -> None:
        question = T("She came, or she does not want it? What is kept of this invitation is then gone for good.")
        ask(self, question, T("Let it go"), lambda: self._drop(one.invitation_id), title=T("It is settled"))

    def _drop(self, invitation_id: bytes) -> None:
        background.run(
            self,
            lambda: invitations.drop(self.session, invitation_id),
            lambda _none: self._dropped(),
            lambda error: show_error(self, error),
        )

    def _dropped(self) -> None:
        self.announce()
        self.on_shown()


def _lines(one: InvitationView) -> list[str]:
    said = []
    if one.kinds:
        said.append(T(", ").join(words.kind_word(kind.value) for kind in one.kinds))
    if one.through:
        said.append(T("Passed on by {code}", code=as_typed(one.through)))
    if one.contact:
        said.append(T("Reached by {contact}", contact=as_typed(one.contact)))
    said.append(T("Goes by itself on {day}", day=day(one.goes_on)))
    return said
