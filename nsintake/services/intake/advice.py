"""Advice for her, in her language: pages of the office's own content, in the order that fits what she told.

Nothing of it may reach a letter. Which page fits is shown to whoever works with her and is not written down.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.domain.advice import AdviceKey, advice_for
from nsintake.domain.intake import Answers
from nsintake.domain.language import Lang, Wording
from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.content_kinds import ADVICE
from nsintake.records.session import Session
from nsintake.services.intake.intake import told_so_far


@dataclass(frozen=True, slots=True)
class AdvicePage:
    """One page in three languages. ``title`` is its first line; ``text`` the rest, each line a paragraph or, after
    ``- ``, a point.
    """

    key: AdviceKey
    title: Wording
    text: Wording


@requires(Permission.RUN_INTAKE, while_held=True)
def for_case(session: Session, case_id: bytes) -> tuple[AdviceKey, ...]:
    """What fits the woman of a file, in order."""
    return advice_for(case_of(session, case_id))


@requires(Permission.RUN_INTAKE, while_held=True)
def for_answers(session: Session, answers: Answers) -> tuple[AdviceKey, ...]:
    """What fits a woman as far as she has told; nothing is written."""
    return advice_for(told_so_far(session, answers))


@requires(Permission.RUN_INTAKE, while_held=True)
def pages(session: Session) -> dict[AdviceKey, AdvicePage]:
    """Every page as the office words it."""
    return {key: _page(session, key) for key in AdviceKey}


def _page(session: Session, key: AdviceKey) -> AdvicePage:
    said = {lang.value: session.content.text(f"{ADVICE}{key.value}", lang.value).data for lang in Lang}
    cut = {lang: text.strip().partition("\n") for lang, text in said.items()}
    return AdvicePage(
        key,
        Wording(**{lang: first.lstrip("# ").strip() for lang, (first, _, _) in cut.items()}),
        Wording(**{lang: rest.strip() for lang, (_, _, rest) in cut.items()}),
    )
