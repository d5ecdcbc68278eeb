"""How a letter is worded: template files in a small checked language, and the blocks they become.

A template is content the office signs, so it is read strictly: an unknown keyword, condition or place is refused with
its line, and so is a template that lacks a part every letter must have. It must never print an empty slot.

One block a line: ``keyword[?condition] | text`` or ``keyword[?condition] | label | text``. Lines that begin with
``#`` are comments. ``facts`` becomes one row a fact, ``facts_listed`` one list entry a fact, ``free`` the optional
paragraph. ``tick`` is an answer to be ticked, ``log`` the head of a column to be filled by hand, ``stamp`` the word in
the stamp box of the next ``signature``. What is asked of a service for her comes before the first ``help``.

A condition is the kind of an office (``help?mhpss``), ``to_force`` for police and security or ``to_service`` for every
other, ``female_officer_only``, or of a recall ``record_goes_on`` where only some copies are called back and
``record_ends`` where all are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from nsintake import paths
from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, day_in, in_digits
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run
from nsintake.domain.liaison import Fact
from nsintake.domain.recipients import Recipient, RecipientKind
from nsintake.errors import Refused, UserFault

_FEMALE = "female_officer_only"
_WITH_PHONE = "with_phone"
_GOES_ON, _ENDS = "record_goes_on", "record_ends"
TO_FORCE, TO_SERVICE = "to_force", "to_service"
_CONDITIONS = frozenset(kind.value for kind in RecipientKind) | {_FEMALE, _WITH_PHONE, _GOES_ON, _ENDS}
_CONDITIONS |= {TO_FORCE, TO_SERVICE}

_ONE_PART = {
    "letterhead": BlockKind.LETTERHEAD,
    "recipient": BlockKind.RECIPIENT,
    "heading": BlockKind.HEADING,
    "paragraph": BlockKind.PARAGRAPH,
    "strong": BlockKind.PARAGRAPH,
    "bullet": BlockKind.BULLET,
    "help": BlockKind.BULLET,
    "do_not": BlockKind.BULLET,
    "not_ask": BlockKind.BULLET,
    "caveat": BlockKind.CAVEAT,
    "stamp": BlockKind.STAMP,
    "reply_slip": BlockKind.REPLY_SLIP,
    "tick": BlockKind.TICK,
    "log": BlockKind.LOG,
}
KEYWORDS_OF_TWO = {"meta": BlockKind.META, "row": BlockKind.ROW, "signature": BlockKind.SIGNATURE}
_BARE = frozenset({"facts", "facts_listed", "free"})
_ONCE = frozenset({"footer", "practice_mark"})
MOST_COLUMNS = 4
"""Columns of a table to be filled by hand: more would leave no room for a hand."""

_PLACES = {
    "reference": True,
    "recipient_office": False,
    "recipient_function": False,
    "recipient_address": False,
    "duty_phone": True,
    "sheet_number": True,
    "copies": True,
    "handed_over": True,
    "her_name": False,
    "her_phone": True,
}
"""Every place a template may name, and whether its value is copied sign by sign."""
OF_HER = frozenset({"her_name", "her_phone"})
"""Places that no template may name but that of the letter that says who she is."""
PLACES = frozenset(_PLACES) - OF_HER

_OFFICE = frozenset({"recipient_office", "recipient_function"})
_COMMON = _OFFICE | {"letterhead", "reference", "duty_phone", "footer", "practice_mark"}
_LETTER = _COMMON | {
    "recipient_address",
    *("help", "facts", "free", "strong", "do_not", "caveat", "signature", "reply_slip", "meta"),
}
_REQUIRED = {
    LetterKind.REFERRAL: _LETTER,
    LetterKind.LIAISON_LETTER: _LETTER,
    LetterKind.INFORMATION_REQUEST: _LETTER,
    LetterKind.FOLLOW_UP: _LETTER,
    LetterKind.SPEAKING_NOTE: _COMMON
    | {"facts_listed", "free", "help", "strong", "do_not", "row", "log", "caveat", "meta"},
    LetterKind.REPLY_SLIP: _COMMON - {"recipient_function"} | {"reply_slip", "tick", "meta", "signature", "caveat"},
    LetterKind.NAMED_LETTER: _LETTER | {"row", "her_name"},
    LetterKind.FACT_SHEET: _COMMON | {"sheet_number", "facts", "free", "strong", "paragraph", "do_not", "not_ask"},
    LetterKind.RECALL: _COMMON
    | {"recipient_address", "copies", "handed_over", "bullet", "caveat", "signature", "reply_slip"},
}
"""The keywords and places without which a template is not a letter of its kind."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_DIGIT = "0-9\u0660-\u0669\u06f0-\u06f9"
_LATIN_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_RUN = re.compile(
    rf"[@+#]?[{_LATIN_LETTER}{_DIGIT}]"
    rf"(?:[{_LATIN_LETTER}\u0300-\u036f@._:/+#?=&%~{_DIGIT}-]"
    rf"|(?<=[{_DIGIT}])[ \u00a0,\u066b\u066c](?=[{_DIGIT}]))*"
)
"""Latin letters, digits and what joins them; the spaces and commas between groups of digits included."""

