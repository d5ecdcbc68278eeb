"""A translation whose places differ from its source would drop a word or a number: it is refused."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.laws.source import ROOT, Source, files, hold, snippet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_PLACES = re.compile(r"\{[a-z_]+\}|%L?n|%\d")
_TAGS = re.compile(r"</?[a-z]+[^>]*>")
_TORN = re.compile(r"(?<![a-z&])(?:amp|lt|gt|quot|apos);")
"""What is left of a sign that was written as its code, and torn."""


def _marks(text: str) -> Counter[str]:
    return Counter(_PLACES.findall(text)) + Counter(_TAGS.findall(text))


def mismatched(source: str, translation: str, *, plural: bool = False) -> bool:
    """Whether a translation has other places, tags or mnemonics than its source, or the code of a sign. A plural form
    may drop the number.
    """
    if _TORN.search(translation):
        return True
    here, there = _marks(source), _marks(translation)
    if plural:
        for number in ("%n", "%Ln"):
            here.pop(number, None)
            there.pop(number, None)
    return set(here) != set(there)


_BELOW = re.compile("&[\u0628\u062c\u064a\u067e\u0686\u0695\u06cc\u06ce]")
"""Letters that have a part of themselves below the line: underlined they cannot be told from their neighbours."""


def hidden_parts(path: Path) -> list[str]:
    """Translations of one .ts file whose mnemonic would hide the dots of its letter."""
    shown = ET.fromstring(path.read_text("utf-8")).iter("translation")
    return [f"{path.name}: {element.text!r}" for element in shown if element.text and _BELOW.search(element.text)]


_TAKEN_OUT = re.compile("\u2066[^\u2069]*\u2069|\\{[a-z_]+\\}|%L?n|%[0-9]")


def western_digits(path: Path) -> list[str]:
    """Translations of one .ts file with 0-9 in a sentence; what is typed in Latin form is isolated."""
    texts = ["".join(element.itertext()) for element in ET.fromstring(path.read_text("utf-8")).iter("translation")]
    return [f"{path.name}: {text!r}" for text in texts if re.search(r"[0-9]", _TAKEN_OUT.sub("", text))]


_KEYS_AND_CODES = re.compile("\u2066[^\u2069]*\u2069|`[^`]*`|[A-Za-z]+-?[0-9]+")


def western_digits_read(place: str, lines: Iterable[str]) -> list[str]:
    """Lines of what is read in Arabic script with 0-9 in them: all but keys, codes and the number of a step."""
    told = [re.sub(r"^[0-9]+\. ", "", line) for line in lines]
    return [f"{place}: {line!r}" for line in told if re.search(r"[0-9]", _KEYS_AND_CODES.sub("", line))]


def faults(path: Path) -> list[str]:
    """Every refused message of one .ts file."""
    found = []
    for message in ET.fromstring(path.read_text("utf-8")).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"vanished", "obsolete"}:
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        plural = bool(forms)
        texts = forms or [translation.text or ""]
        found += [f"{path.name}: {source!r}" for text in texts if text and mismatched(source, text, plural=plural)]
    return found


_LONE_ZERO = re.compile("(?<![\u0660-\u0669/:,])\u0660(?![\u0660-\u0669/:,])")


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_a_zero_alone_is_written_out(language: str) -> None:
    """In these digits it looks like a dot."""
    path = ROOT / "translations" / f"nsintake_{language}.ts"
    texts = ("".join(found.itertext()) for found in ET.fromstring(path.read_text("utf-8")).iter("translation"))
    hold([f"{path.name}: {text!r}" for text in texts if _LONE_ZERO.search(text)])


_IMPERATIVES = re.compile(
    "(?<![\u0621-\u0652])[\u0648\u0641]?(?:"
    + "|".join(
        (
            "اقرأ",
            "قارن",
            "عُدّ",
            "أرسل",
            "اكتب",
            "اضغط",
            "اختر",
            "افتح",
            "أغلق",
            "اطبع",
            "اسأل",
            "احذف",
            "أخبر",
            "انتظر",
        )
    )
    + ")(?:ه|ها|هم)?(?![\u0621-\u0652])"
)
"""Commands to a man: the worker is a woman, and pages that are not hers alone say nobody (يُقرأ, تُطبع)."""

_BAD = {
    "ar": (
        (re.compile("[\"']"), "a straight quote; write « and »"),
        (re.compile("هل قد(?![\u0621-\u0652])"), "هل قد is no question; write هل يمكن أن"),
    ),
    "ckb": ((re.compile("[\u064a\u0643\u0649]"), "an Arabic letter; Sorani has ی and ک"),),
}


def messages(path: Path) -> Iterator[tuple[str, list[str], bool]]:
    """Source, translations (plural forms apart) and whether each message of a .ts file is finished."""
    for message in ET.fromstring(path.read_text("utf-8")).iter("message"):
        translation = message.find("translation")
        if translation is None:
            yield message.findtext("source") or "", [""], False
            continue
        forms = translation.findall("numerusform") or [translation]
        finished = translation.get("type") is None
        yield message.findtext("source") or "", ["".join(form.itertext()) for form in forms], finished


def unsaid(path: Path) -> list[str]:
    """Messages of one .ts file with an empty or unfinished translation: English would be shown there."""
    return [
        f"{path.name}: {source!r} " + ("has no translation" if finished else "is not finished")
        for source, texts, finished in messages(path)
        if not finished or not all(text.strip() for text in texts)
    ]


def written_in_code(sources: Iterable[Source]) -> set[str]:
    """Every literal in a call of ``T``."""
    calls = (node for source in sources for node in ast.walk(source.tree) if isinstance(node, ast.Call))
    named = (call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "T" and call.args)
    return {str(call.args[0].value) for call in named if isinstance(call.args[0], ast.Constant)}


def never_collected(path: Path, sources: Iterable[Source]) -> list[str]:
    """Texts of the code that one .ts file does not know."""
    known = {source for source, _, _ in messages(path)}
    return [f"{path.name}: {text!r} is missing" for text in sorted(written_in_code(sources) - known)]


def ill_written(language: str, place: str, text: str) -> list[str]:
    """What no text of a language may have in it."""
    return [f"{place}: {said}: {text!r}" for sign, said in _BAD[language] if sign.search(text)]


def commands(path: Path) -> list[str]:
    """Arabic translations that command a man."""
    return [f"{path.name}: {text!r}" for _, texts, _ in messages(path) for text in texts if _IMPERATIVES.search(text)]


def test_every_text_is_collected_and_translated_to_its_end() -> None:
    """``translations/update.py`` collects what is missing."""
    paths = [ROOT / "translations" / f"nsintake_{language}.ts" for language in ("ar", "ckb")]
    hold([hit for path in paths for hit in (*never_collected(path, files("ui")), *unsaid(path))])


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_letters_quotes_and_questions_are_those_of_the_language(language: str) -> None:
    path = ROOT / "translations" / f"nsintake_{language}.ts"
    hits = [hit for _, texts, _ in messages(path) for text in texts for hit in ill_written(language, path.name, text)]
    for room in ("letters", "consent", "care", "advice", "help"):
        for file in sorted((ROOT / "resources" / room / language).iterdir()):
            text = file.read_text("utf-8")
            lines = list(json.loads(text).values()) if file.suffix == ".json" else text.splitlines()
            said = [line for line in lines if not line.startswith("# ")]
            hits += [hit for line in said for hit in ill_written(language, f"{room}/{language}/{file.name}", line)]
    hold(hits)


def test_no_arabic_text_commands_a_man() -> None:
    hold(commands(ROOT / "translations" / "nsintake_ar.ts"))


def test_translations_keep_the_places_of_their_source() -> None:
    hold([hit for path in sorted((ROOT / "translations").glob("*.ts")) for hit in faults(path)])


def test_no_mnemonic_hides_the_dots_of_its_letter() -> None:
    hold([hit for path in sorted((ROOT / "translations").glob("*.ts")) for hit in hidden_parts(path)])


def test_numbers_in_a_sentence_are_written_in_its_digits() -> None:
    hold([hit for name in ("ar", "ckb") for hit in western_digits(ROOT / "translations" / f"nsintake_{name}.ts")])


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_numbers_in_what_is_read_aloud_or_looked_up_are_written_in_its_digits(language: str) -> None:
    hits = []
    for room in ("advice", "help"):
        for file in sorted((ROOT / "resources" / room / language).glob("*.md")):
            lines = file.read_text("utf-8").splitlines()
            hits += western_digits_read(f"{room}/{language}/{file.name}", lines)
    hold(hits)
    assert western_digits_read("x", ["1. من 0 إلى"])
    assert not western_digits_read("x", ["1. مفتاح F12 أو `en_1`، UTF-8، ٣"])


def test_the_place_law_can_fail(tmp_path: Path) -> None:
    assert mismatched("Hello {name}", "سلام")
    assert mismatched("Hello {name}", "سلام {nam}")
    assert not mismatched("%Ln letters", "رسالة واحدة", plural=True)
    assert mismatched("&Save it", "&حفظamp;حفظ")
    broken = tmp_path / "x.ts"
    broken.write_text(
        "<TS><context><message><source>Hi {name}</source><translation>هلا</translation></message></context></TS>",
        "utf-8",
    )
    assert faults(broken)
    dotted = "<TS><context><message><translation>ال&amp;بحث عنها</translation></message></context></TS>"
    broken.write_text(dotted, "utf-8")
    assert hidden_parts(broken)
    broken.write_text("<TS><context><message><translation>من 1 إلى</translation></message></context></TS>", "utf-8")
    assert western_digits(broken)


_FINE = "<TS><context><message><source>Hi</source><translation>{said}</translation></message></context></TS>"


def test_the_law_of_whole_translations_can_fail(tmp_path: Path) -> None:
    file = tmp_path / "x.ts"
    file.write_text(_FINE.format(said="هلا"), "utf-8")
    assert not unsaid(file)
    assert not never_collected(file, [snippet('T("Hi")')])
    assert never_collected(file, [snippet('T("Other")')])
    file.write_text(_FINE.format(said=" "), "utf-8")
    assert unsaid(file)
    file.write_text(_FINE.format(said="هلا").replace("<translation>", '<translation type="unfinished">'), "utf-8")
    assert unsaid(file)
    plural = "<numerusform>كتاب</numerusform><numerusform></numerusform>"
    file.write_text(_FINE.format(said=plural), "utf-8")
    assert unsaid(file)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", 'اضغطي "نعم"'), ("ar", "هل قد تؤذيها عائلتها؟"), ("ckb", "كتاب"), ("ckb", "بەلي")],
)
def test_the_law_of_letters_can_fail(language: str, text: str) -> None:
    assert ill_written(language, "x", text)
    assert not ill_written(language, "x", "«سڵاو»" if language == "ckb" else "«نعم»")


@pytest.mark.parametrize("text", ["اقرأه عليها", "قارنه بالورقة", "عُدّ الصفحات", "ثم أرسل الكتاب"])
def test_the_law_of_commands_can_fail(tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.ts"
    file.write_text(_FINE.format(said=text), "utf-8")
    assert commands(file)
    file.write_text(_FINE.format(said="اقرئيه عليها. تُعدّ الصفحات ويُرسل الكتاب."), "utf-8")
    assert not commands(file)
