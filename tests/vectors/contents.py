"""Writes ``docs/contents.md``, the fields of everything that is sealed: ``./dev python -m tests.vectors.contents``.

The page is made from the types themselves, so that it cannot be wrong; a test compares it with them.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from nsintake.crypto.compartments import Compartment
from nsintake.domain.intake import IntakeDraft
from nsintake.domain.pending import PendingErasure, PendingFreeze, PendingJudging, PendingWithdrawal
from nsintake.domain.record_kinds import KINDS
from nsintake.records.page_drafts import PageDraft
from nsintake.store import migrations, owed
from nsintake.store.audit_lines import AuditBody
from nsintake.store.codec import encode, schema_of

PAGE = Path(__file__).parents[2] / "docs" / "contents.md"

RECORDS: dict[Compartment, dict[str, type | None]] = {
    comp: {kind.table: None if kind.value is NoneType else kind.value for kind in KINDS if kind.file == comp.value}
    for comp in (Compartment.LIAISON, Compartment.IDENTITY)
}
"""What is in each table of records; None for a table that nothing is written into yet."""
OTHERS: dict[str, type] = {
    "draft of a session": IntakeDraft,
    "draft of a page": PageDraft,
    "outbox entry": owed.Entry,
    "note in the outbox, kind withdrawal": PendingWithdrawal,
    "note in the outbox, kind rejudge": PendingJudging,
    "note in the outbox, kinds freeze and thaw": PendingFreeze,
    "note in the outbox, kind erasure": PendingErasure,
    "audit body": AuditBody,
}
SIMPLE = {str: "text", int: "number", bool: "yes/no", bytes: "bytes", date: "day", datetime: "moment"}
NAMES = {owed.Entry: "OutboxEntry", PendingWithdrawal: "Withdrawal", PendingErasure: "Erasure"}
NAMES |= {PendingJudging: "Rejudging", PendingFreeze: "Freezing"}

GENERATED = "## Revisions of the tables"
"""Where the part of the page begins that is written here; what stands before it is written by hand."""


class Unsayable(Exception):
    """A field whose type this page has no word for."""


def _lines(kind: type) -> Iterator[tuple[str, Any, Field[Any]]]:
    hints = get_type_hints(kind)
    for field in fields(kind):
        yield field.name, hints[field.name], field


def name_of(kind: type) -> str:
    return NAMES.get(kind, kind.__name__)


def _said(hint: Any) -> str:
    """A type in the words of the page."""
    origin, inner = get_origin(hint), get_args(hint)
    if hint in SIMPLE:
        return SIMPLE[hint]
    if origin is tuple and len(inner) == 2 and inner[1] is not Ellipsis:
        return f"[{_said(inner[0])}, {_said(inner[1])}]"
    if origin in {tuple, frozenset}:
        return f"[{_said(inner[0])}]"
    if origin is dict:
        return f"{{{_said(inner[0])}: {_said(inner[1])}}}"
    if origin in {types.UnionType, getattr(types, "UnionType", None)} or type(None) in inner:
        return " or ".join("null" if hint_ is type(None) else _said(hint_) for hint_ in inner)
    if isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, Enum)):
        return name_of(hint)
    raise Unsayable(hint)


def _default(field: Field[Any]) -> str:
    if field.default is not MISSING:
        return f" = {encode(field.default).decode()}"
    if field.default_factory is not MISSING:
        made = field.default_factory()
        return " = {}" if is_dataclass(made) or made == {} else f" = {encode(made).decode()}"
    return ""


def _inside(hint: Any) -> Iterator[type]:
    """The objects and words a type is made of, itself among them."""
    if isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, StrEnum)):
        yield hint
    for inner in get_args(hint):
        yield from _inside(inner)


def _all_inside(kinds: list[type]) -> list[type]:
    found: dict[type, None] = {}
    waiting = list(kinds)
    while waiting:
        kind = waiting.pop()
        if is_dataclass(kind):
            for _, hint, _one in _lines(kind):
                new = [inner for inner in _inside(hint) if inner not in found]
                found.update(dict.fromkeys(new))
                waiting += new
    return sorted(found, key=name_of)


def _block(kind: type) -> list[str]:
    width = max(len(name) for name, _, _ in _lines(kind))
    return [f"  {name.ljust(width)}  {_said(hint)}{_default(field)}" for name, hint, field in _lines(kind)]


def _table(name: str, kind: type | None) -> list[str]:
    return [f"{name}: nothing yet", ""] if kind is None else [f"{name} {schema_of(kind)}", *_block(kind), ""]


def _fenced(lines: list[str]) -> list[str]:
    return ["", "```", *lines[:-1], "```"] if not lines[-1] else ["", "```", *lines, "```"]


def rendered() -> str:
    out = [PAGE.read_text("utf-8").partition(GENERATED)[0].rstrip("\n")]
    made = sorted(migrations.tables_made().items())
    out += ["", GENERATED, *_fenced([f"{revision} {', '.join(sorted(tables))}" for revision, tables in made])]
    for comp, tables in RECORDS.items():
        lines = [line for name, kind in tables.items() for line in _table(name, kind)]
        out += ["", f"## Records in {comp.value}.db", *_fenced(lines)]
    lines = [line for name, kind in OTHERS.items() for line in _table(name, kind)]
    out += ["", "## Everything else", *_fenced(lines)]
    used = [kind for tables in RECORDS.values() for kind in tables.values() if kind is not None]
    inside = _all_inside([*used, *OTHERS.values()])
    objects = [kind for kind in inside if is_dataclass(kind)]
    lines = [line for kind in objects for line in (name_of(kind), *_block(kind), "")]
    out += ["", "## Objects", *_fenced(lines), "", "## Words", "", "```"]
    out += [
        f"{name_of(kind)}: {', '.join(value.value for value in kind)}" for kind in inside if issubclass(kind, StrEnum)
    ]
    return "\n".join([*out, "```", ""])


if __name__ == "__main__":
    PAGE.write_text(rendered(), encoding="utf-8")
