"""accounts.db as a repository: accounts, rosters, grants, settings.

Rows are plain inside the encrypted file, since everybody who signs in may open it. None of them is believed: blobs
bind their own keys, rosters and grants carry the root's signature, and a role here is only a proposal.
"""

from __future__ import annotations

from collections.abc import Mapping

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Refused, UserFault
from nsintake.store.engine import Database
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.signin import ACCOUNT, SUCCESSION, Account, as_bytes, as_grants, forget_earlier, login_key
from nsintake.store.unit_of_work import UnitOfWork

_ACCOUNT = f"SELECT {ACCOUNT} FROM user_account"  # noqa: S608 - own names only


class Accounts:
    """Typed access to accounts.db; audit entries are the service's to write, in the same unit of work."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @property
    def name(self) -> str:
        """The file's name."""
        return self.database.name

    @errors_as_ours
    def all(self) -> list[Account]:
        """Every account, by login name."""
        rows = self.database.reader().execute(f"{_ACCOUNT} ORDER BY login_name").fetchall()
        return [Account(*row) for row in rows]

    @errors_as_ours
    def get(self, uid: str) -> Account:
        """One account. Raises Refused ``account_missing``."""
        row = self.database.reader().execute(f"{_ACCOUNT} WHERE uid = ?", (uid,)).fetchone()
        if row is None:
            raise Refused("account_missing")
        return Account(*row)

    @errors_as_ours
    def by_login(self, login_name: str) -> Account | None:
        """The account of a typed login name, or None."""
        row = self.database.reader().execute(f"{_ACCOUNT} WHERE login_name = ?", (login_key(login_name),)).fetchone()
        return None if row is None else Account(*row)

    @errors_as_ours
    def add(self, work: UnitOfWork, account: Account) -> None:
        """Add an account. Raises UserFault ``login_taken``."""
        login = login_key(account.login_name)
        if work.cursor.execute("SELECT 1 FROM user_account WHERE login_name = ?", (login,)).fetchone():
            raise UserFault("login_taken", field="login_name")
        work.cursor.execute(
            "INSERT INTO user_account (uid, login_name, blob, role, status) VALUES (?, ?, ?, ?, ?)",
            (account.uid, login, account.blob, account.role, account.status),
        )

    @errors_as_ours
    def set_blob(self, work: UnitOfWork, uid: str, blob: bytes) -> None:
        """Replace somebody's blob (a changed password, an approval); it is under the present site secret."""
        work.cursor.execute("UPDATE user_account SET blob = ? WHERE uid = ?", (blob, uid))
        for text, values in forget_earlier(uid):
            work.cursor.execute(text, values)

    @errors_as_ours
    def set_status(self, work: UnitOfWork, uid: str, status: str) -> None:
        """Set whether somebody may try to sign in."""
        work.cursor.execute("UPDATE user_account SET status = ? WHERE uid = ?", (status, uid))

    @errors_as_ours
    def set_role(self, work: UnitOfWork, uid: str, role: str) -> None:
        """Set the role that is proposed for somebody."""
        work.cursor.execute("UPDATE user_account SET role = ? WHERE uid = ?", (role, uid))

    @errors_as_ours
    def roster(self, number: int) -> bytes | None:
        """The stored bytes of one roster; old ones are kept (what ``RosterHistory`` loads)."""
        row = self.database.reader().execute("SELECT bytes FROM roster WHERE number = ?", (number,)).fetchone()
        return None if row is None else as_bytes(row[0])

    @errors_as_ours
    def newest_roster(self) -> bytes | None:
        """The stored bytes of the newest roster."""
        row = self.database.reader().execute("SELECT bytes FROM roster ORDER BY number DESC LIMIT 1").fetchone()
        return None if row is None else as_bytes(row[0])

    @errors_as_ours
    def newest_roster_number(self) -> int:
        """The number of the newest roster, 0 if there is none; asked before every act, so it reads no roster."""
        row = self.database.reader().execute("SELECT max(number) FROM roster").fetchone()
        return int(row[0] or 0)

    @errors_as_ours
    def rosters_above(self, number: int) -> list[int]:
        """The numbers at which a roster is above that one, or something else: the lowest first, 1,000 at the most."""
        text = "SELECT number FROM roster WHERE typeof(number) = 'integer' AND number > ? ORDER BY number LIMIT 1000"
        return [row[0] for row in self.database.reader().execute(text, (number,)).fetchall()]

    def successions(self) -> list[bytes]:
        """The stored records of changed roots (what ``RosterHistory`` asks for)."""
        return list(self.settings(SUCCESSION).values())

    @errors_as_ours
    def add_roster(self, work: UnitOfWork, number: int, stored: bytes) -> None:
        """Keep a new roster. Raises Refused ``roster_stale`` if that number is taken."""
        if work.cursor.execute("SELECT 1 FROM roster WHERE number >= ?", (number,)).fetchone():
            raise Refused("roster_stale", file=self.name)
        work.cursor.execute("INSERT INTO roster (number, bytes) VALUES (?, ?)", (number, stored))

    @errors_as_ours
    def grants(self, uid: str, epoch: int) -> dict[Compartment, bytes]:
        """Somebody's grants of an epoch, by compartment."""
        text = "SELECT comp, bytes FROM grant_ WHERE uid = ? AND epoch = ?"
        rows = self.database.reader().execute(text, (uid, epoch)).fetchall()
        return as_grants(rows)

    @errors_as_ours
    def put_grants(self, work: UnitOfWork, epoch: int, grants: Mapping[tuple[str, Compartment], bytes]) -> None:
        """Keep grants, by (uid, compartment)."""
        rows = [(uid, comp.value, epoch, grant) for (uid, comp), grant in grants.items()]
        work.cursor.executemany("INSERT OR REPLACE INTO grant_ (uid, comp, epoch, bytes) VALUES (?, ?, ?, ?)", rows)

    @errors_as_ours
    def drop_grants(self, work: UnitOfWork, uid: str) -> None:
        """Take somebody's grants away."""
        work.cursor.execute("DELETE FROM grant_ WHERE uid = ?", (uid,))

    @errors_as_ours
    def setting(self, key: str) -> bytes | None:
        """A station setting's bytes (signed content carries its own signature), or None."""
        row = self.database.reader().execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return None if row is None else as_bytes(row[0])

    @errors_as_ours
    def settings(self, prefix: str) -> dict[str, bytes]:
        """Every setting whose key begins so, by what follows the prefix, in the byte order of the keys."""
        text = "SELECT CAST(key AS BLOB), value FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key"
        rows = self.database.reader().execute(text, (len(prefix), prefix)).fetchall()
        return {key.decode("utf-8", "replace")[len(prefix) :]: as_bytes(value) for key, value in rows}

    @errors_as_ours
    def drop_setting(self, work: UnitOfWork, key: str) -> None:
        """Take a station setting away; harmless where there is none."""
        work.cursor.execute("DELETE FROM setting WHERE key = ?", (key,))

    @errors_as_ours
    def put_setting(self, work: UnitOfWork, key: str, value: bytes) -> None:
        """Keep a station setting."""
        work.cursor.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, value))
