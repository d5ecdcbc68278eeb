"""What comes first after a red answer, as the office words it, numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import T
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.domain.language import Wording


def care_lines(steps: tuple[Wording, ...]) -> str:
    """The steps of one red answer, in order."""
    said = [text for text in (words.said(step) for step in steps) if text]
    return "\n".join(T("{number}. {act}", number=at, act=act) for at, act in enumerate(said, start=1))
