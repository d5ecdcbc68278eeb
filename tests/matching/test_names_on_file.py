"""Words on file and what was typed of them, in two scripts."""

from __future__ import annotations

import re

import pytest

from nsintake.masking.normalise import Script, words_of
from nsintake.matching.filing import name_words
from nsintake.matching.names_on_file import Lines, NameMatch, NamesOnFile


def on_file(*words: str) -> NamesOnFile:
    names = NamesOnFile()
    for word in words:
        for part in name_words(word):
            names.add(*part)
    return names


def begun(names: NamesOnFile, typed: str) -> dict[str, NameMatch]:
    (token,) = words_of(typed)
    found = names.begun(token.text, token.script, sorani=token.sorani)
    return {names.text(number): how for number, how in found.items()}


def same(names: NamesOnFile, typed: str) -> dict[str, NameMatch]:
    (word,) = name_words(typed)
    return {names.text(number): how for number, how in names.same(*word).items()}


@pytest.mark.parametrize(
    ("filed", "typed", "how"),
    [
        ("قصي", "قصي", NameMatch.EXACT),
        ("قصي", "قص", NameMatch.BEGINS),
        ("قصي", "Qusay", NameMatch.SAME),
        ("قصي", "Qu", NameMatch.BEGINS_SAME),
        ("قصي", "kos", NameMatch.BEGINS_SAME),
        ("Qusay", "قصي", NameMatch.SAME),
        ("Qusay", "قص", NameMatch.BEGINS_SAME),
        ("Zaynab", "Zeinab", NameMatch.SAME),
        ("Zaynab", "Zei", NameMatch.BEGINS_SAME),
        ("محمد", "mu", NameMatch.BEGINS_SAME),
        ("محمد", "mohamm", NameMatch.BEGINS_SAME),
        ("شيلان", "s", NameMatch.BEGINS_SAME),
        ("شيلان", "sh", NameMatch.BEGINS_SAME),
        ("طاهره", "تاهره", NameMatch.SAME),
        ("ضياء", "زيا", NameMatch.BEGINS_SAME),
        ("ليلى", "Layla", NameMatch.SAME),
        ("ليلى", "ليلي", NameMatch.EXACT),
        ("Alexan", "aleks", NameMatch.BEGINS),
        ("Жюли", "жю", NameMatch.BEGINS),
        ("بەرهەم", "بەرهە", NameMatch.BEGINS),
        ("Alrahma", "الرح", NameMatch.BEGINS_SAME),
        ("Rayan", "راي", NameMatch.BEGINS_SAME),
        ("عبد الرحمن", "abdulr", NameMatch.BEGINS_SAME),
        ("Balqis", "Balqkis", NameMatch.NEAR),
        ("بلقيس", "بلقبس", NameMatch.NEAR),
        ("عائشة", "a", NameMatch.BEGINS_SAME),
        ("شهلا", "شەه", NameMatch.BEGINS),
        ("شهلا", "شە", NameMatch.BEGINS),
        ("Жюли", "жюли", NameMatch.EXACT),
        ("ياسر", "ia", NameMatch.BEGINS_SAME),
        ("طاهره", "تاهر", NameMatch.BEGINS_SAME),
        ("طاهر", "تاهر", NameMatch.SAME),
        ("ياسمين", "yasmine", NameMatch.SAME),
        ("Rehan", "راي", NameMatch.BEGINS_SAME),
        ("Shilan", "شيل", NameMatch.BEGINS_SAME),
        ("Dhia", "ضياء", NameMatch.SAME),
    ],
)
def test_what_is_typed_begins_a_name_on_file(filed: str, typed: str, how: NameMatch) -> None:
    names = on_file(filed, "نعمان", "Gorgis")
    found = begun(names, typed)
    assert found[names.text(0)] is how
    assert "نعمان" not in found


