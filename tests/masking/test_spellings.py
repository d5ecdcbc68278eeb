"""Which Latin spellings are one name, and which are not."""

from __future__ import annotations

import pytest

from nsintake.masking.lexicon import reads
from nsintake.masking.normalise import words_of
from nsintake.masking.readings import latin_keys
from nsintake.masking.spellings import same_name


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("mohammed", "muhamad"), ("hussein", "husain"), ("noor", "nour"), ("saeed", "said"),
        ("khadija", "hadija"), ("qusay", "kusay"),
        ("dawood", "daoud"), ("yousif", "yusuf"), ("shirin", "cherine"), ("zahra", "zehra"),
        ("faouzi", "fawzy"), ("rahma", "rahmat"),
        ("vian", "wian"), ("ahmed", "ahmet"), ("mariam", "maryam"), ("abdulrahman", "abderrahman"),
        ("alexander", "aleksander"),
        ("netchirvan", "nichirvan"), ("dhiya", "ziya"), ("sabah", "saba"), ("hanae", "hana"),
        ("moayad", "muayed"), ("asmaa", "asma"),
        ("iyad", "ayad"), ("iyad", "eyad"), ("anne", "ann"), ("samieh", "samia"), ("abdouaziz", "abdulaziz"),
        ("djamal", "gamal"), ("gasem", "qasim"), ("ghasem", "kassim"), ("tave", "taveh"),
        ("haris", "harith"), ("aesha", "aisha"), ("aisha", "ayesha"), ("zakia", "zekiye"), ("yahya", "yehya"),
        ("nawfal", "noufel"), ("moaid", "moayad"), ("akram", "ekrem"), ("amina", "amna"), ("fadhl", "fadil"),
        ("ahmet", "ahmed"), ("ah", "ahh"), ("janna", "jannat"), ("halil", "khalil"),
    ],
)  # fmt: skip
def test_spellings_of_one_name(left: str, right: str) -> None:
    assert same_name(left, right)
    assert not latin_keys(left).isdisjoint(latin_keys(right)), "else they are never compared"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("huda", "hadi"),
        ("samir", "samira"),
        ("hassan", "hussein"),
        ("ali", "ala"),
        ("aa", "oo"),
        ("saad", "suad"),
        ("zaid", "sad"),
        ("nur", "nura"),
        ("ayat", "ayd"),
        ("adam", "adamsun"),
        ("hisham", "kassim"),
        ("isa", "aisha"),
        ("kader", "hadir"),
        ("asia", "atiya"),
        ("salah", "salih"), ("fatih", "fatik"), ("basim", "basimah"), ("aziz", "azizi"), ("rashsad", "rasad"),
        ("ashhad", "ahad"), ("abdul", "badal"), ("rena", "renee"), ("jane", "jan"), ("ne", "n"), ("lle", "ll"),
        ("aswad", "aswan"), ("sabit", "sabi"), ("amat", "ama"), ("rida", "rita"), ("dalal", "talal"),
        ("ahmad", "hmood"), ("hameed", "hammad"), ("hamed", "hamoud"), ("hamoud", "hamed"), ("talal", "dalal"),
        ("zaya", "ziya"), ("audi", "uday"), ("dad", "david"), ("rayan", "rawan"), ("saud", "sawad"),
        ("awad", "waad"), ("ayman", "eman"), ("uyad", "iyad"), ("ia", "ea"), ("h", "eh"),
    ],
)  # fmt: skip
def test_different_names(left: str, right: str) -> None:
    assert not same_name(left, right)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("نايف", "Nayef"), ("سامرائي", "Samarraie"), ("عيسى", "Issa"), ("آية", "Aya"), ("الحسن", "Hassan"),
    ("الحسن", "Alhassan"), ("شمس الدين", "Shamsuddin"),
     ("يوسف", "Youssef"), ("أوراس", "Oras"), ("عمر", "Omar"), ("زكية", "Zakiyya"), ("خليل", "Halil"),
     ("حكمة", "Hikmat"), ("نعيم", "Naeem"),
     ("شذى", "Shatha"), ("رحمةالله", "Rahmatullah"), ("هبةالله", "Hibatallah"), ("ثريا", "Soraiya"),
     ("برزاخو", "Barzaxo"), ("لبنى", "Lubna"),
     ("ذو الفقار", "Dhulfiqar"), ("ذو الفقار", "Zulfikar"), ("برايان", "Brian"), ("الدويش", "Dewach"),
     ("مؤيد", "Muayad"), ("مؤيد", "Muaed"), ("باقر", "Baqyr"), ("أسماء", "Asmah"), ("نوال", "Naouwal"),
     ("القيسي", "Qaesi"), ("عدي", "Udei"), ("خوشناو", "Khoshnav"), ("رافع", "Rafie"), ("الطائي", "Tayeea"),
     ("مصطفي", "Mustafa"), ("مطشر", "Mutashshar"), ("حسن", "Hassane"), ("ألكس", "Alex")],
)  # fmt: skip
def test_arabic_names_are_read_in_latin_letters(arabic: str, latin: str) -> None:
    reading = "".join(token.reading for token in words_of(arabic))
    assert reads(reading, words_of(latin)[0].text)


@pytest.mark.parametrize(
    ("arabic", "latin"), [("هدى", "Hadi"), ("حسن", "Hussein"), ("زينب", "Zain"), ("نور", "Noura"), ("علي", "Aliya")]
)
def test_other_names_are_not(arabic: str, latin: str) -> None:
    assert not reads(words_of(arabic)[0].reading, words_of(latin)[0].text)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("عمرو", "amr"), ("عمرو", "amro"), ("تشارلز", "charles"), ("تشارلز", "tscharles"), ("دجلة", "dejla"),
        ("دجلة", "jla"), ("كاتس", "katz"), ("جميلة", "dschamila"), ("خالد", "caled"), ("نادية", "nadja"),
        ("يسرى", "jusra"), ("ابتسام", "btissam"), ("إبراهيم", "brahim"), ("اسماعيل", "smail"), ("تشرين", "tishreen"),
    ],
)  # fmt: skip
def test_letters_as_other_languages_and_haste_write_them(arabic: str, latin: str) -> None:
    assert any(reads(token.reading, latin) for token in words_of(arabic))


@pytest.mark.parametrize(("arabic", "latin"), [("أحمد", "hamed"), ("أمير", "mir"), ("سلمى", "stlma"), ("عمر", "omro")])
def test_a_first_vowel_is_dropped_before_two_consonants_only(arabic: str, latin: str) -> None:
    assert not any(reads(token.reading, latin) for token in words_of(arabic))


@pytest.mark.parametrize(
    ("left", "right"),
    [("xulud", "khulood"), ("brahim", "ebrahim"), ("sabih", "subeih"), ("djamal", "cemal"), ("dschamal", "djamal"),
     ("schaima", "chaima")],
)  # fmt: skip
def test_kurdish_german_and_french_letters_are_told_apart_from_no_other(left: str, right: str) -> None:
    assert same_name(left, right)
    assert same_name(right, left)
