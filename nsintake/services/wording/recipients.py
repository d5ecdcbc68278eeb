"""The offices that letters go to: their names stand in slots that the leak check leaves alone, so keepers alone sign
them, and an office that was ever written to keeps its id.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nsintake.domain.directory import Recipient, RecipientKind
from nsintake.domain.language import Lang, Wording
from nsintake.domain.roles import Permission
from nsintake.domain.text import clean
from nsintake.domain.wording import EVERY
from nsintake.errors import Refused, UserFault
from nsintake.records import content_kinds
from nsintake.records.access import requires
from nsintake.records.content_kinds import RECIPIENTS, Confirmed, Office
from nsintake.records.session import Session
from nsintake.services.wording.signing import sign_text
from nsintake.services.wording.wording import TextView, read

FIELDS = ("office", "function", "address")
"""What is said of an office, each in three languages: fields are ``office.en``, ``office.ar`` and so on."""


@dataclass(frozen=True, slots=True)
class OfficesView:
    """The list as it stands. ``after`` goes back to what changes it; ``examples`` are the ids of offices in use that
    nobody at this station has confirmed.
    """

    offices: tuple[Office, ...]
    text: TextView
    examples: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    """What whoever confirmed an office is called, by user id."""

    @property
    def after(self) -> int:
        """The newest version of the list there was."""
        return self.text.after


@requires(Permission.EDIT_CONTENT, while_held=True)
def offices(session: Session) -> OfficesView:
    """Every office, retired ones last."""
    ordered = sorted(session.content.offices, key=lambda one: one.retired)
    names = {one.confirmed.by: session.name_of(one.confirmed.by) for one in ordered if one.confirmed is not None}
    return OfficesView(tuple(ordered), read(session, RECIPIENTS, EVERY), examples(session), names)


@requires(Permission.EDIT_CONTENT, while_held=True)
def examples(session: Session) -> frozenset[str]:
    """The ids of the offices that letters could go to once somebody has confirmed them."""
    ids = (one.recipient_id for one in session.content.recipients)
    return frozenset(one for one in ids if not session.content.is_confirmed(one))


@requires(Permission.EDIT_CONTENT)
def confirm(session: Session, recipient_id: str, *, after: int) -> None:
    """A keeper says that an office, its function and its address are so: signed with the list, its version and day.

    Raises Refused ``recipient_unknown``, ``wording_unchanged`` if it is confirmed, ``changed_meanwhile``.
    """
    before = session.content.offices
    old = next((one for one in before if one.recipient.recipient_id == recipient_id), None)
    if old is None:
        raise Refused("recipient_unknown", recipient=recipient_id)
    if old.confirmed is not None:
        raise Refused("wording_unchanged")
    put = replace(old, confirmed=_now(session))
    _sign(session, tuple(put if one is old else one for one in before), after=after)


def _now(session: Session) -> Confirmed:
    return Confirmed(session.uid, session.today().isoformat())


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
def save_office(session: Session, recipient_id: str, kind: str, values: Mapping[str, str], *, after: int) -> str:
    """Add an office (an empty id) or change the words of one, which confirms it; its id. What sort of office it is
    never changes.

    Raises UserFault for a field that is empty in any language or cannot be printed, Refused ``recipient_unknown``,
    ``wording_unchanged``, ``changed_meanwhile``.
    """
    office, function, address = (_said(values, name) for name in FIELDS)
    before = session.content.offices
    if recipient_id:
        old = next((one for one in before if one.recipient.recipient_id == recipient_id), None)
        if old is None:
            raise Refused("recipient_unknown", recipient=recipient_id)
        put = replace(old, recipient=replace(old.recipient, office=office, function=function, address=address))
        if put == old:
            raise Refused("wording_unchanged")
        put = replace(put, confirmed=_now(session))  # she typed it: what stood there is replaced
        after_it = tuple(put if one is old else one for one in before)
    else:
        sort = _kind(kind)
        recipient_id = f"{sort.value.replace('_', '-')}-{secrets.token_hex(4)}"
        after_it = (*before, Office(Recipient(recipient_id, sort, office, function, address), confirmed=_now(session)))
    _sign(session, after_it, after=after)
    return recipient_id


def _kind(value: str) -> RecipientKind:
    try:
        return RecipientKind(value)
    except ValueError:
        raise UserFault("field_missing", field="kind") from None


def _sign(session: Session, listed: tuple[Office, ...], *, after: int) -> None:
    sign_text(session, RECIPIENTS, EVERY, content_kinds.write_offices(listed), after=after)


@requires(Permission.EDIT_CONTENT)
def retire(session: Session, recipient_id: str, *, retired: bool, after: int) -> None:
    """Write to an office no longer, or again. What was written to it stays, and she can still take her consent back.

    Raises Refused ``recipient_unknown``, ``last_office``, ``changed_meanwhile``.
    """
    before = session.content.offices
    if all(one.recipient.recipient_id != recipient_id for one in before):
        raise Refused("recipient_unknown", recipient=recipient_id)
    after_it = tuple(
        replace(one, retired=retired) if one.recipient.recipient_id == recipient_id else one for one in before
    )
    if all(one.retired for one in after_it):
        raise Refused("last_office")
    _sign(session, after_it, after=after)


@requires(Permission.EDIT_CONTENT)
def list_back_to(session: Session, version: int, *, after: int) -> None:
    """Sign an older list as the next one, but never lose an office that was on a later one: it is retired instead."""
    content = session.content
    by = next((one for one in content.text(RECIPIENTS, EVERY).versions if one.version == version), None)
    listed = content.offices_in(content.version(RECIPIENTS, EVERY, version), by)
    ids = {one.recipient.recipient_id for one in listed}
    later = [one for one in session.content.offices if one.recipient.recipient_id not in ids]
    _sign(session, (*listed, *(replace(one, retired=True) for one in later)), after=after)
