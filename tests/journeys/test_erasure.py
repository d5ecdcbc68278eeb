"""A woman asks to be erased: her worker does it at the real window, and the real keys find nothing of her after."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view, erasure
from nsintake.services.founding import practice_office
from nsintake.services.intake import intake
from nsintake.services.liaison import liaison
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.store.check import verify_file
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED
from tests.journeys import practice as stage
from tests.journeys.full_office import FullOffice, make
from tests.journeys.stage import Play
from tests.services.ladder import state_at

HERS = ("وصال جاسم خضير", "Wisal Jasim Khudhair", "@dark_gate_7731", "0770 555 0134", "Ask the platform to keep")
"""Her names, his account, her phone, and a point agreed at her meeting; nobody else in the office has any of them."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[FullOffice]:
    with state_at(tmp_path / "state"):
        made = make(tmp_path / "station")
        with entered(made, "intake") as signed_in:
            intake.discard_draft(signed_in, bytes.fromhex(made.draft))  # another session with the same answers
        yield made


@contextlib.contextmanager
def entered(office: FullOffice, login: str) -> Iterator[SignedIn]:
    station = office.station()
    signed_in = sign_in(station, login, office.passwords[login])
    yield signed_in
    signed_in.close()
    station.close()


def everything(signed_in: SignedIn) -> bytes:
    """Every row, draft and log entry of every file, opened."""
    found: list[bytes] = []
    for store in signed_in.stores:
        cursor = store.database.reader()
        for table in SEALED[store.comp]:
            rows = cursor.execute(statements(store.comp, table).all).fetchall()
            found += [store.opened(cursor, table, row)[1] for row in rows]
        found += [repr((view.verb, view.details)).encode() for view in store.audit.views(limit=100_000)]
    rows = signed_in.identity.database.reader().execute("SELECT * FROM draft").fetchall()
    return b"\n".join([*found, *(signed_in.drafts._plain(signed_in.identity.database.reader(), row) for row in rows)])


def hers_in(signed_in: SignedIn) -> set[str]:
    whole = everything(signed_in).replace(b" ", b"")
    return {word for word in HERS if word.encode().replace(b" ", b"") in whole}


def test_an_erased_woman_is_found_nowhere_with_the_real_keys(office: FullOffice, tmp_path: Path) -> None:
    case_id = bytes.fromhex(office.case)
    with entered(office, "keeper") as keeper:
        code = next(row.code for row in case_view.list_cases(keeper) if row.case_id == case_id)
        reference = liaison.open_record(keeper, bytes.fromhex(office.record)).row.reference
        assert hers_in(keeper) == set(HERS)
    folders = (str(office.folder), str(tmp_path / "config"), str(tmp_path / "state"), str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    play = Play(*folders, passwords=office.passwords, notes={"code": code, "reference": reference})
    stage.act("erase_file", play, tmp_path / "play.json")
    with entered(office, "keeper") as keeper:
        assert hers_in(keeper) == set()
        assert len(case_view.list_cases(keeper)) == len(practice_office.WOMEN) - 1
        assert case_id in {tombstone.subject_id for tombstone in erasure.tombstones(keeper)}
        said = keeper.identity.audit.views_about(case_id, limit=1)[0]
        assert (said.verb, keeper.name_of(said.actor), said.details) == ("erase", "Nasrin Aziz", {})
        assert all(verify_file(store).sound for store in keeper.stores)
