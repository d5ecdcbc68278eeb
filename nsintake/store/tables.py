"""The tables of the three files. Every sealed table has the same shape, so that one piece of code guards them all.

Column names say nothing about a person: what is known about her is in ``body`` only. A change here needs a
revision in ``migrations/versions`` in the same commit; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

from nsintake.crypto.compartments import FILES, Compartment
from nsintake.domain.record_kinds import tables_of
from nsintake.store.done_mark import UNMARKED

SEALED: dict[Compartment, tuple[str, ...]] = {comp: tables_of(comp) for comp in FILES}
FILE_NAMES = {
    Compartment.ACCOUNTS: "accounts.db",
    Compartment.LIAISON: "liaison.db",
    Compartment.IDENTITY: "identity.db",
}

DRAFTS = {Compartment.LIAISON: "page_draft", Compartment.IDENTITY: "draft"}
"""Where what is typed and not saved is, by file: of two names, so that a file's tables tell its revision."""

TO_DO: dict[Compartment, frozenset[str]] = {
    Compartment.ACCOUNTS: frozenset(),
    Compartment.LIAISON: frozenset({"accompaniment", "disclosure", "forum_point", "meeting", "task"}),
    Compartment.IDENTITY: frozenset({"letter_draft", "task"}),
}
"""The tables of which what is done grows with the years, and lists show the rest: an index finds that (``to_do``)."""


def _blob(name: str, *, key: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, primary_key=key, nullable=False)


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, primary_key=key, nullable=False, autoincrement=False)


def _word(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=False)


def _sealed(metadata: MetaData, name: str, *, to_do: bool) -> Table:
    by_mark = Index(f"ix_{name}_to_do", "schema", sqlite_where=text(UNMARKED))
    return Table(
        name,
        metadata,
        _blob("record_id", key=True),
        _blob("subject_id"),
        _number("schema"),
        _number("epoch"),
        _number("row_version"),
        _blob("body"),
        Index(f"ix_{name}_subject", "subject_id"),
        *([by_mark] if to_do else []),
        sqlite_with_rowid=False,
    )


def _dek(metadata: MetaData) -> Table:
    return Table(
        "dek",
        metadata,
        _blob("subject_id", key=True),
        _number("epoch", key=True),
        _blob("wrap"),
        sqlite_with_rowid=False,
    )


def _audit(metadata: MetaData) -> Table:
    return Table(
        "audit",
        metadata,
        _number("n", key=True),
        _word("actor"),
        _word("day"),
        _number("roster_no"),
        _word("tbl"),
        _blob("record_id"),
        _number("version"),
        _blob("hash"),
        _number("epoch"),
        _blob("body"),
        _blob("head"),
        _blob("sig"),
        Index("ix_audit_record", "record_id", "tbl", "n", sqlite_where=text("version > 0")),
        Index("ix_audit_told", "record_id", sqlite_where=text("version <= 0")),
    )


def _checkpoint(metadata: MetaData) -> None:
    """What every record was when the keys were last changed; ``checkpoint_list`` is what the keeper's entry states."""
    Table(
        "checkpoint",
        metadata,
        _number("bucket", key=True),
        _word("tbl", key=True),
        _blob("record_id", key=True),
        _number("version"),
        _blob("hash"),
        sqlite_with_rowid=False,
    )
    Table("checkpoint_list", metadata, _number("epoch", key=True), _blob("buckets"))


def _drafts(metadata: MetaData, name: str) -> None:
    Table(
        name,
        metadata,
        _blob("draft_id", key=True),
        _blob("subject_id"),
        _word("owner"),
        _number("schema"),
        _number("epoch"),
        _blob("body"),
        sqlite_with_rowid=False,
    )


def _file(compartment: Compartment) -> MetaData:
    metadata = MetaData()
    for name in SEALED[compartment]:
        _sealed(metadata, name, to_do=name in TO_DO[compartment])
    _dek(metadata)
    _audit(metadata)
    _checkpoint(metadata)
    return metadata


def _accounts() -> MetaData:
    metadata = _file(Compartment.ACCOUNTS)
    Table(
        "user_account",
        metadata,
        _word("uid", key=True),
        Column("login_name", Text, nullable=False, unique=True),
        _blob("blob"),
        _word("role"),
        _word("status"),
        sqlite_with_rowid=False,
    )
    Table("roster", metadata, _number("number", key=True), _blob("bytes"))
    Table(
        "grant_",
        metadata,
        _word("uid", key=True),
        _word("comp", key=True),
        _number("epoch", key=True),
        _blob("bytes"),
        sqlite_with_rowid=False,
    )
    Table("setting", metadata, _word("key", key=True), _blob("value"), sqlite_with_rowid=False)
    Table(
        "throttle",
        metadata,
        _word("uid", key=True),
        _number("failures"),
        Column("until", Text, nullable=False),
        sqlite_with_rowid=False,
    )
    Table("tombstone", metadata, _blob("subject_id", key=True), _blob("bytes"), sqlite_with_rowid=False)
    return metadata


def _identity() -> MetaData:
    metadata = _file(Compartment.IDENTITY)
    _drafts(metadata, DRAFTS[Compartment.IDENTITY])
    Table("outbox", metadata, _number("seq", key=True), _blob("outbox_id"), _number("epoch"), _blob("body"))
    Table(
        "tally",
        metadata,
        _word("period", key=True),
        _word("what", key=True),
        _number("number"),
        sqlite_with_rowid=False,
    )
    Table(
        "index_part",
        metadata,
        _number("part", key=True),
        _word("owner", key=True),
        _blob("wrap"),
        _blob("body"),
        sqlite_with_rowid=False,
    )
    return metadata


def _liaison() -> MetaData:
    metadata = _file(Compartment.LIAISON)
    _drafts(metadata, DRAFTS[Compartment.LIAISON])
    return metadata


METADATA: dict[Compartment, MetaData] = {
    Compartment.ACCOUNTS: _accounts(),
    Compartment.LIAISON: _liaison(),
    Compartment.IDENTITY: _identity(),
}
