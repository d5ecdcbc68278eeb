"""Ways with women by their codes: a list, and the live board of one. Her words are added where her file is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import (
    Accompaniment,
    AccompanimentOutcome,
    AccompanimentPlan,
    AccompanimentStatus,
    CallOffReason,
    CheckIn,
    WatchEvent,
    WatchStep,
    WayDebrief,
)
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission
from nsintake.domain.task import TaskKind
from nsintake.domain.text import TEXT, clean
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, case_of_meeting, listed, meetings_of, tasks_of
from nsintake.records.colleagues import name_if_any, offered
from nsintake.records.consent_standing import against_going
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of
from nsintake.services.accompaniment import watching
from nsintake.services.meetings.her_file import case_behind
from nsintake.store.rows import Records
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way as a list shows it. ``missed``: since when somebody should have called, or been heard; None for nothing.
    ``appointment``: when she is expected there, None where nobody said an hour.
    """

    accompaniment_id: bytes
    code: str
    starts: datetime
    office: Wording | None
    place: str
    status: AccompanimentStatus
    outcome: AccompanimentOutcome | None
    watcher: str
    missed: datetime | None
    appointment: datetime | None = None


@dataclass(frozen=True, slots=True)
class WatchEventRow:
    """One thing that happened; ``by`` and ``to`` are names."""

    event: WatchEvent
    by: str
    to: str


@dataclass(frozen=True, slots=True)
class WayView:
    """One way. ``watcher`` and ``carried_by`` are names, ``companions`` staff codes with whether each is a woman.

    ``next_check_in``: the first that is not made, with its place; ``missed``: something rings now, and ``next_step`` is
    what is to be done. ``people``: to whom the watch can be handed. ``hers``: her half, known where her file is open
    (``case_id``, ``case_code``); ``stopped``: she took it back or her file is frozen, so it is to be called off.
    """

    accompaniment_id: bytes
    way: Accompaniment
    office: Wording | None
    watcher: str
    carried_by: str
    companions: tuple[tuple[str, bool], ...]
    next_check_in: tuple[int, CheckIn] | None
    missed: datetime | None
    next_step: WatchStep
    events: tuple[WatchEventRow, ...]
    people: tuple[tuple[str, str], ...]
    case_id: bytes | None = None
    case_code: str = ""
    hers: AccompanimentPlan | None = None
    stopped: str = ""

    @property
    def may_print(self) -> bool:
        """Whether the watcher's sheet can be judged here."""
        return self.case_id is not None


def _missed_since(way: Accompaniment, now: datetime) -> datetime | None:
    """Since when nobody called although it was time, or the duress word was said."""
    if not way.is_open:
        return None
    if way.duress is not None:
        return way.duress.at
    return next((each.missed_at for each in way.awaited if each.missed_at <= now), None)


@requires(Permission.KEEP_WATCH)
def ways(signed_in: SignedIn) -> tuple[WayRow, ...]:
    """Every way: first those on which somebody is missed, then those under way, then the others, the newest first."""
    found = [_row(signed_in, row.record_id, row.value) for row in _rows(signed_in)]
    shown = [row for row in found if row.missed is not None or row.status in _OPEN]
    over = [row for row in found if row not in shown]
    shown.sort(key=lambda row: (row.missed is None, row.status is not AccompanimentStatus.UNDER_WAY, row.starts))
    return (*shown, *sorted(over, key=lambda row: row.starts, reverse=True))


_OPEN = frozenset({AccompanimentStatus.PLANNED, AccompanimentStatus.UNDER_WAY})


def _rows(signed_in: SignedIn) -> Records[Accompaniment]:
    return signed_in.liaison.sound("accompaniment", Accompaniment).records


def _row(signed_in: SignedIn, way_id: bytes, way: Accompaniment) -> WayRow:
    return WayRow(
        way_id,
        way.code,
        way.starts,
        signed_in.content.office_of(way.recipient_id) if way.recipient_id else None,
        way.place,
        way.status,
        way.outcome,
        signed_in.name_of(way.watcher),
        _missed_since(way, signed_in.now()),
        way.appointment,
    )


@requires(Permission.PLAN_MEETING, while_unsound=True)
def ways_of(signed_in: SignedIn, case_id: bytes) -> tuple[WayRow, ...]:
    """The ways of one file, for its page."""
    ids = [link.meeting_id for link in meetings_of(signed_in, case_id)]
    found = signed_in.liaison.sound("accompaniment", Accompaniment, ids=ids).records
    return tuple(_row(signed_in, row.record_id, row.value) for row in found)


@requires(Permission.KEEP_WATCH)
def open_way(signed_in: SignedIn, way_id: bytes) -> WayView:
    """One way; the view is written into the log, and where her words are shown, that too."""
    way = signed_in.liaison.get("accompaniment", way_id, Accompaniment)
    signed_in.note_view(signed_in.liaison, "view", way_id)
    case_id = case_of_meeting(signed_in, way_id) if signed_in.may(Permission.PLAN_MEETING) else None
    hers = None if case_id is None else plan_of(signed_in, case_id, way_id)
    awaited = way.awaited[:1]
    events = (WatchEventRow(each, signed_in.name_of(each.by), name_if_any(signed_in, each.to)) for each in way.events)
    going = {each.uid for each in way.companions}
    others = [uid for uid in watching.who_can_watch(signed_in) if uid != way.watcher and uid not in going]
    can = offered(signed_in, others)
    return WayView(
        way_id,
        way,
        signed_in.content.office_of(way.recipient_id) if way.recipient_id else None,
        name_if_any(signed_in, way.watcher),
        name_if_any(signed_in, way.carried_by),
        tuple((each.code, each.woman) for each in way.companions),
        (way.made, awaited[0]) if awaited else None,
        _missed_since(way, signed_in.now()),
        way.next_step,
        tuple(events),
        tuple((uid, signed_in.name_of(uid)) for uid in can),
        case_id=case_id,
        case_code="" if case_id is None else _code_of(signed_in, case_id),
        hers=hers,
        stopped=_stopped(signed_in, case_id, way),
    )


