"""Acts of a keeper on the office's own words and the list of offices."""

from __future__ import annotations

from nsintake.domain.language import Lang, Wording
from nsintake.domain.recipients import RecipientKind
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives
from nsintake.services.wording import recipients, wording


@act("write_wording", "version")
def write_wording(desk: Desk, *, kind: str, lang: str, values: dict[str, str]) -> Gives:
    """A text of the office in its own words, signed as the next version; values by the name of their part."""
    after = wording.read(desk.signed_in, kind, lang).after
    return {"version": wording.save(desk.signed_in, kind, lang, values, after=after)}


@act("wording_back_to", "version")
def wording_back_to(desk: Desk, *, kind: str, lang: str, version: int = 0) -> Gives:
    """An older version's words again; 0 are the program's own."""
    after = wording.read(desk.signed_in, kind, lang).after
    return {"version": wording.back_to(desk.signed_in, kind, lang, version, after=after)}


@act("confirm_office")
def confirm_office(desk: Desk, *, office: str) -> Gives:
    """A keeper says that an office, its function and its address are so."""
    recipients.confirm(desk.signed_in, office, after=recipients.offices(desk.signed_in).after)
    return None


def _values(name: Wording, function: Wording, address: Wording) -> dict[str, str]:
    said = {"office": name, "function": function, "address": address}
    return {f"{field}.{lang.value}": words.said_in(lang) for field, words in said.items() for lang in Lang}


@act("add_office", "office")
def add_office(desk: Desk, *, kind: RecipientKind, name: Wording, function: Wording, address: Wording) -> Gives:
    """Another office that letters can go to."""
    after = recipients.offices(desk.signed_in).after
    values = _values(name, function, address)
    return {"office": recipients.save_office(desk.signed_in, "", kind.value, values, after=after)}


@act("change_office")
def change_office(desk: Desk, *, office: str, name: Wording, function: Wording, address: Wording) -> Gives:
    """Other words for an office."""
    after = recipients.offices(desk.signed_in).after
    recipients.save_office(desk.signed_in, office, "", _values(name, function, address), after=after)
    return None


@act("retire_office")
def retire_office(desk: Desk, *, office: str, retired: bool = True) -> Gives:
    """Nothing is written to an office any more, or again."""
    recipients.retire(desk.signed_in, office, retired=retired, after=recipients.offices(desk.signed_in).after)
    return None


@act("offices_back_to")
def offices_back_to(desk: Desk, *, version: int = 0) -> Gives:
    """An older list of offices again; none that was on a later one is lost, it is retired."""
    recipients.list_back_to(desk.signed_in, version, after=recipients.offices(desk.signed_in).after)
    return None
