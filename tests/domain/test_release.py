from __future__ import annotations

from datetime import date

from nsintake.domain.language import Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.release import Heard, LetterDraft


def test_a_new_draft_is_neither_heard_nor_released_nor_decided() -> None:
    draft = LetterDraft("case", "cp", LetterKind.REFERRAL, Wording(), (), "w1", date(2026, 3, 1), "ref")
    assert (draft.heard, draft.released, draft.decisions, draft.text_hash) == (Heard.NOT_YET, False, (), "")
