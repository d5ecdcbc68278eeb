"""Whoever has identity.db's key, and may sign nothing there, would keep her word from being written down.

Something is put into the file by hand, she takes it back or her file is frozen, and it is taken away again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.errors import NsintakeError
from nsintake.records.consent_standing import standing
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.store import wraps
from tests.attacks.test_rollback import seen
from tests.services.ladder import POLICE, Office

Back = Callable[[SignedIn], None]


def last_seq(signed_in: SignedIn) -> Back:
    with signed_in.identity.begin() as work:
        work.cursor.execute("INSERT INTO outbox VALUES (?, ?, 1, ?)", (2**63 - 1, b"g" * 16, b"garbage" * 9))
        work.commit()

    def back(signed_in: SignedIn) -> None:
        with signed_in.identity.begin() as work:
            work.cursor.execute("DELETE FROM outbox WHERE outbox_id = ?", (b"g" * 16,))
            work.commit()

    return back


def _garbled(name: bytes) -> Callable[[SignedIn], Back]:
    def act(signed_in: SignedIn) -> Back:
        with signed_in.identity.begin() as work:
            kept = work.cursor.execute("SELECT wrap FROM dek WHERE subject_id = ?", (name,)).fetchall()
            work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (b"\1garbage" * 12, name))
            work.commit()

        def back(signed_in: SignedIn) -> None:
            with signed_in.identity.begin() as work:
                if kept:
                    work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (kept[0][0], name))
                work.commit()

        return back

    return act


HOW: dict[str, Callable[[SignedIn], Back]] = {
    "last_seq": last_seq,
    "outbox_key": _garbled(wraps.OUTBOX),
    "log_key": _garbled(wraps.AUDIT),
}


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
@pytest.mark.parametrize("how", HOW)
def test_what_she_said_is_written_down(released: Office, how: str, act: str) -> None:
    released.sign_in("keeper")
    thief = released.sign_in("intake")
    back = HOW[how](thief)
    worker = released.sign_in("keeper")
    told = ""
    try:
        if act == "withdraw":
            withdrawing.withdraw(worker, released.case_id(), POLICE)
        else:
            freezing.freeze(worker, released.case_id(), reason="He stood beside her.")
    except NsintakeError as error:
        told = error.code
    back(thief)
    released.close()
    fresh = released.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        audit.look_through(fresh)
    against = standing(fresh, released.case_id(), POLICE, fresh.today()).against
    wanted = {"withdraw": "withdrawn", "freeze": "frozen"}[act]
    assert wanted in [why_not.value for why_not in against], (told, against, seen(fresh))
