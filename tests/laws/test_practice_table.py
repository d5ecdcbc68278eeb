"""Law: the acts of a play are those of docs/practice.md, name by name; scripts that somebody keeps go on to play."""

from __future__ import annotations

import re

from nsintake.practice.act import Act
from nsintake.practice.acts import every_act, meanings
from tests.laws.source import ROOT, hold

ROW = re.compile(r"^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
DOCUMENT = (ROOT / "docs/practice.md").read_text("utf-8")


def rows(text: str) -> dict[str, tuple[str, str, str]]:
    """Every act of the table: what it takes, gives and does."""
    table = text.partition("## Every act")[2]
    return {name: (takes, gives, does) for name, takes, gives, does in ROW.findall(table)}


def row_of(known: Act) -> tuple[str, str, str]:
    takes = "; ".join(argument.words for argument in known.takes)
    return takes or "nothing", ", ".join(known.gives) or "nothing", known.does


def differences(text: str) -> list[str]:
    table, acts = rows(text), every_act()
    found = [f"{name} is in the table and is no act" for name in table if name not in acts]
    return found + [f"{name}: {row_of(known)}" for name, known in acts.items() if table.get(name) != row_of(known)]


def test_the_table_of_acts_is_what_the_program_has() -> None:
    hold(differences(DOCUMENT))


def test_the_kinds_of_arguments_are_said_there() -> None:
    hold(
        [f"| {name} | {meaning} |" for name, meaning in meanings().items() if f"| {name} | {meaning} |" not in DOCUMENT]
    )


def test_the_law_can_fail() -> None:
    assert differences(DOCUMENT.replace("| `withdraw` |", "| `take_back` |"))
    assert differences(DOCUMENT.replace("letter_id: id", "draft_id: id"))
    assert differences(DOCUMENT.replace("| `look` |", "| look |"))
