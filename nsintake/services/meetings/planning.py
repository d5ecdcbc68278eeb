"""A safe-space meeting is planned for one woman with one or more duty bearers, or moved.

The sheet an officer gets is a paper like a letter: the same consent, the same check, the same proof, read to her,
signed by a second person. The calendar is looked at within the transaction, so that two workers never plan past one
another.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from nsintake.domain.belonging import SALT, id_of
from nsintake.domain.case import CaseFile
from nsintake.domain.codes import new_code
from nsintake.domain.consent import ConsentAct, SeenHow, agreed_to_be_seen
from nsintake.domain.days import day_of
from nsintake.domain.directory import people_of
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import Attendee, GroupWord, Meeting, MeetingLink, MeetingSheet, MeetingStatus, Seating
from nsintake.domain.meeting_plan import (
    Booking,
    Coming,
    MeetingTimes,
    MeetingToBe,
    Stay,
    booking_of,
    check_free,
    check_seat,
    check_size,
)
from nsintake.domain.record_kinds import AGREED, HOURS, MEETING
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import PENDING, Task, TaskKind, TaskStatus
from nsintake.domain.text import clean
from nsintake.errors import Refused, UserFault
from nsintake.masking.identifiers import Identifiers
from nsintake.masking.leak_check import compile_check
from nsintake.records.access import requires
from nsintake.records.case_files import link_for, meetings_of, tasks_of
from nsintake.records.colleagues import active_people
from nsintake.records.consent_standing import WhyNot, standing
from nsintake.records.delivery import deliver
from nsintake.records.directory import every_entry
from nsintake.records.leak_judging import telling_places
from nsintake.records.merged_files import case_with_merged_identity, codes_of, files_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of, open_task
from nsintake.services.letters.drafting import put_paper
from nsintake.services.letters.release import Passage, through
from nsintake.services.liaison.ending_meetings import planned_together
from nsintake.services.meetings.her_file import case_behind
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.vouched import is_workers

DEBRIEF_AFTER = timedelta(days=1)
"""Somebody speaks with her the day after at the latest."""


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """A new meeting, when it begins (aware), and the drafts of the officers' fact sheets, in the order of the plan."""

    meeting_id: bytes
    code: str
    starts: datetime
    sheet_draft_ids: tuple[bytes, ...]

    @property
    def sheet_draft_id(self) -> bytes:
        """The draft of the first officer's fact sheet."""
        return self.sheet_draft_ids[0]


@dataclass(frozen=True, slots=True)
class _Woman:
    """Her file as it was read before the transaction, and what she agreed to with each office that comes."""

    case_id: bytes
    case: CaseFile
    acts: tuple[ConsentAct, ...]


def _she_agreed(signed_in: SignedIn, case_id: bytes, recipient_ids: list[str], seen: SeenHow) -> _Woman:
    """Raises Refused as ``Standing.required`` does, UserFault ``seen_not_agreed``."""
    case = case_with_merged_identity(signed_in, case_id)
    acts = tuple(standing(signed_in, case_id, id_, signed_in.today()).required() for id_ in recipient_ids)
    if not all(agreed_to_be_seen(act.seen, seen) for act in acts):
        raise UserFault("seen_not_agreed", field="seen")
    return _Woman(case_id, case, acts)


def _still_agreed(signed_in: SignedIn, woman: _Woman) -> None:
    """Within the transaction: what a colleague wrote down meanwhile stops the meeting."""
    for act in woman.acts:
        now = standing(signed_in, woman.case_id, act.recipient_id, signed_in.today())
        if now.why_not is WhyNot.FROZEN:
            raise Refused("file_frozen")
        if now.act != act:
            raise Refused("consent_changed")
    if case_with_merged_identity(signed_in, woman.case_id) != woman.case:
        raise Refused("changed_meanwhile", table="case_file")


def _require_free(signed_in: SignedIn, work: UnitOfWork, wanted: Booking, *, besides: Collection[str] = ()) -> None:
    """What a colleague planned a moment ago is over there before the calendar is looked at. ``besides``: the codes of
    the meetings that are moved, which make room themselves.
    """
    deliver(signed_in, work)
    others = [(key, each) for key, each in signed_in.liaison.list("meeting", Meeting) if each.code not in besides]
    taken = [booking_of(each if _is_agreed(signed_in, key, each) else replace(each, group="")) for key, each in others]
    check_free(wanted, [each for each in taken if each is not None])


