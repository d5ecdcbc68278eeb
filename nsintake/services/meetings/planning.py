"""A safe-space meeting is planned for one woman with one or more duty bearers.

The sheet an officer gets is a paper like a letter: the same consent, the same check, the same proof, read to her,
signed by a second person.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from nsintake.domain.belonging import SALT, id_of
from nsintake.domain.codes import new_code
from nsintake.domain.days import day_of
from nsintake.domain.directory import people_of
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import Attendee, GroupWord, Meeting, MeetingLink, MeetingSheet
from nsintake.domain.meeting_plan import Booking, MeetingToBe, room_of
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import clean
from nsintake.errors import UserFault
from nsintake.masking.identifiers import Identifiers
from nsintake.masking.leak_check import compile_check
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, link_for, meetings_of
from nsintake.records.colleagues import active_people, offered
from nsintake.records.delivery import deliver, deliver_after
from nsintake.records.directory import every_entry
from nsintake.records.leak_judging import telling_places
from nsintake.records.merged_files import codes_of, files_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.services.letters.drafting import put_paper
from nsintake.services.letters.release import Passage, through
from nsintake.services.meetings.may_meet import WomanWhoMeets, require_free, she_agreed, still_agreed
from nsintake.services.meetings.meeting_groups import group_of, require_room_in
from nsintake.store.unit_of_work import UnitOfWork

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


def _cleaned(plan: MeetingToBe) -> MeetingToBe:
    """The plan with its words as they are kept. Raises UserFault ``room_missing``, ``too_long``."""
    coming = tuple(
        replace(each, may_come=_names(each.may_come, f"may_come.{at}")) for at, each in enumerate(plan.coming)
    )
    return replace(
        plan,
        room=room_of(plan.room),
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
    return tuple((uid, signed_in.name_of(uid)) for uid in offered(signed_in, _may_know_her(signed_in)))


def _may_know_her(signed_in: SignedIn) -> tuple[str, ...]:
    return (*active_people(signed_in, Role.INTAKE), *active_people(signed_in, Role.KEEPER))


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


def _refuse_telling(signed_in: SignedIn, woman: WomanWhoMeets, plan: MeetingToBe) -> None:
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
    """Plan a meeting and start a numbered fact sheet for each duty bearer. It is with a female officer only, also where
    she said so in another file of hers than this one.

    Raises UserFault as ``MeetingToBe.check`` and ``check_free`` do, ``room_missing``, ``too_long``,
    ``seen_not_agreed``, ``female_officer_asked``, ``unsafe_person``, ``person_resembles_her``, ``typed_resembles_her``,
    ``receives_unknown``; Refused ``no_consent``, ``conflict``, ``consent_changed``, ``file_frozen``,
    ``changed_meanwhile``.
    """
    asked.check(signed_in.now())
    wanted = _cleaned(asked)
    group = group_of(signed_in, wanted)
    woman = she_agreed(signed_in, case_id, [each.recipient_id for each in wanted.coming], wanted.seen)
    if case_of(signed_in, case_id).wishes.female_officer_only is YesNo.YES and not wanted.female_officer:
        raise UserFault("female_officer_asked", field="female_officer")
    if woman.case.wishes.female_officer_only is YesNo.YES:
        wanted = replace(wanted, female_officer=True)  # said in another file of hers, which nobody sees here
    _refuse_unsafe(signed_in, wanted, unsafe_for(signed_in, case_id))
    if wanted.receives and wanted.receives not in _may_know_her(signed_in):
        raise UserFault("receives_unknown", field="receives")
    _refuse_telling(signed_in, woman, wanted)
    deliver(signed_in)
    code = new_code(signed_in.randbelow)
    with signed_in.identity.begin() as work:  # sheets, meeting and task: no power cut leaves one without the others
        still_agreed(signed_in, woman)
        require_free(signed_in, work, Booking(code, wanted.room, wanted.times.stay, group))
        require_room_in(signed_in, wanted, group)
        planned = _put(signed_in, work, woman, wanted, code, group=group)
        work.commit()
    deliver_after(signed_in, planned.meeting_id)
    return planned


def _put(
    signed_in: SignedIn, work: UnitOfWork, woman: WomanWhoMeets, wanted: MeetingToBe, code: str, *, group: str
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
