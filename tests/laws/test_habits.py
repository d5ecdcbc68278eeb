"""STYLE.md's habits and laws 4 and 7, as far as source can tell."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

from tests.laws.source import CODE, Source, call_name, files, hold, snippet, where

MAY_CATCH_ALL = {"ui/background.py", "ui/app.py"}
ERRORS = {"Refused", "UserFault", "EnvironmentFault", "Bug", "OpenError"}
# The one place where a play lets a real window work; everything in it waits for a condition.
PUMP = "tests/journeys/stage.py"
CODE_WORD = re.compile(r"^[a-z][a-z0-9_]*$")
FILE_LIMIT, FUNCTION_LIMIT, CLASS_LIMIT = 500, 60, 30
TEST_FILE_LIMIT = 700
Function = ast.FunctionDef | ast.AsyncFunctionDef


def catches_all(source: Source) -> list[str]:
    """Handlers of everything, save those that only tidy up and raise again."""
    if source.name in MAY_CATCH_ALL:
        return []
    return [
        where(source, node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler)
        and not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
        and (node.type is None or {"Exception", "BaseException"} & {getattr(n, "id", "") for n in ast.walk(node.type)})
    ]


def asserts(source: Source) -> list[str]:
    return [where(source, node) for node in ast.walk(source.tree) if isinstance(node, ast.Assert)]


def sleeps(source: Source) -> list[str]:
    """Any sleep of Python or Qt, called or handed on, save one that picks a random moment to kill a process."""
    chance = {
        id(node.func)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and any("random" in ast.dump(argument) for argument in node.args)
    }
    return [
        where(source, node)
        for node in ast.walk(source.tree)
        if id(node) not in chance
        and (
            (isinstance(node, ast.Attribute) and node.attr in {"sleep", "msleep", "usleep", "qSleep", "qWait"})
            or (isinstance(node, ast.ImportFrom) and node.module == "time" and "sleep" in {a.name for a in node.names})
        )
    ]


def wordy_errors(source: Source) -> list[str]:
    """Errors whose code is not a plain snake_case literal: a code made at run time could carry what a woman said."""
    return [
        where(source, node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and call_name(node) in ERRORS and node.args and not _is_code(node.args[0])
    ]


def _is_code(node: ast.expr) -> bool:
    """A literal, a choice of literals, an enum's value, or a variable that has a code: ``code``, ``why_not``."""
    if isinstance(node, ast.BoolOp):
        return all(_is_code(value) for value in node.values)
    if isinstance(node, ast.JoinedStr):
        filled = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        return all(isinstance(part, ast.Attribute) and part.attr == "value" for part in filled)
    if isinstance(node, ast.IfExp):
        return _is_code(node.body) and _is_code(node.orelse)
    if isinstance(node, ast.Name | ast.Attribute):
        return (node.id if isinstance(node, ast.Name) else node.attr).lstrip("_") in {"code", "why", "why_not"}
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(CODE_WORD.match(node.value))


def prints(source: Source) -> list[str]:
    """Ways to put content where nobody seals it."""
    return [
        where(source, node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in {"print", "breakpoint"})
            or (isinstance(node.func, ast.Attribute) and node.func.attr in {"print_exc", "format_exc", "print_stack"})
        )
    ]


def oversized(source: Source) -> list[str]:
    found = []
    if len(source.text.splitlines()) > (TEST_FILE_LIMIT if source.name.startswith("tests/") else FILE_LIMIT):
        found.append(f"{source.name} has {len(source.text.splitlines())} lines")
    for node in ast.walk(source.tree):
        if isinstance(node, Function) and (node.end_lineno or 0) - node.lineno >= FUNCTION_LIMIT:
            found.append(f"{where(source, node)} {node.name} is too long")
        if isinstance(node, ast.ClassDef):
            methods = [part for part in node.body if isinstance(part, Function)]
            if len(methods) > CLASS_LIMIT:
                found.append(f"{where(source, node)} {node.name} has {len(methods)} methods")
    return found


