"""The register of community peace teams by code, a new member, and the sessions that were held.

Object names: ``teams.never``, ``code``, ``teams.add``, ``teams.text``, ``teams.table``, ``teams.count``,
``teams.conduct``, ``teams.printed``, ``teams.sessions``, ``teams.call_off.N``, ``teams.years``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from nsintake.domain.peace_team import MemberState
from nsintake.domain.text import to_ascii_digits
from nsintake.services.peace_teams import member_trouble, mentoring, peace_members, peace_papers
from ui import i18n
from ui.i18n import T, day, isolate, listed, number
from ui.page import Draft, FormPage
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.parts.state_pills import member_pill
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, clear, label, primary, row, rule
from ui.widgets.data_table import DataTable
from ui.widgets.field import TextField
from ui.widgets.fields import CheckField
from ui.widgets.form import Form
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import peace_teams as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.peace_teams.mentoring import SessionView
    from nsintake.services.peace_teams.peace_members import MemberView

_ROWS_SEEN, _SESSIONS_SEEN = 12, 10


@dataclass(frozen=True, slots=True)
class TeamsPageData:
    """The register, the next free code, sessions, and the years of misconduct with their number."""

    members: tuple[MemberView, ...]
    free: str
    sessions: tuple[SessionView, ...]
    years: tuple[tuple[int, int], ...]


class PeaceTeamsPage(FormPage[TeamsPageData]):
    """Community peace teams."""

    _just_added = False

    def subtitle(self) -> str:
        return T("Members by code alone: no name, no number and no address of theirs is kept here.")

    def build(self, body: QBoxLayout) -> None:
        go = self.shell.go
        conduct = button(T("Print the &code of conduct"), self._print, name="teams.conduct", icon="printer")
        session = button(T("&Session with members"), lambda: go("team_mentoring"), name="teams.session")
        hand = primary(T("&Hand-overs"), lambda: go("hand_overs"), name="teams.hand_overs", icon="forward")
        for act in (conduct, session, hand):
            self.header.add_action(act)
        self.printed = PrintedNotice("teams.printed")
        body.addWidget(self.printed)
        body.addWidget(Notice(words.never_words(), Tone.INFO, name="teams.never"))
        self.filters = self._filters()
        body.addWidget(self.filters)
        body.addWidget(self._listed())
        body.addWidget(self._new())
        self._sessions = QVBoxLayout()
        self._sessions.setSpacing(18)
        body.addLayout(self._sessions)
        self.years = label("", "soft", name="teams.years")
        body.addWidget(self.years)

    def _new(self) -> Card:
        card = Card(T("New member"), name="teams.new")
        self.code = TextField("code", T("Code"), required=True, ltr=True)
        self.form.add(self.code)
        self.form.edited.connect(self.draft_changed)
        self.free = label("", "soft", name="teams.free")
        card.add(row(self.code, None))
        card.add(self.free)
        card.add(row(primary(T("&Take in"), self._add, name="teams.add", icon="plus"), None))
        self.added = Notice("", Tone.GOOD, name="teams.added")
        card.add(self.added)
        return card

    def _filters(self) -> Card:
        card = Card(name="teams.filters")
        self.wanted = Form()
        text, left = TextField("text", T("Code"), ltr=True), CheckField("left", T("Also who left"))
        text.edit.setObjectName("teams.text")
        left.box.setObjectName("teams.left")
        card.add(row(self.wanted.add(text), self.wanted.add(left), None))
        self.count = label("", "small", name="teams.count")
        card.add(self.count)
        self.wanted.edited.connect(self._show_rows)
        return card

    def _listed(self) -> Card:
        card = Card(flush=True)
        self.table = DataTable(_columns(), name="teams.table", describe=T("Members of peace teams"), most_lines=6)
        self.table.opened.connect(lambda member_id: self.shell.go("team_member", member_id=member_id))
        card.add(self.table)
        self.nothing = EmptyState("person", T("Nobody is on the register"), T("Take the first member in by a code."))
        self.nothing.setObjectName("teams.empty")
        card.add(self.nothing)
        return card

    # --- what is shown

    def read(self) -> TeamsPageData:
        signed_in = self.signed_in
        return TeamsPageData(
            peace_members.register(signed_in),
            peace_members.next_free_code(signed_in),
            mentoring.sessions(signed_in),
            member_trouble.misconduct_years(signed_in),
        )

    def about(self) -> Draft | None:
        return None if self.answer is None else {"about": "teams"}

    def show_answer(self, answer: TeamsPageData) -> None:
        self.free.setText(T("Not used yet: {code}", code=isolate(answer.free)) if answer.free else "")
        self._show_rows()
        if self._just_added:  # the list above has grown: now it can be brought into sight
            self._just_added = False
            self.added.tell(T("Taken in. Open the member to write down the trainings and the signed code of conduct."))
        clear(self._sessions)
        if answer.sessions:
            self._sessions.addWidget(self._held(answer.sessions))
        counted = [T("{year}: {count}", year=number(year), count=number(count)) for year, count in answer.years]
        said = T(
            "Misconduct of members reported outside, in years whose figures are published: {years}",
            years=T(", ").join(counted),
        )
        self.years.setText(said if counted else "")

    def _show_rows(self) -> None:
        if self.answer is None:
            return
        wanted = self.wanted.raw()
        text = to_ascii_digits(str(wanted["text"])).strip().upper()
        shown = [
            view
            for view in self.answer.members
            if text in view.member.code and (wanted["left"] or view.member.state is not MemberState.LEFT)
        ]
        self.table.set_rows([_row(view) for view in shown])
        self.table.fit_height(_ROWS_SEEN)
        self.filters.setVisible(bool(self.answer.members))
        self.table.setVisible(bool(self.answer.members))
        self.nothing.setVisible(not self.answer.members)
        self.count.setText(T("{shown} of %Ln members", "", len(self.answer.members), shown=len(shown)))

    def _held(self, sessions: tuple[SessionView, ...]) -> QWidget:
        card = Card(T("Sessions with members"), name="teams.sessions")
        for at, view in enumerate(sessions[:_SESSIONS_SEEN]):
            if at:
                card.add(rule())
            held = view.session
            codes = listed(isolate(code) for code in held.members)
            card.add(label(T("{day}: {topic}", day=day(held.day), topic=words.topic_word(held.topic)), "label"))
            card.add(label(codes))
            if held.next_steps:
                card.add(label(as_typed(held.next_steps), "soft"))
            if view.waits and held.next_on is not None:
                off = button(
                    T("It will not be held"), partial(self._call_off, view.session_id), name=f"teams.call_off.{at}"
                )
                card.add(row(label(T("Next one on {day}", day=day(held.next_on))), None, off))
        return card

    # --- what is done

    def _add(self) -> None:
        values = self.form.values()
        if values is not None:
            self.act(lambda: peace_members.add_member(self.signed_in, str(values["code"])), self._added)

    def _added(self, _member_id: bytes) -> None:
        self.code.set_raw("")
        self.draft_changed.emit()
        self._just_added = True

    def _call_off(self, session_id: bytes) -> None:
        self.act(lambda: mentoring.call_off(self.signed_in, session_id))

    def _print(self) -> None:
        lang = i18n.language()
        told = T("Printed. It is signed on paper and kept in the cabinet; here only the day is written down.")
        print_and_say(
            self,
            self.shell.printer,
            lambda: (peace_papers.conduct(self.signed_in, lang),),
            self.printed,
            lambda _papers: told,
        )


def _row(view: MemberView) -> TableRow:
    member = view.member
    last = member.trained[-1] if member.trained else None
    threat = Pill(T("Threatened: {state}", state=words.state_word(member.state)), Tone.URGENT)
    return TableRow(
        view.member_id.hex(),
        {
            "code": member.code,
            "state": member_pill(member) if member.threat is None else threat,
            "conduct": day(member.conduct_on) if member.conduct_on is not None else T("Not signed"),
            "trained": T("{topic}, {day}", topic=words.topic_word(last.topic), day=day(last.day)) if last else "",
            "act": T("Open it"),
        },
    )


def _columns() -> list[Column]:
    return [
        Column("code", T("Code"), ColumnKind.CODE, share=3),
        Column("state", T("Status"), ColumnKind.PILL, share=6),
        Column("conduct", T("Code of conduct"), share=4),
        Column("trained", T("Trained last"), share=7),
        Column("act", "", ColumnKind.ACT, share=3),
    ]
