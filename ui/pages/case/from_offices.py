"""What came back from an office, below the line that asks her worker to do something about it.

Object names: ``case.step.N.told``, ``case.step.N.write``, ``case.step.N.met.VALUE``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.needs_met import Met
from nsintake.domain.task import TaskKind
from ui.i18n import T
from ui.widgets.basics import button, column, label
from ui.widgets.flow_row import FlowRow
from ui.words.contacts import from_office_lines, met_word

if TYPE_CHECKING:
    from nsintake.services.day.case_view import NextStep

_TO_WRITE = frozenset({TaskKind.OFFICE_ASKED, TaskKind.OFFICE_SILENT, TaskKind.OFFICE_ANSWERED})


@dataclass(frozen=True, slots=True)
class OfficeActs:
    """``write``: begin a letter to an office; ``needs_met``: write down what she says; ``limit``: what is shown of the
    time limit of a complaint, for the line at a place.
    """

    write: Callable[[str], object]
    needs_met: Callable[[bytes, Met], object]
    limit: Callable[[int, NextStep], QWidget]


def told_part(at: int, step: NextStep, acts: OfficeActs | None) -> QWidget:
    """What the office said, what to do with it, and a button for each way on."""
    held, inner = QWidget(), column(6)
    held.setLayout(inner)
    if step.told is not None:
        inner.addWidget(label("\n".join(from_office_lines(step.told)), name=f"case.step.{at}.told"))
    if hint := _hint(step.task.kind):
        inner.addWidget(label(hint, "soft"))
    offered = _offered(at, step, acts) if acts is not None else []
    if offered:
        inner.addWidget(FlowRow(*offered))
    return held


def _hint(kind: TaskKind) -> str:
    return {
        TaskKind.IDENTITY_AT_RISK: T(
            "Reach her on a way that is safe and tell her. Look at her safety plan with her; where she may not be "
            "free, freeze the file. Nobody confirms to the office that it guessed right."
        ),
        TaskKind.OFFICE_ASKED: T("Ask her. What she agrees to goes back in a letter, read to her and signed."),
        TaskKind.NEEDS_MET: T("Ask her, not the office: were her needs met?"),
    }.get(kind, "")


def _offered(at: int, step: NextStep, acts: OfficeActs) -> list[QWidget]:
    if step.task.kind is TaskKind.NEEDS_MET:
        return [
            button(met_word(met), partial(acts.needs_met, step.task_id, met), name=f"case.step.{at}.met.{met}")
            for met in Met
        ]
    if step.task.kind in _TO_WRITE and step.told is not None:
        write = partial(acts.write, step.told.recipient_id)
        return [button(T("Write to this office"), write, name=f"case.step.{at}.write", icon="letter")]
    return []
