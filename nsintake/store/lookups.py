"""Whether what is looked up in a file is found: every index against its table.

Somebody who has a file's key can make an index that lacks rows, under the words that belong to it, or in another order.
An entry that only the table has is then found by nobody who looks for it, while the chain and every signature verify:
an older row reads as the newest. So what may let something out, and what protects her, looks at the indexes first, in
the same transaction; and each session does behind its pages.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from itertools import groupby
from operator import ge, itemgetter
from typing import Any

import msgspec
from sqlalchemy import Column, Index, Integer, Table, Text
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault
from nsintake.store.column_types import THE_TABLE
from nsintake.store.tables import METADATA, SEALED

Row = tuple[Any, ...]
_LOG = "audit"
_LOST = -1
_FOUND = f"(SELECT 1 FROM {_LOG} AS same NOT INDEXED WHERE same.n = {_LOG}.n AND +same.version IS {_LOG}.version)"  # noqa: S608
"""Whether an entry is found by its number. In a table of entries what is not there by itself leads to them: numbers of
which each is higher than the one before, and of which each is found, are in an order that is right.
"""
_AT_ONCE = 2_000
"""Rows that are read from the file at once."""
_SUM_BYTES = 16


def agree(cursor: Any, comp: Compartment) -> bool | None:
    """Whether every index of the log and of the sealed tables has each row of its table, nothing else, and its order;
    None where a page that does not open keeps that from being told.

    The log comes first: what does not open in another table keeps nothing from being told of it.
    """
    groups = [(_LOG,), *([SEALED[comp]] if SEALED[comp] else [])]
    return _of_all(agrees(cursor, comp, names) for names in groups)


def compared(comp: Compartment) -> tuple[str, ...]:
    """The tables that ``agree`` compares with their indexes."""
    return (_LOG, *SEALED[comp])


def agrees(cursor: Any, comp: Compartment, names: tuple[str, ...]) -> bool | None:
    """The same of these tables. One statement reads all of them and their indexes, as of one moment.

    Where there are values of another type than they should have, SQLite compares a table itself, slower: it alone
    knows the order of such values.
    """
    compared = _Compared(comp, names)
    try:
        cursor.execute(compared.text)
        while rows := cursor.fetchmany(_AT_ONCE):
            if not compared.fits(rows):
                return False
    except (EnvironmentFault, dbapi2.Error) as error:
        return _not_read(error)
    return compared.agree() and _of_all(_as_sqlite_says(cursor, comp, name) for name in compared.odd)


@cache
def made_again(comp: Compartment) -> tuple[str, ...]:
    """What makes the indexes again that ``agree`` compares, and puts the rows of sealed tables into their order; the
    log's come first. Others are left alone: a table that somebody laid into the file may be one that cannot be indexed.
    """
    return tuple(f"REINDEX {name}" for name in compared(comp))


def _of_all(found: Iterable[bool | None]) -> bool | None:
    told = True
    for said in found:
        if said is False:
            return False
        told = told and said is True
    return True if told else None


def _not_read(error: Exception) -> bool | None:
    """An index or a column is not there, or a page does not open."""
    return False if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR" else None


@dataclass(frozen=True, slots=True)
class _WalkedIndex:
    """An index as it is read from its first row to its last."""

    name: str
    columns: tuple[str, ...]
    where: str
    """Which rows of its table belong into it; nothing for all. No row belongs into two indexes of some."""
    of_row: Callable[[Row], Row]
    """What it has of a row of its table."""
    number: int
    """What is added to the number of the table where a row belongs into it; 0 if every row does."""


@dataclass(frozen=True, slots=True)
class _Walk:
    """A table as it is read from its first row to its last: its number, its key, and what else its indexes have."""

    columns: tuple[str, ...]
    types: tuple[type, ...]
    key: Callable[[Row], Any]
    indexes: tuple[_WalkedIndex, ...]


@cache
def _walk(comp: Compartment, name: str) -> _Walk:
    table = METADATA[comp].tables[name]
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    keys = _keys(table)
    columns = [*dict.fromkeys([*keys, *(column for index in indexes for column in _columns(table, index))])]
    partial = [where for index in indexes if (where := _where(index))]
    walked = tuple(
        _WalkedIndex(
            name=str(index.name),
            columns=tuple(_columns(table, index)),
            where=_where(index),
            of_row=itemgetter(*(1 + columns.index(column) for column in _columns(table, index))),
            number=1 + partial.index(_where(index)) if _where(index) else 0,
        )
        for index in indexes
    )
    types = tuple(int if isinstance(table.columns[column].type, Integer) else bytes for column in columns)
    key = itemgetter(*range(1, 1 + len(keys)))
    return _Walk(tuple(_read(table.columns[column]) for column in columns), types, key, walked)


class _Compared:
    """Tables and their indexes as they are read, none of it kept. That an index has just the rows of its table is told
    by two sums: of a keyed hash of what each row of the table puts into it, and of each row of the index. Nobody can
    make them equal for other rows without the key, which is new each time.
    """

    def __init__(self, comp: Compartment, names: tuple[str, ...]) -> None:
        self.text, self._order = _reading(comp, names)
        self._walks = {name: _walk(comp, name) for name in names}
        self._table = {index.name: name for name, walk in self._walks.items() for index in walk.indexes}
        self._index = {index.name: index for walk in self._walks.values() for index in walk.indexes}
        self._sums = dict.fromkeys(self._index, 0)
        self._last: dict[str, Any] = {}
        self._keyed = blake2b(key=secrets.token_bytes(_SUM_BYTES), digest_size=_SUM_BYTES)
        self.odd: set[str] = set()
        """Tables with a value of another type: nothing is told of them here."""

    def fits(self, rows: Sequence[Row]) -> bool:
        """Whether the next rows may be of tables and indexes that agree."""
        for number, some in groupby(rows, key=itemgetter(0)):
            if number == _LOST:
                return False
            what, found = self._order[number], list(some)
            if what in self._walks:
                right = self._fits_table(what, number - self._order.index(what), found)
            else:
                right = self._fits_index(self._index[what], found)
            if not right:
                return False
        return True

    def agree(self) -> bool:
        """Whether they do, once all was read."""
        return not any(total for name, total in self._sums.items() if self._table[name] not in self.odd)

    def _fits_table(self, name: str, part: int, rows: list[Row]) -> bool:
        walk = self._walks[name]
        for column, right in zip(list(zip(*rows, strict=True))[1:], walk.types, strict=False):
            if set(map(type, column)) != {right}:
                self.odd.add(name)
        if name in self.odd:
            return True
        for index in walk.indexes:
            if index.number in {0, part}:
                self._sums[index.name] += self._sum(map(index.of_row, rows))
        return self._in_order(name, list(map(walk.key, rows)))

    def _fits_index(self, index: _WalkedIndex, rows: list[Row]) -> bool:
        if self._table[index.name] in self.odd:
            return True
        found = [row[1 : 1 + len(index.columns)] for row in rows]
        self._sums[index.name] -= self._sum(found)
        try:
            return self._in_order(index.name, found)
        except TypeError:  # a value of another type, which the table has not
            return False

    def _in_order(self, what: str, keys: list[Any]) -> bool:
        """Whether each comes after the one before it."""
        before = [self._last[what], *keys] if what in self._last else keys
        self._last[what] = keys[-1]
        return not any(map(ge, before, before[1:]))

    def _sum(self, rows: Iterable[Row]) -> int:
        total = 0
        for row in rows:
            keyed = self._keyed.copy()
            keyed.update(msgspec.msgpack.encode(row))
            total += int.from_bytes(keyed.digest())
        return total


@cache
def _reading(comp: Compartment, names: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The statement that reads these tables and their indexes, and what it reads in which order: each row begins with
    the number of what it is read from.
    """
    walks = {name: _walk(comp, name) for name in names}
    width = max(len(walk.columns) for walk in walks.values())
    order, parts = list[str](), list[str]()

    def add(what: str, columns: tuple[str, ...], source: str, partial: tuple[str, ...] = ()) -> None:
        number = str(len(order))
        cases = [f"WHEN {where} THEN {len(order) + at}" for at, where in enumerate(partial, 1)]
        if what == _LOG:
            cases.insert(0, f"WHEN NOT ifnull({_FOUND}, 0) THEN {_LOST}")
        if cases:
            number = f"CASE {' '.join(cases)} ELSE {number} END"
        filled = [*columns, *["NULL"] * (width - len(columns))]
        parts.append(f"SELECT {number}, {', '.join(filled)} FROM {source}")  # noqa: S608 - own names only
        order.extend([what] * (1 + len(partial)))

    for name, walk in walks.items():
        table = METADATA[comp].tables[name]
        partial = tuple(index.where for index in walk.indexes if index.where)
        add(name, walk.columns, f"{name} NOT INDEXED WHERE {_the_table(table)}", partial)
        for index in walk.indexes:
            read = tuple(_read(table.columns[column]) for column in index.columns)
            add(index.name, read, f"{name} INDEXED BY {index.name} WHERE {index.where or 1}")
    return " UNION ALL ".join(parts), tuple(order)


