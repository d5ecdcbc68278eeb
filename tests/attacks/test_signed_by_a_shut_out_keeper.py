"""A keeper to whom a woman's file is shut signs entries of its log: what protects the woman stays in force."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.store.wraps import FileRestricted
from tests.attacks.test_away_for_a_moment import look, own_program
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze, withdraw
from tests.attacks.test_signed_of_a_shut_file import rows_in, take_away
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, read_and_sign
from tests.services.people import uid_of

Act = Callable[[SignedIn, Office], object]


def shut_to_a_keeper(office: Office) -> None:
    """Her file is open to her worker and to one colleague alone; the keeper is shut out."""
    employ(office)
    worker = office.sign_in("intake")
    out = [uid_of(worker, "keeper")]
    restriction.change_access(worker, office.case_id(), [uid_of(worker, COLLEAGUE)], shut_to=out)
    office.close()
    with pytest.raises(FileRestricted):
        case_of(office.sign_in("keeper"), office.case_id())
    office.close()


@pytest.mark.parametrize("act", [freeze, withdraw])
def test_what_she_said_is_not_taken_away_by_a_keeper_she_shut_out(heard: Office, act: Act) -> None:
    shut_to_a_keeper(heard)
    worker = heard.sign_in("intake")
    before = {line[0] for line in rows_in(worker, "consent_act", heard.case_id())}
    act(worker, heard)
    heard.close()
    hands = own_program(heard.sign_in("keeper"))
    said = {line[0] for line in rows_in(hands, "consent_act", heard.case_id())} - before
    assert said
    take_away(hands, "consent_act", said)
    heard.close()
    found = look(heard)
    try:
        read_and_sign(heard.sign_in(COLLEAGUE), heard.draft_id())
        left = True
    except NsintakeError:
        left = False
    assert any(found.values()) or not left


def test_what_a_keeper_settled_before_it_was_shut_to_her_stays_settled(heard: Office) -> None:
    employ(heard, "keeper2", Role.KEEPER)
    worker = heard.sign_in("intake")
    (lost,) = [line[0] for line in rows_in(worker, "letter_draft", heard.case_id())]
    own_program(worker).identity.database.reader().execute("DELETE FROM letter_draft WHERE record_id = ?", (lost,))
    heard.close()
    keeper = heard.sign_in("keeper")
    audit.verify_now(keeper)
    audit.settle(keeper, "identity.db", "A row was lost.")
    heard.close()
    shut_to_a_keeper(heard)
    assert not any(look(heard).values())
