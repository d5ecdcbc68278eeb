"""A colleague who was shut out of a woman's file puts back what she could open, and sees to it that whoever settles
that, or brings a backup back, leaves her on it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nsintake.crypto.envelope import pad
from nsintake.domain.roles import Role
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.store.audit_lines import NOTHING
from nsintake.store.codec import encode
from nsintake.store.rows import StoredRow
from nsintake.store.statements import sealed as statements
from tests.attacks.test_a_word_said_before import is_asked, opens, put_back, shut_out, shut_out_of_a_file
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")


def lay_row(hands: SignedIn, subject_id: bytes, table: str) -> None:
    """State a row under a key that does not open it, as anybody can who has the file's key."""
    store = hands.identity
    row = StoredRow(b"l" * 16, subject_id, 1, store.deks.epoch, 1, b"l" * 99)
    with store.begin() as work:
        work.cursor.execute(statements(store.comp, table).put, row)
        version, state = store.state_of(table, row)
        store.audit.append(work, "saved", table=table, record_id=row.record_id, version=version, state=state)
        work.commit()


@pytest.mark.parametrize("how", ["void", "out", "cut"])
@pytest.mark.parametrize("out", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
def test_by_a_row_that_no_key_opens(office: Office, out: list[str], how: str) -> None:
    """Before: the key seemed not to be the woman's, so the keeper who settled stated it as it was, with her name."""
    case_id, before, last = shut_out_of_a_file(office, out)
    put_back(office, case_id, before, last, how)
    lay_row(own_program(office.sign_in(COLLEAGUE)), case_id, "note")
    for login in ("keeper", SECOND):
        settled_by(office, login)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    keeper = office.sign_in(SECOND)
    assert opens(keeper, case_id)
    assert is_asked(keeper, case_id)
    restriction.change_access(keeper, case_id, [uid_of(keeper, "intake")])
    assert opens(office.sign_in("intake"), case_id)


@pytest.mark.parametrize("how", ["void", "out", "cut"])
@pytest.mark.parametrize("out", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
def test_by_a_row_that_was_laid_while_the_session_was_under_way(office: Office, out: list[str], how: str) -> None:
    """So it is the first thing that was said of what is under her key."""
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id = intake.consent_to_record(worker, dict(answers()))
    lay_row(own_program(office.sign_in(COLLEAGUE)), case_id, "note")
    intake.close_session(worker, case_id, dict(answers()))
    before, last = shut_out(office, case_id, out)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    put_back(office, case_id, before, last, how)
    for login in ("keeper", SECOND):
        settled_by(office, login)
    assert not opens(office.sign_in(COLLEAGUE), case_id)


def lay_session(hands: SignedIn, case_id: bytes, owner: str) -> None:
    """As if a session were under way that this person typed."""
    store, drafts = hands.identity, hands.drafts
    cursor, epoch = store.database.reader(), store.deks.epoch
    dek, aad = store.deks.find(cursor, case_id, epoch), drafts._aad(case_id, case_id, owner, 1, epoch)
    body = dek.seal(pad(encode(PageDraft("entry", "{}"))), aad) if owner else b"l" * 99
    cursor.execute("INSERT INTO draft VALUES (?, ?, ?, 1, ?, ?)", (case_id, case_id, owner, epoch, body))


@pytest.mark.parametrize("typed_by", ["", COLLEAGUE, "intake"])
@pytest.mark.parametrize("says_more", [True, False])
@pytest.mark.parametrize("out", [[], ["keeper"]], ids=["to keepers", "to one keeper"])
def test_as_if_a_session_were_under_way(
    office: Office, copies: Path, typed_by: str, out: list[str], *, says_more: bool
) -> None:
    """She takes out that there is a file. Before: nobody sealed it again, so it went on naming her; and where she had
    said something of that file besides, a backup of later was opened to her too.
    """
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    worker = office.sign_in("intake")
    case_id, hers = record(worker, answers()), {worker.uid, uid_of(worker, COLLEAGUE)}
    before, last = shut_out(office, case_id, out)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    path = back_up(office, copies)
    put_back(office, case_id, before, last, "out")
    hands = own_program(office.sign_in(COLLEAGUE))
    reader = hands.identity.database.reader()
    for table in ("case_file", "card"):
        assert reader.execute(f"DELETE FROM {table} WHERE record_id = ?", (case_id,)).rowcount
        assert reader.execute("DELETE FROM audit WHERE record_id = ? AND tbl = ?", (case_id, table)).rowcount
    lay_session(hands, case_id, uid_of(hands, typed_by) if typed_by else "")
    if says_more:
        with hands.identity.begin() as work:
            chain = hands.identity.audit
            chain.append(work, "saved", table="case_file", record_id=case_id, version=9, state=NOTHING)
            work.commit()
    for login in ("keeper", SECOND):
        settled_by(office, login)
    assert not hers <= {*(office.sign_in(SECOND).identity.holders(case_id) or ())}
    restored(office, SECOND, path)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in(SECOND), case_id)


def says_it_again(hands: SignedIn, case_id: bytes, _before: dict[str, list[Any]]) -> None:
    """With the word that is asked for: it is the key that she had."""
    wraps = hands.identity.wraps
    with hands.identity.begin() as work:
        said = wraps.said(work.cursor, case_id)
        assert said is not None
        wraps._say(work, case_id, said, said.hash, word=wraps._word(work, case_id))
        work.commit()


def says_all_anew(hands: SignedIn, case_id: bytes, before: dict[str, list[Any]]) -> None:
    """All that was ever said of the file is out, and in her name again."""
    store, reader = hands.identity, hands.identity.database.reader()
    for record_id in {case_id, *(row[0] for rows in before.values() for row in rows)}:
        reader.execute("DELETE FROM audit WHERE record_id = ? AND version > 0", (record_id,))
    with store.begin() as work:
        store.wraps._say(work, case_id, None, store.wraps._state_of(work.cursor, case_id))
        for table in (name for name in before if name != "dek"):
            for row in (StoredRow(*found) for found in before[table]):
                (version, state), record_id = store.state_of(table, row), row.record_id
                store.audit.append(
                    work, "saved", table=table, record_id=record_id, version=version, state=state, about=case_id
                )
        work.commit()


@pytest.mark.parametrize("say", [says_it_again, says_all_anew])
@pytest.mark.parametrize("settles", [True, False])
def test_by_saying_it_once_more(office: Office, copies: Path, say: Any, *, settles: bool) -> None:
    """After what she took out. Before: that was the newest word, with nothing missing after it; the backup, in which
    she is named, was brought back as it was, and a keeper who settled left her on a file of which she had said all.
    """
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [uid_of(worker, COLLEAGUE)])
    path = back_up(office, copies)
    before, last = shut_out(office, case_id)
    office.sign_in("keeper")
    put_back(office, case_id, before, last, "out")
    say(own_program(office.sign_in(COLLEAGUE)), case_id, before)
    office.close()
    if settles:
        assert settled_by(office, "keeper")
        assert not opens(office.sign_in(COLLEAGUE), case_id)
        assert opens(office.sign_in("keeper"), case_id)
        office.close()
    restored(office, "keeper", path)
    assert not opens(office.sign_in(COLLEAGUE), case_id)
    assert opens(office.sign_in("keeper"), case_id)
