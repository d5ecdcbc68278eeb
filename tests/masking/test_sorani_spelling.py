"""Arabic names as Sorani writes them, letter by letter otherwise."""

from __future__ import annotations

import pytest

from nsintake.masking.sorani_spelling import is_sorani_for
from tests.masking.women import hits, named

NAMES = [
    ("فاطمة", "فاتیمە"), ("فاطمة", "فاتمە"), ("مصطفى", "مستەفا"), ("محمد", "موحەممەد"), ("محمد", "محەممەد"),
    ("هدى", "هودا"), ("نهى", "نوها"), ("سهى", "سوها"), ("دعاء", "دوعا"), ("عثمان", "عوسمان"), ("عمر", "عومەر"),
    ("علي", "عەلی"), ("عبدالله", "عەبدوڵڵا"), ("عبد الرحمن", "عەبدولڕەحمان"), ("صلاح الدين", "سەلاحەدین"),
    ("نور الدين", "نورەدین"), ("هدى", "هدا"), ("سجى", "سجا"), ("ضحى", "زوحا"), ("عائشة", "عایشە"), ("رقية", "ڕوقەیە"),
    ("إسراء", "ئیسرا"), ("إبتسام", "ئیبتیسام"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "said"), NAMES)
def test_a_name_is_known_in_its_sorani_spelling(name: str, said: str) -> None:
    text = f"لەگەڵ {said} قسەمان کرد"
    at = text.index(said)
    found = [words for _, _, words in hits(text, named(f"{name} شمخان"))]
    assert any(text.index(words) <= at < text.index(words) + len(words) for words in found), found


@pytest.mark.parametrize(
    ("name", "word"),
    [("فاطمه", "فاطمه"), ("هدي", "هد"), ("فاطمه", "فاتورمه"), ("سعاد", "سعيدي"), ("محمد", "مجيد"), ("هدي", "هديل"),
     ("صلاحالدين", "صالح"), ("عبدالله", "عبيد"), ("عمر", "عامر"), ("منار", "منير")],
)  # fmt: skip
def test_another_word_is_no_sorani_spelling(name: str, word: str) -> None:
    assert not is_sorani_for(word, name)


@pytest.mark.parametrize(
    "text", ["بەڵێ، لە ماوەی سێ ڕۆژدا وەڵام بدەنەوە", "تکایە ئاگادارمان بکەنەوە", "نووسینگەکەمان داوای وەڵام دەکات"]
)
def test_a_plain_sorani_sentence_is_like_no_name(text: str) -> None:
    for name in ("فاطمة", "هدى", "منى", "سلمى", "ندى", "نور", "دعاء", "مصطفى", "علي", "عمر"):
        assert [rule for rule, _, _ in hits(text, named(f"{name} شمخان")) if "name" in rule] == [], name


@pytest.mark.parametrize(
    ("name", "word"),
    [("عمر", "اومر"), ("صلاحالدين", "سلاحودين"), ("عبدالله", "عبدول"), ("عبدالله", "عبدولاه"),
     ("نعمتالله", "نيعمتولا")],
)  # fmt: skip
def test_vowels_are_where_sorani_says_them(name: str, word: str) -> None:
    assert is_sorani_for(word, name)


@pytest.mark.parametrize(
    ("name", "word"),
    [("مي", "ما"), ("عبدالا", "عوبدولا"), ("الدين", "دين"), ("فاطمه", "فاوتمه"), ("عمر", "عمرو"), ("هدي", "هودوا")],
)
def test_a_vowel_is_nowhere_else_and_a_short_word_is_no_name(name: str, word: str) -> None:
    assert not is_sorani_for(word, name)
