from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake.crypto.envelope import (
    CONTEXT,
    ENVELOPE_OVERHEAD,
    OpenError,
    bucket_for,
    hkdf,
    number_of,
    pad,
    seal,
    text_of,
    tlv,
    unpad,
    unseal,
    untlv,
)

KEY = bytes(range(32))
part = st.one_of(st.binary(max_size=40), st.text(max_size=20), st.integers(0, 10**12))


def as_bytes(value: bytes | str | int) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def test_tlv_puts_four_bytes_of_length_before_every_part() -> None:
    assert tlv("a", b"\xff", 12) == b"nsintake/1" + b"\0\0\0\1a" + b"\0\0\0\1\xff" + b"\0\0\0\x0212"


@given(st.lists(part, max_size=6), st.lists(part, max_size=6))
def test_two_lists_of_parts_never_give_the_same_bytes(left: list[bytes], right: list[bytes]) -> None:
    same = list(map(as_bytes, left)) == list(map(as_bytes, right))
    assert (tlv(*left) == tlv(*right)) == same


@given(st.lists(part, max_size=6))
def test_untlv_gives_back_the_parts(parts: list[bytes]) -> None:
    assert untlv(tlv("label", *parts), "label") == list(map(as_bytes, parts))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nsintake/2\0\0\0\1a",
        CONTEXT,
        tlv("b"),
        tlv("a")[:-1],
        tlv("a") + b"\0",
        tlv("a") + b"\0\0\0\5abcd",
        tlv("a") + b"\xff\xff\xff\xff",
    ],
)
def test_untlv_refuses_what_tlv_did_not_make(data: bytes) -> None:
    with pytest.raises(OpenError):
        untlv(data, "a")


@pytest.mark.parametrize("raw", [b"", b"-1", b"+1", b"01", b"1 ", b" 1", b"1_0", b"\xd9\xa1", b"1" * 19])
def test_numbers_have_one_form(raw: bytes) -> None:
    with pytest.raises(OpenError):
        number_of(raw)


def test_numbers_are_read() -> None:
    assert [number_of(b"0"), number_of(b"907"), number_of(b"9" * 18)] == [0, 907, 10**18 - 1]


def test_text_that_is_not_utf8_is_refused() -> None:
    assert text_of("\u0646\u0648\u0631".encode()) == "\u0646\u0648\u0631"
    with pytest.raises(OpenError):
        text_of(b"\xff")


@given(st.binary(max_size=3000), st.binary(max_size=60))
def test_what_is_sealed_opens_under_the_same_key_and_aad(plaintext: bytes, aad: bytes) -> None:
    envelope = seal(KEY, plaintext, aad)
    assert len(envelope) == len(plaintext) + ENVELOPE_OVERHEAD
    assert unseal(KEY, envelope, aad) == plaintext


def test_each_envelope_has_a_nonce_of_its_own() -> None:
    assert len({seal(KEY, b"x", b"")[1:13] for _ in range(500)}) == 500


@pytest.mark.parametrize("change", ["key", "aad", "version", "empty", "torn", "short"])
def test_anything_else_does_not_open(change: str) -> None:
    envelope = seal(KEY, b"x", b"aad")
    key = os.urandom(32) if change == "key" else KEY
    aad = b"aae" if change == "aad" else b"aad"
    envelope = {"version": b"\2" + envelope[1:], "empty": b"", "torn": envelope[:9], "short": envelope[:28]}.get(
        change, envelope
    )
    with pytest.raises(OpenError) as caught:
        unseal(key, envelope, aad)
    assert (caught.value.code, caught.value.params, caught.value.__cause__) == ("cannot_open", {}, None)


@given(st.binary(max_size=9000))
def test_padding_is_undone_exactly(data: bytes) -> None:
    padded = pad(data)
    assert unpad(padded) == data
    assert len(padded) == bucket_for(len(data)) > len(data)


@given(st.binary(max_size=300), st.integers(0, 60))
def test_padding_is_undone_when_the_data_ends_like_padding(data: bytes, zeros: int) -> None:
    tricky = data + b"\x80" + bytes(zeros)
    assert unpad(pad(tricky)) == tricky


def test_the_buckets_are_few() -> None:
    sizes = sorted({len(pad(bytes(size))) for size in [*range(16_000), *range(16_000, 64_000, 97)]})
    papers = [19_900, 23_900, 27_900, 31_900, 39_900, 47_900, 55_900, 63_900]
    assert sizes == [256, 512, 1024, 1900, 3900, 7900, 15900, *papers, 79_900]


@given(st.integers(15_900, 200_000))
def test_a_paper_grows_by_a_quarter_at_the_most(size: int) -> None:
    padded = pad(bytes(size))
    assert unpad(padded) == bytes(size)
    assert size < len(padded) <= 1.26 * size


@pytest.mark.parametrize("size", [15_900, 20_000, 31_899, 45_000])
def test_papers_that_an_earlier_version_padded_open(size: int) -> None:
    """It knew no quarters. What neither makes is refused, also where the other one makes it for another size."""
    before = 31_900 if size < 31_900 else 63_900
    assert unpad((b"x" * size + b"\x80").ljust(before, b"\0")) == b"x" * size
    for other in (15_900, 19_900, 27_900, 31_900, 55_900, 63_900, 127_900):
        if other > size and other not in {before, bucket_for(size)}:
            with pytest.raises(OpenError):
                unpad((b"x" * size + b"\x80").ljust(other, b"\0"))


@pytest.mark.parametrize(
    "padded", [b"", bytes(256), b"\x80" + bytes(254), b"\x80" + bytes(511), b"x" * 256, b"x" * 255 + b"\x81"]
)
def test_bytes_that_pad_does_not_make_are_refused(padded: bytes) -> None:
    with pytest.raises(OpenError):
        unpad(padded)


def test_labels_keep_keys_apart() -> None:
    keys = {hkdf(KEY, label) for label in ("accounts", "accounts-wrap", "site", "check", "keeper", "recovery")}
    assert len(keys) == 6
    assert {len(key) for key in keys} == {32}
