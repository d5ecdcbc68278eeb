"""The cards of a file, each made from the frozen view a service gave; they hold no identity and call no service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from nsintake.domain.release import Heard
from nsintake.domain.safety import UrgentReason
from nsintake.domain.task import TaskKind
from ui import style
from ui.i18n import T, day, isolate, moment
from ui.pages.case.consent import consents_card
from ui.parts.state_pills import meeting_pill
from ui.widgets.basics import Card, Notice, StatusPill, Tone, button, column, label, rule, titled
from ui.widgets.identity_cover import IdentityCover
from ui.words import values as words
from ui.words.care import care_lines
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.consent.named_back import NamedRow
    from nsintake.services.day.cases import CaseView, ConsentView, IdentityView, NextStep
    from nsintake.services.meetings import MeetingRow

Reveal = Callable[[Callable[["IdentityView"], str], Callable[[str], None]], None]
Go = Callable[..., None]
FirstSteps = Mapping[UrgentReason, "tuple[Wording, ...]"]


def case_parts(
    view: CaseView,
    *,
    reveal: Reveal | None,
    withdraw: Callable[[ConsentView], None] | None,
    finish: Callable[[bytes], object] | None,
    go: Go,
    first: FirstSteps,
    plan: QWidget,
) -> QWidget:
    """All cards, urgent things first. ``finish`` is None for whoever may not say that something is done; ``first``
    what to do after each red answer; ``plan`` the card of her safety plan.
    """
    held = QWidget()
    layout = column(style.GAP + 4)
    held.setLayout(layout)
    if view.frozen_since is not None:
        since = T(
            "Since {day} nothing of hers prints or leaves. To unfreeze the file: What she said in full.",
            day=day(view.frozen_since),
        )
        layout.addWidget(Notice(since, Tone.URGENT, name="case.frozen", title=T("Frozen: is she free?")))
    if view.urgent:
        reasons = "\n".join(words.urgent_word(reason.value) for reason in view.urgent)
        layout.addWidget(Notice(reasons, Tone.URGENT, name="case.urgent", title=T("Urgent")))
    if view.weaker_check:
        weaker = T("The check for her identity is weaker here: no Arabic spelling of her name is on file.")
        layout.addWidget(Notice(weaker, Tone.WAITING, name="case.weaker"))
    layout.addWidget(_steps(view.next_steps, finish, first))
    layout.addWidget(plan)
    layout.addWidget(_about(view, reveal))
    layout.addWidget(consents_card(view, withdraw, go))
    layout.addWidget(_letters(view, go))
    layout.addWidget(_meetings(view.meetings, go))
    return held


def _line(*, name: str, first: str, second: str, trailing: tuple[QWidget, ...] = ()) -> QWidget:
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


def _steps(steps: tuple[NextStep, ...], finish: Callable[[bytes], object] | None, first: FirstSteps) -> Card:
    card = Card(T("Next steps"), name="case.steps")
    if not steps:
        card.add(label(T("Nothing is due. Propose a letter or plan a meeting if she wants one."), "soft"))
    for at, step in enumerate(steps):
        if at:
            card.add(rule())
        late = StatusPill(T("Overdue"), Tone.URGENT) if step.overdue else StatusPill(T("Due"), Tone.WAITING)
        trailing: tuple[QWidget, ...] = (late,)
        if step.settled_here and finish is not None:
            done = button(T("Done"), partial(finish, step.task_id), name=f"case.step.{at}.done")
            done.setAccessibleName(T("Done: {task}", task=_task_words(step)))
            trailing = (late, done)
        card.add(_line(name=f"case.step.{at}", first=_task_words(step), second=_due_words(step), trailing=trailing))
        if step.task.kind is TaskKind.URGENT_CARE and step.task.detail in first:
            card.add(label(care_lines(first[UrgentReason(step.task.detail)]), "soft", name=f"case.step.{at}.first"))
    return card


def _due_words(step: NextStep) -> str:
    """By when, and who does it."""
    due = moment(step.task.clock) if step.task.clock else day(step.task.due)
    return T("By {when}, {name}", when=due, name=as_typed(step.owner)) if step.owner else T("By {when}", when=due)


def _task_words(step: NextStep) -> str:
    if step.task.kind is TaskKind.URGENT_CARE:
        return words.urgent_word(step.task.detail)
    return words.task_word(step.task.kind.value)


def _about(view: CaseView, reveal: Reveal | None) -> Card:
    card = Card(T("About her"), name="case.about")
    kinds = T(", ").join(words.kind_word(kind.value) for kind in view.kinds)
    ways = T(", ").join(words.pathway_word(way.value) for way in view.pathways)
    soon = words.urgency_word(view.urgency.value) if view.urgency else ""
    facts = [
        (T("What is happening to her"), kinds or words.unsaid("kinds", view.left_out)),
        (T("Ways she wants"), ways or words.unsaid("pathways", view.left_out)),
        (T("How soon"), soon or words.unsaid("urgency", view.left_out)),
    ]
    if view.minor:
        facts.append((T("Age"), T("Under 18: her own steps for consent hold")))
    for title, said in facts:
        card.add(titled(title, label(said)))
    if reveal is not None:
        card.add(rule())
        card.add(label(T("Shown for 15 seconds. Every look is written down."), "small"))
        for name, title, pick in _covered():
            asked = IdentityCover(name, title, partial(reveal, pick))
            card.add(titled(title, asked))
    return card


def _covered() -> tuple[tuple[str, str, Callable[[IdentityView], str]], ...]:
    return (
        ("names", T("Name"), _names),
        ("phones", T("Phone"), _phones),
        ("reaching", T("Reaching her"), _reaching),
    )


def _names(view: IdentityView) -> str:
    nothing = T("She left no name") if view.stays_unnamed else words.unsaid("names", view.left_out)
    return "\n".join((*view.names, *view.called)) or nothing


def _phones(view: IdentityView) -> str:
    return "\n".join(isolate(one) for one in view.phones) or words.unsaid("phones", view.left_out)


def _reaching(view: IdentityView) -> str:
    how = view.reaching
    if how.wants_none:
        return T("She does not want to be reached. She comes back herself.")
    ways = T(", ").join(words.choice_word("channels", one.value) for one in how.channels)
    lines = (
        (T("Safe ways: {ways}", ways=ways), ways),
        (T("How: {how}", how=how.channel), how.channel),
        (T("When: {when}", when=how.hours), how.hours),
        (T("Code word: {word}", word=how.code_word), how.code_word),
        (T("If another answers: {sentence}", sentence=how.if_someone_else), how.if_someone_else),
    )
    return "\n".join(said for said, there in lines if there) or words.unsaid("channels", view.left_out)


def _letters(view: CaseView, go: Go) -> Card:
    card = Card(T("Letters"), name="case.letters")
    if not view.letters and not view.named:
        card.add(label(T("No letter yet. Propose one for an office she agreed to."), "soft"))
    for at, row in enumerate(view.letters):
        if at:
            card.add(rule())
        if row.released:
            state = StatusPill(T("Released"), Tone.GOOD)
        elif row.heard is Heard.NOT_YET:
            state = StatusPill(T("Being written"), Tone.INFO, icon="document")
        else:
            state = StatusPill(T("Waits for a second person"), Tone.WAITING)
        title = T("{kind} to {office}", kind=words.letter_kind_word(row.kind.value), office=words.said(row.office))
        opener = button(T("Open it"), partial(go, "letter", draft_id=row.draft_id.hex()), name=f"case.letter.{at}")
        opener.setAccessibleName(T("Open: {title}", title=title))
        second = T("Reference {reference}", reference=isolate(row.reference))
        card.add(_line(name=f"case.letter_row.{at}", first=title, second=second, trailing=(state, opener)))
    for at, one in enumerate(view.named):
        if at or view.letters:
            card.add(rule())
        card.add(_named(at, one, go))
    return card


def _named(at: int, one: NamedRow, go: Go) -> QWidget:
    """A letter that names her, and how many copies of it are out: those are wanted back first."""
    if one.withdrawn:
        state = StatusPill(T("Withdrawn"), Tone.URGENT if one.copies_out else Tone.NEUTRAL, icon="withdraw")
    elif one.released:
        state = StatusPill(T("Signed"), Tone.GOOD)
    else:
        state = StatusPill(T("Being written"), Tone.INFO, icon="document")
    title = T("{kind} to {office}", kind=words.letter_kind_word("named_letter"), office=words.said(one.office))
    opener = button(T("Open it"), partial(go, "named", named_id=one.named_id.hex()), name=f"case.named.{at}")
    opener.setAccessibleName(T("Open: {title}", title=title))
    second = T("Reference {reference}", reference=isolate(one.reference))
    if one.copies_out:
        second = "\n".join((second, T("%Ln copies that name her are out.", "", one.copies_out)))
    return _line(name=f"case.named_row.{at}", first=title, second=second, trailing=(state, opener))


def _meetings(rows: tuple[MeetingRow, ...], go: Go) -> Card:
    card = Card(T("Meetings"), name="case.meetings")
    if not rows:
        card.add(label(T("No meeting planned."), "soft"))
    for at, row in enumerate(rows):
        if at:
            card.add(rule())
        pill = meeting_pill(row.status, past=row.past)
        state = StatusPill(pill.words, pill.tone)
        opener = button(
            T("Open it"), partial(go, "meeting", meeting_id=row.meeting_id.hex()), name=f"case.meeting.{at}"
        )
        opener.setAccessibleName(T("Open: {title}", title=isolate(row.code)))
        card.add(
            _line(
                name=f"case.meeting_row.{at}",
                first=isolate(row.code),
                second=moment(row.starts),
                trailing=(state, opener),
            )
        )
    return card
