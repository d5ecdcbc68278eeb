"""The office's logo: a keeper chooses a picture, sees what is left of it, and signs exactly that.

Every letterhead drawn from then on shows it; papers released before keep the one they were made with.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.documents.logo import NONE, Logo, logo_of, sanitised
from nsintake.domain.roles import Permission
from nsintake.domain.wording import EVERY
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.content_kinds import LOGO
from nsintake.records.signed_in import SignedIn
from nsintake.services.wording import wording
from nsintake.services.wording.signing import sign_text
from nsintake.services.wording.wording import LangState, VersionRow

__all__ = ["Logo", "LogoView", "prepare", "read", "sign"]


@dataclass(frozen=True, slots=True)
class LogoView:
    """The logo in force, None if the office has none. ``after`` goes back to ``sign``."""

    logo: Logo | None
    state: LangState
    after: int
    versions: tuple[VersionRow, ...]


@requires(Permission.EDIT_CONTENT, while_unsound=True)
def read(signed_in: SignedIn) -> LogoView:
    """The logo in force, and what was signed before it."""
    found = wording.read(signed_in, LOGO, EVERY)
    return LogoView(signed_in.content.logo, found.state, found.after, found.versions)


@requires(Permission.EDIT_CONTENT)
def prepare(signed_in: SignedIn, png: bytes) -> Logo:
    """What a letterhead would show of a picture file; nothing is kept.

    Raises UserFault ``logo_too_large``, ``logo_unreadable``, ``logo_too_small``.
    """
    del signed_in
    return sanitised(png)


@requires(Permission.EDIT_CONTENT)
def sign(signed_in: SignedIn, logo: Logo | None, *, after: int) -> int:
    """Sign a prepared logo, or that there is none, as the next version; its number.

    Raises UserFault ``logo_unreadable``, Refused ``wording_unchanged``, ``changed_meanwhile``.
    """
    data = NONE if logo is None else logo.text()
    if logo_of(data) == signed_in.content.logo and not signed_in.content.text(LOGO, EVERY).refused:
        raise Refused("wording_unchanged")
    return sign_text(signed_in, LOGO, EVERY, data, after=after)
