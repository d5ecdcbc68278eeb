"""What each sealed or signed thing of the files is bound to, part by part, as docs/formats.md says it.

Whatever is left out of such a list can be exchanged without anybody noticing.
"""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import tlv, unpad, unseal, untlv
from nsintake.crypto.keys import verify
from nsintake.store import checkpoint, tombstones, wraps
from nsintake.store.audit_lines import LogLine
from nsintake.store.checkpoint import CheckpointLine
from nsintake.store.codec import encode
from nsintake.store.drafts import Drafts
from nsintake.store.index_parts import IndexParts, looks_of
from nsintake.store.outbox import Outbox
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import ORG, Note, Station

COMP = Compartment.IDENTITY


def saved(store: SealedStore, subject: bytes) -> bytes:
    record = new_id()
    with store.begin() as work:
        store.put(work, "case_file", record, subject, Note(), verb="saved")
        work.commit()
    return record


def test_a_row(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record, reader = saved(store, subject), store.database.reader()
    schema, epoch, version, body = reader.execute(
        "SELECT schema, epoch, row_version, body FROM case_file WHERE record_id = ?", (record,)
    ).fetchone()
    aad = tlv("rec", ORG, "case_file", record, subject, "identity", epoch, schema, version)
    assert store.deks.find(reader, subject, 1).open(body, aad)
    said = store.audit.newest(reader, "case_file", record)
    assert said == (1, sha256(aad + body).digest())


def test_a_draft(station: Station) -> None:
    store, draft, subject = station.store("u-intake"), new_id(), new_id()
    Drafts(store).save(draft, subject, Note(), owner="u-intake")
    reader = store.database.reader()
    schema, epoch, body = reader.execute("SELECT schema, epoch, body FROM draft").fetchone()
    aad = tlv("draft", ORG, draft, subject, "u-intake", epoch, schema)
    plain = unpad(store.deks.find(reader, subject, 1).open(body, aad))
    number, signature, value = plain[:8], plain[8:72], plain[72:]
    assert int.from_bytes(number) == 1
    bound = tlv("draft-typed", "draft", ORG, draft, subject, "u-intake", schema, 1, sha256(value).digest())
    verify(station.people["u-intake"].epub, bound, signature)
    assert value == encode(Note())


def test_what_is_owed(station: Station) -> None:
    store = station.store("u-intake")
    outbox = Outbox(store, station.store("u-intake", Compartment.LIAISON))
    with store.begin() as work:
        owed = outbox.add_note(work, "withdraw", Note())
        work.commit()
    reader = store.database.reader()
    seq, epoch, body = reader.execute("SELECT seq, epoch, body FROM outbox").fetchone()
    assert store.deks.find(reader, wraps.OUTBOX, 1).open(body, tlv("outbox", ORG, seq, owed, epoch))


def test_a_key_and_the_names_it_was_given_to(station: Station) -> None:
    store, free, few = station.store("u-intake"), new_id(), new_id()
    wrap, _ = store.deks.make(free)
    assert unseal(station.comp_keys[COMP], wrap, tlv("dek", ORG, "identity", 1, free))
    wrap, dek = store.deks.make(few, ["u-intake"])
    parts = untlv(wrap[1:], "restricted")
    assert parts[::2] == [b"", b"keeper", b"u-intake"]
    assert dek.open(parts[1], tlv("dek-names", ORG, "identity", 1, few, "keeper", "u-intake")) == b""


def test_a_part_of_what_a_session_keeps(station: Station) -> None:
    made = IndexParts(station.store("u-intake"), "u-intake").seal(3, b"kept")
    assert made.digest == sha256(tlv("index-part", 3, "u-intake", made.wrap, made.body)).digest()
    named = sha256(tlv("index-part", "u-intake", 3)).digest()[:16]
    dek = station.store("u-intake").deks.opened(named, 1, made.wrap)
    assert dek.open(made.body, tlv("index-part", ORG, "u-intake", 3, 1)) == b"kept"


def test_a_look_at_a_file(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record, reader = saved(store, subject), store.database.reader()
    schema, epoch, version, body = reader.execute("SELECT schema, epoch, row_version, body FROM case_file").fetchone()
    (wrap,) = reader.execute("SELECT wrap FROM dek WHERE subject_id = ?", (subject,)).fetchone()
    said = tlv("look", record, subject, schema, epoch, version, wrap)
    assert looks_of(store, "case_file", [record]) == {record: sha256(said + body).digest()}


def test_what_the_log_says_of_a_restricted_key(station: Station) -> None:
    store, few = station.store("u-intake"), new_id()
    wrap, _ = store.deks.make(few, ["u-intake"])
    with store.begin() as work:
        store.deks.insert(work, few, 1, wrap=wrap)
        work.commit()
    said = store.audit.newest(store.database.reader(), "wrap", few)
    assert said == (1, sha256(tlv("wrap", ORG, "identity", 1, few, wrap)).digest())


def test_an_entry_of_the_audit(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    saved(store, subject)
    first, second = store.audit.lines(1, 2)
    entry = station.roster().entry("u-intake")
    assert entry is not None
    for line, before in ((first, bytes(32)), (second, first.head)):
        assert line.head == sha256(hashed(line, before)).digest()
        verify(entry.epub, tlv("audit", "identity", ORG, line.head), line.sig)
    cursor = store.database.reader()
    dek = store.deks.find(cursor, wraps.AUDIT, first.epoch)
    assert dek.open(first.body, tlv("audit-body", ORG, "identity", 1, first.epoch))
    hers = store.deks.find(cursor, subject, second.epoch).for_log()
    assert second.body[:17] == b"\x02" + subject
    assert hers.open(second.body[17:], tlv("audit-about", ORG, "identity", 2, second.epoch, subject))


def test_keys_of_the_log(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    saved(store, subject)
    cursor = store.database.reader()
    before = store.deks.find(cursor, subject, 1).for_log()
    with store.begin() as work:
        store.reseal(work, subject, None, verb="open_file")
        work.commit()
    named = sha256(b"nsintake/log-keys" + subject).digest()[:16]
    kept, dek = store.deks.wrap_of(cursor, named, 1), store.deks.find(cursor, subject, 1)
    assert kept is not None
    assert kept[:1] == b"\x03"
    (opened,) = dek.open_keys(kept[1:], tlv("dek-log", ORG, "identity", 1, subject))
    assert opened.same_as(before)


def hashed(line: LogLine, before: bytes) -> bytes:
    told = (line.tbl, line.record_id, line.version, line.hash, line.epoch, sha256(line.body).digest())
    return tlv("audit", "identity", ORG, line.n, before, line.actor, line.day, line.roster_no, *told)


def test_a_tombstone(station: Station) -> None:
    subject, entry = new_id(), station.roster().entry("u-intake")
    assert entry is not None
    made = tombstones.make(station.keyring("u-intake"), COMP, subject, day=date(2026, 3, 4))
    signed = ("tombstone", ORG, "identity", subject, "2026-03-04", 1)
    verify(entry.epub, tlv(*signed), made.signature)
    assert tombstones.encode(made) == tlv(*signed, "u-intake", made.signature)


def test_a_checkpoint() -> None:
    lines = [CheckpointLine("card", b"r" * 16, 3, b"h" * 32), CheckpointLine("task", b"s" * 16, 4, b"")]
    digest = checkpoint.digest_of(ORG, COMP, 2, bucket=7, lines=lines)
    parts = ("card", b"r" * 16, 3, b"h" * 32, "task", b"s" * 16, 4, b"")
    assert digest == sha256(tlv("checkpoint-bucket", ORG, "identity", 2, 7, *parts)).digest()
    state = checkpoint.state_of(ORG, COMP, 2, number=9, head=b"a" * 32, buckets=b"b")
    assert state == sha256(tlv("checkpoint", ORG, "identity", 2, 9, b"a" * 32, b"b")).digest()
