"""What texts there are for an office to word in its own way, and how each kind is taken apart, put together, checked.

No window may call it. A text of a kind that is not sound here is not used, whoever signed it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from nsintake.documents import logo, template_parts
from nsintake.documents.templates import TO_FORCE, TO_SERVICE, template_text
from nsintake.domain.care import MOST_HOURS, hours_in
from nsintake.domain.evening import CLOSES, closing_hour_in
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.neutral_words import telling, terms_of
from nsintake.domain.proposal import MOST_PER_DAY, PER_DAY
from nsintake.domain.recipients import Recipient, RecipientKind
from nsintake.domain.text import clean, to_ascii_digits
from nsintake.domain.wording import (
    ADVICE_LIMIT,
    EVERY,
    WordingFault,
    WordingPart,
    faults_of_part,
    joined,
    places_in,
    stray_brace,
)
from nsintake.errors import UserFault
from nsintake.masking.normalise import fold
from nsintake.masking.phones import digit_runs, reads_as_phone, unknown_numbers
from nsintake.records.complaint_contacts import read_contacts

RECIPIENTS, DUTY_PHONE = "recipients", "duty_phone"
DO_NOT, DO_NOT_SERVICE = "do_not", "do_not_service"
DO_NOTS = {DO_NOT: TO_FORCE, DO_NOT_SERVICE: TO_SERVICE}
"""The lists of what an office is asked not to do, and for whom each is."""
PROPOSALS = "proposals_a_day"
"""How many texts a liaison officer may propose for a record in a day: a number."""
COMPLAINTS = "complaint_contacts"
"""To whom she can complain outside the office."""
FIGURE_PAPER = "figure_paper"
"""What is on the report of figures besides the numbers."""
COMPLAINT_PAPER = "complaint_paper"
"""What is on the paper of a complaint besides her own words."""
CLOSING = "closing_hour"
"""The hour after which nobody is in the office, such as ``16:00``."""
PEACE_PAPERS = "peace_papers"
"""What the papers of peace teams say: the invitation, and the code of conduct."""
LOGO = "logo"
"""The picture on the letterhead, as ``documents/logo.py`` writes it; ``none`` where the office has none."""
CARE = "care"
LEGAL_LIMIT = "legal_limit"
"""What the office's lawyer says of the time limit of a complaint. Nobody is reminded before it is signed."""
"""What to do first after each red answer, a step a line."""
CARE_HOURS = "care_hours"
"""Within how many hours."""
MEETING_PAPERS = "meeting_papers"
"""What the papers of a meeting say that stay here or are signed before it."""
WATCH_PAPERS = "watch_papers"
"""What the sheet of whoever watches over a way with a woman says."""
FORUM_PAPERS = "forum_papers"
"""What the minutes of a forum and the list of its open points say."""
ADVICE = "advice."
LETTER = "letter."
_ID = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Which keeper said, on which day (ISO), that an office, its function and its address are so."""

    by: str
    day: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office as the signed list has it; a retired one is kept for what was written to it. Without ``confirmed`` it
    is an example: nothing can be signed to it.
    """

    recipient: Recipient
    retired: bool = False
    confirmed: Confirmed | None = None


@dataclass(frozen=True, slots=True)
class _Table:
    """A flat table of phrases: those keys of a resource file that begin so."""

    file: tuple[str, str]
    prefixes: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    on_paper: bool = True
    listed: bool = False

    def rows(self, folder: Path, lang: str) -> dict[str, str]:
        """The program's own phrases."""
        return {key: text for key, text in _json(folder / self.file[0] / lang / self.file[1]).items() if self.has(key)}

    def has(self, key: str) -> bool:
        """Whether a key belongs to this kind."""
        if key in self.without or key.startswith(tuple(f"{group}." for group in self.without)):
            return False
        return not self.prefixes or key.startswith(self.prefixes)


TABLES: dict[str, _Table] = {
    "welcome": _Table(("consent", "consent.json"), ("welcome.",)),
    "consent": _Table(("consent", "consent.json"), (), ("welcome", "script")),
    "vocabulary": _Table(("letters", "vocabulary.json"), (), ("list", "column", "holder", "round", "numbers")),
    CARE: _Table(("care", "care.json"), on_paper=False, listed=True),
    CARE_HOURS: _Table(("care", "hours.json"), on_paper=False),
    LEGAL_LIMIT: _Table(("care", "legal.json"), on_paper=False, listed=True),
    MEETING_PAPERS: _Table(("letters", "meeting_papers.json"), on_paper=False),
    COMPLAINT_PAPER: _Table(("letters", "complaint_paper.json"), on_paper=False),
    FORUM_PAPERS: _Table(("letters", "forum_papers.json"), on_paper=False),
    PEACE_PAPERS: _Table(("letters", "peace_papers.json"), on_paper=False),
    FIGURE_PAPER: _Table(("letters", "figure_paper.json"), on_paper=False),
    WATCH_PAPERS: _Table(("letters", "watch_papers.json"), on_paper=False),
}
"""Texts that are tables. ``welcome`` is what is read to her first, the limits of secrecy among it. What is not
``on_paper`` is no source of a word in any letter."""


