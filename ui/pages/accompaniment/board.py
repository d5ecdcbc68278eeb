"""The live board: what is awaited, what is missed, and the next step; who watches; how it ended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from nsintake.domain.accompaniment import AccompanimentOutcome, AccompanimentStatus, CallOffReason, WatchStep
from nsintake.errors import Refused, UserFault
from nsintake.services.accompaniment import not_safe, watching, way_view
from ui import acting
from ui.i18n import T, clock_time, number
from ui.message import ask
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row, rule
from ui.widgets.field import needed
from ui.widgets.fields import ChoiceField
from ui.words.accompaniment import (
    appointment_words,
    call_off_word,
    called_words,
    last_step_said,
    step_word,
    way_outcome_word,
)
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from nsintake.records.signed_in import SignedIn
    from nsintake.services.accompaniment.way_view import WayView

    Kind = TypeVar("Kind", bound=StrEnum)


class BoardCard(Card):
    """For everybody who may watch."""

    def __init__(self, signed_in: SignedIn, view: WayView) -> None:
        super().__init__(T("Now"), name="way.board")
        self._signed_in, self._view = signed_in, view
        if view.missed is not None:
            self._missed()
        self._awaited()
        self.add(rule())
        self._signals()
        self.add(rule())
        self._watcher()

    def _do(self, work: Callable[[], object]) -> None:
        acting.act(self, work)

    def _missed(self) -> None:
        view, way = self._view, self._view.way
        since = clock_time(view.missed) if view.missed is not None else ""
        told = T("The word for danger was said at {time}.", time=since)
        if way.duress is None:
            told = T("Nobody called. Missed since {time}.", time=since)
        self.add(Notice(told, Tone.URGENT, name="way.missed"))
        self.add(label(step_words(view), "label", name="way.next"))
        did = partial(watching.step_done, self._signed_in, view.accompaniment_id, view.next_step)
        self.add(row(button(T("I did &this step"), lambda: self._do(did), name="way.step", icon="check"), None))
        self.add(label(T("It rings again in five minutes, until they call or somebody says how it ended."), "soft"))

    def _awaited(self) -> None:
        view = self._view
        acts = []
        expected = appointment_words(view.way.appointment)
        if expected:
            self.add(label(expected, "label", name="way.appointment"))
        if view.way.status is AccompanimentStatus.PLANNED:
            out = partial(watching.set_out, self._signed_in, view.accompaniment_id)
            acts.append(button(T("They set &out"), lambda: self._do(out), name="way.set_out", icon="next"))
        if view.next_check_in is None:
            self.add(label(T("Every call came. Say below how it ended."), "label"))
        else:
            place, check_in = view.next_check_in
            by, missed = clock_time(check_in.at), clock_time(check_in.missed_at)
            said = T("They call by {time}. Missed from {missed}.", time=by, missed=missed)
            self.add(label(said, "label", name="way.awaited"))
            acts.append(primary(T("They &called"), partial(self._called, place), name="way.check_in", icon="phone"))
        if acts:
            self.add(row(*acts, None))

    def _called(self, place: int) -> None:
        view, signed_in = self._view, self._signed_in
        made = partial(watching.check_in, signed_in, view.accompaniment_id, place)

        def failed(error: Exception) -> None:
            if isinstance(error, Refused) and error.code == "check_in_early":
                asked = T("Its hour is far ahead. Does this call count for it?")
                ask(self, asked, T("It counts"), lambda: self._do(partial(made, early=True)))
            else:
                acting.tell(self, error)

        acting.act(self, made, failed=failed)

    def _signals(self) -> None:
        view, signed_in = self._view, self._signed_in
        if view.hers is not None:
            by_heart = T(
                "By heart, on no paper. To turn round: {abort}. In danger: {duress}.",
                abort=as_typed(view.hers.abort_word),
                duress=as_typed(view.hers.duress_word),
            )
            self.add(label(by_heart, "soft", name="way.signals"))
        turn = partial(watching.abort_said, signed_in, view.accompaniment_id)
        danger = partial(watching.duress_said, signed_in, view.accompaniment_id)
        self.add(
            row(
                button(T("The word for &danger was said"), lambda: self._do(danger), name="way.duress", kind="danger"),
                button(T("The word to turn &round was said"), lambda: self._do(turn), name="way.abort"),
                None,
            )
        )

    def _watcher(self) -> None:
        view = self._view
        self.add(label(T("{name} watches.", name=as_typed(view.watcher)), "label", name="way.watcher"))
        if view.carried_by:
            told = T("After the office closed {name} carries the watch by hand.", name=as_typed(view.carried_by))
            self.add(label(told, "soft"))
        self._to = ChoiceField("to", T("Hand the watch over to"), view.people, hint=T("needed for this step"))
        self.add(self._to)
        self.add(row(button(T("&Hand it over"), self._hand, name="way.hand", icon="person"), None))

    def _hand(self) -> None:
        to, view = str(self._to.raw()), self._view
        if not to:
            self._to.show_fault(UserFault("watcher_missing", field="to"))
            return
        handed = watching.WatchHandedOver(view.way.watcher, to)
        self._do(partial(watching.hand_watch, self._signed_in, view.accompaniment_id, handed))


def step_words(view: WayView) -> str:
    """What is done next, and whom to call."""
    way, step = view.way, view.next_step
    done = number(len(way.steps_done) + 1)
    who = ""
    if step is WatchStep.LAST:
        who = last_step_said(way.last_step, way.last_words)
    elif step is WatchStep.COMPANIONS:
        who = T("; ").join(called_words(each.code, each.phone) for each in way.companions if each.phone)
    elif step in _CONTACT and len(way.contacts) > _CONTACT[step]:
        contact = way.contacts[_CONTACT[step]]
        who = called_words(contact.who, contact.phone)
    said = step_word(step)
    if not who:
        return T("Step {number}: {step}.", number=done, step=said)
    return T("Step {number}: {step}. {who}", number=done, step=said, who=who)


_CONTACT = {WatchStep.FIRST_CONTACT: 0, WatchStep.SECOND_CONTACT: 1}


class EndCard(Card):
    """How it ended, or that nobody sets out."""

    ended = Signal()
    """It is over now, one way or the other."""

    def __init__(self, signed_in: SignedIn, view: WayView) -> None:
        super().__init__(T("What became of it"))
        self._signed_in, self._view = signed_in, view
        self._outcome = _choice("outcome", T("How it ended"), AccompanimentOutcome, way_outcome_word)
        self.add(self._outcome)
        self.add(label(T("Nothing else ends the watch. Not safe makes somebody look after it at once."), "soft"))
        self.add(row(button(T("It &ended like this"), self._end, name="way.end", icon="check"), None))
        if view.way.status is AccompanimentStatus.PLANNED:
            self.add(rule())
            self._because = _choice("because", T("Nobody sets out, because"), CallOffReason, call_off_word)
            self.add(self._because)
            self.add(row(button(T("Call it o&ff"), self._call_off, name="way.call_off", icon="close"), None))

    def _chosen(self, field: ChoiceField) -> str:
        try:
            return str(field.value())
        except UserFault as fault:
            field.show_fault(fault)
            return ""

    def _end(self) -> None:
        outcome, view, signed_in = self._chosen(self._outcome), self._view, self._signed_in

        def end() -> None:
            watching.end_way(signed_in, view.accompaniment_id, AccompanimentOutcome(outcome))
            if view.case_id is not None:
                not_safe.tell_not_safe(signed_in)

        def act() -> None:
            acting.act(self, end, lambda _none: self.ended.emit())

        if not outcome:
            return
        if _is_ahead(view, signed_in) and outcome != AccompanimentOutcome.NOT_SAFE:
            asked = T("This way is still ahead, and nobody said that they set out. Is it over all the same?")
            ask(self, asked, T("It is over"), act, dangerous=True)
        else:
            act()

    def _call_off(self) -> None:
        because, view = self._chosen(self._because), self._view
        if because:
            off = way_view.call_off_hers if view.case_id is not None else watching.call_off
            call_off = partial(off, self._signed_in, view.accompaniment_id, CallOffReason(because))
            acting.act(self, call_off, lambda _none: self.ended.emit())


def _is_ahead(view: WayView, signed_in: SignedIn) -> bool:
    """Whether its hour is to come and nobody said that they set out: she may look at the wrong one."""
    return view.way.status is AccompanimentStatus.PLANNED and signed_in.now() < view.way.starts


def _choice(name: str, title: str, kind: type[Kind], said: Callable[[Kind], str]) -> ChoiceField:
    return needed(ChoiceField(name, title, [(each.value, said(each)) for each in kind]))
