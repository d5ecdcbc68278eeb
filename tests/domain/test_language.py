from __future__ import annotations

from nsintake.domain.language import Lang, Wording


def test_only_english_is_written_from_the_left() -> None:
    assert {lang for lang in Lang if not lang.rtl} == {Lang.EN}


def test_a_wording_gives_the_words_of_each_language() -> None:
    wording = Wording(en="a", ar="b", ckb="c")
    assert [wording.said_in(lang) for lang in Lang] == ["a", "b", "c"]


def test_a_wording_knows_the_languages_it_has_words_in() -> None:
    assert Wording(en="a", ckb="c").languages() == (Lang.EN, Lang.CKB)
    assert Wording().languages() == ()
