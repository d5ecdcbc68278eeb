"""The parts a letter is made of, as reportlab flowables that draw into the laid-out model instead of a canvas.

Everything is placed from the *start* side (left in English, right in Arabic and Sorani) and mirrored at the last
moment, so tables turn their columns by themselves. A part must never reach outside the width it was given.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from nsintake.documents.laid_out import LaidPage, LaidRun
from nsintake.documents.letter_measures import Style
from nsintake.documents.marks import LaidMark
from nsintake.documents.text.paragraph import TextLine


class SetLine(NamedTuple):
    """A line placed in a part: ``start`` from the start side, ``down`` from the top to the base line, in points."""

    start: float
    down: float
    size: float
    line: TextLine
    centred: bool = False


class SetRule(NamedTuple):
    """A filled bar: ``start`` from the start side, ``down`` from the part's top to the bar's lower edge."""

    start: float
    down: float
    width: float
    height: float


class SetMark(NamedTuple):
    """A picture: ``start`` from the start side, ``down`` from the part's top to the lower edge of its square."""

    start: float
    down: float
    size: float
    name: str


class SetLogo(NamedTuple):
    """The office's logo: ``start`` from the start side, ``down`` from the part's top to its lower edge, in points."""

    start: float
    down: float
    width: float
    height: float


class Recorder:
    """What a flowable draws on: keeps the origin as a canvas does and writes runs and rules into a page."""

    def __init__(self, page: LaidPage, *, rtl: bool) -> None:
        self.page = page
        self.rtl = rtl
        self._origin = (0.0, 0.0)
        self._saved: list[tuple[float, float]] = []
        self.logo_at: tuple[float, float, float, float] | None = None

    def saveState(self) -> None:  # noqa: N802 - reportlab's name
        """Remembers the origin."""
        self._saved.append(self._origin)

    def restoreState(self) -> None:  # noqa: N802 - reportlab's name
        """Takes the remembered origin back."""
        self._origin = self._saved.pop()

    def translate(self, x: float, y: float) -> None:
        """Moves the origin."""
        self._origin = (self._origin[0] + x, self._origin[1] + y)

    def line(self, placed: SetLine, width: float, height: float) -> None:
        """Writes the runs of a line of a part that is ``width`` wide and ``height`` high."""
        left = self._left(placed.start, placed.line.width, width)
        if placed.centred:
            left = (width - placed.line.width) / 2
        x, y = self._origin[0] + left, self._origin[1] + height - placed.down
        self.page.runs += [
            LaidRun(round(x + run.x, 2), round(y, 2), placed.size, run.weight, run.rtl, run.text)
            for run in placed.line.runs
        ]

    def rule(self, placed: SetRule, width: float, height: float) -> None:
        """Writes a rule of such a part."""
        left = self._left(placed.start, placed.width, width)
        x, y = self._origin[0] + left, self._origin[1] + height - placed.down
        self.page.rules.append((round(x, 2), round(y, 2), round(placed.width, 2), round(placed.height, 2)))

    def mark(self, placed: SetMark, width: float, height: float) -> None:
        """Writes a picture of such a part."""
        x = self._origin[0] + self._left(placed.start, placed.size, width)
        y = self._origin[1] + height - placed.down
        self.page.marks.append(LaidMark(placed.name, round(x, 2), round(y, 2), round(placed.size, 2)))

    def logo(self, placed: SetLogo, width: float, height: float) -> None:
        """Remembers the place of the logo of such a part: ``logo_at`` is x, y, width, height in points."""
        x = self._origin[0] + self._left(placed.start, placed.width, width)
        y = self._origin[1] + height - placed.down
        self.logo_at = (round(x, 2), round(y, 2), round(placed.width, 2), round(placed.height, 2))

    def _left(self, start: float, own: float, width: float) -> float:
        return width - start - own if self.rtl else start


class PlacedPart(Flowable):  # type: ignore[misc] # reportlab is untyped
    """A flowable of placed lines and rules. ``keep`` keeps it on one page with the part after it, ``needs_company``
    with the part before; ``leading`` is given for running text, which may split.
    """

    def __init__(
        self,
        height: float,
        lines: Sequence[SetLine] = (),
        rules: Sequence[SetRule] = (),
        *,
        marks: Sequence[SetMark] = (),
        logo: SetLogo | None = None,
        space: float = 0.0,
        keep: bool = False,
        needs_company: bool = False,
        leading: float = 0.0,
    ) -> None:
        super().__init__()
        self.height = height
        self.lines = list(lines)
        self.rules = list(rules)
        self.marks = list(marks)
        self.logo = logo
        self.spaceBefore = space
        self.keep = keep
        self.needs_company = needs_company
        self.leading = leading

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size it takes, in points."""
        del available_height
        self.width = available_width
        return available_width, self.height

    @property
    def least(self) -> float:
        """The height below which nothing of it can be on a page."""
        return self.height if len(self.lines) < 4 or not self.leading else 2 * self.leading

    def split(self, available_width: float, available_height: float) -> list[PlacedPart]:
        """Two parts with at least two lines each, or nothing; only running text splits."""
        del available_width
        if not self.leading:
            return []
        fits = min(int((available_height + 0.01) / self.leading), len(self.lines) - 2)
        if fits < 2:
            return []
        taken = fits * self.leading
        rest = [line._replace(down=line.down - taken) for line in self.lines[fits:]]
        return [
            PlacedPart(taken, self.lines[:fits], space=self.spaceBefore, leading=self.leading),
            PlacedPart(self.height - taken, rest, keep=self.keep, leading=self.leading),
        ]

    def draw(self) -> None:
        """Writes rules and lines into the page."""
        recorder: Recorder = self.canv
        for rule in self.rules:
            recorder.rule(rule, self.width, self.height)
        if self.logo is not None:
            recorder.logo(self.logo, self.width, self.height)
        for mark in self.marks:
            recorder.mark(mark, self.width, self.height)
        for line in self.lines:
            recorder.line(line, self.width, self.height)


def stacked(lines: Sequence[TextLine], style: Style, *, start: float = 0.0, top: float = 0.0) -> list[SetLine]:
    """Lines one below the other from ``top``, base lines set so that the leading is shared above and below."""
    first = top + style.leading / 2 + style.size * 0.34
    return [SetLine(start, first + i * style.leading, style.size, line) for i, line in enumerate(lines)]
