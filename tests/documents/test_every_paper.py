"""Every kind of paper in every language: drawn, proved, read back, and looked at by readers that are not ours."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from nsintake.documents.inspect import check_structure, prove
from nsintake.documents.letter_measures import TICK, TICK_RULE
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.templates import MOST_COLUMNS, compose, parse
from nsintake.domain.identity import AgeBand
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import BlockKind, Letter, LetterKind
from nsintake.domain.recipients import RecipientKind
from nsintake.errors import Refused, UserFault
from tests.documents.any_words import any_words
from tests.documents.test_templates import DO_NOT, slots, texts
from tests.factories import resources
from tests.scale import full_or

LETTERS = (LetterKind.REFERRAL, LetterKind.LIAISON_LETTER, LetterKind.INFORMATION_REQUEST, LetterKind.FOLLOW_UP)
ANONYMOUS = [kind for kind in LetterKind if kind.value != "named_letter"]
EVERY = [pytest.param(kind, lang, id=f"{kind}-{lang}") for kind in ANONYMOUS for lang in Lang]
_LABELLED = {BlockKind.META, BlockKind.ROW, BlockKind.SIGNATURE}


@cache
def paper(kind: LetterKind, lang: Lang) -> tuple[Letter, Drawn]:
    """A practice paper that says all it can, to the Community Police."""
    letter = compose(
        kind, lang, replace(slots(), paragraph="Page https://example.org/a?b=1.", female_officer_only=True)
    )
    return letter, draw(letter)


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("kind", "lang"), EVERY)
def test_every_paper_is_proved_and_says_exactly_what_was_composed(kind: LetterKind, lang: Lang) -> None:
    letter, drawn = paper(kind, lang)
    text = words(prove(drawn.pdf, drawn.model))
    assert words(check_structure(drawn.pdf)) == text
    model = json.loads(drawn.model)
    laid = "".join(run["text"] for page in model["pages"] for run in page["runs"])
    assert Counter("".join(laid.split())) == Counter("".join(text.split()))
    assert read(text) == composed(letter, len(model["pages"]))
    assert not set("{}|") & set(text)


def read(text: str) -> Counter[str]:
    """The characters read, without what layout adds: list signs, boxes, colons."""
    return Counter(re.sub("[\u2022\u25af:\\s]", "", text))


def composed(letter: Letter, pages: int) -> Counter[str]:
    """The characters a letter of so many pages shows."""
    said = "".join(block.text + (block.label if block.kind in _LABELLED else "") for block in letter.blocks)
    for number in range(1, pages + 1):
        count = f"{number}/{pages}"
        if letter.lang.rtl:
            count = count.translate({ord("0") + digit: 0x660 + digit for digit in range(10)})
        said += letter.practice_mark + letter.footer + letter.reference + count
    return read(said)


@pytest.mark.parametrize(("kind", "lang"), EVERY)
def test_with_age_withheld_a_minors_paper_is_an_adults_byte_for_byte(kind: LetterKind, lang: Lang) -> None:
    girl, woman = (draw(compose(kind, lang, slots(age=age))) for age in (AgeBand.FROM_15, AgeBand.ADULT))
    assert girl == woman


# --- what is always in --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", LETTERS)
def test_every_letter_says_everything_that_is_always_in(kind: LetterKind) -> None:
    letter, _ = paper(kind, Lang.EN)
    labels = [block.label for block in letter.blocks if block.kind is BlockKind.META]
    assert labels[:2] == ["Number", "Date"]
    assert {"Reference", "Subject"} <= set(labels)
    assert [block.text for block in letter.blocks if block.kind is BlockKind.META][:2] == ["", ""]
    said = "\n".join(texts(letter, BlockKind.PARAGRAPH))
    for wanted in ("Identity withheld at her request", "not her complaint", "express consent", "female officer"):
        assert wanted in said
    kinds = [block.kind for block in letter.blocks]
    assert [kinds.count(sort) for sort in (BlockKind.CAVEAT, BlockKind.SIGNATURE, BlockKind.REPLY_SLIP)] == [1, 1, 1]
    assert kinds.index(BlockKind.REPLY_SLIP) < kinds.index(BlockKind.TICK)
    assert kinds.count(BlockKind.TICK) == 4


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("to", ["to_force", "to_service"])
def test_each_list_of_what_not_to_do_is_the_same_on_every_paper(lang: Lang, to: str) -> None:
    lists = set()
    for kind in (*LETTERS, LetterKind.SPEAKING_NOTE, LetterKind.FACT_SHEET):
        lines = parse((resources() / "letters" / lang.value / f"{kind.value}.txt").read_text("utf-8"), kind)
        lists.add(tuple(line.text for line in lines if (line.keyword, line.condition) == ("do_not", to)))
    assert [len(listed) for listed in lists] == [9]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("to", list(RecipientKind))
def test_every_kind_of_office_gets_one_subject_and_is_asked_for_help(lang: Lang, to: RecipientKind) -> None:
    for kind in LETTERS:
        letter = compose(kind, lang, slots(to))
        subject = {Lang.EN: "Subject", Lang.AR: "م/", Lang.CKB: "بابەت/"}[lang]
        assert sum(block.label == subject and bool(block.text) for block in letter.blocks) == 1
        assert any(block.kind is BlockKind.BULLET for block in letter.blocks)


def test_a_speaking_note_lists_the_facts_says_what_to_answer_and_has_a_log() -> None:
    note, drawn = paper(LetterKind.SPEAKING_NOTE, Lang.EN)
    bullets = texts(note, BlockKind.BULLET)
    assert "Account or number: @shadow_77k" in bullets
    asked = {block.label: block.text for block in note.blocks if block.kind is BlockKind.ROW}
    assert "withheld at her request" in asked["who she is"]
    assert len(texts(note, BlockKind.LOG)) == MOST_COLUMNS
    last = json.loads(drawn.model)["pages"][-1]["rules"]
    assert sum(rule[3] == 0.4 and rule[2] < 150 for rule in last) == MOST_COLUMNS * 5
    assert BlockKind.SIGNATURE not in {block.kind for block in note.blocks}
    assert DO_NOT[Lang.EN] not in texts(note, BlockKind.HEADING)


def test_a_table_for_the_hand_is_never_parted_from_its_heads() -> None:
    for filler in range(0, 400, 40):
        made = draw(compose(LetterKind.SPEAKING_NOTE, Lang.EN, replace(slots(), paragraph="word " * filler)))
        for page in json.loads(made.model)["pages"]:
            headed = any(run["text"] == "Date and time" for run in page["runs"])
            cells = sum(rule[3] == 0.4 and rule[2] < 150 for rule in page["rules"])
            assert cells == (MOST_COLUMNS * 5 if headed else 0)


def squares(drawn: Drawn) -> int:
    """How many squares to be ticked are on a paper: each has two level rules and two upright ones."""
    level = [
        rule for page in json.loads(drawn.model)["pages"] for rule in page["rules"] if rule[2:] == [TICK, TICK_RULE]
    ]
    return len(level) // 2


@pytest.mark.parametrize("lang", list(Lang))
def test_every_answer_has_its_box(lang: Lang) -> None:
    for kind in (*LETTERS, LetterKind.REPLY_SLIP):
        letter, drawn = paper(kind, lang)
        assert squares(drawn) == len(texts(letter, BlockKind.TICK)) >= 4
        assert "\u25af" not in prove(drawn.pdf, drawn.model), "it looks like a sign that is missing"


def test_a_reply_slip_tells_nothing_and_needs_no_fact() -> None:
    slip = compose(LetterKind.REPLY_SLIP, Lang.EN, replace(slots(), facts=(), paragraph="dropped"))
    assert slip == compose(LetterKind.REPLY_SLIP, Lang.EN, slots())
    assert {"accepted", "declined", "no answer came"} <= set(texts(slip, BlockKind.TICK))
    assert len(json.loads(draw(slip).model)["pages"]) == 1


def test_a_table_for_the_hand_with_too_many_columns_is_refused_with_its_line() -> None:
    text = (resources() / "letters" / "en" / "speaking_note.txt").read_text("utf-8")
    number = text.splitlines().index("log | Said and agreed") + 1
    with pytest.raises(UserFault) as error:
        parse(text.replace("log | Said and agreed", "log | Said and agreed\nlog | More"), LetterKind.SPEAKING_NOTE)
    assert (error.value.code, error.value.params) == ("template_too_wide", {"line": number + 2, "limit": 4})


# --- any words on any paper ---------------------------------------------------------------------------------------


def any_paper(chance: random.Random, kind: LetterKind) -> Letter:
    """A paper of one kind whose facts and paragraph are words of mixed scripts."""

    def mixed(most: int) -> str:
        return " ".join(any_words(chance, chance.randint(1, most)).split("\n"))

    filled = slots(chance.choice(list(RecipientKind)))
    facts = tuple(
        replace(fact, text=Wording(*[mixed(9)] * 3), verbatim=chance.random() < 0.3)
        for fact in chance.sample(filled.facts, chance.randint(1, len(filled.facts)))
    )
    paragraph = "\n".join(mixed(40) for _ in range(chance.randint(0, 3)))
    return compose(
        kind,
        chance.choice(list(Lang)),
        replace(filled, facts=facts, paragraph=paragraph, practice=chance.random() < 0.5),
    )


def test_papers_of_every_kind_with_any_mixed_words_are_read_back_as_their_model() -> None:
    chance = random.Random(22)
    for _ in range(full_or(2, 40)):
        for kind in ANONYMOUS:
            letter = any_paper(chance, kind)
            drawn = draw(letter)
            text = prove(drawn.pdf, drawn.model)
            assert read(text) == composed(letter, len(json.loads(drawn.model)["pages"]))


@pytest.mark.parametrize("kind", [kind for kind in ANONYMOUS if kind.tells])
def test_a_character_the_font_lacks_stops_every_paper_by_its_name(kind: LetterKind) -> None:
    with pytest.raises(Refused) as error:
        draw(compose(kind, Lang.AR, replace(slots(), paragraph="ab \u4e2d")))
    assert (error.value.code, error.value.params) == ("glyph_missing", {"codepoint": "U+4E2D"})


def test_a_link_too_long_for_a_line_is_parted_at_one_of_its_joints() -> None:
    link = "https://www.example.org/profile.php?id=" + "1" * 30 + "&part=" + "about_contact_and_basic_info"
    for lang in Lang:
        drawn = draw(compose(LetterKind.REFERRAL, lang, replace(slots(), paragraph=link)))
        runs = [run["text"] for page in json.loads(drawn.model)["pages"] for run in page["runs"]]
        first = next(text for text in runs if text.startswith("https"))
        assert first.endswith("&part=")
        assert link in "".join(runs)


# --- independent witnesses ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[LetterKind, Lang], Path]:
    folder = tmp_path_factory.mktemp("papers")
    written = {}
    for kind in ANONYMOUS:
        for lang in Lang:
            written[kind, lang] = folder / f"{kind}.{lang}.pdf"
            written[kind, lang].write_bytes(paper(kind, lang)[1].pdf)
    return written


def witness(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def test_qpdf_and_exiftool_find_no_fault_and_no_word_about_any_paper(
    files: dict[tuple[LetterKind, Lang], Path],
) -> None:
    for file in files.values():
        assert "No syntax or stream encoding errors" in witness("qpdf", "--check", str(file))
    for told in json.loads(witness("exiftool", "-json", *map(str, files.values()))):
        own = {key for key in told if not key.startswith("File") and key not in {"SourceFile", "ExifToolVersion"}}
        assert own <= {"Directory", "MIMEType", "PDFVersion", "Linearized", "Language", "PageCount"}


def bare(text: str) -> str:
    """Without marks and direction controls: poppler sets marks apart from their letters."""
    text = unicodedata.normalize("NFKC", re.sub("[\u200e\u200f\u202a-\u202e]", " ", text))
    return "".join(sign for sign in text if not unicodedata.combining(sign))


def test_poppler_finds_the_words_and_the_two_fonts_of_every_paper(files: dict[tuple[LetterKind, Lang], Path]) -> None:
    for (kind, lang), file in files.items():
        found = set(re.findall(r"\w+", bare(witness("pdftotext", "-layout", str(file), "-"))))
        said = " ".join(f"{block.label} {block.text}" for block in paper(kind, lang)[0].blocks)
        assert not set(re.findall(r"\w+", bare(said))) - found
        fonts = witness("pdffonts", str(file)).splitlines()[2:]
        assert [line.split()[0] for line in fonts] == ["AAAAAA+FiraGO-Regular", "AAAAAB+FiraGO-Bold"]
        assert all("yes yes yes" in line for line in fonts)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", [LetterKind.RECALL, LetterKind.REPLY_SLIP])
def test_what_an_office_signs_and_gives_back_is_one_page(kind: LetterKind, lang: Lang) -> None:
    assert len(json.loads(paper(kind, lang)[1].model)["pages"]) == 1
