"""The same words at the gate of a real office: not one letter with them is heard, signed or printed.

What stops only until somebody decides stays stopped until she does; what names a woman outright no answer lets through.
"""

from __future__ import annotations

import random
from dataclasses import replace

from nsintake.domain.consent import Choice
from nsintake.domain.intake import share_field
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Paper
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.release import Heard, LetterDraft
from nsintake.errors import Refused
from nsintake.masking.leak_check import Tier
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding import practice_office
from nsintake.services.letters import letters
from nsintake.services.letters.drafting import text_hash
from tests.attacks import drill_words
from tests.attacks.drill_desk import ALWAYS
from tests.attacks.drill_women import Woman, women
from tests.scale import full_or
from tests.services.ladder import PARAGRAPH, POLICE, Office, read_and_sign
from tests.services.ladder import answers as answers_of

STOPS = {"names_her", "questions_open"}


def recorded(signed_in: SignedIn, woman: Woman) -> bytes:
    """Her file, made as a session makes it."""
    own = woman.identity
    shares = {share_field(POLICE, item): Choice.SHARE.value for item in ALWAYS}
    typed = {
        "names": own.names,
        "called": own.called,
        "phones": own.phones,
        "places": own.never.places,
        "handles": own.never.handles,
        "others": own.never.others,
    }
    plain = {key: value for key, value in answers_of().items() if not key.startswith("share.")}
    lines = {key: "\n".join(values) for key, values in typed.items()}
    return practice_office.record(signed_in, {**plain, **lines, **shares, "account": "@shadow_77k"})


def forced(signed_in: SignedIn, draft_id: bytes, papers: tuple[Paper, ...]) -> None:
    """Write past the program that she heard it, as if nothing had been asked."""
    record = signed_in.identity.record("letter_draft", draft_id, LetterDraft)
    draft = replace(record.value, heard=Heard.AGREED, text_hash=text_hash(papers))
    with signed_in.identity.begin() as work:
        signed_in.identity.put(work, "letter_draft", draft_id, record.subject_id, draft, verb="draft")
        work.commit()


def _refusal(signed_in: SignedIn, draft_id: bytes) -> str:
    try:
        read_and_sign(signed_in, draft_id)
    except Refused as error:
        return error.code
    return "SIGNED"


def test_nothing_planted_is_heard_signed_or_printed(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    chance = random.Random(8)
    kinds = [*drill_words.DIRECT.items(), *drill_words.OTHER.items()]
    for number, woman in enumerate(women(full_or(1, 3), seed=8)):
        draft_id = letters.begin_letter(worker, recorded(worker, woman), POLICE)
        for shift, (kind, plant) in enumerate(chance.sample(kinds, full_or(3, len(kinds)))):
            lang = list(Lang)[(number + shift) % 3]
            words = drill_words.sentence(plant(chance, woman, lang), lang)
            shown = letters.save_text(worker, draft_id, replace(PARAGRAPH, **{lang.value: words}))
            assert shown.why_not in STOPS, (kind, words)
            assert not shown.papers
            for heard in (Heard.AGREED, Heard.CHOSE_NOT_TO_HEAR, Heard.NOT_REACHED):
                try:
                    letters.record_heard(worker, draft_id, heard)
                except Refused as error:
                    assert error.code in STOPS  # noqa: PT017
                else:
                    raise AssertionError(kind)
            forced(worker, draft_id, ())
            assert _refusal(keeper, draft_id) in STOPS, (kind, words)
            for finding in shown.findings:
                if finding.tier is Tier.ASK:
                    shown = letters.decide(worker, draft_id, finding)
            if any(finding.tier is Tier.BLOCK for finding in shown.findings):
                forced(worker, draft_id, ())
                assert _refusal(keeper, draft_id) == "names_her", (kind, words)
    assert not keeper.liaison.list("released_letter", ReleasedLetter)


def test_an_answer_holds_for_that_sentence_only(office: Office) -> None:
    worker = office.sign_in("intake")
    woman = women(1, seed=9)[0]
    named = replace(woman, identity=replace(woman.identity, names=("نور خضير اللهيبي",), called=()))
    draft_id = letters.begin_letter(worker, recorded(worker, named), POLICE)
    shown = letters.save_text(worker, draft_id, Wording(ar="كان هناك نور كبير."))
    (asked,) = [each for each in shown.findings if each.place == "paragraph"]
    assert letters.decide(worker, draft_id, asked).papers
    assert letters.save_text(worker, draft_id, Wording(ar="كان هناك نور صغير.")).why_not == "questions_open"
    assert letters.save_text(worker, draft_id, Wording(ar="كان هناك نور كبير. جاءت نور.")).why_not == "questions_open"
    assert letters.save_text(worker, draft_id, Wording(ar="كان هناك نور كبير.")).papers
