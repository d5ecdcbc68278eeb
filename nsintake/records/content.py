"""The office's own content: offices it writes to, the words of consent and letters, the duty phone. No window may
call it; services hand out what a page needs.

Each text is the program's own until a keeper has signed another. A signed one that is not sound is never used: the
newest older one that does takes its place, else the program's, and ``refused`` names it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nsintake import paths
from nsintake.documents import template_parts
from nsintake.documents.logo import Logo, logo_of
from nsintake.documents.templates import TO_FORCE
from nsintake.domain.closing import MONTHS_KEPT
from nsintake.domain.complaint import ComplaintContact
from nsintake.domain.consent import Item
from nsintake.domain.evening import CLOSES, closing_hour_in
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.proposal import PER_DAY
from nsintake.domain.recipients import Recipient, RecipientKind
from nsintake.domain.wording import EVERY
from nsintake.errors import Refused
from nsintake.masking.vocabulary import Vocabulary, read_tables
from nsintake.records import content_kinds
from nsintake.records.complaint_contacts import read_contacts
from nsintake.records.content_kinds import (
    CLOSING,
    COMPLAINTS,
    DUTY_PHONE,
    LETTER,
    LOGO,
    PROPOSALS,
    RECIPIENTS,
    TABLES,
    Confirmed,
    Office,
)
from nsintake.records.retention_months import keeping

if TYPE_CHECKING:
    from nsintake.open_files import OpenFiles
    from nsintake.store.content import SignedText, SignedTexts

_SCRIPTS = ("welcome", "consent")
_NO_ENTRY = (0,)
_MONTHS, _ONE_MONTH = "{months} months", "1 month"
"""How a script says the months in English, and how for a single one."""
_SHAHR, _SHAHRAN, _SHAHR_WAHID, _SHAHRAYN, _ASHHUR = (
    "\u0634\u0647\u0631",
    "\u0634\u0647\u0631\u0627",
    "\u0634\u0647\u0631\u0627 \u0648\u0627\u062d\u062f\u0627",
    "\u0634\u0647\u0631\u064a\u0646",
    "\u0623\u0634\u0647\u0631",
)
"""A month in Arabic: after a full hundred, after 11 to 99, one of them, two of them, and after 3 to 10."""
_DIGITS = {ord("0") + number: 0x660 + number for number in range(10)}


@dataclass(frozen=True, slots=True)
class Text:
    """One text as it is. ``signed`` is None for the program's own; ``newest`` the last version stated (0: none)."""

    kind: str
    lang: str
    data: str
    signed: SignedText | None
    newest: int
    refused: bool
    versions: tuple[SignedText, ...] = ()

    @property
    def is_newest(self) -> bool:
        """Whether it is the last that a keeper stated: everybody who signs in can take a newer one away."""
        return self.newest == (0 if self.signed is None else self.signed.version)


@dataclass(frozen=True, slots=True)
class RefusedText:
    """Something is signed, or as if signed, that is not sound. ``lang`` is ``all`` for offices and phone."""

    kind: str
    lang: str


