"""Which tombstones an erasure may have made, and what one that was cut off takes along: told by the file and the id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.accompaniment import AccompanimentPlan
from nsintake.domain.belonging import id_of
from nsintake.domain.directory import DIRECTORY
from nsintake.domain.figures import FIGURES
from nsintake.domain.forum import FORUMS
from nsintake.domain.intake import Step
from nsintake.domain.kept_index import INDEX
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.peace_team import TEAMS
from nsintake.domain.pending import PendingErasure
from nsintake.domain.release import CaseLink
from nsintake.domain.training import TRAININGS
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.services.backup.what_is_buried import (
    cut_off,
    is_session_there,
    still_has_record,
    told_apart,
    what_erasures_take,
)
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.store import tombstones
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.tombstones import Tombstone
from nsintake.store.wraps import AUDIT, OUTBOX
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers, plan
from tests.services.letters.test_named import given
from tests.services.ways import a_way

pytestmark = pytest.mark.usefixtures("cheap_keys")
IDENTITY, LIAISON = Compartment.IDENTITY, Compartment.LIAISON
Buried = set[tuple[Compartment, bytes]]


def taken(by: SignedIn, said: Buried, *left: SealedStore, sources: tuple[SealedStore, ...] = ()) -> Buried:
    """Of these tombstones, those that are believed."""
    made = [tombstones.make(by.ring, *each, day=by.today()) for each in sorted(said)]
    return {(each.comp, each.subject_id) for each in what_erasures_take(made, sources, map(ReplacedFile, left))}


def test_what_no_erasure_takes_away_is_known_by_its_file_and_id(released: Office) -> None:
    worker, named_id, _ = given(released)
    record_id = released.record_id()
    prints, named = disclosures_subject(record_id), disclosures_subject(named_id)
    of_nobody = (AUDIT, OUTBOX, DIRECTORY, FIGURES, FORUMS, INDEX, TEAMS, TRAININGS)
    never = {(comp, each) for comp in (IDENTITY, LIAISON) for each in of_nobody}
    elsewhere = {(IDENTITY, prints), (LIAISON, named)}
    said = {*never, *elsewhere, (IDENTITY, named), (LIAISON, prints)}
    for known in ({"sources": (worker.identity, worker.liaison)}, {}):
        left = () if known else (worker.identity, worker.liaison)
        assert taken(worker, said, *left, **known) == elsewhere
        with_hers = {(LIAISON, record_id), (LIAISON, prints)}
        assert taken(worker, said | with_hers, *left, **known) == elsewhere | with_hers


def test_a_file_that_does_not_read_keeps_no_tombstone_from_being_judged(released: Office) -> None:
    worker, record_id = released.sign_in("intake"), released.record_id()
    for store, table in ((worker.identity, "named_letter"), (worker.liaison, "masked_record")):
        store.database.reader().execute(f"DROP TABLE {table}")
    said = {(LIAISON, record_id), (IDENTITY, released.case_id())}
    assert taken(worker, said | {(IDENTITY, AUDIT)}, worker.identity, worker.liaison) == said


def test_an_erasure_that_was_cut_off_takes_along_what_is_hers(office: Office) -> None:
    """Rows of her file that name another woman's record and meeting lead to neither."""
    worker = office.sign_in("intake")
    case_id, salt, store = record(worker, answers()), new_id(), worker.identity
    record_id, meeting_id = id_of(case_id, salt), id_of(case_id, salt[::-1])
    others = id_of(new_id(), salt), id_of(new_id(), salt)
    with store.begin() as work:
        for at, made_with in ((record_id, salt), (others[0], salt)):
            link = CaseLink(POLICE, at, "NP-1", salt=made_with)
            store.put(work, "case_link", new_id(), case_id, link, verb="release")
        for at, made_with in ((meeting_id, salt[::-1]), (others[1], salt)):
            store.put(work, "meeting_plan", new_id(), case_id, MeetingLink(at, "", POLICE, b"", made_with), verb="plan")
        work.commit()
    noted = PendingErasure(case_id, (record_id, others[0]), (meeting_id, others[1]))
    hers = {case_id, record_id, disclosures_subject(record_id), meeting_id}
    assert cut_off(ReplacedFile(store), noted) == hers
    assert cut_off(ReplacedFile(store), PendingErasure(case_id, (), ())) == {case_id}


def told(keeper: SignedIn, *made: Tombstone) -> tuple[Buried, Buried]:
    """Which of these count, and which do not."""
    number = keeper.ring.roster.number
    count, doubted = told_apart((keeper.identity, keeper.liaison), made, keeper.rosters, newest=number)
    assert len(count) + len(doubted) == len(made)
    return {(each.comp, each.subject_id) for each in count}, {(each.comp, each.subject_id) for each in doubted}


def signed(by: SignedIn, *subjects: tuple[Compartment, bytes]) -> list[Tombstone]:
    return [tombstones.make(by.ring, *each, day=by.today()) for each in subjects]


