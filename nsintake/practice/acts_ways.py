"""Acts of ways on which somebody goes with a woman: planned, watched over, ended, spoken of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from nsintake.domain.accompaniment import (
    AccompanimentOutcome,
    CallOffReason,
    CheckIn,
    Companion,
    GuardianLine,
    LastStep,
    LawyerLine,
    Purpose,
    Visibility,
    WatchContact,
    WatchStep,
    WayDecision,
)
from nsintake.domain.accompaniment_plan import WayToBe
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, Sheet
from nsintake.practice.values import NOBODY, Id, Login
from nsintake.services.accompaniment import not_safe, watch_sheet, watching, way_planning, way_view


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """What whoever goes along knows."""

    vehicle: str = "white pick-up"
    meeting_point: str = "the clinic gate"
    way_out: str = "the main road"
    way_back: str = "the river road"
    desk_words: str = "We accompany somebody who asks for help."
    visibility: Visibility = Visibility.DISCREET


@dataclass(frozen=True, slots=True)
class HerWay:
    """What stays in her file, or is her own word."""

    abort_word: str = "sunflower"
    duress_word: str = "cardamom tea"
    guardian: GuardianLine = GuardianLine.NOT_NEEDED
    lawyer: LawyerLine = LawyerLine.CALLED
    last_step: LastStep = LastStep.OUR_LEAD
    last_words: str = "security focal point, 07701112255"
    she_said_last: bool = False


@act("plan_way", "way_id", "code")
def plan_way(
    desk: Desk,
    *,
    case_id: Id,
    reason: str,
    starts: datetime,
    check_ins: tuple[datetime, ...],
    companion: Login,
    watcher: Login,
    office: str = "",
    place: str = "",
    grace: int = 15,
    woman: bool = True,
    purpose: Purpose = Purpose.REPORT,
    on_the_way: OnTheWay = OnTheWay(),
    hers: HerWay = HerWay(),
    carried_by: Login = NOBODY,
    seen_with_us: bool = True,
    appointment: datetime | None = None,
) -> Gives:
    """Somebody goes with her to an office or a place; grace: minutes after which a check-in is missed; appointment:
    when she is expected there.
    """
    planned = WayToBe(
        WayDecision.GO,
        reason,
        recipient_id=office,
        place=place,
        purpose=purpose,
        starts=starts,
        check_ins=tuple(CheckIn(at, grace) for at in check_ins),
        companions=(Companion(desk.uid(companion), woman, "07701112266"),),
        vehicle=on_the_way.vehicle,
        meeting_point=on_the_way.meeting_point,
        visibility=on_the_way.visibility,
        desk_words=on_the_way.desk_words,
        way_out=on_the_way.way_out,
        way_back=on_the_way.way_back,
        contacts=(WatchContact("duty lead", "07701112233"), WatchContact("driver on call", "07701112244")),
        last_step=hers.last_step,
        last_words=hers.last_words,
        watcher=desk.uid(watcher),
        carried_by=desk.uid(carried_by) if carried_by else "",
        seen_with_us=seen_with_us,
        guardian=hers.guardian,
        lawyer=hers.lawyer,
        abort_word=hers.abort_word,
        duress_word=hers.duress_word,
        she_said_last=hers.she_said_last,
        appointment=appointment,
    )
    made = way_planning.plan_way(desk.signed_in, case_id, planned)
    return {"way_id": made.accompaniment_id, "code": made.code}


@act("decide_no_go")
def decide_no_go(desk: Desk, *, case_id: Id, reason: str, office: str = "", place: str = "") -> Gives:
    """Nobody goes with her there, and why; it stays in her file."""
    asked = WayToBe(WayDecision.NO_GO, reason, recipient_id=office, place=place)
    way_planning.plan_way(desk.signed_in, case_id, asked)
    return None


@act("print_watch_sheet", "pages")
def print_watch_sheet(desk: Desk, *, way_id: Id, lang: Lang) -> Gives:
    """The sheet of whoever watches, without a name of hers."""
    made = watch_sheet.print_sheet(desk.signed_in, way_id, lang)
    desk.keep(Sheet("watch_sheet", lang, made.pdf, made.text, "printed", made.code))
    return {"pages": made.pages}


@act("watch_drill", "steps")
def watch_drill(desk: Desk, *, way_id: Id) -> Gives:
    """An alarm is played to try the steps."""
    return {"steps": [step.value for step in watching.drill(desk.signed_in, way_id)]}


@act("set_out")
def set_out(desk: Desk, *, way_id: Id) -> Gives:
    """They are on the way."""
    watching.set_out(desk.signed_in, way_id)
    return None


@act("check_in", "made")
def check_in(desk: Desk, *, way_id: Id, number: int, early: bool = False) -> Gives:
    """They called: the check-in of that number, counted from 1, is made."""
    watching.check_in(desk.signed_in, way_id, number - 1, early=early)
    return {"made": way_view.open_way(desk.signed_in, way_id).way.made}


@act("watch_step", "next")
def watch_step(desk: Desk, *, way_id: Id, step: WatchStep) -> Gives:
    """Nobody called, and the next step was done."""
    watching.step_done(desk.signed_in, way_id, step)
    return {"next": way_view.open_way(desk.signed_in, way_id).next_step}


@act("say_duress")
def say_duress(desk: Desk, *, way_id: Id) -> Gives:
    """The word for danger was said: the last step is next."""
    watching.duress_said(desk.signed_in, way_id)
    return None


@act("say_abort")
def say_abort(desk: Desk, *, way_id: Id) -> Gives:
    """The word to turn round was said: they come back."""
    watching.abort_said(desk.signed_in, way_id)
    return None


@act("hand_watch")
def hand_watch(desk: Desk, *, way_id: Id, to: Login) -> Gives:
    """Another colleague watches from now on."""
    before = way_view.open_way(desk.signed_in, way_id).way.watcher
    watching.hand_watch(desk.signed_in, way_id, watching.WatchHandedOver(before, desk.uid(to)))
    return None


@act("end_way")
def end_way(desk: Desk, *, way_id: Id, outcome: AccompanimentOutcome) -> Gives:
    """How it ended; nothing else ends a watch."""
    watching.end_way(desk.signed_in, way_id, outcome)
    if desk.signed_in.may(Permission.PLAN_MEETING):
        not_safe.tell_not_safe(desk.signed_in)
    return None


@act("call_off_way")
def call_off_way(desk: Desk, *, way_id: Id, because: CallOffReason) -> Gives:
    """Nobody sets out; whoever has her file open settles what asked for it too."""
    hers = way_view.open_way(desk.signed_in, way_id).case_id is not None
    off = way_view.call_off_hers if hers else watching.call_off
    off(desk.signed_in, way_id, because)
    return None


@act("open_way", "status", "missed", "stopped")
def open_way(desk: Desk, *, way_id: Id) -> Gives:
    """One way on its board."""
    view = way_view.open_way(desk.signed_in, way_id)
    return {"status": view.way.status, "missed": view.missed, "stopped": view.stopped}


@act("speak_after_way")
def speak_after_way(desk: Desk, *, way_id: Id, words: str = "", safe: YesNo = YesNo.UNKNOWN) -> Gives:
    """Somebody spoke with her afterwards; her words stay in her file."""
    way_view.write_debrief(desk.signed_in, way_id, words=words, safe=safe)
    return None
