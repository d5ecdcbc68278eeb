"""Her file cannot be read and her papers must stop: everything that can be found by it, or what is told under one
reference.

Object names: ``stop`` (dialog), ``stop.freeze`` (everything of a file), the fields ``reference`` and ``reason``,
``stop.said``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.errors import UserFault
from nsintake.services.consent import freezing, withdrawing
from ui import background
from ui.dialogs.asking import AskingDialog
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.widgets.basics import Notice, Tone, button, label, row
from ui.widgets.fields import MultilineField, TextField
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.consent.withdrawing import Stopped


class StopDialog(AskingDialog):
    """Asks for the reference on a paper of hers; ``case_id``: a file of which everything can be frozen as well."""

    def __init__(self, parent: QWidget, signed_in: SignedIn, case_id: bytes = b"") -> None:
        heading, yes = T("Stop her papers"), T("She takes it &back: stop it")
        super().__init__(parent, heading, name="stop", yes=yes, kind="danger", no=T("Close"))
        self._signed_in, self._case_id = signed_in, case_id
        lead = T(
            "For when she takes it back, or somebody thinks that she is not free, and her file cannot be read. Nothing "
            "prints from that moment; her file says so once it can be read again."
        )
        self.body.addWidget(label(lead, "soft"))
        self.said = Notice("", Tone.GOOD, name="stop.said")
        self.body.addWidget(self.said)
        self.reference = TextField(
            "reference",
            T("The reference on her paper"),
            help=T("It is on every letter, and beside the office on Records."),
            ltr=True,
            required=True,
        )
        self.body.addWidget(self.reference)
        why = T("She is perhaps not free: why do you think so?")
        self.reason = MultilineField("reason", why, hint=T("needed to freeze"), rows=2)
        self.body.addWidget(self.reason)
        freezes = T("&Freeze all that can be found") if case_id else T("&Freeze this one")
        self.body.addLayout(row(None, button(freezes, self._freeze, name="stop.freeze", kind="danger")))

    def confirmed(self) -> None:
        if self.holds(self.reference):
            typed, signed_in = self.reference.raw(), self._signed_in
            background.run(
                self, lambda: withdrawing.block_by_reference(signed_in, typed), self._stopped, self._not_stopped
            )

    def _stopped(self, stopped: Stopped) -> None:
        done = T(
            "Stopped: {reference}, {office}. Nothing prints; copies that are out are asked for.",
            reference=isolate(stopped.reference),
            office=words.said(stopped.office),
        )
        later = T("Her file will say so once it can be read.")
        self._say(done if stopped.noted else f"{done} {later}", Tone.GOOD)

    def _freeze(self) -> None:
        why, typed, signed_in, case_id = self.reason.raw(), self.reference.raw().strip(), self._signed_in, self._case_id
        if not case_id and not self.holds(self.reference):
            return

        def freeze() -> None:
            if typed:
                freezing.freeze_by_reference(signed_in, typed, reason=why)
            else:
                freezing.freeze(signed_in, case_id, reason=why)

        said = T("Frozen: nothing of hers prints or leaves.")
        alone = T("Frozen: nothing told under {reference} prints or leaves.", reference=isolate(typed))
        background.run(self, freeze, lambda _done: self._say(alone if typed else said, Tone.GOOD), self._not_stopped)

    def _say(self, said: str, tone: Tone) -> None:
        self.said.show_text(said, tone)
        self.reference.set_error("")
        self.reason.set_error("")
        self.fit()

    def _not_stopped(self, error: Exception) -> None:
        if isinstance(error, UserFault):
            self.refuse(self.reason if error.params.get("field") == "reason" else self.reference, error)
        else:
            self._say(words_for(error), Tone.WAITING)
