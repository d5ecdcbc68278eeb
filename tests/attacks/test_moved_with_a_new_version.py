"""Somebody states what a woman said under another subject, as a new version, which nobody needs her key for: whoever
reads her file does not see it there. It is no row of hers then, and is missed.
"""

from __future__ import annotations

import secrets

import pytest

from nsintake.crypto.envelope import pad
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.codec import encode, schema_of
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_said_first_of_another import told
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import is_unsound, settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import CARE, POLICE, Office, answers, read_and_sign
from tests.services.refusals import refused


def move(hands: SealedStore, act_id: bytes, subject: bytes) -> None:
    """As the program would state it, were that her file."""
    value = ConsentAct(1, POLICE, ActKind.GIVEN, hands.audit._clock.now().date())
    with hands.begin() as work:
        said = hands.audit.newest(work.cursor, "consent_act", act_id)
        assert said is not None
        row = StoredRow(act_id, subject, schema_of(ConsentAct), hands.deks.epoch, said.version + 1, b"")
        body = hands.deks.ensure(work, subject).seal(pad(encode(value)), hands.aad("consent_act", row))
        work.cursor.execute("DELETE FROM consent_act WHERE record_id = ?", (act_id,))
        hands._write(work, "consent_act", row._replace(body=body), verb="consent", details=None)
        work.commit()


def taken_back(worker: SignedIn, case_id: bytes, *, by_freezing: bool) -> bytes:
    """The id of the row by which she takes it back, or is frozen."""
    if by_freezing:
        freezing.freeze(worker, case_id, reason="Her brother answered.")
    else:
        withdrawing.withdraw(worker, case_id, CARE)
    acts = worker.identity.records("consent_act", ConsentAct, subject=case_id)
    return max(acts, key=lambda row: row.value.number).record_id


@pytest.mark.parametrize("of_another", [True, False])
@pytest.mark.parametrize("shut", [True, False])
@pytest.mark.parametrize("by_freezing", [True, False])
def test_what_she_took_back_is_missed_under_another_subject(
    heard: Office, *, by_freezing: bool, shut: bool, of_another: bool
) -> None:
    """Before: nothing was found by anybody, and the letter that waited was released."""
    employ(heard)
    worker, case_id = heard.sign_in("intake"), heard.case_id()
    other = record(worker, answers()) if of_another else secrets.token_bytes(16)
    if shut:
        restriction.restrict(worker, case_id, [])
    said = taken_back(worker, case_id, by_freezing=by_freezing)
    heard.close()
    heard.sign_in("keeper")
    move(own_program(heard.sign_in(COLLEAGUE)).identity, said, other)
    heard.close()
    with refused("audit_mismatch"):
        read_and_sign(heard.sign_in("keeper"), heard.draft_id())
    heard.close()
    assert is_unsound(heard, "intake")
    assert settled_by(heard, "keeper")
    assert not any(is_unsound(heard, login) for login in ("intake", "keeper"))
    keeper = heard.sign_in("keeper")
    assert keeper.identity.find("consent_act", said, ConsentAct) is None, "it is said of no other woman"
    assert letters.begin_letter(heard.sign_in("intake"), record(heard.sign_in("intake"), answers()), POLICE)


@pytest.mark.parametrize("by_freezing", [True, False])
def test_nor_does_a_keeper_who_seals_the_other_file_again_put_it_there(heard: Office, *, by_freezing: bool) -> None:
    """The keeper looked through the files before. Before: what she sealed again counted as put there by her, nothing
    was found by anybody, and the letter that waited was released.
    """
    employ(heard)
    worker, case_id = heard.sign_in("intake"), heard.case_id()
    other = record(worker, answers())
    restriction.restrict(worker, case_id, [])
    said = taken_back(worker, case_id, by_freezing=by_freezing)
    heard.close()
    keeper = heard.sign_in("keeper")
    audit.look_through(keeper)
    move(own_program(heard.sign_in(COLLEAGUE)).identity, said, other)
    restriction.restrict(keeper, other, [])
    heard.close()
    assert is_unsound(heard, "intake")
    assert is_unsound(heard, "keeper")
    with refused("audit_mismatch"):
        read_and_sign(heard.sign_in("keeper"), heard.draft_id())


@pytest.mark.parametrize("shut", [True, False])
@pytest.mark.parametrize("by_freezing", [True, False])
def test_a_keeper_gives_up_nothing_for_an_earlier_entry_that_was_changed(
    heard: Office, *, by_freezing: bool, shut: bool
) -> None:
    """The act is where it was. Before: by that entry it was another woman's, and the keeper gave it up."""
    employ(heard)
    worker, case_id = heard.sign_in("intake"), heard.case_id()
    other = record(worker, answers())
    if shut:
        restriction.restrict(worker, case_id, [])
    n = told(heard.sign_in(COLLEAGUE).identity)
    if by_freezing:
        freezing.freeze(worker, case_id, reason="Her brother answered.")
    else:
        withdrawing.withdraw(worker, case_id, CARE)
    said = max(worker.identity.records("consent_act", ConsentAct, subject=case_id), key=lambda row: row.value.number)
    heard.close()
    heard.sign_in("keeper")
    hands, body = own_program(heard.sign_in(COLLEAGUE)).identity, ABOUT + other + b"?" * 100
    text = "UPDATE audit SET tbl = 'consent_act', record_id = ?, version = 1, body = ? WHERE n = ?"
    assert hands.database.reader().execute(text, (said.record_id, body, n)).rowcount == 1
    heard.close()
    assert is_unsound(heard, "intake")
    assert settled_by(heard, "keeper")
    assert not any(is_unsound(heard, login) for login in ("intake", "keeper"))
    last = heard.sign_in("keeper").identity.find("consent_act", said.record_id, ConsentAct)
    assert last is not None
    assert last.kind is said.value.kind
