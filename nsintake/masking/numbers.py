"""Phone numbers of the file in a text, and phone numbers that are not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.masking.identifiers import IdentifierKind, Identifiers, typed
from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.normalise import Folded, fold
from nsintake.masking.phones import DigitRun, find_number, national, unknown_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nsintake.masking.spans import Spans


def _digits(value: str) -> str:
    return "".join(char for char in fold(value).text if char.isdigit())


class NumberCheck:
    """The numbers of one file and the public ones."""

    def __init__(self, identifiers: Identifiers, public: Iterable[str]) -> None:
        elsewhere = (*identifiers.handles, *identifiers.others)
        values = [*identifiers.phones, *(value for value in elsewhere if typed(value) is IdentifierKind.PHONE)]
        self._hers = {national(_digits(value)): value for value in values if _digits(value)}
        self._public = frozenset(national(_digits(value)) for value in public if _digits(value))

    def run(self, folded: Folded, runs: Iterable[DigitRun], agreed: Spans) -> list[Finding]:
        """Her numbers block; unknown ones ask, unless agreed or public."""
        found: list[Finding] = []
        for run in runs:
            hers = [(hit, value) for number, value in self._hers.items() if (hit := _find(run, number)) is not None]
            for (first, last), value in hers:
                start, end = folded.span(*run.span(first, last))
                found.append(Finding(start, end, "phone", Tier.BLOCK, value))
            if hers:
                continue
            for first, last in unknown_numbers(run):
                span = run.span(first, last)
                if national(run.digits[first:last]) in self._public or agreed.cover(*span):
                    continue
                found.append(Finding(*folded.span(*span), "unknown_number", Tier.ASK))
        return found

    def public_spans(self, runs: Iterable[DigitRun]) -> list[tuple[int, int]]:
        """Folded spans of whole runs that are public numbers."""
        return [run.span(0, len(run.digits)) for run in runs if national(run.digits) in self._public]


def _find(run: DigitRun, number: str) -> tuple[int, int] | None:
    if len(number) < 7:
        whole = len(number) > 3 and national(run.digits) == number
        return (0, len(run.digits)) if whole else None
    return find_number(run, number)
