"""How a file becomes parts, and a word its forms."""

from __future__ import annotations

import pytest

from nsintake.masking.common import is_common
from nsintake.masking.identifiers import IdentifierKind, Identifiers, typed
from nsintake.masking.lexicon import _is_everyday
from nsintake.masking.names import (
    NameRole,
    arabic_forms,
    bare,
    join_names,
    latin_forms,
    opens_name,
    parts_of,
    place_phrases,
    sorani_forms,
    sound_of,
)
from nsintake.masking.normalise import Script, words_of
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


def looked_for(*names: str, **more: tuple[str, ...]) -> list[str]:
    """The texts of the parts, one as often as it is looked for."""
    return [part.text for part in parts_of(Identifiers(names=names, **more))]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("السيد حيدر", ["السيد", "حيدر"]),
        ("王 芳 A ب", ["王", "芳"]),
        ("حسنعلي", ["حسنعلي", "حسن", "علي"]),
        ("قققعلي", ["قققعلي"]),
        ("موسى", ["موسي"]),
        ("اسالدين", ["اسالدين"]),
        ("بيتالله", ["بيتالله"]),
        ("خيرالله", ["خيرالله", "خير"]),
        ("Girgius", ["girgius", "girg"]),
        ("Letterius", ["letterius", "letteri"]),
        ("البيت", ["البيت"]),
        ("alisara", ["alisara"]),
        ("عبد Rahman", ["عبد", "rahman"]),
        ("Noor الدين", ["noor", "الدين"]),
        ("Zainab al Hud", ["zainab", "hud"]),
        ("Li Na", ["li", "na"]),
        ("القول", ["القول", "قول"]),
    ],
)
def test_a_name_is_looked_for_in_its_parts(name: str, parts: list[str]) -> None:
    assert looked_for(name) == parts


@pytest.mark.parametrize(
    ("place", "parts"),
    [
        ("قرية السلام", [("سلام", False), ("السلام", True)]),
        ("سلام", [("سلام", True)]),
        ("الحود", [("حود", True)]),
        ("al Hud", [("hud", True)]),
        ("قرية", [("قريه", True)]),
    ],
)
def test_a_place_is_looked_for_by_what_tells_it_from_others(place: str, parts: list[tuple[str, bool]]) -> None:
    """An everyday word that is left without the article points at it less."""
    assert [(part.text, part.whole) for part in parts_of(Identifiers(places=(place,)))] == parts


def test_a_never_word_is_a_relatives_name_or_a_place() -> None:
    found = parts_of(Identifiers(others=("حيدر", "قرية الحود")))
    assert [(part.text, part.role) for part in found] == [("حيدر", NameRole.RELATIVE), ("حود", NameRole.PLACE)]


def test_where_a_never_word_is_titles_alone_all_of_them_are_looked_for() -> None:
    assert looked_for(others=("السيد الحاج",)) == ["السيد", "الحاج"]


@pytest.mark.parametrize(("name", "wordlike"), [("حجر", True), ("الحجر", True), ("الذين", True), ("الحجرزين", False)])
def test_a_name_that_is_a_word_with_or_without_the_article_is_asked_about(name: str, wordlike: bool) -> None:
    assert parts_of(named(name))[0].wordlike is wordlike


def test_of_never_words_only_places_are_places_of_several_words() -> None:
    woman = Identifiers(others=("Zainab Ali", "قرية السلام"), places=("حي الزهور الكبير", "بغداد"))
    assert [value for _, value in place_phrases(woman)] == ["حي الزهور الكبير", "قرية السلام"]


@pytest.mark.parametrize(
    ("word", "script", "core"),
    [
        ("alsalam", Script.OTHER, "alsalam"),
        ("alhuda", Script.LATIN, "alhuda"),
        ("alimany", Script.LATIN, "alimany"),
        ("albar", Script.LATIN, "albar"),
        ("albara", Script.LATIN, "bara"),
    ],
)
def test_a_latin_article_comes_off_before_a_consonant_with_enough_behind(word: str, script: Script, core: str) -> None:
    assert bare(word, script=script) == core


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ("abd abdal abdul umm ام وام وابو وعبد للعبد ولعبد بنت وبنت al", True),
        ("xabdal أم زينب لابنت لوعبدا وللعبد ال", False),
    ],
)
def test_what_opens_a_name_of_two_words(words: str, opens: bool) -> None:
    assert {word for word in words.split() if opens_name(word) is not opens} == set()


@pytest.mark.parametrize(("name", "joined"), [("abdal rahman", 1), ("abdxx rahman", 2), ("salmaal rahman", 2)])
def test_a_servant_word_with_its_article_waits_for_the_rest(name: str, joined: int) -> None:
    assert len(list(join_names(words_of(name)))) == joined


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("وب", "وب"),
        ("وهم", "وهم هم"),
        ("زينبها", "زينبها زينب"),
        ("مدرستها", "مدرستها مدرست مدرسه"),
        ("كتابه", "كتابه تابه كتاب"),
    ],
)
def test_the_forms_of_an_arabic_word(word: str, forms: str) -> None:
    assert arabic_forms(word) == tuple(forms.split())


@pytest.mark.parametrize(
    ("word", "forms"),
    [("زينبمان", "زينب"), ("زينبم", "زينب"), ("زينم", ""), ("زينب", ""), ("سارايه", "سارا"), ("xxxxم", "xxxx")],
)
def test_the_forms_of_a_sorani_word(word: str, forms: str) -> None:
    assert sorani_forms(word) == tuple(forms.split())


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("llll", "llll"),
        ("alsa", "alsa"),
        ("aaab", "aaab"),
        ("zaaainab", "zaaainab zainab"),
        ("alamin", "alamin"),
        ("alamina", "alamina amina"),
        ("ilham", "ilham ham"),
        ("bbaraa", "bbaraa"),
        ("nneeh", "nneeh"),
        ("innoor", "innoor"),
        ("annoor", "annoor noor"),
    ],
)
def test_the_forms_of_a_latin_word(word: str, forms: str) -> None:
    assert latin_forms(word) == tuple(forms.split())


@pytest.mark.parametrize(
    ("word", "sound"), [("محمممد", "محمد"), ("عباس", "عباس"), ("ااب", "اب"), ("بتت", "بت"), ("ليل", "ليل")]
)
def test_of_letters_that_are_doubled_one_is_heard(word: str, sound: str) -> None:
    assert sound_of(word) == sound
