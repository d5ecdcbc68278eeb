"""A file is read through nsintake/paths.py, which waits for nothing and reads no more than belongs there."""

from __future__ import annotations

import ast
import re

from tests.laws.source import CODE, Source, call_name, files, hold, snippet, where

_OWN = "what comes with the program"
MAY = {
    "nsintake/paths.py": "the reader itself",
    "nsintake/log.py": "appends, and looks at what it opened",
    "nsintake_start/launcher.py": "its own pipes",
    "nsintake_start/waiting.py": "asks the kernel how much memory is left",
    "nsintake/store/backup.py": "makes a new file",
    "nsintake/store/sticks.py": "makes a new file",
    "nsintake/store/rebuild.py": "syncs a file it made",
    "nsintake/documents/inspect.py": "a command that reads the file named to it",
    "nsintake/documents/templates.py": _OWN,
    "nsintake/documents/text/font.py": _OWN,
    "nsintake/masking/vocabulary.py": _OWN,
    "nsintake/matching/way_back.py": _OWN,
    "nsintake/masking/words.py": _OWN,
    "nsintake/records/content.py": _OWN,
    "nsintake/records/content_kinds.py": _OWN,
    "ui/app.py": "asks the kernel for its sockets",
    "ui/dialogs/help.py": _OWN,
    "ui/icons.py": _OWN,
    "ui/style.py": _OWN,
}
_MODE = re.compile(r"[rwax]b?\+?b?")


def opens(source: Source) -> list[str]:
    """Every way to open or read a file by its path."""
    return [
        f"{where(source, node)} opens a file by itself"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and _is_reading(node)
    ]


def _is_reading(node: ast.Call) -> bool:
    name = call_name(node)
    if isinstance(node.func, ast.Name):
        return name == "open"
    if name in {"read_bytes", "read_text", "fdopen"}:
        return True
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    if name == "open" and isinstance(owner, ast.Name) and owner.id in {"os", "io"}:
        return True
    first = node.args[0] if node.args else None
    mode = isinstance(first, ast.Constant) and isinstance(first.value, str) and _MODE.fullmatch(first.value)
    return name == "open" and bool(mode)


def test_files_are_opened_by_the_one_reader() -> None:
    hold([hit for source in files(*CODE) if source.name not in MAY for hit in opens(source)])


def test_what_may_open_files_itself_still_does() -> None:
    hold([source.name for source in files(*CODE) if source.name in MAY and not opens(source)])
    assert MAY.keys() <= {source.name for source in files(*CODE)}


def test_the_reading_law_can_fail() -> None:
    for text in ("open('a')", "path.read_bytes()", "path.read_text('utf-8')", "path.open('rb')", "os.open(path, 0)"):
        assert opens(snippet(text)), text
    assert not opens(snippet("dialog.open()\ndek.open(body, aad)\npaths.open_file(path)\nImage.open(data)"))
