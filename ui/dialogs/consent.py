"""Before her consent is taken back, her file frozen or unfrozen: what it does, asked once. It calls no service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.errors import words_for
from ui.i18n import T, day, isolate, moment
from ui.widgets.alt_letters import CheckBox
from ui.widgets.basics import label
from ui.widgets.fields import MultilineField
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.consent.consenting import Rejudged
    from nsintake.services.consent.what_stops import WhatStops
    from nsintake.services.consent.withdrawing import WithdrawalView


@dataclass(frozen=True, slots=True)
class WithdrawAnswer:
    """How she took it back. ``not_free``: why somebody thinks that she did not say it freely, empty if nobody does."""

    by_phone: bool
    at_once: bool
    not_free: str


class WithdrawDialog(AskingDialog):
    """All that stops with an office, and who has which copies; ``then`` gets a ``WithdrawAnswer`` once the person
    confirms.
    """

    def __init__(
        self, parent: QWidget, office: Wording, stops: WhatStops, then: Callable[[WithdrawAnswer], object]
    ) -> None:
        heading = T("Withdraw her consent for {office}?", office=words.said(office))
        super().__init__(parent, heading, name="case.withdraw", yes=T("&Withdraw now"), kind="danger", no=T("Keep it"))
        self._then = then
        self.stops = label("\n".join(stop_words(stops)), name="case.withdraw.stops")
        self.body.addWidget(self.stops)
        self.body.addWidget(label(T("Other offices are not told, and what is due with them goes on."), "soft"))
        self.by_phone = self._box("by_phone", T("She said it by &phone, with her code word"))
        self.at_once = self._box("at_once", T("She is here and asks that it is shredded &now, not after seven days"))
        self.not_free = self._box("not_free", T("I think that she is not &free: freeze her file, shred nothing"))
        self.reason = MultilineField("case_withdraw_reason", T("What makes you think so"), hint=T("required"), rows=2)
        self.reason.hide()
        self.body.addWidget(self.reason)
        for box in (self.by_phone, self.at_once, self.not_free):
            box.toggled.connect(self._refresh)

    def _box(self, name: str, words_: str) -> QCheckBox:
        box = CheckBox(words_)
        box.setObjectName(f"case.withdraw.{name}")
        box.setAccessibleName(words_.replace("&", ""))
        self.body.addWidget(box)
        return box

    def _refresh(self) -> None:
        self.at_once.setEnabled(not self.by_phone.isChecked() and not self.not_free.isChecked())
        if not self.at_once.isEnabled():
            self.at_once.setChecked(False)
        self.reason.setVisible(self.not_free.isChecked())
        self.fit()

    def confirmed(self) -> None:
        reason = self.reason.raw().strip() if self.not_free.isChecked() else ""
        if self.not_free.isChecked() and not reason:
            self.reason.set_error(words_for(UserFault("field_empty", field="reason")))
            self.reason.setFocus()
            self.fit()
            return
        self.accept()
        self._then(WithdrawAnswer(self.by_phone.isChecked(), self.at_once.isChecked(), reason))


def stop_words(stops: WhatStops) -> list[str]:
    """All that stops, a line each; what is with somebody by who has it."""
    said = [T("From this moment nothing is said to this office, and nothing prints for it.")]
    said += [
        T("Meeting {code} on {moment}: this office does not come.", code=isolate(code), moment=moment(starts))
        for code, starts in stops.meetings
    ]
    if stops.to_print:
        said.append(T("%Ln papers that wait to be printed are not printed.", "", stops.to_print))
    if stops.answers:
        said.append(T("%Ln answers are not asked for any more.", "", stops.answers))
    if stops.named:
        said.append(T("%Ln letters that name her are taken back.", "", stops.named))
    for copies in stops.out:
        said.append(
            T(
                "Called back: {copies} in {language}, with {holder} since {day}.",
                copies=T("%Ln copies", "", copies.copies),
                language=words.language_word(copies.lang.value),
                holder=as_typed(copies.holder),
                day=day(copies.since),
            )
        )
        if copies.names_her:
            said.append(T("These name her: get them back first."))
    if stops.with_us:
        said.append(T("Destroyed: %Ln copies that no office was given.", "", stops.with_us))
    if not stops.out:
        said.append(
            T(
                "No copy is written down as handed to an office: none is called back. "
                "If one was, say so on its record afterwards."
            )
        )
    said.append(T("Today asks for what is agreed with this office to be called off, and for her to be told."))
    said.append(T("The record goes after seven days, or at the next sign-in of intake once the last copy is back."))
    return said


class ReasonDialog(AskingDialog):
    """An act that needs a reason; ``then`` gets it."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        lines: tuple[str, ...],
        *,
        name: str,
        asks: str,
        yes: str,
        then: Callable[[str], object],
    ) -> None:
        super().__init__(parent, heading, name=name, yes=yes)
        self._then = then
        for line in lines:
            self.body.addWidget(label(line))
        self.reason = MultilineField(f"{name.replace('.', '_')}_reason", asks, rows=3, required=True)
        self.body.addWidget(self.reason)

    def confirmed(self) -> None:
        reason = self.reason.raw().strip()
        if not reason:
            self.reason.set_error(words_for(UserFault("field_empty", field="reason")))
            self.reason.setFocus()
            self.fit()
            return
        self.accept()
        self._then(reason)


