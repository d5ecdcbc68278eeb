"""The cards of a record: agreed facts, and where each printed page went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from nsintake.domain.liaison import RecordStatus
from ui import words
from ui.i18n import T, day, isolate, number
from ui.widgets.basics import Card, StatusPill, Tone, button, label, row, rule

if TYPE_CHECKING:
    from nsintake.domain.liaison import Fact
    from nsintake.services.liaison import DisclosureRow, RecordView


def why_not_words(code: str) -> str:
    """Why a paper may not be printed, and what to do."""
    return {
        "record_withdrawn": T("She withdrew her consent. Nothing of this may be printed; copies outside are recalled."),
        "record_blocked": T("This record is blocked. An intake worker must confirm it before anything prints."),
        "record_frozen": T("This record is frozen. Nothing prints and nothing is deleted until a keeper decides."),
        "consent_expired": T("Her consent has expired. Ask an intake worker to ask her again."),
        "recall_closed": T("The recall is closed, so its notice is no longer printed."),
    }.get(code, T("This paper may not be printed now."))


def copies_words(copies: int) -> str:
    """A number of copies in words."""
    return T("%Ln copies", "", copies)


def facts_card(view: RecordView) -> Card:
    """What may be said, and the line that says that the rest may not."""
    card = Card(T("What this office may hear"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(1, 1)
    for at, fact in enumerate(view.facts):
        grid.addWidget(label(words.said(fact.label), "soft", wrap=False), at, 0)
        grid.addWidget(_value(fact), at, 1)
    card.add(grid)
    card.add(rule())
    card.add(
        label(T("Everything else stays with her. If they ask who she is: the name is withheld at her request."), "soft")
    )
    return card


def _value(fact: Fact) -> QWidget:
    text = words.said(fact.text)
    return label(isolate(text) if fact.verbatim else text, "label", name=f"record.fact.{fact.item.value}")


def prints_card(view: RecordView, settle: Callable[[bytes], None], recalled: Callable[[bytes, int], None]) -> Card:
    """Every print: when, how many pages, who has them."""
    card = Card(T("Printed papers"))
    if not view.disclosures:
        card.add(label(T("Nothing was printed yet."), "soft"))
    withdrawn = view.row.status is RecordStatus.WITHDRAWN
    for at, one in enumerate(sorted(view.disclosures, key=lambda print_: print_.day)):
        card.add(_line(at, one, settle, recalled, withdrawn=withdrawn))
    return card


def _line(
    at: int,
    one: DisclosureRow,
    settle: Callable[[bytes], None],
    recalled: Callable[[bytes, int], None],
    *,
    withdrawn: bool,
) -> QWidget:
    held = QWidget()
    held.setObjectName(f"record.disclosure.{at}")
    what = T(
        "{day}: {copies} in {language}",
        day=day(one.day),
        copies=copies_words(one.copies),
        language=words.language_word(one.lang.value),
    )
    parts: list[QWidget | None] = [label(what, wrap=False)]
    if one.pages_out is None:
        parts += [None, StatusPill(T("Not counted"), Tone.WAITING)]
        parts.append(button(T("How many came out?"), lambda: settle(one.disclosure_id), name=f"record.settle.{at}"))
    else:
        kept = T(
            "{out} of {expected} pages, with {holder}",
            out=number(one.pages_out),
            expected=number(one.pages_expected),
            holder=one.handed_to or T("nobody"),
        )
        parts += [label(kept, "soft", wrap=False), None]
        parts.extend(_recall_parts(at, one, recalled, withdrawn=withdrawn))
    held.setLayout(row(*parts))
    return held


def _recall_parts(
    at: int, one: DisclosureRow, recalled: Callable[[bytes, int], None], *, withdrawn: bool
) -> list[QWidget]:
    if one.recalled:
        return [StatusPill(T("Came back"), Tone.GOOD)]
    if not withdrawn:
        return [StatusPill(T("Out"), Tone.INFO)]
    act = button(
        T("They came back"), lambda: recalled(one.disclosure_id, one.copies), name=f"record.recalled.{at}", icon="check"
    )
    return [StatusPill(T("To be recalled"), Tone.URGENT), act]
