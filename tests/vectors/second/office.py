"""A whole office, opened with a password and the site sheet alone, and all that is in it read and proved."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.vectors.second import audit, blob, rows, said_of_wraps, site, succession
from tests.vectors.second.anchors import line_of
from tests.vectors.second.checkpoint import Proof
from tests.vectors.second.files import Row, Tables
from tests.vectors.second.grant import Grant
from tests.vectors.second.primitives import Refused, epub_of, require, verify
from tests.vectors.second.roster import Roster

COMPARTMENTS = ("accounts", "liaison", "identity")
CONTENTS = Path(__file__).parents[3] / "docs" / "contents.md"


def _tables(compartment: str) -> tuple[str, ...]:
    """The tables of records of a file, as the page of contents lists them."""
    page = CONTENTS.read_text(encoding="utf-8")
    _, _, part = page.partition(f"\n## Records in {compartment}.db\n")
    return tuple(re.findall(r"^([a-z_]+)(?: \d+|: nothing yet)$", part.partition("\n## ")[0], re.MULTILINE))


def later_than(revision: str) -> frozenset[str]:
    """The tables that a file of this revision does not have yet, as the page of contents lists them."""
    _, _, part = CONTENTS.read_text(encoding="utf-8").partition("\n## Revisions of the tables\n")
    lines = re.findall(r"^(\d{4}) (.+)$", part.partition("\n## ")[0], re.MULTILINE)
    return frozenset(table for later, tables in lines if later > revision for table in tables.split(", "))


RECORDS = {compartment: _tables(compartment) for compartment in COMPARTMENTS}
Opener = Callable[[str, bytes], Tables]
"""Opens the file of a compartment with a raw key."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a keeper's keys open. ``keys``: CK by compartment; ``person`` is None where the recovery opened it."""

    org: str
    ss: bytes
    person: blob.Person | None
    root_seed: bytes
    rosters: Mapping[int, Roster]
    keys: Mapping[str, bytes]
    tables: Mapping[str, Tables]

    @property
    def roster(self) -> Roster:
        return self.rosters[max(self.rosters)]

    def file(self, compartment: str) -> File:
        return File(self, compartment, self.tables[compartment])


def person_of(accounts: Tables, login: str, password: str, *, ss: bytes) -> tuple[str, blob.Person]:
    """Her uid and what her blob contains, with the secret that it is under."""
    settings = accounts.settings()
    org, (uid, stored) = settings["org"].decode(), accounts.blob(login)
    before = settings.get("site_before")
    raws = [] if before is None else site.before(ss, org, stored=before)
    secret = site.secret_of(ss, raws, site_of=settings.get(f"site_of:{uid}"))
    held = blob.Blob.read(stored)
    return uid, held.open(held.kek(password, ss=secret, org=org, uid=uid), org=org, uid=uid)


def rosters_of(accounts: Tables, org: str, root_pub: bytes) -> dict[int, Roster]:
    """The rosters that count for whoever trusts this root."""
    records = [value for key, value in accounts.settings().items() if key.startswith("succession:")]
    return succession.counting(accounts.rosters(), records, root_pub=root_pub, org=org)


def open_office(opener: Opener, *, ss: bytes, login: str, password: str) -> Opened:
    """As a keeper."""
    accounts = opener("accounts", site.file_keys(ss, b"", b"")["accounts"])
    org = accounts.settings()["org"].decode()
    uid, person = person_of(accounts, login, password, ss=ss)
    rosters = rosters_of(accounts, org, person.root_pub)
    granted = _granted(accounts, rosters, uid, person.xpriv, person.root_pub)
    return _opened(opener, accounts, granted, rosters, org=org, ss=ss, person=person)


def open_by_halves(opener: Opener, *, ss: bytes, half_a: bytes, half_b: bytes) -> Opened:
    """With the recovery's key: the root is the one whose seed it is granted, and which signed that grant."""
    accounts = opener("accounts", site.file_keys(ss, b"", b"")["accounts"])
    settings = accounts.settings()
    org, xpriv = settings["org"].decode(), site.recovery_xpriv(half_a, half_b)
    grants = accounts.grants("recovery", int(settings["epoch"]))
    held = Grant.read(grants["keeper"])
    root_pub = epub_of(held.open_unproved(xpriv))
    rosters = rosters_of(accounts, org, root_pub)
    granted = _granted(accounts, rosters, "recovery", xpriv, root_pub)
    return _opened(opener, accounts, granted, rosters, org=org, ss=ss, person=None)


def _granted(
    accounts: Tables, rosters: Mapping[int, Roster], uid: str, xpriv: bytes, root_pub: bytes
) -> dict[str, bytes]:
    newest = rosters[max(rosters)]
    require(holds=accounts.settings()["epoch"] == str(newest.epoch).encode())
    return {
        name: Grant.read(data).open(xpriv, newest, compartment=name, uid=uid, root_pub=root_pub)
        for name, data in accounts.grants(uid, newest.epoch).items()
    }


