"""Addresses and accounts in words, and the numbers of devices, at their edges."""

from __future__ import annotations

import pytest

from nsintake.masking.normalise import fold
from nsintake.masking.said_accounts import said_accounts
from tests.masking.women import hits


def found(text: str) -> list[tuple[str, str, str]]:
    folded = fold(text).text
    return [(each.rule, each.tier.value, folded[each.start : each.end]) for each in said_accounts(folded)]


@pytest.mark.parametrize(
    ("text", "rules"),
    [("girl99 at gmail dot com", {"e_mail", "link"}), ("girl99[at]gmail[dot]com", {"e_mail", "link"}),
     ("girl99 ات جيميل دوت كوم", {"e_mail", "link"}), ("x@mail (dot) org", {"e_mail", "link"}),
     ("see t dot me", {"link"}), ("موقع وردة نقطة كوم", {"link"})],
)  # fmt: skip
def test_an_address_in_words_is_refused(text: str, rules: set[str]) -> None:
    """Before: only addresses with their signs were found."""
    assert {(rule, tier) for rule, tier, _ in found(text)} == {(rule, "block") for rule in rules}


@pytest.mark.parametrize(
    ("text", "name"),
    [("username desert7", "desert7"), ("her username: desert", "desert"), ('username "desert"', "desert"),
     ("the user name is desert", "desert"), ("اسم المستخدم وردة99", "ورده99"), ("user id 774482", "774482")],
)  # fmt: skip
def test_the_name_of_an_account_is_asked_about(text: str, name: str) -> None:
    assert found(text) == [("handle_unknown", "ask", name)]


@pytest.mark.parametrize(
    ("text", "rule"),
    [('her facebook name is "Desert Rose"', "handle_unknown"), ("حسابها على الفيس: وردة", "handle_unknown"),
     ("her page is called Rose", "handle_unknown"), ("صفحتها باسم وردة", "handle_unknown"),
     ("latitude 35.79", "coordinates"), ("خط العرض 35", "coordinates"), ("MAC 00:1A:2B:3C:4D:5E", "imei"),
     ("00-1a-2b-3c-4d-5e", "imei")],
)  # fmt: skip
def test_an_account_of_hers_a_place_and_a_device_are_asked_about(text: str, rule: str) -> None:
    assert [each[:2] for each in found(text)] == [(rule, "ask")]


@pytest.mark.parametrize(
    "text",
    ["a dot on the map", "at the dot", "the username of the suspect", "the user asks", "her account was stolen",
     "حسابها مسروق", "the latitude of a judge", "at 10:15:30", "00:1A:2B:3C:4D:5E:6F", "00:1A-2B:3C:4D:5E",
     "نقطة الاتصال في المديرية", "a nickname that he uses", "the user name is not known", "he has an account at Gmail"],
)  # fmt: skip
def test_sentences_with_such_words_are_no_finding(text: str) -> None:
    assert found(text) == []
    assert hits(text) == []


def test_an_agreed_name_of_an_account_is_not_asked_about() -> None:
    assert hits("his username: desert7", agreed=("desert7",)) == []