_ARABIC = "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff"
_JOINED = re.compile(rf"[{_ARABIC}][_@{_DIGIT}]|[_@{_DIGIT}][{_ARABIC}]")
_PREFIXED = re.compile(rf"[{_ARABIC}]{{1,3}}\+?[{_DIGIT}]+(?=[ \u00a0][{_DIGIT}])")
"""A word of one sign or two written onto a number of several groups, which keeps its own order."""
_WORD, _LATIN, _INNER = re.compile(r"\S+"), re.compile(rf"[{_LATIN_LETTER}]"), re.compile(r"[\w@]")

_EXACT = re.compile(r"[0-9@_\u0660-\u0669\u06f0-\u06f9]")
"""What makes such a run a handle, number, link, code or date, and not a word."""


@dataclass(frozen=True, slots=True)
class Slots:
    """What fills a template. ``paragraph`` and ``requests`` are in the letter's language; a recall needs copies and its
    day.

    ``her_name`` and ``her_phone`` are filled for a letter that names her and for no other.
    """

    recipient: Recipient
    reference: str
    facts: tuple[Fact, ...] = ()
    paragraph: str = ""
    duty_phone: str = ""
    sheet_number: str = ""
    copies: int = 0
    handed_over: date | None = None
    goes_on: bool = False
    female_officer_only: bool = False
    practice: bool = True
    her_name: str = ""
    her_phone: str = ""
    requests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """One checked line of a template. ``number`` counts the lines of the file from 1."""

    number: int
    keyword: str
    condition: str
    label: str
    text: str

    @property
    def places(self) -> tuple[str, ...]:
        """The places it names, in order."""
        return tuple(_PLACE.findall(self.text))


def template_text(kind: LetterKind, lang: Lang, *, folder: Path | None = None) -> str:
    """The text of a template; ``folder`` contains ``<lang>/<kind>.txt`` and is the program's own if None."""
    return ((folder or paths.resource("resources", "letters")) / lang.value / f"{kind.value}.txt").read_text("utf-8")


def compose(
    kind: LetterKind, lang: Lang, slots: Slots, *, folder: Path | None = None, template: str | None = None
) -> Letter:
    """The letter of one kind in one language, worded by ``template``, else by the file in ``folder`` (or our own).

    Raises UserFault ``template_unknown_place``, ``template_unreadable_line`` or ``template_missing_part`` for a
    template that is not sound, Refused ``letter_incomplete`` (with ``place``) for a slot that is empty.
    """
    lines = parse(template_text(kind, lang, folder=folder) if template is None else template, kind)
    if kind.tells and not slots.facts:
        raise Refused("letter_incomplete", place="facts")
    values = _values(lang, slots)
    applying = [line for line in lines if _applies(line, slots)]
    first = next((line for line in applying if line.keyword == "help"), None)
    if slots.requests and first is None:
        raise Refused("letter_incomplete", place="requests")
    blocks = tuple(
        block
        for line in applying
        for block in (*_asked(slots, here=line is first), *_blocks(line, lang, slots, values=values))
    )
    once = {line.keyword: line.text for line in lines if line.keyword in _ONCE}
    return Letter(
        kind=kind,
        lang=lang,
        reference=slots.reference,
        blocks=blocks,
        footer=once["footer"],
        practice=slots.practice,
        practice_mark=once["practice_mark"] if slots.practice else "",
    )


