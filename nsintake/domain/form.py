"""A blank consent form: what it asks, part by part, before its place on the page is decided.

It follows the steps of a session. It is made of the office's own sentences alone: nothing of any woman can be put in.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.domain.language import Lang
from nsintake.domain.questions import Step


@dataclass(frozen=True, slots=True)
class FormLine:
    """A sentence with its picture (``pictograms``), and the answers to be crossed below it, as picture and word.

    ``asks`` names what it asks: a field of the session, or an item; empty for a sentence that is only read.
    """

    picture: str
    text: str
    answers: tuple[tuple[str, str], ...] = ()
    asks: str = ""


@dataclass(frozen=True, slots=True)
class FormPart:
    """What belongs to one step. ``under``: a line under the heading; ``blank``: it is left empty for the hand."""

    step: Step
    heading: str
    lines: tuple[FormLine, ...]
    under: str = ""
    blank: bool = False


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A whole form in one language. ``code`` is all that tells one from another; ``hand``: what is written by hand."""

    lang: Lang
    title: str
    code_label: str
    code: str
    parts: tuple[FormPart, ...]
    hand: tuple[str, ...]
    mark: str
    footer: str
    practice_mark: str = ""
    """What a practice form says on every page; empty on a real one."""


@dataclass(frozen=True, slots=True)
class ReturnCard:
    """A plain card: a code and nothing else."""

    lang: Lang
    code: str
    practice_mark: str = ""
