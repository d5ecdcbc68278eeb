"""Whether a text gives a woman away: the one place where every layer of the check comes together.

It fails closed: any error inside stops the check with Refused("checker_failed"), and nothing it says may be taken for
"no finding". Its findings are record content: they stay in the intake session that knows who she is, and never reach a
log, a liaison record or a liaison officer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nsintake.errors import Refused
from nsintake.masking.accounts import AccountCheck
from nsintake.masking.addresses import addresses
from nsintake.masking.first_letters import FirstLetters
from nsintake.masking.foreign_scripts import find_foreign
from nsintake.masking.identifiers import Identifiers
from nsintake.masking.initials import Initials, initials_of
from nsintake.masking.kin import kin_named
from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.name_check import NameCheck
from nsintake.masking.normalise import Folded, fold, tokens_of
from nsintake.masking.numbers import NumberCheck
from nsintake.masking.patterns import shapes
from nsintake.masking.phones import digit_runs
from nsintake.masking.said_accounts import said_accounts
from nsintake.masking.spans import Spans
from nsintake.masking.withheld import WithheldIndex, withheld_words

__all__ = ["Check", "Finding", "Identifiers", "Tier", "compile_check"]

_LONGEST = 200_000
_FAULTS = (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RuntimeError, MemoryError, OSError)
"""Whatever code can raise by being wrong or short of means; an error that says something of its own goes through."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check compiled for one woman and one paper. ``weaker``: no name of hers is on file in Arabic letters."""

    weaker: bool
    _names: NameCheck = field(repr=False)
    _numbers: NumberCheck = field(repr=False)
    _accounts: AccountCheck = field(repr=False)
    _withheld: WithheldIndex = field(repr=False)
    _initials: Initials = field(repr=False)
    _first_letters: FirstLetters = field(repr=False)

    def run(self, text: str) -> tuple[Finding, ...]:
        """Findings in ``text``, in order. Refused("checker_failed") or ("text_too_long") if it cannot be checked."""
        if len(text) > _LONGEST:
            raise Refused("text_too_long", most=_LONGEST)
        try:
            return tuple(_without_covered(self._all(fold(text))))
        except _FAULTS as error:
            raise Refused("checker_failed") from error

    def _all(self, folded: Folded) -> list[Finding]:
        tokens = tokens_of(folded)
        runs = digit_runs(folded)
        agreed = self._accounts.agreed_spans(folded)
        found = list(self._names.run(folded, tokens))
        found += self._numbers.run(folded, runs, Spans(agreed))
        found += self._numbers.parts(folded, tokens, runs)
        found += self._accounts.run(folded, agreed)
        for first, last, item, phrase in self._withheld.find(tokens):
            found.append(Finding(tokens[first].start, tokens[last].end, f"withheld_{item}", Tier.ASK, phrase))
        found += kin_named(folded, tokens)
        found += self._initials.find(folded, tokens)
        found += self._first_letters.find(folded, tokens)
        found += find_foreign(folded, tokens, Spans(agreed))
        vouched = Spans(agreed + self._numbers.public_spans(runs) + self._accounts.public_spans(folded))
        for shape in (*shapes(folded.text, runs), *addresses(folded, tokens), *said_accounts(folded.text)):
            if not vouched.cover(shape.start, shape.end):
                start, end = folded.span(shape.start, shape.end)
                found.append(Finding(start, end, shape.rule, shape.tier))
        return found


def compile_check(
    identifiers: Identifiers,
    *,
    agreed: Iterable[str] = (),
    public: Iterable[str] = (),
    withheld_items: Iterable[str] = (),
    withheld: Mapping[str, tuple[str, ...]] | None = None,
) -> Check:
    """Compile the check for one woman.

    ``agreed``: exact values that may be written (the extorter's account). ``public``: exact public numbers and place
    names of fixed slots. ``withheld_items``: values of the items this recipient may not hear. ``withheld``: their
    words, by item; without it those of ``resources/words``. Raises Refused if a word list is missing or the check
    cannot be built.
    """
    agreed, public, items = tuple(agreed), tuple(public), tuple(withheld_items)
    try:
        names, initials = NameCheck(identifiers, public), initials_of(identifiers.names)
        return Check(
            weaker=not identifiers.has_arabic_name(),
            _names=names,
            _numbers=NumberCheck(identifiers, public),
            _accounts=AccountCheck(identifiers, names.parts, agreed, public=public),
            _initials=initials,
            _first_letters=FirstLetters(initials),
            _withheld=WithheldIndex(items, (withheld_words() if withheld is None else withheld) if items else {}),
        )
    except _FAULTS as error:
        raise Refused("checker_failed") from error


def _without_covered(found: list[Finding]) -> list[Finding]:
    """Findings in order, without those that are inside another at least as strict; of equals what is hers stays.

    What is like something of hers is not covered by a question that is not: "her brother" is one question and the name
    after it another, and whoever answers the first has not seen that the name is on file.
    """
    kept: list[Finding] = []
    blocked, asked, asked_of_hers = -1, -1, -1
    for finding in sorted(
        set(found), key=lambda each: (each.start, -each.end, each.tier is Tier.ASK, not each.resembles, each)
    ):
        if finding.tier is Tier.BLOCK:
            reach = blocked
        elif finding.resembles:
            reach = max(blocked, asked_of_hers)
        else:
            reach = max(blocked, asked_of_hers, asked)
        if finding.end <= reach:
            continue
        kept.append(finding)
        if finding.tier is Tier.BLOCK:
            blocked = finding.end
        elif finding.resembles:
            asked_of_hers = finding.end
        else:
            asked = finding.end
    return kept
