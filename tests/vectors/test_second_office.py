"""The second implementation reads whole offices as the program left them on a disk, with the papers and a password.

SQLCipher opens the pages, with a key that the second implementation derived; the rest is its own.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.vectors.office import ARCHIVE, SAID, unpack
from tests.vectors.second import anchors, backup, checkpoint, claims, files, founding, sheets, site, texts
from tests.vectors.second import office as second
from tests.vectors.second.primitives import Refused, epub_of, sha256, verify
from tests.vectors.second.tombstones import Tombstone, read_file

TOLD: dict[str, Any] = json.loads(SAID.read_text("utf-8"))
PEOPLE: dict[str, Any] = TOLD["people"]
KEEPER, INTAKE, ADMINISTRATOR, DEMOTED = "samira", "nasrin", "rebin", "dilan"
SHUT = sha256(b"nsintake test vector: 2234-679C")[:16]
HELD = contextlib.ExitStack()


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    HELD.close()
    for known in (unpacked, opened):
        known.cache_clear()


@cache
def unpacked() -> Path:
    import tempfile  # noqa: PLC0415

    folder = Path(HELD.enter_context(tempfile.TemporaryDirectory()))
    unpack(folder)
    return folder


def generation(name: str) -> Path:
    data = unpacked() / name / "data"
    return data / f"generation-{files.generation_of((data / 'current').read_bytes())}"


def open_file(path: Path, key: bytes) -> files.Tables:
    """By SQLCipher, with a raw key."""
    assert files.pages_hold(path.read_bytes(), key)
    assert not files.pages_hold(path.read_bytes(), key[::-1])
    connection = dbapi2.connect(str(path))
    HELD.callback(connection.close)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_page_size = 8192")
    return files.Tables(lambda text: list(connection.execute(text).fetchall()))


def ss_of(sheet: str) -> bytes:
    return site.stretched(sheets.read("S", sheet))


@cache
def opened(name: str) -> second.Opened:
    """An office by its keeper."""
    folder, said = generation(name), TOLD[name]
    return second.open_office(
        lambda comp, key: open_file(folder / f"{comp}.db", key),
        ss=ss_of(said["site_sheet"]),
        login=KEEPER,
        password=PEOPLE[KEEPER]["password"],
    )


def in_order(said: dict[str, Any]) -> dict[str, Any]:
    names = ("records", "drafts", "outbox", "audit", "lines")
    return {name: sorted(said[name], key=str) if name == "records" else said[name] for name in names}


BOTH = pytest.mark.parametrize("name", ["first", "second"])


# -- everything --------------------------------------------------------------------------------------------------------


def test_the_archive_is_small() -> None:
    assert ARCHIVE.stat().st_size + SAID.stat().st_size <= 1 << 21


@BOTH
def test_everything_is_read_as_the_program_wrote_it(name: str) -> None:
    office = opened(name)
    assert in_order(second.everything(office)) == in_order(TOLD[name])
    assert (office.roster.epoch, office.roster.number) == (TOLD[name]["epoch"], TOLD[name]["roster"])
    assert list(office.rosters) == TOLD[name]["rosters"]
    (owed,) = office.file("identity").outbox()
    assert json.loads(second.owed(office, owed))["recipient_id"] == "cp-qayyarah"


@BOTH
def test_every_table_is_one_that_the_document_names(name: str) -> None:
    common = {"dek", "audit", "checkpoint", "checkpoint_list", "alembic_version"}
    more = {
        "accounts": {"user_account", "roster", "grant_", "setting", "throttle", "tombstone"},
        "liaison": set(),
        "identity": {"draft", "outbox"},
    }
    for comp, tables in opened(name).tables.items():
        ((revision,),) = tables.rows("alembic_version", "version_num", order="version_num")
        rows = tables.rows("sqlite_master", "type, name", order="name")
        named = {str(row[1]) for row in rows if row[0] == "table"}
        assert named == common | more[comp] | set(second.RECORDS[comp]) - second.later_than(str(revision))


def test_only_the_named_and_keepers_open_a_restricted_file() -> None:
    uid = PEOPLE[INTAKE]["uid"]
    for name in ("first", "second"):
        assert opened(name).file("identity").named() == {SHUT: [uid]}


@BOTH
def test_every_release_is_signed_by_who_could(name: str) -> None:
    office = opened(name)
    letters = [
        record
        for record in office.file("liaison").records()
        if record["table"] == "released_letter" and "plain" in record
    ]
    assert letters
    for letter in letters:
        judge_letter(office, bytes.fromhex(letter["record_id"]), json.loads(letter["plain"]))


def judge_letter(office: second.Opened, letter_id: bytes, letter: dict[str, Any]) -> None:
    import base64  # noqa: PLC0415

    record_id, pdf, model, signature = (
        base64.b64decode(letter[field]) for field in ("record_id", "pdf", "model", "signature")
    )
    claim = claims.Release(
        office.org,
        letter_id,
        record_id,
        letter["version"],
        letter["lang"],
        sha256(pdf),
        sha256(model),
        letter["recipient_id"].encode(),
        letter["expires"],
        letter["roster_no"],
    )
    claims.judge(claim, signature, uid=letter["releaser"], roster=office.rosters[letter["roster_no"]])


# -- the site secret, the root -----------------------------------------------------------------------------------------


@BOTH
def test_the_share_file_and_the_keyring_give_the_secret_of_the_sheet(name: str) -> None:
    share = site.ShareFile.read((unpacked() / name / "data" / "share").read_bytes())
    raw = share.join(TOLD[name]["keyring"][share.item])
    assert raw == sheets.read("S", TOLD[name]["site_sheet"])
    assert share.check == site.check(site.stretched(raw))
    if name == "second":
        assert (generation(name) / "site").read_bytes() == share.check


def test_the_earlier_secret_opens_the_blobs_that_are_still_under_it() -> None:
    office, said = opened("second"), TOLD["second"]
    accounts = office.tables["accounts"]
    settings = accounts.settings()
    raws = site.before(office.ss, office.org, stored=settings["site_before"])
    assert [sheets.write("S", raw) for raw in raws] == said["earlier_sheets"]
    under = {key.removeprefix("site_of:"): value for key, value in settings.items() if key.startswith("site_of:")}
    assert sorted(under) == said["site_of"]
    assert set(under.values()) == {site.check(site.stretched(raws[0]))}
    roots = dict(zip(said["roots"], ("first", "then", "now"), strict=True))
    found = {}
    for login in (INTAKE, ADMINISTRATOR, KEEPER):
        _, person = second.person_of(accounts, login, PEOPLE[login]["password"], ss=office.ss)
        found[login] = roots[person.root_pub.hex()]
    assert found == {INTAKE: "first", ADMINISTRATOR: "then", KEEPER: "now"}


def test_rosters_count_only_through_the_records_of_the_roots() -> None:
    office, said = opened("second"), TOLD["second"]
    accounts = office.tables["accounts"]
    for root, number in zip(said["roots"], (9, 10, 11), strict=True):
        counted = second.rosters_of(accounts, office.org, bytes.fromhex(root))
        assert max(counted) == number, "under an older root nothing later counts"
        assert min(counted) == 1
    assert sum(key.startswith("succession:") for key in accounts.settings()) == 2


@pytest.mark.parametrize("keyboard", [PEOPLE[KEEPER]["password"], TOLD["password_on_another_keyboard"][KEEPER]])
def test_a_password_opens_from_either_keyboard(keyboard: str) -> None:
    office = opened("first")
    uid, person = second.person_of(office.tables["accounts"], KEEPER, keyboard, ss=office.ss)
    assert (uid, person) == (PEOPLE[KEEPER]["uid"], office.person)


def test_who_was_removed_is_given_nothing() -> None:
    office = opened("second")
    uid = PEOPLE[DEMOTED]["uid"]
    entry = office.roster.get(uid)
    assert entry is not None
    assert not entry.active
    assert office.tables["accounts"].grants(uid, office.roster.epoch) == {}


# -- founding, checkpoint, texts, anchors ------------------------------------------------------------------------------


@BOTH
def test_the_founding_is_done(name: str) -> None:
    office = opened(name)
    counting = office.file("accounts").counting()
    assert founding.founded(counting, office.rosters, org=office.org)
    if name == "first":
        check = site.check(office.ss)
        copies = founding.copies(counting, office.rosters, roster=office.roster, site_check=check)
        assert copies == {"S": 2, "A": 2, "B": 2}


def test_every_record_has_its_line_after_the_keys_were_changed() -> None:
    for comp in second.COMPARTMENTS:
        file = opened("second").file(comp)
        proof = file.proof()
        entry = proof.entry()
        assert entry is not None
        assert entry.version == TOLD["second"]["epoch"]
        place = file.place(entry.version)
        lines = [stated for some in proof.lines.values() for stated in some]
        digests = checkpoint.list_of(place, lines)
        assert proof.lists == {entry.version: digests}
        previous = proof.chain[entry.number - 2].head
        assert entry.state == checkpoint.entry_state(place, entry.number, previous=previous, digests=digests)
        assert len(lines) >= sum(record["file"] == comp for record in TOLD["second"]["records"])
        before = opened("first").file(comp).tables.chain()
        assert proof.chain[: len(before)] == before, "entries are carried over byte for byte"


@BOTH
def test_texts_hold_and_one_is_refused(name: str) -> None:
    office = opened(name)
    settings, counting = office.tables["accounts"].settings(), office.file("accounts").counting()

    def chosen(key: str) -> tuple[texts.Signed | None, bool]:
        kind, lang = key.split(":")
        shelf = texts.FieldCache(office.org, kind, lang, settings, counting, office.rosters)
        return shelf.choose(lambda _content: True)

    for key, said in TOLD["texts"].items():
        used, wrong = chosen(key)
        assert used is not None
        assert (used.version, used.content.decode(), wrong) == (said["version"], said["data"], False)
    for key in TOLD["texts_refused"]:
        assert chosen(key) == (None, True)


@BOTH
def test_anchors_hold_the_chains_to_their_heads(name: str) -> None:
    office = opened(name)
    stored = (unpacked() / name / "state" / f"anchors-{office.org}").read_bytes()
    memory = anchors.Memory.read(stored)
    assert memory.written() == stored
    assert TOLD[name]["keyring"][anchors.keyring_item(office.org)] == stored.hex()
    assert (unpacked() / name / "state" / f"roster-{office.org}").read_bytes() == str(office.roster.number).encode()
    for anchor in memory.anchors:
        file = office.file(anchor.file.removesuffix(".db"))
        line = anchors.line_of(file.counting(), office.rosters)
        assert anchor.satisfied(line, file.tables.chain())
        assert not anchor.satisfied(line, file.tables.chain()[: anchor.number - 1])


def test_a_verification_is_signed_by_the_keeper() -> None:
    (path,) = unpacked().glob("first/verification-*.txt")
    for name in ("first", "second"):
        office = opened(name)
        result = anchors.Result.read(path.read_bytes(), office.rosters)
        assert (result.org, result.uid) == (office.org, PEOPLE[KEEPER]["uid"])
        for anchor in result.anchors:
            chain = office.file(anchor.file.removesuffix(".db")).tables.chain()
            assert chain[anchor.number - 1].head == anchor.head
    with pytest.raises(Refused):
        anchors.Result.read(path.read_bytes().replace(b"holds", b"halts"), opened("first").rosters)


# -- backup and tombstones ---------------------------------------------------------------------------------------------


@cache
def container() -> backup.Container:
    return backup.Container.read((unpacked() / "first" / "medium" / TOLD["backup"]["name"]).read_bytes())


def test_a_backup_opens_with_both_halves_and_nothing_else(tmp_path: Path) -> None:
    halves = [sheets.read(letter, TOLD["sheets"][letter]) for letter in "AB"]
    raw = container().site_secret(site.recovery_xpriv(*halves))
    assert sheets.write("S", raw) == TOLD["sheets"]["S"]
    for part, content in zip(container().manifest.parts, container().contents, strict=True):
        (tmp_path / part.name).write_bytes(content)
    office = second.open_by_halves(
        lambda comp, key: open_file(tmp_path / f"{comp}.db", key),
        ss=site.stretched(raw),
        half_a=halves[0],
        half_b=halves[1],
    )
    container().judge(office.rosters[container().manifest.roster_number])
    assert container().manifest.maker == TOLD["backup"]["maker"]
    assert epub_of(office.root_seed).hex() == TOLD["first"]["root_pub"]
    read, said = in_order(second.everything(office)), in_order(TOLD["first"])
    assert [read[kind] for kind in ("records", "drafts", "outbox")] == [
        said[kind] for kind in ("records", "drafts", "outbox")
    ]
    for comp, number in TOLD["backup"]["heads"].items():
        assert read["audit"][comp] == said["audit"][comp][:number]


def test_the_tombstones_count_and_name_what_is_gone() -> None:
    office = opened("second")
    kept = [Tombstone.read(stored) for stored in office.tables["accounts"].tombstones()]
    beside = list(read_file((unpacked() / "first" / "medium" / "tombstones").read_bytes()))
    assert sorted(map(str, beside)) == sorted(map(str, kept))
    for stone in kept:
        stone.judge(office.rosters[stone.roster_number])
    gone = {stone.subject for stone in kept}
    for comp in ("liaison", "identity"):
        file = office.file(comp)
        assert gone.isdisjoint(subject for subject, _ in file.tables.wraps())
        assert gone.isdisjoint(bytes.fromhex(record["subject_id"]) for record in file.records() if "plain" in record)


# -- positive controls: what was accepted above is refused where anything is bent --------------------------------------


def bent(name: str, comp: str, change: dict[str, Callable[[list[Any]], list[Any]]]) -> second.File:
    """A file in which the rows of some tables are others."""
    office = opened(name)
    query = office.tables[comp].query

    def changed(text: str) -> list[Any]:
        rows = query(text)
        table = text.split(" FROM ")[1].split(" ", maxsplit=1)[0]
        return change[table](rows) if table in change else rows

    return second.File(office, comp, files.Tables(changed))


def swap(rows: list[Any]) -> list[Any]:
    """The bodies of the first two."""
    first, second, *rest = rows
    return [(*first[:-1], second[-1]), (*second[:-1], first[-1]), *rest]


BENT: list[tuple[str, Callable[[list[Any]], list[Any]]]] = [
    ("card", swap),
    ("card", lambda rows: rows[1:]),
    ("card", lambda rows: [(*rows[0][:4], rows[0][4] + 1, rows[0][5]), *rows[1:]]),
    ("card", lambda rows: [*rows, (bytes(16), *rows[0][1:])]),
    ("dek", lambda rows: [(row[0], row[1], rows[0][2]) for row in rows]),
]


@BOTH
@pytest.mark.parametrize(("table", "change"), BENT)
def test_a_row_that_was_bent_is_refused(name: str, table: str, change: Callable[[list[Any]], list[Any]]) -> None:
    file = bent(name, "identity", {table: change})
    with pytest.raises(Refused):
        list(file.records())


def test_after_the_keys_were_changed_only_the_checkpoint_speaks_for_old_rows() -> None:
    for table in ("checkpoint", "checkpoint_list"):
        file = bent("second", "identity", {table: lambda _rows: []})
        with pytest.raises(Refused):
            list(file.records())


def test_a_signature_is_looked_at() -> None:
    line = opened("first").tables["accounts"].chain()[0]
    with pytest.raises(Refused):
        verify(opened("first").roster.keeper_xpub, line.head, line.signature)
