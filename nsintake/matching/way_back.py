"""What she remembers, compared with what is on file: a phrase in any order and spelling, or three pictures.

Both are kept as digests, under a key that is drawn again or that an earlier session kept with them. Every file is
compared with every word, found or not, so that how long a search takes says nothing. Must never give back a phrase.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from nsintake.domain.coming_back import Sign
from nsintake.domain.language import Lang
from nsintake.masking.normalise import words_of

MOST_WORDS = 6
"""So many words of a phrase are compared."""
_DIGEST = "sha256"


class WayBackMatch(NamedTuple):
    """A file that what she says may lead to. ``whole``: everything on file was said."""

    key: bytes
    whole: bool


class KeptWay(NamedTuple):
    """What one file has to come back with, as digests; ``signs`` is empty where no pictures were chosen."""

    words: tuple[bytes, ...]
    signs: bytes


class _RememberedFile(NamedTuple):
    words: tuple[bytes, ...]
    of: int
    signs: bytes
    chosen: bool


def return_words(folder: Path, lang: Lang) -> tuple[str, ...]:
    """The words a phrase is made of, in one language. ``folder``: the resources."""
    return tuple((folder / "words" / f"return_{lang.value}.txt").read_text("utf-8").split())


def spoken_words(phrase: str) -> tuple[str, ...]:
    """The different words of a phrase in their comparing form, in the order in which they were said."""
    return tuple(dict.fromkeys(token.text for token in words_of(phrase)))


class Remembered:
    """What every file has to come back with."""

    def __init__(self, secret: bytes = b"") -> None:
        """``secret``: that of an earlier session, whose digests are to be taken over."""
        self.secret = secret or secrets.token_bytes(32)
        self._files: dict[bytes, _RememberedFile] = {}
        self._nothing = tuple(secrets.token_bytes(32) for _ in range(MOST_WORDS + 1))
        """What every file is filled up with: it equals nothing that is said."""
        self._no_words = self._nothing[1:][:MOST_WORDS]

    def put(self, key: bytes, phrase: str, signs: Iterable[Sign]) -> None:
        """What one file has now."""
        words = tuple(self._digest(b"word", word.encode()) for word in spoken_words(phrase)[:MOST_WORDS])
        chosen = tuple(signs)
        self.take(key, KeptWay(words, self._of_signs(chosen) if chosen else b""))

    def take(self, key: bytes, way: KeptWay) -> None:
        """What one file has now, as an earlier session with this secret kept it."""
        words = (*way.words, *self._nothing[1:])[:MOST_WORDS] if way.words else self._no_words
        of = len(way.words)
        self._files[key] = _RememberedFile(words, of, way.signs or self._nothing[0], bool(way.signs))

    def kept(self, key: bytes) -> KeptWay:
        """What one file has, to be kept. Raises KeyError where it is not there."""
        held = self._files[key]
        return KeptWay(held.words[: held.of], held.signs if held.chosen else b"")

    def drop(self, key: bytes) -> None:
        """A file is gone."""
        self._files.pop(key, None)

    def by_phrase(self, typed: str) -> tuple[WayBackMatch, ...]:
        """Files whose phrase was said whole, then those of which one word is missing."""
        said = self._padded(spoken_words(typed)[: 2 * MOST_WORDS], to=2 * MOST_WORDS)
        found = []
        for key, held in self._files.items():
            hits = sum(max(hmac.compare_digest(word, said_word) for said_word in said) for word in held.words)
            lacking = held.of - hits
            if held.of and lacking == 0:
                found.append(WayBackMatch(key, whole=True))
            elif hits >= 2 and lacking == 1:
                found.append(WayBackMatch(key, whole=False))
        return tuple(sorted(found, key=lambda match: not match.whole))

    def by_signs(self, signs: Iterable[Sign]) -> tuple[WayBackMatch, ...]:
        """Files with exactly these pictures."""
        wanted = self._of_signs(signs)
        hits = [(key, hmac.compare_digest(held.signs, wanted)) for key, held in self._files.items()]
        return tuple(WayBackMatch(key, whole=True) for key, hit in hits if hit)

    def _padded(self, words: Sequence[str], to: int) -> tuple[bytes, ...]:
        """Digests of the words, filled up with such as equal nothing."""
        made = [self._digest(b"word", word.encode()) for word in words]
        return (*made, *(secrets.token_bytes(32) for _ in range(to - len(made))))

    def _of_signs(self, signs: Iterable[Sign]) -> bytes:
        chosen = sorted(sign.value for sign in signs)
        return self._digest(b"signs", ",".join(chosen).encode()) if chosen else secrets.token_bytes(32)

    def _digest(self, kind: bytes, value: bytes) -> bytes:
        return hmac.digest(self.secret, kind + b"\0" + value, _DIGEST)
