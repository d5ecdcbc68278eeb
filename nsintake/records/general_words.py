"""Words about no case: what is typed of a forum or a training is refused where it could lead to somebody.

It knows no file, no record and no code that was ever given: a code of ours is known by its shape alone. So whoever asks
learns nothing of any woman. No window may call it.
"""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.domain.codes import read_code
from nsintake.errors import Refused, UserFault
from nsintake.masking.foreign_scripts import ALPHABET, CODED
from nsintake.masking.handles import bare
from nsintake.masking.identifiers import Identifiers
from nsintake.masking.leak_check import compile_check
from nsintake.masking.normalise import fold
from nsintake.records.signed_in import SignedIn

_CODE = 8
_ACCOUNTS = frozenset({"e_mail", "link", "handle_unknown"})
_NAMED = "kin_named"
_NO_PAPER = frozenset({ALPHABET, CODED})


def refuse_leading_words(signed_in: SignedIn, typed: Iterable[tuple[str, str]]) -> None:
    """Look at words, each with the field it was typed in, before they are kept.

    Raises UserFault ``words_hold_code``, ``words_hold_account``, ``words_hold_number``, ``words_name_somebody`` or
    ``words_unprintable``, with the field.
    """
    from nsintake.documents.text.shaping import unprintable  # noqa: PLC0415 - drawing libraries load with the first

    check = compile_check(Identifiers(), public=signed_in.content.public_words)
    for field, words in typed:
        if holds_any_code(words):
            raise UserFault("words_hold_code", field=field)
        rules = {finding.rule for finding in check.run(words)}
        if rules & _NO_PAPER or (not words.isascii() and unprintable(words)):
            raise UserFault("words_unprintable", field=field)
        if rules & _ACCOUNTS:
            raise UserFault("words_hold_account", field=field)
        if _NAMED in rules:
            raise UserFault("words_name_somebody", field=field)
        if rules:
            raise UserFault("words_hold_number", field=field)


def refuse_leading_paper(signed_in: SignedIn, typed: Iterable[tuple[str, str]]) -> None:
    """The same for what is about to be printed: somebody may have written it into the file past the fields. Raises
    Refused ``paper_leads``.
    """
    try:
        refuse_leading_words(signed_in, typed)
    except UserFault as found:
        fault = Refused("paper_leads", field=str(found.params["field"]))
    else:
        return
    raise fault


def holds_any_code(words: str) -> bool:
    """Whether words contain what reads as a code of ours, with any signs between its letters."""
    signs = bare(fold(words).text).text.upper()
    return any(read_code(signs[at : at + _CODE]) for at in range(len(signs) - _CODE + 1))
