"""One entry of the directory: its facts, what came of each call or visit, and taking it out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.directory import (
    CheckFound,
    CheckWay,
    DirectoryEntry,
    EntryKind,
    HelpNeed,
    OpenHours,
    Serves,
    ServiceCost,
)
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.phone import spaced
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import Refused, UserFault
from nsintake.services.liaison import directory, signing_asked
from nsintake.services.liaison.directory import CallMade
from ui.i18n import T, day
from ui.message import ask
from ui.page import CardsPage, Draft
from ui.pages.directory.letters_card import LettersCard
from ui.parts.to_figures import to_figures
from ui.widgets.basics import Card, Tone, button, clear, label, primary, row
from ui.widgets.field import needed
from ui.widgets.fields import ChoiceField, DateField, MultilineField, TextField
from ui.widgets.form import Form
from ui.widgets.many_field import ManyField
from ui.words import directory as words
from ui.words.rules import as_typed
from ui.words.values import language_word, said

if TYPE_CHECKING:
    from nsintake.domain.directory import EntryCheck
    from nsintake.services.liaison.directory import DirectoryView, EntryView

_YES_NO = ("female_staff", "anonymous", "id_asked", "guardian_asked", "recorded", "sends_patrol")


class EntryPage(CardsPage["DirectoryView"]):
    """One entry, or a new one."""

    parts = "entry"
    view: EntryView | None = None
    _shown_id = _told_of = b""
    """The entry whose facts stand in the fields; empty for a new one."""

    def build(self, body: QBoxLayout) -> None:
        super().build(body)
        self.header.add_action(button(T("The whole &directory"), lambda: self.shell.go("directory"), name="entry.all"))

    def read(self) -> DirectoryView:
        return directory.directory(self.signed_in)

    def about(self) -> Draft | None:
        return None if self.answer is None else {"entry": self._shown_id.hex()}

    def show_answer(self, answer: DirectoryView) -> None:
        clear(self.cards)
        given = self.given_id("entry_id")
        wanted = self._shown_id = answer.joined.get(given, given)
        self.view = next((view for view in answer.entries if view.entry_id == wanted), None)
        if wanted and self.view is None:
            gone = T(
                "This entry is not there any more. If it was joined with another one, the whole directory has that."
            )
            self.state.show_text(gone, Tone.WAITING)
            return
        if given not in {wanted, self._told_of}:
            self._told_of = given
            self.say_done(T("The entry that you had open was joined with this office. This is the entry of both."))
        entry = self.view.entry if self.view is not None else None
        self.header.set_title(as_typed(said(entry.name)) if entry is not None else T("New entry"), "")
        self._show_state(self.view)
        self.form = Form()
        if self.view is not None:
            self.cards.addWidget(self._verify_card(self.view))
        if self.view is not None and LettersCard.needed(answer, self.view):
            asked = wanted in answer.asked
            letters = LettersCard(self.signed_in, answer, self.view, self.shell.go, asked=asked)
            letters.chosen.connect(self._make_one)
            letters.keeper_wanted.connect(self._ask_keeper)
            letters.not_wanted.connect(self._not_signed)
            self.cards.addWidget(letters)
        self.cards.addWidget(self._facts_card(entry))
        if entry is not None and entry.recipient_id:
            self.cards.addWidget(to_figures(self.signed_in, lambda: self.shell.go("figures"), name=self.key))
        self.form.now_stored()
        self.form.edited.connect(self.draft_changed)

    def _show_state(self, view: EntryView | None) -> None:
        if view is None:
            self.state.show_text("")
            return
        told = words.doubt_words(view.state, view.verified_on)
        if not view.confirmed:
            told = T("No keeper has confirmed its name and address either, so nothing can be signed to it.")
        verified = ""
        if view.verified_on is not None:
            verified = T("Verified {day} by {name}", day=day(view.verified_on), name=as_typed(view.verified_by))
        self.state.show_text(told or verified, Tone.WAITING if told else Tone.GOOD)

    def _make_one(self, recipient_id: str) -> None:
        entry_id = self._shown_id
        self.act(
            lambda: directory.make_one(self.signed_in, entry_id, recipient_id),
            lambda office_id: self.shell.go("entry", entry_id=office_id.hex()),
            failed=self.tell,
        )

    def _ask_keeper(self) -> None:
        entry_id = self._shown_id
        self.act(
            lambda: signing_asked.ask_keeper(self.signed_in, entry_id),
            lambda _none: self.say_done_in("entry.letters", T("It is on Today of the keepers now."), "entry.make_one"),
            failed=self.tell,
        )

    def _not_signed(self) -> None:
        entry_id = self._shown_id
        self.act(
            lambda: signing_asked.not_to_be_signed(self.signed_in, entry_id),
            lambda _none: self.say_done_in("entry.letters", T("It is on Today no longer."), "entry.sign"),
            failed=self.tell,
        )

    # --- verifying

    def _verify_card(self, view: EntryView) -> Card:
        card = Card(T("Call or visit"), name="entry.verify_card")
        lead = T("Ask what is below, without a word about any woman. Then write down what came of it.")
        card.add(label(lead, "soft"))
        found = [(each.value, words.found_word(each)) for each in CheckFound if each is not CheckFound.CHANGED]
        ways = [(way.value, words.way_word(way)) for way in CheckWay]
        self.checks = Form()
        fields = (
            needed(ChoiceField("found", T("What came of it"), found)),
            needed(ChoiceField("how", T("How"), ways)),
            DateField("day", T("On which day"), help=T("Empty for today")),
        )
        card.add(row(*(self.checks.add(field) for field in fields)))
        verify = primary(T("&Write it down"), self._verify, name="entry.verify", icon="check")
        verify.setEnabled(self.signed_in.may(Permission.KEEP_DIRECTORY))
        card.add(row(verify, None))
        for check, name in reversed(tuple(zip(view.entry.checks, view.checked_by, strict=True))):
            card.add(label(_check_words(check, name), "small"))
        return card

    def _verify(self) -> None:
        values, view = self.checks.values(), self.view
        if values is None or view is None:
            return
        made = CallMade(view.entry_id, CheckFound(values["found"]), CheckWay(values["how"]), values["day"])
        self.act(
            lambda: directory.verify(self.signed_in, [made]),
            lambda _none: self.say_done(T("It is written down.")),
            beside=self.checks,
        )

    # --- its facts

    def _facts_card(self, entry: DirectoryEntry | None) -> Card:
        card, held = Card(T("What is known of it"), name="entry.facts"), entry or DirectoryEntry(EntryKind.SERVICE)
        add = self.form.add
        if held.recipient_id:
            signed = T("Its name, function and address are signed by keepers, under Our words, Offices.")
            card.add(label(signed, "soft", name="entry.words"))
        else:
            kinds = [(kind.value, words.entry_kind_word(kind)) for kind in EntryKind]
            card.add(_set(add(ChoiceField("kind", T("What it is"), kinds, required=True)), entry and held.kind.value))
            self._add_office(card, held)
            for lang in Lang:
                title = T("{what}, {language}", what=T("Name"), language=language_word(lang.value))
                card.add(_set(add(TextField(f"name.{lang.value}", title, required=True)), held.name.said_in(lang)))
        needs = [(need.value, words.help_need_word(need)) for need in HelpNeed]
        card.add(
            _set(add(ManyField("needs", T("What for"), needs, prefix="entry", required=True)), ",".join(held.needs))
        )
        phone = TextField(
            "phone",
            T("Telephone"),
            help=T("As it is dialled in Iraq; a hotline by its short number"),
            hint=T("needed for a hotline"),
            ltr=True,
        )
        focal = TextField("focal_point", T("Focal point, by function or name"))
        card.add(row(_set(add(phone), spaced(held.phone)), _set(add(focal), held.focal_point)))
        card.add(
            _set(add(TextField("place", T("Where it is"), help=T("Never of a shelter or a safe house"))), held.place)
        )
        people = MultilineField("people", T("Duty bearers by name, one a line"), rows=3)
        card.add(_set(add(people), "\n".join(held.people)))
        self._add_hours(card, held)
        served = [(who.value, words.serves_word(who)) for who in Serves]
        card.add(_set(add(ManyField("serves", T("Who is served"), served, prefix="entry")), ",".join(held.serves)))
        langs = [(lang.value, language_word(lang.value)) for lang in Lang]
        card.add(_set(add(ManyField("languages", T("Languages"), langs, prefix="entry")), ",".join(held.languages)))
        titles = _yes_no_titles()
        for first, second in zip(_YES_NO[::2], _YES_NO[1::2], strict=True):
            pair = [_set(add(_asked(name, titles[name])), _raw(getattr(held, name))) for name in (first, second)]
            card.add(row(*pair))
        card.add(
            _set(
                add(TextField("note", T("What else to know"), help=T("For colleagues. Nothing about any woman."))),
                held.note,
            )
        )
        acts = [primary(T("&Save"), self._save, name="entry.save")]
        if self.view is not None and self.view.own and not held.recipient_id:
            acts.append(button(T("Take it &out"), self._ask_remove, name="entry.remove"))
        for act in acts:
            act.setEnabled(self.signed_in.may(Permission.KEEP_DIRECTORY))
        card.add(row(*acts, None))
        return card

    def _add_office(self, card: Card, held: DirectoryEntry) -> None:
        """To which office a person belongs; nobody else is asked."""
        views = self.answer.entries if self.answer is not None else ()
        offices = [(view.entry.recipient_id, said(view.entry.name)) for view in views if view.entry.recipient_id]
        told = T("Who plans a meeting with that office can pick the name.")
        of_office = ChoiceField("of_office", T("Belongs to"), offices, help=told, prompt=T("To none of them"))
        card.add(_set(self.form.add(of_office), held.of_office))
        kind = self.form.fields["kind"]

        def ask_persons_only() -> None:
            of_office.setVisible(kind.raw() == EntryKind.PERSON.value)

        kind.changed.connect(ask_persons_only)
        ask_persons_only()

    def _add_hours(self, card: Card, held: DirectoryEntry) -> None:
        add = self.form.add
        hours = [(each.value, words.hours_word(each)) for each in OpenHours if each is not OpenHours.NOT_ASKED]
        costs = [(each.value, words.cost_word(each)) for each in ServiceCost if each is not ServiceCost.NOT_ASKED]
        not_asked = words.hours_word(OpenHours.NOT_ASKED)
        when = ChoiceField("hours", T("When somebody answers"), hours, prompt=not_asked)
        card.add(
            row(_set(add(when), held.hours.value), _set(add(TextField("hours_words", T("Hours"))), held.hours_words))
        )
        cost = ChoiceField("cost", T("What it costs her"), costs, prompt=not_asked)
        waits = TextField("waiting_days", T("Waiting time in days"), help=T("0 for the same day"), ltr=True)
        waited = "" if held.waiting_days is None else str(held.waiting_days)
        ends = DateField("ends_on", T("Ends on"), help=T("Empty where no end is known"))
        card.add(row(_set(add(cost), held.cost.value), _set(add(waits), waited), _set(add(ends), _day(held))))

    def _save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        before = self.view.entry if self.view is not None else None
        try:
            typed = _entry(values, before)
        except UserFault as fault:
            self.tell(fault)
            return
        entry_id = self.view.entry_id if self.view is not None else b""
        self.act(
            lambda: directory.save_entry(self.signed_in, entry_id, typed, before=before),
            self._saved,
            failed=self._not_saved,
        )

    def _saved(self, entry_id: bytes) -> None:
        self.form.now_stored()
        self.arguments = {"entry_id": entry_id.hex()}
        self.answer, self._kept = None, None
        self.draft_changed.emit()
        self.say_done(T("Saved. Nobody has verified it as it is now."))
        self.reload()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "changed_meanwhile":
            self.say_refused(error)
        else:
            self.tell(error)

    def _ask_remove(self) -> None:
        if self.view is None:
            return
        entry_id = self.view.entry_id
        asked = T("It is on no list any more. What the program brings comes back unverified.")
        gone = partial(
            self.act,
            lambda: directory.remove_entry(self.signed_in, entry_id),
            lambda _none: self.shell.go("directory"),
        )
        ask(self, asked, T("Take it out"), gone, title=T("Take this entry out?"))


def _set(field: Any, raw: Any) -> Any:
    field.set_raw(raw or "")
    return field


def _raw(answer: YesNo) -> str:
    return "" if answer is YesNo.UNKNOWN else answer.value


def _day(entry: DirectoryEntry) -> str:
    return entry.ends_on.isoformat() if entry.ends_on is not None else ""


def _asked(name: str, title: str) -> ChoiceField:
    answers = [(answer.value, words.asked_word(answer)) for answer in (YesNo.YES, YesNo.NO)]
    return ChoiceField(name, title, answers, prompt=words.asked_word(YesNo.UNKNOWN))


def _yes_no_titles() -> dict[str, str]:
    return {
        "female_staff": T("Female staff"),
        "anonymous": T("May she stay anonymous?"),
        "id_asked": T("Is an ID asked?"),
        "guardian_asked": T("Is a guardian asked?"),
        "recorded": T("Are calls recorded?"),
        "sends_patrol": T("Is a patrol sent?"),
    }


def _entry(values: dict[str, Any], before: DirectoryEntry | None) -> DirectoryEntry:
    """What is in the fields. Raises UserFault ``waiting_out_of_range``."""
    held = before or DirectoryEntry(EntryKind(values["kind"]))
    waiting = to_ascii_digits(str(values["waiting_days"] or ""))
    if waiting and not (waiting.isascii() and waiting.isdigit() and len(waiting) <= 4):
        raise UserFault("waiting_out_of_range", field="waiting_days", limit=730)
    if not held.recipient_id:
        named = {lang.value: str(values[f"name.{lang.value}"]) for lang in Lang}
        office = str(values["of_office"] or "")
        held = replace(held, kind=EntryKind(values["kind"]), name=Wording(**named), of_office=office)
    return replace(
        held,
        needs=tuple(HelpNeed(need) for need in _parts(values["needs"])),
        phone=str(values["phone"]),
        focal_point=str(values["focal_point"]),
        place=str(values["place"]),
        people=tuple(str(values["people"]).splitlines()),
        hours=OpenHours(values["hours"] or OpenHours.NOT_ASKED),
        hours_words=str(values["hours_words"]),
        cost=ServiceCost(values["cost"] or ServiceCost.NOT_ASKED),
        waiting_days=int(waiting) if waiting else None,
        ends_on=values["ends_on"],
        serves=tuple(Serves(who) for who in _parts(values["serves"])),
        languages=tuple(Lang(lang) for lang in _parts(values["languages"])),
        note=str(values["note"]),
        female_staff=_answer(values["female_staff"]),
        anonymous=_answer(values["anonymous"]),
        id_asked=_answer(values["id_asked"]),
        guardian_asked=_answer(values["guardian_asked"]),
        recorded=_answer(values["recorded"]),
        sends_patrol=_answer(values["sends_patrol"]),
    )


def _answer(raw: str | None) -> YesNo:
    return YesNo(raw or YesNo.UNKNOWN)


def _parts(raw: str) -> list[str]:
    return [part for part in str(raw or "").split(",") if part]


def _check_words(check: EntryCheck, name: str) -> str:
    how = words.way_word(check.how) if check.how is not None else ""
    told = T(", ").join(part for part in (how, words.found_word(check.found)) if part)
    return T("{day}, {name}: {told}", day=day(check.day), name=as_typed(name), told=told)
