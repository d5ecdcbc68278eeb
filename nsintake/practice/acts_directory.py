"""Acts on the directory: entries written, verified and taken out, a list read in, a card of numbers for her."""

from __future__ import annotations

from nsintake.domain.directory import CheckFound, CheckWay, DirectoryEntry, EntryKind, HelpNeed
from nsintake.domain.language import Lang, Wording
from nsintake.domain.phone import phone_of
from nsintake.practice.act import act
from nsintake.practice.desk import Desk, Gives, keep_print
from nsintake.practice.values import Id
from nsintake.records.directory import id_of_office
from nsintake.services.intake import numbers as her_numbers
from nsintake.services.liaison import directory, signing_asked
from nsintake.services.liaison.directory import CallMade


def _ids(desk: Desk, numbers: tuple[str, ...]) -> list[bytes]:
    listed = {view.entry.phone: view.entry_id for view in directory.directory(desk.signed_in).entries}
    return [listed.get(phone_of(number), b"") for number in numbers]


@act("write_entry", "entry_id")
def write_entry(
    desk: Desk, *, kind: EntryKind, name: Wording, needs: tuple[HelpNeed, ...], phone: str = "", place: str = ""
) -> Gives:
    """An entry of the directory, verified by nobody."""
    entry = DirectoryEntry(kind, name, needs, phone=phone, place=place)
    return {"entry_id": directory.save_entry(desk.signed_in, b"", entry, before=None)}


@act("verify_entries")
def verify_entries(
    desk: Desk,
    *,
    offices: tuple[str, ...] = (),
    numbers: tuple[str, ...] = (),
    found: CheckFound = CheckFound.RIGHT,
    how: CheckWay = CheckWay.CALLED,
) -> Gives:
    """A round of calls or visits with one result, written down in one: offices by their id, others by their number."""
    ids = [*map(id_of_office, offices), *_ids(desk, numbers)]
    directory.verify(desk.signed_in, [CallMade(entry_id, found, how) for entry_id in ids])
    return None


@act("make_one_entry")
def make_one_entry(desk: Desk, *, entry_id: Id, office: str) -> Gives:
    """An entry is the same as an office that gets letters: one entry of both."""
    directory.make_one(desk.signed_in, entry_id, office)
    return None


@act("ask_keeper_to_sign")
def ask_keeper_to_sign(desk: Desk, *, entry_id: Id) -> Gives:
    """A keeper is asked to sign what an entry is called, so that letters can go to it."""
    signing_asked.ask_keeper(desk.signed_in, entry_id)
    return None


@act("sign_not")
def sign_not(desk: Desk, *, entry_id: Id) -> Gives:
    """A keeper who was asked does not sign it."""
    signing_asked.not_to_be_signed(desk.signed_in, entry_id)
    return None


@act("look_at_unwritten", "entries")
def look_at_unwritten(desk: Desk) -> Gives:
    """Offices and services to which nothing can be signed yet, and how many these are."""
    return {"entries": len(signing_asked.not_written_to(desk.signed_in))}


@act("remove_entry")
def remove_entry(desk: Desk, *, entry_id: Id) -> Gives:
    """An entry is taken out of the directory."""
    directory.remove_entry(desk.signed_in, entry_id)
    return None


@act("read_in_list", "taken", "faulty")
def read_in_list(desk: Desk, *, text: str) -> Gives:
    """A list of services, as the text of a CSV file: looked at, and its sound rows stored, verified by nobody."""
    plan = directory.look_at_list(desk.signed_in, text.encode(), "list.csv")
    return {"taken": directory.take_over(desk.signed_in, plan), "faulty": len(plan.faulty)}


@act("print_numbers", "pages")
def print_numbers(desk: Desk, *, case_id: Id, numbers: tuple[str, ...]) -> Gives:
    """A card of these numbers for her, if she said that one is safe to carry."""
    return keep_print(desk, "numbers", her_numbers.print_card(desk.signed_in, case_id, _ids(desk, numbers)))


@act("print_numbers_without_file", "pages")
def print_numbers_without_file(desk: Desk, *, lang: Lang, numbers: tuple[str, ...], safe: bool = True) -> Gives:
    """A card of these numbers for a woman of whom nothing is written down, if she says that one is safe to carry."""
    paper = her_numbers.print_without_file(desk.signed_in, lang, _ids(desk, numbers), safe=safe)
    return keep_print(desk, "numbers", paper)
