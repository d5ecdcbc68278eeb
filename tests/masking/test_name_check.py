"""Her names in running text: short ones, long rows of letters, both scripts side by side."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from tests.masking.women import WOMAN, findings, hits, named

LONG = 38 * "ق" + "حسن"
HUDA, LI_NA, ROSE = named("Nour Huda Ali"), named("Li Na"), named("Rose May Hope", "روز")


def living(*places: str, name: str = "هناء") -> Identifiers:
    """A woman with places."""
    return Identifiers(names=(name,), places=places)


PLACES, CITIES = living("School 12", "حي أ", "قرية السلام", "Old Mill Street"), living("بغداد", "Mosul", name="Hana")


@pytest.mark.parametrize(
    ("woman", "text", "found"),
    [
        (WOMAN, "ح س ن", [("never_word", "block", "ح س ن")]),
        (LI_NA, "a L i b", [("given_name", "ask", "L i")]),
        (WOMAN, LONG, [("never_word", "block", LONG)]),
        (named("Zainab Ahmed"), "زي\nنب", [("given_name", "block", "زي\nنب")]),
        (WOMAN, "al حسن", [("never_word", "ask", "حسن")]),
        (HUDA, "al Ali", [("chain_name", "ask", "Ali")]),
        (HUDA, "A li", [("chain_name", "ask", "A li")]),
        (LI_NA, "وLi", [("given_name", "block", "Li")]),
        (
            HUDA,
            "hudaعلي",
            [("chain_name", "ask", "hudaعلي"), ("name_chain", "block", "huda"), ("name_chain", "block", "علي")],
        ),
        (WOMAN, "على", []),
        (WOMAN, "السيف", [("like_kunya", "block", "السيف")]),
        (WOMAN, "ha-d", [("like_place", "ask", "ha-d")]),
        (WOMAN, "ha d", []),
        (WOMAN, "الجبور", [("like_chain_name", "ask", "الجبور")]),
        (WOMAN, "aلرافدين", [("place", "block", "aلرافدين")]),
        (WOMAN, "Al a b c d e Jubouri", [("chain_name", "ask", "e Jubouri"), ("chain_name", "block", "Jubouri")]),
        (WOMAN, "حسنعلى", [("never_word", "block", "حسنعلى")]),
        (WOMAN, "سيفحسن", []),
        (WOMAN, "hudsara", []),
        (WOMAN, "Ahسيف", [("chain_name", "ask", "Ahسيف")]),
        (WOMAN, "H u d c d", [("place", "block", "H u d")]),
        (named("Nasreen Ali"), "n a s r e e m", []),
        (WOMAN, "zay nab", [("given_name", "ask", "zay nab")]),
        (HUDA, "Alithe", []),
        (HUDA, "nouralhuda", [("like_given_name", "ask", "nouralhuda")]),
        (ROSE, "Rosy", [("given_name", "ask", "Rosy")]),
        (ROSE, "rosy", [("given_name", "ask", "rosy")]),
        (ROSE, "x Rows b", [("given_name", "ask", "Rows")]),
        (named("شیلان ئازاد کەریم"), "ک-ە-ر-ی-م", [("chain_name", "block", "ک-ە-ر-ی-م")]),
        (PLACES, "12", []),
        (PLACES, "أ", []),
        (PLACES, "bسلام", [("place", "ask", "bسلام")]),
        (living("قرية"), "القرية", [("place", "block", "القرية")]),
        (named("Mond Ali"), "diamond", []),
        (named("ن" * 20 + "ق" * 20), 20 * "ن" + " " + 20 * "ق", [("given_name", "ask", 20 * "ن" + " " + 20 * "ق")]),
        (
            named("b" * 41),
            20 * "b" + "-" + 21 * "b",
            [("given_name", "block", 20 * "b"), ("given_name", "block", 21 * "b")],
        ),
        (named("q" * 40 + " Ali"), 37 * "q" + "ali", [("like_given_name", "ask", 37 * "q" + "ali")]),
        (named("عبد " + "ق" * 40), "عبد " + 40 * "ق", [("given_name", "block", "عبد " + 40 * "ق")]),
        (named("عبد " + "ق" * 40), "عبد " + 41 * "ق", []),
        (named("Aswe Ali"), "as we", []),
        (named("Inas Karim"), "in-as", [("given_name", "ask", "in-as")]),
        (named("Inas Karim"), "In as", [("given_name", "block", "In as")]),
        (named("منى كريم"), "mu na", [("given_name", "ask", "mu na")]),
        (named("منى كريم"), "m u n a", [("given_name", "ask", "m u n a")]),
        (named("Sara 12"), "1 2", []),
        (named("Lina Ways"), "always", [("chain_name", "ask", "always")]),
        (named("Abd al-Rahman Salma", "نور الدين"), "نور الدين", [("given_name", "block", "نور الدين")]),
        (named("Inaas Karim"), "in-as", []),
        (WOMAN, "z a y n a b ي", [("given_name", "block", "z a y n a b")]),
        (WOMAN, "Za'in ab", [("given_name", "ask", "Za'in ab")]),
        (WOMAN, "zanabhassan", []),
        (named("مها علي"), "م ە ا", [("given_name", "block", "م ە ا")]),
        (
            named("karimbasir" * 4 + " Ali"),
            " ".join("karymbasyr" * 4),
            [("given_name", "block", " ".join("karymbasyr" * 4))],
        ),
        (named("karimbasir" * 4 + "a Ali"), " ".join("karymbasyr" * 4 + "a"), []),
        (named("Alina Ali"), "aleen a", []),
        (PLACES, "بقرية السلام", [("place", "block", "بقرية السلام")]),
        (named("Raed Ali"), "ra'id", [("given_name", "ask", "ra'id")]),
        (named("Raed Ali"), "Raid", []),
        (named("Raed Ali"), "raid. Raid", []),
        (named("Ali Raed"), "reed", []),
        (named("Ali Raed"), "x Raid b", []),
        (named("Raed Ali"), "x Raid b", [("given_name", "ask", "Raid")]),
        (named("Maile Koum"), "com", []),
        (named("Sara 123 456"), "123456", []),
        (PLACES, "بيت السلام", [("place", "block", "السلام")]),
        (named("بدور"), "بدور", [("given_name", "block", "بدور")]),
        (named("Wisal Ghanim"), "Oui\nsal", [("given_name", "block", "Oui\nsal")]),
        (named("پەری"), "پە ری", [("given_name", "ask", "پە ری")]),
        (named("زهراء"), "Zozo", [("like_given_name", "ask", "Zozo")]),
        (named("محمد"), "Hama", []),
        (living("نورالدين"), "نوورەدین", []),
    ],
)
def test_just_the_words_of_the_name_are_found(woman: Identifiers, text: str, found: list[tuple[str, str, str]]) -> None:
    assert hits(text, woman) == found


@pytest.mark.parametrize(
    ("woman", "public", "text", "found"),
    [
        (CITIES, ("بغداد", "Mosul"), "Mosul", [("place", "ask", "Mosul")]),
        (CITIES, ("بغداد", "Mosul"), "و بغداد", [("place", "ask", "بغداد")]),
        (CITIES, ("بغداذ", "Mosull"), "بغداد", [("place", "block", "بغداد")]),
        (living("حي السلام الجديد"), ("السلام الجديد",), "حي السلام الجديد", [("place", "ask", "السلام الجديد")]),
        (living("حي قرية"), ("حي",), "حي قرية", [("place", "block", "حي قرية")]),
    ],
)
def test_a_place_of_a_fixed_slot_is_asked_about_and_no_other(
    woman: Identifiers, public: tuple[str, ...], text: str, found: list[tuple[str, str, str]]
) -> None:
    assert hits(text, woman, public=public) == found


@pytest.mark.parametrize(
    ("text", "way"), [("aلرافدين", "read"), ("aلحود", "joined"), ("a l z a i n a b", "read"), ("زينب", "")]
)
def test_it_is_said_how_a_name_was_found(text: str, way: str) -> None:
    assert [finding.way for finding in findings(text)] == [way]


@pytest.mark.parametrize(
    ("woman", "text", "tiers"),
    [(living("حي الشرطة"), "مديرية الشرطة", ["ask"]), (living("حي الشرطة"), "من أهل الشرطة", ["block"]),
     (living("شيرين"), "قسەی شیرین و", ["block"]), (named("شیرین شمخان"), "قسەی شیرین و", ["block"]),
     (named("شمخان پەیام"), "قسەی پەیام و", ["ask"]), (named("شمخان پەیام"), "قصة پەیام و", ["block"]),
     (named("شیرین شمخان"), "قصة شيرين و", ["block"]), (living("الشرطة", name="شرطة"), "شرطة", ["ask"]),
     (named("وسن شمخان"), "وسن", ["block"]), (named("سعاد شمخان"), "بسعادة", ["ask"]),
     (named("سعاد شمخان"), "وسعاد", ["block"]), (named("سهى شمخان"), "وسهى", ["block"]),
     (named("Nour Shamkhan"), "النور", ["ask"]), (named("Nour Shamkhan"), "ونور", ["block"]),
     (named("زينب شمخان"), "zai-nab", ["block"])],
)  # fmt: skip
def test_a_word_that_says_another_thing_is_asked_about(woman: Identifiers, text: str, tiers: list[str]) -> None:
    assert [tier for _, tier, _ in hits(text, woman)] == tiers


@pytest.mark.parametrize(
    ("text", "tiers"),
    [("جاءت شي لان", ["ask"]), ("شي، لان", ["ask"]), ("شي الان", []), ("شي لان جاسم", ["block", "block"])],
)
def test_her_given_name_in_two_everyday_words_is_asked_about(text: str, tiers: list[str]) -> None:
    """Before: nothing was found where both halves are words."""
    assert [each.tier.value for each in findings(text, named("شيلان جاسم"))] == tiers


def test_other_names_and_short_ones_are_not_looked_for_in_two_words() -> None:
    assert hits("شي لان", named("زينب شيلان")) == []
    assert hits("من ام", named("منام")) == []
