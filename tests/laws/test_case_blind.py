"""Law: what is held with duty bearers and is about no case reads nothing of a woman.

The import contract keeps the code about her away; this keeps her rows away. A forum's files name no table but their
own, and never ask for the file with the names or for anything that leads there.
"""

from __future__ import annotations

import ast

from nsintake.domain.record_kinds import KINDS
from tests.laws.source import Source, files, hold, snippet, where

BLIND = (
    "nsintake/domain/forum",
    "nsintake/services/forums/",
    "nsintake/records/general_words.py",
    "ui/pages/forums/",
)
OWN = frozenset({"forum", "forum_point", "task"})
LEADS = frozenset({"identity", "women", "outbox", "drafts", "send", "stores"})
"""What a signed-in person has that leads to a woman."""


def seeing(source: Source) -> list[str]:
    """Places that name a table of another kind, or what leads to a woman."""
    tables, hits = {kind.table for kind in KINDS} - OWN, list[tuple[str, ast.AST]]()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and node.value in tables:
            hits.append((node.value, node))
        if isinstance(node, ast.Attribute) and node.attr in LEADS and ast.unparse(node.value).endswith("signed_in"):
            hits.append((node.attr, node))
    return [f"{where(source, node)} {name}: a forum is about no case" for name, node in hits]


def test_what_is_about_no_case_reads_nothing_of_a_woman() -> None:
    found = [source for source in files("nsintake", "ui") if source.name.startswith(BLIND)]
    assert len(found) > 12
    assert all(any(source.name.startswith(name) for source in found) for name in BLIND)
    hold([hit for source in found for hit in seeing(source)])


def test_the_law_can_fail() -> None:
    for line in ('store.sound("action_point", Point)\n', "signed_in.identity.begin()\n", 'TABLE = "masked_record"\n'):
        assert seeing(snippet(line, "nsintake/services/forums/forum_view.py")), line
    assert not seeing(snippet('store.sound("forum", Forum)\n', "nsintake/services/forums/forum_view.py"))
