"""Facts that name nobody one by one and could point to her together. Advice only: it never stops a letter.

Three combinations are always dangerous. Whether the facts shown are rare is counted among the office's own files, once
there are enough of them that a count means something; how many share them is never said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from nsintake.domain.consent import Item
from nsintake.domain.incident import Force, Relation
from nsintake.masking.facts import DESCRIBING
from nsintake.masking.names import bare
from nsintake.masking.normalise import Script, fold, tokens_of
from nsintake.masking.tables import FORCE_WORDS, KIN_CUES, KIN_CUES_EN, MONTH_WORDS
from nsintake.masking.withheld import WithheldIndex, withheld_words

if TYPE_CHECKING:
    from nsintake.domain.case import CaseFile
    from nsintake.masking.normalise import Token

LEAST_FILES = 30
"""Files an office must have before counting says anything."""
_FEW, _SOME = 3, 5
_REACH = 5
_TOLD_BY_WORDS = (Item.DISABILITY, Item.AGE, Item.DISTRICT, Item.RELATION)
_KIN = frozenset({Relation.HUSBAND, Relation.FORMER_HUSBAND, Relation.RELATIVE, Relation.FORMER_FIANCE})
_NO_FORCE = frozenset({Force.UNKNOWN, Force.NONE})
_DAY = re.compile(
    r"(?<![\d/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2})(?![\d/.-]?\d)"
)
_BETWEEN_DAY_AND_MONTH = frozenset({"st", "nd", "rd", "th", "of", "the", "\u064a"})

Described = tuple[str, ...]
"""What of one file describes her, in the order of ``DESCRIBING``; empty for what she did not tell."""


class Danger(StrEnum):
    """What is dangerous. ``SOME`` is worth a thought, all others a warning."""

    IN_THE_FORCE = "in_the_force"
    DAY_AND_DISTRICT = "day_and_district"
    DISABILITY_AND_AGE = "disability_and_age"
    FEW = "few"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Rare:
    """One combination. ``leave_out``: facts of the letter without which it is gone; the rest is in own words."""

    danger: Danger
    leave_out: tuple[Item, ...] = ()

    @property
    def warns(self) -> bool:
        """Whether it is more than a note."""
        return self.danger is not Danger.SOME


def described(case: CaseFile) -> Described:
    """What of a file describes her."""
    own = case.incident
    age = case.identity.age
    values = (
        f"{own.since:%Y-%m}" if own.since else "",
        own.relation.value,
        own.district.value,
        "unknown" if age.value == "unknown" else "minor" if age.minor else "adult",
        own.civil_status.value,
        own.displacement.value,
        own.disability.value,
    )
    return tuple("" if value == "unknown" else value for value in values)


def dangerous(case: CaseFile, told: Iterable[Item], texts: Iterable[str]) -> tuple[Rare, ...]:
    """The fixed combinations in the facts told and in free words."""
    told = frozenset(told)
    words = [_Words(text) for text in texts]
    said = {item for item in _TOLD_BY_WORDS if any(item in each.items for each in words)}
    day = any(each.day for each in words)
    found: list[Rare] = []
    if _in_the_force(case) and Item.RELATION in told | said:
        found.append(Rare(Danger.IN_THE_FORCE, _of(told, Item.RELATION)))
    elif any(each.kin_in_force for each in words):
        found.append(Rare(Danger.IN_THE_FORCE))
    if Item.DISTRICT in told | said and (day or Item.DEADLINE in told):
        found.append(Rare(Danger.DAY_AND_DISTRICT, _of(told, Item.DEADLINE if not day else Item.DISTRICT)))
    disabled = case.incident.disability.value == "yes" and Item.DISABILITY in told
    if (disabled or Item.DISABILITY in said) and Item.AGE in told | said:
        found.append(Rare(Danger.DISABILITY_AND_AGE, _of(told, Item.AGE) or _of(told, Item.DISABILITY)))
    return tuple(found)


def counted(hers: Described, told: Iterable[Item], files: Sequence[Described]) -> Rare | None:
    """Whether few of the office's files share what is told of her, and what to leave out so that more do.

    ``files``: what describes every woman of the office, hers among them.
    """
    told = frozenset(told)
    shown = [at for at, item in enumerate(DESCRIBING) if item in told and hers[at]]
    if len(files) < LEAST_FILES:
        return None
    differing = Counter(frozenset(at for at in shown if file[at] != hers[at]) for file in files)
    sharing = differing[frozenset()]
    if sharing >= _SOME:
        return None
    danger = Danger.FEW if sharing < _FEW else Danger.SOME
    kept, left = list(shown), set[int]()
    while sharing < _SOME:  # without any of them all files are alike
        tries = {at: _sharing(differing, {at, *left}) for at in kept}
        best = max(kept, key=lambda at: tries[at])
        kept.remove(best)
        left.add(best)
        sharing = tries[best]
    return Rare(danger, tuple(DESCRIBING[at] for at in sorted(left)))


def _sharing(differing: Counter[frozenset[int]], left: set[int]) -> int:
    """How many files differ from hers in nothing but what is left out."""
    return sum(many for places, many in differing.items() if places <= left)


def _in_the_force(case: CaseFile) -> bool:
    return case.incident.force not in _NO_FORCE and case.incident.relation in _KIN


def _of(told: frozenset[Item], item: Item) -> tuple[Item, ...]:
    return (item,) if item in told else ()


@cache
def _index() -> WithheldIndex:
    return WithheldIndex((item.value for item in _TOLD_BY_WORDS), withheld_words())


class _Words:
    """What free words tell: items by their words, an exact day, a relative beside a force."""

    def __init__(self, text: str) -> None:
        folded = fold(text)
        tokens = tokens_of(folded)
        self.items = frozenset(Item(item) for _, _, item, _ in _index().find(tokens))
        self.day = _DAY.search(folded.text) is not None or any(_names_a_day(tokens, at) for at in range(len(tokens)))
        self.kin_in_force = _kin_near_force(tokens)


def _names_a_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number of a day is beside the name of a month."""
    if tokens[at].script is not Script.DIGITS or not 1 <= int(tokens[at].text[:3]) <= 31:
        return False
    after = [token.text for token in tokens[at + 1 : at + 4]]
    while after and after[0] in _BETWEEN_DAY_AND_MONTH:
        after.pop(0)
    beside = [*after[:1], *(token.text for token in tokens[max(at - 1, 0) : at])]
    return any(bare(word) in MONTH_WORDS for word in beside)


def _kin_near_force(tokens: Sequence[Token]) -> bool:
    words = [bare(token.text, script=token.script) for token in tokens]
    forces = [at for at, word in enumerate(words) if word in FORCE_WORDS]
    kin = [at for at, word in enumerate(words) if word in KIN_CUES or word in KIN_CUES_EN]
    return any(abs(force - relative) <= _REACH for force in forces for relative in kin)
