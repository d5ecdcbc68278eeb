"""An intake worker, with her own signature, owes letters or strikes notes that others are then taken to have written.

What is owed goes in the name of whoever stated it first as it is. Who noted and struck what is in the log's pages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.crypto import user_blob
from nsintake.domain.liaison import MaskedRecord
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.station import rotation
from nsintake.store.owed import Entry, OwedLines
from tests.attacks.test_after_settling import printed
from tests.attacks.test_undelivered import after_the_hour, over_there, waits
from tests.once import derived
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office
from tests.services.people import uid_of

Waiting = list[tuple[bytes, Entry]]


def heads(signed_in: SignedIn) -> dict[str, int]:
    return {store.name: store.audit.head().number for store in signed_in.stores}


def on_the_pages(signed_in: SignedIn, name: str, since: dict[str, int]) -> list[tuple[str, str, str]]:
    """What the pages of the log say that somebody did since then, herself or through others."""
    rows = [row for row in audit.entries(signed_in, limit=400).rows if row.number > since[row.file]]
    return [(row.file, row.verb, row.table) for row in rows if name in {row.actor, row.author}]


def anew(colleague: SignedIn, waiting: Waiting) -> None:
    """Under other ids."""
    with colleague.identity.begin() as work:
        for _, entry in waiting:
            colleague.outbox.owed.add(work, entry)
        work.commit()


def naming(uid: str) -> Callable[[SignedIn, Waiting], None]:
    def owe(colleague: SignedIn, waiting: Waiting) -> None:
        real = OwedLines.state
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(
                OwedLines, "state", lambda self, work, line, entry, **_: real(self, work, line, entry, author=uid)
            )
            anew(colleague, waiting)

    return owe


@pytest.mark.parametrize("how", ["in her own name", "naming the keeper"])
def test_a_letter_that_was_taken_back_goes_in_the_name_of_whoever_owed_it_once_more(heard: Office, how: str) -> None:
    employ(heard)
    worker, keeper, signed = waits(heard)
    colleague = heard.sign_in(COLLEAGUE)
    waiting = colleague.outbox.owed.entries(colleague.identity.database.reader())
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    since, name = heads(keeper), keeper.name_of(colleague.uid)
    {"in her own name": anew, "naming the keeper": naming(keeper.uid)}[how](colleague, waiting)
    heard.close()
    after_the_hour(heard, signed)
    assert over_there(heard.sign_in("intake"))[1] > 0, "she may, as an intake worker, and is named"
    said = on_the_pages(heard.sign_in("keeper"), name, since)
    assert ("liaison.db", "release", "released_letter") in said


def test_another_row_under_the_id_of_one_that_waits_goes_in_the_name_of_whoever_put_it_there(heard: Office) -> None:
    employ(heard)
    _, keeper, signed = waits(heard)
    colleague = heard.sign_in(COLLEAGUE)
    since, name = heads(keeper), keeper.name_of(colleague.uid)
    outbox, real = colleague.outbox, OwedLines.lines
    with pytest.MonkeyPatch.context() as patch:

        def changed(self: OwedLines, cursor: object) -> list[tuple[object, Entry]]:
            return [(line, replace(entry, woman=b"?" * 16)) for line, entry in real(self, cursor)]

        patch.setattr(OwedLines, "lines", changed)
        with colleague.identity.begin() as work:
            outbox.hurry(work, colleague.now())
            work.commit()
    heard.close()
    after_the_hour(heard, signed)
    assert over_there(heard.sign_in("intake")) == (1, 3)
    assert ("liaison.db", "release", "released_letter") in on_the_pages(heard.sign_in("keeper"), name, since)


def test_who_sends_what_waits_is_not_taken_for_who_signed_it(heard: Office) -> None:
    employ(heard)
    _, keeper, signed = waits(heard)
    colleague = heard.sign_in(COLLEAGUE)
    since, name = heads(keeper), keeper.name_of(colleague.uid)
    with colleague.identity.begin() as work:
        colleague.outbox.hurry(work, colleague.now())
        work.commit()
    heard.close()
    after_the_hour(heard, signed)
    assert over_there(heard.sign_in("intake")) == (1, 3)
    fresh = heard.sign_in("keeper")
    assert ("liaison.db", "release", "released_letter") not in on_the_pages(fresh, name, since)
    assert ("liaison.db", "release", "released_letter") in on_the_pages(fresh, fresh.name_of(fresh.uid), since)


def test_what_somebody_removed_owed_does_not_go_in_the_name_of_the_keeper_who_changed_the_keys(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(user_blob, "derive_kek", derived)
    employ(heard)
    worker, keeper, signed = waits(heard)
    colleague = heard.sign_in(COLLEAGUE)
    waiting = colleague.outbox.owed.entries(colleague.identity.database.reader())
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    since = heads(keeper)
    anew(colleague, waiting)
    heard.close()
    keeper = heard.sign_in("keeper")
    name = keeper.name_of(uid_of(keeper, COLLEAGUE))
    rotation.remove_person(keeper, uid_of(keeper, COLLEAGUE))
    heard.close()
    after_the_hour(heard, signed)
    assert over_there(heard.sign_in("intake"))[1] > 0
    fresh = heard.sign_in("keeper")
    assert ("liaison.db", "release", "released_letter") in on_the_pages(fresh, name, since)
    assert ("liaison.db", "release", "released_letter") not in on_the_pages(fresh, fresh.name_of(fresh.uid), since)
    assert printed(heard.sign_in("liaison"))


def struck(colleague: SignedIn, note_id: bytes) -> None:
    with colleague.identity.begin() as work:
        colleague.outbox.done(work, note_id, verb="passed_on")
        work.commit()


def put_another(colleague: SignedIn, note_id: bytes) -> None:
    with colleague.identity.begin() as work:
        (line,) = work.cursor.execute("SELECT * FROM outbox WHERE outbox_id = ?", (note_id,)).fetchall()
        entry = colleague.outbox.owed.entry(work.cursor, line)
        assert entry is not None
        work.cursor.execute("DELETE FROM outbox WHERE outbox_id = ?", (note_id,))
        colleague.outbox.owed.add(work, replace(entry, kind="nothing"), note_id)
        work.commit()


@pytest.mark.parametrize("by_hand", [struck, put_another])
def test_who_strikes_by_hand_what_was_noted_for_a_woman_stands_on_the_pages_of_the_log(
    released: Office, by_hand: Callable[[SignedIn, bytes], None]
) -> None:
    """Her withdrawal by phone, noted by somebody to whom her file is not open, is all that it will ever hear of it."""
    employ(released)
    worker = released.sign_in("intake")
    reference = worker.liaison.get("masked_record", released.record_id(), MaskedRecord).reference
    restriction.restrict(worker, released.case_id(), [])
    released.close()
    assert not withdrawing.block_by_reference(released.sign_in(COLLEAGUE), reference).noted
    released.close()
    colleague = released.sign_in(COLLEAGUE)
    (note,) = colleague.outbox.notes()
    since, name = heads(colleague), colleague.name_of(colleague.uid)
    by_hand(colleague, note.outbox_id)
    released.close()
    fresh = released.sign_in("keeper")
    assert [said[2] for said in on_the_pages(fresh, name, since)] == ["outbox"]
