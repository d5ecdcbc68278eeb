"""Why an entry gets no letters, and making one entry of two that are the same office.

Object names: ``entry.no_letters``, ``entry.sign``, ``entry.twice``, ``entry.is_office`` (which office it is),
``entry.make_one``, ``entry.other``, ``entry.ask_keeper``, ``entry.asked``, ``entry.not_signed``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from nsintake.domain.directory import can_be_office
from nsintake.domain.roles import Permission
from ui.i18n import T
from ui.message import ask
from ui.widgets.basics import Card, Notice, Tone, button, label, row
from ui.widgets.fields import ChoiceField
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.liaison.directory import DirectoryView, EntryView


class LettersCard(Card):
    """The card. ``chosen`` carries the id of the office that this entry is, once somebody agreed; ``keeper_wanted``: a
    keeper is asked to sign it, ``not_wanted``: a keeper does not. ``asked``: one was asked.
    """

    chosen = Signal(str)
    keeper_wanted, not_wanted = Signal(), Signal()

    def __init__(
        self,
        signed_in: SignedIn,
        answer: DirectoryView,
        view: EntryView,
        go: Callable[..., object],
        *,
        asked: bool,
    ) -> None:
        super().__init__(T("Letters"), name="entry.letters")
        self._asked = asked
        twice = answer.other_halves(view.entry)
        if view.entry.recipient_id:
            self._say_other(twice, go)
        else:
            self._say_no_letters(signed_in, answer, view, go)

    @staticmethod
    def needed(answer: DirectoryView, view: EntryView) -> bool:
        """Whether there is anything to say: an entry that gets no letters, or an office that is there twice."""
        return can_be_office(view.entry) or bool(answer.other_halves(view.entry))

    def _say_other(self, twice: tuple[EntryView, ...], go: Callable[..., object]) -> None:
        told = T(
            "Another entry has the same name and gets no letters. If it is this office, make them one entry there."
        )
        self.add(Notice(told, Tone.WAITING, name="entry.twice"))
        other = twice[0].entry_id.hex()
        self.add(row(button(T("Open the &other entry"), lambda: go("entry", entry_id=other), name="entry.other"), None))

    def _say_no_letters(
        self, signed_in: SignedIn, answer: DirectoryView, view: EntryView, go: Callable[..., object]
    ) -> None:
        told = T("It gets no letters: first a keeper signs its name and address under Our words, Offices.")
        self.add(label(told, "soft", name="entry.no_letters"))
        entry_id = view.entry_id.hex()
        if self._asked:
            told = T("A keeper was asked to sign it: it is on Today of every keeper.")
            self.add(Notice(told, Tone.INFO, name="entry.asked"))
        if signed_in.may(Permission.EDIT_CONTENT):
            sign = button(T("Sign it as an o&ffice"), lambda: go("offices", entry_id=entry_id), name="entry.sign")
            no = button(T("Do &not sign it"), self.not_wanted.emit, name="entry.not_signed") if self._asked else None
            self.add(row(sign, no, None))
        elif not self._asked:
            want = button(T("As&k a keeper to sign it"), self.keeper_wanted.emit, name="entry.ask_keeper", icon="send")
            want.setEnabled(signed_in.may(Permission.KEEP_DIRECTORY))
            self.add(row(want, None))
        twice = answer.other_halves(view.entry)
        if twice:
            told = T("An office of this name gets letters and has an entry of its own. If both are one office, say so.")
            self.add(Notice(told, Tone.WAITING, name="entry.twice"))
        offices = [(held.entry.recipient_id, as_typed(said(held.entry.name))) for held in answer.offices]
        which = T("If it was signed already: which office it is")
        self.office = ChoiceField("is_office", which, offices, prompt=T("None of them"))
        self.office.set_raw(twice[0].entry.recipient_id if twice else "")
        self.add(self.office)
        join = button(T("&Make them one entry"), self._ask_one, name="entry.make_one")
        join.setEnabled(signed_in.may(Permission.KEEP_DIRECTORY))
        self.add(row(join, None))

    def _ask_one(self) -> None:
        wanted = str(self.office.raw() or "")
        if not wanted:
            self.office.set_error(T("Choose the office first."))
            return
        told = T("What is known of both is then in one entry, and letters go to it. They cannot be divided again.")
        ask(
            self,
            told,
            T("Make them one"),
            lambda: self.chosen.emit(wanted),
            title=T("Are both the same office?"),
            dangerous=True,
        )
