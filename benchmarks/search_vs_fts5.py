"""A key pressed to 50 hits: ours, in any script and spelling, against FTS5 in a SQLCipher file over the same names.

FTS5 is given an easier task, which it can do: names, phones and codes folded as they are on file, and what is typed in
the script that is on file. Both look for words that begin so, best 50 first.
"""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from benchmarks.many_women import enter, identity_of, shared_office
from benchmarks.measure import Figure, elapsed_ms, figure
from benchmarks.save_vs_sqlite import work_folder
from benchmarks.search_p95_ms_20k import FEW, WOMEN, ready
from nsintake.masking.normalise import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SEED = 20240502
_FIND = "SELECT id FROM woman WHERE woman MATCH ? ORDER BY rank LIMIT 50"


def _plain(text: str) -> str:
    return " ".join(token.text for token in words_of(text))


def _fts5(folder: Path, women: int) -> Any:
    connection = dbapi2.connect(str(folder / "fts5.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'5a' * 48}'\"")
    connection.execute("CREATE VIRTUAL TABLE woman USING fts5(id UNINDEXED, names, phone, code, prefix='2 3')")
    connection.execute("BEGIN")
    for number in range(women):
        her = identity_of(number)
        row = (number, _plain(her.names[0]), her.phones[0], f"B{number:06}")
        connection.execute("INSERT INTO woman VALUES (?, ?, ?, ?)", row)
    connection.execute("COMMIT")
    return connection


def typed(women: int, count: int) -> Iterator[str]:
    """What is typed of so many women, in the script on file."""
    chooser = random.Random(_SEED)
    for number in chooser.sample(range(women), count):
        her = identity_of(number)
        whole = chooser.choice((" ".join(her.names[0].split()[:2]), her.phones[0]))
        yield from (whole[:end] for end in range(2, len(whole) + 1))


def measure(*, quick: bool = False) -> Figure:
    """The figure: the medians of all keystrokes; ``p95_ms`` of both."""
    from nsintake.services.cases import search  # noqa: PLC0415

    women, folder = FEW if quick else WOMEN, work_folder()
    signed_in = enter(shared_office(women))
    try:
        ready(signed_in)
        search.find(signed_in)
        connection = _fts5(folder, women)
        ours, theirs = [], []
        for query in typed(women, 30 if quick else 200):
            match = " ".join(f'"{word}"*' for word in _plain(query).split())
            theirs.append(elapsed_ms(lambda match=match: connection.execute(_FIND, (match,)).fetchall()))  # type: ignore[misc]
            ours.append(elapsed_ms(lambda query=query: search.find(signed_in, query)))  # type: ignore[misc]
        connection.close()
        found = figure(ours, theirs, women=women)
        at = int(len(ours) * 0.95)
        found.extra.update(p95_ms=round(sorted(ours)[at], 2), floor_p95_ms=round(sorted(theirs)[at], 2))
        return found
    finally:
        signed_in.close()
        shutil.rmtree(folder, ignore_errors=True)
