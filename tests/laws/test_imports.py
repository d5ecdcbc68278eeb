"""Law 1, the part that import contracts cannot say."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import packages_distributions

from tests.laws.source import CODE, ROOT, Source, files, hold, imported, snippet, where

PURE = {
    "nsintake/domain/": {"nsintake.domain", "nsintake.errors"},
    "nsintake/masking/": {
        "nsintake.domain",
        "nsintake.errors",
        "nsintake.masking",
        "nsintake.paths",
        "phonenumbers",
        "rapidfuzz",
    },
}
UI_MAY = tuple(
    f"nsintake.{name}"
    for name in (
        "services",
        "records",
        "practice.opening",
        "domain",
        "errors",
        "paths",
        "clock",
        "settings",
        "log",
        "hardening",
        "alarm_times",
        "by_name",
    )
)
STARTS = {"ui/app.py", "ui/flow.py", "ui/launcher_link.py", "ui/waiting.py"}
STARTS_MAY = ("nsintake.station", "nsintake.launcher_protocol", "nsintake.options", "nsintake.alarm_file")


def _within(module: str, allowed: set[str] | tuple[str, ...]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in allowed)


def impure(source: Source) -> list[str]:
    """Imports of a pure folder that are neither the standard library nor on its list."""
    allowed = next((names for folder, names in PURE.items() if source.name.startswith(folder)), None)
    if allowed is None:
        return []
    return [
        f"{where(source, node)} imports {module}"
        for module, node in imported(source)
        if not _within(module, allowed) and module != "nsintake" and module.split(".")[0] not in sys.stdlib_module_names
    ]


def orm(source: Source) -> list[str]:
    """Every way to reach sqlalchemy.orm."""
    by_import = [
        where(source, node)
        for module, node in imported(source)
        if _within(module, ("sqlalchemy.orm", "sqlalchemy.ext.declarative", "sqlalchemy.ext.asyncio"))
    ]
    by_name = [
        where(source, node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute)
        and node.attr == "orm"
        and isinstance(node.value, ast.Name)
        and node.value.id in {"sqlalchemy", "sa"}
    ]
    return by_import + by_name


def silent_keyring(source: Source) -> list[str]:
    """Calls that let the keyring package choose its own backend, which may be a plaintext file."""
    bad = {"get_keyring", "set_keyring", "init_backend", "load_keyring"}
    calls = [
        where(source, node)
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.Attribute) and node.attr in bad) or (isinstance(node, ast.Name) and node.id in bad)
    ]
    top = [
        where(source, node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in {"get_password", "set_password", "delete_password"}
        and isinstance(node.value, ast.Name)
        and node.value.id == "keyring"
    ]
    return calls + top


def stray_ui(source: Source) -> list[str]:
    """Imports by a window of a room behind the services; the files that start a session also have the station."""
    if not source.name.startswith("ui/"):
        return []
    allowed = (*UI_MAY, *STARTS_MAY) if source.name in STARTS else UI_MAY
    return [
        f"{where(source, node)} imports {module}"
        for module, node in imported(source, types=False)
        if module.startswith(("nsintake.", "nsintake_start")) and not _within(module, allowed)
    ]


@cache
def _comes_from() -> Mapping[str, list[str]]:
    return packages_distributions()


def undeclared(source: Source) -> list[str]:
    """Imports of what is neither ours nor the standard library nor named in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = {re.split(r"[<>=~! ]", requirement)[0].lower() for requirement in project["dependencies"]}
    return [
        f"{where(source, node)} imports {module}"
        for module, node in imported(source)
        if (top := module.split(".")[0]) not in {*CODE, *sys.stdlib_module_names, "shiboken6"}
        and not named & {package.lower().replace("_", "-") for package in _comes_from().get(top, [])}
    ]


def neighbours(source: Source) -> list[str]:
    """Imports of one page by another; a page that is a folder may import its own files."""
    if not source.name.startswith("ui/pages/"):
        return []
    own = ".".join(source.module.split(".")[:3])
    return [
        f"{where(source, node)} imports {module}"
        for module, node in imported(source)
        if module.startswith("ui.pages.") and not _within(module, (own,))
    ]


def rooms(contributing: str) -> list[str]:
    """The rooms of the services in the order in which the document names them."""
    found = re.search(
        r"^`nsintake/services/` is large.*?Each room uses only the rooms after it: (.+?)\. ", contributing, re.MULTILINE
    )
    return re.findall(r"`(\w+)`", found[1]) if found else []


THE_PLACE = "nsintake/by_name.py"
"""The one file that loads a module by its name in a text."""
# Who asks it to: the import contracts cannot see such a module, so its names are read here.
BY_NAME = {
    "nsintake/crypto/os_keyring.py": "the backends of the keyring, of which a computer has some",
    "nsintake/services/signing_in/sign_in.py": "what is loaded ahead while a key is derived",
    "ui/registry.py": "the page of an entry, when it is opened",
    "ui/waiting.py": "what is loaded ahead before a session is wanted",
    "ui/warm_up.py": "what is loaded ahead while a password is typed",
}
_LOADERS = {"import_module", "__import__", "exec_module", "find_spec", "run_module", "run_path", "load_module"}
_ASKED = {"module_named"}


def loads_by_name(source: Source, functions: set[str] = _LOADERS) -> list[str]:
    """Every mention of a function that loads a module by a name in a text, called or handed on."""
    return [
        where(source, node)
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.Attribute) and node.attr in functions)
        or (isinstance(node, ast.Name) and node.id in functions)
    ]


