"""What is due: one rule for each kind of task, and the one place that opens and closes one. No window may call it."""

from __future__ import annotations

import contextlib
import re
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.language import Wording
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import Meeting
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.record_kinds import RECORD
from nsintake.domain.release import LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.task import PENDING, CodeKind, EndedBecause, Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.directory import entry_at
from nsintake.records.signed_in import SignedIn
from nsintake.store import wrap_lines
from nsintake.store.rows import Pairs
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import restricted_subjects

_ID = re.compile("[0-9a-f]{32}")


def _while_out(task: Task) -> Refused | None:
    return Refused("copies_out", count=task.copies) if task.copies else None


def _elsewhere(_task: Task) -> Refused:
    return Refused("done_elsewhere")


@dataclass(frozen=True, slots=True)
class Rule:
    """``page``: where it is dealt with. Shown there is what the task is under; with ``by_id`` what its detail names,
    with ``of_record`` the masked record, which the task may outlive beside the prints. ``needs``: only who may do
    something about it sees it. ``by_word``: on her file's page it is done when somebody says so; ``refused``: why a
    word on Today does not do. ``settled_by_unfreezing``: it asks whether she is free and safe, so it ends where her
    file goes on, and a restore carries it over. ``owner_in_words``: an office does it and says in its own words who, so
    that it is everybody's here. ``of_entry``: it is about an entry of the directory, which may be on no signed list
    yet; ``office_in_detail``: its detail is the id of its office. Else the page says which offices it is about.
    """

    page: str
    by_id: bool = False
    needs: Permission | None = None
    by_word: bool = False
    refused: Callable[[Task], Refused | None] = lambda _: None
    of_record: bool = False
    settled_by_unfreezing: bool = False
    owner_in_words: bool = False
    of_entry: bool = False
    office_in_detail: bool = False


