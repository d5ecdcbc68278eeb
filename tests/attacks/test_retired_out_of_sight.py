"""A keeper retires an office while a session is open. An administrator hides the entry that says so for the moment of
any act of that session, and puts it back: nothing goes to that office by what the session read before.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from nsintake.domain.language import Lang
from nsintake.services.letters import named, named_prints
from nsintake.services.wording import recipients
from tests.attacks.test_office_off_the_list import Told, told  # noqa: F401 - a fixture
from tests.services.refusals import refused

_LAST = "(SELECT max(n) FROM audit WHERE tbl = 'content' AND version > 0)"
_JUNK = (
    f"INSERT INTO audit SELECT n + 9, actor, day, roster_no, tbl, record_id, version - 1, hash, epoch, body, head, sig "
    f"FROM audit WHERE n = {_LAST}"
)
_PUT = f"INSERT INTO audit VALUES ({', '.join('?' * 12)})"


def taken_out(cursor: Any) -> Callable[[], None]:
    (row,) = cursor.execute(f"SELECT * FROM audit WHERE n = {_LAST}").fetchall()
    cursor.execute("DELETE FROM audit WHERE n = ?", row[:1])
    return lambda: cursor.execute(_PUT, tuple(row))


def under_junk(cursor: Any) -> Callable[[], None]:
    """An entry that states the version before, above it."""
    (row,) = cursor.execute(f"SELECT * FROM audit WHERE n = {_LAST}").fetchall()
    cursor.execute(_JUNK)
    cursor.execute("DELETE FROM audit WHERE n = ?", row[:1])
    return lambda: cursor.execute(_PUT, tuple(row))


def signed_otherwise(cursor: Any) -> Callable[[], None]:
    n, sig = cursor.execute(f"SELECT n, sig FROM audit WHERE n = {_LAST}").fetchone()
    cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
    return lambda: cursor.execute("UPDATE audit SET sig = ? WHERE n = ?", (sig, n))


@pytest.mark.parametrize("hide", [taken_out, under_junk, signed_otherwise])
@pytest.mark.parametrize("read_while_hidden", [False, True])
def test_no_letter_that_names_her_prints_for_it(
    told: Told,  # noqa: F811
    hide: Callable[[Any], Callable[[], None]],
    read_while_hidden: bool,
) -> None:
    """Before: the session went on by the list that it had read, and the letter printed."""
    worker, keeper = told.worker(), told.office.sign_in("keeper")
    if not read_while_hidden:
        assert named.preview(worker, told.named_id).why_not == ""
    after = recipients.offices(keeper).after
    recipients.retire(keeper, told.recipient_id, retired=True, after=after)
    reader = told.office.sign_in("administrator").accounts.database.reader()
    put_back = hide(reader)
    named.preview(worker, told.named_id)
    put_back()
    assert named.preview(worker, told.named_id).why_not == "recipient_unknown"
    with refused("recipient_unknown"):
        named_prints.record_print(worker, told.named_id, Lang.AR, copies=1)


@pytest.mark.parametrize("change", ["version = 0", "sig = zeroblob(64)"])
def test_nor_where_the_entry_stays_changed(told: Told, change: str) -> None:  # noqa: F811
    """The list before is put in the place of the newest. Before: it printed in each session that was open."""
    worker, keeper = told.worker(), told.office.sign_in("keeper")
    reader = told.office.sign_in("administrator").accounts.database.reader()
    lists = "setting WHERE key LIKE 'content:recipients:%'"
    before = [tuple(row) for row in reader.execute(f"SELECT key, value FROM {lists}").fetchall()]
    recipients.retire(keeper, told.recipient_id, retired=True, after=recipients.offices(keeper).after)
    assert reader.execute(f"UPDATE audit SET {change} WHERE n = {_LAST}").rowcount == 1
    reader.execute(f"DELETE FROM {lists}")
    reader.executemany("INSERT INTO setting VALUES (?, ?)", before)
    assert named.preview(worker, told.named_id).why_not == ""
    with refused("audit_mismatch"):
        named_prints.record_print(worker, told.named_id, Lang.AR, copies=1)
