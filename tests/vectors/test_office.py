"""The stored offices open with the program: the database of the first release, which every later version must read.

Whoever changes a table or a type before the first release makes them again (``make_office``); afterwards never.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from nsintake.clock import FixedClock
from nsintake.crypto import user_blob
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.os_keyring import SERVICE
from nsintake.domain.case import CaseCard
from nsintake.domain.liaison import MaskedRecord
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.audit.missing_tombstones import missing_tombstones
from nsintake.services.backup import staging
from nsintake.services.day.erasure import tombstones
from nsintake.services.station import succession
from nsintake.store.anchors import Anchors
from nsintake.store.check import verify_file
from nsintake.store.content import SignedTexts
from nsintake.store.tables import METADATA
from nsintake.store.tombstones import read_lines
from tests import scale
from tests.once import derived
from tests.services.ladder import MOMENT
from tests.vectors import make_office, office
from tests.vectors.office import ADMINISTRATOR, INTAKE, KEEPER, LIAISON

SAID: dict[str, Any] = office.said()
PEOPLE: dict[str, Any] = SAID["people"]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("offices")
    office.unpack(folder)
    return folder


@pytest.fixture
def place(unpacked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The offices, to be written into; each is entered by ``at``."""
    folder = tmp_path / "offices"
    shutil.copytree(unpacked, folder, copy_function=shutil.copy2)
    office.use_keyring_in_memory(monkeypatch)
    monkeypatch.setattr(user_blob, "derive_kek", derived)
    yield folder
    office.wait_for_anchors()


