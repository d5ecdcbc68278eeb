"""Names that so many bear that one alone points at nobody, also as they are written in Latin letters."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from nsintake.masking.names import AL
from nsintake.masking.readings import arabic_keys, arabic_slots, latin_keys, reads_as
from nsintake.masking.words import common_names, names_also_words


@cache
def _common_by_key() -> dict[str, list[str]]:
    index: dict[str, list[str]] = defaultdict(list)
    for name in common_names():
        for key in arabic_keys(name):
            index[key].append(name)
    return index


@lru_cache(maxsize=1024)
def is_common(text: str) -> bool:
    """Whether so many bear a name, in Arabic or Latin letters, that it points at nobody by itself."""
    if not text.isascii():
        return text in common_names() or text in names_also_words()
    return bool(common_readings(text))


@lru_cache(maxsize=1024)
def common_readings(latin: str) -> frozenset[str]:
    """The common names that a Latin word can be read as."""
    index = _common_by_key()
    names = {name for key in latin_keys(latin) for name in index.get(key, ())}
    return frozenset(name for name in names if reads_as(arabic_slots(name), latin))


def given_readings(latin: str) -> frozenset[str]:
    """Those of them that are given names: family names begin with the article."""
    return frozenset(name for name in common_readings(latin) if not name.startswith(AL))
