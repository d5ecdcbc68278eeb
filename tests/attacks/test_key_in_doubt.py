"""Whoever has the key of identity.db brings a woman's key into doubt, or lays one of her own with rows under it.
Nothing new is sealed under it, and that keeps nothing from being done that protects, nor a keeper from settling.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.domain.accompaniment import AccompanimentOutcome
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.contact import TheySaid
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.case_files import every_act_of, links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import not_safe, watching, way_planning
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import contacts, told_back
from nsintake.store.audit_lines import NOTHING
from nsintake.store.sealed import new_id
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_copies_that_name_her import asked, named_alone, with_her_consent
from tests.attacks.test_her_words_outlive_settling import made_void
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, withdraw
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import CARE, POLICE, Office, answers, heard_letter
from tests.services.letters.test_named import given
from tests.services.liaison.test_told_back import said
from tests.services.ways import a_way


def in_doubt(hands: SignedIn, case_id: bytes) -> None:
    """What she says of the key counts for nothing; what she says of the file opens with no key of hers."""
    with hands.identity.begin() as work:
        chain = hands.identity.audit
        chain.append(work, "seal_to", table=WRAP, record_id=case_id, version=9, state=b"?" * 32)
        chain.append(work, "saved", table="case_file", record_id=case_id, version=9, state=NOTHING, about=case_id)
        work.commit()


def with_her_own_words(hands: SignedIn, case_id: bytes) -> None:
    """The entry about the file is sealed under a key that was there for a moment."""
    reader = hands.identity.database.reader()
    ((held,),) = reader.execute("SELECT wrap FROM dek WHERE subject_id = ?", (case_id,)).fetchall()
    lay = "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    reader.execute(lay, (hands.identity.deks.make(case_id, [hands.uid])[0], case_id))
    in_doubt(hands, case_id)
    reader.execute(lay, (held, case_id))


@pytest.mark.parametrize("act", [freeze, withdraw])
def test_a_keeper_stops_all_that_can_be_found(released: Office, act: Act) -> None:
    """She signed nothing about that file. Before: the freeze was refused, and nothing was stopped."""
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    released.sign_in("keeper")
    with_her_own_words(own_program(released.sign_in(COLLEAGUE)), released.case_id())
    released.close()
    keeper = released.sign_in("keeper")
    with contextlib.suppress(Refused):
        act(keeper, released)
    released.close()
    assert not printed(released.sign_in("liaison"))


@pytest.mark.parametrize("is_shut", [True, False])
def test_what_she_took_back_outlives_settling(released: Office, *, is_shut: bool) -> None:
    """The entry of it is void, and no record of hers says it. Before: the keeper, who had signed nothing about that
    file, gave it up.
    """
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    if is_shut:
        restriction.restrict(worker, case_id, [])
    withdrawing.withdraw(worker, case_id, CARE)
    (act_id,) = [key for key, act in worker.identity.list("consent_act", ConsentAct) if took_back(act)]
    released.close()
    released.sign_in("keeper")
    hands = own_program(released.sign_in(COLLEAGUE))
    made_void(hands.identity, act_id, b"")
    with_her_own_words(hands, case_id)
    assert settled_by(released, "keeper")
    keeper = released.sign_in("keeper")
    assert any(took_back(act) for act in every_act_of(keeper, case_id))


def took_back(act: ConsentAct) -> bool:
    return (act.kind, act.recipient_id) == (ActKind.WITHDRAWN, CARE)


@pytest.mark.parametrize("act", [named_alone, with_her_consent])
def test_copies_that_name_her_are_asked_for(released: Office, act: Callable[[SignedIn, Office, bytes], None]) -> None:
    """What says where they are is under a key that is no woman's. Before: nobody was asked for them."""
    employ(released)
    _, named_id, _ = given(released)
    released.close()
    released.sign_in("keeper")
    with_her_own_words(own_program(released.sign_in(COLLEAGUE)), disclosures_subject(named_id))
    released.close()
    worker = released.sign_in("intake")
    with contextlib.suppress(Refused):
        act(worker, released, named_id)
    assert worker.identity.get("named_letter", named_id, NamedLetter).withdrawn is not None
    assert asked(worker) == [2]


