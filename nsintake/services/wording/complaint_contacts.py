"""To whom she can complain: a keeper enters each contact, and says when, by whom and how it was checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from nsintake.domain.complaint import Checked, CheckedHow, ComplaintContact, ComplaintTo, lacking
from nsintake.domain.language import Lang, Wording
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.domain.text import clean
from nsintake.domain.wording import EVERY
from nsintake.errors import Refused, UserFault
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.complaint_contacts import write_contacts
from nsintake.records.content_kinds import COMPLAINTS
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.signing import sign_text
from nsintake.services.wording.wording import TextView, read


@dataclass(frozen=True, slots=True)
class ComplaintContactsView:
    """The list as it is, and as it is signed. ``after`` goes back to what changes it."""

    contacts: tuple[ComplaintContact, ...]
    text: TextView

    @property
    def after(self) -> int:
        """The newest version of the list there was."""
        return self.text.after


@requires(Permission.RUN_INTAKE, while_unsound=True)
def lacks(signed_in: SignedIn) -> tuple[ComplaintTo, ...]:
    """What must be entered and checked before a real case opens; nothing in a practice office."""
    return () if signed_in.practice else lacking(signed_in.content.complaint_contacts)


@requires(Permission.RUN_INTAKE)
def require_contacts(signed_in: SignedIn) -> None:
    """That she can be told to whom she complains outside the office. Raises Refused ``complaint_contacts_missing``."""
    if lacks(signed_in):
        raise Refused("complaint_contacts_missing")


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def to_check(signed_in: SignedIn) -> tuple[tuple[bytes, Task], ...]:
    """The task of each contact that somebody checked, by an id of its own (16 bytes). It is stored in no file: it is
    done once a keeper says that she checked the contact again.
    """
    return tuple(
        (sha256(f"nsintake/complaint/{contact.to.value}".encode()).digest()[:16], task)
        for contact in signed_in.content.complaint_contacts
        if contact.next_check is not None
        and (task := Task(TaskKind.CHECK_CONTACT, contact.next_check, "", detail=contact.to.value))
    )


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def listed(signed_in: SignedIn) -> ComplaintContactsView:
    """Every contact that was entered."""
    return ComplaintContactsView(signed_in.content.complaint_contacts, read(signed_in, COMPLAINTS, EVERY))


@requires(Permission.EDIT_CONTENT)
def save_contact(
    signed_in: SignedIn, to: ComplaintTo, values: Mapping[str, str], how: CheckedHow, *, after: int
) -> None:
    """Enter a contact, or change it, as it was checked by this keeper today. Fields: ``name.LANG``, ``reach``.

    Raises UserFault for a field that is empty or cannot be printed, Refused ``changed_meanwhile``.
    """
    reach = _said(values, "reach")
    name = Wording(**{lang.value: _said(values, f"name.{lang.value}") for lang in Lang})
    checked = Checked(signed_in.uid, signed_in.today(), how)
    contact = ComplaintContact(to, name, reach, checked)
    _sign(signed_in, contact, after=after)


@requires(Permission.EDIT_CONTENT)
def check_again(signed_in: SignedIn, to: ComplaintTo, how: CheckedHow, *, after: int) -> None:
    """This keeper checked today that a contact answers. Raises Refused ``complaint_contact_missing``."""
    known = next((contact for contact in signed_in.content.complaint_contacts if contact.to is to), None)
    if known is None:
        raise Refused("complaint_contact_missing")
    checked = Checked(signed_in.uid, signed_in.today(), how)
    if known.checked == checked:
        raise Refused("wording_unchanged")
    _sign(signed_in, replace(known, checked=checked), after=after)


def _said(values: Mapping[str, str], field: str) -> str:
    text = clean(values.get(field, ""), field)
    if not text:
        raise UserFault("field_missing", field=field)
    for fault in content_kinds.unprintable(field, text):
        raise fault.error()
    return text


def _sign(signed_in: SignedIn, contact: ComplaintContact, *, after: int) -> None:
    known = {entry.to: entry for entry in signed_in.content.complaint_contacts} | {contact.to: contact}
    listed_now = tuple(known[to] for to in ComplaintTo if to in known)
    sign_text(signed_in, COMPLAINTS, EVERY, write_contacts(listed_now), after=after)