@lru_cache(maxsize=16)
def _json_text(path: Path) -> str:
    return path.read_text("utf-8")


def _json(path: Path) -> dict[str, str]:
    return dict(json.loads(_json_text(path)))


def kinds(folder: Path) -> tuple[str, ...]:
    """Every kind there is, in the order a list shows them; advice is all that the program brings."""
    letters = tuple(f"{LETTER}{kind.value}" for kind in LetterKind)
    found = sorted({path.stem for path in folder.glob("advice/*/*.md")})
    advice = tuple(f"{ADVICE}{name}" for name in found)
    spoken = ("welcome", "consent", CARE, CARE_HOURS, LEGAL_LIMIT, *advice)
    return (
        CLOSING,
        *spoken,
        *letters,
        *DO_NOTS,
        MEETING_PAPERS,
        COMPLAINT_PAPER,
        FORUM_PAPERS,
        FIGURE_PAPER,
        WATCH_PAPERS,
        PEACE_PAPERS,
        "vocabulary",
        RECIPIENTS,
        COMPLAINTS,
        DUTY_PHONE,
        PROPOSALS,
        LOGO,
    )


def languages(kind: str) -> tuple[str, ...]:
    """The languages a kind is signed in, each on its own; ``all`` for what contains all three or needs none."""
    in_none = {RECIPIENTS, COMPLAINTS, DUTY_PHONE, PROPOSALS, CLOSING, LOGO, CARE_HOURS}
    return (EVERY,) if kind in in_none else tuple(lang.value for lang in Lang)


def own(folder: Path, kind: str, lang: str) -> str:
    """The program's own text. Raises UserFault ``wording_unknown`` for a kind this program does not have."""
    if kind in TABLES:
        return json.dumps(TABLES[kind].rows(folder, lang), ensure_ascii=False, indent=1)
    if kind.startswith(LETTER):
        return template_text(LetterKind(kind.removeprefix(LETTER)), Lang(lang), folder=folder / "letters")
    if kind in DO_NOTS:
        referral = own(folder, "letter.referral", lang)
        return "\n".join(template_parts.do_not_of(referral, LetterKind.REFERRAL, DO_NOTS[kind]))
    if kind in {RECIPIENTS, COMPLAINTS}:
        return _own_list(folder, kind)
    if kind in {DUTY_PHONE, PROPOSALS, CLOSING, LOGO}:
        phone = json.loads(_json_text(folder / "directory.json"))["duty_phone"]["number"]
        return str({DUTY_PHONE: phone, PROPOSALS: PER_DAY, CLOSING: f"{CLOSES:%H:%M}", LOGO: logo.NONE}[kind])
    if kind.startswith(ADVICE):
        return (folder / "advice" / lang / f"{kind.removeprefix(ADVICE)}.md").read_text("utf-8")
    raise UserFault("wording_unknown")


def directory_of_program(folder: Path) -> list[dict[str, Any]]:
    """The entries of the directory that come with the program, as they are written there."""
    return list(json.loads(_json_text(folder / "directory.json"))["entries"])


def _own_list(folder: Path, kind: str) -> str:
    if kind == COMPLAINTS:
        return _json_text(folder / "care" / EVERY / "complaints.json")
    return json.dumps({"recipients": json.loads(_json_text(folder / "directory.json"))["recipients"]})


def parts(folder: Path, kind: str, lang: str, text: str) -> tuple[WordingPart, ...]:
    """A text as parts to edit. A phrase that this version brought is added in the program's words."""
    if kind in TABLES:
        rows = table(folder, kind, lang, text)
        listed = TABLES[kind].listed
        return tuple(WordingPart(key, key.partition(".")[0], words, listed=listed) for key, words in rows.items())
    if kind.startswith(LETTER):
        return template_parts.parts_of(text, LetterKind(kind.removeprefix(LETTER)))
    if kind in DO_NOTS:
        return (WordingPart(kind, DO_NOT, text, listed=True),)
    if kind in {DUTY_PHONE, PROPOSALS, CLOSING, LOGO}:
        return (WordingPart(kind, kind, text, limit=40),)
    return (WordingPart("text", "text", text, limit=ADVICE_LIMIT),)