def _the_table(table: Table) -> str:
    return THE_TABLE if "schema" in table.columns else "1"


def _read(column: Column[Any]) -> str:
    """A column in Python's order, which is SQLite's of numbers and of bytes; text is compared by its bytes."""
    if not isinstance(column.type, Text):
        return column.name
    return f"iif(typeof({column.name}) = 'text', CAST({column.name} AS BLOB), NULL)"


def _as_sqlite_says(cursor: Any, comp: Compartment, name: str) -> bool | None:
    """The same by statements that count what is wrong. In an order that is right each row is found that is there."""
    told = True
    for text in _faults(comp, name):
        try:
            (found,) = cursor.execute(text).fetchone()
        except (EnvironmentFault, dbapi2.Error) as error:
            if _not_read(error) is False:
                return False
            told = False
        else:
            if found != 0:
                return False
    return True if told else None


@cache
def _faults(comp: Compartment, name: str) -> tuple[str, ...]:
    table = METADATA[comp].tables[name]
    of_keys = [_out_of_order(table, _keys(table), "NOT INDEXED", _the_table(table))]
    if name == _LOG:
        of_keys.append(f"SELECT count(*) FROM {_LOG} NOT INDEXED WHERE NOT ifnull({_FOUND}, 0)")  # noqa: S608
    return (*of_keys, *(text for index in table.indexes for text in _of_index(table, index)))


