"""Law of the one answer: whether something about her may leave now is put together in one module and nowhere else.

``masking.facts`` asks the pure rule once more, so that no fact is told by an act that is not valid.
"""

from __future__ import annotations

import ast

from tests.laws.source import CODE, Source, call_name, files, hold, imported, snippet, where

HOME = "nsintake.records.consent_standing"
RULES = {"standing_act", "act_behind_letters", "newest_act"}
"""The pure rules of what stands: for the one answer, for their own file, and for masking."""
MAY_ASK_THE_RULES = {HOME, "nsintake.domain.consent", "nsintake.masking.facts", "nsintake.services.backup.carried_over"}
"""The last puts her words in order at a restore: nothing leaves by that."""
PARTS = {"conflict_with", "age_of", "against_naming"}
"""What an answer could be put together from by hand. Whoever asks her needs the first two: to tell her of it."""
MAY_ASK_FOR_PARTS = {
    HOME,
    "nsintake.services.consent.consent_view",
    "nsintake.services.consent.consenting",
    "nsintake.services.intake.reopening",
    "nsintake.services.letters.named",
    "nsintake.services.letters.named_papers",
}
FREEZE = {"freeze_on", "freeze_of"}
MAY_ASK_FOR_A_FREEZE = {
    HOME,
    "nsintake.domain.consent",
    "nsintake.services.consent.confirming",
    "nsintake.services.day.case_view",
    "nsintake.records.case_files",
    "nsintake.services.day.erasure",
    "nsintake.services.consent.merging",
    "nsintake.services.consent.consent_view",
    "nsintake.services.consent.withdrawing",
    "nsintake.services.consent.freezing",
}
"""Who freezes, unfreezes, shows that, or does something with her file that is no telling."""


def _named(source: Source) -> list[tuple[str, ast.AST]]:
    calls = [(call_name(node), node) for node in ast.walk(source.tree) if isinstance(node, ast.Call)]
    return [*calls, *((name.rsplit(".", 1)[-1], node) for name, node in imported(source))]


def by_hand(source: Source) -> list[str]:
    """Places that ask for a piece of the answer although the answer is there."""
    found = []
    for name, node in _named(source):
        for pieces, may in ((RULES, MAY_ASK_THE_RULES), (PARTS, MAY_ASK_FOR_PARTS), (FREEZE, MAY_ASK_FOR_A_FREEZE)):
            if name in pieces and source.module not in may:
                found.append(f"{where(source, node)} {name}: ask consent_standing.standing")
    return found


def test_nobody_else_puts_the_answer_together() -> None:
    hold([hit for source in files(*CODE) for hit in by_hand(source)])


def test_everybody_on_the_lists_still_asks() -> None:
    asking = {
        frozenset(pieces): {file.module for file in files("nsintake") if {name for name, _ in _named(file)} & pieces}
        for pieces in (RULES, PARTS, FREEZE)
    }
    assert asking[frozenset(RULES)] >= MAY_ASK_THE_RULES
    assert asking[frozenset(PARTS)] >= MAY_ASK_FOR_PARTS - {HOME}
    assert asking[frozenset(FREEZE)] >= MAY_ASK_FOR_A_FREEZE - {"nsintake.domain.consent"}


def test_the_law_of_the_one_answer_can_fail() -> None:
    own = "from nsintake.domain.consent import standing_act\nact = standing_act(acts, office, today)\n"
    assert len(by_hand(snippet(own, "nsintake/services/letters/other.py"))) == 2
    parts = (
        "def may(session, case_id, office, case):\n    return not conflict_with(session, case_id, office, case=case)\n"
    )
    assert by_hand(snippet(parts, "nsintake/services/meetings/planning.py"))
    frozen = "def may(session, case_id):\n    return casework.freeze_on(session, case_id) is None\n"
    assert by_hand(snippet(frozen, "nsintake/services/letters/release.py"))
