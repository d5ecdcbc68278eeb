"""An intake worker takes what a woman took back out of the middle of both logs, with the rows, and puts the rows of
before back; a keeper brings a backup of before back over that, and is told that something is missing.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.day import case_view
from nsintake.services.liaison import liaison
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, withdraw
from tests.attacks.test_what_a_restore_believes import Gate
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")
ACTS = {"withdraw": withdraw, "freeze": freeze}


@pytest.mark.parametrize("act", ACTS)
def test_what_was_taken_out_of_the_middle_is_asked_about_or_said(released: Office, copies: Path, act: str) -> None:
    gate = Gate(released, copies)
    released.close()
    hands = own_program(released.sign_in("intake"))
    tables = {
        "identity": ("consent_act", "task", "outbox", "case_link", "letter_draft"),
        "liaison": ("masked_record", "released_letter", "task", "meeting", "disclosure"),
    }
    held = dict[str, tuple[int, dict[str, list[tuple[object, ...]]]]]()
    for name, every in tables.items():
        reader = getattr(hands, name).database.reader()
        last = reader.execute("SELECT max(n) FROM audit").fetchone()[0]
        held[name] = (
            last,
            {name_: [tuple(r) for r in reader.execute(f"SELECT * FROM {name_}").fetchall()] for name_ in every},
        )
    keeper = released.sign_in("keeper")
    ACTS[act](keeper, released)
    until = {name: getattr(hands, name).audit.head().number for name in tables}
    case_view.open_case(keeper, released.case_id())
    liaison.open_record(keeper, released.record_id())
    for name in tables:
        store = getattr(keeper, name)
        with store.begin() as work:
            store.audit.append(work, "view")
            work.commit()
    for name, every in tables.items():
        last, rows = held[name]
        with getattr(hands, name).begin() as work:
            work.cursor.execute("DELETE FROM audit WHERE n > ? AND n <= ?", (last, until[name]))
            for table in every:
                work.cursor.execute(f"DELETE FROM {table}")
                for row in rows[table]:
                    work.cursor.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
            work.commit()
    released.close()
    gate.asks(SHUT)