def _is_agreed(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> bool:
    """Whether a worker planned it with those with whom she meets together: whoever holds liaison.db can write others
    there, and that she agreed to more.
    """
    return is_workers(signed_in.liaison.audit, MEETING, meeting_id, meeting, AGREED)


def _room(typed: str) -> str:
    place = clean(typed, "room")
    if not place:
        raise UserFault("room_missing", field="room")
    return place


def _cleaned(plan: MeetingToBe) -> MeetingToBe:
    """The plan with its words as they are kept. Raises UserFault ``room_missing``, ``too_long``."""
    coming = tuple(
        replace(each, may_come=_names(each.may_come, f"may_come.{at}")) for at, each in enumerate(plan.coming)
    )
    return replace(
        plan,
        room=_room(plan.room),
        coming=coming,
        interpreter=clean(plan.interpreter, "interpreter"),
        signal=clean(plan.signal, "signal"),
        unsafe=_names(plan.unsafe, "unsafe"),
    )


def _names(typed: tuple[str, ...], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in (clean(each, field) for each in typed) if name))


@requires(Permission.PLAN_MEETING, while_unsound=True)
def unsafe_for(signed_in: SignedIn, case_id: bytes) -> tuple[str, ...]:
    """The names of those before whom she would feel unsafe, as she said it for any meeting of any file of hers."""
    said = (link.unsafe for file in files_of(signed_in, case_id) for link in meetings_of(signed_in, file))
    return tuple(dict.fromkeys(name for names in said for name in names))


@requires(Permission.PLAN_MEETING, while_unsound=True)
def who_may_receive(signed_in: SignedIn) -> tuple[tuple[str, str], ...]:
    """The ids and names of those who may open the door to her: whoever may know who she is."""
    uids = (*active_people(signed_in, Role.INTAKE), *active_people(signed_in, Role.KEEPER))
    return tuple((uid, signed_in.name_of(uid)) for uid in uids)


@requires(Permission.PLAN_MEETING, while_unsound=True)
def who_may_come(signed_in: SignedIn) -> dict[str, tuple[Wording, ...]]:
    """Whom the directory names of each office that gets letters, by the id of the office. Any other name can be typed:
    what is typed and what is picked is looked at alike.
    """
    entries, today = [held.entry for held in every_entry(signed_in)], signed_in.today()
    ids = [recipient.recipient_id for recipient in signed_in.content.recipients]
    return {recipient_id: people_of(recipient_id, entries, today) for recipient_id in ids if recipient_id}


def _refuse_unsafe(signed_in: SignedIn, plan: MeetingToBe, known: tuple[str, ...]) -> None:
    """Nobody may come of whom she said that she would feel unsafe, however his name is written."""
    check = compile_check(Identifiers(names=(*plan.unsafe, *known)), public=signed_in.content.public_words)
    for at, each in enumerate(plan.coming):
        if any(finding.resembles for name in each.may_come for finding in check.run(name)):
            raise UserFault("unsafe_person", field=f"may_come.{at}")


def _refuse_telling(signed_in: SignedIn, woman: _Woman, plan: MeetingToBe) -> None:
    """Nothing typed tells who she is. An officer can bear a name of hers: what is told of him then tells of her."""
    names = [(f"may_come.{at}", name) for at, each in enumerate(plan.coming) for name in each.may_come]
    typed = [*names, ("room", plan.room), ("interpreter", plan.interpreter), ("signal", plan.signal)]
    words = [said for _, said in typed]
    found = telling_places(signed_in, woman.case, words, codes_of(signed_in, woman.case_id))
    for at, ((field, _), places) in enumerate(zip(typed, found, strict=True)):
        if places:
            raise UserFault("person_resembles_her" if at < len(names) else "typed_resembles_her", field=field)


def _words(plan: MeetingToBe) -> tuple[str, ...]:
    """Everything typed that a liaison officer will read."""
    names = [name for each in plan.coming for name in each.may_come]
    return tuple(word for word in (plan.room, plan.interpreter, plan.signal, *names) if word)


