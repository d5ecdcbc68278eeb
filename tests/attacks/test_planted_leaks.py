"""The drill: 200 finished letters, twenty ways in which each would give a woman away, and not one may pass.

Thirteen are planted in the finished paper and go against its proof, seven are words and go through the check and the
last point of the proof. Under ``NSINTAKE_FULL`` each figure is printed with its 95 % interval (Wilson).
"""

from __future__ import annotations

import io
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from statistics import median

import pikepdf
import pytest

from nsintake.documents.inspect import ProofFailed, check_structure, prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.domain.identity import Identity
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import Block, BlockKind, Letter, Origin, Run
from nsintake.errors import Refused
from nsintake.masking.leak_check import Tier
from nsintake.records.content import Content
from tests.attacks import drill_pdf, drill_words
from tests.attacks.drill_desk import ACCOUNTS, Filed, any_shared, filed, office_content
from tests.attacks.drill_paragraphs import paragraph
from tests.attacks.drill_women import Woman, said, women
from tests.scale import FULL, full_or
from tests.services.refusals import refused

LANGS = list(Lang)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    with office_content(tmp_path_factory.mktemp("drill") / "office") as found:
        yield found


def tell(capsys: pytest.CaptureFixture[str], title: str, *lines: str) -> None:
    """Print figures where somebody who runs the full count sees them."""
    if FULL:
        with capsys.disabled():
            print(f"\n{title}", *lines, sep="\n  ")


