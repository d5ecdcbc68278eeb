"""The table of the threat matrix in ``docs/security.md``; ``./dev python -m tests.attacks.threat_page`` writes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.attacks.threat_matrix import _ACCOUNTS, MATRIX
from tests.attacks.threat_words import ALL, BOTH, HOLDERS, MADE, PLACE, WORDS

PAGE = Path(__file__).parents[2] / "docs" / "security.md"
BEGIN, END = "<!-- the matrix begins -->", "<!-- the matrix ends -->"

SAID = {
    "change": "one column of each row changed",
    "swap": "a column exchanged between rows (ids, subjects, contents)",
    "older": "the rows of this morning put back",
    "delete": "rows deleted",
    "insert": "what the rows said before, sealed and signed again with her own keys",
    "void": "the rows of before, and the entries since made void in one column",
    "renumber": "the rows of before, and the entries since made to say what an older one says",
    "cut": "the rows of before, and the end of the log cut off",
    "middle": "the rows of before, and entries taken out of the middle",
    "resign": "the rows of before, and the entries since signed by her instead",
    "again": "the rows and the log of before, and as many entries of her own",
    "junk": "entries about every record that nobody signed",
    "owe": "a row for liaison.db laid where identity.db keeps what it owes",
    "roll back": "a whole file of before put back",
    "another in its place": "another file in its place",
    "cut off": "the end of the file cut off",
    "taken away": "a file taken away",
    "a byte": "a byte changed in a page",
    "-wal taken away": "the process ended and the write-ahead log taken away",
    "beside": "each file that is beside them taken away, emptied, put back or filled with something else",
}
"""What is done, in words; an act that is not here says it by itself."""


BY = {
    frozenset(HOLDERS): "everybody, without a key too",
    frozenset(ALL): "whoever has that file's key",
    frozenset(BOTH): "whoever has that file's key, no administrator",
    frozenset(BOTH[1:]): "whoever has the key of identity.db",
}


def _lines() -> Iterator[str]:
    yield from ("| who | what she has |", "|---|---|")
    yield from (f"| {name} | {what} |" for name, what in HOLDERS.items())
    yield from (
        "",
        "| on | what is done | by | what is noticed | when | by whom | attack |",
        f"|{'---|' * 7}",
    )
    for cell in MATRIX:
        who = BY.get(frozenset(cell.holders), ", ".join(cell.holders))
        attack = f"`tests/attacks/{PLACE if cell.attack == MADE else cell.attack}`"
        what = SAID.get(cell.act, f"`{cell.act}`" if cell.on == _ACCOUNTS else cell.act)
        yield f"| {cell.on} | {what} | {who} | {cell.noticed} | {WORDS[cell.when]} | {cell.by_whom} | {attack} |"


def rendered() -> str:
    """The page with the matrix as it is here."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    return "\n".join([f"{before}{BEGIN}", "", *_lines(), "", f"{END}{rest.partition(END)[2]}"])


if __name__ == "__main__":
    PAGE.write_text(rendered(), encoding="utf-8")
