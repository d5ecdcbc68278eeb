"""Says in a list that an entry cannot be read and what to do; every other entry stays."""

from __future__ import annotations

from nsintake.records.signed_in import SignedIn
from nsintake.services import damaged
from nsintake.services.damaged import Listed
from ui import background
from ui.i18n import T
from ui.widgets.basics import Notice, Tone


def damaged_words(count: int) -> str:
    """What is wrong and what to do; empty where everything can be read."""
    if not count:
        return ""
    return T(
        "%Ln entries here cannot be read. Tell a keeper: restore from a backup. Until then nothing of them leaves.",
        "",
        count,
    )


class DamagedNotice(Notice):
    """Hidden while everything in these lists can be read. Object name: ``PREFIX.damaged``."""

    def __init__(self, prefix: str, signed_in: SignedIn, *lists: Listed) -> None:
        super().__init__("", Tone.URGENT, name=f"{prefix}.damaged")
        self._signed_in, self._lists = signed_in, lists

    def look(self) -> None:
        """Ask, in a worker."""
        signed_in, lists = self._signed_in, self._lists
        background.run(
            self,
            lambda: damaged.unreadable(signed_in, *lists),
            lambda count: self.show_text(damaged_words(count)),
            lane=background.Lane.LONG,
            behind=True,
        )
