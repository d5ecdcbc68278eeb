"""A colleague whom she did not accept writes into a file of her own that it is one woman's with the restricted one:
what people who may open both do with the first, they do not do with the second.
"""

from __future__ import annotations

from datetime import date

import pytest

from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.ties import MergeReason, Tie, TieKind
from nsintake.records.case_files import acts_of, case_of
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, merging, withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_after_settling import printed
from tests.attacks.test_links_moved_and_laid import narrow
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers
from tests.services.people import uid_of
from tests.services.refusals import refused

Tied = tuple[Office, bytes]


def say(signed_in: SignedIn, case_id: bytes, kind: TieKind, other: bytes) -> None:
    with signed_in.identity.begin() as work:
        tie = Tie(kind, signed_in.today(), signed_in.uid, other=other)
        signed_in.identity.put(work, "tie", kind.value.encode().ljust(16, b"\0"), case_id, tie, verb="merge")
        work.commit()


@pytest.fixture
def shut(released: Office) -> Tied:
    """She is open to her worker and keepers alone; a colleague has a file of her own."""
    employ(released)
    attacker = released.sign_in(COLLEAGUE)
    other = record(attacker, answers(names="هدى"))
    say(attacker, released.case_id(), TieKind.HAS_PART, other)  # while it is open to her; it counts for nothing yet
    restriction.change_access(released.sign_in("intake"), released.case_id(), [])
    released.close()
    return released, other


@pytest.fixture
def tied(shut: Tied) -> Tied:
    """The colleague's file says that it is part of hers."""
    office, other = shut
    attacker = office.sign_in(COLLEAGUE)
    with pytest.raises(FileRestricted):
        case_of(attacker, office.case_id())
    say(attacker, other, TieKind.MERGED, office.case_id())
    office.close()
    return shut


def stays_shut(office: Office) -> None:
    office.close()
    with pytest.raises(FileRestricted):
        case_of(office.sign_in(COLLEAGUE), office.case_id())


def test_they_are_two_womens(tied: Tied) -> None:
    office, other = tied
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert files_of(keeper, other) == (other,)
    assert {row.case_id for row in case_view.list_cases(keeper)} >= {office.case_id(), other}


@pytest.mark.parametrize("login", ["keeper", "intake"])
def test_opening_the_other_to_all_opens_hers_to_nobody(tied: Tied, login: str) -> None:
    office, other = tied
    restriction.change_access(office.sign_in(login), other, None)
    stays_shut(office)


def test_letting_her_into_the_other_lets_her_into_none_of_hers(tied: Tied) -> None:
    office, other = tied
    keeper = office.sign_in("keeper")
    restriction.change_access(keeper, other, [uid_of(keeper, COLLEAGUE)])
    stays_shut(office)


def test_handing_the_other_over_hands_nothing_of_hers_over(tied: Tied) -> None:
    office, other = tied
    attacker = office.sign_in(COLLEAGUE)
    restriction.hand_over(attacker, other, uid_of(attacker, "intake"), next(iter(HandOver)))
    worker = office.sign_in("intake")
    restriction.hand_over(worker, other, uid_of(worker, COLLEAGUE), next(iter(HandOver)))
    stays_shut(office)


def test_erasing_the_other_erases_nothing_of_hers(tied: Tied) -> None:
    office, other = tied
    keeper = office.sign_in("keeper")
    erasure.erase(keeper, other, typed=case_of(keeper, other).code)
    assert keeper.identity.find("case_file", office.case_id(), CaseFile) is not None


def test_there_is_nothing_to_unfreeze_in_the_other(tied: Tied) -> None:
    office, other = tied
    freezing.freeze(office.sign_in("intake"), office.case_id(), reason="he stood beside her")
    with refused("not_frozen"):
        freezing.unfreeze(office.sign_in("keeper"), other, reason="she called")
    assert not printed(office.sign_in("liaison"))


def test_a_withdrawal_of_the_other_ends_nothing_of_hers(tied: Tied) -> None:
    office, other = tied
    withdrawing.withdraw(office.sign_in("keeper"), other, POLICE)
    assert printed(office.sign_in("liaison"))


def test_a_damaged_file_beside_hers_stops_no_narrower_word(tied: Tied) -> None:
    office, other = tied
    with office.sign_in(COLLEAGUE).identity.database.begin() as work:
        work.cursor.execute("UPDATE case_file SET body = zeroblob(64) WHERE record_id = ?", (other,))
        work.commit()
    office.close()
    worker = office.sign_in("intake")
    narrow(worker, office.case_id())
    assert not acts_of(worker, office.case_id())[-1].noted


def test_a_word_ahead_in_a_file_beside_hers_stops_no_letter(tied: Tied) -> None:
    office, other = tied
    attacker = office.sign_in(COLLEAGUE)
    act = ConsentAct(9, POLICE, ActKind.WITHDRAWN, date(2999, 1, 1), witness=attacker.uid)
    with attacker.identity.begin() as work:
        attacker.identity.put(work, "consent_act", b"9" * 16, other, act, verb="consent")
        work.commit()
    office.close()
    worker = office.sign_in("intake")
    narrow(worker, office.case_id())
    letters.begin_letter(worker, office.case_id(), POLICE)


def test_whoever_may_open_both_makes_them_one_also_once_they_are_shut(shut: Tied) -> None:
    office, other = shut
    worker = office.sign_in("intake")
    restriction.change_access(worker, other, [])
    merging.merge(worker, office.case_id(), other, MergeReason.SHE_SAYS)
    assert set(files_of(worker, other)) == {office.case_id(), other}
    merging.unmerge(worker, files_of(worker, other)[1])
    assert files_of(worker, other) == (other,)
    assert [tie for _, tie in worker.identity.list("tie", Tie, subject=office.case_id())] == []


def test_files_that_were_made_one_before_they_were_shut_stay_one(released: Office) -> None:
    """Also where an earlier version joined them, which wrote beside the younger one only."""
    worker = released.sign_in("intake")
    other = record(worker, answers(names="هدى"))
    say(worker, other, TieKind.MERGED, released.case_id())
    restriction.change_access(worker, other, [])
    assert files_of(worker, other) == (released.case_id(), other)
    restriction.change_access(worker, other, None)
    assert files_of(worker, other) == (released.case_id(), other)