@requires(Permission.PLAN_MEETING)
def plan(signed_in: SignedIn, case_id: bytes, asked: MeetingToBe) -> PlannedMeeting:
    """Plan a meeting and start a numbered fact sheet for each duty bearer.

    Raises UserFault as ``MeetingToBe.check`` and ``check_free`` do, ``room_missing``, ``too_long``,
    ``seen_not_agreed``, ``female_officer_asked``, ``unsafe_person``, ``person_resembles_her``, ``typed_resembles_her``,
    ``receives_unknown``; Refused ``no_consent``, ``conflict``, ``consent_changed``, ``file_frozen``,
    ``changed_meanwhile``.
    """
    asked.check(signed_in.now())
    wanted = _cleaned(asked)
    group = _group_of(signed_in, wanted)
    woman = _she_agreed(signed_in, case_id, [each.recipient_id for each in wanted.coming], wanted.seen)
    if woman.case.wishes.female_officer_only is YesNo.YES and not wanted.female_officer:
        raise UserFault("female_officer_asked", field="female_officer")
    _refuse_unsafe(signed_in, wanted, unsafe_for(signed_in, case_id))
    if wanted.receives and wanted.receives not in dict(who_may_receive(signed_in)):
        raise UserFault("receives_unknown", field="receives")
    _refuse_telling(signed_in, woman, wanted)
    deliver(signed_in)
    code = new_code(signed_in.randbelow)
    with signed_in.identity.begin() as work:  # sheets, meeting and task: no power cut leaves one without the others
        _still_agreed(signed_in, woman)
        _require_free(signed_in, work, Booking(code, wanted.room, wanted.times.stay, group))
        _require_room_in(signed_in, wanted, group)
        planned = _put(signed_in, work, woman, wanted, code, group=group)
        work.commit()
    deliver(signed_in)
    return planned


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Women who meet together, as another woman may join them: how many there are, to how many each agreed at most.

    ``coming`` and ``others`` are of the offices that come, in one order.
    """

    group: str
    room: str
    starts: datetime
    women: int
    most_women: int
    coming: tuple[Coming, ...]
    others: tuple[Stay, ...]


@requires(Permission.PLAN_MEETING, while_unsound=True)
def groups(signed_in: SignedIn) -> tuple[GroupRow, ...]:
    """The groups that are ahead and have room for one more, the next first."""
    found = dict[str, list[Meeting]]()
    changed = set[str]()
    for key, each in signed_in.liaison.sound("meeting", Meeting).pairs:
        if each.group and each.status is MeetingStatus.PLANNED and each.starts > signed_in.now():
            found.setdefault(each.group, []).append(each)
            changed |= set() if _is_agreed(signed_in, key, each) else {each.group}
    rows = [_group_row(code, women) for code, women in found.items() if code not in changed]
    return tuple(sorted((row for row in rows if row.women < row.most_women), key=lambda row: row.starts))


def _group_row(code: str, women: list[Meeting]) -> GroupRow:
    first = women[0]
    return GroupRow(
        code,
        first.room,
        first.starts,
        len(women),
        min(woman.most_women for woman in women),
        tuple(Coming(each.recipient_id, each.may_come) for each in first.coming),
        tuple(Stay(each.arrives, each.leaves or each.arrives) for each in first.coming),
    )


def _group_of(signed_in: SignedIn, wanted: MeetingToBe) -> str:
    """The code of the group she meets with; empty where she comes alone. One who joins takes room, hour and offices as
    they are. Raises Refused ``group_changed``.
    """
    if wanted.together is None:
        return ""
    if not wanted.together.group:
        return new_code(signed_in.randbelow)
    there = next((row for row in groups(signed_in) if row.group == wanted.together.group), None)
    same = there is not None and (there.room, there.starts) == (wanted.room, wanted.times.starts)
    if there is None or not same or (there.coming, there.others) != (wanted.coming, wanted.times.others):
        raise Refused("group_changed")
    return there.group


def _require_room_in(signed_in: SignedIn, wanted: MeetingToBe, group: str) -> None:
    """Within the transaction, once the house is known to be free but for them: none of them agreed to fewer women than
    they are now. Raises UserFault ``group_full``.
    """
    if wanted.together is not None:
        rows = signed_in.liaison.list("meeting", Meeting)
        there = [each for _, each in rows if each.group == group and each.status is MeetingStatus.PLANNED]
        check_size((each.most_women for each in there), wanted.together.most_women)


def _put(
    signed_in: SignedIn, work: UnitOfWork, woman: _Woman, wanted: MeetingToBe, code: str, *, group: str
) -> PlannedMeeting:
    """One woman's meeting, with its link, its sheets and its task, within the transaction."""
    case_id, salt = woman.case_id, secrets.token_bytes(SALT)
    meeting_id = id_of(case_id, salt)
    attendees, sheets = list[Attendee](), list[MeetingSheet]()
    for number, (each, stay) in enumerate(zip(wanted.coming, wanted.times.others, strict=True), start=1):
        sheet = f"{code}/{number}"
        draft_id = put_paper(
            signed_in, work, case_id, each.recipient_id, kind=LetterKind.FACT_SHEET, sheet_number=sheet
        )
        link = link_for(signed_in, case_id, each.recipient_id)
        reference = link.reference if link else ""
        comes = Attendee(each.recipient_id, reference, stay.arrives, sheet, leaves=stay.leaves, may_come=each.may_come)
        attendees.append(comes)
        sheets.append(MeetingSheet(each.recipient_id, draft_id))
    meeting = replace(_meeting(wanted, code, tuple(attendees)), group=group)
    first, *more = sheets
    link_row = MeetingLink(
        meeting_id,
        code,
        first.recipient_id,
        first.draft_id,
        salt,
        more=tuple(more),
        unsafe=wanted.unsafe,
        group_agreed=_group_word(signed_in, wanted),
    )
    signed_in.identity.put(work, "meeting_plan", secrets.token_bytes(16), case_id, link_row, verb="plan")
    day = day_of(wanted.times.starts)
    task = Task(TaskKind.MEETING, day, code)
    speak = Task(TaskKind.DEBRIEF, day + DEBRIEF_AFTER, woman.case.code, owner=signed_in.uid, detail=meeting_id.hex())
    open_task(signed_in.identity, work, case_id, speak)
    passages = (
        Passage("meeting", meeting_id, meeting_id, meeting, "plan", _words(wanted)),
        Passage("task", secrets.token_bytes(16), meeting_id, task, "task"),
    )
    through(signed_in, work, woman.case, passages, codes_of(signed_in, case_id, code))
    return PlannedMeeting(meeting_id, code, meeting.starts, tuple(sheet.draft_id for sheet in sheets))