def modules_in_texts(source: Source) -> list[tuple[str, ast.Constant]]:
    """Every module of the program that a text of a file names, with or without a class after a colon."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            named = re.fullmatch(r"((?:nsintake|nsintake_start|ui)(?:\.\w+)+)(?::\w+)?", node.value)
            if named:
                found.append((named[1], node))
    return found


def against_the_layers(source: Source) -> list[str]:
    """Modules loaded by name that the file could not import: the core no window, a window no room it may not know."""
    core = source.name.startswith("nsintake/")
    allowed = ("nsintake",) if core else ("ui", *UI_MAY, *STARTS_MAY)
    return [
        f"{where(source, node)} names {module}"
        for module, node in modules_in_texts(source)
        if not _within(module, allowed) or not _there(module)
    ]


def _there(module: str) -> bool:
    path = ROOT / module.replace(".", "/")
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def test_domain_and_masking_import_only_what_they_may() -> None:
    hold([hit for source in files(*CODE) for hit in impure(source)])


def test_the_purity_law_can_fail() -> None:
    assert impure(snippet("import sqlalchemy", "nsintake/domain/x.py"))
    assert impure(snippet("def f() -> None:\n    from nsintake.store import engine", "nsintake/masking/x.py"))
    assert impure(snippet("from ..crypto import keys", "nsintake/domain/x.py"))
    assert not impure(snippet("import re\nfrom nsintake.domain.case import Case", "nsintake/masking/x.py"))


def test_the_orm_is_nowhere() -> None:
    hold([hit for source in files(*CODE, "tests", "benchmarks") for hit in orm(source)])


def test_the_orm_law_can_fail() -> None:
    for text in ("import sqlalchemy.orm", "from sqlalchemy import orm", "from sqlalchemy.orm import Session"):
        assert orm(snippet(text)), text


def test_no_keyring_is_chosen_silently() -> None:
    hold([hit for source in files(*CODE) for hit in silent_keyring(source)])


def test_the_keyring_law_can_fail() -> None:
    assert silent_keyring(snippet("import keyring\nkeyring.get_keyring()"))
    assert silent_keyring(snippet("from keyring import get_keyring\nget_keyring()"))
    assert silent_keyring(snippet("import keyring\nkeyring.get_password('a', 'b')"))


def test_windows_import_no_room_behind_the_services() -> None:
    hold([hit for source in files("ui") for hit in stray_ui(source)])


def test_the_window_law_can_fail() -> None:
    assert stray_ui(snippet("from nsintake.store import engine", "ui/pages/x.py"))
    assert stray_ui(snippet("from nsintake_start import launcher", "ui/app.py"))
    assert not stray_ui(snippet("from nsintake.services import letters", "ui/pages/x.py"))


def test_what_is_imported_is_declared() -> None:
    hold([hit for source in files(*CODE) for hit in undeclared(source)])


def test_the_declaring_law_can_fail() -> None:
    assert undeclared(snippet("import hypothesis"))
    assert undeclared(snippet("def f() -> None:\n    from nowhere import thing"))
    assert not undeclared(snippet("import json\nfrom PIL import Image"))


def test_pages_do_not_import_one_another() -> None:
    hold([hit for source in files("ui") for hit in neighbours(source)])


def test_the_page_law_can_fail() -> None:
    assert neighbours(snippet("from ui.pages import today", "ui/pages/case.py"))
    assert neighbours(snippet("from ui.pages.today import Today", "ui/pages/intake/welcome.py"))
    assert not neighbours(snippet("from ui.pages.intake import step", "ui/pages/intake/welcome.py"))


def test_the_document_names_the_rooms_in_their_order() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    order = next(contract["layers"] for contract in contracts if contract["id"] == "rooms-in-one-order")
    assert rooms((ROOT / "CONTRIBUTING.md").read_text("utf-8")) == order


def test_the_law_of_rooms_can_fail() -> None:
    text = "`nsintake/services/` is large. Each room uses only the rooms after it: `day`, `cases`. What `x` is"
    assert rooms(text) == ["day", "cases"]
    assert rooms("nothing") == []


def test_one_place_loads_modules_by_name_and_those_on_the_list_ask_it_to() -> None:
    found = {hit.split(":")[0]: hit for source in files(*CODE) for hit in loads_by_name(source)}
    assert list(found) == [THE_PLACE], found
    asked = {hit.split(":")[0]: hit for source in files(*CODE) for hit in loads_by_name(source, _ASKED)}
    hold([hit for name, hit in asked.items() if name not in BY_NAME])
    hold([f"{name} loads nothing by name" for name in BY_NAME if name not in asked])


def test_what_is_loaded_by_name_is_there_and_within_the_layers() -> None:
    hold([hit for source in files(*CODE) if source.name in BY_NAME for hit in against_the_layers(source)])


def test_the_law_of_loading_by_name_can_fail() -> None:
    for text in (
        "import importlib\nimportlib.import_module(x)",
        "from importlib import import_module\npartial(import_module, x)",
        "__import__('os')",
        "import runpy\nrunpy.run_module('x')",
    ):
        assert loads_by_name(snippet(text)), text
    assert loads_by_name(snippet("from nsintake.by_name import module_named\npartial(module_named, x)"), _ASKED)
    assert against_the_layers(snippet("X = ('ui.pages.today',)", "nsintake/services/x.py"))
    assert against_the_layers(snippet("X = ('nsintake.store.engine',)", "ui/warm_up.py"))
    assert against_the_layers(snippet("X = ('ui.pages.nowhere:Page',)", "ui/registry.py"))
    assert not against_the_layers(snippet("X = ('ui.registry', 'a text')", "ui/warm_up.py"))
