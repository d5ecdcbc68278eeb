"""An intake worker makes entries of the living station's log void, or takes them out of its middle, with the rows they
are about, before a keeper brings an honest older backup back: reading past what does not count, the restore takes for
said only what is left. The end of the log stays, so what the computer remembers of it is there.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.case import CaseFile
from nsintake.errors import Refused
from nsintake.records.case_files import every_act_of
from nsintake.services.audit import audit
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.cases import restriction
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_away_for_a_moment import Line, own_program, read
from tests.attacks.test_forged_backups import ACTS
from tests.attacks.test_restored_over_damage import opens
from tests.attacks.test_rollback import seen
from tests.attacks.test_what_a_restore_believes import Gate
from tests.services.colleagues import COLLEAGUE, staffed_printed  # noqa: F401 - a fixture
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")
Morning = dict[str, list[Line]]


def morning_of(store: SealedStore) -> tuple[int, Morning]:
    tables = {table: read(store, f"SELECT * FROM {table}") for table in (*SEALED[store.comp], "dek")}
    return store.audit.head().number, tables


def void(work: UnitOfWork, since: int, last: int) -> None:
    work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n > ? AND version > 0", (since,))


def take_out(work: UnitOfWork, since: int, last: int) -> None:
    work.cursor.execute("DELETE FROM audit WHERE n > ? AND n < ?", (since, last))


def hide(store: SealedStore, was: tuple[int, Morning], how: str) -> None:
    """The rows are there as in the morning, and the entries since say nothing. ``dek``: of the log itself they stay."""
    since, tables = was
    last = store.audit.head().number
    with store.begin() as work:
        {"void": void, "taken out": take_out}[how](work, since, last)
        for table, rows in tables.items():
            text = "REPLACE" if table == "dek" else "INSERT"
            if table != "dek":
                work.cursor.execute(f"DELETE FROM {table}")
            for row in rows:
                work.cursor.execute(f"{text} INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        work.commit()


def bring_back(office: Office, gate: Gate, where: str) -> recovery.Restored | None:
    """None where it was asked first."""
    try:
        if where == "at the gate":
            return gate.asks()
        office.close()
        done = recovery.restore(office.sign_in("keeper"), gate.path)
        office.close()
    except Refused as why:
        if why.code != SHUT:
            raise
        return None
    return done


@pytest.mark.parametrize("where", ["signed in", "at the gate"])
@pytest.mark.parametrize("how", ["void", "taken out"])
@pytest.mark.parametrize("act", ["withdraw", "freeze", "narrow"])
def test_what_she_took_back_is_not_lost_in_silence(
    released: Office, copies: Path, act: str, how: str, where: str
) -> None:
    gate, case_id = Gate(released, copies), released.case_id()
    hands = own_program(released.sign_in("intake"))
    mornings = [(store, morning_of(store)) for store in (hands.identity, hands.liaison)]
    ACTS[act](released.sign_in("keeper"), released)
    for store, was in mornings:
        hide(store, was, how)
    done = bring_back(released, gate, where)
    if done is None:
        return
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    kinds, found = [said.kind.value for said in every_act_of(keeper, case_id)], seen(keeper)
    released.close()
    assert done.unread or found or not gate.confirmed(), (kinds, done)


@pytest.mark.parametrize("where", ["signed in", "at the gate"])
@pytest.mark.parametrize("how", ["void", "taken out"])
def test_a_restriction_is_not_lost_in_silence(
    staffed_printed: Office,  # noqa: F811
    copies: Path,
    how: str,
    where: str,
) -> None:
    office = staffed_printed
    gate = Gate(office, copies)
    hands = own_program(office.sign_in(COLLEAGUE))
    was = morning_of(hands.identity)
    assert hands.identity.find("case_file", office.case_id(), CaseFile)
    restriction.restrict(office.sign_in("intake"), office.case_id(), ())
    assert not opens(office, COLLEAGUE)
    hide(hands.identity, was, how)
    done = bring_back(office, gate, where)
    assert done is None or done.unread or not opens(office, COLLEAGUE), done
