"""Whether somebody goes with her, and everything that is agreed before they set out.

Object names are those of the fields (``decision_go``, ``reason``, ``recipient_id``, ``check_ins`` ...),
``plan_way.every_30``, ``plan_way.every_60``, ``plan_way.sentence`` and ``plan_way.save``; ``plan_way.off`` says what a
computer that is off cannot do, ``plan_way.frozen`` that her file is frozen.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.accompaniment import (
    CheckIn,
    Companion,
    GuardianLine,
    LastStep,
    LawyerLine,
    Purpose,
    Visibility,
    WatchContact,
    WayDecision,
)
from nsintake.domain.accompaniment_plan import WayToBe, asks_for_lawyer, calls_every
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import Refused, UserFault
from nsintake.services.accompaniment import way_planning
from ui import style
from ui.i18n import T, digits, isolate
from ui.page import FormPage
from ui.parts.like_her import TypedOfHer, tell_words
from ui.widgets.basics import Card, Notice, Tone, button, fill, label, primary, row
from ui.widgets.fields import (
    CheckField,
    ChoiceField,
    DateField,
    MultilineField,
    RadioField,
    TextField,
    with_button,
)
from ui.widgets.form import Form
from ui.widgets.time_field import TimeField, moment_at
from ui.words import values as words
from ui.words.accompaniment import (
    decision_to_go_word,
    desk_sentence,
    guardian_word,
    last_step_word,
    lawyer_word,
    purpose_word,
    visibility_word,
)
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from nsintake.services.accompaniment.way_planning import PlannedWay, WayAsked
    from ui.page import Draft
    from ui.widgets.field import Field

    Kind = TypeVar("Kind", bound=StrEnum)

MOST_GOING = 3
_GRACE = 15
"""Minutes of grace where nobody said how many."""
_READ_BY_OTHERS = ("place", "vehicle", "meeting_point", "desk_words", "way_out", "way_back", "last_words")
_OF_A_NO_GO = frozenset({"decision", "reason", "recipient_id", "place"})


class PlanWayPage(FormPage["WayAsked"]):
    """The plan of a way with her."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("She decides. Nobody goes along without a woman of ours, a watcher and a way back.")

    def build(self, body: QBoxLayout) -> None:
        self._frozen = Notice("", Tone.URGENT, name="plan_way.frozen", title=T("Frozen: is she free?"))
        body.addWidget(self._frozen)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> WayAsked:
        return way_planning.asked_for(self.signed_in, self.given_id("case_id"))

    def about(self) -> Draft | None:
        return None if self.answer is None else {"case_id": self.answer.case_id.hex(), "case": self.answer.code}

    def show_answer(self, answer: WayAsked) -> None:
        self.header.set_title(T("Go with her: case {code}", code=isolate(answer.code)), self.subtitle())
        self._say_frozen(frozen=answer.frozen)
        self.form = Form()
        self._cards = [
            self._where_card(answer),
            self._her_card(answer),
            self._going_card(answer),
            self._way_card(),
            self._signals_card(),
            self._watch_card(answer),
        ]
        fill(self._parts, self._decision_card(), *self._cards, self._end_card())
        self.form.edited.connect(self.draft_changed)
        self._decided()

    def _say_frozen(self, *, frozen: bool) -> None:
        """Say at the top that this plan cannot be kept now; what is typed stays."""
        words = T(
            "Somebody thinks that she is not free. No way with her can be kept until her file is unfrozen. You can "
            "still write down that we do not go, and why."
        )
        self._frozen.show_text(words if frozen else "")

    def put_back(self, draft: Draft) -> None:
        super().put_back(draft)
        self._decided()

    def _add(self, card: Card, *fields: Field) -> Card:
        for field in fields:
            card.add(self.form.add(field))
        return card

    def _decision_card(self) -> Card:
        options = [(each.value, decision_to_go_word(each)) for each in WayDecision]
        decision = RadioField("decision", T("Do we go?"), options, required=True, across=True)
        decision.changed.connect(self._decided)
        why = T("The road, the people there, who can go along. It stays in her file.")
        reason = TextField("reason", T("Why, or why not"), help=why, required=True)
        return self._add(Card(T("Go or no go")), decision, reason)

    def _where_card(self, asked: WayAsked) -> Card:
        offices = [(office_id, words.said(office)) for office_id, office in asked.offices]
        office = ChoiceField("recipient_id", T("Office"), offices, prompt=T("Another place"))
        purpose = _choice("purpose", T("What for"), Purpose, purpose_word)
        for field in (office, purpose):
            field.changed.connect(self._lawyer_asked)
        return self._add(
            Card(T("Where to")),
            office,
            TextField(
                "place",
                T("Place"),
                help=T("Where you go, in words that do not say who she is."),
                hint=T("needed where it is another place"),
            ),
            purpose,
        )

    def _her_card(self, asked: WayAsked) -> Card:
        card = self._add(
            Card(T("What she agreed to")),
            CheckField("seen_with_us", T("She agrees to be seen with us, there and on the way"), hint=T("required")),
        )
        if asked.minor:
            self._add(card, _choice("guardian", T("A guardian"), GuardianLine, guardian_word))
        why = T("Before police, security or a court a lawyer is called, or she refuses one.")
        lines = [(line.value, lawyer_word(line)) for line in LawyerLine if line is not LawyerLine.NOT_NEEDED]
        return self._add(card, ChoiceField("lawyer", T("A lawyer"), lines, help=why, required=True))

    def _going_card(self, asked: WayAsked) -> Card:
        card = Card(T("Who goes along"))
        card.add(label(T("At least one colleague, and at least one woman."), "soft"))
        for at in range(MOST_GOING):
            title = T("Colleague") if at == 0 else T("Another colleague")
            nobody = T("Choose…") if at == 0 else T("Nobody else")
            who = ChoiceField(_going(at), title, asked.people, prompt=nobody, required=at == 0)
            phone = TextField(_phone(at), T("Number on the way"), help=T("It is on the watcher's sheet."), ltr=True)
            self._add(card, who, CheckField(f"woman_{at}", T("A woman")), phone)
        return card

    def _way_card(self) -> Card:
        card = Card(T("The way"))
        shown = [(each.value, visibility_word(each)) for each in Visibility]
        count = T("Count back from the hour at which she must be there: the road, and ten minutes at the door.")
        card.add(label(count, "soft", name="plan_way.count_back"))
        self._add(
            card,
            DateField("date", T("Day"), required=True),
            TimeField("starts", T("You set out"), example="09:00"),
            TimeField("appointment", T("Her appointment there, if it has an hour"), example="10:00", required=False),
            TextField("vehicle", T("Vehicle"), required=True),
            TextField(
                "meeting_point",
                T("Where you meet her"),
                help=T("Not her home, and no place that is hers."),
                required=True,
            ),
            RadioField("visibility", T("How you go"), shown, required=True, across=True),
            TextField("way_out", T("The way there"), required=True),
        )
        said = T("Not who she is, not what happened to her, and no day. Her hour has a field above.")
        told = self.form.add(TextField("desk_words", T("What you say at the desk"), help=said, required=True))
        suggest = button(T("Suggest a sentence"), self._suggest, name="plan_way.sentence", icon="speak")
        card.add(with_button(told, suggest))
        back = T("Another one than the way there.")
        return self._add(card, TextField("way_back", T("The way back"), help=back, required=True))

    def _suggest(self) -> None:
        """A sentence that says nothing of her, for what she goes there for; what was there comes back with Ctrl+Z."""
        purpose, said = self.form.fields["purpose"].raw(), self.form.fields["desk_words"]
        if isinstance(said, TextField):
            said.fill_in(desk_sentence(Purpose(purpose) if purpose else Purpose.OTHER_SERVICE))

    def _signals_card(self) -> Card:
        card = Card(T("Her words to break it off"))
        card.add(
            Notice(T("Everybody who goes along or watches learns both by heart. They are on no paper."), Tone.INFO)
        )
        return self._add(
            card,
            TextField("abort_word", T("The word to turn round"), required=True, private=True),
            TextField("duress_word", T("The word that means: we are in danger"), required=True, private=True),
        )

    def _watch_card(self, asked: WayAsked) -> Card:
        card = Card(T("The watch"))
        off = T("A computer that is off cannot watch, and nobody hears a closed office. Print the watcher's sheet.")
        card.add(Notice(off, Tone.WAITING, name="plan_way.off"))
        hours = T(
            "An hour and the minutes of grace a line, for example {line}. The last one is when you are back.",
            line=as_typed(digits("11:00 15")),
        )
        after = T("Who carries the watch by hand after {hour}", hour=digits(asked.closes))
        self._add(card, TimeField("back", T("You are back"), example="12:00", required=False))
        card.add(
            row(
                button(T("A call every 30 minutes"), partial(self._fill_in, 30), name="plan_way.every_30"),
                button(T("A call every 60 minutes"), partial(self._fill_in, 60), name="plan_way.every_60"),
                None,
            )
        )
        filled = T("The buttons write the hours below. You can change them; Ctrl+Z takes them back.")
        card.add(label(filled, "small"))
        self._add(
            card,
            MultilineField("check_ins", T("You call by"), help=hours, rows=4, required=True),
            ChoiceField("watcher", T("Who watches"), asked.people, required=True),
            ChoiceField(
                "carried_by",
                after,
                asked.people,
                prompt=T("Nobody: we are back before"),
                hint=T("needed where you are back later"),
            ),
        )
        for at, title in enumerate((T("Called first"), T("Called second"))):
            who = TextField(f"contact.{at}", title, help=T("A function, not a name of hers."), required=True)
            self._add(card, who, TextField(f"phone.{at}", T("Number"), required=True, ltr=True))
        return self._add(
            card,
            _choice("last_step", T("The last step, as she wants it"), LastStep, last_step_word),
            TextField("last_words", T("Who that is, and the number"), hint=T("needed, but not for her family")),
            CheckField("she_said_last", T("She said herself that her family or the force you go to may be called")),
        )

    def _fill_in(self, minutes: int) -> None:
        """Write the calls from setting out until back; what was there comes back with Ctrl+Z."""
        names = ("date", "starts", "back")
        if not self.form.fields["back"].raw().strip():
            self.form.fields["back"].show_fault(UserFault("field_missing", field="back"))
            return
        only = Form()
        only.fields.update((name, self.form.fields[name]) for name in names)
        values, calls = only.values(), self.form.fields["check_ins"]
        if values is None or not isinstance(calls, MultilineField):
            return
        try:
            starts = moment_at(values["date"], values["starts"], "starts")
            back = moment_at(values["date"], values["back"], "back", after=starts)
            times = calls_every(starts, back, timedelta(minutes=minutes))
        except UserFault as fault:
            self.tell(fault)
            return
        calls.fill_in("\n".join(digits(f"{at.astimezone():%H:%M} {_GRACE}") for at in times))

    def _end_card(self) -> Card:
        card = Card("")
        card.add(row(primary(T("&Keep it"), self._save, name="plan_way.save"), None))
        return card

    def _decided(self) -> None:
        """Of a no go only why, and where it would have led."""
        goes = self.form.fields["decision"].raw() != WayDecision.NO_GO.value
        for name, field in self.form.fields.items():
            if name not in _OF_A_NO_GO:
                field.setEnabled(goes)
        for card in self._cards[1:]:
            card.setVisible(goes)
        self.form.fields["purpose"].setVisible(goes)
        self._lawyer_asked()

    def _lawyer_asked(self) -> None:
        """A lawyer is asked about only where one is called: not for a clinic or a service."""
        fields = self.form.fields
        if self.answer is None or "lawyer" not in fields:
            return
        purpose, goes = fields["purpose"].raw(), fields["decision"].raw() != WayDecision.NO_GO.value
        authority = fields["recipient_id"].raw() in self.answer.authorities
        asked = authority or (bool(purpose) and asks_for_lawyer(Purpose(purpose), authority=False))
        fields["lawyer"].setVisible(asked)
        fields["lawyer"].setEnabled(asked and goes)

    def _save(self) -> None:
        asked, values = self.answer, self.form.values()
        if asked is None or values is None:
            return
        self.act(
            lambda: way_planning.plan_way(self.signed_in, asked.case_id, _plan(values)),
            self._planned,
            failed=lambda error: self._refused(asked, error),
        )

    def _refused(self, asked: WayAsked, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "file_frozen":  # meanwhile, by a colleague
            self._say_frozen(frozen=True)
            self.begin_at_top()
        typed = TypedOfHer(self.signed_in, asked.case_id, self._judged(), instead=self._instead())
        tell_words(self, error, typed, self.tell)

    def _instead(self) -> dict[Field, str]:
        """What to write at the desk instead: most sentences that come to mind there say when she was with us."""
        told = T("Say only whom you are with, not the day and not that it is a visit. Or let it suggest a sentence.")
        return {self.form.fields["desk_words"]: told}

    def _judged(self) -> dict[Field, str]:
        """The fields whose words a liaison officer reads, with what was typed there; a person with the number."""
        fields = self.form.fields
        typed = {fields[name]: str(fields[name].raw()) for name in _READ_BY_OTHERS}
        typed |= {fields[_phone(at)]: str(fields[_phone(at)].raw()) for at in range(MOST_GOING)}
        for at in (0, 1):
            typed[fields[f"contact.{at}"]] = f"{fields[f'contact.{at}'].raw()} {fields[f'phone.{at}'].raw()}".strip()
        return typed

    def _planned(self, planned: PlannedWay) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self.passed_over = True
        if planned.accompaniment_id:
            self.shell.go("accompaniment", accompaniment_id=planned.accompaniment_id.hex(), kept=True)
        elif self.answer is not None:
            self.shell.go("case", case_id=self.answer.case_id.hex(), no_go=True)


def _going(at: int) -> str:
    """The field of a companion; what is wrong with all of them is said at the first."""
    return "companions" if at == 0 else f"companion_{at}"


def _phone(at: int) -> str:
    """The field of a companion's number."""
    return f"companion_phone.{at}"


def _choice(name: str, title: str, kind: type[Kind], said: Callable[[Kind], str]) -> ChoiceField:
    return ChoiceField(name, title, [(each.value, said(each)) for each in kind], required=True)


def _plan(values: dict[str, Any]) -> WayToBe:
    """What was typed as a plan. Raises UserFault ``hour_skipped``, ``check_in_unreadable``, ``field_missing``."""
    decision = WayDecision(values["decision"])
    where = {"recipient_id": values["recipient_id"] or "", "place": values["place"]}
    if decision is WayDecision.NO_GO:
        return WayToBe(decision, values["reason"], **where)
    starts = moment_at(values["date"], values["starts"], "starts")
    hour = values["appointment"]
    going = [(values[_going(at)], bool(values[f"woman_{at}"]), values[_phone(at)]) for at in range(MOST_GOING)]
    for at, (uid, _, phone) in enumerate(going):
        if phone and not uid:
            raise UserFault("field_missing", field=_going(at))
    return WayToBe(
        decision,
        values["reason"],
        **where,
        purpose=Purpose(values["purpose"]),
        starts=starts,
        check_ins=tuple(_check_ins(values["check_ins"], values["date"], starts)),
        companions=tuple(Companion(uid, woman, phone) for uid, woman, phone in going if uid),
        vehicle=values["vehicle"],
        meeting_point=values["meeting_point"],
        visibility=Visibility(values["visibility"]),
        desk_words=values["desk_words"],
        way_out=values["way_out"],
        way_back=values["way_back"],
        contacts=tuple(WatchContact(values[f"contact.{at}"], values[f"phone.{at}"]) for at in (0, 1)),
        last_step=LastStep(values["last_step"]),
        last_words=values["last_words"],
        watcher=values["watcher"] or "",
        carried_by=values["carried_by"] or "",
        seen_with_us=bool(values["seen_with_us"]),
        guardian=GuardianLine(values.get("guardian") or GuardianLine.NOT_NEEDED),
        lawyer=LawyerLine(values.get("lawyer") or LawyerLine.NOT_NEEDED),
        abort_word=values["abort_word"],
        duress_word=values["duress_word"],
        she_said_last=bool(values["she_said_last"]),
        appointment=moment_at(values["date"], hour, "appointment", after=starts) if hour is not None else None,
    )


def _check_ins(typed: str, day: date, before: datetime) -> Iterable[CheckIn]:
    """An hour and minutes a line, each after the one ``before``. An hour of the next day comes before the start and is
    refused by that.
    """
    for line in filter(str.strip, to_ascii_digits(typed).splitlines()):
        hour, _, grace = line.strip().replace(".", ":").partition(" ")
        try:
            at = time.fromisoformat(hour.zfill(5))
            minutes = int(grace.strip() or _GRACE)
        except ValueError:
            raise UserFault("check_in_unreadable", field="check_ins") from None
        if at.second or at.tzinfo is not None or not 0 <= minutes <= 24 * 60:
            raise UserFault("check_in_unreadable", field="check_ins")
        before = moment_at(day, at, "check_ins", after=before)
        yield CheckIn(before, minutes)
