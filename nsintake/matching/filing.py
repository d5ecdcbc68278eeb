"""What is typed or on file, taken apart for the index: words of a name, digits of a number, keys of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from nsintake.domain.incident import Platform
from nsintake.masking.accounts import keys_of
from nsintake.masking.identifiers import IdentifierKind, typed
from nsintake.masking.names import bare, join_names
from nsintake.masking.normalise import Script, Token, fold, words_of
from nsintake.masking.phones import digit_runs, national
from nsintake.masking.tables import ARTICLES, KUNYA, KUNYA_SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_TYPED = 400
"""Signs of a query that are looked at."""
LEAST_PHONE = 4
"""Digits that are worth being looked for."""
_FAITH = ("din", "deen", "dine", "dyn")
_CONTROL = dict.fromkeys(sign for sign in (*range(0x20), 0x7F) if sign not in b"\t\n\r")


def plainly(text: str) -> str:
    """What was typed, at most so much of it and without signs of control, which come along when text is pasted."""
    return text[:MOST_TYPED].translate(_CONTROL)


def digits_of(value: str) -> str:
    """A number as it is compared: digits of any script and spelling, without country code and trunk zero."""
    runs = digit_runs(fold(value))
    longest = max((run.digits for run in runs), key=len, default="")
    return national(longest)


def account_keys(account: str, platform: Platform | None) -> frozenset[str]:
    """What tells an account from others: its number, its link, its handle on its platform; a display name does not."""
    kind = typed(account)
    if kind is IdentifierKind.PHONE:
        number = digits_of(account)
        return frozenset({f"+{number}"} if len(number) >= LEAST_PHONE else ())
    if kind is not IdentifierKind.HANDLE:
        return frozenset()
    where = platform.value if platform is not None else ""
    return frozenset(f"{where}/{key}" for key in keys_of(account))


Word: TypeAlias = tuple[str, str, Script]
"""Text, reading, script."""


def name_words(value: str) -> list[Word]:
    """The words of a name, articles that are alone left out, "of the faith" joined to what is before it."""
    return join_words(words_of(value))


def join_words(tokens: Iterable[Token]) -> list[Word]:
    """The words of a name out of its tokens, as ``name_words`` has them."""
    joined: list[Word] = []
    words = list(join_names(tokens))
    for at, (text, reading, script) in enumerate(words):
        if len(words) > 1 and text in ARTICLES:
            continue
        if joined and words[at - 1][0] in ARTICLES and text in _FAITH:
            before = joined.pop()[0] + words[at - 1][0] + text
            joined.append((before, before, script))
        else:
            joined.append((text, reading, script))
    return joined


def name_chain(value: str) -> list[Word]:
    """The same, a kunya as one word."""
    words = name_words(value)
    kunya = kunya_of(words)
    return words if kunya is None else [kunya, *words[2:]]


def kunya_of(words: Sequence[Word]) -> Word | None:
    """The first two words as one, where they are mother, father or child of somebody."""
    if len(words) < 2 or words[0][0] not in KUNYA:
        return None
    (first, _, script), (text, reading, _) = words[:2]
    first, core = KUNYA_SPELLINGS.get(first, first), bare(text, script=script)
    return first + core, first + reading[len(text) - len(core) :], script


def forms_of(word: Word) -> list[Word]:
    """A word, and what it is without its article."""
    text, reading, script = word
    core = bare(text, script=script)
    return [word] if core == text else [word, (core, reading[len(text) - len(core) :], script)]