@pytest.mark.parametrize(
    ("filed", "typed"),
    [("قصي", "قم"), ("قصي", "lam"), ("Qusay", "من"), ("Qusay", "qm"), ("ab", "xx"), ("قصي", "qusam"),
     ("شمس", "شەمل"), ("شیلان", "شە"), ("شیلان", "ە"), ("ياسمين", "yasminx"), ("ياسمين", "yasminee"), ("ند", "nade"),
     ("Abalqis", "بلقي"), ("Sulman", "سالم"), ("Balqis", "ب\u0674"), ("Noor", "nuri"), ("Qasim", "qusay"),
     ("Aya", "жю"), ("قاسم", "qu"), ("كردستان", "كرده"), ("ياسمن", "yasmoe")],
)  # fmt: skip
def test_another_name_is_not_begun(filed: str, typed: str) -> None:
    assert begun(on_file(filed), typed) == {}


@pytest.mark.parametrize(
    ("filed", "typed", "how"),
    [("قصي", "Qusay", NameMatch.SAME), ("Qusay", "قصي", NameMatch.SAME), ("Zaynab", "Zeinab", NameMatch.SAME),
     ("رند", "رند", NameMatch.EXACT),
     ("طاهره", "تاهره", NameMatch.SAME), ("Balqis", "Balqkis", NameMatch.NEAR),
     ("ليلى", "Leila", NameMatch.SAME), ("ليلي", "ليلى", NameMatch.EXACT),
     ("طاهر", "تاهر", NameMatch.SAME), ("Mary", "مريم", NameMatch.SAME), ("Mary", "Meryem", NameMatch.SAME)],
)  # fmt: skip
def test_a_whole_name_is_another_form_of_one_on_file(filed: str, typed: str, how: NameMatch) -> None:
    assert same(on_file(filed, "نعمان"), typed)[on_file(filed).text(0)] is how


@pytest.mark.parametrize(
    ("filed", "typed"),
    [
        ("قصي", "قص"),
        ("Qusay", "Qu"),
        ("طه", "ته"),
        ("وليد", "خليد"),
        ("Жюли", "Жюль"),
        ("Salim", "سلمى"),
        ("Balqis", "Walqis"),
        ("ضياء", "زيا"),
        ("زيا", "ضياء"),
        ("احلامي", "وحلامي"),
        ("احلامي", "اخلامي"),
        ("Aya", "жю"),
    ],
)
def test_part_of_a_name_or_a_short_sound_is_no_form_of_it(filed: str, typed: str) -> None:
    assert same(on_file(filed), typed) == {}


def test_a_second_reading_of_a_word_is_found_too() -> None:
    assert same(on_file("علي"), "Ala") == {}
    assert same(on_file("علي", "على"), "Ala") == {"علي": NameMatch.SAME}
    assert len(on_file("ليلي", "ليلى", "ليلى")) == 1


def test_new_words_are_found_after_old_answers_were_kept() -> None:
    names = on_file("قصي")
    assert begun(names, "wal") == same(names, "Walid") == {}
    names.add("وليد", "وليد", Script.ARABIC)
    assert begun(names, "wal") == {"وليد": NameMatch.BEGINS_SAME}
    assert same(names, "Walid") == {"وليد": NameMatch.SAME}


def test_answers_kept_do_not_grow_for_ever() -> None:
    names = on_file("قصي")
    for number in range(1200):
        names.begun(f"w{number}", Script.LATIN)
        names.same(f"w{number}", f"w{number}", Script.LATIN)
    assert max(len(names._begun), len(names._same)) <= 520


def test_lines_find_beginnings_and_parts_and_forget() -> None:
    lines = Lines()
    for at, line in enumerate(("7705550134", "7805550134", "7705550134")):
        lines.add(line, at)
    assert list(lines.find(re.compile("\n770"))) == [0]
    assert list(lines.starting("770")) == [(0, False)]
    assert list(lines.starting("7705550134")) == [(0, True)]
    assert list(lines.holding("5550134")) == [(0, False), (1, False)]
    assert list(lines.holding("780")) == [(1, True)]
    lines.drop("7805550134")
    lines.drop("7805550134")
    assert list(lines.holding("780")) == []
    assert list(Lines().find(re.compile("\n[a-z]*"))) == []
