"""What women and their kin are called at home is asked about, in Arabic and in Latin letters."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
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
