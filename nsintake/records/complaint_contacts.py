"""The signed list of those to whom a woman can complain, as it is written and read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from nsintake.domain.complaint import Checked, CheckedHow, ComplaintContact, ComplaintTo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.text import clean
from nsintake.errors import UserFault


def read_contacts(text: str) -> tuple[ComplaintContact, ...]:
    """The contacts of a list, in the order of what they are for, one of each at most.

    Raises UserFault ``wording_unreadable`` for a list that is not whole.
    """
    try:
        found = {contact.to: contact for contact in map(_contact, json.loads(text)["contacts"])}
        count = len(json.loads(text)["contacts"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, UserFault):
        raise UserFault("wording_unreadable") from None
    if count != len(found):
        raise UserFault("wording_unreadable")
    return tuple(found[to] for to in ComplaintTo if to in found)


def _contact(entry: dict[str, object]) -> ComplaintContact:
    said, checked = entry["name"], entry.get("checked")
    if not isinstance(said, dict) or not isinstance(entry["reach"], str):
        raise UserFault("wording_unreadable")
    words = {lang.value: clean(str(said[lang.value]), "name") for lang in Lang}
    reach = clean(entry["reach"], "reach")
    if not reach or not all(words.values()):
        raise UserFault("wording_unreadable")
    return ComplaintContact(ComplaintTo(str(entry["to"])), Wording(**words), reach, _checked(checked))


def _checked(said: object) -> Checked | None:
    if said is None:
        return None
    if not isinstance(said, dict) or not all(isinstance(said[name], str) for name in ("by", "day", "how")):
        raise UserFault("wording_unreadable")
    return Checked(said["by"], date.fromisoformat(said["day"]), CheckedHow(said["how"]))


def write_contacts(contacts: Iterable[ComplaintContact]) -> str:
    """A list as it is signed."""
    listed = [
        {
            "to": contact.to.value,
            "name": {lang.value: contact.name.said_in(lang) for lang in Lang},
            "reach": contact.reach,
            "checked": None
            if contact.checked is None
            else {
                "by": contact.checked.by,
                "day": contact.checked.day.isoformat(),
                "how": contact.checked.how.value,
            },
        }
        for contact in contacts
    ]
    return json.dumps({"contacts": listed}, ensure_ascii=False, indent=1)
