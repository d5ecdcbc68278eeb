"""Papers that the first version signed: what their signature left open is taken from the words it covers.

That signature covers the paper and its laid-out model, not the row's word for its kind, its reference, its sheet and
its pages. All four are on the paper itself. A recall notice is drawn again instead: it alone may leave after she has
withdrawn. No window may call it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nsintake.documents.templates import parse, worded_by
from nsintake.domain.codes import ALPHABET, read_code
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.errors import Refused
from nsintake.records.content import Content

_CODE = re.compile(rf"(?<!\w)([{ALPHABET}]{{4}}-[{ALPHABET}]{{4}})(/\d+)?(?!\w)")
_SHORTEST = 8
"""Shorter pieces of a template can be in any sentence."""
_KNOWN, _UNLIKE = 0.5, 0.25
"""A paper is of a kind if this share of the words that only that kind has are on it, and of no other kind's more than
the second.
"""


@dataclass(frozen=True, slots=True)
class FirstPaper:
    """What a row says about a paper whose ``model`` is signed."""

    kind: LetterKind
    lang: Lang
    reference: str
    pages: int
    model: bytes
    sheet_number: str = ""


def require(content: Content, paper: FirstPaper) -> None:
    """Raise Refused ``not_as_signed`` where the signed words say something else than the row, ``release_anew`` where
    they do not say it, ``notice_anew`` for a recall notice.
    """
    try:
        model = json.loads(paper.model)
        runs = [run["text"] for page in model["pages"] for run in page["runs"]]
        laid_out = (model["lang"], len(model["pages"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Refused("not_as_signed", reference=paper.reference) from None
    found = [code for text in runs for code in _CODE.findall(text) if read_code(code[0]) == code[0]]
    codes = {f"{code}{sheet}" for code, sheet in found}
    stated = {paper.reference, paper.sheet_number} - {""}
    kind = _kind_of("".join("".join(runs).split()), paper.lang, content)
    same = (
        laid_out == (paper.lang.value, paper.pages)
        and paper.reference in codes
        and stated <= codes
        and bool(paper.sheet_number) is (paper.kind is LetterKind.FACT_SHEET)
    )
    if not same or kind not in {None, paper.kind}:
        raise Refused("not_as_signed", reference=paper.reference)
    if kind is None or stated != codes:
        raise Refused("release_anew", reference=paper.reference)
    if kind is LetterKind.RECALL:
        raise Refused("notice_anew", reference=paper.reference)


def _kind_of(words: str, lang: Lang, content: Content) -> LetterKind | None:
    """The kind that words without spaces are of, None where they could be of several or of none."""
    known = {kind: [_pieces(template, kind) for template in content.templates(kind, lang)] for kind in LetterKind}
    shares = {kind: max(_shares(words, known, kind), default=0.0) for kind in LetterKind}
    first, second = sorted(shares, key=lambda kind: shares[kind], reverse=True)[:2]
    return first if shares[first] >= _KNOWN and shares[second] <= _UNLIKE else None


def _shares(words: str, known: dict[LetterKind, list[frozenset[str]]], kind: LetterKind) -> Iterator[float]:
    others = frozenset[str]().union(*(word for other, listed in known.items() if other is not kind for word in listed))
    for pieces in known[kind]:
        own = pieces - others
        if own:
            yield sum(piece in words for piece in own) / len(own)


def _pieces(template: str, kind: LetterKind) -> frozenset[str]:
    """What every paper worded by a template says, in pieces without spaces."""
    said: Iterable[str] = (part for line in parse(template, kind) for part in worded_by(line))
    return frozenset(piece for piece in ("".join(part.split()) for part in said) if len(piece) >= _SHORTEST)
