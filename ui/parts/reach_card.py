"""Reaching her and how she comes back: what was agreed, never what it is; the call, and the plain card.

Object names: ``reach.call``, ``reach.card``, ``reach.numbers``, ``reach.ways``, ``reach.done``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nsintake.domain.asked import Asked
from nsintake.domain.coming_back import CallOutcome
from nsintake.domain.roles import Permission
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.intake import calling, returning
from nsintake.services.wording import forms
from ui import background
from ui.acting import act
from ui.dialogs.consent import outcome as outcome_words
from ui.dialogs.while_you_call import WhileYouCall
from ui.i18n import T
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, button, label, show_if
from ui.widgets.flow_row import FlowRow
from ui.words.coming_back import call_word

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.calling import CallView
    from nsintake.services.intake.returning import WaysToComeBack
    from ui.dialogs.while_you_call import CallAnswer
    from ui.printing import Printer


class ReachCard(Card):
    """``called`` carries what to say once a call was written down; ``numbers_wanted``: a card of numbers for her."""

    called = Signal(str)
    numbers_wanted = Signal()

    def __init__(self, signed_in: SignedIn, case_id: bytes, printer: Printer) -> None:
        super().__init__(T("Reaching her, and coming back"), name="reach")
        self._signed_in, self._case_id, self._printer = signed_in, case_id, printer
        self._ways = label("", "soft", name="reach.ways")
        self.add(self._ways)
        self.call = button(T("While you call her"), self._prepare, name="reach.call", icon="phone")
        self.call.setToolTip(T("Opens what the call needs and nothing else. It is written down."))
        show_if(
            self.call, wanted=signed_in.may(Permission.REVEAL_IDENTITY) and signed_in.may(Permission.RECORD_CONSENT)
        )
        self.card = button(T("Print the plain card"), self._print, name="reach.card", icon="printer")
        self.card.hide()
        self.numbers = button(T("Print numbers for her"), self.numbers_wanted.emit, name="reach.numbers", icon="phone")
        show_if(self.numbers, wanted=signed_in.may(Permission.RUN_INTAKE))
        self.add(FlowRow(self.call, self.card, self.numbers))
        self.done = PrintedNotice("reach.done")
        self.add(self.done)
        background.run(self, lambda: returning.ways_of(signed_in, case_id), self.show_ways)

    def show_ways(self, ways: WaysToComeBack) -> None:
        """Say what was agreed, without what it is."""
        agreed = (
            (ways.phrase, T("She comes back with a phrase she remembers.")),
            (ways.signs, T("She comes back with three pictures she remembers.")),
            (ways.card_safe, T("She says that a card with her code is safe to carry.")),
            (ways.wants_none, T("She does not want to be reached. She comes back herself.")),
            (ways.reach is Asked.LEFT_OUT, T("How she is reached: she left it out.")),
            (ways.reach is Asked.NOT_ASKED, T("How she is reached: not asked.")),
        )
        said = [words for holds, words in agreed if holds]
        if not (ways.phrase or ways.signs):
            said.append(T("No phrase and no pictures were agreed: go on with the session and choose them with her."))
        self._ways.setText("\n".join(said))
        self.card.setVisible(ways.card_safe and self._signed_in.may(Permission.RUN_INTAKE))

    # --- a call

    def _prepare(self) -> None:
        signed_in, case_id = self._signed_in, self._case_id

        def show(view: CallView) -> None:
            WhileYouCall.open_over(self, view, self._keep)

        background.run(self, lambda: calling.prepare(signed_in, case_id), show)

    def _keep(self, answer: CallAnswer) -> None:
        signed_in, case_id = self._signed_in, self._case_id

        def work() -> list[str]:
            done = [
                outcome_words(
                    withdrawing.withdraw(signed_in, case_id, recipient_id, by_phone=True, not_free=answer.not_free)
                )
                for recipient_id in answer.withdrawn
            ]
            if answer.not_free and not answer.withdrawn:
                freezing.freeze(signed_in, case_id, reason=answer.not_free)
            if answer.not_free:
                done.append(T("Frozen. Nothing leaves and nothing is shredded; a safety check is on Today."))
            calling.record(signed_in, case_id, answer.outcome, said=answer.said, settled=answer.settled)
            return done

        def then(done: list[str]) -> None:
            said = "" if answer.outcome is CallOutcome.WITHDREW else call_word(answer.outcome)
            self.called.emit("\n".join([*done, *([T("Written down: {how}.", how=said)] if said else [])]))

        act(self, work, then)

    # --- the card

    def _print(self) -> None:
        signed_in, case_id = self._signed_in, self._case_id

        print_and_say(
            self,
            self._printer,
            lambda: (forms.return_card(signed_in, case_id),),
            self.done,
            lambda _papers: T("Printed. Cut the card out and destroy the rest of the sheet."),
        )
