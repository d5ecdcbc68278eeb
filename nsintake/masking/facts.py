"""Who is told what: the one place where masking is decided. It must never look at identity beyond the age band.

An item becomes a fact only if all of this is true: the office can use it, she agreed that this office hears it, it is
not left out of this letter, and she told it. Everything else, also an item this version does not know how to say, is
withheld. A request made for her tells of her too: what an item says is asked only where that item is told.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Choice, ConsentAct, Item, said_items, shared_items, standing_act
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import IncidentKind, Relation
from nsintake.domain.language import Lang, Wording, day_in, in_digits
from nsintake.domain.letter_request import SERVICES, LetterRequest
from nsintake.domain.liaison import Fact
from nsintake.domain.recipients import Recipient
from nsintake.errors import Refused
from nsintake.masking.vocabulary import Vocabulary

VERBATIM = frozenset({Item.ACCOUNT, Item.PAYMENT_DETAILS, Item.DEADLINE})
"""Items whose value is copied sign by sign; a day in the digits of the language."""

_IMPLIES = {
    IncidentKind.DEMAND_MONEY: (Item.DEMAND, "kind.coarse.extortion"),
    IncidentKind.DEMAND_FAVOURS: (Item.DEMAND, "kind.coarse.extortion"),
    IncidentKind.DOMESTIC_VIOLENCE: (Item.RELATION, "kind.coarse.violence"),
}
"""A kind that gives away another item, and what is said instead while that item is withheld."""

_MARRIED = frozenset({Relation.HUSBAND, Relation.FORMER_HUSBAND})
"""What he is to her that says as well that she is or was married; a relative, while that is withheld."""

DESCRIBING = (
    Item.SINCE,
    Item.RELATION,
    Item.DISTRICT,
    Item.AGE,
    Item.CIVIL_STATUS,
    Item.DISPLACEMENT,
    Item.DISABILITY,
)
"""Items by which somebody who knows her could know her again."""
_TOGETHER = frozenset({Item.DEADLINE, *DESCRIBING})


@dataclass(frozen=True, slots=True)
class AskedFor:
    """A request as a paper says it."""

    request: LetterRequest
    text: Wording


@dataclass(frozen=True, slots=True)
class Told:
    """What one recipient is told, in the fixed order of items, and every item that is not said.

    ``requests``: what it is asked for her; ``uncovered``: requests that would tell it what she did not agree to, with
    which no paper leaves.
    """

    facts: tuple[Fact, ...]
    withheld: tuple[Item, ...]
    requests: tuple[AskedFor, ...] = ()
    uncovered: tuple[LetterRequest, ...] = ()


@dataclass(frozen=True, slots=True)
class Consequences:
    """The three columns she is shown before she says yes."""

    will_learn: tuple[Wording, ...]
    will_not_learn: tuple[Wording, ...]
    could_find_out: tuple[Wording, ...]


@dataclass(frozen=True, slots=True)
class _Telling:
    case: CaseFile
    allowed: frozenset[Item]
    vocabulary: Vocabulary

    def phrase(self, item: Item, value: str) -> Wording | None:
        return None if value == "unknown" else self.vocabulary.phrase(f"{item.value}.{value}")

    def listed(self, keys: Iterable[str]) -> Wording | None:
        """Several phrases in one line, repeats dropped; None if there is none."""
        phrases = [self.vocabulary.phrase(key) for key in dict.fromkeys(keys)]
        if not phrases:
            return None
        between = self.vocabulary.phrase("list.separator")
        return Wording(
            **{lang.value: between.said_in(lang).join(phrase.said_in(lang) for phrase in phrases) for lang in Lang}
        )


def facts_for(
    case: CaseFile,
    act: ConsentAct | None,
    recipient: Recipient,
    vocabulary: Vocabulary,
    *,
    today: date,
    left_out: frozenset[Item] = frozenset(),
    asked: frozenset[Item] = frozenset(),
    requests: frozenset[LetterRequest] = frozenset(),
) -> Told:
    """The facts one recipient may hear today, each in three languages.

    An act that is absent, withdrawn, expired, dated ahead or not hers to give at her age shares nothing. ``asked``:
    items she wants to be asked about first, and was, and said yes; ``requests``: what it is to be asked for her. Raises
    Refused ``consent_other_recipient`` if the act names another recipient, ``vocabulary_gap`` if words are missing.
    """
    if act is not None and act.recipient_id != recipient.recipient_id:
        raise Refused("consent_other_recipient")
    acts = () if act is None else (act,)
    in_force = standing_act(acts, recipient.recipient_id, today, age=case.identity.age)
    shared = shared_items(in_force) | (asked & said_items(in_force, Choice.ASK_FIRST))
    telling = _Telling(case, (shared & recipient.kind.usable_items) - left_out, vocabulary)
    facts = tuple(fact for item in Item if (fact := _fact(item, telling)) is not None)
    told = {fact.item for fact in facts}
    covered = [request for request in LetterRequest if request in requests and may_be_asked(request, told, recipient)]
    return Told(
        facts,
        tuple(item for item in Item if item not in told),
        tuple(AskedFor(request, vocabulary.phrase(f"request.{request.value}")) for request in covered),
        tuple(request for request in LetterRequest if request in requests and request not in covered),
    )


def may_be_asked(request: LetterRequest, told: Collection[Item], recipient: Recipient) -> bool:
    """Whether a request tells a service no more than it is told anyway: ``told`` are the items it hears, and with no
    item nothing is asked at all. A police or security office is asked none of them.
    """
    if recipient.kind not in SERVICES or not told:
        return False
    return request.told_by is None or request.told_by in told


def told_by_her(case: CaseFile, vocabulary: Vocabulary, *, of: frozenset[Item] = frozenset(Item)) -> dict[Item, Fact]:
    """Everything she told that can be said at all, before any consent: what may be asked about. Where only some items
    are said (``of``), one that gives away another is said in the words that an office hears then.
    """
    telling = _Telling(case, of, vocabulary)
    return {item: fact for item in Item if (fact := _fact(item, telling)) is not None}


def consequences(told: Told, vocabulary: Vocabulary) -> Consequences:
    """What the office will learn, will not learn and could find out, in words for her."""
    asking = vocabulary.phrase("request.label")
    learn = (
        *(vocabulary.fill("column.learn", label=fact.label, text=fact.text) for fact in told.facts),
        *(vocabulary.fill("column.learn", label=asking, text=asked.text) for asked in told.requests),
    )
    not_learn = (
        *vocabulary.series("not_learn.always"),
        *(vocabulary.phrase(f"not_learn.{item.value}") for item in told.withheld),
    )
    could = [vocabulary.phrase(f"could.{fact.item.value}") for fact in told.facts]
    if sum(fact.item in _TOGETHER for fact in told.facts) > 1:
        could.append(vocabulary.phrase("could.together"))
    if told.requests:
        could.append(vocabulary.phrase("request.could"))
    return Consequences(learn, not_learn, tuple(could))


def _fact(item: Item, telling: _Telling) -> Fact | None:
    teller = _TELLERS.get(item)
    if item not in telling.allowed or teller is None:
        return None
    text = teller(telling)
    if text is None:
        return None
    return Fact(item, telling.vocabulary.phrase(f"item.{item.value}"), text, item in VERBATIM)


def _exact(value: str) -> Wording | None:
    return Wording(en=value, ar=value, ckb=value) if value else None


def _kind(telling: _Telling) -> Wording | None:
    said, coarse = [], []
    for kind in telling.case.incident.kinds:
        implied, instead = _IMPLIES.get(kind, (Item.KIND, ""))
        if implied in telling.allowed:
            said.append(f"kind.{kind.value}")
        else:
            coarse.append(instead)
    return telling.listed(said or coarse)


def _platform(telling: _Telling) -> Wording | None:
    platform = telling.case.incident.platform
    return telling.phrase(Item.PLATFORM, platform.value) if platform else None


def _demand(telling: _Telling) -> Wording | None:
    return telling.listed(f"demand.{demand.value}" for demand in telling.case.incident.demands)


def _deadline(telling: _Telling) -> Wording | None:
    deadline = telling.case.incident.deadline
    return Wording(**{lang.value: day_in(deadline, lang) for lang in Lang}) if deadline else None


def _since(telling: _Telling) -> Wording | None:
    since = telling.case.incident.since
    if since is None:
        return None
    month = telling.vocabulary.phrase(f"month.{since.month}")
    return telling.vocabulary.fill("since.month", month=month, year=_number(since.year))


def _relation(telling: _Telling) -> Wording | None:
    relation = telling.case.incident.relation
    if relation in _MARRIED and Item.CIVIL_STATUS not in telling.allowed:
        relation = Relation.RELATIVE
    return telling.phrase(Item.RELATION, relation.value)


def _age(telling: _Telling) -> Wording | None:
    band = telling.case.identity.age
    if band is AgeBand.UNKNOWN:
        return None
    return telling.phrase(Item.AGE, "minor" if band.minor else "adult")


def _number(value: int) -> Wording:
    return Wording(**{lang.value: in_digits(str(value), lang) for lang in Lang})


_TELLERS: dict[Item, Callable[[_Telling], Wording | None]] = {
    Item.KIND: _kind,
    Item.PLATFORM: _platform,
    Item.ACCOUNT: lambda telling: _exact(telling.case.incident.account),
    Item.DEMAND: _demand,
    Item.DEADLINE: _deadline,
    Item.SINCE: _since,
    Item.PAID: lambda telling: telling.phrase(Item.PAID, telling.case.incident.paid.value),
    Item.PAYMENT_DETAILS: lambda telling: _exact(telling.case.incident.payment_details),
    Item.RELATION: _relation,
    Item.DISTRICT: lambda telling: telling.phrase(Item.DISTRICT, telling.case.incident.district.value),
    Item.AGE: _age,
    Item.CIVIL_STATUS: lambda telling: telling.phrase(Item.CIVIL_STATUS, telling.case.incident.civil_status.value),
    Item.DISPLACEMENT: lambda telling: telling.phrase(Item.DISPLACEMENT, telling.case.incident.displacement.value),
    Item.DISABILITY: lambda telling: telling.phrase(Item.DISABILITY, telling.case.incident.disability.value),
    Item.DISTRESS: lambda telling: telling.phrase(Item.DISTRESS, telling.case.safety.distress.value),
    Item.REPORTED: lambda telling: telling.phrase(Item.REPORTED, telling.case.incident.reported_elsewhere.value),
}
