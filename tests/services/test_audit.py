"""Who may read which log, and that reading it finds what was done to the files."""

from __future__ import annotations

from nsintake.services import audit, cases, consents, liaison
from tests.services.ladder import POLICE, Office


def test_a_keeper_reads_every_log_newest_first(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    cases.reveal(keeper, printed.case_id())
    rows = audit.entries(keeper)
    assert {row.file for row in rows} == {"accounts.db", "liaison.db", "identity.db"}
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
    revealed = next(row for row in rows if row.verb == "reveal")
    assert (revealed.actor, revealed.subject, revealed.counts) == (
        "Samira Haddad",
        printed.case_id().hex()[:8],
        True,
    )
    assert {"print", "release", "consent", "record", "sign_in"} <= {row.verb for row in rows}


def test_an_administrator_reads_the_log_of_accounts_only(printed: Office) -> None:
    rows = audit.entries(printed.sign_in("administrator"))
    assert {row.file for row in rows} == {"accounts.db"}
    assert {row.verb for row in rows} <= {"sign_in", "approve", "roster", "make_account"}


def test_a_log_is_cut_to_what_was_asked_for(printed: Office) -> None:
    assert len(audit.entries(printed.sign_in("keeper"), limit=5)) == 5


def test_a_sound_station_is_found_sound(printed: Office) -> None:
    keeper = printed.sign_in("keeper")
    consents.withdraw(printed.sign_in("intake"), printed.case_id(), POLICE)
    found = audit.verify_now(keeper)
    assert [(one.file, one.sound) for one in found] == [
        ("accounts.db", True),
        ("liaison.db", True),
        ("identity.db", True),
    ]
    assert all(one.entries > 0 for one in found)
    (accounts,) = audit.verify_now(printed.sign_in("administrator"))
    assert (accounts.file, accounts.sound) == ("accounts.db", True)


def test_a_row_taken_out_and_an_entry_cut_are_found(printed: Office) -> None:
    officer = printed.sign_in("liaison")
    letter = printed.letter_ids(officer)[0]
    liaison.open_letter(officer, letter)
    with officer.liaison.begin() as work:
        work.cursor.execute("DELETE FROM released_letter WHERE record_id = ?", (letter,))
        work.cursor.execute("DELETE FROM audit WHERE n = 2")
        work.commit()
    found = {one.file: one for one in audit.verify_now(printed.sign_in("keeper"))}
    assert [found[name].sound for name in ("accounts.db", "liaison.db", "identity.db")] == [True, False, True]
    assert ("released_letter", letter) in found["liaison.db"].report.stray
    assert found["liaison.db"].report.broken


def test_a_check_can_be_stopped_and_then_claims_nothing(printed: Office) -> None:
    found = audit.verify_now(printed.sign_in("keeper"), stop=lambda: True)
    assert [one.sound for one in found] == [False] * 3