def at(place: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of one office, whose account of the computer has the state and the keyring of then."""
    monkeypatch.setenv("NSINTAKE_STATE", str(place / name / "state"))
    items = office.use_keyring_in_memory(monkeypatch)
    items.update({(SERVICE, item): value for item, value in SAID[name]["keyring"].items()})
    return place / name / "data"


def password_of(login: str) -> str:
    return str(PEOPLE[login]["password"])


def looking(data: Path, login: str = KEEPER) -> SignedIn:
    return office.looking(data, login, password_of(login))


def sign_in_as(data: Path, login: str = KEEPER) -> SignedIn:
    return office.sign_in_as(data, login, password_of(login))


def told(signed_in: SignedIn) -> dict[str, Any]:
    """What is read, in the order of the description."""
    return in_order(office.everything(signed_in))


def in_order(said: dict[str, Any]) -> dict[str, Any]:
    names = ("records", "drafts", "outbox", "audit", "lines")
    return {name: sorted(said[name], key=str) if name == "records" else said[name] for name in names}


# --- everything in them


@pytest.mark.parametrize("name", ["first", "second"])
def test_everything_in_an_office_is_read_as_it_was_written(
    place: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in = looking(at(place, name, monkeypatch))
    said = SAID[name]
    assert told(signed_in) == in_order(said)
    assert (signed_in.ring.epoch, signed_in.ring.roster.number) == (said["epoch"], said["roster"])
    assert signed_in.ring.root_pub.hex() == said["root_pub"]
    assert [n for n in range(1, said["roster"] + 1) if signed_in.rosters.at(n) is not None] == said["rosters"]
    assert signed_in.unsound == (), "its anchors are satisfied"
    assert signed_in.founded
    for store in signed_in.stores:
        report = verify_file(store)
        assert list(report.powerless) == SAID["powerless"].get(store.comp.value, [])
        assert report.broken + report.stray + report.unproved == ()
    office.end(signed_in)


@pytest.mark.parametrize("name", ["first", "second"])
def test_the_tables_are_brought_up_to_date(place: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = looking(at(place, name, monkeypatch))
    for store in signed_in.stores:
        with store.database.engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, METADATA[store.comp]) == []
            connection.rollback()
    office.end(signed_in)


@pytest.mark.skipif(not scale.FULL, reason="makes two offices, which takes seconds")
def test_the_script_still_makes_such_offices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many rows, entries and texts as the stored ones have; the bytes are random."""
    office.use_keyring_in_memory(monkeypatch)
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    making = make_office.Making(tmp_path, said={})
    make_office.second(making, make_office.first(making))
    shape = {
        name: {kind: len(SAID[name][kind]) for kind in ("records", "drafts", "outbox")} for name in ("first", "second")
    }
    made = {
        name: {kind: len(making.said[name][kind]) for kind in ("records", "drafts", "outbox")}
        for name in ("first", "second")
    }
    assert made == shape
    assert set(making.said) | {"format", "moment"} == set(SAID)


# --- people


def test_a_password_set_on_one_keyboard_opens_from_another(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = at(place, "first", monkeypatch)
    other = SAID["password_on_another_keyboard"][KEEPER]
    assert other != password_of(KEEPER)
    signed_in = office.sign_in_as(data, KEEPER, other, sheet=SAID["sheets"]["S"])
    assert signed_in.uid == PEOPLE[KEEPER]["uid"]
    office.end(signed_in)


def test_what_was_owed_is_delivered_and_a_restricted_file_stays_so(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = at(place, "first", monkeypatch)
    worker = sign_in_as(data, INTAKE)
    record = worker.liaison.get("masked_record", make_office.ident(f"{make_office.SHUT} record"), MaskedRecord)
    assert record.reference == make_office.SHUT[::-1]
    codes = {card.code for _, card in worker.identity.list("card", CaseCard)}
    assert codes == {make_office.HER, make_office.SHUT}
    assert worker.identity.holders(make_office.ident(make_office.SHUT)) == (worker.uid,)
    office.end(worker)
    officer = sign_in_as(data, LIAISON)
    assert officer.files.identity is None
    assert officer.liaison.get("masked_record", make_office.ident(f"{make_office.SHUT} record"), MaskedRecord) == record
    office.end(officer)


def test_the_log_tells_what_does_not_count(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = looking(at(place, "first", monkeypatch))
    views = {view.n: view for view in signed_in.identity.audit.views(limit=1000)}
    assert [n for n, view in views.items() if not view.counts] == SAID["powerless"]["identity"]
    assert {view.verb for view in views.values()} >= {"record", "restrict", "erase", "continued", "roster"}
    office.end(signed_in)


# --- texts, results, tombstones, backup


def test_texts_hold_and_one_is_refused(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("first", "second"):
        signed_in = looking(at(place, name, monkeypatch))
        texts = SignedTexts(
            signed_in.accounts, signed_in.accounts_store.audit, signed_in.rosters, org=signed_in.ring.org
        )
        for key, said in SAID["texts"].items():
            found = texts.found(*key.split(":"))
            assert not found.wrong
            assert (found.newest, found.texts[0].data.decode()) == (said["version"], said["data"])
        for key in SAID["texts_refused"]:
            found = texts.found(*key.split(":"))
            assert (found.texts, found.wrong, found.newest) == ((), True, 0)
        assert signed_in.content.duty_phone == SAID["texts"]["duty_phone:all"]["data"]
        office.end(signed_in)


def test_a_verification_is_read_back(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("first", "second"):
        signed_in = looking(at(place, name, monkeypatch))
        (text,) = (path.read_text("ascii") for path in place.glob("first/verification-*.txt"))
        read = audit.check_statement(signed_in, text)
        assert (read.day, read.by, read.missing) == (MOMENT.date(), PEOPLE[KEEPER]["name"], ())
        assert len(read.heads) == 3
        office.end(signed_in)


def test_tombstones_count_in_the_station_and_beside_its_backups(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("first", "second"):
        signed_in = looking(at(place, name, monkeypatch))
        kept = tombstones(signed_in)
        assert {(tombstone.comp.value, tombstone.subject_id) for tombstone in kept} >= {
            ("identity", make_office.ident(make_office.GONE)),
            ("liaison", make_office.ident(f"{make_office.GONE} record")),
        }
        beside = read_lines((place / "first" / "medium" / "tombstones").read_bytes())[0]
        assert len(beside) == len(kept)
        assert missing_tombstones(signed_in) == ()
        office.end(signed_in)


@pytest.mark.parametrize("halves", [True, False])
def test_a_backup_opens_with_its_papers_alone(place: Path, halves: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    at(place, "first", monkeypatch)
    path, said = place / "first" / "medium" / SAID["backup"]["name"], SAID["first"]
    staged_in = place / "staged"
    staged_in.mkdir()
    staged = staging.stage(staged_in, path, clock=FixedClock(MOMENT))
    sheets = SAID["sheets"]
    if halves:
        then = staging.open_by_halves(staged, sheets["A"], sheets["B"], uid="new", password="word", params=FLOOR)
    else:
        then = staging.open_by_password(staged, sheets["S"], KEEPER, password_of(KEEPER))
    unsound = staging.prove(then)
    assert unsound == ("identity.db",), "the forged entry, which the station has settled"
    assert then.staged.container.manifest.maker == SAID["backup"]["maker"]
    signed_in = SignedIn(then.staged, then.ring, then.files)
    read = told(signed_in)
    assert {kind: read[kind] for kind in ("records", "drafts", "outbox")} == {
        kind: in_order(said)[kind] for kind in ("records", "drafts", "outbox")
    }
    for comp, number in SAID["backup"]["heads"].items():
        assert read["audit"][comp] == said["audit"][comp][:number]
    office.wait_for_anchors()
    then.close()


# --- after the keys, the secret and the root were changed


def test_who_is_under_the_old_secret_and_the_old_root_takes_both(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data, said = at(place, "second", monkeypatch), SAID["second"]
    with pytest.raises(Refused, match="root_changed"):
        sign_in_as(data, INTAKE)
    keeper = sign_in_as(data)
    assert set(said["site_of"]) - set(keeper.accounts.settings("site_of:")) == {PEOPLE[INTAKE]["uid"]}
    assert set(succession.waits_for_root(keeper)) == set(said["old_root"])
    for login in (INTAKE, ADMINISTRATOR):
        succession.take_root(keeper, login=login, password=password_of(login), params=FLOOR)
    office.end(keeper)
    worker = sign_in_as(data, INTAKE)
    assert worker.identity.holders(make_office.ident(make_office.SHUT)) == (worker.uid,)
    assert {card.code for _, card in worker.identity.list("card", CaseCard)} == {make_office.HER, make_office.SHUT}
    office.end(worker)


def test_who_was_removed_opens_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused, match="disabled"):
        sign_in_as(at(place, "second", monkeypatch), office.DEMOTED)


def test_anchors_are_written_as_they_were(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("first", "second"):
        at(place, name, monkeypatch)
        anchors = Anchors(SAID["org"], in_keyring=False)
        text = anchors.path.read_text("ascii")
        assert anchors.text() == text
        assert text.encode("ascii").hex() in SAID[name]["keyring"].values()
