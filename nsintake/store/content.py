"""The office's own words in accounts.db: every version a keeper signed, and which of them count.

Everybody who signs in can write into that file, so nothing there is believed: a version counts if a keeper's
counting entry in the audit states it and the keeper's signature over it is right. What else is there is named and
never used.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, number_of, text_of, tlv, untlv
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.signatures import ContentClaim, digest, sign_claim, verify_claim
from nsintake.errors import Refused
from nsintake.store.accounts import Accounts
from nsintake.store.audit import AuditChain
from nsintake.store.column_types import IN_RANGE, LINE, STATED, number, word
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.roster_history import RosterHistory
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "content"
_LABEL = "signed-content"
_KEYS = "SELECT CAST(key AS BLOB) FROM setting WHERE key >= ? AND key < ?"
_LAST = (
    f"SELECT {LINE}, max(n) FROM audit WHERE record_id IN ({{}}) AND tbl = ? "  # noqa: S608 - own names only
    f"AND version > 0 AND {IN_RANGE} GROUP BY record_id"
)
"""SQLite gives the other columns of the row that has the highest number."""
_DROP = "DELETE FROM setting WHERE CAST(key AS BLOB) = ?"
_ABOUT = (
    f"SELECT {STATED}, {word('actor')}, {number('roster_no')}, {word('day')} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n DESC"
)


@dataclass(frozen=True, slots=True)
class StatedVersion:
    """What a keeper's counting entry says: a version, the hash of its claim (32 bytes), who wrote it on which day;
    ``n`` is the number of that entry."""

    version: int
    hash: bytes
    actor: str
    day: str
    n: int


@dataclass(frozen=True, slots=True)
class SignedText:
    """One version that counts. ``data`` is exactly what was signed; ``day`` is ISO, of the audit's entry."""

    version: int
    data: bytes
    signer: str
    day: str


@dataclass(frozen=True, slots=True)
class TextVersions:
    """Every version that counts, the newest first; ``wrong`` if something there should not be, or is missing.

    ``newest`` is the newest version a keeper stated, 0 for none, whether or not it is still there;
    ``at`` is the number of the entry that states it.
    """

    texts: tuple[SignedText, ...]
    wrong: bool
    newest: int = 0
    at: int = field(default=0, compare=False)


