"""When somebody was last signed in here, for a list of what passed since: a note, and nothing is decided by it.

A session that was cut off wrote only when it began; then the list begins there, and names more rather than less.
"""

from __future__ import annotations

from datetime import UTC, datetime

from nsintake.store.accounts import Accounts
from nsintake.store.unit_of_work import UnitOfWork

LAST_HERE = "last_here"
"""The setting in accounts.db: the minute, in UTC, of the last sign-in or lock."""


def last_here(accounts: Accounts) -> datetime | None:
    """That moment, aware; None where nobody wrote one, or no moment."""
    raw = accounts.setting(LAST_HERE)
    try:
        moment = datetime.fromisoformat((raw or b"").decode("ascii"))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def note_here(accounts: Accounts, work: UnitOfWork, now: datetime) -> None:
    """Somebody is here at this moment, or was until now."""
    minute = now.astimezone(UTC).replace(second=0, microsecond=0)
    accounts.put_setting(work, LAST_HERE, minute.isoformat().encode())
