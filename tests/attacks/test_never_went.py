"""A liaison officer breaks her log for the moment of an act, while a letter has not gone over: she learns of none."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.domain.ties import MergeReason
from nsintake.errors import NsintakeError
from nsintake.records.case_files import every_act_of, link_for
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import freezing, merging, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import release
from tests.attacks.test_away_for_a_moment import Act, kept, own_program, put_back, read
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, narrow, tried, withdraw
from tests.attacks.test_undelivered import waits
from tests.services.ladder import POLICE, Office, answers, heard_letter, sign_only


def break_log(signed_in: SignedIn) -> Callable[[], None]:
    reader = own_program(signed_in).liaison.database.reader()
    ((n, day),) = read(signed_in.liaison, "SELECT n, day FROM audit ORDER BY n LIMIT 1")
    reader.execute("UPDATE audit SET day = '2020-01-01' WHERE n = ?", (n,))

    def mend() -> None:
        reader.execute("UPDATE audit SET day = ? WHERE n = ?", (day, n))

    return mend


def named(signed_in: SignedIn, record_id: bytes) -> list[object]:
    return list(read(signed_in.liaison, "SELECT n FROM audit WHERE record_id = ?", record_id))


@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_a_letter_that_waits_is_named_nowhere_and_leaves_no_note(heard: Office, act: Act) -> None:
    worker, _, signed = waits(heard)
    mend = break_log(heard.sign_in("liaison"))
    tried(act, worker, heard)
    mend()
    heard.close()
    again = heard.sign_in("intake")
    with contextlib.suppress(NsintakeError):
        withdrawing.finish_withdrawals(again)
    assert not named(again, signed.record_id)
    assert not again.outbox.notes()
    assert not any(said.noted for said in every_act_of(again, heard.case_id()))


@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.parametrize("act", [withdraw, freeze, narrow])
def test_a_letter_that_nobody_signed_is_named_nowhere(heard: Office, act: Act, *, broken: bool) -> None:
    heard.sign_in("keeper")  # else her log is empty
    worker = heard.sign_in("intake")
    link = link_for(worker, heard.case_id(), POLICE)
    assert link is not None
    if broken:
        break_log(heard.sign_in("liaison"))
    tried(act, worker, heard)
    assert not named(worker, link.record_id)


@pytest.mark.parametrize("act", [freeze, withdraw])
def test_what_was_done_before_it_went_hides_it_from_no_later_act(heard: Office, act: Act) -> None:
    """The end of the log is out, with the record that came since her worker signed in."""
    heard.sign_in("keeper")
    worker = heard.sign_in("intake")
    freeze(worker, heard)
    freezing.unfreeze(worker, heard.case_id(), reason="she called")
    hands = own_program(heard.sign_in("liaison"))
    before = kept(hands)
    keeper = heard.sign_in("keeper")
    sign_only(keeper, heard_letter(worker, heard.case_id()))
    release.send_now(keeper)
    put_back(hands, before)
    assert tried(act, worker, heard) == "stopped_damaged"


def test_narrowing_in_one_file_names_nothing_of_the_other_that_never_went(released: Office) -> None:
    """Two files are one woman's; nobody has signed the letter of the second."""
    worker, first = released.sign_in("intake"), released.case_id()
    second = record(worker, answers(names="هدى"))
    heard_letter(worker, second, POLICE)
    link = link_for(worker, second, POLICE)
    assert link is not None
    merging.merge(worker, first, second, MergeReason.SHE_SAYS)
    code = tried(narrow, worker, released)
    assert read(worker.liaison, "SELECT n, tbl FROM audit WHERE record_id = ?", link.record_id) == [], code
