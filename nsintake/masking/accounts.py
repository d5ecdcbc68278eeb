"""Accounts, addresses and links in a text, hers and anybody's, and those that were agreed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from nsintake.masking.handles import (
    Squeezed,
    bare,
    find_handle,
    handle_like,
    names_inside,
    names_within,
    squeeze,
    squeeze_said,
    squeezed,
    stands_apart,
    with_breaks,
)
from nsintake.masking.identifiers import IdentifierKind, Identifiers, typed
from nsintake.masking.leak_findings import Finding, Tier
from nsintake.masking.normalise import Folded, fold
from nsintake.masking.tables import SITE_WORDS
from nsintake.masking.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from nsintake.masking.names import NamePart


_LOCAL_PART = re.compile(r"([\w.+-]+)@[\w-]+\.")
_LAST_OF_LINK = re.compile(r"(?:\w+://)?[\w-]+(?:\.[\w-]+)+/(?:[^?#\s]*/)?([^/?#\s]+)/*(?:[?#]|\Z)")
_NUMBER_OF_LINK = re.compile(r"[?&]id=(\d{8,})")
_LEAST_OWN = 4


def _squeezed(value: str) -> str:
    return squeezed(fold(value).text, spaces=True)


_public_squeezed = lru_cache(maxsize=1_000)(_squeezed)
"""Public words are the same for every woman, and say nothing of one."""


def keys_of(value: str) -> Iterator[str]:
    """What to look for: the whole of it, and of an address or link the part that is its owner's alone."""
    whole = _squeezed(value)
    if whole:
        yield whole
    text = fold(value).text.strip()
    for found in (_LOCAL_PART.match(text), _LAST_OF_LINK.match(text), _NUMBER_OF_LINK.search(text)):
        own = squeezed(found[1]) if found else ""
        if len(own) >= _LEAST_OWN and own not in SITE_WORDS and not own.endswith("php"):
            yield own


class AccountCheck:
    """The accounts of one file and the codes of ours that lead to it, her names inside other accounts, and the agreed
    values.
    """

    def __init__(
        self, identifiers: Identifiers, parts: Iterable[NamePart], agreed: Iterable[str], *, public: Iterable[str]
    ) -> None:
        values = [
            *identifiers.handles,
            *(value for value in identifiers.others if typed(value) is IdentifierKind.HANDLE),
        ]
        self._hers = {key: value for value in values for key in keys_of(value)}
        self._codes = {key: value for value in identifiers.codes if (key := bare(_squeezed(value)).text)}
        self._parts = tuple(parts)
        self._agreed = tuple(key for value in agreed if (key := _squeezed(value)))
        self._public = tuple(key for value in public if (key := _public_squeezed(value)))

    def run(self, folded: Folded, agreed: list[tuple[int, int]]) -> list[Finding]:
        """Her accounts block; a name of hers inside any account or agreed value blocks, and letters of one in the
        middle of an agreed value are asked about.
        """
        found = self._own(folded)
        case = _case_kept(folded)
        settled = frozenset(agreed)
        spans = [*agreed, *handle_like(folded.text, case)]
        for span in dict.fromkeys(spans):
            part = next(names_inside(_broken(folded.text, case, span), self._parts), None)
            if part is not None:
                rule = "agreed_names_her" if span in settled else "name_in_account"
                found.append(Finding(*folded.span(*span), rule, Tier.BLOCK, part.label))
            elif span in settled:
                found += self._perhaps(folded, case, span)
        return found

    def _perhaps(self, folded: Folded, case: str, span: tuple[int, int]) -> list[Finding]:
        """Whether letters of a name are in an agreed account where they may be by chance: asked about."""
        part = next(names_within(_broken(folded.text, case, span), self._parts), None)
        return [] if part is None else [Finding(*folded.span(*span), "name_in_account", Tier.ASK, part.label)]

    def _own(self, folded: Folded) -> list[Finding]:
        found: list[Finding] = []
        close, closer = _Squeezed(folded.text, spaces=False), _Squeezed(folded.text, spaces=True)
        said = squeeze_said(folded.text) if self._hers else None
        for key, value in self._hers.items():
            apart = stands_apart(key)
            spans = close.find(key, apart=apart)
            if not apart:
                spans += closer.find(key)
                spans += find_handle(key, said, apart=False) if said is not None else ()
            tier = Tier.ASK if is_word(key) else Tier.BLOCK
            found += [Finding(*folded.span(*span), "account", tier, value) for span in dict.fromkeys(spans)]
        signs = bare(folded.text if self._codes else "")
        for key, value in self._codes.items():
            where = find_handle(key, signs, apart=False)
            found += [Finding(*folded.span(*span), "code", Tier.BLOCK, value) for span in dict.fromkeys(where)]
        return found

    def agreed_spans(self, folded: Folded) -> list[tuple[int, int]]:
        """Folded spans at which an agreed value is written."""
        return _spans(self._agreed, folded)

    def public_spans(self, folded: Folded) -> list[tuple[int, int]]:
        """Folded spans at which a public value is written."""
        return _spans(self._public, folded)


class _Squeezed:
    """A folded text in which accounts are looked for; the way back is worked out only where one is at all."""

    def __init__(self, text: str, *, spaces: bool) -> None:
        self._text = text
        self._spaces = spaces
        self._squeezed = squeezed(text, spaces=spaces)
        self._way_back: Squeezed | None = None

    def find(self, key: str, *, apart: bool = False) -> list[tuple[int, int]]:
        """Folded spans of an account."""
        if key not in self._squeezed:
            return []
        self._way_back = self._way_back or squeeze(self._text, spaces=self._spaces)
        return list(find_handle(key, self._way_back, apart=apart))


def _spans(keys: tuple[str, ...], folded: Folded) -> list[tuple[int, int]]:
    text = _Squeezed(folded.text, spaces=True)
    return list(dict.fromkeys(_with_sign(folded.text, span) for key in keys for span in text.find(key)))


def _with_sign(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span with the @ or + that is before it."""
    start = span[0]
    while start > 0 and text[start - 1] in "@+_.":
        start -= 1
    return start, span[1]


def _broken(text: str, case: str, span: tuple[int, int]) -> str:
    return with_breaks(text[slice(*span)], case[slice(*span)])


def _case_kept(folded: Folded) -> str:
    """The source with one character for each folded one."""
    return "".join(map(folded.source.__getitem__, folded.starts))
