"""A woman who came twice has two files, joined: neither lets out what only the other one knows.

The younger one is often without a name. A letter made from it is held against the name in the older one, and what she
takes back or what stands still does so in both.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import VALID_DAYS, Given, Item, SeenHow
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.recipients import Conflict
from nsintake.domain.release import Heard
from nsintake.domain.task import TaskKind
from nsintake.domain.ties import MergeReason
from nsintake.errors import EnvironmentFault
from nsintake.records.case_files import freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning
from nsintake.services.consent import (
    consent_view,
    consenting,
    freezing,
    late_withdrawals,
    merging,
    named_back,
    withdrawing,
)
from nsintake.services.day import case_view, today
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import calling, intake, reopening
from nsintake.services.letters import drafting, letters, named, named_prints, release
from nsintake.services.liaison import calling_off, disclosures, liaison, proved_letters
from nsintake.services.meetings import planning, points
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_confirmed_papers import only
from tests.attacks.test_raced_papers import a_word_more, changed
from tests.services.colleagues import staffed  # noqa: F401 - a fixture
from tests.services.ladder import CARE, PARAGRAPH, POLICE, Office, a_plan, answers, heard_letter, plan, read_and_sign
from tests.services.letters.test_named import WISH, given, signed
from tests.services.refusals import fault, refused
from tests.services.ways import a_way

UNNAMED = {"names": "", "phones": "", "places": "", "stays_unnamed": "yes"}
HERS = ("Wisal asks for help.", "0770-555-0134", "وصال تطلب", "from الحود")


def second_file(signed_in: SignedIn) -> bytes:
    """She came again, left no name, and agreed to another office."""
    said = {name: raw for name, raw in answers(**UNNAMED).items() if POLICE not in name}
    return record(signed_in, said)


def status(signed_in: SignedIn, record_id: bytes) -> RecordStatus:
    return signed_in.liaison.get("masked_record", record_id, MaskedRecord).status


@pytest.fixture
def joined(released: Office) -> tuple[Office, SignedIn, bytes]:
    """The office, a worker, and her second file, joined to the first one, of which a letter is released."""
    worker = released.sign_in("intake")
    younger = second_file(worker)
    assert merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS) == released.case_id()
    return released, worker, younger


@pytest.mark.parametrize("text", HERS)
def test_no_letter_of_one_file_says_her_name_of_the_other(joined: tuple[Office, SignedIn, bytes], text: str) -> None:
    _, worker, younger = joined
    draft_id = letters.begin_letter(worker, younger, CARE)
    shown = letters.save_text(worker, draft_id, Wording(en=text))
    assert (shown.why_not, shown.papers) == ("names_her", ())
    assert not shown.weaker_check
    merging.unmerge(worker, younger)
    assert letters.preview(worker, draft_id).why_not != "names_her", "that file alone knows no name"


def test_nothing_typed_beside_one_file_names_her_by_the_other(joined: tuple[Office, SignedIn, bytes]) -> None:
    office, worker, younger = joined
    with fault("typed_resembles_her", "room"):
        plan_in(worker, younger, "Room of Wisal")
    planned = plan(worker, younger, CARE)
    with refused("names_her"):
        points.agree_action(worker, planned.meeting_id, text="Call 0770-555-0134", owner="NP", due="2026-03-10")
    point = points.agree_action(worker, planned.meeting_id, text="Call back", owner="NP", due="2026-03-10")
    with refused("names_her"):
        points.finish_action(worker, point, proof="Wisal said so")
    signed = read_and_sign(office.sign_in("keeper"), heard_letter(worker, younger, CARE))
    letter_id = liaison.open_record(worker, signed.record_id).letters[0].letter_id
    printed_id, _ = disclosures.record_print(worker, letter_id, copies=1)
    with refused("names_her"):
        disclosures.count_pages(worker, printed_id, pages_out=1, handed_to="Wisal")


def plan_in(signed_in: SignedIn, case_id: bytes, room: str) -> None:
    planning.plan(signed_in, case_id, a_plan(signed_in.now() + timedelta(days=2), CARE, room=room))


def test_a_letter_that_was_released_before_they_were_joined_is_judged_by_both(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    younger = second_file(worker)
    draft_id = letters.begin_letter(worker, younger, CARE)
    shown = letters.save_text(worker, draft_id, Wording(en="Wisal asks for help."))
    for finding in shown.findings:
        letters.decide(worker, draft_id, finding)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    signed = read_and_sign(keeper, draft_id)
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    (card,) = liaison.open_record(worker, signed.record_id).letters
    assert card.why_not == "letter_blocked"
    assert {card.why_not for card in liaison.open_record(worker, released.record_id()).letters} == {""}


@pytest.mark.parametrize("through_the_younger", [True, False])
def test_what_she_takes_back_is_taken_back_of_both(
    joined: tuple[Office, SignedIn, bytes], through_the_younger: bool
) -> None:
    office, worker, younger = joined
    consenting.record_acts(worker, younger, [only(*Item)], Given())
    signed = read_and_sign(office.sign_in("keeper"), heard_letter(worker, younger, POLICE))
    seen = withdrawing.withdraw(worker, younger if through_the_younger else office.case_id(), POLICE)
    assert {status(worker, record_id) for record_id in (signed.record_id, office.record_id())} == {
        RecordStatus.WITHDRAWN
    }
    assert signed.reference in seen.reference
    for letter_id, _ in worker.liaison.list("released_letter", ReleasedLetter):
        with refused("record_withdrawn"):
            proved_letters.prove_again(worker, letter_id)
    with refused("nothing_to_withdraw"):
        withdrawing.withdraw(worker, younger, POLICE)


def test_a_colleague_she_fears_is_kept_out_of_both(staffed: Office) -> None:  # noqa: F811 - the fixture
    worker = staffed.sign_in("intake")
    first, second = staffed.case(worker), second_file(worker)
    merging.merge(worker, first, second, MergeReason.SHE_SAYS)
    draft_id = reopening.reopen(worker, second)
    said = {**intake.load_draft(worker, draft_id).answers, "must_not_see": "yes"}
    reopening.save_back(worker, draft_id, said)
    feared = staffed.sign_in("colleague")
    for case_id in (first, second):
        with refused("file_restricted"):
            case_view.open_case(feared, case_id)


def test_who_calls_her_can_write_down_what_she_takes_back_in_either(joined: tuple[Office, SignedIn, bytes]) -> None:
    office, worker, younger = joined
    for case_id in (office.case_id(), younger):
        assert {withdrawable.recipient_id for withdrawable in calling.prepare(worker, case_id).offices} >= {
            POLICE,
            CARE,
        }
    withdrawing.withdraw(worker, office.case_id(), CARE, by_phone=True)
    with refused("no_consent"):
        letters.begin_letter(worker, younger, CARE)


def test_both_stand_still_and_go_on_together(joined: tuple[Office, SignedIn, bytes]) -> None:
    office, worker, younger = joined
    signed = read_and_sign(office.sign_in("keeper"), heard_letter(worker, younger, CARE))
    freezing.freeze(worker, younger, reason="her brother answered")
    assert {status(worker, record_id) for record_id in (signed.record_id, office.record_id())} == {RecordStatus.FROZEN}
    with refused("file_frozen"):
        letters.begin_letter(worker, office.case_id(), POLICE)
    freezing.unfreeze(worker, office.case_id(), reason="she came alone")
    assert {status(worker, record_id) for record_id in (signed.record_id, office.record_id())} == {RecordStatus.ACTIVE}
    assert TaskKind.SAFETY_CHECK not in {task.kind for task in today.today(worker).due}
    assert freeze_on(worker, younger) is None


def test_a_file_that_stands_still_is_not_joined_to_one_that_goes_on(released: Office) -> None:
    worker = released.sign_in("intake")
    younger = second_file(worker)
    freezing.freeze(worker, younger, reason="her brother answered")
    with refused("file_frozen"):
        merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    freezing.freeze(worker, released.case_id(), reason="the same")
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)


def test_her_newest_word_holds_for_both_files(joined: tuple[Office, SignedIn, bytes]) -> None:
    office, worker, younger = joined
    keeper = office.sign_in("keeper")
    consenting.record_acts(worker, younger, [only(*Item)], Given())
    signed = read_and_sign(keeper, heard_letter(worker, younger, POLICE))
    waits = heard_letter(worker, younger, POLICE)

    def why_not(record_id: bytes) -> set[str]:
        return {card.why_not for card in liaison.open_record(worker, record_id).letters}

    consenting.record_acts(worker, office.case_id(), [only(*Item)], Given())
    assert (why_not(signed.record_id), why_not(office.record_id())) == ({""}, {""}), "it covers what both say"
    with refused("no_consent"):
        letters.begin_letter(worker, younger, POLICE)
    with refused("consent_changed"):
        read_and_sign(keeper, waits)
    stands = {consent.recipient_id: consent.state for consent in consent_view.overview(worker, younger).offices}
    assert (stands[POLICE], stands[CARE]) == (consent_view.ConsentState.OVERTAKEN, consent_view.ConsentState.IN_FORCE)
    consenting.record_acts(worker, office.case_id(), [only(Item.KIND)], Given())
    assert (why_not(signed.record_id), why_not(office.record_id())) == ({"letter_blocked"}, {"letter_blocked"})
    record = worker.liaison.get("masked_record", signed.record_id, MaskedRecord)
    assert {fact.item for fact in record.facts} <= {Item.KIND}


def test_she_agrees_to_less_in_another_file_while_papers_are_drawn(
    joined: tuple[Office, SignedIn, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, worker, younger = joined
    waits, keeper = heard_letter(worker, younger, CARE), office.sign_in("keeper")

    def papers_of(*args: object) -> object:
        papers = drafting.papers_of(*args)  # type: ignore[arg-type]
        consenting.record_acts(worker, office.case_id(), [only(Item.KIND, to=CARE)], Given())
        return papers

    monkeypatch.setattr(release, "papers_of", papers_of)
    with refused("consent_changed"):
        read_and_sign(keeper, waits)


def test_a_word_that_must_never_appear_shuts_a_paper_of_the_other_file(joined: tuple[Office, SignedIn, bytes]) -> None:
    office, worker, younger = joined
    signed = read_and_sign(office.sign_in("keeper"), heard_letter(worker, younger, CARE))
    changed(worker, office, a_word_more)
    (card,) = {card.why_not for card in liaison.open_record(worker, signed.record_id).letters}
    assert card == "letter_blocked"


def test_where_he_serves_is_known_of_both(released: Office) -> None:
    """The first time she said that his brother is with the police; the second time nobody asked."""
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    serving = record(worker, answers(force="community_police"))
    assert {card.why_not for card in liaison.open_record(worker, released.record_id()).letters} == {""}
    waits = heard_letter(worker, released.case_id())
    merging.merge(worker, serving, released.case_id(), MergeReason.SHE_SAYS)
    assert {card.why_not for card in liaison.open_record(worker, released.record_id()).letters} == {"letter_blocked"}
    assert letters.preview(worker, waits).why_not == "conflict"
    with refused("conflict"):
        read_and_sign(keeper, waits)
    with refused("conflict"):
        letters.begin_letter(worker, released.case_id(), POLICE)
    with refused("conflict"):
        named.begin_named_letter(worker, released.case_id(), POLICE, WISH)
    with refused("conflict"):
        consenting.record_acts(worker, released.case_id(), [only(Item.KIND)], Given())
    asked = {
        questions.recipient_id: questions.conflict
        for questions in consent_view.asking_sheet(worker, released.case_id()).offices
    }
    assert (asked[POLICE], asked[CARE]) == (Conflict.FORCE, None)
    merging.unmerge(worker, serving)
    letters.begin_letter(worker, released.case_id(), POLICE)


def he_works_here(case: CaseFile) -> CaseFile:
    return replace(case, incident=replace(case.incident, staff_involved=YesNo.YES))


def test_that_he_works_here_is_known_of_both_and_keeps_nobody_from_being_named(
    joined: tuple[Office, SignedIn, bytes],
) -> None:
    office, worker, younger = joined
    letters.begin_letter(worker, younger, CARE)
    changed(worker, office, he_works_here)
    with refused("staff_conflict"):
        letters.begin_letter(worker, younger, CARE)
    asked = {
        questions.recipient_id: questions.conflict for questions in consent_view.asking_sheet(worker, younger).offices
    }
    assert (asked[POLICE], asked[CARE]) == (Conflict.STAFF, Conflict.STAFF)
    named.begin_named_letter(worker, younger, CARE, WISH)  # no liaison officer ever reads it


def test_what_names_her_in_one_file_is_taken_back_in_the_other(joined: tuple[Office, SignedIn, bytes]) -> None:
    office, worker, younger = joined
    named.begin_named_letter(worker, younger, POLICE, WISH)
    assert withdrawing.withdraw(worker, office.case_id(), POLICE).named == 1
    assert named_back.not_taken_back(worker, younger) == ()


@pytest.mark.parametrize("day_later", [True, False])
def test_what_names_her_is_over_where_she_took_it_back_in_the_other_file_before_they_were_joined(
    released: Office, *, day_later: bool
) -> None:
    _, named_id, _ = given(released)
    worker = released.sign_in("intake")
    younger = record(worker, answers(**UNNAMED))
    if day_later:
        released.clock.moment += timedelta(days=1)
        worker = released.sign_in("intake")
    withdrawing.withdraw(worker, younger, POLICE)
    assert named.preview(worker, named_id).printable
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    assert named.preview(worker, named_id).why_not == "named_withdrawn"
    with refused("named_withdrawn"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)
    assert [task.copies for task in today.today(worker).due if task.kind is TaskKind.NAMED_PAPER] == [2]


@pytest.mark.parametrize("agrees_again", [False, True])
def test_what_is_ahead_is_called_off_where_she_took_it_back_in_the_other_file_before_they_were_joined(
    released: Office, *, agrees_again: bool
) -> None:
    worker = released.sign_in("intake")
    plan(worker, released.case_id(), day=4)
    way_planning.plan_way(worker, released.case_id(), a_way(worker))
    younger = record(worker, answers(**UNNAMED))
    withdrawing.withdraw(worker, younger, POLICE)
    if agrees_again:
        released.clock.moment += timedelta(days=1)
        worker = released.sign_in("intake")
        consenting.record_acts(worker, released.case_id(), [only(*Item)], Given())
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    asked = {TaskKind.CALL_OFF, TaskKind.CALL_OFF_ACCOMPANIMENT, TaskKind.REACH_SAFELY}
    found = asked.intersection(task.kind for task in today.today(worker).due)
    assert found == (set() if agrees_again else asked)


@pytest.mark.parametrize("settled", [False, True])
def test_a_power_cut_after_files_were_joined_loses_nothing_that_is_to_be_called_off(
    released: Office, monkeypatch: pytest.MonkeyPatch, *, settled: bool
) -> None:
    """``settled``: it was asked and called off before the next session looks behind its pages."""
    worker = released.sign_in("intake")
    plan(worker, released.case_id(), day=4)
    younger = record(worker, answers(**UNNAMED))
    withdrawing.withdraw(worker, younger, POLICE)
    if settled:
        merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
        calling_off.called_off(worker, released.record_id())
    else:
        with monkeypatch.context() as cut:
            cut.setattr(merging, "put_in_force", cut_off)
            with pytest.raises(EnvironmentFault):
                merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    released.close()
    for _ in range(2):
        worker = released.sign_in("intake")
        if not settled:
            before = today.today(worker)
            merging.call_off_in_joined(worker, stop=lambda: True)
            assert today.today(worker) == before
        late_withdrawals.finish_withdrawals(worker)
        asked = [task.kind for task in today.today(worker).due if task.kind is TaskKind.CALL_OFF]
        assert len(asked) == (0 if settled else 1)
        released.close()


def test_what_was_called_off_before_files_were_joined_that_day_is_asked_again_after_a_power_cut(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She was not free in the morning and it was called off; she is, and comes to the meeting that was planned again.
    Then somebody sees that in another file of hers she took it back.
    """
    worker = released.sign_in("intake")
    plan(worker, released.case_id(), day=4)
    younger = record(worker, answers(**UNNAMED))
    withdrawing.withdraw(worker, younger, POLICE)
    freezing.freeze(worker, released.case_id(), reason="Her telephone is off.")
    assert to_call_off(worker) == 1
    calling_off.called_off(worker, released.record_id())
    freezing.unfreeze(worker, released.case_id(), reason="She came alone.")
    with monkeypatch.context() as cut:
        cut.setattr(merging, "put_in_force", cut_off)
        with pytest.raises(EnvironmentFault):
            merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    released.close()
    worker = released.sign_in("intake")
    late_withdrawals.finish_withdrawals(worker)
    assert to_call_off(worker) == 1
    calling_off.called_off(worker, released.record_id())
    released.close()
    worker = released.sign_in("intake")
    late_withdrawals.finish_withdrawals(worker)
    assert to_call_off(worker) == 0, "it was called off since"