def test_what_goes_with_a_woman_counts_where_she_is_erased_by_one_who_could_open_her_file(released: Office) -> None:
    employ(released)
    worker, case_id, record_id = released.sign_in("intake"), released.case_id(), released.record_id()
    meeting_id = plan(worker, case_id, day=3).meeting_id
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    other = record(worker, answers(names="هدى", phones=""))
    alone = new_id()
    lay_halves(worker, case_id, other, meeting_id, alone)
    restriction.change_access(worker, case_id, [])
    hers, colleague = (IDENTITY, case_id), released.sign_in(COLLEAGUE)
    records = {(LIAISON, record_id), (LIAISON, disclosures_subject(record_id))}
    led, anothers = {(LIAISON, each) for each in (meeting_id, way_id, alone)}, {(IDENTITY, other), (LIAISON, new_id())}
    every, keeper = {hers, *records, *led, *anothers}, released.sign_in("keeper")
    for by, doubted in ((worker, set()), (keeper, set()), (colleague, {hers, *records, *led})):
        assert told(keeper, *signed(by, *sorted(every))) == (every - doubted, doubted)
    assert told(keeper, *signed(worker, *every - {hers})) == (every - led - {hers}, led), "she is not erased"
    mixed = [*signed(colleague, hers, *records), *signed(worker, *led)]
    assert told(keeper, *mixed) == (set(), {hers, *records, *led})
    mixed = [*signed(worker, hers, *led), *signed(colleague, *records)]
    assert told(keeper, *mixed) == ({hers, *records, *led}, set())


def lay_halves(hands: SignedIn, case_id: bytes, other: bytes, meeting_id: bytes, alone: bytes) -> None:
    """In the file of another woman somebody names her record, and her meeting, also as a way. Her own names a way too
    of which nothing else in it tells; so does what is under no file.
    """
    store = hands.identity
    (link,) = store.sound("case_link", CaseLink, subject=case_id).records
    meetings = store.sound("meeting_plan", MeetingLink, subject=case_id).records
    (meeting,) = (row for row in meetings if row.value.meeting_id == meeting_id)
    (way,) = store.sound("accompaniment_plan", AccompanimentPlan, subject=case_id).records
    with store.begin() as work:
        store.put(work, "case_link", b"\xff" * 16, other, link.value, verb="release")
        store.put(work, "meeting_plan", b"\xff" * 16, other, meeting.value, verb="plan")
        named = replace(way.value, accompaniment_id=meeting.value.meeting_id)
        store.put(work, "accompaniment_plan", b"\xff" * 16, other, named, verb="plan")
        apart = replace(way.value, accompaniment_id=alone)
        store.put(work, "accompaniment_plan", b"\xfe" * 16, case_id, apart, verb="plan")
        store.put(work, "accompaniment_plan", b"\xfd" * 16, new_id(), apart, verb="plan")
        work.commit()


def test_one_that_was_signed_under_a_lost_list_is_judged_by_the_newest(released: Office) -> None:
    """Of a file that is shut to keepers too."""
    employ(released)
    worker, case_id, keeper = released.sign_in("intake"), released.case_id(), released.sign_in("keeper")
    restriction.change_access(worker, case_id, [], shut_to=[keeper.uid])
    keeper = released.sign_in("keeper")
    (made,) = signed(keeper, (IDENTITY, case_id))
    (colleagues,) = signed(released.sign_in(COLLEAGUE), (IDENTITY, case_id))
    for roster_no, newest, counts in ((made.roster_no, 0, True), (999, made.roster_no, True), (999, 0, False)):
        stone = replace(made, roster_no=roster_no)
        assert bool(told_apart((keeper.identity, keeper.liaison), [stone], keeper.rosters, newest=newest)[0]) is counts
    assert not told_apart((keeper.identity, keeper.liaison), [colleagues], keeper.rosters, newest=made.roster_no)[0]


def test_a_session_is_there_while_nothing_is_said_of_a_file_of_hers(office: Office) -> None:
    worker, hers = office.sign_in("intake"), answers()
    draft_id = intake.consent_to_record(worker, hers)
    intake.save_draft(worker, draft_id, answers=hers, step=Step.READ_BACK, focus="", caret=0)
    now = ReplacedFile(worker.identity)
    assert is_session_there(now, draft_id)
    assert not is_session_there(now, new_id())
    assert not is_session_there(ReplacedFile(worker.liaison), draft_id)
    now.broken = True
    assert not is_session_there(now, draft_id), "what is lost may have said that she was erased"
    with worker.identity.begin() as work:
        worker.identity.audit.append(work, "erase", table="case_file", record_id=draft_id, version=1)
        work.commit()
    assert not is_session_there(ReplacedFile(worker.identity), draft_id)


def test_a_record_is_there_while_it_reads_and_the_log_never_lacked_anything(released: Office) -> None:
    store, record_id = released.sign_in("keeper").liaison, released.record_id()
    assert still_has_record(ReplacedFile(store), record_id)
    assert not still_has_record(ReplacedFile(store), new_id())
    assert not still_has_record(None, record_id)
    now = ReplacedFile(store)
    now.broken = True
    assert not still_has_record(now, record_id), "what is lost may have said that it was taken away"
    store.database.reader().execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
    assert not still_has_record(ReplacedFile(store), record_id), "its letters alone say nothing"
