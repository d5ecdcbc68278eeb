from __future__ import annotations

import random
import secrets

from hypothesis import given
from hypothesis import strategies as st

from nsintake.domain.codes import ALPHABET, code_made_of, new_code, read_code


def seeded(seed: int) -> str:
    return new_code(random.Random(seed).randrange)


seeds = st.integers(min_value=0, max_value=2**32)


def test_the_alphabet_has_a_prime_number_of_signs_without_vowels_or_look_alikes() -> None:
    assert len(set(ALPHABET)) == 23
    assert not set(ALPHABET) & set("AEIOUYLSZB015")


@given(seeds)
def test_a_new_code_reads_back_as_itself_however_it_is_typed(seed: int) -> None:
    code = seeded(seed)
    assert code[4] == "-"
    assert len(code) == 9
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("-", " "), f" {code[:2]}_{code[2:]}. "):
        assert read_code(typed) == code


@given(seeds, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_every_single_wrong_sign_is_caught(seed: int, place: int, sign: str) -> None:
    signs = list(seeded(seed).replace("-", ""))
    right = signs[place] == sign
    signs[place] = sign
    assert (read_code("".join(signs)) is not None) is right


@given(seeds, st.integers(0, 7), st.integers(0, 7))
def test_every_swap_of_two_signs_is_caught(seed: int, first: int, second: int) -> None:
    signs = list(seeded(seed).replace("-", ""))
    same = signs[first] == signs[second]
    signs[first], signs[second] = signs[second], signs[first]
    assert (read_code("".join(signs)) is not None) is same


@given(st.text(max_size=12))
def test_what_is_no_code_is_none(text: str) -> None:
    found = read_code(text)
    assert found is None or read_code(found) == found


def test_wrong_length_and_foreign_signs_are_no_code() -> None:
    assert read_code("") is None
    assert read_code("K7MQ") is None
    assert read_code("A7MQ-4XRT") is None
    assert read_code("K7MQ/4XRT") is None


def test_fresh_codes_do_not_repeat() -> None:
    assert len({new_code(secrets.randbelow) for _ in range(500)}) == 500


@given(st.binary(min_size=32, max_size=32))
def test_a_code_made_of_a_digest_is_a_code_and_always_the_same(digest: bytes) -> None:
    code = code_made_of(digest)
    assert read_code(code) == code
    assert code_made_of(digest) == code