RULES = {
    TaskKind.URGENT_CARE: Rule("case", by_word=True),
    TaskKind.SIGN_RELEASE: Rule("case"),
    TaskKind.PRINT_LETTER: Rule("record"),
    TaskKind.COUNT_PAGES: Rule("record"),
    TaskKind.RECALL: Rule("record", refused=_while_out, of_record=True),
    TaskKind.ACTION_POINT: Rule("meeting", owner_in_words=True),
    TaskKind.MEETING: Rule("meeting", refused=_elsewhere),
    TaskKind.RENEW_CONSENT: Rule("case", office_in_detail=True),
    TaskKind.SAFETY_CHECK: Rule("case", refused=lambda _: Refused("file_frozen"), settled_by_unfreezing=True),
    TaskKind.HOUR_LOST: Rule("case", by_word=True),
    TaskKind.ACCESS_LOST: Rule("case", by_word=True),
    TaskKind.CONFIRM_CONSENT: Rule(
        "confirm", needs=Permission.RECORD_CONSENT, refused=lambda _: Refused("still_unconfirmed")
    ),
    TaskKind.CHECK_AGAIN: Rule("case", by_word=True),
    TaskKind.REVIEW_ALONE: Rule("review", by_id=True, refused=lambda _: Refused("second_person_needed")),
    TaskKind.GIVEN_BACK: Rule("letter", by_id=True),
    TaskKind.SAFETY_PLAN: Rule("case"),
    TaskKind.AWAIT_ANSWER: Rule("record"),
    TaskKind.PROMISED: Rule("record", of_record=True),
    TaskKind.IDENTITY_AT_RISK: Rule("case", by_word=True),
    TaskKind.OFFICE_ASKED: Rule("case", by_word=True),
    TaskKind.OFFICE_ANSWERED: Rule("case", by_word=True),
    TaskKind.OFFICE_SILENT: Rule("case", by_word=True),
    TaskKind.LEGAL_LIMIT: Rule("case", refused=lambda _: Refused("tell_her_first")),
    TaskKind.NEEDS_MET: Rule("case", refused=lambda _: Refused("ask_her_needs")),
    TaskKind.SIGN_NAMED: Rule("named", by_id=True),
    TaskKind.NAMED_PAPER: Rule("named", by_id=True, refused=_while_out),
    TaskKind.READ_PROPOSAL: Rule("proposals", needs=Permission.PROPOSE_RELEASE),
    TaskKind.CALL_OFF: Rule("record", by_id=True, refused=_elsewhere),
    TaskKind.REACH_SAFELY: Rule("case", by_word=True, settled_by_unfreezing=True),
    TaskKind.DESTROY_COPIES: Rule("record", refused=_elsewhere, of_record=True),
    TaskKind.SHEET_MISSING: Rule("meeting", refused=_elsewhere),
    TaskKind.MEETING_INCIDENT: Rule("meeting"),
    TaskKind.CONFIRM_POINT: Rule("meeting", needs=Permission.PROPOSE_RELEASE, refused=_elsewhere),
    TaskKind.DEBRIEF: Rule("meeting", by_id=True, by_word=True),
    TaskKind.ACCOMPANIMENT: Rule("accompaniment", refused=_elsewhere),
    TaskKind.CALL_OFF_ACCOMPANIMENT: Rule("accompaniment", by_id=True, refused=_elsewhere, settled_by_unfreezing=True),
    TaskKind.WAY_NOT_SAFE: Rule("accompaniment", by_word=True),
    TaskKind.HELP_AFTER_WAY: Rule("accompaniment", by_id=True, by_word=True),
    TaskKind.WAY_INCIDENT: Rule("accompaniment", by_id=True, needs=Permission.LEAD_SECURITY),
    TaskKind.WAY_DEBRIEF: Rule("accompaniment", by_id=True, by_word=True),
    TaskKind.NOT_SENT: Rule("case", by_word=True),
    TaskKind.CHECK_CONTACT: Rule("complaint_contacts", needs=Permission.EDIT_CONTENT, refused=_elsewhere),
    TaskKind.FORUM: Rule("forum", by_id=True, refused=_elsewhere),
    TaskKind.FORUM_POINT: Rule("forum_point", by_id=True, refused=_elsewhere),
    TaskKind.SIGN_OFFICE: Rule("entry", by_id=True, needs=Permission.EDIT_CONTENT, refused=_elsewhere, of_entry=True),
    TaskKind.TRAINING_DAY: Rule("training", by_id=True, needs=Permission.KEEP_TRAININGS, refused=_elsewhere),
    TaskKind.INVITATION: Rule("invitations"),
    TaskKind.TEAM_MENTORING: Rule("team_mentoring", by_id=True, needs=Permission.KEEP_TEAMS),
    TaskKind.TEAM_THREAT: Rule("team_member", by_id=True, needs=Permission.KEEP_TEAMS, refused=_elsewhere),
    TaskKind.TEAM_INCIDENT: Rule("team_member", by_id=True, needs=Permission.LEAD_SECURITY, refused=_elsewhere),
}
SETTLED_BY_UNFREEZING = frozenset(kind for kind, rule in RULES.items() if rule.settled_by_unfreezing)


def place_of(store: SealedStore, subject_id: bytes, task: Task) -> tuple[str, bytes]:
    """The page where a task is dealt with, and what is shown there."""
    rule, named = RULES[task.kind], id_in(task, subject_id)
    if task.kind is TaskKind.DESTROY_COPIES and task.detail:
        return RULES[TaskKind.NAMED_PAPER].page, named
    if task.kind is TaskKind.CALL_OFF and named == subject_id:
        return RULES[TaskKind.MEETING].page, named
    if (
        rule.of_record and RECORD.table in SEALED[store.comp]
    ):  # whoever has the key of the other file can write such a task there
        stubs = store.sound("masked_record", MaskedRecord, subject=subject_id).records
        return rule.page, next((stub.record_id for stub in stubs), subject_id)
    return rule.page, named if rule.by_id else subject_id


CODES = {
    "case": CodeKind.CASE,
    "confirm": CodeKind.NONE,
    "review": CodeKind.CASE,
    "letter": CodeKind.CASE,
    "meeting": CodeKind.MEETING,
    "accompaniment": CodeKind.ACCOMPANIMENT,
    **dict.fromkeys(("forum", "forum_point"), CodeKind.FORUM),
    "invitations": CodeKind.INVITATION,
    **dict.fromkeys(("training", "entry"), CodeKind.PLACE),
    "team_mentoring": CodeKind.TEAM,
    "team_member": CodeKind.TEAM,
    **dict.fromkeys(("record", "named", "proposals", "complaint_contacts"), CodeKind.REFERENCE),
}
"""What the subject of a task is, by the page where it is dealt with."""


