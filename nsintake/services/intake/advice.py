"""Advice for her, in her language: pages of the office's own content, in the order that fits what she told.

Nothing of it may reach a letter. Which page fits is shown to the colleague who works with her and is not written down.
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
from nsintake.records.merged_files import case_as_any_says
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake.intake import told_so_far


@dataclass(frozen=True, slots=True)
class AdviceText:
    """One page in three languages. ``title`` is its first line; ``text`` the rest, each line a paragraph or, after
    ``- ``, a point.
    """

    key: AdviceKey
    title: Wording
    text: Wording


@requires(Permission.RUN_INTAKE, while_unsound=True)
def for_case(signed_in: SignedIn, case_id: bytes) -> tuple[AdviceKey, ...]:
    """What fits the woman of a file, in order; that her phone is watched counts whichever file of hers says so."""
    return advice_for(case_as_any_says(signed_in, case_id, case_of(signed_in, case_id)))


@requires(Permission.RUN_INTAKE, while_unsound=True)
def for_answers(signed_in: SignedIn, answers: Answers) -> tuple[AdviceKey, ...]:
    """What fits a woman as far as she has told; nothing is written."""
    return advice_for(told_so_far(signed_in, answers))


@requires(Permission.RUN_INTAKE, while_unsound=True)
def pages(signed_in: SignedIn) -> dict[AdviceKey, AdviceText]:
    """Every page as the office words it."""
    return {key: _page(signed_in, key) for key in AdviceKey}


def _page(signed_in: SignedIn, key: AdviceKey) -> AdviceText:
    said = {lang.value: signed_in.content.text(f"{ADVICE}{key.value}", lang.value).data for lang in Lang}
    cut = {lang: text.strip().partition("\n") for lang, text in said.items()}
    return AdviceText(
        key,
        Wording(**{lang: first.lstrip("# ").strip() for lang, (first, _, _) in cut.items()}),
        Wording(**{lang: rest.strip() for lang, (_, _, rest) in cut.items()}),
    )
