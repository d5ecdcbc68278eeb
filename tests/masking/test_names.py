"""How a file becomes parts, and a word its forms."""

from __future__ import annotations

import pytest

from nsintake.masking.common import is_common
from nsintake.masking.identifiers import IdentifierKind, Identifiers, typed
from nsintake.masking.lexicon import _is_everyday
from nsintake.masking.names import NameRole, arabic_forms, bare, latin_forms, parts_of
from nsintake.masking.normalise import Script
from tests.masking.women import hits, named


def roles(*names: str) -> dict[str, str]:
    return {part.text: part.role.value for part in parts_of(named(*names))}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("0770 123 4567", IdentifierKind.PHONE),
        ("+964-770-1234567", IdentifierKind.PHONE),
        ("٠٧٧٠١٢٣٤٥٦٧", IdentifierKind.PHONE),
        ("@someone", IdentifierKind.HANDLE),
        ("some_one", IdentifierKind.HANDLE),
        ("who@example.org", IdentifierKind.HANDLE),
        ("https://example.org/x", IdentifierKind.HANDLE),
        ("girl99", IdentifierKind.HANDLE),
        ("قرية الحود", IdentifierKind.PLACE),
        ("المدرسة الشرقية", IdentifierKind.PLACE),
        ("Rafidain School", IdentifierKind.PLACE),
        ("زينب", IdentifierKind.NAME),
        ("أم علي", IdentifierKind.NAME),
        ("خياطة", IdentifierKind.NAME),
        ("12", IdentifierKind.NAME),
        ("room 12 of 3456789", IdentifierKind.PLACE),
    ],
)
def test_never_words_are_typed(value: str, kind: IdentifierKind) -> None:
    assert typed(value) is kind


def test_the_first_word_of_a_name_is_her_given_name_and_the_rest_her_chain() -> None:
    assert roles("زينب أحمد") == {"زينب": NameRole.GIVEN, "احمد": NameRole.CHAIN}
    assert roles("زينب بنت أحمد") == {"زينب": NameRole.GIVEN, "احمد": NameRole.CHAIN}
    assert roles("Zainab bint Ahmed al Jubouri")["jubouri"] == NameRole.CHAIN


def test_a_kunya_is_one_part_and_its_name_another() -> None:
    assert roles("أم علي") == {"امعلي": NameRole.KUNYA, "علي": NameRole.CHAIN}
    assert roles("Umm Ali") == {"umali": NameRole.KUNYA, "ali": NameRole.CHAIN}
    assert roles("Umm") == {"umm": NameRole.GIVEN}


def test_servant_and_faith_names_are_made_one() -> None:
    assert "عبدالكريم" in roles("عبد الكريم")
    assert "abdalkarim" in roles("Abd al Karim")
    assert roles("صلاح الدين") == {"صلاحالدين": NameRole.GIVEN, "صلاح": NameRole.GIVEN}
    assert roles("عبد الله") == {"عبدالله": NameRole.GIVEN}
    assert roles("Muna Abd") == {"muna": NameRole.GIVEN, "abd": NameRole.CHAIN}
    assert roles("زينب Abd") == {"زينب": NameRole.GIVEN, "abd": NameRole.CHAIN}


def test_single_letters_are_not_names() -> None:
    assert roles("Z Zainab") == {"zainab": NameRole.GIVEN}


def test_titles_are_left_off_never_words() -> None:
    woman = Identifiers(others=("الحجي سرمد", "uncle"))
    assert [part.text for part in parts_of(woman)] == ["سرمد", "uncle"]


def test_phones_and_accounts_among_never_words_are_no_names() -> None:
    assert parts_of(Identifiers(others=("07701234567", "@someone"))) == ()


def test_other_alphabets_are_searched_exactly() -> None:
    assert hits("saw Անահիտ", named("Անահիտ")) == [("given_name", "block", "Անահիտ")]
    assert hits("saw Жанна", named("Жанна"))


@pytest.mark.parametrize(
    ("word", "script", "core"),
    [
        ("الجبوري", Script.ARABIC, "جبوري"), ("الهام", Script.ARABIC, "الهام"), ("الما", Script.ARABIC, "الما"),
        ("aljubouri", Script.LATIN, "jubouri"), ("alina", Script.LATIN, "alina"),
        ("alhud", Script.LATIN, "alhud"), ("الجبوري", Script.OTHER, "الجبوري"),
    ],
)  # fmt: skip
def test_the_article_comes_off_unless_it_belongs_to_the_name(word: str, script: Script, core: str) -> None:
    assert bare(word, script=script) == core


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("aljubouri", "jubouri"),
        ("assafi", "safi"),
        ("ashshammari", "shammari"),
        ("labidi", ""),
        ("lmansour", "mansour"),
        ("alhud", "hud"),
        ("ali", ""),
        ("alina", ""),
    ],
)
def test_latin_articles_come_off(word: str, forms: str) -> None:
    assert latin_forms(word) == ((word, forms) if forms else (word,))


def test_arabic_forms_keep_the_whole_word_first() -> None:
    forms = arabic_forms("وبكتابتها")
    assert forms[0] == "وبكتابتها"
    assert "كتابت" in forms
    assert "كتابه" in forms
    assert arabic_forms("قل") == ("قل",)


def test_an_empty_name_is_no_part() -> None:
    assert roles("", " ") == {}


def test_everyday_words_are_known_in_their_forms() -> None:
    assert _is_everyday("والمدينة".replace("ة", "ه"))
    assert _is_everyday("عسكريات")
    assert not _is_everyday("زينب")
    assert hits("بالمدينة", named("Madina")) == []
    assert hits("هادي", named("Huda")) == []


def test_common_names_are_known_in_both_scripts() -> None:
    assert is_common("حسن")
    assert is_common("hassan")
    assert not is_common("شمخان")
    assert not is_common("shamkhan")


def test_two_names_written_as_one_word_are_also_looked_for_one_by_one() -> None:
    texts = {(part.text, part.role) for part in parts_of(Identifiers(names=("ليلى محمدعلي",)))}
    assert {("محمدعلي", NameRole.CHAIN), ("محمد", NameRole.CHAIN), ("علي", NameRole.CHAIN)} <= texts
    assert [rule for rule, _, _ in hits("We met Muhammad there.", Identifiers(names=("محمدعلي",)))] == ["given_name"]
    assert len(parts_of(Identifiers(names=("محمدباعث",)))) == 1


def test_he_of_the_sword_is_one_name() -> None:
    assert [part.text for part in parts_of(Identifiers(names=("ذو الفقار",)))] == ["ذوالفقار"]
    for word in ("Dhu'l-Fiqar", "Dhul Fiqar", "Zulfiqar", "Zul Fikar"):
        assert hits(f"We met {word} there.", Identifiers(names=("ذو الفقار",)))


@pytest.mark.parametrize(
    ("on_file", "typed"),
    [("اثناسيوس", "Athanase"), ("Nicodemos", "Nicodeme"), ("غريغوريوس", "Gregor"), ("Athanasius", "اثناس")],
)
def test_greek_endings_may_be_left_off(on_file: str, typed: str) -> None:
    assert hits(f"We met {typed} there.", named(on_file))


def test_an_ending_that_belongs_to_the_name_stays() -> None:
    for name in ("فردوس", "Firdous", "Marius", "Younus"):
        assert len(parts_of(named(name))) == 1
