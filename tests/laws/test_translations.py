"""A translation whose places differ from its source would drop a word or a number: it is refused."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from tests.laws.source import ROOT, hold

if TYPE_CHECKING:
    from pathlib import Path

_PLACES = re.compile(r"\{[a-z_]+\}|%L?n|%\d")
_TAGS = re.compile(r"</?[a-z]+[^>]*>")


def _marks(text: str) -> Counter[str]:
    return Counter(_PLACES.findall(text)) + Counter(_TAGS.findall(text))


def mismatched(source: str, translation: str, *, plural: bool = False) -> bool:
    """Whether a translation has other places, tags or mnemonics than its source. A plural form may drop the number."""
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
    return [f"{path.name}: {one.text!r}" for one in shown if one.text and _BELOW.search(one.text)]


_TAKEN_OUT = re.compile("\u2066[^\u2069]*\u2069|\\{[a-z_]+\\}|%L?n|%[0-9]")


def western_digits(path: Path) -> list[str]:
    """Translations of one .ts file with 0-9 in a sentence; what is typed in Latin form is isolated."""
    texts = ["".join(one.itertext()) for one in ET.fromstring(path.read_text("utf-8")).iter("translation")]
    return [f"{path.name}: {text!r}" for text in texts if re.search(r"[0-9]", _TAKEN_OUT.sub("", text))]


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


def test_translations_keep_the_places_of_their_source() -> None:
    hold([hit for path in sorted((ROOT / "translations").glob("*.ts")) for hit in faults(path)])


def test_no_mnemonic_hides_the_dots_of_its_letter() -> None:
    hold([hit for path in sorted((ROOT / "translations").glob("*.ts")) for hit in hidden_parts(path)])


def test_numbers_in_a_sentence_are_written_in_its_digits() -> None:
    hold([hit for name in ("ar", "ckb") for hit in western_digits(ROOT / "translations" / f"nsintake_{name}.ts")])


def test_the_place_law_can_fail(tmp_path: Path) -> None:
    assert mismatched("Hello {name}", "سلام")
    assert mismatched("Hello {name}", "سلام {nam}")
    assert not mismatched("%Ln letters", "رسالة واحدة", plural=True)
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
