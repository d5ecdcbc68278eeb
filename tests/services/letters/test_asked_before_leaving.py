"""What a session left unasked is asked before anything leaves: where he serves, a colleague, her age. Left out counts.

Nothing else of a letter is lost by it, and what she says then counts at once.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Item
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import Force, YesNo
from nsintake.domain.language import Wording
from nsintake.domain.reading import every_page
from nsintake.domain.release import Heard
from nsintake.domain.ties import MergeReason
from nsintake.records.case_files import case_of
from nsintake.records.consent_standing import WhyNot, standing
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import merging
from nsintake.services.day import case_view
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import reopening
from nsintake.services.letters import letters, named, release
from nsintake.services.liaison import liaison
from nsintake.services.meetings import meeting_view
from tests.services.colleagues import staffed  # noqa: F401 - a fixture
from tests.services.ladder import (
    CARE,
    PARAGRAPH,
    POLICE,
    Office,
    answers,
    heard_letter,
    plan,
    read_and_sign,
    read_and_sign_named,
)
from tests.services.letters.test_named import WISH
from tests.services.letters.test_release_alone import TWELVE, closed
from tests.services.refusals import fault, refused

FOUR = ("must_not_see", "age", "force", "staff_involved")
ASKED = {"must_not_see": "no", "age": "adult", "force": "none", "staff_involved": "no"}
CODES = {name: "age_unasked" if name == "age" else "conflict_unasked" for name in FOUR}


def unasked(*names: str) -> dict[str, str]:
    """A session in which these were not asked."""
    return {name: raw for name, raw in answers().items() if name not in names}


def forget_asking(signed_in: SignedIn, case_id: bytes) -> None:
    """Her file as an older version wrote it: the four answers are unknown, and nobody knows whether she was asked."""
    store = signed_in.identity
    with store.begin() as work:
        case = store.get("case_file", case_id, CaseFile)
        was = replace(
            case,
            identity=replace(case.identity, age=AgeBand.UNKNOWN),
            incident=replace(case.incident, force=Force.UNKNOWN, staff_involved=YesNo.UNKNOWN),
            safe_now=replace(case.safe_now, someone_must_not_see=YesNo.UNKNOWN),
            left_out=(),
        )
        store.put(work, "case_file", case_id, case_id, was, verb="record")
        work.commit()


def test_the_urgent_letter_waits_for_what_nobody_asked_and_then_goes_on(office: Office) -> None:
    worker = office.sign_in("intake")
    urgent = {name: raw for name, raw in TWELVE.items() if name not in FOUR}
    case_id = closed(worker, urgent)
    draft_id = letters.begin_letter(worker, case_id, POLICE)
    shown = letters.save_text(worker, draft_id, PARAGRAPH)
    for finding in shown.findings:
        shown = letters.decide(worker, draft_id, finding)
    assert (shown.why_not, shown.to_ask, shown.papers) == ("conflict_unasked", FOUR, ())
    assert {fact.item for fact in shown.facts} == {Item.KIND}
    with refused("conflict_unasked"):
        letters.record_heard(worker, draft_id, Heard.AGREED)
    reopening.answer_before_leaving(worker, case_id, {**ASKED, "force": "unknown"})
    after = letters.preview(worker, draft_id)
    assert (after.why_not, after.to_ask, bool(after.papers)) == ("not_heard", (), True)
    assert (after.paragraph, after.facts, after.findings) == (shown.paragraph, shown.facts, shown.findings)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    pages = every_page(letters.preview(worker, draft_id).papers)
    done = release.sign_alone(worker, draft_id, read_again=(Item.KIND,), read=pages)
    assert liaison.open_record(worker, done.record_id).letters[0].printable


@pytest.mark.parametrize("name", FOUR)
def test_each_of_them_stops_it_until_it_is_asked_and_left_out_is_asked(office: Office, name: str) -> None:
    worker = office.sign_in("intake")
    case_id = record(worker, unasked(name))
    found = standing(worker, case_id, POLICE, worker.today())
    assert (found.code, found.to_ask, found.act) == (CODES[name], (name,), None)
    draft_id = letters.begin_letter(worker, case_id, POLICE)
    with refused(CODES[name]):
        letters.record_heard(worker, draft_id, Heard.AGREED)
    with refused(CODES[name]):
        plan(worker, case_id)
    assert meeting_view.list_meetings(worker) == ()
    shown = {consent.recipient_id: consent for consent in case_view.open_case(worker, case_id).consents}[POLICE]
    assert (shown.may_write_to, shown.to_ask, shown.shared != ()) == (True, (name,), True), (
        "the letter asks it on its way"
    )
    reopening.answer_before_leaving(worker, case_id, {name: "unknown"})
    assert case_of(worker, case_id).left_out == (name,)
    assert standing(worker, case_id, POLICE, worker.today()).act is not None
    heard_letter(worker, case_id)
    plan(worker, case_id)


def test_where_he_serves_is_asked_only_for_an_office_of_a_force(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = record(worker, unasked("force"))
    assert standing(worker, case_id, CARE, worker.today()).act is not None
    heard_letter(worker, case_id, CARE)


@pytest.mark.parametrize(
    ("name", "raw", "code"),
    [
        ("force", "community_police", "conflict"),
        ("staff_involved", "yes", "staff_conflict"),
        ("age", "from_12", "no_consent"),
    ],
)
def test_what_she_says_then_counts_at_once(office: Office, name: str, raw: str, code: str) -> None:
    worker = office.sign_in("intake")
    case_id = record(worker, unasked(name))
    draft_id = letters.begin_letter(worker, case_id, POLICE)
    reopening.answer_before_leaving(worker, case_id, {name: raw})
    assert letters.preview(worker, draft_id).why_not == code
    with refused(code):
        letters.begin_letter(worker, case_id, POLICE)


def test_a_colleague_who_must_not_see_it_is_kept_out_at_once(staffed: Office) -> None:  # noqa: F811 - the fixture
    worker, colleague = staffed.sign_in("intake"), staffed.sign_in("colleague")
    case_id = record(worker, unasked("must_not_see"))
    case_view.open_case(colleague, case_id)
    reopening.answer_before_leaving(worker, case_id, {"must_not_see": "yes"})
    with refused("file_restricted"):
        case_view.open_case(colleague, case_id)
    heard_letter(worker, case_id)


def test_a_letter_that_waited_since_an_older_version_is_asked_about_and_keeps_what_she_heard(heard: Office) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    before = letters.preview(keeper, heard.draft_id())
    forget_asking(worker, heard.case_id())
    stopped = letters.preview(keeper, heard.draft_id())
    assert (stopped.why_not, stopped.to_ask) == ("conflict_unasked", FOUR)
    with refused("conflict_unasked"):
        read_and_sign(keeper, heard.draft_id())
    reopening.answer_before_leaving(worker, heard.case_id(), ASKED)
    assert letters.preview(keeper, heard.draft_id()) == before
    read_and_sign(keeper, heard.draft_id())


def test_a_letter_that_names_her_is_asked_about_too(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = record(worker, unasked(*FOUR))
    offered = named.offer(worker, case_id, POLICE)
    assert (offered.why_not, offered.to_ask) == ("conflict_unasked", ("must_not_see", "age", "force"))
    with refused("conflict_unasked"):
        named.begin_named_letter(worker, case_id, POLICE, WISH)
    reopening.answer_before_leaving(worker, case_id, {name: ASKED[name] for name in offered.to_ask})
    named_id = named.begin_named_letter(worker, case_id, POLICE, WISH)
    named.record_heard(worker, named_id, Heard.AGREED)
    forget_asking(worker, case_id)
    assert named.preview(keeper, named_id).why_not == "conflict_unasked"
    with refused("conflict_unasked"):
        read_and_sign_named(keeper, named_id)
    reopening.answer_before_leaving(worker, case_id, {name: ASKED[name] for name in offered.to_ask})
    read_and_sign_named(keeper, named_id)


def test_of_joined_files_her_age_and_a_colleague_are_asked_once_and_he_in_each(office: Office) -> None:
    worker = office.sign_in("intake")
    older = office.case(worker)
    younger = record(worker, unasked(*FOUR))
    merging.merge(worker, older, younger, MergeReason.SHE_SAYS)
    assert standing(worker, younger, POLICE, worker.today()).to_ask == ("force", "staff_involved")


def test_nothing_she_said_is_written_over_and_only_an_answer_is_taken(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = record(worker, unasked("force"))
    with fault("field_missing", "force"):
        reopening.answer_before_leaving(worker, case_id, {"force": ""})
    with fault("choice_unknown", "force"):
        reopening.answer_before_leaving(worker, case_id, {"force": "navy"})
    before = case_of(worker, case_id)
    with refused("changed_meanwhile"):
        reopening.answer_before_leaving(worker, case_id, {"force": "none", "age": "from_12"})
    assert case_of(worker, case_id) == before
    reopening.answer_before_leaving(worker, case_id, {"force": "none"})
    assert case_of(worker, case_id) == replace(before, incident=replace(before.incident, force=Force.NONE))


def test_the_one_answer_names_an_unknown_conflict(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = record(worker, unasked("force", "age"))
    found = standing(worker, case_id, POLICE, worker.today())
    assert found.against == (WhyNot.CONFLICT_UNASKED, WhyNot.AGE_UNASKED)
    assert found.word is not None
    with refused("conflict_unasked"):
        found.required()
    assert found.to_begin() == found.word
    assert (
        letters.save_text(worker, letters.begin_letter(worker, case_id, POLICE), Wording()).why_not
        == "conflict_unasked"
    )