def _keys(table: Table) -> list[str]:
    return [column.name for column in table.primary_key]


def _columns(table: Table, index: Index) -> list[str]:
    """What an index is ordered by: its own columns, then the key of its table."""
    keys = _keys(table)
    return [*(column.name for column in index.columns if column.name not in keys), *keys]


def _where(index: Index) -> str:
    partial = index.dialect_options["sqlite"]["where"]
    return "" if partial is None else str(partial)


def _of_index(of: Table, index: Index) -> tuple[str, str, str]:
    table, by, columns, where = of.name, f"INDEXED BY {index.name}", _columns(of, index), _where(index) or "1"
    of_table = f"iif({_the_table(of)}, {where}, 0)"  # which no index tells
    read, unsorted = ", ".join(columns), ", ".join(f"+{column}" for column in columns)
    counted = (
        f"SELECT (SELECT count(*) FROM {table} NOT INDEXED WHERE {of_table}) "  # noqa: S608 - own names only
        f"- (SELECT count(*) FROM {table} {by} WHERE {where})"
    )
    lacking = (
        f"SELECT count(*) FROM (SELECT {unsorted} FROM {table} NOT INDEXED WHERE {of_table} "  # noqa: S608
        f"EXCEPT SELECT {read} FROM {table} {by} WHERE {where})"
    )
    return _out_of_order(of, columns, by, where), counted, lacking


def _out_of_order(table: Table, columns: list[str], by: str, where: str) -> str:
    """How many rows do not come after the one before them. That of the first has no answer."""
    here, before = ", ".join(columns), ", ".join(f"lag({column}) OVER told AS before_{column}" for column in columns)
    then = ", ".join(f"before_{column}" for column in columns)
    return (
        f"SELECT count(*) - count(nullif(({here}) > ({then}), 0)) - (count(*) > 0) FROM "  # noqa: S608
        f"(SELECT {here}, {before} FROM {table.name} {by} WHERE {where} WINDOW told AS (ORDER BY {here}))"
    )
