"""Somebody who may sign in a file signs entries whose day is no day: pages ask for days, and a restore reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto import user_blob
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.services.audit import audit
from nsintake.services.audit.audit import AuditQuery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import freezing
from nsintake.store import audit as chains
from tests.attacks.test_after_settling import is_noticed, printed
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.once import derived
from tests.services.ladder import Office


class _NoDay:
    def __init__(self, text: str) -> None:
        self._text = text

    def isoformat(self) -> str:
        return self._text


@pytest.mark.parametrize("day", ["~~", "", "٢٠٢٦-١١-٢٧", "20261127", "2026-11-31", "2026-11-27 "])
def test_an_entry_whose_day_is_none_counts_for_nothing_and_is_on_every_page_of_the_log(
    released: Office, day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, keeper, record_id = released.sign_in("intake"), released.sign_in("keeper"), released.record_id()
    before = worker.liaison.get("masked_record", record_id, MaskedRecord)
    freezing.freeze(keeper, released.case_id(), reason="he stood beside her")
    with monkeypatch.context() as patch, worker.liaison.begin() as work:
        patch.setattr(chains, "day_of", lambda _now: _NoDay(day))
        worker.liaison.put(work, "masked_record", record_id, record_id, before, verb="confirm")
        work.commit()
    n = worker.liaison.audit.head().number
    released.close()
    officer = released.sign_in("liaison")
    assert printed(officer) == []
    status = [row.value.status for row in officer.liaison.sound("masked_record", MaskedRecord).records]
    assert RecordStatus.ACTIVE not in status
    assert is_noticed(released, "liaison")
    fresh = released.sign_in("keeper")
    for asked in (AuditQuery(), AuditQuery(first=fresh.today(), last=fresh.today())):
        rows = audit.entries(fresh, asked, limit=400).rows
        assert [row.counts for row in rows if (row.file, row.number) == ("liaison.db", n)] == [False]


def test_an_officers_entry_without_a_day_keeps_no_keeper_from_restoring(
    released: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_blob, "derive_kek", derived)
    (tmp_path / "stick").mkdir()
    path = back_up(released, tmp_path / "stick")
    officer = released.sign_in("liaison")
    with monkeypatch.context() as patch, officer.liaison.begin() as work:
        patch.setattr(chains, "day_of", lambda _now: _NoDay("~~"))
        officer.liaison.audit.append(work, "view")
        work.commit()
    released.close()
    assert restore(released, path, asks=SHUT)
