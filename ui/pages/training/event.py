"""One training or awareness event: what it is about, who came on each of its days, and what was named there."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.days import month_of
from nsintake.domain.directory import EntryState
from nsintake.domain.text import parse_day
from nsintake.domain.training import (
    CameBefore,
    Training,
    TrainingAudience,
    TrainingDay,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
)
from nsintake.domain.training_figures import training_counts
from nsintake.errors import Refused, UserFault
from nsintake.services.trainings import door, trainings
from ui.i18n import T, day, typed_day
from ui.message import ask
from ui.page import CardsPage, Draft
from ui.widgets.basics import Card, button, clear, label, primary, row
from ui.widgets.fields import ChoiceField, MultilineField, TextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.form import Form
from ui.widgets.many_field import ManyField
from ui.words import directory as directory_words
from ui.words import trainings as words
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.services.trainings.trainings import SharedView, TrainingView


class TrainingPage(CardsPage["TrainingView"]):
    """One event, or a new one."""

    parts = "training"
    _shown_id = b""
    """The event whose facts stand in the fields; empty for a new one."""

    def build(self, body: QBoxLayout) -> None:
        super().build(body)
        self.header.add_action(button(T("All &events"), lambda: self.shell.go("trainings"), name="training.all"))

    def read(self) -> TrainingView:
        return trainings.training(self.signed_in, self.given_id("training_id"))

    def about(self) -> Draft | None:
        return None if self.answer is None else {"training": self._shown_id.hex()}

    def show_answer(self, answer: TrainingView) -> None:
        clear(self.cards)
        self._shown_id, event = answer.training_id, answer.training
        title = T("New event") if event is None else as_typed(event.place)
        self.header.set_title(title, "" if event is None else words.training_kind_word(event.kind))
        self.form = Form()
        if event is not None:
            self.cards.addWidget(self._days_card(event, answer.today))
        self.cards.addWidget(self._facts_card(answer, event))
        self.form.now_stored()
        self.form.edited.connect(self.draft_changed)

    # --- its days

    def _days_card(self, event: Training, today: date) -> Card:
        card = Card(T("Who came"), name="training.days")
        counts = training_counts([event], {month_of(held.day) for held in event.days})
        if counts.sum_of() is not None:
            told = T(
                "People who came for the first time: {first}. Visits of those who were here before: {again}. "
                "Nobody asked: {unasked}",
                first=words.count_words(counts.sum_of(came=[CameBefore.FIRST])),
                again=words.count_words(counts.sum_of(came=[CameBefore.RETURNING])),
                unasked=words.count_words(counts.sum_of(came=[CameBefore.NOT_ASKED])),
            )
            if counts.estimated:
                told = T("{told}. What was estimated is not in these numbers.", told=told)
            card.add(label(told, "soft", name="training.totals"))
        for at, held in enumerate(event.days):
            said_of_day = T("{day}: {what}", day=day(held.day), what=words.day_words(held))
            card.add(label(said_of_day, "label", name=f"training.day.{at}"))
            if sorts := words.sorts_words(held):
                card.add(label(sorts, "soft", name=f"training.sorts.{at}"))
            card.add(FlowRow(*self._acts_of(held, at, today), name=f"training.acts.{at}"))
        return card

    def _acts_of(self, held: TrainingDay, at: int, today: date) -> list[Any]:
        go, where = self.shell.go, {"training_id": self._shown_id.hex(), "day": held.day.isoformat()}
        state, acts = held.state, list[Any]()
        if held.day <= today and state in {TrainingDayState.OPEN, TrainingDayState.COUNTING}:
            acts.append(
                button(T("Count at the door"), partial(go, "training_door", **where), name=f"training.door.{at}")
            )
        if held.day <= today and state is not TrainingDayState.CALLED_OFF:
            typing = partial(go, "training_counts", **where)
            acts.append(button(T("Type how many came"), typing, name=f"training.type.{at}"))
            if not held.counts:
                about = T("About how many") if held.about is None else T("Another estimate")
                guess = partial(go, "training_counts", **where, about=True)
                acts.append(button(about, guess, name=f"training.about.{at}"))
        if held.day <= today and state is TrainingDayState.OPEN:
            acts.append(self._says(T("Nobody counted"), held, TrainingDayState.NOT_COUNTED, f"training.uncounted.{at}"))
        if state is TrainingDayState.OPEN:
            off = T("Did not take place") if held.day <= today else T("Does not take place")
            acts.append(self._says(off, held, TrainingDayState.CALLED_OFF, f"training.off.{at}"))
        if state in {TrainingDayState.CALLED_OFF, TrainingDayState.NOT_COUNTED, TrainingDayState.ESTIMATED}:
            acts.append(self._says(T("Take this back"), held, TrainingDayState.OPEN, f"training.reset.{at}"))
        return acts

    def _says(self, words_of_it: str, held: TrainingDay, state: TrainingDayState, name: str) -> Any:
        training_id = self._shown_id
        return button(
            words_of_it,
            lambda: self.act(lambda: door.say_not_counted(self.signed_in, training_id, held.day, state)),
            name=name,
            kind="quiet",
        )

    # --- its facts

    def _facts_card(self, answer: TrainingView, event: Training | None) -> Card:
        card, add = Card(T("What it is about"), name="training.facts"), self.form.add
        kinds = [(kind.value, words.training_kind_word(kind)) for kind in TrainingKind]
        kind = ChoiceField("kind", T("What it is"), kinds, required=True)
        place = TextField("place", T("Where"), help=T("Never of a shelter or a safe house"), required=True)
        days = MultilineField(
            "days",
            T("On which days, one a line"),
            help=T(
                "For example {day}. Several days, or a session that is repeated for the same people, are one event.",
                day=day(answer.today),
            ),
            required=True,
            rows=3,
        )
        card.add(row(_set(add(kind), event and event.kind.value), _set(add(place), event and event.place)))
        held_days = "\n".join(typed_day(held.day) for held in event.days) if event is not None else ""
        card.add(_set(add(days), held_days))
        topics = [(topic.value, words.topic_word(topic)) for topic in TrainingTopic]
        card.add(
            _set(
                add(ManyField("topics", T("Topic"), topics, prefix="training", required=True)),
                event and ",".join(event.topics),
            )
        )
        other = TextField("topic_words", T("Another topic, in words"), hint=T("needed where another topic is ticked"))
        card.add(_set(add(other), event and event.topic_words))
        audience = [(who.value, words.audience_word(who)) for who in TrainingAudience]
        meant = ManyField("audience", T("For whom"), audience, prefix="training")
        card.add(_set(add(meant), event and ",".join(event.audience)))
        people = [(uid, T("{code}, {name}", code=code, name=as_typed(name))) for uid, code, name in answer.people]
        hosts = ManyField("hosts", T("Who held it"), people, prefix="training")
        card.add(_set(add(hosts), event and ",".join(event.hosts)))
        self._add_shared(card, answer.shared)
        came_up = MultilineField(
            "came_up",
            T("What came up, in general words"),
            rows=3,
            help=T("Nothing of any woman and no name: what was asked, what people did not know."),
        )
        card.add(_set(add(came_up), event and event.came_up))
        acts = [primary(T("&Save"), self._save, name="training.save", icon="check")]
        if event is not None and not any(held.is_known for held in event.days):
            acts.append(button(T("Take it &out"), self._ask_remove, name="training.remove"))
        card.add(row(*acts, None))
        return card

    def _add_shared(self, card: Card, shared: tuple[SharedView, ...]) -> None:
        if not shared:
            card.add(label(T("Nothing in the directory is verified and fresh, so nothing can be named there."), "soft"))
            return
        options = [(view.entry_id, _shared_words(view)) for view in shared]
        named = ManyField(
            "shared",
            T("Which offices and hotlines were named there"),
            options,
            prefix="training",
            help=T("Only what was verified in the last 90 days can be chosen. A number is never typed here."),
        )
        card.add(_set(self.form.add(named), ",".join(view.entry_id for view in shared if view.marked is not None)))

    def _save(self, *, held_once: bool = False) -> None:
        values, answer = self.form.values(), self.answer
        if values is None or answer is None:
            return
        try:
            typed = _typed(values)
        except UserFault as fault:
            self.tell(fault)
            return
        shared = _parts(values.get("shared", ""))
        self.act(
            lambda: trainings.save_training(
                self.signed_in,
                answer.training_id,
                typed,
                before=answer.training,
                shared=shared,
                held_once=held_once,
            ),
            self._saved,
            failed=self._not_saved,
        )

    def _saved(self, training_id: bytes) -> None:
        self.form.now_stored()
        self.arguments = {"training_id": training_id.hex()}
        self.answer, self._kept = None, None
        self.draft_changed.emit()
        self.say_done(T("Saved."))
        self.reload()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "held_twice":
            asked = T(
                "An event with the same place and topic on {day} is in the list already. Look there first, so that it "
                "is not counted twice. Is this another one?",
                day=day(date.fromisoformat(str(error.params["day"]))),
            )
            ask(self, asked, T("It is another one"), lambda: self._save(held_once=True), title=T("Twice in the list?"))
        elif isinstance(error, Refused) and error.code == "changed_meanwhile":
            self.say_refused(error)
        else:
            self.tell(error)

    def _ask_remove(self) -> None:
        training_id = self._shown_id
        gone = partial(
            self.act,
            lambda: trainings.remove_training(self.signed_in, training_id),
            lambda _none: self.shell.go("trainings"),
        )
        ask(self, T("It is on no list any more."), T("Take it out"), gone, title=T("Take this event out?"))


def _set(field: Any, raw: Any) -> Any:
    field.set_raw(raw or "")
    return field


def _parts(raw: str) -> list[str]:
    return [part for part in str(raw or "").split(",") if part]


def _typed(values: dict[str, Any]) -> Training:
    """What is in the fields. Raises UserFault as ``parse_day`` does, with the field ``days``."""
    days = [parse_day(line, "days") for line in str(values["days"]).splitlines()]
    return Training(
        kind=TrainingKind(values["kind"]),
        place=str(values["place"]),
        topics=tuple(TrainingTopic(topic) for topic in _parts(values["topics"])),
        days=tuple(TrainingDay(held) for held in days if held is not None),
        topic_words=str(values["topic_words"]),
        audience=tuple(TrainingAudience(who) for who in _parts(values["audience"])),
        hosts=tuple(_parts(values["hosts"])),
        came_up=str(values["came_up"]),
    )


def _shared_words(view: SharedView) -> str:
    """What it is called, and whether it can still be relied on."""
    if view.state is None:
        return T("It is not in the directory any more")
    name = as_typed(said(view.name))
    if view.state is EntryState.VERIFIED:
        return name
    doubt = directory_words.doubt_words(view.state, view.verified_on)
    return T("{name}. {doubt}", name=name, doubt=doubt) if doubt else name