def not_safe_after(office: Office, login: str) -> bytes:
    """A file of this worker's whose woman is not safe after a way, as the watcher wrote down; nobody saw it yet."""
    worker = office.sign_in(login)
    case_id = record(worker, answers(names="هدى"))
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    watching.end_way(office.sign_in("liaison"), way_id, AccompanimentOutcome.NOT_SAFE)
    office.close()
    return case_id


def test_that_she_is_not_safe_is_told_by_whoever_signs_in_next(office: Office) -> None:
    """Before: one file whose key was in doubt kept it from being told of all others, and of that one."""
    employ(office)
    files = [not_safe_after(office, login) for login in (COLLEAGUE, "intake", COLLEAGUE)]
    restriction.restrict(office.sign_in(COLLEAGUE), files[0], [])
    hands = own_program(office.sign_in(COLLEAGUE))
    for case_id in (files[0], files[2]):
        with_her_own_words(hands, case_id)
    office.close()
    keeper = office.sign_in("keeper")
    with contextlib.suppress(Refused):
        not_safe.tell_not_safe(keeper)
    told = {row.subject_id for row in keeper.identity.records("task", Task) if row.value.kind is TaskKind.WAY_INCIDENT}
    assert told == {*files}


@pytest.mark.parametrize("is_shut", [True, False])
def test_that_an_office_guessed_who_she_is_is_told_by_whoever_signs_in_next(handed: Office, *, is_shut: bool) -> None:
    employ(handed)
    if is_shut:
        restriction.restrict(handed.sign_in("intake"), handed.case_id(), [])
    contacts.write_contact(handed.sign_in("liaison"), handed.record_id(), said(TheySaid.GUESSED_HER))
    handed.close()
    with_her_own_words(own_program(handed.sign_in(COLLEAGUE)), handed.case_id())
    handed.close()
    keeper = handed.sign_in("keeper")
    told_back.tell_at_risk(keeper)
    kinds = {row.value.kind for row in keeper.identity.records("task", Task, subject=handed.case_id())}
    assert TaskKind.IDENTITY_AT_RISK in kinds


def a_letter(hands: SignedIn, case_id: bytes, _link: CaseLink) -> None:
    """Of another woman's, which waits to be signed."""
    draft_id = heard_letter(hands, record(hands, answers(names="هدى")))
    under_her_own_key(hands, case_id, "letter_draft", hands.identity.get("letter_draft", draft_id, LetterDraft))


def a_link(hands: SignedIn, case_id: bytes, link: CaseLink) -> None:
    """To her record, which ended: she knows it from before she was shut out."""
    under_her_own_key(hands, case_id, "case_link", link)


def under_her_own_key(hands: SignedIn, case_id: bytes, table: str, value: object) -> None:
    identity = hands.identity
    wrap, _ = identity.deks.make(case_id, [hands.uid])
    with identity.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, case_id))
        identity.proved_keys.add((case_id, wrap))  # her own program asks nothing
        identity.put(work, table, new_id(), case_id, value, verb="record")
        work.commit()


@pytest.mark.parametrize("lay", [a_letter, a_link])
def test_a_keeper_settles(released: Office, lay: Callable[[SignedIn, bytes, CaseLink], None]) -> None:
    """Before: what she would have written there was refused, and so was all of it, for ever."""
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    link = links_of(worker, case_id)[0]
    restriction.restrict(worker, case_id, [])
    withdrawing.withdraw(worker, case_id, POLICE)
    released.close()
    released.sign_in("keeper")
    lay(own_program(released.sign_in(COLLEAGUE)), case_id, link)
    assert settled_by(released, "keeper")
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound
