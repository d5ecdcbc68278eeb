"""For how many months a closed file is kept, and whether a keeper said so. No window may call it.

Until one has, nothing is proposed for erasing, and what is said to her is never less than the program's own number: the
setting of an earlier version is where everybody who signs in can write.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nsintake.domain.closing import RETENTION, months_in

if TYPE_CHECKING:
    from nsintake.open_files import OpenFiles


@dataclass(frozen=True, slots=True)
class Keeping:
    """``months`` a closed file is kept; ``confirmed``: a keeper's word that counts says so."""

    months: int
    confirmed: bool


def keeping(files: OpenFiles) -> Keeping:
    """How long files are kept here. Whoever has no key of identity.db knows of no word. Within services."""
    from nsintake.store.months_kept import said  # noqa: PLC0415 - the database library loads with sign-in

    word = None if files.identity is None else said(files.identity)
    if word is None:
        return Keeping(months_in(files.accounts.setting(RETENTION)), confirmed=False)
    return Keeping(word.months, confirmed=word.holds)
