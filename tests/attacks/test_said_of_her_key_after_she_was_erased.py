"""A woman was erased. A colleague says something of the key that she had: of a key that is gone anybody may say more,
as of one of which nothing was ever said.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest

from nsintake.domain.case import CaseFile
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.day import erasure
from nsintake.store.wrap_rule import NEXT, hash_of
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def says(hands: SignedIn, subject_id: bytes) -> None:
    """That a key is restricted which nobody has."""
    with hands.identity.begin() as work:
        hands.identity.audit.append(work, "seal_to", table=WRAP, record_id=subject_id, version=9, state=b"?" * 32)
        work.commit()


def erased(office: Office, *, restricted: bool) -> bytes:
    """A woman whom her worker erased, and of whose key the colleague says something since."""
    worker, case_id = office.sign_in("intake"), office.case_id()
    if restricted:
        restriction.restrict(worker, case_id, [])
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    office.close()
    office.sign_in("keeper")
    says(own_program(office.sign_in(COLLEAGUE)), case_id)
    office.close()
    return case_id


@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("restricted", [True, False])
def test_she_stays_erased(released: Office, copies: Path, *, restricted: bool, settled: bool) -> None:
    """Before: her erasure counted no more, and the backup of before brought her back."""
    employ(released)
    path = back_up(released, copies)
    case_id = erased(released, restricted=restricted)
    if settled:
        assert settled_by(released, "keeper")
    restored(released, "keeper", path)
    assert released.sign_in("keeper").identity.find("case_file", case_id, CaseFile) is None


@pytest.mark.parametrize("restricted", [True, False])
def test_who_erased_her_is_believed(released: Office, *, restricted: bool) -> None:
    """Before: what her worker had signed was found to count for nothing, and what was said since seemed right."""
    employ(released)
    erased(released, restricted=restricted)
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert {(found.file, found.kind) for found in keeper.unsound} == {("identity.db", "keys")}
    said = audit.entries(keeper, audit.AuditQuery(what="erase", file="identity.db")).rows
    assert said
    assert all(row.counts for row in said)


@pytest.mark.parametrize("is_noted", [True, False])
def test_it_is_said_while_she_is_erased(
    released: Office, copies: Path, monkeypatch: pytest.MonkeyPatch, *, is_noted: bool
) -> None:
    """In a session that had looked through the files, and it asks for a word that nobody else knows; or once the
    erasure ``is_noted``. Before: her worker said another one, so the erasure counted for nothing, and the backup
    brought her back.
    """
    employ(released)
    path = back_up(released, copies)
    released.sign_in("keeper")
    worker, case_id = released.sign_in("intake"), released.case_id()
    audit.look_through(worker)
    hands, carry_out, said = own_program(released.sign_in(COLLEAGUE)), erasure._carry_out, list[bool]()

    def asks() -> None:
        details: dict[str, str | int] = {NEXT: hash_of("known")}
        with hands.identity.begin() as work:
            chain = hands.identity.audit
            chain.append(work, "seal_to", table=WRAP, record_id=case_id, version=9, state=b"?" * 32, details=details)
            work.commit()
        said.append(True)

    def carried_out(*given: Any) -> None:
        if not said:
            asks()
        carry_out(*given)

    if is_noted:
        monkeypatch.setattr(erasure, "_carry_out", carried_out)
    else:
        asks()
    with contextlib.suppress(NsintakeError):
        erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    assert said
    is_gone = (
        worker.identity.deks.wrap_of(worker.identity.database.reader(), case_id, worker.identity.deks.epoch) is None
    )
    released.close()
    restored(released, "keeper", path)
    is_back = released.sign_in("keeper").identity.find("case_file", case_id, CaseFile) is not None
    assert not (is_gone and is_back)
