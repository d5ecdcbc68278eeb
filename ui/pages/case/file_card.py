"""Who keeps a file, who may open it, and what can be done with the file as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsintake.domain.case import CaseStatus
from ui.i18n import T
from ui.widgets.basics import Card, StatusPill, Tone, button, label, row
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from nsintake.services.cases.restriction import Colleague, FileAccess

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class FileActs:
    """What may be done here; None for what this person may not."""

    access: Act | None = None
    hand_over: Act | None = None
    close: Act | None = None
    forget: Act | None = None
    erase: Act | None = None


def names_of(people: tuple[Colleague, ...]) -> str:
    """Names in one line, or that there are none."""
    return T(", ").join(person.name for person in people) or T("nobody")


def who_words(access: FileAccess) -> str:
    """Who may open a file, in a sentence."""
    if not access.restricted:
        return T("Everybody who runs intakes may open this file.")
    if access.shut_to:
        return T(
            "Only {people} may open this file. It is shut to {keepers}.",
            people=names_of((*access.people, *access.keepers)),
            keepers=names_of(access.shut_to),
        )
    if not access.people:
        return T("Only the keepers may open this file: {keepers}.", keepers=names_of(access.keepers))
    return T(
        "Only {people} may open this file, and the keepers: {keepers}.",
        people=names_of(access.people),
        keepers=names_of(access.keepers),
    )


def typed_words(access: FileAccess, typed: tuple[Colleague, ...]) -> tuple[str, ...]:
    """Whose words that were not saved are open to them no more; ``typed``: who had any, before it was set."""
    out = tuple(person for person in typed if access.restricted and person not in {*access.people, *access.keepers})
    if not out:
        return ()
    return (T("What {people} typed about her and did not save is not open to them any more.", people=names_of(out)),)


def file_card(access: FileAccess, status: CaseStatus, acts: FileActs) -> Card:
    """The card."""
    card = Card(T("This file"), name="case.file")
    state = StatusPill(T("Only those she accepts"), Tone.INFO, icon="lock") if access.restricted else None
    if state is not None:
        card.add(row(state, None))
    card.add(label(who_words(access), name="case.who"))
    card.add(label(T("Kept by {name}.", name=access.worker.name), "soft", name="case.worker"))
    closed = status is CaseStatus.CLOSED
    shown = (
        (acts.access, T("&Who may open it…"), "case.access", ""),
        (acts.hand_over, T("Hand &over…"), "case.hand_over", ""),
        (acts.close, T("Open the file a&gain") if closed else T("&Close the file"), "case.close", ""),
        (acts.forget, T("Erase the words…"), "case.forget", "quiet"),
        (acts.erase, T("&Erase…"), "case.erase", "quiet"),
    )
    buttons = [button(words, act, name=name, kind=kind) for act, words, name, kind in shown if act is not None]
    if buttons:
        card.add(FlowRow(*buttons))
    return card
