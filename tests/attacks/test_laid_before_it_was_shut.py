"""What a worker laid into her file while it was open to her, and what counts only after it was shut."""

from __future__ import annotations

import secrets

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.ties import Tie, TieKind
from nsintake.records.case_files import case_of
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers


def say(signed_in: SignedIn, case_id: bytes, kind: TieKind, other: bytes) -> None:
    with signed_in.identity.begin() as work:
        tie = Tie(kind, signed_in.today(), signed_in.uid, other=other)
        signed_in.identity.put(work, "tie", secrets.token_bytes(16), case_id, tie, verb="merge")
        work.commit()


def test_her_own_row_of_before_she_was_shut_joins_nothing_later(released: Office) -> None:
    """It names a file that is shut then, and that the colleague opens to all afterwards."""
    employ(released)
    attacker = own_program(released.sign_in(COLLEAGUE))
    other = record(attacker, answers(names="هدى"))
    restriction.change_access(attacker, other, [])
    say(attacker, released.case_id(), TieKind.MERGED, other)
    released.close()
    worker = released.sign_in("intake")
    assert files_of(worker, released.case_id()) == (released.case_id(),)
    restriction.change_access(worker, released.case_id(), [])
    released.close()
    attacker = own_program(released.sign_in(COLLEAGUE))
    with pytest.raises(FileRestricted):
        case_of(attacker, released.case_id())
    restriction.change_access(attacker, other, None)
    released.close()
    keeper = released.sign_in("keeper")
    joined = files_of(keeper, other)
    restriction.change_access(keeper, other, [])
    restriction.change_access(keeper, other, None)
    released.close()
    try:
        case_of(released.sign_in(COLLEAGUE), released.case_id())
        opened = True
    except FileRestricted:
        opened = False
    assert (len(joined), opened) == (1, False)


def lay_entry(signed_in: SignedIn, case_id: bytes, details: dict[str, str]) -> None:
    """An entry that a link was taken away, which never was: it states no row."""
    with signed_in.identity.begin() as work:
        signed_in.identity.audit.append(
            work,
            "link",
            table="case_link",
            record_id=secrets.token_bytes(16),
            version=2,
            details=details,
            about=case_id,
        )
        work.commit()


DETAILS = {
    "none": {"x": "y"},
    "short": {"record": "0102", "office": POLICE},
    "long": {"record": "01" * 40, "office": POLICE},
}


@pytest.mark.parametrize("which", DETAILS)
def test_an_entry_that_names_no_record_keeps_nothing_from_being_done(released: Office, which: str) -> None:
    employ(released)
    attacker = own_program(released.sign_in(COLLEAGUE))
    lay_entry(attacker, released.case_id(), DETAILS[which])
    restriction.change_access(released.sign_in("intake"), released.case_id(), [])
    released.close()
    worker, case_id = released.sign_in("intake"), released.case_id()
    freezing.freeze(worker, case_id, reason="he stood beside her")
    freezing.unfreeze(worker, case_id, reason="she called")
    withdrawing.withdraw(worker, case_id, POLICE)
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    assert released.sign_in("keeper").identity.find("case_file", case_id, CaseFile) is None
