"""She came back: by her code, the phrase or the pictures she remembers, or, with none of them, by what she tells.

Nothing typed here is kept, and no answer contains a name: a file is opened afterwards, which is audited. Files not open
to this person are not in the index and are never found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nsintake.domain.asked import Asked, asked_of
from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.codes import read_code
from nsintake.domain.coming_back import SIGNS_CHOSEN, Sign, new_phrase
from nsintake.domain.days import month_of
from nsintake.domain.incident import IncidentKind, Platform
from nsintake.domain.intake import answers_of
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.masking.accounts import keys_of
from nsintake.matching.way_back import WayBackMatch, return_words, spoken_words
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.merged_files import card_is_safe
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases.search import STRIDE

MOST_SHOWN = 5
LEAST_TOLD = 2
_DRAWS = 40


class FoundBy(StrEnum):
    """What a file was found by, the surest first."""

    CODE = "code"
    PHRASE = "phrase"
    PICTURES = "pictures"
    NEARLY = "nearly"
    """One word of the phrase is missing."""
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that may be hers, without her name."""

    case_id: bytes
    code: str
    opened: date
    status: CaseStatus
    by: FoundBy


@dataclass(frozen=True, slots=True)
class ReturnSearch:
    """What was found. ``too_many``: so many fit that none is shown; ask her something more."""

    found: tuple[Returned, ...]
    too_many: int = 0


@dataclass(frozen=True, slots=True)
class WaysToComeBack:
    """What was agreed for coming back, without what it is. ``wants_none``: she said that nobody reaches her; ``reach``:
    whether she was asked how she is reached, and answered; ``card``: whether she was asked if a card is safe to carry.
    """

    phrase: bool
    signs: bool
    card_safe: bool
    wants_none: bool
    reach: Asked
    card: Asked


@requires(Permission.VIEW_CASES)
def ways_of(signed_in: SignedIn, case_id: bytes) -> WaysToComeBack:
    """What one woman can come back with. Raises Refused ``record_missing``, ``file_restricted``."""
    case = case_of(signed_in, case_id)
    reach = case.reaching
    silent = Asked.LEFT_OUT if "channels" in case.left_out else Asked.NOT_ASKED
    return WaysToComeBack(
        phrase=bool(reach.return_phrase),
        signs=bool(reach.return_signs),
        card_safe=card_is_safe(signed_in, case_id, case),
        wants_none=reach.wants_none,
        reach=Asked.ANSWERED if reach.said else silent,
        card=asked_of(answers_of(case), "card_safe"),
    )


@requires(Permission.RUN_INTAKE)
def suggest_phrase(signed_in: SignedIn, lang: Lang) -> str:
    """Three plain words in her language that no other file has."""
    index, words, phrase = signed_in.women, return_words(signed_in.content.folder, lang), ""
    index.read_all(STRIDE)
    for _ in range(_DRAWS):
        phrase = new_phrase(words, signed_in.randbelow)
        if not any(match.whole for match in index.by_phrase(phrase)):
            break
    return phrase


@requires(Permission.VIEW_CASES)
def by_code(signed_in: SignedIn, typed: str) -> ReturnSearch:
    """The file with that code, its digits in any script. Raises UserFault ``code_unreadable``."""
    code = read_code(to_ascii_digits(typed))
    if code is None:
        raise UserFault("code_unreadable", field="code")
    index = signed_in.women
    index.read_all(STRIDE)
    return _shown(signed_in, [(key, FoundBy.CODE) for key, row in index.known() if row.code == code])


@requires(Permission.VIEW_CASES)
def by_phrase(signed_in: SignedIn, typed: str) -> ReturnSearch:
    """Files whose phrase she says, in any order and spelling. Raises UserFault ``phrase_too_short``."""
    if not spoken_words(typed):
        raise UserFault("phrase_too_short", field="phrase")
    index = signed_in.women
    index.read_all(STRIDE)
    return _matched(signed_in, index.by_phrase(typed), FoundBy.PHRASE)


@requires(Permission.VIEW_CASES)
def by_signs(signed_in: SignedIn, signs: tuple[Sign, ...]) -> ReturnSearch:
    """Files with exactly these pictures. Raises UserFault ``signs_needed``."""
    if len(set(signs)) != SIGNS_CHOSEN:
        raise UserFault("signs_needed", field="signs")
    index = signed_in.women
    index.read_all(STRIDE)
    return _matched(signed_in, index.by_signs(signs), FoundBy.PICTURES)


def _matched(signed_in: SignedIn, matches: Iterable[WayBackMatch], by: FoundBy) -> ReturnSearch:
    return _shown(signed_in, [(match_.key, by if match_.whole else FoundBy.NEARLY) for match_ in matches])


@requires(Permission.VIEW_CASES)
def by_what_she_tells(signed_in: SignedIn, told: Mapping[str, str]) -> ReturnSearch:
    """She remembers nothing, and may never have left a name: files that fit everything she tells.

    ``told``: ``month`` (``2026-03``) in which she came, ``kind``, ``platform``, ``account``; what is empty is not
    asked. Raises UserFault ``too_little_to_look_for`` for fewer than two.
    """
    given = {name: raw.strip() for name, raw in told.items() if raw.strip()}
    if len(given) < LEAST_TOLD:
        raise UserFault("too_little_to_look_for", field="month")
    index = signed_in.women
    index.read_all(STRIDE)
    fits = [
        (key, FoundBy.TOLD) for key, file in _files(signed_in, [key for key, _ in index.known()]) if _fits(file, given)
    ]
    return _shown(signed_in, fits)


def _files(signed_in: SignedIn, keys: list[bytes]) -> Iterable[tuple[bytes, CaseFile]]:
    return signed_in.identity.list("case_file", CaseFile, ids=keys)


def _fits(file: CaseFile, given: Mapping[str, str]) -> bool:
    deed = file.incident
    wanted = set(keys_of(given["account"])) if "account" in given else set()
    return (
        ("month" not in given or month_of(file.opened) == given["month"])
        and ("kind" not in given or IncidentKind(given["kind"]) in deed.kinds)
        and ("platform" not in given or deed.platform is Platform(given["platform"]))
        and ("account" not in given or bool(wanted & set(keys_of(deed.account))))
    )


def _shown(signed_in: SignedIn, hits: Iterable[tuple[bytes, FoundBy]]) -> ReturnSearch:
    """The rows of what was found: each woman once; too many are only counted."""
    index = signed_in.women
    by: dict[bytes, FoundBy] = {}
    for key, how in hits:
        by.setdefault(index.shown_for(key), how)
    if len(by) > MOST_SHOWN:
        return ReturnSearch((), len(by))
    rows = index.rows(by)
    return ReturnSearch(tuple(Returned(row.case_id, row.code, row.opened, row.status, by[row.case_id]) for row in rows))
