"""That only a female officer receives her, that he works here, that her phone is watched, that no contact is safe and
how old she is, said in one of her joined files, is so whichever of them is worked on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.advice import AdviceKey
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Wording
from nsintake.domain.meeting import Meeting
from nsintake.domain.safety import UrgentReason
from nsintake.domain.ties import MergeReason
from nsintake.masking.identifiers import words_of_reaching
from nsintake.records.case_files import case_of, write_file
from nsintake.records.merged_files import case_with_merged_identity
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning
from nsintake.services.consent import consent_view, merging
from nsintake.services.day import case_view
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import advice
from nsintake.services.letters import letters
from nsintake.services.meetings import planning
from tests.services.ladder import CARE, POLICE, Office, a_plan, answers

ASKS = "asks that only a woman"


@pytest.fixture
def joined(office: Office) -> tuple[SignedIn, bytes, bytes]:
    """A worker and two files of one woman: only in the second one she was asked about a female officer."""
    worker = office.sign_in("intake")
    older = office.case(worker)
    told = {name: raw for name, raw in answers(account="@dark_gate_9").items() if "share." not in name}
    younger = record(worker, {**told, "female_officer_only": "yes"})
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    return worker, older, younger


def test_a_meeting_made_from_the_other_file_is_with_a_female_officer(
    joined: tuple[SignedIn, bytes, bytes],
) -> None:
    """Before: the page did not offer it, and the plan that everybody reads did not say it."""
    worker, older, younger = joined
    assert case_view.open_case(worker, older).female_officer_only
    planned = planning.plan(worker, older, a_plan(worker.now() + timedelta(days=1), POLICE, female_officer=False))
    assert worker.liaison.get("meeting", planned.meeting_id, Meeting).female_officer
    merging.unmerge(worker, younger)
    assert not case_view.open_case(worker, older).female_officer_only
    planned = planning.plan(worker, older, a_plan(worker.now() + timedelta(days=3), POLICE, female_officer=False))
    assert not worker.liaison.get("meeting", planned.meeting_id, Meeting).female_officer


def test_the_page_of_her_consent_says_that_he_is_said_to_work_here(joined: tuple[SignedIn, bytes, bytes]) -> None:
    """Before: whoever wrote from the other file was not told to look who may not read it or carry it."""
    worker, older, younger = joined
    draft_id, said = letters.begin_letter(worker, older, CARE), case_of(worker, younger)
    with worker.identity.begin() as work:
        incident = replace(said.incident, staff_involved=YesNo.YES)
        write_file(worker, work, younger, replace(said, incident=incident), verb="save_back")
        work.commit()
    assert consent_view.overview(worker, older).staff_involved
    assert letters.preview(worker, draft_id).staff_involved
    urgent = case_with_merged_identity(worker, older).urgent
    assert UrgentReason.STAFF not in urgent, "it lets nobody sign a letter alone"
    merging.unmerge(worker, younger)
    assert not consent_view.overview(worker, older).staff_involved
    assert not letters.preview(worker, draft_id).staff_involved


def test_the_advice_is_for_a_watched_phone_where_one_file_says_so(joined: tuple[SignedIn, bytes, bytes]) -> None:
    """Before: whoever read the advice from the other file told her to keep proof on a phone that he reads."""
    worker, older, younger = joined
    said = case_of(worker, younger)
    with worker.identity.begin() as work:
        safety = replace(said.safety, phone_watched=YesNo.YES)
        write_file(worker, work, younger, replace(said, safety=safety), verb="save_back")
        work.commit()
    assert advice.for_case(worker, older)[0] is AdviceKey.WATCHED_PHONE
    merging.unmerge(worker, younger)
    assert AdviceKey.WATCHED_PHONE not in advice.for_case(worker, older)


def test_a_letter_made_from_the_other_file_asks_for_a_woman(joined: tuple[SignedIn, bytes, bytes]) -> None:
    """Before: the letter left the sentence out, and a man could take it on."""
    worker, older, younger = joined
    draft_id = letters.begin_letter(worker, older, POLICE)
    letters.save_text(worker, draft_id, Wording(en="Please keep the evidence first."))

    def said() -> str:
        return " ".join(" ".join(paper.text for paper in letters.preview(worker, draft_id).papers).split())

    assert ASKS in said()
    merging.unmerge(worker, younger)
    assert ASKS not in said()


def test_who_can_be_reached_nowhere_by_one_file_is_asked_first_by_none(joined: tuple[SignedIn, bytes, bytes]) -> None:
    """Before: from the other file she was promised that she is asked first, by a phone that he reads."""
    worker, older, younger = joined
    own, said = case_of(worker, older), case_of(worker, younger)
    with worker.identity.begin() as work:
        safe = replace(own, safety=replace(own.safety, safe_contact=YesNo.YES))
        write_file(worker, work, older, safe, verb="save_back")
        unsafe = replace(said, safety=replace(said.safety, safe_contact=YesNo.NO))
        write_file(worker, work, younger, unsafe, verb="save_back")
        work.commit()
    assert not consent_view.asking_sheet(worker, older).may_ask_first
    merging.unmerge(worker, younger)
    assert consent_view.asking_sheet(worker, older).may_ask_first


def test_a_girl_by_one_file_is_a_girl_on_every_page_of_hers(joined: tuple[SignedIn, bytes, bytes]) -> None:
    """Before: the page of the other file did not say that consent has steps of its own, and the plan of a way
    did not ask for her guardian.
    """
    worker, older, younger = joined
    own, said = case_of(worker, older), case_of(worker, younger)
    with worker.identity.begin() as work:
        unasked = replace(own, identity=replace(own.identity, age=AgeBand.UNKNOWN))
        write_file(worker, work, older, unasked, verb="save_back")
        girl = replace(said, identity=replace(said.identity, age=AgeBand.FROM_15))
        write_file(worker, work, younger, girl, verb="save_back")
        work.commit()
    assert case_view.open_case(worker, older).minor
    assert way_planning.asked_for(worker, older).minor
    merging.unmerge(worker, younger)
    assert not case_view.open_case(worker, older).minor
    assert not way_planning.asked_for(worker, older).minor


def test_words_are_judged_by_the_file_as_it_is_about_to_be_and_by_the_other_one(
    joined: tuple[SignedIn, bytes, bytes],
) -> None:
    """What she is reached by is among the words that never appear only of the other file: hers says it by itself."""
    worker, older, younger = joined
    reached = {}
    for case_id, word in ((older, "lantern"), (younger, "orchard")):
        case = case_of(worker, case_id)
        with worker.identity.begin() as work:
            reached[case_id] = replace(case, reaching=replace(case.reaching, code_word=word))
            write_file(worker, work, case_id, reached[case_id], verb="save_back")
            work.commit()
    about_to_be = replace(reached[older], left_out=("place",))
    judged = case_with_merged_identity(worker, older, about_to_be)
    assert judged.left_out == ("place",)
    never = set(judged.identity.never.others)
    assert set(words_of_reaching(reached[younger].reaching)) <= never
    assert not set(words_of_reaching(reached[older].reaching)) & never
