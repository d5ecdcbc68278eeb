"""Which parts of a file a single word of a text could be, and how surely."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.masking.identifiers import Identifiers
from nsintake.masking.lexicon import How, Lexicon, same_person_part, tongues
from nsintake.masking.names import NamePart, NameRole, parts_of
from nsintake.masking.normalise import words_of


def part(name: str) -> NamePart:
    """A name of one word, with its article."""
    found, *_ = parts_of(Identifiers(names=(name,)))
    return found


def matched(parts: tuple[NamePart, ...], word: str, *, sorani: bool = False) -> list[tuple[str, str]]:
    (token,) = words_of(word)
    found = Lexicon(parts).match(token.text, token.reading, token.script, sorani=sorani)
    return sorted((each.text, how.name) for each, how in found)


FOUND = [
    ("ابراهيم", "avraham", "EXACT"), ("Avraham", "Ibrahim", "EXACT"), ("Hayat", "hayat", "EXACT"),
    ("احمد", "احمدد", "SOUND"), ("حسن", "حسنن", "SOUND"), ("نامو", "نامونا", "CLITIC"),
    ("حسن", "الحسن", "FUZZY"), ("سهام", "sihma", "FUZZY"), ("ياسر", "ايسر", "FUZZY"),
    ("Sardar", "لسردار", "CROSS"), ("Ala", "على", "CROSS"), ("Fahmy", "فهمي", "CROSS"), ("May", "ماي", "CROSS"),
    ("Hawra", "haiwra", "FUZZY"), ("Farrah", "farkah", "FUZZY"), ("Moses", "mosets", "FUZZY"),
    ("Antonio", "anqonio", "FUZZY"), ("Sayyar", "suyyar", "FUZZY"), ("Firas", "firsa", "FUZZY"),
]  # fmt: skip
NOT_FOUND = [
    ("ريهام", "ضريهام"), ("ريهام", "رهاما"), ("حطاب", "حطاذ"), ("وسام", "واسم"), ("فواز", "فوزا"),
    ("غريب", "غريبه"), ("غريب", "غروب"), ("ريوان", "رضوان"), ("هام", "الهام"), ("حسين", "الحسيني"),
    ("May", "ومي"), ("Rajih", "ارجح"), ("Natiq", "ناطق"), ("Ann", "an"), ("Karrar", "ikarrar"),
    ("Makhzoumi", "wmakhzoumi"), ("David", "davi"), ("Kurda", "mkurda"), ("Antonio", "atonioz"),
    ("Turki", "turkey"), ("Mona", "money"), ("Selman", "alsalmons"), ("王小明国中山川", "王小明国中山河"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "word", "how"), FOUND)
def test_a_word_that_a_name_could_be(name: str, word: str, how: str) -> None:
    assert matched((part(name),), word) == [(part(name).text, how)]


@pytest.mark.parametrize(("name", "word"), NOT_FOUND)
def test_a_word_that_it_could_not_be(name: str, word: str) -> None:
    assert matched((part(name),), word) == []


@pytest.mark.parametrize(
    ("name", "word", "sorani", "other"),
    [("فاتح", "فاتحتان", "CLITIC", None), ("مي", "ميي", "SOUND", None), ("زيد", "هزيد", "FUZZY", None),
     ("زيد", "وزيد", "CLITIC", "CLITIC"), ("حسام", "حسم", None, None), ("رسن", "رسلن", None, None),
     ("حمد", "حميد", "FUZZY", None), ("ايمن", "ايمان", None, None), ("علي", "اللي", "FUZZY", None)],
)  # fmt: skip
def test_in_sorani_a_word_has_other_endings_and_shorter_names_are_found(
    name: str, word: str, sorani: str | None, other: str | None
) -> None:
    for how, is_sorani in ((sorani, True), (other, False)):
        wanted = [] if how is None else [(part(name).text, how)]
        assert matched((part(name),), word, sorani=is_sorani) == wanted


def test_a_latin_name_with_an_article_is_found_with_a_slip() -> None:
    parts = parts_of(Identifiers(names=("Al Mislit",)))
    assert matched(parts, "alymislit") == [("mislit", "FUZZY")]
    assert ("alusi", "CROSS") in matched(parts_of(Identifiers(names=("al-Alusi",))), "الالوسي")


def test_a_latin_name_is_read_in_arabic_words_unless_its_own_arabic_spelling_is_there() -> None:
    arabic, latin = part("سردار"), part("Sardar")
    own, read = ("سردار", "CLITIC"), ("sardar", "CROSS")
    assert matched((arabic, latin), "لسردار") == [own]
    assert matched((arabic, replace(latin, group=1)), "لسردار") == sorted([own, read]), "of somebody else"
    places = tuple(replace(each, role=NameRole.PLACE) for each in (arabic, latin))
    assert matched((places[0], replace(places[1], group=1)), "لسردار") == [own]
    assert matched((part("نهاد"), latin), "لسردار") == [read]


def test_a_kunya_is_found_also_where_the_word_is_an_everyday_word() -> None:
    assert matched((replace(part("غريب"), role=NameRole.KUNYA),), "غروب") == [("غريب", "FUZZY")]


def test_names_of_the_scriptures_are_written_otherwise_in_other_languages() -> None:
    assert {"ibrahim", "abraham", "avraham"} <= set(tongues(part("ابراهيم")))
    assert tongues(part("Adib")) == tongues(part("سردار")) == ()


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [("الحسن", "حسن", True), ("حسن", "حسن", True), ("Mohammed", "Muhamad", True), ("ابراهيم", "Ebrahim", True),
     ("حسن", "حسنن", False), ("حسن", "Hussein", False)],
)  # fmt: skip
def test_two_parts_are_one_name_in_two_spellings(left: str, right: str, same: bool) -> None:
    assert same_person_part(part(left), part(right)) is same
    assert same_person_part(part(right), part(left)) is same


def test_a_word_is_worth_asking_about_by_its_consonants() -> None:
    for name in ("ابراهيم", "Ibrahim"):
        assert Lexicon((part(name),)).might_be("ebrahem")
        assert not Lexicon((part(name),)).might_be("salwa")


def test_each_way_but_the_exact_one_has_a_word() -> None:
    assert [how.way == "" for how in How] == [how is How.EXACT for how in How]


@pytest.mark.parametrize("name", ["أحمد", "نور", "مي", "Hayat", "عبد الله", "ئەوین", "هدى"])
def test_a_word_cut_in_two_is_never_too_early_said_to_begin_no_part(name: str) -> None:
    lexicon = Lexicon(parts_of(Identifiers(names=(name,))))
    text = max((each.text for each in lexicon.parts), key=len)
    assert all(lexicon.may_begin(text[:cut]) for cut in range(1, len(text) + 1))
    assert not lexicon.may_begin("qqq")
