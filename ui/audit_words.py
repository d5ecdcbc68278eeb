"""What each kind of entry in the log is called. Whoever writes a new kind into an audit names it here."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

VERBS: dict[str, Callable[[], str]] = {
    "sign_in": lambda: T("Signed in"),
    "make_account": lambda: T("Made an account"),
    "roster": lambda: T("Saw the new list of accounts"),
    "approve": lambda: T("Approved an account"),
    "founding_begun": lambda: T("Began to found the station"),
    "draw_halves": lambda: T("Drew recovery halves anew"),
    "sheet_checked": lambda: T("Typed a sheet back"),
    "disable": lambda: T("Switched an account off"),
    "enable": lambda: T("Switched an account on"),
    "propose_role": lambda: T("Proposed a role"),
    "reset_password": lambda: T("Reset a password"),
    "change_password": lambda: T("Changed the own password"),
    "sign_account": lambda: T("Signed a change of an account"),
    "decline_account": lambda: T("Left an account as it was"),
    "make_keeper": lambda: T("Made a second keeper"),
    "remove_person": lambda: T("Removed somebody and changed all keys"),
    "change_keys": lambda: T("Changed all keys"),
    "succeed_root": lambda: T("Made a new root key"),
    "take_root": lambda: T("Let somebody take the new root key"),
    "rewrap": lambda: T("Gave restricted files to new keys"),
    "wording": lambda: T("Signed a text of the office"),
    "record": lambda: T("Recorded"),
    "consent": lambda: T("Consent given"),
    "withdraw": lambda: T("Consent withdrawn"),
    "asked": lambda: T("Asked her first about a letter"),
    "freeze": lambda: T("Froze a record"),
    "frozen": lambda: T("Froze a file"),
    "thaw": lambda: T("Let a record go on"),
    "thawed": lambda: T("Thawed a file"),
    "disclose_by_law": lambda: T("Told without consent, as the law or a danger demanded"),
    "view": lambda: T("Looked at"),
    "reveal": lambda: T("Revealed identity"),
    "link": lambda: T("Gave a reference"),
    "draft": lambda: T("Wrote a draft"),
    "release": lambda: T("Released"),
    "print": lambda: T("Printed"),
    "disclose": lambda: T("Said where it went"),
    "recall": lambda: T("Recalled"),
    "plan": lambda: T("Planned a meeting"),
    "agree": lambda: T("Agreed an action"),
    "held": lambda: T("Held a meeting"),
    "task": lambda: T("Made a task"),
    "done": lambda: T("Done"),
    "discard": lambda: T("Discarded"),
    "restrict": lambda: T("Restricted a file"),
    "widen": lambda: T("Let somebody into a file"),
    "open_file": lambda: T("Opened a file to all"),
    "hand_over": lambda: T("Handed a file over"),
    "close_file": lambda: T("Closed a file"),
    "reopen_file": lambda: T("Opened a file again"),
    "block": lambda: T("Blocked a record"),
    "shred": lambda: T("Shredded"),
    "erase": lambda: T("Erased"),
    "count": lambda: T("Counted"),
    "set_retention": lambda: T("Set how long files are kept"),
    "back_up": lambda: T("Made a backup"),
    "set_keep": lambda: T("Set how many backups stay"),
    "drill": lambda: T("Practised with a backup"),
    "restore": lambda: T("Restored from a backup"),
    "confirm": lambda: T("Confirmed after a restore"),
    "continued": lambda: T("Went on in a new line"),
    "settle": lambda: T("Settled what did not hold"),
    "checkpoint": lambda: T("Changed the keys"),
    "seal": lambda: T("Sealed the station"),
    "unreadable": lambda: T("Cannot be read"),
}


def verb_word(verb: str) -> str:
    """A kind of entry in words; one that has none yet stands as its code."""
    known = VERBS.get(verb)
    return verb if known is None else known()
