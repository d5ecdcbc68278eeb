"""Accounts: hers in any punctuation, and where a name inside an account counts."""

from __future__ import annotations

import pytest

from nsintake.masking.leak_check import Identifiers
from tests.masking.women import hits, named


def test_a_short_account_is_found_only_by_itself() -> None:
    woman = Identifiers(handles=("zu1", "z", "rose"))
    assert hits("by zu1 here", woman) == [("account", "block", "zu1")]
    assert hits("by azu1x zu12 here", woman) == []
    assert hits("a rose of prose", woman) == [("account", "ask", "rose")]


def test_a_long_account_is_found_inside_and_across_spaces() -> None:
    woman = Identifiers(handles=("moon.river_5",))
    assert hits("xmoonriver5x", woman) == [("account", "block", "moonriver5")]
    assert hits("moon river 5 then moon_river.5", woman) == [
        ("account", "block", "moon river 5"),
        ("account", "block", "moon_river.5"),
    ]


@pytest.mark.parametrize(
    ("name", "account", "found"),
    [
        ("زينب", "zai.nab_9", True), ("زينب", "my_zaynab", True), ("زينب", "xxzainabxx1", True),
        ("زينب", "7asan_1", False), ("حسن", "7asan_1", True),
        ("حسن", "hasan77hasan", True), ("علي", "ali_1", True), ("علي", "salib_1", False),
        ("علي", "mr.ali.x", True), ("علي", "palisade_7", False),
        ("Ghufran", "my.ghofran", True), ("Ghufran", "x.ghufranne", True), ("Ali", "aly_7", True),
        ("Ali", "malign_7", False), ("Sara", "xsarax_1", False),
        ("Sara", "xsara_1", True), ("Sarataba", "xsaratabax_1", True), ("زينب", "زينب_1", True),
        ("زينب", "xzينب_1", False), ("حسن", "information_7", False),
        ("Zainab Hassan", "ZainabHassan", True), ("Rana", "kirana_1 rana", True), ("سها", "a.b_1", False),
        ("Nadia", "natnadya_1", True),
    ],
)  # fmt: skip
def test_where_a_name_in_an_account_counts(name: str, account: str, found: bool) -> None:
    assert ("block" in {tier for _, tier, _ in hits(f"by {account} here", named(name))}) is found


@pytest.mark.parametrize(
    "link", ["https://www.snapchat.com/add/dark77", "dark.night@gmail.com", "https://wa.me/9647512223344"]
)
def test_the_name_of_a_site_is_no_name_of_hers(link: str) -> None:
    woman = Identifiers(names=("جميل", "Jamil"), places=("الحود", "Al-Hud"))
    assert hits(f"see {link} here", woman, agreed=(link,)) == []


def test_an_account_of_separators_only_is_looked_for_nowhere() -> None:
    only = Identifiers(handles=("@_.",))
    assert hits("write to him, or to nobody", only) == []
    assert hits("a name, with dots ... and lines ___", only) == hits(
        "a name, with dots ... and lines ___", Identifiers()
    )
