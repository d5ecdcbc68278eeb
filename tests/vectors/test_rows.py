"""What the second implementation made (``rows-1.json``) is what the program reads, part by part.

Its rows and its chain are put into a real file, whose keys are those of ``crypto-1.json``.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, unpad
from nsintake.crypto.founding import recovery_key
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import check_signature
from nsintake.crypto.signatures import ContentClaim, ReleaseClaim, digest, verify_claim
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.case import CaseCard
from nsintake.domain.incident import IncidentKind
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.pending import WITHDRAWAL, PendingWithdrawal
from nsintake.errors import EnvironmentFault, UserFault
from nsintake.records import signed_papers
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit_report
from nsintake.services.station import founding_steps
from nsintake.store import backup, checkpoint, content, generation, migrations, tombstones, wraps
from nsintake.store.accounts import Accounts
from nsintake.store.anchors import Anchor, Anchors, IntegrityFinding, continue_line, item_name
from nsintake.store.audit import passing_over
from nsintake.store.check import excuses_of, verify_chain
from nsintake.store.checkpoint import CheckpointLine, StatedRow
from nsintake.store.codec import decode, schema_of
from nsintake.store.content import SignedTexts
from nsintake.store.drafts import Drafts
from nsintake.store.engine import Database, open_database
from nsintake.store.outbox import Outbox
from nsintake.store.roster_history import RosterHistory
from nsintake.store.rules_in_force import note_in_every
from nsintake.store.sealed import SealedStore
from tests.services.ladder import MOMENT
from tests.vectors.second import anchors as second
from tests.vectors.second import make
from tests.vectors.second.anchors import Memory, digest_of
from tests.vectors.second.stored import fixed
from tests.vectors.test_vectors import ROOT_PUB, SITE, STORED, roster, sign_in_as

MADE: dict[str, Any] = json.loads(make.MADE.read_text(encoding="ascii"))
ORG = STORED["org"]
COMP = Compartment(MADE["compartment"])
CHAIN = "n, actor, day, roster_no, tbl, record_id, version, hash, epoch, body, head, sig"


def hexed(*path: str) -> bytes:
    value: Any = MADE
    for key in path:
        value = value[key]
    return bytes.fromhex(value)


RECORD, SUBJECT = hexed("record", "record_id"), hexed("record", "subject_id")


def history(stored: dict[int, bytes] | None = None, **more: Any) -> RosterHistory:
    known = {1: bytes.fromhex(STORED["roster"])} if stored is None else stored
    return RosterHistory(known.get, **{"root_pub": ROOT_PUB, "org": ORG, **more})


@pytest.fixture(scope="module")
def ring() -> Iterator[KeyRing]:
    keys = sign_in_as("keeper-1")
    yield keys
    keys.close()


def opened(folder: Path, ring: KeyRing, comp: Compartment) -> Database:
    database = open_database(folder / f"{comp.value}.db", partial(ring.apply_file_key, comp), create=True)
    migrations.bring_up_to_date(database, comp)
    return database


def put(database: Database, table: str, columns: str, *rows: tuple[Any, ...]) -> None:
    places = ", ".join("?" * len(columns.split(",")))
    with database.begin() as work:
        work.cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({places})", rows)
        work.commit()


def line(entry: dict[str, Any]) -> tuple[Any, ...]:
    """An entry as the table has it."""
    raw = {"record_id", "state", "body", "head", "signature"}
    return tuple(bytes.fromhex(value) if name in raw else value for name, value in entry.items())


@pytest.fixture
def identity(tmp_path: Path, ring: KeyRing) -> Iterator[SealedStore]:
    """identity.db with everything that the second implementation sealed."""
    database = opened(tmp_path, ring, COMP)
    put(database, "audit", CHAIN, *map(line, MADE["audit"]["lines"]))
    keys = [(hexed("wraps", name, "subject_id"), 1, hexed("wraps", name, "wrap")) for name in MADE["wraps"]]
    put(database, "dek", "subject_id, epoch, wrap", *keys)
    row = (RECORD, SUBJECT, MADE["record"]["schema"], 1, MADE["record"]["version"], hexed("record", "body"))
    put(database, "card", "record_id, subject_id, schema, epoch, row_version, body", row)
    draft = (hexed("draft", "draft_id"), SUBJECT, MADE["draft"]["owner"], 1, 1, hexed("draft", "body"))
    put(database, "draft", "draft_id, subject_id, owner, schema, epoch, body", draft)
    owed = (MADE["outbox"]["seq"], hexed("outbox", "outbox_id"), 1, hexed("outbox", "body"))
    put(database, "outbox", "seq, outbox_id, epoch, body", owed)
    yield SealedStore(database, ring, comp=COMP, rosters=history(), clock=FixedClock(MOMENT))
    database.close()


def settle(store: SealedStore) -> None:
    """A keeper accepts what does not count in the chain: until then it keeps the record below it shut."""
    with store.begin() as work:
        continue_line(store, work, why="settled", details=excuses_of(verify_chain(store.audit)))
        work.commit()


# --- rows


def test_a_record_a_draft_and_what_is_owed_open(identity: SealedStore) -> None:
    with pytest.raises(OpenError):
        identity.get("card", RECORD, CaseCard)
    settle(identity)
    card = identity.get("card", RECORD, CaseCard)
    assert dataclasses.asdict(card) | {"opened": card.opened.isoformat()} == {
        **make.CARD,
        "kinds": (IncidentKind.THREAT_TO_PUBLISH,),
    }
    draft = Drafts(identity).load(hexed("draft", "draft_id"), PageDraft)
    assert (draft.owner, draft.subject_id) == (MADE["draft"]["owner"], SUBJECT)
    assert draft.value == PageDraft("letters", make.PAGE["state"])
    (note,) = Outbox(identity, identity).notes()
    assert note.kind == WITHDRAWAL
    assert note.value(PendingWithdrawal) == PendingWithdrawal(SUBJECT, "cp-qayyarah", by_phone=True)


def test_the_state_is_that_of_the_document(identity: SealedStore) -> None:
    settle(identity)
    said = identity.audit.newest(identity.database.reader(), "card", RECORD)
    assert said == StatedRow(MADE["record"]["version"], hexed("record", "state"))
    assert sha256(hexed("record", "aad") + hexed("record", "body")).digest() == hexed("record", "state")


def test_restricted_wraps_name_who_may_open(ring: KeyRing) -> None:
    stored, subject = hexed("restricted"), bytes.fromhex(STORED["dek"]["subject_id"])
    assert wraps.Wraps.holders(stored) == ("intake-1",)
    for keys in (ring, sign_in_as("intake-1")):
        dek = wraps.Wraps(keys, COMP, 1).opened(subject, 1, stored)
        sealed, aad = bytes.fromhex(STORED["dek"]["envelope"]), bytes.fromhex(STORED["dek"]["envelope_aad"])
        assert unpad(dek.open(sealed, aad)).hex() == STORED["dek"]["envelope_plain"]


# --- the chain


def is_shut(store: SealedStore, record_id: bytes) -> bool:
    try:
        store.audit.newest(store.database.reader(), "card", record_id)
    except OpenError:
        return True
    return False


def test_the_chain_counts_as_the_second_implementation_says(identity: SealedStore) -> None:
    views = {view.n: view for view in identity.audit.views(limit=100)}
    assert sorted(n for n, view in views.items() if view.counts) == MADE["audit"]["counting"]
    for n, body in enumerate(MADE["audit"]["bodies"], 1):
        assert (views[n].verb, views[n].details) == (body["verb"], body["details"])
        at = views[n].at
        assert at is not None
        assert at.strftime("%Y-%m-%dT%H:%M:%SZ") == body["at"]
    report = verify_chain(identity.audit)
    assert report.broken == ()
    assert set(report.powerless) == set(views) - set(MADE["audit"]["counting"])
    for record_id, version in MADE["audit"]["stated"].items():
        with passing_over(identity.audit):
            said = identity.audit.newest(identity.database.reader(), "card", bytes.fromhex(record_id))
        assert said is not None
        assert said.version == version
    shut = {record_id for record_id in MADE["audit"]["stated"] if is_shut(identity, bytes.fromhex(record_id))}
    assert shut == {RECORD.hex()}
    assert identity.audit.newest_day(by=COMP) == "2031-02-03"


def test_a_new_line_begins_with_the_state_of_the_document(identity: SealedStore) -> None:
    note_in_every([identity.audit])  # as an earlier version wrote it, the note that is there names no list
    head = identity.audit.head()
    with identity.begin() as work:
        assert continue_line(identity, work, why="settled") == 1
        work.commit()
    (entry,) = identity.audit.lines(head.number + 1, 1)
    assert entry.hash == second.continued_state(ORG, COMP.value, line=1, number=head.number, head=head.hash)


def test_the_checkpoint_comes_to_the_same() -> None:
    vector = MADE["checkpoint"]
    lines: dict[int, list[CheckpointLine]] = {}
    for entry in vector["lines"]:
        record_id = bytes.fromhex(entry["record_id"])
        assert checkpoint.bucket_of(record_id) == entry["bucket"]
        held = CheckpointLine(entry["table"], record_id, entry["version"], bytes.fromhex(entry["state"]))
        lines.setdefault(entry["bucket"], []).append(held)
    digests = [
        checkpoint.digest_of(ORG, COMP, vector["epoch"], bucket=bucket, lines=sorted(lines.get(bucket, ())))
        for bucket in range(checkpoint.BUCKETS)
    ]
    assert {str(bucket): digests[int(bucket)].hex() for bucket in vector["digests"]} == vector["digests"]
    assert sha256(b"".join(digests)).hexdigest() == vector["list_sha256"]
    number, previous = vector["number"] - 1, bytes.fromhex(vector["previous"])
    state = checkpoint.state_of(ORG, COMP, vector["epoch"], number=number, head=previous, buckets=b"".join(digests))
    assert state.hex() == vector["state"]


def test_the_rosters_of_three_roots_count() -> None:
    vector = MADE["succession"]
    stored = {int(n): bytes.fromhex(data) for n, data in vector["rosters"].items()}
    records = [bytes.fromhex(data) for data in vector["records"].values()]
    known = history(stored, root_pub=bytes.fromhex(vector["root_pub"]), successions=lambda: records)
    assert [n for n in range(1, 7) if known.at(n) is not None] == vector["counting"]
    assert known.root_since() == 5
    for n in (1, 3, 4):
        bent = {**stored, n: stored[n][:-1] + bytes([stored[n][-1] ^ 1])}
        known = history(bent, root_pub=bytes.fromhex(vector["root_pub"]), successions=lambda: records)
        assert known.at(n) is None


# --- what is signed


def test_tombstones_count() -> None:
    stored = tombstones.read_lines(hexed("tombstone_file"))[0]
    assert [tombstone.hex() for tombstone in stored] == MADE["tombstones"]
    assert tombstones.to_lines(stored) == hexed("tombstone_file")
    found = tombstones.verified_of(stored, history(), org=ORG)
    assert [tombstones.encode(tombstone) for tombstone in found] == list(stored)


def test_claims_hold() -> None:
    named = {"release": ReleaseClaim, "content": ContentClaim}
    for name, kind in named.items():
        vector = {**MADE["claims"][name]}
        signer, signature = vector.pop("actor"), bytes.fromhex(vector.pop("signature"))
        assert vector.pop("org") == ORG
        for key in set(vector) & {"letter_id", "record_id", "recipient", "pdf_hash", "model_hash", "content_hash"}:
            vector[key] = bytes.fromhex(vector[key])
        if "expiry" in vector:
            vector["expiry"] = date.fromisoformat(vector["expiry"])
        verify_claim(cast(Any, kind)(**vector), signature, signer=signer, roster=roster())


def test_papers_are_signed_with_all_that_their_rows_say() -> None:
    vector = MADE["papers"]["released"]
    letter = decode(ReleasedLetter, schema_of(ReleasedLetter), json.dumps(vector["row"]).encode())
    claim = signed_papers.claim_of(bytes.fromhex(vector["letter_id"]), letter)
    verify_claim(claim, letter.signature, signer=letter.releaser, roster=roster())
    vector = MADE["papers"]["named"]
    named = decode(NamedLetter, schema_of(NamedLetter), json.dumps(vector["row"]).encode())
    for paper in named.papers:
        claim = signed_papers.claim_of_named(bytes.fromhex(vector["named_id"]), named, paper)
        verify_claim(claim, paper.signature, signer=named.releaser, roster=roster())
    assert named.papers


def test_a_text_holds_in_accounts(tmp_path: Path, ring: KeyRing) -> None:
    stored, (kind, lang) = hexed("text", "stored"), ("advice.safety", "ckb")
    assert content.record_id(ORG, kind, lang) == hexed("text", "record_id")
    database = opened(tmp_path, ring, Compartment.ACCOUNTS)
    try:
        rosters, clock = history(), FixedClock(MOMENT)
        store = SealedStore(database, ring, comp=Compartment.ACCOUNTS, rosters=rosters, clock=clock)
        with store.begin() as work:
            for key in (f"content:{kind}:{lang}", f"content:{kind}:{lang}:2"):
                Accounts(database).put_setting(work, key, stored)
            store.audit.append(
                work,
                "wording",
                table="content",
                record_id=hexed("text", "record_id"),
                version=2,
                state=hexed("text", "state"),
            )
            work.commit()
        found = SignedTexts(Accounts(database), store.audit, rosters, org=ORG).found(kind, lang)
        assert (found.wrong, found.newest, found.texts[0].signer) == (False, 2, "keeper-1")
        assert digest(found.texts[0].data) == digest("\u0633\u06b5\u0627\u0648".encode())
    finally:
        database.close()


def test_a_container_is_whole_and_of_its_maker(tmp_path: Path) -> None:
    path, into = tmp_path / "files-20310203-040506-00000000.bin", tmp_path / "into"
    path.write_bytes(hexed("backup", "container"))
    into.mkdir()
    found = backup.unpack(path, into)
    assert {file.name: file.read_bytes().hex() for file in into.iterdir()} == MADE["backup"]["parts"]
    maker = roster().entry(found.manifest.maker)
    assert maker is not None
    check_signature(maker.epub, found.manifest.body(), found.signature)
    key = recovery_key(STORED["sheet_a"], STORED["sheet_b"])
    assert SiteSecret.from_recovery(key, found.manifest.site, org=ORG).sheet() == STORED["site_sheet"]
    assert found.manifest.generation == 1
    path.write_bytes(hexed("backup", "container")[:-1])
    with pytest.raises(EnvironmentFault):
        backup.verify(path)


# --- what a station keeps


def test_earlier_site_secrets_open() -> None:
    vector = MADE["station"]["site_before"]
    earlier = SITE.open_earlier(bytes.fromhex(vector["stored"]), org=ORG)
    assert [secret._raw.hex() for secret in earlier] == vector["raws"]
    assert [secret.check().hex() for secret in earlier] == vector["checks"]


def test_what_a_founding_states() -> None:
    secret = SimpleNamespace(secret=SITE)
    signed_in = cast(SignedIn, SimpleNamespace(station=secret, ring=SimpleNamespace(org=ORG, roster=roster())))
    for letter in founding_steps.LETTERS:
        stands_for = founding_steps._stands_for(signed_in, letter)
        assert stands_for.hex() == MADE["station"]["founding"][f"sheet-{letter}"]
        assert founding_steps._sheet_id(letter) == f"sheet-{letter}".encode().ljust(16, b"\0")


def test_anchors_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path))
    vector = MADE["station"]["anchors"]
    assert item_name(ORG) == vector["item"]
    (tmp_path / f"anchors-{ORG}").write_text(vector["text"], "ascii")
    anchors = Anchors(ORG, in_keyring=False)
    assert anchors.text() == vector["text"]
    assert anchors.carried()["accounts.db"] == Anchor("accounts.db", 0, 212, fixed("rows head")).text()
    assert list(anchors.found.values()) == [IntegrityFinding("identity.db", "rolled_back", 0, 58)]
    assert not anchors.unreadable


def test_how_far_a_file_was_verified_is_written_as_the_document_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path))
    first, anchor, found = MADE["station"]["anchors"]["text"].splitlines(keepends=True)
    verified = f"verified {anchor.strip()} {'5c' * 32}\n"
    (tmp_path / f"anchors-{ORG}").write_text(first + verified + anchor + found, "ascii")
    anchors = Anchors(ORG, in_keyring=False)
    assert not anchors.unreadable
    assert anchors.verified("accounts.db", 0).number == 212
    assert anchors.verified("accounts.db", 1).number == 0, "another line of the file"
    assert anchors.text() == first + anchor + found + verified
    assert Memory.read(anchors.text().encode()).written() == anchors.text().encode()


def test_how_far_an_earlier_version_verified_a_file_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path))
    first, anchor, found = MADE["station"]["anchors"]["text"].splitlines(keepends=True)
    (tmp_path / f"anchors-{ORG}").write_text(first + anchor + found + f"verified {anchor}", "ascii")
    anchors = Anchors(ORG, in_keyring=False)
    assert not anchors.unreadable
    assert anchors.verified("accounts.db", 0).number == 0
    assert anchors.text() == first + anchor + found
    assert Memory.read((tmp_path / f"anchors-{ORG}").read_bytes()).written() == anchors.text().encode()


def test_what_the_signatures_were_is_as_the_second_implementation_says(identity: SealedStore) -> None:
    signatures = [bytes.fromhex(entry["signature"]) for entry in MADE["audit"]["lines"]]
    assert verify_chain(identity.audit).signatures == digest_of(signatures)
    other = [signatures[0] + signatures[1][:1], signatures[1][1:], *signatures[2:]]
    assert digest_of(other) != digest_of(signatures)


def test_a_verification_is_read() -> None:
    text = MADE["station"]["verification"]
    ring = SimpleNamespace(org=ORG)
    signed_in = cast(SignedIn, SimpleNamespace(ring=ring, rosters=history(), name_of=lambda uid: uid))
    read = audit_report.read(signed_in, text)
    assert (read.by, read.day) == ("intake-1", date(2031, 2, 3))
    with pytest.raises(UserFault, match="statement_false"):
        audit_report.read(signed_in, text.replace("212", "213"))


def test_a_pointer_is_what_the_document_says(tmp_path: Path) -> None:
    (tmp_path / "generation-7").mkdir()
    (tmp_path / generation.POINTER).write_bytes(b"generation-7\n")
    assert generation.current(tmp_path) == 7
    (tmp_path / generation.POINTER).write_bytes(b"generation-07\n")
    with pytest.raises(EnvironmentFault):
        generation.current(tmp_path)
