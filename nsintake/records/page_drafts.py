"""What is typed on a page and not saved, sealed for the person who types it, so that a lock or a power cut loses
nothing.

Kept in identity.db, outside the audit. Words about a woman are under her own key: only people whom she accepts open
them, and they go when she is erased. Where a colleague changed meanwhile who opens her file they are under a key of the
person who typed them until she saves them in a new session, as everything else is; they go with her all the same.

Whoever has no key of that file keeps what she types in liaison.db. Words about a record or a meeting are under the key
of that, and go with it. Everybody who has the key of liaison.db could open them, as they could once they are saved.
Whoever has neither file keeps nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nsintake.domain.case import CaseCard
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.release import LetterDraft
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.colleagues import holders_of_own
from nsintake.records.signed_in import SignedIn
from nsintake.store.drafts import Drafts, own_subject
from nsintake.store.wraps import NotHers


@dataclass(frozen=True, slots=True)
class PageDraft:
    """One page's unsaved state; ``state`` is JSON, since every page has a form of its own."""

    page: str
    state: str


def _draft_id(signed_in: SignedIn, page: str) -> bytes:
    return hashlib.sha256(f"nsintake/page/{signed_in.uid}/{page}".encode()).digest()[:16]


def own_subjects(uids: Iterable[str]) -> frozenset[bytes]:
    """Under whose keys what these people type is kept that is about no woman: no file is."""
    return frozenset(map(own_subject, uids))


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


def _about_record(state: dict[str, Any]) -> bytes | None:
    """The record or the meeting that an officer's page names; None if there is none."""
    named = next((str(state[name]) for name in ("record_id", "meeting_id") if state.get(name)), "")
    return bytes.fromhex(named) if named else None


def _drafts(signed_in: SignedIn) -> Drafts | None:
    """Where this person keeps drafts; None for nowhere. What those who know the women type is in identity.db only."""
    if signed_in.may(Permission.RUN_INTAKE):
        return signed_in.drafts
    return Drafts(signed_in.liaison) if signed_in.may(Permission.VIEW_RECORDS) else None


@requires(Permission.SEE_TODAY)
def save_page(signed_in: SignedIn, page: str, state: dict[str, Any]) -> None:
    """Keep a page's state; durable when this returns, and nothing is written if it is kept already.

    Raises Refused ``typed_not_kept`` where her key may be somebody else's and it cannot be kept aside either: a new
    sign-in can tell.
    """
    drafts = _drafts(signed_in)
    if drafts is None or load_page(signed_in, page) == state:
        return
    draft = PageDraft(page, json.dumps(state, ensure_ascii=False, sort_keys=True))
    draft_id, owner = _draft_id(signed_in, page), _owner(signed_in)
    knows_women = signed_in.may(Permission.RUN_INTAKE)
    subject_id = _about(signed_in, state) if knows_women else _about_record(state)
    holders = holders_of_own(signed_in) if knows_women else None
    if subject_id is not None:
        try:
            drafts.save_about(draft_id, subject_id, draft, owner=owner, holders=holders)
        except NotHers:
            raise Refused("typed_not_kept") from None
    else:
        drafts.save(draft_id, own_subject(signed_in.uid), draft, owner=owner, holders=holders)


@requires(Permission.SEE_TODAY)
def load_page(signed_in: SignedIn, page: str) -> dict[str, Any] | None:
    """The state kept for a page, or None."""
    drafts, wanted = _drafts(signed_in), _draft_id(signed_in, page)
    for draft in drafts.of(_owner(signed_in), PageDraft) if drafts is not None else ():
        if draft.draft_id == wanted:
            return _state_in(draft.value.state)
    return None


def _state_in(text: str) -> dict[str, Any] | None:
    """None for what no page kept: whoever has the key it is under can write anything there."""
    try:
        state = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return state if isinstance(state, dict) else None


@requires(Permission.SEE_TODAY)
def drop_page(signed_in: SignedIn, page: str) -> None:
    """Forget what was kept for a page."""
    drafts = _drafts(signed_in)
    if drafts is not None and load_page(signed_in, page) is not None:
        drafts.forget(_draft_id(signed_in, page))


def _owner(signed_in: SignedIn) -> str:
    return f"{signed_in.uid}/pages"
