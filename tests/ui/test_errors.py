from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nsintake.domain.language import Lang
from nsintake.errors import Bug, EnvironmentFault, Refused, UserFault
from nsintake.records.integrity import IntegrityFinding, IntegrityKind
from ui import i18n
from ui.errors import words_for, words_of
from ui.words import errors_station, errors_work
from ui.words.unsound import finding_words

CORE = Path(__file__).resolve().parents[2] / "nsintake"
WORDS = {**errors_station.WORDS, **errors_work.WORDS}
KINDS = {"Refused", "UserFault", "EnvironmentFault"}


def literals(node: ast.expr) -> Iterator[str]:
    """The text of a literal, or of both sides of a choice between two."""
    if isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """(name, call) of every call with arguments."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            yield name, node


@cache
def raised_codes() -> tuple[tuple[str, str], ...]:
    """(code, file) of every error raised on purpose in the core, subclasses of our kinds included; walked once."""
    return tuple(_raised_codes())


def _raised_codes() -> Iterator[tuple[str, str]]:
    kinds = set(KINDS)
    trees = {file: ast.parse(file.read_text("utf-8")) for file in sorted(CORE.rglob("*.py"))}
    for file, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and any(isinstance(b, ast.Name) and b.id in KINDS for b in node.bases):
                kinds.add(node.name)
                own = [call for name, call in calls(node) if name == "__init__"]
                yield from ((code, file.name) for call in own for code in literals(call.args[0]))
    for file, tree in trees.items():
        found = [call for name, call in calls(tree) if name in kinds]
        yield from ((code, file.name) for call in found for code in literals(call.args[0]))


def test_every_code_raised_in_the_core_has_words() -> None:
    lacking = sorted({f"{code} ({where})" for code, where in raised_codes() if code not in WORDS})
    assert lacking == []


def test_no_code_has_two_sentences() -> None:
    assert not set(errors_station.WORDS) & set(errors_work.WORDS)


def test_the_walk_finds_codes_at_all() -> None:
    found = {code for code, _ in raised_codes()}
    assert {"wrong_password", "folder_full", "cannot_open", "names_her", "questions_open"} <= found


@pytest.mark.parametrize("lang", [Lang.EN, Lang.AR])
def test_every_code_has_words_in_english_and_arabic(app: QApplication, lang: Lang) -> None:
    i18n.set_language(app, lang)
    said = {code: words() for code, words in WORDS.items()}
    assert {code: text for code, text in said.items() if len(text) <= 10} == {}
    assert {code: text for code, text in said.items() if text.isascii() != (lang is Lang.EN)} == {}


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


@pytest.mark.parametrize("lang", list(Lang))
def test_each_finding_in_a_file_has_words_of_its_own(app: QApplication, lang: Lang) -> None:
    """Before a keeper settles she reads what it is that she settles."""
    i18n.set_language(app, lang)
    said = {kind: finding_words(IntegrityFinding("accounts.db", kind.value, 0, 3)) for kind in IntegrityKind}
    assert len({*said.values()}) == len(IntegrityKind)
