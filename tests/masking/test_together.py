"""Hits that are nothing much alone, and what they say together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from nsintake.masking.leak_findings import Tier
from nsintake.masking.lexicon import How
from nsintake.masking.names import NamePart, NameRole
from nsintake.masking.normalise import Script, fold, tokens_of
from nsintake.masking.together import Hit, after_kunya, chained, places_together, rule_of, strict_rule

SURE, FUZZY = How.EXACT, How.FUZZY


def part(text: str, *, role: NameRole = NameRole.CHAIN, group: int = 1, pieces: int = 1) -> NamePart:
    return NamePart(text, text, Script.LATIN, role, group, text, pieces)


def hit(text: str, at: int, *, to: int = 0, how: How = SURE, **more: Any) -> Hit:
    return Hit(at, to or at, part(text, **more), how, Tier.ASK)


def together(*hits: Hit) -> bool:
    strict = chained(hits)
    assert strict in (set(), {id(each) for each in hits})
    return bool(strict)


def test_two_names_of_one_person_within_six_words_are_strict() -> None:
    assert together(hit("karim", 0), hit("nada", 6))
    assert together(hit("nada", 8), hit("karim", 0, to=2))
    assert not together(hit("karim", 0), hit("nada", 7))
    assert not together(hit("karim", 0), hit("nada", 2, group=2))
    assert not together(hit("karim", 0), hit("kareem", 2)), "one name in two spellings"
    assert not together(hit("karim", 0, to=1), hit("nada", 1)), "one word that may be either"
    assert not together(hit("karim", 0), hit("nada", 2, role=NameRole.PLACE))


@pytest.mark.parametrize(("left", "right", "strict"), [(SURE, FUZZY, True), (FUZZY, SURE, True), (FUZZY, FUZZY, False)])
def test_of_two_at_least_one_must_be_sure(left: How, right: How, *, strict: bool) -> None:
    assert together(hit("karim", 0, how=left), hit("nada", 1, how=right)) is strict


@pytest.mark.parametrize(
    ("text", "strict"),
    [("ام سيف", True), ("وام سيف", True), ("بنت سيف", True), ("مع سيف", False), ("سيف ام", False),
     ("والمهندس سيف", False), ("والبنت سيف", False), ("وبالبنت سيف", False)],
)  # fmt: skip
def test_a_name_right_after_a_kunya_is_strict(text: str, *, strict: bool) -> None:
    tokens = tokens_of(fold(text))
    at = [token.text for token in tokens].index("سيف")
    found = Hit(at, at, part("سيف", role=NameRole.RELATIVE), SURE, Tier.ASK)
    for role in (NameRole.GIVEN, NameRole.CHAIN, NameRole.RELATIVE):
        assert bool(after_kunya([replace(found, part=part("سيف", role=role))], tokens)) is strict
    assert not after_kunya([replace(found, how=FUZZY)], tokens)
    assert not after_kunya([replace(found, part=part("سيف", role=NameRole.KUNYA))], tokens)


def places(*hits: Hit) -> list[tuple[int, int, Tier]]:
    return [(each.first, each.last, each.tier) for each in places_together(hits)]


def test_a_place_of_several_words_counts_where_they_are_together() -> None:
    def word(text: str, at: int, **more: Any) -> Hit:
        return hit(text, at, role=NameRole.PLACE, pieces=2, **more)

    assert places(hit("karim", 3), hit("nada", 4)) == [(3, 3, Tier.ASK), (4, 4, Tier.ASK)]
    assert places(word("al", 0), word("hud", 3)) == [(0, 3, Tier.ASK)]
    assert places(word("hud", 3), word("al", 0, to=1)) == [(0, 3, Tier.ASK)]
    assert places(word("al", 0), word("hud", 4)) == []
    assert places(word("al", 0), word("al", 1)) == places(word("al", 0)) == []
    assert places(word("al", 0), word("hud", 1, group=2)) == []
    strict = replace(word("al", 0), tier=Tier.BLOCK)
    assert places(strict, word("hud", 1)) == places(word("hud", 1), strict) == [(0, 1, Tier.ASK)]
    assert places(strict, replace(word("hud", 1), tier=Tier.BLOCK)) == [(0, 1, Tier.BLOCK)]


def test_a_hit_is_named_by_its_role_and_by_how_sure_it_is() -> None:
    given, chain = hit("nada", 0, role=NameRole.GIVEN), hit("karim", 0)
    assert (strict_rule(given), strict_rule(chain)) == ("given_name", "name_chain")
    assert (rule_of(given), rule_of(replace(chain, how=FUZZY))) == ("given_name", "like_chain_name")
