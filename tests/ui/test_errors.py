from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from nsintake.errors import Bug, EnvironmentFault, Refused, UserFault
from ui import i18n
from ui.error_words import WORDS
from ui.errors import words_for, words_of

CORE = Path(__file__).resolve().parents[2] / "nsintake"
KINDS = {"Refused", "UserFault", "EnvironmentFault"}


def raised_codes() -> Iterator[tuple[str, str]]:
    """(code, file) of every error raised on purpose in the core, subclasses of our kinds included."""
    trees = {file: ast.parse(file.read_text("utf-8")) for file in sorted(CORE.rglob("*.py"))}
    kinds = set(KINDS)
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and any(isinstance(b, ast.Name) and b.id in kinds for b in node.bases):
                kinds.add(node.name)
                for call in ast.walk(node):
                    if isinstance(call, ast.Call) and call.args and isinstance(call.func, ast.Attribute):
                        if call.func.attr == "__init__" and isinstance(call.args[0], ast.Constant):
                            yield str(call.args[0].value), node.name
    for file, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds and node.args:
                for part in ast.walk(node.args[0]):
                    inside = isinstance(part, ast.Constant) and isinstance(part.value, str)
                    if inside and (part is node.args[0] or isinstance(node.args[0], ast.IfExp)):
                        text = str(part.value)  # type: ignore[attr-defined]
                        if text.replace("_", "").isalnum() and "_" in text or text.isalpha():
                            yield text, str(file.relative_to(CORE))


def test_every_code_raised_in_the_core_has_words() -> None:
    lacking = sorted({f"{code} ({where})" for code, where in raised_codes() if code not in WORDS})
    assert lacking == []


def test_the_walk_finds_codes_at_all() -> None:
    found = {code for code, _ in raised_codes()}
    assert {"wrong_password", "folder_full", "cannot_open", "names_her", "questions_open"} <= found


@pytest.mark.parametrize("code", sorted(WORDS))
@pytest.mark.parametrize("lang", [Lang.EN, Lang.AR])
def test_every_code_has_words_in_english_and_arabic(app: QApplication, code: str, lang: Lang) -> None:
    i18n.set_language(app, lang)
    said = WORDS[code]()
    assert len(said) > 10
    assert said.isascii() == (lang is Lang.EN)


def test_places_are_filled_and_latin_values_isolated(app: QApplication) -> None:
    i18n.set_language(app, Lang.AR)
    said = words_for(EnvironmentFault("folder_missing", folder="/srv/station"))
    assert "\u2066/srv/station\u2069" in said
    assert "١٣" in words_for(UserFault("date_no_month", field="born", month=13))


def test_an_unknown_error_gets_a_safe_sentence_with_its_code_only(app: QApplication) -> None:
    assert "never_heard_of" in words_for(Refused("never_heard_of"))
    said = words_for(ValueError("Zainab lives in the third house"))
    assert "ValueError" in said
    assert "Zainab" not in said
    assert "store_error" in words_for(Bug("store_error", file="identity.db"))


def test_a_reason_a_view_gives_has_the_same_words(app: QApplication) -> None:
    assert words_of("not_heard") == words_for(Refused("not_heard"))
