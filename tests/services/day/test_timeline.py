"""The time line says what happened from what is stored, and covers what tells who she is."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.case import HandOver
from nsintake.domain.language import Lang
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.ties import MergeReason
from nsintake.domain.timeline import Event, EventKind, OwnEvent
from nsintake.domain.two_versions import Keep
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import merging, withdrawing
from nsintake.services.day import notes, timeline, today
from nsintake.services.founding import practice_office
from nsintake.services.intake import intake as sessions
from nsintake.services.intake import reopening
from nsintake.services.letters import named, named_prints
from nsintake.services.liaison import disclosures, liaison
from tests.services.closed import close_file
from tests.services.ladder import POLICE, Office, answers, plan
from tests.services.letters.test_named import signed
from tests.services.refusals import fault, refused


def kinds(events: tuple[Event, ...]) -> list[EventKind | OwnEvent]:
    return [event.kind for event in events]


def test_a_letter_its_copies_a_recall_and_a_meeting_stand_in_their_order(printed: Office) -> None:
    signed_in, case_id = printed.sign_in("intake"), printed.case_id()
    printed.clock.moment += timedelta(hours=1)
    plan(signed_in, case_id, day=2)
    printed.clock.moment += timedelta(hours=1)
    withdrawing.withdraw(signed_in, case_id, POLICE, by_phone=True)
    printed.clock.moment += timedelta(days=3)
    officer = printed.sign_in("liaison")
    for row in liaison.open_record(officer, printed.record_id()).disclosures:
        disclosures.close_recall(officer, row.disclosure_id)
    found = timeline.read(printed.sign_in("intake"), case_id)
    wanted = [EventKind.RECALLED, EventKind.MEETING, EventKind.WITHDRAWN, EventKind.PRINTED, EventKind.RELEASED]
    assert [kind for kind in kinds(found) if kind in wanted] == wanted
    printed_one = next(event for event in found if event.kind is EventKind.PRINTED)
    assert (printed_one.count, printed_one.by) == (2, "Yousif Matti")
    assert printed_one.office is not None
    assert printed_one.office.en == "Community Police, Qayyarah"
    released_one = next(event for event in found if event.kind is EventKind.RELEASED)
    assert (released_one.by, released_one.target) == ("Samira Haddad", printed.draft_id())
    assert EventKind.SESSION in kinds(found)


def test_hand_over_closing_and_opening_again_are_said_with_who_did_it(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(worker, "شیلان")
    office.clock.moment += timedelta(hours=1)
    restriction.hand_over(worker, case_id, keeper.uid, HandOver.LEAVES)
    office.clock.moment += timedelta(hours=1)
    restriction.restrict(worker, case_id, [])
    office.clock.moment += timedelta(hours=1)
    close_file(worker, case_id)
    found = timeline.read(worker, case_id)
    assert kinds(found)[0] is EventKind.CLOSED
    (over,) = [event for event in found if event.kind is EventKind.HAND_OVER]
    assert (over.by, over.text, over.about) == ("Nasrin Aziz", "Samira Haddad", "leaves")
    assert EventKind.SHUT in kinds(found)
    done = [event.about for event in found if event.kind is EventKind.TASK_DONE]
    assert done == ["urgent_care"]
    assert [event.about for event in found if event.kind is EventKind.TASK].count("urgent_care") == 1


def test_a_note_is_kept_and_what_names_her_is_covered_until_asked(office: Office) -> None:
    first, second = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(first)
    mine_id, theirs_id = reopening.reopen(first, case_id), reopening.reopen(second, case_id)
    mine, theirs = (sessions.load_draft(s, d).answers for s, d in ((first, mine_id), (second, theirs_id)))
    reopening.save_back(second, theirs_id, theirs | {"called": "أم رند", "conditions": "in the morning"})
    said = mine | {"called": "أم نور", "conditions": "at noon"}
    reopening.save_back(first, mine_id, said, {"called": Keep.THEIRS, "conditions": Keep.THEIRS})
    notes.write(first, case_id, "  She calls on Sunday.\nAsk for the school. ")
    found = timeline.read(first, case_id)
    versions = {event.about: event for event in found if event.kind is EventKind.OTHER_VERSION}
    assert (versions["conditions"].text, versions["conditions"].covered) == ("at noon", False)
    assert (versions["called"].text, versions["called"].covered) == ("", True)
    before = first.identity.audit.head().number
    assert notes.reveal_note(first, versions["called"].target) == "أم نور"
    (look,) = first.identity.audit.views(limit=1)
    assert (look.n, look.verb, look.record_id) == (before + 1, "reveal", case_id)
    (note,) = [event for event in found if event.kind is EventKind.NOTE]
    assert (note.text, note.by) == ("She calls on Sunday.\nAsk for the school.", "Nasrin Aziz")
    assert EventKind.SESSION_AGAIN in kinds(found)


def test_an_empty_or_endless_note_is_refused(intake: SignedIn, office: Office) -> None:
    case_id = office.case(intake)
    with fault("field_empty", "note"):
        notes.write(intake, case_id, " \n ")
    with fault("too_long", "note"):
        notes.write(intake, case_id, "x" * 8_001)
    assert not intake.identity.list("note", Note, subject=case_id)


def test_joined_files_have_one_time_line(intake: SignedIn, office: Office) -> None:
    older = office.case(intake)
    younger = practice_office.record(intake, answers(account="@dark_gate_9"))
    notes.write(intake, younger, "She came back.")
    merging.merge(intake, older, younger, MergeReason.SHE_SAYS)
    found = timeline.read(intake, older)
    assert kinds(found).count(EventKind.SESSION) == 2
    assert EventKind.JOINED in kinds(found)
    assert [event.text for event in found if event.kind is EventKind.NOTE] == ["She came back."]
    assert timeline.read(intake, younger) == found


def test_a_call_stands_there(intake: SignedIn, office: Office) -> None:
    case_id = office.case(intake)
    with intake.identity.begin() as work:
        note = Note(NoteKind.CALL, intake.now(), intake.uid, "nobody", "")
        intake.identity.put(work, "note", b"n" * 16, case_id, note, verb="note")
        work.commit()
    (call,) = [event for event in timeline.read(intake, case_id) if event.kind is EventKind.CALL]
    assert (call.about, call.covered) == ("nobody", False)


def test_somebody_to_whom_the_file_is_shut_reads_nothing(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(worker)
    restriction.hand_over(worker, case_id, keeper.uid, HandOver.HER_WISH)
    restriction.restrict(keeper, case_id, [])
    for act in (timeline.read, lambda signed_in, case: notes.write(signed_in, case, "x")):
        with refused("file_restricted"):
            act(worker, case_id)
    with pytest.raises(Exception, match="not_permitted"):
        timeline.read(office.sign_in("liaison"), case_id)
    assert today.today(worker)


def test_a_letter_that_names_her_stands_there_with_its_copies(released: Office) -> None:
    worker, named_id = signed(released)
    named_prints.record_print(worker, named_id, Lang.AR, copies=2)
    named.withdraw(worker, named_id)
    found = [event for event in timeline.read(worker, released.case_id()) if event.about and event.office is not None]
    reference = next(event.about for event in found if event.kind is EventKind.NAMED)
    mine = [event for event in found if event.about == reference]
    assert [event.kind for event in mine] == [EventKind.PRINTED, EventKind.NAMED_BACK, EventKind.NAMED]
    assert mine[0].count == 2
    assert mine[2].by == "Samira Haddad"
