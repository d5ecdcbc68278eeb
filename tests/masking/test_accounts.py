"""Accounts: hers in any punctuation, and where a name inside an account counts."""

from __future__ import annotations

import pytest

from nsintake.masking.accounts import AccountCheck, keys_of
from nsintake.masking.leak_check import Identifiers
from nsintake.masking.normalise import fold
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
    ("name", "account", "found"),
    [
        ("Nawal", "mynawalpics", True), ("وصال", "mywisalpics", True), ("Nadia", "xnadiax", True),
        ("سهام", "بنتسهامهنا", True), ("علي", "reality_7", False), ("Ali", "xalix", False),
        ("Nadia", "dark_gate", False), ("سعد", "information", False),
    ],
)  # fmt: skip
def test_letters_of_a_name_in_the_middle_of_his_account_are_asked_about(name: str, account: str, found: bool) -> None:
    """They may be there by chance, so they stop nothing; and an account nobody agreed to is asked about anyway."""
    said = hits(f"by {account} here", named(name), agreed=(account,))
    asked = {rule for rule, tier, _ in said if tier == "ask"}
    assert bool(asked & {"name_in_account", "like_given_name"}) is found


def test_a_dash_that_a_word_processor_made_longer_hides_no_account() -> None:
    woman = Identifiers(handles=("moon-river",), codes=("K7RM-2QPX",))
    for dash in "\u2010\u2011\u2012\u2013\u2014\u2212":
        assert [rule for rule, _, _ in hits(f"by moon{dash}river", woman)] == ["account"]
        assert [rule for rule, _, _ in hits(f"as in K7RM{dash}2QPX", woman)] == ["code"]


@pytest.mark.parametrize(
    "written",
    [
        *("K7RM-2QPX", "k7rm2qpx", "K7RM 2QPX", "(K7RM-2QPX)", "K7RM-2QPX/1"),
        *("K7RM/2QPX", "k7rm:2qpx", "K 7 R M | 2 Q P X", "(K7RM)(2QPX)"),
    ],
)
def test_a_code_that_leads_to_her_blocks_however_it_is_written(written: str) -> None:
    hers = Identifiers(codes=("K7RM-2QPX",))
    assert ("code", "block") in {(rule, tier) for rule, tier, _ in hits(f"as in {written}", hers)}
    assert hits("as in K7RM-2QPW", hers) == hits("as in K7RM-2QPW", Identifiers())


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


@pytest.mark.parametrize(
    ("value", "keys"),
    [("", []), ("t.me/abcd", ["tme/abcd", "abcd"]), ("t.me/abc", ["tme/abc"]), ("x.com/facebook", ["xcom/facebook"]),
     ("abc@example.org", ["abcexampleorg"]), ("abcd@example.org", ["abcdexampleorg", "abcd"])],
)  # fmt: skip
def test_of_a_link_or_address_its_owners_part_is_looked_for_too(value: str, keys: list[str]) -> None:
    assert list(keys_of(value)) == keys


def test_the_page_of_a_profile_is_nobodys() -> None:
    assert list(keys_of("facebook.com/profile.php?id=100012345678"))[1:] == ["100012345678"]


def test_what_is_agreed_begins_with_its_sign_and_never_before_the_text() -> None:
    check = AccountCheck(Identifiers(), (), ("dark_gate",), public=("!", "dark_gate"))
    for text, start in (("dark_gate came.", 0), ("see @dark_gate.", 4), ("see dark_gate", 4), ("._dark_gate.", 0)):
        folded = fold(text)
        spans = [(start, text.index("gate") + 4)]
        assert check.agreed_spans(folded) == check.public_spans(folded) == spans


def test_only_accounts_among_the_words_on_file_are_looked_for_as_such() -> None:
    woman = Identifiers(names=("Z Maryam",), others=("qartoubi", "0770 123 4567"))
    rules = {rule for rule, _, _ in hits("met qartoubi, 0770 123 4567 and @z_9 there", woman)}
    assert not rules & {"account", "name_in_account"}


def test_a_name_in_what_was_agreed_is_said_to_be_that() -> None:
    text = "he is @maryam_gate, not @karim_door"
    assert ("agreed_names_her", "block", "@maryam_gate") in hits(text, named("مريم كامل"), agreed=("maryam_gate",))
    assert "agreed_names_her" not in {rule for rule, _, _ in hits(text, named("مريم كامل"))}


def test_letters_that_may_be_there_by_chance_are_asked_about_in_what_was_agreed_alone() -> None:
    assert hits("see @qnoorq_1 there", named("Noor Ali")) == [("handle_unknown", "ask", "@qnoorq_1")]
    agreed = hits("see @qnoorq_1 there", named("Noor Ali"), agreed=("@qnoorq_1",))
    assert agreed == [("name_in_account", "ask", "@qnoorq_1")]


def test_a_public_address_passes_and_an_empty_one_vouches_for_nothing() -> None:
    assert hits("see https://office.example.org here", public=("https://office.example.org", "")) == []
    assert hits("see https://office.example.org here", public=("",)) != []
