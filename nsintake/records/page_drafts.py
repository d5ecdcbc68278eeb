"""What a page holds unsaved, sealed for the person who types it, so that a lock or a power cut loses nothing.

Kept in identity.db, outside the audit; what was typed about a woman under her own key, so that it opens to nobody she
did not accept and goes when she is erased, and everything else under a key of whoever typed it. A role without that
file keeps no page drafts: what such a person types stands in short fields that are saved by the act itself.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from nsintake.domain.case import CaseCard
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.release import Draft
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.colleagues import holders_of_own
from nsintake.records.session import Session


@dataclass(frozen=True, slots=True)
class PageDraft:
    """One page's unsaved state; ``state`` is JSON, since every page has a form of its own."""

    page: str
    state: str


def _draft_id(session: Session, page: str) -> bytes:
    return hashlib.sha256(f"nsintake/page/{session.uid}/{page}".encode()).digest()[:16]


def _subject(session: Session) -> bytes:
    return hashlib.sha256(f"nsintake/pages/{session.uid}".encode()).digest()[:16]


def _about(session: Session, state: dict[str, Any]) -> bytes | None:
    """The case of the woman a page's state is about, by the letter, meeting or case it names; None if there is none.

    Whatever is kept while the screen is locked must not look through every card: pages name the case by ``case_id``.
    """
    store = session.identity
    if state.get("case_id"):
        return bytes.fromhex(str(state["case_id"]))
    letter, case, meeting = (str(state.get(name, "")) for name in ("draft_id", "case", "meeting"))
    if letter:
        found = store.records("letter_draft", Draft, ids=[bytes.fromhex(letter)])
        return found[0].subject_id if found else None
    if case:
        return next((row.subject_id for row in store.records("card", CaseCard) if row.value.code == case), None)
    if meeting:
        plans = store.records("meeting_plan", MeetingLink)
        return next((row.subject_id for row in plans if row.value.code == meeting), None)
    return None


def _keeps(session: Session) -> bool:
    return session.may(Permission.RUN_INTAKE)


@requires(Permission.SEE_TODAY)
def save_page(session: Session, page: str, state: dict[str, Any]) -> None:
    """Keep a page's state; durable when this returns, and nothing is written if it is kept already."""
    if not _keeps(session):
        return
    draft = PageDraft(page, json.dumps(state, ensure_ascii=False, sort_keys=True))
    if load_page(session, page) != state:
        draft_id, owner = _draft_id(session, page), _owner(session)
        case_id = _about(session, state)
        if case_id is not None:
            session.drafts.save_about(draft_id, case_id, draft, owner=owner)
        else:
            session.drafts.save(draft_id, _subject(session), draft, owner=owner, holders=holders_of_own(session))


@requires(Permission.SEE_TODAY)
def load_page(session: Session, page: str) -> dict[str, Any] | None:
    """The state kept for a page, or None."""
    if not _keeps(session):
        return None
    wanted = _draft_id(session, page)
    for draft in session.drafts.of(_owner(session), PageDraft):
        if draft.draft_id == wanted:
            return _state_in(draft.value.state)
    return None


def _state_in(text: str) -> dict[str, Any] | None:
    """None for what no page kept: whoever holds the key it lies under can write anything there."""
    try:
        state = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return state if isinstance(state, dict) else None


@requires(Permission.SEE_TODAY)
def drop_page(session: Session, page: str) -> None:
    """Forget what was kept for a page."""
    if _keeps(session) and load_page(session, page) is not None:
        with session.identity.begin() as work:
            session.drafts.drop(work, _draft_id(session, page))
            work.commit()


def _owner(session: Session) -> str:
    return f"{session.uid}/pages"
