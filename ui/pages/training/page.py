"""The list of trainings and awareness events: today's at the top, those that nobody counted marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.days import month_of
from nsintake.domain.shelter import plain_of
from nsintake.domain.training import CameBefore, TrainingKind, TrainingTopic
from nsintake.domain.training_figures import training_counts
from nsintake.services.trainings import trainings
from ui.i18n import T, day
from ui.page import LoadedPage
from ui.widgets.basics import Card, EmptyState, Tone, button, clear, column, label, primary, row
from ui.widgets.data_table import DataTable
from ui.widgets.fields import CheckField, ChoiceField, TextField
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import trainings as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.trainings.trainings import TrainingRow

_ROWS_SEEN = 12


class TrainingsPage(LoadedPage["tuple[TrainingRow, ...]"]):
    """Trainings and awareness events."""

    def subtitle(self) -> str:
        return T("Who came is counted and never named. Nothing of any woman's file is used or written here.")

    def build(self, body: QBoxLayout) -> None:
        go = self.shell.go
        self.header.add_action(
            primary(T("&New event"), lambda: go("training", new=True), name="trainings.new", icon="plus")
        )
        self._today = column()
        body.addLayout(self._today)
        self.month = label("", "soft", name="trainings.month")
        body.addWidget(self.month)
        self._none = column()
        body.addLayout(self._none)
        self.list = Card(flush=True)
        self.filters = self._filters()
        body.addWidget(self.filters)
        self.table = DataTable(_columns(), name="trainings.table", describe=T("Trainings and events"), most_lines=6)
        self.table.opened.connect(lambda key: go("training", training_id=key))
        self.list.add(self.table)
        body.addWidget(self.list)

    def _filters(self) -> Card:
        card, add, every = Card(name="trainings.filters"), self.form.add, T("All")
        kinds = [(kind.value, words.training_kind_word(kind)) for kind in TrainingKind]
        topics = [(topic.value, words.topic_word(topic)) for topic in TrainingTopic]
        card.add(
            row(
                add(TextField("text", T("Place"))),
                add(ChoiceField("of_kind", T("What it is"), kinds, prompt=every)),
                add(ChoiceField("of_topic", T("Topic"), topics, prompt=every)),
            )
        )
        card.add(add(CheckField("waiting", T("Only those of which nobody has said how many came"))))
        self.count = label("", "small", name="trainings.count")
        card.add(self.count)
        self.form.edited.connect(self._show_rows)
        return card

    def read(self) -> tuple[TrainingRow, ...]:
        return trainings.trainings(self.signed_in)

    def show_answer(self, answer: tuple[TrainingRow, ...]) -> None:
        today = self.signed_in.today()
        clear(self._today)
        at = 0
        for held in answer:
            if today in held.waits:
                self._today.addWidget(self._today_card(held, at))
                at += 1
        counts = training_counts((held.training for held in answer), [month_of(today)])
        new = words.count_words(counts.sum_of(came=[CameBefore.FIRST]))
        told = T("This month nothing took place yet.")
        if any(month_of(waiting) == month_of(today) for held in answer for waiting in held.waits):
            told = T("Of this month nobody has said yet how many came.")
        if counts.events:
            told = T(
                "This month: events {events}, days {days}, people for the first time {new}",
                events=counts.events,
                days=counts.days,
                new=new,
            )
        if counts.estimated:
            alone = T("Days with an estimate alone: {count}. It is added to no count.", count=counts.estimated)
            told = T("{told}. {more}", told=told, more=alone)
        self.month.setText(told)
        clear(self._none)
        if not answer:
            nothing = T("Write down a training, a session or a festival, also one that is still to come.")
            self._none.addWidget(EmptyState("calendar", T("No event is written down yet"), nothing))
        for part in (self.filters, self.list, self.month):
            part.setVisible(bool(answer))
        self._show_rows()

    def _today_card(self, held: TrainingRow, at: int) -> Card:
        card, today = Card(T("Today"), name="trainings.today"), self.signed_in.today()
        event, key = held.training, held.training_id.hex()
        what = T("{what}, {place}", what=words.training_kind_word(event.kind), place=as_typed(event.place))
        go = partial(self.shell.go, "training_door", training_id=key, day=today.isoformat())
        count = button(T("Count at the door"), go, name=f"trainings.door.{at}", icon="meeting")
        card.add(row(label(what, "label"), count, stretch_first=True))
        return card

    def _show_rows(self) -> None:
        if self.answer is None:
            return
        raw = self.form.raw()
        shown = [held for held in self.answer if _fits(held, raw)]
        self.table.set_rows([_row(held) for held in shown])
        self.table.fit_height(_ROWS_SEEN)
        self.count.setText(T("{shown} of %Ln events", "", len(self.answer), shown=len(shown)))


def _fits(held: TrainingRow, raw: dict[str, object]) -> bool:
    event = held.training
    wanted = (
        (raw["of_kind"], event.kind.value == raw["of_kind"]),
        (raw["of_topic"], raw["of_topic"] in {topic.value for topic in event.topics}),
        (raw["waiting"], bool(held.waits)),
        (raw["text"], plain_of(str(raw["text"])) in plain_of(event.place)),
    )
    return all(fits for asked, fits in wanted if asked)


def _row(held: TrainingRow) -> TableRow:
    event = held.training
    first, last = event.days[0].day, event.days[-1].day
    days = day(first) if first == last else T("{first} to {last}", first=day(first), last=day(last))
    return TableRow(
        held.training_id.hex(),
        {
            "days": days,
            "what": words.training_kind_word(event.kind),
            "place": as_typed(event.place),
            "topics": T(", ").join(words.topic_word(topic) for topic in event.topics),
            "came": words.came_words(event.days) or words.count_words(None),
            "state": Pill(T("How many came?"), Tone.WAITING) if held.waits else Pill(_state(held), Tone.NEUTRAL),
        },
    )


def _state(held: TrainingRow) -> str:
    states = list(dict.fromkeys(each.state for each in held.training.days))
    return words.day_state_word(states[0]) if len(states) == 1 else T("Every day is settled")


def _columns() -> list[Column]:
    return [
        Column("days", T("When"), share=5),
        Column("what", T("What"), share=4),
        Column("place", T("Where"), share=5),
        Column("topics", T("Topic"), share=5),
        Column("came", T("Came", "men and women"), share=2),
        Column("state", T("Status"), ColumnKind.PILL, share=4),
    ]