def unnamed(source: Source) -> list[str]:
    """Variables and parameters called ``one``: a name says what is inside."""
    return [
        f"{where(source, node)} says `one`: which?"
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.arg) and node.arg == "one") or (isinstance(node, ast.Name) and node.id == "one")
    ]


def doubled(sources: Iterable[Source]) -> list[str]:
    """Classes whose name another class has too, private ones aside: whoever reads it would have to ask which."""
    seen: dict[str, str] = {}
    found = []
    for source in sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                first = seen.setdefault(node.name, where(source, node))
                if first != where(source, node):
                    found.append(f"{where(source, node)} {node.name} is a class of {first} already")
    return found


def undocumented(source: Source) -> list[str]:
    return [] if ast.get_docstring(source.tree) else [source.name]


def test_nothing_catches_everything() -> None:
    hold([hit for source in files(*CODE) for hit in catches_all(source)])


def test_the_catching_law_can_fail() -> None:
    for text in ("except Exception:", "except (OSError, BaseException):", "except:"):
        assert catches_all(snippet(f"try:\n    pass\n{text}\n    pass")), text
    assert not catches_all(snippet("try:\n    pass\nexcept BaseException:\n    close()\n    raise"))


def test_no_assert_stands_outside_tests() -> None:
    hold([hit for source in files(*CODE) for hit in asserts(source)])


def test_no_test_sleeps() -> None:
    hold([hit for source in files("tests") if source.name != PUMP for hit in sleeps(source)])


def test_the_sleep_law_can_fail() -> None:
    assert sleeps(snippet("import time\ntime." + "sleep(1)"))
    assert not sleeps(snippet("import time, random\ntime." + "sleep(random.random() * 2)"))
    assert sleeps(snippet("from time import " + "sleep"))
    assert sleeps(snippet("qtbot." + "qWait(100)"))


def test_errors_carry_literal_codes() -> None:
    hold([hit for source in files(*CODE) for hit in wordy_errors(source)])


def test_the_error_law_can_fail() -> None:
    assert wordy_errors(snippet("raise Refused(f'no {name}')"))
    assert wordy_errors(snippet("raise UserFault('Wrong name!')"))
    assert wordy_errors(snippet("raise UserFault(text)"))
    assert not wordy_errors(snippet("raise UserFault('bad_date', field='since')"))
    assert not wordy_errors(snippet("raise UserFault('bad_date' if late else 'no_date')"))


def test_only_command_line_modules_print() -> None:
    may = {"nsintake/documents/inspect.py", "nsintake/masking/__main__.py", "nsintake/documents/__main__.py"}
    hold([hit for source in files(*CODE) if source.name not in may for hit in prints(source)])


def test_files_functions_and_classes_stay_readable() -> None:
    hold([hit for source in files(*CODE, "tests", "benchmarks") for hit in oversized(source)])


def test_the_size_law_can_fail() -> None:
    assert oversized(snippet("\n" * 501))
    assert oversized(snippet("def f() -> None:\n" + "    pass\n" * 61))
    assert oversized(snippet("class C:\n" + "".join(f"    def f{n}(self): ...\n" for n in range(31))))


def test_names_say_what_is_inside() -> None:
    hold([hit for source in files(*CODE, "tests", "benchmarks", "installer") for hit in unnamed(source)])


def test_the_law_of_names_can_fail() -> None:
    assert unnamed(snippet("def f(one: str) -> None: ..."))
    assert unnamed(snippet("found = [one for one in letters]"))
    assert not unnamed(snippet("found = [letter.one for letter in letters]"))


def test_no_two_classes_have_one_name() -> None:
    hold(doubled(files(*CODE)))


def test_the_law_of_class_names_can_fail() -> None:
    assert doubled([snippet("class Row: ...", "ui/rows.py"), snippet("class Row: ...", "nsintake/rows.py")])
    assert not doubled([snippet("class Row: ...", "ui/rows.py"), snippet("class _Row: ...", "nsintake/rows.py")])


def test_every_file_says_why_it_exists() -> None:
    hold([hit for source in files(*CODE, "benchmarks", "installer") for hit in undocumented(source)])
