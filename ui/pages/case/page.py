"""One woman's file: what is due, who may hear what, her letters and meetings, and two ways on.

Her name stays dots until someone asks; every look is audited by the service before anything shows. What a role may
do is asked of the session, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from nsintake.domain.case import CaseStatus, Pathway
from nsintake.domain.directory import HelpNeed
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.services.accompaniment import way_view
from nsintake.services.cases import restriction
from nsintake.services.consent import what_stops, withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.intake import advice, caring, legal_limits, needs_met, reopening
from nsintake.services.letters import letters
from nsintake.services.liaison import told_back
from ui import background, style
from ui.dialogs.consent import WithdrawAnswer, WithdrawDialog, outcome
from ui.dialogs.stop import StopDialog
from ui.i18n import T, day, isolate
from ui.message import show_message
from ui.page import Draft, FormPage
from ui.pages.case import parts
from ui.pages.case.choose_office import OfficeDialog
from ui.pages.case.consent import offices_asked
from ui.pages.case.damaged_card import damaged_card
from ui.pages.case.file_card import file_card
from ui.pages.case.from_offices import OfficeActs
from ui.pages.case.legal_limit import LegalLimitPart
from ui.pages.case.plan_card import PlanCard
from ui.pages.case.timeline import TimelineCard
from ui.pages.case.wanted_ways import frozen_words, not_begun, wanted_way
from ui.pages.case.whole_file import WholeFile
from ui.parts.advice_list import AdviceList
from ui.parts.no_letters import NoLettersCard
from ui.parts.numbers import NumbersPart
from ui.parts.one_woman import OneWomanCard
from ui.parts.reach_card import ReachCard
from ui.parts.same_extorter import SameExtorterCard
from ui.widgets.basics import Notice, Tone, button, column, fill, label, primary, show_if
from ui.words.consent import why_not_words

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.domain.legal_limit import LimitDecision
    from nsintake.domain.needs_met import Met
    from nsintake.services.accompaniment.way_view import WayRow
    from nsintake.services.cases.restriction import FileAccess
    from nsintake.services.consent.what_stops import DamagedFile, WhatStops
    from nsintake.services.day.case_view import CaseView, IdentityView, NextStep
    from ui.page import Shell
    from ui.pages.case.next_steps import FirstSteps
    from ui.pages.case.wanted_ways import Begin, WantedWay

    _Shown = tuple[CaseView, FileAccess, FirstSteps, tuple[WayRow, ...]]

_DAMAGED = frozenset({"cannot_open", "file_corrupt"})
"""Errors of a file of which a row or a page does not open."""


class CasePage(FormPage["_Shown"]):
    """A file."""

    widest = 900
    _case_id: bytes | None = None
    _said = ""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._whole = WholeFile(self, self._carry_out, self._gone)

    def build(self, body: QBoxLayout) -> None:
        self.again = button(T("&Go on with the session"), self._reopen, name="case.reopen", icon="intake")
        show_if(self.again, wanted=self.signed_in.may(Permission.RUN_INTAKE))
        self.meeting = button(T("Plan a &meeting"), self._plan, name="case.meeting", icon="meeting")
        self.way = button(T("Go wit&h her"), self._plan_way, name="case.way", icon="forward")
        show_if(self.way, wanted=self.signed_in.may(Permission.PLAN_MEETING))
        self.letter = primary(T("&Letter or referral"), self._propose, name="case.letter", icon="letter")
        show_if(self.meeting, wanted=self.signed_in.may(Permission.PLAN_MEETING))
        show_if(self.letter, wanted=self.signed_in.may(Permission.PROPOSE_RELEASE))
        for act in (self.again, self.way, self.meeting, self.letter):
            self.header.add_action(act)
            act.setEnabled(False)
        self.notice = Notice("", Tone.GOOD, name="case.withdrawn")
        body.addWidget(self.notice)
        self._holder = QWidget()
        self._column = column(style.GAP + 4)
        self._holder.setLayout(self._column)
        body.addWidget(self._holder)
        self._timeline: TimelineCard | None = None
        self._column.addWidget(label(T("Opening the file..."), "soft"))

    def on_shown(self, **_arguments: object) -> None:
        wanted = self.given_id("case_id", "target")
        if wanted != self._case_id:
            self._said = ""
        if self.arguments.pop("no_go", False):  # decided on the page before; going back is no second time
            self._said = T("It is written down that we do not go, and why.")
        self._to_top()
        self._case_id = wanted
        self.reload()

    def _to_top(self) -> None:
        """Whoever comes to a file begins at its beginning, where it says how it is and what was done."""
        above = self._holder.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        if self._case_id:
            super().reload()

    def read(self) -> _Shown:
        signed_in, case_id = self.signed_in, self._case_id or b""
        if signed_in.may(Permission.RECORD_CONSENT) and not signed_in.unsound:
            told_back.take_to_file(signed_in, case_id)
        first = caring.steps(signed_in) if signed_in.may(Permission.RUN_INTAKE) else {}
        ways = way_view.ways_of(signed_in, case_id) if signed_in.may(Permission.PLAN_MEETING) else ()
        return case_view.open_case(signed_in, case_id), restriction.access_to(signed_in, case_id), first, ways

    def not_answered(self, error: Exception) -> None:
        case_id, may_record = self._case_id or b"", self.signed_in.may(Permission.RECORD_CONSENT)
        if getattr(error, "code", "") not in _DAMAGED or not may_record:
            super().not_answered(error)
            return

        self._kept, self.answer = self.draft_to_save() or self._kept, None

        def show(file: DamagedFile) -> None:
            if case_id != self._case_id or self.answer is not None:  # another file, or this one, was read meanwhile
                return
            self.header.set_title(T("Case {code}", code=isolate(file.code)) if file.code else T("Case"), "")
            self.notice.show_text(self._said)
            stop = StopDialog(self.window(), self.signed_in, case_id).open
            fill(self._column, damaged_card(file.offices, partial(self._withdraw, case_id), stop))
            for act in (self.again, self.way, self.meeting, self.letter):
                act.setEnabled(False)

        left = partial(what_stops.damaged_file, self.signed_in, case_id)
        background.run(self, left, show, super().not_answered)

    def show_answer(self, answer: _Shown) -> None:
        view, access, first, ways = answer
        self._view = view
        self.header.set_title(T("Case {code}", code=isolate(view.code)), T("Opened {day}", day=day(view.opened)))
        self.notice.show_text(self._said)
        may_record = self.signed_in.may(Permission.RECORD_CONSENT)
        hers = parts.case_parts(
            view,
            reveal=self._reveal if self.signed_in.may(Permission.REVEAL_IDENTITY) else None,
            withdraw=(lambda of: self._withdraw(view.case_id, of.recipient_id, of.office)) if may_record else None,
            finish=self._finish if self.signed_in.may(Permission.SETTLE_TASKS) else None,
            go=self.shell.go,
            first=first,
            plan=PlanCard(self.signed_in, view.case_id, self.shell.go),
            offices=OfficeActs(self._write_to, self._needs_met, self._limit) if may_record else None,
            wanted=self._wanted(view, ways),
        )
        file = file_card(access, view.status, self._whole.acts(view, access))
        fill(self._column, hers, file, *self._others(view, ways))
        not_now = _not_now(view)
        not_agreed = "" if _agreed(view) else T("She has not agreed to any office yet.")
        for act in (self.letter, self.meeting, self.way):
            why_not = not_now or ("" if act is self.way else not_agreed)
            act.setEnabled(not why_not)
            act.setToolTip(why_not)
        self.again.setEnabled(view.status is CaseStatus.OPEN)

    def _wanted(self, view: CaseView, ways: tuple[WayRow, ...]) -> tuple[WantedWay, ...]:
        """What she wants and nothing was begun for, with the act that begins it where this person may."""
        signed_in, acts = self.signed_in, self._begins()
        ask = partial(self.shell.go, "ask_consent", case_id=view.case_id.hex())
        asks = ask if signed_in.may(Permission.RECORD_CONSENT) else None
        frozen = view.frozen_since is not None
        return tuple(
            wanted_way(
                way, acts.get(way), agreed=_agreed(view), ask=asks, asked=bool(offices_asked(view)), frozen=frozen
            )
            for way in not_begun(view.not_begun, ways)
        )

    def _begins(self) -> Begin:
        advise = partial(self.shell.go, "advice", case_id=self._view.case_id.hex())
        acts: dict[Pathway, tuple[Permission, Callable[[], object]]] = {
            Pathway.MEETING: (Permission.PLAN_MEETING, self._plan),
            Pathway.LIAISON: (Permission.PROPOSE_RELEASE, self._propose),
            Pathway.ACCOMPANIMENT: (Permission.PLAN_MEETING, self._plan_way),
            Pathway.REFERRAL: (Permission.PROPOSE_RELEASE, self._propose),
            Pathway.INFORMATION: (Permission.RUN_INTAKE, advise),
        }
        return {way: act for way, (needed, act) in acts.items() if self.signed_in.may(needed)}

    def _others(self, view: CaseView, ways: tuple[WayRow, ...]) -> list[QWidget]:
        """What asks for itself: numbers where it is urgent, advice, the time line, her other files, and women whom the
        same account threatens.
        """
        signed_in, case_id = self.signed_in, view.case_id
        hers, theirs = OneWomanCard(signed_in, case_id), SameExtorterCard(signed_in, case_id)
        for card in (theirs, hers):
            card.opened.connect(lambda other: self.shell.go("case", case_id=other.hex()))
        self._timeline = TimelineCard(signed_in, case_id, view.code)
        self._timeline.note.changed.connect(self.draft_changed)
        advised: tuple[QWidget, ...] = ()
        if signed_in.may(Permission.RUN_INTAKE):
            fits = AdviceList(
                signed_in,
                lambda: advice.for_case(signed_in, case_id),
                name="case.advice",
                heading=T("Advice for her, in this order"),
            )
            advised = (fits,)
        reach = ReachCard(signed_in, case_id, self.shell.printer)
        reach.called.connect(self._say)
        reach.numbers_wanted.connect(lambda: self.shell.go("numbers", case_id=case_id.hex()))
        needs = (HelpNeed.EMERGENCY, HelpNeed.HEALTH, HelpNeed.MHPSS, HelpNeed.FAMILY)
        told = (NumbersPart(signed_in, self.shell.printer, needs=needs),) if view.urgent else ()
        going = parts.ways_card(ways, self.shell.go)
        return [*told, going, reach, *advised, self._timeline, theirs, hers]

    # --- a note that is typed and not kept

    def about(self) -> Draft | None:
        return None if self.answer is None else {"case_id": self._view.case_id.hex(), "case": self._view.code}

    def typed(self) -> Draft | None:
        note = self._timeline.note.raw() if self._timeline is not None else ""
        return {"note": note} if note.strip() else None

    def put_back(self, draft: Draft) -> None:
        if self._timeline is not None:
            self._timeline.note.set_raw(draft["note"])

    def _reveal(self, pick: Callable[[IdentityView], str], show: Callable[[str], None]) -> None:
        case_id = self._case_id
        if case_id:
            background.run(self, lambda: case_view.reveal(self.signed_in, case_id), lambda view: show(pick(view)))

    # --- acts

    def _propose(self) -> None:
        ask = partial(self.shell.go, "ask_consent", case_id=self._view.case_id.hex())
        OfficeDialog(self.window(), self._view, self._begin, ask, self._lacking).open()

    def _lacking(self, close: Callable[[], object]) -> NoLettersCard:
        """Which offices no letter can go to; a row leads to its entry in the directory."""

        def leave(entry_id: str) -> None:
            close()
            self.shell.go("entry", entry_id=entry_id)

        return NoLettersCard(self.signed_in, leave, name="case.no_letters", rows=3)

    def _begin(self, recipient_id: str) -> None:
        case_id = self._view.case_id
        self.act(
            lambda: letters.begin_letter(self.signed_in, case_id, recipient_id),
            lambda draft_id: self.shell.go("letter", draft_id=draft_id.hex()),
        )

    def _write_to(self, recipient_id: str) -> None:
        """An office asked something, or did not answer: whatever it hears next goes through a release."""
        asked = next((consent for consent in self._view.consents if consent.recipient_id == recipient_id), None)
        if _not_now(self._view):
            show_message(self, _not_now(self._view))
        elif asked is not None and asked.may_write_to:
            self._begin(recipient_id)
        elif asked is not None and asked.why_not is not None:
            show_message(self, why_not_words(asked.why_not))  # her word can be yes, and something else stops it
        else:
            self.tell(Refused("no_consent"))

    def _needs_met(self, task_id: bytes, met: Met) -> None:
        self._carry_out(
            lambda _case_id: needs_met.record_needs_met(self.signed_in, task_id, met),
            T("What she said is written down."),
        )

    def _limit(self, at: int, step: NextStep) -> QWidget:
        return LegalLimitPart(self.signed_in, at, step, self._limit_told)

    def _limit_told(self, task_id: bytes, told_her: bool, lawyer_called: bool, decided: LimitDecision) -> None:  # noqa: FBT001 - as ticked
        done = {"told_her": told_her, "lawyer_called": lawyer_called}
        self._carry_out(
            lambda _case_id: legal_limits.record_told(self.signed_in, task_id, decided=decided, **done),
            T("What she decided is written down."),
        )

    def _reopen(self) -> None:
        """Go on with her answers, in the session they came from."""
        case_id = self._view.case_id
        self.act(
            lambda: reopening.reopen(self.signed_in, case_id),
            lambda draft_id: self.shell.go("intake", draft_id=draft_id.hex()),
        )

    def _finish(self, task_id: bytes) -> None:
        self._carry_out(lambda _case_id: today.finish(self.signed_in, task_id), T("Written down as done."))

    def _plan(self) -> None:
        self.shell.go("plan_meeting", case_id=self._view.case_id.hex())

    def _plan_way(self) -> None:
        self.shell.go("plan_way", case_id=self._view.case_id.hex())

    def _withdraw(self, case_id: bytes, recipient_id: str, office: Wording) -> None:
        def confirmed(answer: WithdrawAnswer) -> None:
            self.act(
                lambda: withdrawing.withdraw(
                    self.signed_in,
                    case_id,
                    recipient_id,
                    by_phone=answer.by_phone,
                    at_once=answer.at_once,
                    not_free=answer.not_free,
                ),
                lambda view: self._say(outcome(view)),
            )

        def ask(stops: WhatStops) -> None:
            WithdrawDialog(self.window(), office, stops, confirmed).open()

        background.run(self, lambda: what_stops.what_stops(self.signed_in, case_id, recipient_id), ask)

    def _say(self, said: str) -> None:
        """Said above the file when it is shown the next time."""
        self._said = said

    def _carry_out(self, act: Callable[[bytes], object], said: str, *, stays: bool = True) -> None:
        """Carry out an act on this file, then show it again with what is ``said``, or else with the words that the act
        gives; where it is shut now, the list.
        """
        case_id = self._view.case_id

        def then(result: object) -> None:
            self._said = said or str(result or "")
            if not stays:
                self.shell.go("cases")

        self.act(lambda: act(case_id), then)

    def _gone(self) -> None:
        """The file was erased: nothing of it is asked for again."""
        self._case_id = self.answer = self._kept = None


def _not_now(view: CaseView) -> str:
    """Why nothing is begun for her now; empty where something may be. A closed file is kept from the day of its closing
    on, whatever is begun meanwhile, and is then erased.
    """
    if view.frozen_since is not None:
        return frozen_words()
    return "" if view.status is CaseStatus.OPEN else T("This file is closed. Open it again first.")


def _agreed(view: CaseView) -> bool:
    """Whether any office may hear something of her."""
    return any(consent.may_write_to and consent.shared for consent in view.consents)
