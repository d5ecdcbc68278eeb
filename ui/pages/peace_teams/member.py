"""One member by code: the state, trainings, the code of conduct, a threat and misconduct.

Object names: ``member.state``, ``member.done``, ``member.print``, ``member.printed``, ``member.pause``,
``member.resume``, ``member.leave``, ``topic``, ``trained_on``, ``member.train``, ``conduct_on``, ``member.conduct``,
``member.threat``, ``member.threat.begin``, ``member.step.KIND``, ``member.threat.end``, ``member.misconduct``,
``member.misconduct.report``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.peace_team import INCIDENT_HOURS, MemberState, TeamTopic, ThreatStep
from nsintake.domain.roles import Permission
from nsintake.errors import UserFault
from nsintake.services.peace_teams import member_trouble, peace_members
from ui.i18n import T, day, isolate
from ui.message import ask
from ui.page import CardsPage, Draft
from ui.pages.peace_teams.invitation_card import TeamInvitationCard
from ui.parts.state_pills import member_pill
from ui.widgets.basics import Card, Notice, Tone, button, clear, label, primary, row
from ui.widgets.field import needed
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.form import Form
from ui.words import complaints as complaint_words
from ui.words import peace_teams as words
from ui.words import values

if TYPE_CHECKING:
    from datetime import date

    from nsintake.domain.complaint import ComplaintContact
    from nsintake.domain.peace_team import PeaceMember
    from nsintake.services.peace_teams.peace_members import MemberView


@dataclass(frozen=True, slots=True)
class MemberPageData:
    """The member, None where there is none; and to whom misconduct goes."""

    view: MemberView | None
    contacts: tuple[ComplaintContact, ...]


class TeamMemberPage(CardsPage[MemberPageData]):
    """A member of a peace team."""

    parts = "member"

    def build(self, body: QBoxLayout) -> None:
        super().build(body)
        every = button(T("All &members"), lambda: self.shell.go("peace_teams"), name="member.all")
        self.header.add_action(every)

    def read(self) -> MemberPageData:
        wanted = self.given_id("member_id")
        members = peace_members.register(self.signed_in)
        found = next((view for view in members if view.member_id == wanted), None)
        return MemberPageData(found, member_trouble.goes_to(self.signed_in))

    def about(self) -> Draft | None:
        view = self.answer.view if self.answer is not None else None
        return None if view is None else {"member": view.member_id.hex()}

    def show_answer(self, answer: MemberPageData) -> None:
        clear(self.cards)
        self.form = Form()
        if answer.view is None:
            self.state.show_text(T("This member is not on the register."), Tone.WAITING)
            return
        member = answer.view.member
        self.header.set_title(T("Member {code}", code=isolate(member.code)), "")
        pill = member_pill(member)
        self.state.show_text(pill.words, pill.tone)
        if member.threat is not None:
            self.cards.addWidget(self._threat(member))
        if member.state is not MemberState.LEFT:
            self.cards.addWidget(self._trainings(member))
            self.cards.addWidget(self._invitation(member))
            self.cards.addWidget(self._works(member))
        if member.threat is None and member.state is not MemberState.LEFT:
            self.cards.addWidget(self._no_threat())
        self.cards.addWidget(self._misconduct(answer.contacts))
        self.form.edited.connect(self.draft_changed)

    # --- trainings and the code of conduct

    def _trainings(self, member: PeaceMember) -> Card:
        card = Card(T("Trained on"), name="member.trainings")
        for known in member.trained:
            card.add(label(T("{topic}, {day}", topic=words.topic_word(known.topic), day=day(known.day))))
        topics = [(topic.value, words.topic_word(topic)) for topic in TeamTopic]
        self.topic = needed(ChoiceField("topic", T("Topic"), topics))
        self.trained_on = DateField("trained_on", T("On which day"), help=T("Empty for today"))
        card.add(row(self.form.add(self.topic), self.form.add(self.trained_on)))
        card.add(row(button(T("&Write the training down"), self._train, name="member.train"), None))
        signed = T("Not signed yet.")
        if member.conduct_on is not None:
            signed = T("Code of conduct signed on {day}.", day=day(member.conduct_on))
        card.add(label(signed, name="member.signed"))
        self.conduct_on = DateField("conduct_on", T("Code of conduct signed on"), help=T("Empty for today"))
        card.add(self.form.add(self.conduct_on))
        card.add(row(button(T("Write the &signature down"), self._sign, name="member.conduct"), None))
        return card

    def _train(self) -> None:
        topic = self.topic.raw()
        if not topic:
            self.topic.show_fault(UserFault("field_missing", field="topic"))
            return
        on = self._day(self.trained_on)
        if on is not None:
            work = partial(peace_members.record_training, self.signed_in, self._id(), TeamTopic(topic), on)
            self.act(work, self._written, failed=partial(self._beside, self.trained_on))

    def _sign(self) -> None:
        on = self._day(self.conduct_on)
        if on is not None:
            work = partial(peace_members.record_conduct, self.signed_in, self._id(), on)
            self.act(work, self._written, failed=partial(self._beside, self.conduct_on))

    def _day(self, field: DateField) -> date | None:
        """The day in a field, today where it is empty; None after the field says what is wrong with it."""
        try:
            found: date | None = field.value()
        except UserFault as fault:
            field.show_fault(fault)
            return None
        return found or self.signed_in.today()

    def _beside(self, field: DateField, error: Exception) -> None:
        """A fault of the day is said at the day."""
        if isinstance(error, UserFault) and error.params.get("field") == "day":
            field.show_fault(error)
        else:
            self.tell(error)

    def _written(self, _none: None) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self.draft_changed.emit()
        self.say_done(T("It is written down."))

    def _invitation(self, member: PeaceMember) -> Card:
        """The sheet that the member passes on; whoever pauses passes nothing on."""
        if member.state is MemberState.ACTIVE:
            return TeamInvitationCard(self, "member")
        card = Card(T("Invitation"), name="member.invitation")
        card.add(label(T("Whoever pauses passes no invitation on."), "soft", name="member.no_invitation"))
        return card

    # --- works with us, pauses, left

    def _works(self, member: PeaceMember) -> Card:
        card = Card(T("Works with us"), name="member.works")
        card.add(label(T("Why somebody pauses or leaves is not written down. A code is never given again."), "soft"))
        acts = []
        if member.state is MemberState.ACTIVE:
            acts.append(button(T("P&ause"), partial(self._set, MemberState.PAUSED), name="member.pause"))
        else:
            again = primary(T("Active &again"), partial(self._set, MemberState.ACTIVE), name="member.resume")
            acts.append(again)
            if member.threat is not None:
                again.setEnabled(False)
                card.add(label(T("Active again: only once a lead has looked after the threat."), name="member.why_off"))
        acts.append(button(T("&Left"), self._ask_left, name="member.leave"))
        card.add(row(*acts, None))
        return card

    def _set(self, state: MemberState) -> None:
        work = partial(peace_members.set_state, self.signed_in, self._id(), state)
        self.act(work, lambda _none: self.say_done(T("It is written down.")), failed=self.say_refused)

    def _ask_left(self) -> None:
        asked = T("Whoever left comes back under a new code only.")
        ask(self, asked, T("The member left"), partial(self._set, MemberState.LEFT), title=T("Did this member leave?"))

    # --- a threat

    def _no_threat(self) -> Card:
        card = Card(T("Somebody threatens this member"), name="member.no_threat")
        hours = T("%Ln hours", "", INCIDENT_HOURS)
        said = T(
            "The member pauses at once. The steps come on Today, and the lead is told, to look after it within "
            "{hours}. What happened is not written here.",
            hours=hours,
        )
        card.add(label(said, "soft"))
        begin = button(T("A &threat: begin the steps"), self._ask_begin, name="member.threat.begin", icon="warning")
        card.add(row(begin, None))
        return card

    def _threat(self, member: PeaceMember) -> Card:
        card = Card(T("This member is threatened"), name="member.threat")
        done = member.threat.done if member.threat is not None else ()
        card.add(Notice(T("Paused: takes no hand-over and passes nothing on."), Tone.GOOD, name="member.paused"))
        for step in ThreatStep:
            if step in done:
                card.add(Notice(words.step_word(step), Tone.GOOD, name=f"member.done.{step.value}"))
                continue
            act = button(T("It is done"), partial(self._step, step), name=f"member.step.{step.value}")
            act.setAccessibleDescription(words.step_word(step))
            card.add(row(label(words.step_word(step)), act, stretch_first=True))
        lead = T("A lead looks after it: who else is in danger, what changes, whether somebody else must be told.")
        end = primary(T("It is &looked after"), self._end, name="member.threat.end", icon="check")
        end.setEnabled(self.signed_in.may(Permission.LEAD_SECURITY) and set(done) == set(ThreatStep))
        card.add(row(label(lead), end, stretch_first=True))
        return card

    def _ask_begin(self) -> None:
        asked = T("The member pauses at once. The lead is told, and the steps come on Today. Only a lead can end it.")
        ask(self, asked, T("Begin the steps"), self._begin, title=T("Is this member threatened?"))

    def _begin(self) -> None:
        work = partial(member_trouble.report_threat, self.signed_in, self._id())
        told = T("The member is paused. The steps are below, and on Today.")
        self.act(work, lambda _none: self.say_done(told), failed=self.say_refused)

    def _step(self, step: ThreatStep) -> None:
        self.act(lambda: member_trouble.step_done(self.signed_in, self._id(), step), failed=self.say_refused)

    def _end(self) -> None:
        self.act(lambda: member_trouble.end_threat(self.signed_in, self._id()), failed=self.say_refused)

    # --- misconduct

    def _misconduct(self, contacts: tuple[ComplaintContact, ...]) -> Card:
        card = Card(T("Misconduct of this member"), name="member.misconduct")
        said = T(
            "It is not looked into here, and nothing about it is written here. You must report it outside the office:"
        )
        card.add(label(said))
        for contact in contacts:
            reach = T("{name}: {reach}", name=values.said(contact.name), reach=isolate(contact.reach))
            card.add(label(complaint_words.to_word(contact.to), "label"))
            card.add(label(reach))
        if not contacts:
            card.add(Notice(T("No contact is entered yet. A keeper does it under Our words."), Tone.URGENT))
        report = button(T("&Reported outside: pause and count"), self._ask_report, name="member.misconduct.report")
        card.add(row(report, None))
        return card

    def _ask_report(self) -> None:
        asked = T(
            "The member pauses as for any other reason, and one more is counted in this year. That it was for "
            "misconduct is written nowhere."
        )
        ask(self, asked, T("Pause and count"), self._report, title=T("Did you report it outside?"))

    def _report(self) -> None:
        work = partial(member_trouble.report_misconduct, self.signed_in, self._id())
        self.act(work, lambda _none: self.say_done(T("Counted.")), failed=self.say_refused)

    def _id(self) -> bytes:
        view = self.answer.view if self.answer is not None else None
        return view.member_id if view is not None else b""
