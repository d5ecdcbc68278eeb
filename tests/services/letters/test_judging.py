"""What counts as the same sentence, the same consent, the same words."""

from __future__ import annotations

import pytest

from nsintake.domain.language import Lang, Wording
from nsintake.records import leak_judging
from nsintake.records.leak_judging import covered_by, offered_languages, sentence_hash
from tests import factories
from tests.services.ladder import Office, heard_letter
from tests.services.refusals import refused


def test_a_sentence_is_known_by_its_own_words_only() -> None:
    text = "She waits. هل هي متزوجة؟ Listen to her."
    assert sentence_hash(text, 3) == sentence_hash("  She waits. Other.", 4)
    assert sentence_hash(text, text.index("متزوجة")) == sentence_hash("هل هي متزوجة؟", 5)
    assert sentence_hash(text, 3) != sentence_hash("She waits! Other.", 3)
    assert len({sentence_hash(text, at) for at in range(len(text))}) == 3


def test_the_same_words_are_a_question_at_each_place() -> None:
    text = "Nur saw Nur. She waits. Nur saw Nur."
    places = [at for at in range(len(text)) if text.startswith("Nur", at)]
    questions = [sentence_hash(text, at, at + 3) for at in places]
    assert len(set(questions)) == 4
    assert questions[0] == sentence_hash(text, 0)
    assert sentence_hash("Nur saw Nur. " + text, 0, 3) == questions[0]
    assert sentence_hash("Nur saw Nur, too. " + text[13:], 18 + 11, 18 + 14) == questions[0]


def test_a_place_outside_every_sentence_is_the_whole_text() -> None:
    assert sentence_hash("", 0) == sentence_hash("", 5)
    assert sentence_hash("One. Two.", 99) != sentence_hash("One. Two.", 1)


@pytest.mark.parametrize(
    ("words", "langs"),
    [(Wording(), tuple(Lang)), (Wording(ar="كلمة"), (Lang.AR,)), (Wording(en="a", ckb="b"), (Lang.EN, Lang.CKB))],
)
def test_a_letter_exists_in_the_languages_its_paragraph_was_written_in(words: Wording, langs: tuple[Lang, ...]) -> None:
    assert set(offered_languages(words)) == set(langs)


def test_a_draft_is_covered_by_the_very_act_it_was_made_from(office: Office) -> None:
    from nsintake.services.letters.drafting import open_draft  # noqa: PLC0415

    signed_in = office.sign_in("intake")
    opened = open_draft(signed_in, heard_letter(signed_in, office.case(signed_in)))
    assert covered_by(opened.act, opened.draft)
    assert not covered_by(None, opened.draft)
    assert opened.act is not None
    other_act = factories.act(factories.office(), ()).__class__(2, "x", opened.act.kind, opened.act.day)
    assert not covered_by(other_act, opened.draft)


def test_printed_words_that_name_her_beyond_the_composed_ones_are_refused(office: Office) -> None:
    from nsintake.services.letters.drafting import open_draft, told_of  # noqa: PLC0415

    signed_in = office.sign_in("intake")
    opened = open_draft(signed_in, heard_letter(signed_in, office.case(signed_in)))
    told = told_of(signed_in, opened)
    check = leak_judging.check_for(opened.case, told, signed_in.content)
    composed = leak_judging.compose_all(
        opened.case, opened.draft, told, opened.recipient, signed_in.content, practice=True
    )
    letter = composed[Lang.AR]
    words = "\n".join(f"{block.label}\n{block.text}" for block in letter.blocks)
    leak_judging.require_same_findings(check, letter, words)
    with refused("printed_differs"):
        leak_judging.require_same_findings(check, letter, f"{words} وصال")


def test_the_foot_of_every_page_and_a_chance_reference_are_no_findings(office: Office) -> None:
    """A random reference may resemble a place on file; it is again at the foot of each page."""
    from dataclasses import replace  # noqa: PLC0415

    from nsintake.services.letters.drafting import open_draft, told_of  # noqa: PLC0415

    signed_in = office.sign_in("intake")
    opened = open_draft(signed_in, heard_letter(signed_in, office.case(signed_in)))
    told = told_of(signed_in, opened)
    letter = leak_judging.compose_all(
        opened.case, opened.draft, told, opened.recipient, signed_in.content, practice=True
    )[Lang.AR]
    letter = replace(letter, reference="WISA-LJSM", footer="وصال", practice_mark="Wisal")
    check = leak_judging.check_for(opened.case, told, signed_in.content)
    words = "\n".join(f"{block.label}\n{block.text}" for block in letter.blocks)
    leak_judging.require_same_findings(
        check, letter, f"Wisal\n{words}\nوصال\tWISA-LJSM   ١ / ٢\nWisal\nوصال\tWISA-LJSM   2 / 2"
    )
    for planted in (
        "وصال",
        "GB33BUKB20201555555555",
        "Wisal here",
        "وصال\tWISA-LJSM   2 / 2 وصال",
        "وصال\tWISA-LJSX   2 / 2",
    ):
        with refused("printed_differs"):
            leak_judging.require_same_findings(check, letter, f"{words}\n{planted}")
