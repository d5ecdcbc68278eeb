"""What is typed on a page and not saved, sealed for the person who types it, so that a lock or a power cut loses
nothing.

Kept in identity.db, outside the audit. Words about a woman are under her own key: only people whom she accepts open
them, and they go when she is erased. Everything else is under a key of the person who typed it. A role without that
file keeps no page drafts: what such a person types is in short fields that are saved by the act itself.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from nsintake.domain.case import CaseCard
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.release import LetterDraft
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.colleagues import holders_of_own
from nsintake.records.session import SignedIn


@dataclass(frozen=True, slots=True)
class PageDraft:
    """One page's unsaved state; ``state`` is JSON, since every page has a form of its own."""

    page: str
    state: str


def _draft_id(signed_in: SignedIn, page: str) -> bytes:
    return hashlib.sha256(f"nsintake/page/{signed_in.uid}/{page}".encode()).digest()[:16]


def _subject(signed_in: SignedIn) -> bytes:
    return hashlib.sha256(f"nsintake/pages/{signed_in.uid}".encode()).digest()[:16]


def _about(signed_in: SignedIn, state: dict[str, Any]) -> bytes | None:
    """The case of the woman a page's state is about, by the letter, meeting or case it names; None if there is none.

    What is kept while the screen is locked must not look through every card: pages name the case by ``case_id``.
    """
    store = signed_in.identity
    if state.get("case_id"):
        return bytes.fromhex(str(state["case_id"]))
    letter, case, meeting = (str(state.get(name, "")) for name in ("draft_id", "case", "meeting"))
    if letter:
        found = store.records("letter_draft", LetterDraft, ids=[bytes.fromhex(letter)])
        return found[0].subject_id if found else None
    if case:
        return next((row.subject_id for row in store.records("card", CaseCard) if row.value.code == case), None)
    if meeting:
        plans = store.records("meeting_plan", MeetingLink)
        return next((row.subject_id for row in plans if row.value.code == meeting), None)
    return None


def _keeps(signed_in: SignedIn) -> bool:
    return signed_in.may(Permission.RUN_INTAKE)


@requires(Permission.SEE_TODAY)
def save_page(signed_in: SignedIn, page: str, state: dict[str, Any]) -> None:
    """Keep a page's state; durable when this returns, and nothing is written if it is kept already."""
    if not _keeps(signed_in):
        return
    draft = PageDraft(page, json.dumps(state, ensure_ascii=False, sort_keys=True))
    if load_page(signed_in, page) != state:
        draft_id, owner = _draft_id(signed_in, page), _owner(signed_in)
        case_id = _about(signed_in, state)
        if case_id is not None:
            signed_in.drafts.save_about(draft_id, case_id, draft, owner=owner)
        else:
            signed_in.drafts.save(draft_id, _subject(signed_in), draft, owner=owner, holders=holders_of_own(signed_in))


@requires(Permission.SEE_TODAY)
def load_page(signed_in: SignedIn, page: str) -> dict[str, Any] | None:
    """The state kept for a page, or None."""
    if not _keeps(signed_in):
        return None
    wanted = _draft_id(signed_in, page)
    for draft in signed_in.drafts.of(_owner(signed_in), PageDraft):
        if draft.draft_id == wanted:
            return _state_in(draft.value.state)
    return None


def _state_in(text: str) -> dict[str, Any] | None:
    """None for what no page kept: whoever holds the key it is under can write anything there."""
    try:
        state = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return state if isinstance(state, dict) else None


@requires(Permission.SEE_TODAY)
def drop_page(signed_in: SignedIn, page: str) -> None:
    """Forget what was kept for a page."""
    if _keeps(signed_in) and load_page(signed_in, page) is not None:
        with signed_in.identity.begin() as work:
            signed_in.drafts.drop(work, _draft_id(signed_in, page))
            work.commit()


def _owner(signed_in: SignedIn) -> str:
    return f"{signed_in.uid}/pages"
