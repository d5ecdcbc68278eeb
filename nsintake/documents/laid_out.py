"""A paper as it is on the page: runs with positions, rules, the office's logo, on a form pictures, and nothing
that is not drawn.

This model is signed and kept beside the PDF. The PDF is written from it alone, so anybody who has both can prove that
one says what the other says. It must never have a character that is not on the paper.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import NamedTuple

from nsintake.documents.marks import LaidMark
from nsintake.documents.text.font import Weight
from nsintake.domain.language import Lang

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4 in points."""


@dataclass(frozen=True, slots=True)
class LaidRun:
    """Text of one direction, weight and size, in logical order. ``x`` is its left edge and ``y`` its base line."""

    x: float
    y: float
    size: float
    weight: Weight
    rtl: bool
    text: str


class LaidLogo(NamedTuple):
    """Where the office's logo is on the first page, in points; its pixels are named by their hash alone."""

    columns: int
    hash: str
    height: float
    rows: int
    width: float
    x: float
    y: float


@dataclass(slots=True)
class LaidPage:
    """One page while it is filled. A rule is ``(x, y, width, height)`` in points from the lower left corner."""

    runs: list[LaidRun] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)
    marks: list[LaidMark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A whole paper, laid out. Only a form has pictures; ``version`` 2 of the model says that it is one."""

    lang: Lang
    pages: tuple[LaidPage, ...]
    form: bool = False
    logo: LaidLogo | None = None

    def canonical(self) -> bytes:
        """The model as canonical JSON: keys sorted, no spaces, UTF-8."""
        pages: list[dict[str, object]] = [
            {
                "rules": [list(rule) for rule in page.rules],
                "runs": [
                    {"font": r.weight.value, "rtl": r.rtl, "size": r.size, "text": r.text, "x": r.x, "y": r.y}
                    for r in page.runs
                ],
            }
            for page in self.pages
        ]
        if self.form:
            for page, laid in zip(pages, self.pages, strict=True):
                page["marks"] = [mark._asdict() for mark in laid.marks]
        logo = None if self.logo is None else self.logo._asdict()
        whole = {"lang": self.lang.value, "logo": logo, "pages": pages, "version": 2 if self.form else 1}
        return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