class SignedTexts:
    """Reads and writes signed texts by kind and language (``en``, ``ar``, ``ckb``, or ``all`` for what has all)."""

    def __init__(self, accounts: Accounts, audit: AuditChain, rosters: RosterHistory, *, org: str) -> None:
        self._accounts = accounts
        self._audit = audit
        self._rosters = rosters
        self._org = org

    @property
    def name(self) -> str:
        """The file's name."""
        return self._accounts.name

    def found(self, kind: str, lang: str) -> TextVersions:
        """What counts of one text. Nothing here raises for bytes that are not sound; they are just not used."""
        kept, stated = self._kept(kind, lang), tuple(self._stated(kind, lang))
        proved = self._all_proved(kind, lang, stated)
        texts = {text.version: text for text in proved.values()}
        ordered = tuple(texts[statement.version] for statement in stated if statement.version in texts)
        newest = stated[0].version if stated else 0
        wanted = {_key(kind, lang), _key(kind, lang, newest)} if newest else set[str]()
        wrong, at = not wanted <= kept or not kept <= proved.keys(), stated[0].n if stated else 0
        return TextVersions(ordered, wrong=wrong, newest=newest, at=at)

    def _all_proved(self, kind: str, lang: str, stated: tuple[StatedVersion, ...]) -> dict[str, SignedText]:
        """By its key, each sound version; under the key without a number is the newest stated one or nothing."""
        keys = [(_key(kind, lang, statement.version), statement) for statement in stated]
        keys += [(_key(kind, lang), statement) for statement in stated[:1]]
        found = {key: self._proved(kind, lang, statement, key) for key, statement in keys}
        return {key: text for key, text in found.items() if text is not None}

    @errors_as_ours
    def put(self, work: UnitOfWork, ring: KeyRing, kind: str, lang: str, data: bytes, *, after: int) -> int:
        """Sign the next version and state it in the audit, in this transaction; its number. What is not sound goes.

        ``after`` is the version the signer saw (0 for none). Raises Refused ``changed_meanwhile`` if that is no
        longer the newest, OpenError if the ring's role may not sign.
        """
        newest = next(self._stated(kind, lang), None)
        if after != (newest.version if newest else 0):
            raise Refused("changed_meanwhile", table=TABLE)
        version, proved = after + 1, self._all_proved(kind, lang, tuple(self._stated(kind, lang)))
        for key in self._kept(kind, lang) - proved.keys():
            work.cursor.execute(_DROP, (key.encode("utf-8", "surrogateescape"),))
        claim = _claim(kind, lang, version, data, ring.roster.number)
        stored = tlv(_LABEL, kind, lang, version, data, ring.uid, ring.roster.number, sign_claim(ring, claim))
        self._accounts.put_setting(work, _key(kind, lang), stored)
        self._accounts.put_setting(work, _key(kind, lang, version), stored)
        self._audit.append(
            work,
            "wording",
            table=TABLE,
            record_id=record_id(self._org, kind, lang),
            version=version,
            state=digest(claim.message(self._org)),
            details={"kind": kind, "lang": lang},
        )
        return version

    def id_of(self, kind: str, lang: str) -> bytes:
        """The id of a text in the log (16 bytes)."""
        return record_id(self._org, kind, lang)

    @errors_as_ours
    def last(self, ids: Collection[bytes]) -> dict[bytes, tuple[Any, ...]]:
        """The last entry about each of these texts as it is there, whether or not it counts, its number first."""
        text = _LAST.format(", ".join("?" * len(ids)))
        rows = self._accounts.database.reader().execute(text, (*ids, TABLE)).fetchall()
        return {bytes(row[5]): tuple(row) for row in rows}

    @errors_as_ours
    def _kept(self, kind: str, lang: str) -> frozenset[str]:
        cursor, start = self._accounts.database.reader(), _key(kind, lang)
        keys = [
            key.decode("utf-8", "surrogateescape")
            for (key,) in cursor.execute(_KEYS, (f"{start}:", f"{start};")).fetchall()
        ]
        return frozenset(keys if self._accounts.setting(start) is None else [start, *keys])

    @errors_as_ours
    def _entries(self, kind: str, lang: str) -> list[Any]:
        cursor = self._accounts.database.reader()
        return list(cursor.execute(_ABOUT, (record_id(self._org, kind, lang), TABLE)).fetchall())

    def _stated(self, kind: str, lang: str) -> Iterator[StatedVersion]:
        """What keepers stated of a text, the newest first, each version once; entries of others are passed over."""
        cursor, told = self._accounts.database.reader(), set[int]()
        for n, version, state, actor, roster_no, day in self._entries(kind, lang):
            said = (TABLE, record_id(self._org, kind, lang), version, state)
            if version in told or self._rosters.signing_key(actor, Compartment.KEEPER, roster_no) is None:
                continue
            if self._audit.counts(cursor, n, said):
                told.add(version)
                yield StatedVersion(version, state, actor, day, n)

    def _proved(self, kind: str, lang: str, stated: StatedVersion, key: str) -> SignedText | None:
        stored = self._accounts.setting(key)
        if stored is None:
            return None
        try:
            parts = untlv(stored, _LABEL)
            if len(parts) != 7:
                return None
            data, signer, roster_no, signature = parts[3], text_of(parts[4]), number_of(parts[5]), parts[6]
            claim = _claim(kind, lang, stated.version, data, roster_no)
            roster = self._rosters.at(roster_no)
            named = (text_of(parts[0]), text_of(parts[1]), number_of(parts[2]))
            if named != (kind, lang, stated.version) or digest(claim.message(self._org)) != stated.hash:
                return None
            if roster is None:
                return None
            verify_claim(claim, signature, signer=signer, roster=roster)
        except OpenError:
            return None
        return SignedText(stated.version, data, signer, stated.day)


def record_id(org: str, kind: str, lang: str) -> bytes:
    """Under what the audit states a text: 16 bytes."""
    return sha256(tlv("content-record", org, kind, lang)).digest()[:16]


def _claim(kind: str, lang: str, version: int, data: bytes, roster_number: int) -> ContentClaim:
    return ContentClaim(kind, lang, version, digest(data), roster_number)


def _key(kind: str, lang: str, version: int = 0) -> str:
    return f"content:{kind}:{lang}:{version}" if version else f"content:{kind}:{lang}"
