"""Whoever has a file's key hides, for the moment in which a session looks, that by which an entry of hers does not
count: the rule of writers, the note of a list that demoted her, or what was said of a row before. Everything is put
back; what that session judged then must not stay so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import pytest

from nsintake.domain.liaison import Disclosure, disclosures_subject
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import watching
from nsintake.services.consent import freezing
from nsintake.store.writers import MARK, MARK_ID
from tests.attacks.test_away_for_a_moment import Line, own_program, put_in, read
from tests.attacks.test_indexes_that_lack_rows import leave_out
from tests.attacks.test_roster_notes import demote
from tests.attacks.test_signed_of_a_shut_file import rows_in, shut, state_again
from tests.services.accompaniment.test_ways import go, ringing, way_of
from tests.services.colleagues import COLLEAGUE
from tests.services.ladder import Office, read_and_sign


def rule_out(hands: SignedIn) -> list[Line]:
    found = read(hands.liaison, "SELECT * FROM audit WHERE tbl = ? AND record_id = ?", MARK, MARK_ID)
    hands.liaison.database.reader().execute("DELETE FROM audit WHERE tbl = ? AND record_id = ?", (MARK, MARK_ID))
    assert found, "the rule is in force"
    return found


def test_a_way_taken_away_while_the_rule_was_out_rings_in_the_sessions_that_looked(office: Office) -> None:
    """Before: whoever had looked meanwhile heard nothing any more."""
    office.sign_in("keeper")
    intake, officer, hands = office.sign_in("intake"), office.sign_in("liaison"), own_program(office.sign_in("liaison"))
    way_id = go(office, intake).accompaniment_id
    watching.set_out(officer, way_id)
    way = way_of(officer, way_id)
    rule = rule_out(hands)
    with hands.liaison.begin() as work:
        hands.liaison.remove(work, "accompaniment", way_id, verb="happened")
        work.commit()
    assert [ringing(signed_in, way_id) for signed_in in (intake, officer)] == [[], []]
    put_in(hands.liaison, "audit", rule)
    office.clock.moment = way.check_ins[0].missed_at
    assert all(ringing(signed_in, way_id) for signed_in in (intake, officer))


def test_a_print_taken_away_while_the_rule_was_out_is_missed_in_the_session_that_looked(handed: Office) -> None:
    handed.sign_in("keeper")
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    subject = disclosures_subject(handed.record_id())
    prints = [row.record_id for row in hands.liaison.records("disclosure", Disclosure, subject=subject)]
    rule = rule_out(hands)
    with hands.liaison.begin() as work:
        for print_id in prints:
            hands.liaison.remove(work, "disclosure", print_id, verb="happened")
        work.commit()
    assert all(worker.liaison.row_holds("disclosure", print_id) for print_id in prints)
    put_in(hands.liaison, "audit", rule)
    assert prints
    assert not any(worker.liaison.row_holds("disclosure", print_id) for print_id in prints)


def hidden(hands: SignedIn, which: str) -> Callable[[], None]:
    """These entries are out of the log of identity.db, until they are put back exactly."""
    found = read(hands.identity, f"SELECT * FROM audit WHERE {which}")
    hands.identity.database.reader().execute(f"DELETE FROM audit WHERE {which}")
    assert found
    return lambda: put_in(hands.identity, "audit", found)


def in_bytes(ids: Iterable[bytes]) -> str:
    return ", ".join(f"x'{each.hex()}'" for each in ids)


def says_gone(hands: SignedIn, ids: Iterable[bytes], about: bytes = b"") -> int:
    """That what a woman said was taken away, by her own signature and under this key; the number before."""
    store, last = hands.identity, hands.identity.audit.head().number
    with store.begin() as work:
        for act_id in ids:
            store.audit.append(work, "happened", table="consent_act", record_id=act_id, version=9, about=about)
            work.cursor.execute("DELETE FROM consent_act WHERE record_id = ?", (act_id,))
        work.commit()
    return last


def test_what_she_said_is_not_gone_once_somebody_saw_nothing_of_it(heard: Office) -> None:
    """By a colleague to whom the file is shut. Before: what the session judged in that moment stayed, and a letter of a
    frozen file was signed in it.
    """
    shut(heard)
    worker = heard.sign_in("intake")
    before = {line[0] for line in rows_in(worker, "consent_act", heard.case_id())}
    freezing.freeze(worker, heard.case_id(), reason="he stood beside her")
    said = {line[0] for line in rows_in(worker, "consent_act", heard.case_id())} - before
    keeper, hands = heard.sign_in("keeper"), own_program(heard.sign_in(COLLEAGUE))
    last = says_gone(hands, said)
    whole = hidden(hands, f"record_id IN ({in_bytes(said)}) AND n <= {last}")
    assert said
    assert all(keeper.identity.row_holds("consent_act", act_id) for act_id in said)
    whole()
    assert not any(keeper.identity.row_holds("consent_act", act_id) for act_id in said)
    with pytest.raises(NsintakeError):
        read_and_sign(keeper, heard.draft_id())


def test_what_she_said_is_not_gone_by_the_word_of_somebody_demoted(heard: Office) -> None:
    """The note of the list that demoted her is out of the log while a session looks that began before."""
    worker = heard.sign_in("intake")
    before = {line[0] for line in rows_in(worker, "consent_act", heard.case_id())}
    freezing.freeze(worker, heard.case_id(), reason="he stood beside her")
    said = {line[0] for line in rows_in(worker, "consent_act", heard.case_id())} - before
    hands = own_program(heard.sign_in("intake"))
    keeper = heard.sign_in("keeper")
    number = demote(heard, heard.sign_in("keeper"))
    note = number.to_bytes(16, "big")
    accounts = hands.accounts.database.reader()
    roster = [tuple(row) for row in accounts.execute("SELECT * FROM roster WHERE number = ?", (number,)).fetchall()]
    accounts.execute("DELETE FROM roster WHERE number = ?", (number,))
    says_gone(hands, said, heard.case_id())
    accounts.execute(f"INSERT INTO roster VALUES ({', '.join('?' * len(roster[0]))})", roster[0])
    text, reader = (
        "UPDATE audit SET version = ? WHERE tbl = 'roster' AND record_id = ?",
        hands.identity.database.reader(),
    )
    reader.execute(text, (0, note))
    assert said
    found = [keeper.identity.row_holds("consent_act", act_id) for act_id in said]
    reader.execute(text, (1, note))
    with pytest.raises(NsintakeError):
        read_and_sign(keeper, heard.draft_id())
    assert all(found), "she saw nothing of it"


def before_a_word_is_never_written(heard: Office, *, looks: int = 0) -> tuple[Any, ...]:
    """The row of her file from before a word of it must never be written, with so many looks noted after that."""
    worker, case_id = heard.sign_in("intake"), heard.case_id()
    (morning,) = rows_in(worker, "case_file", case_id)
    case = case_of(worker, case_id)
    never = replace(case.identity.never, others=("contact", "التواصل", "پەیوەندی"))
    now = replace(case, identity=replace(case.identity, never=never))
    with worker.identity.begin() as work:
        worker.identity.put(work, "case_file", case_id, case_id, now, verb="record")
        for _ in range(looks):
            worker.identity.audit.append(work, "looked")
        work.commit()
    return tuple(morning)


def test_an_earlier_state_of_a_file_is_not_believed_once_somebody_saw_no_later_one(heard: Office) -> None:
    """By a colleague to whom the file is shut: a word that must never be written is not in it any more. Before: the
    session went on by the earlier state, and a letter with that word was signed in it.
    """
    shut(heard)
    case_id = heard.case_id()
    case = case_of(heard.sign_in("intake"), case_id)
    morning = before_a_word_is_never_written(heard)
    keeper, hands = heard.sign_in("keeper"), own_program(heard.sign_in(COLLEAGUE))
    text = "SELECT n, version FROM audit WHERE record_id = ? AND tbl = 'case_file' AND version >= ?"
    said, reader = read(hands.identity, text, case_id, morning[4]), hands.identity.database.reader()
    state_again(hands, "case_file", morning)
    reader.executemany("UPDATE audit SET version = 0 WHERE n = ?", [(n,) for n, _ in said])
    assert case_of(keeper, case_id) == case, "she saw nothing of the later one"
    reader.executemany("UPDATE audit SET version = ? WHERE n = ?", [(version, n) for n, version in said])
    with pytest.raises(NsintakeError):
        read_and_sign(keeper, heard.draft_id())
    assert len(said) > 1


def test_a_way_that_is_gone_with_all_that_the_log_says_of_it_rings_in_open_sessions(office: Office) -> None:
    """By an officer alone. Before: nothing said that it was there, and nothing was found until somebody signed in."""
    office.sign_in("keeper")
    intake, officer, hands = office.sign_in("intake"), office.sign_in("liaison"), own_program(office.sign_in("liaison"))
    way_id = go(office, intake).accompaniment_id
    watching.set_out(officer, way_id)
    way = way_of(officer, way_id)
    assert [ringing(signed_in, way_id) for signed_in in (intake, officer)] == [[], []]
    hands.liaison.database.reader().execute("DELETE FROM accompaniment WHERE record_id = ?", (way_id,))
    leave_out(hands.liaison.database, "ix_audit_record", f"record_id <> x'{way_id.hex()}'")
    office.clock.moment = way.check_ins[0].missed_at
    assert all(ringing(signed_in, way_id) for signed_in in (intake, officer))
