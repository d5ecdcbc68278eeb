"""Entries about a woman: what the second implementation sealed the program opens, and the other way round."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.keys import KeyRing
from nsintake.records.case_files import case_of
from nsintake.services.day import case_view, erasure
from nsintake.store.audit_bodies import KEY_GONE
from nsintake.store.audit_lines import AuditBody
from nsintake.store.codec import decode
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from tests.attacks.test_restricted_files import a_file
from tests.services.colleagues import staffed  # noqa: F401 - a fixture
from tests.services.ladder import MOMENT, Office
from tests.services.station.test_rotation import change
from tests.store.conftest import founded, station  # noqa: F401 - fixtures
from tests.store.station import ORG, Note, Station
from tests.vectors.office import everything
from tests.vectors.second import make_about, rows, said_of_wraps, sheets, site
from tests.vectors.second import office as second
from tests.vectors.second.primitives import Refused
from tests.vectors.second.stored import IDENTITY
from tests.vectors.test_rows import CHAIN, COMP, history, line, opened, put, ring  # noqa: F401 - a fixture
from tests.vectors.test_second_office import in_order, open_file

MADE: dict[str, Any] = json.loads(make_about.MADE.read_text(encoding="ascii"))
WRAPS = {name: {part: bytes.fromhex(wrap[part]) for part in wrap} for name, wrap in MADE["wraps"].items()}


@pytest.fixture
def store(tmp_path: Path, ring: KeyRing) -> Iterator[SealedStore]:  # noqa: F811
    database = opened(tmp_path, ring, COMP)
    put(database, "audit", CHAIN, *map(line, MADE["lines"]))
    put(database, "dek", "subject_id, epoch, wrap", *((wrap["subject_id"], 1, wrap["wrap"]) for wrap in WRAPS.values()))
    yield SealedStore(database, ring, comp=COMP, rosters=history(), clock=FixedClock(MOMENT))
    database.close()


def test_they_are_what_the_script_writes() -> None:
    assert make_about.MADE.read_text(encoding="ascii") == make_about.rendered()


def test_the_program_opens_them(store: SealedStore) -> None:
    views = list(reversed(store.audit.views()))
    assert [view.counts for view in views] == [True] * len(MADE["lines"])
    for view, body in zip(views, MADE["bodies"], strict=True):
        if body is None:
            assert (view.verb, view.at, view.details) == (KEY_GONE, None, {})
            continue
        assert view.at is not None
        assert {"at": view.at.strftime("%Y-%m-%dT%H:%M:%SZ"), "verb": view.verb, "details": view.details} == body


def test_the_second_implementation_opens_them_with_the_keys_that_are_kept() -> None:
    dek = bytes.fromhex(MADE["deks"][2])
    keys = [rows.log_key(dek), *rows.kept(IDENTITY, make_about.SUBJECT, WRAPS["kept"]["wrap"], dek=dek)]
    assert [key.hex() for key in reversed(keys)] == MADE["log_keys"]
    for number, (entry, body) in enumerate(zip(MADE["lines"][:3], MADE["bodies"], strict=False), 1):
        place = rows.Place(MADE["org"], MADE["compartment"], entry["epoch"])
        assert json.loads(rows.open_about(place, number, bytes.fromhex(entry["body"]), keys)) == body
        with pytest.raises(Refused):
            rows.open_about(place, number + 1, bytes.fromhex(entry["body"]), keys)


def test_the_second_implementation_opens_what_the_program_wrote(station: Station) -> None:  # noqa: F811
    store, subject, record = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, "case_file", record, subject, Note(), verb="saved", details={"step": 2})
        Drafts(store).reseal(work, subject, ["u-intake"], verb="restrict")
        Drafts(store).reseal(work, subject, None, verb="open_file")
        work.commit()
    place, cursor = rows.Place(ORG, "identity", 1), store.database.reader()
    wraps = {
        bytes(subject_id): bytes(wrap)
        for subject_id, wrap in cursor.execute("SELECT subject_id, wrap FROM dek").fetchall()
    }
    dek = rows.unwrap(place, subject, key=station.comp_keys[COMP], wrapped=wraps[subject])
    keys = [rows.log_key(dek), *rows.kept(place, subject, wraps[rows.kept_under(subject)], dek=dek)]
    lines = [entry for entry in store.audit.lines(1, 100) if rows.subject_of(entry.body) == subject]
    plain = [rows.open_about(place, entry.n, entry.body, keys) for entry in lines]
    assert [decode(AuditBody, 1, body).verb for body in plain] == ["saved", "restrict", "open_file"]


def test_a_whole_office_is_read_alike(staffed: Office) -> None:  # noqa: F811
    """A file open to few, another that was erased, and all keys changed in between and afterwards."""
    worker = staffed.sign_in("intake")
    hers, gone = a_file(worker, must_not_see="yes"), a_file(worker)
    change(staffed)
    worker = staffed.sign_in("intake")
    case_view.reveal(worker, hers)
    erasure.erase(worker, gone, typed=case_of(worker, gone).code)
    change(staffed)
    keeper = staffed.sign_in("keeper")
    said = everything(keeper)
    for store in keeper.stores:
        store.database.checkpoint()
    folder = keeper.station.folder
    opened_by = second.open_office(
        lambda comp, key: open_file(folder / f"{comp}.db", key),
        ss=site.stretched(sheets.read("S", keeper.station.secret.sheet())),
        login="keeper",
        password=staffed.passwords()["keeper"],
    )
    assert in_order(second.everything(opened_by)) == in_order(said)
    identity = opened_by.file("identity")
    assert any(line.table == said_of_wraps.TABLE for line in identity.counting())
    assert identity.strays() == []
    plain = [entry["plain"] for entry in said["audit"]["identity"]]
    assert None in plain
    assert any('"reveal"' in body for body in plain if body is not None)
