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
from nsintake.records.tasks import RULES
from tests.laws.source import Source, files, hold, imported, snippet, where

READERS = {
    "nsintake/records/merged_files.py": frozenset({"case_file", "tie"}),
    "nsintake/services/day/alarms.py": frozenset({"task"}),
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
    assert {contribution.kind for contribution in KINDS} == set(record_kinds.KINDS)
    assert len(KINDS) == len(record_kinds.KINDS)


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


LEADS_NOWHERE = {
    "card": "says what her file says",
    "meeting_plan": "a meeting is found by the reference of the record that its officer brings",
    "accompaniment_plan": "leads to a way by its code, of which only its watch goes on",
    "task": "says what is due, and is opened again by whatever asks for it",
    "note": "is read in her file alone",
    "named_print": "is found by the letter that names her",
    "needs_met": "says what she thinks of what was done",
    "legal_told": "says what she decided, and is told nobody",
}


def test_every_kind_of_her_file_says_whether_it_leads_to_what_was_told_of_her() -> None:
    hers = [
        contribution
        for contribution in KINDS
        if contribution.kind.file is File.IDENTITY and contribution.kind.whose is Whose.WOMAN
    ]
    assert {contribution.kind.table for contribution in hers if not contribution.leads} == LEADS_NOWHERE.keys()
    assert not [contribution.kind.table for contribution in KINDS if contribution.leads and contribution not in hers]


NOT_CARRIED_OVER = {
    ("liaison", "directory_entry"): "is about no woman; what the backup has is verified again where it is old",
    ("liaison", "training"): "is about no woman, and stops nothing",
    ("liaison", "forum"): "is about no woman; what was written since the backup is written again",
    ("liaison", "forum_point"): "is about no woman; what was agreed since the backup is on the papers",
    ("liaison", "action_point"): "of a meeting only its end is carried over",
    ("liaison", "proposal"): "leaves only in a letter that she hears",
    ("identity", "meeting_plan"): "of a meeting only its end is carried over",
    ("identity", "accompaniment_plan"): "of a way only its watch is carried over",
    ("identity", "figure"): "names nobody",
    ("identity", "note"): "stops nothing and leaves in nothing",
    ("identity", "invitation"): "stops nothing and leaves in nothing",
    ("identity", "mentoring"): "says what was agreed with members, and stops nothing",
    ("identity", "hand_over"): "names nobody and stops nothing",
    ("identity", "kept_index"): "says what her file says, and is made again",
    ("identity", "card"): "says what her file says",
    ("identity", "needs_met"): "says what she thinks of what was done, and stops nothing",
    ("identity", "legal_told"): "says what she decided, and stops nothing",
}
"""Of these a restore brings back what the backup has. A kind that stops something must be carried over: see
``nsintake/services/backup/since.py``."""


def carried(source: Source) -> set[str]:
    """The tables that a file of the room of backups names."""
    words = (node.value for node in ast.walk(source.tree) if isinstance(node, ast.Constant))
    tables = {kind.table for kind in record_kinds.KINDS}
    return {word for word in words if isinstance(word, str) and word in tables}


def test_every_kind_says_whether_a_restore_carries_it_over() -> None:
    room = [source for source in files("nsintake") if source.name.startswith("nsintake/services/backup/")]
    named = {table for source in room for table in carried(source)}
    places = {(kind.file.value, kind.table) for kind in record_kinds.KINDS}
    assert {place for place in places if place[1] not in named} == NOT_CARRIED_OVER.keys()


def test_every_kind_of_task_has_a_rule() -> None:
    assert RULES.keys() == set(TaskKind)


def test_the_law_of_the_kinds_can_fail() -> None:
    place = "nsintake/services/day/timeline.py"
    for line in (
        "from nsintake.domain.meeting import MeetingStatus\n",
        "from nsintake.domain import note\n",
        'rows = signed_in.identity.list("named_letter", kind)\n',
        "found = store.list(table, domain.NamedLetter)\n",
        "def told(row: Note) -> str:\n    return row.text\n",
    ):
        assert named_kinds(snippet(line, place)), line
    own = "from nsintake.domain.case import CaseFile\n"
    assert named_kinds(snippet(own, place))
    assert not named_kinds(snippet(own, "nsintake/services/day/closing.py"))
    assert not named_kinds(snippet("from nsintake.records.kinds import KINDS\n", place))
