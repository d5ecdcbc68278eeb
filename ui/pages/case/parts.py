"""The cards of a file, each made from the frozen view a service gave; they contain no identity and call no service."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.domain.release import Heard
from ui import style
from ui.i18n import T, day, isolate, moment
from ui.pages.case.consent import consents_card
from ui.pages.case.from_offices import OfficeActs
from ui.pages.case.next_steps import FirstSteps, file_line, steps_card
from ui.parts.state_pills import meeting_pill, way_pill
from ui.widgets.basics import Card, Notice, StatusPill, Tone, button, column, label, rule, titled
from ui.widgets.identity_cover import IdentityCover
from ui.words import values as words
from ui.words.accompaniment import appointment_words
from ui.words.answers import choice_word, kind_word, pathway_word, unsaid, urgency_word
from ui.words.contacts import answer_line
from ui.words.papers import meeting_on, paper_word
from ui.words.rules import as_typed, reach_as_typed

if TYPE_CHECKING:
    from nsintake.services.accompaniment.way_view import WayRow
    from nsintake.services.consent.named_back import NamedRow
    from nsintake.services.day.case_view import CaseView, ConsentView, IdentityView
    from nsintake.services.letters.drafting import LetterRow
    from nsintake.services.liaison.told_back import LetterAnswer
    from nsintake.services.meetings.meeting_view import MeetingRow
    from ui.pages.case.wanted_ways import WantedWay

Reveal = Callable[[Callable[["IdentityView"], str], Callable[[str], None]], None]
Go = Callable[..., None]


def case_parts(
    view: CaseView,
    *,
    reveal: Reveal | None,
    withdraw: Callable[[ConsentView], None] | None,
    finish: Callable[[bytes], object] | None,
    go: Go,
    first: FirstSteps,
    plan: QWidget,
    offices: OfficeActs | None,
    wanted: tuple[WantedWay, ...],
) -> QWidget:
    """All cards, urgent things first. ``finish`` is None for people who may not say that something is done; ``first``
    what to do after each red answer; ``plan`` the card of her safety plan; ``offices`` what can be done about what came
    back from one; ``wanted`` what she wants and nothing was begun for.
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
        said = (words.urgent_later_word(reason.value, view.deadline_passed) for reason in view.urgent)
        reasons = "\n".join(said)
        layout.addWidget(Notice(reasons, Tone.URGENT, name="case.urgent", title=T("Urgent")))
    if view.weaker_check:
        weaker = T("The check for her identity is weaker here: no Arabic spelling of her name is on file.")
        layout.addWidget(Notice(weaker, Tone.WAITING, name="case.weaker"))
    layout.addWidget(
        steps_card(view.next_steps, view.coming, finish=finish, first=first, offices=offices, wanted=wanted, go=go)
    )
    layout.addWidget(plan)
    layout.addWidget(_about(view, reveal))
    layout.addWidget(consents_card(view, withdraw, go))
    layout.addWidget(_letters(view, go))
    layout.addWidget(_meetings(view.meetings, go))
    return held


def _about(view: CaseView, reveal: Reveal | None) -> Card:
    card = Card(T("About her"), name="case.about")
    kinds = T(", ").join(kind_word(kind.value) for kind in view.kinds)
    ways = T(", ").join(pathway_word(way.value) for way in view.pathways)
    soon = urgency_word(view.urgency.value) if view.urgency else ""
    facts = [
        (T("What is happening to her"), kinds or unsaid("kinds", view.left_out)),
        (T("Ways she wants"), ways or unsaid("pathways", view.left_out)),
        (T("How soon"), soon or unsaid("urgency", view.left_out)),
    ]
    if view.minor:
        facts.append((T("Age"), T("Under 18: consent has steps of its own")))
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
    nothing = T("She left no name") if view.stays_unnamed else unsaid("names", view.left_out)
    return "\n".join((*view.names, *view.called)) or nothing


def _phones(view: IdentityView) -> str:
    return "\n".join(isolate(phone) for phone in view.phones) or unsaid("phones", view.left_out)


def _reaching(view: IdentityView) -> str:
    how = view.reaching
    if how.wants_none:
        return T("She does not want to be reached. She comes back herself.")
    ways = T(", ").join(choice_word("channels", channel.value) for channel in how.channels)
    lines = (
        (T("Safe ways: {ways}", ways=ways), ways),
        (T("How: {how}", how=reach_as_typed(how.channel)), how.channel),
        (T("When: {when}", when=as_typed(how.hours)), how.hours),
        (T("Code word: {word}", word=as_typed(how.code_word)), how.code_word),
        (T("If another answers: {sentence}", sentence=as_typed(how.if_someone_else)), how.if_someone_else),
    )
    return "\n".join(said for said, there in lines if there) or unsaid("channels", view.left_out)


