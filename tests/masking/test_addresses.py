"""Houses, tents, places on a map and numbers under which an office knows her, at their edges."""

from __future__ import annotations

import pytest

from nsintake.masking.addresses import ADDRESS, addresses
from nsintake.masking.normalise import fold, tokens_of
from tests.masking.women import hits


def found(text: str) -> list[tuple[str, str]]:
    folded = fold(text)
    return [(shape.rule, shape.tier.value) for shape in dict.fromkeys(addresses(folded, tokens_of(folded)))]


@pytest.mark.parametrize(
    "text",
    ["Her UNHCR file number is 245-22C00123.", "UNHCR no. 1234567", "PDS card 9876543", "PDS number: 98 765 43",
     "رقم التموينية: 55 44 332", "سجل 123 صحيفة 45678", "ژمارەی کارتی خۆراک 1234567", "ژمارەی مفەوەزییە 1234567",
     "MoMD registration number 445566", "رقم ملف المفوضية 24512345", "student number 20194455",
     "الرقم الامتحاني 4455667", "الرقم الوظيفي 123456"],
)  # fmt: skip
def test_a_number_under_which_an_office_knows_her_is_asked_about(text: str) -> None:
    """Before: only passports, identity and ration cards in one row of figures were found."""
    assert found(text) == [("document_number", "ask")]


@pytest.mark.parametrize(
    "text",
    ["UNHCR report of 2024", "UNHCR hotline 07704948505", "UNHCR 0770 494 8505", "UNHCR 12/05/2024", "UNHCR 2024-05-12",
     "national plan 2021-2024",
     "registered on 2024-05-12", "court register 12 of 2024", "UNHCR 12345", "case 1234567", "UNHCR", "سجل 123"],
)  # fmt: skip
def test_a_day_a_phone_and_short_figures_are_no_such_number(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "tier"),
    [("the national plan 2024", "ask"), ("national 2044", "block"), ("national 12024", "block"),
     ("الجنسية العراقية 2024-05-12", "ask"), ("ID 1998", "block"), ("the national plan 2021-2024", "ask"),
     ("the national plan 2024 20 pages", "ask"), ("the national plan 2024-2030", "ask")],
)  # fmt: skip
def test_the_year_of_a_plan_is_asked_about(text: str, tier: str) -> None:
    """Before: a letter that named a national plan of a year could not leave."""
    assert [each[:2] for each in hits(text)] == [("document_number", tier)]


@pytest.mark.parametrize("text", ["ID 2012 3456 78", "passport 2012-345678", "identity 2012/345678", "ID 2012 20245"])
def test_the_number_of_a_document_that_begins_like_a_year_is_refused(text: str) -> None:
    """Before: it was asked about, as the year of a plan is."""
    assert ("document_number", "block") in {each[:2] for each in hits(text)}


@pytest.mark.parametrize(
    "text",
    ["house number 14", "محلة 203 زقاق 7", "alley 7, mahalla 203", "tent number 114 sector C", "خيمة رقم 114 قطاع C",
     "كرفان 22", "caravan #22", "tent 5"],
)  # fmt: skip
def test_where_she_lives_in_figures_is_asked_about(text: str) -> None:
    assert found(text) == [(ADDRESS, "ask")]


@pytest.mark.parametrize(
    "text",
    ["street 3", "the house 14 km away", "the tent of 3 families", "شارع 60 في الموصل", "في محلة 203", "house",
     "tent 50%", "tent 12/5", "tent 12345", "block 5 accounts in three streets, alley 7", "intent 5", "5", "no 5",
     "street 5 of the whole town, alley 7", "tent, then 5"],
)  # fmt: skip
def test_one_street_alone_is_not(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["38S LC 12345 67890", "38S LC 1234 5678", "at 8GRX+7Q", "7QRX+8G", "///filled.count.soap"]
)
def test_a_place_on_a_map_is_refused_in_other_systems_too(text: str) -> None:
    assert found(text) == [("coordinates", "block")]


@pytest.mark.parametrize(
    "text", ["38S LC 123 456", "jpg+pc", "more+8G", "2+3", "//filled.count", "page 38 of 12345 67890"]
)
def test_what_only_looks_like_it_is_not(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["35.7972N 43.2936E", "35.7972° N, 43.2936° E"])
def test_coordinates_with_the_quarters_of_the_sky_are_refused(text: str) -> None:
    assert ("coordinates", "block") in {each[:2] for each in hits(text)}


@pytest.mark.parametrize("text", ["22 د 34567", "نينوى 12345 خصوصي", "سيارتها كيا رقم 12345"])
def test_a_plate_in_arabic_letters_is_asked_about(text: str) -> None:
    assert ("plate", "ask") in {each[:2] for each in hits(text)}


def test_two_numbers_with_and_between_are_no_plate() -> None:
    assert hits("بين 20 و 2000 دينار") == []
