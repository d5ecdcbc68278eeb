"""What comes next for her: what is due, when something takes place, papers that wait, and what she wants and nobody
began. Made from the frozen view a service gave; it calls no service.

Object names: ``case.step.N`` with ``.open`` and ``.done``, ``case.moment.N`` and ``case.paper.N`` with ``.open``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.letter import LetterKind
from nsintake.domain.paper_waits import WaitsFor
from nsintake.domain.safety import UrgentReason
from nsintake.domain.task import TaskKind
from nsintake.services.liaison.told_back import FROM_OFFICES
from ui import style
from ui.i18n import T, day, listed, moment
from ui.pages.case.from_offices import OfficeActs, told_part
from ui.registry import ARGUMENT
from ui.widgets.basics import Card, StatusPill, Tone, button, column, label, rule
from ui.words import values as words
from ui.words.day_parts import part_code_words, part_words
from ui.words.papers import paper_word
from ui.words.rules import as_typed
from ui.words.tasks import task_word
from ui.words.values import care_lines

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.day.case_view import NextStep
    from nsintake.services.day.coming_up import ComingUp, PaperRow
    from nsintake.services.day.day_line import DayRow
    from ui.pages.case.wanted_ways import WantedWay

Go = Callable[..., None]
FirstSteps = Mapping[UrgentReason, "tuple[Wording, ...]"]


def steps_card(
    steps: tuple[NextStep, ...],
    coming: ComingUp,
    *,
    finish: Callable[[bytes], object] | None,
    first: FirstSteps,
    offices: OfficeActs | None,
    wanted: tuple[WantedWay, ...],
    go: Go,
) -> Card:
    """The card; the arguments as ``case_parts`` takes them."""
    card = Card(T("Next steps"), name="case.steps")
    lines = [
        *(_step(at, step, finish=finish, first=first, offices=offices, go=go) for at, step in enumerate(steps)),
        *([_moment(at, row, go)] for at, row in enumerate(coming.moments)),
        *([_paper(at, row, go)] for at, row in enumerate(coming.papers)),
        *([_wanted(way)] for way in wanted),
    ]
    if not lines:
        card.add(label(T("Nothing is due. Begin a letter or referral, or plan a meeting, if she wants one."), "soft"))
    for at, parts in enumerate(lines):
        if at:
            card.add(rule())
        for part in parts:
            card.add(part)
    return card


def file_line(*, name: str, first: str, second: str, trailing: tuple[QWidget, ...] = ()) -> QWidget:
    """A line of a card: what it is, what is said below it, and what is at its end."""
    held = QWidget()
    held.setObjectName(name)
    line = QHBoxLayout(held)
    line.setContentsMargins(0, 2, 0, 2)
    line.setSpacing(style.GAP)
    said = column(2)
    said.addWidget(label(first))
    if second:
        said.addWidget(label(second, "small"))
    line.addLayout(said, 1)
    for part in trailing:
        line.addWidget(part)
    return held


def _opener(page: str, target: bytes, title: str, go: Go, *, name: str) -> QWidget:
    made = button(T("Open it"), partial(go, page, **{ARGUMENT[page]: target.hex()}), name=name)
    made.setAccessibleName(T("Open: {title}", title=title))
    return made


def _step(
    at: int,
    step: NextStep,
    *,
    finish: Callable[[bytes], object] | None,
    first: FirstSteps,
    offices: OfficeActs | None,
    go: Go,
) -> list[QWidget]:
    said, name = _task_words(step), f"case.step.{at}"
    late = StatusPill(T("Overdue"), Tone.URGENT) if step.overdue else StatusPill(T("Due"), Tone.WAITING)
    if step.task.kind is TaskKind.IDENTITY_AT_RISK:
        late = StatusPill(T("At once"), Tone.URGENT)
    trailing: list[QWidget] = [late]
    if step.page not in _HERE:
        trailing.append(_opener(step.page, step.target, said, go, name=f"{name}.open"))
    if step.settled_here and finish is not None:
        done = button(T("Done"), partial(finish, step.task_id), name=f"{name}.done")
        done.setAccessibleName(T("Done: {task}", task=said))
        trailing.append(done)
    parts = [file_line(name=name, first=said, second=_due_words(step), trailing=tuple(trailing))]
    if step.task.kind is TaskKind.URGENT_CARE and step.task.detail in first:
        parts.append(label(care_lines(first[UrgentReason(step.task.detail)]), "soft", name=f"{name}.first"))
    if step.task.kind is TaskKind.LEGAL_LIMIT and offices is not None:
        parts.append(offices.limit(at, step))
    if step.task.kind in FROM_OFFICES:
        parts.append(told_part(at, step, offices))
    return parts


_HERE = frozenset({"", "case"})
"""What is dealt with on the page of her file itself needs no way to it."""


def _moment(at: int, row: DayRow, go: Go) -> QWidget:
    """When something takes place, or should have."""
    title, name = part_words(row.kind, on_hold=row.on_hold), f"case.moment.{at}"
    about = (
        part_code_words(row.kind, row.code),
        as_typed(row.place),
        as_typed(words.said(row.office) if row.office else ""),
    )
    second = listed((moment(row.at), *about))
    if row.on_hold:
        state = StatusPill(T("Frozen"), Tone.URGENT, icon="pause")
    elif row.past:
        state = StatusPill(T("What became of it?"), Tone.URGENT)
    else:
        state = StatusPill(T("Planned"), Tone.WAITING)
    opener = _opener(
        row.page, row.target, T("{what}, {when}", what=title, when=moment(row.at)), go, name=f"{name}.open"
    )
    return file_line(name=name, first=title, second=second, trailing=(state, opener))


def _paper(at: int, row: PaperRow, go: Go) -> QWidget:
    waits, name = row.waits, f"case.paper.{at}"
    paper = paper_word(LetterKind(waits.kind), waits.sheet_number)
    title = T("{kind} to {office}", kind=paper, office=words.said(row.office))
    opener = _opener(row.page, row.target, title, go, name=f"{name}.open")
    state = StatusPill(T("Waits"), Tone.WAITING)
    return file_line(name=name, first=title, second=_waits_words(waits.waits_for), trailing=(state, opener))


def _waits_words(waits_for: WaitsFor) -> str:
    match waits_for:
        case WaitsFor.HER:
            return T("It waits for her: write it to the end and read it to her.")
        case WaitsFor.COLLEAGUE:
            return T("It waits for a second person who reads and signs it.")
        case WaitsFor.KEEPER:
            return T("It waits for a keeper, who has to confirm the office first.")
        case WaitsFor.VERIFIED:
            return T("It waits until somebody verifies in the directory what is known of the office.")


def _wanted(way: WantedWay) -> QWidget:
    return file_line(name=way.name, first=way.title, second=way.below, trailing=way.trailing)


def _due_words(step: NextStep) -> str:
    """By when, and who does it."""
    due = moment(step.task.clock) if step.task.clock else day(step.task.due)
    return T("By {when}, {name}", when=due, name=as_typed(step.owner)) if step.owner else T("By {when}", when=due)


def _task_words(step: NextStep) -> str:
    if step.task.kind is TaskKind.URGENT_CARE:
        return words.urgent_later_word(step.task.detail, step.deadline_passed)
    return task_word(step.task.kind.value)