@dataclass(frozen=True)
class Content:
    """Everything the office says; each text is verified when it is first needed. ``folder``: the resources.

    ``placeholder`` is False in a station for real women: a number that nobody set is never on a letter, and nothing
    is signed to an office that nobody confirmed.
    """

    folder: Path
    signed: SignedTexts | None = None
    placeholder: bool = True
    months: Callable[[], int] = lambda: MONTHS_KEPT
    """For how many months a closed file is kept, as a script says it."""
    _known: dict[tuple[str, str], Text] = field(default_factory=dict, repr=False, compare=False)
    _read_at: dict[bytes, tuple[Any, ...]] = field(default_factory=dict, repr=False, compare=False)
    """The last entry about each text when it was read, by its id; nothing where another one was what counted."""

    @classmethod
    def of_program(cls) -> Content:
        """The content that comes with the program."""
        return cls(paths.resource("resources"))

    @classmethod
    def of(cls, files: OpenFiles, org: str, *, practice: bool) -> Content:
        """The program's content under what this station's keepers signed; reads nothing yet."""
        from nsintake.store.content import SignedTexts  # noqa: PLC0415 - the database library loads with sign-in

        texts = SignedTexts(files.accounts, files.accounts_store.audit, files.rosters, org=org)

        def months() -> int:
            return keeping(files).months

        return cls(paths.resource("resources"), texts, placeholder=practice, months=months)

    # --- one text

    def text(self, kind: str, lang: str) -> Text:
        """The newest version that is sound, else the program's own."""
        found = self._known.get((kind, lang))
        if found is None:
            own = b"" if self.signed is None else self.signed.id_of(kind, lang)
            last = _NO_ENTRY if self.signed is None else self.signed.last([own]).get(own, _NO_ENTRY)
            found, at = self._newest(kind, lang)
            self._known[kind, lang], self._read_at[own] = found, last if last[0] == at else ()
        return found

    def version(self, kind: str, lang: str, version: int) -> str:
        """An older version's words; 0 for the program's own. Raises Refused ``wording_version_missing``."""
        if version == 0:
            return content_kinds.own(self.folder, kind, lang)
        for text in self.text(kind, lang).versions:
            if text.version == version:
                return text.data.decode("utf-8", "replace")
        raise Refused("wording_version_missing")

    def _newest(self, kind: str, lang: str) -> tuple[Text, int]:
        """With the number of the entry that states it; 0 where none does."""
        found = self.signed.found(kind, lang) if self.signed is not None else None
        own = content_kinds.own(self.folder, kind, lang)
        if found is None:
            return Text(kind, lang, own, None, 0, refused=False), 0
        usable = next((text for text in found.texts if self._holds(kind, lang, text)), None)
        wrong = found.wrong or (bool(found.texts) and usable is not found.texts[0])
        data = own if usable is None else usable.data.decode()
        text = Text(kind, lang, data, usable, found.newest, refused=wrong, versions=found.texts)
        return text, found.at

    def _holds(self, kind: str, lang: str, signed_text: SignedText) -> bool:
        try:
            text = signed_text.data.decode("utf-8")
        except UnicodeDecodeError:
            return False
        return content_kinds.whole_fault(self.folder, kind, lang, text) is None

    @property
    def refused(self) -> tuple[RefusedText, ...]:
        """Every text of which something was refused; looks at them all."""
        return tuple(
            RefusedText(kind, lang)
            for kind in content_kinds.kinds(self.folder)
            for lang in content_kinds.languages(kind)
            if self.text(kind, lang).refused
        )

    # --- what services use

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The controlled words in three languages."""
        tables = read_tables(self.folder)
        for lang in Lang:
            for kind in (name for name, table in TABLES.items() if table.on_paper):
                data = self.text(kind, lang.value).data
                tables[lang] |= content_kinds.table(self.folder, kind, lang.value, data)
        return Vocabulary.from_tables(tables)

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """Every office on the list, retired ones included."""
        text = self.text(RECIPIENTS, EVERY)
        return self.offices_in(text.data, text.signed)

    def offices_in(self, data: str, signed: SignedText | None) -> tuple[Office, ...]:
        """The offices of any version of the list."""
        examples = content_kinds.read_offices(content_kinds.own(self.folder, RECIPIENTS, EVERY))
        return content_kinds.read_offices(
            data,
            signed=None if signed is None else Confirmed(signed.signer, signed.day),
            examples=frozenset(example.recipient for example in examples),
        )

    def is_confirmed(self, recipient_id: str) -> bool:
        """Whether a keeper of this station said that an office is so; the practice office's own are."""
        listed = (office.confirmed for office in self.offices if office.recipient.recipient_id == recipient_id)
        return self.placeholder or any(confirmed is not None for confirmed in listed)

    @cached_property
    def complaint_contacts(self) -> tuple[ComplaintContact, ...]:
        """To whom she can complain outside the office; in a station for real women only what a keeper signed."""
        text = self.text(COMPLAINTS, EVERY)
        return read_contacts(text.data) if text.signed is not None or self.placeholder else ()

    @cached_property
    def recipients(self) -> tuple[Recipient, ...]:
        """The offices that can get a letter: none while a newer list is missing, on which some may be retired."""
        return in_use(self) if self.text(RECIPIENTS, EVERY).is_newest else ()

    @cached_property
    def duty_phone(self) -> str:
        """NP's liaison duty phone, as it is on every letter; empty where nobody has set one for real women, and while a
        newer one is missing: who answers at the one before may not be of the office any more.
        """
        text = self.text(DUTY_PHONE, EVERY)
        return text.data if text.is_newest and (text.signed is not None or self.placeholder) else ""

    @cached_property
    def proposals_a_day(self) -> int:
        """How many texts a liaison officer may propose for one record in a day."""
        return content_kinds.proposals_in(self.text(PROPOSALS, EVERY).data) or PER_DAY

    @cached_property
    def logo(self) -> Logo | None:
        """The picture on the letterhead, or None."""
        return logo_of(self.text(LOGO, EVERY).data)

    @cached_property
    def logos(self) -> frozenset[str]:
        """The hash of every logo a keeper ever signed: papers that left keep the one they were made with."""
        held = [
            version.data.decode() for version in self.text(LOGO, EVERY).versions if self._holds(LOGO, EVERY, version)
        ]
        return frozenset(found.hash for found in map(logo_of, held) if found is not None)

    @cached_property
    def public_words(self) -> tuple[str, ...]:
        """Exact values that are in fixed slots: the duty phone, offices, their functions and addresses, districts."""
        slots = [
            text for recipient in self.recipients for text in (recipient.office, recipient.function, recipient.address)
        ]
        slots += [self.vocabulary.phrase(key) for key in self.vocabulary.phrases if key.startswith("district.")]
        words = (self.duty_phone, *(slot.said_in(lang) for slot in slots for lang in Lang))
        return tuple(dict.fromkeys(word for word in words if word))

    def template(self, kind: LetterKind, lang: Lang) -> str:
        """A letter's template, with the lists of what not to do that are in force."""
        template = self.text(f"{LETTER}{kind.value}", lang.value).data
        return template_parts.with_do_not(template, kind, do_nots(self, lang))

    def templates(self, kind: LetterKind, lang: Lang) -> tuple[str, ...]:
        """Every template that a paper here may have been worded by: all that keepers signed, and the program's own."""
        name = f"{LETTER}{kind.value}"
        held = [version for version in self.text(name, lang.value).versions if self._holds(name, lang.value, version)]
        return (*(text.data.decode() for text in held), content_kinds.own(self.folder, name, lang.value))

    @property
    def script_version(self) -> str:
        """The version of the program's own consent script."""
        return self.vocabulary.phrase("script.version").en

    def script_version_in(self, lang: Lang) -> str:
        """What names exactly the words read to her in one language: ``consent-1``, or with the office's versions and
        with how long it keeps a file, where that is not what the program says.
        """
        own = [
            f"{kind}.{lang.value}.{text.signed.version}"
            for kind in _SCRIPTS
            if (text := self.text(kind, lang.value)).signed is not None
        ]
        months = self.months_kept
        tag = _ONE_MONTH.replace(" ", "-") if months == 1 and lang is Lang.EN else f"{months}-months"
        kept = [] if months == MONTHS_KEPT else [tag]
        return "/".join([self.script_version, *own, *kept])

    @cached_property
    def months_kept(self) -> int:
        """For how many months a closed file is kept."""
        return self.months()

    def script(self, name: str) -> tuple[Wording, ...]:
        """The sentences of a script (``welcome``, ``record``, ``share``, ``seen``) in order; questions left out."""
        keys = [key for key in self._order if key.startswith(f"{name}.") and not key.endswith(".ask")]
        return tuple(self._filled(self.vocabulary.phrase(key)) for key in keys)

    def _filled(self, sentence: Wording) -> Wording:
        """A sentence with the months in it, in the digits of its language. Sorani has no plural after a number; English
        has two forms and Arabic five.
        """
        said = {lang: str(self.months_kept).translate(_DIGITS if lang.rtl else {}) for lang in Lang}
        if self.months_kept == 1:
            sentence = replace(sentence, en=sentence.en.replace(_MONTHS, _ONE_MONTH))
        sentence = replace(sentence, ar=sentence.ar.replace(f"{{months}} {_SHAHRAN}", arabic_months(self.months_kept)))
        return Wording(**{lang.value: sentence.said_in(lang).replace("{months}", said[lang]) for lang in Lang})

    @cached_property
    def _order(self) -> tuple[str, ...]:
        return tuple(json.loads((self.folder / "consent" / Lang.EN.value / "consent.json").read_text("utf-8")))

    def recipient(self, recipient_id: str) -> Recipient:
        """One office that letters go to. Raises Refused ``recipient_unknown``."""
        for recipient in self.recipients:
            if recipient.recipient_id == recipient_id:
                return recipient
        raise Refused("recipient_unknown", recipient=recipient_id)

    def holder(self, recipient_id: str) -> Recipient:
        """An office that has something of ours: as the list has it, retired or not. One that is on no list any more is
        called what says only that; it is of no force, so whoever asks about one must not go by this."""
        for office in self.offices:
            if office.recipient.recipient_id == recipient_id:
                return office.recipient
        said = (self.vocabulary.phrase(f"holder.{part}") for part in ("office", "function", "address"))
        return Recipient(recipient_id, RecipientKind.OTHER_SERVICE, *said)

    def office_of(self, recipient_id: str) -> Wording:
        """What an office is called where something already written to it is shown, retired or not; its id if it is
        on no list any more."""
        for office in self.offices:
            if office.recipient.recipient_id == recipient_id:
                return office.recipient.office
        return Wording(recipient_id, recipient_id, recipient_id)

    def asking(self, item: Item) -> tuple[Wording, Wording]:
        """The sentence that asks about an item, and what could follow from a yes."""
        phrase = self.vocabulary.phrase
        return phrase(f"ask.{item.value}"), phrase(f"could.{item.value}")


