"""Blocks of papers of our own hand: the head of one, a row, a heading. They are set like those of a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nsintake.documents.templates import runs_of
from nsintake.domain.letter import Block, BlockKind, Origin, Run

_NUMBERED = re.compile(r"[0-9]{1,4}[A-Za-z]?")
_AFTER_A_WORD = re.compile(r"[A-Za-z\u00c0-\u024f][ \u00a0]$")


def runs(text: str) -> tuple[Run, ...]:
    """Running text as ``runs_of`` gives it, but a short number after a word of Latin letters (Room 3) belongs to the
    word. Apart from it the number would be put where a line from right to left goes on: 3 Room.
    """
    made: list[Run] = []
    for run in runs_of(text):
        before = made[-1].text if made and not made[-1].verbatim else ""
        belongs = run.verbatim and _NUMBERED.fullmatch(run.text) and _AFTER_A_WORD.search(before)
        if belongs or (made and not run.verbatim and not made[-1].verbatim):
            made[-1] = Run(made[-1].text + run.text)
        else:
            made.append(run)
    return tuple(made)


def head(said: dict[str, str], title: str) -> Iterator[Block]:
    """The letterhead and what the paper is."""
    for at in (1, 2):
        yield Block(BlockKind.LETTERHEAD, Origin.FIXED, (Run(said[f"letterhead.{at}"]),))
    yield Block(BlockKind.META, Origin.TEMPLATE, (Run(title),), said["label.subject"])


def row(label: str, text: str) -> Block:
    """Label and value of a table."""
    return Block(BlockKind.ROW, Origin.FIXED, runs(text), label)


def bullet(text: str) -> Block:
    """One entry of a list."""
    return Block(BlockKind.BULLET, Origin.FIXED, runs(text))


def heading(text: str) -> Block:
    """A heading."""
    return Block(BlockKind.HEADING, Origin.TEMPLATE, (Run(text),))
