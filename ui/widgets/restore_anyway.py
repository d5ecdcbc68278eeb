"""What a keeper reads before she goes back to a backup all the same: a box for each thing that it was refused for.

Object names: a page's prefix and ``damaged``, ``older``, ``unknown``, ``apart``, ``shut``, ``left_shut``, ``erased``. A
box shows once it was asked for.
"""

from __future__ import annotations

from datetime import date

from nsintake.errors import Refused
from ui.errors import code_of, words_for, words_of
from ui.i18n import T, day
from ui.widgets.fields import CheckField

_DAMAGED = frozenset({"backup_unsound", "records_damaged"})
_OLDER = "backup_older"


class RestoreAnywayBoxes:
    """The boxes, to be put into a card one after another."""

    def __init__(self, prefix: str = "") -> None:
        self.damaged = CheckField(f"{prefix}damaged", T("Go on without what failed the check"))
        self._asked = {
            _OLDER: CheckField(f"{prefix}older", T("Go back further than the backup says")),
            "backup_unknown": CheckField(f"{prefix}unknown", T("I know who made it, and when")),
            "backup_other_lists": CheckField(f"{prefix}apart", T("Go on, and settle the lists at the next sign-in")),
            "station_unreadable": CheckField(f"{prefix}shut", T("Go on, and have the files that are here set aside")),
            "files_shut": CheckField(f"{prefix}left_shut", T("Leave the files that are shut to me behind, for good")),
            "erasures_unreadable": CheckField(f"{prefix}erased", T("Go on, and look for files that were erased")),
            "erased_or_lost": CheckField(f"{prefix}doubt", T("Go on, and look for files that were erased or lost")),
        }
        self.boxes = (self.damaged, *self._asked.values())
        self.clear()

    def clear(self) -> None:
        """Another backup: nothing was asked about it."""
        for box in self.boxes:
            box.hide()
            box.set_raw(False)

    def ask(self, error: Exception) -> None:
        """Show the box of what it was refused for, if there is one."""
        code = code_of(error)
        if code in _DAMAGED:
            self.damaged.show()
        elif code in self._asked:
            self._asked[code].show()

    def leaves_damaged(self) -> bool:
        """Whether she goes on without what does not open."""
        return bool(self.damaged.raw())

    def despite(self) -> frozenset[str]:
        """The codes of what else she goes on in spite of."""
        return frozenset(code for code, box in self._asked.items() if box.raw())


def refusal_words(error: Exception) -> str:
    """The words of an error, its days as days are written here."""
    if isinstance(error, Refused) and error.code == _OLDER:
        days = {name: day(date.fromisoformat(str(error.params[name]))) for name in ("day", "said")}
        return words_of(error.code, **days)
    return words_for(error)
