"""Somebody who has every file, the site secret and one password, and no scruples about the program's own rules.

Derives every key there is to derive, opens every grant and wrap with every key she has, relabelled or not, and tries
the result on every file, past all checks of the program.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlcipher3 import dbapi2

from nsintake.crypto import user_blob
from nsintake.crypto.compartments import GRANTED, Compartment
from nsintake.crypto.envelope import OpenError, hkdf, tlv, unseal
from nsintake.crypto.grants import _take_apart, hpke_open
from nsintake.crypto.roster import verify_roster
from nsintake.crypto.site_secret import SiteSecret
from tests.once import derived
from tests.scale import FULL
from tests.services.ladder import Office

LABELS = ("accounts", "accounts-wrap", "liaison", "identity", "keeper", "site", "check", "recovery", "user", "kek")


@dataclass
class Burglar:
    """``login`` is whose account she has; ``passwords`` are all she knows."""

    office: Office
    folder: Path
    login: str
    passwords: tuple[str, ...]
    keys: set[bytes] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        station = self.office.station()
        station.unlock()
        self.secret: SiteSecret = station.secret
        shutil.copytree(station.folder, self.folder)

    def break_in(self) -> set[str]:
        """The names of the files she opened, and "root" for the seed that signs rosters."""
        raw, stretched = self.secret._raw, self.secret._stretched
        self.keys |= {stretched, hkdf(raw, "site"), raw + raw, raw.ljust(32, b"\0")}
        self.keys |= {hkdf(base, label) for base in (raw, stretched) for label in LABELS}
        accounts = self._open("accounts.db", hkdf(stretched, "accounts"))
        assert accounts is not None, "the site secret opens accounts.db"
        self.opened.add("accounts.db")
        blobs = accounts.execute("SELECT uid, login_name, blob FROM user_account").fetchall()
        grants = [bytes(row[0]) for row in accounts.execute("SELECT bytes FROM grant_").fetchall()]
        rosters = [bytes(row[0]) for row in accounts.execute("SELECT bytes FROM roster").fetchall()]
        org = bytes(accounts.execute("SELECT value FROM setting WHERE key = 'org'").fetchone()[0]).decode()
        wraps = accounts.execute("SELECT subject_id, epoch, wrap FROM dek").fetchall()
        accounts.close()
        privates = self._private_keys(org, blobs)
        self._open_grants(privates, grants)
        self._unwrap(org, wraps)
        for name in ("liaison.db", "identity.db"):
            self._try_everything(name)
        if self._has_root(org, rosters):
            self.opened.add("root")
        return self.opened

    def _private_keys(self, org: str, accounts: list[tuple[str, str, bytes]]) -> list[X25519PrivateKey]:
        """What her passwords open of all blobs, her own under every other uid as well."""
        found = []
        blobs = [(uid, blob) for uid, _, blob in accounts]
        uids = [uid for uid, _ in blobs]
        own = next((uid for uid, name, _ in accounts if name == self.login), uids[0])
        for uid, blob in blobs:
            if not blob:
                continue
            head = user_blob._read_head(blob)
            for password in self.passwords:
                for claimed in uids if uid == own else {uid, own}:
                    kek = derived(password, head.salt, head.params, site_secret=self.secret, org=org, uid=claimed)
                    self.keys.add(kek)
                    try:
                        plain = unseal(kek, blob[len(head.to_bytes()) :], head.aad(org, claimed))
                    except OpenError:
                        continue
                    self.keys |= {plain[:32], plain[32:64], plain[64:]}
                    found.append(X25519PrivateKey.from_private_bytes(plain[:32]))
        return found

    def _open_grants(self, privates: Iterable[X25519PrivateKey], grants: Iterable[bytes]) -> None:
        grants = list(grants)
        keys = [*privates, *(X25519PrivateKey.from_private_bytes(key) for key in sorted(self.keys) if len(key) == 32)]
        for grant in grants:
            header, sealed, _, _ = _take_apart(grant)
            for private in keys:
                try:
                    self.keys.add(hpke_open(private, sealed, header.body()))
                except OpenError:
                    continue

    def _unwrap(self, org: str, wraps: Iterable[tuple[bytes, int, bytes]]) -> None:
        for subject, epoch, wrap in wraps:
            for compartment in Compartment:
                aad = tlv("dek", org, compartment, epoch, subject)
                for key in sorted(self.keys):
                    try:
                        self.keys.add(unseal(key, wrap, aad))
                    except (OpenError, ValueError):
                        continue

    def _try_everything(self, name: str) -> None:
        stretched = self.secret._stretched
        tries = set(self.keys)
        label = name.removesuffix(".db")
        tries |= {hkdf(key, label) for key in self.keys}
        tries |= {hkdf(stretched + key, label) for key in self.keys}
        tries |= {hkdf(key + stretched, label) for key in self.keys}
        for key in sorted(tries):
            if (connection := self._open(name, key)) is not None:
                connection.close()
                self.opened.add(name)
                return
        words = (*self.passwords, self.secret.sheet())
        for word in words if FULL else ():  # half a second a word
            if (connection := self._open(name, word)) is not None:
                connection.close()
                self.opened.add(name)

    def _open(self, name: str, key: bytes | str) -> dbapi2.Connection | None:
        connection = dbapi2.connect(f"{(self.folder / name).as_uri()}?mode=rw", uri=True)
        connection.execute("PRAGMA cipher_log_level = NONE")
        quoted = f"\"x'{key.hex()}'\"" if isinstance(key, bytes) else "'" + key.replace("'", "''") + "'"
        connection.execute(f"PRAGMA key = {quoted}")
        connection.execute("PRAGMA cipher_page_size = 8192")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except dbapi2.DatabaseError:
            connection.close()
            return None
        return connection

    def _has_root(self, org: str, rosters: Iterable[bytes]) -> bool:
        for key in self.keys:
            if len(key) != 32:
                continue
            public = Ed25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw()
            for roster in rosters:
                try:
                    verify_roster(roster, public, org=org)
                except OpenError:
                    continue
                return True
        return False


assert set(GRANTED) == {Compartment.LIAISON, Compartment.IDENTITY, Compartment.KEEPER}
