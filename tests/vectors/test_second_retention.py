"""What the program writes about keeping and burying, read by the second implementation."""

from __future__ import annotations

import pytest

from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view, erasure, retention
from nsintake.store.anchors import continue_line
from tests.services.ladder import Office, _rungs_are_removed, office, released  # noqa: F401 - fixtures
from tests.vectors.second.audit import Line, counting
from tests.vectors.second.retention import months_kept
from tests.vectors.second.roster import Roster
from tests.vectors.second.tombstones import Tombstone


def read(signed_in: SignedIn) -> tuple[list[Line], dict[int, Roster]]:
    lines = [Line(*line) for line in signed_in.identity.audit.lines(1, 10_000)]
    stored = {n: signed_in.accounts.roster(n) for n in range(1, signed_in.ring.roster.number + 1)}
    return lines, {
        n: Roster.open(data, root_pub=signed_in.ring.root_pub, org=signed_in.ring.org)
        for n, data in stored.items()
        if data is not None
    }


def confirmed(signed_in: SignedIn) -> int | None:
    lines, rosters = read(signed_in)
    org = signed_in.ring.org
    return months_kept(org, lines, list(counting(lines, rosters, compartment="identity", org=org)), rosters)


def test_how_long_a_file_is_kept(office: Office) -> None:  # noqa: F811
    keeper = office.sign_in("keeper")
    assert confirmed(keeper) is None
    for months in (36, 12):
        retention.set_months_kept(keeper, months)
        assert confirmed(keeper) == months
    with keeper.identity.begin() as work:
        continue_line(keeper.identity, work, why="settled")
        work.commit()
    assert confirmed(keeper) is None


@pytest.mark.parametrize("login", ["intake", "keeper"])
def test_each_tombstone_is_stated(released: Office, login: str) -> None:  # noqa: F811
    worker = released.sign_in(login)
    code = case_view.open_case(worker, released.case_id()).code
    erasure.erase(worker, released.case_id(), typed=code)
    stones = [Tombstone.read(data) for data in erasure_bytes(worker)]
    stated = {
        (store.comp.value, line.record_id): line.hash
        for store in (worker.identity, worker.liaison)
        for line in store.audit.lines(1, 10_000)
        if line.tbl == "tombstone" and line.version == 1
    }
    assert stated == {(tombstone.compartment, tombstone.subject): tombstone.stated() for tombstone in stones}


def erasure_bytes(signed_in: SignedIn) -> list[bytes]:
    rows = signed_in.accounts.database.reader().execute("SELECT bytes FROM tombstone").fetchall()
    return [bytes(row[0]) for row in rows]
