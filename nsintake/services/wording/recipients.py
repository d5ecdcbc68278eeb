"""The offices that letters go to: their names are in slots that the leak check leaves alone, so keepers alone sign
them, and an office that was ever written to keeps its id.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nsintake.domain.directory import can_be_office
from nsintake.domain.language import Lang, Wording
from nsintake.domain.recipients import Recipient, RecipientKind
from nsintake.domain.roles import Permission
from nsintake.domain.text import clean
from nsintake.domain.wording import EVERY
from nsintake.errors import Refused, UserFault
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content_kinds import RECIPIENTS, Confirmed, Office
from nsintake.records.directory import ListedEntry, every_entry
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording.signing import sign_text
from nsintake.services.wording.wording import TextView, read

FIELDS = ("office", "function", "address")
"""What is said of an office, each in three languages: fields are ``office.en``, ``office.ar`` and so on."""


@dataclass(frozen=True, slots=True)
class OfficesView:
    """The list as it is. ``after`` goes back to what changes it; ``examples`` are the ids of offices in use that
    nobody at this station has confirmed.
    """

    offices: tuple[Office, ...]
    text: TextView
    examples: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    """What whoever confirmed an office is called, by user id."""

    unsigned: tuple[ListedEntry, ...] = ()
    """Entries of the directory that get no letters because nobody signed their words."""

    @property
    def after(self) -> int:
        """The newest version of the list there was."""
        return self.text.after


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def offices(signed_in: SignedIn) -> OfficesView:
    """Every office, retired ones last."""
    ordered = sorted(signed_in.content.offices, key=lambda office: office.retired)
    names = {
        office.confirmed.by: signed_in.name_of(office.confirmed.by)
        for office in ordered
        if office.confirmed is not None
    }
    unsigned = tuple(held for held in every_entry(signed_in) if can_be_office(held.entry))
    return OfficesView(tuple(ordered), read(signed_in, RECIPIENTS, EVERY), examples(signed_in), names, unsigned)


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def examples(signed_in: SignedIn) -> frozenset[str]:
    """The ids of the offices that letters could go to once somebody has confirmed them."""
    ids = (recipient.recipient_id for recipient in signed_in.content.recipients)
    return frozenset(recipient_id for recipient_id in ids if not signed_in.content.is_confirmed(recipient_id))


@requires(Permission.EDIT_CONTENT)
def confirm(signed_in: SignedIn, recipient_id: str, *, after: int) -> None:
    """A keeper says that an office, its function and its address are so: signed with the list, its version and day.

    Raises Refused ``recipient_unknown``, ``wording_unchanged`` if it is confirmed, ``changed_meanwhile``.
    """
    before = signed_in.content.offices
    old = next((known for known in before if known.recipient.recipient_id == recipient_id), None)
    if old is None:
        raise Refused("recipient_unknown", recipient=recipient_id)
    if old.confirmed is not None:
        raise Refused("wording_unchanged")
    put = replace(old, confirmed=_now(signed_in))
    _sign(signed_in, tuple(put if office is old else office for office in before), after=after)


def _now(signed_in: SignedIn) -> Confirmed:
    return Confirmed(signed_in.uid, signed_in.today().isoformat())


def _said(values: Mapping[str, str], name: str) -> Wording:
    words = {}
    for lang in Lang:
        field = f"{name}.{lang.value}"
        words[lang.value] = clean(values.get(field, ""), field)
        if not words[lang.value]:
            raise UserFault("field_missing", field=field)
        for fault in content_kinds.unprintable(field, words[lang.value]):
            raise fault.error()
    return Wording(**words)


@requires(Permission.EDIT_CONTENT)
def save_office(signed_in: SignedIn, recipient_id: str, kind: str, values: Mapping[str, str], *, after: int) -> str:
    """Add an office (an empty id) or change the words of one, which confirms it; its id. What sort of office it is
    never changes.

    Raises UserFault for a field that is empty in any language or cannot be printed, Refused ``recipient_unknown``,
    ``wording_unchanged``, ``changed_meanwhile``.
    """
    office, function, address = (_said(values, name) for name in FIELDS)
    before = signed_in.content.offices
    if recipient_id:
        old = next((known for known in before if known.recipient.recipient_id == recipient_id), None)
        if old is None:
            raise Refused("recipient_unknown", recipient=recipient_id)
        put = replace(old, recipient=replace(old.recipient, office=office, function=function, address=address))
        if put == old:
            raise Refused("wording_unchanged")
        put = replace(put, confirmed=_now(signed_in))  # she typed it: what was there is replaced
        after_it = tuple(put if known is old else known for known in before)
    else:
        sort = _kind(kind)
        recipient_id = f"{sort.value.replace('_', '-')}-{secrets.token_hex(4)}"
        after_it = (
            *before,
            Office(Recipient(recipient_id, sort, office, function, address), confirmed=_now(signed_in)),
        )
    _sign(signed_in, after_it, after=after)
    return recipient_id


def _kind(value: str) -> RecipientKind:
    try:
        return RecipientKind(value)
    except ValueError:
        raise UserFault("field_missing", field="kind") from None


def _sign(signed_in: SignedIn, listed: tuple[Office, ...], *, after: int) -> None:
    sign_text(signed_in, RECIPIENTS, EVERY, content_kinds.write_offices(listed), after=after)


@requires(Permission.EDIT_CONTENT)
def retire(signed_in: SignedIn, recipient_id: str, *, retired: bool, after: int) -> None:
    """Write to an office no longer, or again. What was written to it stays, and she can still take her consent back.

    Raises Refused ``recipient_unknown``, ``last_office``, ``changed_meanwhile``.
    """
    before = signed_in.content.offices
    if all(office.recipient.recipient_id != recipient_id for office in before):
        raise Refused("recipient_unknown", recipient=recipient_id)
    after_it = tuple(
        replace(office, retired=retired) if office.recipient.recipient_id == recipient_id else office
        for office in before
    )
    if all(office.retired for office in after_it):
        raise Refused("last_office")
    _sign(signed_in, after_it, after=after)


@requires(Permission.EDIT_CONTENT)
def list_back_to(signed_in: SignedIn, version: int, *, after: int) -> None:
    """Sign an older list as the next one, but never lose an office that was on a later one: it is retired instead."""
    content = signed_in.content
    by = next((text for text in content.text(RECIPIENTS, EVERY).versions if text.version == version), None)
    listed = content.offices_in(content.version(RECIPIENTS, EVERY, version), by)
    ids = {office.recipient.recipient_id for office in listed}
    later = [office for office in signed_in.content.offices if office.recipient.recipient_id not in ids]
    _sign(signed_in, (*listed, *(replace(office, retired=True) for office in later)), after=after)
