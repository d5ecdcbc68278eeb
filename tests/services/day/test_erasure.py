"""An erased woman: nothing of her in any file, her papers recalled, her records in no backup again."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.figures import MonthFigures
from nsintake.domain.incident import IncidentKind
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.pending import PendingErasure
from nsintake.domain.task import TaskKind
from nsintake.domain.ties import MergeReason
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups
from nsintake.services.cases import restriction
from nsintake.services.consent import merging, withdrawing
from nsintake.services.day import case_view, erasure, left_of_erased, retention, today
from nsintake.services.intake import intake
from nsintake.services.liaison import calling_off, disclosures, liaison, proved_letters, shredding
from nsintake.services.meetings import points
from nsintake.store.check import verify_file
from nsintake.store.sealed import SealedStore
from nsintake.store.tombstones import decode, read_lines
from tests.services.closed import close_file
from tests.services.colleagues import COLLEAGUE, staffed, staffed_printed  # noqa: F401 - fixtures
from tests.services.ladder import CARE, POLICE, Office, answers, heard_letter, plan, sign_only
from tests.services.liaison.test_shredding import buried, enter, freeze, statuses, wrap_gone
from tests.services.refusals import fault, refused


def code(signed_in: SignedIn, case_id: bytes) -> str:
    return signed_in.identity.get("case_file", case_id, CaseFile).code


def erase(signed_in: SignedIn, case_id: bytes) -> erasure.Erased:
    return erasure.erase(signed_in, case_id, typed=code(signed_in, case_id))


def rows_of(store: SealedStore, subject: bytes) -> int:
    """How many rows of a file are stored under a subject, its wraps included."""
    cursor = store.database.reader()
    tables = [
        row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%subject_id%'").fetchall()
    ]
    tables = [name for name in tables if not name.startswith("ix_") and name != "tombstone"]
    assert "dek" in tables
    return sum(
        cursor.execute(f"SELECT count(*) FROM {name} WHERE subject_id = ?", (subject,)).fetchone()[0] for name in tables
    )


def test_nothing_of_her_stays_but_tombstones(printed: Office) -> None:
    worker, case_id, record = printed.sign_in("intake"), printed.case_id(), printed.record_id()
    care = heard_letter(worker, case_id, CARE)
    planned = plan(worker, case_id)
    points.agree_action(worker, planned.meeting_id, text="NP asks again", owner="NP", due="2026-03-09")
    page_drafts.save_page(worker, "letter", {"draft_id": care.hex(), "text": {"ar": "من كلامها"}})
    officer = printed.sign_in("liaison")
    (row,) = liaison.open_record(officer, record).disclosures
    disclosures.close_recall(officer, row.disclosure_id)
    assert erase(worker, case_id) == erasure.Erased(files=1, copies_out=0)
    assert rows_of(worker.identity, case_id) == 0
    for subject in (record, disclosures_subject(record), planned.meeting_id):
        assert rows_of(worker.liaison, subject) == 0
        assert wrap_gone(worker, subject)
    assert case_id not in {row.case_id for row in case_view.list_cases(worker)}
    assert page_drafts.load_page(worker, "letter") is None
    assert worker.outbox.notes() == []
    assert buried(officer) >= {
        (Compartment.IDENTITY, case_id),
        (Compartment.LIAISON, record),
        (Compartment.LIAISON, disclosures_subject(record)),
        (Compartment.LIAISON, planned.meeting_id),
    }
    for store in worker.stores:
        assert verify_file(store).sound
        assert not store.database.path.with_name(f"{store.name}-wal").stat().st_size
    said = worker.identity.audit.views_about(case_id, limit=1)[0]
    assert (said.verb, said.actor, said.day) == ("erase", worker.uid, "2026-03-04")
    for act in (case_view.open_case, case_view.reveal):
        with refused("record_missing"):
            act(worker, case_id)


def test_while_copies_are_out_their_recall_is_what_stays(handed: Office) -> None:
    worker, case_id, record = handed.sign_in("intake"), handed.case_id(), handed.record_id()
    reference = worker.liaison.get("masked_record", record, MaskedRecord).reference
    assert erase(worker, case_id).copies_out == 2
    officer = handed.sign_in("liaison")
    view = liaison.open_record(officer, record)
    assert (view.row.status, view.row.reference, view.facts) == (RecordStatus.ERASED, reference, ())
    (notice,) = view.letters
    assert (notice.kind, notice.printable) == (LetterKind.RECALL, True), "what asks for the copies can be handed"
    assert reference in proved_letters.open_letter(officer, notice.letter_id).text
    (recall,) = [task for task in today.today(officer).due if task.kind is TaskKind.RECALL]
    assert (recall.copies, recall.target) == (2, record)
    disclosures.close_recall(officer, view.disclosures[0].disclosure_id)
    assert statuses(officer) == [RecordStatus.ERASED], "what is left goes with intake staff"
    shredding.shred_due(worker)
    assert statuses(officer) == []
    assert rows_of(officer.liaison, disclosures_subject(record)) == 0
    assert (Compartment.LIAISON, disclosures_subject(record)) in buried(officer)
    assert [task for task in today.today(officer).due if task.kind is TaskKind.RECALL] == []


def test_after_a_withdrawal_and_its_shredding_the_stub_becomes_that_of_an_erased_woman(handed: Office) -> None:
    worker, case_id, record = handed.sign_in("intake"), handed.case_id(), handed.record_id()
    withdrawing.withdraw(worker, case_id, POLICE)
    handed.clock.moment += timedelta(days=7)
    worker = enter(handed, "intake")
    assert statuses(worker) == [RecordStatus.SHREDDED]
    erase(worker, case_id)
    assert statuses(worker) == [RecordStatus.ERASED]
    recalls = [task for task in today.today(worker).due if task.kind is TaskKind.RECALL]
    assert [(task.copies, task.target) for task in recalls] == [(2, record)]
    (row,) = liaison.open_record(worker, record).disclosures
    disclosures.close_recall(worker, row.disclosure_id)
    assert statuses(worker) == [RecordStatus.ERASED], "something is to be called off"
    calling_off.called_off(worker, record)
    assert rows_of(worker.liaison, disclosures_subject(record)) == 0


def test_prints_of_a_record_long_shredded_go_with_her(printed: Office) -> None:
    worker, case_id, record = printed.sign_in("intake"), printed.case_id(), printed.record_id()
    withdrawing.withdraw(worker, case_id, POLICE)
    (row,) = liaison.open_record(worker, record).disclosures
    disclosures.close_recall(worker, row.disclosure_id)
    calling_off.called_off(worker, record)
    assert rows_of(worker.liaison, disclosures_subject(record))
    erase(worker, case_id)
    assert rows_of(worker.liaison, disclosures_subject(record)) == 0


def test_the_code_must_be_typed_in_whatever_digits(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    hers = code(worker, case_id)
    for typed in ("", "yes", code(worker, office.case(worker, "شیلان"))):
        with fault("code_differs", "typed"):
            erasure.erase(worker, case_id, typed=typed)
    arabic = hers.lower().replace("-", " ").translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert erasure.erase(worker, case_id, typed=arabic).files == 1


def test_nothing_is_erased_while_somebody_thinks_that_she_is_not_free(released: Office) -> None:
    worker = released.sign_in("intake")
    freeze(worker, released.record_id())
    with refused("record_frozen"):
        erase(worker, released.case_id())
    assert worker.outbox.notes() == []
    assert case_view.open_case(worker, released.case_id())


def test_only_somebody_on_the_file_or_a_keeper_erases_it(staffed_printed: Office) -> None:  # noqa: F811
    office = staffed_printed
    worker, colleague, keeper = (office.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    hers = code(worker, office.case_id())
    restriction.restrict(worker, office.case_id(), [])
    with refused("file_restricted"):
        erasure.erase(colleague, office.case_id(), typed=hers)
    for login in ("liaison", "administrator"):
        with refused("not_permitted"):
            erasure.erase(office.sign_in(login), office.case_id(), typed=hers)
    assert erasure.erase(keeper, office.case_id(), typed=hers).files == 1


def test_an_erasure_cut_off_is_blocked_by_anybody_and_finished_by_who_has_the_file(staffed_printed: Office) -> None:  # noqa: F811
    office = staffed_printed
    worker, case_id, record = office.sign_in("intake"), office.case_id(), office.record_id()
    restriction.restrict(worker, case_id, [])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(erasure, "_carry_out", lambda *_: None)  # the power goes right after the note
        erase(worker, case_id)
    assert statuses(office.sign_in("liaison")) == [RecordStatus.ACTIVE]
    assert statuses(office.sign_in(COLLEAGUE)) == [RecordStatus.BLOCKED]
    keeper = office.sign_in("keeper")
    assert keeper.outbox.notes() == []
    assert rows_of(keeper.identity, case_id) == rows_of(keeper.liaison, record) == 0
    assert statuses(keeper) == [RecordStatus.ERASED]


def test_what_waits_in_the_outbox_goes_with_her_and_never_arrives(heard: Office) -> None:
    keeper = heard.sign_in("keeper")
    signed = sign_only(keeper, heard.draft_id())
    assert keeper.outbox.pending()
    erase(heard.sign_in("intake"), heard.case_id())
    assert not keeper.outbox.pending()
    assert rows_of(keeper.liaison, signed.record_id) == 0


def test_a_withdrawal_cut_off_before_has_nothing_left_to_do(released: Office) -> None:
    worker = released.sign_in("intake")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(withdrawing, "_carry_out", lambda *_: withdrawing._Done())
        withdrawing.withdraw(worker, released.case_id(), POLICE)
    erase(worker, released.case_id())
    again = released.sign_in("intake")
    assert again.outbox.notes() == []
    assert statuses(again) == []


def test_one_womans_damaged_row_does_not_keep_another_from_being_erased(office: Office) -> None:
    worker = office.sign_in("intake")
    first, second = office.case(worker), office.case(worker, "شیلان")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(erasure, "_carry_out", lambda *_: None)
        erase(worker, first)
        erase(worker, second)
    real = erasure._pending

    def damaged(signed_in: SignedIn, case_id: bytes) -> PendingErasure:
        if case_id == first:
            raise OpenError
        return real(signed_in, case_id)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(erasure, "_pending", damaged)
        with pytest.raises(OpenError):
            erasure.finish_erasures(worker)
    assert len(worker.outbox.notes()) == 1
    assert rows_of(worker.identity, second) == 0
    erasure.finish_erasures(office.sign_in("intake"))
    assert worker.outbox.notes() == []


def figures(signed_in: SignedIn) -> list[MonthFigures]:
    return [month_figures for _, month_figures in signed_in.identity.list("figure", MonthFigures)]


def test_counters_stay_of_those_who_agreed_to_be_counted(office: Office) -> None:
    worker = office.sign_in("intake")
    for counted in ("yes", "yes", "no", ""):
        draft_id = intake.consent_to_record(worker, answers(may_be_counted=counted))
        case_id = intake.close_session(worker, draft_id, answers(may_be_counted=counted))
        erase(worker, case_id)
    (month,) = figures(worker)
    assert (month.month, month.women) == ("2026-03", 2)
    assert {count.kind: count.women for count in month.kinds} == {
        IncidentKind.THREAT_TO_PUBLISH: 2,
        IncidentKind.DEMAND_MONEY: 2,
    }


@pytest.mark.parametrize(
    ("words", "women"), [(("yes", "yes"), 1), (("yes", "no"), 0), (("no", "yes"), 0), (("", "yes"), 1), (("", ""), 0)]
)
def test_joined_files_are_erased_as_one_woman_who_agreed_to_be_counted_only_if_none_says_no(
    office: Office, words: tuple[str, str], women: int
) -> None:
    """Before: each of her files that said yes was one woman more in the figures."""
    worker = office.sign_in("intake")
    files = []
    for counted in words:
        draft_id = intake.consent_to_record(worker, answers(may_be_counted=counted))
        files.append(intake.close_session(worker, draft_id, answers(may_be_counted=counted)))
    merging.merge(worker, files[0], files[1], MergeReason.SHE_SAYS)
    erase(worker, files[0])
    assert sum(month.women for month in figures(worker)) == women


def test_files_kept_long_enough_go_together_after_a_typed_number(office: Office) -> None:
    worker = office.sign_in("intake")
    ids = [row.case_id for row in case_view.list_cases(worker)]
    for case_id in ids[:2]:
        close_file(worker, case_id)
    office.clock.moment += timedelta(days=800)
    keeper = office.sign_in("keeper")
    retention.set_months_kept(keeper, 24)
    due = [file.case_id for file in retention.due_files(keeper)]
    assert set(due) == set(ids[:2])
    with refused("not_due"):
        erasure.erase_due(keeper, ids, typed="3")
    with fault("number_differs", "typed"):
        erasure.erase_due(keeper, due, typed="3")
    with refused("not_permitted"):
        erasure.erase_due(office.sign_in("intake"), due, typed="2")
    with fault("number_differs", "typed"):  # a file that is named twice is one file, and one more is not erased for it
        erasure.erase_due(keeper, [due[0], due[0]], typed="2")
    with refused("not_due"):
        erasure.erase_due(keeper, [], typed="0")
    assert erasure.erase_due(keeper, due, typed="٢").files == 2
    assert retention.due_files(keeper) == ()
    assert {row.case_id for row in case_view.list_cases(keeper)} == set(ids[2:])
    assert {tombstone.day for tombstone in erasure.tombstones(keeper)} == {date(2028, 5, 12)}


def test_no_medium_and_nothing_erased_leaves_nothing_to_say(office: Office) -> None:
    assert left_of_erased.find(office.sign_in("intake")) == left_of_erased.LeftOfErased(
        None, files_clean=True, media=(), papers=()
    )


def test_what_remains_is_said_medium_by_medium_and_paper_by_paper(handed: Office, tmp_path: Path) -> None:
    worker, gone, plugged = handed.sign_in("intake"), tmp_path / "gone", tmp_path / "stick"
    for folder in (gone, plugged):
        folder.mkdir()
        backups.back_up(worker, folder)
    shutil.rmtree(gone)
    handed.clock.moment += timedelta(hours=1)
    done = erase(worker, handed.case_id())
    assert done.told == (str(plugged),)
    beside = read_lines((plugged / "tombstones").read_bytes())[0]
    assert {decode(data).subject_id for data in beside} == {
        tombstone.subject_id for tombstone in erasure.tombstones(worker)
    }
    assert handed.case_id() in {decode(data).subject_id for data in beside}
    left = left_of_erased.find(worker)
    assert (left.last, left.files_clean) == (date(2026, 3, 4), True)
    media = {medium.folder: (medium.older, medium.newest) for medium in left.media}
    assert media == {str(plugged): (1, date(2026, 3, 4)), str(gone): (None, date(2026, 3, 4))}
    assert [(paper.record_id, paper.copies) for paper in left.papers] == [(handed.record_id(), 2)]
    handed.clock.moment += timedelta(hours=1)
    backups.back_up(worker, plugged)
    first = min((path for path in plugged.iterdir() if path.name != "tombstones"), key=lambda path: path.name)
    first.unlink()  # the stick is refreshed: what was older is destroyed
    assert [medium.folder for medium in left_of_erased.find(worker).media] == [str(gone)]
