"""Words that are the letters of one word, said one after another: "shin, ya, lam", "Sierra, Hotel, India".

Pure; whether the word is a name of hers is judged in ``name_check``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.masking.names import bare
from nsintake.masking.normalise import Script
from nsintake.masking.tables import LETTER_NAMES, RADIO_LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nsintake.masking.normalise import Token

_LEAST = 3
_AND = "\u0648"
_HAMZA = "\u0621"
_LETTERS = LETTER_NAMES | RADIO_LETTERS


def said_letters(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str, Script]]:
    """First and last token of each row of letters, the word they make and its script."""
    if _LETTERS.keys().isdisjoint([token.text for token in tokens]):
        return
    row: list[tuple[int, str]] = []
    for at, token in enumerate((*tokens, None)):
        letter = _letter(token, begun=bool(row)) if token is not None else ""
        if letter and (not row or letter.isascii() == row[0][1].isascii()):
            row.append((at, letter))
            continue
        if len(row) >= _LEAST:
            word = "".join(said for _, said in row)
            yield row[0][0], row[-1][0], word, Script.LATIN if word.isascii() else Script.ARABIC
        row = [(at, letter)] if letter else []


def _letter(token: Token, *, begun: bool) -> str:
    """The letter that a word is called by. In haste its hamza is left out and "and" joined before it."""
    letter = _LETTERS.get(token.text, "")
    if letter or not begun or token.script is not Script.ARABIC:
        return letter
    words = (
        token.text + _HAMZA,
        bare(token.text),
        token.text.removeprefix(_AND),
        token.text.removeprefix(_AND) + _HAMZA,
    )
    return next((_LETTERS[word] for word in words if word in _LETTERS), "")
