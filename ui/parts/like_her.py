"""Beside every field whose words were refused because they are like something on file: which words those are.

Only where her file is open at this desk. Whoever may not know who she is reads what they read before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from nsintake.errors import NsintakeError, UserFault
from nsintake.services.letters import like_her
from ui import background
from ui.errors import words_for, words_of
from ui.words.rules import found_words

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.letters.like_her import LikeHer
    from ui.widgets.field import Field

_REFUSED = frozenset({"typed_resembles_her", "person_resembles_her", "names_her", "questions_open"})


@dataclass(frozen=True, slots=True)
class TypedOfHer:
    """What was typed about a woman. ``case_id``: her file, None where it is not open here; ``fields`` with the text
    that was judged; ``own``: the code that belongs there; ``instead``: what can be written there instead.
    """

    signed_in: SignedIn
    case_id: bytes | None
    fields: Mapping[Field, str]
    own: str = ""
    instead: Mapping[Field, str] = field(default_factory=dict)


def tell_words(owner: QWidget, error: Exception, judged: TypedOfHer, tell: Callable[[Exception], None]) -> None:
    """Say what went wrong. Of words that are refused because of her say which they are, beside each field that has
    some; everything else is told by ``tell``.
    """
    case_id, fields = judged.case_id, judged.fields
    if case_id is None or not isinstance(error, NsintakeError) or error.code not in _REFUSED:
        tell(error)
        return

    def show(found: tuple[tuple[LikeHer, ...], ...]) -> None:
        said = [(asked, likes) for asked, likes in zip(fields, found, strict=True) if likes]
        for asked, likes in said:
            lines = (_reword(error), *map(found_words, likes), judged.instead.get(asked, ""))
            asked.set_error("\n".join(filter(None, lines)))
        if said:
            said[0][0].ask_again()
        else:
            tell(error)

    texts = tuple(fields.values())
    background.run(
        owner,
        lambda: like_her.words_like_her(judged.signed_in, case_id, texts, judged.own),
        show,
        lambda _other: tell(error),
    )


def _reword(error: NsintakeError) -> str:
    """A fault of a field says what to do; the rest speaks of marks, which only a letter has."""
    return words_for(error) if isinstance(error, UserFault) else words_of("typed_resembles_her")
