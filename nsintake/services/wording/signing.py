"""Signing one of the office's own texts. No window may call it."""

from __future__ import annotations

from nsintake.domain.roles import Permission
from nsintake.errors import Bug
from nsintake.records.session import Session


def sign_text(session: Session, kind: str, lang: str, data: str, *, after: int) -> int:
    """Sign a text that was checked as the next version, stated in the audit in the same transaction; its number.

    Raises Refused ``not_permitted``, ``changed_meanwhile``; OpenError where the ring's role may not sign content.
    """
    session.must(Permission.EDIT_CONTENT)
    signed = session.content.signed
    if signed is None:
        raise Bug("content_without_station")
    with session.accounts_store.begin() as work:
        version = signed.put(work, session.ring, kind, lang, data.encode(), after=after)
        work.commit()
    session.renew_content()
    return version
