"""How values written under an earlier schema become those of today. Imported by all that opens rows.

Each step that was ever shipped stays. A step that only added fields with a default changes nothing: the field is not
there, and its default counts. What a released paper or a letter that names her says is signed as it is encoded, so for
these two no other step may ever be: the papers of before would not be as they were signed.
"""

from __future__ import annotations

from typing import Any

from nsintake.domain.accompaniment import Accompaniment
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.contact import Contact
from nsintake.domain.directory import DirectoryEntry
from nsintake.domain.figures import MonthFigures
from nsintake.domain.forum import Forum
from nsintake.domain.intake import IntakeDraft
from nsintake.domain.liaison import Disclosure, MaskedRecord, ReleasedLetter
from nsintake.domain.meeting import ActionPoint, Meeting, MeetingLink
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.note import Note
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.task import Task
from nsintake.domain.training import Training
from nsintake.store.codec import upgrades

ONLY_ADDED: tuple[tuple[type, int], ...] = (
    (ConsentAct, 1),
    (ReleasedLetter, 1),
    (CaseLink, 1),
    (LetterDraft, 1),
    (LetterDraft, 2),
    (CaseFile, 1),
    (CaseFile, 2),
    (Note, 1),
    (MonthFigures, 1),
    (IntakeDraft, 1),
    (Task, 1),
    (MaskedRecord, 1),
    (Task, 2),
    (Task, 3),
    (ReleasedLetter, 2),
    (Disclosure, 2),
    (Meeting, 1),
    (NamedLetter, 1),
    (LetterDraft, 3),
    (CaseLink, 2),
    (MeetingLink, 1),
    (Meeting, 2),
    (MeetingLink, 2),
    (Meeting, 3),
    (MeetingLink, 3),
    (ActionPoint, 1),
    (Meeting, 4),
    (MeetingLink, 4),
    (Task, 4),
    (Disclosure, 3),
    (Disclosure, 4),
    (DirectoryEntry, 1),
    (LetterDraft, 4),
    (Training, 1),
    (Forum, 1),
    (Forum, 2),
    (Disclosure, 5),
    (Contact, 1),
    (Accompaniment, 1),
    (Accompaniment, 2),
    (LetterDraft, 5),
)
"""Steps from the schema named to the next one that only added fields with a default or values that a field can have, or
allowed one to be empty."""


def _as_it_is(fields: dict[str, Any]) -> dict[str, Any]:
    return fields


@upgrades(Disclosure, 1)
def _answer_for_acknowledged(fields: dict[str, Any]) -> dict[str, Any]:
    """Whether a paper was received is one of several answers now."""
    received = fields.pop("acknowledged", False)
    return {**fields, "answer": "received"} if received else fields


@upgrades(CaseFile, 3)
def _silence_is_no_answer(fields: dict[str, Any]) -> dict[str, Any]:
    """What nobody had answered was written as Arabic and as three days, so these cannot be told from an answer: they
    count as not asked. Whether a message may be left is no question any more; none ever is.
    """
    wishes, reaching = dict(fields.get("wishes", {})), dict(fields.get("reaching", {}))
    if wishes.get("urgency") == "72h":
        del wishes["urgency"]
    reaching.pop("may_leave_message", None)
    kept = {name: value for name, value in fields.items() if (name, value) != ("language", "ar")}
    return {**kept, "wishes": wishes, "reaching": reaching}


@upgrades(ConsentAct, 2)
def _nobody_asked_how_she_is_seen(fields: dict[str, Any]) -> dict[str, Any]:
    """What nobody had asked was written as if she did not come, so these two cannot be told apart: not asked."""
    return {name: value for name, value in fields.items() if (name, value) != ("seen", "not_present")}


for _kind, _schema in ONLY_ADDED:
    upgrades(_kind, _schema)(_as_it_is)
