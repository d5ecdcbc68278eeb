"""What was shown of a paper to the person who signs it: a second signature is a reading of every page."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Protocol

from nsintake.domain.language import Lang
from nsintake.errors import Refused


class Paged(Protocol):
    """What is needed of a paper to read it."""

    @property
    def lang(self) -> Lang: ...
    @property
    def pdf(self) -> bytes: ...
    @property
    def pages(self) -> int: ...


@dataclass(frozen=True, slots=True)
class PageRead:
    """One page that was shown whole. ``paper`` is the SHA-256, hex, of the paper's bytes: a changed paper is unread."""

    lang: Lang
    page: int
    paper: str


def every_page(papers: Iterable[Paged]) -> tuple[PageRead, ...]:
    """All that there is to read, in the order of the papers; pages count from 1."""
    return tuple(
        PageRead(paper.lang, page, hashlib.sha256(paper.pdf).hexdigest())
        for paper in papers
        for page in range(1, paper.pages + 1)
    )


def require_read(papers: Iterable[Paged], read: Collection[PageRead]) -> None:
    """Raises Refused ``not_read`` unless every page of every paper, as it is now, was shown."""
    if not set(every_page(papers)) <= set(read):
        raise Refused("not_read")
