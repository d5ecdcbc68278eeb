"""An intake worker signs that a woman's record is gone, while the woman herself is there. No erasure does that: it
takes the record together with her file. Nothing of the station is left, so that the backup and what is beside it are
all that speaks.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.release import CaseLink
from nsintake.domain.task import TaskKind
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, erasure, today
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import shredding
from nsintake.store import tombstones
from nsintake.store.tombstones import Tombstone, Tombstones
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_missing_tombstones import back_up, beside, recovered, restore
from tests.attacks.test_undelivered import waits
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers

pytestmark = pytest.mark.usefixtures("cheap_keys")
WEEK = timedelta(days=8)


def signed(office: Office, login: str, *more: tuple[Compartment, bytes]) -> list[Tombstone]:
    """Somebody's word of today that a record is gone with its prints."""
    hers, record_id = office.sign_in(login), office.record_id()
    gone = [(Compartment.LIAISON, each) for each in (record_id, disclosures_subject(record_id))]
    made = [tombstones.make(hers.ring, *each, day=hers.today()) for each in (*gone, *more)]
    office.close()
    return made


@pytest.mark.parametrize(
    "signs", ["to whom it is shut", "on the file", "and erases another who has it too", "and hides whose it is"]
)
def test_copies_are_asked_for_once_she_withdraws(handed: Office, copies: Path, tmp_path: Path, signs: str) -> None:
    """Before: the record was left out as erased. When she withdrew, nothing was there to withdraw, and nobody was told
    of the two copies that the police have.
    """
    employ(handed)
    more = list[tuple[Compartment, bytes]]()
    if signs == "to whom it is shut":
        restriction.change_access(handed.sign_in("intake"), handed.case_id(), [])
    elif signs == "and erases another who has it too":
        hands = own_program(handed.sign_in(COLLEAGUE))
        other = record(hands, answers(names="هدى", phones=""))
        (link,) = hands.identity.sound("case_link", CaseLink, subject=handed.case_id()).records
        with hands.identity.begin() as work:
            hands.identity.put(work, "case_link", b"\x41" * 16, other, link.value, verb="release")
            work.commit()
        more.append((Compartment.IDENTITY, other))
    elif signs == "and hides whose it is":
        with own_program(handed.sign_in(COLLEAGUE)).identity.begin() as work:
            work.cursor.execute("DELETE FROM case_link WHERE subject_id = ?", (handed.case_id(),))
            work.commit()
    handed.close()
    made = signed(handed, COLLEAGUE, *more)
    path = back_up(handed, copies)
    beside(copies, *made)
    done, clean = recovered(handed, path, tmp_path, leave_damaged=True)
    assert (done.erased, done.unproved) == (len(more), 1)
    keeper = clean.sign_in("keeper")
    asked = [task.copies for task in today.today(keeper).due if task.kind is TaskKind.RECALL]
    assert asked == [2]


@pytest.mark.parametrize("login", ["intake", "keeper"])
def test_a_record_goes_with_the_woman(handed: Office, copies: Path, tmp_path: Path, login: str) -> None:
    """So that the test above does not hold by believing nobody."""
    path = back_up(handed, copies)
    worker = handed.sign_in(login)
    erasure.erase(worker, handed.case_id(), typed=case_view.open_case(worker, handed.case_id()).code)
    handed.close()
    back_up(handed, copies)  # tells the stick
    done, clean = recovered(handed, path, tmp_path)
    assert done.unproved == 0
    assert clean.sign_in("keeper").liaison.find("masked_record", handed.record_id(), MaskedRecord) is None


def test_what_went_on_its_day_is_ended_and_asked_for(handed: Office, copies: Path, tmp_path: Path) -> None:
    """A worker took the record away after a withdrawal that the backup does not know. Before: its copies were lost."""
    path = back_up(handed, copies)
    withdrawing.withdraw(handed.sign_in("intake"), handed.case_id(), POLICE)
    handed.close()
    handed.clock.moment += WEEK
    assert shredding.shred_due(handed.sign_in("intake")) == 1
    back_up(handed, copies)  # tells the stick
    _, clean = recovered(handed, path, tmp_path)
    keeper = clean.sign_in("keeper")
    asked = [task.copies for task in today.today(keeper).due if task.kind is TaskKind.RECALL]
    assert asked == [2]


@pytest.mark.parametrize("login", ["liaison", "intake"])
def test_what_waited_for_its_batch_then_and_went_on_its_day_is_not_told_again(
    heard: Office, copies: Path, tmp_path: Path, login: str
) -> None:
    """Nobody attacks: the record is not in liaison.db of the backup, which still owes it. Before: it went over on the
    clean computer and was in force, with all that it tells, though she had taken it back.
    """
    record_id = waits(heard)[2].record_id
    path = back_up(heard, copies)
    heard.clock.moment += timedelta(days=1)
    worker = heard.sign_in("intake", clock_is_right=True)
    assert worker.liaison.get("masked_record", record_id, MaskedRecord).status is RecordStatus.ACTIVE
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    heard.close()
    heard.clock.moment += WEEK
    taker = heard.sign_in(login, clock_is_right=True)
    assert shredding.shred_due(taker) == 1
    prints = tombstones.make(taker.ring, Compartment.LIAISON, disclosures_subject(record_id), day=taker.today())
    heard.close()
    back_up(heard, copies)  # tells the stick
    beside(copies, prints)
    done, clean = recovered(heard, path, tmp_path)
    left = clean.sign_in("keeper").liaison.get("masked_record", record_id, MaskedRecord)
    assert (done.erased, done.unproved) == (0, 1), "the record with its prints"
    assert (left.ended, left.facts) == (True, ())


@pytest.mark.parametrize("login", ["liaison", "intake"])
@pytest.mark.parametrize("clean", [True, False])
def test_what_went_before_the_backup_is_told_to_nobody(
    released: Office, copies: Path, tmp_path: Path, login: str, *, clean: bool
) -> None:
    """Nobody attacks: her file still names the record, which is in no file any more."""
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    released.close()
    released.clock.moment += WEEK
    assert shredding.shred_due(released.sign_in(login)) == 1
    path = back_up(released, copies)
    done = recovered(released, path, tmp_path)[0] if clean else restore(released, path)
    assert done.unproved == 0


@pytest.mark.parametrize("login", ["liaison", "intake"])
def test_what_the_station_still_has_is_not_ended_by_a_word_that_it_is_gone(
    handed: Office, copies: Path, login: str
) -> None:
    """The station is there, and has the record. Before: it was ended, as if she had taken it back, and all her copies
    were asked for.
    """
    path = back_up(handed, copies)
    made = signed(handed, login)
    hands = own_program(handed.sign_in(login))
    with hands.accounts.database.begin() as work:
        for stone in made:
            Tombstones(hands.accounts.database).put(work, stone)
        work.commit()
    handed.close()
    assert restore(handed, path).unproved == 1
    left = handed.sign_in("keeper").liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert not left.ended
    assert left.facts
