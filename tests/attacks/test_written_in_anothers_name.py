"""A liaison officer's own program writes words beside which a colleague is named: pages say who wrote them, by the
log.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nsintake.domain.contact import Contact, ContactWay, ContactWith
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Answer, Disclosure, MaskedRecord
from nsintake.domain.proposal import Proposal, ProposalState
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters import proposals
from nsintake.services.liaison import answering, contacts, liaison
from nsintake.services.liaison.contacts import NewContact
from nsintake.services.station import rotation
from tests.attacks.test_away_for_a_moment import own_program
from tests.services.colleagues import employ
from tests.services.ladder import Office, hand_over

pytestmark = pytest.mark.usefixtures("cheap_keys")
OFFICER = "officer"
TYPED = NewContact(ContactWay.CALL, ContactWith.REGISTRY, words="They wait for the form")
WORDS = Wording(en="Please answer by Thursday.")


@pytest.fixture
def officers(released: Office) -> Office:
    employ(released, OFFICER, Role.LIAISON)
    return released


def written(office: Office) -> tuple[SignedIn, bytes, bytes]:
    """A contact and a proposal of an honest officer."""
    honest, record_id = office.sign_in("liaison"), office.record_id()
    contact_id = contacts.write_contact(honest, record_id, TYPED)
    proposals.propose(honest, record_id, WORDS)
    (proposal_id,) = honest.liaison.known_ids("proposal")
    return honest, contact_id, proposal_id


def names(signed_in: SignedIn, office: Office) -> list[str]:
    """Who is said to have written each contact and each proposal of the record."""
    rows = contacts.of_record(signed_in, office.record_id()).rows
    said = [row.by for row in proposals.of_record(signed_in, office.record_id())]
    return [*(row.by for row in rows), *said]


def test_words_in_the_place_of_hers_are_not_called_hers(officers: Office) -> None:
    """Before: her name was beside what her colleague had put there."""
    honest, contact_id, proposal_id = written(officers)
    assert names(honest, officers) == [honest.display_name] * 2
    hands = own_program(officers.sign_in(OFFICER))
    for table, key, kind, said in (
        ("contact", contact_id, Contact, {"words": "They know her already"}),
        ("proposal", proposal_id, Proposal, {"text": Wording(en="She is the sister of the baker.")}),
    ):
        row = hands.liaison.record(table, key, kind)
        with hands.liaison.begin() as work:
            changed = replace(row.value, **said)  # type: ignore[type-var]
            hands.liaison.put(work, table, key, row.subject_id, changed, verb="contact")
            work.commit()
    worker = officers.sign_in("intake")
    assert names(worker, officers) == [hands.display_name] * 2
    assert [proposal.by for proposal in proposals.waiting(worker)] == [hands.display_name]


def test_words_laid_in_her_name_are_called_by_who_laid_them(officers: Office) -> None:
    honest, record_id = officers.sign_in("liaison"), officers.record_id()
    hands = own_program(officers.sign_in(OFFICER))
    record, day = hands.liaison.get("masked_record", record_id, MaskedRecord), hands.today()
    about = (record.reference, record.recipient_id)
    contact = Contact(*about, day, day, honest.uid, TYPED.how, TYPED.whom, words="They know her")
    with hands.liaison.begin() as work:
        hands.liaison.put(work, "contact", b"\x31" * 16, record_id, contact, verb="contact")
        proposal = Proposal(*about, WORDS, honest.uid, day)
        hands.liaison.put(work, "proposal", b"\x32" * 16, record_id, proposal, verb="propose_text")
        work.commit()
    assert names(officers.sign_in("intake"), officers) == [hands.display_name] * 2


@pytest.mark.parametrize("state", ProposalState)
def test_proposed_words_are_called_by_who_laid_them_once_they_were_dealt_with(
    officers: Office, state: ProposalState
) -> None:
    """Before: her name was beside them as soon as a worker had revised them, or the row said that one had."""
    honest, record_id = officers.sign_in("liaison"), officers.record_id()
    hands = own_program(officers.sign_in(OFFICER))
    record = hands.liaison.get("masked_record", record_id, MaskedRecord)
    with hands.liaison.begin() as work:
        proposal = Proposal(record.reference, record.recipient_id, WORDS, honest.uid, hands.today(), state)
        hands.liaison.put(work, "proposal", b"\x32" * 16, record_id, proposal, verb="propose_text")
        work.commit()
    worker = officers.sign_in("intake")
    if state is ProposalState.WAITING:
        proposals.set_aside(worker, b"\x32" * 16)
    assert [row.by for row in proposals.of_record(worker, record_id)] == [hands.display_name]


def test_what_was_revised_and_what_a_keeper_brought_back_stays_hers(officers: Office) -> None:
    honest, contact_id, proposal_id = written(officers)
    proposals.set_aside(officers.sign_in("intake"), proposal_id)
    keeper = officers.sign_in("keeper").liaison
    row = keeper.record("contact", contact_id, Contact)
    with keeper.begin() as work:  # as a restore carries it over
        keeper.put(work, "contact", contact_id, row.subject_id, row.value, verb="restore")
        work.commit()
    assert names(officers.sign_in("liaison"), officers) == [honest.display_name] * 2


def test_of_whom_no_entry_counts_any_more_it_is_as_the_row_says(officers: Office) -> None:
    """The keys were changed since: what it is was stated with all others then, and by nobody in particular."""
    honest, contact_id, proposal_id = written(officers)
    officers.close()
    rotation.change_keys(officers.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    officers.close()
    store = officers.sign_in("keeper").liaison
    with store.begin() as work:
        text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id IN (?, ?)"
        work.cursor.execute(text, (contact_id, proposal_id))
        work.commit()
    officers.close()
    assert names(officers.sign_in("keeper"), officers) == [honest.display_name] * 2


def handed_by(signed_in: SignedIn, office: Office) -> set[str]:
    """Who is said to have handed copies of the record over."""
    rows = liaison.open_record(signed_in, office.record_id()).disclosures
    return {row.handed_by for row in rows if row.handed_by}


def test_copies_that_somebody_gave_away_are_not_said_to_be_handed_over_by_a_colleague(printed: Office) -> None:
    """Before: the page of the record said that the colleague had, and to whom."""
    employ(printed, OFFICER, Role.LIAISON)
    honest, hands = printed.sign_in("liaison"), own_program(printed.sign_in(OFFICER))
    for key, _ in liaison_prints(hands):
        row = hands.liaison.record("disclosure", key, Disclosure)
        given = replace(row.value, handed_to="his brother", handed_by=honest.uid, handed_on=hands.today())
        with hands.liaison.begin() as work:
            hands.liaison.put(work, "disclosure", key, row.subject_id, given, verb="hand_copies")
            work.commit()
    assert handed_by(printed.sign_in("intake"), printed) == {hands.display_name}


def liaison_prints(signed_in: SignedIn) -> list[tuple[bytes, Disclosure]]:
    return signed_in.liaison.list("disclosure", Disclosure)


def test_who_handed_copies_over_is_named_whoever_wrote_on_them_since(printed: Office) -> None:
    employ(printed, OFFICER, Role.LIAISON)
    honest, other = printed.sign_in("liaison"), printed.sign_in(OFFICER)
    assert handed_by(honest, printed) == set(), "nobody yet"
    hand_over(honest)
    for key, there in liaison_prints(other):
        if there.handed_by:
            answering.record_answer(other, key, Answer.NO_ANSWER)
    assert handed_by(printed.sign_in("intake"), printed) == {honest.display_name}


def unsaid(signed_in: SignedIn, office: Office) -> list[bool]:
    """Of each print of the record that was handed over, whether its page says that the log does not say to whom."""
    rows = liaison.open_record(signed_in, office.record_id()).disclosures
    return [row.holder_unsaid for row in rows if row.handed_by]


@pytest.mark.parametrize("said", [{"handed_to": "his brother"}, {"handed_on": date(2026, 1, 1)}], ids=["whom", "day"])
def test_to_whom_she_gave_copies_is_not_written_over_unseen(printed: Office, said: dict[str, object]) -> None:
    """Before: the page said that she had given them to whom her colleague wrote there, or on another day."""
    employ(printed, OFFICER, Role.LIAISON)
    honest, hands = printed.sign_in("liaison"), own_program(printed.sign_in(OFFICER))
    hand_over(honest)
    assert unsaid(printed.sign_in("intake"), printed) == [False]
    (given,) = (key for key, there in liaison_prints(hands) if there.handed_by)
    row = hands.liaison.record("disclosure", given, Disclosure)
    with hands.liaison.begin() as work:
        laid = replace(row.value, **said)  # type: ignore[arg-type]
        hands.liaison.put(work, "disclosure", given, row.subject_id, laid, verb="hand_copies")
        work.commit()
    assert unsaid(printed.sign_in("intake"), printed) == [True]
    answering.record_answer(printed.sign_in("liaison"), given, Answer.RECEIVED)
    assert unsaid(printed.sign_in("intake"), printed) == [True], "also once she wrote on them herself"


def test_whoever_writes_on_copies_or_brings_them_back_leaves_to_whom_they_went(printed: Office) -> None:
    employ(printed, OFFICER, Role.LIAISON)
    hand_over(printed.sign_in("liaison"))
    other = printed.sign_in(OFFICER)
    (given,) = (key for key, there in liaison_prints(other) if there.handed_by)
    answering.record_answer(other, given, Answer.RECEIVED)
    assert unsaid(printed.sign_in("intake"), printed) == [False]
    keeper = printed.sign_in("keeper").liaison
    row = keeper.record("disclosure", given, Disclosure)
    with keeper.begin() as work:  # as a restore carries over what the backup does not know
        keeper.put(work, "disclosure", b"\x33" * 16, row.subject_id, replace(row.value, handed_to="NP"), verb="restore")
        work.commit()
    assert unsaid(printed.sign_in("intake"), printed) == [False, False]
