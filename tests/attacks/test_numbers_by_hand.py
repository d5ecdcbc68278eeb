"""What somebody writes by hand into the directory and into the counts neither prints nor keeps a page shut."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.directory import (
    DIRECTORY,
    CheckFound,
    CheckWay,
    DirectoryEntry,
    EntryCheck,
    EntryKind,
    HelpNeed,
)
from nsintake.domain.language import Lang, Wording
from nsintake.services.intake import complaints, feedback, numbers
from nsintake.store.sealed import new_id
from tests.services.ladder import Office
from tests.services.refusals import refused

NUMBER = DirectoryEntry(
    EntryKind.HOTLINE, Wording(ckb="x", ar="x", en="A line"), (HelpNeed.EMERGENCY,), phone="07701112233"
)


@pytest.mark.parametrize("words", ["Nour is at the house of Abu Ali", "0770 111 2233", "\u202e07701112233"])
def test_a_number_that_is_none_is_on_no_card(office: Office, words: str) -> None:
    officer = office.sign_in("liaison")
    check = EntryCheck(officer.today(), officer.uid, CheckFound.RIGHT, CheckWay.CALLED)
    real, forged = new_id(), new_id()
    with officer.liaison.begin() as work:
        for entry_id, phone in ((real, NUMBER.phone), (forged, words)):
            entry = replace(NUMBER, phone=phone, checks=(check,))
            officer.liaison.put(work, "directory_entry", entry_id, DIRECTORY, entry, verb="verify_entry")
        work.commit()
    intake = office.sign_in("intake")
    assert "0770" in numbers.draw_card(intake, Lang.EN, [real]).text
    with refused("entry_unverified"):
        numbers.draw_card(intake, Lang.EN, [forged])


@pytest.mark.parametrize("period", ["²²²²", "٢٠٢٠", "----"])
def test_a_count_of_no_year_keeps_nobody_from_seeing_to_whom_she_can_complain(office: Office, period: str) -> None:
    hands = office.sign_in("intake").identity
    with hands.begin() as work:
        for what in ("complaint", "women"):
            work.cursor.execute("INSERT INTO tally (period, what, number) VALUES (?, ?, 9)", (period, what))
        work.commit()
    keeper = office.sign_in("keeper")
    assert complaints.to_whom(keeper).years == ()
    assert feedback.shown_quarters(keeper) == ()