_OF_HER_FILE = frozenset(
    {
        TaskKind.SIGN_NAMED,
        TaskKind.DEBRIEF,
        TaskKind.WAY_DEBRIEF,
        TaskKind.CALL_OFF_ACCOMPANIMENT,
        TaskKind.HELP_AFTER_WAY,
        TaskKind.WAY_INCIDENT,
    }
)


def code_kind(task: Task, page: str) -> CodeKind:
    """What its subject is, for a task that is dealt with on that page."""
    return CodeKind.CASE if task.kind in _OF_HER_FILE else CODES.get(page, CodeKind.REFERENCE)


_SAYS_OFFICE: dict[str, tuple[str, type[Any]]] = {
    "record": ("masked_record", MaskedRecord),
    "proposals": ("masked_record", MaskedRecord),
    "named": ("named_letter", NamedLetter),
    "review": ("letter_draft", LetterDraft),
    "letter": ("letter_draft", LetterDraft),
    "meeting": ("meeting", Meeting),
}
"""What says the offices of a task, by the page where it is dealt with."""


class TaskOffices:
    """The ids of the offices that tasks of one file are about. What says them is read for all of them together: a few
    queries, however many tasks are open.
    """

    def __init__(self, store: SealedStore, places: Iterable[tuple[str, bytes]]) -> None:
        """``places`` as ``place_of`` gives them."""
        wanted: dict[tuple[str, type[Any]], dict[bytes, None]] = {}
        for page, target in places:
            table, kind = _SAYS_OFFICE.get(page, ("", object))
            if table in SEALED[store.comp]:
                wanted.setdefault((table, kind), {})[target] = None
        self._said = {
            (table, row.record_id): row.value
            for (table, kind), ids in wanted.items()
            for row in store.sound(table, kind, ids=list(ids)).records
        }

    def of(self, page: str, target: bytes, task: Task) -> tuple[str, ...]:
        """Those of one task, in no order; none where that is no office's matter, or where what says it cannot be read
        or is in the other file.
        """
        if RULES[task.kind].office_in_detail:
            return (task.detail,)
        value = self._said.get((_SAYS_OFFICE.get(page, ("", object))[0], target))
        if value is None:
            return ()
        if page == "meeting":
            return tuple({comes.recipient_id for comes in value.coming})
        return (value.recipient_id,)

    def names(self, signed_in: SignedIn, place: tuple[str, bytes], task: Task) -> tuple[Wording, ...]:
        """What those of one task are called, by the order of their ids; an entry of the directory by its own name."""
        if RULES[task.kind].of_entry:
            entry = entry_at(signed_in, place[1])
            return () if entry is None else (entry.name,)
        return tuple(signed_in.content.office_of(office) for office in sorted(self.of(*place, task)))


def past_day(signed_in: SignedIn, day: date | None) -> date | None:
    """That day if it is over by the clock on the wall."""
    return day if day is not None and day < signed_in.local(signed_in.now()).date() else None


def words_of(task: Task) -> str:
    """What its detail says besides its kind: nothing where that is the id of what it is about."""
    return "" if _ID.fullmatch(task.detail) else task.detail


def id_in(task: Task, otherwise: bytes) -> bytes:
    """The id that a task names; ``otherwise`` where whoever signed it wrote something else there."""
    try:
        return bytes.fromhex(task.detail)
    except ValueError:
        return otherwise


def open_of(
    tasks: Iterable[tuple[bytes, Task]], *kinds: TaskKind, detail: str | None = None, suspended: bool = False
) -> Pairs[Task]:
    """Those of these kinds, and with this ``detail`` where it is given, that are still to be done; with ``suspended``
    those too that wait for an unfreezing.
    """
    waits = PENDING if suspended else {TaskStatus.OPEN}
    known = ((key, task) for key, task in tasks if task.kind in kinds and task.status in waits)
    return [(key, task) for key, task in known if detail in {None, task.detail}]


def waits_for_unfreeze(store: SealedStore, subject_id: bytes, kind: TaskKind | None) -> bool:
    """Whether a task of this kind about it is suspended, because her file is frozen."""
    if kind is None:
        return False
    tasks = store.sound("task", Task, subject=subject_id).pairs
    return any(task.kind is kind and task.status is TaskStatus.SUSPENDED for _, task in tasks)


