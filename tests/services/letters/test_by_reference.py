"""A letter that is being written is found by its reference by whoever may open it, a released one by its record."""

from __future__ import annotations

from nsintake.records.case_files import case_of
from nsintake.services.cases import restriction
from nsintake.services.letters import by_reference, letters
from nsintake.services.liaison import lookup
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, read_and_sign
from tests.services.refusals import refused


def test_a_reference_leads_to_the_letter_until_it_is_released_and_then_to_its_record(heard: Office) -> None:
    worker, officer, draft_id = heard.sign_in("intake"), heard.sign_in("liaison"), heard.draft_id()
    reference = letters.preview(worker, draft_id).reference
    typed = reference.lower().replace("-", " ")
    assert [row.draft_id for row in by_reference.drafts_with(worker, typed)] == [draft_id]
    of_her_file = case_of(worker, heard.case_id()).code
    assert by_reference.drafts_with(worker, of_her_file) == (), "a code, but of no letter"
    assert lookup.known_reference(officer, typed) is None
    with refused("not_permitted"):
        by_reference.drafts_with(officer, typed)
    record_id = read_and_sign(heard.sign_in("keeper"), draft_id).record_id
    assert by_reference.drafts_with(worker, typed) == ()
    found = lookup.known_reference(officer, typed)
    assert found is not None
    assert (found.record_id, found.reference) == (record_id, reference)


def test_what_is_no_reference_leads_nowhere_without_a_word(heard: Office) -> None:
    worker = heard.sign_in("intake")
    for typed in ("", "police", "K7MQ-4XRX", "2222-222T"):
        assert by_reference.drafts_with(worker, typed) == ()
        assert lookup.known_reference(worker, typed) is None


def test_a_letter_about_a_shut_file_is_as_one_that_is_not_there(heard: Office) -> None:
    employ(heard)
    worker, colleague, draft_id = heard.sign_in("intake"), heard.sign_in(COLLEAGUE), heard.draft_id()
    reference = letters.preview(worker, draft_id).reference
    assert len(by_reference.drafts_with(colleague, reference)) == 1
    restriction.restrict(worker, heard.case_id(), ())
    assert by_reference.drafts_with(colleague, reference) == ()
    assert len(by_reference.drafts_with(worker, reference)) == 1
