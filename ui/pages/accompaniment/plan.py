"""What was planned, what happened, the watcher's sheet, and the drill."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from nsintake.domain.accompaniment import GuardianLine, LawyerLine
from nsintake.services.accompaniment import watch_sheet, watching
from ui import acting, i18n
from ui.chime import ring_aloud
from ui.i18n import T, clock_time, isolate, moment, number
from ui.message import show_message
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.parts.state_pills import way_pill
from ui.widgets.basics import Card, StatusPill, button, label, row, rule
from ui.words import values as words
from ui.words.accompaniment import (
    appointment_words,
    called_words,
    guardian_word,
    last_step_said,
    lawyer_word,
    purpose_word,
    step_word,
    visibility_word,
    watch_event_word,
)
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.accompaniment import Accompaniment, CheckIn, WatchStep
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.accompaniment.way_view import WatchEventRow, WayView
    from ui.printing import Printer


class WayPlanCard(Card):
    """The plan; her half where her file is open."""

    def __init__(self, view: WayView) -> None:
        super().__init__(T("The plan"), name="way.plan")
        way = view.way
        pill = way_pill(way.status, way.outcome)
        where = words.said(view.office) if view.office is not None else ""
        self.add(row(StatusPill(pill.words, pill.tone), label(where or as_typed(way.place), "label", wrap=False), None))
        lines = [
            as_typed(way.place) if where and way.place else "",
            purpose_word(way.purpose),
            appointment_words(way.appointment),
            visibility_word(way.visibility),
            T("Vehicle: {vehicle}", vehicle=as_typed(way.vehicle)),
            T("You meet her: {place}", place=as_typed(way.meeting_point)),
            T("The way there: {way}", way=as_typed(way.way_out)),
            T("At the desk: {words}", words=as_typed(way.desk_words)),
            T("The way back: {way}", way=as_typed(way.way_back)),
        ]
        for line in filter(None, lines):
            self.add(label(line))
        going = (
            T("{code} (a woman)", code=isolate(code)) if woman else isolate(code) for code, woman in view.companions
        )
        self.add(label(T("Who goes along: {codes}", codes=T(", ").join(going)), "label"))
        self.add(rule())
        for at, check_in in enumerate(way.check_ins):
            said = _call_words(way, check_in, made=at < way.made)
            self.add(label(T("They call by {time}: {state}", time=clock_time(check_in.at), state=said), "soft"))
        for companion in way.companions:
            if companion.phone:
                reached = called_words(companion.code, companion.phone)
                self.add(label(T("Phone of who goes along: {who}", who=reached), "soft", name="way.companion"))
        for at, contact in enumerate(way.contacts, 1):
            reached = called_words(contact.who, contact.phone)
            self.add(label(T("Contact {number}: {who}", number=number(at), who=reached), "soft", name="way.contact"))
        last = T("Last step: {step}", step=last_step_said(way.last_step, way.last_words))
        self.add(label(last, "soft", name="way.last_step"))
        if view.hers is not None:
            self.add(rule())
            self.add(label(T("Why: {reason}", reason=as_typed(view.hers.reason)), "soft", name="way.reason"))
            if view.hers.guardian is not GuardianLine.NOT_NEEDED:  # of a grown woman nobody was asked
                self.add(label(guardian_word(view.hers.guardian), "soft", name="way.guardian"))
            if view.hers.lawyer is not LawyerLine.NOT_NEEDED:
                self.add(label(lawyer_word(view.hers.lawyer), "soft", name="way.lawyer"))


def _call_words(way: Accompaniment, check_in: CheckIn, *, made: bool) -> str:
    """Whether a call came; nothing is missed any more once it is over."""
    if made:
        return T("made")
    if way.is_open:
        return T("missed from {time}", time=clock_time(check_in.missed_at))
    return T("no call before it ended") if way.because is None else T("not needed, nobody set out")


class EventsCard(Card):
    """What happened, each by a name and an hour."""

    def __init__(self, view: WayView) -> None:
        super().__init__(T("What happened"), name="way.events")
        for at, each in enumerate(view.events):
            self.add(label(_event_words(each), name=f"way.event.{at}"))


def _event_words(row_: WatchEventRow) -> str:
    what = watch_event_word(row_.event.what)
    if row_.event.step is not None:
        what = step_word(row_.event.step)
    when, by = moment(row_.event.at), as_typed(row_.by)
    if row_.to:
        return T("{when}: {what} to {to}, {name}", when=when, what=what, to=as_typed(row_.to), name=by)
    return T("{when}: {what}, {name}", when=when, what=what, name=by)


class WatchPapersCard(Card):
    """The sheet, for whom her file is open, since it is judged by it; the drill for everybody who watches."""

    def __init__(self, signed_in: SignedIn, printer: Printer, view: WayView) -> None:
        super().__init__(T("Before they set out"), name="way.papers")
        self._signed_in, self._printer, self._view = signed_in, printer, view
        self._told = PrintedNotice("way.printed")
        acts = [button(T("&Play an alarm"), self._drill, name="way.drill", icon="clock")]
        if view.may_print:
            acts.append(button(T("Print the watcher's &sheet"), self._print, name="way.print", icon="printer"))
        else:
            self.add(label(T("Somebody who runs intakes prints the watcher's sheet and gives it to you."), "soft"))
        self.add(row(*acts, None))
        self.add(self._told)

    def carry_on(self, before: WatchPapersCard) -> None:
        """Still say what was printed here before the page asked again."""
        if before._view.accompaniment_id == self._view.accompaniment_id:
            self._told.carry_on(before._told)

    def _print(self) -> None:
        drawn = partial(watch_sheet.print_sheet, self._signed_in, self._view.accompaniment_id, i18n.language())
        printed = T("It was printed. Give it to whoever watches, and collect it afterwards.")
        print_and_say(self, self._printer, lambda: (drawn(),), self._told, lambda _papers: printed)

    def _drill(self) -> None:
        """The sound as it will be heard, and the steps as they will be done; nothing of the way changes."""
        way_id = self._view.accompaniment_id

        def played(steps: tuple[WatchStep, ...]) -> None:
            ring_aloud()
            lines = [T("{number}. {step}", number=number(at), step=step_word(step)) for at, step in enumerate(steps, 1)]
            show_message(
                self, "\n".join((T("This is a drill. So it sounds when nobody calls. Then, by name:"), *lines))
            )

        acting.act(self, lambda: watching.drill(self._signed_in, way_id), played)
