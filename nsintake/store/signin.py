"""accounts.db before sign-in: whose blob, which roster, which grants, how long to wait. Without SQLAlchemy.

The sign-in page must appear before the database library is imported, so this speaks to SQLCipher directly. What is
read here proves nothing by itself: blobs, rosters and grants are verified by ``crypto/``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.roster import named_in
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.store.column_types import MOST, blob, number, word
from nsintake.store.connection import Connection, KeyFunction, connect
from nsintake.store.faults import translate

LONGEST_WAIT = 300
ACCOUNT = ", ".join((word("uid"), word("login_name"), blob("blob"), word("role"), word("status")))
_THROTTLE = f"SELECT {number('failures')}, {word('until')} FROM throttle WHERE uid = ?"  # noqa: S608 - own names only
_NUMBER = re.compile(rb"[1-9][0-9]{0,17}")
DISABLED = "disabled"
"""The status under which nobody signs in, even if the roster says otherwise; only a roster lets somebody in."""


SITE_BEFORE = "site_before"
"""The setting that keeps earlier site secrets, sealed under the present one, while somebody's blob is under them."""
SUCCESSION = "succession:"
"""Settings by the number of the last roster under the older root."""
SITE_OF = "site_of:"
"""Begins the setting that names, by its check, the earlier secret somebody's blob is under."""


def as_bytes(value: object) -> bytes:
    """What is in a column of bytes: nothing where somebody wrote another type by hand."""
    return value if isinstance(value, bytes) else b""


def as_grants(rows: Iterable[tuple[object, object]]) -> dict[Compartment, bytes]:
    """Grants by compartment; a line that is none is left out."""
    known = {comp.value: comp for comp in Compartment}
    return {known[comp]: as_bytes(grant) for comp, grant in rows if isinstance(comp, str) and comp in known}


def login_key(name: str) -> str:
    """How login names are compared: NFKC, without case, spaces trimmed."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).strip()


@dataclass(frozen=True, slots=True)
class Account:
    """A line of the user table. ``role`` is what the administrator proposed; the roster says what counts."""

    uid: str
    login_name: str
    blob: bytes
    role: str
    status: str


def forget_earlier(uid: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The statements after which a blob counts as sealed under the present site secret (see ``SITE_OF``)."""
    unless = f"NOT EXISTS (SELECT 1 FROM setting WHERE substr(key, 1, {len(SITE_OF)}) = ?)"  # noqa: S608 - a number
    return (
        ("DELETE FROM setting WHERE key = ?", (f"{SITE_OF}{uid}",)),
        (f"DELETE FROM setting WHERE key = ? AND {unless}", (SITE_BEFORE, SITE_OF)),  # noqa: S608
    )


def _wait_for(failures: int) -> int:
    """The wait (seconds) so many failures in a row earn."""
    return min(LONGEST_WAIT, 1 << min(max(failures, 1) - 1, 16))


