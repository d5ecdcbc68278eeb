"""What papers of ours call offices and persons: a name with its doubt, never a number or an address. No window may call
it.

What is verified and fresh is its name. What was verified too long ago to be fresh has the day beside it. Everything
else is marked as not verified, and where its name is already a contact it is not named at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from nsintake.domain.directory import (
    DirectoryEntry,
    EntryKind,
    EntryState,
    is_contact,
    says_how_to_reach,
    who_names,
)
from nsintake.domain.language import Lang, Wording, house_day_in
from nsintake.masking.vocabulary import Vocabulary
from nsintake.records.directory import ListedEntry, every_entry, id_of_office, why_no_letter
from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class PaperNames:
    """Read once for a whole paper. Every answer is in each language."""

    signed_in: SignedIn
    listed: dict[bytes, ListedEntry]

    @classmethod
    def read(cls, signed_in: SignedIn) -> PaperNames:
        """Read the directory as it is now."""
        return cls(signed_in, {held.entry_id: held for held in every_entry(signed_in)})

    def of_entry(self, entry_id: bytes, was: Wording) -> Wording:
        """An entry, ``was`` if it is in the directory no more: of that one only its name is known, which stays."""
        held = self.listed.get(entry_id)
        if held is None:
            return self._doubted(was, person=False, hidden=any(says_how_to_reach(was.said_in(lang)) for lang in Lang))
        entry = held.entry
        if entry.recipient_id:
            return self.of_office(entry.recipient_id)
        if entry.state(self._today).prints:
            return self._trusted(entry.name, entry)
        return self._doubted(entry.name, person=entry.kind is EntryKind.PERSON, hidden=is_contact(entry))

    def of_office(self, recipient_id: str) -> Wording:
        """An office of the signed list: verified where a letter may be signed to it."""
        name = self.signed_in.content.office_of(recipient_id)
        if why_no_letter(self.signed_in, recipient_id):
            return self._doubted(name, person=False, hidden=any(says_how_to_reach(name.said_in(lang)) for lang in Lang))
        held = self.listed.get(id_of_office(recipient_id))
        return name if held is None else self._trusted(name, held.entry)

    def of_people(self, recipient_id: str, names: Iterable[str]) -> Wording:
        """Those of an office who may come, in one line, typed or picked: who is let in at the door is always said.

        Those whom no entry that prints has come last, after the words for it. A name with a number in it is not said.
        """
        entries = [held.entry for held in self.listed.values()]
        sure, doubted = list[Wording](), list[Wording]()
        for name in names:
            said = Wording(**dict.fromkeys((lang.value for lang in Lang), name))
            known = who_names(recipient_id, name, entries, self._today)
            if known is not None:
                sure.append(self._trusted(said, known))
            else:
                doubted.append(self._phrases.phrase("numbers.a_person") if says_how_to_reach(name) else said)
        parts = [_listed(sure)] if sure else []
        if doubted:
            mark, rest = self._phrases.phrase("numbers.not_verified"), _listed(doubted)
            parts.append(_in_each(lambda lang: f"{mark.said_in(lang)}: {rest.said_in(lang)}"))
        return _in_each(lambda lang: ("\u061b " if lang.rtl else "; ").join(part.said_in(lang) for part in parts))

    @property
    def _today(self) -> date:
        return self.signed_in.today()

    @property
    def _phrases(self) -> Vocabulary:
        return self.signed_in.content.vocabulary

    def _trusted(self, name: Wording, entry: DirectoryEntry) -> Wording:
        check = entry.verified
        if check is None or entry.state(self._today) is not EntryState.STALE:
            return name
        day = _in_each(lambda lang: house_day_in(check.day, lang))
        return _marked(name, self._phrases.fill("numbers.verified", day=day))

    def _doubted(self, name: Wording, *, person: bool, hidden: bool) -> Wording:
        if hidden:
            name = self._phrases.phrase("numbers.a_person" if person else "numbers.an_office")
        return _marked(name, self._phrases.phrase("numbers.not_verified"))


def _in_each(said: Callable[[Lang], str]) -> Wording:
    return Wording(**{lang.value: said(lang) for lang in Lang})


def _marked(name: Wording, mark: Wording) -> Wording:
    return _in_each(lambda lang: f"{name.said_in(lang)} ({mark.said_in(lang)})")


def _listed(names: list[Wording]) -> Wording:
    return _in_each(lambda lang: ", ".join(name.said_in(lang) for name in names))
