"""Words that must never be mistaken for others are the agreed ones (``translations/glossary.csv``), on every page and
paper: a keeper is no lawyer, a liaison officer no police."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.laws.source import ROOT, hold

LANGUAGES = ("ar", "ckb")
_MARKS = re.compile("[&\u064b-\u0652\u0640\u2066-\u2069]")
_PLACES = re.compile(r"\{[a-z_]+\}")
_WORD = "\u0620-\u06ff"


@dataclass(frozen=True, slots=True)
class Term:
    """One line of the glossary, patterns all: what the English says, what a translation must contain and must not."""

    en: re.Pattern[str]
    unless: re.Pattern[str] | None
    agreed: dict[str, tuple[str, ...]]
    never: dict[str, tuple[str, ...]]

    def in_source(self, source: str) -> bool:
        """Whether the English text has the term in this meaning."""
        said = _PLACES.sub("", source.replace("&", ""))
        return bool(self.en.search(said)) and not (self.unless and self.unless.search(said))


@dataclass(frozen=True, slots=True)
class Said:
    """An English text and its translation. Plural forms are one text; a place is where somebody mends it."""

    place: str
    language: str
    source: str
    translation: str


@cache
def terms() -> tuple[Term, ...]:
    with (ROOT / "translations" / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_term(row) for row in csv.DictReader(file))


def _term(row: dict[str, str]) -> Term:
    def forms(name: str) -> tuple[str, ...]:
        return (_bare(row[name]),) if row[name] else ()

    return Term(
        re.compile(rf"\b(?:{row['en']})\b", re.IGNORECASE),
        re.compile(row["unless"], re.IGNORECASE) if row["unless"] else None,
        {language: forms(language) for language in LANGUAGES},
        {language: forms(f"not_{language}") for language in LANGUAGES},
    )


def _bare(text: str) -> str:
    return _MARKS.sub("", text)


def faults(said: Said) -> Iterator[str]:
    """What the glossary says against one translation."""
    text = _bare(said.translation)
    for term in terms():
        if not term.in_source(said.source):
            continue
        agreed, never = term.agreed[said.language], term.never[said.language]
        wrong = [form for form in never if re.search(f"(?<![{_WORD}])(?:{form})", text)]
        if not any(re.search(form, text) for form in agreed):
            yield f"{said.place}: {said.source!r} needs {' or '.join(agreed)}: {said.translation!r}"
        if wrong:
            yield f"{said.place}: {said.source!r} must not say {', '.join(wrong)}: {said.translation!r}"


# --- where words are


def of_interface(path: Path, language: str) -> Iterator[Said]:
    """Every text of the interface; the forms of a plural joined."""
    for message in ET.fromstring(path.read_text("utf-8")).iter("message"):
        translation = message.find("translation")
        text = "" if translation is None else " | ".join("".join(translation.itertext()).split("\n"))
        yield Said(path.name, language, message.findtext("source") or "", text)


def of_content() -> Iterator[Said]:
    """Letters, consent, care, advice and help: key by key and line by line beside the English."""
    for room in ("letters", "consent", "care", "advice", "help"):
        for english in sorted((ROOT / "resources" / room / "en").iterdir()):
            for language in LANGUAGES:
                yield from _beside(english, ROOT / "resources" / room / language / english.name, language)


def _beside(english: Path, other: Path, language: str) -> Iterator[Said]:
    place = other.relative_to(ROOT).as_posix()
    if english.suffix == ".json":
        ours, theirs = (json.loads(path.read_text("utf-8")) for path in (english, other))
        yield from (Said(f"{place} {key}", language, words, theirs[key]) for key, words in ours.items())
    else:
        ours, theirs = (path.read_text("utf-8").splitlines() for path in (english, other))
        for number, (words, others) in enumerate(zip(ours, theirs, strict=True), 1):
            if not words.startswith("# "):
                yield Said(f"{place}:{number}", language, words, others)


def everything() -> Iterator[Said]:
    """The interface and the content."""
    for language in LANGUAGES:
        yield from of_interface(ROOT / "translations" / f"nsintake_{language}.ts", language)
    yield from of_content()


def test_every_translation_has_the_agreed_word_and_no_forbidden_one() -> None:
    hold([fault for said in everything() for fault in faults(said)])


def test_every_line_of_the_glossary_is_about_something_that_is_said() -> None:
    sources = {said.source for said in everything()}
    hold([term.en.pattern for term in terms() if not any(map(term.in_source, sources))])


@pytest.mark.parametrize(
    ("language", "source", "translation"),
    [
        ("ckb", "Tell a keeper.", "بە پارێزەری کلیلەکان بڵێ."),
        ("ckb", "Liaison officer", "ئەفسەری پەیوەندی"),
        ("ckb", "A message may be left", "دەکرێت نامەیەک جێ بهێڵرێت"),
        ("ckb", "The requester asks", "داواکار داوا دەکات"),
        ("ar", "Recall notice", "إشعار استرجاع"),
        ("ar", "Tell a &keeper", "أخبري أمين المف&اتيح"),
        ("ar", "Nothing is due.", "لا شيء مستحق."),
        ("ar", "Keeper", ""),
    ],
)
def test_the_glossary_law_can_fail(language: str, source: str, translation: str) -> None:
    assert list(faults(Said("x", language, source, translation)))


def test_an_agreed_word_passes_also_with_marks_and_a_mnemonic() -> None:
    assert not list(faults(Said("x", "ar", "Make her a &keeper", "تعيينها أمينة م&فاتيح")))
    assert not list(faults(Said("x", "ckb", "Keeper", "هەڵ&گری کلیلەکان")))
    assert not list(faults(Said("x", "ar", "until {due}", "حتى {due}")))