def refuses(pdf: bytes, model: bytes | None) -> bool:
    """Whether the proof refuses a file that another program opens."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.pages
    try:
        check_structure(pdf) if model is None else prove(pdf, model)
    except ProofFailed:
        return True
    return False


def _name(woman: Woman, number: int) -> str:
    """Her name as one word or two, in Arabic letters or Latin ones."""
    arabic = (woman.given.arabic, f"{woman.given.arabic} {woman.father.arabic}")
    return (*arabic, woman.given.latin[0], f"{woman.given.latin[0]} {woman.family.latin[0]}")[number % 4]


def test_nothing_planted_in_a_finished_letter_passes_the_proof(
    content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    count = full_or(4, 200)
    stopped: Counter[str] = Counter()
    for number, woman in enumerate(women(count, seed=1)):
        drawn = draw(filed(content, woman).letters(Wording())[LANGS[number % 3]])
        assert prove(*drawn)
        for kind, plant in drill_pdf.PLANTINGS.items():
            planted = plant(drawn, _name(woman, number))
            stopped[kind] += refuses(planted, drawn.model) and (number % 4 > 0 or refuses(planted, None))
    tell(capsys, "planted in the paper, refused", *(said(kind, stopped[kind], count) for kind in drill_pdf.PLANTINGS))
    assert stopped == dict.fromkeys(drill_pdf.PLANTINGS, count)


def _stops(file: Filed, lang: Lang, words: str) -> list[Tier]:
    """What the check does about planted words in a paragraph; nothing that it says is answered."""
    text = drill_words.sentence(words, lang)
    at = text.index(words)
    found = [each for each in file.findings(Wording(**{lang.value: text})) if each.place == "paragraph"]
    assert all(each.stops for each in found)
    return [each.tier for each in found if each.start < at + len(words) and each.end > at]


def test_words_that_give_her_away_are_stopped(content: Content, capsys: pytest.CaptureFixture[str]) -> None:
    count = full_or(20, 200)
    chance = random.Random(2)
    stopped: Counter[str] = Counter()
    blocked: Counter[str] = Counter()
    for number, woman in enumerate(women(count, seed=2)):
        file = filed(content, woman)
        for shift, (kind, plant) in enumerate({**drill_words.DIRECT, **drill_words.OTHER}.items()):
            lang = LANGS[(number + shift) % 3]
            tiers = _stops(file, lang, plant(chance, woman, lang))
            stopped[kind] += bool(tiers)
            blocked[kind] += Tier.BLOCK in tiers
    shown = [f"{said(kind, found, count)}  without a choice {blocked[kind]}" for kind, found in stopped.items()]
    tell(capsys, "planted words, stopped", *shown)
    assert {stopped[kind] for kind in drill_words.DIRECT} == {count}
    assert stopped["withheld fact"] == count
    assert stopped["transliteration"] >= 0.98 * count


def test_the_extorters_account_is_not_told_where_it_holds_her_name(content: Content) -> None:
    """Where no Latin spelling is on file the check is as good as its reading of one, and is counted above."""
    chance = random.Random(3)
    for woman in women(full_or(20, 200), seed=3):
        if not woman.has_latin:
            continue
        file = filed(content, woman, account=drill_words.handle(chance, woman, Lang.EN))
        assert any(each.tier is Tier.BLOCK and each.place == "fact.account" for each in file.findings(Wording()))


def _with_words(letter: Letter, words: str, number: int) -> Letter:
    """A letter whose paper says more than was composed: a line of its own, a cell, or within a sentence."""
    if number % 3 == 0:
        more = Block(BlockKind.PARAGRAPH, Origin.FREE, (Run(drill_words.sentence(words, letter.lang)),))
    else:
        more = Block((BlockKind.ROW, BlockKind.BULLET)[number % 3 - 1], Origin.FREE, (Run(words),), label="-")
    at = number % len(letter.blocks)
    return replace(letter, blocks=(*letter.blocks[:at], more, *letter.blocks[at:]))


def test_a_paper_that_names_her_where_the_composed_letter_does_not_is_refused(
    content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    """The model fits the paper, so all but the last point of the proof holds."""
    count = full_or(6, 100)
    kinds = list(drill_words.DIRECT.items())
    chance = random.Random(4)
    stopped = 0
    for number, woman in enumerate(women(count, seed=4)):
        file = filed(content, woman)
        letter = file.letters(paragraph(chance))[LANGS[number % 3]]
        file.proved(letter)
        words = kinds[number % len(kinds)][1](chance, woman, letter.lang)
        drawn = draw(_with_words(letter, words, number))
        with pytest.raises(Refused) as caught:
            file.proved(letter, drawn)
        # a name beside Latin words can already be seen out of its order: a name is refused either way
        assert caught.value.code in {"printed_differs", "text_order"}
        stopped += caught.value.code == "printed_differs"
    assert stopped > count * 0.9
    tell(capsys, "named by the paper alone", said("refused by name", stopped, count))


def test_a_name_that_is_also_a_word_counts_in_the_last_proof(content: Content) -> None:
    woman = replace(women(1, seed=5)[0], identity=Identity(names=("نور خضير اللهيبي",)))
    file = filed(content, woman)
    letter = file.letters(Wording())[Lang.AR]
    file.proved(letter)
    with refused("printed_differs"):
        file.proved(letter, draw(_with_words(letter, "نور", 0)))


def test_what_staff_would_write_about_anybody_passes_with_few_questions(
    content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    count = full_or(12, 200)
    chance = random.Random(6)
    questions: list[int] = []
    for number, woman in enumerate(women(count, seed=6)):
        file = filed(content, woman, account=chance.choice(ACCOUNTS), shared=any_shared(chance))
        words = paragraph(chance)
        found = file.findings(words)
        assert not [(each.rule, each.text) for each in found if each.tier is Tier.BLOCK]
        questions.append(len(found))
        file.proved(file.letters(words)[LANGS[number % 3]])
    few = sum(number <= 3 for number in questions)
    tell(
        capsys,
        "clean letters in three languages",
        f"questions: median {median(questions)}, most {max(questions)}",
        said("three questions or fewer", few, count),
        said("wrongly stopped", 0, count),
    )
    assert median(questions) <= 3


def test_the_drill_itself_can_fail(content: Content) -> None:
    """What is planted is found by no accident: the same letter without it passes every proof used here."""
    woman = women(1, seed=7)[0]
    file = filed(content, woman)
    letter = file.letters(Wording())[Lang.EN]
    drawn = draw(letter)
    assert not refuses(drawn.pdf, drawn.model)
    assert not refuses(drawn.pdf, None)
    same = drill_pdf.with_run(drawn, "Thank you")
    assert not refuses(same.pdf, same.model)
    assert not isinstance(file.proved(letter, Drawn(*same)), Refused)
    assert _stops(file, Lang.EN, "the duty officer") == []
