"""A keeper retires an office while a session is open. An administrator hides the entry that says so for the moment of
any act of that session, and puts it back: nothing goes to that office by what the session read before.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from nsintake.domain.language import Lang
from nsintake.domain.reading import every_page
from nsintake.errors import NsintakeError
from nsintake.records.case_files import draft_of
from nsintake.services.letters import letters, named, named_prints, release
from nsintake.services.wording import recipients
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_changed_below_what_she_states import while_it_waits
from tests.attacks.test_indexes_that_lack_rows import leave_out
from tests.attacks.test_office_off_the_list import Told, told  # noqa: F401 - a fixture
from tests.services.ladder import heard_letter
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


@pytest.mark.parametrize("began", ["before", "after"])
def test_nor_where_the_entry_is_in_no_index(told: Told, began: str) -> None:  # noqa: F811
    """The list before is put in the place of the newest; the whole log verifies. Before: it printed in each session
    that had not looked behind its pages yet.
    """
    worker = told.worker() if began == "before" else None
    keeper, database = told.office.sign_in("keeper"), told.office.sign_in("administrator").accounts.database
    reader, lists = database.reader(), "setting WHERE key LIKE 'content:recipients:%'"
    before = [tuple(row) for row in reader.execute(f"SELECT key, value FROM {lists}").fetchall()]
    recipients.retire(keeper, told.recipient_id, retired=True, after=recipients.offices(keeper).after)
    ((last,),) = reader.execute(f"SELECT {_LAST}").fetchall()
    reader.execute(f"DELETE FROM {lists}")
    reader.executemany("INSERT INTO setting VALUES (?, ?)", before)
    leave_out(database, "ix_audit_record", f"n <> {last}")
    worker = worker or told.worker()
    assert named.preview(worker, told.named_id).why_not == ""
    with pytest.raises(NsintakeError, match="file_put_right"):
        named_prints.record_print(worker, told.named_id, Lang.AR, copies=1)
    with refused("audit_mismatch"):
        named_prints.record_print(worker, told.named_id, Lang.AR, copies=1)


@pytest.mark.parametrize("hide", [taken_out, under_junk, signed_otherwise])
def test_nor_where_it_comes_back_while_the_print_waits(
    told: Told,  # noqa: F811
    hide: Callable[[Any], Callable[[], None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Before: what had been read was compared as the act began, and what is there once it had its turn."""
    worker, keeper = told.worker(), told.office.sign_in("keeper")
    assert named.preview(worker, told.named_id).why_not == ""
    recipients.retire(keeper, told.recipient_id, retired=True, after=recipients.offices(keeper).after)
    put_back = hide(told.office.sign_in("administrator").accounts.database.reader())
    while_it_waits(worker.identity, monkeypatch, put_back)
    with pytest.raises(NsintakeError, match=r"changed_meanwhile|recipient_unknown"):
        named_prints.record_print(worker, told.named_id, Lang.AR, copies=1)
    assert named.preview(worker, told.named_id).why_not == "recipient_unknown"


@pytest.mark.parametrize("waits_at", range(4))
def test_no_letter_is_signed_to_an_office_that_is_retired_while_the_signature_waits(
    told: Told,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    waits_at: int,
) -> None:
    """Without any attack. Before: the letter was drawn by the list before, and went."""
    worker, keeper, other = told.worker(), told.office.sign_in("keeper"), told.office.sign_in("keeper")
    draft_id = heard_letter(worker, told.office.case(worker), told.recipient_id)
    read, after = every_page(letters.preview(keeper, draft_id).papers), recipients.offices(keeper).after
    begin, begun, retired_before = keeper.identity.begin, list[int](), list[bool]()

    def waits() -> UnitOfWork:
        begun.append(len(begun))
        if begun[-1] == waits_at:
            retired_before.append(not draft_of(other, draft_id)[1].released)
            recipients.retire(other, told.recipient_id, retired=True, after=after)
        return begin()

    monkeypatch.setattr(keeper.identity, "begin", waits)
    with contextlib.suppress(NsintakeError):
        release.sign(keeper, draft_id, read=read)
    assert not (draft_of(other, draft_id)[1].released and any(retired_before)), begun
    assert retired_before or waits_at > 0