def open_task(store: SealedStore, work: UnitOfWork, subject_id: bytes, task: Task, *, day_only: bool = False) -> None:
    """Put it on Today, within this transaction."""
    store.put(work, "task", secrets.token_bytes(16), subject_id, task, verb="task", day_only=day_only)


def ask_in_her_file(store: SealedStore, work: UnitOfWork, case_id: bytes, *tasks: Task, of_worker: bool = True) -> None:
    """Put these on Today, in a file of which nobody knows what else was lost: with its code and, ``of_worker``, for its
    worker where the file itself opens. Raises OpenError where its key does not open here, or is not as the log says:
    they must be under hers, and else another one would be made for her.
    """
    store.deks.find(work.cursor, case_id, store.deks.epoch)
    if not store.wraps.is_sound(case_id):
        raise OpenError
    with contextlib.suppress(OpenError, Refused):
        case = store.get("case_file", case_id, CaseFile)
        owner = case.worker if of_worker else ""
        tasks = tuple(replace(task, subject=case.code, owner=owner) for task in tasks)
    for task in tasks:
        open_task(store, work, case_id, task)


def ask_who_opens(store: SealedStore, work: UnitOfWork, case_id: bytes, today: date) -> None:
    """Who else may open a file that was just shut to all but keepers: on their Today, and whoever it is shut to hears
    it while something is to be done for her.
    """
    wrap_lines.ask_who_opens(store.wraps, work, case_id)
    _ask_on_today(store, work, case_id, today)


def ask_on_today(store: SealedStore, work: UnitOfWork, today: date) -> None:
    """Of each file of which it is to be said who else may open it, on keepers' Today where it is not there yet."""
    for subject_id in restricted_subjects(store.deks, work.cursor):
        if wrap_lines.asks_who_opens(store.wraps, subject_id):
            _ask_on_today(store, work, subject_id, today)


def _ask_on_today(store: SealedStore, work: UnitOfWork, case_id: bytes, today: date) -> None:
    with contextlib.suppress(OpenError, Refused), work.part():
        asked = open_of(store.sound("task", Task, subject=case_id).pairs, TaskKind.ACCESS_LOST)
        if not any(task.due <= today and not task.owner for _, task in asked):
            ask_in_her_file(store, work, case_id, Task(TaskKind.ACCESS_LOST, today, ""), of_worker=False)


def who_opens_is_said(store: SealedStore, work: UnitOfWork, case_id: bytes) -> None:
    """Somebody who opens a file said who else may, also if that is nobody: it is asked no more, on Today nor by what
    rings.
    """
    asked = open_of(store.sound("task", Task, subject=case_id).pairs, TaskKind.ACCESS_LOST)
    close_tasks(store, work, case_id, asked)
    _take_back_question(store, work, case_id)


def _take_back_question(store: SealedStore, work: UnitOfWork, case_id: bytes) -> None:
    if wrap_lines.asks_who_opens(store.wraps, case_id) and store.wraps.is_sound(case_id):
        wrap_lines.ask_who_opens(store.wraps, work, case_id, asks=False)


def end_tasks(
    store: SealedStore, work: UnitOfWork, subject_id: bytes, tasks: Iterable[tuple[bytes, Task]], because: EndedBecause
) -> None:
    """They are pointless now, within this transaction; Today says so once. Only what a withdrawal or a narrower word
    may settle is ended like this: never what is red, nor what asks for copies.
    """
    for key, task in tasks:
        ended = replace(task, status=TaskStatus.ENDED, because=because)
        store.put(work, "task", key, subject_id, ended, verb="done")


def close_tasks(
    store: SealedStore,
    work: UnitOfWork,
    subject_id: bytes,
    tasks: Iterable[tuple[bytes, Task]],
    *,
    verb: str = "done",
    day_only: bool = False,
) -> None:
    """They are done, within this transaction."""
    for key, task in tasks:
        store.put(work, "task", key, subject_id, replace(task, status=TaskStatus.DONE), verb=verb, day_only=day_only)
        if task.kind is TaskKind.ACCESS_LOST:
            _take_back_question(store, work, subject_id)
