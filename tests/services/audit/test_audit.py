"""Who may read which log, and that reading it finds what was done to the files."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.liaison import proved_letters
from tests.services.ladder import POLICE, Office
from tests.services.refusals import fault, refused


def test_a_keeper_reads_every_log_newest_first(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    case_view.reveal(keeper, printed.case_id())
    rows = audit.entries(keeper).rows
    assert {row.file for row in rows} == {"accounts.db", "liaison.db", "identity.db"}
    assert [row.day for row in rows] == sorted((row.day for row in rows), reverse=True)
    exact = [row.at for row in rows if row.at is not None]
    assert exact == sorted(exact, reverse=True)
    assert {row.file for row in rows if row.at is not None} == {"identity.db"}
    revealed = next(row for row in rows if row.verb == "reveal")
    assert (revealed.actor, revealed.subject, revealed.counts) == (
        "Samira Haddad",
        printed.case_id().hex()[:8],
        True,
    )
    assert {"print", "release", "consent", "record", "sign_in"} <= {row.verb for row in rows}


def test_an_administrator_reads_the_log_of_accounts_only(printed: Office) -> None:
    rows = audit.entries(printed.sign_in("administrator")).rows
    assert {row.file for row in rows} == {"accounts.db"}
    assert {row.verb for row in rows} <= {"sign_in", "approve", "roster", "make_account", "founded"}


def test_a_log_comes_in_pages_and_each_entry_once(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    whole = audit.entries(keeper, limit=1000)
    assert whole.after is None
    found: list[audit.AuditRow] = []
    after: audit.Place | None = None
    while True:
        page = audit.entries(keeper, after=after, limit=7)
        found += page.rows
        after = page.after
        if after is None:
            break
        assert len(page.rows) == 7
    assert tuple(found) == whole.rows
    assert len({(row.file, row.number) for row in found}) == len(found) > 40


def test_a_log_is_asked_by_person_act_day_and_file(printed: Office) -> None:
    printed.clock.moment += timedelta(days=1)
    keeper = printed.sign_in("keeper")
    case_view.reveal(keeper, printed.case_id())
    people = {name: uid for uid, name in audit.actors(keeper)}
    every = audit.entries(keeper, limit=1000).rows

    def asked(**what: object) -> tuple[audit.AuditRow, ...]:
        return audit.entries(keeper, audit.AuditQuery(**what), limit=1000).rows  # type: ignore[arg-type]

    mine = asked(who=people["Samira Haddad"])
    assert mine == tuple(row for row in every if row.actor == "Samira Haddad")
    assert asked(what="reveal") == tuple(row for row in every if row.verb == "reveal")
    assert asked(file="liaison.db") == tuple(row for row in every if row.file == "liaison.db")
    today = keeper.today()
    assert asked(first=today) == tuple(row for row in every if row.day == today)
    assert asked(last=today - timedelta(days=1)) == tuple(row for row in every if row.day < today)
    assert asked(what="reveal", file="accounts.db") == ()
    assert audit.file_names(keeper) == ("accounts.db", "liaison.db", "identity.db")


def test_a_rare_entry_is_found_without_reading_everything_at_once(
    printed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "_SCANNED_AT_MOST", 20)
    keeper = printed.sign_in("keeper")
    wanted, after, calls = audit.AuditQuery(what="founded"), None, 0
    found: list[audit.AuditRow] = []
    while calls == 0 or after is not None:
        page = audit.entries(keeper, wanted, after=after, limit=50)
        found += page.rows
        after = page.after
        calls += 1
    assert [row.verb for row in found] == ["founded"]
    assert calls > 1


def test_a_forged_entry_hides_no_others(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    with officer.liaison.begin() as work:
        work.cursor.execute("UPDATE audit SET body = x'00', day = 'never' WHERE n = 3")
        work.commit()
    rows = [row for row in audit.entries(printed.sign_in("keeper"), limit=1000).rows if row.file == "liaison.db"]
    assert [(row.number, row.counts) for row in rows if row.verb == "unreadable"] == [(3, False)]
    assert len(rows) > 3


def test_a_sound_station_is_found_sound(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    withdrawing.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    found = audit.verify_now(keeper)
    assert [(verified.file, verified.sound) for verified in found] == [
        ("accounts.db", True),
        ("liaison.db", True),
        ("identity.db", True),
    ]
    assert all(verified.entries > 0 for verified in found)
    (accounts,) = audit.verify_now(printed.sign_in("administrator"))
    assert (accounts.file, accounts.sound) == ("accounts.db", True)


def test_a_row_taken_out_and_an_entry_cut_are_found(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    letter = printed.letter_ids(officer)[0]
    proved_letters.open_letter(officer, letter)
    with officer.liaison.begin() as work:
        work.cursor.execute("DELETE FROM released_letter WHERE record_id = ?", (letter,))
        work.cursor.execute("DELETE FROM audit WHERE n = 2")
        work.commit()
    found = {verified.file: verified for verified in audit.verify_now(printed.sign_in("keeper"))}
    assert [found[name].sound for name in ("accounts.db", "liaison.db", "identity.db")] == [True, False, True]
    assert ("released_letter", letter) in found["liaison.db"].report.stray
    assert found["liaison.db"].report.broken


def test_a_check_can_be_stopped_and_then_claims_nothing(printed: Office) -> None:
    found = audit.verify_now(printed.sign_in("keeper"), stop=lambda: True)
    assert [verified.sound for verified in found] == [False] * 3


def test_progress_goes_up_to_the_end_and_stops_where_asked(printed: Office) -> None:
    told: list[tuple[int, int]] = []
    audit.verify_now(printed.sign_in("keeper"), progress=lambda done, of: told.append((done, of)))
    assert told == sorted(told)
    assert {of for _, of in told} == {3000}
    assert told[-1][0] > 2000


def test_the_result_is_a_signed_text_without_content(printed: Office, tmp_path: Path) -> None:
    keeper = printed.sign_in("keeper")
    found = audit.verify_now(keeper)
    path = audit.save_statement(keeper, found, tmp_path)
    text = path.read_text("utf-8")
    assert (path.name, audit.save_statement(keeper, found, tmp_path).name) == (
        "verification-2026-03-04.txt",
        "verification-2026-03-04-2.txt",
    )
    assert text.count(" holds\n") == 3
    for told in ("وصال", "Samira", printed.case_id().hex()):
        assert told not in text
    said = audit.check_statement(printed.sign_in("keeper"), text)
    assert (said.day, said.by, said.missing) == (keeper.today(), "Samira Haddad", ())
    assert [head.number for head in said.heads] == [verified.entries for verified in found]
    for damaged in (text.replace("day 2026", "day 2025"), text.replace("accounts.db 0 ", "accounts.db 1 "), text[:-3]):
        with fault("statement_false", "statement"):
            audit.check_statement(keeper, damaged)
    with keeper.liaison.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)")
        work.commit()
    assert audit.check_statement(keeper, text).missing == ("liaison.db",)
    assert "found liaison.db rolled_back 0 " in audit.statement(keeper, audit.verify_now(keeper))


def test_settling_asks_for_words_and_for_something_to_settle(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    with fault("field_empty", "words"):
        audit.settle(keeper, "liaison.db", "  ")
    with refused("nothing_to_settle"):
        audit.settle(keeper, "liaison.db", "Nothing.")
    with keeper.liaison.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE n = 2")
        work.commit()
    audit.verify_now(keeper)
    with refused("check_stopped"):
        audit.settle(keeper, "liaison.db", "Stopped.", stop=lambda: True)
    assert keeper.unsound


def test_what_a_keeper_settled_elsewhere_is_found_no_more_with_what_comes_later(printed: Office) -> None:
    """A session goes on while the keeper settles. Before: what she had settled was found again with the next."""
    worker = printed.sign_in("intake")
    with worker.identity.begin() as work:
        first = worker.identity.audit.append(work, "looked")
        worker.identity.audit.append(work, "looked")
        work.commit()
    change_entry(worker, first)
    audit.look_through(worker)
    assert set(worker.identity.wraps.broken()) == {first}
    audit.settle(printed.sign_in("keeper"), "identity.db", "Somebody changed an entry.")
    worker.integrity.look()
    assert set(worker.identity.wraps.broken()) == set()
    second = worker.identity.audit.head().number - 1
    change_entry(worker, second)
    audit.look_through(worker)
    assert set(worker.identity.wraps.broken()) == {second}


def change_entry(signed_in: SignedIn, n: int) -> None:
    text = "UPDATE audit SET day = '2020-02-02' WHERE n = ?"
    assert signed_in.identity.database.reader().execute(text, (n,)).rowcount == 1


def test_what_was_done_with_an_erased_file_stands_there_unread_and_who_erased_it_is_read(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    case_id = printed.case_id()
    case_view.reveal(keeper, case_id)
    erasure.erase(keeper, case_id, typed=case_of(keeper, case_id).code)
    hers = [row for row in audit.entries(keeper, limit=1000).rows if row.subject == case_id.hex()[:8]]
    erased = [row for row in hers if row.verb == "erase"]
    assert {(row.actor, row.counts) for row in erased} == {(keeper.display_name, True)}
    assert {"case_file", "card"} <= {row.table for row in erased}
    unread = [row for row in hers if row.verb == "key_gone"]
    assert {row.at for row in unread} == {None}
    assert {row.table for row in unread} >= {"", "case_file", "card"}
    assert "reveal" not in {row.verb for row in hers}
