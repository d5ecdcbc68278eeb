"""The page of one forum: invited, held, what was agreed, and its papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.forum import ForumOff, ForumStatus, GuestKind, InvitedAnswer, InvitedHow
from nsintake.domain.language import Lang
from nsintake.errors import UserFault
from nsintake.services.forums import forum_papers, forum_planning, forum_points, forum_view
from nsintake.services.forums.forum_points import NewForumPoint
from ui.i18n import T, day, digits
from ui.message import ask
from ui.page import CardsPage, Draft
from ui.pages.forums import cards
from ui.pages.forums.papers import print_points, printed_words
from ui.pages.forums.rows import owner_in, values_of
from ui.parts.paper_language import PaperLanguage
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, Tone, button, clear, label, row
from ui.widgets.form import Form
from ui.words import forums as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.forums.forum_view import ForumView
    from nsintake.services.wording.forms import BlankPaper


class ForumPage(CardsPage["ForumView"]):
    """A forum."""

    parts = "forum"

    def build(self, body: QBoxLayout) -> None:
        super().build(body)
        self.header.add_action(button(T("&All forums"), lambda: self.shell.go("forums"), name="forum.all"))

    def read(self) -> ForumView:
        return forum_view.open_forum(self.signed_in, self.given_id("forum_id", "target"))

    def about(self) -> Draft | None:
        return None if self.answer is None else {"forum": self.answer.forum_id.hex()}

    def show_answer(self, answer: ForumView) -> None:
        clear(self.cards)
        self.form = Form()
        forum = answer.forum
        when = T("{day}, {hour}", day=day(forum.day), hour=digits(forum.hour)) if forum.hour else day(forum.day)
        self.header.set_title(T("Forum of {day}", day=when), as_typed(forum.place))
        self._show_state(answer)
        shown = (
            self._minutes_first(answer) if answer.past or forum.status is ForumStatus.HELD else self._planned(answer)
        )
        for card in shown:
            self.cards.addWidget(card)
        self.form.now_stored()
        self.form.edited.connect(self.draft_changed)

    def _minutes_first(self, answer: ForumView) -> list[QWidget]:
        minutes = cards.minutes_card(self.form, answer, self._hold, self._uninvited, self._came_too)
        points = cards.points_card(self.form, answer, self._open_point, self._agree)
        if answer.forum.status is ForumStatus.HELD:
            return [points, minutes, self._papers(answer)]
        return [minutes, self._offices(answer), self._plan(answer), points]

    def _planned(self, answer: ForumView) -> list[QWidget]:
        points = cards.points_card(self.form, answer, self._open_point, self._agree)
        if answer.forum.status is ForumStatus.CANCELLED:
            return [points]
        found: list[QWidget] = [self._plan(answer), self._offices(answer)]
        if answer.forum.day <= self.signed_in.today():
            found.append(cards.minutes_card(self.form, answer, self._hold, self._uninvited, self._came_too))
        else:
            later = T("From {day} on, write here who came and what was agreed.", day=day(answer.forum.day))
            found.append(label(later, "soft", name="forum.later"))
        return [*found, points, self._papers(answer)]

    def _offices(self, answer: ForumView) -> Card:
        return cards.offices_card(self.form, answer, self._invite, self._invite_guest, self._answers)

    def _plan(self, answer: ForumView) -> Card:
        return cards.plan_card(self.form, answer, self._save, self._move, self._ask_cancel)

    def _papers(self, answer: ForumView) -> Card:
        card = Card(T("Papers"), name="forum.papers")
        self.lang = PaperLanguage()
        title = T("Print the minut&es")
        if answer.forum.status is not ForumStatus.HELD:
            title = T("Print the invitation list and open points")
        act = button(title, self._print_minutes, name="forum.print", icon="printer")
        points = button(T("Print the open p&oints"), self._print_points, name="forum.print_points", icon="printer")
        card.add(self.lang)
        card.add(row(act, points, None))
        self.printed = PrintedNotice("forum.printed")
        card.add(self.printed)
        return card

    def _show_state(self, view: ForumView) -> None:
        forum = view.forum
        if view.past:
            told = T("Its day is over. Write what it was, move it, or cancel it.")
            self.state.show_text(told, Tone.URGENT)
        elif forum.because is not None:
            told = T("Cancelled: {reason}. Its open points go on.", reason=words.forum_off_word(forum.because))
            self.state.show_text(told, Tone.NEUTRAL)
        elif forum.status is ForumStatus.HELD:
            self.state.show_text(T("Held. Write down what was agreed, each with an owner and a day."), Tone.INFO)
        else:
            told = T("Planned by {name}. No photos, no names and no case at a forum.", name=as_typed(view.keeper))
            self.state.show_text(told, Tone.INFO)

    # --- acts

    def _change(self, work: Callable[[bytes], object], told: str, at: tuple[str, str], *emptied: str) -> None:
        """Do it for this forum; then what was typed for it is out of the fields. ``at``: the card in which it is said,
        and where the keyboard is then.
        """
        if self.answer is not None:
            forum_id = self.answer.forum_id
            self.act(lambda: work(forum_id), lambda _done: self._changed(told, at, emptied))

    def _changed(self, told: str, at: tuple[str, str], emptied: tuple[str, ...]) -> None:
        self.form.take_back(*emptied)
        self.draft_changed.emit()
        self.say_done_in(at[0], told, at[1])

    def _save(self) -> None:
        values = values_of(self.form, "place", "agenda")
        if values is not None:
            save = partial(forum_planning.change_plan, self.signed_in, **values)
            self._keep(save, T("The plan is saved."), ("forum.plan", "forum.save"), "place", "agenda")

    def _keep(self, work: Callable[[bytes], object], told: str, at: tuple[str, str], *names: str) -> None:
        """Do it for this forum; then these fields show what is stored and no draft."""
        if self.answer is not None:
            forum_id = self.answer.forum_id
            self.act(lambda: work(forum_id), lambda _done: self._stored(told, at, names))

    def _stored(self, told: str, at: tuple[str, str], names: tuple[str, ...]) -> None:
        self.form.now_stored(*names)
        self._changed(told, at, ())

    def _move(self) -> None:
        values = values_of(self.form, "day", "hour")
        if values is not None:
            told = T("It is moved. Nobody has answered for the new day: tell the offices.")
            move = partial(forum_planning.move_forum, self.signed_in, day=values["day"], hour=values["hour"])
            self._change(move, told, ("forum.plan", "forum.move"), "day", "hour")

    def _ask_cancel(self) -> None:
        values = values_of(self.form, "because")
        if values is not None:
            cancel = partial(forum_planning.cancel_forum, self.signed_in, because=ForumOff(values["because"]))
            asked = T("Tell the offices that were invited. What is open goes on to the next forum.")
            done = partial(self._change, cancel, T("It is cancelled."), ("", ""), "because")
            ask(self, asked, T("Cancel it"), done, title=T("Cancel this forum?"))

    def _invite(self) -> None:
        values = values_of(self.form, "office", "invited_how")
        if values is not None:
            entry_id, how = bytes.fromhex(values["office"]), InvitedHow(values["invited_how"])
            invite = partial(forum_planning.invite_office, self.signed_in, entry_id=entry_id, how=how)
            self._change(invite, T("It is on the list."), ("forum.offices", "office"), "office", "invited_how")

    def _invite_guest(self) -> None:
        name, kind, how = cards.GUEST
        values = values_of(self.form, *cards.GUEST)
        if values is not None:
            invite = partial(
                forum_planning.invite_guest,
                self.signed_in,
                who=values[name],
                kind=GuestKind(values[kind]),
                how=InvitedHow(values[how]),
            )
            told, at = T("They are on the list."), ("forum.offices", name)
            self._change(lambda forum_id: invite(forum_id=forum_id), told, at, *cards.GUEST)

    def _came_too(self) -> None:
        name, kind = cards.UNINVITED_GUEST
        values, answer = values_of(self.form, name, kind), self.answer
        if values is None or answer is None:
            return
        forum_id, who, what = answer.forum_id, values[name], GuestKind(values[kind])
        self.act(
            lambda: forum_planning.invite_guest(self.signed_in, forum_id, who, what, InvitedHow.NOT_INVITED),
            lambda guest_id: self._changed(
                T("They are on the list. Say how many came of them."),
                ("forum.minutes", cards.came_name(guest_id)),
                cards.UNINVITED_GUEST,
            ),
            beside=self.form.fields[name],
        )

    def _uninvited(self) -> None:
        field, answer = self.form.fields[cards.UNINVITED], self.answer
        if not field.raw():
            field.show_fault(UserFault("field_missing", field=field.name))
        elif answer is not None:
            forum_id, entry_id = answer.forum_id, bytes.fromhex(field.raw())
            self.act(
                lambda: forum_planning.invite_office(self.signed_in, forum_id, entry_id, InvitedHow.NOT_INVITED),
                lambda _none: self._changed(
                    T("It is on the list. Say how many came of it."),
                    ("forum.minutes", cards.came_name(entry_id)),
                    (cards.UNINVITED,),
                ),
                beside=field,
            )

    def _answers(self) -> None:
        if self.answer is None:
            return
        names = {key: cards.answer_name(key) for key, _, _ in cards.invited_of(self.answer)}
        raw = self.form.raw()
        answers = {key: InvitedAnswer(raw[name] or InvitedAnswer.NONE) for key, name in names.items()}
        note = partial(forum_planning.note_answers, self.signed_in, answers=answers)
        at = ("forum.offices", "forum.answers")
        self._keep(note, T("The answers are written down."), at, *names.values())

    def _hold(self) -> None:
        values, view = values_of(self.form, "held_on"), self.answer
        if values is None or view is None:
            return
        try:
            what = cards.held_of(self.form, view, values["held_on"])
        except UserFault as fault:
            self.tell(fault)
            return
        came = (cards.came_name(key) for key, _, _ in cards.invited_of(view))
        hold = partial(forum_planning.hold_forum, self.signed_in, what=what)
        told, at = T("The minutes are written. Now write down what was agreed."), ("forum.points_card", "text")
        if view.forum.status is ForumStatus.HELD:
            told, at = T("The minutes are written again."), ("forum.minutes", "forum.hold")
        self._keep(hold, told, at, "held_on", *cards.GROUPS, cards.ABOUT, *cards.SAID, *came)

    def _agree(self) -> None:
        values = values_of(self.form, "text", "owner", "due", "how")
        if values is not None:
            owner = owner_in(values["owner"])
            new = NewForumPoint(values["text"], owner, values["due"], values["how"])
            add = partial(forum_points.add_point, self.signed_in, new=new)
            told = T("The point is written down. An office has no Today, so it is on yours: ask the office.")
            if owner.guest_id:
                told = T("The point is written down. A group has no Today, so it is on yours: ask them.")
            if owner.uid:
                names = self.answer.colleagues if self.answer is not None else {}
                whose = as_typed(names.get(owner.uid, ""))
                told = T("The point is written down, and on Today of {name}.", name=whose)
            self._change(add, told, ("forum.points_card", "text"), *values)

    def _open_point(self, point_id: str) -> None:
        self.shell.go("forum_point", point_id=point_id)

    # --- papers

    def _print_minutes(self) -> None:
        if self.answer is not None:
            self._print(partial(forum_papers.print_minutes, self.signed_in, self.answer.forum_id))

    def _print_points(self) -> None:
        print_points(self, self.lang.lang(), self.printed)

    def _print(self, drawn: Callable[[Lang], BlankPaper]) -> None:
        lang = self.lang.lang()
        print_and_say(
            self,
            self.shell.printer,
            lambda: (drawn(lang),),
            self.printed,
            lambda _papers: printed_words(),
            failed=self.tell,
        )
