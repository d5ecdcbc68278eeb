"""What is left to do with an office once she withdrew, is erased, or while her file is frozen, step by step.

Object names: ``record.silence`` (the card), ``record.call_off`` (it is called off), ``record.meeting.N``; those of
copies are in ``copies.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from nsintake.domain.liaison import RecordStatus, Whereabouts
from ui.i18n import T, isolate, moment
from ui.pages.record.copies import CopyActs, in_order, line_of
from ui.widgets.basics import Card, Notice, Tone, button, label, row, rule

if TYPE_CHECKING:
    from nsintake.services.liaison.liaison import DisclosureRow, RecordView


def _heading(view: RecordView) -> str:
    if view.row.status is RecordStatus.ERASED:
        return T("Her file has been erased. Say nothing about her to this office.")
    if view.ended:
        return T("She withdrew. Say nothing about her to this office.")
    return T("Her file is frozen. Say nothing about her to this office.")


def silence_card(
    view: RecordView, acts: CopyActs, called_off: Callable[[], object], meeting: Callable[[str], object]
) -> Card:
    """Say nothing; call off; bring back; destroy. Each with a button for people who may do it."""
    card = Card(name="record.silence")
    told = T("Give no reason, and answer no question about her. Nothing prints and nothing is handed over.")
    if not view.ended:
        told = T(
            "Give no reason, and answer no question about her. What was due waits, and is due again when intake says "
            "that she is free."
        )
    card.add(Notice(told, Tone.URGENT, icon="withdraw" if view.ended else "pause", title=_heading(view)))
    _call_off(card, view, called_off, meeting)
    _copies(card, view, acts)
    return card


def _call_off(card: Card, view: RecordView, called_off: Callable[[], object], meeting: Callable[[str], object]) -> None:
    if not view.to_call_off:
        return
    card.add(label(T("Call off"), "heading"))
    card.add(label(T("The meeting, and every visit and appointment that was agreed with this office."), "soft"))
    for at, planned in enumerate(view.meetings):
        said = T("Meeting {code}, {moment}", code=isolate(planned.code), moment=moment(planned.starts))
        act = button(T("Look at it"), partial(meeting, planned.meeting_id.hex()), name=f"record.meeting.{at}")
        act.setAccessibleDescription(said)
        card.add(row(label(said, "label"), act, stretch_first=True))
    card.add(row(button(T("It is called &off"), called_off, name="record.call_off", icon="check"), None))


def _copies(card: Card, view: RecordView, acts: CopyActs) -> None:
    wanted = [(at, disclosure) for at, disclosure in enumerate(in_order(view.disclosures)) if disclosure.called_back]
    out = [(at, disclosure) for at, disclosure in wanted if disclosure.where is Whereabouts.OUT]
    ours = [(at, disclosure) for at, disclosure in wanted if disclosure.where is not Whereabouts.OUT]
    if out:
        card.add(rule())
        card.add(label(T("Bring back %Ln copies", "", _number(out)), "heading"))
        told = T("This office has them. Take the recall notice along: it says the reference and the number only.")
        card.add(label(told, "soft"))
        _lines(card, out, acts)
    if ours:
        card.add(rule())
        card.add(label(T("Destroy %Ln copies that are with us", "", _number(ours)), "heading"))
        card.add(
            label(
                T(
                    "None is written down as handed to an office. "
                    "Where an office has one, say so beside it; then it is called back."
                ),
                "soft",
            )
        )
        _lines(card, ours, acts)
    if not wanted and view.ended:
        card.add(label(T("No copy is out, and none is with us."), "soft"))


def _number(prints: Sequence[tuple[int, DisclosureRow]]) -> int:
    return sum(disclosure.copies for _, disclosure in prints)


def _lines(card: Card, prints: Sequence[tuple[int, DisclosureRow]], acts: CopyActs) -> None:
    for at, disclosure in prints:
        card.add(line_of(at, disclosure, acts))
