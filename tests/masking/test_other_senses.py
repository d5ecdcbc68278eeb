"""A place or a name that is a word of every letter is asked about where it is that word, and refused elsewhere."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from nsintake.masking.normalise import words_of
from nsintake.masking.other_senses import is_in_set_phrase, is_sorani_word, says_no_place
from tests.masking.women import hits, named


def living(place: str) -> Identifiers:
    return Identifiers(places=(place,))


@pytest.mark.parametrize(
    ("place", "text", "word"),
    [("حي الشرطة", "مديرية الشرطة", "الشرطة"), ("حي الشرطة", "مركز الشرطة في المدينة", "الشرطة"),
     ("حي الرسالة", "استلمت الرسالة", "الرسالة"), ("حي العدل", "وزارة العدل", "العدل"),
     ("شارع المحكمة", "من المحكمة", "المحكمة"), ("ئازادی", "داوای ئازادی دەکات", "ئازادی"),
     ("حي السلام", "السلام عليكم ورحمة الله", "السلام"), ("حي السلام", "والسلام ختام", "والسلام"),
     ("حي السلام", "منظمة قوة السلام", "السلام")],
)  # fmt: skip
def test_a_place_is_asked_about_where_its_word_says_something_else(place: str, text: str, word: str) -> None:
    assert hits(text, living(place)) == [("place", "ask", word)]


@pytest.mark.parametrize(
    ("place", "text"),
    [("حي الشرطة", "من حي الشرطة"), ("حي الشرطة", "تسكن في الشرطة"), ("حي الشرطة", "وتسكن الشرطة"),
     ("حي الشرطة", "من أهل الشرطة"), ("حي الشرطة", "في منطقة الشرطة"), ("حي السلام", "تسكن في السلام"),
     ("حي السلام", "السلام، حيث عليكم"), ("حي السلام", "في بيت السلام"), ("ئازادی", "لە ئازادی دەژی"),
     ("ئازادی", "خەڵکی ئازادی"), ("حي الزهور", "قرب الزهور"), ("Freedom Quarter", "She lives near Freedom"),
     ("Freedom Quarter", "a resident of Freedom"), ("گەڕەکی هیوا", "نزیک هیوا"), ("گەڕەکی نەورۆز", "لە نزیکی نەورۆز")],
)  # fmt: skip
def test_it_is_refused_where_somebody_lives_there_or_the_word_is_of_no_letter(place: str, text: str) -> None:
    assert "block" in {tier for _, tier, _ in hits(text, living(place))}


@pytest.mark.parametrize(
    ("text", "at", "no_place"),
    [("الشرطة", 0, True), ("a b الشرطة", 2, True), ("قرية b الشرطة", 2, False), ("قرية a b الشرطة", 3, True),
     ("ئازادی a دەژی", 0, False), ("ئازادی a b دەژی", 0, True), ("الشرطة قرية", 0, True), ("القرية الشرطة", 1, False),
     ("وقرية الشرطة", 1, False), ("a السلام قوة", 1, True), ("قوة a السلام", 2, False), ("السلام a عليكم", 0, False),
     ("كتاب", 0, False)],
)  # fmt: skip
def test_what_is_near_says_of_which_of_them_it_is(text: str, at: int, no_place: bool) -> None:
    assert says_no_place(words_of(text), at) is no_place


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [("ژیانی شیرین بوو", 1, True), ("a b دە شیرین", 3, True), ("دە a b شیرین", 3, True), ("دە a b c شیرین", 4, False),
     ("شیرین a b دە", 0, True), ("شیرین a b c دە", 0, False), ("پەیام", 0, False), ("پەیامی بۆ نارد", 0, True),
     ("دە زەینەب", 1, False), ("شیرینە a b دە", 0, True), ("پەیامم دە", 0, True)],
)  # fmt: skip
def test_a_word_is_sorani_in_a_sorani_sentence(text: str, at: int, word: bool) -> None:
    assert is_sorani_word(words_of(text), at) is word


def test_a_fathers_name_that_is_a_sorani_word_is_refused_in_arabic_and_beside_another_name_of_hers() -> None:
    woman = named("شمخان پەیام")
    assert hits("پەیامی پێ دەگوت", woman) == [("chain_name", "ask", "پەیامی")]
    assert hits("جاء پەیام أمس", woman) == [("chain_name", "block", "پەیام")]
    assert {tier for _, tier, _ in hits("شمخان پەیام لە هەولێر", woman)} == {"block"}


@pytest.mark.parametrize("name", ["شیرین", "ڕووناک", "تارا", "ئاوێن", "نازدار", "پەروانە", "دیدار"])
def test_her_own_name_is_refused_in_a_sorani_sentence_though_it_is_a_word(name: str) -> None:
    assert {tier for _, tier, _ in hits(f"{name} داوای یارمەتی دەکات", named(f"{name} شمخان"))} == {"block"}


@pytest.mark.parametrize("name", ["سهام", "سليمة", "نجاة", "نضال", "ختام", "كرامة", "أمان"])
def test_her_own_name_is_refused_in_an_arabic_sentence_though_it_is_a_word(name: str) -> None:
    assert {tier for _, tier, _ in hits(f"السيدة {name} حضرت إلى المكتب", named(f"{name} شمخان"))} == {"block"}


@pytest.mark.parametrize(
    ("text", "tiers"),
    [("ئەم پەیامە گەیشت", ["ask"]), ("ام پەیام", ["block"]), ("أم پەیام", ["block"]), ("دایکی پەیام", ["block"])],
)
def test_this_in_sorani_is_not_mother_of(text: str, tiers: list[str]) -> None:
    """Before: no letter said "this message" of a woman whose father is called so."""
    assert [tier for rule, tier, _ in hits(text, named("شمخان پەیام")) if rule != "kin_named"] == tiers


def test_a_kunya_is_judged_by_no_sorani_word() -> None:
    assert hits("ئەو أم شیرین هات", named("أم شيرين")) == [("kunya", "block", "أم شیرین")]


@pytest.mark.parametrize(
    ("name", "text", "tier"),
    [("سعاد", "بسعادة كبيرة", "ask"), ("سعاد", "وسعاد", "block"), ("سهى", "وسهى", "block"), ("Nour", "النور", "ask"),
     ("Nour", "ونور", "block"), ("قادر", "غير قادرة", "ask"), ("عائد", "عائدة من النزوح", "ask"),
     ("الخطيب", "خطيب سابق", "ask"), ("طيبة", "تحية طيبة", "ask"), ("رؤى", "تەمەنی سەرووی هەژدە ساڵ", "ask")],
)  # fmt: skip
def test_a_longer_everyday_word_is_asked_about(name: str, text: str, tier: str) -> None:
    assert [found for _, found, _ in hits(text, named(f"{name} شمخان"))] == [tier]


def test_what_works_at_night_is_no_name() -> None:
    assert hits("الحارس الليلي", named("ليلى شمخان")) == []
    assert [tier for _, tier, _ in hits("الليلى", named("ليلى شمخان"))] == ["block"]


@pytest.mark.parametrize(
    ("place", "text"),
    [("گەڕەکی کاکەوار", "لە کاکەوار"), ("کەمپی خەبان", "لە خەبان"), ("شارۆچکەی بێنگان", "لە بێنگان"),
     ("قوتابخانەی کاکەوار", "لە کاکەوار")],
)  # fmt: skip
def test_a_quarter_or_camp_on_file_in_sorani_is_found_without_that_word(place: str, text: str) -> None:
    """Before: such a place was found only where both words were beside each other."""
    assert [found[:2] for found in hits(text, living(place))] == [("place", "block")]


@pytest.mark.parametrize(
    ("text", "at", "only_a_word"),
    [("تحية طيبة", 1, True), ("وتحية طيبة وبعد", 1, True), ("التحية الطيبة", 1, True), ("تحية، طيبة", 1, False),
     ("طيبة", 0, False), ("السيدة طيبة", 1, False), ("من مزيد من التوفيق", 3, True), ("من التوفيق", 1, False),
     ("كل من التوفيق", 2, False), ("سبع سنوات", 0, True), ("سبع وسنوات", 0, False), ("سبع الموصلي", 0, False),
     ("صراف آلي", 0, True), ("صراف إلى", 0, False), ("يوم النصر على", 1, True), ("النصر على", 0, True),
     ("النصر علي", 0, False), ("عائد من النزوح", 0, True), ("عائد من الموصل", 0, False), ("عائد من", 0, False),
     ("شكوى رسمية", 1, True), ("صورة رسمية", 1, False), ("نداء عاجل", 0, True), ("دڵنیا نین", 0, True)],
)  # fmt: skip
def test_what_is_right_beside_a_word_says_that_it_is_only_a_word(text: str, at: int, only_a_word: bool) -> None:
    assert is_in_set_phrase(words_of(text), at) is only_a_word


@pytest.mark.parametrize(
    ("woman", "text"),
    [(named("طيبة شمخان"), "تحية طيبة وبعد"), (named("ختام شمخان"), "وفي ختام الرسالة"),
     (named("ملاك شمخان"), "الملاك الوظيفي"), (named("دينا شمخان"), "لدينا كتاب"),
     (named("كرامة شمخان"), "كرامة الإنسان"), (named("هيفي بركات"), "ورحمة الله وبركاته"),
     (named("هيفي فائق"), "فائق الشكر"), (named("هيفي خالص"), "خالص الاحترام"), (named("هيفي قادر"), "غير قادر"),
     (named("هيفي الخطيب"), "خطيب الجامع"), (living("حي النور"), "انقطع النور"), (living("حي النصر"), "يوم النصر"),
     (living("حي الزهور"), "باقة من الزهور"), (living("حي الشهداء"), "مؤسسة الشهداء"),
     (living("حي السلام"), "خطة السلامة الشخصية"), (living("گەڕەکی هیوا"), "هیوای سەرکەوتن"),
     (living("Peace Quarter"), "Peace be upon you"), (living("Peace Quarter"), "the work of peace"),
     (living("حي السلام"), "المرأة والسلام والأمن"), (living("حي الأمن"), "مجلس الأمن"),
     (named("سالي شمخان"), "ساڵی دوو هەزار"), (named("شمخان هوشيار"), "کۆڕی هۆشیاری"),
     (named("هيفي صاحب"), "صاحب الحساب"), (named("هيفي صاحب"), "ولصاحب هذا الحساب"),
     (named("کوردستان شمخان"), "یاسای هەرێمی کوردستان"), (named("کوردستان شمخان"), "the Kurdistan Region"),
     (named("نەورۆز شمخان"), "جەژنی نەورۆز"), (named("نەورۆز شمخان"), "بعد عيد نوروز"),
     (named("نەورۆز شمخان"), "the Newroz holidays"), (named("نەورۆز شمخان"), "the Nowruz holiday")],
)  # fmt: skip
def test_a_plain_phrase_is_asked_about_and_not_refused(woman: Identifiers, text: str) -> None:
    """Before: no letter of a woman with such a name or quarter could be written in plain words."""
    assert {tier for _, tier, _ in hits(text, woman)} == {"ask"}


@pytest.mark.parametrize("name", ["الخطيب", "الصائغ", "الصراف", "قادر", "سبع", "عميد", "لواء", "عائد", "بداية"])
@pytest.mark.parametrize(
    "text", ["السيدة {}", "بيت {}", "مع {} أمس", "{} إلى المكتب", "صور {} على الهاتف", "{} والشرطة"]
)
def test_a_family_name_that_is_also_a_trade_is_refused_but_in_a_set_phrase(name: str, text: str) -> None:
    """Before: such a name was only asked about, wherever it was."""
    assert {tier for _, tier, _ in hits(text.format(name), named(f"هيفي {name}"))} == {"block"}


@pytest.mark.parametrize(
    ("woman", "text"),
    [(named("طيبة شمخان"), "السيدة طيبة"), (named("طيبة شمخان"), "صور طيبة"), (named("ختام شمخان"), "جاءت ختام"),
     (named("ملاك شمخان"), "ملاك مريضة"), (named("دينا شمخان"), "السيدة دينا"), (living("حي النور"), "في النور"),
     (named("طيبة شمخان"), "تحية طيبة شمخان"), (named("أم دينا"), "أم دينا"), (named("هيفي گۆرانی"), "گۆرانی هات"),
     (named("سالي شمخان"), "سالی هات"), (named("هيفي صاحب"), "بنت صاحب"), (named("هيفي صاحب"), "صاحب في البيت"),
     (named("کوردستان شمخان"), "کوردستان هات"), (named("نەورۆز شمخان"), "نەورۆز هات"),
     (living("حي السلام"), "تسكن في السلام"), (living("Peace Quarter"), "in Peace")],
)  # fmt: skip
def test_her_name_and_quarter_are_refused_where_they_are_no_plain_phrase(woman: Identifiers, text: str) -> None:
    assert "block" in {tier for _, tier, _ in hits(text, woman)}


@pytest.mark.parametrize("text", ["فچنار تخاف", "كچنار", "الچنار", "والچنار"])
def test_her_name_in_sorani_letters_is_refused_where_arabic_joins_a_word_to_it(text: str) -> None:
    assert {tier for _, tier, _ in hits(text, named("چنار شمخان"))} == {"block"}


@pytest.mark.parametrize(
    ("name", "text"), [("رؤى", "سەرووی"), ("رؤى", "فڕووی"), ("رامە", "کارامەیە"), ("سناء", "هسنایە")]
)
def test_a_sorani_word_that_begins_so_by_chance_is_not_refused(name: str, text: str) -> None:
    assert "block" not in {tier for _, tier, _ in hits(text, named(f"{name} شمخان"))}


def test_her_name_with_a_sorani_ending_is_refused_though_a_word_is_inside() -> None:
    assert [tier for _, tier, _ in hits("سعادی خوشکی", named("سعاد شمخان"))] == ["block"]


@pytest.mark.parametrize(
    ("name", "text", "tiers"),
    [("هێرۆ", "Ms. Hero needs help", ["ask"]), ("هێرۆ", "Hero needs help", []), ("هێرۆ", "ms. hero", []),
     ("جنى", "We meet in June", ["ask"]), ("جنى", "June is hot", ["ask"]), ("عائد", "after Eid came", ["ask"]),
     ("جنى", "3 June 2026", ["ask"]), ("جنى", "june", ["ask"]), ("جنى", "Ms. June", ["block"])],
)  # fmt: skip
def test_an_english_word_is_her_name_after_a_title_and_a_month_is_a_month(
    name: str, text: str, tiers: list[str]
) -> None:
    assert [tier for _, tier, _ in hits(text, named(f"{name} شمخان"))] == tiers


@pytest.mark.parametrize(
    ("name", "text"),
    [("سروە", "وەک لە سەرەوە"), ("لؤي", "لەوێ بوو"), ("لؤي", "لەوەی کە"), ("ليلى", "کلیلی دەرگا"), ("ناجي", "ناچێت"),
     ("پەری", "پەڕەی یەکەم"), ("سالي", "ساڵێک"), ("ئاواز", "لاواز"), ("دانا", "داناوە"), ("روان", "ڕەوانەی دەکات"),
     ("جوري", "جۆرێک"), ("بيداء", "پێیدا"), ("گۆران", "کوڕان"), ("بەشدار", "بەشداری"), ("ڕێکەوت", "ڕێککەوتووە"),
     ("اللامي", "وەڵامێک"), ("الهيتي", "هەیەتی"), ("سماح", "نرجو السماح لها"), ("ألفت", "الفتيات والفتيان"),
     ("صاحب", "إلى صاحبها"), ("رقية", "نسخة ورقية"), ("صالحة", "غير صالحة"), ("غالب", "في الغالب"),
     ("باسمة", "شريحة مسجلة باسمه"), ("باسم", "الهاتف مسجل باسمها"), ("بنين", "پێش ئەوەی بنێن"),
     ("أركان", "تۆماری کارەکان"), ("أركان", "کارەکان دواکەوت"), ("راوية", "هێشتا کراوەیە")],
)  # fmt: skip
def test_a_word_of_every_letter_is_not_refused_for_a_name_that_is_in_it(name: str, text: str) -> None:
    """Before: a woman with such a name in her own could get no letter in which there is "above", "page" or "boys"."""
    found = {tier for words in (f"{name} شمخان", f"شمخان {name}") for _, tier, _ in hits(text, named(words))}
    assert found == {"ask"}


@pytest.mark.parametrize(
    ("name", "text"),
    [("سروە", "سروە هات"), ("باسمة", "جاءت باسمه"), ("بنين", "بنين هات"), ("سماح", "السيدة سماح"),
     ("رقية", "جاءت ورقية"), ("راوية", "هي کراوية تخاف"), ("أركان", "ئەو ئەرکان"), ("أركان", "کارەکان")],
)  # fmt: skip
def test_such_a_name_is_refused_by_itself_and_with_as_in_an_arabic_sentence(name: str, text: str) -> None:
    assert "block" in {tier for _, tier, _ in hits(text, named(f"{name} شمخان"))}


@pytest.mark.parametrize("text", ["Newroz came to the office", "we spoke with newroz", "Nowruz is ill", "Ms. Newroz"])
def test_a_woman_called_newroz_is_refused_in_latin_letters_too(text: str) -> None:
    """Before: with a small letter, and where a sentence began with it, nobody was even asked."""
    assert [tier for _, tier, _ in hits(text, named("نەورۆز شمخان"))] == ["block"]


@pytest.mark.parametrize(
    ("name", "text", "tiers"),
    [("ژان شمخان", "Jan came", ["block"]), ("ژان شمخان", "we met Jan", ["block"]), ("ژان شمخان", "5 Jan", ["ask"]),
     ("ژان شمخان", "Jan 5", ["ask"]), ("شمخان جنى", "June", ["ask"]), ("شمخان جنى", "3 June", []),
     ("شمخان نوروز", "Newroz came", ["ask"]), ("شمخان عيد", "Eid", ["ask"])],
)  # fmt: skip
def test_a_word_that_is_her_name_too_is_a_month_only_beside_a_figure(name: str, text: str, tiers: list[str]) -> None:
    """Before: "Jan" was nothing where a sentence began with it."""
    assert [tier for _, tier, _ in hits(text, named(name))] == tiers
