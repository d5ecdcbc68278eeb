"""What women and their kin are called at home is asked about, in Arabic and in Latin letters."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from nsintake.masking.names import NameRole, parts_of
from nsintake.masking.pet_names import pet_names
from tests.masking.women import hits, named


@pytest.mark.parametrize(
    ("name", "said"),
    [("فاطمة", "فطومة"), ("فاطمة", "فطوم"), ("فاطمة", "Fattouma"), ("فاطمة", "Fatoom"), ("Fatima", "فطومة"),
     ("زينب", "زنوبة"), ("زينب", "Zannouba"), ("زينب", "Zanooba"), ("خديجة", "خدوج"), ("خديجة", "Khadouja"),
     ("خديجة", "خەجێ"), ("مريم", "مريومة"), ("مريم", "Maryouma"), ("عائشة", "عيوش"), ("عائشة", "Ayyoush"),
     ("محمد", "حمودي"), ("محمد", "Hammoudi"), ("محمد", "Hammoudeh"), ("محمد", "حەمە"), ("أحمد", "حمودي"),
     ("علي", "علاوي"), ("علي", "Allawi"),
     ("حسين", "حسوني"), ("مصطفى", "صطوفي"), ("كريم", "كرومي"), ("هدى", "هدوش"), ("عبد الله", "عبودي"),
     ("فاطمة", "لفطومة"), ("فاطمة", "فاتە")],
)  # fmt: skip
def test_a_fond_form_is_asked_about(name: str, said: str) -> None:
    text = f"تحدثنا مع {said} قبل أيام"
    assert said in {words for _, _, words in hits(text, named(f"{name} شمخان"))}


def test_a_relative_is_asked_about_by_a_fond_form() -> None:
    assert [found[:2] for found in hits("مع فطومة", named("شمخان فاطمة"))] == [("like_chain_name", "ask")]


@pytest.mark.parametrize("said", ["حودي", "الحودي", "حودية", "الحوديين", "للحوديات"])
def test_who_is_from_a_place_of_hers_is_asked_about(said: str) -> None:
    text = f"تحدثنا مع {said} قبل أيام"
    assert {found[:2] for found in hits(text, Identifiers(places=("قرية الحود",)))} == {("like_place", "ask")}


@pytest.mark.parametrize(
    ("name", "text"),
    [("حاكم", "الحكومة المحلية"), ("شهد", "أقوال الشهود"), ("جهاد", "نشكر جهودكم"), ("حداد", "على الحدود"),
     ("عالم", "كلية العلوم"), ("شاعر", "الشعور بالأمان"), ("أحمد", "مع محمود"),
     ("سعاد", "السعودية"), ("فاطمة", "fat moms"), ("زينب", "zoo zone")],
)  # fmt: skip
def test_everyday_words_and_other_names_are_no_fond_forms(name: str, text: str) -> None:
    assert hits(text, named(f"{name} شمخان")) == []


def forms(known: Identifiers, role: NameRole = NameRole.GIVEN) -> str:
    """The fond forms of the first part of a role, in order."""
    return " ".join(sorted(pet_names(next(part for part in parts_of(known) if part.role is role))))


@pytest.mark.parametrize(
    ("name", "fond"),
    [("سلام", "سلوم سلومه سلومي"), ("ماجد", "ماجود ماجوده ماجودي مجود مجوده مجودي"), ("شهد", "شهوده شهودي"),
     ("زهراء", "زهور زهوره زهوري زوزو"), ("منصور", "نصور نصوره نصوري"), ("مراد", "مرود مروده مرودي"), ("برهوم", ""),
     ("سلمى", "سلوم سلومه سلومي"), ("عبود", "عبوده عبودي"), ("منى", "منوش منونه"),
     ("كوثر", "كثور كثوره كثوري كوثور كوثوره كوثوري")],
)  # fmt: skip
def test_fond_forms_are_made_of_three_consonants_and_are_no_everyday_words(name: str, fond: str) -> None:
    assert forms(Identifiers(names=(name,))) == fond


@pytest.mark.parametrize(
    ("place", "people"),
    [("حود", "حودي حوديات حوديه حوديون حوديين"), ("عرب", "عربيات عربيون عربيين"), ("دو", ""), ("Hud", "")],
)
def test_people_of_a_place_are_named_after_three_letters_of_it_and_by_no_everyday_word(place: str, people: str) -> None:
    assert forms(Identifiers(places=(place,)), NameRole.PLACE) == people


def test_a_kunya_has_no_fond_forms() -> None:
    assert forms(Identifiers(names=("أم سيف",)), NameRole.KUNYA) == ""
