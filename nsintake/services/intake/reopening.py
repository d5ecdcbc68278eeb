"""Going on with the file of a closed session, by two workers at once if need be, without losing a word of either.

A reopened session is a draft that carries the file's answers as they were read. When it is saved back, what others
changed meanwhile is taken; where both changed one answer a person chooses; the version that was not chosen goes into
the file's time line.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from nsintake.domain.asked import Asked, asked_of, left_out_in, with_left_out
from nsintake.domain.branches import colleagues_kept_out
from nsintake.domain.case import CaseFile, CaseStatus, card_of
from nsintake.domain.consent import ActKind, ConsentAct, Given, Said
from nsintake.domain.intake import FIELD, Answers, IntakeDraft, Step, answers_of, case_from
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.two_versions import Clash, Keep, Merged, clashes, merge
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.consent_standing import ASKED_BEFORE_LEAVING, conflict_with, newest_words, require_whole
from nsintake.records.merged_files import files_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.services.cases.restriction import accepted_in, restrict_within
from nsintake.services.consent.consenting import add_acts, allows_no_more, close_renewal, note_judging, put_in_force
from nsintake.services.intake.caring import open_care
from nsintake.services.intake.intake import how_given, own_draft, said_to_offices
from nsintake.store.alone import lies_alone
from nsintake.store.audit_lookups import last_looked
from nsintake.store.drafts import StoredDraft
from nsintake.store.newest import first_entry
from nsintake.store.unit_of_work import UnitOfWork

ASKED_WHERE_NEEDED = (*ASKED_BEFORE_LEAVING, "card_safe")
"""The questions that are asked outside of a session too, where something waits for the answer."""


@dataclass(frozen=True, slots=True)
class SavedBack:
    """What became of a file. ``taken``: fields another worker changed meanwhile; ``put_aside``: versions now noted."""

    case_id: bytes
    taken: tuple[str, ...]
    put_aside: tuple[str, ...]


@requires(Permission.RUN_INTAKE, while_unsound=False)
def reopen(signed_in: SignedIn, case_id: bytes) -> bytes:
    """Open the file of a closed session again, or go on where this worker left it; the draft's id.

    Raises Refused ``file_restricted``, ``already_closed`` for a case that is closed as a whole.
    """
    case = case_of(signed_in, case_id)
    if case.status is CaseStatus.CLOSED:
        raise Refused("already_closed")
    for draft in signed_in.drafts.of(signed_in.uid, IntakeDraft):
        if draft.subject_id == case_id:
            return draft.draft_id
    answers = tuple(answers_of(case).items())
    draft_id = secrets.token_bytes(16)
    kept = IntakeDraft(
        code=case.code,
        worker=signed_in.uid,
        answers=answers,
        step=Step.INCIDENT,
        focus="",
        caret=0,
        saved=signed_in.now(),
        base=answers,
    )
    signed_in.drafts.save(draft_id, case_id, kept, owner=signed_in.uid)
    return draft_id


@requires(Permission.RUN_INTAKE, while_unsound=False)
def join(signed_in: SignedIn, draft_id: bytes, answers: Answers, case_id: bytes) -> bytes:
    """She has a file already: this session goes on with it and keeps every answer; the id of the draft that does.

    Nothing is written into her file before it is saved back: where both say something else a person then chooses, and
    what she said here about offices is written beside what she said before. Whom she does not accept is kept out at
    once. Raises Refused ``session_reopened``, ``already_closed``, ``file_in_session`` where this worker has her file
    open in another session, ``file_restricted``.
    """
    own = own_draft(signed_in, draft_id)
    if own.value.base is not None:
        raise Refused("session_reopened")
    case = case_of(signed_in, case_id)
    if case.status is CaseStatus.CLOSED:
        raise Refused("already_closed")
    if any(draft.subject_id == case_id for draft in signed_in.drafts.of(signed_in.uid, IntakeDraft)):
        raise Refused("file_in_session")
    accepted = accepted_in(signed_in, answers)
    joined_id, store = secrets.token_bytes(16), signed_in.identity
    said = {**answers_of(case), **{name: raw for name, raw in answers.items() if raw}}
    said = with_left_out(said, (*case.left_out, *left_out_in(answers)))
    kept = replace(own.value, code=case.code, answers=tuple(said.items()), saved=signed_in.now(), base=())
    with store.begin() as work:
        if accepted is not None:
            _keep_out(signed_in, work, case_id, [uid for uid in accepted if uid != signed_in.uid])
        signed_in.drafts.put(work, joined_id, case_id, kept, owner=signed_in.uid)
        signed_in.drafts.drop(work, draft_id)
        if lies_alone(store, work.cursor, draft_id):
            store.shred(work, draft_id, verb="join_session")
        store.audit.append(work, "join_session", record_id=case_id, about=case_id)
        work.commit()
    store.database.checkpoint()  # else the pages from before are still in the write-ahead log
    return joined_id


@requires(Permission.RUN_INTAKE)
def differences(signed_in: SignedIn, draft_id: bytes, answers: Answers) -> tuple[Clash, ...]:
    """The fields that were changed here and, meanwhile, by somebody else to something else.

    Raises UserFault for the first field to be mended.
    """
    draft = _reopened(signed_in, draft_id)
    theirs = case_of(signed_in, draft.subject_id)
    return clashes(dict(draft.value.base or ()), _mine(theirs, answers), answers_of(theirs))


@requires(Permission.RUN_INTAKE, while_unsound=False)
def save_back(
    signed_in: SignedIn, draft_id: bytes, answers: Answers, chosen: Mapping[str, Keep] | None = None
) -> SavedBack:
    """Put what was changed into the file, with what others changed meanwhile, and drop the draft.

    ``chosen`` says which version counts where both changed a field. Raises UserFault for the first field to be mended,
    Refused ``versions_differ`` while one is not chosen; the draft stays. Letters are judged by the new file again. What
    she said here of an office counts unless she said something else of it since the session joined her file; while the
    log lacks something nobody knows that, and it raises as ``require_whole`` does.
    """
    draft = _reopened(signed_in, draft_id)
    case_id, store = draft.subject_id, signed_in.identity
    kept_out = colleagues_kept_out(answers, before=dict(draft.value.base or ()))
    joined = _joined_at(signed_in, draft)  # before anybody waits for this
    with store.begin() as work:
        if kept_out:
            _keep_out(signed_in, work, case_id, ())
        theirs = case_of(signed_in, case_id)
        held = answers_of(theirs)
        put = merge(dict(draft.value.base or ()), _mine(theirs, answers), held, chosen or {})
        case = _made(theirs, put.answers)
        taken = tuple(name for name in held if held[name] != dict(draft.value.base or ()).get(name, ""))
        if case != theirs:
            store.put(work, "case_file", case_id, case_id, case, verb="save_back", details=_details(draft, put))
            store.put(work, "card", case_id, case_id, card_of(case), verb="save_back")
        if case != theirs or not draft.value.base:  # what she said in a session of its own she said anew
            open_care(signed_in, work, case_id, case, before=theirs if draft.value.base else None)
        for name, text in put.put_aside:
            note = Note(NoteKind.OTHER_VERSION, signed_in.now(), signed_in.uid, name, text)
            store.put(work, "note", secrets.token_bytes(16), case_id, note, verb="note")
        noted = [note_judging(signed_in, work, case_id, case=case)]
        offices = signed_in.content
        said = [
            office
            for office in said_to_offices(signed_in, case, answers)
            if conflict_with(signed_in, case_id, offices.recipient(office.recipient_id), case=case) is None
        ]
        given = how_given(signed_in, case, answers) if said else Given()
        said = _not_overtaken(signed_in, work, draft, case=case, said=said, given=given, joined=joined)
        if said:  # asked before it was known that she has a file
            noted.append(add_acts(signed_in, work, case_id, case=case, said=said, given=given))
        signed_in.drafts.drop(work, draft_id)
        work.commit()
    if kept_out:
        store.database.checkpoint()  # else rows under the old key are still in the write-ahead log
    for entry in noted:
        put_in_force(signed_in, entry)
    return SavedBack(case_id, taken, tuple(name for name, _ in put.put_aside))


@requires(Permission.RUN_INTAKE, while_unsound=False)
def answer_before_leaving(signed_in: SignedIn, case_id: bytes, said: Mapping[str, str]) -> None:
    """Write down what is asked of her because something is about to leave, and nobody had asked it (``to_ask``),
    or because a card is to be printed for her.

    "unknown" is an answer that she left out: she does not know, or does not say, and was told what that means. Nothing
    that was said is written over. Raises UserFault ``field_missing``, ``choice_unknown``; Refused ``changed_meanwhile``
    where somebody else asked it meanwhile. Letters are judged by the new file again.
    """
    for name, raw in said.items():
        if name not in ASKED_WHERE_NEEDED or raw not in {*FIELD[name].choices, "unknown"}:
            raise UserFault("choice_unknown" if raw else "field_missing", field=name)
    store, kept_out = signed_in.identity, colleagues_kept_out(said)
    with store.begin() as work:
        if kept_out:
            _keep_out(signed_in, work, case_id, ())
        before = case_of(signed_in, case_id)
        held = answers_of(before)
        if any(asked_of(held, name) is not Asked.NOT_ASKED for name in said):
            raise Refused("changed_meanwhile", table="case_file")
        case = _made(before, with_left_out({**held, **said}, (*before.left_out, *said)))
        details = {"fields": len(said)}
        store.put(work, "case_file", case_id, case_id, case, verb="save_back", details=details)
        store.put(work, "card", case_id, case_id, card_of(case), verb="save_back")
        open_care(signed_in, work, case_id, case, before=before)
        noted = note_judging(signed_in, work, case_id, case=case)
        work.commit()
    if kept_out:
        store.database.checkpoint()  # else rows under the old key are still in the write-ahead log
    put_in_force(signed_in, noted)


def _not_overtaken(
    signed_in: SignedIn,
    work: UnitOfWork,
    draft: StoredDraft[IntakeDraft],
    *,
    case: CaseFile,
    said: list[Said],
    given: Given,
    joined: int,
) -> list[Said]:
    """What she said of offices in this session, without those of which she said something else since it ``joined`` her
    file, as that entry was found before; of these her worker is to ask her. What was said where her file was opened
    again joined nothing: of an office that she spoke of before it counts if it lets less leave.
    """
    case_id, later = draft.subject_id, set[str]()
    if said:
        require_whole(signed_in, lets_out=False)  # what she said since, or when it joined, may be out of sight
        later = _said_since(signed_in, case_id, joined and _joined_at(signed_in, draft, above=joined - 1))
    if draft.value.base:
        less = {office.recipient_id for office in said if _says_less(signed_in, case_id, case, office, given)}
        later -= less
    for recipient_id in (office.recipient_id for office in said if office.recipient_id in later):
        close_renewal(signed_in, work, case_id, recipient_id)
        task = Task(TaskKind.RENEW_CONSENT, signed_in.today(), case.code, owner=case.worker, detail=recipient_id)
        open_task(signed_in.identity, work, case_id, task)
    return [office for office in said if office.recipient_id not in later]


def _says_less(signed_in: SignedIn, case_id: bytes, case: CaseFile, said: Said, given: Given) -> bool:
    words = newest_words(signed_in, case_id, said.recipient_id)
    is_given = all(word.kind is ActKind.GIVEN for word in words)  # what she took back stays taken back
    return is_given and allows_no_more(signed_in, case_id, case, said, given)


def _joined_at(signed_in: SignedIn, draft: StoredDraft[IntakeDraft], *, above: int = 0) -> int:
    """The number of the entry by which this worker's session joined the file; 0 where none that counts says so."""
    if draft.value.base:
        return 0
    log, case_id = signed_in.identity.audit, draft.subject_id
    return last_looked(log, signed_in.uid, [case_id], above=above, verb="join_session").get(case_id, 0)


