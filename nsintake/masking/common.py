"""Names so common that a name alone points at nobody, also as they are written in Latin letters."""

from __future__ import annotations

from functools import lru_cache

from nsintake.masking.names import AL
from nsintake.masking.readings import arabic_slots, latin_keys, may_begin, reads_as, reads_plainly
from nsintake.masking.words import common_names, names_also_words, names_by_key


@lru_cache(maxsize=1024)
def is_common(text: str) -> bool:
    """Whether a name, in Arabic or Latin letters, is so common that it points at nobody by itself."""
    if not text.isascii():
        return text in common_names() or text in names_also_words()
    return bool(common_readings(text))


@lru_cache(maxsize=1024)
def common_readings(latin: str) -> frozenset[str]:
    """The common names that a Latin word can be read as."""
    return known_readings(latin) & common_names()


@lru_cache(maxsize=1024)
def known_readings(latin: str) -> frozenset[str]:
    """The names of this country that a Latin word can be read as."""
    return frozenset(name for name in _of_one_key(latin) if reads_as(arabic_slots(name), latin))


def _of_one_key(latin: str) -> set[str]:
    index = names_by_key()
    names = {name for key in latin_keys(latin) for name in index.get(key, ())}
    return {name for name in names if may_begin(name, latin)}


@lru_cache(maxsize=1024)
def plain_readings(latin: str) -> frozenset[str]:
    """Those of the known names that are mostly written so."""
    return frozenset(name for name in _of_one_key(latin) if reads_plainly(name, latin))


def one_known_name(on_file: str, typed: str) -> bool:
    """Whether two Latin words are one name of this country, one of them as it is mostly written, and no two others."""
    shared = [name for name in known_readings(on_file) if reads_as(arabic_slots(name), typed)]
    if not shared:
        return False
    plain, others = plain_readings(on_file), plain_readings(typed)
    if plain and others and plain.isdisjoint(others):
        return False
    return not (plain | others).isdisjoint(shared)


@lru_cache(maxsize=1024)
def given_readings(latin: str) -> frozenset[str]:
    """The given names that are mostly written so: family names begin with the article."""
    return frozenset(name for name in plain_readings(latin) if not name.startswith(AL))
