"""A name after a word for her kin is asked about, and nothing else is."""

from __future__ import annotations

import pytest

from nsintake.masking.kin import kin_named
from nsintake.masking.normalise import fold, tokens_of


def found(text: str) -> list[str]:
    folded = fold(text)
    return [text[each.start : each.end] for each in kin_named(folded, tokens_of(folded))]


@pytest.mark.parametrize(
    ("text", "words"),
    [("By her brother Ahmad today", "brother Ahmad"), ("She Brother Samir came", "Brother Samir"),
     ("The uncle Dr Samir came", "uncle Dr Samir"), ("جاء اخوها احمد اليوم", "اخوها احمد"),
     ("جاء واخوها احمد", "واخوها احمد"), ("جاء اخوها الشيخ احمد", "اخوها الشيخ احمد"),
     ("اخوها الحاج الشيخ علي", "اخوها الحاج الشيخ علي"), ("her older brother Ahmad", "brother Ahmad"),
     ("her late father Hassan", "father Hassan"), ("her brothers Ahmad and Ali", "brothers Ahmad"),
     ("her brother, who is called Ahmad", "brother, who is called Ahmad"),
     ("her brother in law Ali", "brother in law Ali"),
     ("the victim's brother Ahmad", "brother Ahmad"), ("her brother is named Qays", "brother is named Qays"),
     ("her own eldest son Ali", "son Ali"), ("اخوها الاكبر احمد", "اخوها الاكبر احمد"),
     ("والدها المرحوم حسين", "والدها المرحوم حسين"), ("اخوها المدعو احمد", "اخوها المدعو احمد"),
     ("اخوها قتيبة", "اخوها قتيبة"), ("براکەی ناوی ئەحمەدە", "براکەی ناوی ئەحمەدە")],
)  # fmt: skip
def test_a_name_after_her_kin_is_asked_about(text: str, words: str) -> None:
    assert found(text) == [words]


@pytest.mark.parametrize(
    "text",
    ["brother Ahmad", "My brother Ahmad", "her brother ahmad", "her brother The", "her colleague Ahmad",
     "جاء اخوها اليوم", "جاء المحقق احمد", "her brother Ж", "her brother", "her brother dr", "جاء اخوها الشيخ",
     "Ahmad 5 brother", "Brother Ahmad saw her", "her brother is in Mosul", "her brother who went to Erbil",
     "the law of her brother was", "my older brother Ahmad", "her brother in Mosul", "والدها الكبير جاء",
     "والدها امين عليها", "اخوها لازم يحضر",
     "older brother Ahmad"],
)  # fmt: skip
def test_no_name_and_no_kin_of_hers_is_no_finding(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("هي بنت احمد", "بنت احمد"), ("وشقيقة احمد", "وشقيقة احمد"), ("والدة زياد", "والدة زياد"),
     ("ژنی ئەحمەد", "ژنی ئەحمەد"), ("شقيقة الشيخ احمد", "شقيقة الشيخ احمد"),
     ("خێزانی قەیس", "خێزانی قەیس"), ("a bint Ahmad", "bint Ahmad"), ("her dad Ahmad", "dad Ahmad"),
     ("her mom Samira", "mom Samira"), ("أرملة قتيبة", "أرملة قتيبة")],
)  # fmt: skip
def test_daughter_of_and_its_like_with_a_name_are_asked_about(text: str, words: str) -> None:
    """Before: only kin with "her" joined to it was asked about."""
    assert found(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "هي بنت جميلة",
        "بنت صغيرة",
        "زوجة المختار",
        "a bint ahmad",
        "بنت",
        "ژنی پاک",
        "بنت كريم",
        "بنت جلال",
        "بنت تحسين",
        "لكنه احمد",
        "a xbint Ahmad",
        "her xbrother Ahmad",
    ],
)
def test_a_name_that_is_a_word_is_no_name_after_them(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("كنتها خولة", "كنتها خولة"), ("صهرها دلير", "صهرها دلير"), ("سلفتها خولة", "سلفتها خولة"),
     ("صديقتها خولة", "صديقتها خولة"), ("جارها محمود", "جارها محمود"), ("زاوای دلێر", "زاوای دلێر"),
     ("دراوسێکەی محەمەد", "دراوسێکەی محەمەد"), ("her neighbour Mahmoud", "neighbour Mahmoud"),
     ("the victim's friend Khawla", "friend Khawla"), ("the applicant's boss Mahmoud", "boss Mahmoud"),
     ("شقيقة الشهيد محمود", "شقيقة الشهيد محمود"), ("زوجة الضابط محمود", "زوجة الضابط محمود")],
)  # fmt: skip
def test_kin_by_marriage_neighbours_and_friends_with_a_name_are_asked_about(text: str, words: str) -> None:
    """Before: only blood kin and husbands were."""
    assert found(text) == [words]


@pytest.mark.parametrize("text", ["her teacher The", "مديرها وافق", "زوجة المقدم في الشرطة", "معلمتها في المدرسة"])
def test_those_words_without_a_name_are_no_finding(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("أخوها المدعو زيوار", "أخوها المدعو زيوار"), ("شقيقها واسمه زيوار", "شقيقها واسمه زيوار"),
     ("براکەی بە ناوی زێوار", "براکەی بە ناوی زێوار"), ("her brother called zewar", "brother called zewar"),
     ("أخوها المدعو للتحقيق", ""), ("أخوها المدعو هو", ""), ("أخوها زيوار", ""), ("المدعو زيوار", "")],
)  # fmt: skip
def test_after_who_is_called_a_name_that_nobody_has_listed_is_asked_about(text: str, words: str) -> None:
    assert found(text) == ([words] if words else [])
