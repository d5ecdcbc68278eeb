"""Two files that are one woman's: shown as one, both kept as they are, and taken apart again exactly."""

from __future__ import annotations

import pytest

from nsintake.domain.case import CaseFile, CaseStatus, HandOver
from nsintake.domain.consent import ConsentAct
from nsintake.domain.ties import MergeReason
from nsintake.records import merged_files
from nsintake.records.consent_standing import WhyNot
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction, search
from nsintake.services.consent import merging
from nsintake.services.day import case_view, erasure, retention
from nsintake.services.founding.practice_office import record
from nsintake.services.liaison import liaison
from tests.services.closed import close_file
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office, answers
from tests.services.refusals import refused


@pytest.fixture
def worker(office: Office) -> SignedIn:
    return office.sign_in("intake")


def again(signed_in: SignedIn, **more: str) -> bytes:
    """A second file for the first practice woman."""
    return record(signed_in, answers(names="Wesal Jasim", phones="07705550134", **more))


def _held(signed_in: SignedIn, case_id: bytes) -> tuple[object, ...]:
    store = signed_in.identity
    acts = store.records("consent_act", ConsentAct, subject=case_id)
    return (store.records("case_file", CaseFile, subject=case_id), sorted(acts, key=lambda row: row.record_id))


def test_the_younger_is_folded_into_the_older_whichever_is_named_first(office: Office, worker: SignedIn) -> None:
    older = office.case(worker)
    younger = again(worker)
    assert merging.merge(worker, younger, older, MergeReason.SAME_PHONE) == older
    assert younger not in {row.case_id for row in case_view.list_cases(worker)}
    assert search.find(worker).count == 3
    assert merged_files.files_of(worker, younger) == merged_files.files_of(worker, older) == (older, younger)
    first, second = merging.parts_of(worker, younger)
    assert (first.case_id, first.merged, first.reason) == (older, None, None)
    assert (second.case_id, second.merged, second.reason) == (younger, worker.today(), MergeReason.SAME_PHONE)


def test_both_stay_readable_and_what_hangs_on_them_stays_valid(released: Office) -> None:
    worker = released.sign_in("intake")
    older, younger = released.case_id(), again(worker, **{f"share.{POLICE}.paid": "share"})  # she says the same again
    before = [_held(worker, case_id) for case_id in (older, younger)], liaison.open_record(worker, released.record_id())
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert before == (
        [_held(worker, case_id) for case_id in (older, younger)],
        liaison.open_record(worker, released.record_id()),
    )
    why_not = [
        {consent.recipient_id: consent.why_not for consent in case_view.open_case(worker, case_id).consents}[POLICE]
        for case_id in (older, younger)
    ]
    assert why_not == [WhyNot.OVERTAKEN, None], "a new letter is made from where she said it last"


def test_taking_apart_restores_exactly(office: Office, worker: SignedIn) -> None:
    older, younger = office.case(worker), again(worker)
    before = case_view.list_cases(worker), search.find(worker), [_held(worker, case_id) for case_id in (older, younger)]
    merging.merge(worker, older, younger, MergeReason.TYPED_TWICE)
    merging.unmerge(worker, younger)
    assert before == (
        case_view.list_cases(worker),
        search.find(worker),
        [_held(worker, case_id) for case_id in (older, younger)],
    )
    assert merged_files.files_of(worker, older) == (older,)
    assert worker.identity.list("tie", object) == []
    verbs = [entry.verb for entry in worker.identity.audit.views(limit=20) if entry.verb.endswith("merge")]
    assert verbs == ["unmerge"] * 4 + ["merge"] * 2
    with refused("not_merged"):
        merging.unmerge(worker, younger)


def test_three_files_of_one_woman_are_one(office: Office, worker: SignedIn) -> None:
    first, second, third = office.case(worker), again(worker), again(worker)
    merging.merge(worker, second, third, MergeReason.SHE_SAYS)
    assert merging.merge(worker, third, first, MergeReason.SHE_SAYS) == first
    assert set(merged_files.files_of(worker, third)) == {first, second, third}
    assert search.find(worker, "Wesal").count == 1
    with refused("same_file"):
        merging.merge(worker, second, first, MergeReason.SHE_SAYS)
    with refused("same_file"):
        merging.merge(worker, first, first, MergeReason.SHE_SAYS)
    merging.unmerge(worker, second)
    assert merged_files.files_of(worker, third) == (second, third)


def test_files_open_to_different_people_are_not_merged(staffed: Office) -> None:  # noqa: F811 - the fixture
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    older, younger = staffed.case(worker), again(worker)
    restriction.restrict(worker, younger, ())
    with refused("holders_differ"):
        merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    for other in (older, younger):
        with refused("file_restricted"):
            merging.merge(colleague, other, younger, MergeReason.SHE_SAYS)
    with refused("record_missing"):
        merging.merge(worker, older, b"x" * 16, MergeReason.SHE_SAYS)


def test_whom_she_does_not_accept_is_kept_from_all_of_it(staffed: Office) -> None:  # noqa: F811
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in(COLLEAGUE)
    older, younger = staffed.case(worker), again(worker)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert search.find(colleague, "Wesal").count == 1
    restriction.change_access(worker, older, ())
    assert search.find(colleague, "Wesal").count == 0
    for case_id in (older, younger):
        with refused("file_restricted"):
            case_view.open_case(colleague, case_id)
    restriction.hand_over(worker, younger, colleague.uid, HandOver.HER_WISH)
    for case_id in (older, younger):
        case_view.open_case(colleague, case_id)
        with refused("file_restricted"):
            case_view.open_case(worker, case_id)


def test_her_files_are_closed_opened_and_erased_together(office: Office, worker: SignedIn) -> None:
    older, younger = office.case(worker), again(worker)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    close_file(worker, older)
    assert {case_view.open_case(worker, file_id).status for file_id in (older, younger)} == {CaseStatus.CLOSED}
    retention.reopen_case(worker, younger)
    assert {case_view.open_case(worker, file_id).status for file_id in (older, younger)} == {CaseStatus.OPEN}
    erased = erasure.erase(worker, older, typed=case_view.open_case(worker, older).code)
    assert erased.files == 2
    for case_id in (older, younger):
        with refused("record_missing"):
            case_view.open_case(worker, case_id)


def test_a_file_whose_older_one_is_gone_stands_for_itself(office: Office, worker: SignedIn) -> None:
    older, younger = office.case(worker), again(worker)
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    with worker.identity.begin() as work:
        worker.identity.shred(work, older, verb="erase")
        work.commit()
    assert younger in {row.case_id for row in case_view.list_cases(worker)}
    assert younger in {row.case_id for row in search.find(worker).rows}
    assert merged_files.files_of(worker, younger) == (younger,)
