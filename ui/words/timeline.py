"""What an entry of the time line says. Words only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from nsintake.domain.intake import FIELD
from nsintake.domain.liaison import Answer
from nsintake.domain.ties import MergeReason
from nsintake.domain.timeline import EventKind
from ui.i18n import T, isolate
from ui.words import values as words
from ui.words.answers import choice_word
from ui.words.coming_back import call_word, merge_reason_word
from ui.words.contacts import answer_word, heard_of
from ui.words.features import EVENTS
from ui.words.meetings import meeting_status_words
from ui.words.questions import question
from ui.words.rules import as_typed
from ui.words.tasks import task_word

if TYPE_CHECKING:
    from nsintake.domain.timeline import Event

Alone = Literal[
    EventKind.SESSION,
    EventKind.SESSION_AGAIN,
    EventKind.HAND_OVER,
    EventKind.SHUT,
    EventKind.OPENED_TO_ALL,
    EventKind.JOINED,
    EventKind.FROZEN,
    EventKind.THAWED,
    EventKind.DISCLOSED,
    EventKind.TASK,
    EventKind.TASK_DONE,
    EventKind.NOTE,
    EventKind.OTHER_VERSION,
    EventKind.CALL,
    EventKind.REOPENED,
    EventKind.CLOSED,
]


def event_words(event: Event) -> str:
    """What happened, in a line."""
    office = words.said(event.office) if event.office is not None else ""
    what = event.kind
    return _shared(what, event, office) if isinstance(what, EventKind) else EVENTS[what](event, office)


def _shared(what: EventKind, event: Event, office: str) -> str:
    reference = isolate(event.about)
    match what:
        case EventKind.CONSENT if not event.count:
            return T("{office} hears nothing, she says", office=office)
        case EventKind.CONSENT:
            return T("{office} may hear %Ln things", "", event.count, office=office)
        case EventKind.WITHDRAWN:
            return T("Consent withdrawn for {office}", office=office)
        case EventKind.USED_UP:
            return T("The one letter she agreed to went to {office}", office=office)
        case EventKind.NAMED:
            return T("A letter that names her to {office}, {reference}", office=office, reference=reference)
        case EventKind.NAMED_BACK:
            return T("She no longer wants to be named to {office}", office=office)
        case EventKind.RELEASED:
            kind = words.letter_kind_word(event.text)
            return T("{kind} to {office} released, {reference}", kind=kind, office=office, reference=reference)
        case EventKind.PRINTED:
            return T("%Ln copies for {office}, {reference}", "", event.count, office=office, reference=reference)
        case EventKind.RECALLED:
            return T("%Ln copies back from {office}, {reference}", "", event.count, office=office, reference=reference)
        case EventKind.MEETING:
            state = meeting_status_words().get(event.about, event.about)
            return T("Meeting with {office}: {state}", office=office, state=state)
        case EventKind.ANSWERED:
            answer = answer_word(Answer(event.about)) if event.about in set(Answer) else ""
            return T("{office} answered: {answer}", office=office, answer=answer)
        case EventKind.CONTACT:
            said = heard_of(event.about)
            if said:
                return T("{office}: {said}", office=office, said=said)
            return T("Contact with {office}", office=office)
        case alone:
            return _alone(alone, event)


def _alone(what: Alone, event: Event) -> str:
    """What happened with no office."""
    match what:
        case EventKind.TASK:
            return T("Due: {task}", task=task_word(event.about))
        case EventKind.TASK_DONE:
            return T("Done: {task}", task=task_word(event.about))
        case EventKind.SESSION:
            return T("Session with her")
        case EventKind.SESSION_AGAIN:
            return T("The session went on")
        case EventKind.HAND_OVER:
            return T("Handed over to {name}", name=as_typed(event.text))
        case EventKind.SHUT:
            return T("Sealed again: only those she accepts open it")
        case EventKind.OPENED_TO_ALL:
            return T("Open to everybody who runs intakes")
        case EventKind.CLOSED:
            return T("File closed")
        case EventKind.REOPENED:
            return T("File opened again")
        case EventKind.JOINED:
            return T("Joined with another file: {why}", why=_joined(event.about))
        case EventKind.FROZEN:
            return T("File frozen: is she free?")
        case EventKind.THAWED:
            return T("File unfrozen")
        case EventKind.DISCLOSED:
            return T("Disclosed without her consent, by law or for a danger")
        case EventKind.NOTE:
            return T("Note")
        case EventKind.CALL:
            return T("Call: {how}", how=call_word(event.about))
        case EventKind.OTHER_VERSION:
            return T("Another version of an answer: {question}", question=question(event.about))


def _joined(reason: str) -> str:
    return merge_reason_word(MergeReason(reason)) if reason in set(MergeReason) else ""


def text_of(event: Event) -> str:
    """What somebody wrote, as it was written; an answer of a few by its words."""
    if event.kind in {EventKind.HAND_OVER, EventKind.RELEASED}:
        return ""
    asked = FIELD.get(event.about) if event.kind is EventKind.OTHER_VERSION else None
    if asked is not None and asked.choices and event.text:
        return T(", ").join(choice_word(asked.name, value) for value in event.text.split(","))
    return event.text


def who_words(event: Event) -> str:
    """Who did it, and why a file was handed over."""
    if event.kind is EventKind.HAND_OVER and event.about:
        return T("{name}, {why}", name=as_typed(event.by), why=words.hand_over_word(event.about))
    return as_typed(event.by)