def _code_of(signed_in: SignedIn, case_id: bytes) -> str:
    """The code of her file; empty where that cannot be read, which keeps nobody from watching."""
    try:
        return case_of(signed_in, case_id).code
    except OpenError:
        return ""


def _stopped(signed_in: SignedIn, case_id: bytes | None, way: Accompaniment) -> str:
    """What speaks against going now, as a code; empty where nothing does or her file is not open here."""
    if case_id is None or not way.is_open:
        return ""
    tasks = open_of(tasks_of(signed_in, case_id), TaskKind.CALL_OFF_ACCOMPANIMENT)
    recipient = listed(signed_in, way.recipient_id) if way.recipient_id else None
    frozen = against_going(signed_in, case_id, None).code
    if frozen:
        return frozen
    if tasks:
        return "consent_changed"
    return against_going(signed_in, case_id, recipient).code if recipient is not None else ""


@requires(Permission.PLAN_MEETING, while_unsound=True)
def plan_of(signed_in: SignedIn, case_id: bytes, way_id: bytes) -> AccompanimentPlan | None:
    """The plan of a way, which is in her file; None if there is none."""
    rows = signed_in.identity.list("accompaniment_plan", AccompanimentPlan, subject=case_id)
    return next((plan for _, plan in rows if plan.accompaniment_id == way_id), None)


@requires(Permission.PLAN_MEETING)
def write_debrief(signed_in: SignedIn, way_id: bytes, *, words: str = "", safe: YesNo = YesNo.UNKNOWN) -> None:
    """Somebody spoke with her afterwards; her words stay in her file. Raises UserFault ``too_long``,
    ``hidden_characters``; Refused ``way_not_over``, ``file_restricted``.
    """
    said = clean(words, "words", limit=TEXT, multiline=True)
    _require_over(signed_in, way_id)
    case_id = case_behind(signed_in, way_id)
    store, told = signed_in.identity, WayDebrief(signed_in.today(), signed_in.uid, said, safe)
    with store.begin() as work:
        for plan_id, plan in store.list("accompaniment_plan", AccompanimentPlan, subject=case_id):
            if plan.accompaniment_id == way_id:
                put = replace(plan, debrief=told)
                store.put(work, "accompaniment_plan", plan_id, case_id, put, verb="debrief")
        _close_hers(signed_in, work, case_id, way_id, safe)
        work.commit()


def _require_over(signed_in: SignedIn, way_id: bytes) -> None:
    if signed_in.liaison.get("accompaniment", way_id, Accompaniment).is_open:
        raise Refused("way_not_over")


@requires(Permission.PLAN_MEETING)
def call_off_hers(signed_in: SignedIn, way_id: bytes, because: CallOffReason) -> None:
    """As ``watching.call_off``, for whom her file is open: what asked her worker to do it is settled with it. Raises as
    that does.
    """
    watching.call_off(signed_in, way_id, because)
    settle_called_off(signed_in)


@requires(Permission.PLAN_MEETING)
def settle_called_off(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> int:
    """Of a way that a colleague called off, or that is over, nobody is asked to call it off any more; how many tasks.
    Behind the pages of each session; ``stop`` says that it ends.
    """
    store, count = signed_in.identity, 0
    rows = store.sound("accompaniment_plan", AccompanimentPlan).records
    plans = {row.value.accompaniment_id: row.subject_id for row in rows if row.value.accompaniment_id}
    for way_id, status in _over_among(signed_in, plans).items():
        case_id = plans[way_id]
        kinds = [TaskKind.CALL_OFF_ACCOMPANIMENT]
        kinds += [TaskKind.WAY_DEBRIEF] if status is AccompanimentStatus.CALLED_OFF else []
        asked = open_of(tasks_of(signed_in, case_id), *kinds, detail=way_id.hex(), suspended=True)
        if asked and not stop():
            with store.begin() as work:
                close_tasks(store, work, case_id, asked)
                work.commit()
            count += len(asked)
    return count


def _over_among(signed_in: SignedIn, way_ids: Iterable[bytes]) -> dict[bytes, AccompanimentStatus]:
    found = signed_in.liaison.sound("accompaniment", Accompaniment, ids=list(way_ids)).records
    return {row.record_id: row.value.status for row in found if not row.value.is_open}


def _close_hers(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, way_id: bytes, safe: YesNo) -> None:
    """What asked her worker to call it off, and to speak with her; to help her only where she says that she is safe."""
    kinds = [TaskKind.CALL_OFF_ACCOMPANIMENT, TaskKind.WAY_DEBRIEF]
    kinds += [TaskKind.HELP_AFTER_WAY] if safe is YesNo.YES else []
    found = open_of(tasks_of(signed_in, case_id), *kinds, detail=way_id.hex(), suspended=True)
    close_tasks(signed_in.identity, work, case_id, found)
