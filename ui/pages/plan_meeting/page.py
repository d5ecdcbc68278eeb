"""The page of a plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from nsintake.domain.advice import AdviceKey
from nsintake.domain.consent import SEEN_AT_MEETING, SeenHow, agreed_to_be_seen
from nsintake.domain.meeting import Seating, Speaks, Transport
from nsintake.domain.meeting_plan import MOST_WOMEN, MeetingTimes, MeetingToBe, Stay, Together
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import Refused, UserFault
from nsintake.services.day import case_view
from nsintake.services.intake import reopening
from nsintake.services.meetings import meeting_groups, planning
from ui import style
from ui.dialogs.presence import Presence
from ui.i18n import T, isolate, moment, number
from ui.page import FormPage
from ui.pages.plan_meeting.duty_bearers import DutyBearers
from ui.pages.plan_meeting.not_seen import NotSeen
from ui.parts.like_her import TypedOfHer, tell_words
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, fill, primary, row
from ui.widgets.fields import CheckField, ChoiceField, DateField, MultilineField, RadioField, TextField
from ui.widgets.form import Form
from ui.widgets.time_field import TimeField, moment_at
from ui.widgets.unasked_card import UnaskedCard
from ui.words import values as words
from ui.words.meetings import speaks_words, transport_words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from nsintake.domain.language import Wording
    from nsintake.services.day.case_view import CaseView, ConsentView
    from nsintake.services.meetings.meeting_groups import GroupRow
    from nsintake.services.meetings.planning import PlannedMeeting
    from ui.page import Draft
    from ui.widgets.field import Field


_NEW = "new"
_BY_WOMEN = (SeenHow.FACE, SeenHow.BEHIND_SCREEN, SeenHow.VOICE_ONLY)


@dataclass(frozen=True, slots=True)
class MeetingAsked:
    """What a plan needs to be asked for: her file, who may receive her, before whom she would feel unsafe.

    ``may_come``: whom the directory names of each office, by the id of the office.
    """

    case: CaseView
    colleagues: tuple[tuple[str, str], ...]
    unsafe: tuple[str, ...]
    groups: tuple[GroupRow, ...]
    may_come: Mapping[str, tuple[Wording, ...]]


class PlanMeetingPage(FormPage["MeetingAsked"]):
    """The plan of a meeting."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("She and the officer must not meet at the door. She may stop it at any time.")

    def build(self, body: QBoxLayout) -> None:
        self._frozen = Notice("", Tone.URGENT, name="plan_meeting.frozen", title=T("Frozen: is she free?"))
        body.addWidget(self._frozen)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> MeetingAsked:
        case_id = self.given_id("case_id")
        case = case_view.open_case(self.signed_in, case_id)
        return MeetingAsked(
            case,
            planning.who_may_receive(self.signed_in),
            planning.unsafe_for(self.signed_in, case_id),
            meeting_groups.groups(self.signed_in),
            planning.who_may_come(self.signed_in),
        )

    def about(self) -> Draft | None:
        if self.answer is None or not self.form.fields:  # while her file is frozen, what was typed waits
            return None
        return {"case_id": self.answer.case.case_id.hex(), "case": self.answer.case.code}

    def typed(self) -> Draft | None:
        raw, preset = self.form.raw(), self._presets()
        typed = any(value != preset.get(name, "") for name, value in raw.items() if name != "__focus")
        return {"raw": raw} if typed else None

    def put_back(self, draft: Draft) -> None:
        if self.form.fields:
            self._bearers.make_room(draft["raw"])
            super().put_back(draft)
            self._grouped()

    def show_answer(self, answer: MeetingAsked) -> None:
        """Ask for the plan, or say why there can be none yet."""
        self.form = Form()
        frozen = answer.case.frozen_since is not None
        self._say_frozen(frozen=frozen)
        if frozen:
            fill(self._parts)
            self._parts.addLayout(row(button(T("To the &case"), self._to_case, name="plan_meeting.case"), None))
            return
        offices = [
            (consent.recipient_id, words.said(consent.office))
            for consent in answer.case.consents
            if consent.may_write_to
        ]
        if not offices:
            empty = EmptyState(
                "meeting", T("No office yet"), T("She has not agreed that any office hears her. Ask her first.")
            )
            empty.setObjectName("plan_meeting.nobody")
            fill(self._parts, empty)
            return
        self._unasked = UnaskedCard(self._said)
        fill(
            self._parts,
            self._unasked,
            self._together_card(answer.groups),
            self._who_card(offices, answer.may_come),
            self._her_card(),
            self._when_card(),
            self._room_card(answer.colleagues),
        )
        self.form.edited.connect(self.draft_changed)
        self._preset()
        self._grouped()

    def _say_frozen(self, *, frozen: bool) -> None:
        """Say at the top that no meeting can be planned now; she is not asked for her consent meanwhile."""
        words = T(
            "Somebody thinks that she is not free. Find out first: no meeting with her can be planned until her file "
            "is unfrozen."
        )
        self._frozen.show_text(words if frozen else "")

    def _presets(self) -> dict[str, Any]:
        """What is filled in already: what she said in her session and for earlier meetings, and what is usual."""
        case = self.answer.case if self.answer is not None else None
        unsafe = "\n".join(self.answer.unsafe) if self.answer is not None else ""
        return {
            "female_officer": case is not None and case.female_officer_only,
            "phones_outside": True,
            "unsafe": unsafe,
        }

    def _preset(self) -> None:
        for name, value in self._presets().items():
            self.form.fields[name].set_raw(value)

    def _add(self, card: Card, *fields: Field) -> None:
        for field in fields:
            card.add(self.form.add(field))

    def _together_card(self, groups: tuple[GroupRow, ...]) -> Card:
        card = Card(T("With other women"))
        offered = [(_NEW, T("A new group, which others may join"))]
        offered += [(row.group, _group_words(row)) for row in groups]
        group = ChoiceField(
            "group",
            T("Does she meet together with other women?"),
            offered,
            help=T("Only where she agreed to it, and to be seen by them. The others are codes to everybody."),
            prompt=T("No, she comes alone"),
        )
        seen = [(how.value, words.seen_word(how.value)) for how in _BY_WOMEN]
        how = RadioField("by_women", T("How may the other women see her?"), seen, required=True, across=True)
        most = TextField("most_women", T("How many women in all, at most?"), required=True, ltr=True)
        group.changed.connect(self._grouped)
        self._joined_notice = Notice("", Tone.INFO, name="plan_meeting.joined")
        self._add(card, group, how, most)
        card.add(self._joined_notice)
        self._not_seen = NotSeen(self._to_consent)
        card.add(self._not_seen)
        return card

    def _joined(self) -> GroupRow | None:
        """The group that is there already and that she joins."""
        chosen = str(self.form.fields["group"].raw())
        known = self.answer.groups if self.answer is not None else ()
        return next((row for row in known if row.group == chosen), None)

    def _grouped(self) -> None:
        """Who joins a group takes its room, its hour and its offices as they are."""
        joined, together = self._joined(), bool(self.form.fields["group"].raw())
        for name in ("by_women", "most_women"):
            self.form.fields[name].setVisible(together)
            self.form.fields[name].setEnabled(together)
        for part in (self._bearers, *(self.form.fields[name] for name in ("room", "date", "starts"))):
            part.setVisible(joined is None)
            part.setEnabled(joined is None)
        self._joined_notice.show_text("" if joined is None else _joined_words(joined, self._office_names()))
        self._narrow()

    def _office_names(self) -> dict[str, str]:
        consents = self.answer.case.consents if self.answer is not None else ()
        return {consent.recipient_id: words.said(consent.office) for consent in consents}

    def _who_card(self, offices: list[tuple[str, str]], may_come: Mapping[str, tuple[Wording, ...]]) -> Card:
        card = Card(T("Who comes"))
        named = {office: [words.said(name) for name in names] for office, names in may_come.items()}
        self._bearers = DutyBearers(self.form, offices, named)
        self._bearers.changed.connect(self._narrow)
        self._bearers.ask.connect(self._to_consent)
        card.add(self._bearers)
        hear = button(
            T("What she may meet there: &read it to her"), self._to_advice, name="plan_meeting.advice", icon="speak"
        )
        card.add(row(hear, None))
        told = T("Read her the names first. An office gets the list of those who may come, never a refusal.")
        card.add(Notice(told, Tone.INFO))
        return card

    def _her_card(self) -> Card:
        card = Card(T("What she wants"))
        self._presence = Presence()
        self._seen = self._presence.seen
        unsafe = MultilineField(
            "unsafe",
            T("Before whom would she feel unsafe?"),
            help=T("A name a line. It stays in her file; no office and no liaison officer learns it."),
            rows=2,
            private=True,
        )
        self._add(card, self._seen, unsafe, CheckField("female_officer", T("Only with a female officer")))
        return card

    def _when_card(self) -> Card:
        card = Card(T("When and where"))
        self._add(card, TextField("room", T("Room"), required=True), DateField("date", T("Day"), required=True))
        fields = (
            TimeField("she_arrives", T("She arrives"), example="09:30"),
            TimeField("starts", T("It begins"), example="10:00"),
            TimeField("she_leaves", T("She leaves"), example="11:00"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        for at, field in enumerate(fields):
            grid.addWidget(self.form.add(field), 0, at)
        card.add(grid)
        return card

    def _room_card(self, colleagues: tuple[tuple[str, str], ...]) -> Card:
        card = Card(T("In the room"))
        self._add(
            card,
            ChoiceField(
                "receives",
                T("Who receives her"),
                colleagues,
                help=T("While she is here nothing rings; what is due meanwhile is shown to this colleague alone."),
                required=True,
            ),
            _choice("transport", T("How she comes and goes"), Transport, transport_words()),
            self._presence.seating,
            _choice("speaks", T("Who speaks"), Speaks, speaks_words()),
            TextField(
                "interpreter",
                T("Code of the interpreter"),
                help=T("A code of the office, never a name. Empty if there is none."),
            ),
            CheckField("phones_outside", T("Phones stay outside")),
            TextField(
                "signal",
                T("Her sign to end it"),
                help=T("A gesture or a word. Everybody of ours learns it by heart; it is on no paper."),
            ),
        )
        told = T("Then her fact sheets are prepared: what each officer may hold in his hand, read to her first.")
        card.add(Notice(told, Tone.INFO))
        card.add(row(primary(T("&Plan it"), self._save, name="plan_meeting.save"), None))
        return card

    def _consents(self) -> list[ConsentView]:
        """Her consent for each office that is chosen."""
        joined = self._joined()
        chosen = {each.recipient_id for each in joined.coming} if joined else set(self._bearers.chosen())
        return (
            [consent for consent in self.answer.case.consents if consent.recipient_id in chosen] if self.answer else []
        )

    def _narrow(self) -> None:
        """Only what she agreed to before every office that is chosen can be chosen."""
        chosen = self._consents()
        never = {each.recipient_id: each.seen for each in chosen if each.seen not in SEEN_AT_MEETING}
        shown = [how for how in SeenHow if all(agreed_to_be_seen(each.seen, how) for each in chosen)]
        self._presence.narrow(shown)
        self._seen.set_help(_at_most(SeenHow.FACE if never or not chosen else shown[0]))
        self._bearers.show_not_seen(never)
        self._not_seen.say(next(iter(never.values()), None) if self._joined() is not None else None)
        self._unasked.show_questions(tuple(dict.fromkeys(name for each in chosen for name in each.to_ask)))

    def _said(self, said: dict[str, str]) -> None:
        """What was never asked is asked; the plan stays as it was typed."""
        if self.answer is not None:
            self.act(partial(reopening.answer_before_leaving, self.signed_in, self.answer.case.case_id, said))

    def _to_advice(self) -> None:
        """Before police or a security service; nothing of it is asked or written down."""
        if self.answer is not None:
            self.shell.go("advice", case_id=self.answer.case.case_id.hex(), opened=AdviceKey.BEFORE_OFFICERS.value)

    def _to_case(self) -> None:
        if self.answer is not None:
            self.shell.go("case", case_id=self.answer.case.case_id.hex())

    def _to_consent(self) -> None:
        if self.answer is not None:
            self.shell.go("ask_consent", case_id=self.answer.case.case_id.hex(), plan=True)

    def _save(self) -> None:
        asked, values = self.answer, self.form.values()
        if asked is None or values is None:
            return
        bearers, joined = self._bearers, self._joined()

        def plan() -> PlannedMeeting:
            return planning.plan(self.signed_in, asked.case.case_id, _plan(values, bearers, joined))

        self.act(
            plan,
            self._planned,
            failed=lambda error: self._refused(asked, error),
        )

    def _refused(self, asked: MeetingAsked, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "file_frozen":  # meanwhile, by a colleague
            self._say_frozen(frozen=True)
            self.begin_at_top()
        instead = {self.form.fields["interpreter"]: T("A code of the office, never a name.")}
        judged = TypedOfHer(self.signed_in, asked.case.case_id, self._judged(), instead=instead)
        tell_words(self, error, judged, self.tell)

    def _judged(self) -> dict[Field, str]:
        """The fields whose words a liaison officer reads, with what was typed there."""
        names = ("room", "interpreter", "signal", *(name for name in self.form.fields if name.startswith("may_come.")))
        return {self.form.fields[name]: str(self.form.fields[name].raw()) for name in names}

    def _planned(self, planned: PlannedMeeting) -> None:
        self._bearers.start_over()
        for field in self.form.fields.values():
            field.set_raw("")
        self._preset()
        self.passed_over = True
        self.shell.go(
            "letter",
            draft_id=planned.sheet_draft_id.hex(),
            meeting_id=planned.meeting_id.hex(),
            code=planned.code,
            starts=planned.starts.isoformat(),
        )


def _choice(name: str, title: str, kind: type[StrEnum], said: dict[str, str]) -> ChoiceField:
    return ChoiceField(name, title, [(each.value, said[each.value]) for each in kind], required=True)


def _plan(values: dict[str, Any], bearers: DutyBearers, joined: GroupRow | None) -> MeetingToBe:
    """What was typed as a plan. Raises UserFault ``hour_skipped``, ``limit_unreadable``."""
    if joined is None:
        day, room, (coming, stays) = values["date"], values["room"], bearers.coming(values, values["date"])
        starts = moment_at(day, values["starts"], "starts")
    else:
        day, room, coming, stays = joined.starts.astimezone().date(), joined.room, joined.coming, joined.others
        starts = joined.starts
    comes, goes = (moment_at(day, values[each], each) for each in ("she_arrives", "she_leaves"))
    return MeetingToBe(
        room=room,
        times=MeetingTimes(starts, Stay(comes, goes), stays),
        seen=SeenHow(values["seen"]),
        coming=coming,
        female_officer=bool(values["female_officer"]),
        receives=values["receives"],
        interpreter=values["interpreter"],
        transport=Transport(values["transport"]),
        seating=Seating(values["seating"]),
        speaks=Speaks(values["speaks"]),
        phones_outside=bool(values["phones_outside"]),
        signal=values["signal"],
        unsafe=tuple(str(values["unsafe"]).splitlines()),
        together=_together(values),
    )


def _together(values: dict[str, Any]) -> Together | None:
    if not values["group"]:
        return None
    typed = to_ascii_digits(str(values["most_women"]).strip())
    if not typed.isascii() or not typed.isdigit() or len(typed) > 2:
        raise UserFault("limit_unreadable", field="most_women", limit=MOST_WOMEN)
    group = "" if values["group"] == _NEW else values["group"]
    return Together(int(typed), SeenHow(values["by_women"]), group)


def _group_words(row: GroupRow) -> str:
    when, room = moment(row.starts), as_typed(row.room)
    return T("Group {group}: {moment}, {room}", group=isolate(row.group), moment=when, room=room)


def _joined_words(row: GroupRow, names: dict[str, str]) -> str:
    """What she joins: she must agree to every office that comes."""
    offices = T(", ").join(names.get(each.recipient_id, T("an office she was not asked about")) for each in row.coming)
    count = T("Women so far: {count}.", count=number(row.women))
    when, room = moment(row.starts), as_typed(row.room)
    begins = T("It begins {moment} in {room}. Who comes: {offices}.", moment=when, room=room, offices=offices)
    return f"{begins} {count}"


def _at_most(agreed: SeenHow) -> str:
    """What is read to her, and why less can be chosen than there is."""
    if agreed is SeenHow.FACE:
        return T("Read it to her. She may choose differently on the day.")
    how = words.seen_word(agreed.value)
    return T("Before these offices she agreed to this at most: {how}. She may still choose less on the day.", how=how)
