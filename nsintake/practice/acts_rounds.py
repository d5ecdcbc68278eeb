"""Acts of a round: papers that go out together, their list, what became of them; the register and a letter's number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from nsintake.domain.contact import Numbered
from nsintake.domain.language import Lang
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, field_called, keep_print
from nsintake.practice.values import Id
from nsintake.services.liaison import lookup, rounds
from nsintake.services.liaison.handing import Handing


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Copies of a print that somebody was given on a round."""

    print_id: Id
    copies: int
    to: str
    number: str = ""
    dated: date | None = None


@act("begin_round", "code")
def begin_round(desk: Desk, *, print_ids: tuple[Id, ...]) -> Gives:
    """Counted papers are taken along together."""
    return {"code": rounds.begin_round(desk.signed_in, print_ids)}


@act("print_round_list")
def print_round_list(desk: Desk, *, lang: Lang) -> Gives:
    """The list of the round that is on the way: references, offices, papers, copies, boxes to tick."""
    keep_print(desk, "round_list", rounds.round_list(desk.signed_in, lang))
    return None


@act("settle_round")
def settle_round(desk: Desk, *, handed: tuple[HandedOver, ...] = (), back: tuple[Id, ...] = ()) -> Gives:
    """What became of each paper of a round, all in one."""
    given = [Handing(sheet.print_id, sheet.copies, sheet.to, Numbered(sheet.number, sheet.dated)) for sheet in handed]
    rounds.settle_round(desk.signed_in, given, back)
    return None


@act("print_register")
def print_register(desk: Desk, *, lang: Lang, first: date, last: date) -> Gives:
    """What was handed over from one day to another, by reference, office, number and date."""
    keep_print(desk, "register", rounds.register(desk.signed_in, lang, first, last))
    return None


@act("find_by_number", "references")
def find_by_number(desk: Desk, *, number: str) -> Gives:
    """The records of a letter's number, ours or theirs; of a number that several bear, each."""
    with field_called("number", there="reference"):
        return {"references": [found.reference for found in lookup.find(desk.signed_in, number)]}
