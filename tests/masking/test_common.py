"""Names known here, by which two Latin spellings are one name or two."""

from __future__ import annotations

import pytest

from nsintake.errors import Refused
from nsintake.masking import words
from nsintake.masking.common import given_readings, known_readings, one_known_name, plain_readings
from tests.masking.women import hits, named


@pytest.mark.parametrize(
    ("left", "right"),
    [("Aya", "Ayah"), ("Aya", "Eya"), ("Ruqia", "Ruqayya"), ("Hiam", "Heyam"), ("Obaid", "Abid"), ("Neama", "Nehme"),
     ("Yusra", "Jusra"), ("Khulood", "Xulud"), ("Jamila", "Cemile"), ("Rusl", "Rousoul")],
)  # fmt: skip
def test_two_spellings_of_a_name_known_here_are_found(left: str, right: str) -> None:
    for on_file, typed in ((left, right), (right, left)):
        assert hits(f"We spoke with {typed} there.", named(on_file)), (on_file, typed)


@pytest.mark.parametrize(
    ("left", "right"), [("hassan", "hussein"), ("ziyad", "sajjad"), ("hameed", "hamoud"), ("tomas", "tumas")]
)
def test_two_names_known_here_are_not_one(left: str, right: str) -> None:
    assert not one_known_name(left, right)
    assert not one_known_name(right, left)


def test_two_odd_spellings_make_no_name() -> None:
    assert known_readings("zjhrah") & known_readings("shrae") == frozenset()
    assert one_known_name("zahra", "zahraa")


def test_plain_readings_are_some_of_all_and_family_names_are_no_given_ones() -> None:
    assert "حسين" in plain_readings("hussein")
    assert "حسان" not in plain_readings("hussein")
    assert plain_readings("hussein") < known_readings("hussein")
    assert "الحسن" in plain_readings("alhasan")
    assert not any(name.startswith("ال") for name in given_readings("alhasan"))


def test_a_word_that_is_plainly_another_name_is_no_slip() -> None:
    assert hits("We spoke with Fakhri.", named("فاخر")) == []
    assert hits("We spoke with Fakhxir.", named("فاخر")) != []


def test_without_names_by_key_the_check_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    words.names_by_key.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(words, "read_words_file", lambda _: "\n")
        with pytest.raises(Refused, match="word_list_missing"):
            words.names_by_key()
    words.names_by_key.cache_clear()
