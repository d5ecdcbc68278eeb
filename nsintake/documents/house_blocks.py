"""Blocks of papers of our own hand: the head of one, a row, a heading. They are set like those of a letter."""

from __future__ import annotations

from collections.abc import Iterator

from nsintake.documents.templates import runs_of
from nsintake.domain.letter import Block, BlockKind, Origin, Run


def head(said: dict[str, str], title: str) -> Iterator[Block]:
    """The letterhead and what the paper is."""
    for at in (1, 2):
        yield Block(BlockKind.LETTERHEAD, Origin.FIXED, (Run(said[f"letterhead.{at}"]),))
    yield Block(BlockKind.META, Origin.TEMPLATE, (Run(title),), said["label.subject"])


def row(label: str, text: str) -> Block:
    """Label and value of a table."""
    return Block(BlockKind.ROW, Origin.FIXED, runs_of(text), label)


def heading(text: str) -> Block:
    """A heading."""
    return Block(BlockKind.HEADING, Origin.TEMPLATE, (Run(text),))