def _text_of(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _moment(text: str, otherwise: datetime) -> datetime:
    """A kept moment; one that cannot be read counts as ``otherwise``."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return otherwise
    return found if found.tzinfo is not None else otherwise


class SignInFile:
    """accounts.db, opened with the site secret alone."""

    def __init__(self, path: Path, key: KeyFunction) -> None:
        self._name = path.name
        self._connection = connect(path, key)

    def close(self) -> None:
        """Close it; harmless twice."""
        self._connection.close()

    @property
    def connection(self) -> Connection:
        """What it reads through: the code that opens the whole file next in this thread may go on using it."""
        return self._connection

    def account(self, login_name: str) -> Account | None:
        """The account of a typed login name, or None."""
        text = f"SELECT {ACCOUNT} FROM user_account WHERE login_name = ?"  # noqa: S608 - own names only
        rows = self._run(text, login_key(login_name))
        return Account(*rows[0]) if rows else None

    def account_of(self, uid: str) -> Account | None:
        """The account of an id, or None."""
        rows = self._run(f"SELECT {ACCOUNT} FROM user_account WHERE uid = ?", uid)  # noqa: S608
        return Account(*rows[0]) if rows else None

    def newest_roster(self) -> bytes | None:
        """The stored bytes of the newest roster."""
        rows = self._run("SELECT bytes FROM roster ORDER BY number DESC LIMIT 1")
        return as_bytes(rows[0][0]) if rows else None

    def roster(self, number: int) -> bytes | None:
        """The stored bytes of the roster of a number, or None."""
        rows = self._run("SELECT bytes FROM roster WHERE number = ?", number) if number <= MOST else ()
        return as_bytes(rows[0][0]) if rows else None

    def grants(self, uid: str, epoch: int) -> dict[Compartment, bytes]:
        """Somebody's grants of an epoch, by compartment."""
        rows = self._run("SELECT comp, bytes FROM grant_ WHERE uid = ? AND epoch = ?", uid, epoch)
        return as_grants(rows)

    def setting(self, key: str) -> bytes | None:
        """A station setting's bytes, or None."""
        rows = self._run("SELECT value FROM setting WHERE key = ?", key)
        return as_bytes(rows[0][0]) if rows else None

    def org(self) -> str:
        """Whose accounts these are: by the newest roster, or by the setting where that cannot be read. Proves nothing.

        Whoever writes into the settings by hand keeps nobody out by it.
        """
        named = named_in(self.newest_roster() or b"")
        return named[0] if named is not None else (self.setting("org") or b"").decode("utf-8", "replace")

    def epoch(self) -> int | None:
        """The epoch of the keys, as ``org``; None where neither says one."""
        named, text = named_in(self.newest_roster() or b""), self.setting("epoch") or b""
        if named is not None:
            return named[1]
        return int(text) if _NUMBER.fullmatch(text) else None

    def replace_blob(self, uid: str, *, old: bytes, new: bytes) -> bool:
        """Keep a blob sealed again under the present site secret, if ``old`` is still hers; whether it was.

        With the last one goes the earlier secret that some were still under.
        """
        self._run("BEGIN IMMEDIATE")
        try:
            self._run("UPDATE user_account SET blob = ? WHERE uid = ? AND blob = ?", new, uid, old)
            changed = bool(self._run("SELECT changes()")[0][0])
            if changed:
                for text, value in forget_earlier(uid):
                    self._run(text, *value)
        except BaseException:
            self._connection.rollback()
            raise
        self._run("COMMIT")
        return changed

    def successions(self) -> list[bytes]:
        """The stored records of changed roots, in the byte order of their keys."""
        text = "SELECT value FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key"
        return [as_bytes(row[0]) for row in self._run(text, len(SUCCESSION), SUCCESSION)]

    def wait_seconds(self, uid: str, now: datetime) -> int:
        """How long somebody must wait before she may try again (seconds, rounded up).

        A clock that was set back begins the wait again and never makes it longer than was earned.
        """
        rows = self._run(_THROTTLE, uid)
        if not rows:
            return 0
        earned = _wait_for(int(rows[0][0]))
        left = _moment(rows[0][1], now + timedelta(seconds=earned)) - now
        if left > timedelta(seconds=earned):
            left = timedelta(seconds=earned)
            self._run("UPDATE throttle SET until = ? WHERE uid = ?", _text_of(now + left), uid)
        return max(0, -int(-left.total_seconds() // 1))

    def count_failure(self, uid: str, now: datetime) -> int:
        """Count a wrong password; the wait it earns: 1, 2, 4 … 300 s. The typed name is never kept."""
        self._run("BEGIN IMMEDIATE")  # two processes that fail at once count as two
        try:
            rows = self._run(_THROTTLE, uid)
            failures = int(rows[0][0] if rows else 0) + 1
            wait = _wait_for(failures)
            until = _text_of(now + timedelta(seconds=wait))
            self._run("INSERT OR REPLACE INTO throttle (uid, failures, until) VALUES (?, ?, ?)", uid, failures, until)
        except BaseException:
            self._connection.rollback()
            raise
        self._run("COMMIT")
        return wait

    def clear_failures(self, uid: str) -> int:
        """Forget the count after a right password; how many failures there had been."""
        rows = self._run(_THROTTLE, uid)
        if rows:
            self._run("DELETE FROM throttle WHERE uid = ?", uid)
        return int(rows[0][0]) if rows else 0

    def _run(self, text: str, *values: str | int | bytes) -> list[Any]:
        fault: NsintakeError
        try:
            return self._connection.execute(text, values).fetchall()  # type: ignore[no-any-return]
        except dbapi2.OperationalError as error:
            fault = translate(error, self._name)
            if "no such" in str(error):
                fault = EnvironmentFault("file_newer", file=self._name)
        except dbapi2.Error as error:
            fault = translate(error, self._name)
        raise fault