def put_together(kind: str, text: str, values: Mapping[str, str]) -> str:
    """A text with the values of all its parts, as it is signed."""
    if kind in TABLES:
        return json.dumps(dict(values), ensure_ascii=False, indent=1)
    if kind.startswith(LETTER):
        return template_parts.with_values(text, LetterKind(kind.removeprefix(LETTER)), values)
    return next(iter(values.values()))


def worded(folder: Path, kind: str, lang: str, text: str, values: Mapping[str, str]) -> str:
    """A text with typed values in its parts, as it would be signed; parts without a value stay as they are."""
    return put_together(kind, text, joined(parts(folder, kind, lang, text), values))


def faults_in_part(folder: Path, kind: str, lang: str, part: WordingPart, text: str) -> Iterator[WordingFault]:
    """What is wrong with one part as it would be kept, by itself."""
    yield from faults_of_part(part, text)
    yield from _telling(folder, kind, part, text)
    if kind.startswith(ADVICE) or kind == CARE:
        yield from _numbers(part, text)
    if kind.startswith(LETTER):
        yield from template_parts.faults_of_words(part, text)
    elif kind in DO_NOTS:
        yield from _signs_of_templates(part, text)
    elif kind == CARE_HOURS:
        if text and hours_in(to_ascii_digits(text)) is None:
            yield WordingFault(part.key, 0, "hours_unreadable", (("limit", MOST_HOURS),))
    elif kind in TABLES:
        wanted = places_in(TABLES[kind].rows(folder, lang).get(part.key, ""))
        if stray_brace(text) or places_in(text) != wanted:
            names = ", ".join(f"{{{place}}}" for place in sorted(wanted))
            code = "wording_places_differ" if wanted else "wording_place"
            yield WordingFault(part.key, 0, code, (("places", names),))
    elif text:
        yield from _of_value(kind, part.key, text)


def _of_value(kind: str, key: str, text: str) -> Iterator[WordingFault]:
    """What is wrong with a number or an hour that is the whole text."""
    if kind == DUTY_PHONE and not reads_as_phone(text):
        yield WordingFault(key, 0, "phone_unreadable")
    elif kind == PROPOSALS and proposals_in(text) is None:
        yield WordingFault(key, 0, "limit_unreadable", (("limit", MOST_PER_DAY),))
    elif kind == CLOSING and closing_hour_in(text) is None:
        yield WordingFault(key, 0, "closing_hour_unreadable")


def telling_word(folder: Path, kind: str, key: str, text: str) -> str:
    """The first word of an invitation that tells what it is for; empty if there is none, and for any other text."""
    if kind != PEACE_PAPERS or not key.startswith("invitation."):
        return ""
    return telling(text, terms_of(_json_text(folder / "words" / "telling.txt")))


def _telling(folder: Path, kind: str, part: WordingPart, text: str) -> Iterator[WordingFault]:
    if telling_word(folder, kind, part.key, text):
        yield WordingFault(part.key, 0, "invitation_not_neutral")


def _numbers(part: WordingPart, text: str) -> Iterator[WordingFault]:
    """Telephone numbers in what she is told: those are in the directory alone, where somebody verifies them."""
    for number, line in enumerate(text.splitlines(), start=1):
        if any(next(unknown_numbers(run), None) is not None for run in digit_runs(fold(line))):
            yield WordingFault(part.key, number, "number_in_advice")


def proposals_in(text: str) -> int | None:
    """The number a text of that kind says, from 1 up, or None if it says none that can be used."""
    digits = to_ascii_digits(text.strip())
    held = digits.isascii() and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= MOST_PER_DAY
    return int(digits) if held else None


def _signs_of_templates(part: WordingPart, text: str) -> Iterator[WordingFault]:
    for number, line in enumerate(text.splitlines(), start=1):
        if "|" in line:
            yield WordingFault(part.key, number, "wording_bar")
        if "{" in line or "}" in line:
            yield WordingFault(part.key, number, "wording_place")


def whole_fault(folder: Path, kind: str, lang: str, text: str) -> WordingFault | None:
    """Why a text as it is signed cannot be used by this program, or None."""
    if kind.startswith(LETTER):
        return template_parts.whole_fault(text, LetterKind(kind.removeprefix(LETTER)))
    try:
        if kind in TABLES:
            table(folder, kind, lang, text)
        elif kind == RECIPIENTS:
            read_offices(text)
        elif kind == COMPLAINTS:
            read_contacts(text)
        elif kind == LOGO:
            logo.logo_of(text)
        elif not text.strip():
            return WordingFault("", 0, "wording_empty")
        elif kind in {PROPOSALS, CLOSING, DUTY_PHONE}:
            return next(_of_value(kind, "", text), None)
        elif kind in DO_NOTS and set("|{}") & set(text):
            return WordingFault("", 0, "wording_bar")
    except UserFault as fault:
        return WordingFault("", 0, fault.code)
    return None


