"""Acts of files: opened, found, joined, shut to colleagues, handed over, closed and erased."""

from __future__ import annotations

from nsintake.domain.case import HandOver
from nsintake.domain.closing import ClosingAnswers
from nsintake.domain.incident import YesNo
from nsintake.domain.ties import MergeReason
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives
from nsintake.practice.values import Answers, Id, Login
from nsintake.records.merged_files import files_of
from nsintake.services.cases import restriction, search
from nsintake.services.consent import merging
from nsintake.services.day import case_view, closing, erasure, forgetting, notes, retention, timeline


@act("open_case", "code", "status", "restricted", "frozen")
def open_case(desk: Desk, *, case_id: Id) -> Gives:
    """A file without her name."""
    view = case_view.open_case(desk.signed_in, case_id)
    frozen = view.frozen_since is not None
    return {"code": view.code, "status": view.status, "restricted": view.restricted, "frozen": frozen}


@act("show_identity")
def show_identity(desk: Desk, *, case_id: Id) -> Gives:
    """Who she is and how to reach her; the log says that it was shown."""
    case_view.reveal(desk.signed_in, case_id)
    return None


@act("find_case", "case_ids")
def find_case(desk: Desk, *, query: str = "") -> Gives:
    """Files by a name in any script, a phone, a code or what she is called."""
    return {"case_ids": [row.case_id for row in search.find(desk.signed_in, query).rows]}


@act("read_time_line", "events")
def read_time_line(desk: Desk, *, case_id: Id) -> Gives:
    """Everything that happened in her files."""
    return {"events": len(timeline.read(desk.signed_in, case_id))}


@act("write_note", "note_id")
def write_note(desk: Desk, *, case_id: Id, text: str) -> Gives:
    """A worker's own note in the time line."""
    return {"note_id": notes.write(desk.signed_in, case_id, text)}


@act("show_note")
def show_note(desk: Desk, *, note_id: Id) -> Gives:
    """A note that tells who she is; the log says that it was shown."""
    notes.reveal_note(desk.signed_in, note_id)
    return None


@act("look_for_duplicates", "case_ids")
def look_for_duplicates(desk: Desk, *, answers: Answers, but: Id | None = None) -> Gives:
    """Files that may be hers already, by the answers typed so far."""
    found = search.possible_duplicates(desk.signed_in, answers, but=but)
    return {"case_ids": [row.case_id for row in found]}


@act("show_duplicate")
def show_duplicate(desk: Desk, *, case_id: Id, answers: Answers) -> Gives:
    """Who such a file is about; the log says that it was shown."""
    search.names_of_candidate(desk.signed_in, case_id, answers)
    return None


@act("merge_files", "case_id")
def merge_files(desk: Desk, *, case_id: Id, other: Id, reason: MergeReason) -> Gives:
    """Two files are one woman's; from now on the older is shown for both."""
    return {"case_id": merging.merge(desk.signed_in, case_id, other, reason)}


@act("unmerge_files")
def unmerge_files(desk: Desk, *, case_id: Id) -> Gives:
    """They are two women's after all; case_id is the younger one."""
    merging.unmerge(desk.signed_in, case_id)
    return None


@act("look_for_same_account", "case_ids")
def look_for_same_account(desk: Desk, *, case_id: Id) -> Gives:
    """Who else is threatened by the same account."""
    return {"case_ids": [other.case_id for other in search.same_extorter(desk.signed_in, case_id).others]}


@act("record_joining")
def record_joining(desk: Desk, *, case_id: Id, answer: YesNo) -> Gives:
    """Whether her case may be looked at together with those of others."""
    search.record_joining(desk.signed_in, case_id, answer)
    return None


@act("restrict_file")
def restrict_file(desk: Desk, *, case_id: Id, people: tuple[Login, ...] = ()) -> Gives:
    """Only these people, whoever does this, and keepers open her file."""
    uids = [desk.uid(login) for login in people]
    for part_id in files_of(desk.signed_in, case_id):
        restriction.restrict(desk.signed_in, part_id, uids)
    return None


@act("widen_file")
def widen_file(desk: Desk, *, case_id: Id, people: tuple[Login, ...]) -> Gives:
    """She accepts these people too."""
    uids = [desk.uid(login) for login in people]
    for part_id in files_of(desk.signed_in, case_id):
        restriction.widen(desk.signed_in, part_id, uids)
    return None


@act("change_access")
def change_access(desk: Desk, *, case_id: Id, people: tuple[Login, ...] | None = None) -> Gives:
    """Who may open all files of one woman; without people, everybody who runs intakes."""
    uids = None if people is None else [desk.uid(login) for login in people]
    restriction.change_access(desk.signed_in, case_id, uids)
    return None


@act("open_file_to_all")
def open_file_to_all(desk: Desk, *, case_id: Id) -> Gives:
    """She says that every intake worker may open her file again."""
    for part_id in files_of(desk.signed_in, case_id):
        restriction.open_to_all(desk.signed_in, part_id)
    return None


@act("hand_over_file")
def hand_over_file(desk: Desk, *, case_id: Id, to: Login, reason: HandOver) -> Gives:
    """Another worker takes her file with what is due."""
    restriction.hand_over(desk.signed_in, case_id, desk.uid(to), reason)
    return None


@act("look_at_closing", "open", "months")
def look_at_closing(desk: Desk, *, case_id: Id) -> Gives:
    """What must be done before her file is closed."""
    view = closing.checklist(desk.signed_in, case_id)
    return {"open": dict(view.open), "months": view.months}


@act("close_file")
def close_file(desk: Desk, *, case_id: Id, coming_back: YesNo, counted: YesNo, retention_told: YesNo) -> Gives:
    """Nothing more is to be done for her."""
    closing.close(desk.signed_in, case_id, ClosingAnswers(coming_back, counted, retention_told))
    return None


@act("reopen_file")
def reopen_file(desk: Desk, *, case_id: Id) -> Gives:
    """She is back: her file is open again."""
    retention.reopen_case(desk.signed_in, case_id)
    return None


@act("forget_words")
def forget_words(desk: Desk, *, case_id: Id) -> Gives:
    """What she is called and the words that must never appear are erased from her files."""
    forgetting.forget_words(desk.signed_in, case_id)
    return None


@act("erase_file", "files", "copies_out", "with_us")
def erase_file(desk: Desk, *, case_id: Id, code: str) -> Gives:
    """She asked for it: nothing of her stays. The code is typed by whoever confirms."""
    done = erasure.erase(desk.signed_in, case_id, typed=code)
    return {"files": done.files, "copies_out": done.copies_out, "with_us": done.with_us}


@act("look_at_due_files", "case_ids")
def look_at_due_files(desk: Desk) -> Gives:
    """Closed files that were kept as long as they were to be."""
    return {"case_ids": [file.case_id for file in retention.due_files(desk.signed_in)]}


@act("erase_due_files", "files", "copies_out", "with_us")
def erase_due_files(desk: Desk, *, case_ids: tuple[Id, ...], number: str) -> Gives:
    """Those are erased in one; how many they are is typed."""
    done = erasure.erase_due(desk.signed_in, case_ids, typed=number)
    return {"files": done.files, "copies_out": done.copies_out, "with_us": done.with_us}