def _said_since(signed_in: SignedIn, case_id: bytes, joined: int) -> set[str]:
    """The offices of which she said something, in any file of hers, after this worker's session joined her file: that
    is newer, however late the session is saved. All of which she ever spoke, where nothing says when it joined.
    """
    store = signed_in.identity
    return {
        act.recipient_id
        for file_id in files_of(signed_in, case_id)
        for act_id, act in store.list("consent_act", ConsentAct, subject=file_id)
        if first_entry(store, "consent_act", act_id) > joined
    }


def _keep_out(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, accepted: Collection[str]) -> None:
    """Every file of hers that is still open to all is opened to whom she accepts alone: her name is in any."""
    for file_id in files_of(signed_in, case_id):
        if signed_in.identity.holders(file_id) is None:
            restrict_within(signed_in, work, file_id, accepted)


def _reopened(signed_in: SignedIn, draft_id: bytes) -> StoredDraft[IntakeDraft]:
    draft = own_draft(signed_in, draft_id)
    if draft.value.base is None:
        raise Refused("session_not_reopened")
    return draft


def _made(before: CaseFile, answers: Answers) -> CaseFile:
    """The file with other answers; what no question asks (its code, its worker, how far it is) stays."""
    made = case_from(answers, before.code, opened=before.opened, worker=before.worker)
    return replace(made, status=before.status, closed=before.closed, told_retention=before.told_retention)


def _mine(before: CaseFile, answers: Answers) -> dict[str, str]:
    """What was typed here, as a file would store it, so that a space more is no other version."""
    return answers_of(_made(before, answers))


def _details(draft: StoredDraft[IntakeDraft], put: Merged) -> dict[str, int]:
    base = dict(draft.value.base or ())
    changed = [name for name in {*base, *put.answers} if base.get(name, "") != put.answers.get(name, "")]
    return {"fields": len(changed)}
