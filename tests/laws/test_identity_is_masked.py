"""Law of her identity: whatever is on file of who she is and how she is reached is looked for in what leaves.

A new field with text is checked by itself; one that need not be looked for is named here, with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass, replace
from itertools import count
from typing import Any, get_type_hints

import pytest

from nsintake.domain.case import Reaching
from nsintake.domain.identity import Identity
from nsintake.records.leak_judging import identifiers_of
from nsintake.records.merged_files import joined_identity
from tests import factories

NOT_LOOKED_FOR = {
    "Identity.age": "a fact of its own, told only to an office that she lets hear it",
    "Reaching.hours": "times of the day say nothing of her and are in many texts",
    "Reaching.if_someone_else": "a sentence that she chose because anybody may hear it",
    "Reaching.channels": "which apps are safe, and no account",
    "Reaching.card_safe": "yes or no",
    "Reaching.next_contact": "a day on which the office calls",
    "Reaching.return_signs": "pictures of a set, which are in no text",
}


@dataclass
class Filled:
    """A value with a number of its own in each field that is looked for; ``marks`` says which, by field."""

    value: Any
    marks: dict[str, str] = field(default_factory=dict)


def filled(kind: type[Any], numbers: count[int]) -> Filled:
    """Raises AssertionError for a field that has no text and is not named above."""
    parts, marks = dict[str, Any](), dict[str, str]()
    hints = get_type_hints(kind)
    for part in fields(kind):
        name, holds = f"{kind.__name__}.{part.name}", hints[part.name]
        if name in NOT_LOOKED_FOR:
            continue
        if is_dataclass(holds):
            inner = filled(holds, numbers)  # type: ignore[arg-type]
            parts[part.name], marks = inner.value, marks | inner.marks
            continue
        assert holds in {str, tuple[str, ...]}, f"{name}: is it looked for? Else name it with the reason"
        marks[name] = f"0770{next(numbers):07}"
        parts[part.name] = marks[name] if holds is str else (marks[name],)
    return Filled(kind(**parts), marks)


def on_file(numbers: count[int]) -> tuple[Any, dict[str, str]]:
    """A file of hers with a mark in each field, and the marks."""
    who, how = filled(Identity, numbers), filled(Reaching, numbers)
    return replace(factories.case(), identity=who.value, reaching=how.value), who.marks | how.marks


def lacking(identifiers: Any, marks: dict[str, str]) -> list[str]:
    """The fields whose mark is not among what is looked for."""
    known = {value for part in fields(identifiers) for value in getattr(identifiers, part.name)}
    return [name for name, mark in marks.items() if mark not in known]


def test_every_field_of_who_she_is_and_how_she_is_reached_is_looked_for() -> None:
    case, marks = on_file(count(1))
    assert len(marks) > len(fields(Identity))
    assert lacking(identifiers_of(case), marks) == []


def test_what_another_file_of_hers_says_is_looked_for_too() -> None:
    numbers = count(1)
    (own, marks), (other, more) = on_file(numbers), on_file(numbers)
    joined = replace(own, identity=joined_identity(own, [other]))
    assert lacking(identifiers_of(joined), marks) == []
    assert lacking(identifiers_of(joined), more) == []


def test_the_law_of_her_identity_can_fail() -> None:
    @dataclass
    class Later:
        tribe: int = 0

    with pytest.raises(AssertionError, match="tribe"):
        filled(Later, count(1))
    case, marks = on_file(count(1))
    assert lacking(identifiers_of(replace(case, reaching=Reaching())), marks) == [
        name for name in marks if name.startswith("Reaching.")
    ]
