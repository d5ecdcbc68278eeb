"""In place of a file that cannot be read as a whole: what is wrong, and what protects her all the same.

Object names: ``case.damaged`` (card), ``case.damaged.stop``, ``case.withdraw.`` and the office.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, button, label, row
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.domain.language import Wording

Withdraw = Callable[[str, "Wording"], object]


def damaged_card(offices: Mapping[str, Wording], withdraw: Withdraw, stop: Callable[[], object]) -> Card:
    """``offices``: those that heard of her, by recipient id. ``withdraw`` gets the one for which she takes it back;
    ``stop`` asks how all of her papers are stopped.
    """
    card = Card(T("This file cannot be read as a whole"), name="case.damaged")
    wrong = T(
        "Something in it is damaged, so nothing of it is shown. Tell a keeper today: she finds what it is under Log."
    )
    card.add(Notice(wrong, Tone.URGENT))
    card.add(label(T("What protects her goes on. Her file says so once it can be read again."), "soft"))
    for recipient_id, office in offices.items():
        said = words.said(office)
        act = button(T("Withdraw"), partial(withdraw, recipient_id, office), name=f"case.withdraw.{recipient_id}")
        act.setAccessibleName(T("Withdraw for {office}", office=said))
        line = row(label(said), act)
        line.setStretch(0, 1)
        card.add(line)
    card.add(row(button(T("Stop her papers"), stop, name="case.damaged.stop", kind="danger", icon="withdraw"), None))
    return card
