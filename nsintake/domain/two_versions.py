"""Two workers on one file: what each changed since both read it, put together field by field.

What one side changed is taken. What both changed differently is shown side by side and chosen by a person; the versions
that were not chosen are handed back to be noted, so that no word either of them wrote is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from nsintake.domain.asked import SHE_LEFT_IT_OUT, left_out_in, with_left_out
from nsintake.domain.questions import FIELD, FieldKind
from nsintake.errors import Refused

Raw = Mapping[str, str]


class Keep(StrEnum):
    """Which version is kept."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Clash:
    """One field both changed, each version as raw answer, or ``SHE_LEFT_IT_OUT``."""

    field: str
    mine: str
    theirs: str

    @property
    def both(self) -> bool:
        """Whether both texts can be kept in the field."""
        texts = FIELD[self.field].kind in {FieldKind.TEXT, FieldKind.LINES, FieldKind.MANY}
        return texts and SHE_LEFT_IT_OUT not in {self.mine, self.theirs}


@dataclass(frozen=True, slots=True)
class Merged:
    """The answers that are kept, and the versions that are not, as (field, text) in the order of the questions."""

    answers: dict[str, str]
    put_aside: tuple[tuple[str, str], ...]


def clashes(base: Raw, mine: Raw, theirs: Raw) -> tuple[Clash, ...]:
    """The fields that both sides changed since ``base``, each to something else, in the order of the questions."""
    before, own, other = _states(base), _states(mine), _states(theirs)
    return tuple(
        Clash(name, own[name], other[name]) for name in FIELD if len({before[name], own[name], other[name]}) == 3
    )


def _states(said: Raw) -> dict[str, str]:
    """Every question with its answer, that she left it out, or nothing."""
    left_out = left_out_in(said)
    return {name: SHE_LEFT_IT_OUT if name in left_out else said.get(name, "") for name in FIELD}


def merge(base: Raw, mine: Raw, theirs: Raw, chosen: Mapping[str, Keep]) -> Merged:
    """The two versions put together. Raises Refused ``versions_differ`` while a clash is not decided."""
    differing = {clash.field: clash for clash in clashes(base, mine, theirs)}
    if not differing.keys() <= chosen.keys():
        raise Refused("versions_differ", count=len(differing.keys() - chosen.keys()))
    before, own, other = _states(base), _states(mine), _states(theirs)
    answers: dict[str, str] = {}
    aside: list[tuple[str, str]] = []
    for name in FIELD:
        clash = differing.get(name)
        if clash is None:
            answers[name] = other[name] if own[name] == before[name] else own[name]
        else:
            answers[name], lost = _settle(clash, chosen[name])
            aside += [(name, text) for text in lost if text not in {"", SHE_LEFT_IT_OUT}]
    left_out = [name for name, raw in answers.items() if raw == SHE_LEFT_IT_OUT]
    told = {name: raw for name, raw in answers.items() if raw and name not in left_out}
    return Merged(with_left_out(told, left_out), tuple(aside))


def _settle(clash: Clash, keep: Keep) -> tuple[str, tuple[str, ...]]:
    if keep is Keep.BOTH and clash.both:
        return _joined(clash), ()
    if keep is Keep.THEIRS:
        return clash.theirs, (clash.mine,)
    return clash.mine, (clash.theirs,)


def _joined(clash: Clash) -> str:
    kind = FIELD[clash.field].kind
    if kind is FieldKind.TEXT:
        return "\n\n".join(text for text in (clash.theirs, clash.mine) if text)
    between = "," if kind is FieldKind.MANY else "\n"
    parts = [part for text in (clash.theirs, clash.mine) for part in text.split(between) if part]
    return between.join(dict.fromkeys(parts))
