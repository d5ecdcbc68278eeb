"""Where a code leads that somebody typed in full: a file, a record, a letter that is being written. What whoever asks
may not open leads nowhere, as a code of nothing does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from nsintake.services.cases import search
from nsintake.services.letters import by_reference
from nsintake.services.liaison import lookup
from ui.dialogs.palette import Goal
from ui.i18n import T, isolate
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn


class ByCode:
    """``pages`` are the keys of those that are open to whoever is signed in, ``go`` opens one."""

    def __init__(self, signed_in: SignedIn, pages: Collection[str], go: Callable[..., object]) -> None:
        self._signed_in, self._go = signed_in, go
        self._files, self._records, self._letters = "case" in pages, "record" in pages, "letter" in pages
        self.leads = self._files or self._records or self._letters

    def hint(self) -> str:
        """What can be typed."""
        if self._files:
            return T("Where to? Type a few letters, a case code or a reference")
        if self._records:
            return T("Where to? Type a few letters, or a reference")
        return T("Where to? Type a few letters")

    def find(self, typed: str) -> list[Goal]:
        """Everything with this code, for a worker."""
        found = list[Goal]()
        file = search.by_code(self._signed_in, typed) if self._files else None
        if file is not None:
            go = partial(self._go, "case", case_id=file.case_id.hex())
            found.append(Goal(T("Case {code}", code=isolate(file.code)), "cases", go))
        record = lookup.known_reference(self._signed_in, typed) if self._records else None
        if record is not None:
            said = T(
                "Record {reference}: {office}", reference=isolate(record.reference), office=words.said(record.office)
            )
            found.append(Goal(said, "record", partial(self._go, "record", record_id=record.record_id.hex())))
        for letter in by_reference.drafts_with(self._signed_in, typed) if self._letters else ():
            said = T(
                "Letter {reference}, being written: {office}",
                reference=isolate(letter.reference),
                office=words.said(letter.office),
            )
            found.append(Goal(said, "letter", partial(self._go, "letter", draft_id=letter.draft_id.hex())))
        return found