def freeze_dialog(parent: QWidget, then: Callable[[str], object]) -> ReasonDialog:
    """Before a file is frozen."""
    return ReasonDialog(
        parent,
        T("Do you think that she is not free?"),
        (
            T("From this moment nothing of hers prints or leaves, and nothing is shredded, whatever is asked for."),
            T("A safety check stays on Today until her file is unfrozen."),
        ),
        name="consent.freeze",
        asks=T("What makes you think so"),
        yes=T("&Freeze her file"),
        then=then,
    )


def unfreeze_dialog(parent: QWidget, then: Callable[[str], object]) -> ReasonDialog:
    """Before a file is unfrozen."""
    return ReasonDialog(
        parent,
        T("Unfreeze her file?"),
        (
            T("What was stopped goes on: letters print again, and what she withdrew is recalled."),
            T("Do this only if you spoke to her alone, or know it in another sure way."),
        ),
        name="consent.unfreeze",
        asks=T("How you know that she is free"),
        yes=T("&Unfreeze her file"),
        then=then,
    )


def outcome(view: WithdrawalView) -> str:
    """What a withdrawal did, in words."""
    if view.recall_due is not None:
        said = T(
            "Withdrawn for {office}. Reference {reference}: copies out: {copies}, to be recalled by {due}. Nothing can "
            "be printed any more.",
            office=words.said(view.office),
            reference=isolate(view.reference),
            copies=view.copies_out,
            due=day(view.recall_due),
        )
    elif view.named_out:
        said = T("Withdrawn for {office}. Nothing can be printed any more.", office=words.said(view.office))
    else:
        said = T(
            "Withdrawn for {office}. No paper is out; nothing can be printed any more.", office=words.said(view.office)
        )
    if view.with_us:
        ours = T("%Ln copies that no office was given are to be destroyed: Today says so.", "", view.with_us)
        said = f"{said} {ours}"
    if not view.named_out:
        return said
    named = T("%Ln copies that name her are out.", "", view.named_out)
    first = T("Get these back first: it is on Today.")
    return f"{said} {named} {first}"


def acts_outcome(seen: Rejudged) -> str:
    """What a new act did to what was already released, in words."""
    if not seen.blocked:
        return T("Written down. It counts from now on.")
    said = T("Written down. %Ln papers say more than she agrees to now: they are blocked.", "", seen.blocked)
    if seen.with_us:
        ours = T("%Ln copies that no office was given are to be destroyed: Today says so.", "", seen.with_us)
        said = f"{said} {ours}"
    if not seen.copies_out:
        return said
    still = T("%Ln copies of them are out. Somebody asks for them back: it is on Today.", "", seen.copies_out)
    notice = T("A recall notice can be printed at the record.") if seen.notices else ""
    return " ".join(filter(None, (said, still, notice)))
