"""What can be done in a play: the table of acts, with what each takes and gives.

An act is one small function over services. To add one, write it in the file of its room with ``@act``, add its line to
docs/practice.md, and play it once in a test.
"""

from __future__ import annotations

from nsintake.practice import (  # noqa: F401 - each puts its acts into the table
    acts_alarms,
    acts_cases,
    acts_complaints,
    acts_consent,
    acts_contacts,
    acts_directory,
    acts_figures,
    acts_forums,
    acts_intake,
    acts_letters,
    acts_liaison,
    acts_meetings,
    acts_named,
    acts_office,
    acts_rounds,
    acts_teams,
    acts_trainings,
    acts_ways,
    acts_wording,
)
from nsintake.practice.act import ACTS, Act
from nsintake.practice.values import ScriptFault, inside


def every_act() -> dict[str, Act]:
    """The whole table, by name, in the order of the names of its files."""
    return ACTS


def act_named(name: str, place: str) -> Act:
    """One act. Raises ScriptFault with every name there is."""
    table = every_act()
    if name not in table:
        raise ScriptFault(f"{place}: there is no act {name!r}; there is: {', '.join(sorted(table))}")
    return table[name]


def meanings() -> dict[str, str]:
    """What the kinds of arguments mean that the table names and does not spell out, by name."""
    found: dict[str, str] = {}
    for known in every_act().values():
        for argument in known.takes:
            found |= inside(argument.kind)
    return dict(sorted(found.items()))


def line_of(known: Act) -> str:
    """An act as ``--acts`` lists it."""
    takes = "; ".join(argument.words for argument in known.takes)
    gives = ", ".join(known.gives)
    return f"{known.name}({takes}) -> {gives or 'nothing'}\n    {known.does}"
