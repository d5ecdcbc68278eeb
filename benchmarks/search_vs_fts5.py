"""A key pressed to 50 hits: ours, in any script and spelling, against FTS5 in a SQLCipher file over the same names.

FTS5 is given an easier task, which it can do: names, phones and codes folded as they are on file, and what is typed in
the script that is on file. Both look for words that begin so, best 50 first.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from benchmarks.her_life import code_of
from benchmarks.many_women import enter, identity_of, shared_office
from benchmarks.measure import Figure, elapsed_ms, figure
from benchmarks.places import work_folder
from benchmarks.searching import hit_share, keystrokes, ready, whole_words
from benchmarks.sizes import women_of
from nsintake.masking.normalise import words_of

if TYPE_CHECKING:
    from pathlib import Path

FIND = "SELECT id FROM woman WHERE woman MATCH ? ORDER BY rank LIMIT 50"


def _plain(text: str) -> str:
    return " ".join(token.text for token in words_of(text))


def match_of(query: str) -> str:
    """What is typed, as FTS5 is asked for it: words that begin so."""
    return " ".join(f'"{word}"*' for word in _plain(query).split())


def fts5(folder: Path, women: int) -> Any:
    """A SQLCipher file with every woman's names, phone and code in an FTS5 table."""
    connection = dbapi2.connect(str(folder / "fts5.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'5a' * 48}'\"")
    connection.execute("CREATE VIRTUAL TABLE woman USING fts5(id UNINDEXED, names, phone, code, prefix='2 3')")
    connection.execute("BEGIN")
    for number in range(women):
        her = identity_of(number)
        row = (number, _plain(her.names[0]), her.phones[0], _plain(code_of(number)))
        connection.execute("INSERT INTO woman VALUES (?, ?, ?, ?)", row)
    connection.execute("COMMIT")
    return connection


def measure(*, quick: bool = False) -> Figure:
    """The figure: the medians of all keystrokes; ``p95_ms`` of both, and the share of whole words that hit."""
    from nsintake.services.cases import search  # noqa: PLC0415

    women, folder = women_of(quick=quick), work_folder()
    count = 40 if quick else 200
    signed_in = enter(shared_office(women))
    try:
        ready(signed_in)
        search.find(signed_in)
        connection = fts5(folder, women)
        ours, theirs = [], []
        for query in keystrokes(whole_words(women, count, other_script=False)):
            match = match_of(query)
            theirs.append(elapsed_ms(lambda match=match: connection.execute(FIND, (match,)).fetchall()))  # type: ignore[misc]
            ours.append(elapsed_ms(lambda query=query: search.find(signed_in, query)))  # type: ignore[misc]
        found, at = figure(ours, theirs, women=women), int(len(ours) * 0.95)
        whole = list(whole_words(women, count, other_script=False))
        found.extra.update(
            p95_ms=round(sorted(ours)[at], 2),
            floor_p95_ms=round(sorted(theirs)[at], 2),
            hits=hit_share(signed_in, iter(whole)),
            floor_hits=round(
                sum(bool(connection.execute(FIND, (match_of(word),)).fetchall()) for word in whole) / len(whole), 3
            ),
        )
        connection.close()
        return found
    finally:
        signed_in.close()
        shutil.rmtree(folder, ignore_errors=True)
