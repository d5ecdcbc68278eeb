from __future__ import annotations

from typing import Any

import pytest

from nsintake.crypto import kdf
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.kdf import CAP, DEFAULT, FLOOR, KdfParams, check_bounds, derive_kek, normalise_password
from nsintake.crypto.site_secret import SiteSecret
from nsintake.errors import EnvironmentFault

SITE = SiteSecret(bytes(16))
SALT = bytes(16)


class Untouchable:
    """Stands in for Argon2id where nothing may be derived."""

    def __init__(self, **_: Any) -> None:
        raise AssertionError("a key was derived")


def test_what_a_guess_costs_is_what_was_decided() -> None:
    mebibyte = 1024
    assert KdfParams(64 * mebibyte, 3, 4) == FLOOR
    assert KdfParams(256 * mebibyte, 3, 4) == DEFAULT
    assert KdfParams(1024 * mebibyte, 10, 16) == CAP


@pytest.mark.parametrize("params", [FLOOR, DEFAULT, CAP])
def test_parameters_from_floor_to_cap_are_taken(params: KdfParams) -> None:
    check_bounds(params)


@pytest.mark.parametrize(
    "params",
    [
        KdfParams(FLOOR.memory_kib - 1, 3, 4),
        KdfParams(FLOOR.memory_kib, 2, 4),
        KdfParams(FLOOR.memory_kib, 3, 3),
        KdfParams(CAP.memory_kib + 1, 3, 4),
        KdfParams(FLOOR.memory_kib, 11, 4),
        KdfParams(FLOOR.memory_kib, 3, 17),
    ],
)
def test_parameters_out_of_bounds_are_refused_before_anything_is_derived(
    params: KdfParams, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "Argon2id", Untouchable)
    with pytest.raises(OpenError):
        derive_kek("word", SALT, params, site_secret=SITE, org="o", uid="u")


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("\u0661\u0662\u0663 word", "123 word"),
        ("\u06f4\u06f5\u06f6 word", "456 word"),
        ("\uff11\uff12 word", "12 word"),
        ("e\u0301", "\u00e9"),
        ("\ufb01ne", "fine"),
        ("\u06a9\u0648\u0631\u062f\u06cc", "\u0643\u0648\u0631\u062f\u064a"),
        ("\u0645\u0648\u0633\u0649", "\u0645\u0648\u0633\u064a"),
        ("\ufb8e\ufbfc\ufef0", "\u0643\u064a\u064a"),
    ],
)
def test_the_same_password_typed_on_another_keyboard_is_the_same(typed: str, same: str) -> None:
    assert normalise_password(typed) == normalise_password(same)


def test_no_other_letter_of_a_keyboard_is_taken_for_another() -> None:
    """Letters that Kurdish tells apart stay apart."""
    apart = "\u0643\u064a\u0626\u06ce\u06c6\u0648\u0647\u06d5\u06be\u0629\u0627\u0622\u0631\u0695\u0644\u06b5\u06af"
    assert len({normalise_password(letter) for letter in apart}) == len(apart)


def test_letters_and_case_are_kept_apart() -> None:
    assert len({normalise_password(word) for word in ("word", "Word", "w0rd", "word ", "")}) == 5


def test_a_lone_surrogate_is_a_password_like_any_other() -> None:
    assert normalise_password("\ud800") != normalise_password("\ud801")


def test_every_input_changes_the_key() -> None:
    base: dict[str, Any] = {"site_secret": SITE, "org": "o", "uid": "u"}
    keys = {
        derive_kek("word", SALT, FLOOR, **base),
        derive_kek("Word", SALT, FLOOR, **base),
        derive_kek("word", b"\1" * 16, FLOOR, **base),
        derive_kek("word", SALT, KdfParams(FLOOR.memory_kib, 4, 4), **base),
        derive_kek("word", SALT, FLOOR, **{**base, "site_secret": SiteSecret(b"\1" * 16)}),
        derive_kek("word", SALT, FLOOR, **{**base, "org": "p"}),
        derive_kek("word", SALT, FLOOR, **{**base, "uid": "v"}),
    }
    assert len(keys) == 7


def test_too_little_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Starved:
        def __init__(self, **_: Any) -> None:
            pass

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", Starved)
    with pytest.raises(EnvironmentFault) as caught:
        derive_kek("word", SALT, DEFAULT, site_secret=SITE, org="o", uid="u")
    assert (caught.value.code, caught.value.params) == ("memory_short", {"mebibytes": 256})
