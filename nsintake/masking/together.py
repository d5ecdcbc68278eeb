"""What hits of names and places say together: a chain of two names, a kunya, a place of several words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsintake.masking.leak_findings import Tier
from nsintake.masking.lexicon import How, same_person_part
from nsintake.masking.names import NamePart, NameRole, arabic_forms
from nsintake.masking.tables import KUNYA, PILGRIM_TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nsintake.masking.normalise import Token

_CHAIN_REACH = 6
_THIS = "\u0627\u0645"
"""The Sorani word, as it is folded: in Arabic that is "mother of"."""
_PERSON = frozenset({NameRole.GIVEN, NameRole.CHAIN, NameRole.RELATIVE})


@dataclass(frozen=True, slots=True)
class Hit:
    """A part met in a text. ``first`` and ``last`` are token indexes; ``tier`` what it does alone."""

    first: int
    last: int
    part: NamePart
    how: How
    tier: Tier


def chained(hits: Sequence[Hit]) -> set[int]:
    """Hits of which two different names of one person are within six words."""
    people = sorted((hit for hit in hits if hit.part.role is not NameRole.PLACE), key=lambda hit: hit.first)
    strict: set[int] = set()
    for index, hit in enumerate(people):
        for at in range(index + 1, len(people)):
            other = people[at]
            if other.first - hit.last > _CHAIN_REACH:
                break
            if hit.part.group != other.part.group or _overlap(hit, other):
                continue
            sure = hit.how is not How.FUZZY or other.how is not How.FUZZY
            if sure and not same_person_part(hit.part, other.part):
                strict |= {id(hit), id(other)}
    return strict


def _overlap(left: Hit, right: Hit) -> bool:
    """Whether a hit and one that begins no earlier have a word in common."""
    return right.first <= left.last


def after_kunya(hits: Sequence[Hit], tokens: Sequence[Token]) -> set[int]:
    """Hits of a relative's name right after "mother of", "daughter of" and their like."""
    strict: set[int] = set()
    for hit in hits:
        if hit.part.role not in _PERSON or hit.first == 0 or hit.how is How.FUZZY:
            continue
        before = tokens[hit.first - 1].text
        if tokens[hit.first - 1].sorani and before == _THIS:
            continue
        if before in KUNYA or any(form in KUNYA for form in arabic_forms(before) if len(before) < 6):
            strict.add(id(hit))
    return strict


def strict_rule(hit: Hit) -> str:
    """The rule of a hit that others make strict."""
    return "given_name" if hit.part.role is NameRole.GIVEN else "name_chain"


def rule_of(hit: Hit) -> str:
    """The rule of a hit by itself."""
    return f"like_{hit.part.role.value}" if hit.how is How.FUZZY else hit.part.role.value


def places_together(hits: Sequence[Hit]) -> Iterator[Hit]:
    """All hits, those of places of several words only where the words are together."""
    together: dict[int, list[Hit]] = {}
    for hit in hits:
        if hit.part.pieces == 1:
            yield hit
        else:
            together.setdefault(hit.part.group, []).append(hit)
    for pieces in together.values():
        yield from _complete(pieces)


def _complete(pieces: list[Hit]) -> Iterator[Hit]:
    pieces = sorted(pieces, key=lambda hit: hit.first)
    for index, hit in enumerate(pieces):
        reach = hit.first + hit.part.pieces + 1
        near = [hit]
        for at in range(index + 1, len(pieces)):
            if pieces[at].first > reach:
                break
            near.append(pieces[at])
        if len({_said_once(other.part.text) for other in near}) >= hit.part.pieces:
            last = max(other.last for other in near)
            yield Hit(hit.first, last, hit.part, hit.how, max((other.tier for other in near), key=_mildness))


def _said_once(text: str) -> str:
    """One word in whichever way it is written."""
    return PILGRIM_TITLES[0] if text in PILGRIM_TITLES else text


def _mildness(tier: Tier) -> int:
    return 1 if tier is Tier.ASK else 0
