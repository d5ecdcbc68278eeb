"""What tests need thousands of times and is the same each time is made by the program once in a process.

The tables of a new file: the revisions cost more than all else of an empty one. They make the first of each kind; the
next has the same schema, laid from SQLite's own text of it. A file that has tables already, or that goes to any other
revision, is always migrated by the revisions.

A key from a password: it takes most of a sign-in. The same password, salt and cost give the same key.

A letter: whoever signs what she heard draws the same paper a third and fourth time. The same letter has the same bytes
in every process (``tests/documents/test_letter_pdf.py``).

A proof of a paper, and a signature, that was right: the same bytes are right again. Another byte in the paper, its
model, the logos, the key, the message or the signature is proved afresh, and what was wrong is wrong each time.

Memory of SQLCipher is not locked meanwhile: that is about what is swapped, not about what a file has. Processes that a
test starts are the program as it is, and so are the tests of the store.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import lru_cache, wraps
from typing import Any

import pytest

from nsintake.crypto import user_blob
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.kdf import KdfParams, derive_kek
from nsintake.crypto.site_secret import SiteSecret
from nsintake.documents import inspect, letter_pdf
from nsintake.documents.letter_pdf import Drawn
from nsintake.documents.logo import Logo
from nsintake.domain.letter import Letter
from nsintake.store import migrations
from nsintake.store.engine import Database
from nsintake.store.library_errors import errors_as_ours
from tests.faults import observing

Made = list[tuple[str, str | None]]
BY_REVISIONS = migrations.migrate
DRAWN = letter_pdf.draw
PROVED = inspect.prove
"""The program's own."""
_PAPERS = 48
_PROOFS = 256
_keks: dict[tuple[object, ...], bytes] = {}
_KNOWN: dict[Compartment, Made] = {}


def made_in(database: Database) -> Made:
    """Every table and index of a file, in the order in which they were made."""
    found: Made = database.reader().execute("SELECT name, sql FROM sqlite_master ORDER BY rowid").fetchall()
    return found


@wraps(BY_REVISIONS)
@errors_as_ours
def laid(database: Database, compartment: Compartment, *, to: str) -> None:
    """Migrate a file; a new one gets the tables that the revisions gave to the first."""
    new = database.created and to == migrations.HEAD and not made_in(database)
    if not new or compartment not in _KNOWN:
        BY_REVISIONS(database, compartment, to=to)
        if new:
            _KNOWN[compartment] = made_in(database)
        return
    with database.engine.connect() as connection, connection.begin():
        _lay(connection, _KNOWN[compartment])


def _lay(connection: Any, made: Made) -> None:
    for _, sql in made:
        if sql is not None:  # an index that SQLite makes by itself for a key
            connection.exec_driver_sql(sql)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (migrations.HEAD,))


def derived(password: str, salt: bytes, params: KdfParams, *, site_secret: SiteSecret, org: str, uid: str) -> bytes:
    """What ``derive_kek`` gives, remembered: the same input has the same key."""
    known = (password, salt, params, site_secret.check(), org, uid)
    if known not in _keks:
        _keks[known] = derive_kek(password, salt, params, site_secret=site_secret, org=org, uid=uid)
    return _keks[known]


@lru_cache(maxsize=_PAPERS)
def _kept(letter: Letter, logo: Logo | None) -> Drawn:
    return DRAWN(letter, logo)


@wraps(DRAWN)
def drawn(letter: Letter, logo: Logo | None = None) -> Drawn:
    """Draw a letter, unless it is one of the last few."""
    return _kept(letter, logo)


@lru_cache(maxsize=_PROOFS)
def _right(pdf: bytes, model: bytes, logos: frozenset[str]) -> str:
    return PROVED(pdf, model, logos)


@wraps(PROVED)
def proved(pdf: bytes, model: bytes, logos: Collection[str] = ()) -> str:
    """Prove a letter, unless the same bytes were right before; what is wrong raises each time."""
    return _right(pdf, model, frozenset(logos))


def remember_tables_and_keys(patch: pytest.MonkeyPatch) -> None:
    """Until ``patch`` is undone, new files have their tables laid, and a key is made of a password once."""
    patch.setattr(migrations, "migrate", laid)
    patch.setattr(user_blob, "derive_kek", derived)


def remember(patch: pytest.MonkeyPatch) -> None:
    """Until ``patch`` is undone, services make each of these once."""
    remember_tables_and_keys(patch)
    patch.setattr(letter_pdf, "draw", drawn)
    patch.setattr(inspect, "prove", proved)


@contextmanager
def spared() -> Iterator[None]:
    """No memory is locked meanwhile, and a right signature is remembered."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(observing.CONNECTION, "_SETTINGS", observing.UNLOCKED)
        patch.setattr(observing.KEYS, "check_signature", observing.remembered)
        yield


@pytest.fixture(scope="package", autouse=True)
def _spared() -> Iterator[None]:
    """For all tests of a folder: once one file is opened without, its process locks memory to the end."""
    with spared():
        yield


@pytest.fixture(autouse=True)
def _made_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        remember(patch)
        yield