def _opened(
    opener: Opener,
    accounts: Tables,
    granted: Mapping[str, bytes],
    rosters: Mapping[int, Roster],
    *,
    org: str,
    ss: bytes,
    person: blob.Person | None,
) -> Opened:
    files = site.file_keys(ss, granted["liaison"], granted["identity"])
    tables = {"accounts": accounts, **{name: opener(name, files[name]) for name in ("liaison", "identity")}}
    keys = {"accounts": site.accounts_key(ss), "liaison": granted["liaison"], "identity": granted["identity"]}
    return Opened(org, ss, person, granted["keeper"], rosters, keys, tables)


@dataclass(frozen=True, slots=True)
class File:
    """One file of an opened office."""

    office: Opened
    compartment: str
    tables: Tables

    def place(self, epoch: int) -> rows.Place:
        return rows.Place(self.office.org, self.compartment, epoch)

    def dek(self, subject: bytes, epoch: int, stored: bytes) -> bytes:
        """A keeper opens the keepers' wrap of a restricted file."""
        wraps = rows.wraps_of(stored)
        if wraps is None:
            key = self.office.keys[self.compartment]
            return rows.unwrap(self.place(epoch), subject, key=key, wrapped=stored)
        require(holds=self.compartment == "identity" and subject not in {rows.AUDIT, rows.OUTBOX})
        xpriv = site.keeper_xpriv(self.office.root_seed)
        dek = rows.unwrap_for(self.place(epoch), subject, uid="keeper", xpriv=xpriv, wrapped=wraps["keeper"])
        rows.require_proved(self.place(epoch), subject, stored, dek=dek)
        return dek

    def named(self) -> dict[bytes, list[str]]:
        """Who may open each restricted subject besides the keepers."""
        found = {subject: rows.wraps_of(stored) for (subject, _), stored in self.tables.wraps().items()}
        return {subject: sorted(set(wraps) - {"keeper"}) for subject, wraps in found.items() if wraps is not None}

    def strays(self) -> list[bytes]:
        """Subjects whose restricted wrap is not what the log says."""
        epoch, counting = self.office.rosters[max(self.office.rosters)].epoch, self.counting()
        lie = {subject: stored for (subject, at), stored in self.tables.wraps().items() if at == epoch}
        in_force = any(
            (line.table, line.record_id) == said_of_wraps.MARK and line.version for line in self.tables.chain()
        )
        told = {line.record_id for line in self.tables.chain() if line.table == said_of_wraps.TABLE and line.version}
        found = []
        for subject in sorted(told | {subject for subject, stored in lie.items() if stored[:1] == b"\x02"}):
            said = audit.stated(counting, said_of_wraps.TABLE, subject)
            state = said_of_wraps.state(self.place(epoch), subject, lie.get(subject))
            if state != said[1] if said is not None else in_force and state != b"":
                found.append(subject)
        return found

    def counting(self) -> list[audit.Line]:
        chain, where = self.tables.chain(), (self.compartment, self.office.org)
        return list(
            audit.counting(
                chain,
                self.office.rosters,
                compartment=where[0],
                org=where[1],
                body=lambda line: json.loads(self.body(line)),
            )
        )

    def body(self, line: audit.Line) -> str:
        """The sealed part of an entry."""
        said = self._said(line, self.tables.wraps())
        return "{}" if said is None else said.decode()

    def proof(self) -> Proof:
        tables = self.tables
        return Proof(
            self.office.org,
            self.compartment,
            tables.chain(),
            self.counting(),
            self.office.rosters,
            tables.lists(),
            tables.stated(),
        )

    def records(self) -> Iterator[dict[str, Any]]:
        """Every record that there is or was; each is what the audit or the checkpoint says, or this refuses."""
        proof, wraps = self.proof(), self.tables.wraps()
        for table in RECORDS[self.compartment]:
            lying = {row.record_id: row for row in self.tables.records(table)}
            known = {line.record_id for line in proof.chain if line.table == table and line.version}
            known |= {line.record_id for lines in proof.lines.values() for line in lines if line.table == table}
            for record_id in sorted(known | set(lying)):
                said = proof.stated(table, record_id)
                yield from self._record(lying.get(record_id), (table, record_id), said, wraps)

    def _record(
        self,
        row: Row | None,
        named: tuple[str, bytes],
        said: tuple[int, bytes] | None,
        wraps: Mapping[tuple[bytes, int], bytes],
    ) -> Iterator[dict[str, Any]]:
        told = {"file": self.compartment, "table": named[0], "record_id": named[1].hex()}
        if row is None:
            require(holds=said is None or said[1] == audit.REMOVED)
            if said is not None:
                yield {**told, "version": said[0], "removed": True}
            return
        record = rows.Record(self.place(row.epoch), row.table, row.record_id, row.subject, row.schema, row.version)
        require(holds=said == (row.version, record.state(row.body)))
        dek = self.dek(row.subject, row.epoch, wraps[row.subject, row.epoch])
        plain = rows.open_row(dek, record.aad(), row.body).decode()
        yield {**told, "subject_id": row.subject.hex(), "schema": row.schema, "version": row.version, "plain": plain}

    def entries(self) -> Iterator[dict[str, Any]]:
        """Every entry of the audit, with what its sealed body says."""
        wraps, counting = self.tables.wraps(), {line.number for line in self.counting()}
        for line in self.tables.chain():
            said = self._said(line, wraps)
            plain = None if said is None else said.decode()
            told = {"n": line.number, "actor": line.actor, "table": line.table, "version": line.version}
            yield {**told, "counts": line.number in counting, "plain": plain}

    def _said(self, line: audit.Line, wraps: Mapping[tuple[bytes, int], bytes]) -> bytes | None:
        """What an entry says; None where the key of what it is about is gone."""
        subject, place = rows.subject_of(line.body), self.place(line.epoch)
        if subject is None:
            dek = self.dek(rows.AUDIT, line.epoch, wraps[rows.AUDIT, line.epoch])
            return rows.open_row(dek, rows.audit_aad(place, line.number), line.body)
        now = max(epoch for _, epoch in wraps)
        if (subject, now) not in wraps:
            return None
        dek = self.dek(subject, now, wraps[subject, now])
        stored = wraps.get((rows.kept_under(subject), now))
        earlier = [] if stored is None else rows.kept(self.place(now), subject, stored, dek=dek)
        return rows.open_about(place, line.number, line.body, [rows.log_key(dek), *earlier])

    def drafts(self) -> Iterator[dict[str, Any]]:
        wraps, columns = self.tables.wraps(), "draft_id, subject_id, owner, schema, epoch, body"
        for draft_id, subject, owner, schema, epoch, body in self.tables.rows("draft", columns, order="draft_id"):
            place = self.place(epoch)
            aad = rows.draft_aad(place, draft_id, subject=subject, owner=owner, schema=schema)
            opened = rows.open_row(self.dek(subject, epoch, wraps[subject, epoch]), aad, body)
            if not opened.startswith(b"{"):  # one of before is signed by nobody
                opened = self._signed(place, opened, draft_id, subject=subject, owner=owner, schema=schema)
            told = {"draft_id": draft_id.hex(), "subject_id": subject.hex(), "owner": owner, "schema": schema}
            yield {**told, "plain": opened.decode()}

    def _signed(
        self, place: rows.Place, opened: bytes, draft_id: bytes, *, subject: bytes, owner: str, schema: int
    ) -> bytes:
        number, signature, value = int.from_bytes(opened[:8], "big"), opened[8:72], opened[72:]
        message = rows.typed_message(
            place, draft_id, subject=subject, owner=owner, schema=schema, number=number, value=value
        )
        entry = self.office.rosters[number].get(owner.partition("/")[0])
        if entry is None or not entry.active or not entry.holds(self.compartment):
            raise Refused
        verify(entry.epub, message, signature)
        return value

    def outbox(self) -> Iterator[dict[str, Any]]:
        wraps = self.tables.wraps()
        for seq, outbox_id, epoch, body in self.tables.rows("outbox", "seq, outbox_id, epoch, body", order="seq"):
            dek = self.dek(rows.OUTBOX, epoch, wraps[rows.OUTBOX, epoch])
            plain = rows.open_row(dek, rows.outbox_aad(self.place(epoch), outbox_id, seq=seq), body).decode()
            yield {"seq": seq, "outbox_id": outbox_id.hex(), "plain": plain}


def everything(office: Opened) -> dict[str, Any]:
    """Every record, draft, outbox entry and audit entry, as the stored description has them."""
    files = {name: office.file(name) for name in COMPARTMENTS}
    return {
        "records": [record for file in files.values() for record in file.records()],
        "drafts": list(files["identity"].drafts()),
        "outbox": list(files["identity"].outbox()),
        "audit": {name: list(file.entries()) for name, file in files.items()},
        "lines": {name: line_of(file.counting(), office.rosters) for name, file in files.items()},
    }


def owed(office: Opened, entry: Mapping[str, Any]) -> str:
    """The content of a row that an outbox entry still owes to liaison.db."""
    row, file = json.loads(entry["plain"])["row"], office.file("liaison")
    record_id, subject, body, wrap = (
        base64.b64decode(row[name], validate=True) for name in ("record_id", "subject_id", "body", "wrap")
    )
    record = rows.Record(file.place(row["epoch"]), row["table"], record_id, subject, row["schema"], row["version"])
    return rows.open_row(file.dek(subject, row["epoch"], wrap), record.aad(), body).decode()
