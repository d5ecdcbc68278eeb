"""The words of the threat matrix: who attacks with which keys, and when something must be noticed at the latest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

MADE, PLACE = "made", "test_threat_matrix.py"

NOBODY, ADMINISTRATOR, OFFICER, WORKER = "no key", "administrator", "liaison officer", "intake worker"
DEMOTED, COLLEAGUE = "demoted", "not accepted"
HOLDERS = {
    NOBODY: "who can write where the files are, and has the key of none: a thief of the data folder who puts it back",
    ADMINISTRATOR: "the key of accounts.db, and so everybody who ever signed in",
    OFFICER: "the keys of accounts.db and liaison.db, and her signature",
    WORKER: "the keys of all three files, and her signature",
    DEMOTED: "the same keys until they are changed, and a signature of an earlier list",
    COLLEAGUE: "an intake worker whom the woman of a restricted file did not accept",
}
KEYS: dict[str, tuple[str, ...]] = {
    NOBODY: (),
    ADMINISTRATOR: ("accounts.db",),
    OFFICER: ("accounts.db", "liaison.db"),
    WORKER: ("accounts.db", "liaison.db", "identity.db"),
    DEMOTED: ("accounts.db", "liaison.db", "identity.db"),
    COLLEAGUE: ("accounts.db", "liaison.db", "identity.db"),
}
"""Which files each can write into knowing what she does. Held against the grants by a test."""


class When(IntEnum):
    """The latest moment at which it must be noticed."""

    SIGN_IN = 0
    USE = 1
    BEHIND = 2
    NEVER = 3
    RESTORE = 4


WORDS = {
    When.SIGN_IN: "at the next sign-in",
    When.USE: "when it is read, printed or released",
    When.BEHIND: "behind the first pages; before that, whatever prints or is released by it is refused",
    When.NEVER: "it need not be: nothing that protects her hangs on it",
    When.RESTORE: "when a backup is brought back",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One act by those who can do it. ``on``: what it is done to. ``attack``: ``made`` from the tables, or the file of
    tests that holds it."""

    on: str
    act: str
    holders: tuple[str, ...]
    noticed: str
    when: When
    by_whom: str
    attack: str = MADE


BOTH = (OFFICER, WORKER, DEMOTED, COLLEAGUE)
"""Who holds the key of a file with records."""
ALL = (ADMINISTRATOR, *BOTH)
OPENS = "whoever opens that file"
