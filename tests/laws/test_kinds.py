"""Law of the kinds: what the office reads of a woman is made from what each kind of record contributes.

Whoever makes it names no kind, so that a new one is added in one place; and that place cannot be forgotten.
"""

from __future__ import annotations

import ast
from types import NoneType

from nsintake.domain import record_kinds
from nsintake.domain.task import DueClass, TaskKind
from nsintake.records.kinds import KINDS
from nsintake.records.tasks import RULES
from tests.laws.source import Source, files, hold, imported, snippet, where

READERS = {
    "nsintake/records/merged_files.py": frozenset({"case_file", "tie"}),
    "nsintake/services/day/closing.py": frozenset({"case_file"}),
    "nsintake/services/day/timeline.py": frozenset[str](),
    "nsintake/services/day/today.py": frozenset({"task"}),
}
"""Who asks the kinds, and the kinds that each is itself about: her file, what makes two files one, and what is due."""


def named_kinds(source: Source) -> list[str]:
    """Places that name a kind of record: its type, its table, or the module that its type lies in."""
    words: list[tuple[object, ast.AST]] = []
    for node in ast.walk(source.tree):
        words += [(getattr(node, part), node) for part in ("id", "attr", "value") if hasattr(node, part)]
    modules = [(name, node) for name, node in imported(source)]
    words += [(name.rsplit(".", 1)[-1], node) for name, node in modules]
    own = [kind for kind in record_kinds.KINDS if kind.table in READERS.get(source.name, ())]
    others = [kind for kind in record_kinds.KINDS if kind not in own and kind.value is not NoneType]
    names = {name for kind in others for name in (kind.table, kind.value.__name__)}
    theirs = {kind.value.__module__ for kind in others} - {kind.value.__module__ for kind in own}
    hits = [(word, node) for word, node in words if isinstance(word, str) and word in names]
    hits += [(name, node) for name, node in modules if name in theirs]
    return [f"{where(source, node)} {word}: ask the kinds" for word, node in hits]


def test_who_asks_the_kinds_names_none() -> None:
    sources = [source for source in files("nsintake") if source.name in READERS]
    assert {source.name for source in sources} == READERS.keys()
    hold([hit for source in sources for hit in named_kinds(source)])


def test_every_kind_says_what_it_contributes() -> None:
    assert {one.kind for one in KINDS} == set(record_kinds.KINDS)
    assert len(KINDS) == len(record_kinds.KINDS)


def test_what_follows_from_her_file_is_asked_after_it() -> None:
    files_in_order = [one.kind.file for one in KINDS]
    assert files_in_order == sorted(files_in_order, key=lambda file: file is record_kinds.File.LIAISON)


def test_a_code_is_read_from_her_own_file() -> None:
    assert {one.kind.whose for one in KINDS if one.code is not None} == {record_kinds.Whose.WOMAN}


def test_a_class_of_moments_is_known_from_one_file() -> None:
    places = {(ring, one.kind.file) for one in KINDS for ring in one.rings}
    assert sorted(ring for ring, _ in places) == sorted(DueClass)


def test_every_kind_of_task_has_a_rule() -> None:
    assert RULES.keys() == set(TaskKind)


def test_the_law_of_the_kinds_can_fail() -> None:
    place = "nsintake/services/day/timeline.py"
    for line in (
        "from nsintake.domain.meeting import MeetingStatus\n",
        "from nsintake.domain import note\n",
        'rows = session.identity.list("named_letter", kind)\n',
        "found = store.list(table, domain.NamedLetter)\n",
        "def told(row: Note) -> str:\n    return row.text\n",
    ):
        assert named_kinds(snippet(line, place)), line
    own = "from nsintake.domain.case import CaseFile\n"
    assert named_kinds(snippet(own, place))
    assert not named_kinds(snippet(own, "nsintake/services/day/closing.py"))
    assert not named_kinds(snippet("from nsintake.records.kinds import KINDS\n", place))
