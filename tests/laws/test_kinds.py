"""Law of the kinds: what the office reads of a woman is made from what each kind of record contributes.

Whoever makes it names no kind, so that a new one is added in one place; and that place cannot be forgotten.
"""

from __future__ import annotations

import ast
from types import NoneType

from nsintake.domain import record_kinds
from nsintake.domain.record_kinds import File, Whose
from nsintake.domain.task import DueClass, TaskKind
from nsintake.records.kinds import KINDS
from nsintake.records.tasks import CODES, RULES
from tests.laws.source import Source, files, hold, imported, snippet, where

READERS = {
    "nsintake/records/merged_files.py": frozenset({"case_file", "tie"}),
    "nsintake/services/day/alarms.py": frozenset({"task"}),
    "nsintake/services/day/closing.py": frozenset({"case_file"}),
    "nsintake/services/day/coming_up.py": frozenset[str](),
    "nsintake/services/day/ringing.py": frozenset({"task"}),
    "nsintake/services/day/timeline.py": frozenset[str](),
    "nsintake/services/day/today.py": frozenset({"task"}),
}
"""Who asks the kinds, and the kinds that each is itself about: her file, what makes two files one, and what is due."""


def named_kinds(source: Source) -> list[str]:
    """Places that name a kind of record (its type, its table, or the module that its type is in) or a kind of task."""
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
    hits += [
        (f"TaskKind.{node.attr}", node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "TaskKind"
    ]
    return [f"{where(source, node)} {word}: ask the kinds, or the rule of the task" for word, node in hits]


def test_who_asks_the_kinds_names_none() -> None:
    sources = [source for source in files("nsintake") if source.name in READERS]
    assert {source.name for source in sources} == READERS.keys()
    hold([hit for source in sources for hit in named_kinds(source)])


def test_every_kind_that_is_about_somebody_says_what_it_contributes() -> None:
    said = [contribution.kind for contribution in KINDS]
    assert len(said) == len(set(said))
    lacking = {kind for kind in record_kinds.KINDS if kind.whose is not Whose.NOBODY} - set(said)
    assert not lacking, f"say it in nsintake/records/kinds.py: {[kind.table for kind in lacking]}"


def test_what_follows_from_her_file_is_asked_after_it() -> None:
    files_in_order = [contribution.kind.file for contribution in KINDS]
    assert files_in_order == sorted(files_in_order, key=lambda file: file is record_kinds.File.LIAISON)


def test_a_code_is_read_from_her_own_file() -> None:
    assert {contribution.kind.whose for contribution in KINDS if contribution.code is not None} == {
        record_kinds.Whose.WOMAN
    }


def test_a_class_of_moments_is_known_from_one_file() -> None:
    places = {(ring, contribution.kind.file) for contribution in KINDS for ring in contribution.rings}
    assert sorted(ring for ring, _ in places) == sorted(DueClass)


GOES_WITH = {
    "card": "goes with her file, under the same key",
    "invitation": "is erased by its age alone, and no list of what was erased names it",
}


def test_a_record_with_a_key_of_its_own_says_whether_it_shows_that_nothing_was_erased() -> None:
    own = {kind.table for kind in record_kinds.KINDS if kind.own_key and not kind.shows_kept}
    assert own == GOES_WITH.keys()


def test_only_a_kind_of_her_file_says_why_it_does_not_lead_to_what_was_told_of_her() -> None:
    said = {(c.kind.file, c.kind.whose) for c in KINDS if c.leads or c.leads_nowhere}
    assert said == {(File.IDENTITY, Whose.WOMAN)}


def carried(source: Source) -> set[str]:
    """The tables that a file of the room of backups names."""
    words = (node.value for node in ast.walk(source.tree) if isinstance(node, ast.Constant))
    tables = {kind.table for kind in record_kinds.KINDS}
    return {word for word in words if isinstance(word, str) and word in tables}


def test_every_kind_says_whether_a_restore_carries_it_over() -> None:
    room = [source for source in files("nsintake") if source.name.startswith("nsintake/services/backup/")]
    named = {table for source in room for table in carried(source)}
    undecided = {kind for kind in record_kinds.KINDS if (kind.table in named) is bool(kind.as_in_backup)}
    assert not undecided, f"carry it over, or say as_in_backup in its kind: {[kind.table for kind in undecided]}"


def test_every_kind_of_task_has_a_rule_and_its_page_says_what_the_code_is() -> None:
    assert RULES.keys() == set(TaskKind)
    lacking = {rule.page for rule in RULES.values()} - CODES.keys()
    assert not lacking, f"say in CODES of nsintake/records/tasks.py what the subject is: {sorted(lacking)}"


def test_the_law_of_the_kinds_can_fail() -> None:
    place = "nsintake/services/day/timeline.py"
    for line in (
        "from nsintake.domain.meeting import MeetingStatus\n",
        "from nsintake.domain import note\n",
        'rows = signed_in.identity.list("named_letter", kind)\n',
        "found = store.list(table, domain.NamedLetter)\n",
        "def told(row: Note) -> str:\n    return row.text\n",
        "def red(row: Task) -> bool:\n    return row.kind is TaskKind.RECALL\n",
    ):
        assert named_kinds(snippet(line, place)), line
    own = "from nsintake.domain.case import CaseFile\n"
    assert named_kinds(snippet(own, place))
    assert not named_kinds(snippet(own, "nsintake/services/day/closing.py"))
    assert not named_kinds(snippet("from nsintake.records.kinds import KINDS\n", place))
    task = "def page(kind: TaskKind) -> str:\n    return RULES[kind].page\n"
    assert not named_kinds(snippet(task, "nsintake/services/day/today.py"))
