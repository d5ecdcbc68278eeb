"""The proof of a paper that may say certain words and nothing else: a name, a number or a day beside them stops it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from nsintake.documents.proof_failed import ProofFailed


def prove_only(pdf: bytes, model: bytes, words: Iterable[str], *, every_page: str = "") -> str:
    """What a blank form says, once ``inspect.prove_form`` and this have passed: its words are exactly these, each as
    often. ``every_page``: what is on each page once besides. Raises ``ProofFailed`` as it does, ``says_more`` for a
    word that was not to be on it, ``says_less`` for one that is missing.
    """
    from nsintake.documents.inspect import prove_form  # noqa: PLC0415 - pikepdf loads late

    text = prove_form(pdf, model)
    found = Counter(text.split())
    pages = len(json.loads(model)["pages"])
    wanted = Counter(word for line in (*words, *[every_page] * pages) for word in line.split())
    if found - wanted:
        raise ProofFailed("says_more")
    if wanted - found:
        raise ProofFailed("says_less")
    return text