@lru_cache(maxsize=32)
def parse(text: str, kind: LetterKind) -> tuple[TemplateLine, ...]:
    """The checked lines of a template file; the same text is read once (templates contain no case text)."""
    lines = tuple(
        _line(number, raw.strip(), kind)
        for number, raw in enumerate(text.splitlines(), start=1)
        if raw.strip() and not raw.startswith("#")
    )
    always = [line for line in lines if not line.condition]
    present = {line.keyword for line in always} | {place for line in always for place in line.places}
    for_each = {name: {line.keyword for line in lines if line.condition == name} for name in (TO_FORCE, TO_SERVICE)}
    present |= for_each[TO_FORCE] & for_each[TO_SERVICE]
    for part in sorted(_REQUIRED[kind] - present):
        raise UserFault("template_missing_part", place=part)
    for keyword, run in groupby(lines, key=lambda line: line.keyword):
        columns = list(run) if keyword == "log" else []
        if len(columns) > MOST_COLUMNS:
            raise UserFault("template_too_wide", line=columns[MOST_COLUMNS].number, limit=MOST_COLUMNS)
    return lines


def worded_by(line: TemplateLine) -> tuple[str, ...]:
    """What a line puts on every paper it words: its label, and its text without the places."""
    if line.condition or line.keyword in _ONCE:
        return ()
    return tuple(part for part in (line.label, *_PLACE.split(line.text)[::2]) if part)


def _line(number: int, raw: str, kind: LetterKind) -> TemplateLine:
    places = PLACES | OF_HER if kind is LetterKind.NAMED_LETTER else PLACES
    head, *parts = (part.strip() for part in raw.split("|"))
    keyword, _, condition = head.partition("?")
    if "?" in head and condition not in _CONDITIONS:
        raise UserFault("template_unknown_place", line=number, place=condition)
    wanted = _parts_of(keyword)
    if wanted is None:
        raise UserFault("template_unknown_place", line=number, place=keyword)
    if len(parts) != wanted or (parts and not parts[0]):
        raise UserFault("template_unreadable_line", line=number)
    label, text = parts if wanted == 2 else ("", *parts) if parts else ("", "")
    line = TemplateLine(number, keyword, condition, label, text)
    for place in line.places:
        if place not in places or keyword in _ONCE:
            raise UserFault("template_unknown_place", line=number, place=place)
    if {"{", "}"} & set(label + _PLACE.sub("", text)):
        raise UserFault("template_unreadable_line", line=number)
    return line


def _parts_of(keyword: str) -> int | None:
    if keyword in _BARE:
        return 0
    if keyword in KEYWORDS_OF_TWO:
        return 2
    return 1 if keyword in _ONE_PART or keyword in _ONCE else None


def _applies(line: TemplateLine, slots: Slots) -> bool:
    if line.keyword in _ONCE:
        return False
    if line.condition == _FEMALE:
        return slots.female_officer_only
    if line.condition == _WITH_PHONE:
        return bool(slots.her_phone)
    if line.condition in {_GOES_ON, _ENDS}:
        return slots.goes_on is (line.condition == _GOES_ON)
    if line.condition in {TO_FORCE, TO_SERVICE}:
        return (slots.recipient.kind.force is not None) is (line.condition == TO_FORCE)
    return not line.condition or line.condition == slots.recipient.kind.value


def _asked(slots: Slots, *, here: bool) -> Iterator[Block]:
    """What is asked for her, where it belongs on the paper."""
    for text in slots.requests if here else ():
        if not text:
            raise Refused("letter_incomplete", place="requests")
        yield Block(BlockKind.BULLET, Origin.FACT, runs_of(text))


