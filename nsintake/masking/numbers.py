"""Phone numbers of the file in a text, and phone numbers that are not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.masking.identifiers import IdentifierKind, Identifiers, typed
from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.normalise import Folded, fold
from nsintake.masking.part_numbers import part_numbers
from nsintake.masking.phones import DigitRun, digit_runs, find_number, is_mobile, national, unknown_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from nsintake.masking.normalise import Token
    from nsintake.masking.spans import Spans


_SURE_DIGITS = 9
"""Digits of a number, without its country code and zero, that follow each other in a text by no chance."""


def _digits(value: str) -> str:
    return "".join(char for char in fold(value).text if char.isdigit())


def _numbers_in(value: str) -> Iterator[str]:
    """Each phone number in a value, where several are in one line or words are beside it."""
    for run in digit_runs(fold(value)):
        yield from (run.digits[first:last] for first, last in unknown_numbers(run))


class NumberCheck:
    """The numbers of one file and the public ones."""

    def __init__(self, identifiers: Identifiers, public: Iterable[str]) -> None:
        elsewhere = (*identifiers.handles, *identifiers.others, *identifiers.places)
        phones = [*identifiers.phones, *(value for value in elsewhere if typed(value) is IdentifierKind.PHONE)]
        hers = [(digits, value) for value in (*phones, *elsewhere) for digits in _numbers_in(value)]
        hers += [(digits, value) for value in phones if (digits := _digits(value))]
        self._hers = {national(digits): value for digits, value in hers}
        self._public = frozenset(national(_digits(value)) for value in public if _digits(value))

    def parts(self, folded: Folded, tokens: Sequence[Token], runs: Iterable[DigitRun]) -> Iterator[Finding]:
        """Parts of her numbers that are told are asked about."""
        return part_numbers(folded, tokens, runs, self._hers) if self._hers else iter(())

    def run(self, folded: Folded, runs: Iterable[DigitRun], agreed: Spans) -> list[Finding]:
        """Her numbers block; unknown ones ask, unless agreed or public."""
        found: list[Finding] = []
        runs = tuple(runs)
        for span, value in self._scattered(runs):
            found.append(Finding(*folded.span(*span), "phone", Tier.BLOCK, value))
        for run in runs:
            hers = [
                (seen.span(*hit), value)
                for number, value in self._hers.items()
                for seen in _as_seen(run)
                if (hit := _find(seen, number)) is not None
            ]
            for span, value in dict.fromkeys(hers):
                found.append(Finding(*folded.span(*span), "phone", Tier.BLOCK, value))
            if hers:
                continue
            for number, span in _unknown(run):
                if national(number) in self._public or agreed.cover(*span):
                    continue
                found.append(Finding(*folded.span(*span), "unknown_number", Tier.ASK))
        return found

    def _scattered(self, runs: Sequence[DigitRun]) -> Iterator[tuple[tuple[int, int], str]]:
        """Where the figures of a whole number of hers are one after another with words between, in either order."""
        for order in (runs, runs[::-1]):
            digits = "".join(run.digits for run in order)
            places = [place for run in order for place in run.places]
            run_of = [at for at, run in enumerate(order) for _ in run.digits]
            for number, value in self._hers.items():
                at = digits.find(number) if len(number) >= _SURE_DIGITS else -1
                if at >= 0 and run_of[at] != run_of[at + len(number) - 1]:
                    within = places[at : at + len(number)]
                    yield (min(first for first, _ in within), max(last for _, last in within)), value

    def public_spans(self, runs: Iterable[DigitRun]) -> list[tuple[int, int]]:
        """Folded spans of whole runs that are public numbers."""
        return [run.span(0, len(run.digits)) for run in runs if national(run.digits) in self._public]


def _as_seen(run: DigitRun) -> tuple[DigitRun, ...]:
    """A run of figures as it is typed, and with its groups as they are seen between Arabic words."""
    turned = None if run.spoken else run.turned()
    return (run,) if turned is None else (run, turned)


def _unknown(run: DigitRun) -> Iterator[tuple[str, tuple[int, int]]]:
    """The digits and the place of each phone number that is not known. Where none is there as it is typed, mobile ones
    with their groups turned.
    """
    typed_so = [(run.digits[first:last], run.span(first, last)) for first, last in unknown_numbers(run)]
    yield from typed_so
    for turned in _as_seen(run)[1:] if not typed_so else ():
        for first, last in unknown_numbers(turned):
            if is_mobile(turned.digits[first:last]):
                yield turned.digits[first:last], turned.span(first, last)


def _find(run: DigitRun, number: str) -> tuple[int, int] | None:
    if len(number) < 7:
        whole = len(number) > 3 and national(run.digits) == number
        return (0, len(run.digits)) if whole else None
    return find_number(run, number)
