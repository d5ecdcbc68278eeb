"""A liaison officer proposes words: intake edits them, she hears "revised" and nothing else."""

from __future__ import annotations

from datetime import timedelta

from nsintake.domain.language import Wording
from nsintake.domain.proposal import PER_DAY, ProposalState
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.task import TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import today
from nsintake.services.letters import letters, proposals
from nsintake.services.wording import wording
from tests.services.ladder import POLICE, Office, read_and_sign
from tests.services.refusals import fault, refused

WORDS = Wording(en="She asks for a female officer. Please call before anything is decided.")


def proposed(office: Office, text: Wording = WORDS) -> SignedIn:
    officer = office.sign_in("liaison")
    assert proposals.propose(officer, office.record_id(), text) is ProposalState.WAITING
    return officer


def to_read(signed_in: SignedIn) -> list[TaskKind]:
    return [task.kind for task in today.today(signed_in).due if task.kind is TaskKind.READ_PROPOSAL]


def test_a_proposal_waits_for_intake_and_for_nobody_else(released: Office) -> None:
    officer, worker = proposed(released), released.sign_in("intake")
    (proposal,) = proposals.waiting(worker)
    assert (proposal.case_id, proposal.text, proposal.by) == (released.case_id(), WORDS, officer.display_name)
    assert to_read(worker) == [TaskKind.READ_PROPOSAL]
    assert to_read(officer) == []
    with refused("not_permitted"):
        proposals.waiting(officer)
    with refused("not_permitted"):
        proposals.propose(worker, released.record_id(), WORDS)


def test_taken_it_is_a_letter_like_any_other(released: Office) -> None:
    officer, worker = proposed(released), released.sign_in("intake")
    (proposal,) = proposals.waiting(worker)
    draft_id = proposals.take(worker, proposal.proposal_id)
    draft = worker.identity.get("letter_draft", draft_id, LetterDraft)
    assert (draft.paragraph, draft.drafter, draft.heard, draft.released) == (WORDS, worker.uid, Heard.NOT_YET, False)
    assert proposals.waiting(worker) == ()
    assert to_read(worker) == []
    assert [row.state for row in proposals.of_record(officer, released.record_id())] == [ProposalState.REVISED]
    edited = letters.save_text(worker, draft_id, Wording(en="Please call before anything is decided."))
    assert not [finding for finding in edited.findings if finding.stops]
    letters.record_heard(worker, draft_id, Heard.AGREED)
    assert read_and_sign(released.sign_in("keeper"), draft_id).record_id == released.record_id()


def test_words_that_name_her_reach_intake_who_sees_where(released: Office) -> None:
    proposed(released, Wording(en="Wisal, the daughter of Ghanim, asks for help."))
    worker = released.sign_in("intake")
    (proposal,) = proposals.waiting(worker)
    shown = letters.preview(worker, proposals.take(worker, proposal.proposal_id))
    assert shown.why_not == "names_her"
    assert shown.papers == ()


def test_the_officer_cannot_tell_how_it_was_dealt_with(released: Office) -> None:
    """Taken, set aside, named her or not: the same rows, and the same count of them."""
    officer, worker = proposed(released), released.sign_in("intake")
    proposals.propose(officer, released.record_id(), Wording(en="Wisal is her name."))
    first, second = proposals.waiting(worker)
    proposals.take(worker, first.proposal_id)
    proposals.set_aside(worker, second.proposal_id)
    rows = proposals.of_record(officer, released.record_id())
    assert [(row.state, row.day, row.by) for row in rows] == [
        (ProposalState.REVISED, officer.today(), officer.display_name)
    ] * 2
    for proposal_id in (first.proposal_id, second.proposal_id):
        with refused("already_revised"):
            proposals.take(worker, proposal_id)
        with refused("already_revised"):
            proposals.set_aside(worker, proposal_id)


def test_there_is_a_limit_a_day_and_a_keeper_signs_another(released: Office) -> None:
    officer, record_id = released.sign_in("liaison"), released.record_id()
    for left in range(PER_DAY, 0, -1):
        assert proposals.quota(officer, record_id).left == left
        proposals.propose(officer, record_id, WORDS)
    with refused("proposals_spent"):
        proposals.propose(officer, record_id, WORDS)
    keeper = released.sign_in("keeper")
    with fault("limit_unreadable", "proposals_a_day"):
        wording.save(keeper, "proposals_a_day", "all", {"proposals_a_day": "many"}, after=0)
    wording.save(keeper, "proposals_a_day", "all", {"proposals_a_day": "\u0664"}, after=0)
    again = released.sign_in("liaison")
    proposals.propose(again, record_id, WORDS)
    with refused("proposals_spent"):
        proposals.propose(again, record_id, WORDS)
    released.clock.moment += timedelta(days=1)
    assert proposals.quota(again, record_id).left == 4


def test_what_is_empty_or_hidden_or_too_long_is_mended_first(released: Office) -> None:
    officer, record_id = released.sign_in("liaison"), released.record_id()
    with fault("field_missing", "text"):
        proposals.propose(officer, record_id, Wording(en="  "))
    with fault("hidden_characters", "text.ar"):
        proposals.propose(officer, record_id, Wording(ar="a\u202eb"))
    with fault("too_long", "text.en"):
        proposals.propose(officer, record_id, Wording(en="x" * 8001))
    assert proposals.quota(officer, record_id).left == PER_DAY


def test_nothing_is_proposed_for_a_record_that_is_stopped(released: Office) -> None:
    officer, worker = proposed(released), released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason="She may not be free")
    with refused("record_frozen"):
        proposals.propose(officer, released.record_id(), WORDS)
    (proposal,) = proposals.waiting(worker)
    with refused("file_frozen"):
        proposals.take(worker, proposal.proposal_id)
    proposals.set_aside(worker, proposal.proposal_id)


def test_nothing_is_proposed_once_she_took_it_back_or_it_ran_out(released: Office) -> None:
    officer, worker = released.sign_in("liaison"), released.sign_in("intake")
    before = released.clock.moment
    released.clock.moment += timedelta(days=90)
    with refused("consent_expired"):
        proposals.propose(officer, released.record_id(), WORDS)
    released.clock.moment = before
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    with refused("record_withdrawn"):
        proposals.propose(officer, released.record_id(), WORDS)


def test_a_restricted_file_shows_its_proposals_to_those_it_is_open_to(released: Office) -> None:
    proposed(released)
    keeper, worker = released.sign_in("keeper"), released.sign_in("intake")
    restriction.restrict(keeper, released.case_id(), frozenset())
    assert proposals.waiting(worker) == ()
    assert len(proposals.waiting(keeper)) == 1


def test_only_a_liaison_officer_proposes(released: Office) -> None:
    for login in ("administrator", "intake", "keeper"):
        with refused("not_permitted"):
            proposals.quota(released.sign_in(login), released.record_id())