def _group_word(signed_in: SignedIn, wanted: MeetingToBe) -> GroupWord | None:
    if wanted.together is None:
        return None
    return GroupWord(signed_in.today(), signed_in.uid, wanted.together.most_women, wanted.together.by_women)


def _meeting(wanted: MeetingToBe, code: str, attendees: tuple[Attendee, ...]) -> Meeting:
    return Meeting(
        code,
        wanted.room,
        wanted.times.starts,
        wanted.times.she.arrives,
        wanted.seen,
        attendees,
        wanted.female_officer,
        she_leaves=wanted.times.she.leaves,
        receives=wanted.receives,
        interpreter=wanted.interpreter,
        transport=wanted.transport,
        seating=wanted.seating,
        speaks=wanted.speaks,
        phones_outside=wanted.phones_outside,
        signal=wanted.signal,
        most_women=wanted.together.most_women if wanted.together else 1,
        by_women=wanted.together.by_women if wanted.together else None,
    )


@requires(Permission.PLAN_MEETING)
def move(signed_in: SignedIn, meeting_id: bytes, *, room: str, times: MeetingTimes) -> None:
    """Another room or another hour for a planned meeting: everything is checked as when it was planned, and its code
    and its sheets stay. What was due on its day is settled, and due on the new one. ``times.others`` are those who
    come, in their order. Women who meet together are moved together, and each comes and goes as long before and after
    as she did.

    Raises Refused ``meeting_over``, ``group_changed``, ``file_restricted`` where the file of one of them is not open
    here, and as ``plan`` does.
    """
    rows = planned_together(signed_in, meeting_id)
    meeting = rows[0][1]
    if meeting.status is not MeetingStatus.PLANNED or len(times.others) != len(meeting.coming):
        raise Refused("meeting_over")
    if len(rows) > 1 and not all(_is_agreed(signed_in, key, each) for key, each in rows):
        raise Refused("group_changed")  # somebody is among them by no worker's word
    women = [_agreed_before(signed_in, key, each) for key, each in rows]
    hers, place = [(key, _as_planned(signed_in, key, each)) for key, each in rows], _room(room)
    of_each = [times, *(_hers(times, meeting, each) for _, each in hers[1:])]
    moved = [(key, each, _moved(each, place, own)) for (key, each), own in zip(hers, of_each, strict=True)]
    for own in of_each:
        own.check(signed_in.now())
    deliver(signed_in)
    with signed_in.identity.begin() as work:
        if [signed_in.liaison.get("meeting", key, Meeting) for key, _ in rows] != [each for _, each in rows]:
            raise Refused("meeting_over")
        codes = {each.code for _, each in rows}
        for (_, each), own, woman in zip(rows, of_each, women, strict=True):  # before any goes over: none moves alone
            _still_agreed(signed_in, woman)
            _require_free(signed_in, work, Booking(each.code, place, own.stay, each.group), besides=codes)
        for (key, each, now), woman in zip(moved, women, strict=True):
            passages = [Passage("meeting", key, key, now, "move", (place,)), *_moved_tasks(signed_in, key, now)]
            through(signed_in, work, woman.case, passages, codes_of(signed_in, woman.case_id, each.code))
            _move_debrief(signed_in, work, woman.case_id, key, now)
        work.commit()
    deliver(signed_in)