def _letters(view: CaseView, go: Go) -> Card:
    card, answers = Card(T("Letters"), name="case.letters"), dict(view.answers)
    if not view.letters and not view.named:
        card.add(label(T("No letter yet. Propose one for an office she agreed to."), "soft"))
    for at, row in enumerate(view.letters):
        if at:
            card.add(rule())
        said, tone, icon = letter_state(row)
        state = StatusPill(said, tone, icon=icon)
        title = T("{kind} to {office}", kind=paper_word(row.kind, row.sheet_number), office=words.said(row.office))
        opener = button(T("Open it"), partial(go, "letter", draft_id=row.draft_id.hex()), name=f"case.letter.{at}")
        opener.setAccessibleName(T("Open: {title}", title=title))
        second = T("Reference {reference}", reference=isolate(row.reference))
        if row.starts is not None:
            second = "\n".join((second, meeting_on(row.starts)))
        if row.draft_id in answers:
            second = "\n".join((second, answered(answers[row.draft_id])))
        card.add(file_line(name=f"case.letter_row.{at}", first=title, second=second, trailing=(state, opener)))
    for at, letter in enumerate(view.named):
        if at or view.letters:
            card.add(rule())
        card.add(_named(at, letter, go))
    return card


def letter_state(row: LetterRow) -> tuple[str, Tone, str]:
    """How far a letter is: a word, its tone and the name of its icon."""
    if row.released:
        return T("Released"), Tone.GOOD, ""
    if row.heard is Heard.NOT_YET:
        return T("Being written"), Tone.INFO, "document"
    return T("Waits for a second person"), Tone.WAITING, ""


def answered(said: LetterAnswer) -> str:
    """The newest word of the office."""
    answer = answer_line(said.answer, said.because)
    return answer if said.day is None else T("Answered on {day}: {answer}", day=day(said.day), answer=answer)


def _named(at: int, letter: NamedRow, go: Go) -> QWidget:
    """A letter that names her, and how many copies of it are out: those are wanted back first."""
    if letter.withdrawn:
        state = StatusPill(T("Withdrawn"), Tone.URGENT if letter.copies_out else Tone.NEUTRAL, icon="withdraw")
    elif letter.released:
        state = StatusPill(T("Signed"), Tone.GOOD)
    else:
        state = StatusPill(T("Being written"), Tone.INFO, icon="document")
    title = T("{kind} to {office}", kind=words.letter_kind_word("named_letter"), office=words.said(letter.office))
    opener = button(T("Open it"), partial(go, "named", named_id=letter.named_id.hex()), name=f"case.named.{at}")
    opener.setAccessibleName(T("Open: {title}", title=title))
    second = T("Reference {reference}", reference=isolate(letter.reference))
    if letter.copies_out:
        second = "\n".join((second, T("%Ln copies that name her are out.", "", letter.copies_out)))
    return file_line(name=f"case.named_row.{at}", first=title, second=second, trailing=(state, opener))


def ways_card(rows: tuple[WayRow, ...], go: Go) -> Card:
    """The ways on which somebody goes with her."""
    card = Card(T("Going with her"), name="case.ways")
    if not rows:
        card.add(label(T("Nobody is to go with her."), "soft"))
    for at, row in enumerate(rows):
        if at:
            card.add(rule())
        pill = way_pill(row.status, row.outcome)
        state = StatusPill(pill.words, pill.tone)
        shown = partial(go, "accompaniment", accompaniment_id=row.accompaniment_id.hex())
        opener = button(T("Open it"), shown, name=f"case.way.{at}")
        opener.setAccessibleName(T("Open: {title}", title=isolate(row.code)))
        first, expected = isolate(row.code), appointment_words(row.appointment)
        second = "\n".join(filter(None, (moment(row.starts), expected)))
        card.add(file_line(name=f"case.way_row.{at}", first=first, second=second, trailing=(state, opener)))
    return card


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
            file_line(
                name=f"case.meeting_row.{at}",
                first=isolate(row.code),
                second=moment(row.starts),
                trailing=(state, opener),
            )
        )
    return card