def cut_off(*_given: object) -> None:
    raise EnvironmentFault("disk_error", file="liaison.db")


def test_what_was_called_off_since_a_third_file_was_joined_is_asked_no_more(
    handed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line was on Today already on the day on which that was joined, and it was done after that."""
    worker = handed.sign_in("intake")
    younger = record(worker, answers(**UNNAMED))
    withdrawing.withdraw(worker, younger, POLICE)
    merging.merge(worker, handed.case_id(), younger, MergeReason.SHE_SAYS)
    handed.clock.moment += timedelta(days=1)
    worker = handed.sign_in("intake")
    merging.merge(worker, handed.case_id(), second_file(worker), MergeReason.SHE_SAYS)
    assert to_call_off(worker) == 1
    handed.clock.moment += timedelta(days=1)
    worker = handed.sign_in("intake")
    calling_off.called_off(worker, handed.record_id())
    begin, begun = worker.liaison.begin, list[bool]()

    def counted() -> UnitOfWork:
        begun.append(True)
        return begin()

    monkeypatch.setattr(worker.liaison, "begin", counted)
    merging.call_off_in_joined(worker)
    assert (to_call_off(worker), begun) == (0, []), "nobody else waits for what is not to be written"


def to_call_off(signed_in: SignedIn) -> int:
    return [task.kind for task in today.today(signed_in).due].count(TaskKind.CALL_OFF)


def test_nothing_is_called_off_behind_the_pages_that_she_agreed_to_after_she_took_it_back(released: Office) -> None:
    """She agreed again in the older file, a meeting was planned by that, and her consent ran out."""
    worker = released.sign_in("intake")
    younger = record(worker, answers(**UNNAMED))
    withdrawing.withdraw(worker, younger, POLICE)
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    released.clock.moment += timedelta(days=1)
    worker = released.sign_in("intake")
    consenting.record_acts(worker, released.case_id(), [replace(only(*Item), seen=SeenHow.FACE)], Given())
    plan(worker, released.case_id(), day=300)
    released.clock.moment += timedelta(days=VALID_DAYS)
    worker = released.sign_in("intake")
    late_withdrawals.finish_withdrawals(worker)
    assert TaskKind.CALL_OFF not in {task.kind for task in today.today(worker).due}


def test_what_names_her_by_a_newer_word_than_that_of_the_other_file_goes_on(released: Office) -> None:
    worker = released.sign_in("intake")
    younger = record(worker, answers(**UNNAMED))
    withdrawing.withdraw(worker, younger, POLICE)
    _, named_id = signed(released)
    merging.merge(worker, released.case_id(), younger, MergeReason.SHE_SAYS)
    assert named.preview(worker, named_id).printable


def test_no_code_of_hers_joins_two_papers(joined: tuple[Office, SignedIn, bytes]) -> None:
    """The reference at another office, the code of a file, of a meeting: each would lay two of her papers together."""
    office, worker, younger = joined
    reference = worker.liaison.get("masked_record", office.record_id(), MaskedRecord).reference
    code = letters.preview(worker, office.draft_id()).case_code
    meeting = plan(worker, office.case_id(), POLICE).code
    draft_id = letters.begin_letter(worker, younger, CARE)
    own = letters.preview(worker, draft_id).reference
    for joining in (reference, code, meeting, reference.lower().replace("-", "\u2013"), code.replace("-", " ")):
        shown = letters.save_text(worker, draft_id, Wording(en=f"As in {joining}, she asks for help."))
        assert [(found.rule, found.tier.value) for found in shown.findings if found.tier.value == "block"] == [
            ("code", "block")
        ], joining
        assert shown.papers == ()
    shown = letters.save_text(worker, draft_id, Wording(en=f"As in {own}, she asks for help.", ar=PARAGRAPH.ar))
    assert not [found for found in shown.findings if found.tier.value == "block"]
