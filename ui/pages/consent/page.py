"""Her consent in full: what each office hears in sentences, what was said before, and what is above it all.

Object names: ``consent.ask``, ``consent.plan`` (back to the plan of a meeting), ``consent.frozen``,
``consent.unfreeze_now``, ``consent.freeze_now``, ``consent.done``,
``consent.never``, ``consent.counted`` with ``consent.counted.save``, ``consent.law``, ``consent.law_write``; an
office's as in ``office_card``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.incident import YesNo
from nsintake.domain.roles import Permission
from nsintake.services.consent import consent_view, consenting, freezing, legal, what_stops, withdrawing
from nsintake.services.consent.consent_view import ConsentState
from nsintake.services.intake import turned_screen
from ui import background, style
from ui.dialogs.consent import WithdrawAnswer, WithdrawDialog, freeze_dialog, outcome, unfreeze_dialog
from ui.i18n import T, day, isolate
from ui.page import LoadedPage
from ui.pages.consent.law_dialog import LawAnswer, LawDialog
from ui.pages.consent.office_card import OfficeCard
from ui.parts.turn_button import turn_button
from ui.widgets.basics import Card, Notice, Tone, button, column, fill, label, primary, quiet, row, rule, show_if
from ui.widgets.fields import RadioField
from ui.widgets.into_view import bring_to_top
from ui.words import consent as consent_words
from ui.words import values as words
from ui.words.answers import choice_word
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.consent.consent_view import ConsentOverview, OfficeConsent
    from nsintake.services.consent.legal import ToldByLaw
    from nsintake.services.consent.what_stops import WhatStops


@dataclass(frozen=True, slots=True)
class ConsentPageData:
    """What the page shows, asked in one go."""

    view: ConsentOverview
    law: tuple[ToldByLaw, ...]


class ConsentPage(LoadedPage[ConsentPageData]):
    """Her consent."""

    widest = 900
    _case_id = b""
    _said = ""
    _plan = False
    """Whether a meeting is being planned, to which the way leads back."""

    def subtitle(self) -> str:
        return T("Only what she expressly agreed to is ever told. A new word of hers never overwrites an old one.")

    def build(self, body: QBoxLayout) -> None:
        self._may = self.signed_in.may(Permission.RECORD_CONSENT)
        self.ask = primary(T("&Ask her again"), self._ask, name="consent.ask", icon="speak")
        show_if(self.ask, wanted=self._may)
        self.header.add_action(quiet(T("Her &file"), self._to_file, name="consent.file"))
        self.header.add_action(
            turn_button(lambda: turned_screen.consent_for_her(self.signed_in, self._case_id), name="consent.turn")
        )
        self.named = quiet(T("She wants to be &named"), self._to_named, name="consent.named")
        show_if(self.named, wanted=self.signed_in.may(Permission.NAME_HER))
        self.header.add_action(self.named)
        self.header.add_action(self.ask)
        self.done = Notice("", Tone.GOOD, name="consent.done")
        body.addWidget(self.done)
        self.plan = primary(T("Back to the &plan"), self._to_plan, name="consent.plan", icon="meeting")
        self.plan.hide()
        self.plan_kept = label(T("What was typed in the plan is kept."), "soft", name="consent.plan_kept")
        self.plan_kept.hide()
        body.addLayout(row(self.plan, self.plan_kept, None))
        self._column = column(style.GAP + 4)
        body.addLayout(self._column)
        self._column.addWidget(label(T("Opening the file..."), "soft"))

    def on_shown(self, **arguments: object) -> None:
        wanted = self.given_id("case_id")
        self._said = str(arguments.get("said", "")) or ("" if wanted != self._case_id else self._said)
        self._case_id, self._plan = wanted, bool(arguments.get("plan"))
        self.reload()

    def reload(self) -> None:
        if self._case_id:
            super().reload()

    def read(self) -> ConsentPageData:
        case_id = self._case_id
        return ConsentPageData(
            consent_view.overview(self.signed_in, case_id), legal.told_by_law(self.signed_in, case_id)
        )

    def show_answer(self, answer: ConsentPageData) -> None:
        view = answer.view
        self.header.set_title(T("Her consent: case {code}", code=isolate(view.code)), self.subtitle())
        self.done.show_text(self._said)
        for part in (self.plan, self.plan_kept):
            show_if(part, wanted=self._plan and self.signed_in.may(Permission.PLAN_MEETING))
        if self._said:
            bring_to_top(self.done)  # what was just done is told above, and the button is far below
        fill(self._column, *self._cards(answer))

    def _cards(self, seen: ConsentPageData) -> list[QWidget]:
        view = seen.view
        cards: list[QWidget] = [self._freeze_card(view)] if view.frozen else []
        if view.staff_involved:
            cards.append(self._staff())
        if view.caregiver_consents:
            young = T("She is under 15: somebody entitled consents with her, and never anybody who may be part of it.")
            cards.append(Notice(young, Tone.WAITING, name="consent.young"))
        asked = [consent for consent in view.offices if consent.state is not ConsentState.NEVER_ASKED or consent.named]
        cards += [OfficeCard(consent, self._withdraw(consent)) for consent in asked]
        never = [words.said(consent.office) for consent in view.offices if consent not in asked]
        if never:
            cards.append(_never(never))
        cards.append(self._counted(view))
        if self._may and not view.frozen:
            cards.append(self._freeze_card(view))
        if seen.law or self.signed_in.may(Permission.DISCLOSE_BY_LAW):
            cards.append(self._law(seen.law))
        return cards

    def _freeze_card(self, view: ConsentOverview) -> QWidget:
        card = Card(T("Is she free?"), name="consent.freedom")
        if view.frozen is None:
            card.add(label(T("If something tells you that she does not speak freely, stop everything first."), "soft"))
            act = button(T("I think that she is not f&ree"), self._freeze, name="consent.freeze_now", icon="pause")
        else:
            frozen = view.frozen
            said = T(
                "Frozen since {day} by {name}: {reason}",
                day=day(frozen.day),
                name=as_typed(frozen.by),
                reason=as_typed(frozen.reason),
            )
            card.add(Notice(said, Tone.URGENT, name="consent.frozen"))
            act = button(T("&Unfreeze her file"), self._unfreeze, name="consent.unfreeze_now")
        show_if(act, wanted=self._may)
        card.add(row(act, None))
        return card

    def _staff(self) -> Notice:
        said = T(
            "He is said to work for us. Whoever it is must not see her file: open the file and choose who may open it. "
            "Letters to offices say nothing about it."
        )
        return Notice(said, Tone.URGENT, name="consent.staff")

    def _counted(self, view: ConsentOverview) -> Card:
        card = Card(T("Figures"), name="consent.counting")
        card.add(label(T("A question of its own: no help and no letter depends on it."), "soft"))
        options = [("yes", T("May be counted")), ("no", T("Not counted"))]
        counted = RadioField("consent_counted", T("In figures that say nothing of her"), options, across=True)
        counted.set_raw("" if view.counted is YesNo.UNKNOWN else view.counted.value)
        for choice in counted.cards.values():
            choice.setEnabled(self._may)
        counted.changed.connect(lambda: self._count(counted.raw()))
        card.add(counted)
        return card

    def _law(self, told: tuple[ToldByLaw, ...]) -> Card:
        card = Card(T("Disclosed without consent"), name="consent.law")
        said = T(
            "Only where the law, a danger or a court leaves no choice. Never by a letter; a keeper writes it down."
        )
        card.add(label(said, "soft"))
        for told_by_law in told:
            card.add(rule())
            card.add(label(_law_words(told_by_law)))
        if self.signed_in.may(Permission.DISCLOSE_BY_LAW):
            card.add(row(button(T("Write &down what was told"), self._ask_law, name="consent.law_write"), None))
        return card

    # --- acts

    def _do(self, act: Callable[[bytes], object], said: Callable[[object], str]) -> None:
        case_id = self._case_id

        def then(result: object) -> None:
            self._said = said(result)

        self.act(lambda: act(case_id), then)

    def _ask(self) -> None:
        self.shell.go("ask_consent", case_id=self._case_id.hex(), plan=self._plan)

    def _to_plan(self) -> None:
        self.shell.go("plan_meeting", case_id=self._case_id.hex())

    def _to_named(self) -> None:
        if self._case_id:
            self.shell.go("named", case_id=self._case_id.hex())

    def _to_file(self) -> None:
        self.shell.go("case", case_id=self._case_id.hex())

    def _withdraw(self, consent: OfficeConsent) -> Callable[[], object] | None:
        if not self._may or (consent.state in {ConsentState.WITHDRAWN, ConsentState.NEVER_ASKED} and not consent.named):
            return None

        def confirmed(answer: WithdrawAnswer) -> None:
            def act(case_id: bytes) -> str:
                seen = withdrawing.withdraw(
                    self.signed_in,
                    case_id,
                    consent.recipient_id,
                    by_phone=answer.by_phone,
                    at_once=answer.at_once,
                    not_free=answer.not_free,
                )
                return outcome(seen)

            self._do(act, str)

        def ask(stops: WhatStops) -> None:
            WithdrawDialog(self.window(), consent.office, stops, confirmed).open()

        case_id = self._case_id
        return lambda: background.run(
            self, lambda: what_stops.what_stops(self.signed_in, case_id, consent.recipient_id), ask
        )

    def _freeze(self) -> None:
        def then(reason: str) -> None:
            said = T("Frozen. Nothing leaves and nothing is shredded; a safety check is on Today.")
            self._do(lambda case_id: freezing.freeze(self.signed_in, case_id, reason=reason), lambda _: said)

        freeze_dialog(self.window(), then).open()

    def _unfreeze(self) -> None:
        def then(reason: str) -> None:
            said = T("Unfrozen. What was stopped goes on.")
            self._do(lambda case_id: freezing.unfreeze(self.signed_in, case_id, reason=reason), lambda _: said)

        unfreeze_dialog(self.window(), then).open()

    def _count(self, raw: str) -> None:
        self._do(
            lambda case_id: consenting.set_counted(self.signed_in, case_id, counted=raw == "yes"), lambda _: T("Kept.")
        )

    def _ask_law(self) -> None:
        case_id = self._case_id

        def show(limits: str) -> None:
            LawDialog(self.window(), limits, self._write_law).open()

        background.run(self, lambda: legal.limits_read_to_her(self.signed_in, case_id), show)

    def _write_law(self, answer: LawAnswer) -> None:
        self._do(lambda case_id: answer.write(self.signed_in, case_id), lambda _: T("Written down in her file."))


def _never(offices: list[str]) -> Card:
    card = Card(T("Never asked"), name="consent.never")
    card.add(label(T("These offices hear nothing: {offices}.", offices=T(", ").join(offices)), "soft"))
    return card


def _law_words(told_by_law: ToldByLaw) -> str:
    lines = [
        T("{day}: {why}", day=day(told_by_law.day), why=consent_words.ground_word(told_by_law.ground.value)),
        T("To: {whom}", whom=told_by_law.to_whom),
        T("What: {what}", what=told_by_law.what),
        T("Why: {reason}", reason=told_by_law.reason),
        T("Told by {name}; written down by {keeper}", name=told_by_law.by, keeper=told_by_law.keeper),
    ]
    if told_by_law.lawyer:
        lines.append(T("Lawyer: {name}", name=told_by_law.lawyer))
    lines.append(T("She knows: {answer}", answer=choice_word("", told_by_law.she_knows.value)))
    return "\n".join(lines)
