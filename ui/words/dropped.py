"""Which letters are not made because a paragraph is not written in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.language import Lang
from ui.i18n import T
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.domain.language import Wording


def dropped(paragraph: Wording) -> tuple[Lang, ...]:
    """The languages that lack the paragraph while another one has it."""
    worded = tuple(lang for lang in Lang if paragraph.said_in(lang).strip())
    return tuple(lang for lang in Lang if worded and lang not in worded)


def dropped_words(paragraph: Wording) -> str:
    """What follows from it; empty if nothing does."""
    return "\n".join(
        T("Without a paragraph in {language} no {language} letter is made.", language=words.language_word(lang.value))
        for lang in dropped(paragraph)
    )
