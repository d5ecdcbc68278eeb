"""Signing one of the office's own texts. No window may call it."""

from __future__ import annotations

from nsintake.domain.roles import Permission
from nsintake.errors import Bug
from nsintake.records.signed_in import SignedIn


def sign_text(signed_in: SignedIn, kind: str, lang: str, data: str, *, after: int) -> int:
    """Sign a text that was checked as the next version, stated in the audit in the same transaction; its number.

    Raises Refused ``not_permitted``, ``changed_meanwhile``; OpenError where the ring's role may not sign content.
    """
    signed_in.must(Permission.EDIT_CONTENT)
    signed = signed_in.content.signed
    if signed is None:
        raise Bug("content_without_station")
    with signed_in.accounts_store.begin() as work:
        version = signed.put(work, signed_in.ring, kind, lang, data.encode(), after=after)
        work.commit()
    signed_in.renew_content()
    return version
