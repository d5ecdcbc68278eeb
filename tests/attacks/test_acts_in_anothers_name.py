"""An intake worker's own program writes what a woman said as if a colleague had heard it: the pages of consent say who
wrote it down, by the log.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.consent import ActKind, ConsentAct, Disclosed, Ground
from nsintake.domain.incident import YesNo
from nsintake.records.case_files import every_act_of, next_number
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import consent_view, freezing, legal, withdrawing
from nsintake.services.consent.consent_view import ActLine, FrozenSince
from nsintake.services.liaison import liaison
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import COLLEAGUE, employ, uid_of
from tests.services.ladder import POLICE, Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture
def colleagues(released: Office) -> Office:
    employ(released)
    return released


def lines(signed_in: SignedIn, office: Office) -> list[ActLine]:
    """The acts for the police, the newest first."""
    offices = consent_view.overview(signed_in, office.case_id()).offices
    return [line for consent in offices if consent.recipient_id == POLICE for line in consent.acts]


def frozen(signed_in: SignedIn, office: Office) -> FrozenSince:
    since = consent_view.overview(signed_in, office.case_id()).frozen
    assert since is not None
    return since


def laid(office: Office, hands: SignedIn, **said: object) -> None:
    """A new act as her own program writes it: her last one to the police with other words."""
    acts = every_act_of(hands, office.case_id())
    last = next(act for act in reversed(acts) if act.recipient_id == POLICE)
    act = replace(last, number=next_number(acts), **said)  # type: ignore[arg-type]
    with hands.identity.begin() as work:
        hands.identity.put(work, "consent_act", b"\x41" * 16, office.case_id(), act, verb="consent")
        work.commit()


def test_a_yes_that_only_others_are_named_for_says_who_wrote_it_down(colleagues: Office) -> None:
    """Before: the page said that a colleague had read it to her before a keeper, and nobody else."""
    hands = own_program(colleagues.sign_in("intake"))
    heard, saw = uid_of(hands, COLLEAGUE), uid_of(hands, "keeper")
    laid(colleagues, hands, read_by=heard, witness=saw)
    newest, *before = lines(colleagues.sign_in("keeper"), colleagues)
    assert (newest.kind, newest.written_for) == (ActKind.GIVEN, hands.display_name)
    assert {line.written_for for line in before} == {""}, "she who read it wrote it down"


def test_a_word_that_a_colleague_is_said_to_have_taken_says_who_wrote_it_down(colleagues: Office) -> None:
    """Before: the page said that the colleague had written down that she took her consent back."""
    hands = own_program(colleagues.sign_in("intake"))
    laid(colleagues, hands, kind=ActKind.WITHDRAWN, choices=(), witness=uid_of(hands, COLLEAGUE), read_by="")
    newest, *_ = lines(colleagues.sign_in("keeper"), colleagues)
    assert (newest.kind, newest.written_for) == (ActKind.WITHDRAWN, hands.display_name)


def test_a_freeze_and_what_was_told_by_law_name_whoever_wrote_it(colleagues: Office) -> None:
    """Before: both named the keeper, who had not."""
    hands = own_program(colleagues.sign_in("intake"))
    keeper, case_id = uid_of(hands, "keeper"), colleagues.case_id()
    told = Disclosed(Ground.COURT_ORDER, "The court", "Her name", keeper, "A lawyer", YesNo.NO)
    blank = ConsentAct(0, "", ActKind.FROZEN, hands.today(), witness=keeper, reasons="He is in the room")
    with hands.identity.begin() as work:
        for key, act in ((b"\x42", blank), (b"\x43", replace(blank, kind=ActKind.DISCLOSED, disclosed=told))):
            numbered = replace(act, number=next_number(every_act_of(hands, case_id)) + key[0] % 2)
            hands.identity.put(work, "consent_act", key * 16, case_id, numbered, verb="consent")
        work.commit()
    seen = colleagues.sign_in("keeper")
    assert frozen(seen, colleagues).by == hands.display_name
    assert [row.keeper for row in legal.told_by_law(seen, case_id)] == [hands.display_name]


def test_who_wrote_it_down_herself_is_named_as_before_also_once_a_keeper_brought_it_back(colleagues: Office) -> None:
    worker = colleagues.sign_in("intake")
    withdrawing.withdraw(worker, colleagues.case_id(), POLICE)
    freezing.freeze(worker, colleagues.case_id(), reason="He is in the room")
    keeper = colleagues.sign_in("keeper").identity
    acts = keeper.list("consent_act", ConsentAct, subject=colleagues.case_id())
    with keeper.begin() as work:  # as a restore carries them over
        for at, (_, act) in enumerate(acts):
            copy = replace(act, number=act.number + len(acts))
            keeper.put(work, "consent_act", bytes([0x51 + at]) * 16, colleagues.case_id(), copy, verb="restore")
        work.commit()
    seen = colleagues.sign_in("keeper")
    assert {line.written_for for line in lines(seen, colleagues)} == {""}
    assert frozen(seen, colleagues).by == worker.display_name


def test_what_was_noted_by_a_reference_names_who_heard_it_and_whose_session_wrote_it(colleagues: Office) -> None:
    """Nobody attacks: her file is shut to the colleague, and says it once its worker signs in."""
    reference = liaison.open_record(colleagues.sign_in("liaison"), colleagues.record_id()).row.reference
    restriction.change_access(colleagues.sign_in("intake"), colleagues.case_id(), [])
    heard = colleagues.sign_in(COLLEAGUE)
    assert not withdrawing.block_by_reference(heard, reference).noted
    worker = colleagues.sign_in("intake")
    newest, *_ = lines(worker, colleagues)
    said = (newest.kind, newest.by, newest.written_for)
    assert said == (ActKind.WITHDRAWN, heard.display_name, worker.display_name)
