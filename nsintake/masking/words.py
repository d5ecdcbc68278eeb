"""The word lists that keep the leak check from false alarms. Read once, lazily.

A list that cannot be read stops the check: it must never run without them and call the silence safe.
"""

from __future__ import annotations

from functools import cache

from nsintake.errors import EnvironmentFault, Refused
from nsintake.paths import resource


def read_words_file(name: str) -> str:
    """Text of a file of ``resources/words``. Refused("word_list_missing") if it cannot be read."""
    try:
        return resource("resources", "words", name).read_text(encoding="utf-8")
    except (OSError, ValueError, EnvironmentFault) as error:
        raise Refused("word_list_missing", file=name) from error


def _list(*names: str) -> frozenset[str]:
    words: list[str] = []
    for name in names:
        found = read_words_file(name).split()
        if not found:
            raise Refused("word_list_missing", file=name)
        words += found
    return frozenset(words)


@cache
def everyday() -> frozenset[str]:
    """Common words, folded, Arabic, Sorani and English."""
    return _list("everyday_ar.txt", "everyday_ckb.txt", "everyday_en.txt")


@cache
def everyday_arabic() -> frozenset[str]:
    """Common Arabic words, folded."""
    return _list("everyday_ar.txt")


@cache
def everyday_sorani() -> frozenset[str]:
    """Common Sorani words, folded."""
    return _list("everyday_ckb.txt")


@cache
def rarer_english() -> frozenset[str]:
    """Less common English words."""
    return _list("rarer_en.txt")


@cache
def names_also_words() -> frozenset[str]:
    """Arabic and Sorani names that are also words, folded."""
    return _list("names_also_words_ar.txt")


@cache
def common_names() -> frozenset[str]:
    """Arabic and Sorani names borne by so many that one alone points at nobody, folded."""
    return _list("names_ar.txt")


@cache
def known_names() -> frozenset[str]:
    """Names of this country, common or not, folded."""
    return frozenset(name for names in names_by_key().values() for name in names)


@cache
def names_by_key() -> dict[str, tuple[str, ...]]:
    """The same by the coarse keys they are read by (see ``readings``)."""
    lines = read_words_file("names_by_key.txt").splitlines()
    index = {key: tuple(names.split()) for key, _, names in (line.partition(":") for line in lines)}
    if not any(index.values()):
        raise Refused("word_list_missing", file="names_by_key.txt")
    return index


def is_word(text: str) -> bool:
    """Whether a folded token is an everyday word, a name that is also a word included."""
    return text in everyday() or text in names_also_words() or (text.isascii() and text in rarer_english())