@requires(Permission.PLAN_MEETING)
def change_presence(signed_in: SignedIn, meeting_id: bytes, *, seen: SeenHow, seating: Seating) -> None:
    """How she is present at a planned meeting and where she sits, as far as she agreed to it before every office that
    comes.

    Raises UserFault as ``check_seat`` does, ``seen_not_agreed``; Refused ``meeting_over``, ``file_restricted``, and as
    ``plan`` does.
    """
    meeting = signed_in.liaison.get("meeting", meeting_id, Meeting)
    if meeting.status is not MeetingStatus.PLANNED:
        raise Refused("meeting_over")
    check_seat(seen, seating)
    now = replace(meeting, seen=seen, seating=seating)
    woman = _agreed_before(signed_in, meeting_id, now)
    deliver(signed_in)
    with signed_in.identity.begin() as work:
        _still_agreed(signed_in, woman)
        deliver(signed_in, work)
        if signed_in.liaison.get("meeting", meeting_id, Meeting) != meeting:
            raise Refused("meeting_over")
        passage = Passage("meeting", meeting_id, meeting_id, now, "presence")
        through(signed_in, work, woman.case, [passage], codes_of(signed_in, woman.case_id, meeting.code))
        work.commit()
    deliver(signed_in)


def _agreed_before(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> _Woman:
    case_id = case_behind(signed_in, meeting_id)
    return _she_agreed(signed_in, case_id, [each.recipient_id for each in meeting.coming], meeting.seen)


def _as_planned(signed_in: SignedIn, meeting_id: bytes, meeting: Meeting) -> Meeting:
    """A meeting as far as a worker planned it: whoever moves it says again when she is here and who receives her, and
    would say that of what an officer wrote there. Then she comes and goes as it is typed, and what is due meanwhile is
    shown to everybody.
    """
    if is_workers(signed_in.liaison.audit, MEETING, meeting_id, meeting, HOURS):
        return meeting
    return replace(meeting, she_leaves=None, receives="")


def _hers(times: MeetingTimes, first: Meeting, meeting: Meeting) -> MeetingTimes:
    """The new times as they are for another of several women: those typed are of the first."""
    if meeting.she_leaves is None:
        return times
    later = times.starts - first.starts
    return replace(times, she=Stay(meeting.she_arrives + later, meeting.she_leaves + later))


def _move_debrief(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, meeting_id: bytes, moved: Meeting) -> None:
    """Somebody speaks with her after the new day."""
    due = day_of(moved.starts) + DEBRIEF_AFTER
    for key, task in open_of(tasks_of(signed_in, case_id), TaskKind.DEBRIEF, detail=meeting_id.hex(), suspended=True):
        signed_in.identity.put(work, "task", key, case_id, replace(task, due=due), verb="task")


def _moved(meeting: Meeting, room: str, times: MeetingTimes) -> Meeting:
    stays = iter(times.others)
    comes = list[Attendee]()
    for attendee in meeting.attendees:
        stay = None if attendee.called_off else next(stays)
        comes.append(attendee if stay is None else replace(attendee, arrives=stay.arrives, leaves=stay.leaves))
    she = times.she
    return replace(
        meeting,
        room=room,
        starts=times.starts,
        she_arrives=she.arrives,
        she_leaves=she.leaves,
        attendees=tuple(comes),
    )


def _moved_tasks(signed_in: SignedIn, meeting_id: bytes, moved: Meeting) -> list[Passage]:
    """The tasks of its old day, settled, and the one of its new day."""
    old = [
        Passage("task", task_id, meeting_id, replace(task, status=TaskStatus.DONE), "done")
        for task_id, task in signed_in.liaison.sound("task", Task, subject=meeting_id).pairs
        if task.kind is TaskKind.MEETING and task.status in PENDING
    ]
    task = Task(TaskKind.MEETING, day_of(moved.starts), moved.code)
    return [*old, Passage("task", secrets.token_bytes(16), meeting_id, task, "task")]
