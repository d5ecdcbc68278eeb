"""She agrees to less, and her file is frozen; then an older backup is brought back. What she no longer agrees to tell
is not in liaison.db again, where an officer reads it with her own program.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.domain.liaison import MaskedRecord
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import freezing
from nsintake.services.liaison import liaison
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_restored_over_damage import lose, over_what_is_left
from tests.attacks.test_undelivered import freeze, narrow
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.mark.parametrize(
    "acts", [(narrow,), (narrow, freeze), (freeze, narrow)], ids=["less", "frozen", "while frozen"]
)
def test_what_she_no_longer_tells_does_not_come_back(
    released: Office, copies: Path, acts: tuple[Callable[[SignedIn, bytes], None], ...]
) -> None:
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    before = worker.liaison.get("masked_record", released.record_id(), MaskedRecord).facts
    for act in acts:
        act(worker, released.case_id())
    now = worker.liaison.get("masked_record", released.record_id(), MaskedRecord).facts
    assert len(now) < len(before)
    released.close()
    restore(released, path)
    officer = released.sign_in("liaison")
    after = officer.liaison.get("masked_record", released.record_id(), MaskedRecord).facts
    assert {fact.item for fact in after} <= {fact.item for fact in now}


def test_nor_does_her_page_show_it_once_she_is_free(released: Office, copies: Path) -> None:
    """Before anybody has confirmed anything, and to an officer who uses nothing but the program."""
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    narrow(worker, released.case_id())
    now = {fact.item for fact in liaison.open_record(worker, released.record_id()).facts}
    freeze(worker, released.case_id())
    released.close()
    restore(released, path)
    freezing.unfreeze(released.sign_in("intake"), released.case_id(), reason="she came in alone")
    shown = liaison.open_record(released.sign_in("liaison"), released.record_id())
    assert {fact.item for fact in shown.facts} <= now


@pytest.mark.parametrize("harm", ["her record is damaged", "liaison.db is gone"])
def test_nor_where_the_station_cannot_say_what_her_record_told(released: Office, copies: Path, harm: str) -> None:
    """Her own file says what she agrees to now, and that is carried over."""
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    narrow(worker, released.case_id())
    now = {fact.item for fact in liaison.open_record(worker, released.record_id()).facts}
    released.close()
    if harm == "liaison.db is gone":
        over_what_is_left(released, path, *lose(released, "liaison.db"), SHUT)
    else:
        officer = released.sign_in("liaison")
        with officer.liaison.begin() as work:
            text = "UPDATE masked_record SET body = zeroblob(64) WHERE record_id = ?"
            work.cursor.execute(text, (released.record_id(),))
            work.commit()
        released.close()
        restore(released, path)
    shown = liaison.open_record(released.sign_in("liaison"), released.record_id())
    assert {fact.item for fact in shown.facts} <= now