def arabic_months(count: int) -> str:
    """How long, as Arabic counts months; one and two are words without a number, others leave a place for theirs."""
    if count in (1, 2):
        return (_SHAHR_WAHID, _SHAHRAYN)[count - 1]
    rest = count % 100
    return f"{{months}} {_ASHHUR if 3 <= rest <= 10 else _SHAHRAN if rest >= 11 else _SHAHR}"


def in_use(content: Content) -> tuple[Recipient, ...]:
    """The offices that are not retired on the list as it is, which may be an older one."""
    return tuple(office.recipient for office in content.offices if not office.retired)


def offices_for(content: Content, kind: str) -> tuple[Recipient, ...]:
    """The offices on whose papers the words of a kind are."""
    to = content_kinds.DO_NOTS.get(kind)
    if to is None:
        return in_use(content)
    return tuple(office for office in in_use(content) if (office.kind.force is not None) is (to == TO_FORCE))


def do_nots(content: Content, lang: Lang) -> dict[str, list[str]]:
    """The lists of what not to do, by whom each is for. They count on every paper, also on one whose words a keeper
    signed when there was a single list.
    """
    return {to: content.text(kind, lang.value).data.splitlines() for kind, to in content_kinds.DO_NOTS.items()}


def closing_hour(content: Content) -> time:
    """The hour of the clock on the wall after which nobody is in the office."""
    return closing_hour_in(content.text(CLOSING, EVERY).data) or CLOSES


def is_as_read(content: Content) -> bool:
    """Whether the last entry about each text that was read is the one of then: another may have been written since, or
    have been out of sight, or its signature have been changed for a moment.
    """
    signed, read = content.signed, content._read_at.copy()
    if signed is None or not read:
        return True
    now = signed.last(read)
    return all(now.get(own, _NO_ENTRY) == last for own, last in read.items())


def reads_the_same(content: Content) -> bool:
    """Whether each text that was read would be read now as it was, whatever else is written about it."""
    known = content._known.copy()
    return is_as_read(content) or all(content._newest(*name)[0] == text for name, text in known.items())