def _values(lang: Lang, slots: Slots) -> dict[str, str]:
    return {
        "reference": slots.reference,
        "recipient_office": slots.recipient.office.said_in(lang),
        "recipient_function": slots.recipient.function.said_in(lang),
        "recipient_address": slots.recipient.address.said_in(lang),
        "duty_phone": slots.duty_phone,
        "sheet_number": slots.sheet_number,
        "copies": in_digits(str(slots.copies), lang) if slots.copies else "",
        "handed_over": day_in(slots.handed_over, lang) if slots.handed_over else "",
        "her_name": slots.her_name,
        "her_phone": slots.her_phone,
    }


def _blocks(line: TemplateLine, lang: Lang, slots: Slots, *, values: dict[str, str]) -> Iterator[Block]:
    if line.keyword == "facts":
        yield from (_row(fact, lang) for fact in slots.facts)
    elif line.keyword == "facts_listed":
        yield from (_listed(_row(fact, lang)) for fact in slots.facts)
    elif line.keyword == "free":
        for paragraph in filter(None, map(str.strip, slots.paragraph.splitlines())):
            yield Block(BlockKind.PARAGRAPH, Origin.FREE, runs_of(paragraph))
    else:
        kind = KEYWORDS_OF_TWO.get(line.keyword) or _ONE_PART[line.keyword]
        fixed = bool(line.places) or kind is BlockKind.LETTERHEAD
        origin = Origin.FIXED if fixed else Origin.TEMPLATE
        yield Block(kind, origin, tuple(_runs(line, values)), line.label)


def _runs(line: TemplateLine, values: dict[str, str]) -> Iterator[Run]:
    bold = line.keyword == "strong"
    for index, part in enumerate(_PLACE.split(line.text)):
        if index % 2:
            if not values[part]:
                raise Refused("letter_incomplete", place=part)
            yield Run(values[part], bold=bold, verbatim=_PLACES[part])
        elif part:
            yield Run(part, bold=bold)


def _row(fact: Fact, lang: Lang) -> Block:
    label, text = fact.label.said_in(lang), fact.text.said_in(lang)
    if not label or not text:
        raise Refused("letter_incomplete", place=fact.item.value)
    runs = runs_of(text) if not fact.verbatim or _mixed(text) else (Run(text, verbatim=True),)
    origin = Origin.FIXED if fact.item is Item.DISTRICT else Origin.FACT
    return Block(BlockKind.ROW, origin, runs, label)


def _listed(row: Block) -> Block:
    """A fact as one entry of a list, what it is about in bold."""
    return Block(BlockKind.BULLET, row.origin, (Run(f"{row.label}: ", bold=True), *row.runs))


def _mixed(text: str) -> bool:
    """Whether it has Arabic-script words, so that only its numbers and handles are isolated."""
    return any("\u0620" <= sign <= "\u06ff" and sign.isalpha() for sign in text)


def runs_of(text: str) -> tuple[Run, ...]:
    """Running text with every handle, number, link, code and date in it marked verbatim."""
    runs: list[Run] = []
    at = 0
    for start, end in _exact_spans(text):
        if start > at:
            runs.append(Run(text[at:start]))
        runs.append(Run(text[start:end], verbatim=True))
        at = end
    if at < len(text):
        runs.append(Run(text[at:]))
    return tuple(runs)


def _exact_spans(text: str) -> Iterator[tuple[int, int]]:
    """The places of what is copied sign by sign; words of Arabic letters before runs of Latin ones."""
    at = 0
    for start, end in [*_joined_words(text), (len(text), len(text))]:
        for found in _RUN.finditer(text, at, start):
            exact = found.group().rstrip("._:/?=&-")
            if _EXACT.search(exact):
                yield found.start(), found.start() + len(exact)
        if start < end:
            yield start, end
        at = end


def _joined_words(text: str) -> Iterator[tuple[int, int]]:
    """Words of Arabic letters that digits, _ or @ belong to: each keeps the order of its own signs, as one."""
    for found in _WORD.finditer(text):
        word = found.group()
        if _JOINED.search(word) and not _LATIN.search(word) and not _PREFIXED.match(text, found.start()):
            inner = [sign.start() for sign in _INNER.finditer(word)]
            yield found.start() + inner[0], found.start() + inner[-1] + 1
