"""What an entry of the time line says. Words only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.finding import MergeReason
from nsintake.domain.intake import FIELD
from nsintake.domain.timeline import EventKind
from ui.i18n import T, isolate
from ui.words import values as words
from ui.words.coming_back import call_words
from ui.words.finding import merge_reason_word
from ui.words.meetings import meeting_status_words
from ui.words.questions import question
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.timeline import Event


def event_words(event: Event) -> str:
    """What happened, in a line."""
    office = words.said(event.office) if event.office is not None else ""
    if office:
        return _with_office(event, office)
    if event.kind in {EventKind.TASK, EventKind.TASK_DONE}:
        task = words.task_word(event.about)
        return T("Due: {task}", task=task) if event.kind is EventKind.TASK else T("Done: {task}", task=task)
    return _alone(event)


def _with_office(event: Event, office: str) -> str:
    reference = isolate(event.about)
    if event.kind is EventKind.CONSENT:
        if not event.count:
            return T("{office} hears nothing, she says", office=office)
        return T("{office} may hear %Ln things", "", event.count, office=office)
    if event.kind is EventKind.PRINTED:
        return T("%Ln copies for {office}, {reference}", "", event.count, office=office, reference=reference)
    if event.kind is EventKind.RECALLED:
        return T("%Ln copies back from {office}, {reference}", "", event.count, office=office, reference=reference)
    if event.kind is EventKind.MEETING:
        state = meeting_status_words().get(event.about, event.about)
        return T("Meeting with {office}: {state}", office=office, state=state)
    return {
        EventKind.WITHDRAWN: T("Consent withdrawn for {office}", office=office),
        EventKind.USED_UP: T("The one letter she agreed to went to {office}", office=office),
        EventKind.NAMED: T("A letter that names her to {office}, {reference}", office=office, reference=reference),
        EventKind.NAMED_BACK: T("She no longer wants to be named to {office}", office=office),
        EventKind.RELEASED: T(
            "{kind} to {office} released, {reference}",
            kind=words.letter_kind_word(event.text),
            office=office,
            reference=reference,
        ),
    }.get(event.kind, office)


def _alone(event: Event) -> str:
    return {
        EventKind.SESSION: T("Session with her"),
        EventKind.SESSION_AGAIN: T("The session went on"),
        EventKind.HAND_OVER: T("Handed over to {name}", name=as_typed(event.text)),
        EventKind.SHUT: T("Sealed anew: only those she accepts open it"),
        EventKind.OPENED_TO_ALL: T("Open to everybody who runs intakes"),
        EventKind.CLOSED: T("File closed"),
        EventKind.REOPENED: T("File opened again"),
        EventKind.JOINED: T("Joined with another file: {why}", why=_joined(event.about)),
        EventKind.FROZEN: T("File frozen: is she free?"),
        EventKind.THAWED: T("File unfrozen"),
        EventKind.DISCLOSED: T("Disclosed without her consent, by law or for a danger"),
        EventKind.NOTE: T("Note"),
        EventKind.CALL: T("Call: {how}", how=call_words().get(event.about, event.about)),
        EventKind.OTHER_VERSION: T("Another version of an answer: {question}", question=question(event.about)),
    }.get(event.kind, event.kind.value)


def _joined(reason: str) -> str:
    return merge_reason_word(MergeReason(reason)) if reason in set(MergeReason) else ""


def text_of(event: Event) -> str:
    """What somebody wrote, as it was written; an answer of a few by its words."""
    if event.kind in {EventKind.HAND_OVER, EventKind.RELEASED}:
        return ""
    asked = FIELD.get(event.about) if event.kind is EventKind.OTHER_VERSION else None
    if asked is not None and asked.choices and event.text:
        return T(", ").join(words.choice_word(asked.name, value) for value in event.text.split(","))
    return event.text


def who_words(event: Event) -> str:
    """Who did it, and why a file was handed over."""
    if event.kind is EventKind.HAND_OVER and event.about:
        return T("{name}, {why}", name=as_typed(event.by), why=words.hand_over_word(event.about))
    return as_typed(event.by)
