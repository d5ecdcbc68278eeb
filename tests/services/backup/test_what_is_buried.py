"""Which tombstones an erasure may have made, and what one that was cut off takes along: told by the file and the id."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.belonging import id_of
from nsintake.domain.directory import DIRECTORY
from nsintake.domain.figures import FIGURES
from nsintake.domain.forum import FORUMS
from nsintake.domain.kept_index import INDEX
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.peace_team import TEAMS
from nsintake.domain.pending import PendingErasure
from nsintake.domain.release import CaseLink
from nsintake.domain.training import TRAININGS
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.services.backup.what_is_buried import cut_off, what_erasures_take
from nsintake.services.founding.practice_office import record
from nsintake.store import tombstones
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wraps import AUDIT, OUTBOX
from tests.services.ladder import POLICE, Office, answers
from tests.services.letters.test_named import given

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
