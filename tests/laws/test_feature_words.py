"""Law of the features' words: what a kind of task, an own entry of the time line and an own open point are called is
said once. Of the enums that are no feature's own mypy finds a member without words.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Collection, Iterable
from enum import StrEnum

from nsintake.domain.closing import ClosingPoint
from nsintake.domain.task import TaskKind
from nsintake.domain.timeline import EventKind
from tests.laws.source import Source, call_name, files, hold, snippet, where
from ui.words import audit, errors_work, tasks
from ui.words.features import EVENTS, FEATURES, STILL_OPEN

WORDS: dict[str, tuple[Collection[str], type[StrEnum]]] = {
    "OwnEvent": (EVENTS, EventKind),
    "OwnPoint": (STILL_OPEN, ClosingPoint),
}
SAY_IT = "say it in WORDS of the feature's file in ui/words/ (listed in ui/words/features.py)"


def made_by(source: Source) -> list[tuple[str, str, ast.Call]]:
    """What a file makes a feature's own: an entry or a point, its name, and where."""
    calls = [node for node in ast.walk(source.tree) if isinstance(node, ast.Call) and call_name(node) in WORDS]
    return [(call_name(call), ast.literal_eval(call.args[0]), call) for call in calls]


def wordless(source: Source) -> list[str]:
    """What of a file's own has no words, or is called as something that is nobody's own."""
    hits = list[str]()
    for kind, name, call in made_by(source):
        said, shared = WORDS[kind]
        if name not in said:
            hits.append(f"{where(source, call)} {name!r} has no words: {SAY_IT}")
        if name in set(shared):
            hits.append(f"{where(source, call)} {name!r} is in {shared.__name__} too")
    return hits


def unlisted(source: Source) -> list[str]:
    """Words of a feature that nobody reads."""
    names = {node.id for node in ast.walk(source.tree) if isinstance(node, ast.Name)}
    listed = {alias.name for node in _imports("ui/words/features.py") for alias in node.names}
    name = source.name.rsplit("/", 1)[-1].removesuffix(".py")
    lost = "FeatureWords" in names and name not in listed
    return [f"{source.name} is not listed in ui/words/features.py"] if lost else []


def _imports(name: str) -> list[ast.ImportFrom]:
    (found,) = [source for source in files("ui") if source.name == name]
    return [node for node in ast.walk(found.tree) if isinstance(node, ast.ImportFrom) and node.module == "ui.words"]


def test_what_is_a_features_own_has_words() -> None:
    hold([hit for source in files("nsintake") for hit in wordless(source)])
    made = Counter((kind, name) for source in files("nsintake") for kind, name, _ in made_by(source))
    assert set(made.values()) == {1}
    assert {name for _, name in made} == {*EVENTS, *STILL_OPEN}


def test_the_words_of_every_feature_are_read() -> None:
    hold([hit for source in files("ui") for hit in unlisted(source)])
    assert len(FEATURES) == sum(len(node.names) for node in _imports("ui/words/features.py"))


def test_every_kind_of_task_has_words() -> None:
    lacking = set(TaskKind) - tasks.TASKS.keys()
    assert not lacking, f"{SAY_IT}, or in ui/words/tasks.py where it is no feature's: {sorted(lacking)}"


def test_nothing_is_said_by_two() -> None:
    said: tuple[tuple[Collection[str], list[Iterable[str]]], ...] = (
        (audit.VERBS, [audit.SHARED, *(feature.verbs for feature in FEATURES)]),
        (tasks.TASKS, [tasks.SHARED, *(feature.tasks for feature in FEATURES)]),
        (errors_work.WORDS, [errors_work.SHARED, *(feature.errors for feature in FEATURES)]),
        (EVENTS, [feature.events for feature in FEATURES]),
        (STILL_OPEN, [feature.still_open for feature in FEATURES]),
    )
    for whole, parts in said:
        twice = Counter(name for part in parts for name in part)
        assert [name for name, times in twice.items() if times > 1] == []
        assert len(whole) == len(twice)


def test_the_law_of_the_features_words_can_fail() -> None:
    assert wordless(snippet('PLOT = OwnEvent("plot")\n'))
    assert wordless(snippet('PLOT = OwnPoint("plot")\n'))
    assert wordless(snippet('PLOT = OwnPoint("tasks")\n'))[1:]
    assert unlisted(snippet("WORDS = FeatureWords()\n", "ui/words/plots.py"))
