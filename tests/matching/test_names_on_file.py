"""Words on file and what was typed of them, in two scripts."""

from __future__ import annotations

import re

import pytest

from nsintake.masking.normalise import Script, words_of
from nsintake.matching.filing import name_words
from nsintake.matching.names_on_file import Lines, Match, NamesOnFile


def on_file(*words: str) -> NamesOnFile:
    names = NamesOnFile()
    for word in words:
        for part in name_words(word):
            names.add(*part)
    return names


def begun(names: NamesOnFile, typed: str) -> dict[str, Match]:
    (token,) = words_of(typed)
    found = names.begun(token.text, token.script, sorani=token.sorani)
    return {names.text(number): how for number, how in found.items()}


def same(names: NamesOnFile, typed: str) -> dict[str, Match]:
    (word,) = name_words(typed)
    return {names.text(number): how for number, how in names.same(*word).items()}


@pytest.mark.parametrize(
    ("filed", "typed", "how"),
    [
        ("قصي", "قصي", Match.EXACT), ("قصي", "قص", Match.BEGINS), ("قصي", "Qusay", Match.SAME),
        ("قصي", "Qu", Match.BEGINS_SAME), ("قصي", "kos", Match.BEGINS_SAME), ("Qusay", "قصي", Match.SAME),
        ("Qusay", "قص", Match.BEGINS_SAME), ("Zaynab", "Zeinab", Match.SAME), ("Zaynab", "Zei", Match.BEGINS_SAME),
        ("محمد", "mu", Match.BEGINS_SAME), ("محمد", "mohamm", Match.BEGINS_SAME), ("شيلان", "s", Match.BEGINS_SAME),
        ("شيلان", "sh", Match.BEGINS_SAME), ("طاهره", "تاهره", Match.SAME), ("ضياء", "زيا", Match.BEGINS_SAME),
        ("ليلى", "Layla", Match.SAME), ("ليلى", "ليلي", Match.EXACT), ("Alexan", "aleks", Match.BEGINS),
        ("Жюли", "жю", Match.BEGINS), ("بەرهەم", "بەرهە", Match.BEGINS), ("Alrahma", "الرح", Match.BEGINS_SAME),
        ("Rayan", "راي", Match.BEGINS_SAME),
        ("عبد الرحمن", "abdulr", Match.BEGINS_SAME), ("Balqis", "Balqkis", Match.NEAR), ("بلقيس", "بلقبس", Match.NEAR),
        ("عائشة", "a", Match.BEGINS_SAME), ("شهلا", "شەه", Match.BEGINS), ("شهلا", "شە", Match.BEGINS),
        ("Жюли", "жюли", Match.EXACT), ("ياسر", "ia", Match.BEGINS_SAME),
    ],
)  # fmt: skip
def test_what_is_typed_begins_a_name_on_file(filed: str, typed: str, how: Match) -> None:
    names = on_file(filed, "نعمان", "Gorgis")
    found = begun(names, typed)
    assert found[names.text(0)] is how
    assert "نعمان" not in found


@pytest.mark.parametrize(
    ("filed", "typed"), [("قصي", "قم"), ("قصي", "lam"), ("Qusay", "من"), ("Qusay", "qm"), ("ab", "xx")]
)
def test_another_name_is_not_begun(filed: str, typed: str) -> None:
    assert begun(on_file(filed), typed) == {}


@pytest.mark.parametrize(
    ("filed", "typed", "how"),
    [("قصي", "Qusay", Match.SAME), ("Qusay", "قصي", Match.SAME), ("Zaynab", "Zeinab", Match.SAME),
     ("رند", "رند", Match.EXACT),
     ("طاهره", "تاهره", Match.SAME), ("Balqis", "Balqkis", Match.NEAR),
     ("ليلى", "Leila", Match.SAME), ("ليلي", "ليلى", Match.EXACT)],
)  # fmt: skip
def test_a_whole_name_is_another_form_of_one_on_file(filed: str, typed: str, how: Match) -> None:
    assert same(on_file(filed, "نعمان"), typed)[on_file(filed).text(0)] is how


@pytest.mark.parametrize(
    ("filed", "typed"), [("قصي", "قص"), ("Qusay", "Qu"), ("طه", "ته"), ("وليد", "خليد"), ("Жюли", "Жюль")]
)
def test_part_of_a_name_or_a_short_sound_is_no_form_of_it(filed: str, typed: str) -> None:
    assert same(on_file(filed), typed) == {}


def test_a_second_reading_of_a_word_is_found_too() -> None:
    assert same(on_file("علي"), "Ala") == {}
    assert same(on_file("علي", "على"), "Ala") == {"علي": Match.SAME}
    assert len(on_file("ليلي", "ليلى", "ليلى")) == 1


def test_new_words_are_found_after_old_answers_were_kept() -> None:
    names = on_file("قصي")
    assert begun(names, "wal") == same(names, "Walid") == {}
    names.add("وليد", "وليد", Script.ARABIC)
    assert begun(names, "wal") == {"وليد": Match.BEGINS_SAME}
    assert same(names, "Walid") == {"وليد": Match.SAME}


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
