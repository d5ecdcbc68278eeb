"""A letter drawn and proved, in each language, against 25 ms."""

from __future__ import annotations

from benchmarks.measure import Figure, elapsed_ms, figure
from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import draw
from nsintake.domain.language import Lang
from nsintake.domain.letter import Letter
from tests.documents.letters import office_letter

GOAL_MS = 25.0


def _drawn_and_proved(letter: Letter) -> None:
    made = draw(letter)
    prove(made.pdf, made.model)


def measure(*, quick: bool = False) -> Figure:
    """The figure; the milliseconds of the slowest language count."""
    times: dict[Lang, list[float]] = {}
    for lang in Lang:
        letter = office_letter(lang)
        _drawn_and_proved(letter)
        times[lang] = [elapsed_ms(lambda letter=letter: _drawn_and_proved(letter)) for _ in range(5 if quick else 40)]  # type: ignore[misc]
    figures = {lang: figure(found, [GOAL_MS] * len(found)) for lang, found in times.items()}
    worst = max(figures.values(), key=lambda found: found.ours_ms)
    worst.extra.update({f"{lang.value}_ms": round(found.ours_ms, 1) for lang, found in figures.items()})
    return worst
