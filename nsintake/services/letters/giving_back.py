"""A second person does not sign a letter: it goes back to its author with the reason, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.release import BackReason, GivenBack, Heard, LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import TEXT, clean
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.case_files import draft_of, tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_of, open_task
from nsintake.store.unit_of_work import UnitOfWork


@requires(Permission.SIGN_RELEASE)
def give_back(signed_in: SignedIn, draft_id: bytes, reason: BackReason, words: str = "") -> None:
    """Give it back: it waits for no signature any more until it was read to her again.

    Raises UserFault ``field_empty`` for ``words`` where the reason is none of the list, Refused ``already_released``,
    ``second_person_needed`` for its author, ``not_heard`` where it is not waiting.
    """
    said = clean(words, "words", limit=TEXT, multiline=True)
    if reason is BackReason.OTHER and not said:
        raise UserFault("field_empty", field="words")
    store = signed_in.identity
    with store.begin() as work:
        case_id, draft = draft_of(signed_in, draft_id)
        _waits_for(signed_in, draft)
        back = GivenBack(signed_in.uid, signed_in.today(), reason, said)
        kept = replace(draft, heard=Heard.NOT_YET, text_hash="", given_back=back)
        store.put(work, "letter_draft", draft_id, case_id, kept, verb="give_back")
        task = Task(TaskKind.GIVEN_BACK, signed_in.today(), draft.case_code, draft.drafter, draft_id.hex())
        open_task(store, work, case_id, task)
        work.commit()


def _waits_for(signed_in: SignedIn, draft: LetterDraft) -> None:
    if draft.released:
        raise Refused("already_released")
    if draft.drafter == signed_in.uid:
        raise Refused("second_person_needed")
    if draft.heard is Heard.NOT_YET:
        raise Refused("not_heard")


@requires(Permission.PROPOSE_RELEASE)
def taken_up(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, draft_id: bytes) -> None:
    """It was read to her again: nobody needs to be reminded any more. Within services."""
    known = open_of(tasks_of(signed_in, case_id), TaskKind.GIVEN_BACK, detail=draft_id.hex())
    close_tasks(signed_in.identity, work, case_id, known)
