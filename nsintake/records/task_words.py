"""What a task of liaison.db may say on Today: codes, members of a list and the words that a worker let pass.

Whoever has the key of that file can write anything there, and a worker would take it for what is due. No window may
call it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from functools import cache

from nsintake.domain.codes import read_code
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import Happening
from nsintake.domain.task import CodeKind, Task, TaskKind
from nsintake.records.agreed_points import in_words_that_passed
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import RULES, code_kind, words_of
from nsintake.store.rows import Records

_OF_A_LIST: dict[TaskKind, type[StrEnum]] = {
    TaskKind.PRINT_LETTER: LetterKind,
    TaskKind.MEETING_INCIDENT: Happening,
}
_IN_WORDS = frozenset({CodeKind.FORUM, CodeKind.PLACE})
"""Subjects that are typed: officers keep forums, trainings and the directory."""


def as_they_may_say(signed_in: SignedIn, rows: Records[Task]) -> Records[Task]:
    """Tasks of liaison.db without what nobody writes there by the program: other words, no code of ours, no colleague
    who is known.
    """
    name_of = cache(signed_in.name_of)
    return [replace(row, value=_as_it_may_say(row.value, name_of)) for row in in_words_that_passed(signed_in, rows)]


def _as_it_may_say(task: Task, name_of: Callable[[str], str]) -> Task:
    if task.kind is not TaskKind.ACTION_POINT:
        task = replace(task, detail=_coded(task), owner=task.owner if task.owner and name_of(task.owner) else "")
    kind = code_kind(task, RULES[task.kind].page)
    return task if kind in _IN_WORDS or read_code(task.subject) == task.subject else replace(task, subject="")


def _coded(task: Task) -> str:
    """Its detail, where that is an id or what this kind of task says in a code; else nothing."""
    members = _OF_A_LIST.get(task.kind)
    if not words_of(task) or (members is not None and task.detail in {*members}):
        return task.detail
    code, _, number = task.detail.partition("/")
    of_sheet = task.kind is TaskKind.SHEET_MISSING and read_code(code) == code and number.isdecimal()
    return task.detail if of_sheet and number.isascii() else ""