def table(folder: Path, kind: str, lang: str, text: str) -> dict[str, str]:
    """A table's phrases over the program's own: keys it lacks come from there, keys nobody knows are left out.

    Raises UserFault ``wording_unreadable`` for anything but a flat table with the same places in every phrase.
    """
    known = TABLES[kind].rows(folder, lang)
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        raise UserFault("wording_unreadable") from None
    if not isinstance(said, dict):
        raise UserFault("wording_unreadable")
    kept = {key: said.get(key, words) for key, words in known.items()}
    for key, words in kept.items():
        if not isinstance(words, str) or not words.strip() or places_in(words) != places_in(known[key]):
            raise UserFault("wording_unreadable")
    if kind == CARE_HOURS and not all(hours_in(to_ascii_digits(words)) for words in kept.values()):
        raise UserFault("wording_unreadable")
    return kept


def read_offices(
    text: str, *, signed: Confirmed | None = None, examples: Collection[Recipient] = ()
) -> tuple[Office, ...]:
    """The offices of a list. Raises UserFault ``wording_unreadable`` for one that is not whole.

    A list that was signed before offices were confirmed says nothing of it: there an office that is none of the
    program's ``examples`` was typed by whoever ``signed`` the list, and counts as confirmed by that.
    """
    try:
        listed = json.loads(text)["recipients"]
        offices = tuple(_office(entry, signed, examples) for entry in listed)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UserFault("wording_unreadable") from None
    ids = [office.recipient.recipient_id for office in offices]
    if len(set(ids)) != len(ids) or any(not id_ or not set(id_) <= _ID for id_ in ids):
        raise UserFault("wording_unreadable")
    return offices


def _office(entry: dict[str, object], signed: Confirmed | None, examples: Collection[Recipient]) -> Office:
    recipient = Recipient(
        recipient_id=str(entry["recipient_id"]),
        kind=RecipientKind(str(entry["kind"])),
        office=_wording(entry["office"]),
        function=_wording(entry["function"]),
        address=_wording(entry["address"]),
    )
    own_words = None if recipient in examples else signed
    confirmed = _confirmed(entry["confirmed"]) if "confirmed" in entry else own_words
    return Office(recipient, retired=entry.get("retired", False) is True, confirmed=confirmed)


def _confirmed(said: object) -> Confirmed | None:
    if said is None:
        return None
    if not isinstance(said, dict) or not all(isinstance(said.get(name), str) for name in ("by", "day")):
        raise UserFault("wording_unreadable")
    return Confirmed(said["by"], date.fromisoformat(said["day"]).isoformat())


def _wording(said: object) -> Wording:
    if not isinstance(said, dict):
        raise UserFault("wording_unreadable")
    words = {lang.value: clean(str(said[lang.value]), "office") for lang in Lang}
    if not all(words.values()):
        raise UserFault("wording_unreadable")
    return Wording(**words)


def write_offices(offices: tuple[Office, ...]) -> str:
    """A list of offices as it is signed."""
    listed = [
        {
            "recipient_id": office.recipient.recipient_id,
            "kind": office.recipient.kind.value,
            **{name: _said(getattr(office.recipient, name)) for name in ("office", "function", "address")},
            "retired": office.retired,
            "confirmed": None if office.confirmed is None else {"by": office.confirmed.by, "day": office.confirmed.day},
        }
        for office in offices
    ]
    return json.dumps({"recipients": listed}, ensure_ascii=False, indent=1)


def _said(wording: Wording) -> dict[str, str]:
    return {lang.value: wording.said_in(lang) for lang in Lang}


def unprintable(key: str, text: str) -> tuple[WordingFault, ...]:
    """Lines that have a character the office's font cannot draw, each with the first such character."""
    from nsintake.documents.text.shaping import unprintable as places  # noqa: PLC0415 - drawing libraries load late

    faults = []
    for number, line in enumerate(text.splitlines(), start=1):
        at = places(line)
        if at:
            sign = (("codepoint", f"U+{ord(line[at[0]]):04X}"),)
            faults.append(WordingFault(key, number, "wording_unprintable", sign))
    return tuple(faults)
