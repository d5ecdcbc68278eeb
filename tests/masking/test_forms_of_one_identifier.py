"""One thing on file, written the other ways people write it: part of a link, a landline, a place of common words."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from nsintake.masking.leak_check import Tier, compile_check

ACCOUNTS = Identifiers(
    names=("سلوى حمد",),
    handles=(
        "facebook.com/rose.garden.77",
        "violet_31@mail.example",
        "https://www.instagram.com/star_art9/?igsh=1",
        "https://facebook.com/profile.php?id=100078912345678",
        "+964 770 000 1234",
    ),
)


def _tier(identifiers: Identifiers, text: str, *public: str) -> str:
    tiers = {finding.tier for finding in compile_check(identifiers, public=public).run(text)}
    return "block" if Tier.BLOCK in tiers else "ask" if tiers else ""


@pytest.mark.parametrize(
    "text",
    [
        "on rose.garden.77",
        "@RoseGarden77",
        "m.facebook.com/rose.garden.77?x=2",
        "حسابها star_art9",
        "violet_31",
        "violet31",
        "رقم 100078912345678",
        "0770 000 1234",
        "٠٧٧٠-٠٠٠-١٢٣٤",
    ],
)
def test_what_is_hers_in_a_link_or_an_address_blocks_by_itself(text: str) -> None:
    assert _tier(ACCOUNTS, text) == "block"


@pytest.mark.parametrize(
    "text",
    [
        "rose dot garden dot 77",
        "rose dot garden 77",
        "violet underscore 31",
        "star underscore art9",
        "rose نقطة garden نقطة 77",
    ],
)
def test_an_account_blocks_with_its_signs_said_in_words(text: str) -> None:
    assert _tier(ACCOUNTS, text) == "block"
    assert _tier(Identifiers(names=("سلوى حمد",)), text) in {"", "ask"}


@pytest.mark.parametrize("text", ["a page on facebook", "an instagram profile", "profile.php", "a rose, a garden"])
def test_what_a_link_shares_with_all_others_is_not_hers(text: str) -> None:
    assert _tier(ACCOUNTS, text) == ""


@pytest.mark.parametrize("text", ["060 762345", "060762345", "060-762-345", "٠٦٠٧٦٢٣٤٥", "+964 60 762345"])
def test_a_landline_blocks_in_every_form(text: str) -> None:
    assert _tier(Identifiers(phones=("060 762345",)), text) == "block"


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("الحاج علي", "من الحاج علي"),
        ("حي السلام", "بحي السلام"),
        ("حي السلام", "حي\nالسلام"),
        ("Hope Village", "in hope village"),
        ("تل الشعير", "تل شعير"),
    ],
)
def test_a_place_of_common_words_blocks_where_it_stands_word_for_word(place: str, text: str) -> None:
    assert _tier(Identifiers(places=(place,)), text) == "block"
    assert _tier(Identifiers(places=(place,)), text, place) == "ask"
    assert _tier(Identifiers(places=(place,)), text, f"office, {place}, Ninewa") == "ask"


@pytest.mark.parametrize("place", ["الحاج علي", "حجي علي", "Haji Ali", "قرية حاجي علي", "حاجی عەلی"])
@pytest.mark.parametrize(
    "text",
    [
        "من الحاج علي",
        "قرية حجي علي",
        "بالحجي علي",
        "حاجي علي",
        "لە حاجی عەلی",
        "in Haj Ali",
        "from Hajji Ali",
        "Haji Ali",
    ],
)
def test_a_village_called_by_a_pilgrim_is_found_however_his_title_is_written(place: str, text: str) -> None:
    """Before: the village on file as one of these was let pass as most of the others."""
    assert _tier(Identifiers(places=(place,)), text)
    assert _tier(Identifiers(names=("زينب",), others=(f"قرية {place}",)), text)


@pytest.mark.parametrize("text", ["حجي حسن", "حاج حجي", "a hajji", "علي", "the pilgrims of Ali"])
def test_his_title_alone_is_no_village(text: str) -> None:
    assert _tier(Identifiers(places=("الحاج علي", "حجي علي")), text) == ""


def test_a_place_called_by_nothing_but_the_title_makes_no_village_of_every_pilgrim() -> None:
    place = Identifiers(places=("الحاج",))
    assert _tier(place, "من الحاج")
    assert _tier(place, "حجي حسن") == _tier(place, "a hajji") == ""


@pytest.mark.parametrize("text", ["هێرۆم بینی", "هێرۆت", "هێرۆمان", "لای هێرۆیە"])
def test_endings_that_only_sorani_has_hide_no_name(text: str) -> None:
    assert _tier(Identifiers(names=("هێرۆ ڕەسوڵ",)), text) == "block"


def test_a_word_is_judged_anew_when_its_letters_are_sorani() -> None:
    check = compile_check(Identifiers(names=("هێرۆ ڕەسوڵ",)))
    assert [finding.start for finding in check.run("هيروم و هێرۆم") if finding.tier is Tier.BLOCK] == [8]


@pytest.mark.parametrize("text", ["Zain Cash 0781 223 3445", "ref 3445", "٣٤٤٥"])
def test_a_number_spells_no_name(text: str) -> None:
    check = compile_check(Identifiers(names=("غصون ياس",)), agreed=(text,))
    assert not check.run(text)


def test_digits_among_letters_still_spell_a_name() -> None:
    assert _tier(Identifiers(names=("حمزة",)), "@7amza_x") == "block"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("FJ87-GVKP\nCommunity Police, Qayyarah", ""),
        ("RG32-P66T\nCommunity Police, Qayyarah", ""),
        ("MT84 MALT 0110 0001 2345 MTLC AST0 01S", "block"),
        ("iq98-nbiq-8501-2345-6789-012", "block"),
    ],
)
def test_words_after_a_code_are_no_bank_account(text: str, found: str) -> None:
    assert _tier(Identifiers(names=("سلوى حمد",)), text) == found


def test_a_number_of_hers_is_called_hers_though_it_looks_like_another_kind() -> None:
    (found,) = compile_check(Identifiers(phones=("+90 532 123 45 67",))).run("+905321234567")
    assert (found.rule, found.resembles) == ("phone", "+90 532 123 45 67")
