"""The two halves of a start stick: each is noise, together the secret, and nothing else opens with either."""

from __future__ import annotations

from hashlib import sha256

import pytest

from nsintake.crypto.envelope import tlv, untlv
from nsintake.crypto.site_secret import MOST_STICK, SiteSecret, Stick, check_of, sealed_share, share_out_to_stick
from nsintake.errors import EnvironmentFault

BEGINS = b"nsintake/start\x01"


def code_of(act: object, *given: object) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        act(*given)  # type: ignore[operator]
    return caught.value.code


def made(secret: SiteSecret, share: bytes | None = None) -> tuple[bytes, Stick]:
    return share_out_to_stick(secret, "office-1", share)


def file_of(*parts: bytes | str) -> bytes:
    body = BEGINS + tlv(*parts)
    return body + sha256(body).digest()


def test_both_halves_give_the_secret_and_each_alone_is_noise() -> None:
    secret = SiteSecret.generate()
    share, stick = made(secret)
    read = Stick.read(stick.to_bytes())
    assert (read.org, read.share_id) == ("office-1", stick.share_id)
    assert read.join(share).check() == secret.check() == check_of(share)
    for half in (share, stick.to_bytes()):
        assert secret._raw not in half
    assert secret.check() not in stick.to_bytes()
    assert len(stick.to_bytes()) < MOST_STICK
    assert untlv(share, "share")[1] != stick._half
    assert made(secret)[1].to_bytes() != stick.to_bytes()


def test_a_further_stick_is_as_good_as_the_first_and_one_made_anew_voids_both() -> None:
    secret = SiteSecret.generate()
    share, first = made(secret)
    same, second = made(secret, share)
    assert (same, second.to_bytes()) == (share, first.to_bytes())
    anew, third = made(secret)
    assert third.join(anew).check() == secret.check()
    for stick in (first, second):
        assert code_of(stick.join, anew) == "share_other_station"


@pytest.mark.parametrize("share", [b"torn", b"", sealed_share(b"torn")], ids=["torn", "empty", "sealed"])
def test_what_is_torn_or_sealed_or_of_another_secret_is_no_half_to_go_on_with(share: bytes) -> None:
    secret = SiteSecret.generate()
    for old in (share, made(SiteSecret.generate())[0], sealed_share(made(secret)[0])):
        new, stick = made(secret, old)
        assert new != old
        assert stick.join(new).check() == secret.check()


def test_a_stick_never_joins_what_is_not_its_own() -> None:
    secret, other = SiteSecret.generate(), SiteSecret.generate()
    share, stick = made(secret)
    assert code_of(stick.join, made(other)[0]) == "share_other_station"
    assert code_of(stick.join, sealed_share(share)) == "station_sealed"
    assert code_of(stick.join, b"torn") == "share_other_station"
    swapped = Stick(stick.org, untlv(made(secret)[0], "share")[0], stick._half)
    assert code_of(swapped.join, share) == "share_other_station"
    turned = Stick(stick.org, stick.share_id, bytes([stick._half[0] ^ 1]) + stick._half[1:])
    assert code_of(turned.join, share) == "share_other_station"


def test_every_bit_and_every_cut_of_a_stick_is_noticed() -> None:
    stored = made(SiteSecret.generate())[1].to_bytes()
    for at in range(len(stored) * 8):
        changed = bytearray(stored)
        changed[at // 8] ^= 1 << at % 8
        assert code_of(Stick.read, bytes(changed)) in {"stick_damaged", "stick_foreign", "stick_newer"}
    for length in range(len(stored)):
        assert code_of(Stick.read, stored[:length]) in {"stick_damaged", "stick_foreign"}
    assert code_of(Stick.read, stored + b"\0") == "stick_damaged"


def test_another_form_is_refused_though_its_hash_holds() -> None:
    share_id = half = bytes(16)
    for parts in (
        ("start-stick", "office-1", share_id),
        ("start-stick", "office-1", share_id, half, b""),
        ("start-stick", "", share_id, half),
        ("start-stick", "office-1", share_id + b"x", half),
        ("start-stick", "office-1", share_id, half[1:]),
        ("start-stick", b"\xff", share_id, half),
        ("share", "office-1", share_id, half),
    ):
        assert code_of(Stick.read, file_of(*parts)) == "stick_damaged"
    assert Stick.read(file_of("start-stick", "office-1", share_id, half)).org == "office-1"
    assert code_of(Stick.read, b"nsintake/start\x02" + b"x" * 40) == "stick_newer"
    assert code_of(Stick.read, b"nsintake/start\x00" + b"x" * 40) == "stick_foreign"
    for foreign in (b"holiday pictures", b"zoo pictures of a holiday"):
        assert code_of(Stick.read, foreign) == "stick_foreign"
    assert code_of(Stick.read, b"") == "stick_foreign"
